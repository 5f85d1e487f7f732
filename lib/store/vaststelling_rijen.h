/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_VASTSTELLING_RIJEN_H
#define WZ_STORE_VASTSTELLING_RIJEN_H

#include "store/store.h"

/* A verdict of the contract manager. Texts are valid until the next row; "" is
 * "not given". */
typedef struct wz__vaststelling_rij {
	int64_t perceel_id; /* the lot of the agreed item */
	const char *opdracht, *afspraak;
	wz_periode periode;
	wz_realisatie status;
	const char *reden, *reden_code, *wie, *wanneer;
	bool geldig; /* the last of its (afspraak, periode) */
} wz__vaststelling_rij;

/* All of them by agreed item and periode, in the order in which they were
 * recorded: step with _volgende until *row is false, then wz__done. */
wz_status wz__vaststelling_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__vaststelling_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                    wz__vaststelling_rij *rij, bool *row);

#endif
