/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/aanbieder.h>
#include "commando.h"
#include "output.h"

static int list(cli_run *cli)
{
	return cli_doe_lijst(cli, wz_aanbieder_list);
}

static int show(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_aanbieder_show(cli->dossier, cli->args.operanden[0], &verslag);

	return cli_toon(cli, status, verslag);
}

static int report(cli_run *cli)
{
	return cli_doe_rapport(cli, wz_report_aanbieders);
}

static int trace(cli_run *cli)
{
	return cli_doe_trace(cli, wz_trace_aanbieder);
}

static const cli_verb verbs[] = {
	{ "list", "de aanbieders", NULL, 0, 0, CLI_LEES, cli_opties_lijst, list },
	{ "show", "één aanbieder met leden, percelen en rapportages", "AANBIEDER", 1, 1, CLI_LEES,
	  cli_opties_toon, show },
	{ "report", "wat er is gerealiseerd, per aanbieder", NULL, 0, 0, CLI_LEES, cli_opties_rapport,
	  report },
	{ "trace", "waar een cijfer van een aanbieder op rust", "AANBIEDER", 1, 1, CLI_LEES,
	  cli_opties_trace, trace },
	{ 0 },
};

const cli_noun cli_noun_aanbieder = { "aanbieder", "aanbieders en combinaties", verbs };
