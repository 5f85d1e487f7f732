/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_VOORSTEL_H
#define WZ_EVALUATE_VOORSTEL_H

#include <stdint.h>
#include <welzijn/types.h>
#include "base/buf.h"

/* Which agreed item a reported result is about: proposals with a score and why. Pure
 * functions over texts and numbers; nothing is linked here. */

typedef struct wz__koppelafspraak {
	const char *nummer, *omschrijving, *deelgebied, *eenheid; /* "" when not given */
	wz_getal doel;                                            /* WZ_GETAL_GEEN */
	int64_t perceel;                                          /* any number that says which lot */
} wz__koppelafspraak;

typedef struct wz__koppelresultaat {
	const char *tekst, *deelgebied, *eenheid;
	wz_getal aantal;         /* WZ_GETAL_GEEN: then numbers in the text are looked at */
	const int64_t *percelen; /* the lots it was reported for */
	size_t n_percelen;
	int64_t rapportage; /* any number that says which report it is in */
} wz__koppelresultaat;

/* An item that is not to be given in a report: it has another result for it. */
typedef struct wz__bezet {
	int64_t rapportage;
	size_t afspraak; /* index */
} wz__bezet;

enum {
	WZ__SCORE_VOL = 1000,
	WZ__SCORE_DREMPEL = 500, /* below it no agreed item fits */
	WZ__GEEN_VOORSTEL = -1
};

typedef struct wz__kandidaat {
	long afspraak;      /* index; WZ__GEEN_VOORSTEL: there is none */
	int score;          /* 0 … WZ__SCORE_VOL */
	const char *waarom; /* Dutch, short: "gelijke woorden: vrijwilligers, actief; zelfde getal" */
} wz__kandidaat;

typedef struct wz__koppelkeuze {
	bool veel;              /* an item may be given to several results of one report */
	int drempel;            /* the lowest score that is proposed */
	const wz__bezet *bezet; /* not to be given */
	size_t n_bezet;
} wz__koppelkeuze;

/* A proposal for each result (out[i] of resultaten[i]), assigned over all results of one
 * report in one lot as a whole, so that the sum of what the scores are above the
 * threshold is highest. A result is only given an agreed item of its own lots. The score of
 * a result with an item does not depend on the other results; how rare a word is, is
 * counted over all of `afspraken`. Texts of `waarom` live in `arena`. False without
 * memory. */
bool wz__koppelvoorstellen(const wz__koppelresultaat *resultaten, size_t n,
                           const wz__koppelafspraak *afspraken, size_t m,
                           const wz__koppelkeuze *keuze, wz__kandidaat *out, wz__arena *arena);

/* How well every item of its lots fits one result: uit[j] of afspraken[j]; `afspraak` is
 * WZ__GEEN_VOORSTEL where it is of another lot. As above. */
bool wz__koppelkandidaten(const wz__koppelresultaat *resultaat, const wz__koppelafspraak *afspraken,
                          size_t m, wz__kandidaat *uit, wz__arena *arena);

#endif
