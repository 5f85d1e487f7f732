/* SPDX-License-Identifier: EUPL-1.2 */
/* The export of a quarter: the lists as `list --format=csv` gives them, the verdicts, and
 * the descriptor. */
#include <stdlib.h>
#include <string.h>
#include <welzijn/aanbieder.h>
#include <welzijn/afspraak.h>
#include <welzijn/ervaring.h>
#include <welzijn/opdracht.h>
#include <welzijn/perceel.h>
#include <welzijn/rapportage.h>
#include <welzijn/signaal.h>
#include <welzijn/vaststelling.h>
#include "base/datum.h"
#include "base/map.h"
#include "export/datapackage.h"
#include "report/oordeel_lijst.h"
#include "report/resultaten.h"

enum { RIJEN_PER_DEEL = 2000, PERIODEN_MAX = 3, BASES = WZ_BASIS_VASTGESTELD + 1 };

/* In the order in which they refer to each other. No column is in two references of one
 * table: some readers follow the first and lose the second. */
typedef enum tabel {
	OPDRACHTEN, AANBIEDERS, PERCELEN, AFSPRAKEN, RAPPORTAGES, RESULTATEN, OORDELEN, REALISATIE,
	SIGNALEN, ERVARINGEN, VASTSTELLINGEN, TABELLEN
} tabel;

static const wz__exporttabel tabellen[TABELLEN] = {
	[OPDRACHTEN] = { "opdrachten", "opdrachten.csv", "Opdrachten",
	                 "De opdrachten die in een van de perioden lopen, of waarover is gerapporteerd",
	                 "opdracht", { { 0 } } },
	[AANBIEDERS] = { "aanbieders", "aanbieders.csv", "Aanbieders",
	                 "De aanbieders van deze percelen en rapportages: een rij per lidmaatschap van een "
	                 "combinatie, of één rij zonder", NULL, { { 0 } } },
	[PERCELEN] = { "percelen", "percelen.csv", "Percelen", "De percelen die in een van de perioden lopen",
	               "opdracht perceel",
	               { { "opdracht", "opdrachten", "opdracht" }, { "aanbieder", "aanbieders", "aanbieder" } } },
	[AFSPRAKEN] = { "afspraken", "afspraken.csv", "Afspraken",
	                "De afspraken die in een van de perioden gelden: een rij zonder jaar, en een rij "
	                "per jaar dat een eigen doel heeft", NULL,
	                { { "opdracht perceel", "percelen", "opdracht perceel" } } },
	[RAPPORTAGES] = { "rapportages", "rapportages.csv", "Rapportages",
	                  "De rapportages over een periode die in een van de perioden ligt, ook die niet meer "
	                  "tellen", "nr",
	                  { { "opdracht", "opdrachten", "opdracht" }, { "aanbieder", "aanbieders", "aanbieder" } } },
	[RESULTATEN] = { "resultaten", "resultaten.csv", "Resultaten",
	                 "De gemelde resultaten van de rapportages die tellen", "nr",
	                 { { "rapportage", "rapportages", "nr" }, { "opdracht", "opdrachten", "opdracht" },
	                   { "aanbieder", "aanbieders", "aanbieder" } } },
	[OORDELEN] = { "oordelen", "oordelen.csv", "Oordelen",
	               "Het oordeel over elke afspraak in elke periode: geclaimd, berekend, vastgesteld en "
	               "geldend", "opdracht afspraak periode",
	               { { "opdracht afspraak", "afspraken", "opdracht afspraak" } } },
	[REALISATIE] = { "percelen-realisatie", "percelen-realisatie.csv", "Realisatie per perceel",
	                 "Hoeveel afspraken van een perceel welke status hebben, per periode en per basis",
	                 "opdracht perceel periode basis",
	                 { { "opdracht perceel", "percelen", "opdracht perceel" } } },
	[SIGNALEN] = { "signalen", "signalen.csv", "Signalen",
	               "Wat een zorgvuldige lezer zou vragen; een signaal is geen oordeel", NULL, { { 0 } } },
	[ERVARINGEN] = { "ervaringen", "ervaringen.csv", "Ervaringen",
	                 "Opmerkingen van het stadsdeelmanagement", NULL, { { 0 } } },
	[VASTSTELLINGEN] = { "vaststellingen", "vaststellingen.csv", "Vaststellingen",
	                     "Wat de contractmanager zelf vaststelde, ook wat later is vervangen", NULL,
	                     { { 0 } } },
};

