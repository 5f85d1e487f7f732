/* SPDX-License-Identifier: EUPL-1.2 */
/* What each report does for the verdict: its claim, its own and its shared numbers. */
#include "evaluate.h"

#include <stdio.h>

#include "evaluate/inbreng.h"

/* The target is 100; with the items that share a number 300. */
typedef struct geval {
	wz__richting richting;
	wz__telling telling;
	wz_getal doel; /* whole; -1: GEEN */
	struct {
		int64_t aanbieder; /* 0: no more */
		uint8_t half;      /* of 2016 */
		char status;       /* '-' : none */
		wz_getal eigen, gedeeld; /* whole; 0: none */
	} deel[3];
	const char *verwacht[3]; /* of "cgd": claim, getal, gedeeld */
} geval;

static const geval gevallen[] = {
	/* all numbers are added; of the claims only the last counts */
	{ WZ__MINIMAAL, WZ__SOM, 100, { { 1, 1, 'N', 5, 0 }, { 1, 2, 'G', 7, 0 } }, { "g", "cg" } },
	{ WZ__RICHTING_GEEN, WZ__TELLING_GEEN, 100, { { 1, 1, 'G', 5, 0 }, { 1, 2, '-', 7, 0 } },
	  { "cg", "g" } },
	{ WZ__MINIMAAL, WZ__MAXIMUM, 100, { { 1, 1, '-', 9, 0 }, { 1, 2, 'D', 7, 0 } }, { "g", "cg" } },
	/* of standen only the last with a number */
	{ WZ__MINIMAAL, WZ__STAND, 100, { { 1, 1, 'G', 5, 0 }, { 1, 2, 'G', 7, 0 } }, { "", "cg" } },
	{ WZ__MINIMAAL, WZ__CUMULATIEF, 100, { { 1, 1, 'G', 5, 0 }, { 1, 2, 'G', 0, 0 } },
	  { "g", "c" } },
	/* each aanbieder has a last word of its own */
	{ WZ__MINIMAAL, WZ__SOM, 100, { { 1, 1, 'N', 5, 0 }, { 2, 2, 'G', 7, 0 } }, { "cg", "cg" } },
	/* standen of two that cannot be added are not tested */
	{ WZ__MINIMAAL, WZ__STAND, 100, { { 1, 2, 'G', 5, 0 }, { 2, 2, 'G', 7, 0 } }, { "c", "c" } },
	/* nothing is tested without a target */
	{ WZ__MINIMAAL, WZ__SOM, -1, { { 1, 1, 'G', 5, 9 } }, { "c" } },
	{ WZ__JA_NEE, WZ__SOM, 100, { { 1, 1, 'G', 5, 9 } }, { "c" } },
	{ WZ__TOENAME, WZ__STAND, 100, { { 1, 1, 'G', 5, 9 } }, { "c" } },
	/* shared numbers are tested, unless the own ones suffice */
	{ WZ__MINIMAAL, WZ__SOM, 100, { { 1, 1, '-', 0, 300 } }, { "d" } },
	{ WZ__MINIMAAL, WZ__SOM, 100, { { 1, 1, '-', 0, 20 } }, { "d" } },
	{ WZ__MINIMAAL, WZ__SOM, 100, { { 1, 1, '-', 99, 20 } }, { "gd" } },
	{ WZ__MINIMAAL, WZ__SOM, 100, { { 1, 1, '-', 100, 20 } }, { "g" } },
	{ WZ__MINIMAAL, WZ__SOM, 100, { { 1, 1, '-', 100, 0 }, { 1, 2, '-', 0, 20 } }, { "g", "" } },
	{ WZ__MAXIMAAL, WZ__SOM, 100, { { 1, 1, '-', 40, 20 } }, { "gd" } },
};

static size_t maak_delen(const geval *g, wz__bewijs delen[3])
{
	size_t n = 0;

	for (; n < 3 && g->deel[n].aanbieder != 0; n++) {
		wz__feit eigen = feit(g->deel[n].eigen * S, WZ_PRECIES);
		wz__feit ander = gedeeld(g->deel[n].gedeeld * S, WZ_PRECIES, 7);
		wz__feit gezegd = claim(van_letter(g->deel[n].status));

		wz__bewijs_begin(&delen[n], 1, g->deel[n].aanbieder, half(2016, g->deel[n].half));
		wz__bewijs_add(&delen[n], &gezegd);
		if (g->deel[n].eigen > 0)
			wz__bewijs_add(&delen[n], &eigen);
		if (g->deel[n].gedeeld > 0)
			wz__bewijs_add(&delen[n], &ander);
	}
	return n;
}

static void inbreng_per_deel(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		const geval *g = &gevallen[i];
		wz__afspraakfeiten a = afspraak(g->richting, g->doel < 0 ? GEEN : g->doel * S);
		wz__bewijs delen[3];
		size_t n = maak_delen(g, delen);
		a.telling = g->telling;
		a.gedeeld_doel = 300 * S;
		wz__oordeel o = bepaal(&a, delen, n);
		for (size_t j = 0; j < n; j++) {
			wz__inbreng inbreng = wz__inbreng_van(&a, &o, delen, n, j);
			char kreeg[4];
			snprintf(kreeg, sizeof kreeg, "%s%s%s", inbreng.claim ? "c" : "",
			         inbreng.getal ? "g" : "", inbreng.gedeeld ? "d" : "");
			if (strcmp(kreeg, g->verwacht[j]) != 0)
				fail_msg("case %d, deel %d: \"%s\", not \"%s\"", (int)i, (int)j, kreeg,
				         g->verwacht[j]);
		}
	}
}

/* In an open stretch the numbers were tested all the same. */
static void open_strekking(void **state)
{
	wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, 100 * S);
	wz__bewijs b = deel1(1, half(2016, 1), feit(40 * S, WZ_PRECIES));
	wz__oordeel o;

	(void)state;
	wz__oordeel_bepaal(&o, &a, &b, 1, jaar(2016), TIJDENS, WZ_REALISATIE_GEEN);
	assert_int_equal(o.berekend, WZ_DOORLOPEND);
	assert_true(wz__inbreng_van(&a, &o, &b, 1, 0).getal);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(inbreng_per_deel),
		cmocka_unit_test(open_strekking),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
