/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/woordpatroon.h"

#include <string.h>
#include "base/ontleed.h"

enum { TUSSENIN = 3, MERK_BYTES = 3 };

/* One word of a pattern, or a * alone. */
typedef struct deel {
	const char *begin;
	size_t n;
	bool ster_voor, ster_na, alleen_ster;
} deel;

static bool volgend_deel(const char **at, deel *uit)
{
	const char *p = *at;

	while (*p != '\0' && *p != '*' && !wz__is_letter(p))
		p++;
	*uit = (deel){ .ster_voor = *p == '*' };
	while (*p == '*')
		p++;
	uit->begin = p;
	uit->n = wz__woord_lengte(p);
	p += uit->n;
	uit->alleen_ster = uit->ster_voor && uit->n == 0;
	uit->ster_na = uit->n != 0 && *p == '*';
	*at = p;
	return uit->n != 0 || uit->alleen_ster;
}

static bool bevat(const wz__woordplek *woord, const deel *d)
{
	for (size_t i = 0; i + d->n <= woord->n; i++)
		if (memcmp(woord->begin + i, d->begin, d->n) == 0)
			return true;
	return false;
}

static bool past(const wz__woordplek *woord, const deel *d)
{
	if (woord->n < d->n)
		return false;
	if (d->ster_voor && d->ster_na)
		return bevat(woord, d);
	if (d->ster_voor)
		return memcmp(woord->begin + woord->n - d->n, d->begin, d->n) == 0;
	return (d->ster_na || woord->n == d->n) && memcmp(woord->begin, d->begin, d->n) == 0;
}

/* Whether the rest of a pattern stands at `at`, within the sentence; the end of
 * what it took is in *eind. */
static bool rest_staat(const char *patroon, const char *at, const char **eind)
{
	wz__woordplek woord;
	deel d;
	int over = 0;

	*eind = at;
	do {
		if (!volgend_deel(&patroon, &d))
			return true;
		over += d.alleen_ster ? TUSSENIN : 0;
	} while (d.alleen_ster);
	for (; over >= 0 && wz__woord_volgende(&at, &woord) && !woord.na_einde; over--)
		if (past(&woord, &d) && rest_staat(patroon, at, eind))
			return true;
	return false;
}

bool wz__patroon_in(const char *patroon, const char *gevouwen, size_t *begin, size_t *n)
{
	const char *at = gevouwen, *eind;
	wz__woordplek woord;
	deel eerste;

	do {
		if (!volgend_deel(&patroon, &eerste))
			return false;
	} while (eerste.alleen_ster);
	while (wz__woord_volgende(&at, &woord)) {
		if (!past(&woord, &eerste) || !rest_staat(patroon, at, &eind))
			continue;
		if (begin != NULL)
			*begin = (size_t)(woord.begin - gevouwen);
		if (n != NULL)
			*n = (size_t)(eind - woord.begin);
		return true;
	}
	return false;
}

bool wz__patroon_zinvol(const char *patroon)
{
	deel d;

	while (volgend_deel(&patroon, &d))
		if (!d.alleen_ster)
			return true;
	return false;
}

static uint16_t merk(const char *begin)
{
	const unsigned char *c = (const unsigned char *)begin;
	uint32_t drie = (uint32_t)c[0] << 16 | (uint32_t)c[1] << 8 | c[2];

	return (uint16_t)(drie * UINT32_C(2654435761) >> 22);
}

/* Words of many texts: such a word says little of a text. */
static bool gewoon(const deel *d)
{
	static const char *const gewone[] = { "zijn",   "wordt", "worden",   "heeft", "hebben",
		                                  "kunnen", "niet",  "nog",      "een",   "het",
		                                  "met",    "voor",  "bewoners", NULL };
	wz__woordplek woord = { .begin = d->begin, .n = d->n };

	return wz__woord_een_van(&woord, gewone);
}

/* The long words first, and the usual ones last. */
void wz__merken_van(const char *patroon, uint16_t uit[4])
{
	size_t lengte[4] = { 0 };
	deel d;

	for (int i = 0; i < 4; i++)
		uit[i] = WZ__ZONDER_MERK;
	while (volgend_deel(&patroon, &d)) {
		size_t n = gewoon(&d) ? 1 : d.n;
		int i = 3;

		if (d.ster_voor || d.n < MERK_BYTES || n <= lengte[3])
			continue;
		for (; i > 0 && n > lengte[i - 1]; i--) {
			lengte[i] = lengte[i - 1];
			uit[i] = uit[i - 1];
		}
		lengte[i] = n;
		uit[i] = merk(d.begin);
	}
}

void wz__tekstmerken_van(const char *gevouwen, wz__tekstmerken *uit)
{
	const char *at = gevouwen;
	wz__woordplek woord;

	memset(uit->gezet, 0, sizeof uit->gezet);
	uit->n = 0;
	while (wz__woord_volgende(&at, &woord)) {
		uint16_t m = woord.n < MERK_BYTES ? WZ__ZONDER_MERK : merk(woord.begin);
		uint64_t bit = UINT64_C(1) << m % 64;

		if (m == WZ__ZONDER_MERK || (uit->gezet[m / 64] & bit) != 0)
			continue;
		uit->gezet[m / 64] |= bit;
		uit->merk[uit->n++] = m;
	}
}

bool wz__merken_in(const uint16_t zoek[4], const wz__tekstmerken *tekst)
{
	for (int i = 0; i < 4 && zoek[i] != WZ__ZONDER_MERK; i++)
		if ((tekst->gezet[zoek[i] / 64] >> zoek[i] % 64 & 1) == 0)
			return false;
	return true;
}
