/* SPDX-License-Identifier: EUPL-1.2 */
/* The table of DESIGN §5, cell by cell, and the reasons before it. */
#include "evaluate.h"

enum { KOLOMMEN = 12 };

/* For one target: the values from low to high, and per bound the outcomes. */
typedef struct tabel {
	wz__richting richting;
	wz_getal doel, nulmeting;
	size_t n;
	wz_getal waarden[KOLOMMEN];
	const char *precies, *minstens, *hoogstens, *ongeveer;
} tabel;

static const tabel tabellen[] = {
	{ WZ__MINIMAAL, 10 * S, GEEN, 11,
	  /* -1     0  0,0001 5      8,9999 9      9,9999 10      11      11,0001 20 */
	  { -1 * S, 0, 1,     5 * S, 89999, 9 * S, 99999, 10 * S, 11 * S, 110001, 20 * S },
	  "NNDDDDDGGGG", "???????GGGG", "NNDDDDD????", "NNDDD????GG" },
	{ WZ__RICHTING_GEEN, 10 * S, GEEN, 11,
	  { -1 * S, 0, 1, 5 * S, 89999, 9 * S, 99999, 10 * S, 11 * S, 110001, 20 * S },
	  "NNDDDDDGGGG", "???????GGGG", "NNDDDDD????", "NNDDD????GG" },
	{ WZ__MAXIMAAL, 10 * S, GEEN, 11,
	  { -1 * S, 0, 1, 5 * S, 89999, 9 * S, 99999, 10 * S, 11 * S, 110001, 20 * S },
	  "GGGGGGGGNNN", "????????NNN", "GGGGGGGG???", "GGGGG????NN" },
	/* a target of zero */
	{ WZ__MINIMAAL, 0, GEEN, 5, { -1 * S, -1, 0, 1, S },
	  "NNGGG", "??GGG", "NN???", "NN?GG" },
	{ WZ__MAXIMAAL, 0, GEEN, 5, { -1 * S, -1, 0, 1, S },
	  "GGGNN", "???NN", "GGG??", "GG?NN" },
	/* a target below zero */
	{ WZ__MINIMAAL, -10 * S, GEEN, 8,
	  { -20 * S, -110001, -11 * S, -10 * S, -9 * S, -89999, 0, 5 * S },
	  "NNNGGGGG", "???GGGGG", "NNN?????", "NN???GGG" },
	{ WZ__MAXIMAAL, -10 * S, GEEN, 8,
	  { -20 * S, -110001, -11 * S, -10 * S, -9 * S, -89999, 0, 5 * S },
	  "GGGGNNNN", "????NNNN", "GGGG????", "GG???NNN" },
	/* 10 per cent up from 200; half a per cent is one */
	{ WZ__TOENAME, 10 * S, 200 * S, 11,
	  { 0, 199 * S, 200 * S, 201 * S, 2179998, 218 * S, 2199999, 220 * S, 222 * S, 2220002,
	    300 * S },
	  "NNNDDDDGGGG", "???????GGGG", "NNNDDDD????", "NNNDD????GG" },
	/* 10 per cent down from 200: at least v is at most c */
	{ WZ__AFNAME, 10 * S, 200 * S, 11,
	  { 240 * S, 200 * S, 199 * S, 1820002, 182 * S, 1800001, 180 * S, 178 * S, 1779998, 0,
	    -20 * S },
	  "NNDDDDGGGGG", "NNDDDD?????", "??????GGGGG", "NNDD????GGG" },
	/* below zero up is still up: from -200 to -180 is 10 per cent more */
	{ WZ__TOENAME, 10 * S, -200 * S, 7,
	  { -240 * S, -200 * S, -190 * S, -1800001, -180 * S, -1779998, 5 * S },
	  "NNDDGGG", "????GGG", "NNDD???", "NND??GG" },
	{ WZ__AFNAME, 10 * S, -200 * S, 7,
	  { -160 * S, -200 * S, -210 * S, -2199999, -220 * S, -2220002, -300 * S },
	  "NNDDGGG", "NNDD???", "????GGG", "NND??GG" },
	/* no change asked, and a fall allowed */
	{ WZ__TOENAME, 0, 200 * S, 4, { 199 * S, 1999999, 200 * S, 2000001 },
	  "NNGG", "??GG", "NN??", "NN?G" },
	{ WZ__TOENAME, -10 * S, 200 * S, 4, { 1777998, 1799998, 180 * S, 200 * S },
	  "NNGG", "??GG", "NN??", "N??G" },
	/* a small baseline: the change is compared exactly, not rounded first */
	{ WZ__TOENAME, 333333, 3, 3, { 3, 4, 5 }, "NGG", "?GG", "N??", "N?G" },
	{ WZ__TOENAME, 333334, 3, 3, { 3, 4, 5 }, "NDG", "??G", "ND?", "N?G" },
	/* the edges of what can be stored */
	{ WZ__MINIMAAL, INT64_MAX, GEEN, 3, { -INT64_MAX, INT64_MAX - 1, INT64_MAX },
	  "NDG", "??G", "ND?", "N??" },
	{ WZ__MAXIMAAL, -INT64_MAX, GEEN, 3, { -INT64_MAX, 1 - INT64_MAX, INT64_MAX },
	  "GNN", "?NN", "G??", "??N" },
	{ WZ__TOENAME, INT64_MAX, INT64_MAX, 2, { -INT64_MAX, INT64_MAX },
	  "NN", "??", "NN", "NN" },
	{ WZ__AFNAME, -INT64_MAX, INT64_MAX, 2, { INT64_MAX, -INT64_MAX },
	  "GG", "??", "GG", "GG" },
	{ WZ__TOENAME, INT64_MAX, -INT64_MAX, 2, { -INT64_MAX, INT64_MAX },
	  "ND", "??", "ND", "ND" },
	{ WZ__TOENAME, 100 * S, 1, 3, { 1, 2, INT64_MAX }, "NGG", "?GG", "N??", "N?G" },
};

