/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_SJABLOON_JAAR_H
#define WZ_REPORT_SJABLOON_JAAR_H

#include "report/sjabloon.h"

/* The form of one report: for whom, over which time, and on what. */
typedef struct wz__formulier {
	const char *aanbieder;
	const char *opdracht, *titel; /* of the one contract; NULL: there are more */
	const char *gever;            /* who asks: the opdrachtgever; NULL: there are more */
	wz_periode periode;
	char over[WZ_FORMAT_SIZE]; /* its name */
	wz__overzicht nu, eerder;
	bool leeg; /* no lot of it has agreed items */
} wz__formulier;

/* The title and the instruction. */
wz_status wz__formulier_uitleg(wz_dossier *dossier, const wz__formulier *formulier,
                               wz_verslag *verslag);
/* The table to fill in. */
wz_status wz__formulier_tabel(wz_dossier *dossier, const wz__formulier *formulier,
                              wz_verslag *verslag);
/* Whether an agreed item is asked about. */
bool wz__formulier_vraagt(const wz__formulier *formulier, size_t afspraak);
/* Append two lots of one contract, as they are written for a result that belongs to both: "1+2".
 * False: the form has no two of them. */
bool wz__formulier_samen(wz__buf *out, const wz__formulier *formulier);

#endif
