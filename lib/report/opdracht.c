/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/opdracht.h>
#include "report/beelden.h"
#include "report/lijst.h"
#include "report/percelen.h"
#include "overzicht/periode.h"
#include "report/rapportages.h"
#include "store/aanbieder_rijen.h"
#include "store/opdracht_rijen.h"

/* One contract has more columns than a list of them, and begins with the same. What
 * a line of 80 columns has no room for stands in the show only. */
enum {
	OPDRACHT, TITEL, OPDRACHTGEVER, SOORT, BEGIN, EIND, VERLENGD_TOT, VERLENGBAAR_TOT, LIJST,
	OPTIEJAREN = LIJST, BRON, VELDEN
};
#define KOLOMMEN(ruim) \
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false }, \
	[TITEL] = { "titel", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false }, \
	[OPDRACHTGEVER] = { "opdrachtgever", NULL, WZ_TYPE_TEXT, ruim, false }, \
	[SOORT] = { "soort", NULL, WZ_TYPE_TEXT, ruim, false }, \
	[BEGIN] = { "begin", NULL, WZ_TYPE_DATE, WZ_USE_BOTH, false }, \
	[EIND] = { "eind", NULL, WZ_TYPE_DATE, WZ_USE_BOTH, false }, \
	[VERLENGD_TOT] = { "verlengd_tot", "verlengd tot", WZ_TYPE_DATE, WZ_USE_BOTH, false }, \
	[VERLENGBAAR_TOT] = { "verlengbaar_tot", "verlengbaar tot", WZ_TYPE_DATE, WZ_USE_BOTH, false }

static const wz_column kolommen[LIJST] = { KOLOMMEN(WZ_USE_MACHINE) };
static const wz_column velden[VELDEN] = {
	KOLOMMEN(WZ_USE_BOTH),
	[OPTIEJAREN] = { "optiejaren", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
	[BRON] = { "bron", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

static void zet_rij(wz_table *table, const wz__opdracht_rij *rij)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, OPDRACHT, rij->nummer);
	wz__cel_tekst(table, TITEL, rij->titel);
	wz__cel_tekst(table, OPDRACHTGEVER, rij->opdrachtgever);
	wz__cel_tekst(table, SOORT, rij->soort);
	wz__cel_datum(table, BEGIN, rij->begin);
	wz__cel_datum(table, EIND, rij->eind);
	wz__cel_datum(table, VERLENGD_TOT, rij->verlengd_tot);
	wz__cel_datum(table, VERLENGBAAR_TOT, rij->verlengbaar_tot);
}

/* A contract is chosen by itself and its dates, and by any lot of it when the
 * filter asks something of the lots. */
static bool past(const wz__keuze *keuze, const wz__gekozen *gekozen, const wz__opdracht_rij *rij)
{
	if (!wz__ids_heeft(&keuze->opdracht, rij->id)
	    || !wz__van_kracht(keuze, rij->begin, rij->einde))
		return false;
	if (keuze->perceel.n == 0 && keuze->stadsdeel.n == 0 && keuze->aanbieder.n == 0)
		return true;
	for (size_t i = 0; i < gekozen->n; i++)
		if (gekozen->perceel[i].opdracht == rij->id)
			return true;
	return false;
}

static wz_status vul_lijst(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                           wz_verslag *verslag)
{
	wz__gekozen gekozen = { 0 };
	wz__deadlines deadlines = { 0 };
	sqlite3_stmt *statement = NULL;
	wz__opdracht_rij rij;
	bool row = true;
	(void)vraag;
	wz_verslag_title(verslag, "Opdrachten");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "opdrachten", kolommen, LIJST);
	wz_beeld *beeld = wz__beeld_tijdlijn(dossier, "Opdrachten", verslag);
	wz_status status = wz__gekozen_bepaal(dossier, keuze, WZ__KIES_AANBIEDER, &gekozen);
	if (status == WZ_OK)
		status = wz__deadlines_lees(dossier, &deadlines);
	if (status == WZ_OK)
		status = wz__opdracht_rijen(dossier, 0, &statement);
	while (status == WZ_OK) {
		status = wz__opdracht_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!past(keuze, &gekozen, &rij))
			continue;
		zet_rij(table, &rij);
		wz__beeld_opdracht(beeld, &rij, &deadlines);
	}
	wz__done(dossier, statement);
	wz__gekozen_free(&gekozen);
	wz__deadlines_free(&deadlines);
	return status;
}

wz_status wz_opdracht_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz__lijst(dossier, "opdracht list", filter, vul_lijst, NULL, out);
}

/* One contract: its fields, lots, providers and reports. */

