/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate.h"

/* Every set of G, D, N, O (here '?') and L; bit i is status i + 1. */
static const char verwacht[32] = {
	/* -      G    D    GD   N    GN   DN   GDN */
	   '-',  'G', 'D', 'D', 'N', 'D', 'D', 'D',
	/* O: */
	   '?',  '?', 'D', 'D', '?', 'D', 'D', 'D',
	/* L: */
	   'L',  'L', 'D', 'D', 'L', 'D', 'D', 'D',
	/* O and L: */
	   '?',  '?', 'D', 'D', '?', 'D', 'D', 'D',
};

static void elke_verzameling(void **state)
{
	(void)state;
	for (unsigned set = 0; set < 32; set++) {
		for (int64_t hoeveel = 1; hoeveel <= 3; hoeveel++) {
			int64_t per_status[WZ_REALISATIES] = { hoeveel };
			for (int s = 1; s < WZ_REALISATIES; s++)
				per_status[s] = set & 1u << (s - 1) ? hoeveel : 0;
			assert_int_equal(letter(wz__claim(per_status)), verwacht[set]);
			/* Results without a status change nothing, but for there being some. */
			per_status[WZ_REALISATIE_GEEN] = 0;
			assert_int_equal(letter(wz__claim(per_status)),
			                 set == 0 ? '?' : verwacht[set]);
		}
	}
}

/* Through the verdict: the same sets as results, and how many statuses differ. */
static void elke_verzameling_in_een_oordeel(void **state)
{
	wz__afspraakfeiten a = afspraak(WZ__JA_NEE, GEEN);

	(void)state;
	for (unsigned set = 0; set < 32; set++) {
		wz__feit feiten[7] = { claim(WZ_REALISATIE_GEEN) };
		size_t n = 1;
		for (int s = 1; s < WZ_REALISATIES; s++) {
			if (set & 1u << (s - 1))
				feiten[n++] = claim((wz_realisatie)s);
		}
		wz__bewijs b = deel(1, jaar(2016), feiten, n);
		wz__oordeel o = bepaal(&a, &b, 1);
		assert_int_equal(letter(o.geclaimd), verwacht[set]);
		assert_int_equal(o.heeft_claim, set != 0);
		assert_int_equal(o.tegenspraak, n > 2);
		assert_int_equal(o.resultaten, n);
		assert_int_equal(o.geldend, set == 0 ? WZ_ONBEKEND : o.geclaimd);
	}
}

static void geen_resultaat(void **state)
{
	wz__afspraakfeiten a = afspraak(WZ__JA_NEE, GEEN);
	wz__bewijs leeg = deel(1, jaar(2016), NULL, 0);
	wz__oordeel o = bepaal(&a, NULL, 0);

	(void)state;
	assert_int_equal(o.geclaimd, WZ_ONBEKEND);
	assert_false(o.heeft_claim);
	assert_int_equal(o.resultaten, 0);
	assert_int_equal(o.herkomst, WZ_HERKOMST_GEEN);
	o = bepaal(&a, &leeg, 1);
	assert_int_equal(o.geclaimd, WZ_ONBEKEND);
	assert_false(o.heeft_claim);
}

/* A string is the statuses in one deel; "-" is a result without one. */
typedef struct gezegd {
	int64_t aanbieder;
	uint8_t kwartaal; /* 5: the second half */
	const char *statussen;
} gezegd;

static wz__bewijs deel_van(const gezegd *g)
{
	wz_periode p = g->kwartaal == 5 ? half(2016, 2) : kwartaal(2016, g->kwartaal);
	wz__bewijs b = deel(g->aanbieder, p, NULL, 0);

	for (const char *c = g->statussen; *c != '\0'; c++) {
		wz__feit f = claim(van_letter(*c));
		wz__bewijs_add(&b, &f);
	}
	return b;
}

