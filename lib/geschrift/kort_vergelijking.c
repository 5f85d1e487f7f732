/* SPDX-License-Identifier: EUPL-1.2 */
/* The outcome of two perioden in a few sentences. */
#include "geschrift/kort.h"

#include <inttypes.h>
#include "geschrift/vergelijking.h"

/* What became of the agreed items that can be compared. */
static wz_status zet_verschillen(wz__evaluatie *ev, const wz__naast *naast)
{
	int64_t telt = 0, gelijk = 0, stil = 0;
	wz_status status = WZ_OK;
	wz_alinea *alinea = wz__kort_punt(ev);
	size_t genoemd = 0;

	for (size_t a = 0; a < naast->ov->n_afspraken; a++) {
		wz__verschil verschil = wz__naast_verschil(naast, a);

		telt += verschil != WZ__VERSCHIL_GEEN ? 1 : 0;
		if (verschil != WZ__VERSCHIL_GEEN && wz__niet_te_vergelijken(naast, a))
			stil++;
		else if (verschil == WZ__GELIJK)
			gelijk++;
	}
	if (telt > 0 && stil == telt) {
		wz__kort_noem(ev, alinea, "Van geen van de ", telt, "afspraak", "afspraken");
		wz_alinea_text(alinea, " is te zeggen of de uitkomst is veranderd: over een van beide "
		                       "perioden is geen rapport ingelezen.");
		return WZ_OK;
	}
	wz__kort_noem(ev, alinea, "Van ", telt, "afspraak", "afspraken");
	wz_alinea_format(alinea, " %s er %" PRId64 " gelijk gebleven", wz__is_zijn(gelijk), gelijk);
	if (stil > 0)
		wz_alinea_format(alinea,
		                 "; van %" PRId64
		                 " is dat niet te zeggen, omdat over een van beide perioden "
		                 "geen rapport kwam",
		                 stil);
	for (wz__verschil v = WZ__BETER; status == WZ_OK && v < WZ__GELIJK; v++) {
		wz__geteld geteld = { 0 };

		if (!wz__verschil_geteld(ev, naast, v, &geteld))
			status = WZ_ERR_NOMEM;
		if (status == WZ_OK && geteld.n > 0) {
			wz_alinea_text(alinea, genoemd++ == 0 ? ". Verschillend: " : ", ");
			wz__tekst_geteld(ev, alinea, NULL, wz__verschil_kop(v), &geteld);
			wz_alinea_format(alinea, " %s%s", wz__verschil_naam(v),
			                 v == WZ__ANDERS            ? " (op ander bewijs)"
			                 : v == WZ__BEKEND_GEWORDEN ? " of afgerond"
			                                            : "");
		}
		wz__geteld_free(&geteld);
	}
	wz_alinea_text(alinea, ".");
	return status;
}

wz_status wz__kort_vergelijking(wz__evaluatie *ev)
{
	const wz__naast naast = wz__naast_van(ev);
	wz_status status = WZ_OK;

	for (size_t k = WZ__VAN; status == WZ_OK && k < WZ__ZIJDEN; k++) {
		const wz__omvang omvang = wz__omvang_van(ev, k);

		if (omvang.percelen == 0) {
			wz_alinea_format(wz__kort_punt(ev), "In %s liep geen perceel.", naast.periode[k]);
			continue;
		}
		status = wz__kort_omvang(ev, k, naast.periode[k]);
		if (omvang.zonder_rapport == omvang.percelen)
			continue;
		if (status == WZ_OK)
			status = wz__kort_statussen(ev, k);
		if (status == WZ_OK)
			status = wz__kort_onbekend(ev, k);
	}
	if (status == WZ_OK)
		status = zet_verschillen(ev, &naast);
	if (status == WZ_OK)
		wz__kort_vragen(ev);
	return status;
}
