/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_AANBIEDER_RIJEN_H
#define WZ_STORE_AANBIEDER_RIJEN_H

#include "store/store.h"

/* A provider, or a combinatie. Texts are valid until the next row; "" is "not
 * given". */
typedef struct wz__aanbieder_rij {
	int64_t id;
	const char *kort, *naam, *bron;
} wz__aanbieder_rij;

/* A membership of a combinatie; opdracht_id 0 and "": for all contracts. */
typedef struct wz__lid_rij {
	int64_t combinatie_id, lid_id, opdracht_id;
	const char *combinatie, *lid, *lid_naam, *rol, *opdracht, *bron;
} wz__lid_rij;

/* All providers, or the one with this id (0: all), by name: step with _volgende
 * until *row is false, then wz__done. */
wz_status wz__aanbieder_rijen(wz_dossier *dossier, int64_t id, sqlite3_stmt **out);
wz_status wz__aanbieder_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__aanbieder_rij *rij, bool *row);

/* Those who have a part in a contract, and their combinaties and members in it. */
wz_status wz__aanbieders_van_opdracht(wz_dossier *dossier, int64_t opdracht, sqlite3_stmt **out);

/* The members of a combinatie, the penvoerder first; and the memberships of a
 * provider. Both are stepped with wz__lid_volgende. */
wz_status wz__leden_van(wz_dossier *dossier, int64_t combinatie, sqlite3_stmt **out);
wz_status wz__lidmaatschappen_van(wz_dossier *dossier, int64_t lid, sqlite3_stmt **out);
wz_status wz__lid_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__lid_rij *rij,
                           bool *row);

#endif
