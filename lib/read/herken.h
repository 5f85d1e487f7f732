/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_HERKEN_H
#define WZ_READ_HERKEN_H

#include <stdbool.h>
#include <welzijn/import.h>

/* What the first bytes of a file say that it is. */
typedef enum wz__bestandsoort {
	WZ__BESTAND_ONBEKEND = 0, /* perhaps text */
	WZ__BESTAND_ZIP,          /* xlsx, ods, odt, docx, or just a zip */
	WZ__BESTAND_OLE,          /* xls, doc, or a docx behind a password */
	WZ__BESTAND_PDF,
	WZ__BESTAND_RTF,
	WZ__BESTAND_AFBEELDING,
	WZ__BESTAND_XML /* a document as one file of XML: fodt, Word 2003 */
} wz__bestandsoort;

wz__bestandsoort wz__herken(const wz_source *source);

bool wz__begint_met(const wz_source *source, const char *bytes, size_t n);
/* Whether these bytes stand anywhere in its first `tot` bytes. */
bool wz__bevat(const wz_source *source, size_t tot, const char *bytes, size_t n);
/* Whether an OLE file has a part of this name. */
bool wz__ole_heeft(const wz_source *source, const char *naam);

#endif
