/* SPDX-License-Identifier: EUPL-1.2 */
/* From arguments to the function of a verb: global options, nouns, verbs. */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "bericht.h"
#include "dossier.h"
#include "output.h"

enum { VAL_DB = 256, VAL_VERSION, VAL_HELP, NAMEN_MAX = 32 };

const cli_noun *const cli_nouns[] = {
	&cli_noun_init,
	&cli_noun_import,
	&cli_noun_template,
	&cli_noun_opdracht,
	&cli_noun_perceel,
	&cli_noun_stadsdeel,
	&cli_noun_aanbieder,
	&cli_noun_afspraak,
	&cli_noun_rapportage,
	&cli_noun_resultaat,
	&cli_noun_signaal,
	&cli_noun_vaststelling,
	&cli_noun_nulmeting,
	&cli_noun_ervaring,
	&cli_noun_evaluatie,
	&cli_noun_export,
	&cli_noun_woord,
	&cli_noun_dossier,
	&cli_noun_help,
	&cli_noun_version,
	&cli_noun_completion,
	NULL,
};

static const struct option globaal[] = {
	{ "db", required_argument, NULL, VAL_DB },
	{ "version", no_argument, NULL, VAL_VERSION },
	{ "help", no_argument, NULL, VAL_HELP },
	{ 0 },
};

static int onbekend_noun(cli_run *cli, const char *naam)
{
	const char *namen[NAMEN_MAX];
	size_t n = 0;

	for (; cli_nouns[n] && n < NAMEN_MAX; n++)
		namen[n] = cli_nouns[n]->naam;
	return cli_fout(cli, CLI_GEBRUIK,
	                wz_suggest(naam, namen, n) ? cli_bedoelde(cli, "", wz_suggest(naam, namen, n))
	                                           : "zie 'welzijn -h'",
	                "onbekend commando '%s'", naam);
}

static int onbekend_verb(cli_run *cli, const char *naam)
{
	const char *namen[NAMEN_MAX];
	size_t n = 0;
	const char *woord;

	for (const cli_verb *verb = cli->noun->verbs; verb->doe && n < NAMEN_MAX; verb++)
		namen[n++] = verb->naam;
	woord = naam ? wz_suggest(naam, namen, n) : NULL;
	if (woord)
		return cli_fout(cli, CLI_GEBRUIK, cli_bedoelde(cli, "", woord), "'%s' kent geen '%s'",
		                cli->noun->naam, naam);
	snprintf(cli->hint, sizeof(cli->hint), "kies uit: ");
	for (size_t i = 0; i < n; i++) {
		size_t k = strlen(cli->hint);

		snprintf(cli->hint + k, sizeof(cli->hint) - k, "%s%s", i ? ", " : "", namen[i]);
	}
	if (!naam)
		return cli_fout(cli, CLI_GEBRUIK, cli->hint, "na '%s' ontbreekt een woord",
		                cli->noun->naam);
	return cli_fout(cli, CLI_GEBRUIK, cli->hint, "'%s' kent geen '%s'", cli->noun->naam, naam);
}

/* Prepare what the verb needs, and run it. */
static int voer_uit(cli_run *cli)
{
	wz_format format;
	int code = CLI_OK;

	if (cli->args.output && strcmp(cli->args.output, "-") == 0)
		cli->args.output = NULL;
	if (cli->verb->toegang != CLI_GEEN)
		code = cli_format(cli, &format);
	if (code == CLI_OK && cli->verb->toegang != CLI_GEEN)
		code = cli_klok(cli);
	if (code == CLI_OK && (cli->verb->toegang == CLI_LEES || cli->verb->toegang == CLI_SCHRIJF))
		code = cli_dossier_open(cli);
	if (code == CLI_OK)
		code = cli->verb->doe(cli);
	wz_close(cli->dossier);
	cli->dossier = NULL;
	return code;
}

static int doe_verb(cli_run *cli, int argc, char **argv)
{
	int code = cli_opties_lees(cli, argc, argv);

	if (code == CLI_HELP) {
		cli_usage_verb(cli->io->out, cli->noun, cli->verb);
		code = CLI_OK;
	} else if (code == CLI_OK) {
		code = voer_uit(cli);
	}
	cli_args_free(&cli->args);
	return code;
}

/* argv[0] is the noun. */
static int doe_noun(cli_run *cli, int argc, char **argv)
{
	for (size_t i = 0; cli_nouns[i] && !cli->noun; i++)
		if (strcmp(cli_nouns[i]->naam, argv[0]) == 0)
			cli->noun = cli_nouns[i];
	if (!cli->noun)
		return onbekend_noun(cli, argv[0]);
	cli->verb = cli->noun->verbs;
	if (!cli->verb->naam)
		return doe_verb(cli, argc, argv);
	if (argc > 1 && (strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "--help") == 0)) {
		cli_usage_noun(cli->io->out, cli->noun);
		return CLI_OK;
	}
	while (argc > 1 && cli->verb->doe && strcmp(cli->verb->naam, argv[1]) != 0)
		cli->verb++;
	if (argc < 2 || !cli->verb->doe)
		return onbekend_verb(cli, argc < 2 ? NULL : argv[1]);
	return doe_verb(cli, argc - 1, argv + 1);
}

