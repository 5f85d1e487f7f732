/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_DOCUMENT_ODT_STIJL_H
#define WZ_READ_DOCUMENT_ODT_STIJL_H

#include "read/document_lijst.h"
#include "read/xml.h"

/* The styles of an odt, of styles.xml and of content.xml itself: which paragraphs are a
 * title, and how lists and headings are numbered. */

typedef struct wz__odt_alineastijl {
	const char *naam;
	bool titel; /* it is that of a title, or based on it */
} wz__odt_alineastijl;

typedef struct wz__odt_lijst {
	const char *naam; /* NULL: the numbering of headings */
	wz__lijstniveau niveau[WZ__UIT_NIVEAUS];
	wz__teller telling;
} wz__odt_lijst;

typedef struct wz__odt_stijlen {
	wz__odt_alineastijl *alinea;
	wz__odt_lijst *lijst;
	size_t n_alinea, n_lijst, cap_alinea, cap_lijst;
	bool in_lijst; /* the one being read is the last */
	wz__arena arena;
	bool failed; /* no memory */
} wz__odt_stijlen;

/* Zero-initialise; ended by _free. */
wz_status wz__odt_stijlen_lees(wz__odt_stijlen *stijlen, wz__archief *archief, wz__fouten *fouten);
void wz__odt_stijlen_free(wz__odt_stijlen *stijlen);

/* Take in an element of a style, where it stands; others mean nothing to it. */
void wz__odt_stijl_begin(wz__odt_stijlen *stijlen, const char *naam, const char **attributen);
void wz__odt_stijl_einde(wz__odt_stijlen *stijlen, const char *naam);

bool wz__odt_is_titel(const wz__odt_stijlen *stijlen, const char *stijl);
/* The list style of this name, NULL: that of the headings; NULL when there is none. */
wz__odt_lijst *wz__odt_vind_lijst(wz__odt_stijlen *stijlen, const char *naam);

#endif
