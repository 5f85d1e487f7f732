/* SPDX-License-Identifier: EUPL-1.2 */
/* Where sentences end, and whether one says a number of what was done. */
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_status.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

/* Short words with a full stop behind them that ends no sentence. */
static const wz__klassewoord afkortingen[] = {
	{ "art", 1 }, { "bijv", 1 }, { "blz", 1 },  { "ca", 1 },  { "circa", 1 }, { "dhr", 1 },
	{ "dr", 1 },  { "evt", 1 },  { "excl", 1 }, { "gem", 1 }, { "incl", 1 },  { "jl", 1 },
	{ "max", 1 }, { "mevr", 1 }, { "min", 1 },  { "mw", 1 },  { "nl", 1 },    { "nr", 1 },
	{ "ong", 1 }, { "resp", 1 }, { "st", 1 },   { "vgl", 1 },
};

/* Verbs of what happened. */
static const wz__klassewoord gebeurd[] = {
	{ "bezochten", 1 },     { "deden", 1 },   { "deed", 1 },    { "ging", 1 },
	{ "gingen", 1 },        { "haalden", 1 }, { "hebben", 1 },  { "heeft", 1 },
	{ "hielden", 1 },       { "hielp", 1 },   { "hielpen", 1 }, { "kreeg", 1 },
	{ "kregen", 1 },        { "kwam", 1 },    { "kwamen", 1 },  { "maakten", 1 },
	{ "meldden", 1 },       { "nam", 1 },     { "namen", 1 },   { "organiseerde", 1 },
	{ "organiseerden", 1 }, { "telde", 1 },   { "telden", 1 },  { "trok", 1 },
	{ "trokken", 1 },       { "vond", 1 },    { "vonden", 1 },  { "volgden", 1 },
	{ "waren", 1 },         { "werd", 1 },    { "werden", 1 },  { "zijn", 1 },
};

/* Words of aims, plans and of the organisation itself: their numbers are not of results. */
static const wz__klassewoord anders[] = {
	{ "afgesproken", 1 }, { "afspraak", 1 }, { "afspraken", 1 }, { "begroot", 1 }, { "doel", 1 },
	{ "doelen", 1 },      { "euro", 1 },     { "formatie", 1 },  { "fte", 1 },     { "gaan", 1 },
	{ "gaat", 1 },        { "geen", 1 },     { "gemeente", 1 },  { "hopen", 1 },   { "komend", 1 },
	{ "komende", 1 },     { "kosten", 1 },   { "moest", 1 },     { "moesten", 1 }, { "moet", 1 },
	{ "moeten", 1 },      { "niet", 1 },     { "plan", 1 },      { "team", 1 },    { "uur", 1 },
	{ "volgend", 1 },     { "wilde", 1 },    { "wilden", 1 },    { "willen", 1 },  { "zal", 1 },
	{ "zou", 1 },         { "zouden", 1 },   { "zullen", 1 },
};

/* What follows a number that counts no people or things. */
static const wz__klassewoord maten[] = {
	{ "april", 1 },     { "augustus", 1 }, { "dagen", 1 },    { "december", 1 }, { "februari", 1 },
	{ "jaar", 1 },      { "januari", 1 },  { "juli", 1 },     { "juni", 1 },     { "maanden", 1 },
	{ "maart", 1 },     { "mei", 1 },      { "november", 1 }, { "oktober", 1 },  { "procent", 1 },
	{ "september", 1 }, { "uren", 1 },     { "weken", 1 },
};

#define IN_LIJST(lijst, woord) (wz__klasse(lijst, LENGTH(lijst), (woord)->laag) != 0)

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* Whether the full stop here belongs to an abbreviation: o.a., nr., one letter. */
static bool is_afkorting(const char *tekst, size_t punt)
{
	size_t van = punt;
	wz__zin zin;

	while (van > 0 && !is_blank(tekst[van - 1]) && tekst[van - 1] != '(')
		van--;
	if (punt == van || memchr(tekst + van, '.', punt - van) != NULL)
		return punt > van && (tekst[van] < '0' || tekst[van] > '9');
	if (punt - van == 1 && (tekst[van] < '0' || tekst[van] > '9'))
		return true;
	wz__zin_lees(&zin, tekst + van, punt - van);
	return zin.n == 1 && IN_LIJST(afkortingen, &zin.woord[0]);
}

size_t wz__zin_eind(const char *tekst, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t na = i + 1;

		if (strchr(".!?", tekst[i]) == NULL || tekst[i] == '\0')
			continue;
		while (na < n && strchr("\"').!?", tekst[na]) != NULL)
			na++;
		if (na == n)
			return n;
		if (!is_blank(tekst[na]) || (tekst[i] == '.' && is_afkorting(tekst, i)))
			continue;
		if (na + 1 < n && tekst[na + 1] >= 'a' && tekst[na + 1] <= 'z')
			continue;
		return na;
	}
	return n;
}

/* A number of people or things: no year, percentage, date or sum of money. */
static bool is_aantal(const wz__zin *zin, size_t i)
{
	const wz__zinwoord *woord = &zin->woord[i];
	long waarde = strtol(woord->laag, NULL, 10);

	if (!wz__zinwoord_getal(woord) || !woord->laag[0] || wz__eindigt(woord->laag, "%"))
		return false;
	if (waarde >= 1990 && waarde < 2100 && strlen(woord->laag) == 4)
		return false;
	if (i > 0 && memchr(woord[-1].begin, '\xE2', (size_t)(woord->begin - woord[-1].begin)) != NULL)
		return false;
	return i + 1 < zin->n && !IN_LIJST(maten, &zin->woord[i + 1]);
}

bool wz__zin_telt(const char *tekst, size_t n)
{
	bool aantal = false, gedaan = false;
	wz__zin zin;

	wz__zin_lees(&zin, tekst, n);
	if (zin.te_lang || zin.vraag)
		return false;
	for (size_t i = 0; i < zin.n; i++) {
		if (IN_LIJST(anders, &zin.woord[i]))
			return false;
		aantal = aantal || is_aantal(&zin, i);
		gedaan = gedaan || IN_LIJST(gebeurd, &zin.woord[i]);
	}
	return aantal && gedaan;
}
