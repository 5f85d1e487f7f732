/* SPDX-License-Identifier: EUPL-1.2 */
/* -h, help, version and the completions, for every command that there is. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <welzijn/status.h>
#include "cli_proef.h"
#include "commando.h"

static void begint_met(const char *tekst, const char *begin)
{
	if (strncmp(tekst, begin, strlen(begin)) != 0)
		assert_string_equal(tekst, begin);
}

/* No line is wider than 80 characters, ends in a blank, or holds a tab. */
static void nette_regels(const char *tekst)
{
	size_t breedte = 0;

	for (; *tekst; tekst++) {
		if (*tekst == '\n') {
			assert_true(breedte <= 80);
			assert_true(breedte == 0 || tekst[-1] != ' ');
			breedte = 0;
		} else {
			assert_true(*tekst != '\t');
			breedte += ((unsigned char)*tekst & 0xc0) != 0x80;
		}
	}
	assert_int_equal(breedte, 0);
}

static void noemt_opties(const char *tekst, const cli_verb *verb)
{
	const cli_option *plat[CLI_OPTIES_MAX];
	size_t n = cli_opties_plat(verb, plat);

	for (size_t i = 0; i < n; i++) {
		char regel[64];

		snprintf(regel, sizeof(regel), "\n  --%s", plat[i]->naam);
		assert_non_null(strstr(tekst, regel));
		snprintf(regel, sizeof(regel), plat[i]->nodig ? " --%s " : "[--%s", plat[i]->naam);
		assert_non_null(strstr(tekst, regel));
	}
}

static void test_elk_commando(void **state)
{
	proef *p = *state;
	char begin[96];
	size_t aantal = 0;

	for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
		for (const cli_verb *verb = (*noun)->verbs; verb->doe; verb++, aantal++) {
			if (verb->naam)
				proef_draai(p, (*noun)->naam, verb->naam, "--help", NULL);
			else
				proef_draai(p, (*noun)->naam, "-h", NULL);
			snprintf(begin, sizeof(begin), "gebruik: welzijn %s%s%s", (*noun)->naam,
			         verb->naam ? " " : "", verb->naam ? verb->naam : "");
			assert_int_equal(p->code, 0);
			assert_string_equal(p->err, "");
			begint_met(p->out, begin);
			nette_regels(p->out);
			noemt_opties(p->out, verb);
			assert_non_null(strstr(p->out, verb->help));
			assert_true(!verb->operanden || strstr(p->out, verb->operanden));
		}
	assert_true(aantal >= 36);
}

static void test_elk_noun(void **state)
{
	proef *p = *state;

	for (const cli_noun *const *noun = cli_nouns; *noun; noun++) {
		proef_draai(p, (*noun)->naam, "-h", NULL);
		assert_int_equal(p->code, 0);
		assert_string_equal(p->err, "");
		nette_regels(p->out);
		for (const cli_verb *verb = (*noun)->verbs; verb->naam; verb++) {
			char synopsis[96];

			snprintf(synopsis, sizeof(synopsis), " welzijn %s %s", (*noun)->naam, verb->naam);
			assert_non_null(strstr(p->out, synopsis));
		}
	}
}

static void test_synopsis(void **state)
{
	proef *p = *state;

	proef_draai(p, "vaststelling", "add", "-h", NULL);
	proef_klopt(p, 0,
	            "gebruik: welzijn vaststelling add [OPDRACHT/]AFSPRAAK --periode P --status S\n"
	            "                 --reden TEKST [--reden-code C] [--door NAAM]\n"
	            "\n"
	            "  leg uw eigen oordeel over een afspraak vast\n"
	            "\n"
	            "Opties:\n"
	            "  --periode P           de periode: 2016, 2016-H1 of 2016-Q3\n"
	            "  --status S            het oordeel: gerealiseerd, deels gerealiseerd, niet\n"
	            "                        gerealiseerd, onbekend, doorlopend\n"
	            "  --reden TEKST         waarom u dit vaststelt\n"
	            "  --reden-code C        het soort reden: personele wisseling, geen nulmeting,\n"
	            "                        niet gerapporteerd, in overleg vervallen, niet haalbaar\n"
	            "                        gebleken, uitgesteld, anders\n"
	            "  --door NAAM           wie dit doet (anders: WELZIJN_NAAM, of uw inlognaam)\n"
	            "  -h, --help            toon dit\n",
	            "");
}

static void test_begin(void **state)
{
	proef *p = *state;
	char *alles;

	proef_draai(p, "-h", NULL);
	assert_int_equal(p->code, 0);
	nette_regels(p->out);
	for (const cli_noun *const *noun = cli_nouns; *noun; noun++) {
		assert_non_null(strstr(p->out, (*noun)->naam));
		assert_non_null(strstr(p->out, (*noun)->help));
	}
	alles = strdup(p->out);
	proef_draai(p, "--help", "perceel", NULL);
	proef_klopt(p, 0, alles, "");
	proef_draai(p, NULL);
	proef_klopt(p, 2, "", alles);
	free(alles);
}

