/* SPDX-License-Identifier: EUPL-1.2 */
/* Proposals for results that belong to no agreed item: shown, asked about, accepted
 * from a score on, or by way of a file. */
#include "resultaat_match.h"

#include <string.h>
#include "bericht.h"
#include "bestand.h"
#include "dossier.h"
#include "import.h"
#include "output.h"

static const cli_option koppel[] = {
	{ "accept-above", "SCORE", "koppel alles vanaf deze score: 0,8", CLI_GETAL,
	  offsetof(cli_args, accept_above), false, NULL },
	{ "plan", "FILE", "schrijf de voorstellen (csv, xlsx of ods), om in te vullen",
	  CLI_BESTAND, offsetof(cli_args, plan), false, NULL },
	{ "apply", "FILE", "voer een ingevuld plan uit", CLI_BESTAND, offsetof(cli_args, apply), false,
	  NULL },
	{ "many", NULL, "een afspraak mag bij meer resultaten van een rapportage", CLI_SCHAKEL,
	  offsetof(cli_args, many), false, NULL },
	{ "dry-run", NULL, "zeg wat er zou gebeuren, maar sla niets op", CLI_SCHAKEL,
	  offsetof(cli_args, dry_run), false, NULL },
	{ 0 },
};

const cli_option *const cli_opties_match[] = {
	koppel, cli_welke_opdracht, cli_welke_percelen, cli_welke_periode, cli_uitvoer, cli_schrijver,
	NULL
};

/* What cannot go together: 0, or 2 after saying so. */
static int controleer(cli_run *cli)
{
	const cli_args *a = &cli->args;
	bool boven = a->accept_above != WZ_GETAL_GEEN;

	if (boven && (a->accept_above < 0 || a->accept_above > WZ_GETAL_SCHAAL))
		return cli_fout(cli, CLI_GEBRUIK, "schrijf bijvoorbeeld 0,8",
		                "optie '--accept-above': een score ligt tussen 0 en 1");
	if (boven + (a->plan != NULL) + (a->apply != NULL) > 1)
		return cli_fout(cli, CLI_GEBRUIK, NULL,
		                "'--accept-above', '--plan' en '--apply' gaan niet samen");
	if (a->apply && (a->many || cli_heeft_filter(a)))
		return cli_fout(cli, CLI_GEBRUIK, NULL,
		                "bij '--apply' zegt het plan zelf om welke resultaten het gaat");
	if (a->dry_run && !boven && !a->apply)
		return cli_fout(cli, CLI_GEBRUIK, NULL,
		                "'--dry-run' hoort bij '--accept-above' of '--apply'");
	if ((boven || a->plan || a->apply) && (a->format || a->dialect || a->output))
		return cli_fout(cli, CLI_GEBRUIK, NULL, "'--format', '--dialect' en '--output' zijn voor de lijst");
	return CLI_OK;
}

static int neem_aan(cli_run *cli)
{
	wz_match_options opties = { .many = cli->args.many,
		                        .dry_run = cli->args.dry_run,
		                        .score = cli->args.accept_above };
	wz_filter filter = cli_filter(cli);
	char score[WZ_FORMAT_SIZE];
	wz_import *import = NULL;
	wz_status status = wz_resultaat_match_accept(cli->dossier, &filter, &opties, &import);

	if (status == WZ_OK && wz_import_lines(import) == 0)
		fprintf(cli->io->out, "er is geen voorstel met score %s of hoger\n",
		        wz_getal_dutch(score, opties.score));
	return cli_import_klaar(cli, status, import);
}

static int voer_uit(cli_run *cli)
{
	wz_import_options opties = { .dry_run = cli->args.dry_run };
	cli_bestanden bestanden = { 0 };
	int code = cli_bestand_lees(cli, &bestanden, cli->args.apply);

	if (code == CLI_OK) {
		wz_import *import = NULL;
		wz_status status =
			wz_resultaat_match_apply(cli->dossier, bestanden.items, &opties, &import);

		code = cli_import_klaar(cli, status, import);
	}
	cli_bestanden_free(&bestanden);
	return code;
}

static int schrijf_plan(cli_run *cli, wz_status status, wz_verslag *verslag)
{
	int code = status == WZ_OK ? cli_schrijf_plan(cli, verslag, cli->args.plan)
	                           : cli_fout_dossier(cli, cli->dossier, status);

	if (code == CLI_OK && strcmp(cli->args.plan, "-") != 0)
		fprintf(cli->io->out,
		        "het plan staat in %s; vul de kolom besluit in (ja, nee of een afspraak) en voer "
		        "het uit met --apply\n",
		        cli->args.plan);
	wz_verslag_free(verslag);
	return code;
}

static int lijst(cli_run *cli, bool vraag)
{
	wz_match_options opties = { .many = cli->args.many, .plan = cli->args.plan != NULL };
	wz_filter filter = cli_filter(cli);
	wz_verslag *verslag = NULL;
	wz_status status = wz_resultaat_match(cli->dossier, &filter, &opties, &verslag);
	int code;

	if (cli->args.plan)
		return schrijf_plan(cli, status, verslag);
	if (!vraag || status != WZ_OK)
		return cli_toon(cli, status, verslag);
	code = cli_match_vraag(cli, verslag);
	wz_verslag_free(verslag);
	return code;
}

int cli_resultaat_match(cli_run *cli)
{
	bool boven = cli->args.accept_above != WZ_GETAL_GEEN;
	bool vraag = cli->io->in_tty && cli->io->out_tty && !boven && !cli->args.plan &&
	             !cli->args.apply && !cli->args.format && !cli->args.output;
	bool schrijft = vraag || boven || cli->args.apply;
	int code = controleer(cli);

	if (code == CLI_OK && cli->args.plan)
		code = cli_plan_vrij(cli, cli->args.plan, NULL);
	if (code == CLI_OK)
		code = cli_dossier_open_als(cli, schrijft ? WZ_OPEN_WRITE : WZ_OPEN_READ);
	if (code != CLI_OK)
		return code;
	if (boven)
		return neem_aan(cli);
	return cli->args.apply ? voer_uit(cli) : lijst(cli, vraag);
}
