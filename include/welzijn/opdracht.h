/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_OPDRACHT_H
#define WELZIJN_OPDRACHT_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The contracts, and one of them with its lots and providers. Columns of the
 * list: DESIGN §3. Return as the reports of report.h do. */
WZ_API wz_status wz_opdracht_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);
WZ_API wz_status wz_opdracht_show(wz_dossier *dossier, const char *nummer, wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
