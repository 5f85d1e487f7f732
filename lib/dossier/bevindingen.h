/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_BEVINDINGEN_H
#define WZ_DOSSIER_BEVINDINGEN_H

#include "evaluate/signaal_tekst.h"
#include "store/store.h"

/* What the words of reports and remarks give cause to ask (tables bevinding and
 * bevinding_raakt). Kept per koppeling, so that reports count them without reading
 * a result, and made anew whenever the reports of one aanbieder over one periode
 * change: a correction, a withdrawal, a link. */

/* The findings in reports of one opdracht, aanbieder and periode, gathered as
 * results go by. */
typedef struct wz__bevindingen wz__bevindingen;

/* NULL without memory; `lijsten` stays the caller's. */
wz__bevindingen *wz__bevindingen_new(const wz__woordenlijsten *lijsten);
void wz__bevindingen_free(wz__bevindingen *bevindingen);
/* One stored result; gemeld->gevouwen is made here. */
wz_status wz__bevindingen_add(wz__bevindingen *bevindingen, wz_dossier *dossier, int64_t resultaat,
                              int64_t koppeling, const wz__gemeld *gemeld);
/* Compare the results with each other and write all findings, in the place of those
 * that were there. */
wz_status wz__bevindingen_store(wz__bevindingen *bevindingen, wz_dossier *dossier, int64_t opdracht,
                                int64_t aanbieder, wz_periode periode);

/* The same from the stored results of the reports that count. */
wz_status wz__bevindingen_herzie(wz_dossier *dossier, const wz__woordenlijsten *lijsten,
                                 int64_t opdracht, int64_t aanbieder, wz_periode periode);
/* Of the key of one rapportage. */
wz_status wz__bevindingen_herzie_van(wz_dossier *dossier, int64_t rapportage);
/* Of all reports on a contract that count; 0: on any. */
wz_status wz__bevindingen_herzie_alle(wz_dossier *dossier, int64_t opdracht);
/* Whether another report than this one counts for the same key. */
wz_status wz__naast_elkaar(wz_dossier *dossier, int64_t rapportage, bool *ander);

/* All remarks. */
wz_status wz__bevindingen_ervaringen(wz_dossier *dossier);

#endif
