/* SPDX-License-Identifier: EUPL-1.2 */
/* The baselines and the contract manager's verdicts of one agreed item. */
#include <string.h>
#include "report/afspraak_bewijs.h"
#include "report/lijst.h"
#include "store/nulmeting_rijen.h"
#include "store/vaststelling_rijen.h"

static bool hoort_bij(const wz__overzicht *ov, size_t afspraak, int64_t perceel,
                      const char *nummer)
{
	const wz__afspraak_rij *rij = &ov->afspraak[afspraak].rij;
	return perceel == rij->perceel_id && strcmp(nummer, rij->nummer) == 0;
}

enum { N_WAARDE, N_DATUM, N_BRON, N_WIE, N_WANNEER, N_GELDIG, N_N };
static const wz_column nulmetingen[N_N] = {
	[N_WAARDE] = { "waarde", NULL, WZ_TYPE_NUMBER, WZ_USE_BOTH, false },
	[N_DATUM] = { "datum", NULL, WZ_TYPE_DATE, WZ_USE_BOTH, false },
	[N_BRON] = { "bron", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[N_WIE] = { "wie", "door", WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[N_WANNEER] = { "wanneer", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[N_GELDIG] = { "geldig", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

static void rij_nulmeting(const wz__nulmeting_rij *rij, wz_table *table)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_value(table, N_WAARDE, rij->waarde);
	wz__cel_datum(table, N_DATUM, rij->datum);
	wz__cel_tekst(table, N_BRON, rij->bron);
	wz__cel_tekst(table, N_WIE, rij->wie);
	wz__cel_tekst(table, N_WANNEER, rij->wanneer);
	wz_table_text(table, N_GELDIG, rij->geldig ? "ja" : "nee");
}

wz_status wz__afspraak_nulmetingen(wz_dossier *dossier, const wz__overzicht *ov, size_t afspraak,
                                   wz_verslag *verslag)
{
	sqlite3_stmt *statement;
	wz__nulmeting_rij rij;
	bool row = true;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "nulmetingen", nulmetingen, N_N);
	wz_table_caption(table, "Nulmetingen");
	wz_status status = wz__nulmeting_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__nulmeting_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!hoort_bij(ov, afspraak, rij.perceel_id, rij.afspraak))
			continue;
		rij_nulmeting(&rij, table);
	}
	wz__done(dossier, statement);
	return status;
}

enum { V_PERIODE, V_STATUS, V_REDEN, V_CODE, V_WIE, V_WANNEER, V_GELDIG, V_N };
static const wz_column vaststellingen[V_N] = {
	[V_PERIODE] = { "periode", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[V_STATUS] = { "status", NULL, WZ_TYPE_REALISATIE, WZ_USE_BOTH, false },
	[V_REDEN] = { "reden", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[V_CODE] = { "reden_code", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[V_WIE] = { "wie", "door", WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[V_WANNEER] = { "wanneer", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[V_GELDIG] = { "geldig", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

static void rij_vaststelling(const wz__vaststelling_rij *rij, wz_table *table)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_periode(table, V_PERIODE, rij->periode);
	wz_table_value(table, V_STATUS, rij->status);
	wz__cel_tekst(table, V_REDEN, rij->reden);
	wz__cel_tekst(table, V_CODE, rij->reden_code);
	wz__cel_tekst(table, V_WIE, rij->wie);
	wz__cel_tekst(table, V_WANNEER, rij->wanneer);
	wz_table_text(table, V_GELDIG, rij->geldig ? "ja" : "nee");
}

wz_status wz__afspraak_vaststellingen(wz_dossier *dossier, const wz__overzicht *ov,
                                      size_t afspraak, wz_verslag *verslag)
{
	sqlite3_stmt *statement;
	wz__vaststelling_rij rij;
	bool row = true;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "vaststellingen", vaststellingen,
	                                   V_N);
	wz_table_caption(table, "Vaststellingen");
	wz_status status = wz__vaststelling_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__vaststelling_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!hoort_bij(ov, afspraak, rij.perceel_id, rij.afspraak))
			continue;
		rij_vaststelling(&rij, table);
	}
	wz__done(dossier, statement);
	return status;
}
