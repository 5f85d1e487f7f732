/* SPDX-License-Identifier: EUPL-1.2 */
/* The parts of the writer for a terminal: breaking lines, choosing the widths of
 * columns, writing a table. */
#ifndef WZ_WRITE_TEXT_H
#define WZ_WRITE_TEXT_H

#include "write/uitvoer.h"
#include "write/verslag.h"

enum { WZ__TUSSENRUIMTE = 2 }; /* blanks between columns, and of an indent */

/* One line broken off the beginning of a text: its bytes without trailing
 * blanks, its columns, and where the next line begins. */
typedef struct wz__breuk {
	size_t n;
	size_t width;
	size_t next;
} wz__breuk;

/* Break off a line of at most `width` columns: at a newline or a blank. A word
 * is broken only when it alone is wider than a line, then preferably after a
 * hyphen, a slash or an underscore. A heading is broken after those as well as
 * at blanks. n > 0 gives next > 0. */
wz__breuk wz__wrap(const char *text, size_t n, size_t width, bool heading);

/* Columns of the widest line, and of the widest part that wz__wrap keeps whole
 * if it can. */
void wz__wrap_maten(const char *text, size_t n, bool heading, size_t *line, size_t *word);

/* A column of a table as it is laid out. */
typedef struct wz__vak {
	size_t column; /* index in the table */
	const wz_column *spec;
	size_t inhoud;  /* columns of its widest cell */
	size_t woord;   /* of the widest word in it */
	size_t kop;     /* of its heading on one line */
	size_t kopdeel; /* of the widest part of its heading */
	size_t breedte; /* chosen */
} wz__vak;

typedef struct wz__opmaak {
	const wz_table *table;
	wz__vak *vakken;
	size_t n;
	size_t omschrijving; /* index in the table of the column that is indented */
	size_t breedte;      /* of the whole table */
} wz__opmaak;

/* Measure every row and choose the widths of a table that has something for a
 * person. False without memory. The caller calls _free in both cases. */
bool wz__opmaak_maak(wz__opmaak *opmaak, const wz_table *table, size_t width);
void wz__opmaak_free(wz__opmaak *opmaak);
/* Blanks before the cell of `vak` in a row. */
size_t wz__opmaak_inspring(const wz__opmaak *opmaak, const wz__vak *vak, size_t row);

/* Append n blanks; n times the sign of a thin rule. */
void wz__spaties(wz__buf *out, size_t n);
void wz__lijn(wz__buf *out, size_t n);

/* Running text: a line, broken at `width`, the next lines indented by `hang`. */
void wz__text_alinea(wz__uitvoer *uit, const char *text, size_t width, size_t hang);

/* The bars of a table. */
typedef struct wz__balken {
	const wz_table *table;
	size_t vak;      /* below the columns from this one on */
	size_t breedte;  /* of the longest, at most */
	int64_t meeste;  /* that a row counts */
	bool verhouding; /* fewer signs than are counted */
} wz__balken;

/* False when the table has none, or no room for them. */
bool wz__balken_maak(wz__balken *balken, const wz__opmaak *opmaak);
bool wz__balken_heeft(const wz__balken *balken, size_t row);
void wz__balken_schrijf(wz__buf *out, const wz__balken *balken, size_t row, bool color);
void wz__balken_legenda(wz__buf *out, const wz__balken *balken);

/* A table of kind LIST that has something for a person, from its header to its
 * last row. `balken` NULL: without bars; else those that were written, if any. */
void wz__text_lijst(wz__uitvoer *uit, const wz_table *table, size_t width, bool color,
                    wz__balken *balken);

/* Append a status between the escapes that colour it. */
void wz__text_kleur(wz__buf *out, wz_realisatie realisatie, const char *text, size_t n);

#endif
