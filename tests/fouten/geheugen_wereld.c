/* SPDX-License-Identifier: EUPL-1.2 */
/* What the cases begin with: dossiers as files, and reports and documents to be written. */
#include "geheugen.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <welzijn/afspraak.h>
#include <welzijn/beeld.h>
#include <welzijn/evaluatie.h>
#include <welzijn/resultaat.h>
#include <welzijn/template.h>
#include <welzijn/vaststelling.h>

bestand blad_xlsx, blad_ods, boek_xlsx, document_odt, document_docx;
wz_source contract_csv[CONTRACT_BESTANDEN];
wz_verslag *verslag_vol, *formulier;
wz_geschrift *geschrift_vol;
static char paden[BEGINS][512];

const char rapport_csv[] =
	"perceel,afspraak,resultaat,status,aantal,grens,eenheid,herkomst\n"
	"1,1.1,Elke werkdag open,gerealiseerd,,,,\n"
	"1,1.2,\"Er kwamen 30 bezoekers, soms meer\",gerealiseerd,30,minstens,bezoekers,geteld\n"
	"1,1.3,Geen klachten,,0,,klachten,gemeten\n"
	"1,1.4,\"De waardering is 7,7\",,\"7,7\",,rapportcijfer,gemeten\n"
	"1,,Ruim 35 vaste bezoekers uit de buurt,gerealiseerd,,,,\n"
	"1,,Mevrouw Jansen is blij; bel 06-12345678,deels gerealiseerd,,,,\n"
	"2,2.1+2.2,Samen 50 vrijwilligers,onbekend,50,ongeveer,vrijwilligers,geschat\n"
	"2,2.1,20 vrijwilligers,gerealiseerd,20,,vrijwilligers,\n"
	"3,3.1,20 vrijwilligers,niet gerealiseerd,20,,vrijwilligers,\n";
const char rapport_tekst[] =
	"Verslag wijkwerk 2016\nStichting Alfa\n\nPerceel 1: Buurthuis\n\n"
	"Behaald:\n* Ruim 35 bezoekers kwamen elke maand terug\n* Elke dag open, ook in de\n  zomer\n"
	"Niet behaald\n1) De buurtmarkt ging niet door\n2) Een cursus koken\n\n"
	"Vooruitblik\n- In 2017 willen we 60 bezoekers\n\nPerceel 3 - Bewegen\n"
	"Deels gerealiseerd: 18 deelnemers sportten mee\n- Wandelgroep voor ouderen – groen\n";
static const char ervaringen_csv[] =
	"stadsdeel,periode,rubriek,opmerking,opdracht\n"
	"Noord,2016,samenwerking,Bewoners weten het buurthuis te vinden,W16\n"
	"Zuid,2016,resultaat,Er kwamen 12 vrijwilligers en geen 20,W16\n";

void eis(bool goed, const char *wat)
{
	if (goed)
		return;
	fprintf(stderr, "fouten: %s\n", wat);
	exit(2);
}

static void eis_ok(wz_dossier *dossier, wz_status status, const char *wat)
{
	if (status != WZ_OK)
		fprintf(stderr, "fouten: %s: %s\n", wz_status_name(status), wz_errmsg(dossier));
	eis(status == WZ_OK, wat);
}

bestand lees_bestand(const char *pad)
{
	bestand uit = { NULL, 0 };
	FILE *in = fopen(pad, "rb");
	eis(in != NULL, pad);
	eis(fseek(in, 0, SEEK_END) == 0, pad);
	uit.n = (size_t)ftell(in);
	rewind(in);
	uit.bytes = malloc(uit.n + 1);
	eis(uit.bytes != NULL && fread(uit.bytes, 1, uit.n, in) == uit.n, pad);
	fclose(in);
	return uit;
}

bestand lees_fixture(const char *naam)
{
	char pad[1024];
	snprintf(pad, sizeof pad, WELZIJN_SOURCE_DIR "/%s", naam);
	return lees_bestand(pad);
}

const char *begin_pad(begin welk)
{
	return paden[welk];
}

void handelend(wz_dossier *dossier)
{
	wz_dossier_actor(dossier, "toets", "welzijn toets");
	wz_dossier_clock(dossier, 20170601, "2017-06-01T12:00:00Z");
}

static void gewoon(wz_dossier *dossier, wz_status status, wz_import *import, const char *wat)
{
	for (size_t i = 0; import != NULL && i < wz_import_faults(import); i++)
		fprintf(stderr, "fouten: %s\n", wz_import_fault(import, i).message);
	eis_ok(dossier, status, wat);
	wz_import_free(import);
}

static void lees_contracten(void)
{
	static const char *const namen[] = { "opdracht.csv", "percelen.csv", "afspraken.csv",
		                                 "aanbieders.csv" };
	enum { N = sizeof namen / sizeof *namen };
	for (size_t i = 0; i < N; i++) {
		char naam[64];
		snprintf(naam, sizeof naam, "tests/fixtures/klein/%s", namen[i]);
		bestand in = lees_fixture(naam);
		contract_csv[i] = (wz_source){ namen[i], in.bytes, in.n };
	}
	contract_csv[N] = (wz_source){ "ervaringen.csv", ervaringen_csv, strlen(ervaringen_csv) };
}

