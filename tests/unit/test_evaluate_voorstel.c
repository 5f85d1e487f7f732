/* SPDX-License-Identifier: EUPL-1.2 */
/* Which agreed item is proposed for which result. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "evaluate/voorstel.h"
#include "evaluate/voorstel_toewijzing.h"
#include "evaluate/voorstel_woorden.h"

enum { MAX = 8, S = WZ_GETAL_SCHAAL };
static const int64_t een[] = { 1 }, twee[] = { 2 }, beide[] = { 1, 2 };

static wz__koppelafspraak afspraak(const char *omschrijving)
{
	return (wz__koppelafspraak){ "", omschrijving, "", "", WZ_GETAL_GEEN, 1 };
}

static wz__koppelafspraak doel(const char *omschrijving, int getal, const char *eenheid)
{
	return (wz__koppelafspraak){ "", omschrijving, "", eenheid, (wz_getal)getal * S, 1 };
}

static wz__koppelresultaat resultaat(const char *tekst)
{
	return (wz__koppelresultaat){ tekst, "", "", WZ_GETAL_GEEN, een, 1, 1 };
}

static wz__koppelresultaat aantal(const char *tekst, int getal, const char *eenheid)
{
	return (wz__koppelresultaat){ tekst, "", eenheid, (wz_getal)getal * S, een, 1, 1 };
}

/* The item of each result, -1 for none. */
static void stel_voor(const wz__koppelresultaat *r, size_t n, const wz__koppelafspraak *a, size_t m,
                      const wz__koppelkeuze *keuze, long *uit)
{
	static const wz__koppelkeuze gewoon = { false, WZ__SCORE_DREMPEL, NULL, 0 };
	wz__kandidaat out[MAX];
	wz__arena arena = { 0 };

	assert_true(wz__koppelvoorstellen(r, n, a, m, keuze ? keuze : &gewoon, out, &arena));
	for (size_t i = 0; i < n; i++) {
		uit[i] = out[i].afspraak;
		assert_in_range(out[i].score, 0, WZ__SCORE_VOL);
		assert_non_null(out[i].waarom);
		assert_true(out[i].afspraak < 0 || *out[i].waarom != '\0');
	}
	wz__arena_free(&arena);
}

static int score(const wz__koppelresultaat *r, const wz__koppelafspraak *a, size_t m, size_t welke)
{
	wz__kandidaat uit[MAX];
	wz__arena arena = { 0 };

	assert_true(wz__koppelkandidaten(r, a, m, uit, &arena));
	int s = uit[welke].afspraak < 0 ? -1 : uit[welke].score;
	wz__arena_free(&arena);
	return s;
}

/* Gains by item and result; what the assignment must be worth. */
static void test_toewijzing(void **state)
{
	static const struct {
		const char *naam;
		size_t n, m;
		int winst[16];
		long uit[4];
	} g[] = {
		{ "greedy takes 9 and is left with 1", 2, 2, { 9, 8, 8, 1 }, { 1, 0 } },
		{ "more results than items", 3, 1, { 3, 5, 4 }, { -1, 0, -1 } },
		{ "more items than results", 1, 3, { 2, 7, 5 }, { 1 } },
		{ "what gains nothing is not given", 2, 2, { 5, 0, 0, 0 }, { 0, -1 } },
		{ "a loss is not taken to make a gain", 2, 2, { 5, -3, -2, -9 }, { 0, -1 } },
		{ "three in a ring", 3, 3, { 10, 9, 1, 9, 1, 10, 1, 10, 9 }, { 0, 2, 1 } },
	};
	(void)state;
	for (size_t i = 0; i < sizeof g / sizeof *g; i++) {
		long uit[4];

		assert_true(wz__wijs_toe(g[i].winst, g[i].n, g[i].m, uit));
		for (size_t k = 0; k < g[i].n; k++)
			if (uit[k] != g[i].uit[k])
				fail_msg("%s: result %zu has item %ld, not %ld", g[i].naam, k, uit[k], g[i].uit[k]);
	}
	long niets[1];
	assert_true(wz__wijs_toe(NULL, 0, 0, niets));
}

