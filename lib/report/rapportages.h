/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_RAPPORTAGES_H
#define WZ_REPORT_RAPPORTAGES_H

#include "report/lijst.h"

/* A table `rapportages` in the show of a contract or a provider (the other is
 * 0): all reports of it, whatever their toestand. */
wz_status wz__rapportages_van(wz_dossier *dossier, int64_t opdracht, int64_t aanbieder,
                              wz_verslag *verslag);

#endif
