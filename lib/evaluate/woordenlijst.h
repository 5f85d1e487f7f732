/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_WOORDENLIJST_H
#define WZ_EVALUATE_WOORDENLIJST_H

#include <welzijn/types.h>
#include "base/buf.h"

/* The words that signals and advice go by: data/woorden.csv, with what an
 * organisation added to it. */
typedef enum wz__woordenlijst {
	WZ__WOORDEN_VOORBEHOUD = 0, /* not done yet, or not wholly */
	WZ__WOORDEN_NEGATIEF,       /* done, but the outcome was no */
	WZ__WOORDEN_LOF,            /* praises results as concrete or traceable */
	WZ__WOORDEN_ONMEETBAAR,     /* says nothing that can be counted */
	WZ__WOORDEN_GEVOELIG,       /* health, debt: personal in a small group */
	WZ__WOORDEN_VERWISSELD,     /* agreed word, and the word that is often reported instead */
	WZ__WOORDEN_DREMPEL,        /* a name, and a number instead of the other word */
	WZ__WOORDEN_VERANDERING,    /* promises that something in people changes */
	WZ__WOORDENLIJSTEN
} wz__woordenlijst;

/* A pattern: folded words, which stand in this order in the text. A word ending
 * or beginning with * has any ending or beginning; a * alone is at most three
 * words. */
typedef struct wz__woordpatroon {
	const char *patroon;
	const char *tegenover; /* "" when the list has none */
	/* To pass over most texts at once (woordpatroon.h): marks of its words, the
	 * rarest first, and the next pattern with that one. */
	uint16_t merk[4], merk_tegenover[4];
	uint32_t volgende;
} wz__woordpatroon;

enum { WZ__MERKEN = 1024 };

typedef struct wz__woordenlijsten {
	struct {
		wz__woordpatroon *van;
		size_t n, capacity;
		uint32_t met_merk[WZ__MERKEN + 1]; /* 1 + the last pattern with this mark */
	} lijst[WZ__WOORDENLIJSTEN];
	wz__arena arena;
} wz__woordenlijsten;

/* "voorbehoud", "uitkomst-negatief", "lof", "onmeetbaar", "gevoelig",
 * "verwisseld", "drempel", "verandering"; the list of a name is -1 when there is none. */
const char *wz__woordenlijst_naam(wz__woordenlijst lijst);
int wz__woordenlijst_met_naam(const char *naam);

/* All names, NULL at the end. */
const char *const *wz__woordenlijst_namen(void);

/* Zero-initialise; free also after a failure. _standaard adds the words that are
 * built in. False without memory. A pattern that is there already is added once;
 * a threshold that is there gets the new number. */
bool wz__woordenlijsten_standaard(wz__woordenlijsten *lijsten);
/* The same, of one list alone: who needs a threshold need not read all words. */
bool wz__woordenlijst_standaard(wz__woordenlijsten *lijsten, wz__woordenlijst lijst);
bool wz__woordenlijsten_add(wz__woordenlijsten *lijsten, wz__woordenlijst lijst, const char *woord,
                            const char *tegenover);
void wz__woordenlijsten_free(wz__woordenlijsten *lijsten);

/* Whether a folded text (wz__fold) has this pattern; where it begins, and how
 * many bytes it took, in *begin and *n (may be NULL). */
bool wz__patroon_in(const char *patroon, const char *gevouwen, size_t *begin, size_t *n);
/* The pattern of a list that stands first in the folded text, the longest where two
 * begin together; NULL when there is none. */
const wz__woordpatroon *wz__woord_in(const wz__woordenlijsten *lijsten, wz__woordenlijst lijst,
                                     const char *gevouwen, size_t *begin, size_t *n);
/* The number that goes with a name in the list of thresholds; `anders` when it
 * is not there or is no number. */
wz_getal wz__drempel(const wz__woordenlijsten *lijsten, const char *naam, wz_getal anders);

#endif
