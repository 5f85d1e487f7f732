/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_LOGBOEK_RIJEN_H
#define WZ_STORE_LOGBOEK_RIJEN_H

#include "store/store.h"

/* An act. Texts are valid until the next row. */
typedef struct wz__logboek_rij {
	const char *wanneer, *wie, *opdrachtregel, *wat;
} wz__logboek_rij;

/* The acts since a moment ("2026-11-22", ""; it must live until wz__done), oldest
 * first: step with _volgende until *row is false, then wz__done. */
wz_status wz__logboek_rijen(wz_dossier *dossier, const char *sinds, sqlite3_stmt **out);
wz_status wz__logboek_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                               wz__logboek_rij *rij, bool *row);

#endif
