/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_VERSCHIL_H
#define WZ_EVALUATE_VERSCHIL_H

#include "evaluate/oordeel.h"

/* What became of an agreed item from one periode to a later one. Better and worse
 * are said only where both statuses rest on the same kind of evidence: a count
 * after an estimate may as well have shown what was so all along. */
typedef enum wz__verschil {
	WZ__VERSCHIL_GEEN = 0, /* it counts in neither: there is nothing to compare */
	WZ__BETER,
	WZ__SLECHTER,
	WZ__BEKEND_GEWORDEN,
	WZ__ONBEKEND_GEWORDEN,
	WZ__DOORLOPEND_GEWORDEN,
	WZ__ANDERS,            /* another status, on another kind of evidence */
	WZ__ANDER_GETAL,       /* the same status; another number or target */
	WZ__NIEUW,
	WZ__NIET_MEER,
	WZ__GELIJK,
	WZ__VERSCHILLEN
} wz__verschil;
/* "onbekend geworden"; "" for GEEN. */
const char *wz__verschil_naam(wz__verschil verschil);

/* An agreed item in one of the two perioden. */
typedef struct wz__zijde {
	const wz__oordeel *oordeel; /* NULL: not in force */
	wz_getal doel;              /* WZ_GETAL_GEEN */
	wz_periode periode;
} wz__zijde;

/* Whether it is counted: in force, and not dropped. */
bool wz__zijde_telt(const wz__zijde *zijde);
/* Whose word its status is, where the basis leaves that open. */
wz_basis wz__zijde_van_wie(const wz__zijde *zijde, wz_basis basis);

/* In what the evidence of two statuses differs; a set. */
enum {
	WZ__BEWIJS_WIE = 1,       /* whose word it is */
	WZ__BEWIJS_HERKOMST = 2,
	WZ__BEWIJS_GRENS = 4,
	WZ__BEWIJS_GETAL = 8,     /* a number in only one of them */
	WZ__BEWIJS_DOEL = 16,
	WZ__BEWIJS_LENGTE = 32,   /* a year and a part of a year */
	WZ__BEWIJS_LOOPT = 64     /* only one of them is over */
};
/* Both sides are counted. */
unsigned wz__bewijs_anders(const wz__zijde *van, const wz__zijde *naar, wz_basis basis);

wz__verschil wz__verschil_bepaal(const wz__zijde *van, const wz__zijde *naar, wz_basis basis);

#endif