/* The best assignment by trying all of them. */
static long beste(const int *winst, size_t n, size_t m, size_t item, unsigned gehad)
{
	if (item == m)
		return 0;
	long top = beste(winst, n, m, item + 1, gehad);
	for (size_t i = 0; i < n; i++)
		if (!(gehad & 1u << i) && winst[item * n + i] > 0) {
			long nu = winst[item * n + i] + beste(winst, n, m, item + 1, gehad | 1u << i);
			top = nu > top ? nu : top;
		}
	return top;
}

static void test_toewijzing_alle(void **state)
{
	uint32_t toeval = 12345;
	(void)state;
	for (int keer = 0; keer < 400; keer++) {
		int winst[36];
		long uit[6], som = 0;
		size_t n = 1 + (size_t)keer % 6, m = 1 + (size_t)keer / 6 % 6;
		for (size_t k = 0; k < n * m; k++) {
			toeval = toeval * 1664525u + 1013904223u;
			winst[k] = (int)(toeval >> 24) - 60;
		}
		assert_true(wz__wijs_toe(winst, n, m, uit));
		unsigned gehad = 0;
		for (size_t i = 0; i < n; i++) {
			if (uit[i] < 0)
				continue;
			assert_false(gehad & 1u << uit[i]);
			gehad |= 1u << uit[i];
			som += winst[(size_t)uit[i] * n + i];
		}
		assert_int_equal(som, beste(winst, n, m, 0, 0));
	}
}

static void test_woorden(void **state)
{
	static const struct {
		const char *a, *b;
		bool past;
	} g[] = {
		{ "er komen bewonersinitiatieven", "een initiatief van de bewoners", true },
		{ "twee cursussen valpreventie", "cursus over valpreventie", true },
		{ "ouderen krijgen een maaltijd", "warme maaltijden voor senioren", true },
		{ "maaltijden voor ouderen", "eten voor senioren", true },
		{ "jongeren worden geactiveerd", "het activeren van de jeugd", true },
		{ "de samenwerking is opgebouwd", "opbouwen van samenwerking", true },
		{ "het café krijgt een terras", "een nieuw terras bij het CAFÉ", true },
		{ "er is een speeltuin", "de vergadering was in het buurthuis", false },
		{ "de het een van voor", "de het een van voor", false },
		{ "", "een tekst", false },
		{ "een tekst", "", false },
		{ "!!! … ???", "–", false },
	};
	(void)state;
	for (size_t i = 0; i < sizeof g / sizeof *g; i++) {
		wz__koppelafspraak a[] = { afspraak(g[i].a), afspraak("iets heel anders over fietspaden") };
		wz__koppelresultaat r = resultaat(g[i].b);
		long uit[1];

		stel_voor(&r, 1, a, 2, NULL, uit);
		if (uit[0] != (g[i].past ? 0 : -1))
			fail_msg("\"%s\" and \"%s\": %ld (%d)", g[i].a, g[i].b, uit[0], score(&r, a, 2, 0));
	}
}

/* Numbers, units and sub-areas decide between items with the same words. */
static void test_getallen(void **state)
{
	wz__koppelafspraak a[] = { doel("bewoners doen mee", 30, "bewoners"),
		                       doel("bewoners doen mee", 300, "bewoners"),
		                       doel("bewoners doen mee", 30, "activiteiten") };
	wz__koppelresultaat r[] = { aantal("bewoners deden mee", 30, "bewoners"),
		                        aantal("bewoners deden mee", 310, "inwoners"),
		                        aantal("bewoners deden mee", 28, "activiteit") };
	long uit[3];
	(void)state;
	stel_voor(r, 3, a, 3, NULL, uit);
	for (long i = 0; i < 3; i++)
		assert_int_equal(uit[i], i);
	/* A number in the text, in words. */
	wz__koppelafspraak b[] = { afspraak("gesprekken over 3 pleinen"),
		                       afspraak("gesprekken over 5 pleinen") };
	wz__koppelresultaat t = resultaat("vijf pleinen, veel gesprekken");
	stel_voor(&t, 1, b, 2, NULL, uit);
	assert_int_equal(uit[0], 1);
	/* Of the figures of a date or a year nothing is made. */
	assert_int_equal(
		score(&(wz__koppelresultaat){ "in 2016", "", "", WZ_GETAL_GEEN, een, 1, 1 }, b, 2, 0), 0);
}

