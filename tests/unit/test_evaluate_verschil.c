/* SPDX-License-Identifier: EUPL-1.2 */
/* What became of an agreed item, and when it may be called better or worse. */
#include "evaluate.h"
#include "evaluate/verschil.h"

#define G WZ_GEREALISEERD
#define D WZ_DEELS_GEREALISEERD
#define N WZ_NIET_GEREALISEERD
#define O WZ_ONBEKEND
#define L WZ_DOORLOPEND

/* A claim on a counted number, tested against a target of 30. */
static wz__oordeel geclaimd(wz_realisatie status, wz_getal waarde)
{
	return (wz__oordeel){
		.resultaten = 1,
		.heeft_claim = true,
		.geclaimd = status,
		.berekend = WZ_ONBEKEND,
		.geldend = status,
		.waarde = waarde,
		.verandering = GEEN,
		.herkomst = WZ_GETELD,
	};
}

static wz__zijde zijde(const wz__oordeel *oordeel, int16_t j)
{
	return (wz__zijde){ oordeel, 30 * S, jaar(j) };
}

static wz__verschil verschil(const wz__oordeel *van, const wz__oordeel *naar)
{
	wz__zijde a = zijde(van, 2016), b = zijde(naar, 2017);

	return wz__verschil_bepaal(&a, &b, WZ_BASIS_GELDEND);
}

/* Every pair of statuses, on the same evidence. */
static void elke_status(void **state)
{
	static const wz__verschil woord[WZ_REALISATIES][WZ_REALISATIES] = {
		[G] = { 0, WZ__GELIJK, WZ__SLECHTER, WZ__SLECHTER, WZ__ONBEKEND_GEWORDEN, WZ__DOORLOPEND_GEWORDEN },
		[D] = { 0, WZ__BETER, WZ__GELIJK, WZ__SLECHTER, WZ__ONBEKEND_GEWORDEN, WZ__DOORLOPEND_GEWORDEN },
		[N] = { 0, WZ__BETER, WZ__BETER, WZ__GELIJK, WZ__ONBEKEND_GEWORDEN, WZ__DOORLOPEND_GEWORDEN },
		[O] = { 0, WZ__BEKEND_GEWORDEN, WZ__BEKEND_GEWORDEN, WZ__BEKEND_GEWORDEN, WZ__GELIJK,
		        WZ__DOORLOPEND_GEWORDEN },
		[L] = { 0, WZ__BEKEND_GEWORDEN, WZ__BEKEND_GEWORDEN, WZ__BEKEND_GEWORDEN,
		        WZ__ONBEKEND_GEWORDEN, WZ__GELIJK },
	};

	(void)state;
	for (wz_realisatie a = G; a <= L; a++) {
		for (wz_realisatie b = G; b <= L; b++) {
			wz__oordeel van = geclaimd(a, 20 * S), naar = geclaimd(b, 20 * S);
			if (verschil(&van, &naar) != woord[a][b])
				fail_msg("%d to %d: %s", (int)a, (int)b, wz__verschil_naam(verschil(&van, &naar)));
		}
	}
}

static void niet_geteld(void **state)
{
	wz__oordeel telt = geclaimd(G, GEEN), weg = { .vervallen = true };

	(void)state;
	assert_int_equal(verschil(NULL, &telt), WZ__NIEUW);
	assert_int_equal(verschil(&telt, NULL), WZ__NIET_MEER);
	assert_int_equal(verschil(&telt, &weg), WZ__NIET_MEER);
	assert_int_equal(verschil(&weg, NULL), WZ__VERSCHIL_GEEN);
	assert_int_equal(verschil(NULL, NULL), WZ__VERSCHIL_GEEN);
}

/* The same status; a missing number is not zero, and not equal to any. */
static void getallen(void **state)
{
	wz__oordeel twintig = geclaimd(D, 20 * S), dertig = geclaimd(D, 30 * S);
	wz__oordeel geen = geclaimd(D, GEEN), nul = geclaimd(D, 0), grens = twintig;
	wz__zijde a = zijde(&twintig, 2016), b = zijde(&twintig, 2017);

	(void)state;
	assert_int_equal(verschil(&twintig, &twintig), WZ__GELIJK);
	assert_int_equal(verschil(&twintig, &dertig), WZ__ANDER_GETAL);
	assert_int_equal(verschil(&geen, &nul), WZ__ANDER_GETAL);
	assert_int_equal(verschil(&geen, &geen), WZ__GELIJK);
	grens.grens = WZ_MINSTENS;
	assert_int_equal(verschil(&twintig, &grens), WZ__ANDER_GETAL);
	geen.grens = WZ_MINSTENS;
	wz__oordeel ook_geen = geclaimd(D, GEEN);
	assert_int_equal(verschil(&geen, &ook_geen), WZ__GELIJK);
	b.doel = 40 * S;
	assert_int_equal(wz__verschil_bepaal(&a, &b, WZ_BASIS_GELDEND), WZ__ANDER_GETAL);
	/* How it was established does not change what it is. */
	wz__oordeel geschat = twintig;
	geschat.herkomst = WZ_GESCHAT;
	assert_int_equal(verschil(&twintig, &geschat), WZ__GELIJK);
}

