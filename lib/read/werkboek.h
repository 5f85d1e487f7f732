/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_WERKBOEK_H
#define WZ_READ_WERKBOEK_H

#include <stdint.h>
#include "read/fouten.h"

/* A workbook (xlsx, xlsm, ods): its sheets, and the rows of one, read as a person sees
 * them and one at a time. What it may cost: see the limits. */
enum {
	WZ__BLAD_KOLOMMEN = 256,   /* A to IV */
	WZ__BLAD_RIJEN = 1048576,  /* as many as a sheet can have */
	WZ__BLAD_HERHAALD = 10000, /* equal rows after each other that ods writes as one */
	WZ__BLAD_SAMEN = 100000,   /* merged areas */
	WZ__KIJK_RIJEN = 1000,     /* that having a look goes through */
	WZ__BLADEN_MAX = 250,
	WZ__BLADNAAM_MAX = 255,    /* bytes */
	WZ__GEDEELD_MAX = 1000000, /* shared texts of xlsx, and their bytes */
	WZ__GEDEELD_BYTES = 64 << 20,
	WZ__STIJLEN_MAX = 65536
};

typedef enum wz__boekcelsoort {
	WZ__BOEKCEL_LEEG = 0,
	WZ__BOEKCEL_TEKST,
	WZ__BOEKCEL_GETAL,   /* its text has a comma, and no dots */
	WZ__BOEKCEL_PROCENT, /* "85%" */
	WZ__BOEKCEL_DATUM,   /* "2016-12-31", with a time "2016-12-31 14:30" */
	WZ__BOEKCEL_JANEE,   /* "ja", "nee" */
	WZ__BOEKCEL_FOUT,    /* what the sheet shows: "#DEEL/0!" */
	WZ__BOEKCEL_FORMULE  /* a formula of which no value was stored; "" */
} wz__boekcelsoort;

typedef struct wz__boekcel {
	wz__boekcelsoort soort;
	bool afgerond;   /* a number that is not quite what is shown */
	bool boven;      /* its value is that of a merged area that begins in a row above */
	size_t begin, n; /* in the text of the row; ends with a NUL */
} wz__boekcel;

/* A row with any cell of its own that is not empty. */
typedef struct wz__boekrij {
	size_t nummer; /* as the sheet shows it: the first is 1 */
	bool verborgen;
	size_t breedte; /* the place of the last cell, plus one */
	wz__boekcel cel[WZ__BLAD_KOLOMMEN];
	wz__buf tekst;
} wz__boekrij;

typedef struct wz__werkboek wz__werkboek;

/* Open over bytes that stay the caller's until _sluit. Faults: what is no workbook,
 * damaged, behind a password, of another kind or too large.
 * WZ_OK, WZ_ERR_DATA, WZ_ERR_NOMEM; *out is NULL unless OK. */
wz_status wz__werkboek_open(wz__werkboek **out, const wz_source *source, wz__fouten *fouten);
void wz__werkboek_sluit(wz__werkboek *boek); /* NULL allowed */

bool wz__werkboek_ods(const wz__werkboek *boek);
bool wz__werkboek_macros(const wz__werkboek *boek);
size_t wz__werkboek_bladen(const wz__werkboek *boek);
const char *wz__werkboek_blad(const wz__werkboek *boek, size_t blad);
bool wz__werkboek_verborgen(const wz__werkboek *boek, size_t blad);
/* The sheet of this name, in any case; the number of sheets when there is none. */
size_t wz__werkboek_vind(const wz__werkboek *boek, const char *naam);

/* Begin at the first row of a sheet. To have a look only, merged areas need not be known,
 * which in xlsx takes going through the whole sheet. Faults: damaged or too large. */
wz_status wz__boekblad_begin(wz__werkboek *boek, size_t blad, bool kijk, wz__fouten *fouten);
/* The next row that is not empty, valid until the one after it; NULL at the end. */
wz_status wz__boekblad_rij(wz__werkboek *boek, const wz__boekrij **rij, wz__fouten *fouten);
/* Whether a column is hidden; known once a row was read. */
bool wz__boekblad_kolom_verborgen(const wz__werkboek *boek, size_t kolom);

/* "C", for 2; "AA", for 26. */
enum { WZ__KOLOMNAAM_SIZE = 4 };
const char *wz__kolomnaam(char naam[WZ__KOLOMNAAM_SIZE], size_t kolom);
/* What a cell holds; "" when it is empty. */
const char *wz__boekrij_tekst(const wz__boekrij *rij, size_t kolom, size_t *n);

/* The fault that a file is no workbook that can be read, though its bytes say what it is:
 * an old one (xls), one behind a password, a PDF …; false when they do not. */
bool wz__werkboek_anders(const wz_source *source, wz__fouten *fouten);

#endif
