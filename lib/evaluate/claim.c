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

/* A provider's later word replaces its earlier one; different providers speak
 * side by side. A later report without any status takes nothing back. */
void wz__claim_bepaal(wz__oordeel *out, const wz__zaak *zaak)
{
	int64_t per_status[WZ_REALISATIES] = {0};

	for (size_t i = 0; i < zaak->n; i++) {
		per_status[WZ_REALISATIE_GEEN] += zaak->delen[i].resultaten;
		if (!wz__laatste(zaak, i, heeft_status))
			continue;
		for (int status = WZ_GEREALISEERD; status < WZ_REALISATIES; status++)
			per_status[status] += zaak->delen[i].per_status[status];
	}
	out->geclaimd = wz__claim(per_status);
	out->heeft_claim = verschillende(per_status) > 0;
	out->tegenspraak = verschillende(per_status) > 1;
}
