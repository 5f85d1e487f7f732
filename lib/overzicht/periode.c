/* SPDX-License-Identifier: EUPL-1.2 */
#include "overzicht/periode.h"
#include <stdlib.h>
#include "base/datum.h"
#include "store/opdracht_rijen.h"

static wz_status voeg_toe(wz_dossier *dossier, const wz__opdracht_rij *rij, wz__standaarden *out)
{
	if (!wz__grow(&out->van, &out->capacity, out->n + 1, sizeof *out->van))
		return wz__nomem(dossier);
	wz__standaard *van = &out->van[out->n];
	van->opdracht = rij->id;
	van->nummer = wz__arena_text(&out->arena, rij->nummer);
	van->gerapporteerd = rij->gerapporteerd != 0;
	van->periode = wz__periode_jaar(van->gerapporteerd ? rij->gerapporteerd : rij->begin / 10000);
	if (van->nummer == NULL)
		return wz__nomem(dossier);
	out->n++;
	return WZ_OK;
}

wz_status wz__standaarden_lees(wz_dossier *dossier, wz__standaarden *out)
{
	sqlite3_stmt *statement;
	wz__opdracht_rij rij;
	bool row = true;
	wz_status status = wz__opdracht_rijen(dossier, 0, &statement);
	while (status == WZ_OK) {
		status = wz__opdracht_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		status = voeg_toe(dossier, &rij, out);
	}
	wz__done(dossier, statement);
	return status;
}

void wz__standaarden_free(wz__standaarden *standaarden)
{
	free(standaarden->van);
	wz__arena_free(&standaarden->arena);
	*standaarden = (wz__standaarden){ 0 };
}

size_t wz__perioden_van(const wz__keuze *keuze, const wz__standaarden *standaarden,
                        int64_t opdracht, const wz_periode **out)
{
	*out = keuze->perioden;
	if (keuze->n_perioden > 0)
		return keuze->n_perioden;
	for (size_t i = 0; i < standaarden->n; i++) {
		if (standaarden->van[i].opdracht == opdracht) {
			*out = &standaarden->van[i].periode;
			return 1;
		}
	}
	return 0;
}

bool wz__in_perioden(const wz__keuze *keuze, wz_periode periode)
{
	for (size_t i = 0; i < keuze->n_perioden; i++)
		if (wz__periode_in(periode, keuze->perioden[i]))
			return true;
	return keuze->n_perioden == 0;
}

bool wz__van_kracht(const wz__keuze *keuze, wz_datum begin, wz_datum eind)
{
	for (size_t i = 0; i < keuze->n_perioden; i++)
		if (begin <= wz_periode_eind(keuze->perioden[i])
		    && eind >= wz_periode_begin(keuze->perioden[i]))
			return true;
	return keuze->n_perioden == 0;
}
