/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdio.h>
#include <stdlib.h>
#include "evaluate.h"
#include "base/tekst.h"
#include "evaluate/woordenlijst.h"

static void namen(void **state)
{
	static const char *const verwacht[] = { "voorbehoud", "uitkomst-negatief", "lof", "onmeetbaar",
		                                    "gevoelig", "verwisseld", "drempel", "verandering" };

	(void)state;
	assert_int_equal(LENGTE(verwacht), WZ__WOORDENLIJSTEN);
	for (int i = 0; i < WZ__WOORDENLIJSTEN; i++) {
		assert_string_equal(wz__woordenlijst_naam((wz__woordenlijst)i), verwacht[i]);
		assert_int_equal(wz__woordenlijst_met_naam(verwacht[i]), i);
	}
	assert_int_equal(wz__woordenlijst_met_naam("lijst"), -1);
	assert_int_equal(wz__woordenlijst_met_naam(""), -1);
	assert_int_equal(wz__woordenlijst_met_naam("Lof"), -1);
}

static void patronen(void **state)
{
	static const struct {
		const char *patroon, *tekst;
		const char *stuk; /* what it took; NULL: not there */
	} gevallen[] = {
		{ "in potentie", "in potentie zijn er 2", "in potentie" },
		{ "in potentie", "er zijn 2, in  potentie", "in  potentie" },
		{ "in potentie", "het is inpotentie", NULL },
		{ "in potentie", "in grote potentie", NULL },
		{ "in potentie", "in potenties", NULL },
		{ "in potentie", "dat zit er nog in. potentie is er wel", NULL },
		{ "in potentie", "dit zit erin; in: potentie", NULL },
		{ "nog niet", "nog, niet", "nog, niet" },
		{ "schuld*", "hulp bij schuldsanering nu", "schuldsanering" },
		{ "schuld*", "een schuld", "schuld" },
		{ "schuld*", "onschuldig", NULL },
		{ "*analyse", "de wijkanalyse is er", "wijkanalyse" },
		{ "*analyse", "een analyse", "analyse" },
		{ "*analyse", "geanalyseerd, analyses", NULL },
		{ "*mishandel*", "kindermishandeling", "kindermishandeling" },
		{ "*mishandel*", "handel", NULL },
		{ "concreet en * herleidbaar", "concreet en herleidbaar", "concreet en herleidbaar" },
		{ "concreet en * herleidbaar", "zijn concreet en heel erg goed herleidbaar.",
		  "concreet en heel erg goed herleidbaar" },
		{ "concreet en * herleidbaar", "concreet en een twee drie vier herleidbaar", NULL },
		{ "concreet en * herleidbaar", "concreet en goed. herleidbaar", NULL },
		{ "a * b * c", "a a b x b y c", "a a b x b y c" },
		{ "* lof *", "veel lof daarvoor", "lof" },
		{ "0-meting", "de 0-meting ontbreekt", "0-meting" },
		{ "0-meting", "de 10-meting", NULL },
		{ "zzp'er", "een zzp'er", "zzp'er" },
		{ "de wijk in", "bijeenkomsten 'de wijk in'", "de wijk in" },
		{ "aanzet", "de “aanzet” – gegeven", "aanzet" },
		{ "café", "elk kwartaal een café", "café" },
		{ "caf", "elk kwartaal een café", NULL },
		{ "niet", "", NULL },
		{ "", "niet", NULL },
		{ "*", "niet", NULL },
	};

	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		size_t begin = 99, n = 99;
		bool raak = wz__patroon_in(gevallen[i].patroon, gevallen[i].tekst, &begin, &n);

		assert_int_equal(wz__patroon_in(gevallen[i].patroon, gevallen[i].tekst, NULL, NULL), raak);
		if (raak != (gevallen[i].stuk != NULL))
			fail_msg("%s in %s", gevallen[i].patroon, gevallen[i].tekst);
		if (!raak)
			continue;
		assert_int_equal(n, strlen(gevallen[i].stuk));
		assert_memory_equal(gevallen[i].tekst + begin, gevallen[i].stuk, n);
	}
}

/* What stands first in the text, the longest where two begin together; in whatever
 * order they were added. */
