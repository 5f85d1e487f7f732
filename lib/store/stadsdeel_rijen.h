/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_STADSDEEL_RIJEN_H
#define WZ_STORE_STADSDEEL_RIJEN_H

#include "store/store.h"

/* An area; the text is valid until the next row. */
typedef struct wz__stadsdeel_rij {
	int64_t id;
	const char *naam;
} wz__stadsdeel_rij;

/* All areas by name: step with _volgende until *row is false, then wz__done. */
wz_status wz__stadsdeel_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__stadsdeel_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__stadsdeel_rij *rij, bool *row);

/* How many agreed items a lot has. */
wz_status wz__perceel_afspraken(wz_dossier *dossier, int64_t perceel, int64_t *out);

#endif