static void laatste_per_aanbieder(void **state)
{
	static const struct {
		gezegd delen[4];
		size_t n;
		char geclaimd;
		bool tegenspraak;
	} gevallen[] = {
		/* the later word replaces the earlier */
		{ { { 1, 1, "N" }, { 1, 2, "G" } }, 2, 'G', false },
		{ { { 1, 1, "G" }, { 1, 2, "D" }, { 1, 3, "N" } }, 3, 'N', false },
		{ { { 1, 1, "D" }, { 1, 5, "G" } }, 2, 'G', false },
		/* a later report without a status takes nothing back */
		{ { { 1, 1, "N" }, { 1, 4, "-" } }, 2, 'N', false },
		{ { { 1, 1, "N" }, { 1, 4, "" } }, 2, 'N', false },
		{ { { 1, 1, "-" }, { 1, 4, "-" } }, 2, '-', false },
		/* several statuses in the latest one */
		{ { { 1, 1, "G" }, { 1, 2, "GN" } }, 2, 'D', true },
		{ { { 1, 1, "GN" }, { 1, 2, "GG" } }, 2, 'G', false },
		/* providers stand side by side, each with its own latest */
		{ { { 1, 1, "G" }, { 2, 4, "N" } }, 2, 'D', true },
		{ { { 1, 1, "N" }, { 1, 2, "G" }, { 2, 4, "N" }, { 2, 1, "D" } }, 4, 'D', true },
		{ { { 1, 1, "N" }, { 1, 2, "G" }, { 2, 1, "L" } }, 3, 'L', true },
		{ { { 1, 4, "G" }, { 2, 1, "G" }, { 3, 2, "-" } }, 3, 'G', false },
		{ { { 1, 4, "G" }, { 2, 1, "?" } }, 2, '?', true },
		/* each makes one claim first: unknown and not, not done and done */
		{ { { 1, 1, "G?" }, { 2, 1, "N" } }, 2, '?', true },
		{ { { 1, 1, "GN" }, { 2, 1, "?" } }, 2, 'D', true },
		{ { { 1, 1, "GL" }, { 2, 1, "N" } }, 2, 'L', true },
		/* two of the same end both count */
		{ { { 1, 4, "G" }, { 1, 4, "N" } }, 2, 'D', true },
	};
	wz__afspraakfeiten a = afspraak(WZ__JA_NEE, GEEN);

	(void)state;
	for (size_t g = 0; g < LENGTE(gevallen); g++) {
		wz__bewijs delen[4], omgekeerd[4];
		size_t n = gevallen[g].n;
		for (size_t i = 0; i < n; i++) {
			delen[i] = deel_van(&gevallen[g].delen[i]);
			omgekeerd[n - 1 - i] = delen[i];
		}
		wz__oordeel o = bepaal(&a, delen, n), p = bepaal(&a, omgekeerd, n);
		assert_int_equal(letter(o.geclaimd), gevallen[g].geclaimd);
		assert_int_equal(o.tegenspraak, gevallen[g].tegenspraak);
		assert_int_equal(o.heeft_claim, gevallen[g].geclaimd != '-');
		assert_oordeel_gelijk(&o, &p);
	}
}

/* One result with a claim and a number that gives `berekend` of 10. */
static wz__oordeel met(char geclaimd, char berekend, wz_realisatie vastgesteld)
{
	wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, 10 * S);
	wz__feit f = claim(van_letter(geclaimd));
	wz__oordeel o;

	if (berekend != '?')
		f.aantal = berekend == 'G' ? 10 * S : berekend == 'D' ? S : 0;
	wz__bewijs b = deel1(1, jaar(2016), f);
	wz__oordeel_bepaal(&o, &a, &b, 1, jaar(2016), DAARNA, vastgesteld);
	assert_int_equal(letter(o.berekend), berekend);
	return o;
}

static void oneens(void **state)
{
	(void)state;
	for (const char *c = "-GDN?L"; *c != '\0'; c++) {
		for (const char *b = "GDN?"; *b != '\0'; b++) {
			wz__oordeel o = met(*c, *b, WZ_REALISATIE_GEEN);
			bool beide = strchr("GDN", *c) != NULL && strchr("GDN", *b) != NULL;
			assert_int_equal(o.oneens, beide && *c != *b);
			assert_int_equal(letter(o.geldend), *c == '-' ? *b : *c);
		}
	}
}

static void basis(void **state)
{
	static const struct {
		char geclaimd, berekend, vastgesteld;
		const char *bases; /* geldend, geclaimd, berekend, vastgesteld */
	} gevallen[] = {
		{ 'N', 'G', 'D', "DNGD" },
		{ 'N', 'G', '-', "NNG?" },
		{ '-', 'G', '-', "G?G?" },
		{ '-', 'G', 'N', "N?GN" },
		{ '?', 'G', '-', "??G?" },
		{ 'L', 'D', '-', "LLD?" },
		{ 'G', '?', '?', "?G??" },
		{ 'G', '?', 'L', "LG?L" },
	};
	(void)state;
	for (size_t g = 0; g < LENGTE(gevallen); g++) {
		wz_realisatie vastgesteld = van_letter(gevallen[g].vastgesteld);
		wz__oordeel o = met(gevallen[g].geclaimd, gevallen[g].berekend, vastgesteld);
		assert_int_equal(o.vastgesteld, vastgesteld);
		for (int b = WZ_BASIS_GELDEND; b <= WZ_BASIS_VASTGESTELD; b++)
			assert_int_equal(letter(wz__oordeel_basis(&o, (wz_basis)b)),
			                 gevallen[g].bases[b]);
	}
}

static void basis_zonder_resultaat(void **state)
{
	wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, 10 * S);
	wz__oordeel o = bepaal(&a, NULL, 0);

	(void)state;
	for (int b = WZ_BASIS_GELDEND; b <= WZ_BASIS_VASTGESTELD; b++)
		assert_int_equal(wz__oordeel_basis(&o, (wz_basis)b), WZ_ONBEKEND);
	assert_false(o.oneens);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_verzameling),
		cmocka_unit_test(elke_verzameling_in_een_oordeel),
		cmocka_unit_test(geen_resultaat),
		cmocka_unit_test(laatste_per_aanbieder),
		cmocka_unit_test(oneens),
		cmocka_unit_test(basis),
		cmocka_unit_test(basis_zonder_resultaat),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
