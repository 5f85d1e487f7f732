/* SPDX-License-Identifier: EUPL-1.2 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "read/verslag_sectiewoorden.h"
#include "read/verslag_status.h"
#include "read/verslag_statuswoorden.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

/* What a phrase says: a status, "dubbel" (it may mean several things), "kleur" (one that
 * no legend explains), or "" (nothing). */
typedef struct geval {
	const char *woorden;
	const char *zegt;
} geval;

#define G "gerealiseerd"
#define D "deels gerealiseerd"
#define N "niet gerealiseerd"
#define O "onbekend"
#define L "doorlopend"

static const geval gevallen[] = {
	/* The five, and other words for them. */
	{ "gerealiseerd", G },
	{ "Gerealiseerd", G },
	{ "GEREALISEERD", G },
	{ "  gerealiseerd.  ", G },
	{ "Behaald!", G },
	{ "behaald", G },
	{ "gehaald", G },
	{ "bereikt", G },
	{ "afgerond", G },
	{ "uitgevoerd", G },
	{ "voltooid", G },
	{ "gereed", G },
	{ "klaar", G },
	{ "opgeleverd", G },
	{ "gelukt", G },
	{ "volledig behaald", G },
	{ "geheel gerealiseerd", G },
	{ "ruimschoots behaald", G },
	{ "meer dan behaald", G },
	{ "inmiddels gerealiseerd", G },
	{ "is gerealiseerd", G },
	{ "het doel is behaald", G },
	{ "de doelen zijn gehaald", G },
	{ "alle doelen zijn behaald", G },
	{ "doelstelling bereikt", G },
	{ "afspraak nagekomen", G },
	{ "tijdig afgerond", G },
	{ "met succes afgerond", G },
	{ "naar wens uitgevoerd", G },
	{ "wel gerealiseerd", G },
	{ "gerealiseerd in 2018", G },
	{ "afgerond in juni", G },
	{ "gerealiseerd per 1 juli 2018", G },
	{ "100% behaald", G },
	{ "110% gerealiseerd", G },
	{ "10 van de 10 behaald", G },
	{ "✔ gerealiseerd", G },
	{ "behaald en afgerond", G },
	{ "gerealiseerd, later dan gepland", G },
	{ "gerealiseerd, dankzij extra inzet van vrijwilligers", G },
	{ "behaald, maar met meer uren dan begroot", G },
	{ "behaald (zie bijlage 2)", G },
	{ "deels gerealiseerd", D },
	{ "deels behaald", D },
	{ "gedeeltelijk behaald", D },
	{ "deels", D },
	{ "gedeeltelijk", D },
	{ "voor een deel gerealiseerd", D },
	{ "voor een groot deel gerealiseerd", D },
	{ "grotendeels gerealiseerd", D },
	{ "grotendeels behaald", D },
	{ "ten dele bereikt", D },
	{ "niet volledig behaald", D },
	{ "nog niet volledig behaald", D },
	{ "niet geheel gerealiseerd", D },
	{ "nog niet helemaal gehaald", D },
	{ "niet alle doelen zijn behaald", D },
	{ "niet alles is gerealiseerd", D },
	{ "de helft is behaald", D },
	{ "het merendeel is gerealiseerd", D },
	{ "enkele doelen behaald", D },
	{ "80% behaald", D },
	{ "8 van de 10 doelen behaald", D },
	{ "behaald, maar niet volledig", D },
	{ "deels behaald, omdat de ruimte pas in mei klaar was", D },
	{ "deels gerealiseerd, deels niet gerealiseerd", D },
	{ "op onderdelen behaald", D },
	{ "◐ deels gerealiseerd", D },
	{ "niet gerealiseerd", N },
	{ "Niet gerealiseerd:", N },
	{ "niet behaald", N },
	{ "niet gehaald", N },
	{ "nog niet gerealiseerd", N },
	{ "helaas niet gehaald", N },
	{ "is niet gelukt", N },
	{ "het doel is niet gehaald", N },
	{ "geen van de doelen is behaald", N },
	{ "geen doelen behaald", N },
	{ "niet uitgevoerd", N },
	{ "niet bereikt", N },
	{ "nog niet gestart", N },
	{ "niet gestart", N },
	{ "nog niet begonnen", N },
	{ "niet van de grond gekomen", N },
	{ "niet haalbaar gebleken", N },
	{ "niet doorgegaan", N },
	{ "mislukt", N },
	{ "kon niet worden gerealiseerd", N },
	{ "konden niet worden uitgevoerd", N },
	{ "0% behaald", N },
	{ "0 van de 5 behaald", N },
	{ "niet behaald, maar wordt begin 2019 gerealiseerd", N },
	{ "niet gerealiseerd, wordt doorgeschoven", "dubbel" },
	{ "niet gehaald door ziekte van de beroepskracht", N },
	{ "niet behaald wegens gebrek aan ruimte", N },
	{ "nog niet gerealiseerd, gaat in het najaar lopen", N },
	{ "✘ niet gerealiseerd", N },
	{ "onbekend", O },
	{ "? onbekend", O },
	{ "nog onbekend", O },
	{ "niet bekend", O },
	{ "niet gemeten", O },
	{ "niet over gerapporteerd", O },
	{ "geen gegevens", O },
	{ "onduidelijk", O },
	{ "niet te meten", O },
	{ "onbekend, er is geen nulmeting", O },
	{ "doorlopend", L },
	{ "… doorlopend", L },
	{ "loopt", L },
	{ "loopt nog", L },
	{ "loopt door in 2019", L },
	{ "lopend", L },
	{ "in uitvoering", L },
	{ "in ontwikkeling", L },
	{ "in voorbereiding", L },
	{ "op koers", L },
	{ "op schema", L },
	{ "ligt op koers", L },
	{ "gestart", L },
	{ "gestart in september", L },
	{ "nog mee bezig", L },
	{ "wordt nog aan gewerkt", L },
	{ "wordt voortgezet", L },
	{ "nog niet afgerond", L },
	{ "volgens planning", L },
	/* What may mean several things is none of the five. */
	{ "vervallen", "dubbel" },
	{ "komt te vervallen", "dubbel" },
	{ "geannuleerd", "dubbel" },
	{ "gestopt", "dubbel" },
	{ "uitgesteld", "dubbel" },
	{ "uitgesteld naar 2019", "dubbel" },
	{ "doorgeschoven", "dubbel" },
	{ "n.v.t.", "dubbel" },
	{ "nvt", "dubbel" },
	{ "niet van toepassing", "dubbel" },
	{ "on hold", "dubbel" },
	{ "vertraagd", "dubbel" },
	{ "loopt achter", "dubbel" },
	{ "niet op koers", "dubbel" },
	{ "grotendeels op koers", L },
	{ "deels op schema", "dubbel" },
	{ "bijna behaald", "dubbel" },
	{ "nagenoeg gerealiseerd", "dubbel" },
	{ "zo goed als behaald", "dubbel" },
	{ "onvoldoende gerealiseerd", "dubbel" },
	{ "niet tijdig gerealiseerd", "dubbel" },
	{ "niet op tijd behaald", "dubbel" },
	{ "waarschijnlijk behaald", "dubbel" },
	{ "wel of niet behaald", "dubbel" },
	{ "wel/niet gerealiseerd", "dubbel" },
	{ "gerealiseerd / niet gerealiseerd", "dubbel" },
	{ "gerealiseerd en doorlopend", "dubbel" },
	{ "behaald?", "dubbel" },
	{ "alle doelen zijn niet behaald", "dubbel" },
	{ "behaald, behalve in de wijk Zuid", "dubbel" },
	{ "gerealiseerd, mits de ruimte er komt", "dubbel" },
	{ "niet behaald, maar loopt nog", "dubbel" },
	/* Colours say nothing without a legend. */
	{ "groen", "kleur" },
	{ "Oranje", "kleur" },
	{ "rood", "kleur" },
	{ "blauw", "kleur" },
	{ "kleur: geel", "kleur" },
	{ "🟢", "kleur" },
	{ "groen: gerealiseerd", G },
	{ "niet rood", "dubbel" },
	/* Neighbours that say nothing. */
	{ "", "" },
	{ "niet", "" },
	{ "aantal", "" },
	{ "de meeste", "" },
	{ "niet alle", "" },
	{ "een deel loopt", "dubbel" },
	{ "deel 2", "" },
	{ "ja", "" },
	{ "goed", "" },
	{ "niet alleen gerealiseerd", "" },
	{ "niet alleen gerealiseerd maar ook geborgd", "" },
	{ "zal worden gerealiseerd", "" },
	{ "wordt gerealiseerd in 2019", "" },
	{ "wordt in 2019 gerealiseerd", "" },
	{ "moet nog worden gerealiseerd", "" },
	{ "te realiseren", "" },
	{ "nog te behalen", "" },
	{ "kan worden gerealiseerd", "" },
	{ "had behaald moeten zijn", "" },
	{ "gaat behaald worden", "" },
	{ "verwacht behaald in 2019", "" },
	{ "gerealiseerde ontmoetingsplek", "" },
	{ "3 gerealiseerd", "" },
	{ "3 gerealiseerd, 1 niet gerealiseerd", "" },
	{ "de wijkkrant is gerealiseerd", "" },
	{ "gerealiseerd is een groot woord", "" },
	{ "overzicht", "" },
	{ "moet nog gestalte krijgen", "" },
	{ "is de stichting nog mee bezig", "" },
	{ "heeft 2 keer plaatsgevonden", "" },
	{ "onbekende bezoekers", "" },
	{ "loopgroep", "" },
	{ "groene tuin", "" },
	{ "realisatie", "" },
	{ "afgeronde cursussen taal", "" },
};

