/* SPDX-License-Identifier: EUPL-1.2 */
/* Open stretches: when, and what is left of an outcome. */
#include "evaluate.h"

static void wanneer_open(void **state)
{
	static const struct {
		wz__doelperiode doelperiode;
		wz_datum begin, eind, deadline;
		wz_periode periode;
		wz_datum vandaag;
		bool open;
	} gevallen[] = {
		/* a year: to and including its last day */
		{ WZ__DOEL_JAAR, 20160101, 20161231, 0, { 2016, 1, 0 }, 20161231, true },
		{ WZ__DOEL_JAAR, 20160101, 20161231, 0, { 2016, 1, 0 }, 20170101, false },
		{ WZ__DOEL_JAAR, 20160101, 20181231, 0, { 2016, 1, 0 }, 20170101, false },
		{ WZ__DOEL_JAAR, 20160101, 20181231, 0, { 2017, 1, 0 }, 20171231, true },
		/* clipped to the lot */
		{ WZ__DOEL_JAAR, 20160101, 20160930, 0, { 2016, 1, 0 }, 20160930, true },
		{ WZ__DOEL_JAAR, 20160101, 20160930, 0, { 2016, 1, 0 }, 20161001, false },
		{ WZ__DOEL_JAAR, 20160701, 20171231, 0, { 2016, 2, 2 }, 20170101, false },
		{ WZ__DOEL_JAAR, 20160630, 20171231, 0, { 2016, 2, 2 }, 20170101, true },
		{ WZ__DOEL_JAAR, 20160101, 20160630, 0, { 2016, 2, 1 }, 20170101, false },
		{ WZ__DOEL_JAAR, 20160101, 20160701, 0, { 2016, 2, 1 }, 20170101, true },
		/* a periode shorter than the year stays open for good */
		{ WZ__DOEL_JAAR, 20160101, 20161231, 0, { 2016, 2, 2 }, 20200101, true },
		{ WZ__DOEL_JAAR, 20160101, 20161231, 0, { 2016, 3, 4 }, 20200101, true },
		{ WZ__DOEL_JAAR, 20160401, 20160630, 0, { 2016, 3, 2 }, 20200101, false },
		/* the whole term; verlengd_tot is in eind */
		{ WZ__DOEL_LOOPTIJD, 20160101, 20161231, 0, { 2016, 1, 0 }, 20161231, true },
		{ WZ__DOEL_LOOPTIJD, 20160101, 20161231, 0, { 2016, 1, 0 }, 20170101, false },
		{ WZ__DOEL_LOOPTIJD, 20160101, 20170331, 0, { 2016, 1, 0 }, 20170331, true },
		{ WZ__DOEL_LOOPTIJD, 20160101, 20170331, 0, { 2016, 1, 0 }, 20200101, true },
		{ WZ__DOEL_LOOPTIJD, 20151231, 20161231, 0, { 2016, 1, 0 }, 20200101, true },
		{ WZ__DOEL_LOOPTIJD, 20160401, 20160630, 0, { 2016, 3, 2 }, 20160630, true },
		{ WZ__DOEL_LOOPTIJD, 20160401, 20160630, 0, { 2016, 3, 2 }, 20160701, false },
		{ WZ__DOEL_LOOPTIJD, 20160101, 0, 0, { 2016, 1, 0 }, 20200101, true },
		/* a deadline within the stretch: over after it, and the stretch ends there */
		{ WZ__DOEL_JAAR, 20160101, 20161231, 20160630, { 2016, 1, 0 }, 20160630, true },
		{ WZ__DOEL_JAAR, 20160101, 20161231, 20160630, { 2016, 1, 0 }, 20160701, false },
		{ WZ__DOEL_JAAR, 20160101, 20161231, 20160630, { 2016, 2, 1 }, 20160701, false },
		{ WZ__DOEL_JAAR, 20160101, 20161231, 20160701, { 2016, 2, 1 }, 20160702, true },
		{ WZ__DOEL_LOOPTIJD, 20160101, 20181231, 20161231, { 2016, 1, 0 }, 20161231, true },
		{ WZ__DOEL_LOOPTIJD, 20160101, 20181231, 20161231, { 2016, 1, 0 }, 20170101,
		  false },
		{ WZ__DOEL_LOOPTIJD, 20160101, 20181231, 20170101, { 2016, 1, 0 }, 20170102, true },
		/* a deadline before the year: nothing is open any more */
		{ WZ__DOEL_JAAR, 20160101, 20171231, 20160630, { 2017, 1, 0 }, 20190101, false },
		{ WZ__DOEL_JAAR, 20160101, 20171231, 20160630, { 2017, 3, 1 }, 20190101, false },
		{ WZ__DOEL_JAAR, 20160101, 20171231, 20160630, { 2017, 3, 2 }, 20190101, false },
		/* a deadline after the stretch: open until then, not too short */
		{ WZ__DOEL_JAAR, 20160101, 20161231, 20170630, { 2016, 1, 0 }, 20170630, true },
		{ WZ__DOEL_JAAR, 20160101, 20161231, 20170630, { 2016, 1, 0 }, 20170701, false },
	};
	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, 10 * S);
		wz__oordeel o;
		a.doelperiode = gevallen[i].doelperiode;
		a.begin = gevallen[i].begin;
		a.eind = gevallen[i].eind;
		a.deadline = gevallen[i].deadline;
		wz__oordeel_bepaal(&o, &a, NULL, 0, gevallen[i].periode, gevallen[i].vandaag, 0);
		if (o.open != gevallen[i].open)
			fail_msg("open %d: %d", (int)i, o.open);
	}
}

