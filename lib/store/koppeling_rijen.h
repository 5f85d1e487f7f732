/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_KOPPELING_RIJEN_H
#define WZ_STORE_KOPPELING_RIJEN_H

#include "store/store.h"

/* A lot or an agreed item in a koppeling. Texts are valid until the next row. */
typedef struct wz__koppeling_rij {
	int64_t koppeling, id, opdracht;
	const char *nummer, *volgorde, *opdracht_volgorde;
} wz__koppeling_rij;

/* The lots, and the agreed items, of all koppelingen, by rising koppeling and then
 * in natural order: step with _volgende until *row is false, then wz__done. */
wz_status wz__koppeling_percelen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__koppeling_afspraken(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__koppeling_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__koppeling_rij *rij, bool *row);

/* The lots of one koppeling: the id is column 0. Step with wz__step, then wz__done. */
wz_status wz__percelen_van_koppeling(wz_dossier *dossier, int64_t koppeling, sqlite3_stmt **out);

/* An agreed item that a result is linked to. */
typedef struct wz__gekoppeld_rij {
	int64_t doel; /* WZ_GETAL_GEEN: none */
	const char *perceel, *afspraak, *omschrijving, *eenheid, *richting;
} wz__gekoppeld_rij;

/* The agreed items of one koppeling with what was agreed, in natural order. */
wz_status wz__gekoppeld_rijen(wz_dossier *dossier, int64_t koppeling, sqlite3_stmt **out);
wz_status wz__gekoppeld_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__gekoppeld_rij *rij, bool *row);

#endif
