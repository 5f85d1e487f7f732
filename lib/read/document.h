/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_DOCUMENT_H
#define WZ_READ_DOCUMENT_H

#include "read/tekenset.h"

/* What the bytes of a report are, by their content. */
typedef enum wz__documentsoort {
	WZ__DOCUMENT_TEKST = 0, /* plain text, also with HTML tags in it */
	WZ__DOCUMENT_ODT,
	WZ__DOCUMENT_DOCX,
	WZ__DOCUMENT_ANDERS     /* a pdf, an old .doc, a picture, a spreadsheet: none that can be read */
} wz__documentsoort;

wz__documentsoort wz__document_soort(const wz_source *source);

/* The text of a document as UTF-8, a line per paragraph: headings as they stand with
 * an empty line before them, items of a list as "- ", numbered ones as "1. ", a row of
 * a table on one line with tabs between its cells, the paragraphs and items within a
 * cell between <p>…</p> and <ul>- …</ul> tags as a web page has them. Text that was
 * deleted (tracked changes), notes, headers and footers are left out. For plain text the
 * same as wz__tekst_lees. Always ended by wz__tekst_free. Faults: what is no document,
 * damaged, encrypted or too large. WZ_OK, WZ_ERR_DATA, WZ_ERR_NOMEM. */
wz_status wz__document_lees(wz__tekst *out, const wz_source *source, const char *tekenset,
                            wz__fouten *fouten);

#endif
