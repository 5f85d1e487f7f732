/* SPDX-License-Identifier: EUPL-1.2 */
/* What the fuzz targets share. A target holds what it reads against what the header
 * promises: a promise that is broken ends the program, as a crash does. */
#ifndef FUZZ_PROEF_H
#define FUZZ_PROEF_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/tekst.h"
#include "read/fouten.h"

#define LENGTE(lijst) (sizeof(lijst) / sizeof((lijst)[0]))

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

#define EIS(waar)                                                                                  \
	do {                                                                                           \
		if (!(waar)) {                                                                             \
			fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #waar);                     \
			abort();                                                                               \
		}                                                                                          \
	} while (0)

/* The bytes in memory of exactly their size, so that reading past them is seen; freed by the
 * caller. */
void *proef_kopie(const uint8_t *bytes, size_t n);
/* The same as a text that ends with a NUL, of what is before a NUL in it. */
char *proef_regel(const uint8_t *bytes, size_t n);
/* NULL, or UTF-8. */
void proef_utf8(const char *text);
/* A fault for DATA, none for OK, nothing else; every message is UTF-8. Frees them. */
void proef_fouten(wz_status status, wz__fouten *fouten);

/* A dossier with a small contract (W16, lots 1 and 2), made at the first call, in memory. */
wz_dossier *proef_dossier(void);
/* What an import did in a rehearsal: a fault for DATA, none for OK; the dossier has no more
 * results or lots than before. Frees it. */
void proef_import(wz_dossier *dossier, wz_status status, wz_import *import);

#endif
