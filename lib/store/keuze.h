/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_KEUZE_H
#define WZ_STORE_KEUZE_H

#include <welzijn/report.h>
#include "store/store.h"

/* A set of row ids; empty means: all. */
typedef struct wz__ids {
	int64_t *id;
	size_t n, capacity;
} wz__ids;

/* A filter with its names looked up. */
typedef struct wz__keuze {
	wz__ids opdracht, perceel, stadsdeel, aanbieder;
	const wz_periode *perioden; /* the caller's; none: the default of DESIGN §3 */
	size_t n_perioden;
} wz__keuze;

/* Look up every name (perceel: NUMMER in any contract, or OPDRACHT/NUMMER;
 * aanbieder: short name, name or alias). WZ_ERR_NOT_FOUND with the nearest name. */
wz_status wz__keuze_bepaal(wz_dossier *dossier, const wz_filter *filter, wz__keuze *out);
bool wz__ids_heeft(const wz__ids *ids, int64_t id);
void wz__keuze_free(wz__keuze *keuze);

/* The one agreed item ("3.4", "2016/3.4") or lot that is meant. A number that
 * stands in several contracts is narrowed by the filter's opdracht and periode
 * (contracts in force in it); still several: WZ_ERR_USAGE naming them. None:
 * WZ_ERR_NOT_FOUND with the nearest number. filter may be NULL. */
wz_status wz__vind_afspraak(wz_dossier *dossier, const char *nummer, const wz_filter *filter, int64_t *id);
wz_status wz__vind_perceel(wz_dossier *dossier, const char *nummer, const wz_filter *filter, int64_t *id);
wz_status wz__vind_aanbieder(wz_dossier *dossier, const char *naam, int64_t *id);
wz_status wz__vind_opdracht(wz_dossier *dossier, const char *nummer, int64_t *id);

#endif
