/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_CHECK_H
#define WZ_DOSSIER_CHECK_H

#include "store/store.h"

/* A check as it goes on: the table of problems found so far. */
typedef struct wz__check {
	wz_dossier *dossier;
	wz_table *table;
	size_t problemen;
} wz__check;

void wz__check_meld(wz__check *check, const char *controle, const char *onderdeel, const char *probleem);

/* Names of contracts, lots, items, areas and providers against what is kept of them for
 * finding and ordering. */
wz_status wz__check_namen(wz__check *check);
/* The kept totals against counting all results from scratch. */
wz_status wz__check_totalen(wz__check *check);
/* What was found in words and by comparing, against finding it again. */
wz_status wz__check_bevindingen(wz__check *check);
/* The SHA-256 of every rapportage against its stored results. */
wz_status wz__check_vingerafdrukken(wz__check *check);

#endif
