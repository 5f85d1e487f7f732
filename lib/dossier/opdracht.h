/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_OPDRACHT_H
#define WZ_DOSSIER_OPDRACHT_H

#include "base/map.h"
#include "dossier/import.h"
#include "store/upsert.h"

/* The import of one contract folder, as its files are read in turn. */
typedef struct wz__map_act {
	wz__act *act;
	int64_t opdracht;         /* the only one in opdracht.csv; 0: none or several */
	bool aanbieders_gegeven;  /* there is an aanbieders.csv: names must be known */
	wz__map opdrachten;       /* those this folder tells of, by id */
	wz__map percelen, afspraken; /* rows seen, by id → record */
	wz__map jaren;            /* (agreed item, year) of the targets seen */
	bool jaren_gegeven;       /* a list has a column for them */
	bool kapot[5];            /* by wz__lijst: it has faults, so rows of it may be missing */
	struct wz__aantallen {
		int64_t toegevoegd, gewijzigd, gelijk;
	} telling[5];             /* by wz__lijst */
	wz__map uitkomsten[5];    /* likewise: id → what its rows came to (wz__uitkomst) */
	wz__buf herrekenen;       /* ids of agreed items whose evidence must be remade */
} wz__map_act;

typedef enum wz__lijst {
	WZ__LIJST_OPDRACHT = 0, WZ__LIJST_AANBIEDERS, WZ__LIJST_PERCELEN, WZ__LIJST_AFSPRAKEN,
	WZ__LIJST_ERVARINGEN, WZ__LIJSTEN
} wz__lijst;

/* A list to read: a file, or a sheet of a workbook. */
typedef struct wz__invoer {
	const wz_source *source;
	const char *blad; /* NULL: the file is the list */
	wz__lijst lijst;
} wz__invoer;

/* Which lists the files hold, in *out (n of them, the caller frees). Faults: a file that is
 * no list, a workbook that has none. */
wz_status wz__opdracht_invoer(wz__act *act, const wz_source *sources, size_t n_sources, wz__invoer **out,
                              size_t *n);
/* The list that a file's name begins with, or that a sheet is called; else WZ__LIJSTEN. */
wz__lijst wz__lijst_van_bestand(wz__act *act, const char *naam);
wz__lijst wz__lijst_van_blad(wz__act *act, const char *naam);

/* Read one file into the dossier. Faults go to the act; the status is for
 * failures that end everything. */
wz_status wz__lees_opdracht(wz__map_act *map, wz__lezer *lezer);
wz_status wz__lees_aanbieders(wz__map_act *map, wz__lezer *lezer);
wz_status wz__lees_percelen(wz__map_act *map, wz__lezer *lezer);
wz_status wz__lees_afspraken(wz__map_act *map, wz__lezer *lezer);
wz_status wz__lees_ervaringen(wz__map_act *map, wz__lezer *lezer);

extern const wz__kolom wz__kolommen_opdracht[], wz__kolommen_aanbieders[], wz__kolommen_percelen[],
	wz__kolommen_afspraken[], wz__kolommen_ervaringen[];
extern const size_t wz__n_kolommen_opdracht, wz__n_kolommen_aanbieders, wz__n_kolommen_percelen,
	wz__n_kolommen_afspraken, wz__n_kolommen_ervaringen;

/* Text of a column for wz__upsert: KEEP where the file does not have it. */
wz__waarde wz__veld_tekst(const wz__lezer *lezer, const wz__record *record, int kolom);
/* A value that is NULL when it equals `geen`, KEEP where the file lacks it. */
wz__waarde wz__veld_int(const wz__lezer *lezer, int kolom, int64_t waarde, int64_t geen);

/* A closed word that is NULL when it is 0, KEEP where the file lacks it. */
wz__waarde wz__veld_woord(const wz__lezer *lezer, int kolom, const wz__woord *lijst, int waarde);

/* Count an outcome, of what may have more rows: once. A change of what was there
 * before is told and logged, with what is different. */
wz_status wz__tel(wz__map_act *map, wz__lijst lijst, int64_t id, wz__uitkomst uitkomst, const char *wat,
                  const char *nummer, const wz__buf *verschil);
/* The same for a change in other words than what is different. */
wz_status wz__tel_wijziging(wz__map_act *map, wz__lijst lijst, int64_t id, const char *format, ...)
	WZ_PRINTF(4, 5);
/* Whether what is not there may only be missing because of a fault in its own list:
 * that one is told, and not again for every row that names it. */
bool wz__mist_door_fout(const wz__map_act *map, wz__lijst lijst);
/* Whether the folder brought it. */
bool wz__is_nieuw(const wz__map_act *map, wz__lijst lijst, int64_t id);

/* The contract of a row: its column, else --opdracht, else the folder's, else
 * the only one. 0 when there is none: a fault, unless wz__mist_door_fout. */
wz_status wz__opdracht_van(wz__map_act *map, const wz__lezer *lezer, const wz__record *record, int kolom,
                           int64_t *id);
/* The provider with this name; made when it is new and the folder has no
 * aanbieders.csv, else 0 and a fault, likewise. */
wz_status wz__aanbieder_van(wz__map_act *map, const wz__lezer *lezer, const wz__record *record, int kolom,
                            int64_t *id);
/* A row of aanbieder with this short name, made when it is new. */
wz_status wz__aanbieder_maak(wz__map_act *map, const char *kort, const wz__waarde *naam,
                             const wz__waarde *bron, int64_t *id);
/* A stadsdeel, made when it is new. */
wz_status wz__stadsdeel_maak(wz_dossier *dossier, const char *naam, const char *gevouwen, int64_t *id);

/* Remember an id once; *eerder is the record where it was seen before, else 0. */
wz_status wz__onthoud(wz_dossier *dossier, wz__map *map, int64_t id, size_t record, size_t *eerder);

#endif
