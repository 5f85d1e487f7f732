/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_DOCUMENT_H
#define WZ_READ_DOCUMENT_H

#include "read/tekenset.h"

/* What the bytes of a report are, by their content. */
typedef enum wz__documentsoort {
	WZ__DOCUMENT_TEKST = 0, /* plain text, also with HTML tags in it */
	WZ__DOCUMENT_ODT,
	WZ__DOCUMENT_DOCX,
	WZ__DOCUMENT_GEEN_GEHEUGEN, /* there was none to look with */
	WZ__DOCUMENT_BESCHADIGD, /* a zip file, as these are, that cannot be opened or read */
	WZ__DOCUMENT_WERKBOEK, /* a workbook (xlsx, ods) */
	WZ__DOCUMENT_ANDERS /* a pdf, an old .doc, a picture: none that can be read */
} wz__documentsoort;

wz__documentsoort wz__document_soort(const wz_source *source);

/* The text of a document as UTF-8, a line per paragraph that ends with a newline:
 *
 * - A heading or title is one line with an empty line before it, and its number before
 *   it where the document numbers headings.
 * - An item of a list is "- text", a numbered one "1. text" with the number that the
 *   document shows, or its label in full when that has words ("Perceel 3: text"); two
 *   blanks per level before it. Its further lines and paragraphs have two blanks more.
 * - A line break is a newline (in a heading and a table: a blank), a tab a blank.
 * - Empty paragraphs are one empty line. So is what comes before and after a table.
 * - A row of a table is one line with tabs between its cells; merged cells keep their
 *   columns: the text in the first, the others empty. Rows without any text are left out.
 * - A cell of one paragraph is its text as it stands. A cell with an item or with several
 *   paragraphs is <p>text</p> and <ul> - item - item </ul> with a blank between these,
 *   and only there <, > and & in the text are &lt; &gt; &amp;, and " - " within an item
 *   has a dash, since it would begin another. A table in a cell gives its paragraphs.
 * - A box of text comes after the paragraph that it is fixed to.
 *
 * Left out: what was deleted (tracked changes), is hidden or was never filled in, notes,
 * comments, headers and footers, tables of contents, soft hyphens and control characters.
 * Macros are not run.
 *
 * For plain text the same as wz__tekst_lees; of a document, positions are those in the
 * text. Always ended by wz__tekst_free. Faults: what is no document, damaged, encrypted,
 * without text or too large. WZ_OK, WZ_ERR_DATA, WZ_ERR_NOMEM. */
wz_status wz__document_lees(wz__tekst *out, const wz_source *source, const char *tekenset,
                            wz__fouten *fouten);

#endif
