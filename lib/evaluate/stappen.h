/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_STAPPEN_H
#define WZ_EVALUATE_STAPPEN_H

#include "evaluate/breed.h"
#include "evaluate/oordeel.h"

/* The steps of wz__oordeel_bepaal, one file each. */

/* What a verdict is given on. */
typedef struct wz__zaak {
	const wz__afspraakfeiten *feiten;
	const wz__bewijs *delen;
	size_t n;
	wz_periode periode;
	wz_datum vandaag;
} wz__zaak;

typedef struct wz__uitkomst {
	wz_realisatie status;
	wz__reden reden;
} wz__uitkomst;

/* The own numbers of the counted delen as one number. */
typedef struct wz__waarde {
	bool bekend;          /* false: several standen that cannot be added */
	wz_getal getal;
	wz_grens grens;
	wz_herkomst herkomst; /* weakest of the delen used */
} wz__waarde;

/* bewijs.c: GEEN is the strongest, so that it never hides another. */
wz_herkomst wz__zwakste(wz_herkomst a, wz_herkomst b);

/* deelgebieden.c: a set as wz__bewijs keeps it, of WZ__DEELGEBIEDEN_SIZE bytes.
 * _add is false without memory. */
bool wz__deelgebieden_add(char *set, const char *deelgebied);
/* Whether all sub-areas of both are known and none is in both. */
bool wz__deelgebieden_verschillen(const char *a, const char *b);

/* perioden.c: whether delen[i] has what `heeft` asks, and none of the same
 * aanbieder that ends later has. */
bool wz__laatste(const wz__zaak *zaak, size_t i, bool (*heeft)(const wz__bewijs *deel));
/* Whether every part of the periode in which the agreement runs has a result. */
bool wz__gedekt(const wz__zaak *zaak);

/* waarde.c */
wz__waarde wz__waarde_eigen(const wz__zaak *zaak);
/* Whether the own numbers of delen[i] are used: of standen only the latest. */
bool wz__getal_telt(const wz__zaak *zaak, size_t i);
/* Whether the one number that several items share reaches all their targets. */
bool wz__gedeeld_gehaald(const wz__zaak *zaak);

/* berekend.c */
wz__richting wz__richting_van(const wz__afspraakfeiten *feiten);
/* Whether v lies within 10% of the target. */
bool wz__rond_doel(wz__breed v, wz__breed doel);
/* The table of DESIGN §5. There is a target, and a nulmeting where one is needed. */
wz__uitkomst wz__toets(const wz__afspraakfeiten *feiten, wz_getal waarde, wz_grens grens);
/* The bound of a change, of a number with this bound. */
wz_grens wz__grens_verandering(wz__richting richting, wz_grens grens);
/* In per cent in the agreed direction; GEEN for other directions and out of range. */
wz_getal wz__verandering(const wz__afspraakfeiten *feiten, wz_getal waarde);

/* open.c */
/* An open stretch is one of these: its last day has not passed, or the periode
 * holds only part of it. */
bool wz__nog_niet_om(const wz__zaak *zaak);
bool wz__te_kort(const wz__zaak *zaak);
/* What is left of an outcome in an open stretch; `grens` of the number tested. */
wz__uitkomst wz__uitkomst_open(wz__uitkomst uitkomst, const wz__afspraakfeiten *feiten,
                               wz_grens grens);

/* claim.c: fills in heeft_claim, geclaimd and tegenspraak. */
void wz__claim_bepaal(wz__oordeel *out, const wz__zaak *zaak);
/* Whether the statuses of delen[i] are in the claim: those of the latest with one. */
bool wz__claim_telt(const wz__zaak *zaak, size_t i);

#endif
