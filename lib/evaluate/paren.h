/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_PAREN_H
#define WZ_EVALUATE_PAREN_H

#include <welzijn/types.h>

/* The results of two reports of one key side by side: which result of a correction
 * is which one of the report before it. */

/* A result, as far as this looks at it. Texts are as stored; "" is not given.
 * Lots and agreed items are one text each: equal texts are equal sets. */
typedef struct wz__gemelde_regel {
	const char *percelen, *afspraken;
	const char *tekst, *deelgebied, *eenheid, *toelichting;
	wz_realisatie status; /* GEEN: none */
	wz_getal aantal;      /* WZ_GETAL_GEEN: none */
	wz_grens grens;
	wz_herkomst herkomst; /* not given is ONBEKEND */
	int64_t plaats;       /* its record in the file */
} wz__gemelde_regel;

/* In what two results differ; a set. Where they stand is no difference. */
enum {
	WZ__ANDERS_TEKST = 1,
	WZ__ANDERS_STATUS = 2,
	WZ__ANDERS_AFSPRAAK = 4,
	WZ__ANDERS_AANTAL = 8,
	WZ__ANDERS_GRENS = 16,
	WZ__ANDERS_EENHEID = 32,
	WZ__ANDERS_HERKOMST = 64,
	WZ__ANDERS_DEELGEBIED = 128,
	WZ__ANDERS_TOELICHTING = 256
};
unsigned wz__regels_anders(const wz__gemelde_regel *a, const wz__gemelde_regel *b);

/* For each new result the old one it goes with, in oud_bij[n_nieuw]; SIZE_MAX:
 * none. An old one goes with one new at most, always of the same lots; first that
 * fits: equal in all; the same agreed items and text (and, where texts repeat,
 * sub-area); the same text, linked otherwise; the same agreed items and much the
 * same text; the same agreed items and place in the file; nearly the same text. The
 * order of the rows matters only where nothing else tells them apart. False without
 * memory. */
bool wz__paren(const wz__gemelde_regel *oud, size_t n_oud, const wz__gemelde_regel *nieuw,
               size_t n_nieuw, size_t *oud_bij);

#endif
