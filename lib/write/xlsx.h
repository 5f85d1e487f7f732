/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_XLSX_H
#define WZ_WRITE_XLSX_H

#include "write/blad.h"
#include "write/xlsx_laden.h"

/* A workbook that is being written. The first error stays. */
typedef struct wz__xlsx {
	wz__xlsxwriter lxw;
	lxw_workbook *boek;
	const wz__werkmap *werkmap;
	lxw_format *opmaak[WZ__BLADSTIJLEN]; /* made when first used */
	wz__buf tekst;
	wz__buf veilig;
	size_t *cellen; /* on each sheet, also the hidden one */
	size_t bladen;
	lxw_error fout;
} wz__xlsx;

/* The format of a style; NULL without memory. */
lxw_format *wz__xlsx_opmaak(wz__xlsx *xlsx, wz__bladstijl stijl);

/* The text of a cell as Excel reads it; until the next one. */
const char *wz__xlsx_celtekst(wz__xlsx *xlsx, const wz__bladcel *cel);

/* What may be typed in the columns of a sheet. */
void wz__xlsx_invoer(wz__xlsx *xlsx, lxw_worksheet *ws, const wz__blad *blad);
/* The hidden sheet with the lists that are too long to stand with a cell. */
void wz__xlsx_keuzes(wz__xlsx *xlsx);

/* Whether all that was written is in the file. */
bool wz__xlsx_heel(const wz__xlsx *xlsx, int fd);

/* Keep the first error. */
void wz__xlsx_fout(wz__xlsx *xlsx, lxw_error fout);

#endif