static void contracten(wz_dossier *dossier)
{
	wz_import *import = NULL;
	wz_import_options opties = { 0 };
	wz_status status = wz_import_opdracht(dossier, contract_csv, CONTRACT_BESTANDEN, &opties, &import);
	gewoon(dossier, status, import, "the contracts");
	/* The one that the documents of a word processor are about. */
	static const char opdracht[] = "opdracht,titel,opdrachtgever,soort,begin,eind\n"
								   "O,Welzijn,Gemeente,subsidie,2023-01-01,2023-12-31\n";
	static const char aanbieders[] = "aanbieder,naam\nDe Brug,Stichting De Brug\n";
	static const char percelen[] = "opdracht,perceel,stadsdeel,thema,aanbieder\n"
								   "O,3,Noord,Ontmoeten & meedoen,De Brug\n";
	wz_source bronnen[] = { { "opdracht.csv", opdracht, strlen(opdracht) },
		                    { "aanbieders.csv", aanbieders, strlen(aanbieders) },
		                    { "percelen.csv", percelen, strlen(percelen) } };
	status = wz_import_opdracht(dossier, bronnen, 3, &opties, &import);
	gewoon(dossier, status, import, "the contract of the documents");
}

static void rapporten(wz_dossier *dossier)
{
	static const char woorden[] = "lijst,woord,tegenover\nvoorbehoud,staat op de rol,\n";
	wz_source bron = { "rapport.csv", rapport_csv, strlen(rapport_csv) };
	wz_import_options opties = { .opdracht = "W16", .periode = { 2016, WZ_PERIODE_JAAR, 0 } };
	wz_import *import = NULL;
	wz_status status = wz_import_jaarrapportage(dossier, &bron, 1, &opties, &import);
	gewoon(dossier, status, import, "the report");
	bron = (wz_source){ "woorden.csv", woorden, strlen(woorden) };
	status = wz_import_woorden(dossier, &bron, 1, &opties, &import);
	gewoon(dossier, status, import, "the words");
	const char *link[] = { "W16/2.1", "W16/2.3" };
	eis_ok(dossier, wz_resultaat_link(dossier, 8, link, 1, NULL), "a link");
	wz_vaststelling oordeel = { "W16/1.1", opties.periode, WZ_DEELS_GEREALISEERD, "Zelf gezien",
		                        NULL };
	eis_ok(dossier, wz_vaststelling_add(dossier, &oordeel), "a verdict");
	eis_ok(dossier, wz_nulmeting_add(dossier, "W16/1.4", 60000, 20160101, "enquete"), "a baseline");
}

/* The first schema with nothing in it, as the first version made it. */
static void maak_oud(const char *pad)
{
	bestand schema = lees_fixture("data/schema/0001-dossier.sql");
	schema.bytes[schema.n] = '\0';
	sqlite3 *db = NULL;
	eis(sqlite3_open(pad, &db) == SQLITE_OK, "the old file");
	eis(sqlite3_exec(db, schema.bytes, NULL, NULL, NULL) == SQLITE_OK, "the old schema");
	eis(sqlite3_exec(db, "PRAGMA application_id = 1466264698; PRAGMA user_version = 1", NULL, NULL,
	                 NULL) == SQLITE_OK,
	    "the old version");
	sqlite3_close(db);
	free(schema.bytes);
}

static void maak_verslagen(wz_dossier *dossier)
{
	wz_report_options opties = { .detail = true };
	eis_ok(dossier, wz_report_percelen(dossier, &opties, &verslag_vol), "a report");
	wz_beeld *beeld = wz_verslag_beeld(verslag_vol, WZ_BEELD_TIJDLIJN, "Tijdlijn", "Een jaar");
	wz_beeld_vandaag(beeld, 20160601);
	wz_template_options sjabloon = { "Alfa", { 2017, WZ_PERIODE_JAAR, 0 }, "W16" };
	eis_ok(dossier, wz_template_jaarrapportage(dossier, &sjabloon, &formulier), "a template");
	const char *w16[] = { "W16" };
	wz_evaluatie_options evaluatie = { .opdracht = { w16, 1 }, .periode = { 2016, WZ_PERIODE_JAAR, 0 } };
	eis_ok(dossier, wz_evaluatie_report(dossier, &evaluatie, &geschrift_vol), "a document");
}

void maak_wereld(const char *map)
{
	static const char *const namen[BEGINS] = { "geen", "leeg", "klein", "vol", "oud" };
	for (size_t i = 0; i < BEGINS; i++)
		snprintf(paden[i], sizeof paden[i], "%s/%s.db", map, namen[i]);
	lees_contracten();
	wz_dossier *dossier;
	for (int b = BEGIN_LEEG; b <= BEGIN_VOL; b++) {
		eis(wz_create(&dossier, paden[b]) == WZ_OK, "a new dossier");
		handelend(dossier);
		if (b >= BEGIN_KLEIN)
			contracten(dossier);
		if (b >= BEGIN_VOL) {
			rapporten(dossier);
			maak_verslagen(dossier);
		}
		wz_close(dossier);
	}
	maak_oud(paden[BEGIN_OUD]);
	blad_xlsx = lees_fixture("tests/fixtures/werkboek/radar.xlsx");
	blad_ods = lees_fixture("tests/fixtures/werkboek/radar.ods");
	boek_xlsx = lees_fixture("tests/fixtures/werkboek/contract.xlsx");
	document_odt = lees_fixture("tests/fixtures/documenten/rapportage.odt");
	document_docx = lees_fixture("tests/fixtures/documenten/rapportage.docx");
}

void ruim_wereld_op(void)
{
	for (size_t i = BEGIN_LEEG; i < BEGINS; i++)
		remove(paden[i]);
	wz_verslag_free(verslag_vol);
	wz_verslag_free(formulier);
	wz_geschrift_free(geschrift_vol);
	bestand *const lijst[] = { &blad_xlsx, &blad_ods, &boek_xlsx, &document_odt, &document_docx };
	for (size_t i = 0; i < sizeof lijst / sizeof *lijst; i++)
		free(lijst[i]->bytes);
	for (size_t i = 0; i + 1 < CONTRACT_BESTANDEN; i++)
		free((void *)contract_csv[i].bytes);
}
