/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_VOORSTEL_SCORE_H
#define WZ_EVALUATE_VOORSTEL_SCORE_H

#include "evaluate/voorstel.h"
#include "evaluate/voorstel_woorden.h"

/* The agreed items of one lot, as results are held against them. */
typedef struct wz__meetlat {
	const wz__woordenschat *schat;
	const double *gewicht; /* of each stem: rare in the contract, and in the lot, is heavy */
	const wz__koppelafspraak *const *afspraak;
	const wz__koppeltekst *const *tekst;
	const size_t *eenheden; /* of each item: how many have its unit, itself too */
	size_t n;
} wz__meetlat;

/* What two texts have in common. */
typedef struct wz__kenmerken {
	double dekking_afspraak, dekking_resultaat; /* shares of their weight */
	double overeenkomst;                        /* weight of what they share */
	double sterkste;                            /* of one word */
	double eenheid;     /* same unit: 1, less when other items have it too; -1 another */
	double getal;       /* one number in both: likewise */
	double nabij;       /* number beside target, 0 … 1 */
	double deelgebied;  /* 1 the same, -1 another */
	double zonder_doel; /* a number, and nothing that asks for one */
} wz__kenmerken;

/* Count for wz__meetlat.eenheden. */
void wz__tel_eenheden(const wz__koppelafspraak *const *afspraak, size_t n, size_t *eenheden);
/* How often each stem is in the items: `keren` has n_stammen places. */
void wz__tel_stammen(const wz__koppeltekst *tekst, unsigned *keren, size_t n_stammen);

wz__kenmerken wz__kenmerken_van(const wz__meetlat *lat, const wz__koppelresultaat *resultaat,
                                const wz__koppeltekst *tekst, size_t afspraak);
/* 0 … WZ__SCORE_VOL */
int wz__score_van(const wz__kenmerken *kenmerken);
/* Why, in Dutch. */
void wz__waarom(const wz__meetlat *lat, const wz__koppeltekst *tekst, size_t afspraak,
                const wz__kenmerken *kenmerken, wz__buf *out);

#endif
