/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_REGELS_H
#define WZ_READ_VERSLAG_REGELS_H

#include "read/verslag_lopend.h"

/* Read one line, and more where a tag goes on; returns where the next begins. */
const char *wz__regel(wz__stukkenlezer *l, const char *at);

/* A line as it stands in the text. */
typedef struct wz__tekstregel {
	const char *begin, *eind; /* without the line end */
	size_t inspringing;       /* columns of blanks before it */
	const char *tekst;        /* behind those */
} wz__tekstregel;

const char *wz__regel_eind(const char *at, const char *eind);
const char *wz__voorbij_einde(const char *at, const char *eind);
wz__tekstregel wz__regel_ontleed(const char *at, const char *eind);

/* ---- Rows: verslag_rijregels.c ---- */

/* Whether the tabs of the line stand between cells. */
bool wz__is_tabrij(const wz__stukkenlezer *l, const wz__tekstregel *r);
void wz__tabrij(wz__stukkenlezer *l, const wz__tekstregel *r);
/* Whether its pipes do; *kop: it is the header of a table. */
bool wz__is_pijprij(wz__stukkenlezer *l, const wz__tekstregel *r, bool *kop);
void wz__pijprij(wz__stukkenlezer *l, const wz__tekstregel *r, bool kop);

/* ---- Edges of pages: verslag_pagina.c ---- */

/* "Stichting X    Pagina 3 van 12": the head or foot of a page. */
bool wz__is_paginarand(const char *tekst, size_t n);
/* Where the text goes on behind empty lines with an edge among them, and how many lines
 * that are; NULL when there is no edge. */
const char *wz__voorbij_paginarand(const char *at, const char *eind, size_t *regels);

#endif
