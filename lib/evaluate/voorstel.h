/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_VOORSTEL_H
#define WZ_EVALUATE_VOORSTEL_H

#include <welzijn/types.h>
#include "base/buf.h"

/* Which agreed item a reported result is about: proposals with a score and why. Pure
 * functions over texts and numbers; nothing is linked here. */

typedef struct wz__koppelafspraak {
	const char *nummer, *omschrijving, *deelgebied, *eenheid; /* "" when not given */
	wz_getal doel;                                            /* WZ_GETAL_GEEN */
	size_t perceel;                                           /* any number that says which lot */
} wz__koppelafspraak;

typedef struct wz__koppelresultaat {
	const char *tekst, *toelichting, *deelgebied, *eenheid;
	wz_getal aantal;  /* WZ_GETAL_GEEN: then numbers in the text are looked at */
	size_t perceel;   /* the lot it was reported for */
} wz__koppelresultaat;

enum { WZ__SCORE_VOL = 1000, WZ__GEEN_VOORSTEL = -1 };

typedef struct wz__koppelvoorstel {
	long afspraak;       /* index; WZ__GEEN_VOORSTEL: it fits none */
	int score;           /* 0 … WZ__SCORE_VOL */
	const char *waarom;  /* Dutch, short: "gelijke woorden: vrijwilligers, actief; getal bij het doel" */
} wz__koppelvoorstel;

/* The stemmer and the word lists, made once. NULL without memory. `synoniemen` is
 * data/synoniemen.csv, embedded. */
typedef struct wz__koppelaar wz__koppelaar;
wz__koppelaar *wz__koppelaar_new(void);
void wz__koppelaar_free(wz__koppelaar *koppelaar);

/* How well one result fits one agreed item: 0 … WZ__SCORE_VOL. */
int wz__koppelscore(wz__koppelaar *koppelaar, const wz__koppelresultaat *resultaat,
                    const wz__koppelafspraak *afspraak, wz__buf *waarom /* NULL allowed */);

/* A proposal for each result (out[i] of resultaten[i]), assigned over all of them as a
 * whole so that the sum of the scores is highest. One to one unless `veel`. A result
 * is only given an agreed item of its own lot. Texts of `waarom` live in `arena`.
 * False without memory. */
bool wz__koppelvoorstellen(wz__koppelaar *koppelaar, const wz__koppelresultaat *resultaten, size_t n,
                           const wz__koppelafspraak *afspraken, size_t m, bool veel,
                           wz__koppelvoorstel *out, wz__arena *arena);

#endif
