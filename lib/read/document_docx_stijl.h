/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_DOCUMENT_DOCX_STIJL_H
#define WZ_READ_DOCUMENT_DOCX_STIJL_H

#include "read/archief.h"
#include "read/document_lijst.h"

/* styles.xml and numbering.xml of a docx: which paragraphs are headings and items. */

#define WZ__DOCX_GEEN SIZE_MAX

/* What a paragraph or its style says of itself; WZ__DOCX_GEEN: nothing. */
typedef struct wz__docx_alinea {
	size_t kop;    /* outline level from 0; 9 is text */
	size_t num;    /* w:numId; 0 is none */
	size_t niveau; /* w:ilvl */
} wz__docx_alinea;

typedef struct wz__docx_stijl {
	const char *id, *basis; /* NULL: based on none */
	wz__docx_alinea alinea;
	bool inhoudsopgave; /* a line of a table of contents */
} wz__docx_stijl;

/* A list; those based on the same abstract one count on together. */
typedef struct wz__docx_abstract {
	size_t id;
	wz__lijstniveau niveau[WZ__UIT_NIVEAUS];
	const char *stijl[WZ__UIT_NIVEAUS]; /* the paragraph style of a level; NULL */
	wz__teller telling;
} wz__docx_abstract;

typedef struct wz__docx_num {
	size_t id, abstract;
	size_t herstart[WZ__UIT_NIVEAUS]; /* the number it begins with; WZ__DOCX_GEEN */
} wz__docx_num;

typedef struct wz__docx_stijlen {
	wz__docx_stijl *stijl;
	wz__docx_abstract *abstract;
	wz__docx_num *num;
	size_t n_stijl, n_abstract, n_num, cap_stijl, cap_abstract, cap_num;
	wz__arena arena;
	bool failed; /* no memory */
} wz__docx_stijlen;

/* Zero-initialise; ended by _free. `deel` NULL: the document has none. */
wz_status wz__docx_stijlen_lees(wz__docx_stijlen *stijlen, wz__archief *archief, const char *deel,
                                wz__fouten *fouten);
wz_status wz__docx_nummering_lees(wz__docx_stijlen *stijlen, wz__archief *archief, const char *deel,
                                  wz__fouten *fouten);
void wz__docx_stijlen_free(wz__docx_stijlen *stijlen);

/* Fill in what the paragraph leaves to its style; whether it is a line of a table of
 * contents. */
bool wz__docx_erf(const wz__docx_stijlen *stijlen, const char *stijl, wz__docx_alinea *alinea);
/* Count the paragraph in its list; its label, or NULL. Sets the level where only the
 * list knows which one the style is. */
const char *wz__docx_label(char *buf, wz__docx_stijlen *stijlen, const char *stijl,
                           wz__docx_alinea *alinea, bool kop);

#endif
