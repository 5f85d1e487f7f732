/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/ontleed.h"

#include <stdio.h>
#include <string.h>
#include "base/eenheid.h"

/* Signs of two and three bytes that are no letters: U+0080 to U+00BF but for ª µ º,
 * and U+2000 to U+2BFF (quotes, dashes, the euro, bullets, arrows). */
static size_t wide_sign(const unsigned char *at)
{
	if (at[0] == 0xC2 && at[1] >= 0x80 && at[1] <= 0xBF)
		return at[1] == 0xAA || at[1] == 0xB5 || at[1] == 0xBA ? 0 : 2;
	if (at[0] == 0xE2 && at[1] >= 0x80 && at[1] <= 0xAF && at[2] >= 0x80)
		return 3;
	return 0;
}

/* The letters and digits of ASCII, a bit each: this is asked of every byte that
 * comes in. */
static const uint64_t ascii[2] = { UINT64_C(0x03FF000000000000), UINT64_C(0x07FFFFFE07FFFFFE) };

static inline bool is_letter(const char *at)
{
	unsigned char c = (unsigned char)*at;

	if (c < 0x80)
		return (ascii[c / 64] >> c % 64 & 1) != 0;
	return (c != 0xC2 && c != 0xE2) || wide_sign((const unsigned char *)at) == 0;
}

bool wz__is_letter(const char *at)
{
	return is_letter(at);
}

bool wz__letter_voor(const char *begin, const char *at)
{
	const char *p = at;

	if (p == begin)
		return false;
	do
		p--;
	while (p > begin && ((unsigned char)*p & 0xC0) == 0x80);
	return wz__is_letter(p);
}

/* Bytes of the apostrophe here: ' or ’. */
static size_t apostrophe(const char *at)
{
	if (*at == '\'')
		return 1;
	return strncmp(at, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
}

size_t wz__woord_lengte(const char *at)
{
	const char *p = at;

	for (;;) {
		size_t teken;

		while (is_letter(p))
			p++;
		teken = p == at ? 0 : apostrophe(p);
		if (teken == 0 || !is_letter(p + teken))
			return (size_t)(p - at);
		p += teken;
	}
}

static bool ends(char c, char next)
{
	bool blank = next == ' ' || next == '\0' || next == '\n' || next == '\t';

	return c == ';' || c == '!' || c == '?' || ((c == '.' || c == ':') && blank);
}

bool wz__woord_volgende(const char **at, wz__woordplek *uit)
{
	const char *p = *at;

	uit->na_einde = false;
	while (*p != '\0' && !is_letter(p)) {
		size_t teken = wide_sign((const unsigned char *)p);

		if (teken == 0 && ends(p[0], p[1]))
			uit->na_einde = true;
		p += teken == 0 ? 1 : teken;
	}
	uit->begin = p;
	uit->n = wz__woord_lengte(p);
	*at = p + uit->n;
	return uit->n != 0;
}

/* FNV-1a over ASCII and the capitals of Latin-1 in small letters. */
uint64_t wz__woord_hash(const char *begin, size_t n)
{
	uint64_t hash = UINT64_C(14695981039346656037);
	unsigned char before = 0;

	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)begin[i], lower = c;

		if ((c >= 'A' && c <= 'Z') || (before == 0xC3 && c >= 0x80 && c <= 0x9E && c != 0x97))
			lower = (unsigned char)(c + 0x20);
		hash = (hash ^ lower) * UINT64_C(1099511628211);
		before = c;
	}
	return hash;
}

bool wz__woord_is(const wz__woordplek *plek, const char *woord)
{
	for (size_t i = 0; i < plek->n; i++) {
		char c = plek->begin[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c + 0x20);
		if (c != woord[i])
			return false;
	}
	return woord[plek->n] == '\0';
}

bool wz__woord_een_van(const wz__woordplek *plek, const char *const *lijst)
{
	while (*lijst != NULL)
		if (wz__woord_is(plek, *lijst++))
			return true;
	return false;
}

bool wz__getal_op(const char *at, wz_getal *uit, size_t *n)
{
	char text[24];
	size_t size = 0;

	while (wz__is_cijfer(at[size]) ||
	       ((at[size] == '.' || at[size] == ',') && wz__is_cijfer(at[size + 1])))
		size++;
	if (size == 0 || size >= sizeof text || wz__is_letter(at + size))
		return false;
	memcpy(text, at, size);
	text[size] = '\0';
	*n = size;
	return wz_getal_parse(text, uit);
}

int wz__jaar_van(const wz__woordplek *plek)
{
	int jaar = 0;

	if (plek->n != 4)
		return 0;
	for (size_t i = 0; i < plek->n; i++) {
		if (!wz__is_cijfer(plek->begin[i]))
			return 0;
		jaar = jaar * 10 + (plek->begin[i] - '0');
	}
	return jaar >= 1950 && jaar <= 2099 ? jaar : 0;
}

static bool is_eenheid(const char *begin, const char *eind, const char *eenheid)
{
	char text[64];
	size_t n = (size_t)(eind - begin);

	if (n >= sizeof text)
		return false;
	memcpy(text, begin, n);
	text[n] = '\0';
	return wz__eenheid_gelijk(text, eenheid);
}

