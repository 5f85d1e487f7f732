/* SPDX-License-Identifier: EUPL-1.2 */
/* The number per telling. */
#include "evaluate.h"

/* One result: 'J' year, 'a' 'b' halves, '1'..'4' quarters of 2016. A result
 * without number has grens 't' (text), one in another unit 'x'. */
typedef struct regel {
	int64_t aanbieder;
	char wanneer;
	wz_getal aantal;
	char grens;
	const char *gebied;
} regel;

enum { REGELS = 6 };

static wz_periode periode_van(char c)
{
	if (c == 'J')
		return jaar(2016);
	if (c == 'a' || c == 'b')
		return half(2016, (uint8_t)(c - 'a' + 1));
	return kwartaal(2016, (uint8_t)(c - '0'));
}

static wz__feit feit_van(const regel *r)
{
	wz__feit f = feit(r->aantal * S, WZ_PRECIES);

	f.deelgebied = r->gebied;
	f.eenheid_gelijk = r->grens != 'x';
	if (r->grens == 't')
		f.aantal = GEEN;
	else if (r->grens != 'x')
		f.grens = van_grensletter(r->grens);
	return f;
}

/* The results of one provider and period go into one deel. */
static size_t delen_van(const regel *regels, wz__bewijs delen[REGELS])
{
	size_t n = 0;

	for (size_t i = 0; i < REGELS && regels[i].wanneer != '\0'; i++) {
		wz_periode p = periode_van(regels[i].wanneer);
		wz__feit f = feit_van(&regels[i]);
		size_t d = 0;
		while (d < n && !(delen[d].aanbieder == regels[i].aanbieder &&
		                  wz__periode_gelijk(delen[d].periode, p)))
			d++;
		if (d == n)
			delen[n++] = deel(regels[i].aanbieder, p, NULL, 0);
		wz__bewijs_add(&delen[d], &f);
	}
	return n;
}

typedef struct telling_geval {
	wz__telling telling;
	regel regels[REGELS];
	wz_getal waarde; /* whole; -1: GEEN */
	char grens;
	char minimaal100; /* outcome for "at least 100" */
} telling_geval;

