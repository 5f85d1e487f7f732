/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_RESULTATEN_H
#define WZ_REPORT_RESULTATEN_H

#include <welzijn/report.h>
#include "report/koppelingen.h"
#include "store/resultaat_rijen.h"

/* The columns of a list of results (DESIGN §3), also inside another record; and
 * those of one result, which for programs begin with the same. */
extern const wz_column wz__resultaat_lijst[], wz__resultaat_velden[];
extern const size_t wz__n_resultaat_lijst, wz__n_resultaat_velden;

/* A row at the end of a list, and the row of one result. `buf` is scratch. */
void wz__resultaat_zet(wz_table *table, const wz__resultaat_rij *rij,
                       const wz__koppeling *koppeling, wz__buf *buf);
void wz__resultaat_zet_velden(wz_table *table, const wz__resultaat_rij *rij,
                              const wz__koppeling *koppeling, wz__buf *buf);
/* The whole list of the results that count, in parts of at most `max` rows, so that
 * not all of it is in memory: `deel` is called with each, at least once. */
typedef wz_status wz__resultaten_deel(void *context, const wz_verslag *deel);
wz_status wz__resultaten_in_delen(wz_dossier *dossier, const wz_filter *filter, size_t max,
                                  wz__resultaten_deel *deel, void *context);

/* A heading among the rows of a list. */
void wz__resultaat_groep(wz_table *table, const char *text);

#endif
