/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_CELGETAL_H
#define WZ_READ_CELGETAL_H

#include <stdint.h>
#include "base/buf.h"

/* The number in a cell of a spreadsheet: a binary double, of which the fifteen digits that
 * a spreadsheet shows count. So 9973.129999999999 is 9973.13, exactly and in any locale. */
enum { WZ__CIJFERS = 15, WZ__DECIMALEN_MAX = 4 };
typedef struct wz__celgetal {
	bool negatief;
	size_t n;                      /* digits; 0: zero */
	char cijfers[WZ__CIJFERS + 1]; /* the first and the last are no 0; room to round by */
	int komma;                     /* digits before the comma: 0,05 has -1 */
} wz__celgetal;

/* False when the text is no number, as NaN and INF. */
bool wz__celgetal_lees(wz__celgetal *out, const char *text, size_t n);

/* Append the number with a comma. `decimalen`: what the format of the cell shows, zeros at
 * the end included; -1: those it has. Never more than four. *afgerond: it is not quite the
 * number. False when it is too large to write out. */
bool wz__celgetal_toon(wz__buf *out, const wz__celgetal *getal, int decimalen, bool *afgerond);

/* How many decimals a shown text gives this number: "1.200" of 1200 none, of 1.2 three.
 * -1 when its digits are not those of the number. */
int wz__celgetal_decimalen(const wz__celgetal *getal, const char *text, size_t n);

/* Append the day of a serial number as 2016-12-31, and where `tijd` asks for it " 14:30"
 * unless that is midnight. False when it is no day from 1900 to 9999. */
bool wz__celdatum_toon(wz__buf *out, const wz__celgetal *getal, bool vanaf_1904, bool tijd);
/* Append a time of day or a duration, "14:30"; a value of 1 is 24 hours. */
bool wz__celtijd_toon(wz__buf *out, const wz__celgetal *getal);

#endif
