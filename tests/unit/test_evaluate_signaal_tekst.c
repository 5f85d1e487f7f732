/* SPDX-License-Identifier: EUPL-1.2 */
/* Rules on the words of one result: reservations, outcomes, another measure. */
#include "signaal_teksten.h"

static const tekstgeval voorbehouden[] = {
	{ .zin = "Gemeld als gerealiseerd, maar er staat “aanzet gegeven”",
	  .tekst = "Aanzet gegeven om Power verder te ontwikkelen richting het preventieve veld" },
	{ .zin = "Gemeld als gerealiseerd, maar er staat “in potentie”, “in oprichting” en "
	         "“in ontwikkeling”",
	  .tekst = "In potentie zijn 2 bewonersondernemingen in oprichting of in ontwikkeling" },
	{ .zin = "Gemeld als gerealiseerd, maar er staat “wordt aan gewerkt”",
	  .tekst = "Structurele aanpak",
	  .toelichting = "Wordt  aan gewerkt." },
	{ .zin = "Gemeld als gerealiseerd, maar er staat “tijdelijk”",
	  .tekst = "Power is tijdelijk gehuisvest in De Raad" },
	{ .zin = "Gemeld als gerealiseerd, maar er staat “nog mee bezig”",
	  .tekst = "Bestedingsplan: BTB is er nog mee bezig" },
	{ .zin = "Gemeld als gerealiseerd, maar er staat “moet nog”",
	  .tekst = "Een adviesorgaan: dit moet nog gestalte krijgen" },
	{ .zin = "Gemeld als gerealiseerd, maar er staat “is nog niet”",
	  .tekst = "Het plan is nog niet af, maar is nog niet gestopt" },
	{ .zin = "Gemeld als gerealiseerd, maar er staat “nog niet ondertekend”",
	  .tekst = "Convenant gesloten",
	  .toelichting = "nog niet ondertekend door alle partijen" },
	{ .zin = "Gemeld als gerealiseerd over 2016, maar er staat “in februari 2017”",
	  .tekst = "Vrijwilligers zijn ondersteund; Smiley gaat in februari 2017 weer open" },
	{ .zin = "Gemeld als gerealiseerd over 2016, maar er staat “start pas” en “in januari 2017”",
	  .tekst = "Klanten helpen",
	  .toelichting = "De pilot start pas in januari 2017" },
	{ .zin = "Gemeld als gerealiseerd over 2016-H1, maar er staat “op 1 maart 2017”",
	  .tekst = "Het inlooppunt opent op 1 maart 2017",
	  .periode = { 2016, WZ_PERIODE_HALFJAAR, 1 } },
	{ .zin = "Gemeld als gerealiseerd over 2016, maar er staat “eind 2018”",
	  .tekst = "Bewoners krijgen eind 2018 een eigen ruimte" },
	{ .zin = "Gemeld als gerealiseerd over 2016, maar er staat “per 1-1-2017”",
	  .tekst = "De locatie is open per 1-1-2017" },
	{ .zin = "Gemeld als gerealiseerd over 2016, maar er staat “loop van 2017”",
	  .tekst = "De training begint in de loop van 2017" },
	/* Said of a group of people, of what was, or of what it is not. */
	{ .tekst = "40 bewoners die nog niet actief waren, doen nu mee" },
	{ .tekst = "Er was nog niet eerder een buurtfeest in deze straat" },
	{ .tekst = "Het bewonersbedrijf, eerst in oprichting, draait nu zelfstandig" },
	{ .tekst = "Power is niet langer tijdelijk gehuisvest" },
	{ .tekst = "Het was in ontwikkeling en is nu klaar" },
	{ .tekst = "Talentontwikkeling en het bevorderen van gezondheid" },
	{ .tekst = "De wijkraad wordt nog steeds ondersteund" },
	{ .tekst = "Er wordt samengewerkt met Turkse en Marokkaanse verenigingen" },
	/* Another status. */
	{ .tekst = "Aanzet gegeven, nog niet af, in ontwikkeling", .status = 'N' },
	{ .tekst = "Aanzet gegeven, is nog niet af", .status = 'D' },
	{ .tekst = "Gaat in 2017 verder", .status = 'L' },
	{ .tekst = "Wordt aan gewerkt", .status = '?' },
	{ .tekst = "Wordt aan gewerkt", .status = '-' },
	/* Years: of the periode or before it, made for later, lasting, or no year at all. */
	{ .tekst = "In februari 2016 geopend" },
	{ .tekst = "In 2015 begonnen en in 2016 klaar" },
	{ .tekst = "Het wijkprogramma 2017 is gemaakt" },
	{ .tekst = "Het wijkplan voor 2017 is klaar" },
	{ .tekst = "Het plan voor activiteiten in 2017 is klaar" },
	{ .tekst = "De subsidie is aangevraagd per 1 januari 2017" },
	{ .tekst = "De ruimte is gehuurd tot februari 2017" },
	{ .tekst = "Gehuurd tot en met februari 2017" },
	{ .tekst = "Voor 2017 is die behoefte er inmiddels wel" },
	{ .tekst = "Het seizoen 2016-2017 is gestart" },
	{ .tekst = "Er kwamen 2017 bewoners" },
	{ .tekst = "Adres: Straatweg 2017, 2018 AB" },
	{ .tekst = "In 20171 gevallen" },
	{ .tekst = "Meer dan 2050 bezoekers in 2016" },
	{ .tekst = "Gaat in 2017 verder", .periode = { 2017, WZ_PERIODE_JAAR, 0 } },
	{ .tekst = "Toekomstbeeld: hoe de wijk eruitziet in 2040" },
	{ .tekst = "" },
};

