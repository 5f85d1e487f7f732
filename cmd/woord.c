/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/woord.h>
#include "commando.h"
#include "import.h"
#include "output.h"

static const cli_option welke_lijst[] = {
	{ "lijst", "L", "alleen deze lijst", CLI_WOORD, offsetof(cli_args, lijst), false,
	  wz_woord_lijsten },
	{ 0 },
};
static const cli_option welk_woord[] = {
	{ "lijst", "L", "uit deze lijst", CLI_WOORD, offsetof(cli_args, lijst), false,
	  wz_woord_lijsten },
	{ "tegenover", "WOORD", "het woord of getal dat erbij staat", CLI_TEKST,
	  offsetof(cli_args, tegenover), false, NULL },
	{ 0 },
};

static const cli_option *const opties_list[] = { welke_lijst, cli_uitvoer, NULL };
static const cli_option *const opties_remove[] = { welk_woord, cli_schrijver, NULL };

static int list(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_woord_list(cli->dossier, cli->args.lijst, &verslag);

	return cli_toon(cli, status, verslag);
}

static int remove_woord(cli_run *cli)
{
	wz_import *import = NULL;
	wz_status status = wz_woord_remove(cli->dossier, cli->args.lijst, cli->args.operanden[0],
	                                   cli->args.tegenover, &import);

	return cli_import_klaar(cli, status, import);
}

static const cli_verb verbs[] = {
	{ "list", "de eigen woorden en drempels", NULL, 0, 0, CLI_LEES, opties_list, list },
	{ "remove", "haal een eigen woord weg", "WOORD", 1, 1, CLI_SCHRIJF, opties_remove,
	  remove_woord },
	{ 0 },
};

const cli_noun cli_noun_woord = { "woord", "eigen woorden voor signalen en adviezen", verbs };
