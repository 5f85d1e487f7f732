/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_OVERZICHT_OVERZICHT_H
#define WZ_OVERZICHT_OVERZICHT_H

#include "base/map.h"
#include "evaluate/oordeel.h"
#include "overzicht/periode.h"
#include "store/afspraak_rijen.h"
#include "store/perceel_rijen.h"

/* What the status reports have in common: the lots of a filter with their agreed
 * items and the verdict on each, per periode. Read from the kept evidence, so
 * that it costs lots and agreed items, never results. */

/* A lot. Its texts live as long as the overzicht. */
typedef struct wz__perceelblok {
	wz__perceel_rij rij;
	size_t eerste, n;           /* its agreed items */
	size_t dekking, n_dekking;  /* who reported on it, and over what */
} wz__perceelblok;

typedef struct wz__afspraakblok {
	wz__afspraak_rij rij;
	size_t perceel;
} wz__afspraakblok;

/* One aanbieder's reports on a lot over one periode. */
typedef struct wz__dekking {
	int64_t aanbieder;
	wz_periode periode;
} wz__dekking;

/* A verdict as it is given, with what it rests on: the evidence that counts, and
 * that on parts of the periode which does not, since a longer report covers them. */
typedef struct wz__gegeven {
	size_t afspraak, index;
	const wz__afspraakfeiten *feiten;
	const wz__bewijs *delen, *buiten;
	size_t n, n_buiten;
} wz__gegeven;
struct wz__overzicht;
typedef wz_status wz__toehoorder(void *context, const struct wz__overzicht *overzicht,
                                 const wz__gegeven *gegeven);

typedef struct wz__overzicht {
	wz__toehoorder *toehoorder; /* set before reading by who wants to hear the evidence, */
	void *context;              /* which is not kept; NULL */
	wz_datum vandaag;
	bool standaard;             /* no periode was asked for */
	wz_periode *periode;        /* of the filter, in order, each once */
	size_t n_perioden;          /* per lot; 1 with `standaard` */
	wz__standaarden standaarden;
	wz__perceelblok *perceel;
	size_t n_percelen, percelen_capacity;
	wz__afspraakblok *afspraak;
	size_t n_afspraken, afspraken_capacity;
	wz__dekking *dekking;
	bool *geteld;               /* n_dekking times n_perioden */
	size_t n_dekking, dekking_capacity;
	wz__oordeel *oordeel;       /* n_afspraken times n_perioden */
	const char **verouderd;     /* likewise: why the vaststelling is out of date; NULL */
	wz__doel_rij *doel;         /* targets set apart per year */
	size_t n_doelen, doelen_capacity;
	wz__deler_rij *deler;
	size_t n_delers, delers_capacity;
	wz__map percelen, afspraken; /* from row id to index */
	wz__arena arena;
} wz__overzicht;

/* Zero-initialise; free it also after a failure. Only the lots of the filter,
 * in natural order; those that are not in force in a periode too. */
wz_status wz__overzicht_lees(wz_dossier *dossier, const wz__keuze *keuze, wz__overzicht *out);
void wz__overzicht_free(wz__overzicht *overzicht);

/* The periode of a lot with this index, 0 ≤ index < n_perioden. */
wz_periode wz__periode_van(const wz__overzicht *overzicht, size_t perceel, size_t index);
/* Whether the lot is in force in that periode. */
bool wz__perceel_loopt(const wz__overzicht *overzicht, size_t perceel, size_t index);
/* The verdict; NULL when the agreed item is not in force in that periode. */
const wz__oordeel *wz__oordeel_van(const wz__overzicht *overzicht, size_t afspraak, size_t index);
/* Whether this aanbieder's report over `periode` counts for the lot. */
bool wz__rapportage_telt(const wz__overzicht *overzicht, size_t perceel, int64_t aanbieder,
                         wz_periode periode, size_t index);
/* The target that holds in the year of the periode; WZ_GETAL_GEEN when none. */
wz_getal wz__doel_van(const wz__overzicht *overzicht, size_t afspraak, wz_periode periode);
/* The first in `deler` of those that share the numbers of this koppeling. */
size_t wz__eerste_deler(const wz__overzicht *overzicht, int64_t koppeling);
/* The targets of an agreed item that were set apart per year; NULL when none. */
const wz__doel_rij *wz__doelen_van(const wz__overzicht *overzicht, int64_t afspraak, size_t *n);
/* What the verdict on it in that periode goes by; without its shared target. */
wz__afspraakfeiten wz__feiten_van(const wz__overzicht *overzicht, size_t afspraak, wz_periode periode);
/* The place of a record in the overzicht; SIZE_MAX when it is not there. */
size_t wz__plek(const wz__map *map, int64_t id);

/* The one contract of all lots that are in force; 0 when there are more (*meer),
 * or none. */
int64_t wz__enige_opdracht(const wz__overzicht *overzicht, bool *meer);

#endif