static void test_deelgebied(void **state)
{
	wz__koppelafspraak a[] = { afspraak("draagvlak voor de wijkraad"),
		                       afspraak("draagvlak voor de wijkraad") };
	wz__koppelresultaat r = resultaat("er is draagvlak voor de wijkraad");
	long uit[1];
	(void)state;
	a[0].deelgebied = "Noorderhof";
	a[1].deelgebied = "Zuiderhof";
	r.deelgebied = "zuiderhof ";
	stel_voor(&r, 1, a, 2, NULL, uit);
	assert_int_equal(uit[0], 1);
	assert_true(score(&r, a, 2, 1) > score(&r, a, 2, 0));
}

/* Two results, one item; more when told so; and again in another report. */
static void test_een_op_een(void **state)
{
	wz__koppelafspraak a[] = { doel("vrijwilligers zijn actief in het buurthuis", 20,
		                            "vrijwilligers") };
	wz__koppelresultaat r[] = { aantal("vrijwilligers waren actief", 3, "vrijwilligers"),
		                        aantal("20 vrijwilligers actief in het buurthuis", 20,
		                               "vrijwilligers") };
	wz__koppelkeuze keuze = { true, WZ__SCORE_DREMPEL, NULL, 0 };
	wz__bezet bezet = { 1, 0 };
	long uit[2];
	(void)state;
	stel_voor(r, 2, a, 1, NULL, uit);
	assert_int_equal(uit[0], -1);
	assert_int_equal(uit[1], 0);
	stel_voor(r, 2, a, 1, &keuze, uit);
	assert_int_equal(uit[0], 0);
	assert_int_equal(uit[1], 0);
	r[0].rapportage = 2;
	stel_voor(r, 2, a, 1, NULL, uit);
	assert_int_equal(uit[0], 0);
	assert_int_equal(uit[1], 0);
	keuze = (wz__koppelkeuze){ false, WZ__SCORE_DREMPEL, &bezet, 1 };
	stel_voor(r, 2, a, 1, &keuze, uit);
	assert_int_equal(uit[0], 0);
	assert_int_equal(uit[1], -1);
}

/* An item of another lot is never given; a result of two lots may have either. */
static void test_percelen(void **state)
{
	wz__koppelafspraak a[] = { afspraak("een moestuin aanleggen"),
		                       afspraak("een naaiatelier openen") };
	wz__koppelresultaat r[] = { resultaat("de moestuin is aangelegd"),
		                        resultaat("het naaiatelier is geopend"),
		                        resultaat("moestuin en naaiatelier") };
	long uit[3];
	(void)state;
	a[1].perceel = 2;
	stel_voor(r, 2, a, 2, NULL, uit);
	assert_int_equal(uit[0], 0);
	assert_int_equal(uit[1], -1);
	r[1].percelen = beide;
	r[1].n_percelen = 2;
	stel_voor(r, 2, a, 2, NULL, uit);
	assert_int_equal(uit[1], 1);
	r[1].percelen = twee;
	r[1].n_percelen = 1;
	r[2].n_percelen = 0;
	stel_voor(r, 3, a, 2, NULL, uit);
	assert_int_equal(uit[1], 1);
	assert_int_equal(uit[2], -1);
	stel_voor(r, 3, a, 0, NULL, uit);
	assert_int_equal(uit[0], -1);
	stel_voor(r, 0, a, 2, NULL, uit);
}

