/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_OORDEEL_LIJST_H
#define WZ_REPORT_OORDEEL_LIJST_H

#include <welzijn/report.h>

/* The verdict on every agreed item in every periode of the filter, a row each: what is
 * claimed, computed, determined and counted, with the number, the target and the grade of
 * evidence. For programs only. Returns as the reports of report.h do. */
wz_status wz__oordeel_lijst(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);

#endif
