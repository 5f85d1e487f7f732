/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>
#include "base/ontleed.h"

/* A sentence taken apart into words, numbers and signs. */

static const wz__zinstuk geen_stuk = { .at = "", .waarde = WZ_GETAL_GEEN, .blank = true };

const wz__zinstuk *wz__zinstuk_op(const wz__zin *zin, ptrdiff_t i)
{
	return i < 0 || (size_t)i >= zin->n ? &geen_stuk : &zin->stuk[i];
}

bool wz__is_woord(const wz__zin *zin, ptrdiff_t i, const char *woord)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);
	char klein[WZ__WOORD_MAX];

	/* The first letter decides most, but for capitals that are no ASCII. */
	if (s->aard != WZ__WOORD || (((*s->at | 0x20) != *woord) && (*s->at & 0x80) == 0))
		return false;
	return wz__klein(klein, s->at, s->n) && strcmp(klein, woord) == 0;
}

bool wz__is_een_van(const wz__zin *zin, ptrdiff_t i, const char *const *lijst)
{
	while (*lijst != NULL)
		if (wz__is_woord(zin, i, *lijst++))
			return true;
	return false;
}

bool wz__is_teken(const wz__zin *zin, ptrdiff_t i, char teken)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);

	return s->aard == WZ__TEKEN && s->teken == teken;
}

bool wz__is_soort(const wz__zin *zin, ptrdiff_t i, uint32_t soorten)
{
	return (wz__zinstuk_op(zin, i)->soorten & soorten) != 0;
}

bool wz__is_getal(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);

	return s->waarde != WZ_GETAL_GEEN && !s->niet;
}

bool wz__begint_groot(const wz__zinstuk *stuk)
{
	return stuk->aard == WZ__WOORD && *stuk->at >= 'A' && *stuk->at <= 'Z';
}

size_t wz__frase_voor(const wz__zin *zin, ptrdiff_t i, const char *frase)
{
	size_t woorden = 0;
	const char *eind = frase + strlen(frase);

	while (eind > frase) {
		const char *begin = eind;
		char woord[WZ__WOORD_MAX];

		while (begin > frase && begin[-1] != ' ')
			begin--;
		if (!wz__klein(woord, begin, (size_t)(eind - begin)) ||
		    !wz__is_woord(zin, i - 1 - (ptrdiff_t)woorden, woord))
			return 0;
		woorden++;
		eind = begin > frase ? begin - 1 : frase;
	}
	return woorden;
}

bool wz__klein(char *buf, const char *at, size_t n)
{
	unsigned char voor = 0;

	buf[0] = '\0';
	if (n >= WZ__WOORD_MAX)
		return false;
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)at[i];

		if ((c >= 'A' && c <= 'Z') || (voor == 0xC3 && c >= 0x80 && c <= 0x9E && c != 0x97))
			buf[i] = (char)(c + 0x20);
		else
			buf[i] = (char)c;
		voor = c;
	}
	buf[n] = '\0';
	/* zo’n is zo'n */
	for (char *p = strstr(buf, "\xE2\x80\x99"); p != NULL; p = strstr(p, "\xE2\x80\x99")) {
		*p = '\'';
		memmove(p + 1, p + 3, strlen(p + 3) + 1);
	}
	return true;
}

static bool is_blank(const char *at)
{
	return *at == ' ' || *at == '\t' || *at == '\n' || *at == '\r' ||
	       (at[0] == '\xC2' && at[1] == '\xA0');
}

/* The bytes of the character here. */
static size_t teken_lengte(const char *at)
{
	size_t n = 1;

	while (((unsigned char)at[n] & 0xC0) == 0x80)
		n++;
	return n;
}