static void toets_cel(const tabel *t, size_t kolom, wz_grens grens, char verwacht)
{
	wz__afspraakfeiten a = afspraak(t->richting, t->doel);
	wz__bewijs b = deel1(1, jaar(2016), feit(t->waarden[kolom], grens));

	a.nulmeting = t->nulmeting;
	wz__oordeel o = bepaal(&a, &b, 1);
	if (letter(o.berekend) != verwacht)
		fail_msg("tabel %d, kolom %d, grens %d: %c in plaats van %c", (int)(t - tabellen),
		         (int)kolom, (int)grens, letter(o.berekend), verwacht);
	assert_int_equal(o.reden, verwacht == '?' ? WZ__REDEN_GRENS : WZ__REDEN_GEEN);
	assert_int_equal(o.waarde, t->waarden[kolom]);
	assert_int_equal(o.grens, grens);
	assert_int_equal(o.herkomst, WZ_GETELD);
	assert_false(o.open);
}

static void elke_cel(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTE(tabellen); i++) {
		const tabel *t = &tabellen[i];
		const char *rijen[] = { t->precies, t->minstens, t->hoogstens, t->ongeveer };
		for (int grens = WZ_PRECIES; grens <= WZ_ONGEVEER; grens++) {
			assert_int_equal(strlen(rijen[grens]), t->n);
			for (size_t k = 0; k < t->n; k++)
				toets_cel(t, k, (wz_grens)grens, rijen[grens][k]);
		}
		for (size_t k = 0; k < t->n; k++)
			toets_cel(t, k, WZ_GRENS_ONBESLIST, '?');
	}
}

