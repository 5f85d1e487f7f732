/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* Numbers that are said without a number word: "geen deelnemers", "niemand", "een van
 * de deelnemers". */

static void zet(wz__kern *kern, ptrdiff_t i, wz_getal waarde)
{
	*kern = (wz__kern){ .waarde = waarde,
		                .tot = WZ_GETAL_GEEN,
		                .geheel = WZ_GETAL_GEEN,
		                .zekerheid = WZ__WAARSCHIJNLIJK,
		                .getal = i,
		                .begin = i,
		                .eind = i + 1,
		                .verder = i + 1 };
}

static bool eindigt_op(const wz__zinstuk *s, const char *eind)
{
	size_t n = strlen(eind);

	return s->n >= n && memcmp(s->at + s->n - n, eind, n) == 0;
}

/* "geen ouderenmiddag geweest": there was none. A survey that was not held is missing. */
static bool geen_geweest(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const meting[] = { "onderzoek", "meting",    "telling", "quête",
		                                  "peiling",   "evaluatie", NULL };
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);
	bool van_de_grond = wz__is_woord(zin, i + 1, "van") && wz__is_woord(zin, i + 2, "de") &&
	                    wz__is_woord(zin, i + 3, "grond");

	if (s->n < 6 || (!wz__is_woord(zin, i + 1, "geweest") &&
	                 !wz__is_woord(zin, i + 1, "plaatsgevonden") && !van_de_grond))
		return false;
	for (size_t j = 0; meting[j] != NULL; j++)
		if (eindigt_op(s, meting[j]))
			return false;
	return true;
}

/* What "geen" counts, from piece i; 0 when it counts nothing. */
static bool geen_telt(const wz__zin *zin, ptrdiff_t i, bool enkele)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);

	while (s->aard == WZ__WOORD && s->at[s->n - 1] == 'e' && (s->soorten & WZ__LX_NIETS) == 0 &&
	       !geen_geweest(zin, i))
		s = wz__zinstuk_op(zin, ++i);
	if (s->aard != WZ__WOORD || s->waarde != WZ_GETAL_GEEN || s->n < 4 ||
	    (s->soorten & (WZ__LX_NIETS | WZ__LX_STOP | WZ__LX_MAAL)) != 0)
		return false;
	if (wz__begint_groot(s) && !eindigt_op(s, "ers"))
		return false; /* spreken geen Nederlands */
	return enkele || s->at[s->n - 1] == 's' || s->at[s->n - 1] == 'n' || geen_geweest(zin, i);
}

/* "niemand van de cursisten haakte af", but not "niemand van de buren weet …" */
static bool niemand_van(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const geen_feit[] = { "weet", "wist", "wil",  "mag",      "hoeft", "kan",
		                                     "kon",  "moet", "kent", "twijfelt", "vindt", NULL };
	static const char *const deze[] = { "de", "onze", "deze", "hen", NULL };
	ptrdiff_t j;

	if (!wz__is_woord(zin, i, "niemand") || !wz__is_woord(zin, i + 1, "van") ||
	    !wz__is_een_van(zin, i + 2, deze) || wz__is_soort(zin, i - 1, WZ__LX_DOEL))
		return false;
	j = wz__is_woord(zin, i + 2, "hen") ? i + 2 : wz__zoek_meervoud(zin, i + 3);
	return !wz__is_een_van(zin, (j < 0 ? i + 3 : j) + 1, geen_feit);
}

/* "geen deelnemers" is zero; "geen data" is missing, "geen behoefte" counts nothing. */
static bool geen(const wz__zin *zin, ptrdiff_t i, wz__kern *kern)
{
	static const char *const deze[] = { "de", "onze", "deze", "hen", NULL };
	ptrdiff_t na = i + 1, geheel = 0;
	bool enkele;

	if (!wz__is_woord(zin, i, "geen") && !niemand_van(zin, i))
		return false;
	if (wz__is_woord(zin, na, "van") && wz__is_woord(zin, na + 1, "hen")) {
		zet(kern, i, 0);
		kern->kaal = true; /* what "hen" are was said before */
		return true;
	}
	if (wz__is_woord(zin, na, "van") && wz__is_een_van(zin, na + 1, deze))
		na += 2;
	if (na == i + 3 && wz__is_getal(zin, na))
		geheel = na++; /* geen van de drie wijken, geen van de achttien */
	enkele = wz__is_woord(zin, na, "enkele") || wz__is_woord(zin, na, "enkel");
	if (geheel == 0 && !geen_telt(zin, na + enkele, enkele))
		return false;
	zet(kern, i, 0);
	kern->geen = true;
	if (geheel > 0) {
		kern->geheel = wz__zinstuk_op(zin, geheel)->waarde;
		kern->geheel_begin = geheel;
		kern->geheel_eind = geheel + 1;
	}
	return true;
}

