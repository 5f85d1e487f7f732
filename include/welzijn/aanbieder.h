/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_AANBIEDER_H
#define WELZIJN_AANBIEDER_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The providers, and one of them (by name or alias) with its members or
 * memberships, lots and reports. */
WZ_API wz_status wz_aanbieder_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);
WZ_API wz_status wz_aanbieder_show(wz_dossier *dossier, const char *naam, wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
