/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_KOPPELINGEN_H
#define WZ_REPORT_KOPPELINGEN_H

#include "report/gekozen.h"

/* A set of lots and agreed items as it is shown. */
typedef struct wz__koppeling {
	int64_t id, opdracht;
	const char *percelen, *afspraken; /* numbers joined by "+"; "" when there are none */
	const char *perceelsleutel, *afspraaksleutel;
} wz__koppeling;

/* Those of the dossier. Zero-initialise; free it also after a failure. */
typedef struct wz__koppelingen {
	wz__koppeling *van; /* by rising id, until sorted */
	size_t n, capacity;
	wz__arena arena;
} wz__koppelingen;

/* All of them (gekozen NULL), or those of which a lot was chosen. */
wz_status wz__koppelingen_lees(wz_dossier *dossier, const wz__gekozen *gekozen,
                               wz__koppelingen *out);
/* The one with this id, else NULL; before sorting only. */
wz__koppeling *wz__koppeling_met(const wz__koppelingen *koppelingen, int64_t id);
/* In natural order of contract, lots and agreed items; without agreed item last. */
void wz__koppelingen_sorteer(wz__koppelingen *koppelingen);
void wz__koppelingen_free(wz__koppelingen *koppelingen);

#endif
