/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_LEZER_H
#define WZ_READ_LEZER_H

#include <stdint.h>
#include "read/fouten.h"

/* A column that a kind of file may have. */
typedef struct wz__kolom {
	const char *naam;
	bool verplicht;
} wz__kolom;
enum { WZ__KOLOMMEN_MAX = 32 };

/* One record, read by the columns the caller named (not by their place in the
 * file). A field is UTF-8, NUL-terminated, outer blanks gone; "" when it is empty or the
 * column is not in the file. Valid until the next record. */
typedef struct wz__record {
	size_t nummer;  /* record 1 is the header; of a workbook the row as the sheet shows it */
	size_t positie; /* byte offset in the file as it was given; 0 for a workbook */
	const char *veld[WZ__KOLOMMEN_MAX];
	size_t lengte[WZ__KOLOMMEN_MAX];
	uint32_t getal;   /* of a workbook, a bit per column: the cell is a number */
} wz__record;

/* Bytes to records. */
typedef struct wz__lezer wz__lezer;

enum { WZ__VELD_MAX = 65536 }; /* bytes in one field */

/* How to read a file; NULL is all 0. */
typedef struct wz__leeswijze {
	wz_als als;           /* INHOUD: by its bytes; TEKST is not for here */
	const char *tekenset; /* of csv; NULL: from the bytes */
	const char *blad;     /* of a workbook, outlives the reader; NULL: the one sheet that has a
	                         row with all required columns */
} wz__leeswijze;

/* Open a csv or a workbook over bytes that stay the caller's until _close, as does the
 * source. Reads the header, which in a sheet may stand below a title, and maps it to
 * `kolommen` (n ≤ WZ__KOLOMMEN_MAX; each index into them is an index into wz__record; they
 * and `fouten` outlive the reader). Faults (empty or binary file, NUL byte, no such sheet,
 * unknown column with a suggestion, repeated column, missing required column) are added to
 * `fouten`.
 * WZ_OK, WZ_ERR_DATA, WZ_ERR_NOMEM; *out is NULL unless OK. */
wz_status wz__lezer_open(wz__lezer **out, const wz_source *source, const wz__leeswijze *hoe,
                         const wz__kolom *kolommen, size_t n, wz__fouten *fouten);

/* A record that was made from something else than a table: a text. */
typedef struct wz__rij {
	size_t nummer, positie;
	const char *veld[WZ__KOLOMMEN_MAX]; /* by column; NULL: empty */
} wz__rij;
/* Open over such records. `naam` is what faults call the file; it is copied, `rijen` stay
 * the caller's until _close. A column that no record fills is not in the file. */
wz_status wz__lezer_open_rijen(wz__lezer **out, const char *naam, const wz__kolom *kolommen,
                               size_t n, const wz__rij *rijen, size_t n_rijen, wz__fouten *fouten);

/* The next record that is not blank; blank ones do count in its number, as rows
 * do in a spreadsheet. *einde: there is none. A record with too many fields (empty
 * ones at the end aside), with a field over WZ__VELD_MAX or with a cell that has no value
 * to go by is a fault and is passed over; a broken quote or a damaged workbook ends the
 * file. WZ_OK also after faults; WZ_ERR_NOMEM. */
wz_status wz__lezer_next(wz__lezer *lezer, wz__record *record, bool *einde);

/* Whether the file has this column at all. */
bool wz__lezer_heeft(const wz__lezer *lezer, size_t kolom);
/* The column's name as the file wrote it, for faults; else its own name. */
const char *wz__lezer_kop(const wz__lezer *lezer, size_t kolom);
/* The sheet; NULL for csv. */
const char *wz__lezer_blad(const wz__lezer *lezer);
/* What a person calls a record: "rij" in a workbook, "record" in csv. */
const char *wz__lezer_recordnaam(const wz__lezer *lezer);
/* The cell of a record in a column ("C14"), or the row when the sheet has no such column
 * or `kolom` is -1; in `cel`. NULL for csv. */
enum { WZ__CELNAAM_SIZE = 32 };
const char *wz__lezer_cel(const wz__lezer *lezer, size_t nummer, int kolom,
                          char cel[WZ__CELNAAM_SIZE]);
/* Whether it is a workbook with macros, which are not used. */
bool wz__lezer_macros(const wz__lezer *lezer);
/* What a person should know of how a sheet was read (hidden rows, rounded numbers), a line
 * each; NULL after the last. All is known when all records were read. */
const char *wz__lezer_melding(const wz__lezer *lezer, size_t i);
void wz__lezer_close(wz__lezer *lezer);

#endif