static void verandering(void **state)
{
	static const struct {
		wz__richting richting;
		wz_getal nulmeting, waarde, verwacht;
	} gevallen[] = {
		{ WZ__TOENAME, 200 * S, 220 * S, 10 * S },
		{ WZ__TOENAME, 200 * S, 190 * S, -5 * S },
		{ WZ__AFNAME, 200 * S, 190 * S, 5 * S },
		{ WZ__AFNAME, 200 * S, 220 * S, -10 * S },
		{ WZ__AFNAME, 200 * S, 0, 100 * S },
		{ WZ__TOENAME, -200 * S, -180 * S, 10 * S },
		{ WZ__AFNAME, -200 * S, -220 * S, 10 * S },
		{ WZ__TOENAME, 3 * S, 4 * S, 333333 },
		{ WZ__TOENAME, 3 * S, 5 * S, 666667 },
		{ WZ__TOENAME, 3 * S, 2 * S, -333333 },
		{ WZ__TOENAME, 3 * S, S, -666667 },
		/* 1/128 is 0,78125 %: half goes away from zero */
		{ WZ__TOENAME, 128, 129, 7813 },
		{ WZ__TOENAME, 128, 127, -7813 },
		{ WZ__AFNAME, 128, 129, -7813 },
		{ WZ__TOENAME, -128, -127, 7813 },
		{ WZ__TOENAME, 200 * S, 200 * S, 0 },
		/* out of range */
		{ WZ__TOENAME, 1, INT64_MAX, GEEN },
		{ WZ__TOENAME, 1, -INT64_MAX, GEEN },
		{ WZ__TOENAME, 1, 9223372036855, 9223372036854000000 },
		{ WZ__TOENAME, 1, 9223372036856, GEEN },
		{ WZ__MINIMAAL, 200 * S, 220 * S, GEEN },
		{ WZ__MAXIMAAL, 200 * S, 220 * S, GEEN },
	};
	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__afspraakfeiten a = afspraak(gevallen[i].richting, 10 * S);
		wz__bewijs b = deel1(1, jaar(2016), feit(gevallen[i].waarde, WZ_PRECIES));
		a.nulmeting = gevallen[i].nulmeting;
		wz__oordeel o = bepaal(&a, &b, 1);
		assert_int_equal(o.verandering, gevallen[i].verwacht);
		assert_int_equal(o.waarde, gevallen[i].waarde);
	}
}

/* What one result brings, for the reasons. */
typedef enum brengt { NIETS, TEKST, ANDERS, GETAL } brengt;

static wz__bewijs deel_met(brengt wat)
{
	wz__feit f = feit(wat == TEKST ? GEEN : 20 * S, WZ_PRECIES);

	f.eenheid_gelijk = wat != ANDERS;
	f.herkomst = WZ_GESCHAT;
	return deel(1, jaar(2016), &f, wat == NIETS ? 0 : 1);
}

/* First that fits: each row fits what stands below it in DESIGN §5 too. */
static void redenen(void **state)
{
	static const struct {
		wz__richting richting;
		wz_getal doel, nulmeting;
		brengt wat;
		wz_datum vandaag;
		char berekend;
		wz__reden reden;
	} gevallen[] = {
		{ WZ__JA_NEE, GEEN, GEEN, NIETS, TIJDENS, '?', WZ__REDEN_GEEN_GETAL },
		{ WZ__JA_NEE, 10 * S, GEEN, GETAL, DAARNA, '?', WZ__REDEN_GEEN_GETAL },
		{ WZ__MINIMAAL, GEEN, GEEN, NIETS, TIJDENS, '?', WZ__REDEN_GEEN_DOEL },
		{ WZ__TOENAME, GEEN, GEEN, ANDERS, DAARNA, '?', WZ__REDEN_GEEN_DOEL },
		{ WZ__RICHTING_GEEN, GEEN, GEEN, GETAL, DAARNA, '?', WZ__REDEN_GEEN_DOEL },
		{ WZ__TOENAME, 10 * S, GEEN, NIETS, TIJDENS, 'L', WZ__REDEN_LOOPT },
		{ WZ__MINIMAAL, 10 * S, GEEN, NIETS, 20161231, 'L', WZ__REDEN_LOOPT },
		{ WZ__MINIMAAL, 10 * S, GEEN, NIETS, 20170101, '?', WZ__REDEN_NIET_GERAPPORTEERD },
		{ WZ__AFNAME, 10 * S, GEEN, NIETS, DAARNA, '?', WZ__REDEN_NIET_GERAPPORTEERD },
		{ WZ__TOENAME, 10 * S, GEEN, ANDERS, DAARNA, '?', WZ__REDEN_GEEN_NULMETING },
		{ WZ__TOENAME, 10 * S, 0, TEKST, DAARNA, '?', WZ__REDEN_GEEN_NULMETING },
		{ WZ__AFNAME, 10 * S, GEEN, GETAL, DAARNA, '?', WZ__REDEN_GEEN_NULMETING },
		{ WZ__AFNAME, 10 * S, 0, GETAL, TIJDENS, '?', WZ__REDEN_GEEN_NULMETING },
		{ WZ__MINIMAAL, 10 * S, GEEN, ANDERS, DAARNA, '?', WZ__REDEN_NIET_VERGELIJKBAAR },
		{ WZ__AFNAME, 10 * S, S, ANDERS, TIJDENS, '?', WZ__REDEN_NIET_VERGELIJKBAAR },
		{ WZ__MINIMAAL, 10 * S, GEEN, TEKST, DAARNA, '?', WZ__REDEN_GEEN_GETAL },
		{ WZ__MAXIMAAL, 10 * S, GEEN, TEKST, TIJDENS, '?', WZ__REDEN_GEEN_GETAL },
	};
	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__afspraakfeiten a = afspraak(gevallen[i].richting, gevallen[i].doel);
		wz__bewijs b = deel_met(gevallen[i].wat);
		wz__oordeel o;
		a.nulmeting = gevallen[i].nulmeting;
		wz__oordeel_bepaal(&o, &a, &b, 1, jaar(2016), gevallen[i].vandaag, 0);
		assert_int_equal(letter(o.berekend), gevallen[i].berekend);
		assert_int_equal(o.reden, gevallen[i].reden);
		assert_int_equal(o.waarde, GEEN);
		assert_int_equal(o.verandering, GEEN);
		assert_int_equal(o.herkomst,
		                 gevallen[i].wat == NIETS ? WZ_HERKOMST_GEEN : WZ_GESCHAT);
	}
}

