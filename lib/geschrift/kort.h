/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_GESCHRIFT_KORT_H
#define WZ_GESCHRIFT_KORT_H

#include "geschrift/samenvatting.h"

/* Sentences that the outcome of one periode and that of two share. */

wz_alinea *wz__kort_punt(wz__evaluatie *ev);
/* "Van 3 afspraken": `voor`, a number, and one of both words. */
void wz__kort_noem(wz__evaluatie *ev, wz_alinea *alinea, const char *voor, int64_t n,
                   const char *een, const char *meer);
wz_status wz__kort_omvang(wz__evaluatie *ev, size_t index, const char *naam);
wz_status wz__kort_statussen(wz__evaluatie *ev, size_t index);
wz_status wz__kort_onbekend(wz__evaluatie *ev, size_t index);
void wz__kort_vragen(wz__evaluatie *ev);
/* kort_lopend.c: "; 2 lopen nog", for each kind that occurs of what counts as doorlopend. */
wz_status wz__kort_lopend(wz__evaluatie *ev, wz_alinea *alinea, size_t index);
/* kort_vergelijking.c */
wz_status wz__kort_vergelijking(wz__evaluatie *ev);

/* Whether nothing was reported in the periode with this index, nor decided. */
bool wz__geen_uitkomst(const wz__evaluatie *ev, size_t index);
/* "Over 2016-Q3 is geen enkel rapport ingelezen"; and that there is one over a longer periode. */
void wz__noem_geen_rapport(const wz__evaluatie *ev, wz_alinea *alinea, size_t index,
                           const char *naam);

#endif
