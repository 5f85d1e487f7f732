/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_GESCHRIFT_TELLEN_H
#define WZ_GESCHRIFT_TELLEN_H

#include "geschrift/evaluatie.h"

/* Which agreed items a figure counts, and putting that figure in a sentence or a cell. */

/* The counted status. */
wz_realisatie wz__getelde_status(const wz__evaluatie *ev, const wz__oordeel *oordeel);

/* How many there are; with the note that leads to them in a sentence or a cell: `woord` and `wat`
 * as in wz__tekst_geteld. WZ_OK, WZ_ERR_NOMEM. */
wz_status wz__tekst_telling(wz__evaluatie *ev, wz_alinea *alinea, const char *woord,
                            const char *wat, const wz__telvraag *vraag);
wz_status wz__cel_telling(wz__evaluatie *ev, wz_table *table, size_t column, const char *wat,
                          const wz__telvraag *vraag);
wz_status wz__hoeveel_zijn(wz__evaluatie *ev, const wz__telvraag *vraag, int64_t *n);

/* Requirements that several parts use. */
wz__afspraakeis wz__eis_zonder_getal;   /* the word of the provider alone */
wz__afspraakeis wz__eis_oneens;         /* word and number differ */
wz__afspraakeis wz__eis_gunstiger;      /* of these: the word says more than the number */
wz__afspraakeis wz__eis_minder_gunstig; /* it says less */
wz__afspraakeis wz__eis_vastgesteld;    /* the contract manager decided */
wz__afspraakeis wz__eis_schatting;      /* a number that was estimated, or nobody says how */
wz__afspraakeis wz__eis_niet_gemeld;    /* without any result */

/* "59%"; what there is never becomes 0%, what is missing never 100%: "ruim 99%". */
void wz__procent(wz__buf *out, int64_t deel, int64_t geheel);
/* "is" or "zijn". */
const char *wz__is_zijn(int64_t n);

/* How many lots, areas and providers there are in that periode. */
typedef struct wz__omvang {
	int64_t percelen, stadsdelen, aanbieders, zonder_rapport;
} wz__omvang;
wz__omvang wz__omvang_van(const wz__evaluatie *ev, size_t index);
/* Whether some report on the lot counts in that periode. */
bool wz__gerapporteerd(const wz__evaluatie *ev, size_t perceel, size_t index);

/* Under a list of which only some items are shown: "en nog 12"; nothing where all are. */
void wz__noem_rest(wz__evaluatie *ev, int level, size_t n, size_t getoond);

/* The numbers of lots, each a link: "8, 9 en 10". */
void wz__noem_percelen(wz__evaluatie *ev, wz_alinea *alinea, const size_t *perceel, size_t n);

#endif
