/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_VOORSTEL_WOORDEN_H
#define WZ_EVALUATE_VOORSTEL_WOORDEN_H

#include <welzijn/types.h>
#include "base/buf.h"

/* Texts as the stems of their words, so that texts of different writers can be
 * compared: without stop words, compound words with their parts, and for each stem
 * which lists of synonyms it is in. */

enum {
	WZ__TERMEN_MAX = 64, /* words of one text that are looked at */
	WZ__GETALLEN_MAX = 16,
	WZ__DELEN_MAX = 2,    /* parts of a compound */
	WZ__SYNONIEMRIJEN = 8 /* lists that one word may be in */
};

/* A word that says something. Stems are counted from 0. */
typedef struct wz__koppelterm {
	uint32_t stam, deel[WZ__DELEN_MAX];
	unsigned n_delen;
	const char *woord; /* as it stood, folded */
	size_t lengte;
} wz__koppelterm;

/* A text taken apart. Zero-initialise. */
typedef struct wz__koppeltekst {
	wz__koppelterm term[WZ__TERMEN_MAX]; /* each stem once */
	wz_getal getal[WZ__GETALLEN_MAX];
	size_t n, n_getallen;
	size_t n_eigen; /* words of the text itself; those after them are of its unit */
} wz__koppeltekst;

/* The words of some texts. First every text is learned, then they are read: a
 * compound is taken apart by the words that are known. */
typedef struct wz__woordenschat wz__woordenschat;

wz__woordenschat *wz__woordenschat_new(void); /* NULL without memory */
void wz__woordenschat_free(wz__woordenschat *schat);
bool wz__woordenschat_leer(wz__woordenschat *schat, const char *tekst);
/* Adds to `out`. False without memory. */
bool wz__woordenschat_lees(wz__woordenschat *schat, const char *tekst, wz__koppeltekst *out);

/* How many stems there are. */
size_t wz__woordenschat_stammen(const wz__woordenschat *schat);
/* Whether one word begins or ends with the other, five letters or more: most likely a
 * compound, of which the parts are not known (verhuur, verhuuropbrengst). */
bool wz__zit_in(const wz__koppelterm *a, const wz__koppelterm *b);
/* Whether two stems are in one list of synonyms. */
bool wz__synoniem(const wz__woordenschat *schat, uint32_t a, uint32_t b);

#endif
