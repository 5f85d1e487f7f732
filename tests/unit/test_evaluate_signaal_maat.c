/* SPDX-License-Identifier: EUPL-1.2 */
/* Another measure than agreed: in units, in what is counted, in swapped words. */
#include "signaal_teksten.h"

typedef struct maatgeval {
	const char *zin;
	const char *afspraak, *doeleenheid, *resultaat, *toelichting, *eenheid;
	bool zonder_doel;
	char status;
	const char *aantal, *cijfers;
	wz_grens grens;
} maatgeval;

#define GEDEELTE(a, b) "Afspraak 8.2 gaat over " a " en heeft een doel in beleving; gemeld is " b
#define TELT(a, b) "Afspraak 8.2 telt “" a "”, het resultaat telt “" b "”"
#define BELEVING(a) .afspraak = a, .doeleenheid = "beleving"
#define BEWONERS21 \
	.resultaat = "Bij 21 bewoners is de beleving gestegen", .aantal = "21", .eenheid = "bewoners"
#define ANDERS(a, b) "Afgesproken bij 8.2: “" a "”; gemeld: “" b "”"

static const maatgeval maten[] = {
	{ .zin = TELT("bewoners", "bewonersgroepen"),
	  .afspraak = "10 bewoners zijn actief",
	  .doeleenheid = "bewoners",
	  .resultaat = "12 actieve bewonersgroepen",
	  .aantal = "12",
	  .eenheid = "bewonersgroepen",
	  .cijfers = "8.2|“bewoners”|“bewonersgroepen”" },
	{ .zin = TELT("plekken", "vrijwilligers"),
	  .afspraak = "15 plekken",
	  .doeleenheid = "plekken",
	  .resultaat = "19 vrijwilligers",
	  .aantal = "19",
	  .eenheid = "vrijwilligers",
	  .status = 'N' },
	/* The agreed words count what the result counts, the target something else. */
	{ .zin = GEDEELTE("100 bewoners", "minstens 21 bewoners"),
	  BELEVING("De beleving van 100 bewoners stijgt met 10%"),
	  BEWONERS21,
	  .grens = WZ_MINSTENS,
	  .cijfers = "8.2|100 bewoners|beleving|minstens 21 bewoners" },
	{ .zin = GEDEELTE("1.200 bewoners", "21 bewoners"),
	  BELEVING("In 2016 stijgt bij 1.200 actieve inwoners de beleving 10 punten"),
	  BEWONERS21 },
	{ .zin = TELT("beleving", "bewoners"),
	  BELEVING("De beleving van bewoners stijgt met 10%"),
	  BEWONERS21 },
	{ .zin = TELT("beleving", "bewoners"),
	  BELEVING("De beleving van 100 jongeren stijgt met 10%"),
	  BEWONERS21 },
	{ .zin = TELT("beleving", "bewoners"),
	  BELEVING("De beleving van 90% bewoners, 7-8 bewoners, € 50 bewoners en 2016 bewoners"),
	  BEWONERS21 },
	{ .zin = TELT("beleving", "bewoners"),
	  BELEVING("10 beleving van bewoners, 10; bewoners, 10 ; bewoners"),
	  BEWONERS21 },
	{ .zin = TELT("beleving", "bewoners"),
	  BELEVING("De beleving van 100 bewoners stijgt"),
	  .resultaat = "Bij bewoners is de beleving gestegen",
	  .eenheid = "bewoners" },
	{ .zin = "Afspraak 8.2 gaat over 10 belevingen en heeft een doel in beleving; gemeld is 12 "
	         "belevingen",
	  BELEVING("10 belevingen van bewoners"),
	  .resultaat = "12 belevingen",
	  .aantal = "12",
	  .eenheid = "belevingen" },
	{ .zin = GEDEELTE("3 sociale ondernemingen", "1 sociale ondernemingen"),
	  BELEVING("De beleving bij 3 sociale ondernemingen stijgt"),
	  .resultaat = "1 sociale onderneming",
	  .aantal = "1",
	  .eenheid = "sociale ondernemingen" },
	/* Swapped words, in the clause that they stand in. */
	{ .zin = ANDERS("300 bewoners stijgen 1 trede op de participatieladder",
	                "Minimaal 300 bewoners zijn geactiveerd"),
	  .afspraak = "300 bewoners stijgen 1 trede op de participatieladder.",
	  .doeleenheid = "bewoners",
	  .resultaat = "Minimaal 300 bewoners zijn geactiveerd",
	  .eenheid = "bewoners",
	  .cijfers = "8.2|“trede”|“geactiveerd”" },
	{ .zin = ANDERS("… stijgen 1 trede op de participatieladder", "91 senioren zijn geactiveerd…"),
	  .afspraak = "50 senioren of ouderen die niet actief zijn, stijgen 1 trede op de "
	              "participatieladder",
	  .resultaat = "91 senioren zijn geactiveerd, vooral naar vrijwilligerswerk: 59 via Doen/Beurs "
	               "en 32 op een andere manier" },
	{ .zin = ANDERS("Elke wijk heeft een wijkactieplan gemaakt",
	                "Per wijk is de wijkanalyse 'Kansrijk West' gemaakt"),
	  .afspraak = "Elke wijk heeft een wijkactieplan gemaakt",
	  .resultaat = "Per wijk is de wijkanalyse 'Kansrijk West' gemaakt" },
	{ .zin = ANDERS("Bewoners zijn actief", "12 actieve Bewonersgroepen"),
	  .afspraak = "Bewoners zijn actief",
	  .resultaat = "12 actieve Bewonersgroepen" },
	{ .zin = ANDERS("50 'nieuwe' bewoners zijn zelfstandiger…",
	                "Er is contact met ruim 60 bewoners die zich willen…"),
	  .afspraak = "50 'nieuwe' bewoners zijn zelfstandiger, staan meer in hun kracht en zetten "
	              "zich in voor de wijk",
	  .resultaat = "Er is contact met ruim 60 bewoners die zich willen inzetten in de wijk; zij "
	               "zijn betrokken bij bewonersinitiatieven of nieuwe activiteiten",
	  .status = '-' },
	{ .zin = ANDERS("… bewoners uit de wijk 1 trede op de ladder,en als het…",
	                "… wijk zijn (na 3 jaar) “geactiveerd” met de hulp van…"),
	  .afspraak = "Dit jaar stijgen alle bewoners uit de wijk 1 trede op de ladder,en als het even "
	              "kan meer",
	  .resultaat = "Vele bewoners van de wijk zijn (na 3 jaar)\n“geactiveerd” met de hulp van de "
	               "organisatie" },
	/* In the remark with it; near an address. */
	{ .zin = ANDERS("30 bewoners stijgen 1 trede", "Dit jaar geactiveerd!"),
	  .afspraak = "30 bewoners stijgen 1 trede",
	  .resultaat = "Alle 30 bewoners in Zuid",
	  .toelichting = "Dit jaar geactiveerd!" },
	{ .zin = ANDERS("30 bewoners stijgen 1 trede", "geactiveerd"),
	  .afspraak = "30 bewoners stijgen 1 trede",
	  .resultaat = "Jan is geactiveerd (jan@voorbeeld.nl)" },
	{ .zin = ANDERS("30 bewoners stijgen 1 trede", "geactiveerd"),
	  .afspraak = "30 bewoners stijgen 1 trede",
	  .resultaat = "Jan is geactiveerd",
	  .toelichting = "06-12345678" },
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

/* Ask the rule about one case; both buffers are used for the folded texts. */
static bool vraag(const maatgeval *g, const wz__woordenlijsten *lijsten, wz__buf gevouwen[2],
                  wz__bewering *uit)
{
	tekstgeval t = { .tekst = g->resultaat, .toelichting = g->toelichting, .eenheid = g->eenheid,
		             .status = g->status, .aantal = g->aantal, .grens = g->grens };
	wz__gemeld m = gemeld_van(&t, &gevouwen[0]);
	wz__afgesproken a = { .nummer = "8.2", .omschrijving = g->afspraak,
		                  .eenheid = g->doeleenheid ? g->doeleenheid : "",
		                  .doel = g->doeleenheid && !g->zonder_doel };

	wz__buf_clear(&gevouwen[1]);
	wz__fold(&gevouwen[1], g->afspraak, strlen(g->afspraak));
	a.gevouwen = wz__buf_str(&gevouwen[1]);
	return wz__signaal_andere_maat(&m, &a, lijsten, uit);
}

static void andere_maat(void **state)
{
	wz__buf gevouwen[2] = { { 0 }, { 0 } };
	wz__bewering bewering = { 0 };
	size_t gevonden = 0;

	for (size_t i = 0; i < LENGTE(maten); i++) {
		const maatgeval *g = &maten[i];
		bool raak = vraag(g, *state, gevouwen, &bewering);

		if (raak != (g->zin != NULL))
			fail_msg("%s / %s", g->afspraak, g->resultaat);
		if (raak)
			assert_string_equal(wz__buf_str(&bewering.zin), g->zin);
		if (raak && g->cijfers != NULL)
			assert_string_equal(wz__buf_str(&bewering.cijfers), g->cijfers);
		gevonden += raak ? 1 : 0;
	}
	assert_true(gevonden >= 1 && LENGTE(maten) - gevonden >= 6);
	wz__bewering_free(&bewering);
	wz__buf_free(&gevouwen[0]);
	wz__buf_free(&gevouwen[1]);
}

/* Of a word that folding makes another, and of one that is longer than the quotation. */
static void eigen_woorden(void **state)
{
	static const char lang[] = "waterschapsverkiezingenstembureauvrijwilligerscoordinator";
	const maatgeval gevallen[] = {
		{ .zin = ANDERS("30 bewoners stijgen 1 trede", "30 bewoners in de strasse"),
		  .afspraak = "30 bewoners stijgen 1 trede",
		  .resultaat = "30 bewoners in de Straße" },
		{ .zin = ANDERS("30 bewoners stijgen 1 trede", "waterschapsverkiezingenstembureau"
		                                               "vrijwilligerscoordinat…"),
		  .afspraak = "30 bewoners stijgen 1 trede",
		  .resultaat = lang },
	};
	wz__buf gevouwen[2] = { { 0 }, { 0 } };
	wz__woordenlijsten lijsten = { 0 };
	wz__bewering bewering = { 0 };

	(void)state;
	assert_false(vraag(&gevallen[0], &lijsten, gevouwen, &bewering));
	assert_true(wz__woordenlijsten_add(&lijsten, WZ__WOORDEN_VERWISSELD, "trede", "strasse"));
	assert_true(wz__woordenlijsten_add(&lijsten, WZ__WOORDEN_VERWISSELD, "trede", lang));
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		assert_true(vraag(&gevallen[i], &lijsten, gevouwen, &bewering));
		assert_string_equal(wz__buf_str(&bewering.zin), gevallen[i].zin);
	}
	wz__woordenlijsten_free(&lijsten);
	wz__bewering_free(&bewering);
	wz__buf_free(&gevouwen[0]);
	wz__buf_free(&gevouwen[1]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(andere_maat),
		cmocka_unit_test(eigen_woorden),
	};

	return cmocka_run_group_tests(tests, laad_lijsten, sluit_lijsten);
}
