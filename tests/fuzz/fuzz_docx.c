/* SPDX-License-Identifier: EUPL-1.2 */
/* A document (docx), as a zip file or as its parts in plain text: to text. */
#include "pak.h"
#include "read/document.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	wz__fouten fouten = { 0 };
	wz__tekst tekst;
	size_t size;
	void *zip = pak_in(bytes, n, &size);
	const wz_source source = { .naam = "a.docx", .bytes = zip, .size = size };
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
