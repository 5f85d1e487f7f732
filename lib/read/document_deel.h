/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_DOCUMENT_DEEL_H
#define WZ_READ_DOCUMENT_DEEL_H

#include "read/archief.h"
#include "read/document.h"
#include "read/document_uit.h"

/* What the readers of the two kinds of document share with document.c. */

/* What stands in a zip file. */
typedef enum wz__inhoud {
	WZ__INHOUD_ANDERS = 0,
	WZ__INHOUD_ODT,
	WZ__INHOUD_DOCX,
	WZ__INHOUD_ODS,
	WZ__INHOUD_XLSX,
	WZ__INHOUD_PRESENTATIE
} wz__inhoud;

enum { WZ__DEELNAAM_MAX = 256 };

/* Whether it is an OpenDocument or an Office file, of what kind, and the part that holds
 * its text (a buffer of WZ__DEELNAAM_MAX). ANDERS: it is not one of these. */
wz_status wz__odt_inhoud(wz__archief *archief, wz__inhoud *inhoud, bool *versleuteld,
                         wz__fouten *fouten);
wz_status wz__docx_inhoud(wz__archief *archief, wz__inhoud *inhoud, char *hoofddeel,
                          wz__fouten *fouten);

/* The name of a part (a buffer of WZ__DEELNAAM_MAX), seen from a folder: "word/" and
 * "styles.xml". It names what stands in the file, never anything outside it. */
bool wz__deelpad(char *out, const char *folder, const char *target);
/* "word/document.xml": its folder (WZ__DEELNAAM_MAX), and the part that says what belongs
 * to it. */
void wz__deelverbanden(const char *deel, char *map, char *verbanden, size_t size);

/* Its text. When the text grows too large that is in uit->reden, without a fault. */
wz_status wz__odt_lees(wz__uit *uit, wz__archief *archief, wz__fouten *fouten);
wz_status wz__docx_lees(wz__uit *uit, wz__archief *archief, const char *hoofddeel,
                        wz__fouten *fouten);

#endif