/* What makes evidence another kind, one at a time: never better, never worse. */
static void ander_bewijs(void **state)
{
	wz__oordeel slecht = geclaimd(N, 20 * S), goed = geclaimd(G, 20 * S);
	struct {
		wz__oordeel oordeel;
		wz__zijde zijde;
		unsigned anders;
	} gevallen[7];

	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		gevallen[i].oordeel = goed;
		gevallen[i].zijde = zijde(&gevallen[i].oordeel, 2017);
		gevallen[i].anders = 1u << i;
	}
	gevallen[0].oordeel.vastgesteld = G;
	gevallen[1].oordeel.herkomst = WZ_GESCHAT;
	gevallen[2].oordeel.grens = WZ_ONGEVEER;
	gevallen[3].oordeel.waarde = GEEN;
	gevallen[4].zijde.doel = 10 * S;
	gevallen[5].zijde.periode = half(2017, 1);
	gevallen[6].oordeel.open = true;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__zijde van = zijde(&slecht, 2016);
		unsigned anders = wz__bewijs_anders(&van, &gevallen[i].zijde, WZ_BASIS_GELDEND);
		if (anders != gevallen[i].anders)
			fail_msg("case %zu: %u", i, anders);
		assert_int_equal(wz__verschil_bepaal(&van, &gevallen[i].zijde, WZ_BASIS_GELDEND),
		                 WZ__ANDERS);
		assert_int_equal(wz__verschil_bepaal(&gevallen[i].zijde, &van, WZ_BASIS_GELDEND),
		                 WZ__ANDERS);
	}
}

/* The bound of a number that is not there says nothing. */
static void grens_zonder_getal(void **state)
{
	wz__oordeel slecht = geclaimd(N, GEEN), goed = geclaimd(G, GEEN);

	(void)state;
	goed.grens = WZ_MINSTENS;
	assert_int_equal(verschil(&slecht, &goed), WZ__BETER);
}

/* Another basis counts other statuses, and has one speaker. */
static void andere_basis(void **state)
{
	wz__oordeel slecht = geclaimd(N, 20 * S), goed = geclaimd(G, 20 * S);
	wz__zijde van = zijde(&slecht, 2016), naar = zijde(&goed, 2017);

	(void)state;
	goed.vastgesteld = goed.geldend = D;
	slecht.berekend = D;
	goed.berekend = G;
	assert_int_equal(wz__verschil_bepaal(&van, &naar, WZ_BASIS_GELDEND), WZ__ANDERS);
	assert_int_equal(wz__verschil_bepaal(&van, &naar, WZ_BASIS_GECLAIMD), WZ__BETER);
	assert_int_equal(wz__verschil_bepaal(&van, &naar, WZ_BASIS_BEREKEND), WZ__BETER);
	assert_int_equal(wz__verschil_bepaal(&van, &naar, WZ_BASIS_VASTGESTELD),
	                 WZ__BEKEND_GEWORDEN);
	assert_int_equal(wz__zijde_van_wie(&naar, WZ_BASIS_GELDEND), WZ_BASIS_VASTGESTELD);
	assert_int_equal(wz__zijde_van_wie(&van, WZ_BASIS_GELDEND), WZ_BASIS_GECLAIMD);
	assert_int_equal(wz__zijde_van_wie(&naar, WZ_BASIS_GECLAIMD), WZ_BASIS_GECLAIMD);
	slecht.heeft_claim = false;
	assert_int_equal(wz__zijde_van_wie(&van, WZ_BASIS_GELDEND), WZ_BASIS_BEREKEND);
}

static void elk_heeft_een_naam(void **state)
{
	(void)state;
	assert_string_equal(wz__verschil_naam(WZ__VERSCHIL_GEEN), "");
	for (int i = WZ__VERSCHIL_GEEN + 1; i < WZ__VERSCHILLEN; i++)
		for (int j = 0; j < i; j++)
			assert_string_not_equal(wz__verschil_naam((wz__verschil)i),
			                        wz__verschil_naam((wz__verschil)j));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_status),        cmocka_unit_test(niet_geteld),
		cmocka_unit_test(getallen),           cmocka_unit_test(ander_bewijs),
		cmocka_unit_test(grens_zonder_getal), cmocka_unit_test(andere_basis),
		cmocka_unit_test(elk_heeft_een_naam),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
