/* SPDX-License-Identifier: EUPL-1.2 */
/* A contract as the folder that it can be imported from. */
#include <string.h>
#include <welzijn/afspraak.h>
#include <welzijn/ervaring.h>
#include "export/export.h"
#include "report/lijst.h"
#include "store/aanbieder_rijen.h"
#include "store/opdracht_rijen.h"
#include "store/perceel_rijen.h"
#include "store/samen.h"

#define KOLOM(naam, soort) { naam, NULL, soort, WZ_USE_BOTH, false }

enum {
	O_OPDRACHT, O_TITEL, O_OPDRACHTGEVER, O_SOORT, O_BEGIN, O_EIND, O_OPTIEJAREN, O_VERLENGBAAR_TOT,
	O_VERLENGD_TOT, O_BRON, O_N
};
static const wz_column opdrachtkolommen[O_N] = {
	[O_OPDRACHT] = KOLOM("opdracht", WZ_TYPE_ID),
	[O_TITEL] = KOLOM("titel", WZ_TYPE_TEXT),
	[O_OPDRACHTGEVER] = KOLOM("opdrachtgever", WZ_TYPE_TEXT),
	[O_SOORT] = KOLOM("soort", WZ_TYPE_TEXT),
	[O_BEGIN] = KOLOM("begin", WZ_TYPE_DATE),
	[O_EIND] = KOLOM("eind", WZ_TYPE_DATE),
	[O_OPTIEJAREN] = KOLOM("optiejaren", WZ_TYPE_INTEGER),
	[O_VERLENGBAAR_TOT] = KOLOM("verlengbaar_tot", WZ_TYPE_DATE),
	[O_VERLENGD_TOT] = KOLOM("verlengd_tot", WZ_TYPE_DATE),
	[O_BRON] = KOLOM("bron", WZ_TYPE_TEXT),
};

static wz_status vul_opdracht(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                              wz_verslag *verslag)
{
	sqlite3_stmt *statement;
	wz__opdracht_rij rij;
	bool row = false;
	(void)vraag;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "opdracht", opdrachtkolommen, O_N);
	wz_status status = wz__opdracht_rijen(dossier, keuze->opdracht.id[0], &statement);
	if (status == WZ_OK)
		status = wz__opdracht_volgende(dossier, statement, &rij, &row);
	if (status == WZ_OK && row) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, O_OPDRACHT, rij.nummer);
		wz__cel_tekst(table, O_TITEL, rij.titel);
		wz__cel_tekst(table, O_OPDRACHTGEVER, rij.opdrachtgever);
		wz__cel_tekst(table, O_SOORT, rij.soort);
		wz__cel_datum(table, O_BEGIN, rij.begin);
		wz__cel_datum(table, O_EIND, rij.eind);
		wz__cel_waarde(table, O_OPTIEJAREN, rij.optiejaren, -1);
		wz__cel_datum(table, O_VERLENGBAAR_TOT, rij.verlengbaar_tot);
		wz__cel_datum(table, O_VERLENGD_TOT, rij.verlengd_tot);
		wz__cel_tekst(table, O_BRON, rij.bron);
	}
	wz__done(dossier, statement);
	return status;
}

enum {
	P_OPDRACHT, P_PERCEEL, P_STADSDEEL, P_WIJK, P_THEMA, P_AANBIEDER, P_AANPAK, P_BEGIN, P_EIND,
	P_BRON, P_N
};
static const wz_column perceelkolommen[P_N] = {
	[P_OPDRACHT] = KOLOM("opdracht", WZ_TYPE_ID),
	[P_PERCEEL] = KOLOM("perceel", WZ_TYPE_ID),
	[P_STADSDEEL] = KOLOM("stadsdeel", WZ_TYPE_TEXT),
	[P_WIJK] = KOLOM("wijk", WZ_TYPE_TEXT),
	[P_THEMA] = KOLOM("thema", WZ_TYPE_TEXT),
	[P_AANBIEDER] = KOLOM("aanbieder", WZ_TYPE_TEXT),
	[P_AANPAK] = KOLOM("aanpak", WZ_TYPE_TEXT),
	[P_BEGIN] = KOLOM("begin", WZ_TYPE_DATE),
	[P_EIND] = KOLOM("eind", WZ_TYPE_DATE),
	[P_BRON] = KOLOM("bron", WZ_TYPE_TEXT),
};

/* The dates are the lot's own: those of the contract it has without saying. */
static void zet_perceel(wz_table *table, const wz__perceel_rij *rij)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, P_OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, P_PERCEEL, rij->nummer);
	wz__cel_tekst(table, P_STADSDEEL, rij->stadsdeel);
	wz__cel_tekst(table, P_WIJK, rij->wijk);
	wz__cel_tekst(table, P_THEMA, rij->thema);
	wz__cel_tekst(table, P_AANBIEDER, rij->aanbieder);
	wz__cel_tekst(table, P_AANPAK, rij->aanpak);
	wz__cel_datum(table, P_BEGIN, rij->eigen_begin);
	wz__cel_datum(table, P_EIND, rij->eigen_eind);
	wz__cel_tekst(table, P_BRON, rij->bron);
}

