/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_GESCHRIFT_VERGELIJKING_H
#define WZ_GESCHRIFT_VERGELIJKING_H

#include "geschrift/samenvatting.h"
#include "report/compare.h"

/* The two perioden of the evaluation as `perceel compare` looks at them. */
wz__naast wz__naast_van(const wz__evaluatie *ev);

/* Whether nothing was reported on its lot in a periode in which that is in force, so that it cannot
 * be said to have changed, nor to be the same. */
bool wz__niet_te_vergelijken(const wz__naast *naast, size_t afspraak);
/* The agreed items that became this, of the lots that were reported on in both perioden. False
 * without memory. */
bool wz__verschil_geteld(wz__evaluatie *ev, const wz__naast *naast, wz__verschil verschil,
                         wz__geteld *uit);

/* What became of agreed items, as a heading; what was open and is over now is no longer unknown, but
 * was not unknown either. */
const char *wz__verschil_kop(wz__verschil verschil);

/* The sections (vergelijking_percelen.c): what lots began, ended or have another reporter; what
 * became of the agreed items, lot by lot. */
wz_status wz__vergelijk_percelen(wz__evaluatie *ev, const wz__naast *naast);
/* vergelijking_signalen.c: which questions are new or gone. */
wz_status wz__vergelijk_signalen(wz__evaluatie *ev);

#endif
