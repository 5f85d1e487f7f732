/* SPDX-License-Identifier: EUPL-1.2 */
#include "geheugen.h"

#include <stdlib.h>
#include <string.h>

static const wz_import_options jaar = { .opdracht = "W16", .periode = { 2016, WZ_PERIODE_JAAR, 0 } };

static wz_status jaarrapportage(proef *p, const wz_source *bron, const wz_import_options *opties)
{
	wz_import *import = NULL;
	wz_status status = wz_import_jaarrapportage(p->dossier, bron, 1, opties, &import);
	return som_import(p, status, import);
}

static wz_status csv(proef *p)
{
	wz_source bron = { "rapport.csv", rapport_csv, strlen(rapport_csv) };
	return jaarrapportage(p, &bron, &jaar);
}

static wz_status csv_1252(proef *p)
{
	static const char bytes[] = "perceel;resultaat;status\n1;Caf\xe9 open;gerealiseerd\n";
	wz_source bron = { "oud.csv", bytes, strlen(bytes) };
	return jaarrapportage(p, &bron, &jaar);
}

static wz_status vervangen(proef *p)
{
	static const char alles[] =
		"perceel,afspraak,resultaat,status,aantal,eenheid\n"
		"1,1.2,Er kwamen 41 bezoekers,gerealiseerd,41,bezoekers\n"
		"1,,Ruim 35 vaste bezoekers uit de buurt,gerealiseerd,,\n";
	wz_source bron = { "beter.csv", alles, strlen(alles) };
	wz_import_options opties = jaar;
	opties.supersede = true;
	return jaarrapportage(p, &bron, &opties);
}

static wz_status tekst(proef *p)
{
	static const wz_legenda legenda[] = { { "groen", WZ_GEREALISEERD } };
	wz_source bron = { "verslag.txt", rapport_tekst, strlen(rapport_tekst) };
	wz_import_options opties = jaar;
	opties.legenda = legenda;
	opties.n_legenda = 1;
	return jaarrapportage(p, &bron, &opties);
}

static wz_status tekst_plan(proef *p)
{
	wz_source bron = { "verslag.txt", rapport_tekst, strlen(rapport_tekst) };
	wz_import_options opties = jaar;
	opties.plan = opties.dry_run = opties.accept_proposals = true;
	wz_import *import = NULL;
	wz_status status = wz_import_jaarrapportage(p->dossier, &bron, 1, &opties, &import);
	wz_sink sink = som_sink(p);
	if (status == WZ_OK && wz_import_plan(import) == NULL)
		p->fout = "it says OK and gave no plan";
	else if ((p->geen_melding = status == WZ_OK))
		status = wz_write(wz_import_plan(import), WZ_FORMAT_CSV, NULL, &sink);
	return som_import(p, status, import);
}

static wz_status xlsx(proef *p)
{
	wz_source bron = { "radar.xlsx", blad_xlsx.bytes, blad_xlsx.n };
	return jaarrapportage(p, &bron, &jaar);
}

static wz_status ods(proef *p)
{
	wz_source bron = { "radar.ods", blad_ods.bytes, blad_ods.n };
	return jaarrapportage(p, &bron, &jaar);
}

static wz_status document(proef *p, const bestand *in, const char *naam)
{
	static const wz_import_options opties = { .opdracht = "O", .periode = { 2023, WZ_PERIODE_JAAR, 0 } };
	wz_source bron = { naam, in->bytes, in->n };
	return jaarrapportage(p, &bron, &opties);
}

static wz_status odt(proef *p)
{
	return document(p, &document_odt, "rapportage.odt");
}

static wz_status docx(proef *p)
{
	return document(p, &document_docx, "rapportage.docx");
}

static wz_status contract(proef *p)
{
	wz_import *import = NULL;
	wz_import_options opties = { 0 };
	wz_status status = wz_import_opdracht(p->dossier, contract_csv, CONTRACT_BESTANDEN, &opties, &import);
	return som_import(p, status, import);
}

