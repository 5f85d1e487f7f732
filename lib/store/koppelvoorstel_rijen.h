/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_KOPPELVOORSTEL_RIJEN_H
#define WZ_STORE_KOPPELVOORSTEL_RIJEN_H

#include "store/store.h"

/* A result that counts, belongs to no agreed item, and of which nobody said that it
 * should not. Texts are valid until the next row; "" is "not given". */
typedef struct wz__los_rij {
	int64_t id, koppeling, rapportage, opdracht_id, aanbieder_id;
	wz_periode periode;
	wz_getal aantal; /* its own, else the one that was accepted */
	const char *tekst, *eenheid, *deelgebied, *opdracht;
} wz__los_rij;

/* All of them in natural order of contract, lot, periode and place; or the one with this
 * number, whether or not it is linked. Step with _volgende until *row is false, then
 * wz__done. */
wz_status wz__losse_rijen(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__los_met_nr(wz_dossier *dossier, int64_t nr, sqlite3_stmt **out);
wz_status wz__los_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__los_rij *rij,
                           bool *row);

/* A lot of a koppeling, in natural order: stepped as above. */
typedef struct wz__los_perceel_rij {
	int64_t id, stadsdeel;
	const char *nummer;
} wz__los_perceel_rij;
wz_status wz__los_percelen(wz_dossier *dossier, int64_t koppeling, sqlite3_stmt **out);
wz_status wz__los_perceel_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                   wz__los_perceel_rij *rij, bool *row);

/* Which agreed items a report that counts has results for: columns rapportage and
 * afspraak, by wz__step. */
wz_status wz__bezette_rijen(wz_dossier *dossier, sqlite3_stmt **out);

/* What was agreed, of the items that a result is linked to: the omschrijvingen. */
wz_status wz__gekoppelde_omschrijving(wz_dossier *dossier, int64_t resultaat, wz__buf *out);

/* Nobody needs to be asked about a result; and take that back. WZ_OK also when nothing
 * changed: *changed. */
wz_status wz__geen_afspraak_zet(wz_dossier *dossier, int64_t resultaat, bool *changed);
wz_status wz__geen_afspraak_wis(wz_dossier *dossier, int64_t resultaat, bool *changed);
wz_status wz__geen_afspraak_is(wz_dossier *dossier, int64_t resultaat, bool *is);

#endif