static const char *zegt(const char *woorden, size_t n, const wz__legenda *legenda, size_t n_legenda)
{
	bool dubbel = false, kleur = false;
	wz_realisatie status = wz__statuswoorden(woorden, n, legenda, n_legenda, &dubbel, &kleur);

	if (status != WZ_REALISATIE_GEEN)
		return dubbel || kleur ? "status én twijfel" : wz_realisatie_naam(status);
	if (kleur)
		return dubbel ? "kleur" : "kleur zonder dubbel";
	return dubbel ? "dubbel" : "";
}

static void phrases(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTH(gevallen); i++) {
		const char *gaf = zegt(gevallen[i].woorden, strlen(gevallen[i].woorden), NULL, 0);

		if (strcmp(gaf, gevallen[i].zegt) != 0)
			print_error("'%s': '%s', not '%s'\n", gevallen[i].woorden, gaf, gevallen[i].zegt);
	}
	for (size_t i = 0; i < LENGTH(gevallen); i++)
		assert_string_equal(zegt(gevallen[i].woorden, strlen(gevallen[i].woorden), NULL, 0),
		                    gevallen[i].zegt);
}

/* The same colours mean other things in other reports, so only what is said counts. */
static void legends(void **state)
{
	static const wz__legenda legenda[] = {
		{ "groen", WZ_GEREALISEERD },  { "oranje", WZ_DEELS_GEREALISEERD },
		{ "blauw", WZ_DOORLOPEND },    { "A", WZ_GEREALISEERD },
		{ "op stoom", WZ_DOORLOPEND }, { "vervallen", WZ_NIET_GEREALISEERD },
	};
	static const geval met[] = {
		{ "groen", G },
		{ "Groen", G },
		{ "Oranje.", D },
		{ "blauw", L },
		{ "rood", "kleur" },
		{ "a", G },
		{ "op stoom", L },
		{ "vervallen", N },
		{ "groen (behaald)", G },
		{ "groen - niet behaald", "dubbel" },
		{ "groen/oranje", "dubbel" },
		{ "kleur: groen", G },
		{ "niet groen", "dubbel" },
		{ "groenvoorziening", "" },
		{ "behaald", G },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(met); i++) {
		const char *gaf = zegt(met[i].woorden, strlen(met[i].woorden), legenda, LENGTH(legenda));

		if (strcmp(gaf, met[i].zegt) != 0)
			print_error("'%s'\n", met[i].woorden);
		assert_string_equal(gaf, met[i].zegt);
	}
}

