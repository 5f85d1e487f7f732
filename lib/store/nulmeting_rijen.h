/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_NULMETING_RIJEN_H
#define WZ_STORE_NULMETING_RIJEN_H

#include "store/store.h"

/* A baseline. Texts are valid until the next row; 0 and "" are "not given". */
typedef struct wz__nulmeting_rij {
	int64_t perceel_id; /* the lot of the agreed item */
	const char *opdracht, *afspraak, *eenheid;
	wz_getal waarde;
	wz_datum datum;
	const char *bron, *wie, *wanneer;
	bool geldig; /* the last of its agreed item */
} wz__nulmeting_rij;

/* All of them by agreed item, in the order in which they were recorded: step
 * with _volgende until *row is false, then wz__done. */
wz_status wz__nulmeting_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__nulmeting_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__nulmeting_rij *rij, bool *row);

#endif
