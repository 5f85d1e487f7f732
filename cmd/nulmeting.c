/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/afspraak.h>
#include "bericht.h"
#include "commando.h"

static const cli_option waarden[] = {
	{ "waarde", "GETAL", "het getal, in de eenheid van de afspraak", CLI_GETAL,
	  offsetof(cli_args, waarde), true, NULL },
	{ "datum", "D", "de dag waarop is gemeten", CLI_DATUM, offsetof(cli_args, datum), false, NULL },
	{ "bron", "TEKST", "waar het getal vandaan komt", CLI_TEKST, offsetof(cli_args, bron), false,
	  NULL },
	{ 0 },
};

static const cli_option *const opties_add[] = { waarden, cli_schrijver, NULL };

static int add(cli_run *cli)
{
	wz_status status = wz_nulmeting_add(cli->dossier, cli->args.operanden[0], cli->args.waarde,
	                                    cli->args.datum, cli->args.bron);

	return cli_gedaan(cli, status);
}

static int list(cli_run *cli)
{
	return cli_doe_lijst(cli, wz_nulmeting_list);
}

static const cli_verb verbs[] = {
	{ "add", "leg een nulmeting vast; de laatste telt", "[OPDRACHT/]AFSPRAAK", 1, 1, CLI_SCHRIJF,
	  opties_add, add },
	{ "list", "de nulmetingen", NULL, 0, 0, CLI_LEES, cli_opties_lijst, list },
	{ 0 },
};

const cli_noun cli_noun_nulmeting = { "nulmeting", "nulmetingen bij afspraken", verbs };