static const tekstgeval negatieve[] = {
	{ .zin = "Gemeld als gerealiseerd, maar er staat “niet haalbaar gebleken”",
	  .tekst = "Participatie XL is ondersteund, maar praktisch en financieel niet haalbaar "
	           "gebleken" },
	{ .zin = "Gemeld als gerealiseerd, maar er staat “geprobeerd om” en “blijken weinig”",
	  .tekst = "Geprobeerd om ZZP'ers te activeren; er blijken weinig ondernemers in de wijk te "
	           "zijn" },
	{ .zin = "Gemeld als deels gerealiseerd, maar er staat “bleek niet haalbaar”",
	  .tekst = "Onderzocht; het bleek niet haalbaar",
	  .status = 'D' },
	{ .zin = "Gemeld als gerealiseerd, maar er staat “te weinig aanmeldingen”",
	  .tekst = "De cursus is aangeboden",
	  .toelichting = "Te weinig aanmeldingen" },
	{ .zin = "Gemeld als gerealiseerd, maar er staat “niet van de grond gekomen”",
	  .tekst = "De werkgroep is niet van de grond gekomen" },
	{ .zin = "Gemeld als gerealiseerd, maar er staat “leverde niets op”",
	  .tekst = "Een oproep op Facebook leverde niets op" },
	{ .tekst = "Het bleek niet haalbaar", .status = 'N' },
	{ .tekst = "Niet gelukt", .status = '?' },
	{ .tekst = "Niet gelukt", .status = '-' },
	{ .tekst = "Niet gelukt", .status = 'L' },
	{ .tekst = "Nagaan of een bewonersbedrijf haalbaar is" },
	{ .tekst = "Het is haalbaar gebleken" },
	{ .tekst = "Bewoners hebben nieuwe gerechten geprobeerd" },
	{ .tekst = "Eerst mislukt, daarna alsnog van de grond gekomen" },
	{ .tekst = "De pilot is niet mislukt" },
	{ .tekst = "17 aanvragen zijn toegekend; 1 is niet met succes uitgevoerd" },
	{ .tekst = "12 bewoners zijn gestopt met roken" },
	{ .tekst = "Bewoners die geen behoefte hebben aan hulp, zijn ook bezocht" },
	{ .tekst = "Er waren weinig kosten en veel deelnemers" },
};

static void voorbehoud(void **state)
{
	toets(WZ__VOORBEHOUD, voorbehouden, LENGTE(voorbehouden), *state);
}

static void uitkomst_negatief(void **state)
{
	toets(WZ__UITKOMST_NEGATIEF, negatieve, LENGTE(negatieve), *state);
}

/* What an organisation adds counts; without words only the years are left. */
static void eigen_woorden(void **state)
{
	static const tekstgeval geval = { .tekst = "Dit ligt stil tot nader order" };
	wz__woordenlijsten lijsten = { 0 };
	wz__bewering bewering = { 0 };
	wz__buf gevouwen = { 0 };
	wz__gemeld m = gemeld_van(&geval, &gevouwen);

	(void)state;
	assert_false(tekstregel(WZ__VOORBEHOUD)(&m, &lijsten, &bewering));
	assert_true(wz__woordenlijsten_add(&lijsten, WZ__WOORDEN_VOORBEHOUD, "ligt stil tot *", ""));
	assert_true(tekstregel(WZ__VOORBEHOUD)(&m, &lijsten, &bewering));
	assert_string_equal(wz__buf_str(&bewering.zin),
	                    "Gemeld als gerealiseerd, maar er staat “ligt stil tot”");
	assert_string_equal(wz__buf_str(&bewering.cijfers), "“ligt stil tot”");
	wz__woordenlijsten_free(&lijsten);
	wz__bewering_free(&bewering);
	wz__buf_free(&gevouwen);
}