static void test_versie(void **state)
{
	proef *p = *state;
	char regel[64];

	snprintf(regel, sizeof(regel), "welzijn %s\n", wz_version());
	proef_draai(p, "version", NULL);
	proef_klopt(p, 0, regel, "");
	proef_draai(p, "--version", NULL);
	proef_klopt(p, 0, regel, "");
}

/* Without man the usage is shown; with it the page beside the program. */
static void test_help(void **state)
{
	proef *p = *state;
	char *gebruik;

	proef_env(p, "PATH", "/geen");
	proef_draai(p, "perceel", "-h", NULL);
	gebruik = strdup(p->out);
	proef_draai(p, "help", "perceel", NULL);
	proef_klopt(p, 0, gebruik, "");
	free(gebruik);
	proef_draai(p, "help", NULL);
	assert_int_equal(p->code, 0);
	begint_met(p->out, "gebruik: welzijn [-C DIR]");
	proef_draai(p, "help", "output", NULL);
	proef_fout(p, 1, "welzijn: de pagina 'welzijn-output' is hier niet te tonen (installeer man-db "
	              "of mandoc)\n");
}

/* A man that says what it was asked for. */
static void test_help_man(void **state)
{
	proef *p = *state;
	char *pad = strdup(getenv("PATH"));
	char bin[96], map[96], verwacht[160];

	assert_int_equal(system("mkdir bin man && printf '#!/bin/sh\\necho \"man $*\"\\n' >bin/man && "
	                        "chmod +x bin/man && touch man/welzijn-perceel.1"),
	                 0);
	snprintf(bin, sizeof(bin), "%s/bin", p->map);
	snprintf(map, sizeof(map), "%s", p->map);
	snprintf(verwacht, sizeof(verwacht), "man %s/man/welzijn-perceel.1\n", p->map);
	setenv("PATH", bin, 1);
	proef_env(p, "PATH", bin);
	p->io.programma = map;
	proef_draai(p, "help", "perceel", NULL);
	proef_klopt(p, 0, verwacht, "");
	proef_draai(p, "help", "opdracht", NULL);
	proef_klopt(p, 0, "man 1 welzijn-opdracht\n", "");
	proef_draai(p, "help", "jaarrapportage", NULL);
	proef_klopt(p, 0, "man 5 welzijn-jaarrapportage\n", "");
	setenv("PATH", pad, 1);
	free(pad);
}

static void test_completion(void **state)
{
	static const char *const shells[] = { "bash", "zsh", "fish" };
	proef *p = *state;

	for (size_t i = 0; i < 3; i++) {
		proef_draai(p, "completion", shells[i], NULL);
		assert_int_equal(p->code, 0);
		assert_string_equal(p->err, "");
		for (const cli_noun *const *noun = cli_nouns; *noun; noun++)
			for (const cli_verb *verb = (*noun)->verbs; verb->doe; verb++) {
				assert_non_null(strstr(p->out, (*noun)->naam));
				assert_true(!verb->naam || strstr(p->out, verb->naam));
			}
	}
	proef_draai(p, "completion", "ksh", NULL);
	assert_int_equal(p->code, 2);
}

/* What bash offers, by running the script. */
static void biedt(proef *p, const char *woorden, const char *verwacht)
{
	char commando[512];
	FILE *pijp;
	char antwoord[512] = "";

	(void)p;
	snprintf(commando, sizeof(commando),
	         "bash -c '. ./w.bash; COMP_WORDS=(welzijn %s); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); "
	         "_welzijn; printf \"%%s|\" \"${COMPREPLY[@]}\"'",
	         woorden);
	pijp = popen(commando, "r");
	assert_non_null(pijp);
	(void)!fread(antwoord, 1, sizeof(antwoord) - 1, pijp);
	assert_int_equal(pclose(pijp), 0);
	assert_string_equal(antwoord, verwacht);
}

static void test_bash(void **state)
{
	proef *p = *state;

	if (access("/bin/bash", X_OK) != 0)
		skip();
	proef_draai(p, "completion", "bash", NULL);
	proef_schrijf("w.bash", p->out);
	proef_schrijf("een twee.csv", "");
	biedt(p, "perc", "perceel|");
	biedt(p, "perceel \"\"", "list|show|report|compare|trace|");
	biedt(p, "--db = x dossier c", "check|");
	biedt(p, "perceel list --fo", "--format|");
	biedt(p, "perceel list --format = j", "json|");
	biedt(p, "perceel list --format =", "text|csv|json|md|html|xlsx|ods|odt|svg|");
	biedt(p, "evaluatie report --format =", "md|html|odt|");
	biedt(p, "evaluatie report --format o", "odt|");
	biedt(p, "perceel list --dialect = e", "excel-nl|");
	biedt(p, "perceel list --output een", "een twee.csv|");
	biedt(p, "import jaarrapportage een", "een twee.csv|");
	biedt(p, "vaststelling add 3 --status d", "deels\\ gerealiseerd|doorlopend|");
	biedt(p, "help nul", "nulmeting|");
	biedt(p, "init --voorbeeld enschede-2018", "enschede-2018|");
	biedt(p, "perceel show \"\"", "|");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_elk_commando, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_elk_noun, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_synopsis, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_begin, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_versie, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_help, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_help_man, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_completion, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_bash, proef_begin, proef_eind),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
