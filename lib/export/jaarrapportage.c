/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/export.h>
#include "report/koppelingen.h"
#include "report/lijst.h"
#include "store/rapportage_rijen.h"
#include "store/resultaat_rijen.h"

enum {
	PERCEEL, RESULTAAT, STATUS, AFSPRAAK, AANTAL, GRENS, EENHEID, HERKOMST, PERIODE, AANBIEDER,
	OPDRACHT, DEELGEBIED, TOELICHTING, BRON, N
};
#define KOLOM(naam, soort) { naam, NULL, soort, WZ_USE_BOTH, false }
static const wz_column kolommen[N] = {
	[PERCEEL] = KOLOM("perceel", WZ_TYPE_ID),
	[RESULTAAT] = KOLOM("resultaat", WZ_TYPE_TEXT),
	[STATUS] = KOLOM("status", WZ_TYPE_TEXT),
	[AFSPRAAK] = KOLOM("afspraak", WZ_TYPE_ID),
	[AANTAL] = KOLOM("aantal", WZ_TYPE_NUMBER),
	[GRENS] = KOLOM("grens", WZ_TYPE_TEXT),
	[EENHEID] = KOLOM("eenheid", WZ_TYPE_TEXT),
	[HERKOMST] = KOLOM("herkomst", WZ_TYPE_TEXT),
	[PERIODE] = KOLOM("periode", WZ_TYPE_TEXT),
	[AANBIEDER] = KOLOM("aanbieder", WZ_TYPE_TEXT),
	[OPDRACHT] = KOLOM("opdracht", WZ_TYPE_ID),
	[DEELGEBIED] = KOLOM("deelgebied", WZ_TYPE_TEXT),
	[TOELICHTING] = KOLOM("toelichting", WZ_TYPE_TEXT),
	[BRON] = KOLOM("bron", WZ_TYPE_TEXT),
};

/* The text as it stood: normalising it again gives the one that is shown. A result
 * without status and number says so, or its row would be taken for one not filled in. */
static void zet_rij(wz_table *table, const wz__resultaat_rij *rij, const wz__koppeling *koppeling)
{
	bool geen = rij->status == WZ_REALISATIE_GEEN && rij->aantal == WZ_GETAL_GEEN;
	wz_table_row(table, WZ_ROW_DATA, 0);
	if (koppeling != NULL) {
		wz__cel_tekst(table, PERCEEL, koppeling->percelen);
		wz__cel_tekst(table, AFSPRAAK, koppeling->afspraken);
	}
	wz__cel_tekst(table, RESULTAAT, *rij->ruw != '\0' ? rij->ruw : rij->tekst);
	wz__cel_tekst(table, STATUS, geen ? "geen" : wz_realisatie_naam(rij->status));
	wz_table_value(table, AANTAL, rij->aantal);
	wz__cel_tekst(table, GRENS, rij->grens);
	wz__cel_tekst(table, EENHEID, rij->eenheid);
	wz__cel_tekst(table, HERKOMST, rij->herkomst);
	wz__cel_periode(table, PERIODE, rij->periode);
	wz__cel_tekst(table, AANBIEDER, rij->aanbieder);
	wz__cel_tekst(table, OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, DEELGEBIED, rij->deelgebied);
	wz__cel_tekst(table, TOELICHTING, rij->toelichting);
	wz__cel_tekst(table, BRON, rij->bron);
}

static wz_status bestaat(wz_dossier *dossier, int64_t nr)
{
	sqlite3_stmt *statement;
	bool row = false;
	wz_status status = wz__rapportage_met_nr(dossier, nr, &statement);
	if (status == WZ_OK)
		status = wz__step(dossier, statement, &row);
	wz__done(dossier, statement);
	return status == WZ_OK && !row ? wz__geen_nr(dossier, "rapportage", nr) : status;
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	int64_t nr = *(const int64_t *)vraag;
	wz__koppelingen koppelingen = { 0 };
	sqlite3_stmt *statement = NULL;
	wz__resultaat_rij rij;
	bool row = true;
	(void)keuze;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "resultaten", kolommen, N);
	wz_status status = bestaat(dossier, nr);
	if (status == WZ_OK)
		status = wz__titel(dossier, verslag, "Rapportage %" PRId64, nr);
	if (status == WZ_OK)
		status = wz__koppelingen_lees(dossier, NULL, &koppelingen);
	if (status == WZ_OK)
		status = wz__resultaten_van_rapportage(dossier, nr, &statement);
	while (status == WZ_OK) {
		status = wz__resultaat_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		zet_rij(table, &rij, wz__koppeling_met(&koppelingen, rij.koppeling));
	}
	wz__done(dossier, statement);
	wz__koppelingen_free(&koppelingen);
	return status;
}

wz_status wz_export_jaarrapportage(wz_dossier *dossier, int64_t nr, wz_verslag **out)
{
	return wz__lijst(dossier, "jaarrapportage", NULL, vul, &nr, out);
}
