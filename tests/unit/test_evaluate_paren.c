/* SPDX-License-Identifier: EUPL-1.2 */
/* Which result of a correction is which one of the report before it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "evaluate/nabij.h"
#include "evaluate/paren.h"

#define LENGTE(lijst) (sizeof(lijst) / sizeof((lijst)[0]))
enum { MAX = 8 };
#define GEEN SIZE_MAX

/* A row as the cases write it down: lots, agreed items, text, number, sub-area. Its
 * place is its number in the list, the header being 1. */
typedef struct rij {
	const char *percelen, *afspraken, *tekst;
	int aantal;
	const char *deelgebied;
} rij;

typedef struct geval {
	const char *naam;
	rij oud[MAX], nieuw[MAX];
	size_t bij[MAX]; /* for each new row: the old one, or GEEN */
} geval;

static size_t maak(const rij *rijen, wz__gemelde_regel *uit)
{
	size_t n = 0;

	for (; n < MAX && rijen[n].tekst != NULL; n++)
		uit[n] = (wz__gemelde_regel){
			.percelen = rijen[n].percelen,
			.afspraken = rijen[n].afspraken,
			.tekst = rijen[n].tekst,
			.deelgebied = rijen[n].deelgebied ? rijen[n].deelgebied : "",
			.eenheid = "",
			.toelichting = "",
			.status = WZ_GEREALISEERD,
			.aantal = rijen[n].aantal,
			.herkomst = WZ_HERKOMST_ONBEKEND,
			.plaats = (int64_t)n + 2,
		};
	return n;
}

static void klopt(const geval *g)
{
	wz__gemelde_regel oud[MAX], nieuw[MAX];
	size_t bij[MAX], n_oud = maak(g->oud, oud), n_nieuw = maak(g->nieuw, nieuw);

	assert_true(wz__paren(oud, n_oud, nieuw, n_nieuw, bij));
	for (size_t j = 0; j < n_nieuw; j++)
		if (bij[j] != g->bij[j])
			fail_msg("%s: new row %zu goes with %zd, not %zd", g->naam, j, (ssize_t)bij[j],
			         (ssize_t)g->bij[j]);
}

