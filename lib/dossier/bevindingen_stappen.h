/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_BEVINDINGEN_STAPPEN_H
#define WZ_DOSSIER_BEVINDINGEN_STAPPEN_H

#include "base/map.h"
#include "dossier/bevindingen.h"
#include "store/bevinding_rijen.h"

/* What the files of bevindingen share. */

/* Where findings in reports are written to. */
typedef struct wz__bestemming {
	wz_dossier *dossier;
	int64_t opdracht, aanbieder;
	wz_periode periode;
	bool controle;       /* only see whether it is what stands there */
	int64_t n, anders;   /* then: how many there should be, and how many are not there */
	wz__map onderwerpen; /* of groups → how often it was used */
} wz__bestemming;

/* Put a finding in; *id is 0 when this only checks. */
wz_status wz__bevinding_zet(wz__bestemming *naar, wz__bevinding_rij *rij, int64_t *id);
/* Those of results that look the same, or are parts of one total. */
wz_status wz__schrijf_groepen(wz__bestemming *naar, wz__vergelijking *vergelijking);
/* What comes behind a subject that was used already; false without memory. */
bool wz__onderwerp_uniek(wz__map *onderwerpen, char *onderwerp, size_t size);

#endif