static wz_status vul_percelen(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                              wz_verslag *verslag)
{
	sqlite3_stmt *statement;
	wz__perceel_rij rij;
	bool row = true;
	(void)vraag;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "percelen", perceelkolommen, P_N);
	wz_status status = wz__perceel_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__perceel_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (wz__ids_heeft(&keuze->opdracht, rij.opdracht_id))
			zet_perceel(table, &rij);
	}
	wz__done(dossier, statement);
	return status;
}

enum { A_AANBIEDER, A_NAAM, A_ALIASSEN, A_COMBINATIE, A_ROL, A_OPDRACHT, A_BRON, A_N };
static const wz_column aanbiederkolommen[A_N] = {
	[A_AANBIEDER] = KOLOM("aanbieder", WZ_TYPE_TEXT),
	[A_NAAM] = KOLOM("naam", WZ_TYPE_TEXT),
	[A_ALIASSEN] = KOLOM("aliassen", WZ_TYPE_TEXT),
	[A_COMBINATIE] = KOLOM("combinatie", WZ_TYPE_TEXT),
	[A_ROL] = KOLOM("rol", WZ_TYPE_TEXT),
	[A_OPDRACHT] = KOLOM("opdracht", WZ_TYPE_ID),
	[A_BRON] = KOLOM("bron", WZ_TYPE_TEXT),
};

static wz_status zet_lidmaatschappen(wz_dossier *dossier, wz_table *table, int64_t lid,
                                     int64_t opdracht)
{
	sqlite3_stmt *statement;
	wz__lid_rij rij;
	bool row = true;
	wz_status status = wz__lidmaatschappen_van(dossier, lid, &statement);
	while (status == WZ_OK) {
		status = wz__lid_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (rij.opdracht_id != 0 && rij.opdracht_id != opdracht)
			continue;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, A_AANBIEDER, rij.lid);
		wz__cel_tekst(table, A_COMBINATIE, rij.combinatie);
		wz__cel_tekst(table, A_ROL, rij.rol);
		wz__cel_tekst(table, A_OPDRACHT, rij.opdracht);
		wz__cel_tekst(table, A_BRON, rij.bron);
	}
	wz__done(dossier, statement);
	return status;
}

/* A provider has a row of its own, and one for each membership: the source in the former
 * is that of the provider, in the latter that of the membership. */
static wz_status vul_aanbieders(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                                wz_verslag *verslag)
{
	int64_t opdracht = keuze->opdracht.id[0];
	sqlite3_stmt *statement;
	wz__aanbieder_rij rij;
	wz__buf aliassen = { 0 };
	bool row = true;
	(void)vraag;
	wz_table *table =
		wz_verslag_table(verslag, WZ_TABLE_LIST, "aanbieders", aanbiederkolommen, A_N);
	wz_status status = wz__aanbieders_van_opdracht(dossier, opdracht, &statement);
	while (status == WZ_OK) {
		status = wz__aanbieder_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		status = wz__samen_aliassen(dossier, rij.id, "|", &aliassen);
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, A_AANBIEDER, rij.kort);
		wz__cel_tekst(table, A_NAAM, rij.naam);
		wz__cel_tekst(table, A_ALIASSEN, wz__buf_str(&aliassen));
		wz__cel_tekst(table, A_BRON, rij.bron);
		if (status == WZ_OK)
			status = zet_lidmaatschappen(dossier, table, rij.id, opdracht);
	}
	wz__done(dossier, statement);
	wz__buf_free(&aliassen);
	return status;
}

static wz_status vul(wz_dossier *dossier, const void *vraag, wz_export *export)
{
	const wz_filter *filter = vraag;
	wz_verslag *verslag = NULL;
	wz_status status = wz__lijst(dossier, "opdracht", filter, vul_opdracht, NULL, &verslag);
	status = wz__export_csv(dossier, export, "opdracht.csv", status, verslag);
	if (status != WZ_OK)
		return status;
	status = wz__lijst(dossier, "percelen", filter, vul_percelen, NULL, &verslag);
	status = wz__export_csv(dossier, export, "percelen.csv", status, verslag);
	if (status != WZ_OK)
		return status;
	status = wz_afspraak_list(dossier, filter, &verslag);
	status = wz__export_csv(dossier, export, "afspraken.csv", status, verslag);
	if (status != WZ_OK)
		return status;
	status = wz__lijst(dossier, "aanbieders", filter, vul_aanbieders, NULL, &verslag);
	status = wz__export_csv(dossier, export, "aanbieders.csv", status, verslag);
	if (status != WZ_OK)
		return status;
	status = wz_ervaring_list(dossier, filter, &verslag);
	return wz__export_csv(dossier, export, "ervaringen.csv", status, verslag);
}

wz_status wz_export_opdracht(wz_dossier *dossier, const char *opdracht, wz_export **out)
{
	const wz_filter filter = { .opdracht = { &opdracht, 1 } };
	return wz__export_maak(dossier, vul, &filter, out);
}
