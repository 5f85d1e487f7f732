/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* Dutch number words. Each level takes a prefix of the word and gives what is left. */

typedef struct telwoord {
	const char *woord;
	int waarde;
} telwoord;

/* Longer words first where one begins with the other. */
static const telwoord onder_twintig[] = {
	{ "veertien", 14 },  { "dertien", 13 },  { "vijftien", 15 },  { "zestien", 16 },
	{ "zeventien", 17 }, { "achttien", 18 }, { "negentien", 19 }, { "twaalf", 12 },
	{ "elf", 11 },       { "tien", 10 },     { "negen", 9 },      { "acht", 8 },
	{ "zeven", 7 },      { "zes", 6 },       { "vijf", 5 },       { "vier", 4 },
	{ "drie", 3 },       { "twee", 2 },      { "één", 1 },        { "eén", 1 },
	{ "éen", 1 },        { "een", 1 },       { NULL, 0 },
};

static const telwoord tientallen[] = {
	{ "twintig", 20 },  { "dertig", 30 },  { "veertig", 40 },  { "vijftig", 50 }, { "zestig", 60 },
	{ "zeventig", 70 }, { "tachtig", 80 }, { "negentig", 90 }, { NULL, 0 },
};

/* The rest of the word behind a row of the list, or NULL. */
static const char *neem(const telwoord *lijst, const char *woord, int *waarde)
{
	for (; lijst->woord != NULL; lijst++) {
		size_t n = strlen(lijst->woord);

		if (strncmp(woord, lijst->woord, n) == 0) {
			*waarde = lijst->waarde;
			return woord + n;
		}
	}
	return NULL;
}

/* "en" or "ën", which joins units to tens. */
static const char *voeg(const char *woord)
{
	if (strncmp(woord, "en", 2) == 0)
		return woord + 2;
	return strncmp(woord, "ën", 3) == 0 ? woord + 3 : NULL;
}

static const char *onder_honderd(const char *woord, int *waarde)
{
	const char *rest = neem(tientallen, woord, waarde), *verder;
	int tien;

	if (rest != NULL)
		return rest;
	rest = neem(onder_twintig, woord, waarde);
	if (rest == NULL || *waarde > 9)
		return rest;
	verder = voeg(rest);
	verder = verder != NULL ? neem(tientallen, verder, &tien) : NULL;
	if (verder == NULL)
		return rest;
	*waarde += tien;
	return verder;
}

/* "tweehonderdvijftig", "honderdentien", "zestienhonderd" */
static const char *met_honderd(const char *woord, int *waarde)
{
	const char *rest, *verder;
	int meer;

	*waarde = 1;
	rest = strncmp(woord, "honderd", 7) == 0 ? woord : onder_honderd(woord, waarde);
	if (rest == NULL || strncmp(rest, "honderd", 7) != 0)
		return rest;
	*waarde *= 100;
	rest += 7;
	verder = voeg(rest);
	verder = onder_honderd(verder != NULL ? verder : rest, &meer);
	if (verder == NULL)
		return rest;
	*waarde += meer;
	return verder;
}

static const char *met_duizend(const char *woord, int *waarde)
{
	const char *rest, *verder;
	int meer;

	*waarde = 1;
	rest = strncmp(woord, "duizend", 7) == 0 ? woord : met_honderd(woord, waarde);
	if (rest == NULL || strncmp(rest, "duizend", 7) != 0)
		return rest;
	*waarde *= 1000;
	rest += 7;
	verder = voeg(rest);
	verder = met_honderd(verder != NULL ? verder : rest, &meer);
	if (verder == NULL)
		return rest;
	*waarde += meer;
	return verder;
}

/* "vijf-en-twintig": as one word. */
static bool zonder_streepjes(const char *woord, wz_getal *uit)
{
	char aaneen[WZ__WOORD_MAX];
	size_t n = 0;

	for (; *woord != '\0' && n + 1 < sizeof aaneen; woord++)
		if (*woord != '-')
			aaneen[n++] = *woord;
	aaneen[n] = '\0';
	return *woord == '\0' && wz__telwoord(aaneen, uit);
}

bool wz__telwoord(const char *woord, wz_getal *uit)
{
	const char *rest, *half;
	int waarde;

	/* Nearly all words are gone here. */
	if (*woord == '\0' || strchr("adehntvz\xC3", *woord) == NULL || strcmp(woord, "een") == 0)
		return false;
	if (strcmp(woord, "anderhalf") == 0 || strcmp(woord, "anderhalve") == 0) {
		*uit = WZ_GETAL_SCHAAL * 3 / 2;
		return true;
	}
	if (strcmp(woord, "nul") == 0 || strcmp(woord, "nihil") == 0) {
		*uit = 0;
		return true;
	}
	rest = met_duizend(woord, &waarde);
	if (rest == NULL)
		return false;
	if (*rest == '-' && rest[1] != '\0')
		return zonder_streepjes(woord, uit);
	half = *rest != '\0' ? voeg(rest) : NULL; /* tweeënhalf */
	if (half != NULL ? strcmp(half, "half") != 0 && strcmp(half, "halve") != 0 : *rest != '\0')
		return false;
	*uit = (wz_getal)waarde * WZ_GETAL_SCHAAL + (half != NULL ? WZ_GETAL_SCHAAL / 2 : 0);
	return true;
}
