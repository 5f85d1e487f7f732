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
	wz_getal aantal; /* WZ_GETAL_GEEN: then numbers in the text are looked at */
	size_t perceel;  /* the lot it was reported for */
} wz__koppelresultaat;

enum {
	WZ__SCORE_VOL = 1000,
	WZ__SCORE_DREMPEL = 500, /* below it no agreed item fits */
	WZ__GEEN_VOORSTEL = -1,
	WZ__ANDERE = 2           /* alternatives beside the proposal */
};

typedef struct wz__kandidaat {
	long afspraak;      /* index; WZ__GEEN_VOORSTEL: there is none */
	int score;          /* 0 … WZ__SCORE_VOL */
	const char *waarom; /* Dutch, short: "gelijke woorden: vrijwilligers, actief; zelfde getal" */
} wz__kandidaat;

typedef struct wz__koppelvoorstel {
	wz__kandidaat eerste;            /* what is proposed; none: it fits none */
	wz__kandidaat ander[WZ__ANDERE]; /* what else fits best, whatever the score */
} wz__koppelvoorstel;

typedef struct wz__koppelkeuze {
	bool veel;     /* an agreed item may be given to several results */
	int drempel;   /* the lowest score that is proposed */
} wz__koppelkeuze;

/* A proposal for each result (out[i] of resultaten[i]), assigned over all of them as a
 * whole, so that the sum of what the scores are above the threshold is highest. One to
 * one unless keuze->veel. A result is only given an agreed item of its own lot. How
 * rare a word is, is counted over all of `afspraken`. Texts of `waarom` live in `arena`.
 * False without memory. */
bool wz__koppelvoorstellen(const wz__koppelresultaat *resultaten, size_t n,
                           const wz__koppelafspraak *afspraken, size_t m,
                           const wz__koppelkeuze *keuze, wz__koppelvoorstel *out,
                           wz__arena *arena);

#endif
