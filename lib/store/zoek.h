/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_ZOEK_H
#define WZ_STORE_ZOEK_H

#include "store/store.h"

/* Looking up by folded text (wz__fold). *id is 0 when there is none. */
wz_status wz__zoek_opdracht(wz_dossier *dossier, const char *gevouwen, int64_t *id);
wz_status wz__zoek_perceel(wz_dossier *dossier, int64_t opdracht, const char *gevouwen, int64_t *id);
wz_status wz__zoek_aanbieder(wz_dossier *dossier, const char *gevouwen, int64_t *id); /* also by name or alias */
wz_status wz__zoek_stadsdeel(wz_dossier *dossier, const char *gevouwen, int64_t *id);
/* The agreed item and the lot it belongs to. */
wz_status wz__zoek_afspraak(wz_dossier *dossier, int64_t opdracht, const char *gevouwen, int64_t *id,
                            int64_t *perceel);

/* The number of the first contract that has a lot of this number, after what is in
 * `out`; nothing when none has. */
wz_status wz__opdracht_van_perceel(wz_dossier *dossier, const char *gevouwen, wz__buf *out);

/* The name or number of a row, copied into the buffer (after what is there). */
wz_status wz__naam_van(wz_dossier *dossier, wz__buf *out, const char *sql, int64_t id);
extern const char wz__sql_opdracht_nummer[], wz__sql_perceel_nummer[], wz__sql_afspraak_nummer[],
	wz__sql_aanbieder_kort[], wz__sql_stadsdeel_naam[], wz__sql_wijk_naam[];

/* The nearest of what a query's first column gives (one parameter, ?1, may be
 * bound) to the text, appended to out; nothing when none is near. */
wz_status wz__naaste(wz_dossier *dossier, wz__buf *out, const char *sql, int64_t parameter, const char *text);
extern const char wz__sql_opdrachten[], wz__sql_percelen_van[], wz__sql_afspraken_van[],
	wz__sql_aanbieders[];

#endif