/* Signs that mean the same get one name. */
static char teken_naam(const char *at, size_t n)
{
	static const struct {
		const char *teken;
		char naam;
	} namen[] = {
		{ "–", '-' },  { "—", '-' },  { "‑", '-' }, { "‐", '-' }, { "−", '-' },
		{ "€", 'E' },  { "≥", 'G' },  { "≤", 'L' }, { "±", '~' }, { "≈", '~' },
		{ "‘", '\'' }, { "’", '\'' }, { "“", '"' }, { "”", '"' }, { "„", '"' },
		{ "•", '*' },  { "§", 'S' },  { "°", 'd' }, { "▪", '*' }, { "◦", '*' },
	};

	if (n == 1)
		return *at;
	for (size_t i = 0; i < sizeof namen / sizeof *namen; i++)
		if (strncmp(at, namen[i].teken, n) == 0 && namen[i].teken[n] == '\0')
			return namen[i].naam;
	return '\x1A';
}

/* A word with the hyphens inside it: Wwb-ers, niet-actieve. */
static size_t woord_lengte(const char *at)
{
	size_t n = wz__woord_lengte(at);

	while (n > 0 && at[n] == '-' && wz__is_letter(at + n + 1))
		n += 1 + wz__woord_lengte(at + n + 1);
	return n;
}

static size_t cijfers_lengte(const char *at)
{
	size_t n = 0;

	while (wz__is_cijfer(at[n]) ||
	       (n > 0 && (at[n] == '.' || at[n] == ',') && wz__is_cijfer(at[n + 1])))
		n++;
	return n;
}

static void lees_cijfers(const char *at, wz__zinstuk *uit)
{
	char text[24];

	uit->aard = WZ__GETAL;
	uit->n = cijfers_lengte(at);
	if (uit->n >= sizeof text)
		return;
	memcpy(text, at, uit->n);
	text[uit->n] = '\0';
	if (!wz_getal_parse(text, &uit->waarde))
		uit->waarde = WZ_GETAL_GEEN;
}

/* streefpercentage, jaardoelstelling: compounds that name an aim */
static bool is_doelnaam(const char *klein)
{
	static const char *const eind[] = { "doelstelling", "taakstelling", "afspraak",
		                                "prognose",     "ambitie",      NULL };
	size_t n = strlen(klein);

	if (n > 8 && strncmp(klein, "streef", 6) == 0)
		return true;
	for (size_t i = 0; eind[i] != NULL; i++)
		if (n > strlen(eind[i]) && strcmp(klein + n - strlen(eind[i]), eind[i]) == 0)
			return true;
	return false;
}

static void lees_woord(const char *at, wz__zinstuk *uit)
{
	char klein[WZ__WOORD_MAX];

	uit->aard = WZ__WOORD;
	uit->n = woord_lengte(at);
	if (!wz__klein(klein, at, uit->n))
		return;
	uit->soorten = wz__lexicon(klein);
	if (uit->soorten == 0 && is_doelnaam(klein))
		uit->soorten = WZ__LX_DOEL;
	(void)wz__telwoord(klein, &uit->waarde);
}

/* ½ ¼ ¾ */
static wz_getal breukteken(const char *at)
{
	if (at[0] != '\xC2')
		return WZ_GETAL_GEEN;
	switch ((unsigned char)at[1]) {
	case 0xBC:
		return WZ_GETAL_SCHAAL / 4;
	case 0xBD:
		return WZ_GETAL_SCHAAL / 2;
	case 0xBE:
		return WZ_GETAL_SCHAAL / 4 * 3;
	default:
		return WZ_GETAL_GEEN;
	}
}

static void lees_stuk(const char *at, wz__zinstuk *uit)
{
	*uit = (wz__zinstuk){ .at = at, .waarde = WZ_GETAL_GEEN };
	if (wz__is_cijfer(*at)) {
		lees_cijfers(at, uit);
	} else if (wz__is_letter(at)) {
		lees_woord(at, uit);
	} else {
		uit->n = teken_lengte(at);
		uit->waarde = breukteken(at);
		uit->aard = uit->waarde != WZ_GETAL_GEEN ? WZ__GETAL : WZ__TEKEN;
		uit->teken = uit->aard == WZ__TEKEN ? teken_naam(at, uit->n) : '\0';
	}
}

static bool hoofdletter(const char *at)
{
	return (*at >= 'A' && *at <= 'Z') || (at[0] == '\xC3' && (unsigned char)at[1] < 0x9F);
}

