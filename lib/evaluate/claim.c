/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/stappen.h"

/* How many different statuses were claimed. */
static int verschillende(const int64_t per_status[WZ_REALISATIES])
{
	int aantal = 0;

	for (int status = WZ_GEREALISEERD; status < WZ_REALISATIES; status++)
		aantal += per_status[status] > 0;
	return aantal;
}

/* DESIGN §5, first that fits; only the set of statuses matters, not how many. */
wz_realisatie wz__claim(const int64_t per_status[WZ_REALISATIES])
{
	if (verschillende(per_status) == 0)
		return per_status[WZ_REALISATIE_GEEN] > 0 ? WZ_REALISATIE_GEEN : WZ_ONBEKEND;
	if (per_status[WZ_DEELS_GEREALISEERD] > 0)
		return WZ_DEELS_GEREALISEERD;
	if (per_status[WZ_GEREALISEERD] > 0 && per_status[WZ_NIET_GEREALISEERD] > 0)
		return WZ_DEELS_GEREALISEERD;
	if (per_status[WZ_ONBEKEND] > 0)
		return WZ_ONBEKEND;
	if (per_status[WZ_DOORLOPEND] > 0)
		return WZ_DOORLOPEND;
	if (per_status[WZ_GEREALISEERD] > 0)
		return WZ_GEREALISEERD;
	return WZ_NIET_GEREALISEERD;
}

static bool heeft_status(const wz__bewijs *deel)
{
	return verschillende(deel->per_status) > 0;
}

bool wz__claim_telt(const wz__zaak *zaak, size_t i)
{
	return wz__laatste(zaak, i, heeft_status);
}

/* Add the statuses of the latest delen of one aanbieder: those with a status, so
 * that a later report without any takes nothing back. False when delen[i] is not
 * the first of them. */
static bool laatste_woord(const wz__zaak *zaak, size_t i, int64_t per_status[WZ_REALISATIES])
{
	for (size_t j = 0; j < zaak->n; j++) {
		if (zaak->delen[j].aanbieder != zaak->delen[i].aanbieder ||
		    !wz__claim_telt(zaak, j))
			continue;
		if (j < i)
			return false;
		for (int status = WZ_GEREALISEERD; status < WZ_REALISATIES; status++)
			per_status[status] += zaak->delen[j].per_status[status];
	}
	return true;
}

/* Each aanbieder makes one claim, and these are combined by the same rule. */
void wz__claim_bepaal(wz__oordeel *out, const wz__zaak *zaak)
{
	int64_t claims[WZ_REALISATIES] = {0}, gezien[WZ_REALISATIES] = {0};

	for (size_t i = 0; i < zaak->n; i++) {
		int64_t van_een[WZ_REALISATIES] = {0};
		claims[WZ_REALISATIE_GEEN] += zaak->delen[i].resultaten;
		if (!wz__claim_telt(zaak, i) || !laatste_woord(zaak, i, van_een))
			continue;
		claims[wz__claim(van_een)]++;
		for (int status = WZ_GEREALISEERD; status < WZ_REALISATIES; status++)
			gezien[status] += van_een[status];
	}
	out->geclaimd = wz__claim(claims);
	out->heeft_claim = verschillende(claims) > 0;
	out->tegenspraak = verschillende(gezien) > 1;
}