static wz_status zet_velden(wz_dossier *dossier, int64_t id, wz_verslag *verslag, wz_beeld *beeld,
                            wz__deadlines *deadlines)
{
	sqlite3_stmt *statement;
	wz__opdracht_rij rij;
	bool row = false;
	wz_status status = wz__opdracht_rijen(dossier, id, &statement);
	if (status == WZ_OK)
		status = wz__opdracht_volgende(dossier, statement, &rij, &row);
	if (status == WZ_OK && row) {
		wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "opdracht", velden, VELDEN);
		zet_rij(table, &rij);
		wz__beeld_opdracht(beeld, &rij, deadlines);
		wz__cel_waarde(table, OPTIEJAREN, rij.optiejaren, -1);
		wz__cel_tekst(table, BRON, rij.bron);
		status = wz__titel(dossier, verslag, "Opdracht %s: %s", rij.nummer, rij.titel);
	}
	wz__done(dossier, statement);
	return status;
}

enum { A_AANBIEDER, A_NAAM, A_COMBINATIE, A_ROL, A_N };
static const wz_column aanbieders[A_N] = {
	[A_AANBIEDER] = { "aanbieder", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[A_NAAM] = { "naam", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[A_COMBINATIE] = { "combinatie", "lid van", WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[A_ROL] = { "rol", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

static wz_status zet_leden(wz_dossier *dossier, int64_t opdracht, int64_t combinatie,
                           wz_table *table)
{
	sqlite3_stmt *statement;
	wz__lid_rij rij;
	bool row = true;
	wz_status status = wz__leden_van(dossier, combinatie, &statement);
	while (status == WZ_OK) {
		status = wz__lid_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (rij.opdracht_id != 0 && rij.opdracht_id != opdracht)
			continue;
		wz_table_row(table, WZ_ROW_DATA, 1);
		wz__cel_tekst(table, A_AANBIEDER, rij.lid);
		wz__cel_tekst(table, A_NAAM, rij.lid_naam);
		wz__cel_tekst(table, A_COMBINATIE, rij.combinatie);
		wz__cel_tekst(table, A_ROL, rij.rol);
	}
	wz__done(dossier, statement);
	return status;
}

static bool heeft_perceel(const wz__gekozen *percelen, int64_t aanbieder)
{
	for (size_t i = 0; i < percelen->n; i++)
		if (percelen->perceel[i].aanbieder == aanbieder)
			return true;
	return false;
}

static wz_status zet_aanbieders(wz_dossier *dossier, int64_t opdracht, const wz__gekozen *percelen,
                                wz_verslag *verslag)
{
	sqlite3_stmt *statement;
	wz__aanbieder_rij rij;
	bool row = true;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "aanbieders", aanbieders, A_N);
	wz_table_caption(table, "Aanbieders");
	wz_status status = wz__aanbieder_rijen(dossier, 0, &statement);
	while (status == WZ_OK) {
		status = wz__aanbieder_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!heeft_perceel(percelen, rij.id))
			continue;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, A_AANBIEDER, rij.kort);
		wz__cel_tekst(table, A_NAAM, rij.naam);
		status = zet_leden(dossier, opdracht, rij.id, table);
	}
	wz__done(dossier, statement);
	return status;
}

static wz_status vul_een(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                         wz_verslag *verslag)
{
	int64_t id = 0;
	wz__gekozen percelen = { 0 };
	wz__deadlines deadlines = { 0 };
	wz_beeld *beeld = wz__beeld_tijdlijn(dossier, "Opdracht en percelen", verslag);
	(void)keuze;
	wz_status status = wz__vind_opdracht(dossier, vraag, &id);
	const wz__keuze alleen = { .opdracht = { &id, 1, 1 } };
	if (status == WZ_OK)
		status = wz__gekozen_bepaal(dossier, &alleen, 0, &percelen);
	if (status == WZ_OK)
		status = wz__deadlines_lees(dossier, &deadlines);
	if (status == WZ_OK)
		status = zet_velden(dossier, id, verslag, beeld, &deadlines);
	if (status == WZ_OK)
		status = wz__percelen_tabel(dossier, &percelen, "Percelen", verslag);
	if (status == WZ_OK)
		status = wz__beeld_percelen(dossier, &percelen, false, beeld, &deadlines);
	if (status == WZ_OK)
		status = zet_aanbieders(dossier, id, &percelen, verslag);
	if (status == WZ_OK)
		status = wz__rapportages_van(dossier, id, 0, verslag);
	wz__gekozen_free(&percelen);
	wz__deadlines_free(&deadlines);
	return status;
}

wz_status wz_opdracht_show(wz_dossier *dossier, const char *nummer, wz_verslag **out)
{
	return wz__lijst(dossier, "opdracht show", NULL, vul_een, nummer, out);
}