/* "er kwam helaas niemand opdagen" */
static bool er_was(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const was[] = { "was", "is", "kwam", "viel", "meldde", "haakte", NULL };

	if (wz__is_woord(zin, i + 1, "die"))
		return false;
	for (ptrdiff_t j = i - 1; j > i - 6 && j > 0; j--)
		if (wz__is_een_van(zin, j, was))
			return wz__is_woord(zin, j - 1, "er") || wz__is_woord(zin, j + 1, "er");
	return false;
}

/* "Niemand haakte af", "er meldde zich niemand"; not "niemand weet …", "voor niemand". */
static bool niemand(const wz__zin *zin, ptrdiff_t i, wz__kern *kern)
{
	static const char *const geen_feit[] = { "weet",   "wist",     "wil",   "mag",    "hoeft",
		                                     "kan",    "kon",      "wordt", "moet",   "hoort",
		                                     "kent",   "twijfelt", "vindt", "minder", "meer",
		                                     "anders", "van",      NULL };
	static const char *const voorzetsel[] = { "voor",  "aan", "van",   "met",  "bij", "door",
		                                      "zodat", "dat", "bijna", "laat", NULL };
	static const char *const deeltje[] = { "uit", "af", "op", "aan", "mee", NULL };
	ptrdiff_t na;
	bool einde;

	if (!wz__is_woord(zin, i, "niemand") || wz__is_een_van(zin, i + 1, geen_feit) ||
	    wz__is_een_van(zin, i - 1, voorzetsel))
		return false;
	for (size_t j = 0; j < zin->n; j++)
		if (wz__is_soort(zin, (ptrdiff_t)j, WZ__LX_DOEL))
			return false;
	na = wz__is_een_van(zin, i + 1, deeltje) ? i + 2 : i + 1;
	einde = wz__zinstuk_op(zin, na)->aard == WZ__EINDE || wz__is_teken(zin, na, '.');
	if (i > 0 && !einde && !wz__is_woord(zin, 0, "van") && !er_was(zin, i))
		return false;
	zet(kern, i, 0);
	kern->kaal = true;
	return true;
}

/* "Een van de cliënten vond werk" is one, where it counts people; "een van de doelen" and
 * "een van de deelnemers vertelt" say something else. */
static bool een_persoon(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const deze[] = { "de", "deze", "onze", "hun", NULL };
	static const char *const zei[] = { "noemde",     "noemt",    "zei",   "zegt",    "vertelde",
		                               "vertelt",    "schreef",  "aldus", "volgens", "vond",
		                               "verzuchtte", "schrijft", "vindt", NULL };
	static const char *const zegt[] = { "zegt",    "vertelt", "vertelde", "zei", "schrijft",
		                                "schreef", "noemt",   "is",       "was", NULL };
	char klein[WZ__WOORD_MAX];
	ptrdiff_t j = i + 3;

	if (!wz__is_woord(zin, i + 1, "van") || !wz__is_een_van(zin, i + 2, deze) ||
	    wz__is_woord(zin, i - 1, "is") || wz__is_woord(zin, i - 1, "als") ||
	    wz__is_een_van(zin, i - 1, zei))
		return false;
	while (j < i + 6 && wz__zinstuk_op(zin, j)->aard == WZ__WOORD &&
	       eindigt_op(wz__zinstuk_op(zin, j), "e") && !wz__is_getal(zin, j))
		j++;
	return wz__zinstuk_op(zin, j)->aard == WZ__WOORD &&
	       wz__klein(klein, wz__zinstuk_op(zin, j)->at, wz__zinstuk_op(zin, j)->n) &&
	       wz__is_mensen(klein) && !wz__is_een_van(zin, j + 1, zegt) &&
	       !wz__is_teken(zin, j + 1, ':');
}

/* "een minder dan vorig jaar", "een trede gestegen" */
static bool een_stap(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const vergelijk[] = { "vorig", "in", "het", "afgelopen", "een", NULL };

	if (wz__is_woord(zin, i + 1, "trede"))
		return true;
	return (wz__is_woord(zin, i + 1, "minder") || wz__is_woord(zin, i + 1, "meer")) &&
	       wz__is_woord(zin, i + 2, "dan") && wz__is_een_van(zin, i + 3, vergelijk) &&
	       (wz__is_teken(zin, i - 1, ',') || wz__is_teken(zin, i - 1, '('));
}

bool wz__kern_woord(const wz__zin *zin, ptrdiff_t i, wz__kern *uit)
{
	if (geen(zin, i, uit) || niemand(zin, i, uit))
		return true;
	if (wz__is_woord(zin, i, "eens") && wz__is_woord(zin, i + 1, "per")) {
		zet(uit, i, WZ_GETAL_SCHAAL); /* eens per week */
		uit->maal = true;
		return true;
	}
	if (!wz__is_woord(zin, i, "een") || (!een_persoon(zin, i) && !een_stap(zin, i)))
		return false;
	zet(uit, i, WZ_GETAL_SCHAAL);
	return true;
}
