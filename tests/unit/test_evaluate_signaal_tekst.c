/* SPDX-License-Identifier: EUPL-1.2 */
/* Rules on the words of one result: reservations and outcomes. */
#include "signaal_teksten.h"

#define MAAR "Gemeld als gerealiseerd, maar er staat "
#define MAAR_2016 "Gemeld als gerealiseerd over 2016, maar er staat "

static const tekstgeval voorbehouden[] = {
	{ .zin = MAAR "“aanzet gegeven”: “Aanzet gegeven om Power verder te ontwikkelen richting het "
	              "preventieve veld”",
	  .cijfers = "“aanzet gegeven”",
	  .tekst = "Aanzet gegeven om Power verder te ontwikkelen richting het preventieve veld" },
	{ .zin = MAAR "“in potentie”, “in oprichting” en “in ontwikkeling”: “In potentie zijn 2 "
	              "bewonersondernemingen in oprichting of in ontwikkeling”",
	  .tekst = "In potentie zijn 2 bewonersondernemingen in oprichting of in ontwikkeling" },
	{ .zin = MAAR "“wordt aan gewerkt”: “Structurele aanpak”",
	  .tekst = "Structurele aanpak",
	  .toelichting = "Wordt  aan gewerkt." },
	{ .zin = MAAR "“tijdelijk”: “Power is tijdelijk gehuisvest in De Raad”",
	  .tekst = "Power is tijdelijk gehuisvest in De Raad." },
	{ .zin = MAAR "“nog mee bezig”: “Bestedingsplan: BTB is er nog mee bezig”",
	  .tekst = "Bestedingsplan: BTB is er nog mee bezig" },
	{ .zin = MAAR "“moet nog”: “Een adviesorgaan: dit moet nog gestalte krijgen”",
	  .tekst = "Een adviesorgaan:\ndit moet nog\tgestalte krijgen" },
	{ .zin = MAAR "“is nog niet”: “Het plan is nog niet af, maar is nog niet gestopt”",
	  .tekst = "Het plan is nog niet af, maar is nog niet gestopt" },
	{ .zin = MAAR "“nog niet ondertekend”: “Convenant gesloten”",
	  .tekst = "Convenant gesloten",
	  .toelichting = "nog niet ondertekend door alle partijen" },
	{ .zin = MAAR_2016 "“in februari 2017”: “Vrijwilligers zijn ondersteund; Smiley gaat in "
	                   "februari 2017 weer open”",
	  .cijfers = "2016|“in februari 2017”",
	  .tekst = "Vrijwilligers zijn ondersteund; Smiley gaat in februari 2017 weer open" },
	{ .zin = MAAR_2016 "“start pas” en “in januari 2017”: “Klanten helpen”",
	  .tekst = "Klanten helpen",
	  .toelichting = "De pilot start pas in januari 2017" },
	{ .zin = "Gemeld als gerealiseerd over 2016-H1, maar er staat “op 1 maart 2017”: “Het "
	         "inlooppunt opent op 1 maart 2017”",
	  .tekst = "Het inlooppunt opent op 1 maart 2017",
	  .periode = { 2016, WZ_PERIODE_HALFJAAR, 1 } },
	{ .zin = MAAR_2016 "“eind 2018”: “Bewoners krijgen eind 2018 een eigen ruimte”",
	  .tekst = "Bewoners krijgen eind 2018 een eigen ruimte" },
	{ .zin = MAAR_2016 "“per 1-1-2017”: “De locatie is open per 1-1-2017”",
	  .tekst = "De locatie is open per 1-1-2017" },
	{ .zin = MAAR_2016 "“loop van 2017”: “De training begint in de loop van 2017”",
	  .tekst = "De training begint in de loop van 2017" },
	/* A long text is cut behind a word; one that is a little longer is not. */
	{ .zin = MAAR "“in potentie”: “2 ondernemers zijn ondersteund; in potentie kunnen zij 7 tot 8 "
	              "bewoners met afstand tot de…”",
	  .tekst = "2 ondernemers zijn ondersteund; in potentie kunnen zij 7 tot 8 bewoners met "
	           "afstand tot de arbeidsmarkt werkervaring bieden" },
	{ .zin = MAAR "“in ontwikkeling”: “Het café bij 't Voldert is in ontwikkeling en de "
	              "bewoners uit de wijk zien ernaar uit…”",
	  .tekst = "Het café bij 't Voldert is in ontwikkeling en de bewoners uit de wijk zien ernaar "
	           "uit, met elkaar en voor elkaar" },
	{ .zin = MAAR "“in ontwikkeling”: “Het wijkcentrum aan de Straatweg is in ontwikkeling, en de "
	              "bewoners hebben er lang op gewacht, zegt ieder”",
	  .tekst = "Het wijkcentrum aan de Straatweg is in ontwikkeling, en de bewoners hebben er lang "
	           "op gewacht, zegt ieder" },
	{ .zin = MAAR "“in ontwikkeling”: “Het wijkcentrum aan de Straatweg is in ontwikkeling, en de "
	              "bewoners hebben er lang op…”",
	  .tekst = "Het wijkcentrum aan de Straatweg is in ontwikkeling, en de bewoners hebben er lang "
	           "op gewacht, zeggen deze" },
	/* What was agreed in those words; other words of it still count. */
	{ .zin = MAAR "“in potentie” en “in ontwikkeling”: “In potentie zijn 2 bewonersondernemingen "
	              "in oprichting of in ontwikkeling”",
	  .tekst = "In potentie zijn 2 bewonersondernemingen in oprichting of in ontwikkeling",
	  .afgesproken = "minimaal 1 bewonersbedrijf is in oprichting of in bedrijf" },
	{ .zin = MAAR "“in oprichting”: “Het bedrijf is in oprichting”",
	  .tekst = "Het bedrijf is in oprichting",
	  .afgesproken = "een oprichting van een bewonersbedrijf" },
	{ .zin = MAAR_2016 "“in februari 2017”: “Gaat in februari 2017 open”",
	  .tekst = "Gaat in februari 2017 open",
	  .afgesproken = "gaat in februari 2017 open" },
	{ .tekst = "2 bewonersbedrijven in oprichting",
	  .afgesproken = "een netwerk minimaal 1 bewonersbedrijf is in oprichting of in bedrijf" },
	{ .tekst = "Power heeft een tijdelijke locatie",
	  .afgesproken = "een tijdelijke locatie voor power" },
	/* Never with an address or a number to call. */
	{ .zin = MAAR "“in ontwikkeling”",
	  .tekst = "Mail naar jan@voorbeeld.nl; in ontwikkeling" },
	{ .zin = MAAR "“in ontwikkeling”",
	  .tekst = "Dit is in ontwikkeling",
	  .toelichting = "Bel 06-12345678" },
	{ .zin = MAAR_2016 "“eind 2018”", .tekst = "Opent eind 2018; bel 053-4815600" },
	{ .zin = MAAR "“in ontwikkeling”", .tekst = "", .toelichting = "In ontwikkeling" },
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
	{ .zin = MAAR "“niet haalbaar gebleken”: “Bewonersinitiatief Participatie XL is ondersteund, "
	              "maar praktisch en financieel niet haalbaar gebleken”",
	  .cijfers = "gerealiseerd|“niet haalbaar gebleken”",
	  .tekst = "Bewonersinitiatief Participatie XL is ondersteund, maar praktisch en financieel "
	           "niet haalbaar gebleken" },
	{ .zin = MAAR "“geprobeerd om” en “blijken weinig”: “Geprobeerd om ZZP'ers te activeren; er "
	              "blijken weinig ondernemers in de wijk te zijn”",
	  .tekst = "Geprobeerd om ZZP'ers te activeren; er blijken weinig ondernemers in de wijk te "
	           "zijn" },
	{ .zin = "Gemeld als deels gerealiseerd, maar er staat “bleek niet haalbaar”: “Onderzocht; het "
	         "bleek niet haalbaar”",
	  .tekst = "Onderzocht; het bleek niet haalbaar",
	  .status = 'D' },
	{ .zin = MAAR "“te weinig aanmeldingen”: “De cursus is aangeboden”",
	  .tekst = "De cursus is aangeboden",
	  .toelichting = "Te weinig aanmeldingen" },
	{ .zin = MAAR "“niet van de grond gekomen”: “De werkgroep is niet van de grond gekomen”",
	  .tekst = "De werkgroep is niet van de grond gekomen" },
	{ .zin = MAAR "“leverde niets op”: “Een oproep op Facebook leverde niets op”",
	  .tekst = "Een oproep op Facebook leverde niets op" },
	/* The agreed words are no excuse here; an address is never repeated. */
	{ .zin = MAAR "“niet gelukt”: “Dit is niet gelukt”",
	  .tekst = "Dit is niet gelukt",
	  .afgesproken = "nagaan wat er niet gelukt is" },
	{ .zin = MAAR "“niet gelukt”", .tekst = "Niet gelukt; bel 06 12 34 56 78" },
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
	                    MAAR "“ligt stil tot”: “Dit ligt stil tot nader order”");
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
		cmocka_unit_test(nulmeting),     cmocka_unit_test(gedeeld_resultaat),
	};

	return cmocka_run_group_tests(tests, laad_lijsten, sluit_lijsten);
}