/* Whether the full stop that was read last ends the sentence; `verder` is behind it. */
static bool punt_eindigt(const wz__zin *zin, const char *verder)
{
	const wz__zinstuk *voor = wz__zinstuk_op(zin, (ptrdiff_t)zin->n - 2);
	const char *p = verder;

	if (*p == '\0')
		return true;
	if (!is_blank(p) || zin->n < 3)
		return false;
	while (is_blank(p))
		p++;
	if (voor->aard == WZ__WOORD && (voor->n == 1 || voor->soorten & WZ__LX_AFKORTING))
		return false;
	return hoofdletter(p) || wz__is_cijfer(*p) || strchr("'\"(-*", *p) != NULL ||
	       strncmp(p, "\xE2\x80", 2) == 0;
}

/* Whether a new line begins an item of a list or a sentence. */
static bool regel_eindigt(const char *at)
{
	const char *p = strchr(at, '\n');

	if (p == NULL)
		return false;
	while (is_blank(p))
		p++;
	return hoofdletter(p) || *p == '-' || *p == '*' || strncmp(p, "\xE2\x80\xA2", 3) == 0;
}

static bool eindigt(const wz__zin *zin, const char *verder)
{
	const wz__zinstuk *s = &zin->stuk[zin->n - 1];

	if (s->aard == WZ__TEKEN && strchr(";!?", s->teken) != NULL)
		return true;
	if (s->aard == WZ__TEKEN && s->teken == '.' && punt_eindigt(zin, verder))
		return true;
	if (is_blank(verder)) {
		const char *p = verder;

		while (is_blank(p) && *p != '\n')
			p++;
		return *p == '\n' && regel_eindigt(p);
	}
	return false;
}

bool wz__zin_volgende(const char **at, wz__zin *zin)
{
	const char *p = *at;
	bool blank = true;

	zin->n = 0;
	while (*p != '\0' && zin->n < WZ__STUKKEN) {
		wz__zinstuk *s = &zin->stuk[zin->n];

		if (is_blank(p) || (unsigned char)*p < ' ') {
			p += *p == '\xC2' ? 2 : 1;
			blank = true;
			continue;
		}
		lees_stuk(p, s);
		s->blank = blank;
		blank = false;
		p += s->n;
		zin->n++;
		if (eindigt(zin, p))
			break;
	}
	*at = p;
	return zin->n > 0;
}

/* What a word that is or makes a number can begin with. */
static bool kan_woord(const char *at)
{
	static const char *const begin[] = { "twee",   "twin",   "twaa",   "tien",   "tach",    "drie",
		                                 "dert",   "derd",   "dozi",   "duiz",   "vier",    "vijf",
		                                 "veer",   "zes",    "zeve",   "acht",   "nege",    "nul",
		                                 "elf",    "hond",   "ander",  "geen",   "helft",   "kwart",
		                                 "miljo",  "milja",  "één",    "eén",    "éen",     "eenm",
		                                 "eend",   "eenen",  "eenv",   "eent",   "niema",   "nihil",
		                                 "een va", "een mi", "een me", "een tr", "eens pe", NULL };
	char klein[8];
	size_t n = 0;

	/* Nearly all words are gone here. */
	if (strchr("tdvznehagkmTDVZNEHAGKM\xC3", *at) == NULL)
		return false;
	while (n < sizeof klein - 1 && at[n] != '\0')
		n++;
	if (n < 3 || !wz__klein(klein, at, n))
		return false;
	for (size_t i = 0; begin[i] != NULL; i++)
		if (*klein == *begin[i] && strncmp(klein, begin[i], strlen(begin[i])) == 0)
			return true;
	return false;
}

bool wz__kan_hoeveelheid(const char *tekst)
{
	bool in_woord = false;

	for (const char *p = tekst; *p != '\0'; p++) {
		bool letter;

		if (wz__is_cijfer(*p) || breukteken(p) != WZ_GETAL_GEEN)
			return true;
		letter = (*p | 0x20) >= 'a' ? (*p | 0x20) <= 'z' : (*p & 0x80) != 0;
		if (letter && !in_woord && kan_woord(p))
			return true;
		in_woord = letter;
	}
	return false;
}
