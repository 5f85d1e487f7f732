/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/vaststelling.h>
#include "bericht.h"
#include "commando.h"

static const char *const *statussen(void)
{
	static const char *const namen[] = { "gerealiseerd", "deels gerealiseerd", "niet gerealiseerd",
		                                 "onbekend",     "doorlopend",         NULL };

	return namen;
}

static const cli_option waarden[] = {
	{ "periode", "P", "de periode: 2016, 2016-H1 of 2016-Q3", CLI_PERIODE,
	  offsetof(cli_args, periode), true, NULL },
	{ "status", "S", "het oordeel", CLI_STATUS, offsetof(cli_args, status), true, statussen },
	{ "reden", "TEKST", "waarom u dit vaststelt", CLI_TEKST, offsetof(cli_args, reden), true,
	  NULL },
	{ "reden-code", "C", "het soort reden", CLI_WOORD, offsetof(cli_args, reden_code), false,
	  wz_reden_codes },
	{ 0 },
};

static const cli_option *const opties_add[] = { waarden, cli_schrijver, NULL };

static int add(cli_run *cli)
{
	wz_vaststelling vaststelling = {
		.afspraak = cli->args.operanden[0],
		.periode = cli->args.periode,
		.status = cli->args.status,
		.reden = cli->args.reden,
		.reden_code = cli->args.reden_code,
	};
	wz_status status = wz_vaststelling_add(cli->dossier, &vaststelling);

	return cli_gedaan(cli, status);
}

static int list(cli_run *cli)
{
	return cli_doe_lijst(cli, wz_vaststelling_list);
}

static const cli_verb verbs[] = {
	{ "add", "leg uw eigen oordeel over een afspraak vast", "[OPDRACHT/]AFSPRAAK", 1, 1,
	  CLI_SCHRIJF, opties_add, add },
	{ "list", "de vaststellingen", NULL, 0, 0, CLI_LEES, cli_opties_lijst, list },
	{ 0 },
};

const cli_noun cli_noun_vaststelling = { "vaststelling", "eigen oordelen van de contractmanager",
	                                     verbs };
