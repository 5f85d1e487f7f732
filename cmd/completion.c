/* SPDX-License-Identifier: EUPL-1.2 */
/* Completion scripts, made from the tables that parse the command. */
#include "completion.h"

#include <string.h>

void cli_tussen(FILE *uit, const char *text, const char *apostrof)
{
	fputc('\'', uit);
	for (; *text; text++) {
		if (*text == '\'')
			fputs(apostrof, uit);
		else
			fputc(*text, uit);
	}
	fputc('\'', uit);
}

/* Options by name, the first of each; those with other words are of one noun. */
typedef struct naamlijst {
	const cli_option *optie[64];
	size_t n;
} naamlijst;

static const cli_option *gehad(naamlijst *namen, const cli_option *optie)
{
	for (size_t k = 0; k < namen->n; k++)
		if (strcmp(namen->optie[k]->naam, optie->naam) == 0)
			return namen->optie[k];
	if (namen->n < sizeof(namen->optie) / sizeof(namen->optie[0]))
		namen->optie[namen->n++] = optie;
	return NULL;
}

void cli_alle_opties(FILE *uit, void (*doe)(FILE *uit, const char *noun, const cli_option *optie))
{
	const cli_option *plat[CLI_OPTIES_MAX];
	naamlijst namen = { 0 };

	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		for (const cli_verb *verb = (*noun)->verbs; verb->doe; verb++) {
			size_t n = cli_opties_plat(verb, plat);

			for (size_t i = 0; i < n; i++) {
				const cli_option *eerste;

				if (plat[i]->soort == CLI_SCHAKEL)
					continue;
				eerste = gehad(&namen, plat[i]);
				if (eerste && plat[i]->woorden && plat[i]->woorden != eerste->woorden)
					doe(uit, (*noun)->naam, plat[i]);
			}
		}
	for (size_t k = 0; k < namen.n; k++)
		doe(uit, "*", namen.optie[k]);
}

bool cli_neemt_bestanden(const cli_verb *verb)
{
	return verb->operanden && (strstr(verb->operanden, "FILE") || strstr(verb->operanden, "DIR"));
}

void cli_schrijf_commando(FILE *uit, const cli_noun *noun, const cli_verb *verb)
{
	fprintf(uit, "'%s%s%s'", noun->naam, verb->naam ? " " : "", verb->naam ? verb->naam : "");
}

void cli_schrijf_nouns(FILE *uit)
{
	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		fprintf(uit, "%s%s", noun == cli_nouns ? "" : " ", (*noun)->naam);
}

static const cli_verb verbs[] = {
	{ "bash", "voor bash", NULL, 0, 0, CLI_GEEN, NULL, cli_completion_bash },
	{ "zsh", "voor zsh", NULL, 0, 0, CLI_GEEN, NULL, cli_completion_zsh },
	{ "fish", "voor fish", NULL, 0, 0, CLI_GEEN, NULL, cli_completion_fish },
	{ 0 },
};

const cli_noun cli_noun_completion = {
	"completion", "maak een script waarmee de shell aanvult", verbs
};
