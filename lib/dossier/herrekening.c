/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/herrekening.h"

#include <stdlib.h>
#include "dossier/bevindingen.h"
#include "dossier/kept.h"
#include "dossier/signalen.h"

wz_status wz__herrekening_raak(wz__herrekening *h, int64_t rapportage)
{
	for (size_t i = 0; i < h->n; i++)
		if (h->rapportage[i] == rapportage)
			return WZ_OK;
	if (!wz__grow(&h->rapportage, &h->capacity, h->n + 1, sizeof *h->rapportage))
		return wz__nomem(h->dossier);
	h->rapportage[h->n++] = rapportage;
	return wz__kept_forget(h->dossier, rapportage);
}

wz_status wz__herrekening_af(wz__herrekening *h, wz_status status)
{
	for (size_t i = 0; status == WZ_OK && i < h->n; i++)
		status = wz__kept_remember(h->dossier, h->rapportage[i]);
	for (size_t i = 0; status == WZ_OK && i < h->n; i++)
		status = wz__bevindingen_herzie_van(h->dossier, h->rapportage[i]);
	for (size_t i = 0; status == WZ_OK && i < h->n; i++)
		status = wz__signalen_bij_rapportage(h->dossier, h->rapportage[i]);
	free(h->rapportage);
	*h = (wz__herrekening){ .dossier = h->dossier };
	return status;
}
