/* SPDX-License-Identifier: EUPL-1.2 */
/* Reads the options of a verb: getopt_long driven by the verb's tables. */
#include "options.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include "bericht.h"

/* What getopt returns for long names; below it are short ones. */
enum { VAL_HELP = 256, VAL_EERSTE };

size_t cli_opties_plat(const struct cli_verb *verb, const cli_option *plat[CLI_OPTIES_MAX])
{
	size_t n = 0;

	for (const cli_option *const *tabel = verb->opties; tabel && *tabel; tabel++)
		for (const cli_option *optie = *tabel; optie->naam && n < CLI_OPTIES_MAX; optie++)
			plat[n++] = optie;
	return n;
}

/* "verb" or "noun verb", as the user typed it. */
static const char *heet(cli_run *cli, char buf[64])
{
	snprintf(buf, 64, "%s%s%s", cli->noun->naam, cli->verb->naam ? " " : "",
	         cli->verb->naam ? cli->verb->naam : "");
	return buf;
}

/* The name in an argument "--name=value", cut short in buf. */
static const char *naam_van(const char *argument, char buf[64])
{
	size_t n;

	argument += strspn(argument, "-");
	n = strcspn(argument, "=");
	snprintf(buf, 64, "%.*s", (int)(n < 63 ? n : 63), argument);
	return buf;
}

static int kort_onbekend(cli_run *cli, const char *verb)
{
	if (optopt == 'C')
		return cli_fout(cli, CLI_GEBRUIK, "schrijf: welzijn -C DIR …", "zet '-C' vóór '%s'",
		                cli->noun->naam);
	return cli_fout(cli, CLI_GEBRUIK, NULL, "'%s' kent geen optie '-%c'", verb, optopt);
}

/* What getopt calls '?': unknown, ambiguous, or a value where none belongs. */
static int onbekend(cli_run *cli, const cli_option *const *plat, size_t n, const char *argument)
{
	const char *namen[CLI_OPTIES_MAX + 1];
	char naam[64], verb[64];

	heet(cli, verb);
	if (optopt > 0 && optopt < VAL_HELP)
		return kort_onbekend(cli, verb);
	naam_van(argument, naam);
	if (optopt >= VAL_HELP)
		return cli_fout(cli, CLI_GEBRUIK, NULL, "optie '--%s' krijgt geen waarde", naam);
	if (strcmp(naam, "db") == 0)
		return cli_fout(cli, CLI_GEBRUIK, "schrijf: welzijn --db FILE …", "zet '--db' vóór '%s'",
		                cli->noun->naam);
	for (size_t i = 0; i < n; i++)
		namen[i] = plat[i]->naam;
	namen[n] = "help";
	return cli_fout(cli, CLI_GEBRUIK, cli_bedoelde(cli, "--", wz_suggest(naam, namen, n + 1)),
	                "'%s' kent geen optie '--%s'", verb, naam);
}

/* getopt takes any clear beginning of a name; scripts that use one would break
 * when an option is added. */
static int afgekort(cli_run *cli, const char *argument, const char *naam)
{
	char gegeven_naam[64];

	naam_van(argument, gegeven_naam);
	if (strcmp(gegeven_naam, naam) == 0)
		return CLI_OK;
	return cli_fout(cli, CLI_GEBRUIK, cli_bedoelde(cli, "--", naam),
	                "opties worden niet afgekort: '--%s'", gegeven_naam);
}

static int controleer(cli_run *cli, const cli_option *const *plat, size_t n)
{
	char verb[64];
	const char *sep = "";
	size_t gebruikt = 0;

	heet(cli, verb);
	cli->hint[0] = '\0';
	if (cli->args.n_operanden < cli->verb->min) {
		gebruikt = (size_t)snprintf(cli->hint, sizeof(cli->hint), "%s", cli->verb->operanden);
		sep = " ";
	}
	for (size_t i = 0; i < n && gebruikt < sizeof(cli->hint); i++)
		if (plat[i]->nodig && !cli_waarde_gegeven(&cli->args, plat[i])) {
			gebruikt += (size_t)snprintf(cli->hint + gebruikt, sizeof(cli->hint) - gebruikt,
			                             "%s--%s", sep, plat[i]->naam);
			sep = " ";
		}
	if (gebruikt > 0) {
		char hint[96];

		snprintf(hint, sizeof(hint), "zie 'welzijn %s -h'", verb);
		return cli_fout(cli, CLI_GEBRUIK, hint, "'%s' mist nog: %s", verb, cli->hint);
	}
	if (cli->args.n_operanden > cli->verb->max)
		return cli_fout(cli, CLI_GEBRUIK, NULL, "'%s' kan niets met '%s'", verb,
		                cli->args.operanden[cli->verb->max]);
	return CLI_OK;
}

/* One result of getopt_long; `argument` is the element it came from. */
static int verwerk(cli_run *cli, int teken, const char *argument, const cli_option *const *plat,
                   size_t n)
{
	const cli_option *optie;
	int code;

	if (teken == 1) {
		cli->args.operanden[cli->args.n_operanden++] = optarg;
		return CLI_OK;
	}
	if (teken == '?')
		return onbekend(cli, plat, n, argument);
	if (teken == ':') {
		char naam[64];

		return cli_fout(cli, CLI_GEBRUIK, NULL, "optie '--%s' mist een waarde",
		                naam_van(argument, naam));
	}
	if (teken == 'h')
		return CLI_HELP;
	if (teken == VAL_HELP) {
		code = afgekort(cli, argument, "help");
		return code ? code : CLI_HELP;
	}
	optie = plat[teken - VAL_EERSTE];
	code = afgekort(cli, argument, optie->naam);
	return code ? code : cli_waarde_zet(cli, optie, optarg);
}

static void maak_lang(struct option *lang, const cli_option *const *plat, size_t n)
{
	for (size_t i = 0; i < n; i++)
		lang[i] = (struct option){
			.name = plat[i]->naam,
			.has_arg = plat[i]->soort == CLI_SCHAKEL ? no_argument : required_argument,
			.val = VAL_EERSTE + (int)i,
		};
	lang[n] = (struct option){ .name = "help", .val = VAL_HELP };
	lang[n + 1] = (struct option){ 0 };
}

int cli_opties_lees(struct cli_run *cli, int argc, char **argv)
{
	const cli_option *plat[CLI_OPTIES_MAX];
	struct option lang[CLI_OPTIES_MAX + 2];
	size_t n = cli_opties_plat(cli->verb, plat);
	int teken, code = CLI_OK;

	cli->args.waarde = WZ_GETAL_GEEN;
	cli->args.accept_above = WZ_GETAL_GEEN;
	cli->args.operanden = calloc((size_t)argc + 1, sizeof(*cli->args.operanden));
	if (!cli->args.operanden)
		return cli_fout(cli, CLI_MISLUKT, NULL, "er is geen geheugen meer");
	maak_lang(lang, plat, n);
	opterr = 0;
	optind = 0;
	/* "-": in order, whatever POSIXLY_CORRECT says. */
	while (code == CLI_OK && (teken = getopt_long(argc, argv, "-:h", lang, NULL)) != -1) {
		bool apart = teken != ':' && optarg && optarg == argv[optind - 1];

		code = verwerk(cli, teken, argv[optind - (apart && teken != 1 ? 2 : 1)], plat, n);
	}
	while (code == CLI_OK && optind < argc)
		cli->args.operanden[cli->args.n_operanden++] = argv[optind++];
	return code == CLI_OK ? controleer(cli, plat, n) : code;
}