/* The four rules, in this order: one that is left out is noticed. */
static void alle_regels(void **state)
{
	static const wz__signaalcode codes[] = { WZ__VOORBEHOUD, WZ__UITKOMST_NEGATIEF,
		                                     WZ__PERSOONSGEGEVENS, WZ__OPTELLING };
	size_t n = 0;

	(void)state;
	for (; wz__regels_tekst[n].regel != NULL; n++)
		assert_int_equal(wz__regels_tekst[n].code, codes[n]);
	assert_int_equal(n, LENGTE(codes));
}

/* ---- andere-maat ---- */

typedef struct maatgeval {
	const char *zin;
	const char *afspraak, *doeleenheid, *resultaat, *eenheid;
	bool zonder_doel;
	char status;
} maatgeval;

static const maatgeval maten[] = {
	{ .zin = "Afspraak 8.2 telt “bewoners”, het resultaat telt “bewonersgroepen”",
	  .afspraak = "10 bewoners zijn actief",
	  .doeleenheid = "bewoners",
	  .resultaat = "12 actieve bewonersgroepen",
	  .eenheid = "bewonersgroepen" },
	{ .zin = "Afspraak 8.2 telt “plekken”, het resultaat telt “vrijwilligers”",
	  .afspraak = "15 plekken",
	  .doeleenheid = "plekken",
	  .resultaat = "19 vrijwilligers",
	  .eenheid = "vrijwilligers",
	  .status = 'N' },
	{ .zin = "Afspraak 8.2 gaat over “trede”, het resultaat over “geactiveerd”",
	  .afspraak = "300 bewoners stijgen 1 trede op de participatieladder",
	  .doeleenheid = "bewoners",
	  .resultaat = "Minimaal 300 bewoners zijn geactiveerd",
	  .eenheid = "bewoners" },
	{ .zin = "Afspraak 8.2 gaat over “wijkactieplan”, het resultaat over “wijkanalyse”",
	  .afspraak = "Elke wijk heeft een wijkactieplan gemaakt",
	  .resultaat = "Per wijk is de wijkanalyse 'Kansrijk West' gemaakt" },
	{ .zin = "Afspraak 8.2 gaat over “bewoners”, het resultaat over “bewonersgroepen”",
	  .afspraak = "Bewoners zijn actief",
	  .resultaat = "12 actieve bewonersgroepen" },
	{ .zin = "Afspraak 8.2 gaat over “zelfstandiger”, het resultaat over “contact”",
	  .afspraak = "50 bewoners zijn zelfstandiger",
	  .resultaat = "Er is contact met ruim 60 bewoners",
	  .status = '-' },
	/* The same unit, in another word, or a unit on one side only. */
	{ .afspraak = "10 bewoners doen mee",
	  .doeleenheid = "bewoners",
	  .resultaat = "10 inwoners",
	  .eenheid = "inwoners" },
	{ .afspraak = "10 bewoners doen mee", .doeleenheid = "bewoners", .resultaat = "12 deden mee" },
	{ .afspraak = "Bewoners doen mee", .resultaat = "12 deelnemers", .eenheid = "deelnemers" },
	{ .afspraak = "Bewoners doen mee",
	  .doeleenheid = "bewoners",
	  .resultaat = "12 uur",
	  .eenheid = "uur",
	  .zonder_doel = true },
	/* Both words on one side; the pair the other way round; a word inside another. */
	{ .afspraak = "30 bewoners stijgen 1 trede of zijn geactiveerd",
	  .resultaat = "30 bewoners zijn geactiveerd" },
	{ .afspraak = "30 bewoners stijgen 1 trede",
	  .resultaat = "30 bewoners zijn geactiveerd en 1 trede gestegen" },
	{ .afspraak = "30 bewoners zijn geactiveerd", .resultaat = "30 bewoners stegen 1 trede" },
	{ .afspraak = "Voor elke wijk is een wijkanalyse gemaakt",
	  .resultaat = "Per wijk is de wijkanalyse gemaakt" },
	{ .afspraak = "30 bewoners optreden", .resultaat = "30 bewoners zijn geactiveerd" },
	{ .afspraak = "Bewonersgroepen zijn actief", .resultaat = "12 bewonersgroepen" },
	/* Not done is not done in another measure. */
	{ .afspraak = "30 bewoners stijgen 1 trede",
	  .resultaat = "30 bewoners worden geactiveerd",
	  .status = 'N' },
	{ .afspraak = "30 bewoners stijgen 1 trede",
	  .resultaat = "Of 30 zijn geactiveerd",
	  .status = '?' },
};

