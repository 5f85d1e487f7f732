/* SPDX-License-Identifier: EUPL-1.2 */
/* The figures of a picture in words, for who does not see it. */
#include "write/svg.h"

#include <inttypes.h>

enum { MEESTE = 600 }; /* bytes: more is tiring to hear */

/* ": 2 gerealiseerd, 5 onbekend" */
static void noem_statussen(wz__buf *out, const int64_t per[WZ_REALISATIES])
{
	const char *between = ": ";

	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		if (per[s] <= 0)
			continue;
		wz__buf_format(out, "%s%" PRId64 " %s", between, per[s],
		               wz_realisatie_naam((wz_realisatie)s));
		between = ", ";
	}
}

static void noem_standen(wz__buf *out, const wz_beeld *beeld, bool alle)
{
	for (size_t i = 0; i < beeld->n; i++) {
		const wz_beeld_stand *stand = &beeld->rij[i].is.stand;

		if (!alle && !stand->totaal)
			continue;
		wz__buf_format(out, " %s", stand->label != NULL ? stand->label : "");
		noem_statussen(out, stand->per);
		wz__buf_text(out, ".");
	}
}

static void noem_voortgang(wz__buf *out, const wz_beeld *beeld)
{
	int64_t per[WZ_REALISATIES] = { 0 }, anders = 0;

	for (size_t i = 0; i < beeld->n; i++) {
		per[beeld->rij[i].is.voortgang.status]++;
		anders += beeld->rij[i].is.voortgang.getal != WZ_REALISATIE_GEEN ? 1 : 0;
	}
	wz__buf_format(out, " %zu %s", beeld->n, beeld->n == 1 ? "rij" : "rijen");
	noem_statussen(out, per);
	if (anders > 0)
		wz__buf_format(out, "; bij %" PRId64 " zegt het getal iets anders dan de status", anders);
	wz__buf_text(out, ".");
}

void wz__svg_woorden(wz__buf *out, const wz_beeld *beeld)
{
	wz__buf figures = { 0 };

	wz__buf_text(out, beeld->description);
	if (beeld->n > 0 && beeld->kind == WZ_BEELD_VOORTGANG)
		noem_voortgang(&figures, beeld);
	if (beeld->kind == WZ_BEELD_STAND)
		noem_standen(&figures, beeld, true);
	if (beeld->kind == WZ_BEELD_STAND && figures.size > MEESTE) {
		wz__buf_clear(&figures);
		noem_standen(&figures, beeld, false);
	}
	if (figures.size > 0 && figures.size <= MEESTE)
		wz__buf_text(out, wz__buf_str(&figures));
	out->failed = out->failed || figures.failed;
	wz__buf_free(&figures);
}
