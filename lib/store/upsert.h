/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_UPSERT_H
#define WZ_STORE_UPSERT_H

#include "store/store.h"

/* A value for a column. KEEP: as it is in the row that is there. */
typedef struct wz__waarde {
	enum { WZ__KEEP = 0, WZ__NULL, WZ__INT, WZ__TEXT } soort;
	int64_t getal;
	const char *tekst;
} wz__waarde;

wz__waarde wz__waarde_int(int64_t getal);
wz__waarde wz__waarde_tekst(const char *tekst); /* NULL or "" gives NULL */

/* A column: what a person calls it, and how its values are told. */
typedef struct wz__veld {
	const char *naam;
	enum { WZ__VELD_TEKST = 0, WZ__VELD_HEEL, WZ__VELD_GETAL, WZ__VELD_DATUM, WZ__VELD_AFGELEID } soort;
	const char *verwijzing; /* of an id: the query that names its row (wz__naam_van) */
} wz__veld;

/* The three statements of one table; static strings. `zoek` selects id and then
 * the n columns by the keys ?1…?k; `maak` inserts the n columns ?1…?n; `wijzig`
 * sets them where id = ?n+1. */
typedef struct wz__tabel {
	const char *zoek, *maak, *wijzig;
	const wz__veld *kolommen; /* n, for telling what changed */
	size_t n;
} wz__tabel;

typedef enum wz__uitkomst { WZ__GELIJK = 0, WZ__TOEGEVOEGD, WZ__GEWIJZIGD } wz__uitkomst;

/* Insert the row with these keys, or bring it up to date. A change is described
 * in `verschil` (appended, for the user and the log): thema "a" → "b"; derived
 * columns are left out. */
wz_status wz__upsert(wz_dossier *dossier, const wz__tabel *tabel, const wz__waarde *sleutels, size_t k,
                     const wz__waarde *waarden, int64_t *id, wz__uitkomst *uitkomst, wz__buf *verschil);

#endif