static const geval gevallen[] = {
	{ "nothing at all", { { 0 } }, { { 0 } }, { 0 } },
	{ "nothing before", { { 0 } }, { { "1", "1.1", "a", 1, NULL } }, { GEEN } },
	{ "nothing after", { { "1", "1.1", "a", 1, NULL } }, { { 0 } }, { 0 } },
	{ "swapped",
	  { { "1", "1.1", "markt gehouden", 1, NULL }, { "1", "1.2", "cursus gegeven", 2, NULL } },
	  { { "1", "1.2", "cursus gegeven", 2, NULL }, { "1", "1.1", "markt gehouden", 1, NULL } },
	  { 1, 0 } },
	{ "another number, and other letters and blanks",
	  { { "1", "1.1", "Markt gehouden", 1, NULL } },
	  { { "1", "1.1", "markt  GEHOUDEN", 3, NULL } },
	  { 0 } },
	{ "swapped, and a word changed in each",
	  { { "1", "1.1", "een markt in het voorjaar", 1, NULL },
	    { "1", "1.1", "twee cursussen voor ouders", 2, NULL } },
	  { { "1", "1.1", "drie cursussen voor ouders", 2, NULL },
	    { "1", "1.1", "een markt in het najaar", 1, NULL } },
	  { 1, 0 } },
	{ "one text repeated: the number tells them apart",
	  { { "1", "1.1", "bewoners geholpen", 10, NULL }, { "1", "1.1", "bewoners geholpen", 12, NULL } },
	  { { "1", "1.1", "bewoners geholpen", 12, NULL }, { "1", "1.1", "bewoners geholpen", 11, NULL } },
	  { 1, 0 } },
	{ "one text repeated: what is equal comes first",
	  { { "1", "1.1", "geholpen", 10, NULL }, { "1", "1.1", "geholpen", 12, NULL } },
	  { { "1", "1.1", "geholpen", 12, NULL }, { "1", "1.1", "geholpen", 13, NULL } },
	  { 1, 0 } },
	{ "one text repeated: the sub-area tells them apart",
	  { { "1", "1.1", "geholpen", 10, "Oost" }, { "1", "1.1", "geholpen", 12, "West" } },
	  { { "1", "1.1", "geholpen", 13, "West" }, { "1", "1.1", "geholpen", 11, "Oost" } },
	  { 1, 0 } },
	{ "one text repeated: a sub-area that is gone",
	  { { "1", "1.1", "geholpen", 10, "Oost" }, { "1", "1.1", "geholpen", 12, "West" } },
	  { { "1", "1.1", "geholpen", 13, "West" }, { "1", "1.1", "geholpen", 11, "Zuid" } },
	  { 1, 0 } },
	{ "one text repeated, once less",
	  { { "1", "1.1", "gesprek", 5, NULL }, { "1", "1.1", "gesprek", 5, NULL } },
	  { { "1", "1.1", "gesprek", 5, NULL } },
	  { 0 } },
	{ "one text repeated, once more",
	  { { "1", "1.1", "gesprek", 5, NULL } },
	  { { "1", "1.1", "gesprek", 5, NULL }, { "1", "1.1", "gesprek", 5, NULL } },
	  { 0, GEEN } },
	{ "one text under several items: a new text does not shift them",
	  { { "1", "1.1", "niet gehaald", 1, NULL }, { "1", "1.2", "niet gehaald", 1, NULL } },
	  { { "1", "1.1", "dertig mensen bereikt", 1, NULL },
	    { "1", "1.2", "niet gehaald", 1, NULL },
	    { "1", "1.3", "niet gehaald", 1, NULL } },
	  { 0, 1, GEEN } },
	{ "linked after all, at another place",
	  { { "1", "", "markt gehouden", 1, NULL } },
	  { { "1", "1.2", "iets anders", 1, NULL }, { "1", "1.1", "markt gehouden", 1, NULL } },
	  { GEEN, 0 } },
	{ "another item at the same place",
	  { { "1", "1.1", "markt gehouden", 1, NULL } },
	  { { "1", "1.2", "markt gehouden", 1, NULL } },
	  { 0 } },
	{ "linked after all, beside another result of that item",
	  { { "1", "", "markt gehouden", 1, NULL }, { "1", "1.1", "markt gehouden toen", 1, NULL } },
	  { { "1", "1.2", "iets anders", 1, NULL }, { "1", "1.1", "markt gehouden", 1, NULL } },
	  { GEEN, 0 } },
	{ "not linked any more, beside another result of that item",
	  { { "1", "1.1", "markt gehouden", 1, NULL } },
	  { { "1", "1.1", "markt gehouden toen", 1, NULL }, { "1", "", "markt gehouden", 1, NULL } },
	  { GEEN, 0 } },
	{ "another item at the same place, beside another result of that item",
	  { { "1", "1.1", "markt gehouden", 1, NULL }, { "1", "1.2", "markt gehouden toen", 1, NULL } },
	  { { "1", "1.2", "markt gehouden", 1, NULL } },
	  { 0 } },
	{ "all words of two changed: each at its place",
	  { { "1", "1.1", "zus zo", 1, NULL }, { "1", "1.1", "aap aan", 1, NULL } },
	  { { "1", "1.1", "boom roos", 1, NULL }, { "1", "1.1", "vis vuur", 1, NULL } },
	  { 0, 1 } },
	{ "all words changed, at the same place",
	  { { "1", "1.1", "markt gehouden", 1, NULL }, { "1", "1.1", "buurtfeest georganiseerd", 1, NULL } },
	  { { "1", "1.1", "veertig bezoekers", 1, NULL }, { "1", "1.1", "buurtfeest georganiseerd", 1, NULL } },
	  { 0, 1 } },
	{ "all words changed, at another place",
	  { { "1", "1.1", "markt gehouden", 1, NULL } },
	  { { "1", "1.2", "iets anders", 1, NULL }, { "1", "1.1", "veertig bezoekers", 1, NULL } },
	  { GEEN, GEEN } },
	{ "all words changed, without item",
	  { { "1", "", "markt gehouden", 1, NULL } },
	  { { "1", "", "veertig bezoekers", 1, NULL } },
	  { GEEN } },
	{ "the nearest of two",
	  { { "1", "1.1", "aap noot mies wim zus jet", 1, NULL },
	    { "1", "1.1", "aap noot mies wim zus teun", 1, NULL } },
	  { { "1", "1.2", "iets anders", 1, NULL },
	    { "1", "1.1", "aap noot mies wim zus teun vuur", 1, NULL } },
	  { GEEN, 1 } },
	{ "two as near: the one at about the same place",
	  { { "1", "1.1", "aap noot mies wim", 1, NULL }, { "1", "1.1", "aap noot mies zus", 1, NULL } },
	  { { "1", "1.2", "iets anders", 1, NULL }, { "1", "1.1", "aap noot mies jet", 1, NULL } },
	  { GEEN, 1 } },
	{ "two as near: the one in the same sub-area",
	  { { "1", "1.1", "aap noot mies wim", 1, "Oost" }, { "1", "1.1", "aap noot mies zus", 1, "" } },
	  { { "1", "1.2", "iets anders", 1, NULL }, { "1", "1.1", "aap noot mies jet", 1, "Oost" } },
	  { GEEN, 0 } },
	{ "half of the words, under one item",
	  { { "1", "1.1", "aap noot mies wim", 1, NULL } },
	  { { "1", "2.9", "zus", 1, NULL }, { "1", "1.1", "aap noot gijs hok", 1, NULL } },
	  { GEEN, 0 } },
	{ "less than half of the words",
	  { { "1", "1.1", "aap noot mies wim", 1, NULL } },
	  { { "1", "2.9", "zus", 1, NULL }, { "1", "1.1", "aap vuur gijs hok", 1, NULL } },
	  { GEEN, GEEN } },
	{ "two words in three, under another item",
	  { { "1", "1.1", "aap noot mies wim zus jet", 1, NULL } },
	  { { "1", "2.9", "zus", 1, NULL }, { "1", "1.3", "aap noot mies wim hok gijs", 1, NULL } },
	  { GEEN, 0 } },
	{ "less than two words in three, under another item",
	  { { "1", "1.1", "aap noot mies wim zus jet", 1, NULL } },
	  { { "1", "2.9", "zus", 1, NULL }, { "1", "1.3", "aap noot mies vuur hok gijs", 1, NULL } },
	  { GEEN, GEEN } },
	{ "never of other lots",
	  { { "1", "", "markt gehouden", 1, NULL } },
	  { { "1+2", "", "markt gehouden", 1, NULL }, { "2", "", "markt gehouden", 1, NULL } },
	  { GEEN, GEEN } },
	{ "lots in any order",
	  { { "2", "2.1", "twee", 1, NULL }, { "1", "1.1", "een", 1, NULL }, { "3", "3.1", "weg", 1, NULL } },
	  { { "1", "1.1", "eén", 1, NULL }, { "4", "4.1", "erbij", 1, NULL }, { "2", "2.1", "twee!", 1, NULL } },
	  { 1, GEEN, 0 } },
};

