/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_OVERLOOP_H
#define WZ_EVALUATE_OVERLOOP_H

#include "evaluate/voorstel.h"

/* Results that ran into another lot: a row of a table that was broken off by a page,
 * or pasted under the wrong heading. Nothing is moved here; each gets a proposal. */

typedef struct wz__overloopregel {
	size_t deel;            /* which lot of the report, in its order */
	const char *gevouwen;   /* its text, folded */
	bool opnieuw;           /* "gerealiseerd" began again after a later status */
	wz__koppelresultaat resultaat;
} wz__overloopregel;

/* The agreed items of one lot of the report. */
typedef struct wz__overloopdeel {
	const wz__koppelafspraak *afspraak;
	size_t n;
} wz__overloopdeel;

typedef enum wz__overloopsoort {
	WZ__OVERLOOP_GEEN = 0,
	WZ__OVERLOOP_OPNIEUW,   /* only that a status began again */
	WZ__OVERLOOP_DUBBEL,    /* the same text stands in another lot: `regel` */
	WZ__OVERLOOP_PAST_BETER /* it fits the agreed items of `deel` better */
} wz__overloopsoort;

typedef struct wz__overloop {
	wz__overloopsoort soort;
	size_t regel;  /* DUBBEL: the other one */
	size_t deel;   /* DUBBEL, PAST_BETER: the lot that it is proposed for */
	int score;     /* PAST_BETER: how well it fits there, and here */
	int eigen;
} wz__overloop;

/* Look at n results of one report, in its order; out[i] is about regels[i]. Rows only
 * run into a neighbour, so no other lot is looked at for a better fit. False without
 * memory. */
bool wz__overloop_zoek(wz__koppelaar *koppelaar, const wz__overloopregel *regels, size_t n,
                       const wz__overloopdeel *delen, size_t n_delen, wz__overloop *out);

#endif
