/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_OVERZICHT_OORDELEN_H
#define WZ_OVERZICHT_OORDELEN_H

#include "overzicht/overzicht.h"

/* The second half of wz__overzicht_lees: which reports count, and the verdicts.
 * The lots, agreed items and dekking are there already. */
wz_status wz__oordelen_lees(wz_dossier *dossier, wz__overzicht *overzicht);

#endif
