/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_NOEM_H
#define WZ_REPORT_NOEM_H

#include "overzicht/overzicht.h"

/* What stands above the figures. */

/* Notes above the tables that say which periode is shown: that of the filter, or
 * the defaults of the contracts in `opdrachten`. */
wz_status wz__perioden_noem(wz_dossier *dossier, const wz__keuze *keuze,
                            const wz__standaarden *standaarden, const wz__ids *opdrachten,
                            wz_verslag *verslag);

/* Notes above the tables: which contract, if it is one, and which perioden; whose
 * word is counted; the day on which what is open was judged. */
wz_status wz__overzicht_noem(wz_dossier *dossier, const wz__overzicht *overzicht,
                             wz_verslag *verslag);
void wz__basis_noem(wz_basis basis, wz_verslag *verslag);
void wz__peildag_noem(const wz__overzicht *overzicht, wz_verslag *verslag);
/* How many perioden have a column of their own, for a person; a note where they
 * are not all of them. */
enum { WZ__PERIODEN_NAAST = 8 };
size_t wz__perioden_naast(const wz__overzicht *overzicht, wz_verslag *verslag);

#endif