typedef struct open_geval {
	wz__richting richting;
	wz__telling telling;
	wz_getal waarde; /* whole; target 10, nulmeting 100 */
	wz_grens grens;
	char dicht, open;
} open_geval;

static const open_geval gevallen[] = {
	/* minimaal: reached stays, the rest can still come */
	{ WZ__MINIMAAL, WZ__SOM, 10, WZ_PRECIES, 'G', 'G' },
	{ WZ__MINIMAAL, WZ__STAND, 10, WZ_PRECIES, 'G', 'G' },
	{ WZ__MINIMAAL, WZ__CUMULATIEF, 10, WZ_MINSTENS, 'G', 'G' },
	{ WZ__MINIMAAL, WZ__MAXIMUM, 12, WZ_ONGEVEER, 'G', 'G' },
	{ WZ__MINIMAAL, WZ__SOM, 5, WZ_PRECIES, 'D', 'L' },
	{ WZ__MINIMAAL, WZ__STAND, 5, WZ_HOOGSTENS, 'D', 'L' },
	{ WZ__MINIMAAL, WZ__SOM, 0, WZ_PRECIES, 'N', 'L' },
	{ WZ__RICHTING_GEEN, WZ__SOM, 10, WZ_PRECIES, 'G', 'G' },
	{ WZ__RICHTING_GEEN, WZ__SOM, 0, WZ_ONGEVEER, 'N', 'L' },
	/* maximaal: kept can still be lost; exceeded for certain stays exceeded */
	{ WZ__MAXIMAAL, WZ__SOM, 10, WZ_PRECIES, 'G', 'L' },
	{ WZ__MAXIMAAL, WZ__STAND, 0, WZ_PRECIES, 'G', 'L' },
	{ WZ__MAXIMAAL, WZ__MAXIMUM, 5, WZ_HOOGSTENS, 'G', 'L' },
	{ WZ__MAXIMAAL, WZ__SOM, 11, WZ_PRECIES, 'N', 'N' },
	{ WZ__MAXIMAAL, WZ__STAND, 11, WZ_MINSTENS, 'N', 'N' },
	{ WZ__MAXIMAAL, WZ__SOM, 12, WZ_ONGEVEER, 'N', 'L' },
	/* toename, afname: only a stand can go back */
	{ WZ__TOENAME, WZ__STAND, 110, WZ_PRECIES, 'G', 'L' },
	{ WZ__TOENAME, WZ__SOM, 110, WZ_PRECIES, 'G', 'G' },
	{ WZ__TOENAME, WZ__CUMULATIEF, 110, WZ_PRECIES, 'G', 'G' },
	{ WZ__TOENAME, WZ__MAXIMUM, 110, WZ_PRECIES, 'G', 'G' },
	{ WZ__TOENAME, WZ__TELLING_GEEN, 110, WZ_PRECIES, 'G', 'G' },
	{ WZ__TOENAME, WZ__STAND, 105, WZ_PRECIES, 'D', 'L' },
	{ WZ__TOENAME, WZ__STAND, 100, WZ_PRECIES, 'N', 'L' },
	{ WZ__TOENAME, WZ__SOM, 95, WZ_PRECIES, 'N', 'L' },
	{ WZ__AFNAME, WZ__STAND, 90, WZ_PRECIES, 'G', 'L' },
	{ WZ__AFNAME, WZ__CUMULATIEF, 90, WZ_HOOGSTENS, 'G', 'G' },
	{ WZ__AFNAME, WZ__STAND, 95, WZ_PRECIES, 'D', 'L' },
	{ WZ__AFNAME, WZ__SOM, 105, WZ_PRECIES, 'N', 'L' },
	/* unknown stays unknown */
	{ WZ__MINIMAAL, WZ__STAND, 5, WZ_MINSTENS, '?', '?' },
	{ WZ__MINIMAAL, WZ__SOM, 10, WZ_ONGEVEER, '?', '?' },
	{ WZ__MAXIMAAL, WZ__SOM, 5, WZ_MINSTENS, '?', '?' },
	{ WZ__TOENAME, WZ__STAND, 105, WZ_MINSTENS, '?', '?' },
	{ WZ__AFNAME, WZ__STAND, 85, WZ_GRENS_ONBESLIST, '?', '?' },
};

