/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

#include "base/tekst.h"

/* Numbers that are no plain number word: "een tiental", "een paar honderd", "tweemaal". */

/* "een tiental", "honderden", "een dozijn", "tweemaal", "15-tal" */
bool wz__kern_bijzonder(const wz__zin *zin, ptrdiff_t i, wz__kern *uit)
{
	static const struct {
		const char *woord;
		int waarde;
	} vaag[] = { { "tientallen", 20 }, { "honderden", 200 }, { "duizenden", 2000 } };
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);
	char klein[WZ__WOORD_MAX];
	size_t n;

	if (s->aard != WZ__WOORD || s->n < 5 ||
	    (s->waarde != WZ_GETAL_GEEN && !wz__is_soort(zin, i, WZ__LX_MAAL)) ||
	    !wz__klein(klein, s->at, s->n))
		return false;
	if (wz__is_soort(zin, i, WZ__LX_MAAL) && (wz__is_woord(zin, i - 1, "paar"))) {
		/* een paar honderd: two or more */
		uit->waarde = 2 * wz__kern_factor(zin, i) * (wz_getal)WZ_GETAL_SCHAAL;
		uit->grens = WZ_MINSTENS;
		uit->zekerheid = WZ__ONZEKER;
		return true;
	}
	for (size_t j = 0; j < sizeof vaag / sizeof *vaag; j++) {
		if (strcmp(klein, vaag[j].woord) != 0)
			continue;
		uit->waarde = (wz_getal)vaag[j].waarde * WZ_GETAL_SCHAAL;
		uit->grens = WZ_MINSTENS;
		uit->zekerheid = WZ__ONZEKER;
		return true;
	}
	if (strcmp(klein, "dozijn") == 0) {
		uit->waarde = 12 * (wz_getal)WZ_GETAL_SCHAAL;
		return true;
	}
	n = strlen(klein);
	uit->maal = wz__eindigt(klein, "maal");
	if (uit->maal)
		klein[n - 4] = '\0';
	else if (wz__eindigt(klein, "tal"))
		klein[n - 3] = '\0';
	else
		return false;
	if (uit->maal && strcmp(klein, "een") == 0) {
		uit->waarde = WZ_GETAL_SCHAAL;
		return true;
	}
	if (!wz__telwoord(klein, &uit->waarde))
		return false;
	/* A drietal is three; a tiental is about ten. */
	if (!uit->maal && uit->waarde >= 10 * (wz_getal)WZ_GETAL_SCHAAL)
		uit->grens = WZ_ONGEVEER;
	return true;
}
