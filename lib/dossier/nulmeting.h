/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_NULMETING_H
#define WZ_DOSSIER_NULMETING_H

#include "store/store.h"

/* A baseline within the transaction of another act: added unless the agreed item
 * already has one of this value, so that importing a list again does not push
 * aside what was added by hand later. */
wz_status wz__nulmeting_zorg(wz_dossier *dossier, int64_t afspraak, wz_getal waarde, const char *bron,
                             bool *changed);

#endif