static void eerste(void **state)
{
	static const char *const woorden[] = { "niet",     "bleek niet haalbaar",
		                                   "in",       "bleek *",
		                                   "haalbaar", "*baar" };
	static const struct {
		const char *tekst, *patroon;
		size_t begin, n;
	} gevallen[] = {
		{ "het bleek niet haalbaar", "bleek niet haalbaar", 4, 19 },
		{ "het is niet haalbaar", "niet", 7, 4 },
		{ "zo haalbaar niet", "haalbaar", 3, 8 },
		{ "onbaar in", "*baar", 0, 6 },
		{ "bleek", "bleek *", 0, 5 },
		{ "er is weinig", NULL, 0, 0 },
		{ "", NULL, 0, 0 },
	};

	(void)state;
	for (size_t keer = 0; keer < LENGTE(woorden); keer++) {
		wz__woordenlijsten lijsten = { 0 };

		for (size_t i = 0; i < LENGTE(woorden); i++)
			assert_true(wz__woordenlijsten_add(&lijsten, WZ__WOORDEN_NEGATIEF,
			                                   woorden[(i + keer) % LENGTE(woorden)], ""));
		for (size_t i = 0; i < LENGTE(gevallen); i++) {
			size_t begin = 0, n = 0;
			const wz__woordpatroon *p =
				wz__woord_in(&lijsten, WZ__WOORDEN_NEGATIEF, gevallen[i].tekst, &begin, &n);

			if ((p == NULL) != (gevallen[i].patroon == NULL))
				fail_msg("%s", gevallen[i].tekst);
			assert_int_equal(begin, gevallen[i].begin);
			assert_int_equal(n, gevallen[i].n);
			if (p != NULL)
				assert_string_equal(p->patroon, gevallen[i].patroon);
			assert_null(wz__woord_in(&lijsten, WZ__WOORDEN_LOF, gevallen[i].tekst, NULL, NULL));
		}
		wz__woordenlijsten_free(&lijsten);
	}
}

static void toevoegen(void **state)
{
	wz__woordenlijsten l = { 0 };

	(void)state;
	assert_null(wz__woord_in(&l, WZ__WOORDEN_LOF, "mooi", NULL, NULL));
	assert_true(wz__woordenlijsten_add(&l, WZ__WOORDEN_LOF, "  Goed\tHERLEIDBAAR ", ""));
	assert_true(wz__woordenlijsten_add(&l, WZ__WOORDEN_LOF, "goed herleidbaar", ""));
	assert_int_equal(l.lijst[WZ__WOORDEN_LOF].n, 1);
	assert_string_equal(l.lijst[WZ__WOORDEN_LOF].van[0].patroon, "goed herleidbaar");
	assert_string_equal(l.lijst[WZ__WOORDEN_LOF].van[0].tegenover, "");
	assert_true(wz__woordenlijsten_add(&l, WZ__WOORDEN_VERWISSELD, "trede", "geactiveerd"));
	assert_true(wz__woordenlijsten_add(&l, WZ__WOORDEN_VERWISSELD, "trede", "Bereikt"));
	assert_true(wz__woordenlijsten_add(&l, WZ__WOORDEN_VERWISSELD, "Trede", "bereikt"));
	assert_int_equal(l.lijst[WZ__WOORDEN_VERWISSELD].n, 2);
	/* What would be in every text, or in none, is no pattern. */
	assert_true(wz__woordenlijsten_add(&l, WZ__WOORDEN_GEVOELIG, "*", ""));
	assert_true(wz__woordenlijsten_add(&l, WZ__WOORDEN_GEVOELIG, " - ", ""));
	assert_true(wz__woordenlijsten_add(&l, WZ__WOORDEN_GEVOELIG, "", ""));
	assert_int_equal(l.lijst[WZ__WOORDEN_GEVOELIG].n, 0);
	wz__woordenlijsten_free(&l);
	wz__woordenlijsten_free(&l);
}

static void drempels(void **state)
{
	wz__woordenlijsten l = { 0 };

	(void)state;
	assert_int_equal(wz__drempel(&l, "kleine-groep", 3 * S), 3 * S);
	assert_true(wz__woordenlijsten_standaard(&l));
	assert_int_equal(wz__drempel(&l, "overtreffing", 0), 200 * S);
	assert_int_equal(wz__drempel(&l, "kleine-groep", 0), 10 * S);
	assert_int_equal(wz__drempel(&l, "indicatoren", 0), 7 * S);
	assert_int_equal(wz__drempel(&l, "gelijke-maat", 0), 5 * S);
	assert_int_equal(wz__drempel(&l, "onbekend", 42), 42);
	assert_int_equal(wz__drempel(&l, "", 42), 42);
	/* An organisation that adds a threshold changes it. */
	assert_true(wz__woordenlijsten_add(&l, WZ__WOORDEN_DREMPEL, "Kleine-groep", "7,5"));
	assert_int_equal(wz__drempel(&l, "kleine-groep", 0), 75000);
	assert_int_equal(l.lijst[WZ__WOORDEN_DREMPEL].n, 4);
	assert_true(wz__woordenlijsten_add(&l, WZ__WOORDEN_DREMPEL, "kleine-groep", "weinig"));
	assert_int_equal(wz__drempel(&l, "kleine-groep", 42), 42);
	wz__woordenlijsten_free(&l);
}

