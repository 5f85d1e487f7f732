/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/compare.h>
#include <welzijn/perceel.h>
#include "commando.h"
#include "output.h"

static const cli_option detail[] = {
	{ "detail", NULL, "elke afspraak met haar resultaten", CLI_SCHAKEL, offsetof(cli_args, detail),
	  false, NULL },
	{ 0 },
};

static const cli_option balken[] = {
	{ "bars", NULL, "een balk per perceel, ook in een bestand of pijp", CLI_SCHAKEL,
	  offsetof(cli_args, bars), false, NULL },
	{ "no-bars", NULL, "geen balken, ook niet op een scherm", CLI_SCHAKEL,
	  offsetof(cli_args, no_bars), false, NULL },
	{ 0 },
};

static const cli_option twee_perioden[] = {
	{ "periode", "P,P", "de twee perioden die u naast elkaar zet: 2016,2017", CLI_PERIODEN,
	  offsetof(cli_args, perioden), true, NULL },
	{ 0 },
};

static const cli_option *const opties_report[] = { cli_welke_opdracht, cli_welke_percelen,
	                                               cli_welke_periode, cli_telling, detail,
	                                               balken, cli_uitvoer, NULL };

/* Agreed items are compared: there is only a basis to choose. */
static const cli_option *const opties_compare[] = { twee_perioden, cli_welke_opdracht,
	                                                cli_welke_percelen, &cli_telling[1],
	                                                cli_uitvoer, NULL };

static int list(cli_run *cli)
{
	return cli_doe_lijst(cli, wz_perceel_list);
}

static int show(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_filter filter = cli_filter(cli);
	wz_status status = wz_perceel_show(cli->dossier, cli->args.operanden[0], &filter, &verslag);

	return cli_toon(cli, status, verslag);
}

static int report(cli_run *cli)
{
	return cli_doe_rapport(cli, wz_report_percelen);
}

static int trace(cli_run *cli)
{
	return cli_doe_trace(cli, wz_trace_perceel);
}

static int compare(cli_run *cli)
{
	return cli_doe_rapport(cli, wz_compare_percelen);
}

static const cli_verb verbs[] = {
	{ "list", "de percelen", NULL, 0, 0, CLI_LEES, cli_opties_lijst, list },
	{ "show", "één perceel met zijn afspraken", "[OPDRACHT/]PERCEEL", 1, 1, CLI_LEES,
	  cli_opties_nummer, show },
	{ "report", "wat er is gerealiseerd, per perceel", NULL, 0, 0, CLI_LEES, opties_report,
	  report },
	{ "compare", "twee perioden naast elkaar, per perceel en afspraak", NULL, 0, 0, CLI_LEES,
	  opties_compare, compare },
	{ "trace", "waar een cijfer van een perceel op rust", "[OPDRACHT/]PERCEEL", 1, 1, CLI_LEES,
	  cli_opties_trace, trace },
	{ 0 },
};

const cli_noun cli_noun_perceel = { "perceel",
	                                "percelen: wat er per perceel is afgesproken en gerealiseerd",
	                                verbs };
