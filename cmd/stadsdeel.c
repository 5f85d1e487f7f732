/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/stadsdeel.h>
#include "commando.h"

static int list(cli_run *cli)
{
	return cli_doe_lijst(cli, wz_stadsdeel_list);
}

static int report(cli_run *cli)
{
	return cli_doe_rapport(cli, wz_report_stadsdelen);
}

static int trace(cli_run *cli)
{
	return cli_doe_trace(cli, wz_trace_stadsdeel);
}

static const cli_verb verbs[] = {
	{ "list", "de stadsdelen met hun percelen", NULL, 0, 0, CLI_LEES, cli_opties_lijst, list },
	{ "report", "wat er is gerealiseerd, per stadsdeel", NULL, 0, 0, CLI_LEES, cli_opties_rapport,
	  report },
	{ "trace", "waar een cijfer van een stadsdeel op rust", "STADSDEEL", 1, 1, CLI_LEES,
	  cli_opties_trace, trace },
	{ 0 },
};

const cli_noun cli_noun_stadsdeel = { "stadsdeel", "stadsdelen en wijken", verbs };
