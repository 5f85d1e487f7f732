/* SPDX-License-Identifier: EUPL-1.2 */
#include <welzijn/resultaat.h>
#include "bericht.h"
#include "commando.h"
#include "output.h"
#include "resultaat_match.h"

static const cli_option unlinked[] = {
	{ "unlinked", NULL, "alleen resultaten die bij geen afspraak horen", CLI_SCHAKEL,
	  offsetof(cli_args, unlinked), false, NULL },
	{ 0 },
};

static const cli_option *const opties_list[] = { unlinked, cli_welke_opdracht, cli_welke_percelen,
	                                             cli_welke_periode, cli_uitvoer, NULL };

static int list(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_filter filter = cli_filter(cli);
	wz_status status = wz_resultaat_list(cli->dossier, &filter, cli->args.unlinked, &verslag);

	return cli_toon(cli, status, verslag);
}

static int show(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_status status;
	int64_t nr;

	if (!cli_nummer(cli, 0, &nr))
		return CLI_GEBRUIK;
	status = wz_resultaat_show(cli->dossier, nr, &verslag);
	return cli_toon(cli, status, verslag);
}

static int koppel(cli_run *cli,
                  wz_status (*doe)(wz_dossier *, int64_t, const char *const *, size_t))
{
	wz_status status;
	int64_t nr;

	if (!cli_nummer(cli, 0, &nr))
		return CLI_GEBRUIK;
	status = doe(cli->dossier, nr, cli->args.operanden + 1, cli->args.n_operanden - 1);
	return cli_gedaan(cli, status);
}

static int doe_link(cli_run *cli)
{
	return koppel(cli, wz_resultaat_link);
}

static int doe_unlink(cli_run *cli)
{
	return koppel(cli, wz_resultaat_unlink);
}

static const cli_verb verbs[] = {
	{ "list", "de resultaten die tellen", NULL, 0, 0, CLI_LEES, opties_list, list },
	{ "show", "één resultaat", "NR", 1, 1, CLI_LEES, cli_opties_toon, show },
	{ "link", "koppel een resultaat met de hand aan afspraken", "NR AFSPRAAK…", 2, CLI_VEEL,
	  CLI_SCHRIJF, cli_opties_schrijf, doe_link },
	{ "unlink", "neem koppelingen weg; zonder AFSPRAAK alle", "NR [AFSPRAAK…]", 1, CLI_VEEL,
	  CLI_SCHRIJF, cli_opties_schrijf, doe_unlink },
	{ "match", "stel bij elk los resultaat een afspraak voor, en koppel", NULL, 0, 0, CLI_ZELF,
	  cli_opties_match, cli_resultaat_match },
	{ 0 },
};

const cli_noun cli_noun_resultaat = { "resultaat", "gerapporteerde resultaten", verbs };
