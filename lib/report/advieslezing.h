/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_ADVIESLEZING_H
#define WZ_REPORT_ADVIESLEZING_H

#include "base/buf.h"
#include "evaluate/advies.h"
#include "overzicht/overzicht.h"

/* The agreed items of a filter as advice looks at them, and the advice. */
typedef struct wz__advieslezing {
	wz__overzicht ov;           /* of all lots, since one that is not asked for may be a
	                               neighbour */
	wz__woordenlijsten lijsten;
	wz__adviesperceel *perceel; /* those of ov */
	wz__adviesitem *item;       /* those of ov that are in force, lot by lot */
	size_t *afspraak;           /* of each item: index in ov */
	size_t n_items;
	wz__adviesblik blik;
	wz__adviezen adviezen;
	size_t percelen, afspraken; /* asked for */
} wz__advieslezing;

/* `volgende`: for agreements still to be made, so that no day of these is named. Zero-initialise;
 * free it also after a failure. */
wz_status wz__advieslezing_lees(wz_dossier *dossier, const wz__keuze *keuze, bool volgende,
                                wz__advieslezing *out);
void wz__advieslezing_free(wz__advieslezing *lezing);

/* The agreed item that an advice is about: index in ov. */
size_t wz__adviesplek_afspraak(const wz__advieslezing *lezing, const wz__adviesplek *plek);

#endif
