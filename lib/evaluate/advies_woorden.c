/* SPDX-License-Identifier: EUPL-1.2 */
/* Words that advice looks for in the text of an agreed item. A word that is
 * missed costs an advice; a wrong one costs trust, so the lists are short. */
#include "evaluate/advies_regels.h"

#include <string.h>

/* Patterns of one kind of people share a bit. Whoever is named by the first bit
 * may be anyone. */
typedef struct mensen {
	const char *patroon;
	uint32_t soort;
} mensen;

static const mensen mensensoorten[] = {
	{ "bewoners", WZ__MENSEN_ALGEMEEN },
	{ "inwoners", WZ__MENSEN_ALGEMEEN },
	{ "burgers", WZ__MENSEN_ALGEMEEN },
	{ "mensen", WZ__MENSEN_ALGEMEEN },
	{ "personen", WZ__MENSEN_ALGEMEEN },
	{ "deelnemers", 1U << 1 },
	{ "bezoekers", 1U << 2 },
	{ "klanten", 1U << 3 },
	{ "cliënten", 1U << 3 },
	{ "vrijwilligers", 1U << 4 },
	{ "ambassadeurs", 1U << 5 },
	{ "maatjes", 1U << 6 },
	{ "mantelzorgers", 1U << 7 },
	{ "jongeren", 1U << 8 },
	{ "tieners", 1U << 8 },
	{ "ouderen", 1U << 9 },
	{ "senioren", 1U << 9 },
	{ "kinderen", 1U << 10 },
	{ "leerlingen", 1U << 10 },
	{ "ouders", 1U << 11 },
	{ "gezinnen", 1U << 12 },
	{ "huishoudens", 1U << 13 },
	{ "wwb*", 1U << 14 },
	{ "bijstandsgerechtigden", 1U << 14 },
	{ "wajongers", 1U << 15 },
	{ "werkzoekenden", 1U << 16 },
	{ "statushouders", 1U << 17 },
	{ "vluchtelingen", 1U << 17 },
	{ "nieuwkomers", 1U << 17 },
	{ "activeerders", 1U << 18 },
};

static const char *const producten[] = {
	"*plan",      "*analyse",     "geanalyseerd",  "*onderzoek",    "*overzicht",
	"*rapport",   "*rapportage",  "*beschrijving", "*omschrijving", "*overeenkomst",
	"*convenant", "*handleiding", "*draaiboek",    "nagaan",
};

static const char *const nulmetingen[] = { "0-meting*", "0 meting*", "nulmeting*" };

/* A target answers what these leave open. */
static const char *const hoeveelheden[] = {
	"meer",       "minder",        "groter",          "grotere",          "hoger",
	"hogere",     "sneller",       "snellere",        "voldoende",        "diverse",
	"enkele",     "verschillende", "meerdere",        "een aantal",       "geregeld",
	"regelmatig", "regelmatige",   "zoveel mogelijk", "zo veel mogelijk", "zo min mogelijk",
};

static bool een_van(const char *const *patronen, size_t n, const char *gevouwen)
{
	for (size_t i = 0; i < n; i++)
		if (wz__patroon_in(patronen[i], gevouwen, NULL, NULL))
			return true;
	return false;
}

uint32_t wz__advies_mensen(const char *gevouwen)
{
	uint32_t uit = 0;
	for (size_t i = 0; i < sizeof mensensoorten / sizeof *mensensoorten; i++)
		if (wz__patroon_in(mensensoorten[i].patroon, gevouwen, NULL, NULL))
			uit |= mensensoorten[i].soort;
	return uit;
}

bool wz__advies_begint_met_mensen(const char *gevouwen)
{
	for (size_t i = 0; i < sizeof mensensoorten / sizeof *mensensoorten; i++) {
		size_t begin;
		if (wz__patroon_in(mensensoorten[i].patroon, gevouwen, &begin, NULL) && begin == 0)
			return true;
	}
	return false;
}

bool wz__advies_product(const char *gevouwen)
{
	return een_van(producten, sizeof producten / sizeof *producten, gevouwen);
}

bool wz__advies_noemt_nulmeting(const char *gevouwen)
{
	return een_van(nulmetingen, sizeof nulmetingen / sizeof *nulmetingen, gevouwen);
}

bool wz__advies_hoeveelheid(const char *woord)
{
	for (size_t i = 0; i < sizeof hoeveelheden / sizeof *hoeveelheden; i++)
		if (strcmp(hoeveelheden[i], woord) == 0)
			return true;
	return false;
}
