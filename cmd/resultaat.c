/* SPDX-License-Identifier: EUPL-1.2 */
#include <inttypes.h>
#include <welzijn/resultaat.h>
#include "bericht.h"
#include "commando.h"
#include "output.h"
#include "regels.h"
#include "resultaat.h"
#include "resultaat_match.h"

static const cli_option welke[] = {
	{ "unlinked", NULL, "alleen resultaten die bij geen afspraak horen", CLI_SCHAKEL,
	  offsetof(cli_args, unlinked), false, NULL },
	{ "read", NULL, "alleen met een getal uit de tekst dat nog niet is aanvaard", CLI_SCHAKEL,
	  offsetof(cli_args, read), false, NULL },
	{ 0 },
};

static const cli_option *const opties_list[] = { welke, cli_welke_opdracht, cli_welke_percelen,
	                                             cli_welke_periode, cli_uitvoer, NULL };

static int list(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_filter filter = cli_filter(cli);
	wz_resultaat_choice keuze = cli->args.unlinked ? WZ_RESULTAAT_UNLINKED
	                            : cli->args.read   ? WZ_RESULTAAT_READ
	                                               : WZ_RESULTAAT_ALL;
	wz_status status;

	if (cli->args.unlinked && cli->args.read)
		return cli_fout(cli, CLI_GEBRUIK, NULL, "'--unlinked' en '--read' gaan niet samen");
	status = wz_resultaat_list(cli->dossier, &filter, keuze, &verslag);

	return cli_toon(cli, status, verslag);
}

static int show(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	wz_status status;
	int64_t nr;

	if (!cli_nummer(cli, 0, "resultaat", &nr))
		return CLI_GEBRUIK;
	status = wz_resultaat_show(cli->dossier, nr, &verslag);
	return cli_toon(cli, status, verslag);
}

void cli_meld_verworpen(FILE *uit, int64_t nr, bool verworpen)
{
	if (verworpen)
		fprintf(uit, "het aanvaarde getal van resultaat %" PRId64 " telt niet meer mee\n", nr);
}

static int koppel(cli_run *cli,
                  wz_status (*doe)(wz_dossier *, int64_t, const char *const *, size_t, bool *))
{
	wz_status status;
	bool verworpen = false;
	int64_t nr;

	if (!cli_nummer(cli, 0, "resultaat", &nr))
		return CLI_GEBRUIK;
	status = doe(cli->dossier, nr, cli->args.operanden + 1, cli->args.n_operanden - 1, &verworpen);
	cli_meld_verworpen(cli->io->out, nr, verworpen);
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

static const cli_option *const opties_read[] = { cli_uitvoer, NULL };

/* The sentences as operands, or as the lines of standard input. */
static int lees(cli_run *cli)
{
	wz_verslag *verslag = NULL;
	cli_regels regels = { 0 };
	wz_status status;
	int code;

	if (cli->args.n_operanden > 0) {
		status = wz_resultaat_read(cli->args.operanden, cli->args.n_operanden, &verslag);
		return cli_toon(cli, status, verslag);
	}
	code = cli_regels_lees(cli, &regels);
	if (code == CLI_OK) {
		status = wz_resultaat_read(regels.regel, regels.n, &verslag);
		code = cli_toon(cli, status, verslag);
	}
	cli_regels_free(&regels);
	return code;
}

static const cli_verb verbs[] = {
	{ "list", "de resultaten die tellen", NULL, 0, 0, CLI_LEES, opties_list, list },
	{ "show", "één resultaat", "NR", 1, 1, CLI_LEES, cli_opties_toon, show },
	{ "link", "koppel een resultaat met de hand aan afspraken", "NR AFSPRAAK…", 2, CLI_VEEL,
	  CLI_SCHRIJF, cli_opties_schrijf, doe_link },
	{ "unlink", "neem koppelingen weg; zonder AFSPRAAK alle", "NR [AFSPRAAK…]", 1, CLI_VEEL,
	  CLI_SCHRIJF, cli_opties_schrijf, doe_unlink },
	{ "accept", "laat getallen meetellen die in de tekst zijn gelezen", "[NR…]", 0, CLI_VEEL,
	  CLI_SCHRIJF, cli_opties_accept, cli_resultaat_accept },
	{ "unaccept", "laat een getal uit de tekst niet meer meetellen", "NR…", 1, CLI_VEEL, CLI_SCHRIJF,
	  cli_opties_schrijf, cli_resultaat_unaccept },
	{ "read", "welke hoeveelheden er in een tekst staan", "[ZIN…]", 0, CLI_VEEL, CLI_GEEN,
	  opties_read, lees },
	{ "match", "stel bij elk los resultaat een afspraak voor, en koppel", NULL, 0, 0, CLI_ZELF,
	  cli_opties_match, cli_resultaat_match },
	{ 0 },
};

const cli_noun cli_noun_resultaat = { "resultaat", "gerapporteerde resultaten", verbs };
