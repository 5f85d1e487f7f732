/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_ODF_H
#define WZ_WRITE_ODF_H

#include "base/buf.h"

/* What files of OpenDocument have in common, workbooks and texts. Text is safe for a person
 * (cel.h). */

/* The start of each part, which names the namespaces; `element` is that of the part, `meer` more
 * namespaces (each begins with a blank). */
void wz__odf_begin(wz__buf *out, const char *element, const char *meer);
/* What kind of file it is ("text") and which parts it has; pictures are Pictures/1.svg and on. */
void wz__odf_manifest(wz__buf *out, const char *soort, bool settings, size_t beelden);
void wz__odf_meta(wz__buf *out, const char *title);

/* One byte of a text as XML. */
void wz__xml_teken(wz__buf *out, char c);
/* Text as XML: of an attribute, or as paragraphs with every blank and line break in them. */
void wz__xml_waarde(wz__buf *out, const char *tekst);
void wz__xml_alineas(wz__buf *out, const char *tekst);
/* Text within a paragraph. `wit`: there is a blank before it already, or the paragraph begins; a
 * blank more would be lost. Line breaks stay in the paragraph. */
void wz__xml_stuk(wz__buf *out, const char *tekst, bool *wit);

#endif
