/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_OVERLOOP_H
#define WZ_EVALUATE_OVERLOOP_H

#include "evaluate/voorstel.h"

/* Results that ran into another lot: a row of a table that was broken off by a page,
 * or pasted under the wrong heading. Nothing is moved here; each gets a proposal. */

typedef struct wz__overloopregel {
	size_t deel;          /* which lot of the report, in its order */
	const char *gevouwen; /* its text, folded */
	bool opnieuw;         /* "gerealiseerd" began again after a later status */
	const char *tekst, *deelgebied;
} wz__overloopregel;

typedef enum wz__overloopsoort {
	WZ__OVERLOOP_GEEN = 0,
	WZ__OVERLOOP_OPNIEUW,   /* only that a status began again */
	WZ__OVERLOOP_DUBBEL,    /* the same text stands in another lot: `regel` */
	WZ__OVERLOOP_PAST_BETER /* it fits the agreed items of `deel` better */
} wz__overloopsoort;

typedef struct wz__overloop {
	wz__overloopsoort soort;
	size_t regel;    /* DUBBEL: the other one */
	size_t deel;     /* DUBBEL, PAST_BETER: the lot that it is proposed for */
	size_t afspraak; /* PAST_BETER: the item there that it fits best: index */
	int score;       /* PAST_BETER: how well it fits there, and here */
	int eigen;
} wz__overloop;

/* Look at n results of one report, in its order, those of a part together; out[i] is about
 * regels[i]. `perceel`
 * says which lot each of the n_delen parts is, 0 for none. Rows only run into a
 * neighbour, so no other lot is looked at for a better fit; m 0: none at all. False
 * without memory. */
bool wz__overloop_zoek(const wz__overloopregel *regels, size_t n, const int64_t *perceel,
                       size_t n_delen, const wz__koppelafspraak *afspraken, size_t m,
                       wz__overloop *out);

#endif