static const telling_geval tellingen[] = {
	/* som: complete */
	{ WZ__SOM, { { 1, 'J', 120, 'P', 0 } }, 120, 'P', 'G' },
	{ WZ__TELLING_GEEN, { { 1, 'a', 60, 'P', 0 }, { 1, 'b', 40, 'P', 0 } }, 100, 'P', 'G' },
	{ WZ__SOM, { { 1, 'J', 30, 'P', 0 }, { 1, 'J', 40, 'P', 0 } }, 70, 'P', 'D' },
	{ WZ__SOM, { { 1, 'a', 30, 'P', 0 }, { 2, '3', 10, 'P', 0 }, { 1, '4', 10, 'P', 0 } },
	  50, 'P', 'D' },
	{ WZ__SOM, { { 1, 'J', 0, 'P', 0 } }, 0, 'P', 'N' },
	/* som: a part without a result */
	{ WZ__SOM, { { 1, 'a', 60, 'P', 0 } }, 60, 'M', '?' },
	{ WZ__SOM, { { 1, 'a', 160, 'P', 0 } }, 160, 'M', 'G' },
	{ WZ__SOM, { { 1, '1', 30, 'P', 0 }, { 1, '2', 30, 'P', 0 }, { 1, '4', 30, 'P', 0 } },
	  90, 'M', '?' },
	{ WZ__SOM, { { 1, 'a', 0, 'P', 0 } }, 0, 'M', '?' },
	/* som: without number, in another unit */
	{ WZ__SOM, { { 1, 'J', 60, 'P', 0 }, { 1, 'J', 0, 't', 0 } }, 60, 'M', '?' },
	{ WZ__SOM, { { 1, 'J', 60, 'P', 0 }, { 1, 'J', 70, 'x', 0 } }, 60, 'M', '?' },
	{ WZ__SOM, { { 1, 'a', 60, 'P', 0 }, { 1, 'b', 0, 't', 0 } }, 60, 'M', '?' },
	{ WZ__SOM, { { 1, 'J', 60, 'P', 0 }, { 2, 'J', 0, 't', 0 } }, 60, 'M', '?' },
	/* som: bounds combine, also with what is missing */
	{ WZ__SOM, { { 1, 'a', 60, 'M', 0 }, { 1, 'b', 40, 'P', 0 } }, 100, 'M', 'G' },
	{ WZ__SOM, { { 1, 'a', 60, 'M', 0 }, { 1, 'b', 60, 'H', 0 } }, 120, '?', '?' },
	{ WZ__SOM, { { 1, 'a', 20, 'H', 0 }, { 1, 'b', 20, 'H', 0 } }, 40, 'H', 'D' },
	{ WZ__SOM, { { 1, 'a', 60, 'O', 0 }, { 1, 'b', 60, 'P', 0 } }, 120, 'O', 'G' },
	{ WZ__SOM, { { 1, 'a', 20, 'H', 0 } }, 20, '?', '?' },
	{ WZ__SOM, { { 1, 'a', 200, 'O', 0 } }, 200, '?', '?' },
	{ WZ__SOM, { { 1, 'a', 20, 'M', 0 } }, 20, 'M', '?' },
	/* stand and cumulatief: the latest with a number; nothing is missing */
	{ WZ__STAND, { { 1, '1', 120, 'P', 0 }, { 1, '3', 80, 'P', 0 } }, 80, 'P', 'D' },
	{ WZ__CUMULATIEF, { { 1, '1', 80, 'P', 0 }, { 1, '3', 120, 'M', 0 } }, 120, 'M', 'G' },
	{ WZ__STAND, { { 1, '1', 120, 'P', 0 }, { 1, 'b', 80, 'H', 0 } }, 80, 'H', 'D' },
	{ WZ__STAND, { { 1, '1', 120, 'P', 0 }, { 1, '4', 0, 't', 0 } }, 120, 'P', 'G' },
	{ WZ__CUMULATIEF, { { 1, '1', 90, 'O', 0 }, { 1, '4', 70, 'x', 0 } }, 90, 'O', '?' },
	{ WZ__STAND, { { 1, '1', 120, 'P', 0 }, { 1, '4', 0, 'P', 0 } }, 0, 'P', 'N' },
	/* several standen in one report */
	{ WZ__STAND, { { 1, 'J', 60, 'P', "Noord" }, { 1, 'J', 50, 'P', "Zuid" } }, 110, 'P', 'G' },
	{ WZ__STAND, { { 1, 'J', 60, 'P', "Noord" }, { 1, 'J', 50, 'M', "Zuid" } }, 110, 'M', 'G' },
	{ WZ__CUMULATIEF, { { 1, 'J', 60, 'M', "Noord" }, { 1, 'J', 50, 'H', "Zuid" } },
	  110, '?', '?' },
	{ WZ__STAND, { { 1, 'J', 60, 'P', "Noord" }, { 1, 'J', 50, 'P', "noord" } }, -1, 'P', 's' },
	{ WZ__STAND, { { 1, 'J', 60, 'P', "Noord" }, { 1, 'J', 50, 'P', 0 } }, -1, 'P', 's' },
	{ WZ__CUMULATIEF, { { 1, 'J', 60, 'P', 0 }, { 1, 'J', 60, 'P', 0 } }, -1, 'P', 's' },
	/* of several in an earlier report nothing is asked */
	{ WZ__STAND, { { 1, '1', 60, 'P', 0 }, { 1, '1', 50, 'P', 0 }, { 1, '2', 30, 'P', 0 } },
	  30, 'P', 'D' },
	/* several providers: each its latest, if the sub-areas are known and differ */
	{ WZ__STAND, { { 1, '1', 60, 'P', "Noord" }, { 2, '4', 50, 'P', "Zuid" } }, 110, 'P', 'G' },
	{ WZ__STAND, { { 1, '4', 60, 'P', "Noord" }, { 2, '4', 50, 'P', "Noord" } }, -1, 'P', 's' },
	{ WZ__STAND, { { 1, '4', 60, 'P', "Noord" }, { 2, '4', 50, 'P', 0 } }, -1, 'P', 's' },
	{ WZ__CUMULATIEF, { { 1, '4', 60, 'P', 0 }, { 2, '4', 50, 'P', 0 } }, -1, 'P', 's' },
	{ WZ__STAND, { { 1, '4', 60, 'P', 0 }, { 2, '4', 0, 't', 0 } }, 60, 'P', 'D' },
	{ WZ__STAND, { { 1, '1', 9, 'P', "Zuid" }, { 1, '4', 60, 'P', "Noord" },
	               { 2, '1', 8, 'P', "Noord" }, { 2, '2', 50, 'P', "Zuid" } }, 110, 'P', 'G' },
	{ WZ__STAND, { { 1, '4', 10, 'P', "a" }, { 2, '4', 20, 'P', "b" },
	               { 3, '4', 30, 'P', "a" } },
	  -1, 'P', 's' },
	{ WZ__STAND, { { 1, '4', 10, 'P', "a" }, { 2, '4', 20, 'P', "b" },
	               { 3, '4', 30, 'P', "c" } },
	  60, 'P', 'D' },
	{ WZ__STAND, { { 1, '4', 10, 'P', "a" }, { 1, '4', 20, 'P', "d" }, { 2, '4', 30, 'P', "b" },
	               { 2, '4', 40, 'P', "d" } }, -1, 'P', 's' },
	/* two reports of one provider that end together are two standen */
	{ WZ__STAND, { { 1, '4', 60, 'P', 0 }, { 1, 'b', 60, 'P', 0 } }, -1, 'P', 's' },
	{ WZ__STAND, { { 1, '4', 60, 'P', "a" }, { 1, 'b', 50, 'P', "b" } }, 110, 'P', 'G' },
	/* maximum: the highest, the bounds of all; nothing is missing */
	{ WZ__MAXIMUM, { { 1, '1', 120, 'P', 0 }, { 1, '3', 80, 'P', 0 } }, 120, 'P', 'G' },
	{ WZ__MAXIMUM, { { 1, '1', 40, 'P', 0 }, { 2, '3', 90, 'P', 0 } }, 90, 'P', 'D' },
	{ WZ__MAXIMUM, { { 1, 'J', 40, 'P', 0 }, { 1, 'J', 110, 'P', 0 } }, 110, 'P', 'G' },
	{ WZ__MAXIMUM, { { 1, '1', 40, 'M', 0 }, { 1, '3', 90, 'P', 0 } }, 90, 'M', '?' },
	{ WZ__MAXIMUM, { { 1, '1', 40, 'M', 0 }, { 1, '3', 190, 'H', 0 } }, 190, '?', '?' },
	{ WZ__MAXIMUM, { { 1, '1', 0, 'P', 0 }, { 1, '2', 50, 't', 0 } }, 0, 'P', 'N' },
	{ WZ__MAXIMUM, { { 1, '1', -5, 'P', 0 }, { 1, '3', -3, 'P', 0 } }, -3, 'P', 'N' },
};

