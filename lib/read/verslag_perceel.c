/* SPDX-License-Identifier: EUPL-1.2 */
/* Headings and cells that name a lot or an area. */
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_koppen.h"

enum { THEMA_WOORDEN = 12, NAAM_WOORDEN = 5, DELEN_MAX = 4 };

static const wz__klassewoord perceelwoorden[] = {
	{ "deelopdracht", 1 }, { "deelperceel", 1 }, { "kavel", 1 },   { "kavels", 1 },
	{ "lot", 1 },          { "opdracht", 2 },    { "perceel", 1 }, { "percelen", 1 },
};
enum { OOK_EEN_JAAR = 2 };

/* What an organisation's name begins with. */
static const char *const organisaties[] = { "stichting",  "vereniging",          "combinatie",
	                                        "cooperatie", "welzijnsorganisatie", NULL };
static const char *const aanbiederwoorden[] = { "aanbieder", "uitvoerder", "penvoerder", NULL };
static const char *const themawoorden[] = { "thema", NULL };
static const char *const gebieden[] = { "stadsdeel", "gebied", "wijk",  "buurt",
	                                    "kern",      "dorp",   "regio", NULL };

static bool een_van(const char *laag, const char *const *lijst)
{
	while (*lijst != NULL)
		if (strcmp(laag, *lijst++) == 0)
			return true;
	return false;
}

static wz__stukje stukje(const char *p, const char *eind)
{
	wz__stukje s = { p, (size_t)(eind - p) };

	s.p = wz__trim(s.p, &s.n);
	return s;
}

/* A number of a lot: it begins with a digit, or is a capital letter or two. */
static bool is_nummer(const wz__zinwoord *woord)
{
	if (woord->begin[0] >= '0' && woord->begin[0] <= '9')
		return woord->n <= 12 && woord->laag[woord->n - 1] != '%';
	for (size_t i = 0; i < woord->n; i++)
		if (woord->begin[i] < 'A' || woord->begin[i] > 'Z' ||
		    (woord->n > 1 && strchr("IVX", woord->begin[i]) == NULL))
			return false;
	return woord->n <= 4;
}

/* The numbers from word `i`, joined by +, and the word behind them. */
static size_t lees_nummers(wz__kop *kop, const wz__zin *zin, size_t i)
{
	size_t n = 0;

	for (;;) {
		const wz__zinwoord *woord = &zin->woord[i];

		if (n + woord->n + 2 > sizeof kop->perceel)
			break;
		if (n > 0)
			kop->perceel[n++] = '+';
		memcpy(kop->perceel + n, woord->begin, woord->n);
		n += woord->n;
		kop->perceel[n] = '\0';
		i++;
		if (i + 1 < zin->n && strcmp(zin->woord[i].laag, "en") == 0 &&
		    is_nummer(&zin->woord[i + 1]))
			i++;
		else if (i >= zin->n || !is_nummer(&zin->woord[i]) ||
		         memchr(woord->begin + woord->n, '+',
		                (size_t)(zin->woord[i].begin - woord->begin) - woord->n) == NULL)
			break;
	}
	return i;
}

/* Bytes of the mark between two parts of a heading here, 0 for none. */
static size_t scheiding(const char *at, const char *eind)
{
	static const char *const tekens[] = { " – ", " — ", " - ", " · ", " | ", " • " };

	for (size_t i = 0; i < sizeof tekens / sizeof *tekens; i++) {
		size_t n = strlen(tekens[i]);

		if ((size_t)(eind - at) > n && memcmp(at, tekens[i], n) == 0)
			return n;
	}
	return 0;
}

static size_t splits(wz__stukje s, wz__stukje deel[DELEN_MAX])
{
	const char *van = s.p, *eind = s.p + s.n;
	size_t n = 0;

	for (const char *at = s.p; at < eind && n + 1 < DELEN_MAX; at++) {
		size_t k = scheiding(at, eind);

		if (k == 0)
			continue;
		deel[n++] = stukje(van, at);
		van = at + k;
		at = van - 1;
	}
	deel[n++] = stukje(van, eind);
	return n;
}

wz__stukje wz__gebiedsnaam(wz__stukje s)
{
	wz__zin zin;

	wz__zin_lees(&zin, s.p, s.n);
	if (zin.n < 2 || !een_van(zin.woord[0].laag, gebieden) || zin.woord[1].voor != ' ' ||
	    wz__regel_begint_groot(zin.woord[0].begin, zin.woord[0].n) ||
	    !wz__regel_begint_groot(zin.woord[1].begin, zin.woord[1].n))
		return s;
	return stukje(zin.woord[1].begin, s.p + s.n);
}

