/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_GELIJKE_MAAT_H
#define WZ_DOSSIER_GELIJKE_MAAT_H

#include "dossier/bevindingen_stappen.h"
#include "store/keuze.h"

/* Compare the lots of each aanbieder: find agreed items that reached about the same
 * share of their target and were labelled differently. Kept as findings, since a
 * report on one lot does not look at another. Of the contract and the perioden of
 * `keuze`; what was found in these before goes. */
wz_status wz__gelijke_maten(wz_dossier *dossier, const wz__keuze *keuze);
/* Only find them. */
wz_status wz__gelijke_maten_naar(wz__bestemming *naar, const wz__keuze *keuze);

#endif
