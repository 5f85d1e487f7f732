/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_AFSPRAAK_RIJEN_H
#define WZ_STORE_AFSPRAAK_RIJEN_H

#include "base/woorden.h"
#include "store/store.h"

/* An agreed item. Texts are valid until the next row; "" and 0 are "not given". */
typedef struct wz__afspraak_rij {
	int64_t id, perceel_id;
	const char *nummer, *omschrijving, *deelgebied, *eenheid, *vervallen_reden, *bron;
	wz__soort soort;
	wz__richting richting;
	wz__telling telling;
	wz__doelperiode doelperiode;
	wz_getal doel, nulmeting; /* WZ_GETAL_GEEN; the last nulmeting */
	wz_datum deadline, vervallen;
} wz__afspraak_rij;

/* All agreed items in natural order of contract, lot and item. */
wz_status wz__afspraak_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__afspraak_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                wz__afspraak_rij *rij, bool *row);

/* The lot of an agreed item; 0 when there is none. */
wz_status wz__perceel_van(wz_dossier *dossier, int64_t afspraak, int64_t *perceel);

/* The day by which something was agreed, of all that was not dropped: by contract (its id), then
 * by day. */
typedef struct wz__deadline_rij {
	int64_t opdracht_id, perceel_id;
	wz_datum deadline;
} wz__deadline_rij;
wz_status wz__deadline_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__deadline_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                wz__deadline_rij *rij, bool *row);

/* The target of one year, where it was set apart. */
typedef struct wz__doel_rij {
	int64_t afspraak_id;
	int64_t jaar;
	wz_getal doel;
} wz__doel_rij;

/* All of them, by agreed item and year. */
wz_status wz__doel_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__doel_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__doel_rij *rij,
                            bool *row);

/* An agreed item of a koppeling of which one number counts for several. */
typedef struct wz__deler_rij {
	int64_t koppeling, afspraak_id;
	wz_getal doel;
	wz__richting richting;
	const char *eenheid; /* valid until the next row */
} wz__deler_rij;

/* All of them, by rising koppeling. */
wz_status wz__deler_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__deler_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__deler_rij *rij,
                             bool *row);

/* The last verdict of the contract manager on an agreed item in a periode. */
typedef struct wz__laatste_vaststelling_rij {
	int64_t afspraak_id;
	wz_periode periode;
	wz_realisatie status;
	const char *verouderd; /* why it rests on other results; "", valid until the next row */
} wz__laatste_vaststelling_rij;

/* All of them, by agreed item and periode. */
wz_status wz__laatste_vaststellingen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__laatste_vaststelling_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                            wz__laatste_vaststelling_rij *rij, bool *row);

#endif