/* "aanbieder: Stichting X", "wijk Noord", "thema Jeugd": what a part says it is. */
static bool noemt_zich(wz__kop *kop, wz__stukje deel)
{
	wz__zin zin;
	wz__stukje naam;

	wz__zin_lees(&zin, deel.p, deel.n);
	if (zin.n == 0)
		return false;
	if (een_van(zin.woord[0].laag, organisaties)) {
		kop->aanbieder = deel;
		return true;
	}
	if (zin.n < 2)
		return false;
	naam = stukje(zin.woord[1].begin, deel.p + deel.n);
	if (een_van(zin.woord[0].laag, aanbiederwoorden))
		kop->aanbieder = naam;
	else if (een_van(zin.woord[0].laag, gebieden))
		kop->stadsdeel = naam;
	else if (een_van(zin.woord[0].laag, themawoorden))
		kop->thema = naam;
	else
		return false;
	return true;
}

/* What stands behind the number: a theme, and parts that say what they are. Three parts
 * between points are theme, area and provider, as this program writes them. */
static void lees_rest(wz__kop *kop, wz__stukje s)
{
	wz__stukje deel[DELEN_MAX];
	size_t n;

	if (s.n > 2 && s.p[s.n - 1] == ')') {
		const char *open = s.p + s.n - 1;

		while (open > s.p && *open != '(')
			open--;
		if (*open == '(' && noemt_zich(kop, stukje(open + 1, s.p + s.n - 1)))
			s = stukje(s.p, open);
	}
	n = splits(s, deel);
	if (n == 3 && memcmp(deel[0].p + deel[0].n, " ·", 3) == 0) {
		kop->thema = deel[0];
		kop->stadsdeel = deel[1];
		kop->aanbieder = deel[2];
		return;
	}
	for (size_t i = 0; i < n; i++) {
		if (noemt_zich(kop, deel[i]))
			continue;
		/* What does not say what it is, belongs to the theme. */
		if (kop->thema.n == 0)
			kop->thema = deel[i];
		else
			kop->thema.n = (size_t)(deel[i].p + deel[i].n - kop->thema.p);
	}
}

/* Whether the words behind the number may stand in a heading. */
static bool past(const wz__zin *zin, size_t i, const char *eind, bool gemarkeerd)
{
	if (i >= zin->n || gemarkeerd)
		return true;
	if (zin->n - i > THEMA_WOORDEN || zin->te_lang || eind[-1] == '.' || eind[-1] == ';')
		return false;
	/* "perceel 4: 51 huisbezoeken" says something of a lot. */
	if (zin->woord[i].voor == ':' && wz__zinwoord_getal(&zin->woord[i]) &&
	    !wz__regel_begint_groot(zin->woord[0].begin, zin->woord[0].n))
		return false;
	if (strchr(":-(", zin->woord[i].voor) != NULL)
		return true;
	/* "Perceel 2, Ouderen" is a heading; a sentence that begins so is longer. */
	if (zin->woord[i].voor == ',' && zin->n - i <= NAAM_WOORDEN)
		return wz__regel_begint_groot(zin->woord[i].begin, zin->woord[i].n);
	if (memchr(zin->woord[i - 1].begin, '\xC2',
	           (size_t)(zin->woord[i].begin - zin->woord[i - 1].begin)) != NULL)
		return true;
	return zin->woord[i].voor != ',' && zin->woord[i].voor != ';' &&
	       wz__regel_begint_groot(zin->woord[i].begin, zin->woord[i].n);
}

/* The first word of the number, 0 when the words name no lot. A chapter may have a number
 * of its own before it: "3 Perceel 2 Ouderen". */
static size_t eerste_nummer(const wz__zin *zin)
{
	size_t w = zin->n > 2 && wz__zinwoord_getal(&zin->woord[0]) && zin->woord[0].n <= 5 &&
	           zin->woord[1].voor == ' ';
	int klasse = wz__klasse(perceelwoorden, sizeof perceelwoorden / sizeof *perceelwoorden,
	                        zin->woord[w].laag);
	size_t i = w + 1;

	if (klasse == 0)
		return 0;
	while (i < zin->n && i < w + 3 &&
	       (strcmp(zin->woord[i].laag, "nr") == 0 || strcmp(zin->woord[i].laag, "nummer") == 0))
		i++;
	if (i >= zin->n || !is_nummer(&zin->woord[i]))
		return 0;
	/* "Opdracht 2016" is a contract, not a lot. */
	if (klasse == OOK_EEN_JAAR && strtol(zin->woord[i].laag, NULL, 10) >= 1900)
		return 0;
	return i;
}

