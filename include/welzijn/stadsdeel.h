/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_STADSDEEL_H
#define WELZIJN_STADSDEEL_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The areas with their lots. */
WZ_API wz_status wz_stadsdeel_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
