/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/stadsdeel.h>
#include "report/gekozen.h"
#include "report/lijst.h"
#include "store/samen.h"
#include "store/stadsdeel_rijen.h"

enum { STADSDEEL, WIJKEN, PERCELEN, AFSPRAKEN, N };
static const wz_column kolommen[N] = {
	[STADSDEEL] = { "stadsdeel", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[WIJKEN] = { "wijken", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[PERCELEN] = { "percelen", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	[AFSPRAKEN] = { "afspraken", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
};

/* The chosen lots in an area, and their agreed items. */
static wz_status tel(wz_dossier *dossier, const wz__gekozen *gekozen, int64_t stadsdeel,
                     int64_t *percelen, int64_t *afspraken)
{
	wz_status status = WZ_OK;
	*percelen = *afspraken = 0;
	for (size_t i = 0; status == WZ_OK && i < gekozen->n; i++) {
		int64_t n = 0;
		if (gekozen->perceel[i].stadsdeel != stadsdeel)
			continue;
		status = wz__perceel_afspraken(dossier, gekozen->perceel[i].id, &n);
		*percelen += 1;
		*afspraken += n;
	}
	return status;
}

/* An area without lots is shown when the filter asks nothing of its lots. */
static bool ook_zonder(const wz__keuze *keuze)
{
	return keuze->opdracht.n == 0 && keuze->perceel.n == 0 && keuze->aanbieder.n == 0
	       && keuze->n_perioden == 0;
}

static wz_status zet_rij(wz_dossier *dossier, const wz__keuze *keuze, const wz__gekozen *gekozen,
                         const wz__stadsdeel_rij *rij, wz_table *table)
{
	int64_t percelen, afspraken;
	wz__buf wijken = { 0 };
	wz_status status = tel(dossier, gekozen, rij->id, &percelen, &afspraken);
	if (status != WZ_OK || (percelen == 0 && !ook_zonder(keuze)))
		return status;
	status = wz__samen_wijken(dossier, rij->id, &wijken);
	if (status == WZ_OK) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, STADSDEEL, rij->naam);
		wz__cel_tekst(table, WIJKEN, wz__buf_str(&wijken));
		wz_table_value(table, PERCELEN, percelen);
		wz_table_value(table, AFSPRAKEN, afspraken);
	}
	wz__buf_free(&wijken);
	return status;
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	wz__gekozen gekozen = { 0 };
	sqlite3_stmt *statement = NULL;
	wz__stadsdeel_rij rij;
	bool row = true;
	(void)vraag;
	wz_verslag_title(verslag, "Stadsdelen");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "stadsdelen", kolommen, N);
	wz_status status = wz__gekozen_bepaal(dossier, keuze, WZ__KIES_AANBIEDER | WZ__KIES_PERIODE,
	                                      &gekozen);
	if (status == WZ_OK)
		status = wz__stadsdeel_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__stadsdeel_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (wz__ids_heeft(&keuze->stadsdeel, rij.id))
			status = zet_rij(dossier, keuze, &gekozen, &rij, table);
	}
	wz__done(dossier, statement);
	wz__gekozen_free(&gekozen);
	return status;
}

wz_status wz_stadsdeel_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz__lijst(dossier, "stadsdeel list", filter, vul, NULL, out);
}