bool wz__perceel_lees(wz__kop *kop, const char *tekst, size_t n, bool gemarkeerd, bool los)
{
	const char *eind = tekst + n, *na;
	wz__stukje rest;
	wz__zin zin;
	size_t i;

	wz__zin_lees(&zin, tekst, n);
	if (zin.n == 0)
		return false;
	i = eerste_nummer(&zin);
	if (i == 0 && !(los && is_nummer(&zin.woord[0])))
		return false;
	i = lees_nummers(kop, &zin, i);
	if (!past(&zin, i, eind, gemarkeerd || los))
		return false;
	kop->soort = WZ__KOP_PERCEEL;
	na = zin.woord[i - 1].begin + zin.woord[i - 1].n;
	rest = stukje(na, eind);
	while (rest.n > 0 && strchr(":.-,)|", *rest.p) != NULL)
		rest = stukje(rest.p + 1, rest.p + rest.n);
	while (rest.n > 2 && (memcmp(rest.p, "–", 3) == 0 || memcmp(rest.p, "—", 3) == 0))
		rest = stukje(rest.p + 3, rest.p + rest.n);
	while (rest.n > 1 && memcmp(rest.p, "·", 2) == 0)
		rest = stukje(rest.p + 2, rest.p + rest.n);
	while (rest.n > 0 && rest.p[rest.n - 1] == ':')
		rest = stukje(rest.p, rest.p + rest.n - 1);
	if (rest.n > 0)
		lees_rest(kop, rest);
	return true;
}

bool wz__is_naamkop(const char *tekst, size_t n)
{
	static const char *const klein[] = { "aan", "de", "den", "en", "het", "in", "op", "van", NULL };
	wz__zin zin;

	if (n < 3 || tekst[n - 1] != ':' || !wz__regel_begint_groot(tekst, n))
		return false;
	wz__zin_lees(&zin, tekst, n);
	for (size_t i = 0; i < zin.n; i++)
		if (wz__zinwoord_getal(&zin.woord[i]) || (i > 0 && zin.woord[i].voor != ' ') ||
		    (!wz__regel_begint_groot(zin.woord[i].begin, zin.woord[i].n) &&
		     !een_van(zin.woord[i].laag, klein)))
			return false;
	return zin.n > 0 && zin.n <= NAAM_WOORDEN;
}

bool wz__gebied_lees(wz__kop *kop, const char *tekst, size_t n, bool gemarkeerd)
{
	wz__stukje deel[DELEN_MAX];
	size_t delen = splits((wz__stukje){ tekst, n }, deel), i = 1;
	wz__zin zin;

	wz__zin_lees(&zin, deel[0].p, deel[0].n);
	if (zin.n < 2 || zin.n > NAAM_WOORDEN || !een_van(zin.woord[0].laag, gebieden))
		return false;
	/* "Wijk: Noord" is said of the lot it stands under. */
	if (zin.woord[1].voor == ':')
		return false;
	while (i < zin.n && wz__regel_begint_groot(zin.woord[i].begin, zin.woord[i].n))
		i++;
	if (i < zin.n || zin.na == '.' || (delen == 1 && memchr(tekst, ',', n) != NULL))
		return false;
	kop->soort = WZ__KOP_GEBIED;
	kop->zeker = strcmp(zin.woord[0].laag, "stadsdeel") == 0 ||
	             strcmp(zin.woord[0].laag, "gebied") == 0 || gemarkeerd;
	kop->stadsdeel = stukje(zin.woord[1].begin, deel[0].p + deel[0].n);
	while (kop->stadsdeel.n > 0 && kop->stadsdeel.p[kop->stadsdeel.n - 1] == ':')
		kop->stadsdeel.n--;
	for (size_t k = 1; k < delen; k++) {
		bool zeker;

		if (wz__perceel_lees(kop, deel[k].p, deel[k].n, gemarkeerd, false))
			return true;
		wz__zin_lees(&zin, deel[k].p, deel[k].n);
		if (kop->sectie == WZ__SECTIE_GEEN)
			kop->sectie = wz__sectie_van(&zin, &zeker);
		if (kop->sectie > WZ__SECTIE_OVERIG)
			kop->sectie = WZ__SECTIE_GEEN;
	}
	return true;
}
