/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_VINGERAFDRUK_H
#define WZ_DOSSIER_VINGERAFDRUK_H

#include "base/sha256.h"
#include "store/store.h"

/* A resultaat as it is stored. Text that is NULL or "" is not there. */
typedef struct wz__opgeslagen {
	const char *tekst, *ruw, *status, *grens, *eenheid, *herkomst, *deelgebied, *toelichting, *bron;
	wz_getal aantal;
	int64_t record, positie;
} wz__opgeslagen;

/* The SHA-256 of a rapportage is over its results in order of their numbers. The
 * links are left out: they change by hand, and the log tells of it. */
void wz__vingerafdruk_add(wz__sha256_state *state, const wz__opgeslagen *resultaat);

/* The SHA-256 over what is stored now. */
wz_status wz__vingerafdruk_van(wz_dossier *dossier, int64_t rapportage, char hex[WZ__SHA256_HEX]);

#endif