bool wz__eenheid_op(const char *at, const char *eenheid)
{
	wz__woordplek een, twee;

	if (*at != ' ' || !wz__woord_volgende(&at, &een) || een.na_einde)
		return false;
	if (is_eenheid(een.begin, een.begin + een.n, eenheid))
		return true;
	if (*at != ' ' || !wz__woord_volgende(&at, &twee))
		return false;
	return is_eenheid(twee.begin, twee.begin + twee.n, eenheid) ||
	       is_eenheid(een.begin, twee.begin + twee.n, eenheid);
}

/* ---- Quotations ---- */

enum { CITAAT_MAX = WZ__CITAAT_SIZE - 16 };

static bool is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\t';
}

/* The text between quotes, on one line. */
static char *tussen_aanhaling(char *buf, const char *voor, const char *tekst, size_t n,
                              const char *na)
{
	(void)snprintf(buf, WZ__CITAAT_SIZE, "“%s%.*s%s”", voor, (int)n, tekst, na);
	for (char *p = buf; *p != '\0'; p++)
		if (is_blank(*p))
			*p = ' ';
	return buf;
}

/* Where to cut a text of more than `max` bytes: behind a word, or at least behind a
 * whole character. */
static size_t knip(const char *tekst, size_t max)
{
	enum { TERUG_MAX = 24 };
	size_t size = max;

	while (size > 0 && max - size < TERUG_MAX && wz__is_letter(tekst + size))
		size--;
	if (wz__is_letter(tekst + size))
		for (size = max; size > 0 && ((unsigned char)tekst[size] & 0xC0) == 0x80; size--)
			;
	while (size > 1 && strchr(" \n\t,;:(", tekst[size - 1]) != NULL)
		size--;
	return size;
}

static size_t zonder_punt(const char *tekst, size_t n)
{
	return n > 1 && tekst[n - 1] == '.' && tekst[n - 2] != '.' ? n - 1 : n;
}

static char *citaat_tot(char *buf, const char *tekst, size_t n, size_t max)
{
	size_t size;

	n = zonder_punt(tekst, n);
	size = n > max ? knip(tekst, max) : n;
	return tussen_aanhaling(buf, "", tekst, size, size < n ? "…" : "");
}

char *wz__citaat(char *buf, const char *tekst, size_t n)
{
	return citaat_tot(buf, tekst, n, CITAAT_MAX);
}

char *wz__citaat_begin(char *buf, const char *tekst, size_t max)
{
	return citaat_tot(buf, tekst, strlen(tekst), max);
}

/* Whether a clause ends before the blank here. */
static bool na_leesteken(const char *begin, const char *at)
{
	return is_blank(*at) && at > begin && strchr(".,;:!?", at[-1]) != NULL;
}

/* The clause of the text from *begin to *eind that the word stands in. */
static void bijzin(const wz__woordplek *woord, const char **begin, const char **eind)
{
	const char *van = woord->begin, *tot = woord->begin + woord->n;

	while (van > *begin && !na_leesteken(*begin, van - 1))
		van--;
	while (tot < *eind && !na_leesteken(*begin, tot))
		tot++;
	while (tot > woord->begin + woord->n && strchr(".,;:", tot[-1]) != NULL)
		tot--;
	*begin = van;
	*eind = tot;
}

/* Where the word before `at` begins, and where the one behind it ends; a word is what
 * stands between blanks. */
static const char *woord_terug(const char *begin, const char *at)
{
	while (at > begin && is_blank(at[-1]))
		at--;
	while (at > begin && !is_blank(at[-1]))
		at--;
	return at;
}

static const char *woord_verder(const char *at, const char *eind)
{
	while (at < eind && is_blank(*at))
		at++;
	while (at < eind && !is_blank(*at))
		at++;
	return at;
}

char *wz__citaat_rond(char *buf, const char *tekst, const wz__woordplek *woord, size_t max)
{
	const char *slot = tekst + zonder_punt(tekst, strlen(tekst)), *begin = tekst, *eind = slot;
	const char *van = woord->begin, *tot = woord->begin + woord->n;
	bool ruimer = true;

	if ((size_t)(slot - tekst) > max)
		bijzin(woord, &begin, &eind);
	while (van > begin && !is_blank(van[-1]))
		van--;
	while (tot < eind && !is_blank(*tot))
		tot++;
	if ((size_t)(tot - van) > max)
		return citaat_tot(buf, woord->begin, woord->n, max);
	while (ruimer) {
		const char *terug = woord_terug(begin, van), *verder;

		ruimer = terug < van && (size_t)(tot - terug) <= max;
		van = ruimer ? terug : van;
		verder = woord_verder(tot, eind);
		if (verder > tot && (size_t)(verder - van) <= max) {
			tot = verder;
			ruimer = true;
		}
	}
	return tussen_aanhaling(buf, van > tekst ? "… " : "", van, (size_t)(tot - van),
	                        tot < slot ? "…" : "");
}
