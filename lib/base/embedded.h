/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_EMBEDDED_H
#define WZ_BASE_EMBEDDED_H

#include <stddef.h>

/* A file of data/ that was built in. bytes has a NUL after `size` bytes; a list
 * ends with a NULL naam. */
typedef struct wz__embedded {
	const char *naam; /* relative to data/: "enschede-2016/percelen.csv" */
	const unsigned char *bytes;
	size_t size;
} wz__embedded;

extern const wz__embedded wz__embedded_schema[];      /* rising by number */
extern const wz__embedded wz__embedded_voorbeelden[];
extern const wz__embedded wz__embedded_woorden[];     /* eenheden.csv, woorden.csv */

#endif