static void gekoppeld(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++)
		klopt(&gevallen[i]);
}

/* Turned round, whatever stood alone still does, and the pairs are the same. */
static void omgekeerd(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__gemelde_regel oud[MAX], nieuw[MAX];
		size_t heen[MAX], terug[MAX], n = 0, m = 0;
		size_t n_oud = maak(gevallen[i].oud, oud), n_nieuw = maak(gevallen[i].nieuw, nieuw);

		assert_true(wz__paren(oud, n_oud, nieuw, n_nieuw, heen));
		assert_true(wz__paren(nieuw, n_nieuw, oud, n_oud, terug));
		for (size_t j = 0; j < n_nieuw; j++)
			n += heen[j] != GEEN ? 1 : 0;
		for (size_t j = 0; j < n_oud; j++)
			m += terug[j] != GEEN ? 1 : 0;
		if (n != m)
			fail_msg("%s: %zu pairs, and %zu the other way", gevallen[i].naam, n, m);
	}
}

/* So many that not every pair is looked at: at the same place they still meet. */
static void heel_veel(void **state)
{
	enum { N = 3000 };
	wz__gemelde_regel *regels = calloc(2 * (size_t)N, sizeof *regels);
	size_t *bij = calloc(N, sizeof *bij);
	char(*tekst)[40] = calloc(2 * (size_t)N, sizeof *tekst);

	(void)state;
	assert_true(regels && bij && tekst);
	for (size_t i = 0; i < 2 * (size_t)N; i++) {
		snprintf(tekst[i], sizeof *tekst, "gesprek met gezin %zu %s", i % N, i < N ? "af" : "klaar");
		regels[i] = (wz__gemelde_regel){ "1", "", tekst[i], "", "", "", WZ_GEREALISEERD,
			                             WZ_GETAL_GEEN, WZ_PRECIES, WZ_HERKOMST_ONBEKEND,
			                             (int64_t)(i % N) + 2 };
	}
	assert_true(wz__paren(regels, N, regels + N, N, bij));
	for (size_t i = 0; i < N; i++)
		assert_int_equal(bij[i], i);
	free(regels);
	free(bij);
	free(tekst);
}

