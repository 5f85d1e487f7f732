/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_RIJ_H
#define WZ_READ_VERSLAG_RIJ_H

#include "read/verslag_staat.h"

/* A row, with its columns as the header has them. */
typedef struct wz__celrij {
	const wz__stuk *stukken; /* the first is the row itself */
	size_t n;
	size_t schuif; /* columns that are missing on its left */
} wz__celrij;

/* What the column of a piece holds. */
wz__sectie wz__rij_rol(const wz__verslaglezer *v, const wz__celrij *r, const wz__stuk *stuk);
/* Whether there is nothing in a cell, or a dash. */
bool wz__cel_leeg(const wz__stuk *stuk);
/* Whether there is only a number or a short word in it. */
bool wz__cel_kaal(const wz__stuk *stuk);
/* The first piece of the column of a kind, NULL when it is empty. */
const wz__stuk *wz__rij_cel(const wz__verslaglezer *v, const wz__celrij *r, wz__sectie rol);
/* Whether it is a row of totals, which are for people. */
bool wz__is_totaal(const wz__stuk *stukken, size_t n);
/* The numbers of agreed items in its columns; "" for none. verslag_afspraak.c */
const char *wz__afspraak_van_rij(wz__verslaglezer *v, const wz__celrij *r);
/* Take the results of the row, or count it where it has none. */
void wz__rij_inhoud(wz__verslaglezer *v, const wz__celrij *r);

/* Whether the cell holds items below a heading or a title of its own, and those items.
 * verslag_cellijst.c */
bool wz__is_cellijst(const wz__verslaglezer *v, const wz__celrij *r, const wz__stuk *stuk);
void wz__cellijst(wz__verslaglezer *v, const wz__celrij *r, const wz__stuk *stuk,
                  const wz__eigenstatus *eigen);

#endif
