/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_OPVOLGING_H
#define WZ_DOSSIER_OPVOLGING_H

#include "store/store.h"

/* The subject of a finding on several results or remarks is a property of that group.
 * When a group changes so much that its subject does, the number of its signal, and
 * that it was closed, go along: read which groups there are, make the findings anew, and
 * let the new ones succeed. */

typedef struct wz__groepsbevinding {
	const char *code, *onderwerp, *cijfers;
	wz_periode periode;
	const int64_t *lid, *koppeling; /* results or remarks, rising; each koppeling once */
	size_t leden, koppelingen;
} wz__groepsbevinding;

typedef struct wz__groepenstand {
	wz__groepsbevinding *van;
	size_t n, capacity;
	wz__arena arena;
} wz__groepenstand;

/* Those in the reports of one aanbieder over one periode; opdracht 0: in remarks.
 * Zero-initialise *out, free it also after a failure. */
wz_status wz__groepenstand_lees(wz_dossier *dossier, int64_t opdracht, int64_t aanbieder,
                                wz_periode periode, wz__groepenstand *out);
void wz__groepenstand_free(wz__groepenstand *stand);

/* A group of before that is not there now, is gone; one of now whose signal has no
 * number, is new. The new one that holds most of its results takes the place of the one
 * that is gone. After a correction, which brings other results: the one that shares
 * what all its members share, and most koppelingen; of parts of a total, which may have
 * been mended itself, the one on the same koppelingen. */
wz_status wz__groepen_volg_op(wz_dossier *dossier, int64_t opdracht, int64_t aanbieder,
                              wz_periode periode, const wz__groepenstand *vroeger);

#endif
