/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_RAPPORTAGE_RIJEN_H
#define WZ_STORE_RAPPORTAGE_RIJEN_H

#include "store/store.h"

/* A report, whatever its toestand. Texts are valid until the next row; "" is
 * "not given". */
typedef struct wz__rapportage_rij {
	int64_t id, opdracht_id, aanbieder_id, versie;
	const char *opdracht, *aanbieder;
	wz_periode periode;
	const char *bestand, *blad;
	const char *sha256; /* of the file */
	int64_t grootte;    /* of the file, in bytes */
	wz_datum ontvangen;
	const char *toestand, *reden;
	const char *sha256_resultaten;
} wz__rapportage_rij;

/* All reports by contract, periode and provider; those of one contract, of one
 * provider, and one by its number. Step with _volgende until *row is false, then
 * wz__done. */
wz_status wz__rapportage_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__rapportages_van_opdracht(wz_dossier *dossier, int64_t opdracht, sqlite3_stmt **out);
wz_status wz__rapportages_van_aanbieder(wz_dossier *dossier, int64_t aanbieder,
                                        sqlite3_stmt **out);
wz_status wz__rapportage_met_nr(wz_dossier *dossier, int64_t nr, sqlite3_stmt **out);
wz_status wz__rapportage_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                  wz__rapportage_rij *rij, bool *row);

/* How many results of a report claim each status; at GEEN those without one. */
wz_status wz__rapportage_telling(wz_dossier *dossier, int64_t rapportage,
                                 int64_t out[WZ_REALISATIES]);
/* The lots that the results of a report belong to, one a row: the id is column
 * 0. Step with wz__step, then wz__done. */
wz_status wz__rapportage_percelen(wz_dossier *dossier, int64_t rapportage, sqlite3_stmt **out);

#endif
