/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/ervaring.h>
#include "commando.h"

static int list(cli_run *cli)
{
	return cli_doe_lijst(cli, wz_ervaring_list);
}

static const cli_verb verbs[] = {
	{ "list", "de opmerkingen, per stadsdeel en rubriek", NULL, 0, 0, CLI_LEES, cli_opties_lijst,
	  list },
	{ 0 },
};

const cli_noun cli_noun_ervaring = { "ervaring", "opmerkingen van het stadsdeelmanagement", verbs };