/* No byte behind the n that were given is read. */
static void needs_no_nul(void **state)
{
	char *woorden = malloc(7);

	(void)state;
	assert_non_null(woorden);
	memcpy(woorden, "behaald", 7);
	assert_string_equal(zegt(woorden, 7, NULL, 0), G);
	memcpy(woorden, "nee \xE2\x80\x93", 7);
	assert_string_equal(zegt(woorden, 7, NULL, 0), "");
	memcpy(woorden, "n.v.t.x", 7);
	assert_string_equal(zegt(woorden, 6, NULL, 0), "dubbel");
	free(woorden);
}

/* ---- A status behind or before other words ---- */

static const struct {
	const char *tekst, *voor, *woorden, *zegt;
} staarten[] = {
	{ "Inloop geopend - behaald", "Inloop geopend", "behaald", G },
	{ "Inloop geopend – niet behaald.", "Inloop geopend", "niet behaald", N },
	{ "Inloop (gerealiseerd)", "Inloop", "gerealiseerd", G },
	{ "Inloop [loopt].", "Inloop", "loopt", L },
	{ "Inloop: niet behaald", "Inloop", "niet behaald", N },
	{ "Inloop. Status: loopt", "Inloop.", "loopt", L },
	{ "Inloop in de wijk, status: deels behaald", "Inloop in de wijk", "deels behaald", D },
	{ "Inloop - niet behaald, maar wordt begin 2019 gerealiseerd", "Inloop",
	  "niet behaald, maar wordt begin 2019 gerealiseerd", N },
	{ "Taal: cursus voor ouders: deels behaald", "Taal: cursus voor ouders", "deels behaald", D },
	{ "Wandelen - twee keer per week - op koers", "Wandelen - twee keer per week", "op koers", L },
	{ "Inloop → groen", "Inloop", "groen", "kleur" },
	{ "Inloop (vervallen)", "Inloop", "vervallen", "dubbel" },
	/* These say nothing. */
	{ "behaald", "", "", "" },
	{ "Inloop is gerealiseerd", "", "", "" },
	{ "Inloop-behaald", "", "", "" },
	{ "Inloop (in de wijk Noord)", "", "", "" },
	{ "Plan: is de stichting nog mee bezig", "", "", "" },
	{ "Meedoen - niet alleen gerealiseerd maar ook geborgd", "", "", "" },
	{ "Cursus om 10:30 afgerond", "", "", "" },
	{ "Markt - wordt gerealiseerd in 2019", "", "", "" },
};

