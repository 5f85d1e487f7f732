/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_SIGNAAL_H
#define WZ_REPORT_SIGNAAL_H

#include "overzicht/signalen.h"

/* Numbers of the lots, and of the agreed items, that a signal is about, joined by
 * "+"; the names of its areas joined by ", ". Each put in `out`, emptied first. */
wz_status wz__signaal_percelen(wz_dossier *dossier, const wz__signaal *signaal, wz__buf *out);
wz_status wz__signaal_afspraken(wz_dossier *dossier, const wz__signaal *signaal, wz__buf *out);
wz_status wz__signaal_stadsdelen(wz_dossier *dossier, const wz__signaal *signaal, wz__buf *out);
/* The number of its contract; "" of a remark that names none. */
wz_status wz__signaal_opdracht(wz_dossier *dossier, const wz__signaal *signaal, wz__buf *out);

#endif
