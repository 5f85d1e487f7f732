/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_PERCEEL_RIJEN_H
#define WZ_STORE_PERCEEL_RIJEN_H

#include "store/keuze.h"

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

/* Whether a provider may report on lot `p`: it is its own, or that of a combinatie that the
 * provider is a member of. `melder` is the parameter that holds its id. */
#define WZ__SQL_MAG_MELDEN(melder) \
	"(p.aanbieder_id = " melder " OR EXISTS (SELECT 1 FROM lidmaatschap l" \
	" WHERE l.combinatie_id = p.aanbieder_id AND l.lid_id = " melder \
	" AND (l.opdracht_id IS NULL OR l.opdracht_id = p.opdracht_id)))"
/* The ids of those lots, added to `out`. */
wz_status wz__percelen_van_melder(wz_dossier *dossier, int64_t aanbieder, wz__ids *out);

#endif
