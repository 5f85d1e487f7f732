/* SPDX-License-Identifier: EUPL-1.2 */
/* A contract through the whole import, in a rehearsal: its lists behind lines "@@ percelen.csv";
 * without these the bytes are the list that its header looks like. */
#include "pak.h"

/* One list that is named by what only it has. */
static const char *lijst(const char *bytes, size_t n)
{
	static const char *const namen[][2] = { { "omschrijving", "afspraken.csv" },
		                                    { "opdrachtgever", "opdracht.csv" },
		                                    { "rubriek", "ervaringen.csv" },
		                                    { "thema", "percelen.csv" } };
	wz_source kop = { .bytes = bytes, .size = n };

	for (size_t i = 0; i < LENGTE(namen); i++)
		for (size_t at = 0; at + strlen(namen[i][0]) <= kop.size && at < 200; at++)
			if (memcmp(bytes + at, namen[i][0], strlen(namen[i][0])) == 0)
				return namen[i][1];
	return "aanbieders.csv";
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	const wz_import_options opties = { .opdracht = "W16", .dry_run = true };
	wz_dossier *dossier = proef_dossier();
	wz_import *import = NULL;
	pak_deel delen[PAK_DELEN];
	wz_source bron[PAK_DELEN];
	char *naam[PAK_DELEN] = { NULL };
	size_t n_delen = pak_uit(bytes, n, delen);

	if (n_delen == 0) {
		const char *soort = lijst((const char *)bytes, n);
		delen[n_delen++] = (pak_deel){ soort, (const char *)bytes, strlen(soort), n };
	}
	for (size_t i = 0; i < n_delen; i++) {
		naam[i] = proef_regel((const uint8_t *)delen[i].naam, delen[i].n_naam);
		bron[i] = (wz_source){ naam[i], delen[i].bytes, delen[i].n };
	}
	wz_status status = wz_import_opdracht(dossier, bron, n_delen, &opties, &import);
	proef_import(dossier, status, import);
	for (size_t i = 0; i < n_delen; i++)
		free(naam[i]);
	return 0;
}
