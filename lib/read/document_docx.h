/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_DOCUMENT_DOCX_H
#define WZ_READ_DOCUMENT_DOCX_H

#include "read/document_deel.h"
#include "read/document_docx_stijl.h"

/* The parts of a docx that matter; "" when there is none. */
typedef struct wz__docx_delen {
	const char *map; /* folder that the names are seen from: "" or "word/" */
	char hoofd[WZ__DEELNAAM_MAX];
	char stijlen[WZ__DEELNAAM_MAX];
	char nummering[WZ__DEELNAAM_MAX];
} wz__docx_delen;

/* Fill in those that a part with relations names; nothing when it is not there. */
wz_status wz__docx_verbanden(wz__docx_delen *delen, wz__archief *archief, const char *deel,
                             wz__fouten *fouten);

/* The text of the main part; counts on in the lists of `stijlen`. */
wz_status wz__docx_hoofddeel_lees(wz__uit *uit, wz__docx_stijlen *stijlen, wz__archief *archief,
                                  const char *hoofddeel, wz__fouten *fouten);

#endif
