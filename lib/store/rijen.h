/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_RIJEN_H
#define WZ_STORE_RIJEN_H

#include "store/store.h"

/* A kept statement (see wz__query) with an id bound to ?1. */
wz_status wz__query_id(wz_dossier *dossier, sqlite3_stmt **out, const char *sql, int64_t id);

#endif
