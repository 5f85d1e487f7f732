/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_HERREKENING_H
#define WZ_DOSSIER_HERREKENING_H

#include "store/store.h"

/* What is kept of reports (totals, findings, signals), made anew once at the end of an
 * act, however many of their results it changed. Within the transaction of that act.
 * Zero-initialise but for the dossier; ends with wz__herrekening_af, also after a
 * failure. */
typedef struct wz__herrekening {
	wz_dossier *dossier;
	int64_t *rapportage; /* touched: their totals are out of date */
	size_t n, capacity;
} wz__herrekening;

/* Before a result of this report changes: its totals are taken out, once. */
wz_status wz__herrekening_raak(wz__herrekening *herrekening, int64_t rapportage);
/* Make anew what was touched, and free; `status` is how it went until then, which is
 * returned. */
wz_status wz__herrekening_af(wz__herrekening *herrekening, wz_status status);

#endif
