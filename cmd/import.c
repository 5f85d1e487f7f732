/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>
#include "bericht.h"
#include "bestand.h"
#include "commando.h"
#include "import.h"
#include "output.h"

static const cli_option proef[] = {
	{ "dry-run", NULL, "controleer en tel, maar sla niets op", CLI_SCHAKEL,
	  offsetof(cli_args, dry_run), false, NULL },
	{ "tekenset", "T", "de tekenset van de bestanden, zoals windows-1252", CLI_TEKST,
	  offsetof(cli_args, tekenset), false, NULL },
	{ 0 },
};

static const cli_option opdracht[] = {
	{ "opdracht", "O", "de opdracht, waar het bestand die niet noemt", CLI_TEKST,
	  offsetof(cli_args, opdracht), false, NULL },
	{ 0 },
};

static const cli_option rapportage[] = {
	{ "aanbieder", "A", "de aanbieder, waar het bestand die niet noemt", CLI_TEKST,
	  offsetof(cli_args, aanbieder), false, NULL },
	{ "periode", "P", "de periode, waar het bestand die niet noemt", CLI_PERIODE,
	  offsetof(cli_args, periode), false, NULL },
	{ "supersede", NULL, "deze rapportage mag een eerdere vervangen", CLI_SCHAKEL,
	  offsetof(cli_args, supersede), false, NULL },
	{ 0 },
};

static const char *const soorten[] = { "csv", "xlsx", "ods", "tekst", NULL };

static const char *const *soort(void)
{
	return soorten;
}

static const cli_option tekst[] = {
	{ "as", NULL, "wat het bestand is (anders: naar de inhoud)", CLI_WOORD, offsetof(cli_args, als),
	  false, soort },
	{ "legenda", "W=S[,W=S…]", "wat een kleur of woord in een tekst betekent: groen=gerealiseerd",
	  CLI_LIJST, offsetof(cli_args, legenda), false, NULL },
	{ "plan", "FILE", "schrijf wat in een tekst is gelezen (csv, xlsx of ods), en sla niets op",
	  CLI_BESTAND, offsetof(cli_args, plan), false, NULL },
	{ "accept-proposals", NULL, "volg de voorstellen bij wat in een ander perceel terechtkwam",
	  CLI_SCHAKEL, offsetof(cli_args, accept_proposals), false, NULL },
	{ 0 },
};

static const cli_option blad[] = {
	{ "blad", "NAAM", "het blad van een werkboek (anders: het blad met de kolommen)", CLI_TEKST,
	  offsetof(cli_args, blad), false, NULL },
	{ 0 },
};

static const cli_option *const opties_woorden[] = { blad, proef, cli_schrijver, NULL };
static const cli_option *const opties_opdracht[] = { opdracht, proef, cli_schrijver, NULL };
static const cli_option *const opties_rapportage[] = { opdracht, rapportage, blad, tekst,
	                                                   proef,    cli_schrijver, NULL };

static const char *const opdracht_bestanden[] = { "opdracht.csv",   "percelen.csv",
	                                              "afspraken.csv",  "aanbieders.csv",
	                                              "ervaringen.csv", NULL };

typedef wz_status importeer(wz_dossier *, const wz_source *, size_t, const wz_import_options *,
                            wz_import **);

/* What was done, or read. Where the plan itself goes to standard output, that is the
 * data, and the rest goes beside it. */
static void meld(const cli_run *cli, const wz_import *import)
{
	bool ernaast = cli->args.plan && strcmp(cli->args.plan, "-") == 0;
	FILE *uit = ernaast ? cli->io->err : cli->io->out;

	for (size_t i = 0; i < wz_import_lines(import); i++) {
		cli_veilig(uit, wz_import_line(import, i));
		fputc('\n', uit);
	}
	if (cli->args.dry_run && !cli->args.plan)
		fputs("dit was een proef: er is niets opgeslagen\n", uit);
}

static int schrijf_plan(cli_run *cli, const wz_import *import)
{
	const wz_verslag *plan = wz_import_plan(import);
	int code;

	if (!plan)
		return cli_fout(cli, CLI_GEBRUIK, "een tabel is zelf al een plan",
		                "'--plan' is voor vrije tekst");
	code = cli_schrijf_plan(cli, plan, cli->args.plan);
	if (code == CLI_OK && strcmp(cli->args.plan, "-") != 0)
		fprintf(cli->io->out, "het plan staat in %s; verbeter het en importeer het\n",
		        cli->args.plan);
	return code;
}

int cli_import_klaar(cli_run *cli, wz_status status, wz_import *import)
{
	int code = CLI_OK;

	if (status == WZ_ERR_DATA && import && wz_import_fault_total(import) > 0)
		code = cli_fouten_import(cli, import);
	else if (status != WZ_OK)
		code = cli_fout_dossier(cli, cli->dossier, status);
	if (status == WZ_OK && import)
		meld(cli, import);
	if (status == WZ_OK && import && cli->args.plan)
		code = schrijf_plan(cli, import);
	if (import)
		wz_import_free(import);
	return code;
}

