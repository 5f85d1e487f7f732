/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_HTML_H
#define WZ_WRITE_HTML_H

#include "write/cel.h"
#include "write/uitvoer.h"

/* The style of every page. */
extern const char wz__html_stijl[];
/* What a Content-Security-Policy calls a style, which comes in parts (NULL at the end): the SHA-256
 * of these very bytes in base64. */
void wz__html_stijl_som(wz__buf *out, const char *const *delen);

/* From the doctype through <body>. `name` was made safe; `delen` are the parts of its
 * style, NULL at the end. */
void wz__html_begin(wz__uitvoer *uit, const wz__buf *name, const char *const *delen);

/* Append text that was made safe for a person (cel.h), so that no byte of it is markup;
 * a line break becomes <br>. */
void wz__html_tekst(wz__uitvoer *uit, const wz__buf *safe);
/* The same for a text on one line, for one of several lines, and for a piece of a text, of which
 * also the blanks at its ends count. */
void wz__html_regel(wz__uitvoer *uit, const char *text);
void wz__html_regels(wz__uitvoer *uit, const char *text);
void wz__html_stuk(wz__uitvoer *uit, const char *text);
/* A cell that is present or not, as what stands between its tags. */
void wz__html_cel(wz__uitvoer *uit, const wz_column *column, wz_cell cell, wz_row_kind kind);
/* <p>, <li>, … around lines of text. */
void wz__html_blok(wz__uitvoer *uit, const char *before, const char *text, const char *after);

/* How a table is written in a document, where rows are places and cells lead somewhere. */
typedef struct wz__html_haak {
	const char *klasse; /* of the box around the table: "" or more classes, begun by a blank */
	bool groep;         /* no landmark: there are many of these, some of one name */
	bool zichtbaar;     /* the caption is shown, for no heading says it */
	/* Append ` id="…"` when the row is a place. */
	void (*rij)(void *van, wz__uitvoer *uit, size_t row);
	/* Append <a …> and return what closes it, or "" where the cell leads nowhere. */
	const char *(*cel)(void *van, wz__uitvoer *uit, size_t row, size_t column);
	void *van;
} wz__html_haak;

/* html_tabel.c: a table of kind LIST, with this caption. `haak` NULL: the caption is not shown,
 * and nothing leads anywhere. */
void wz__html_lijst(wz__uitvoer *uit, const wz_table *table, const char *caption,
                    const wz__html_haak *haak);
/* A table of kind RECORD: name and value under each other; what is missing is left out. */
void wz__html_record(wz__uitvoer *uit, const wz_table *table, const wz__html_haak *haak);

#endif
