/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_RAPPORTAGE_H
#define WELZIJN_RAPPORTAGE_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The reports that were received, also those replaced or withdrawn, and one of
 * them with its results. */
WZ_API wz_status wz_rapportage_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);
WZ_API wz_status wz_rapportage_show(wz_dossier *dossier, int64_t nr, wz_verslag **out);

/* Undo a mistake: the report is kept and no longer counted; what it had replaced
 * counts again. WZ_ERR_USAGE when it is not the one in force, or without reden. */
WZ_API wz_status wz_rapportage_withdraw(wz_dossier *dossier, int64_t nr, const char *reden);

#ifdef __cplusplus
}
#endif
#endif
