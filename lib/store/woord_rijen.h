/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_WOORD_RIJEN_H
#define WZ_STORE_WOORD_RIJEN_H

#include "evaluate/woordenlijst.h"
#include "store/store.h"

/* The built-in word lists, with the words that this dossier adds. Zero-initialise
 * *out; free it also after a failure. */
wz_status wz__woordenlijsten_lees(wz_dossier *dossier, wz__woordenlijsten *out);
/* One list alone. */
wz_status wz__woordenlijst_lees(wz_dossier *dossier, wz__woordenlijst lijst, wz__woordenlijsten *out);
/* Add a word to the dossier's own; *nieuw: it was not there. A threshold takes the
 * place of an earlier one. */
wz_status wz__woord_zorg(wz_dossier *dossier, const char *lijst, const char *woord,
                         const char *tegenover, bool *nieuw);

/* The dossier's own, of one list or of all (NULL), by list and word: step with _volgende
 * until *row is false, then wz__done. Texts are valid until the next row. */
typedef struct wz__woord_rij {
	const char *lijst, *woord, *tegenover;
} wz__woord_rij;
wz_status wz__woord_rijen(wz_dossier *dossier, const char *lijst, sqlite3_stmt **out);
wz_status wz__woord_rij_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__woord_rij *rij,
                             bool *row);
/* Take out exactly this one. */
wz_status wz__woord_weg(wz_dossier *dossier, const wz__woord_rij *rij);

#endif
