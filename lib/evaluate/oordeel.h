/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_OORDEEL_H
#define WZ_EVALUATE_OORDEEL_H

#include "base/woorden.h"
#include "evaluate/bewijs.h"

/* What was agreed, as far as a verdict needs it. */
typedef struct wz__afspraakfeiten {
	wz__richting richting;
	wz_getal doel;            /* for the year of the periode; WZ_GETAL_GEEN */
	wz__telling telling;
	wz__doelperiode doelperiode;
	wz_getal nulmeting;       /* WZ_GETAL_GEEN */
	wz_datum begin, eind;     /* of the lot; eind with verlengd_tot counted in */
	wz_datum deadline;        /* 0: none */
	wz_datum vervallen;       /* 0: not */
	/* Sum of the targets of all agreed items of bewijs.gedeelde_koppeling where
	 * there is exactly one; WZ_GETAL_GEEN when one of them has no target. */
	wz_getal gedeeld_doel;
} wz__afspraakfeiten;

/* Why the calculated status is what it is. */
typedef enum wz__reden {
	WZ__REDEN_GEEN = 0,
	WZ__REDEN_GEEN_GETAL,        /* "geen getal" */
	WZ__REDEN_GEEN_DOEL,         /* "geen doel" */
	WZ__REDEN_NIET_GERAPPORTEERD,/* "niet gerapporteerd" */
	WZ__REDEN_GEEN_NULMETING,    /* "geen nulmeting" */
	WZ__REDEN_NIET_VERGELIJKBAAR,/* "niet vergelijkbaar" */
	WZ__REDEN_GEDEELD_GETAL,     /* "gedeeld getal" */
	WZ__REDEN_GRENS,             /* "grens" */
	WZ__REDEN_STANDEN,           /* "meer standen": several that cannot be added */
	WZ__REDEN_LOOPT              /* "loopt nog": open stretch */
} wz__reden;
const char *wz__reden_naam(wz__reden reden);

typedef struct wz__oordeel {
	bool vervallen;            /* then nothing below counts */
	int64_t resultaten;        /* counted results linked to it */
	bool heeft_claim;
	wz_realisatie geclaimd;    /* ONBEKEND when there is no result; GEEN: no claim */
	bool tegenspraak;          /* results with different statuses in a counted claim */
	wz_realisatie berekend;
	wz__reden reden;           /* of berekend */
	wz_getal waarde;           /* the item's own number tested, never a shared one (it would
	                              count again with each item); WZ_GETAL_GEEN: none */
	int64_t gedeelde_koppeling; /* of numbers that items share; WZ__KOPPELING_MEER; 0: none */
	wz_grens grens;
	wz_getal verandering;      /* toename/afname: change in per cent in the agreed
	                              direction, rounded to 4 decimals; else GEEN */
	wz_realisatie vastgesteld; /* GEEN: none */
	wz_realisatie geldend;
	bool oneens;               /* geclaimd and berekend disagree (DESIGN §5) */
	bool open;                 /* an open stretch: */
	bool te_kort;              /* its day has passed, but the periode is only part of it */
	wz_herkomst herkomst;      /* grade: weakest used */
} wz__oordeel;

/* The verdict on an agreed item in `periode` on the day `vandaag`. `delen` are
 * the counted evidence records only (wz__perioden_geteld), in any order, of any
 * number of aanbieders. */
void wz__oordeel_bepaal(wz__oordeel *out, const wz__afspraakfeiten *feiten, const wz__bewijs *delen,
                        size_t n, wz_periode periode, wz_datum vandaag, wz_realisatie vastgesteld);

/* The status to count on a basis: ONBEKEND where that basis has none. */
wz_realisatie wz__oordeel_basis(const wz__oordeel *oordeel, wz_basis basis);

/* Claimed status of linked results by the number of each status (DESIGN §5). */
wz_realisatie wz__claim(const int64_t per_status[WZ_REALISATIES]);

/* Which reports count for `periode`, of those of one aanbieder: the one whose
 * periode it is, else per half its half year, else its quarters; never two
 * levels for one stretch. Sets geteld[i] for each beschikbaar[i]. */
void wz__perioden_geteld(wz_periode periode, const wz_periode *beschikbaar, size_t n, bool *geteld);

#endif