/* The perioden that end in a quarter, the longest first. */
static size_t perioden_van(wz_periode kwartaal, wz_periode uit[PERIODEN_MAX])
{
	const wz_periode alle[PERIODEN_MAX] = {
		{ kwartaal.jaar, WZ_PERIODE_JAAR, 0 },
		{ kwartaal.jaar, WZ_PERIODE_HALFJAAR, kwartaal.deel <= 2 ? 1 : 2 },
		kwartaal,
	};
	size_t n = 0;
	for (size_t i = 0; i < PERIODEN_MAX; i++)
		if (wz_periode_eind(alle[i]) == wz_periode_eind(kwartaal))
			uit[n++] = alle[i];
	return n;
}

/* An export as it is made. */
typedef struct maker {
	wz_dossier *dossier;
	wz_filter filter;
	wz_export *export;
	wz__datapackage pakket;
	wz__exportbestand *resultaten;
} maker;

/* A table of one verslag, which is freed. */
static wz_status zet(maker *m, tabel t, wz_status status, wz_verslag *verslag)
{
	size_t n = 0;
	const wz_column *columns = NULL;
	if (status == WZ_OK)
		columns = wz_table_columns(wz_verslag_get_table(verslag, 0), &n);
	wz__exportbestand *bestand = wz__export_begin(m->export, tabellen[t].bestand);
	if (status == WZ_OK)
		status = wz__export_csv_erbij(m->dossier, bestand, verslag, true);
	if (status == WZ_OK)
		status = wz__export_einde(m->dossier, bestand);
	if (status == WZ_OK)
		wz__datapackage_tabel(&m->pakket, &tabellen[t], columns, n, bestand);
	wz_verslag_free(verslag);
	return status;
}

/* The names in a column of a verslag that are not among them yet. */
static wz_status verzamel(wz_dossier *dossier, const wz_verslag *verslag, const char *kolom,
                          wz__map *gezien, const char ***namen, size_t *n, size_t *capacity)
{
	size_t k = 0, n_columns;
	const wz_table *table = wz_verslag_get_table(verslag, 0);
	const wz_column *columns = wz_table_columns(table, &n_columns);
	while (k < n_columns && strcmp(columns[k].naam, kolom) != 0)
		k++;
	for (size_t i = 0; i < wz_table_rows(table); i++) {
		wz_cell cel = wz_table_cell(table, i, k);
		bool nieuw = false;
		if (!cel.present)
			continue;
		if (wz__map_put(gezien, cel.text, strlen(cel.text), 1, &nieuw) == NULL
		    || !wz__grow(namen, capacity, *n + 1, sizeof **namen))
			return wz__nomem(dossier);
		if (nieuw)
			(*namen)[(*n)++] = cel.text;
	}
	return WZ_OK;
}

typedef wz_status lijst(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);

/* A list, and with it those of whom there is a report: a contract or provider may have had
 * its dates changed since. So whatever a report refers to is in the export. */
static wz_status zet_met_rapportages(maker *m, tabel t, lijst *maak, const char *kolom,
                                     const wz_verslag *rapportages)
{
	wz__map gezien = { 0 };
	const char **namen = NULL;
	size_t n = 0, capacity = 0;
	wz_verslag *eerst = NULL, *geheel = NULL;
	wz_status status = maak(m->dossier, &m->filter, &eerst);
	if (status == WZ_OK)
		status = verzamel(m->dossier, eerst, kolom, &gezien, &namen, &n, &capacity);
	if (status == WZ_OK)
		status = verzamel(m->dossier, rapportages, kolom, &gezien, &namen, &n, &capacity);
	const wz_choice keuze = { namen, n };
	const wz_filter filter = t == OPDRACHTEN ? (wz_filter){ .opdracht = keuze }
	                                         : (wz_filter){ .aanbieder = keuze };
	if (status == WZ_OK && n > 0)
		status = maak(m->dossier, &filter, &geheel);
	free(namen);
	wz__map_free(&gezien);
	if (n == 0) { /* no names would choose all */
		geheel = eerst;
		eerst = NULL;
	}
	wz_verslag_free(eerst);
	return zet(m, t, status, geheel);
}