/* Every line of data/woorden.csv is in a list, once, as it is folded. */
static void ingebouwd(void **state)
{
	wz__woordenlijsten l = { 0 };
	size_t regels = 0, geladen = 0, komma;
	char regel[256];
	FILE *file = fopen(WELZIJN_SOURCE_DIR "/data/woorden.csv", "rb");

	(void)state;
	assert_non_null(file);
	assert_non_null(fgets(regel, sizeof regel, file));
	assert_string_equal(regel, "lijst,woord,tegenover\n");
	while (fgets(regel, sizeof regel, file) != NULL) {
		regels++;
		komma = 0;
		for (const char *p = regel; *p != '\0'; p++)
			komma += *p == ',' ? 1 : 0;
		assert_int_equal(komma, 2);
		assert_null(strchr(regel, '"'));
		assert_null(strchr(regel, '\r'));
	}
	fclose(file);
	assert_true(wz__woordenlijsten_standaard(&l));
	for (int i = 0; i < WZ__WOORDENLIJSTEN; i++) {
		bool paren = i == WZ__WOORDEN_VERWISSELD || i == WZ__WOORDEN_DREMPEL;

		assert_true(l.lijst[i].n > 0);
		geladen += l.lijst[i].n;
		for (size_t j = 0; j < l.lijst[i].n; j++) {
			const wz__woordpatroon *p = &l.lijst[i].van[j];

			assert_int_equal(*p->tegenover != '\0', paren);
			/* Each is found in a text that it is itself. */
			if (strchr(p->patroon, '*') == NULL && !paren)
				assert_string_equal(
					wz__woord_in(&l, (wz__woordenlijst)i, p->patroon, NULL, NULL)->patroon,
					p->patroon);
		}
	}
	assert_int_equal(geladen, regels);
	/* Adding them again changes nothing. */
	assert_true(wz__woordenlijsten_standaard(&l));
	for (int i = 0; i < WZ__WOORDENLIJSTEN; i++)
		geladen -= l.lijst[i].n;
	assert_int_equal(geladen, 0);
	wz__woordenlijsten_free(&l);
}

/* The marks by which most patterns are passed over never hide one: looking for each
 * pattern on its own finds the same. */
static void niets_overgeslagen(void **state)
{
	static const char *const teksten[] = {
		"in potentie zijn 2 bewonersondernemingen in oprichting of in ontwikkeling",
		"de procedure is nog niet afgerond en er wordt hard aan gewerkt",
		"er bleken geen ondernemers; het is geprobeerd om zzp'ers te vinden",
		"2 cliënten van de ggz met autismespectrum en een licht verstandelijke beperking",
		"het draagvlak is aanzienlijk groter en efficiënter, waar mogelijk, en in beeld",
		"kindermishandeling in de wijkanalyse", "a b c", "",
	};
	wz__woordenlijsten l = { 0 };
	size_t gevonden = 0;

	(void)state;
	assert_true(wz__woordenlijsten_standaard(&l));
	for (size_t t = 0; t < LENGTE(teksten); t++) {
		for (int i = 0; i < WZ__WOORDENLIJSTEN; i++) {
			size_t begin = 0, n = 0, vroegst = SIZE_MAX, langst = 0;

			for (size_t j = 0; j < l.lijst[i].n; j++) {
				if (!wz__patroon_in(l.lijst[i].van[j].patroon, teksten[t], &begin, &n))
					continue;
				langst = begin < vroegst || (begin == vroegst && n > langst) ? n : langst;
				vroegst = begin < vroegst ? begin : vroegst;
			}
			if (wz__woord_in(&l, (wz__woordenlijst)i, teksten[t], &begin, &n) == NULL) {
				assert_int_equal(vroegst, SIZE_MAX);
				continue;
			}
			gevonden++;
			assert_int_equal(begin, vroegst);
			assert_int_equal(n, langst);
		}
	}
	assert_true(gevonden >= 6);
	wz__woordenlijsten_free(&l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(namen),        cmocka_unit_test(patronen),
		cmocka_unit_test(eerste),       cmocka_unit_test(toevoegen),
		cmocka_unit_test(drempels),     cmocka_unit_test(ingebouwd),
		cmocka_unit_test(niets_overgeslagen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
