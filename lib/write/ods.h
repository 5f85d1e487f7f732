/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_ODS_H
#define WZ_WRITE_ODS_H

#include "write/blad.h"
#include "write/odf.h"

/* The sheets on their way to content.xml. */
typedef struct wz__ods {
	const wz__werkmap *werkmap;
	int fase;
	size_t blad;
	size_t rij; /* of the sheet */
	wz__bladplek plek;
	wz__bladcel *cellen; /* room for the widest sheet */
	wz__buf tekst;
} wz__ods;

/* Append the next piece of content.xml; false when that was the last. WITHOUT memory the
 * buffer fails. */
bool wz__ods_inhoud(wz__ods *ods, wz__buf *out);

/* Whole parts. */
void wz__ods_styles(wz__buf *out);
void wz__ods_settings(wz__buf *out, const wz__werkmap *werkmap);

/* The styles that the sheets use. They are called ce1, co1, ro1 and ta1 as those of LibreOffice
 * itself: when it saves a file in which one sheet was changed, it keeps those of the others, and
 * reads a number behind the two letters. Without it, it stops. */
enum {
	WZ__ODS_TITEL = 100, /* rows with a title are ro101 and on */
	WZ__ODS_RUIM = 200   /* those of a form, which grow with what is typed */
};
void wz__ods_stijlen(wz__buf *out, const wz__werkmap *werkmap);
/* What may be typed, for all sheets. */
void wz__ods_regels(wz__buf *out, const wz__werkmap *werkmap);

/* The name of a column: A, B … ZZZ. */
void wz__ods_kolom(wz__buf *out, size_t kolom);
/* The name of a sheet as it stands in a reference. */
void wz__ods_bladnaam(wz__buf *out, const char *naam);

#endif
