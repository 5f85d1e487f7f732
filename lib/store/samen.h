/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_SAMEN_H
#define WZ_STORE_SAMEN_H

#include "store/store.h"

/* Several short texts that belong to one record, joined in `out` (emptied
 * first): the wijken of an area by ", ", the aliases of a provider by `tussen`, the
 * numbers of the reports that one replaced, or was replaced by, by "+". */
wz_status wz__samen_wijken(wz_dossier *dossier, int64_t stadsdeel, wz__buf *out);
wz_status wz__samen_aliassen(wz_dossier *dossier, int64_t aanbieder, const char *tussen,
                             wz__buf *out);
wz_status wz__samen_vervangt(wz_dossier *dossier, int64_t rapportage, wz__buf *out);
wz_status wz__samen_vervangen_door(wz_dossier *dossier, int64_t rapportage, wz__buf *out);

#endif
