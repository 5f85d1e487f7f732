/* SPDX-License-Identifier: EUPL-1.2 */
#include "completion.h"

static void waarde_zsh(FILE *uit, const char *noun, const cli_option *optie)
{
	fprintf(uit, "  %s' --%s')", noun, optie->naam);
	if (optie->soort == CLI_BESTAND) {
		fputs(" _files", uit);
	} else if (optie->woorden) {
		fputs(" compadd --", uit);
		for (const char *const *woord = optie->woorden(); *woord; woord++) {
			fputc(' ', uit);
			cli_tussen(uit, *woord, "'\\''");
		}
	} else {
		fputs(" _message waarde", uit);
	}
	fputs("; return ;;\n", uit);
}

/* One "name:help" of what _describe shows. */
static void beschrijf_zsh(FILE *uit, const char *voor, const char *naam, const char *help)
{
	char text[256];

	snprintf(text, sizeof(text), "%s%s:%s", voor, naam, help);
	fputc(' ', uit);
	cli_tussen(uit, text, "'\\''");
}

static void opties_zsh(FILE *uit, const cli_noun *noun, const cli_verb *verb)
{
	const cli_option *plat[CLI_OPTIES_MAX];
	size_t n = cli_opties_plat(verb, plat);

	fputs("  ", uit);
	cli_schrijf_commando(uit, noun, verb);
	fputs(") opties=(", uit);
	for (size_t i = 0; i < n; i++)
		beschrijf_zsh(uit, "--", plat[i]->naam, plat[i]->help);
	fputs(" '--help:toon het gebruik')", uit);
	if (cli_neemt_bestanden(verb))
		fputs(" bestanden=ja", uit);
	fputs(" ;;\n", uit);
}

static const char zsh_begin[] =
	"#compdef welzijn\n"
	"# welzijn: completion for zsh\n"
	"_welzijn() {\n"
	"local noun= verb= bestanden= optie=${words[CURRENT-1]}\n"
	"local -i i=2\n"
	"local -a opties woorden\n"
	"while (( i < CURRENT )); do\n"
	"  case ${words[i]} in\n"
	"  -C|--db) [[ -z $noun ]] && (( i++ )) ;;\n"
	"  -*) ;;\n"
	"  *) if [[ -z $noun ]]; then noun=${words[i]}\n"
	"    elif [[ -z $verb ]]; then verb=${words[i]}; fi ;;\n"
	"  esac\n"
	"  (( i++ ))\n"
	"done\n"
	"if [[ ${words[CURRENT]} == --*=* ]]; then\n"
	"  optie=${words[CURRENT]%%=*}\n"
	"  compset -P '*='\n"
	"fi\n"
	"case \"$noun $optie\" in\n"
	"  *' -C') _files -/; return ;;\n"
	"  *' --db') _files; return ;;\n";

int cli_completion_zsh(cli_run *cli)
{
	FILE *uit = cli->io->out;

	fputs(zsh_begin, uit);
	cli_alle_opties(uit, waarde_zsh);
	fputs("esac\nif [[ -z $noun ]]; then\n  woorden=(", uit);
	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		beschrijf_zsh(uit, "", (*noun)->naam, (*noun)->help);
	fputs(")\n  _describe commando woorden\n  return\nfi\ncase $noun in\n"
	      "  help) [[ -n $verb ]] || compadd -- ", uit);
	cli_schrijf_nouns(uit);
	fputs("; return ;;\n", uit);
	for (const cli_noun *const *noun = cli_nouns; *noun; noun++) {
		if (!(*noun)->verbs->naam) {
			fprintf(uit, "  %s) verb= ;;\n", (*noun)->naam);
			continue;
		}
		fprintf(uit, "  %s) if [[ -z $verb ]]; then woorden=(", (*noun)->naam);
		for (const cli_verb *verb = (*noun)->verbs; verb->doe; verb++)
			beschrijf_zsh(uit, "", verb->naam, verb->help);
		fputs("); _describe woord woorden; return; fi ;;\n", uit);
	}
	fputs("esac\ncase $noun${verb:+ $verb} in\n", uit);
	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		for (const cli_verb *verb = (*noun)->verbs; verb->doe; verb++)
			opties_zsh(uit, *noun, verb);
	fputs("esac\nif [[ ${words[CURRENT]} == -* ]]; then _describe optie opties\n"
	      "elif [[ -n $bestanden ]]; then _files; fi\n}\n"
	      "if [[ $funcstack[1] == _welzijn ]]; then _welzijn \"$@\"\n"
	      "else compdef _welzijn welzijn; fi\n",
	      uit);
	return CLI_OK;
}
