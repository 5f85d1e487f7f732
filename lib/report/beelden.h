/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_BEELDEN_H
#define WZ_REPORT_BEELDEN_H

#include <welzijn/beeld.h>

#include "report/realisatie.h"

/* The pictures of the reports: the figures of their tables, nothing more. */

/* A row with the counts of a group, named with its periode where there are several. */
void wz__beeld_stand(wz_beeld *beeld, const wz__realisatie *realisatie, const wz__regel *regel,
                     const char *label, const char *onder, bool totaal, wz__buf *buf);

/* A bar per row of the report: lots, areas, providers or contracts, and all together. `titel` is
 * that of the verslag, `alles` names the last row ("Alle percelen"). */
void wz__beeld_standen(const wz__realisatie *realisatie, wz__groepering groepering,
                       const char *titel, const char *alles, wz_verslag *verslag, wz__buf *buf);

#endif
