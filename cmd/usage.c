/* SPDX-License-Identifier: EUPL-1.2 */
/* What -h prints, made from the tables that parse the command. */
#include "commando.h"

#include <stdlib.h>
#include <string.h>

enum { BREEDTE = 80, INSPRINGEN = 9 };

/* Columns of a text of ours: characters, none of which is wide. */
static int kolommen(const char *text)
{
	int n = 0;

	for (; *text; text++)
		n += ((unsigned char)*text & 0xc0) != 0x80;
	return n;
}

static void spaties(FILE *stream, int n)
{
	fprintf(stream, "%*s", n > 0 ? n : 0, "");
}

void cli_usage_optie(FILE *stream, const cli_option *optie)
{
	fprintf(stream, "--%s", optie->naam);
	if (optie->soort == CLI_SCHAKEL)
		return;
	if (optie->waarde) {
		fprintf(stream, " %s", optie->waarde);
		return;
	}
	for (const char *const *woord = optie->woorden(); *woord; woord++)
		fprintf(stream, "%c%s", woord == optie->woorden() ? '=' : '|', *woord);
}

/* The option as text, in buf. */
static const char *optie_tekst(const cli_option *optie, bool haken, char buf[160])
{
	FILE *stream;

	memset(buf, 0, 160);
	stream = fmemopen(buf, 159, "w");
	if (!stream)
		return optie->naam;
	if (haken && !optie->nodig)
		fputc('[', stream);
	cli_usage_optie(stream, optie);
	if (haken && !optie->nodig)
		fputc(']', stream);
	fclose(stream);
	return buf;
}

/* Print a part of a synopsis, on a new line when it does not fit. */
static void deel(FILE *stream, int *plek, const char *text)
{
	int n = kolommen(text) + 1;

	if (*plek + n > BREEDTE) {
		fputc('\n', stream);
		spaties(stream, INSPRINGEN + 7);
		*plek = INSPRINGEN + 7;
	}
	fprintf(stream, " %s", text);
	*plek += n;
}

static void synopsis(FILE *stream, const cli_noun *noun, const cli_verb *verb)
{
	const cli_option *plat[CLI_OPTIES_MAX];
	size_t n = cli_opties_plat(verb, plat);
	char buf[160];
	int plek = INSPRINGEN + 7;

	fputs("welzijn", stream);
	deel(stream, &plek, noun->naam);
	if (verb->naam)
		deel(stream, &plek, verb->naam);
	if (verb->operanden)
		deel(stream, &plek, verb->operanden);
	for (int nodig = 1; nodig >= 0; nodig--)
		for (size_t i = 0; i < n; i++)
			if (plat[i]->nodig == (nodig == 1))
				deel(stream, &plek, optie_tekst(plat[i], true, buf));
	fputc('\n', stream);
}

/* A text from column `kolom`, wrapped at words; the line is at `plek` now. */
static void omloop(FILE *stream, const char *text, int kolom, int plek)
{
	spaties(stream, kolom - plek);
	plek = kolom;
	while (*text) {
		size_t n = strcspn(text, " ");
		char woord[64];

		snprintf(woord, sizeof(woord), "%.*s", (int)n, text);
		if (plek > kolom && plek + 1 + kolommen(woord) > BREEDTE) {
			fputc('\n', stream);
			spaties(stream, kolom);
			plek = kolom;
		}
		fprintf(stream, "%s%s", plek > kolom ? " " : "", woord);
		plek += kolommen(woord) + (plek > kolom);
		text += n + (text[n] == ' ');
	}
	fputc('\n', stream);
}

/* "  name   help", the help on the next line where the name leaves no room. */
static void rij(FILE *stream, const char *naam, const char *help, int kolom)
{
	int plek = 2 + kolommen(naam);

	fprintf(stream, "  %s", naam);
	if (plek + 2 > kolom) {
		fputc('\n', stream);
		plek = 0;
	}
	omloop(stream, help, kolom, plek);
}

void cli_usage_verb(FILE *stream, const cli_noun *noun, const cli_verb *verb)
{
	const cli_option *plat[CLI_OPTIES_MAX];
	size_t n = cli_opties_plat(verb, plat);
	char buf[160];

	fputs("gebruik: ", stream);
	synopsis(stream, noun, verb);
	fputc('\n', stream);
	omloop(stream, verb->help, 2, 0);
	fputs("\nOpties:\n", stream);
	for (size_t i = 0; i < n; i++) {
		char help[320];
		const char *const *woord = plat[i]->waarde && plat[i]->woorden ? plat[i]->woorden() : NULL;
		size_t gebruikt = (size_t)snprintf(help, sizeof(help), "%s", plat[i]->help);

		for (size_t k = 0; woord && woord[k] && gebruikt < sizeof(help); k++)
			gebruikt += (size_t)snprintf(help + gebruikt, sizeof(help) - gebruikt, "%s%s",
			                             k ? ", " : ": ", woord[k]);
		rij(stream, optie_tekst(plat[i], false, buf), help, 24);
	}
	rij(stream, "-h, --help", "toon dit", 24);
}

void cli_usage_noun(FILE *stream, const cli_noun *noun)
{
	const char *voor = "gebruik: ";

	if (!noun->verbs->naam) {
		cli_usage_verb(stream, noun, noun->verbs);
		return;
	}
	for (const cli_verb *verb = noun->verbs; verb->doe; verb++) {
		fputs(voor, stream);
		synopsis(stream, noun, verb);
		voor = "         ";
	}
	fputc('\n', stream);
	for (const cli_verb *verb = noun->verbs; verb->doe; verb++)
		rij(stream, verb->naam, verb->help, 18);
	fprintf(stream, "\nMeer: 'welzijn help %s', of 'welzijn %s %s -h'.\n", noun->naam, noun->naam,
	        noun->verbs->naam);
}

void cli_usage(FILE *stream)
{
	fputs("gebruik: welzijn [-C DIR] [--db FILE] COMMANDO [argumenten]\n"
	      "         welzijn --version\n\nCommando's:\n",
	      stream);
	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		rij(stream, (*noun)->naam, (*noun)->help, 18);
	fputs("\nOpties:\n", stream);
	rij(stream, "-C DIR", "werk alsof u in deze map bent", 18);
	rij(stream, "--db FILE",
	    "het dossier (anders: WELZIJN_DB, of de dichtstbijzijnde welzijn.db "
	    "in deze map of erboven)",
	    18);
	rij(stream, "--version", "toon de versie", 18);
	rij(stream, "-h, --help", "toon dit; ook na een commando", 18);
	fputs("\nMeer: 'welzijn help', 'welzijn help COMMANDO'.\n", stream);
}
