/* SPDX-License-Identifier: EUPL-1.2 */
/* What holds for any evidence, tried on drawn cases; the seed is fixed. */
#include "evaluate.h"

enum { RONDEN = 4000, DELEN = 6 };

static wz__feit trek_feit(loting *l)
{
	static const char *const gebieden[] = { NULL, "Noord", "Zuid", "Oost", "West" };
	wz__feit f = {
		.status = (wz_realisatie)trek(l, WZ_REALISATIES),
		.aantal = trek(l, 5) == 0 ? GEEN : (wz_getal)trek(l, 60) * S - 10 * S,
		.grens = trek(l, 3) != 0 ? WZ_PRECIES : (wz_grens)trek(l, 4),
		.eenheid_gelijk = trek(l, 8) != 0,
		.herkomst = (wz_herkomst)trek(l, 5),
		.deelgebied = gebieden[trek(l, 5)],
		.gedeelde_koppeling = trek(l, 6) == 0 ? 1 + trek(l, 2) : 0,
	};
	return f;
}

static wz__afspraakfeiten trek_afspraak(loting *l)
{
	wz__afspraakfeiten a = afspraak((wz__richting)trek(l, WZ__JA_NEE + 1), GEEN);

	if (trek(l, 8) != 0)
		a.doel = (wz_getal)trek(l, 120) * S - 20 * S;
	a.telling = (wz__telling)trek(l, WZ__MAXIMUM + 1);
	a.doelperiode = (wz__doelperiode)trek(l, 2);
	if (trek(l, 4) != 0)
		a.nulmeting = (wz_getal)trek(l, 60) * S - 20 * S;
	if (trek(l, 3) == 0)
		a.gedeeld_doel = (wz_getal)trek(l, 80) * S;
	if (trek(l, 3) == 0)
		a.begin = 20160201;
	if (trek(l, 3) == 0)
		a.eind = 20160815;
	if (trek(l, 3) == 0)
		a.deadline = 20160401;
	return a;
}

static wz__bewijs trek_deel(loting *l)
{
	wz__bewijs b;
	uint32_t n = trek(l, 4);

	wz__bewijs_begin(&b, 1, 1 + trek(l, 2), kwartaal(2016, (uint8_t)(1 + trek(l, 4))));
	while (n-- > 0) {
		wz__feit f = trek_feit(l);
		wz__bewijs_add(&b, &f);
	}
	return b;
}

static void volgorde_van_delen(void **state)
{
	loting l = { 5 };

	(void)state;
	for (int ronde = 0; ronde < RONDEN; ronde++) {
		wz__afspraakfeiten a = trek_afspraak(&l);
		wz__bewijs delen[DELEN];
		wz__oordeel eerst, daarna;
		size_t n = trek(&l, DELEN + 1);
		wz_datum vandaag = trek(&l, 2) ? TIJDENS : DAARNA;
		for (size_t i = 0; i < n; i++)
			delen[i] = trek_deel(&l);
		wz__oordeel_bepaal(&eerst, &a, delen, n, jaar(2016), vandaag, 0);
		schud(&l, delen, n, sizeof delen[0]);
		wz__oordeel_bepaal(&daarna, &a, delen, n, jaar(2016), vandaag, 0);
		assert_oordeel_gelijk(&eerst, &daarna);
	}
}

/* A sum does not depend on how the year was cut: the same facts as one report
 * on the year, as two on its halves, and as four on its quarters. */
static void jaar_is_zijn_kwartalen(void **state)
{
	loting l = { 6 };
	int getest[WZ_REALISATIES] = {0};

	(void)state;
	for (int ronde = 0; ronde < RONDEN; ronde++) {
		wz__afspraakfeiten a = trek_afspraak(&l);
		wz__bewijs heel = deel(1, jaar(2016), NULL, 0);
		wz__bewijs kwart[4], halve[2] = { deel(1, half(2016, 1), NULL, 0),
		                                  deel(1, half(2016, 2), NULL, 0) };
		a.telling = trek(&l, 2) ? WZ__SOM : WZ__TELLING_GEEN;
		a.doelperiode = WZ__DOEL_JAAR;
		for (uint8_t q = 0; q < 4; q++) {
			kwart[q] = deel(1, kwartaal(2016, (uint8_t)(q + 1)), NULL, 0);
			for (uint32_t n = 1 + trek(&l, 2); n > 0; n--) {
				wz__feit f = trek_feit(&l);
				if (ronde % 2)
					f = feit((wz_getal)trek(&l, 30) * S, WZ_PRECIES);
				wz__bewijs_add(&kwart[q], &f);
				wz__bewijs_add(&halve[q / 2], &f);
				wz__bewijs_add(&heel, &f);
			}
		}
		wz__oordeel een, twee, vier;
		const wz__oordeel *andere[] = { &twee, &vier };
		wz_datum vandaag = trek(&l, 4) ? DAARNA : TIJDENS;
		wz__oordeel_bepaal(&een, &a, &heel, 1, jaar(2016), vandaag, 0);
		wz__oordeel_bepaal(&twee, &a, halve, 2, jaar(2016), vandaag, 0);
		wz__oordeel_bepaal(&vier, &a, kwart, 4, jaar(2016), vandaag, 0);
		getest[een.berekend]++;
		for (size_t i = 0; i < 2; i++) {
			assert_int_equal(andere[i]->waarde, een.waarde);
			assert_int_equal(andere[i]->grens, een.grens);
			assert_int_equal(andere[i]->verandering, een.verandering);
			assert_int_equal(andere[i]->berekend, een.berekend);
			assert_int_equal(andere[i]->reden, een.reden);
			/* Own and shared numbers of one report have one grade together. */
			if (heel.gedeelde_getallen == 0)
				assert_int_equal(andere[i]->herkomst, een.herkomst);
			assert_int_equal(andere[i]->resultaten, een.resultaten);
		}
	}
	/* The draw must reach every outcome, or it proves little. */
	for (int s = WZ_GEREALISEERD; s <= WZ_DOORLOPEND; s++)
		assert_true(getest[s] > 10);
}