static wz_status zet_wie_en_wat(maker *m)
{
	wz_verslag *rapportages = NULL, *verslag = NULL;
	wz_status status = wz_rapportage_list(m->dossier, &m->filter, &rapportages);
	if (status == WZ_OK)
		status = zet_met_rapportages(m, OPDRACHTEN, wz_opdracht_list, "opdracht", rapportages);
	if (status == WZ_OK)
		status = zet_met_rapportages(m, AANBIEDERS, wz_aanbieder_list, "aanbieder", rapportages);
	if (status == WZ_OK) {
		status = wz_perceel_list(m->dossier, &m->filter, &verslag);
		status = zet(m, PERCELEN, status, verslag);
	}
	if (status == WZ_OK) {
		status = wz_afspraak_list(m->dossier, &m->filter, &verslag);
		status = zet(m, AFSPRAKEN, status, verslag);
	}
	if (status != WZ_OK) {
		wz_verslag_free(rapportages);
		return status;
	}
	return zet(m, RAPPORTAGES, status, rapportages);
}

static wz_status neem_resultaten(void *context, const wz_verslag *deel)
{
	maker *m = context;
	bool kop = m->resultaten->bytes.size == 0;
	const wz_table *table = wz_verslag_get_table(deel, 0);
	for (size_t i = 0; i < wz_table_rows(table); i++)
		m->export->resultaten += wz_table_row_kind(table, i) == WZ_ROW_DATA;
	return wz__export_csv_erbij(m->dossier, m->resultaten, deel, kop);
}

/* In parts: there may be hundreds of thousands, and as bytes they take the least room. */
static wz_status zet_resultaten(maker *m)
{
	m->resultaten = wz__export_begin(m->export, tabellen[RESULTATEN].bestand);
	wz_status status = wz__resultaten_in_delen(m->dossier, &m->filter, RIJEN_PER_DEEL,
	                                           neem_resultaten, m);
	if (status == WZ_OK)
		status = wz__export_einde(m->dossier, m->resultaten);
	if (status == WZ_OK)
		wz__datapackage_tabel(&m->pakket, &tabellen[RESULTATEN], wz__resultaat_lijst,
		                      wz__n_resultaat_lijst, m->resultaten);
	return status;
}

static void kopieer_rij(wz_table *naar, const wz_table *van, size_t rij, size_t n)
{
	wz_table_row(naar, WZ_ROW_DATA, 0);
	for (size_t i = 0; i < n; i++) {
		wz_cell cel = wz_table_cell(van, rij, i);
		if (cel.present && cel.text != NULL)
			wz_table_text(naar, i, cel.text);
		else if (cel.present)
			wz_table_value(naar, i, cel.value);
	}
}

/* A table with these columns and `basis` behind them; NULL without memory. */
static wz_table *tabel_met_basis(wz_verslag *verslag, const wz_column *van, size_t n)
{
	wz_column *columns = malloc((n + 1) * sizeof *columns);
	if (columns == NULL)
		return NULL;
	memcpy(columns, van, n * sizeof *columns);
	columns[n] = (wz_column){ "basis", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false };
	const wz_column *eigen = wz_verslag_columns(verslag, columns, n + 1);
	free(columns);
	return eigen ? wz_verslag_table(verslag, WZ_TABLE_LIST, "realisatie", eigen, n + 1) : NULL;
}

