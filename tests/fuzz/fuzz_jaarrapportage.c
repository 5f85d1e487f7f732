/* SPDX-License-Identifier: EUPL-1.2 */
/* A report of a provider through the whole import, in a rehearsal: csv, or free text where the
 * first sign is '#'. */
#include "proef.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	bool tekst = n > 0 && bytes[0] == '#';
	wz_import_options opties = {
		.opdracht = "W16",
		.aanbieder = tekst ? "Alfa" : NULL,
		.periode = { .jaar = 2016, .soort = WZ_PERIODE_JAAR },
		.dry_run = true,
		.als = tekst ? WZ_ALS_TEKST : WZ_ALS_CSV,
		.plan = tekst,
	};
	wz_dossier *dossier = proef_dossier();
	wz_import *import = NULL;
	void *copy = proef_kopie(bytes, n);
	const wz_source source = { tekst ? "a.txt" : "a.csv", copy, n };
	wz_status status = wz_import_jaarrapportage(dossier, &source, 1, &opties, &import);

	proef_import(dossier, status, import);
	free(copy);
	return 0;
}
