/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_ARCHIEF_H
#define WZ_READ_ARCHIEF_H

#include <stdint.h>
#include "read/fouten.h"

struct wz__zip;

/* A zip file in memory, of which parts are read in pieces: the dress of odt, docx, ods
 * and xlsx. What it costs to read is bounded by what is really unpacked, whatever the
 * file says of itself: at most 200 times its size once that is over 8 MB, and 1 GB. libzip
 * is loaded when the first archive is opened. */
typedef struct wz__archief {
	const wz_source *source;
	struct wz__zip *bieb; /* the library, owned */
	struct zip *zip;
	uint64_t gelezen; /* bytes unpacked, of all parts together; who reads a part again may
	                     begin again at 0 */
} wz__archief;

/* The bytes of the source must stay until _close, which is always called. Faults: what
 * is no zip, or damaged. WZ_OK, WZ_ERR_DATA, WZ_ERR_NOMEM. */
wz_status wz__archief_open(wz__archief *archief, const wz_source *source, wz__fouten *fouten);
void wz__archief_close(wz__archief *archief);

bool wz__archief_heeft(const wz__archief *archief, const char *deel);

/* Reading a part bit by bit, as far as the caller wants. Zero-initialise; always ended by
 * wz__deel_sluit. */
typedef struct wz__deel {
	wz__archief *archief;
	struct zip_file *file;
	const char *naam; /* the caller's */
} wz__deel;

/* Faults: the part is not there, damaged or encrypted. */
wz_status wz__deel_open(wz__deel *deel, wz__archief *archief, const char *naam, wz__fouten *fouten);
/* At most `max` bytes; *n is 0 at the end. Faults: damaged or too large. */
wz_status wz__deel_lees(wz__deel *deel, char *bytes, size_t max, size_t *n, wz__fouten *fouten);
void wz__deel_sluit(wz__deel *deel);

/* A piece of a part; after the last comes one of 0 bytes. Not WZ_OK: reading stops and
 * wz__archief_lees returns that; then the receiver adds the fault. */
typedef wz_status wz__archief_stuk(void *bij, const char *bytes, size_t n);

/* Read a part to its end. Faults: it is not there, damaged, encrypted or too large. */
wz_status wz__archief_lees(wz__archief *archief, const char *deel, wz__archief_stuk *stuk,
                           void *bij, wz__fouten *fouten);

/* Append at most `max` bytes of a small part; more is a fault. */
wz_status wz__archief_kort(wz__archief *archief, const char *deel, wz__buf *out, size_t max,
                           wz__fouten *fouten);

/* The fault that a part cannot be read, "… is geen geldige XML"; returns the status. */
wz_status wz__archief_kapot(const wz__archief *archief, wz__fouten *fouten, const char *format, ...)
	WZ_PRINTF(3, 4);

#endif
