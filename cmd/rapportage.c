/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/compare.h>
#include <welzijn/rapportage.h>
#include "bericht.h"
#include "commando.h"
#include "output.h"

static const cli_option reden[] = {
	{ "reden", "TEKST", "waarom de rapportage niet meer telt", CLI_TEKST, offsetof(cli_args, reden),
	  true, NULL },
	{ 0 },
};

static const cli_option *const opties_withdraw[] = { reden, cli_schrijver, NULL };

static int list(cli_run *cli)
{
	return cli_doe_lijst(cli, wz_rapportage_list);
}

static int show(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_status status;
	int64_t nr;

	if (!cli_nummer(cli, 0, "rapportage", &nr))
		return CLI_GEBRUIK;
	status = wz_rapportage_show(cli->dossier, nr, &verslag);
	return cli_toon(cli, status, verslag);
}

static int compare(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_status status;
	int64_t een, ander;

	if (!cli_nummer(cli, 0, "rapportage", &een) || !cli_nummer(cli, 1, "rapportage", &ander))
		return CLI_GEBRUIK;
	status = wz_compare_rapportages(cli->dossier, een, ander, &verslag);
	return cli_toon(cli, status, verslag);
}

static int withdraw(cli_run *cli)
{
	wz_status status;
	int64_t nr;

	if (!cli_nummer(cli, 0, "rapportage", &nr))
		return CLI_GEBRUIK;
	status = wz_rapportage_withdraw(cli->dossier, nr, cli->args.reden);
	return cli_gedaan(cli, status);
}

static const cli_verb verbs[] = {
	{ "list", "de ontvangen rapportages, ook de vervangen en ingetrokken", NULL, 0, 0, CLI_LEES,
	  cli_opties_lijst, list },
	{ "show", "één rapportage met haar resultaten", "NR", 1, 1, CLI_LEES, cli_opties_toon, show },
	{ "compare", "wat een verbeterde rapportage anders zegt dan de eerdere", "NR NR", 2, 2, CLI_LEES,
	  cli_opties_toon, compare },
	{ "withdraw", "trek een rapportage in: bewaard, maar niet geteld", "NR", 1, 1, CLI_SCHRIJF,
	  opties_withdraw, withdraw },
	{ 0 },
};

const cli_noun cli_noun_rapportage = { "rapportage", "ontvangen rapportages van aanbieders",
	                                   verbs };
