/* SPDX-License-Identifier: EUPL-1.2 */
/* Quantities in words, found in a sentence; and a BSN in it. */
#include "base/bsn.h"
#include "base/hoeveelheid.h"
#include "proef.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	wz__hoeveelheid uit[WZ__HOEVEELHEDEN_MAX];
	char *text = proef_regel(bytes, n);
	size_t lang = strlen(text), gevonden;
	const char *waarom = NULL;

	if (wz__utf8_valid(text, lang)) {
		gevonden = wz__hoeveelheden(text, uit);
		EIS(gevonden <= WZ__HOEVEELHEDEN_MAX);
		for (size_t i = 0; i < gevonden; i++) {
			EIS(uit[i].begin <= lang && uit[i].n <= lang - uit[i].begin);
			EIS(wz__utf8_valid(text + uit[i].begin, uit[i].n));
			EIS(i == 0 || uit[i].begin >= uit[i - 1].begin);
			EIS(memchr(uit[i].eenheid, 0, WZ__EENHEID_SIZE) != NULL);
			proef_utf8(uit[i].eenheid);
		}
		int een = wz__hoeveelheid_van_resultaat(uit, gevonden, "bezoekers", &waarom);
		EIS(een >= -1 && een < (int)gevonden);
		proef_utf8(waarom);
		wz__heeft_bsn(text, lang);
	}
	free(text);
	return 0;
}
