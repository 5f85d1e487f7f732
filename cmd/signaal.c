/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/signaal.h>
#include "bericht.h"
#include "commando.h"
#include "output.h"

static const cli_option welke[] = {
	{ "code", "C[,C…]", "alleen signalen met deze code", CLI_LIJST, offsetof(cli_args, codes), false,
	  NULL },
	{ "open", NULL, "alleen wat nog niet is gesloten", CLI_SCHAKEL, offsetof(cli_args, open), false,
	  NULL },
	{ 0 },
};
static const cli_option reden[] = {
	{ "reden", "TEKST", "wat u ervan vond", CLI_TEKST, offsetof(cli_args, reden), true, NULL },
	{ 0 },
};

static const cli_option *const opties_list[] = { cli_welke_opdracht, cli_welke_percelen,
	                                             cli_welke_periode, welke, cli_uitvoer, NULL };
static const cli_option *const opties_close[] = { reden, cli_schrijver, NULL };

static int list(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_filter filter = cli_filter(cli);
	wz_choice codes = { (const char *const *)cli->args.codes.items, cli->args.codes.n };
	wz_status status = wz_signaal_list(cli->dossier, &filter, &codes, cli->args.open, &verslag);

	return cli_toon(cli, status, verslag);
}

static int show(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_status status;
	int64_t nr;

	if (!cli_nummer(cli, 0, "signaal", &nr))
		return CLI_GEBRUIK;
	status = wz_signaal_show(cli->dossier, nr, &verslag);
	return cli_toon(cli, status, verslag);
}

static int close_signaal(cli_run *cli)
{
	wz_status status;
	int64_t nr;

	if (!cli_nummer(cli, 0, "signaal", &nr))
		return CLI_GEBRUIK;
	status = wz_signaal_close(cli->dossier, nr, cli->args.reden);
	return cli_gedaan(cli, status);
}

static const cli_verb verbs[] = {
	{ "list", "wat een zorgvuldige lezer zou vragen", NULL, 0, 0, CLI_LEES, opties_list, list },
	{ "show", "één signaal: waarom, en waar het op rust", "NR", 1, 1, CLI_LEES, cli_opties_toon, show },
	{ "close", "sluit een signaal: het is bekeken", "NR", 1, 1, CLI_SCHRIJF, opties_close, close_signaal },
	{ 0 },
};

const cli_noun cli_noun_signaal = { "signaal", "signalen: wat opvalt in de rapportages", verbs };
