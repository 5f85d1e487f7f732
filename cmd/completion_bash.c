/* SPDX-License-Identifier: EUPL-1.2 */
#include "completion.h"

static void waarde_bash(FILE *uit, const char *noun, const cli_option *optie)
{
	fprintf(uit, "\t%s' --%s')", noun, optie->naam);
	if (optie->soort == CLI_BESTAND) {
		fputs(" _welzijn_bestanden; return ;;\n", uit);
	} else if (!optie->woorden) {
		fputs(" return ;;\n", uit);
	} else {
		fputs(" _welzijn_kies ", uit);
		for (const char *const *woord = optie->woorden(); *woord; woord++) {
			cli_tussen(uit, *woord, "'\\''");
			fputc(' ', uit);
		}
		fputs("; return ;;\n", uit);
	}
}

static const char bash_begin[] =
	"# welzijn: completion for bash\n"
	"\n"
	"# Offer those of the words that begin with what was typed.\n"
	"_welzijn_kies()\n"
	"{\n"
	"\tlocal woord\n"
	"\tfor woord in \"$@\"; do\n"
	"\t\tcase $woord in\n"
	"\t\t\"$typed\"*)\n"
	"\t\t\tcase $cur in\n"
	"\t\t\t[\\\"\\']*) COMPREPLY+=(\"$woord\") ;;\n"
	"\t\t\t*) COMPREPLY+=(\"$(printf %q \"$woord\")\") ;;\n"
	"\t\t\tesac ;;\n"
	"\t\tesac\n"
	"\tdone\n"
	"}\n"
	"\n"
	"_welzijn_bestanden()\n"
	"{\n"
	"\tcompopt -o filenames 2>/dev/null\n"
	"\tmapfile -t COMPREPLY < <(compgen \"${1:--f}\" -- \"$typed\")\n"
	"}\n"
	"\n"
	"_welzijn()\n"
	"{\n"
	"\tlocal cur=${COMP_WORDS[COMP_CWORD]} optie noun= verb= i=1 typed\n"
	"\tCOMPREPLY=()\n"
	"\twhile [ $i -lt $COMP_CWORD ]; do\n"
	"\t\tcase ${COMP_WORDS[i]} in\n"
	"\t\t-C|--db)\n"
	"\t\t\tif [ -z \"$noun\" ]; then\n"
	"\t\t\t\ti=$((i + 1))\n"
	"\t\t\t\t[ \"${COMP_WORDS[i]}\" = = ] && i=$((i + 1))\n"
	"\t\t\tfi ;;\n"
	"\t\t-*) ;;\n"
	"\t\t*)\n"
	"\t\t\tif [ -z \"$noun\" ]; then noun=${COMP_WORDS[i]}\n"
	"\t\t\telif [ -z \"$verb\" ]; then verb=${COMP_WORDS[i]}; fi ;;\n"
	"\t\tesac\n"
	"\t\ti=$((i + 1))\n"
	"\tdone\n"
	"\toptie=${COMP_WORDS[COMP_CWORD-1]}\n"
	"\tif [ \"$cur\" = = ]; then\n"
	"\t\tcur=\n"
	"\telif [ \"$optie\" = = ]; then\n"
	"\t\toptie=${COMP_WORDS[COMP_CWORD-2]}\n"
	"\tfi\n"
	"\t# What was typed, without its quotes.\n"
	"\tcase $cur in\n"
	"\t[\\\"\\']*) typed=${cur#?} ;;\n"
	"\t*) typed=${cur//\\\\/} ;;\n"
	"\tesac\n"
	"\tcase \"$noun $optie\" in\n"
	"\t*' -C') _welzijn_bestanden -d; return ;;\n"
	"\t*' --db') _welzijn_bestanden; return ;;\n";

static void verbs_bash(FILE *uit, const cli_noun *noun)
{
	fprintf(uit, "\t\t%s)", noun->naam);
	for (const cli_verb *verb = noun->verbs; verb->doe; verb++)
		fprintf(uit, "%s%s", verb == noun->verbs ? " _welzijn_kies " : " ", verb->naam);
	fputs("; return ;;\n", uit);
}

static void opties_bash(FILE *uit, const cli_noun *noun, const cli_verb *verb)
{
	const cli_option *plat[CLI_OPTIES_MAX];
	size_t n = cli_opties_plat(verb, plat);

	fputc('\t', uit);
	cli_schrijf_commando(uit, noun, verb);
	fputs(") opties='", uit);
	for (size_t i = 0; i < n; i++)
		fprintf(uit, "--%s ", plat[i]->naam);
	fputs("--help'", uit);
	if (cli_neemt_bestanden(verb))
		fputs(" bestanden=ja", uit);
	fputs(" ;;\n", uit);
}

/* The first word after the options, then the second. */
static void woorden_bash(FILE *uit)
{
	fputs("\tif [ -z \"$noun\" ]; then\n\t\tcase $cur in\n"
	      "\t\t-*) _welzijn_kies -C --db --help --version ;;\n\t\t*) _welzijn_kies ", uit);
	cli_schrijf_nouns(uit);
	fputs(" ;;\n\t\tesac\n\t\treturn\n\tfi\n"
	      "\tif [ -z \"$verb\" ] && [ \"${cur#-}\" = \"$cur\" ]; then\n\t\tcase $noun in\n", uit);
	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		if ((*noun)->verbs->naam)
			verbs_bash(uit, *noun);
	fputs("\t\thelp) _welzijn_kies ", uit);
	cli_schrijf_nouns(uit);
	fputs("; return ;;\n\t\tesac\n\tfi\n", uit);
}

int cli_completion_bash(cli_run *cli)
{
	FILE *uit = cli->io->out;

	fputs(bash_begin, uit);
	cli_alle_opties(uit, waarde_bash);
	fputs("\tesac\n", uit);
	woorden_bash(uit);
	fputs("\tlocal opties=--help bestanden=\n\tcase $noun in\n", uit);
	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		if (!(*noun)->verbs->naam)
			fprintf(uit, "\t%s) verb= ;;\n", (*noun)->naam);
	fputs("\tesac\n\tcase $noun${verb:+ $verb} in\n", uit);
	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		for (const cli_verb *verb = (*noun)->verbs; verb->doe; verb++)
			opties_bash(uit, *noun, verb);
	fputs("\tesac\n\tcase $cur in\n\t-*) _welzijn_kies $opties ;;\n"
	      "\t*) [ -z \"$bestanden\" ] || _welzijn_bestanden ;;\n\tesac\n}\n"
	      "complete -F _welzijn welzijn\n", uit);
	return CLI_OK;
}
