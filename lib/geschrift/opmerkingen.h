/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_GESCHRIFT_OPMERKINGEN_H
#define WZ_GESCHRIFT_OPMERKINGEN_H

#include "geschrift/tellen.h"

/* The remarks on the areas of a contract in the periode that is evaluated. */

typedef struct wz__ervaring {
	int64_t stadsdeel, rubriek;   /* row id; index into rubrieken */
	const char *naam, *rubrieknaam, *tekst, *aanbieder, *bron; /* "" is not given */
} wz__ervaring;

typedef struct wz__rubriek {
	const char *naam; /* as it was written first */
	int64_t id, eerste;  /* row id of its first remark: the order */
} wz__rubriek;

typedef struct wz__ervaringen {
	wz__ervaring *van;    /* by area, rubriek and place */
	size_t n, capacity;
	size_t *groep;        /* of each: wz__opmerkingen_groepeer */
	wz__rubriek *rubriek; /* in the order in which they were first written */
	size_t n_rubrieken, rubrieken_capacity;
	wz__map rubrieken;
	wz__arena arena;
} wz__ervaringen;

/* Zero-initialise; free it also after a failure. */
wz_status wz__ervaringen_lees(wz__evaluatie *ev, wz__ervaringen *out);
void wz__ervaringen_free(wz__ervaringen *ervaringen);

/* Whether another area says nearly the same. */
bool wz__ervaring_herhaald(const wz__ervaringen *alle, size_t index);
/* Of a group, by its first: the remark whose words most of its areas share; of several such the
 * shortest, since nearly equal remarks differ in what one of them adds. */
size_t wz__ervaring_kern(const wz__ervaringen *alle, size_t eerste);
/* Whether it is the first of its group about its area. */
bool wz__ervaring_nieuw_gebied(const wz__ervaringen *alle, size_t eerste, size_t index);

/* How a remark of a group differs from its kern. Numbers, names and words of degree ("erg", "niet")
 * make it another statement: these differences are put into `uit`: “twee” in plaats van “drie”; its
 * own text where there are many. */
typedef enum wz__ervaring_anders {
	WZ__ZELFDE_WOORDEN,
	WZ__ANDERE_WOORDEN,
	WZ__ANDER_VERHAAL
} wz__ervaring_anders;
wz__ervaring_anders wz__ervaring_verschil(const wz__ervaringen *alle, size_t index, size_t kern,
                                          wz__buf *uit);

#endif
