/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_BEVINDINGEN_STAPPEN_H
#define WZ_DOSSIER_BEVINDINGEN_STAPPEN_H

#include "base/map.h"
#include "dossier/bevindingen.h"
#include "store/bevinding_rijen.h"

/* What the files of bevindingen share. */

/* A finding with all it is about as one line of text, to compare: what it touches
 * stands in it as a number that depends on no order. */
typedef struct wz__bevindingregel {
	wz__buf tekst;
	uint64_t som;
	size_t n;
} wz__bevindingregel;
void wz__bevindingregel_begin(wz__bevindingregel *regel, const wz__bevinding_rij *rij);
void wz__bevindingregel_bij(wz__bevindingregel *regel, const wz__raakt_rij *raakt);
void wz__bevindingregel_af(wz__bevindingregel *regel);

/* What should stand in the dossier: each line, with the number of what it comes from. */
typedef struct wz__verwacht {
	wz__map regels;
	int64_t bron;
	wz__bevindingregel regel;
	wz__map geraakt; /* by this line already */
} wz__verwacht;

/* Where findings are written to; begun with _zet, then what it touches, then _af. */
typedef struct wz__bestemming {
	wz_dossier *dossier;
	wz__verwacht *verwacht; /* not NULL: nothing is written, only noted here */
	int64_t id;             /* of the finding that was begun */
	wz__map onderwerpen;    /* of groups → how often it was used */
} wz__bestemming;

wz_status wz__bevinding_zet(wz__bestemming *naar, const wz__bevinding_rij *rij);
wz_status wz__bevinding_bij(wz__bestemming *naar, const wz__raakt_rij *raakt);
/* The lots and agreed items of a koppeling, each once. */
wz_status wz__bevinding_bij_koppeling(wz__bestemming *naar, int64_t koppeling);
wz_status wz__bevinding_af(wz__bestemming *naar);

/* Whose reports, and over which periode. */
typedef struct wz__rapportagesleutel {
	int64_t opdracht, aanbieder, rapportage; /* rapportage: the last of them */
	wz_periode periode;
} wz__rapportagesleutel;

/* Those of results that look the same, or are parts of one total. */
wz_status wz__schrijf_groepen(wz__bestemming *naar, const wz__rapportagesleutel *van,
                              wz__vergelijking *vergelijking);
/* What comes behind a subject that was used already; false without memory. */
bool wz__onderwerp_uniek(wz__map *onderwerpen, char *onderwerp, size_t size);

/* Write, or note, all findings of what was gathered. */
wz_status wz__bevindingen_schrijf(wz__bevindingen *bevindingen, wz__bestemming *naar,
                                  const wz__rapportagesleutel *van);
/* The keys of all reports, to be freed; and note what should be found in the stored
 * results of one. */
wz_status wz__rapportagesleutels(wz_dossier *dossier, wz__rapportagesleutel **out, size_t *n);
wz_status wz__bevindingen_noteer(wz__bestemming *naar, const wz__woordenlijsten *lijsten,
                                 const wz__rapportagesleutel *van);
/* The same in remarks. */
wz_status wz__bevindingen_ervaringen_naar(wz__bestemming *naar);

#endif
