/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/verslag_zin.h"

#include <string.h>
#include "base/ontleed.h"

/* The letter below an accent, of the second byte of U+00C0 to U+00FF. */
static const char zonder_accent[] = "aaaaaaaceeeeiiiidnooooo/ouuuuyts"
									"aaaaaaaceeeeiiiidnooooo/ouuuuyty";

static bool is_hoofdletter(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_ascii_letter(char c)
{
	return is_hoofdletter(c) || (c >= 'a' && c <= 'z');
}

/* Bytes of the letter, digit or picture here; 0 for a mark or a blank. */
static size_t letter(const char *at, const char *eind)
{
	unsigned char c = (unsigned char)*at;
	size_t n = c < 0x80 ? 1 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;

	if (c < 0x80)
		return is_ascii_letter(*at) || wz__is_cijfer(*at) ? 1 : 0;
	if ((size_t)(eind - at) < n)
		n = (size_t)(eind - at);
	if (c == 0xC2 || c == 0xE2 || (n == 3 && memcmp(at, "\xEF\xB8\x8F", 3) == 0))
		return 0;
	return n;
}

/* Bytes of the mark or blank here. */
static size_t teken_bytes(const char *at, const char *eind)
{
	unsigned char c = (unsigned char)*at;
	size_t n = c < 0x80 ? 1 : c >= 0xE0 ? 3 : 2;

	return (size_t)(eind - at) < n ? (size_t)(eind - at) : n;
}

/* Marks of three bytes that count as one of ASCII: dashes, quotes. */
static char leesteken(const char *at, const char *eind)
{
	if (strchr(",;.:(?", *at) != NULL)
		return *at;
	if (*at == '-' || (eind - at >= 3 &&
	                   (memcmp(at, "\xE2\x80\x93", 3) == 0 || memcmp(at, "\xE2\x80\x94", 3) == 0)))
		return '-';
	return ' ';
}

/* The end of an abbreviation of single letters (n.v.t., i.c.m), or NULL. */
static const char *afkorting(const char *at, const char *eind)
{
	size_t letters = 0;

	while (eind - at >= 2 && is_ascii_letter(at[0]) && at[1] == '.') {
		letters++;
		at += 2;
	}
	if (letters >= 1 && at < eind && is_ascii_letter(*at) &&
	    (at + 1 == eind || !is_ascii_letter(at[1]))) {
		letters++;
		at++;
	}
	return letters >= 2 ? at : NULL;
}

/* The end of the number here: digits with . , or / between them, and a % behind. */
static const char *getal_eind(const char *at, const char *eind)
{
	while (at < eind && (wz__is_cijfer(*at) ||
	                     (at + 1 < eind && strchr(".,/", *at) != NULL && wz__is_cijfer(at[1]))))
		at++;
	return at < eind && *at == '%' ? at + 1 : at;
}

static const char *woord_eind(const char *at, const char *eind)
{
	const char *kort = afkorting(at, eind);
	size_t n;

	if (kort != NULL)
		return kort;
	if (wz__is_cijfer(*at)) {
		const char *na = getal_eind(at, eind);

		if (na == eind || letter(na, eind) == 0)
			return na;
	}
	while (at < eind && (n = letter(at, eind)) > 0)
		at += n;
	return at;
}

static void verlaag(wz__zinwoord *woord)
{
	const char *p = woord->begin, *eind = p + woord->n;
	bool kort = !wz__is_cijfer(*p) && afkorting(p, eind) != NULL;
	size_t n = 0;

	while (p < eind && n + 1 < WZ__ZINWOORD_MAX) {
		unsigned char c = (unsigned char)*p++;

		if (kort && c == '.')
			continue;
		if (c == 0xC3 && p < eind)
			woord->laag[n++] = zonder_accent[(unsigned char)*p++ & 0x3F];
		else
			woord->laag[n++] = is_hoofdletter((char)c) ? (char)(c + 0x20) : (char)c;
	}
	/* A word that does not fit is in no list. */
	woord->laag[p < eind ? 0 : n] = '\0';
}

void wz__zin_lees(wz__zin *zin, const char *tekst, size_t n)
{
	const char *at = tekst, *eind = tekst + (n > WZ__ZIN_BYTES ? WZ__ZIN_BYTES : n);
	char voor = ' ';
	bool tussen = false;

	zin->n = 0;
	zin->te_lang = n > WZ__ZIN_BYTES;
	zin->vraag = false;
	while (at < eind) {
		wz__zinwoord *woord = &zin->woord[zin->n];

		if (letter(at, eind) == 0) {
			char teken = leesteken(at, eind);

			/* One in front is a sign for "unknown". */
			zin->vraag = zin->vraag || (teken == '?' && zin->n > 0);
			/* A dash within a word (zelf- en) is no more than a blank. */
			if (teken == '-' && at > tekst && letter(at - 1, eind) > 0)
				teken = ' ';
			tussen = *at == '(' || (tussen && *at != ')');
			voor = teken != ' ' && voor != '(' ? teken : voor;
			at += teken_bytes(at, eind);
			continue;
		}
		if (zin->n == WZ__ZIN_MAX) {
			zin->te_lang = true;
			break;
		}
		woord->begin = at;
		woord->voor = voor;
		woord->tussen = tussen;
		at = woord_eind(at, eind);
		woord->n = (size_t)(at - woord->begin);
		verlaag(woord);
		voor = ' ';
		zin->n++;
	}
	zin->na = voor;
}

int wz__klasse(const wz__klassewoord *lijst, size_t n, const char *laag)
{
	size_t van = 0, tot = n;

	while (van < tot) {
		size_t midden = van + (tot - van) / 2;
		int orde = strcmp(laag, lijst[midden].woord);

		if (orde == 0)
			return lijst[midden].klasse;
		if (orde < 0)
			tot = midden;
		else
			van = midden + 1;
	}
	return 0;
}

/* How many words of the sentence the phrase is, 0 when it is not here. */
static size_t frase_op(const char *frase, const wz__zin *zin, size_t bij)
{
	for (size_t i = bij; i < zin->n; i++) {
		size_t n = strlen(zin->woord[i].laag);

		if (n == 0 || strncmp(frase, zin->woord[i].laag, n) != 0)
			return 0;
		if (frase[n] == '\0')
			return i - bij + 1;
		if (frase[n] != ' ')
			return 0;
		frase += n + 1;
	}
	return 0;
}

size_t wz__frase(const wz__klassewoord *lijst, size_t n, const wz__zin *zin, size_t bij,
                 int *klasse)
{
	size_t langste = 0, van = 0, tot = n;
	char eerste = zin->woord[bij].laag[0];

	while (van < tot) {
		size_t midden = van + (tot - van) / 2;

		if ((unsigned char)lijst[midden].woord[0] < (unsigned char)eerste)
			van = midden + 1;
		else
			tot = midden;
	}
	for (size_t i = van; i < n && lijst[i].woord[0] == eerste; i++) {
		size_t woorden;

		woorden = frase_op(lijst[i].woord, zin, bij);
		if (woorden > langste) {
			langste = woorden;
			*klasse = lijst[i].klasse;
		}
	}
	return langste;
}

bool wz__zinwoord_getal(const wz__zinwoord *woord)
{
	return wz__is_cijfer(woord->begin[0]) &&
	       getal_eind(woord->begin, woord->begin + woord->n) == woord->begin + woord->n;
}

bool wz__regel_begint_groot(const char *tekst, size_t n)
{
	if (n == 0)
		return false;
	if (is_hoofdletter(*tekst) || wz__is_cijfer(*tekst))
		return true;
	return n >= 2 && (unsigned char)tekst[0] == 0xC3 && (unsigned char)tekst[1] <= 0x9E;
}
