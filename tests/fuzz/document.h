/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as a zip file, or as its parts in plain text: to text. */
#ifndef FUZZ_DOCUMENT_H
#define FUZZ_DOCUMENT_H

#include "pak.h"
#include "read/document.h"

static inline int proef_document(const char *naam, const uint8_t *bytes, size_t n)
{
	wz__fouten fouten = { 0 };
	wz__tekst tekst;
	size_t size;
	void *zip = pak_in(bytes, n, &size);
	const wz_source source = { .naam = naam, .bytes = zip, .size = size };
	wz_status status = wz__document_lees(&tekst, &source, NULL, &fouten);

	if (status == WZ_OK) {
		EIS(wz__utf8_valid(tekst.bytes, tekst.n));
		EIS(tekst.n == 0 || memchr(tekst.bytes, 0, tekst.n) == NULL);
	}
	wz__tekst_free(&tekst);
	proef_fouten(status, &fouten);
	free(zip);
	return 0;
}

#endif