static void anders(void **state)
{
	const wz__gemelde_regel een = { "1", "1.1", "a", "", "keer", "", WZ_GEREALISEERD, 30000,
		                            WZ_PRECIES, WZ_GETELD, 2 };
	wz__gemelde_regel ander = een;

	(void)state;
	ander.plaats = 9;
	assert_int_equal(wz__regels_anders(&een, &ander), 0);
	ander.tekst = "A";
	assert_int_equal(wz__regels_anders(&een, &ander), WZ__ANDERS_TEKST);
	ander.status = WZ_REALISATIE_GEEN;
	assert_int_equal(wz__regels_anders(&een, &ander), WZ__ANDERS_TEKST | WZ__ANDERS_STATUS);
	ander = (wz__gemelde_regel){ "1", "1.2", "a", "Oost", "uren", "b", WZ_GEREALISEERD,
		                         WZ_GETAL_GEEN, WZ_MINSTENS, WZ_GESCHAT, 2 };
	assert_int_equal(wz__regels_anders(&een, &ander),
	                 WZ__ANDERS_AFSPRAAK | WZ__ANDERS_AANTAL | WZ__ANDERS_GRENS | WZ__ANDERS_EENHEID
	                     | WZ__ANDERS_HERKOMST | WZ__ANDERS_DEELGEBIED | WZ__ANDERS_TOELICHTING);
}

static int nabij(const char *a, const char *b)
{
	wz__arena arena = { 0 };
	wz__woordbeeld beeld[2];

	assert_true(wz__woordbeeld_maak(&arena, a, &beeld[0]));
	assert_true(wz__woordbeeld_maak(&arena, b, &beeld[1]));
	int heen = wz__nabij(&beeld[0], &beeld[1]);
	assert_int_equal(heen, wz__nabij(&beeld[1], &beeld[0]));
	wz__arena_free(&arena);
	return heen;
}

static void hoe_nabij(void **state)
{
	(void)state;
	assert_int_equal(nabij("", ""), 1000);
	assert_int_equal(nabij("", "a"), 0);
	assert_int_equal(nabij("...", "!!!"), 0);
	assert_int_equal(nabij("markt gehouden", "markt gehouden"), 1000);
	assert_int_equal(nabij("de markt is nu gehouden", "gehouden is de markt nu"), 1000);
	assert_int_equal(nabij("een, twee; drie (vier)", "een twee drie vijf"), 750);
	/* A word counts as often as it stands there. */
	assert_int_equal(nabij("ja ja ja ja", "ja nee nee nee"), 250);
	/* A typing error in few words; the same one among many changes a word. */
	assert_int_equal(nabij("trainng", "training"), 875);
	assert_int_equal(nabij("10 bewoners", "12 bewoners"), 910);
	assert_int_equal(nabij("markt", "kerst"), 0);
	assert_int_equal(nabij("een cursus voor ouders", "een cursis voor ouders"), 750);
	assert_int_equal(nabij("caf\xC3\xA9", "caf\xC3\xA9s"), 834);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gekoppeld), cmocka_unit_test(omgekeerd), cmocka_unit_test(heel_veel),
		cmocka_unit_test(anders),    cmocka_unit_test(hoe_nabij),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
