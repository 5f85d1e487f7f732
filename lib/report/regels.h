/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_REGELS_H
#define WZ_REPORT_REGELS_H

#include "overzicht/signalen.h"

/* How many of each status; wz_realisatie GEEN is never counted. */
typedef struct wz__stand {
	int64_t per[WZ_REALISATIES];
	int64_t vervallen;
	int64_t signalen; /* open ones, each once */
	/* Counted results: how many fewer there are when what looks the same in several
	 * lots is the same, and how many more when what is shared by lots is not; in
	 * all, and per status. */
	int64_t minder_totaal, meer_totaal;
	int64_t minder[WZ_REALISATIES], meer[WZ_REALISATIES];
} wz__stand;

/* What is counted: the five statuses, without what was dropped. */
int64_t wz__stand_totaal(const wz__stand *stand);

typedef enum wz__groepering {
	WZ__PER_PERCEEL = 0,
	WZ__PER_STADSDEEL,
	WZ__PER_AANBIEDER,
	WZ__PER_OPDRACHT,
	WZ__ALLES
} wz__groepering;

/* A row of a status report: a group of lots in one periode. */
typedef struct wz__regel {
	const char *sleutel;
	size_t rang;
	wz_periode periode;
	size_t perceel;    /* one of its lots, for the names */
	int64_t percelen;
	wz__stand stand;
	int64_t gezien;    /* the kept total that was added last */
} wz__regel;

/* The rows of one grouping, and for each lot and periode the row it is in. */
typedef struct wz__regels {
	wz__regel *regel;
	size_t n;
	size_t *van; /* n_percelen times n_perioden; SIZE_MAX: not in force */
} wz__regels;

/* All rows of a grouping, still without counts, in order of group and periode.
 * Zero-initialise; free it also after a failure. */
wz_status wz__regels_maak(wz_dossier *dossier, const wz__overzicht *overzicht,
                          wz__groepering groepering, wz__regels *out);
void wz__regels_free(wz__regels *regels);

/* Count each agreed item once, by its status on this basis. */
void wz__regels_tel_afspraken(const wz__overzicht *overzicht, wz_basis basis, wz__regels *regels);

/* What a reader must know of counted results. */
typedef struct wz__bijzonder {
	int64_t zonder_status; /* counted as onbekend */
	int64_t dubbel;        /* in more than one row of the first grouping */
} wz__bijzonder;

/* Count each reported result by its claimed status, from the kept totals; once
 * in every group that a lot of it belongs to, unless its signal dubbeltelling was
 * closed. `lijst` holds n groupings. */
wz_status wz__regels_tel_resultaten(wz_dossier *dossier, const wz__overzicht *overzicht,
                                    const wz__signalen *signalen, wz__regels *lijst, size_t n,
                                    wz__bijzonder *bijzonder);

/* Whether the signal that a koppeling is shared by lots was closed: then its results
 * over this reported periode count in each of them, and so in a group too. */
bool wz__apart_geteld(const wz__signalen *signalen, int64_t koppeling, int64_t aanbieder,
                      wz_periode periode);

/* regels_signalen.c: count the open signals, each once in every row of a lot, area or
 * contract that it is about; and what is counted double, as far as these signals say. */
void wz__regels_tel_signalen(const wz__overzicht *overzicht, const wz__signalen *signalen,
                             wz__groepering groepering, wz__regels *regels);
wz_status wz__regels_tel_dubbel(wz_dossier *dossier, const wz__overzicht *overzicht,
                                const wz__signalen *signalen, wz__regels *lijst, size_t n);

#endif