static void tails(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTH(staarten); i++) {
		const char *tekst = staarten[i].tekst;
		size_t voor = 0, begin = 0, eind = 0;
		wz__statuswoord s =
			wz__status_achter(tekst, strlen(tekst), (wz__legendas){ 0 }, &voor, &begin, &eind);
		char buf[128];

		if (staarten[i].zegt[0] == '\0') {
			if (wz__zegt_iets(s))
				print_error("'%s'\n", tekst);
			assert_false(wz__zegt_iets(s));
			continue;
		}
		(void)snprintf(buf, sizeof buf, "%.*s", (int)voor, tekst);
		assert_string_equal(buf, staarten[i].voor);
		(void)snprintf(buf, sizeof buf, "%.*s", (int)(eind - begin), tekst + begin);
		assert_string_equal(buf, staarten[i].woorden);
		assert_string_equal(s.kleur    ? "kleur"
		                    : s.dubbel ? "dubbel"
		                               : wz_realisatie_naam(s.status),
		                    staarten[i].zegt);
	}
}

/* ---- The lists ---- */

static void stijgt(const wz__klassewoord *lijst, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		if (strcmp(lijst[i - 1].woord, lijst[i].woord) >= 0)
			print_error("%s, %s\n", lijst[i - 1].woord, lijst[i].woord);
		assert_true(strcmp(lijst[i - 1].woord, lijst[i].woord) < 0);
	}
}

/* They are searched by halving. */
static void lists_rise(void **state)
{
	(void)state;
	stijgt(statuswoorden, LENGTH(statuswoorden));
	stijgt(statusfrasen, LENGTH(statusfrasen));
	stijgt(sectiewoorden, LENGTH(sectiewoorden));
	stijgt(sectiefrasen, LENGTH(sectiefrasen));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(phrases), cmocka_unit_test(legends),    cmocka_unit_test(needs_no_nul),
		cmocka_unit_test(tails),   cmocka_unit_test(lists_rise),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
