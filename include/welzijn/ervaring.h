/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_ERVARING_H
#define WELZIJN_ERVARING_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The remarks of the stadsdeelmanagement, by area and rubriek. */
WZ_API wz_status wz_ervaring_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
