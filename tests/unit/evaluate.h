/* SPDX-License-Identifier: EUPL-1.2 */
/* What the tests of lib/evaluate share: short ways to write a case down. */
#ifndef WZ_TEST_EVALUATE_H
#define WZ_TEST_EVALUATE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/datum.h"
#include "evaluate/oordeel.h"

enum { S = WZ_GETAL_SCHAAL };
enum { TIJDENS = 20160815, DAARNA = 20170201 };

#define GEEN WZ_GETAL_GEEN
#define LENGTE(lijst) (sizeof(lijst) / sizeof((lijst)[0]))

static inline wz_periode jaar(int16_t j)
{
	return (wz_periode){ .jaar = j, .soort = WZ_PERIODE_JAAR };
}

static inline wz_periode half(int16_t j, uint8_t deel)
{
	return (wz_periode){ .jaar = j, .soort = WZ_PERIODE_HALFJAAR, .deel = deel };
}

static inline wz_periode kwartaal(int16_t j, uint8_t deel)
{
	return (wz_periode){ .jaar = j, .soort = WZ_PERIODE_KWARTAAL, .deel = deel };
}

/* An agreement on a lot that runs through 2016. */
static inline wz__afspraakfeiten afspraak(wz__richting richting, wz_getal doel)
{
	return (wz__afspraakfeiten){
		.richting = richting,
		.doel = doel,
		.nulmeting = GEEN,
		.begin = 20160101,
		.eind = 20161231,
		.gedeeld_doel = GEEN,
	};
}

static inline wz__feit feit(wz_getal aantal, wz_grens grens)
{
	return (wz__feit){
		.aantal = aantal,
		.grens = grens,
		.eenheid_gelijk = true,
		.herkomst = WZ_GETELD,
	};
}

static inline wz__feit gedeeld(wz_getal aantal, wz_grens grens, int64_t koppeling)
{
	wz__feit f = feit(aantal, grens);

	f.gedeelde_koppeling = koppeling;
	return f;
}

static inline wz__feit in_gebied(wz_getal aantal, const char *deelgebied)
{
	wz__feit f = feit(aantal, WZ_PRECIES);

	f.deelgebied = deelgebied;
	return f;
}

static inline wz__feit claim(wz_realisatie status)
{
	wz__feit f = feit(GEEN, WZ_PRECIES);

	f.status = status;
	return f;
}

static inline wz__bewijs deel(int64_t aanbieder, wz_periode periode, const wz__feit *feiten,
                              size_t n)
{
	wz__bewijs b;

	wz__bewijs_begin(&b, 1, aanbieder, periode);
	for (size_t i = 0; i < n; i++)
		wz__bewijs_add(&b, &feiten[i]);
	return b;
}

static inline wz__bewijs deel1(int64_t aanbieder, wz_periode periode, wz__feit f)
{
	return deel(aanbieder, periode, &f, 1);
}

/* The verdict on 2016 after it. */
static inline wz__oordeel bepaal(const wz__afspraakfeiten *feiten, const wz__bewijs *delen,
                                 size_t n)
{
	wz__oordeel o;

	wz__oordeel_bepaal(&o, feiten, delen, n, jaar(2016), DAARNA, WZ_REALISATIE_GEEN);
	return o;
}

/* G gerealiseerd, D deels, N niet, ? onbekend, L doorlopend, - geen. */
static inline char letter(wz_realisatie status)
{
	return "-GDN?L"[status];
}

static inline wz_realisatie van_letter(char c)
{
	return (wz_realisatie)(strchr("-GDN?L", c) - "-GDN?L");
}

/* P precies, M minstens, H hoogstens, O ongeveer, ? onbeslist. */
static inline char grensletter(wz_grens grens)
{
	return "PMHO?"[grens];
}

static inline wz_grens van_grensletter(char c)
{
	return (wz_grens)(strchr("PMHO?", c) - "PMHO?");
}

/* A generator that gives the same numbers everywhere. */
typedef struct loting {
	uint64_t staat;
} loting;

static inline uint32_t trek(loting *l, uint32_t onder)
{
	l->staat = l->staat * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(l->staat >> 33) % onder;
}

/* Put n items of `size` bytes (at most 4096) in another order. */
static inline void schud(loting *l, void *items, size_t n, size_t size)
{
	unsigned char *bytes = items, hulp[4096];

	for (size_t i = n; i > 1; i--) {
		size_t j = trek(l, (uint32_t)i);
		memcpy(hulp, bytes + (i - 1) * size, size);
		memmove(bytes + (i - 1) * size, bytes + j * size, size);
		memcpy(bytes + j * size, hulp, size);
	}
}

static inline void assert_bewijs_gelijk(const wz__bewijs *a, const wz__bewijs *b)
{
	assert_int_equal(a->resultaten, b->resultaten);
	for (int s = 0; s < WZ_REALISATIES; s++)
		assert_int_equal(a->per_status[s], b->per_status[s]);
	assert_int_equal(a->zonder_getal, b->zonder_getal);
	assert_int_equal(a->andere_eenheid, b->andere_eenheid);
	assert_int_equal(a->getallen, b->getallen);
	assert_int_equal(a->som, b->som);
	assert_int_equal(a->grens, b->grens);
	assert_int_equal(a->hoogste, b->hoogste);
	assert_int_equal(a->zwakste_getal, b->zwakste_getal);
	assert_int_equal(a->zwakste, b->zwakste);
	assert_int_equal(a->gedeelde_getallen, b->gedeelde_getallen);
	assert_int_equal(a->gedeeld_som, b->gedeeld_som);
	assert_int_equal(a->gedeeld_grens, b->gedeeld_grens);
	assert_int_equal(a->gedeelde_koppeling, b->gedeelde_koppeling);
	assert_string_equal(a->deelgebieden, b->deelgebieden);
}

static inline void assert_oordeel_gelijk(const wz__oordeel *a, const wz__oordeel *b)
{
	assert_int_equal(a->vervallen, b->vervallen);
	assert_int_equal(a->resultaten, b->resultaten);
	assert_int_equal(a->heeft_claim, b->heeft_claim);
	assert_int_equal(a->geclaimd, b->geclaimd);
	assert_int_equal(a->tegenspraak, b->tegenspraak);
	assert_int_equal(a->berekend, b->berekend);
	assert_int_equal(a->reden, b->reden);
	assert_int_equal(a->waarde, b->waarde);
	assert_int_equal(a->grens, b->grens);
	assert_int_equal(a->verandering, b->verandering);
	assert_int_equal(a->geldend, b->geldend);
	assert_int_equal(a->oneens, b->oneens);
	assert_int_equal(a->open, b->open);
	assert_int_equal(a->herkomst, b->herkomst);
}

#endif
