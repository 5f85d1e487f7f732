/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_BEWIJS_RIJEN_H
#define WZ_STORE_BEWIJS_RIJEN_H

#include "evaluate/bewijs.h"
#include "store/store.h"

/* The kept evidence, by rising agreed item; of all of them, or of one (0: all).
 * Step with _volgende until *row is false, then wz__done. */
wz_status wz__bewijs_rijen(wz_dossier *dossier, int64_t afspraak, sqlite3_stmt **out);
wz_status wz__bewijs_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__bewijs *rij,
                              bool *row);

#endif
