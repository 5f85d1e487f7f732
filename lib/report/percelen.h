/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_PERCELEN_H
#define WZ_REPORT_PERCELEN_H

#include "report/gekozen.h"

/* A table `percelen` of the chosen lots, in natural order, with the columns of
 * DESIGN §3. */
wz_status wz__percelen_tabel(wz_dossier *dossier, const wz__gekozen *gekozen, const char *caption,
                             wz_verslag *verslag);

#endif
