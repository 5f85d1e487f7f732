/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_TRACE_BRONNEN_H
#define WZ_REPORT_TRACE_BRONNEN_H

#include "evaluate/inbreng.h"
#include "overzicht/overzicht.h"

/* What verdicts rest on: the parts of the evidence and what each does, the
 * contract manager's words, and the reports with their files. */

/* One aanbieder's evidence on an agreed item over one reported periode. */
typedef struct wz__deelbron {
	int64_t aanbieder;
	wz_periode periode;
	bool telt;   /* false: a report over a longer periode goes before it */
	wz__inbreng inbreng; /* of what counts */
} wz__deelbron;

/* Of the verdict on one agreed item in one periode. */
typedef struct wz__oordeelbron {
	size_t eerste, n;                  /* its delen */
	int64_t getallen;                  /* own numbers that were tested as one, */
	bool onvolledig;                   /* of a sum: something has no number */
	wz_getal gedeeld, gedeeld_doel;    /* what several items share, and their targets together; */
	wz_grens grens_gedeeld;            /* WZ_GETAL_GEEN where these cannot be compared */
	const char *wie, *wanneer, *reden; /* of the vaststelling; NULL when none */
} wz__oordeelbron;

/* A report that counts, with its file. */
typedef struct wz__rapportbron {
	int64_t id;
	const char *aanbieder, *bestand, *sha256;
	wz_periode periode;
	bool genoemd; /* in this trace */
} wz__rapportbron;

typedef struct wz__bronnen {
	wz_dossier *dossier;
	size_t n_perioden;        /* of the overzicht */
	wz__deelbron *deel;
	size_t n, capacity;
	wz__oordeelbron *oordeel; /* n_afspraken times n_perioden, as in the overzicht */
	wz__rapportbron *rapport;
	size_t n_rapporten, rapporten_capacity;
	wz__map rapporten;        /* from row id to index */
	wz__arena arena;
} wz__bronnen;

/* Zero-initialise; free it also after a failure. What an overzicht with this keuze
 * rests on: its indexes are used here too. */
wz_status wz__bronnen_lees(wz_dossier *dossier, const wz__keuze *keuze, wz__bronnen *out);
void wz__bronnen_free(wz__bronnen *bronnen);

const wz__oordeelbron *wz__oordeelbron_van(const wz__bronnen *bronnen, size_t afspraak,
                                           size_t index);
/* The deel that a result belongs to; NULL when there is none. */
const wz__deelbron *wz__deelbron_van(const wz__bronnen *bronnen, const wz__oordeelbron *oordeel,
                                     int64_t aanbieder, wz_periode periode);
/* The report with this number, marked as named. */
const wz__rapportbron *wz__rapportbron_noem(wz__bronnen *bronnen, int64_t nr);

#endif
