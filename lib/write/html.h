/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_HTML_H
#define WZ_WRITE_HTML_H

#include "write/cel.h"
#include "write/uitvoer.h"

/* The style of every page, and what a Content-Security-Policy calls it: the SHA-256 of these
 * very bytes in base64. */
extern const char wz__html_stijl[];
void wz__html_stijl_som(wz__buf *out);

/* Append text that was made safe for a person (cel.h), so that no byte of it is markup;
 * a line break becomes <br>. */
void wz__html_tekst(wz__uitvoer *uit, const wz__buf *safe);
/* The same for a text on one line. */
void wz__html_regel(wz__uitvoer *uit, const char *text);
/* A cell that is present or not, as what stands between its tags. */
void wz__html_cel(wz__uitvoer *uit, const wz_column *column, wz_cell cell, wz_row_kind kind);

/* html_tabel.c: a table of kind LIST, with this caption, which is not shown: a heading says
 * it. */
void wz__html_lijst(wz__uitvoer *uit, const wz_table *table, const char *caption);

#endif
