/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* Per cent and money: what a number is in, by the signs and words at it. */

static bool vast(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);

	return s->aard != WZ__EINDE && !s->blank;
}

static bool maal(wz_getal *waarde, int64_t keer)
{
	if (*waarde < 0 || *waarde > INT64_MAX / keer)
		return false;
	*waarde *= keer;
	return true;
}

static bool is_euro(const wz__zin *zin, ptrdiff_t i)
{
	return wz__is_teken(zin, i, 'E') || wz__is_woord(zin, i, "euro") ||
	       wz__is_woord(zin, i, "eur") || wz__is_woord(zin, i, "euro's");
}

static bool is_procent(const wz__zin *zin, ptrdiff_t i)
{
	return wz__is_teken(zin, i, '%') || wz__is_woord(zin, i, "procent") ||
	       wz__is_woord(zin, i, "pct") || wz__is_woord(zin, i, "percent") ||
	       wz__is_woord(zin, i, "procenten");
}

/* Whether a ton in this sentence is € 100.000 and no weight. */
static bool over_geld(const wz__zin *zin)
{
	static const char *const geld[] = { "subsidie",  "budget",   "schuld",   "toeslag",   "kosten",
		                                "bedrag",    "begro",    "bezuinig", "tekort",    "omzet",
		                                "fonds",     "bijdrage", "bespaar",  "besparing", "gift",
		                                "sponsor",   "inkomst",  "uitgave",  "lening",    "euro",
		                                "opbrengst", NULL };
	char klein[WZ__WOORD_MAX];

	for (size_t i = 0; i < zin->n; i++) {
		const wz__zinstuk *s = &zin->stuk[i];

		if (s->aard == WZ__TEKEN && s->teken == 'E')
			return true;
		if (s->aard != WZ__WOORD || !wz__klein(klein, s->at, s->n))
			continue;
		for (size_t j = 0; geld[j] != NULL; j++)
			if (strstr(klein, geld[j]) != NULL)
				return true;
	}
	return false;
}

/* "zes euro vijftig": behind the cents; else where it was. */
static ptrdiff_t met_centen(const wz__zin *zin, ptrdiff_t i, wz__kern *uit)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);
	bool twee = s->aard == WZ__WOORD ? s->waarde >= 5 * (wz_getal)WZ_GETAL_SCHAAL : s->n == 2;

	if (!wz__is_getal(zin, i) || !twee || s->waarde >= 100 * (wz_getal)WZ_GETAL_SCHAAL ||
	    s->waarde % WZ_GETAL_SCHAAL != 0 || uit->waarde % WZ_GETAL_SCHAAL != 0 ||
	    uit->waarde >= 1000 * (wz_getal)WZ_GETAL_SCHAAL || uit->tot != WZ_GETAL_GEEN ||
	    wz__kern_factor(zin, i + 1) > 0 || wz__is_teken(zin, i + 1, '%') ||
	    (wz__zinstuk_op(zin, i + 1)->aard == WZ__WOORD && !wz__is_soort(zin, i + 1, WZ__LX_STOP) &&
	     !wz__is_woord(zin, i + 1, "per")))
		return i;
	uit->waarde += s->waarde / 100;
	return i + 1;
}

void wz__kern_maat(const wz__zin *zin, wz__kern *uit)
{
	uit->verder = uit->eind;
	if (wz__is_teken(zin, uit->eind, ',') &&
	    (wz__is_teken(zin, uit->eind + 1, '-') || wz__is_teken(zin, uit->eind + 1, '=')) &&
	    vast(zin, uit->eind + 1)) {
		uit->maat = WZ__MAAT_BEDRAG; /* 1.250,- */
		uit->verder += 2;
	}
	if (wz__is_woord(zin, uit->verder, "mille")) {
		uit->maat = maal(&uit->waarde, 1000) ? WZ__MAAT_BEDRAG : uit->maat;
		uit->verder++;
	} else if (wz__is_woord(zin, uit->verder, "ton") && over_geld(zin)) {
		uit->maat = maal(&uit->waarde, 100000) ? WZ__MAAT_BEDRAG : uit->maat;
		uit->verder++;
		uit->begin -= is_euro(zin, uit->begin - 1);
	} else if (is_procent(zin, uit->verder)) {
		uit->maat = WZ__MAAT_PROCENT;
		uit->verder++;
	} else if (is_euro(zin, uit->begin - 1)) {
		uit->maat = WZ__MAAT_BEDRAG;
		uit->begin--;
	} else if (is_euro(zin, uit->verder)) {
		uit->maat = WZ__MAAT_BEDRAG;
		uit->verder = met_centen(zin, uit->verder + 1, uit);
	}
}