/* What a result scores with an item does not depend on the other results. */
static void test_op_zichzelf(void **state)
{
	wz__koppelafspraak a[] = { afspraak("een moestuin aanleggen"),
		                       afspraak("een naaiatelier openen") };
	wz__koppelresultaat r[] = { resultaat("de moestuin is aangelegd"),
		                        resultaat("moestuinen en naaiateliers") };
	wz__koppelkeuze keuze = { true, 1, NULL, 0 };
	wz__kandidaat samen[2], alleen[1];
	wz__arena arena = { 0 };
	(void)state;
	assert_true(wz__koppelvoorstellen(r, 2, a, 2, &keuze, samen, &arena));
	assert_true(wz__koppelvoorstellen(r, 1, a, 2, &keuze, alleen, &arena));
	assert_int_equal(samen[0].score, alleen[0].score);
	assert_int_equal(samen[0].score, score(&r[0], a, 2, 0));
	wz__arena_free(&arena);
}

/* Texts made to be awkward: long, of one word, of no letters, of bytes over ASCII. */
static void test_vijandig(void **state)
{
	enum { LANG = 60000 };
	char *lang = malloc(LANG + 1), *woorden = malloc(LANG + 1);
	(void)state;
	assert_non_null(lang);
	assert_non_null(woorden);
	memset(lang, 'a', LANG);
	for (size_t i = 0; i < LANG; i++)
		woorden[i] = i % 9 == 8 ? ' ' : (char)('a' + (i * 7 + i / 9) % 26);
	lang[LANG] = woorden[LANG] = '\0';
	const char *teksten[] = { lang,
		                      woorden,
		                      "",
		                      "'",
		                      "ééééééééééééé",
		                      "€€€ 999999999999999999999 1.2.3,4,5",
		                      "a-b-c-d'e'f",
		                      "2e 3x 80+ 0-meting" };
	for (size_t i = 0; i < sizeof teksten / sizeof *teksten; i++)
		for (size_t j = 0; j < sizeof teksten / sizeof *teksten; j++) {
			wz__koppelafspraak a[] = { afspraak(teksten[j]) };
			wz__koppelresultaat r = resultaat(teksten[i]);
			long uit[1];

			stel_voor(&r, 1, a, 1, NULL, uit);
		}
	free(lang);
	free(woorden);
}

/* Thousands of results and tens of items: done before a person notices. */
static void test_veel(void **state)
{
	enum { RESULTATEN = 3000, AFSPRAKEN = 40 };
	static const char *const woorden[] = { "bewoners", "jongeren", "moestuin", "cursus",
		                                   "café",     "wijkraad", "maaltijd", "vervoer" };
	static char tekst[RESULTATEN][64], omschrijving[AFSPRAKEN][64];
	static wz__koppelresultaat r[RESULTATEN];
	static wz__koppelafspraak a[AFSPRAKEN];
	static wz__kandidaat uit[RESULTATEN];
	wz__koppelkeuze keuze = { false, WZ__SCORE_DREMPEL, NULL, 0 };
	wz__arena arena = { 0 };
	size_t gegeven = 0;
	(void)state;
	for (int i = 0; i < RESULTATEN; i++) {
		snprintf(tekst[i], sizeof tekst[i], "%s en %s in straat %d", woorden[i % 8],
		         woorden[i / 8 % 8], i);
		r[i] = resultaat(tekst[i]);
	}
	for (int j = 0; j < AFSPRAKEN; j++) {
		snprintf(omschrijving[j], sizeof omschrijving[j], "%s bij %s nummer %d", woorden[j % 8],
		         woorden[j / 8], j);
		a[j] = afspraak(omschrijving[j]);
	}
	assert_true(wz__koppelvoorstellen(r, RESULTATEN, a, AFSPRAKEN, &keuze, uit, &arena));
	for (size_t i = 0; i < RESULTATEN; i++)
		gegeven += uit[i].afspraak >= 0;
	assert_int_equal(gegeven, AFSPRAKEN);
	wz__arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_toewijzing), cmocka_unit_test(test_toewijzing_alle),
		cmocka_unit_test(test_woorden),    cmocka_unit_test(test_getallen),
		cmocka_unit_test(test_deelgebied), cmocka_unit_test(test_een_op_een),
		cmocka_unit_test(test_percelen),   cmocka_unit_test(test_op_zichzelf),
		cmocka_unit_test(test_vijandig),   cmocka_unit_test(test_veel),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
