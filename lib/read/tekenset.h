/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_TEKENSET_H
#define WZ_READ_TEKENSET_H

#include "read/fouten.h"

/* How many bytes of the file a character took. */
typedef enum wz__maat {
	WZ__MAAT_UTF8 = 0, /* as many as now */
	WZ__MAAT_BYTE,     /* one */
	WZ__MAAT_UTF16     /* two, or four outside the first plane */
} wz__maat;

/* The text of a file as UTF-8 without a byte order mark and without NUL bytes. */
typedef struct wz__tekst {
	const char *bytes;
	size_t n;
	size_t positie; /* in the file, of the first byte */
	wz__maat maat;
	wz__buf eigen; /* the text, where it had to be converted */
} wz__tekst;

/* Read the bytes as `tekenset`; NULL: UTF-8, UTF-16 with a byte order mark, else
 * Windows-1252. Faults: an empty or binary file, a NUL byte, an unknown tekenset,
 * bytes that do not belong in it. WZ_OK, WZ_ERR_DATA, WZ_ERR_NOMEM; always ended
 * by _free. */
wz_status wz__tekst_lees(wz__tekst *out, const wz_source *source, const char *tekenset,
                         wz__fouten *fouten);
void wz__tekst_free(wz__tekst *tekst);

/* Bytes of the file that the n bytes at `part` were. */
size_t wz__tekst_omvang(const wz__tekst *tekst, const char *part, size_t n);

#endif
