/* SPDX-License-Identifier: EUPL-1.2 */
#include "completion.h"

static void optie_fish(FILE *uit, const cli_noun *noun, const cli_verb *verb,
                       const cli_option *optie)
{
	fprintf(uit, "complete -c welzijn -n '__welzijn_is %s %s' -l %s -d ", noun->naam,
	        verb->naam ? verb->naam : "\"\"", optie->naam);
	cli_tussen(uit, optie->help, "\\'");
	if (optie->soort == CLI_BESTAND)
		fputs(" -rF", uit);
	else if (optie->soort != CLI_SCHAKEL)
		fputs(" -x", uit);
	if (optie->woorden) {
		fputs(" -a '", uit);
		for (const char *const *woord = optie->woorden(); *woord; woord++)
			fprintf(uit, "\"%s\" ", *woord);
		fputc('\'', uit);
	}
	fputc('\n', uit);
}

static void noun_fish(FILE *uit, const cli_noun *noun)
{
	const cli_option *plat[CLI_OPTIES_MAX];

	fprintf(uit, "complete -c welzijn -n __welzijn_begin -a %s -d ", noun->naam);
	cli_tussen(uit, noun->help, "\\'");
	fputc('\n', uit);
	for (const cli_verb *verb = noun->verbs; verb->doe; verb++) {
		size_t n = cli_opties_plat(verb, plat);

		if (verb->naam) {
			fprintf(uit, "complete -c welzijn -n '__welzijn_na %s' -a %s -d ", noun->naam,
			        verb->naam);
			cli_tussen(uit, verb->help, "\\'");
			fputc('\n', uit);
		}
		if (cli_neemt_bestanden(verb))
			fprintf(uit, "complete -c welzijn -n '__welzijn_is %s %s' -F\n", noun->naam,
			        verb->naam ? verb->naam : "\"\"");
		for (size_t i = 0; i < n; i++)
			optie_fish(uit, noun, verb, plat[i]);
	}
}

static const char fish_begin[] =
	"# welzijn: completion for fish\n"
	"function __welzijn_woorden\n"
	"    set -l w (commandline -opc)\n"
	"    set -e w[1]\n"
	"    while set -q w[1]\n"
	"        switch $w[1]\n"
	"            case -C --db\n"
	"                set -e w[1]\n"
	"                set -q w[1]; and set -e w[1]\n"
	"            case '-*'\n"
	"                set -e w[1]\n"
	"            case '*'\n"
	"                break\n"
	"        end\n"
	"    end\n"
	"    string join -- \\n $w\n"
	"end\n"
	"function __welzijn_begin\n"
	"    test (count (__welzijn_woorden)) -eq 0\n"
	"end\n"
	"function __welzijn_na\n"
	"    set -l w (__welzijn_woorden)\n"
	"    test (count $w) -eq 1; and test \"$w[1]\" = \"$argv[1]\"\n"
	"end\n"
	"function __welzijn_is\n"
	"    set -l w (__welzijn_woorden)\n"
	"    test \"$w[1]\" = \"$argv[1]\"; and begin\n"
	"        test -z \"$argv[2]\"; or test \"$w[2]\" = \"$argv[2]\"\n"
	"    end\n"
	"end\n"
	"complete -c welzijn -f\n"
	"complete -c welzijn -s h -l help -d 'toon het gebruik'\n"
	"complete -c welzijn -n __welzijn_begin -s C -x -a '(__fish_complete_directories)' -d map\n"
	"complete -c welzijn -n __welzijn_begin -l db -rF -d dossier\n"
	"complete -c welzijn -n __welzijn_begin -l version -d 'toon de versie'\n"
	"complete -c welzijn -n '__welzijn_na help' -a '";

int cli_completion_fish(cli_run *cli)
{
	FILE *uit = cli->io->out;

	fputs(fish_begin, uit);
	cli_schrijf_nouns(uit);
	fputs("'\n", uit);
	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		noun_fish(uit, *noun);
	return CLI_OK;
}
