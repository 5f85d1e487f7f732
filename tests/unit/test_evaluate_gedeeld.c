/* SPDX-License-Identifier: EUPL-1.2 */
/* Numbers that several items share, and the grade of evidence. */
#include "evaluate.h"

/* The target is 100; with the items that share it 300. */
typedef struct gedeeld_geval {
	wz__richting richting;
	wz__telling telling;
	wz_getal doel; /* whole, of all together; -1: GEEN */
	struct {
		wz_getal aantal;
		char grens;
		int64_t koppeling; /* 0: own */
	} getal[3];
	char berekend;
	wz__reden reden;
	wz_getal waarde; /* whole; -1: GEEN */
} gedeeld_geval;

static const gedeeld_geval gedeelden[] = {
	/* shared only */
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 300, 'P', 7 } }, 'G', 0, -1 },
	{ WZ__RICHTING_GEEN, WZ__TELLING_GEEN, 300, { { 300, 'M', 7 } }, 'G', 0, -1 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 299, 'P', 7 } }, '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 0, 'P', 7 } }, '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 900, 'H', 7 } }, '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 330, 'O', 7 } }, '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 331, 'O', 7 } }, 'G', 0, -1 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 200, 'O', 7 } }, '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 900, '?', 7 } }, '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__MINIMAAL, WZ__SOM, -1, { { 900, 'P', 7 } }, '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	/* several of one koppeling are added, of two they are not */
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 100, 'P', 7 }, { 200, 'M', 7 } }, 'G', 0, -1 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 300, 'M', 7 }, { 200, 'H', 7 } },
	  '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 300, 'P', 7 }, { 300, 'P', 8 } },
	  '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	/* another telling: only a single one */
	{ WZ__MINIMAAL, WZ__STAND, 300, { { 300, 'P', 7 } }, 'G', 0, -1 },
	{ WZ__MINIMAAL, WZ__CUMULATIEF, 300, { { 300, 'P', 7 } }, 'G', 0, -1 },
	{ WZ__MINIMAAL, WZ__MAXIMUM, 300, { { 300, 'P', 7 } }, 'G', 0, -1 },
	{ WZ__MINIMAAL, WZ__STAND, 300, { { 300, 'P', 7 }, { 300, 'P', 7 } },
	  '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__MINIMAAL, WZ__MAXIMUM, 300, { { 300, 'P', 7 }, { 300, 'P', 7 } },
	  '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	/* another direction: not */
	{ WZ__MAXIMAAL, WZ__SOM, 300, { { 900, 'P', 7 } }, '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__MAXIMAAL, WZ__SOM, 300, { { 1, 'P', 7 } }, '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__TOENAME, WZ__SOM, 300, { { 900, 'P', 7 } }, '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__AFNAME, WZ__STAND, 300, { { 900, 'P', 7 } }, '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	/* own numbers that reach the target need nothing else */
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 100, 'P', 0 }, { 5, 'P', 7 } }, 'G', 0, 100 },
	{ WZ__MINIMAAL, WZ__STAND, -1, { { 100, 'M', 0 }, { 5, 'P', 7 }, { 5, 'P', 8 } },
	  'G', 0, 100 },
	/* own numbers that do not: the rest may be in the shared one */
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 40, 'P', 0 }, { 60, 'P', 7 } },
	  '?', WZ__REDEN_GEDEELD_GETAL, 40 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 0, 'P', 0 }, { 60, 'P', 7 } },
	  '?', WZ__REDEN_GEDEELD_GETAL, 0 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 40, 'P', 0 }, { 300, 'P', 7 } }, 'G', 0, 40 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 40, '?', 0 }, { 300, 'P', 7 } }, 'G', 0, 40 },
	{ WZ__MINIMAAL, WZ__SOM, 300, { { 40, 'M', 0 }, { 60, 'P', 7 } },
	  '?', WZ__REDEN_GEDEELD_GETAL, 40 },
	{ WZ__MINIMAAL, WZ__STAND, 300, { { 40, 'P', 0 }, { 50, 'P', 0 }, { 60, 'P', 7 } },
	  '?', WZ__REDEN_GEDEELD_GETAL, -1 },
	{ WZ__MINIMAAL, WZ__STAND, 300, { { 40, 'P', 0 }, { 50, 'P', 0 }, { 300, 'P', 7 } },
	  'G', 0, -1 },
	/* of another direction the own numbers never settle it */
	{ WZ__MAXIMAAL, WZ__SOM, 300, { { 40, 'P', 0 }, { 5, 'P', 7 } },
	  '?', WZ__REDEN_GEDEELD_GETAL, 40 },
	{ WZ__MAXIMAAL, WZ__SOM, 300, { { 140, 'P', 0 }, { 5, 'P', 7 } },
	  '?', WZ__REDEN_GEDEELD_GETAL, 140 },
	{ WZ__TOENAME, WZ__SOM, 300, { { 900, 'P', 0 }, { 5, 'P', 7 } },
	  '?', WZ__REDEN_GEDEELD_GETAL, 900 },
};

