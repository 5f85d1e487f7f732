/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_AANVAARD_H
#define WZ_DOSSIER_AANVAARD_H

#include "store/store.h"

/* A number that was accepted, was so in the light of the agreed items of the result. It
 * still fits when its text, read for the items that the result has now, gives the same
 * number, and in their unit if they have one. Also without such a number: true. */
wz_status wz__aanvaarding_past(wz_dossier *dossier, int64_t resultaat, bool *past);
wz_status wz__aanvaarding_wis(wz_dossier *dossier, int64_t resultaat);
/* After a result came to other items: what fits no more is taken back (*terug), which is
 * logged. The totals of its report are to be made anew. */
wz_status wz__aanvaarding_herzie(wz_dossier *dossier, int64_t resultaat, bool *terug);

#endif
