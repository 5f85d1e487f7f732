/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_NAAM_RIJEN_H
#define WZ_STORE_NAAM_RIJEN_H

#include "store/store.h"

/* The nouns that a filter or an argument names. */
typedef enum wz__naamsoort {
	WZ__NAAM_OPDRACHT = 0,
	WZ__NAAM_PERCEEL,
	WZ__NAAM_AFSPRAAK,
	WZ__NAAM_STADSDEEL,
	WZ__NAAM_AANBIEDER
} wz__naamsoort;

/* A record that carries a name. opdracht, begin and eind (with the extension
 * counted in) are those of its contract; "" and 0 for an area or a provider. */
typedef struct wz__naam {
	int64_t id;
	const char *naam;
	int64_t opdracht_id;
	const char *opdracht;
	wz_datum begin, eind;
} wz__naam;

/* Zero-initialise; free with wz__namen_free, also after a failure. */
typedef struct wz__namen {
	wz__naam *naam;
	size_t n, capacity;
	wz__arena arena;
} wz__namen;

/* Add the records that carry a name, given folded; none is no error. A provider
 * is found by its short name, else by an alias, else by its name in full. */
wz_status wz__namen_zoek(wz_dossier *dossier, wz__naamsoort soort, const char *gevouwen,
                         wz__namen *out);
/* Add all of them, in order; a provider once for each of its names. */
wz_status wz__namen_alle(wz_dossier *dossier, wz__naamsoort soort, wz__namen *out);
void wz__namen_free(wz__namen *namen);

#endif
