/* SPDX-License-Identifier: EUPL-1.2 */
/* A workbook (ods), as a zip file or as its parts in plain text. */
#include "lees.h"
#include "pak.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	const wz__leeswijze hoe = { .als = WZ_ALS_ODS };
	size_t size;
	void *zip = pak_in(bytes, n, &size);
	const wz_source source = { .naam = "a.ods", .bytes = zip, .size = size };

	lees_records(&source, &hoe, 0);
	free(zip);
	return 0;
}
