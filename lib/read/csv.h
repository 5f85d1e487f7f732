/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_CSV_H
#define WZ_READ_CSV_H

#include <csv.h>
#include "base/buf.h"

/* Records of a CSV text in UTF-8 without NUL bytes, by libcsv. Fields without
 * outer blanks, and without the quote that keeps a spreadsheet from running a text as a
 * formula; no header, no names. */
enum { WZ__CSV_VELDEN = 256 }; /* fields kept of one record */

typedef struct wz__csv {
	const char *text;
	size_t n;
	size_t at;      /* where the next record begins */
	char scheiding; /* comma, semicolon, tab, or what a sep= line says */
	size_t bewaar;  /* keep only so many fields; WZ__CSV_VELDEN at first */
	/* The record read last. */
	size_t nummer;  /* blank records are counted too; the first is 1 */
	size_t begin;   /* its offset in the text */
	size_t velden;  /* fields it has, also those not kept */
	size_t gevuld;  /* without the empty ones at the end */
	size_t te_lang; /* TE_LANG: index of that field */
	wz__buf data;
	size_t plaats[WZ__CSV_VELDEN], lengte[WZ__CSV_VELDEN];
	bool klaar;
	struct csv_parser parser;
} wz__csv;

typedef enum wz__csv_uitkomst {
	WZ__CSV_RECORD = 0,
	WZ__CSV_EINDE,
	WZ__CSV_TE_LANG,       /* a field over WZ__VELD_MAX; the record is passed over */
	WZ__CSV_NIET_GESLOTEN, /* a quote that opens in this record; reading ends */
	WZ__CSV_LOS,           /* a quote where none can be; reading ends */
	WZ__CSV_NOMEM
} wz__csv_uitkomst;

/* Begin: obeys a sep= line, passes over blank lines, and finds the separator in
 * the first record. Always ended by _close, also when it fails: no memory. */
bool wz__csv_open(wz__csv *csv, const char *text, size_t n);
void wz__csv_close(wz__csv *csv);
/* The next record with any text in it. */
wz__csv_uitkomst wz__csv_next(wz__csv *csv);
/* A field that was kept; "" for any other. */
const char *wz__csv_veld(const wz__csv *csv, size_t index, size_t *n);

/* Size of the first physical line with its end: LF, CR LF or CR. */
size_t wz__csv_line(const char *text, size_t n);
/* The number of the record that holds this offset. */
size_t wz__csv_record_at(const char *text, size_t n, size_t offset);

#endif
