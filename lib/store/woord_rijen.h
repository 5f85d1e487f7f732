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

#endif
