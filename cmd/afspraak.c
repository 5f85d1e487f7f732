/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/afspraak.h>
#include "commando.h"
#include "output.h"

static int list(cli_run *cli)
{
	return cli_doe_lijst(cli, wz_afspraak_list);
}

static int show(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_filter filter = cli_filter(cli);
	wz_status status = wz_afspraak_show(cli->dossier, cli->args.operanden[0], &filter, &verslag);

	return cli_toon(cli, status, verslag);
}

static const cli_verb verbs[] = {
	{ "list", "de afspraken", NULL, 0, 0, CLI_LEES, cli_opties_lijst, list },
	{ "show", "één afspraak: drie oordelen naast elkaar, met het bewijs", "[OPDRACHT/]AFSPRAAK", 1,
	  1, CLI_LEES, cli_opties_nummer, show },
	{ 0 },
};

const cli_noun cli_noun_afspraak = { "afspraak", "afspraken: de afgesproken inzet", verbs };
