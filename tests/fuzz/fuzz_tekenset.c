/* SPDX-License-Identifier: EUPL-1.2 */
/* Bytes to text, by every name of an encoding, the first byte choosing. */
#include "proef.h"
#include "read/tekenset.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static const char *const sets[] = { NULL,         "utf-8",    "windows-1252", "utf-16",
		                                "iso-8859-1", "UTF-16LE", "utf-16be",     "onzin" };
	const char *set = n > 0 ? sets[bytes[0] % LENGTE(sets)] : NULL;
	wz__fouten fouten = { 0 };
	wz__tekst tekst;

	n -= n > 0;
	void *copy = proef_kopie(bytes + 1, n);
	const wz_source source = { .naam = "a.csv", .bytes = copy, .size = n };
	wz_status status = wz__tekst_lees(&tekst, &source, set, &fouten);
	if (status == WZ_OK) {
		EIS(wz__utf8_valid(tekst.bytes, tekst.n));
		EIS(tekst.n == 0 || memchr(tekst.bytes, 0, tekst.n) == NULL);
		EIS(tekst.positie + wz__tekst_omvang(&tekst, tekst.bytes, tekst.n) == n);
	}
	wz__tekst_free(&tekst);
	proef_fouten(status, &fouten);
	free(copy);
	return 0;
}