static void per_telling(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTE(tellingen); i++) {
		const telling_geval *t = &tellingen[i];
		wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, 100 * S);
		wz__bewijs delen[REGELS];
		size_t n = delen_van(t->regels, delen);
		bool standen = t->minimaal100 == 's';
		a.telling = t->telling;
		wz__oordeel o = bepaal(&a, delen, n);
		if (o.waarde != (standen ? GEEN : t->waarde * S) ||
		    grensletter(o.grens) != t->grens)
			fail_msg("telling %d: %lld %c", (int)i, (long long)(o.waarde / S),
			         grensletter(o.grens));
		assert_int_equal(letter(o.berekend), standen ? '?' : t->minimaal100);
		assert_int_equal(o.reden, standen ? WZ__REDEN_STANDEN
		                 : t->minimaal100 == '?' ? WZ__REDEN_GRENS : WZ__REDEN_GEEN);
	}
}

/* Only what the agreement runs through can be missing. */
static void ontbrekend_binnen_de_looptijd(void **state)
{
	static const struct {
		wz_datum begin, eind;
		const char *gemeld;
		char grens;
	} gevallen[] = {
		{ 20160101, 20161231, "1234", 'P' },
		{ 20160101, 20161231, "ab", 'P' },
		{ 20160101, 20161231, "a34", 'P' },
		{ 20160101, 20161231, "234", 'M' },
		{ 20160101, 20161231, "124", 'M' },
		{ 20160101, 20161231, "a4", 'M' },
		{ 20160401, 20161231, "234", 'P' },
		{ 20160331, 20161231, "234", 'M' },
		{ 20150101, 20160930, "a3", 'P' },
		{ 20150101, 20161001, "a3", 'M' },
		{ 20160701, 20180101, "b", 'P' },
		{ 20160630, 20180101, "b", 'M' },
		{ 20160501, 20160801, "23", 'P' },
		{ 20160501, 20160801, "2", 'M' },
		{ 20170101, 20180101, "2", 'P' },
		{ 0, 20160630, "12", 'P' },
		{ 20160701, 0, "3", 'M' },
	};
	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, S);
		wz__bewijs delen[4];
		size_t n = 0;
		a.begin = gevallen[i].begin;
		a.eind = gevallen[i].eind;
		for (const char *c = gevallen[i].gemeld; *c != '\0'; c++, n++)
			delen[n] = deel1(1, periode_van(*c), feit(S, WZ_PRECIES));
		wz__oordeel o = bepaal(&a, delen, n);
		assert_int_equal(grensletter(o.grens), gevallen[i].grens);
		assert_int_equal(o.waarde, (wz_getal)n * S);
	}
}

