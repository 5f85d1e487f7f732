/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/afspraak.h>
#include "commando.h"
#include "output.h"

static const cli_option streng[] = {
	{ "strict", NULL, "eindig met 3 als er advies is", CLI_SCHAKEL, offsetof(cli_args, strict),
	  false, NULL },
	{ 0 },
};

static const cli_option *const opties_check[] = { cli_welke_opdracht, cli_welke_percelen,
	                                              cli_welke_periode, streng, cli_uitvoer, NULL };

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

/* An agreed item is counted once: there is only a basis to choose. */
static const cli_option *const opties_trace[] = { &cli_telling[1], cli_welke_opdracht,
	                                              cli_welke_periode, cli_uitvoer, NULL };

static int trace(cli_run *cli)
{
	return cli_doe_trace(cli, wz_trace_afspraak);
}

static int check(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_filter filter = cli_filter(cli);
	size_t adviezen = 0;
	wz_status status = wz_afspraak_check(cli->dossier, &filter, &adviezen, &verslag);
	int code = cli_toon(cli, status, verslag);

	return code == CLI_OK && cli->args.strict && adviezen > 0 ? CLI_GEGEVENS : code;
}

static const cli_verb verbs[] = {
	{ "list", "de afspraken", NULL, 0, 0, CLI_LEES, cli_opties_lijst, list },
	{ "show", "één afspraak: drie oordelen naast elkaar, met het bewijs", "[OPDRACHT/]AFSPRAAK", 1,
	  1, CLI_LEES, cli_opties_nummer, show },
	{ "trace", "waar de status van een afspraak op rust", "[OPDRACHT/]AFSPRAAK", 1, 1, CLI_LEES,
	  opties_trace, trace },
	{ "check", "advies bij de afspraken, voordat u tekent", NULL, 0, 0, CLI_LEES, opties_check,
	  check },
	{ 0 },
};

const cli_noun cli_noun_afspraak = { "afspraak", "afspraken: de afgesproken inzet", verbs };
