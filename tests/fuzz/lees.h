/* SPDX-License-Identifier: EUPL-1.2 */
/* All records of a file, each held against what read/lezer.h says of one. */
#ifndef FUZZ_LEES_H
#define FUZZ_LEES_H

#include "proef.h"
#include "read/lezer.h"

static const wz__kolom lees_kolommen[] = { { "perceel", true },  { "resultaat", true },
	                                       { "status", false },  { "afspraak", false },
	                                       { "aantal", false },  { "grens", false },
	                                       { "eenheid", false }, { "herkomst", false },
	                                       { "periode", false }, { "toelichting", false } };

/* `grootte`: a record lies within as many bytes of the file. */
static inline void lees_record(wz__lezer *lezer, const wz__record *record, size_t grootte)
{
	char cel[WZ__CELNAAM_SIZE];

	EIS(record->nummer > 0 && record->positie <= grootte);
	for (size_t i = 0; i < LENGTE(lees_kolommen); i++) {
		EIS(record->veld[i] != NULL && record->lengte[i] == strlen(record->veld[i]));
		EIS(record->lengte[i] <= WZ__VELD_MAX);
		proef_utf8(record->veld[i]);
		proef_utf8(wz__lezer_kop(lezer, i));
	}
	proef_utf8(wz__lezer_cel(lezer, record->nummer, 0, cel));
}

static inline void lees_records(const wz_source *source, const wz__leeswijze *hoe, size_t grootte)
{
	wz__fouten fouten = { 0 };
	wz__lezer *lezer = NULL;
	wz__record record;
	bool einde = false;
	size_t vorige = 0;
	wz_status status =
		wz__lezer_open(&lezer, source, hoe, lees_kolommen, LENGTE(lees_kolommen), &fouten);

	EIS((lezer != NULL) == (status == WZ_OK));
	while (lezer && !einde) {
		status = wz__lezer_next(lezer, &record, &einde);
		EIS(status == WZ_OK);
		if (einde)
			break;
		EIS(record.nummer > vorige);
		vorige = record.nummer;
		lees_record(lezer, &record, grootte);
	}
	for (size_t i = 0; lezer && wz__lezer_melding(lezer, i); i++)
		proef_utf8(wz__lezer_melding(lezer, i));
	wz__lezer_close(lezer);
	proef_fouten(status, &fouten);
}

#endif
