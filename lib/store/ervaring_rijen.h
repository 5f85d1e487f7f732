/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_ERVARING_RIJEN_H
#define WZ_STORE_ERVARING_RIJEN_H

#include "store/store.h"

/* A remark. Texts are valid until the next row; 0 and "" are "not given". */
typedef struct wz__ervaring_rij {
	int64_t id, stadsdeel_id, opdracht_id, aanbieder_id;
	wz_periode periode;
	const char *stadsdeel, *rubriek, *opmerking, *opdracht, *aanbieder, *bron;
} wz__ervaring_rij;

/* All remarks by area and periode, the rubrieken in the order in which they were
 * first written: step with _volgende until *row is false, then wz__done. */
wz_status wz__ervaring_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__ervaring_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                wz__ervaring_rij *rij, bool *row);

#endif
