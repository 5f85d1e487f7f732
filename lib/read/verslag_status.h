/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_VERSLAG_STATUS_H
#define WZ_READ_VERSLAG_STATUS_H

#include "read/verslag.h"
#include "read/verslag_zin.h"

/* What words say of a status. None of all: they say nothing about it. */
typedef struct wz__statuswoord {
	wz_realisatie status;
	bool dubbel; /* they may mean several things */
	bool kleur;  /* they are a colour that the legend does not explain */
} wz__statuswoord;

static inline bool wz__zegt_iets(wz__statuswoord s)
{
	return s.status != WZ_REALISATIE_GEEN || s.dubbel || s.kleur;
}

/* Where a legend is looked up. */
typedef struct wz__legendas {
	const wz__legenda *rij;
	size_t n;
} wz__legendas;

/* The words as a whole phrase; see wz__statuswoorden. */
wz__statuswoord wz__status_van(const char *tekst, size_t n, wz__legendas legenda);

/* The status that stands behind a text: "… - behaald", "… (loopt)", "…: niet
 * gehaald", "… Status: groen". *voor is the bytes of the text before it, *begin
 * where its words begin and *eind where they end. */
wz__statuswoord wz__status_achter(const char *tekst, size_t n, wz__legendas legenda, size_t *voor,
                                  size_t *begin, size_t *eind);

/* The status that a heading begins with: "Gerealiseerd Pathmos". *rest is where what
 * it adds begins, n when it adds nothing. */
wz__statuswoord wz__status_voor(const char *tekst, size_t n, wz__legendas legenda, size_t *rest);

/* Whether the text is the name of a colour, as a legend explains it. */
bool wz__is_kleur(const char *tekst, size_t n);
/* The index of a word in a legend, SIZE_MAX when it is not there. */
size_t wz__legenda_zoek(wz__legendas legenda, const char *tekst, size_t n);

#endif