static void andere_maat(void **state)
{
	wz__buf afspraak = { 0 }, resultaat = { 0 };
	wz__bewering bewering = { 0 };
	size_t gevonden = 0;

	for (size_t i = 0; i < LENGTE(maten); i++) {
		const maatgeval *g = &maten[i];
		tekstgeval t = { .tekst = g->resultaat, .eenheid = g->eenheid, .status = g->status };
		wz__gemeld m = gemeld_van(&t, &resultaat);
		wz__afgesproken a = { .nummer = "8.2", .omschrijving = g->afspraak,
			                  .eenheid = g->doeleenheid ? g->doeleenheid : "",
			                  .doel = g->doeleenheid && !g->zonder_doel };
		bool raak;

		wz__buf_clear(&afspraak);
		wz__fold(&afspraak, g->afspraak, strlen(g->afspraak));
		a.gevouwen = wz__buf_str(&afspraak);
		raak = wz__signaal_andere_maat(&m, &a, *state, &bewering);
		if (raak != (g->zin != NULL))
			fail_msg("%s / %s", g->afspraak, g->resultaat);
		if (raak)
			assert_string_equal(wz__buf_str(&bewering.zin), g->zin);
		gevonden += raak ? 1 : 0;
	}
	assert_true(gevonden >= 1 && LENGTE(maten) - gevonden >= 6);
	wz__bewering_free(&bewering);
	wz__buf_free(&afspraak);
	wz__buf_free(&resultaat);
}

static void nulmeting(void **state)
{
	(void)state;
	assert_true(wz__noemt_nulmeting("een 0-meting doen"));
	assert_true(wz__noemt_nulmeting("de nulmeting is uitgebleven"));
	assert_true(wz__noemt_nulmeting("nulmetingen"));
	assert_true(wz__noemt_nulmeting("een nul-meting"));
	assert_true(wz__noemt_nulmeting("(0 meting)"));
	assert_false(wz__noemt_nulmeting("de 10-meting"));
	assert_false(wz__noemt_nulmeting("een eindmeting"));
	assert_false(wz__noemt_nulmeting("een meting en 0 klachten"));
	assert_false(wz__noemt_nulmeting("op 0 afmetingen"));
	assert_false(wz__noemt_nulmeting("1-meting en 2-meting"));
	assert_false(wz__noemt_nulmeting(""));
}

static void gedeeld_resultaat(void **state)
{
	static const char *const percelen[] = { "8", "10", "1.1", "4", "5", "6", "7" };
	static const tekstgeval met = { .tekst = "12 ambassadeurs", .aantal = "12",
		                            .eenheid = "ambassadeurs" };
	static const tekstgeval zonder = { .tekst = "Netwerk opgebouwd" };
	wz__bewering bewering = { 0 };
	wz__buf gevouwen = { 0 };
	wz__gemeld m = gemeld_van(&met, &gevouwen);

	(void)state;
	assert_false(wz__signaal_gedeeld_resultaat(&m, percelen, 0, &bewering));
	assert_false(wz__signaal_gedeeld_resultaat(&m, percelen, 1, &bewering));
	assert_true(wz__signaal_gedeeld_resultaat(&m, percelen, 2, &bewering));
	assert_string_equal(wz__buf_str(&bewering.zin),
	                    "Eén resultaat staat bij perceel 8 en perceel 10: 12 ambassadeurs");
	assert_string_equal(wz__buf_str(&bewering.cijfers), "perceel 8 en perceel 10|12 ambassadeurs");
	m = gemeld_van(&zonder, &gevouwen);
	assert_true(wz__signaal_gedeeld_resultaat(&m, percelen, 3, &bewering));
	assert_string_equal(wz__buf_str(&bewering.zin),
	                    "Eén resultaat staat bij perceel 8, perceel 10 en perceel 1.1");
	assert_true(wz__signaal_gedeeld_resultaat(&m, percelen, 6, &bewering));
	assert_string_equal(wz__buf_str(&bewering.zin),
	                    "Eén resultaat staat bij perceel 8, perceel 10, perceel 1.1, perceel 4, "
	                    "perceel 5 en perceel 6");
	assert_true(wz__signaal_gedeeld_resultaat(&m, percelen, 7, &bewering));
	assert_string_equal(wz__buf_str(&bewering.zin),
	                    "Eén resultaat staat bij perceel 8, perceel 10, perceel 1.1, perceel 4, "
	                    "perceel 5 en 2 andere percelen");
	wz__bewering_free(&bewering);
	wz__buf_free(&gevouwen);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(alle_regels),   cmocka_unit_test(voorbehoud),
		cmocka_unit_test(eigen_woorden), cmocka_unit_test(uitkomst_negatief),
		cmocka_unit_test(andere_maat),   cmocka_unit_test(nulmeting),
		cmocka_unit_test(gedeeld_resultaat),
	};

	return cmocka_run_group_tests(tests, laad_lijsten, sluit_lijsten);
}