/* Without a single number nothing is ever judged, in any stretch. */
static void zonder_getal_geen_oordeel(void **state)
{
	loting l = { 7 };

	(void)state;
	for (int ronde = 0; ronde < RONDEN; ronde++) {
		wz__afspraakfeiten a = trek_afspraak(&l);
		wz__bewijs delen[DELEN];
		wz__oordeel o;
		size_t n = trek(&l, DELEN + 1);
		for (size_t i = 0; i < n; i++) {
			wz__feit f = trek_feit(&l);
			if (trek(&l, 2))
				f.aantal = GEEN;
			else
				f.eenheid_gelijk = false;
			wz_periode p = kwartaal(2016, (uint8_t)(1 + trek(&l, 4)));
			delen[i] = deel1(1 + trek(&l, 2), p, f);
		}
		wz_datum vandaag = trek(&l, 2) ? TIJDENS : DAARNA;
		wz__oordeel_bepaal(&o, &a, delen, n, jaar(2016), vandaag, 0);
		assert_true(o.berekend == WZ_ONBEKEND || (n == 0 && o.berekend == WZ_DOORLOPEND));
		assert_int_not_equal(o.reden, WZ__REDEN_GEEN);
		assert_int_equal(o.waarde, GEEN);
		assert_int_equal(o.verandering, GEEN);
	}
}

/* A report without a number makes a sum a lower bound: short of a minimum it
 * is then never "deels" or "niet", and a maximum is never kept. */
static void ontbrekend_is_geen_nul(void **state)
{
	loting l = { 8 };
	int gehaald = 0;

	(void)state;
	for (int ronde = 0; ronde < RONDEN; ronde++) {
		wz__afspraakfeiten a = trek_afspraak(&l);
		wz__bewijs delen[3];
		bool maximaal = trek(&l, 2);
		a.richting = maximaal ? WZ__MAXIMAAL : WZ__MINIMAAL;
		a.doel = (wz_getal)trek(&l, 100) * S;
		a.telling = WZ__SOM;
		a.doelperiode = WZ__DOEL_JAAR;
		for (uint8_t i = 0; i < 3; i++) {
			wz__feit f = feit((wz_getal)trek(&l, 50) * S, WZ_PRECIES);
			delen[i] = deel1(1, kwartaal(2016, (uint8_t)(i + 1)), f);
		}
		wz__feit zonder = trek_feit(&l);
		zonder.aantal = GEEN;
		wz__bewijs_add(&delen[trek(&l, 3)], &zonder);
		wz__oordeel o = bepaal(&a, delen, 3);
		gehaald += o.berekend == WZ_GEREALISEERD;
		assert_int_equal(o.grens, WZ_MINSTENS);
		assert_int_not_equal(o.berekend, WZ_DEELS_GEREALISEERD);
		assert_int_not_equal(o.berekend, maximaal ? WZ_GEREALISEERD : WZ_NIET_GEREALISEERD);
	}
	assert_true(gehaald > 10);
}

/* More of what was agreed never makes a minimum worse. */
static void meer_is_nooit_slechter(void **state)
{
	static const int rang[] = { 0, 3, 2, 1, 0, 0 };
	loting l = { 9 };

	(void)state;
	for (int ronde = 0; ronde < RONDEN; ronde++) {
		wz__afspraakfeiten a = trek_afspraak(&l);
		wz_getal weinig = (wz_getal)trek(&l, 100) * S - 20 * S;
		wz_getal veel = weinig + (wz_getal)trek(&l, 50) * S;
		a.richting = trek(&l, 2) ? WZ__MINIMAAL : WZ__TOENAME;
		a.doel = (wz_getal)trek(&l, 100) * S - 10 * S;
		a.nulmeting = (wz_getal)(1 + trek(&l, 50)) * S * (trek(&l, 2) ? 1 : -1);
		a.doelperiode = WZ__DOEL_JAAR;
		wz__bewijs b = deel1(1, jaar(2016), feit(weinig, WZ_PRECIES));
		wz__oordeel o = bepaal(&a, &b, 1);
		b = deel1(1, jaar(2016), feit(veel, WZ_PRECIES));
		wz__oordeel p = bepaal(&a, &b, 1);
		assert_true(rang[o.berekend] > 0 && rang[p.berekend] >= rang[o.berekend]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(volgorde_van_delen),
		cmocka_unit_test(jaar_is_zijn_kwartalen),
		cmocka_unit_test(zonder_getal_geen_oordeel),
		cmocka_unit_test(ontbrekend_is_geen_nul),
		cmocka_unit_test(meer_is_nooit_slechter),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
