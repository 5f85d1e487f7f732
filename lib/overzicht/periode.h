/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_OVERZICHT_PERIODE_H
#define WZ_OVERZICHT_PERIODE_H

#include "store/keuze.h"

/* The periode in which a contract is shown when none is asked for: its latest
 * reported year, else its first (DESIGN §3). */
typedef struct wz__standaard {
	int64_t opdracht;
	const char *nummer; /* in the arena */
	wz_periode periode;
	bool gerapporteerd; /* there is a report that counts */
} wz__standaard;

/* Those of all contracts, in natural order. Zero-initialise; free it also after
 * a failure. */
typedef struct wz__standaarden {
	wz__standaard *van;
	size_t n, capacity;
	wz__arena arena;
} wz__standaarden;

wz_status wz__standaarden_lees(wz_dossier *dossier, wz__standaarden *out);
void wz__standaarden_free(wz__standaarden *standaarden);

/* The perioden in which a contract is shown: those of the filter, else its
 * default. Returns how many; 0 for a contract that is not there. */
size_t wz__perioden_van(const wz__keuze *keuze, const wz__standaarden *standaarden,
                        int64_t opdracht, const wz_periode **out);

/* Whether a period lies in one of those of the filter, or none is asked for. */
bool wz__in_perioden(const wz__keuze *keuze, wz_periode periode);
/* Whether begin..eind touches one of those of the filter, or none is asked for. */
bool wz__van_kracht(const wz__keuze *keuze, wz_datum begin, wz_datum eind);

#endif
