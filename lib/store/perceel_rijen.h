/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_PERCEEL_RIJEN_H
#define WZ_STORE_PERCEEL_RIJEN_H

#include "store/store.h"

/* A lot with the names of what it belongs to. Texts are valid until the next
 * row; "" and 0 are "not given". */
typedef struct wz__perceel_rij {
	int64_t id, opdracht_id, stadsdeel_id, aanbieder_id;
	const char *opdracht, *titel, *nummer, *stadsdeel, *wijk, *thema, *aanbieder, *aanpak, *bron;
	const char *stadsdeel_gevouwen, *aanbieder_gevouwen;
	wz_datum eigen_begin, eigen_eind; /* where they differ from the contract's */
	wz_datum begin, eind; /* in force; its contract's extension counted in */
} wz__perceel_rij;

/* All lots in natural order of contract and lot: step with _volgende until *row
 * is false, then wz__done. */
wz_status wz__perceel_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__perceel_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__perceel_rij *rij,
                               bool *row);

#endif