/* A report that has nothing on this item covers nothing. */
static void leeg_deel_dekt_niets(void **state)
{
	wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, 100 * S);
	wz__bewijs delen[] = { deel1(1, half(2016, 1), feit(60 * S, WZ_PRECIES)),
	                       deel(1, half(2016, 2), NULL, 0) };
	wz__oordeel o = bepaal(&a, delen, 2);

	(void)state;
	assert_int_equal(o.grens, WZ_MINSTENS);
	assert_int_equal(o.berekend, WZ_ONBEKEND);
	delen[1] = deel1(2, half(2016, 2), claim(WZ_GEREALISEERD));
	o = bepaal(&a, delen, 2);
	assert_int_equal(o.grens, WZ_MINSTENS);
	delen[1] = deel1(2, half(2016, 2), gedeeld(S, WZ_PRECIES, 3));
	o = bepaal(&a, delen, 2);
	assert_int_equal(o.grens, WZ_PRECIES);
}

static void som_past_niet(void **state)
{
	wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, 100 * S);
	wz__bewijs delen[] = { deel1(1, half(2016, 1), feit(INT64_MAX, WZ_PRECIES)),
	                       deel1(1, half(2016, 2), feit(INT64_MAX, WZ_PRECIES)) };
	wz__oordeel o = bepaal(&a, delen, 2);

	(void)state;
	assert_int_equal(o.waarde, INT64_MAX);
	assert_int_equal(o.grens, WZ_GRENS_ONBESLIST);
	assert_int_equal(o.berekend, WZ_ONBEKEND);
	assert_int_equal(o.reden, WZ__REDEN_GRENS);
	/* What does not fit halfway may fit in the end. */
	delen[1] = deel1(1, kwartaal(2016, 3), feit(INT64_MAX, WZ_PRECIES));
	wz__bewijs drie[] = { delen[0], delen[1],
	                      deel1(1, kwartaal(2016, 4), feit(-INT64_MAX, WZ_PRECIES)) };
	o = bepaal(&a, drie, 3);
	assert_int_equal(o.waarde, INT64_MAX);
	assert_int_equal(o.grens, WZ_PRECIES);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(per_telling),
		cmocka_unit_test(ontbrekend_binnen_de_looptijd),
		cmocka_unit_test(leeg_deel_dekt_niets),
		cmocka_unit_test(som_past_niet),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