static wz__oordeel bepaal_gedeeld(const gedeeld_geval *g, bool in_een_deel)
{
	wz__afspraakfeiten a = afspraak(g->richting, 100 * S);
	wz__bewijs delen[3];
	size_t n = 0;

	a.telling = g->telling;
	a.nulmeting = 50 * S;
	a.gedeeld_doel = g->doel < 0 ? GEEN : g->doel * S;
	for (; n < 3 && g->getal[n].grens != '\0'; n++) {
		wz_grens grens = van_grensletter(g->getal[n].grens);
		wz__feit f = gedeeld(g->getal[n].aantal * S, grens, g->getal[n].koppeling);
		if (in_een_deel && n > 0)
			wz__bewijs_add(&delen[0], &f);
		else
			delen[n] = deel1((int64_t)n + 1, jaar(2016), f);
	}
	return bepaal(&a, delen, in_een_deel ? 1 : n);
}

/* In one report, and each from another provider: the same. */
static void gedeelde_getallen(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTE(gedeelden) * 2; i++) {
		const gedeeld_geval *g = &gedeelden[i / 2];
		wz__oordeel o = bepaal_gedeeld(g, i % 2 == 0);
		if (letter(o.berekend) != g->berekend)
			fail_msg("gedeeld %d: %c", (int)i / 2, letter(o.berekend));
		assert_int_equal(o.reden, g->reden);
		assert_int_equal(o.waarde, g->waarde < 0 ? GEEN : g->waarde * S);
	}
}

/* Results that are shared but have no number share nothing. */
static void gedeeld_zonder_getal(void **state)
{
	wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, 100 * S);
	wz__bewijs b = deel1(1, jaar(2016), gedeeld(GEEN, WZ_PRECIES, 7));
	wz__oordeel o = bepaal(&a, &b, 1);

	(void)state;
	assert_int_equal(o.reden, WZ__REDEN_GEEN_GETAL);
	wz__feit f = gedeeld(500 * S, WZ_PRECIES, 7);
	f.eenheid_gelijk = false;
	b = deel1(1, jaar(2016), f);
	o = bepaal(&a, &b, 1);
	assert_int_equal(o.reden, WZ__REDEN_NIET_VERGELIJKBAAR);
}

static wz__feit van_herkomst(wz__feit f, wz_herkomst herkomst)
{
	f.herkomst = herkomst;
	return f;
}

/* The weakest of what was used: numbers where there are, else everything. */
static void herkomst(void **state)
{
	wz__feit samen = gedeeld(S, WZ_PRECIES, 7);
	wz__bewijs delen[] = {
		deel1(1, kwartaal(2016, 1), van_herkomst(feit(10 * S, WZ_PRECIES), WZ_GESCHAT)),
		deel1(1, kwartaal(2016, 4), van_herkomst(feit(9 * S, WZ_PRECIES), WZ_GEMETEN)),
		deel1(2, kwartaal(2016, 4), van_herkomst(claim(WZ_GEREALISEERD), WZ_HERKOMST_GEEN)),
		deel1(3, kwartaal(2016, 4), van_herkomst(samen, WZ_HERKOMST_GEEN)),
	};
	static const struct {
		wz__telling telling;
		size_t van, tot;
		wz_getal doel, gedeeld_doel;
		wz_herkomst verwacht;
	} gevallen[] = {
		{ WZ__SOM, 0, 3, S, GEEN, WZ_GESCHAT },
		{ WZ__MAXIMUM, 0, 3, S, GEEN, WZ_GESCHAT },
		{ WZ__STAND, 0, 3, S, GEEN, WZ_GEMETEN },      /* the first was not used */
		{ WZ__STAND, 1, 4, S, GEEN, WZ_GEMETEN },      /* nor the shared one */
		{ WZ__STAND, 1, 4, 10 * S, S, WZ_HERKOMST_ONBEKEND }, /* it decided */
		{ WZ__STAND, 1, 4, 10 * S, 2 * S, WZ_GEMETEN },       /* it did not */
		{ WZ__SOM, 1, 2, 10 * S, GEEN, WZ_GEMETEN },
		{ WZ__SOM, 1, 3, GEEN, GEEN, WZ_HERKOMST_ONBEKEND }, /* no target: no number used */
		{ WZ__SOM, 0, 2, GEEN, GEEN, WZ_GESCHAT },
		{ WZ__SOM, 2, 3, S, GEEN, WZ_HERKOMST_ONBEKEND },
		{ WZ__SOM, 3, 4, S, 2 * S, WZ_HERKOMST_ONBEKEND },
		{ WZ__SOM, 0, 0, S, GEEN, WZ_HERKOMST_GEEN },
	};
	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, gevallen[i].doel);
		a.telling = gevallen[i].telling;
		a.gedeeld_doel = gevallen[i].gedeeld_doel;
		size_t n = gevallen[i].tot - gevallen[i].van;
		wz__oordeel o = bepaal(&a, delen + gevallen[i].van, n);
		if (o.herkomst != gevallen[i].verwacht)
			fail_msg("herkomst %d: %d", (int)i, (int)o.herkomst);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gedeelde_getallen),
		cmocka_unit_test(gedeeld_zonder_getal),
		cmocka_unit_test(herkomst),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
