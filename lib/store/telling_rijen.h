/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_TELLING_RIJEN_H
#define WZ_STORE_TELLING_RIJEN_H

#include "store/store.h"

/* That an aanbieder reported on a lot over a periode. */
typedef struct wz__dekking_rij {
	int64_t perceel_id, aanbieder_id;
	wz_periode periode;
} wz__dekking_rij;

/* All of them by lot, aanbieder and periode, from the kept totals: step with
 * _volgende until *row is false, then wz__done. */
wz_status wz__dekking_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__dekking_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__dekking_rij *rij,
                               bool *row);

/* A kept total with one of the lots that its koppeling holds. */
typedef struct wz__telling_rij {
	int64_t koppeling, aanbieder_id;
	wz_periode periode;
	wz_realisatie status; /* GEEN: none was claimed */
	int64_t aantal;
	int64_t perceel_id;
} wz__telling_rij;

/* All of them; the rows of one total, which differ in lot only, stand together. */
wz_status wz__telling_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__telling_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__telling_rij *rij,
                               bool *row);

#endif
