/* SPDX-License-Identifier: EUPL-1.2 */
/* `help`: the man page, else the usage. */
#include <string.h>
#include <unistd.h>
#include "bericht.h"
#include "commando.h"
#include "output.h"

/* Pages about files rather than commands. */
static const char *const onderwerpen[] = { "jaarrapportage", "output", NULL };

/* The page beside the program: in the build tree, or under the same prefix. */
static bool zoek_naast(const cli_run *cli, const char *naam, char sectie, char *pad, size_t size)
{
	static const char *const mappen[] = { "man", "../share/man/man1", "../share/man/man5" };
	int n;

	for (size_t i = 0; cli->io->programma && i < sizeof(mappen) / sizeof(mappen[0]); i++) {
		n = snprintf(pad, size, "%s/%s/%s.%c", cli->io->programma, mappen[i], naam, sectie);
		if (n > 0 && (size_t)n < size && access(pad, R_OK) == 0)
			return true;
	}
	return false;
}

/* Show a page with man, or one beside the program with mandoc where there is no
 * man; false when there is no such page or neither of them. */
static bool toon_pagina(cli_run *cli, const char *naam, char sectie)
{
	char pad[4096], nummer[2] = { sectie, '\0' };
	const char *const zoek[] = { "man", "-w", nummer, naam, NULL };
	const char *const los[] = { "man", pad, NULL };
	const char *const zonder_man[] = { "mandoc", "-a", pad, NULL };
	const char *const toon[] = { "man", nummer, naam, NULL };
	int uit = fileno(cli->io->out);

	if (uit < 0 || fflush(cli->io->out) != 0)
		return false;
	bool man = cli_in_pad(cli, "man");
	if (zoek_naast(cli, naam, sectie, pad, sizeof(pad)) && (man || cli_in_pad(cli, "mandoc")))
		return cli_draai(man ? los : zonder_man, uit, false) == 0;
	if (!man)
		return false;
	return cli_draai(zoek, uit, true) == 0 && cli_draai(toon, uit, false) == 0;
}

static int hulp_noun(cli_run *cli, const cli_noun *noun)
{
	char pagina[64];

	snprintf(pagina, sizeof(pagina), "welzijn-%s", noun->naam);
	if (!toon_pagina(cli, pagina, '1'))
		cli_usage_noun(cli->io->out, noun);
	return CLI_OK;
}

static int onbekend(cli_run *cli, const char *naam)
{
	const char *namen[32];
	const char *woord;
	size_t n = 0;

	for (; cli_nouns[n] && n < 24; n++)
		namen[n] = cli_nouns[n]->naam;
	for (size_t i = 0; onderwerpen[i]; i++)
		namen[n++] = onderwerpen[i];
	woord = wz_suggest(naam, namen, n);
	return cli_fout(cli, CLI_GEBRUIK, woord ? cli_bedoelde(cli, "", woord) : "zie 'welzijn -h'",
	                "geen hulp over '%s'", naam);
}

static int doe_help(cli_run *cli)
{
	const char *naam = cli->args.n_operanden ? cli->args.operanden[0] : NULL;
	char pagina[64];

	if (!naam) {
		if (!toon_pagina(cli, "welzijn", '1'))
			cli_usage(cli->io->out);
		return CLI_OK;
	}
	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		if (strcmp((*noun)->naam, naam) == 0)
			return hulp_noun(cli, *noun);
	if (!cli_woord(onderwerpen, naam))
		return onbekend(cli, naam);
	snprintf(pagina, sizeof(pagina), "welzijn-%s", naam);
	if (toon_pagina(cli, pagina, '5'))
		return CLI_OK;
	return cli_fout(cli, CLI_MISLUKT, "installeer man-db of mandoc",
	                "de pagina '%s' is hier niet te tonen", pagina);
}

static const cli_verb help_verbs[] = {
	{ NULL, "toon de handleiding, van welzijn of van één commando", "[COMMANDO]", 0, 1, CLI_GEEN,
	  NULL, doe_help },
	{ 0 },
};

const cli_noun cli_noun_help = { "help", "toon de handleiding", help_verbs };

int cli_versie(cli_run *cli)
{
	fprintf(cli->io->out, "welzijn %s\n", wz_version());
	return CLI_OK;
}

static const cli_verb version_verbs[] = {
	{ NULL, "toon de versie van welzijn", NULL, 0, 0, CLI_GEEN, NULL, cli_versie },
	{ 0 },
};

const cli_noun cli_noun_version = { "version", "toon de versie", version_verbs };
