/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_MD_H
#define WZ_WRITE_MD_H

#include "write/plek.h"
#include "write/uitvoer.h"

/* Markdown with GitHub's tables and footnotes. Nothing in the data may become markup. */

/* Append text that was made safe for a person (cel.h), with its markup escaped. */
void wz__md_tekst(wz__buf *out, const char *safe);
/* A block begins at `begin` of the buffer: what is markup only there is escaped too, and blanks
 * are taken away. */
void wz__md_begin(wz__buf *out, size_t begin);
/* A text on one line, escaped. */
void wz__md_regel(wz__uitvoer *uit, const char *text);
/* Text in bold, where there is something to be bold: at the ends of a line or between blanks. */
void wz__md_vet(wz__buf *out, const char *safe);
/* A block of its own, after an empty line unless it is the first thing. */
void wz__md_blok(wz__uitvoer *uit, const char *before, const char *text, bool *first);

/* md_tabel.c: the rows of a table, or that it has none; `wijzers` NULL where nothing in it leads
 * anywhere. After an empty line unless it is the first thing. */
void wz__md_tabel(wz__uitvoer *uit, const wz_table *table, const wz__wijzers *wijzers, bool *first);
/* "[text](#anker)", or only the text when there is no such place. `text` is escaped already. */
void wz__md_link(wz__buf *out, const char *text, const char *anker, const wz__plekken *plekken);
/* "[^12]"; nothing when there is no such note. */
void wz__md_noot(wz__buf *out, size_t noot, wz__plekken *plekken);
/* The place itself, where something leads to it. */
void wz__md_plek(wz__buf *out, const char *anker, wz__plekken *plekken);

#endif