static int ga_naar(cli_run *cli, const char *map)
{
	if (cli->thuis < 0)
		cli->thuis = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (chdir(map) == 0)
		return CLI_OK;
	return cli_fout(cli, CLI_MISLUKT, NULL, "%s: %s", map, cli_errno(errno));
}

/* Whether some verb has this option, so that it only stands in the wrong place. */
static bool van_een_verb(const char *naam)
{
	const cli_option *plat[CLI_OPTIES_MAX];

	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		for (const cli_verb *verb = (*noun)->verbs; verb->doe; verb++)
			for (size_t n = cli_opties_plat(verb, plat); n > 0; n--)
				if (strcmp(plat[n - 1]->naam, naam) == 0)
					return true;
	return false;
}

static int onbekende_optie(cli_run *cli, const char *argument)
{
	static const char *const namen[] = { "db", "help", "version" };
	char naam[64];
	size_t n;

	if (optopt > 0 && optopt < VAL_DB)
		return cli_fout(cli, CLI_GEBRUIK, "zie 'welzijn -h'", "onbekende optie '-%c'", optopt);
	argument += 2;
	n = strcspn(argument, "=");
	snprintf(naam, sizeof(naam), "%.*s", (int)(n < 63 ? n : 63), argument);
	if (optopt >= VAL_DB)
		return cli_fout(cli, CLI_GEBRUIK, NULL, "optie '--%s' krijgt geen waarde", naam);
	if (van_een_verb(naam))
		return cli_fout(cli, CLI_GEBRUIK, "zie 'welzijn -h'", "zet '--%s' achter het commando",
		                naam);
	return cli_fout(cli, CLI_GEBRUIK,
	                wz_suggest(naam, namen, 3) ? cli_bedoelde(cli, "--", wz_suggest(naam, namen, 3))
	                                           : "zie 'welzijn -h'",
	                "onbekende optie '--%s'", naam);
}

/* A long option must be written in full; `argument` is how it was written. */
static int controleer_voluit(cli_run *cli, int teken, const char *argument)
{
	const char *naam = globaal[teken - VAL_DB].name;

	if (strncmp(argument + 2, naam, strlen(naam)) == 0)
		return CLI_OK;
	return cli_fout(cli, CLI_GEBRUIK, cli_bedoelde(cli, "--", naam),
	                "opties worden niet afgekort: '%s'", argument);
}

/* One global option; *klaar when it is the whole command. */
static int doe_globaal(cli_run *cli, int teken, const char *argument, bool *klaar)
{
	int code = teken >= VAL_DB ? controleer_voluit(cli, teken, argument) : CLI_OK;

	if (code != CLI_OK)
		return code;
	switch (teken) {
	case 'C':
	case VAL_DB:
		if (!*optarg)
			return cli_fout(cli, CLI_GEBRUIK, NULL, "optie '%s' heeft een lege waarde",
			                teken == 'C' ? "-C" : "--db");
		if (teken == 'C')
			return ga_naar(cli, optarg);
		cli->db = optarg;
		return CLI_OK;
	case 'h':
	case VAL_HELP:
		*klaar = true;
		cli_usage(cli->io->out);
		return CLI_OK;
	case VAL_VERSION:
		*klaar = true;
		return cli_versie(cli);
	case ':':
		return cli_fout(cli, CLI_GEBRUIK, NULL, "optie '%s' mist een waarde", argument);
	default:
		return onbekende_optie(cli, argument);
	}
}

static int lees_globaal(cli_run *cli, int argc, char **argv)
{
	bool klaar = false;
	int teken, code;

	opterr = 0;
	optind = 0;
	while ((teken = getopt_long(argc, argv, "+:C:h", globaal, NULL)) != -1) {
		bool apart = teken != ':' && optarg && optarg == argv[optind - 1];

		code = doe_globaal(cli, teken, argv[optind - (apart ? 2 : 1)], &klaar);
		if (code != CLI_OK || klaar)
			return code;
	}
	if (optind < argc)
		return doe_noun(cli, argc - optind, argv + optind);
	cli_usage(cli->io->err);
	return CLI_GEBRUIK;
}

int wz_cli_main(int argc, char **argv, const wz_cli_io *io)
{
	struct sigaction negeer = { .sa_handler = SIG_IGN }, sigpipe, sigxfsz;
	cli_run cli = { .io = io, .thuis = -1 };
	int code;

	/* A reader that leaves is an error of writing, not the end of us. */
	sigaction(SIGPIPE, &negeer, &sigpipe);
	sigaction(SIGXFSZ, &negeer, &sigxfsz);
	cli.opdrachtregel = cli_opdrachtregel(argc, argv);
	if (!cli.opdrachtregel)
		code = cli_fout(&cli, CLI_MISLUKT, NULL, "er is geen geheugen meer");
	else
		code = cli_uit_einde(&cli, lees_globaal(&cli, argc, argv));
	free(cli.opdrachtregel);
	if (cli.thuis >= 0) {
		if (fchdir(cli.thuis) != 0)
			code = code ? code : CLI_MISLUKT;
		close(cli.thuis);
	}
	sigaction(SIGPIPE, &sigpipe, NULL);
	sigaction(SIGXFSZ, &sigxfsz, NULL);
	return code;
}
