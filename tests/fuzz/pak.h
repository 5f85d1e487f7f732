/* SPDX-License-Identifier: EUPL-1.2 */
/* A fuzzer gets nowhere through deflate and checksums. So the parts of a zip file may also
 * stand in plain text, each behind a line "@@ NAME"; they are packed without compression. */
#ifndef FUZZ_PAK_H
#define FUZZ_PAK_H

#include "proef.h"

typedef struct pak_deel {
	const char *naam, *bytes;
	size_t n_naam, n;
} pak_deel;
enum { PAK_DELEN = 12 };

/* The parts of a text that begins with "@@ "; 0 when it does not. */
size_t pak_uit(const uint8_t *bytes, size_t n, pak_deel delen[PAK_DELEN]);
/* The zip file of these parts, or the bytes themselves; freed with free. */
void *pak_in(const uint8_t *bytes, size_t n, size_t *size);

#endif