static void tekst_en_andere_eenheid(void **state)
{
	wz__afspraakfeiten a = afspraak(WZ__MINIMAAL, 10 * S);
	wz__bewijs delen[] = { deel_met(TEKST), deel_met(ANDERS) };
	wz__oordeel o = bepaal(&a, delen, 2);

	(void)state;
	assert_int_equal(o.reden, WZ__REDEN_NIET_VERGELIJKBAAR);
}

static void vervallen(void **state)
{
	static const struct {
		wz_datum vervallen;
		wz_periode periode;
		bool verwacht;
	} gevallen[] = {
		{ 0, { 2016, WZ_PERIODE_JAAR, 0 }, false },
		{ 20161231, { 2016, WZ_PERIODE_JAAR, 0 }, true },
		{ 20160301, { 2016, WZ_PERIODE_JAAR, 0 }, true },
		{ 20150101, { 2016, WZ_PERIODE_JAAR, 0 }, true },
		{ 20170101, { 2016, WZ_PERIODE_JAAR, 0 }, false },
		{ 20160401, { 2016, WZ_PERIODE_KWARTAAL, 1 }, false },
		{ 20160331, { 2016, WZ_PERIODE_KWARTAAL, 1 }, true },
	};
	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__afspraakfeiten a = afspraak(WZ__JA_NEE, 10 * S);
		wz__bewijs b = deel1(1, gevallen[i].periode, claim(WZ_GEREALISEERD));
		wz__oordeel o;
		a.vervallen = gevallen[i].vervallen;
		wz__oordeel_bepaal(&o, &a, &b, 1, gevallen[i].periode, DAARNA, WZ_ONBEKEND);
		assert_int_equal(o.vervallen, gevallen[i].verwacht);
		assert_int_equal(o.geldend, gevallen[i].verwacht ? 0 : WZ_ONBEKEND);
		assert_int_equal(o.heeft_claim, !gevallen[i].verwacht);
		assert_int_equal(o.waarde, GEEN);
	}
}

static void namen(void **state)
{
	static const char *const verwacht[] = {
		"", "geen getal", "geen doel", "niet gerapporteerd", "geen nulmeting",
		"niet vergelijkbaar", "gedeeld getal", "grens", "meer standen", "loopt nog",
	};
	(void)state;
	assert_int_equal(LENGTE(verwacht), WZ__REDEN_LOOPT + 1);
	for (int r = 0; r <= WZ__REDEN_LOOPT; r++)
		assert_string_equal(wz__reden_naam((wz__reden)r), verwacht[r]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_cel),
		cmocka_unit_test(verandering),
		cmocka_unit_test(redenen),
		cmocka_unit_test(tekst_en_andere_eenheid),
		cmocka_unit_test(vervallen),
		cmocka_unit_test(namen),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
