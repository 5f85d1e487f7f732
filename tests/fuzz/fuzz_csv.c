/* SPDX-License-Identifier: EUPL-1.2 */
/* Any CSV as records with the columns of a jaarrapportage, the bytes of its text included. */
#include "lees.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	const wz__leeswijze hoe = { .als = WZ_ALS_CSV };
	void *copy = proef_kopie(bytes, n);
	const wz_source source = { .naam = "a.csv", .bytes = copy, .size = n };

	lees_records(&source, &hoe, n);
	free(copy);
	return 0;
}
