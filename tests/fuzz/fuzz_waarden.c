/* SPDX-License-Identifier: EUPL-1.2 */
/* Numbers, dates, periods and closed words; what is read is written and reads back the same. */
#include <welzijn/types.h>

#include "base/datum.h"
#include "proef.h"
#include "read/celgetal.h"
#include "read/celopmaak.h"
#include "read/verslag.h"

static void getal(const char *text)
{
	char buf[WZ_FORMAT_SIZE];
	wz_getal een, twee;

	if (!wz_getal_parse(text, &een))
		return;
	EIS(wz_getal_parse(wz_getal_machine(buf, een), &twee) && twee == een);
	EIS(wz_getal_parse(wz_getal_dutch(buf, een), &twee) && twee == een);
}

static void datum(const char *text)
{
	char buf[WZ_FORMAT_SIZE];
	wz_datum een, twee;

	if (!wz_datum_parse(text, &een))
		return;
	EIS(wz_datum_parse(wz_datum_machine(buf, een), &twee) && twee == een);
	EIS(wz_datum_parse(wz_datum_dutch(buf, een), &twee) && twee == een);
	EIS(wz__datum_vorige(wz__datum_volgende(een)) == een || een == 99991231);
}

static void periode(const char *text)
{
	char buf[WZ_FORMAT_SIZE];
	wz_periode een, twee;

	if (!wz_periode_parse(text, &een))
		return;
	EIS(wz_periode_parse(wz_periode_format(buf, een), &twee) && wz__periode_gelijk(een, twee));
	EIS(wz_periode_begin(een) < wz_periode_eind(een));
	EIS(wz__periode_in(een, wz__periode_jaar(een.jaar)));
}

static void cel(const char *text, size_t n)
{
	wz__celgetal g;
	wz__buf out = { 0 };
	bool afgerond;

	wz__celopmaak opmaak = wz__celopmaak_lees(text);
	if (wz__celgetal_lees(&g, text, n)) {
		wz__celgetal_toon(&out, &g, opmaak.decimalen, &afgerond);
		wz__celdatum_toon(&out, &g, false, true);
		wz__celdatum_toon(&out, &g, true, true);
		wz__celtijd_toon(&out, &g);
	}
	proef_utf8(wz__buf_str(&out));
	wz__buf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	char *text = proef_regel(bytes, n);
	wz_realisatie realisatie;
	wz_basis basis;
	bool dubbel, kleur;

	getal(text);
	datum(text);
	periode(text);
	cel(text, strlen(text));
	if (wz__utf8_valid(text, strlen(text))) {
		wz_realisatie_parse(text, &realisatie);
		wz_basis_parse(text, &basis);
		wz__statuswoorden(text, strlen(text), NULL, 0, &dubbel, &kleur);
	}
	free(text);
	return 0;
}