/* A contract that is there already, with one target and one remark otherwise. */
static wz_status contract_anders(proef *p)
{
	static const char afspraken[] =
		"opdracht,perceel,afspraak,omschrijving,doel,eenheid,richting,telling\n"
		"W16,1,1.2,40 bezoekers per jaar,45,bezoekers,minimaal,som\n"
		"W16,3,3.3,Een nieuwe afspraak,,,,\n";
	wz_source bron = { "afspraken.csv", afspraken, strlen(afspraken) };
	wz_import *import = NULL;
	wz_import_options opties = { 0 };
	wz_status status = wz_import_opdracht(p->dossier, &bron, 1, &opties, &import);
	return som_import(p, status, import);
}

static wz_status contract_xlsx(proef *p)
{
	wz_source bron = { "contract.xlsx", boek_xlsx.bytes, boek_xlsx.n };
	wz_import *import = NULL;
	wz_import_options opties = { 0 };
	wz_status status = wz_import_opdracht(p->dossier, &bron, 1, &opties, &import);
	return som_import(p, status, import);
}

static wz_status woorden(proef *p)
{
	static const char lijst[] = "lijst;woord;tegenover\nverwisseld;bezoekers;kijkers\nlof;prima;\n";
	wz_source bron = { "woorden.csv", lijst, strlen(lijst) };
	wz_import *import = NULL;
	wz_import_options opties = { 0 };
	wz_status status = wz_import_woorden(p->dossier, &bron, 1, &opties, &import);
	return som_import(p, status, import);
}

/* Faults of every sort: what the user did wrong is told, or that memory ran out; never half. */
static wz_status fouten(proef *p)
{
	static const char bytes[] = "perceel,afspraak,resultaat,status,aantal\n"
								"1,1.20,Iets,geralyseerd,12x\n77,1.1,Iets,gerealiseerd,\n1,,,,\n";
	wz_source bron = { "fout.csv", bytes, strlen(bytes) };
	wz_import *import = NULL;
	wz_status status = wz_import_jaarrapportage(p->dossier, &bron, 1, &jaar, &import);
	for (size_t i = 0; status == WZ_ERR_DATA && i < wz_import_faults(import); i++) {
		wz_fault fout = wz_import_fault(import, i);
		som_tekst(p, fout.kolom);
		som_tekst(p, fout.message);
		som_tekst(p, fout.hint);
	}
	if (status == WZ_ERR_DATA) { /* what is expected here */
		wz_import_free(import);
		return WZ_OK;
	}
	return som_import(p, status, import);
}

const geval gevallen_import[] = {
	{ "import-opdracht", BEGIN_LEEG, WZ_OPEN_WRITE, contract },
	{ "import-opdracht-again", BEGIN_VOL, WZ_OPEN_WRITE, contract_anders },
	{ "import-opdracht-xlsx", BEGIN_LEEG, WZ_OPEN_WRITE, contract_xlsx },
	{ "import-csv", BEGIN_KLEIN, WZ_OPEN_WRITE, csv },
	{ "import-csv-1252", BEGIN_KLEIN, WZ_OPEN_WRITE, csv_1252 },
	{ "import-text", BEGIN_KLEIN, WZ_OPEN_WRITE, tekst },
	{ "import-text-plan", BEGIN_KLEIN, WZ_OPEN_WRITE, tekst_plan },
	{ "import-xlsx", BEGIN_KLEIN, WZ_OPEN_WRITE, xlsx },
	{ "import-ods", BEGIN_KLEIN, WZ_OPEN_WRITE, ods },
	{ "import-odt", BEGIN_KLEIN, WZ_OPEN_WRITE, odt },
	{ "import-docx", BEGIN_KLEIN, WZ_OPEN_WRITE, docx },
	{ "import-supersede", BEGIN_VOL, WZ_OPEN_WRITE, vervangen },
	{ "import-again", BEGIN_VOL, WZ_OPEN_WRITE, csv },
	{ "import-woorden", BEGIN_VOL, WZ_OPEN_WRITE, woorden },
	{ "import-faults", BEGIN_KLEIN, WZ_OPEN_WRITE, fouten },
	{ NULL, BEGIN_GEEN, WZ_OPEN_READ, NULL },
};
