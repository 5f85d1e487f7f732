/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_CEL_H
#define WZ_WRITE_CEL_H

#include <welzijn/table.h>

#include "base/buf.h"

#define WZ__ONTBREEKT "\xE2\x80\x93" /* – */
#define WZ__TOT "\xE2\x80\x93"       /* – */
#define WZ__LEEG "(geen gegevens)"

/* Whether a column stands in what people read, or in what programs read. */
bool wz__kolom_mens(const wz_column *column);
bool wz__kolom_machine(const wz_column *column);

const char *wz__kolom_kop(const wz_column *column);
bool wz__kolom_tekst(const wz_column *column);  /* its cells hold text */
bool wz__kolom_rechts(const wz_column *column); /* its cells are aligned right */

/* Append text as a person may see it: safe for a terminal, without outer blanks
 * or tabs; on one line, or with its line breaks. */
void wz__tekst_regel(wz__buf *out, const char *text);
void wz__tekst_regels(wz__buf *out, const char *text);
/* A piece of a text: its blanks stay, a tab is one. */
void wz__tekst_stuk(wz__buf *out, const char *text);

/* Append a cell for a person: Dutch numbers and dates, a status by sign and
 * word, "–" for what is missing, text that may hold line breaks. In a total row
 * only a missing number is worth a dash; elsewhere there is nothing to miss. */
void wz__cel_mens(wz__buf *out, const wz_column *column, wz_cell cell, wz_row_kind kind);

/* Append a cell that is present for a program: decimal point, ISO dates, the
 * word of a status; text as it is. */
void wz__cel_machine(wz__buf *out, const wz_column *column, wz_cell cell);

/* Whether a person sees anything of a table: one of which all columns are for
 * programs is passed over, its caption too. */
bool wz__tabel_mens(const wz_table *table);

/* The first table that programs read something of: an instruction before it is for people.
 * wz_verslag_tables(verslag) when there is none. */
size_t wz__tabel_eerste_machine(const wz_verslag *verslag);

/* Whether a person has something to see: rows, or for a record a field that is
 * not missing. If not, WZ__LEEG stands in its place. */
bool wz__tabel_gevuld(const wz_table *table);

/* The text of a GROUP row: its first text cell that a person sees; "" when it
 * has none. */
const char *wz__rij_groep(const wz_table *table, size_t row);

/* The shown column that describes a row, which is the one that a level indents:
 * the first text that is not folded away, else the first text, else the first
 * number of a lot; `n`, the number of columns, when there is none. */
size_t wz__kolom_omschrijving(const wz_column *columns, size_t n);

#endif
