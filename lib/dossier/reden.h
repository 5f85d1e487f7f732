/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_REDEN_H
#define WZ_DOSSIER_REDEN_H

#include "store/store.h"

/* What a person gives as the reason of an act: it must say something (else
 * WZ_ERR_USAGE, `zonder` being the message), and hold no citizen service number
 * (WZ_ERR_DATA), which would be stored and logged. */
wz_status wz__reden_nodig(wz_dossier *dossier, const char *reden, const char *zonder);
/* The second part alone, for any text; NULL is allowed. */
wz_status wz__geen_bsn(wz_dossier *dossier, const char *tekst);

#endif
