/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_PERCEEL_H
#define WELZIJN_PERCEEL_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The lots, and one of them ("3" or "2016/3") with its agreements. A number
 * that stands in several contracts is WZ_ERR_USAGE, naming the candidates. */
WZ_API wz_status wz_perceel_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);
WZ_API wz_status wz_perceel_show(wz_dossier *dossier, const char *nummer, const wz_filter *filter,
                                 wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