/* The same report on every basis has the same rows: side by side, with the basis behind. */
static wz_verslag *voeg_samen(wz_verslag *const per_basis[BASES])
{
	wz_verslag *uit = wz_verslag_new("percelen-realisatie");
	const wz_table *eerste = wz_verslag_get_table(per_basis[0], 0);
	size_t n;
	const wz_column *van = wz_table_columns(eerste, &n);
	wz_table *table = uit ? tabel_met_basis(uit, van, n) : NULL;
	if (table == NULL) {
		wz_verslag_free(uit);
		return NULL;
	}
	for (size_t i = 0; i < wz_table_rows(eerste); i++) {
		if (wz_table_row_kind(eerste, i) != WZ_ROW_DATA)
			continue;
		for (size_t b = 0; b < BASES; b++) {
			kopieer_rij(table, wz_verslag_get_table(per_basis[b], 0), i, n);
			wz_table_text(table, n, wz_basis_naam((wz_basis)b));
		}
	}
	return uit;
}

static wz_status zet_realisatie(maker *m)
{
	wz_verslag *per_basis[BASES] = { 0 }, *samen = NULL;
	wz_status status = WZ_OK;
	for (size_t b = 0; status == WZ_OK && b < BASES; b++) {
		const wz_report_options opties = { .filter = m->filter, .basis = (wz_basis)b };
		status = wz_report_percelen(m->dossier, &opties, &per_basis[b]);
	}
	if (status == WZ_OK)
		samen = voeg_samen(per_basis);
	if (status == WZ_OK && samen == NULL)
		status = wz__nomem(m->dossier);
	for (size_t b = 0; b < BASES; b++)
		wz_verslag_free(per_basis[b]);
	return zet(m, REALISATIE, status, samen);
}

static wz_status zet_rest(maker *m)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz__oordeel_lijst(m->dossier, &m->filter, &verslag);
	status = zet(m, OORDELEN, status, verslag);
	if (status == WZ_OK)
		status = zet_realisatie(m);
	if (status != WZ_OK)
		return status;
	status = wz_signaal_list(m->dossier, &m->filter, NULL, false, &verslag);
	status = zet(m, SIGNALEN, status, verslag);
	if (status != WZ_OK)
		return status;
	status = wz_ervaring_list(m->dossier, &m->filter, &verslag);
	status = zet(m, ERVARINGEN, status, verslag);
	if (status != WZ_OK)
		return status;
	status = wz_vaststelling_list(m->dossier, &m->filter, &verslag);
	return zet(m, VASTSTELLINGEN, status, verslag);
}

static wz_status vul(wz_dossier *dossier, const void *vraag, wz_export *export)
{
	wz_periode kwartaal = *(const wz_periode *)vraag, perioden[PERIODEN_MAX];
	size_t n = perioden_van(kwartaal, perioden);
	maker m = { .dossier = dossier,
		        .filter = { .perioden = perioden, .n_perioden = n },
		        .export = export };
	wz__datapackage_begin(&m.pakket, kwartaal, perioden, n, dossier->vandaag);
	wz_status status = zet_wie_en_wat(&m);
	if (status == WZ_OK)
		status = zet_resultaten(&m);
	if (status == WZ_OK)
		status = zet_rest(&m);
	if (status == WZ_OK)
		status = wz__datapackage_einde(dossier, &m.pakket, export);
	wz__datapackage_free(&m.pakket);
	return status;
}

/* A quarter that is over is judged on the day after it, whenever that is done: so its
 * bytes change only with the dossier. */
wz_status wz_export_kwartaal(wz_dossier *dossier, wz_periode kwartaal, wz_export **out)
{
	*out = NULL;
	if (kwartaal.soort != WZ_PERIODE_KWARTAAL)
		return wz__error(dossier, WZ_ERR_USAGE, "dit is geen kwartaal; schrijf bijvoorbeeld 2016-Q4");
	wz_datum vandaag = dossier->vandaag, erna = wz__datum_volgende(wz_periode_eind(kwartaal));
	if (erna < vandaag)
		dossier->vandaag = erna;
	wz_status status = wz__export_maak(dossier, vul, &kwartaal, out);
	dossier->vandaag = vandaag;
	return status;
}
