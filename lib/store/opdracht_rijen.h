/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_OPDRACHT_RIJEN_H
#define WZ_STORE_OPDRACHT_RIJEN_H

#include "store/store.h"

/* A contract. Texts are valid until the next row; "" and 0 are "not given". */
typedef struct wz__opdracht_rij {
	int64_t id;
	const char *nummer, *titel, *opdrachtgever, *soort, *bron;
	wz_datum begin, eind, verlengbaar_tot, verlengd_tot;
	wz_datum einde;        /* with the extension counted in */
	int64_t optiejaren;    /* -1: not given */
	int gerapporteerd;     /* latest year with a report that counts; 0: none */
} wz__opdracht_rij;

/* All contracts, or the one with this id (0: all), in natural order: step with
 * _volgende until *row is false, then wz__done. */
wz_status wz__opdracht_rijen(wz_dossier *dossier, int64_t id, sqlite3_stmt **out);
wz_status wz__opdracht_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                wz__opdracht_rij *rij, bool *row);

#endif