static wz__reden reden_van(char berekend)
{
	return berekend == '?' ? WZ__REDEN_GRENS
	       : berekend == 'L' ? WZ__REDEN_LOOPT : WZ__REDEN_GEEN;
}

static void wat_er_overblijft(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		const open_geval *g = &gevallen[i];
		wz__afspraakfeiten a = afspraak(g->richting, 10 * S);
		wz__bewijs b = deel1(1, jaar(2016), feit(g->waarde * S, g->grens));
		wz__oordeel o;
		a.telling = g->telling;
		a.nulmeting = 100 * S;
		for (int open = 0; open <= 1; open++) {
			char verwacht = open ? g->open : g->dicht;
			wz__oordeel_bepaal(&o, &a, &b, 1, jaar(2016), open ? TIJDENS : DAARNA, 0);
			if (letter(o.berekend) != verwacht)
				fail_msg("open %d: %c", (int)i, letter(o.berekend));
			assert_int_equal(o.open, open);
			assert_int_equal(o.reden, reden_van(verwacht));
			/* The number is there all the same. */
			assert_int_equal(o.waarde, g->waarde * S);
			assert_int_equal(o.grens, g->grens);
		}
	}
}

/* An open stretch explains a poor number, not a missing one. */
static void reden_blijft(void **state)
{
	wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, 10 * S);
	wz__feit standen[] = { feit(S, WZ_PRECIES), feit(S, WZ_PRECIES) };
	wz__bewijs b = deel1(1, jaar(2016), claim(WZ_GEREALISEERD));
	wz__oordeel o;

	(void)state;
	wz__oordeel_bepaal(&o, &a, &b, 1, jaar(2016), TIJDENS, 0);
	assert_true(o.open);
	assert_int_equal(o.berekend, WZ_ONBEKEND);
	assert_int_equal(o.reden, WZ__REDEN_GEEN_GETAL);
	a.telling = WZ__STAND;
	b = deel(1, jaar(2016), standen, 2);
	wz__oordeel_bepaal(&o, &a, &b, 1, jaar(2016), TIJDENS, 0);
	assert_int_equal(o.reden, WZ__REDEN_STANDEN);
	b = deel1(1, jaar(2016), gedeeld(5 * S, WZ_PRECIES, 7));
	wz__oordeel_bepaal(&o, &a, &b, 1, jaar(2016), TIJDENS, 0);
	assert_int_equal(o.reden, WZ__REDEN_GEDEELD_GETAL);
	a.gedeeld_doel = 5 * S;
	wz__oordeel_bepaal(&o, &a, &b, 1, jaar(2016), TIJDENS, 0);
	assert_int_equal(o.berekend, WZ_GEREALISEERD);
}

/* Nothing reported: the periode decides, not the stretch. */
static void niets_gemeld(void **state)
{
	wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, 10 * S);
	wz__oordeel o;

	(void)state;
	a.doelperiode = WZ__DOEL_LOOPTIJD;
	a.eind = 20181231;
	wz__oordeel_bepaal(&o, &a, NULL, 0, kwartaal(2016, 1), 20160331, 0);
	assert_int_equal(o.berekend, WZ_DOORLOPEND);
	assert_int_equal(o.reden, WZ__REDEN_LOOPT);
	assert_int_equal(o.geldend, WZ_DOORLOPEND);
	wz__oordeel_bepaal(&o, &a, NULL, 0, kwartaal(2016, 1), 20160401, 0);
	assert_true(o.open);
	assert_int_equal(o.berekend, WZ_ONBEKEND);
	assert_int_equal(o.reden, WZ__REDEN_NIET_GERAPPORTEERD);
}

/* What is claimed or settled is not changed by an open stretch. */
static void claim_blijft(void **state)
{
	wz__afspraakfeiten a = afspraak(WZ__MAXIMAAL, 10 * S);
	wz__feit f = feit(5 * S, WZ_PRECIES);
	wz__oordeel o;

	(void)state;
	f.status = WZ_NIET_GEREALISEERD;
	wz__bewijs b = deel1(1, jaar(2016), f);
	wz__oordeel_bepaal(&o, &a, &b, 1, jaar(2016), TIJDENS, 0);
	assert_int_equal(o.berekend, WZ_DOORLOPEND);
	assert_int_equal(o.geclaimd, WZ_NIET_GEREALISEERD);
	assert_int_equal(o.geldend, WZ_NIET_GEREALISEERD);
	assert_false(o.oneens);
	wz__oordeel_bepaal(&o, &a, &b, 1, jaar(2016), DAARNA, WZ_DEELS_GEREALISEERD);
	assert_true(o.oneens);
	assert_int_equal(o.geldend, WZ_DEELS_GEREALISEERD);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(wanneer_open),
		cmocka_unit_test(wat_er_overblijft),
		cmocka_unit_test(reden_blijft),
		cmocka_unit_test(niets_gemeld),
		cmocka_unit_test(claim_blijft),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
