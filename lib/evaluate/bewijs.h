/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_BEWIJS_H
#define WZ_EVALUATE_BEWIJS_H

#include <welzijn/types.h>

/* What one result says about one agreed item. */
typedef struct wz__feit {
	wz_realisatie status;      /* GEEN: none was claimed */
	wz_getal aantal;           /* WZ_GETAL_GEEN: none */
	wz_grens grens;
	bool eenheid_gelijk;       /* with the agreement's unit, DESIGN §4 */
	wz_herkomst herkomst;      /* GEEN is read as ONBEKEND */
	const char *deelgebied;    /* NULL or "": none */
	int64_t gedeelde_koppeling;/* the first koppeling of these agreed items when they
	                             are more than one; else 0 */
} wz__feit;

enum { WZ__KOPPELING_MEER = -1 };
enum { WZ__DEELGEBIEDEN_SIZE = 512 };

/* The evidence for one agreed item from one aanbieder in one reported periode:
 * what is kept per import, so that reports never read results. Adding facts
 * gives the same evidence in any order (DESIGN §5). A sum that does not fit
 * stays at the edge and its bound is ONBESLIST. */
typedef struct wz__bewijs {
	int64_t afspraak;
	int64_t aanbieder;
	wz_periode periode;
	int64_t resultaten;
	int64_t per_status[WZ_REALISATIES]; /* by wz_realisatie; GEEN: without status */
	int64_t zonder_getal;
	int64_t andere_eenheid;             /* with a number that cannot be compared */
	int64_t getallen;                   /* own, comparable numbers */
	wz_getal som;                       /* of those; 0 when none */
	wz_grens grens;                     /* combined, of those */
	wz_getal hoogste;                   /* WZ_GETAL_GEEN when none */
	wz_herkomst zwakste_getal;          /* of numbers, own and shared */
	wz_herkomst zwakste;                /* of all results */
	int64_t gedeelde_getallen;          /* comparable numbers shared with other items */
	wz_getal gedeeld_som;
	wz_grens gedeeld_grens;
	int64_t gedeelde_koppeling;         /* the only one, or WZ__KOPPELING_MEER; 0 none */
	/* The folded sub-areas of the own numbers, sorted, each ended by '\n'; a
	 * number without one, a repeated one or no room left makes it "*". */
	char deelgebieden[WZ__DEELGEBIEDEN_SIZE];
} wz__bewijs;

/* An empty record for the key. */
void wz__bewijs_begin(wz__bewijs *bewijs, int64_t afspraak, int64_t aanbieder, wz_periode periode);
/* False without memory; the record is then of no use. */
bool wz__bewijs_add(wz__bewijs *bewijs, const wz__feit *feit);

/* Combined bound of two numbers that are added: equal kinds keep it; precies
 * with another gives the other; anything else decides nothing. */
wz_grens wz__grens_samen(wz_grens a, wz_grens b);

#endif
