/* SPDX-License-Identifier: EUPL-1.2 */
/* Years after the periode, in words that say when something is or happens. */
#include "evaluate/tekst_stappen.h"

#include <string.h>
#include "base/ontleed.h"

enum { VOOR_MAX = 5, JAREN_MAX = 15 };

/* The words before the year in its sentence, the nearest first. */
typedef struct aanloop {
	wz__woordplek van[VOOR_MAX];
	size_t n;
} aanloop;

static const char *const maanden[] = { "januari",  "februari", "maart",    "april",     "mei",
	                                   "juni",     "juli",     "augustus", "september", "oktober",
	                                   "november", "december", "jan",      "feb",       "mrt",
	                                   "apr",      "jun",      "jul",      "aug",       "sep",
	                                   "sept",     "okt",      "nov",      "dec",       NULL };
static const char *const delen[] = { "begin", "eind", "einde", "medio", "loop", "helft", "voorjaar",
	                                 "najaar", "zomer", "herfst", "winter", "lente", "kwartaal",
	                                 "halfjaar", NULL };
static const char *const wanneer[] = { "in", "vanaf", "per", "op", "half", "begin", "eind", "einde",
	                                   "medio", NULL };
/* Before the time itself: until then, or meant for then. */
static const char *const niet_dan[] = { "tot", "t", "m", "tm", "met", "voor", "van", NULL };
/* What is made for a later year is done in this one. */
static const char *const vooruit[] = { "plan", "begroting", "programma", "agenda", "rooster",
	                                   "aangevraagd", "aanvra", "afspraken", "afgesproken",
	                                   "toegezegd", "contract", "subsidie", "voorbereid", NULL };

static void zet_voor(aanloop *a, const wz__woordplek *woord)
{
	memmove(&a->van[1], &a->van[0], (VOOR_MAX - 1) * sizeof a->van[0]);
	a->van[0] = *woord;
	if (a->n < VOOR_MAX)
		a->n++;
}

static bool is(const aanloop *a, size_t i, const char *const *lijst)
{
	return i < a->n && wz__woord_een_van(&a->van[i], lijst);
}

/* A day or a month in figures. */
static bool kort_getal(const aanloop *a, size_t i)
{
	if (i >= a->n || a->van[i].n > 2)
		return false;
	return wz__is_cijfer(a->van[i].begin[0]) && wz__is_cijfer(a->van[i].begin[a->van[i].n - 1]);
}

/* How many of the words before the year say with it when: 0 when they do not. */
static size_t tijd(const aanloop *a, const char *jaar)
{
	static const char *const van[] = { "van", NULL };
	size_t n = 0;

	if (is(a, 0, maanden))
		n = kort_getal(a, 1) ? 2 : 1;
	else if (kort_getal(a, 0) && kort_getal(a, 1) && strchr("-/.", jaar[-1]) != NULL)
		n = 2;
	else if (is(a, 0, van) && is(a, 1, delen))
		n = 2;
	else if (is(a, 0, delen))
		n = 1;
	if (is(a, n, wanneer))
		n++;
	return n;
}

/* Whether it is meant for that time, or lasts until then. */
static bool bedoeld_voor(const aanloop *a, size_t n)
{
	static const char *const voor[] = { "voor", NULL };

	return is(a, n, niet_dan) || is(a, n + 1, voor) || is(a, n + 2, voor);
}

static bool kijkt_vooruit(const wz__woordplek *woord)
{
	for (const char *const *v = vooruit; *v != NULL; v++) {
		size_t n = strlen(*v);

		for (size_t i = 0; i + n <= woord->n; i++)
			if (memcmp(woord->begin + i, *v, n) == 0)
				return true;
	}
	return false;
}

static bool zoek(const char *gevouwen, int jaar, size_t *begin, size_t *n)
{
	const char *at = gevouwen;
	aanloop a = { .n = 0 };
	bool vooruit_gezien = false;
	wz__woordplek woord;

	while (wz__woord_volgende(&at, &woord)) {
		int dit = wz__jaar_van(&woord);
		size_t woorden;

		if (woord.na_einde) {
			a.n = 0;
			vooruit_gezien = false;
		}
		woorden =
			dit > jaar && dit <= jaar + JAREN_MAX && !vooruit_gezien ? tijd(&a, woord.begin) : 0;
		if (woorden > 0 && !bedoeld_voor(&a, woorden)) {
			*begin = (size_t)(a.van[woorden - 1].begin - gevouwen);
			*n = (size_t)(at - a.van[woorden - 1].begin);
			return true;
		}
		vooruit_gezien = vooruit_gezien || kijkt_vooruit(&woord);
		zet_voor(&a, &woord);
	}
	return false;
}

/* Most texts name no year at all, or the one that is reported on. */
static bool noemt_later(const char *gevouwen, int jaar)
{
	for (const char *p = strstr(gevouwen, "20"); p != NULL; p = strstr(p + 1, "20")) {
		wz__woordplek woord = { .begin = p, .n = 4 };

		if (wz__is_cijfer(p[2]) && wz__is_cijfer(p[3]) && wz__jaar_van(&woord) > jaar)
			return true;
	}
	return false;
}

bool wz__later_jaar(const char *gevouwen, int jaar, size_t *begin, size_t *n)
{
	return noemt_later(gevouwen, jaar) && zoek(gevouwen, jaar, begin, n);
}
