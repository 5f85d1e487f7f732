/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/bsn.h"

#include <string.h>
#include "base/tekst.h"

enum { BSN_CIJFERS = 9, KVK_CIJFERS = 8, AANKONDIGING_MAX = 48 };

/* A text, and where one looks in it. */
typedef struct plek {
	const char *tekst;
	size_t n, begin, eind; /* a run of digits: from begin to eind */
} plek;

static bool cijfer_op(const plek *p, size_t i)
{
	return i < p->n && p->tekst[i] >= '0' && p->tekst[i] <= '9';
}

/* The eleven test, on nine digits: the weights are 9 to 2, and -1. */
static bool elfproef(const char *cijfers)
{
	int som = 0, niet_nul = 0;

	for (int i = 0; i < BSN_CIJFERS; i++) {
		int c = cijfers[i] - '0';

		som += c * (i == BSN_CIJFERS - 1 ? -1 : BSN_CIJFERS - i);
		niet_nul |= c;
	}
	return niet_nul != 0 && som % 11 == 0;
}

static int getal(const char *cijfers, size_t n)
{
	int som = 0;

	for (size_t i = 0; i < n; i++)
		som = som * 10 + (cijfers[i] - '0');
	return som;
}

static bool dag(int jaar, int maand, int d)
{
	static const int dagen[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return jaar >= 1900 && jaar <= 2099 && maand >= 1 && maand <= 12 && d >= 1 &&
	       d <= dagen[maand - 1];
}

/* yyyymmdd or ddmmyyyy. */
static bool datum(const char *acht)
{
	return dag(getal(acht, 4), getal(acht + 4, 2), getal(acht + 6, 2)) ||
	       dag(getal(acht + 4, 4), getal(acht + 2, 2), getal(acht, 2));
}

/* Whether the digits beyond the mark at `at` (step 1 or -1) make a decimal number of
 * it; a second number of its own size is a list. */
static bool getal_voorbij(const plek *p, size_t at, int step)
{
	size_t n = 0;

	if (at >= p->n || (p->tekst[at] != '.' && p->tekst[at] != ','))
		return false;
	for (at += (size_t)step; cijfer_op(p, at); at += (size_t)step)
		n++;
	return n != 0 && n != KVK_CIJFERS && n != BSN_CIJFERS;
}

/* 06-12345678 and +31 612345678 are telephone numbers. */
static bool na_netnummer(const plek *p)
{
	static const char *const nummers[] = { "06", "+31", "0031", "(0", "(0)6", "+316", "00316",
		                                   "+31 6", "+31-6", "0031 6" };
	size_t eind = p->begin;

	while (eind > 0 && p->tekst[eind - 1] != '\0' && strchr(" -./)", p->tekst[eind - 1]) != NULL)
		eind--;
	for (size_t i = 0; eind < p->begin && i < sizeof nummers / sizeof *nummers; i++) {
		size_t n = strlen(nummers[i]);

		if (eind >= n && memcmp(p->tekst + eind - n, nummers[i], n) == 0 &&
		    (nummers[i][0] != '0' || eind == n || !cijfer_op(p, eind - n - 1)))
			return true;
	}
	return false;
}

static bool letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Whether this word, of small letters, stands at `at`, and as a word. */
static bool woord_op(const plek *p, size_t at, const char *woord)
{
	size_t n = strlen(woord);

	for (size_t i = 0; i < n; i++) {
		char c = at + i < p->n ? p->tekst[at + i] : '\0';

		if ((letter(c) ? (char)(c | 0x20) : c) != woord[i])
			return false;
	}
	return (at == 0 || !letter(p->tekst[at - 1])) && (at + n >= p->n || !letter(p->tekst[at + n]));
}

/* Whether one of these names announces the number: it stands between the run and the
 * digits before it. */
static bool aangekondigd(const plek *p, const char *const *namen)
{
	size_t vanaf = p->begin > AANKONDIGING_MAX ? p->begin - AANKONDIGING_MAX : 0;
	bool gevonden = false;

	for (size_t i = vanaf; i < p->begin; i++) {
		if (cijfer_op(p, i) || woord_op(p, i, "bsn") || woord_op(p, i, "burgerservicenummer")) {
			gevonden = false;
			continue;
		}
		for (const char *const *naam = namen; *naam != NULL; naam++)
			gevonden = gevonden || woord_op(p, i, *naam);
	}
	return gevonden;
}

static bool na_kvk(const plek *p)
{
	static const char *const namen[] = { "kvk", "kvknummer", "kvknr", "k.v.k",
		                                 "kamer van koophandel", "handelsregister", NULL };

	return aangekondigd(p, namen);
}

/* The number of an organisation (RSIN) is made as a BSN is. That for btw is not let
 * through: until 2020 it held the BSN of who works alone. */
static bool van_organisatie(const plek *p)
{
	static const char *const namen[] = { "rsin", "rsinnummer", "rsinnr", NULL };

	return aangekondigd(p, namen);
}

/* Eight digits lack the zero in front. */
static bool aaneen(const plek *p)
{
	char cijfers[BSN_CIJFERS] = { '0' };
	size_t n = p->eind - p->begin;

	if ((n != KVK_CIJFERS && n != BSN_CIJFERS) || na_netnummer(p) ||
	    getal_voorbij(p, p->begin - 1, -1) || getal_voorbij(p, p->eind, 1))
		return false;
	if (n == KVK_CIJFERS && (datum(p->tekst + p->begin) || na_kvk(p)))
		return false;
	memcpy(cijfers + BSN_CIJFERS - n, p->tekst + p->begin, n);
	return elfproef(cijfers) && !van_organisatie(p);
}

/* The bytes of this separator at `at`: a blank may be any blank. */
static size_t scheiding(const plek *p, size_t at, char teken)
{
	if (at >= p->n)
		return 0;
	if (teken == ' ')
		return wz__blank(p->tekst + at, p->n - at);
	return p->tekst[at] == teken ? 1 : 0;
}

/* Nine digits in three groups of these sizes, the first of which begins here. */
static bool in_groepen(const plek *p, const size_t groep[3], char teken)
{
	char cijfers[BSN_CIJFERS];
	size_t at = p->begin, n = 0;

	for (int g = 0; g < 3; g++) {
		size_t tussen = g == 0 ? 0 : scheiding(p, at, teken);

		if (g > 0 && tussen == 0)
			return false;
		at += tussen;
		for (size_t i = 0; i < groep[g]; i++, at++) {
			if (!cijfer_op(p, at))
				return false;
			cijfers[n++] = p->tekst[at];
		}
	}
	if (cijfer_op(p, at) || (teken != ' ' && scheiding(p, at, teken) != 0 && cijfer_op(p, at + 1)))
		return false;
	if (teken != ' ' && p->begin >= 2 && p->tekst[p->begin - 1] == teken &&
	    cijfer_op(p, p->begin - 2))
		return false;
	return elfproef(cijfers) && !van_organisatie(p);
}

bool wz__heeft_bsn(const char *tekst, size_t n)
{
	static const size_t punten[3] = { 4, 2, 3 }, rest[3] = { 3, 2, 4 };
	plek p = { .tekst = tekst, .n = n };

	for (p.begin = 0; p.begin < n; p.begin = p.eind) {
		p.eind = p.begin + 1;
		if (!cijfer_op(&p, p.begin))
			continue;
		while (cijfer_op(&p, p.eind))
			p.eind++;
		if (aaneen(&p) || in_groepen(&p, punten, '.') || in_groepen(&p, rest, ' ') ||
		    in_groepen(&p, rest, '-'))
			return true;
	}
	return false;
}
