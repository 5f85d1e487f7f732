/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_FOUTEN_H
#define WZ_READ_FOUTEN_H

#include <welzijn/import.h>
#include "base/buf.h"

/* The faults found in a file: the first 50 in full, the rest counted. Zero-
 * initialise; strings live in its arena. `failed`: no memory to keep one. */
enum { WZ__FOUTEN_MAX = 50 };
typedef struct wz__fouten {
	wz_fault fout[WZ__FOUTEN_MAX];
	size_t n;      /* kept */
	size_t totaal; /* found */
	bool failed;
	wz__arena arena;
} wz__fouten;

/* Add one. bestand, blad and kolom are copied; message is made by printf. The
 * hint of the fault added last can be set after it. */
void wz__fout(wz__fouten *fouten, const char *bestand, const char *blad, size_t record,
              const char *kolom, const char *format, ...) WZ_PRINTF(6, 7);
void wz__fout_hint(wz__fouten *fouten, const char *format, ...) WZ_PRINTF(2, 3);
/* The cell where the fault added last is: "C14", or "14" for the whole row. */
void wz__fout_cel(wz__fouten *fouten, const char *cel);
/* Hint: bedoelde u "…"?  Nothing when suggestie is NULL. */
void wz__fout_bedoelde(wz__fouten *fouten, const char *suggestie);
void wz__fouten_free(wz__fouten *fouten);

#endif
