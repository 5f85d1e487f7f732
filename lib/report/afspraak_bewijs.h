/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_AFSPRAAK_BEWIJS_H
#define WZ_REPORT_AFSPRAAK_BEWIJS_H

#include "overzicht/overzicht.h"

/* Tables of `afspraak show`. */

/* `oordelen`: the three statuses and the one that counts beside each other, per
 * periode, with who says so and why; and `bewijs`: what each report brings, and
 * whether it counts. */
wz_status wz__afspraak_oordelen(wz_dossier *dossier, const wz__overzicht *overzicht,
                                size_t afspraak, wz_verslag *verslag, wz__buf *buf);
wz_status wz__afspraak_nulmetingen(wz_dossier *dossier, const wz__overzicht *overzicht,
                                   size_t afspraak, wz_verslag *verslag);
wz_status wz__afspraak_vaststellingen(wz_dossier *dossier, const wz__overzicht *overzicht,
                                      size_t afspraak, wz_verslag *verslag);

#endif
