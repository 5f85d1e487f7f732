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
	wz__map aanbieders;
	struct wz__aantallen {
		int64_t toegevoegd, gewijzigd, gelijk;
	} telling[5];             /* by wz__lijst */
	wz__buf herrekenen;       /* ids of agreed items whose evidence must be remade */
} wz__map_act;

typedef enum wz__lijst {
	WZ__LIJST_OPDRACHT = 0, WZ__LIJST_AANBIEDERS, WZ__LIJST_PERCELEN, WZ__LIJST_AFSPRAKEN,
	WZ__LIJST_ERVARINGEN, WZ__LIJSTEN
} wz__lijst;

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

/* Count an outcome; a change is logged with what is different. */
wz_status wz__tel(wz__map_act *map, wz__lijst lijst, wz__uitkomst uitkomst, const char *wat,
                  const char *nummer, const wz__buf *verschil);

/* The contract of a row: its column, else --opdracht, else the folder's, else
 * the only one. 0 and a fault when there is none. */
wz_status wz__opdracht_van(wz__map_act *map, const wz__lezer *lezer, const wz__record *record, int kolom,
                           int64_t *id);
/* The provider with this name; made when it is new and the folder has no
 * aanbieders.csv, else a fault. */
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
