/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_DOCUMENT_BLOK_H
#define WZ_READ_DOCUMENT_BLOK_H

#include "read/document_uit.h"

/* One block of a document: kept for later, as lines, or as a part of a cell. Its text
 * has no control characters but the newline, and tabs when it is a row. */
typedef struct wz__blokdeel {
	wz__blok blok;
	size_t niveau;
	const char *label;
	size_t n_label;
	const char *tekst;
	size_t n;
} wz__blokdeel;

void wz__blok_bewaar(wz__buf *into, const wz__blokdeel *deel);
/* The next of what was kept; *at moves past it. False: none left. */
bool wz__blok_volgende(const char **at, wz__blokdeel *deel);

/* As lines at the end of the text; *witregel: an empty one comes before. */
void wz__blok_regels(wz__buf *tekst, const wz__blokdeel *deel, bool *witregel);
/* All the blocks kept of a cell on one line. `ingesprongen`: it is set in as this program does
 * below what a row is about; its lines stay lines. */
void wz__blok_cel(wz__buf *out, const wz__buf *blokken, bool ingesprongen);

#endif
