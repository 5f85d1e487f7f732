/* SPDX-License-Identifier: EUPL-1.2 */
/* Rows of totals. */
#include <string.h>
#include "read/verslag_rij.h"

/* What may stand beside "totaal" in a cell that says no more than that. */
static const wz__klassewoord erbij[] = {
	{ "aantal", 1 },  { "afspraken", 1 }, { "alle", 1 },       { "generaal", 1 }, { "jaar", 1 },
	{ "perceel", 1 }, { "percelen", 1 },  { "resultaten", 1 }, { "van", 1 },
};

static bool is_woord(const wz__zinwoord *woord)
{
	static const char *const woorden[] = { "totaal", "totalen", "subtotaal", "eindtotaal" };

	for (size_t i = 0; i < sizeof woorden / sizeof *woorden; i++)
		if (strcmp(woord->laag, woorden[i]) == 0)
			return true;
	return false;
}

/* "Totaal", "Totaal perceel 3", "Samen"; but "Samen koken" is something people do. */
static bool is_totaalcel(const wz__stuk *stuk)
{
	wz__zin zin;

	wz__zin_lees(&zin, stuk->tekst, stuk->n);
	if (zin.n == 1 && strcmp(zin.woord[0].laag, "samen") == 0)
		return true;
	if (zin.n == 0 || zin.te_lang || !is_woord(&zin.woord[0]))
		return false;
	for (size_t i = 1; i < zin.n; i++)
		if (!wz__zinwoord_getal(&zin.woord[i]) &&
		    wz__klasse(erbij, sizeof erbij / sizeof *erbij, zin.woord[i].laag) == 0)
			return false;
	return true;
}

/* Its first cell that is no number says so; one that is set in is a result that this program
 * wrote. */
bool wz__is_totaal(const wz__stuk *stukken, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (!wz__cel_leeg(&stukken[i]) && !wz__cel_kaal(&stukken[i]))
			return !stukken[i].ingesprongen && is_totaalcel(&stukken[i]);
	return false;
}
