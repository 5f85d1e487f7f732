/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EXPORT_DATAPACKAGE_H
#define WZ_EXPORT_DATAPACKAGE_H

#include <jansson.h>
#include "base/woorden.h"
#include "export/export.h"

/* The descriptor of an export: Frictionless Data Package, with a Table Schema for each
 * csv file (specs.frictionlessdata.io). */

/* What a column holds, beyond its type. */
typedef enum wz__exportvorm {
	WZ__VORM_GEWOON = 0,
	WZ__VORM_PERIODE,
	WZ__VORM_JANEE,
	WZ__VORM_JAAR,
	WZ__VORM_MOMENT,
	WZ__VORM_SHA256
} wz__exportvorm;

typedef struct wz__exportkolom {
	const char *naam; /* "soort", or of one table only: "opdrachten.soort" */
	const char *omschrijving;
	bool nodig; /* never missing */
	wz__exportvorm vorm;
	const wz__woord *woorden;          /* the closed list that it is from; or */
	const char *keuzes;                /* "geldig|vervangen"; or */
	const char *const *(*namen)(void); /* a list that ends with NULL; NULL: none of these */
	const char *eenheid; /* what is counted or measured in; "=kolom": it stands there */
} wz__exportkolom;

/* What is known of a column of a table; NULL when nothing is. */
const wz__exportkolom *wz__exportkolom_van(const char *tabel, const char *naam);

/* A table of an export. Keys are names of columns with a blank between them. */
typedef struct wz__exportverwijzing {
	const char *velden, *tabel, *daar;
} wz__exportverwijzing;
enum { WZ__VERWIJZINGEN_MAX = 3 };
typedef struct wz__exporttabel {
	const char *naam, *bestand, *titel, *omschrijving;
	const char *sleutel; /* NULL: no columns that are always there tell the rows apart */
	wz__exportverwijzing verwijzing[WZ__VERWIJZINGEN_MAX];
} wz__exporttabel;

/* A descriptor in the making. Zero-initialise; free it also after a failure. */
typedef struct wz__datapackage {
	json_t *wortel, *tabellen;
	bool failed; /* no memory */
} wz__datapackage;

void wz__datapackage_begin(wz__datapackage *pakket, wz_periode kwartaal, const wz_periode *perioden,
                           size_t n, wz_datum peildatum);
/* A file that is whole, of a verslag with these columns. */
void wz__datapackage_tabel(wz__datapackage *pakket, const wz__exporttabel *tabel,
                           const wz_column *columns, size_t n, const wz__exportbestand *bestand);
/* The descriptor as a file of the export. */
wz_status wz__datapackage_einde(wz_dossier *dossier, wz__datapackage *pakket, wz_export *export);
void wz__datapackage_free(wz__datapackage *pakket);

#endif