/* groen=gerealiseerd: what stands before = is cut out of the operand. */
static int lees_legenda(cli_run *cli, wz_legenda **uit)
{
	const cli_lijst *lijst = &cli->args.legenda;

	*uit = calloc(lijst->n + 1, sizeof **uit);
	if (!*uit)
		return cli_fout_dossier(cli, NULL, WZ_ERR_NOMEM);
	for (size_t i = 0; i < lijst->n; i++) {
		char *is = strchr(lijst->items[i], '=');

		if (!is || is == lijst->items[i] || !wz_realisatie_parse(is + 1, &(*uit)[i].status))
			return cli_fout(
				cli, CLI_GEBRUIK, "schrijf bijvoorbeeld groen=gerealiseerd,rood=niet gerealiseerd",
				"optie --legenda: '%s' zegt niet welke status een woord is", lijst->items[i]);
		*is = '\0';
		(*uit)[i].woord = lijst->items[i];
		for (size_t j = 0; j < i; j++)
			if (strcmp((*uit)[j].woord, (*uit)[i].woord) == 0)
				return cli_fout(cli, CLI_GEBRUIK, NULL,
				                "optie --legenda: '%s' staat er twee keer in", lijst->items[i]);
	}
	return CLI_OK;
}

static wz_als lees_soort(const cli_run *cli)
{
	static const wz_als als[] = { WZ_ALS_CSV, WZ_ALS_XLSX, WZ_ALS_ODS, WZ_ALS_TEKST }; /* as soorten */

	if (!cli->args.als)
		return WZ_ALS_INHOUD;
	for (size_t i = 0; i < sizeof(als) / sizeof(als[0]); i++)
		if (strcmp(cli->args.als, soorten[i]) == 0)
			return als[i];
	return WZ_ALS_INHOUD;
}

static int doe_import(cli_run *cli, importeer *doe, cli_bestanden *bestanden)
{
	wz_legenda *legenda = NULL;
	int code = lees_legenda(cli, &legenda);

	if (code == CLI_OK && cli->args.plan)
		code = cli_plan_vrij(cli, cli->args.plan, NULL);
	wz_import_options opties = {
		.opdracht = cli->args.opdracht,
		.aanbieder = cli->args.aanbieder,
		.periode = cli->args.periode,
		.dry_run = cli->args.dry_run,
		.supersede = cli->args.supersede,
		.als = lees_soort(cli),
		.blad = cli->args.blad,
		.legenda = legenda,
		.n_legenda = cli->args.legenda.n,
		.accept_proposals = cli->args.accept_proposals,
		.plan = cli->args.plan != NULL,
		.tekenset = cli->args.tekenset,
	};
	wz_import *import = NULL;

	if (code == CLI_OK) {
		wz_status status = doe(cli->dossier, bestanden->items, bestanden->n, &opties, &import);

		code = cli_import_klaar(cli, status, import);
	}
	free(legenda);
	return code;
}

/* Standard input can be read once only. */
static int controleer_streepje(cli_run *cli, size_t hoogstens)
{
	size_t n = 0;

	for (size_t i = 0; i < cli->args.n_operanden; i++)
		n += strcmp(cli->args.operanden[i], "-") == 0;
	if (n <= hoogstens)
		return CLI_OK;
	if (hoogstens == 0)
		return cli_fout(cli, CLI_GEBRUIK, "de naam van het bestand zegt welke lijst het is",
		                "'import opdracht' leest geen standaardinvoer");
	return cli_fout(cli, CLI_GEBRUIK, NULL, "standaardinvoer ('-') kan maar één keer");
}

static int import_opdracht(cli_run *cli)
{
	cli_bestanden bestanden = { 0 };
	int code = controleer_streepje(cli, 0);

	for (size_t i = 0; i < cli->args.n_operanden && code == CLI_OK; i++) {
		const char *pad = cli->args.operanden[i];

		code = cli_is_map(pad) ? cli_map_lees(cli, &bestanden, pad, opdracht_bestanden)
		                       : cli_bestand_lees(cli, &bestanden, pad);
	}
	if (code == CLI_OK)
		code = doe_import(cli, wz_import_opdracht, &bestanden);
	cli_bestanden_free(&bestanden);
	return code;
}

/* Files one by one, of which one may be standard input. */
static int import_bestanden(cli_run *cli, importeer *doe)
{
	cli_bestanden bestanden = { 0 };
	int code = controleer_streepje(cli, 1);

	for (size_t i = 0; i < cli->args.n_operanden && code == CLI_OK; i++)
		code = cli_bestand_lees(cli, &bestanden, cli->args.operanden[i]);
	if (code == CLI_OK)
		code = doe_import(cli, doe, &bestanden);
	cli_bestanden_free(&bestanden);
	return code;
}

static int import_jaarrapportage(cli_run *cli)
{
	return import_bestanden(cli, wz_import_jaarrapportage);
}

static int import_woorden(cli_run *cli)
{
	return import_bestanden(cli, wz_import_woorden);
}

static const cli_verb verbs[] = {
	{ "opdracht", "lees opdrachten, percelen, afspraken, aanbieders en opmerkingen", "DIR|FILE…", 1,
	  CLI_VEEL, CLI_SCHRIJF, opties_opdracht, import_opdracht },
	{ "jaarrapportage", "lees rapportages van aanbieders", "FILE…", 1, CLI_VEEL, CLI_SCHRIJF,
	  opties_rapportage, import_jaarrapportage },
	{ "woorden", "lees eigen woorden voor signalen en adviezen", "FILE…", 1, CLI_VEEL, CLI_SCHRIJF,
	  opties_woorden, import_woorden },
	{ 0 },
};

const cli_noun cli_noun_import = { "import", "lees bestanden in het dossier", verbs };
