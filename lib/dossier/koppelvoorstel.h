/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_KOPPELVOORSTEL_H
#define WZ_DOSSIER_KOPPELVOORSTEL_H

#include <welzijn/import.h>
#include "store/store.h"

/* "resultaat 12 gekoppeld aan 3.4 (voorstel, score 0,87)", in the log and, unless it is
 * NULL, as a line of the import. */
wz_status wz__voorstel_log(wz_dossier *dossier, wz_import *import, int64_t nr,
                           const char *afspraken, const char *wat, wz_getal score);

/* That linking took back the number that was accepted for a result, which is logged. */
void wz__meld_verworpen(wz_import *import, int64_t nr);

/* A result belongs to no agreed item, and that is logged when it is news. */
wz_status wz__zet_geen_afspraak(wz_dossier *dossier, int64_t nr, bool *changed);

#endif
