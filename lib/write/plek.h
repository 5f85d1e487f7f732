/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_PLEK_H
#define WZ_WRITE_PLEK_H

#include "base/map.h"
#include "write/geschrift.h"

/* The places of a document: a link that would lead nowhere is written as text. Zero-initialise. */
typedef struct wz__plekken {
	wz__map map;
	size_t n_noten;
	size_t *nummer, *volgorde; /* by note its number, or 0; and the notes by their numbers */
	size_t genummerd, gezocht; /* so many have one; of those before this one every note has */
} wz__plekken;

/* Of tables only the rows that a person sees are places. WZ_ERR_NOMEM. */
wz_status wz__plekken_lees(wz__plekken *plekken, const wz_geschrift *geschrift);
void wz__plekken_free(wz__plekken *plekken);
/* Whether a link can lead there. */
bool wz__plek_bestaat(const wz__plekken *plekken, const char *anker);
/* Whether the place must be marked here: something leads to it, and it is the first of its name. */
bool wz__plek_hier(wz__plekken *plekken, const char *anker);
/* The same, also when nothing in the document leads to it: others may. */
bool wz__plek_eerste(wz__plekken *plekken, const char *anker);

/* The number of a note, from 1: notes are numbered as a reader meets them. 0: no such note. */
size_t wz__noot_nummer(wz__plekken *plekken, size_t noot);
/* The note with this number, 1 to n_noten; what nothing referred to comes last. */
size_t wz__noot_met(wz__plekken *plekken, size_t nummer);

/* What the rows and cells of one table lead to. */
typedef struct wz__wijzers {
	const wz__blok *blok;
	wz__plekken *plekken;
} wz__wijzers;

/* What a cell leads to and can lead to; NULL: nothing. `wijzers` may be NULL. */
const wz__celverwijs *wz__wijzer_van(const wz__wijzers *wijzers, size_t row, size_t column);
/* What a row of kind GROUP leads to: its cells are shown as one. */
const wz__celverwijs *wz__wijzer_groep(const wz__wijzers *wijzers, size_t row);
/* The place that a row is, to be marked here; NULL: none. */
const char *wz__wijzer_rij(const wz__wijzers *wijzers, size_t row);

#endif
