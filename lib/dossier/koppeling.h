/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_KOPPELING_H
#define WZ_DOSSIER_KOPPELING_H

#include "store/store.h"

enum { WZ__KOPPELING_MAX = 64 }; /* lots, and agreed items, in one koppeling */

/* A set of lots and agreed items, by id. Sorted and without repeats after
 * wz__koppeling_maak. */
typedef struct wz__leden {
	int64_t perceel[WZ__KOPPELING_MAX], afspraak[WZ__KOPPELING_MAX];
	size_t percelen, afspraken;
} wz__leden;

/* The id of the koppeling with these members, made when it is new. */
wz_status wz__koppeling_maak(wz_dossier *dossier, wz__leden *leden, int64_t *id);
/* The members of a koppeling. */
wz_status wz__koppeling_leden(wz_dossier *dossier, int64_t id, wz__leden *out);

#endif
