/* SPDX-License-Identifier: EUPL-1.2 */
/* The questions of `resultaat match` on a terminal: every answer is stored at once. */
#include <stdlib.h>
#include <string.h>
#include "cli_proef.h"

static const char VRAAG[] = "[j]a  [a]nder  [g]een  [o]verslaan  [t]erug  [s]top: ";

/* A contract of one lot with three items, and four results: two that fit well, one that
 * fits less, one that fits nothing. */
static void maak(proef *p)
{
	proef_schrijf("opdracht.csv", "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	                              "M,Maaltijden,Gemeente,subsidie,2016-01-01,2016-12-31\n");
	proef_schrijf("percelen.csv", "perceel,stadsdeel,thema,aanbieder\n1,Dorp,Eten,Kok\n");
	proef_schrijf("aanbieders.csv", "aanbieder\nKok\n");
	proef_schrijf("afspraken.csv",
	              "perceel,afspraak,omschrijving,doel,eenheid,richting,telling\n"
	              "1,1.1,Ouderen krijgen een warme maaltijd,90,ouderen,minimaal,som\n"
	              "1,1.2,Een kookcursus voor mannen,,,ja/nee,\n"
	              "1,1.3,Het menu is bekend in het dorp,,,ja/nee,\n");
	proef_schrijf("rapport.csv", "perceel,resultaat,status,aantal,eenheid\n"
	                             "1,88 ouderen kregen warme maaltijden,gerealiseerd,88,ouderen\n"
	                             "1,De kookcursus voor mannen is gegeven,gerealiseerd,,\n"
	                             "1,Het menu stond in de dorpskrant,gerealiseerd,,\n"
	                             "1,Een nieuwe oven,gerealiseerd,,\n");
	proef_draai(p, "init", NULL);
	proef_draai(p, "import", "opdracht", "opdracht.csv", "percelen.csv", "aanbieders.csv",
	            "afspraken.csv", NULL);
	assert_int_equal(p->code, 0);
	proef_draai(p, "import", "jaarrapportage", "--periode", "2016", "rapport.csv", NULL);
	assert_int_equal(p->code, 0);
}

/* Run it on a terminal, with these lines typed. */
static void vraag(proef *p, const char *getypt)
{
	p->io.in_tty = p->io.out_tty = true;
	p->in = getypt;
	proef_draai(p, "resultaat", "match", "--color=never", NULL);
	p->io.in_tty = p->io.out_tty = false;
	p->in = NULL;
}

/* What each result is linked to, in order: "1.1 - 1.3 -". */
static void koppelingen_zijn(proef *p, const char *verwacht)
{
	char gevonden[64] = "";
	const char *nummers[] = { "1", "2", "3", "4" };

	for (size_t i = 0; i < 4; i++) {
		char *is;

		proef_draai(p, "resultaat", "show", nummers[i], "--format=json", NULL);
		is = strstr(p->out, "\"afspraak\": ");
		assert_non_null(is);
		is += strlen("\"afspraak\": ");
		strcat(gevonden, i ? " " : "");
		if (*is == '"')
			strncat(gevonden, is + 1, strcspn(is + 1, "\""));
		else
			strcat(gevonden, "-");
	}
	assert_string_equal(gevonden, verwacht);
}

static size_t keren(const char *tekst, const char *wat)
{
	size_t n = 0;

	for (; (tekst = strstr(tekst, wat)); tekst += strlen(wat))
		n++;
	return n;
}

static void test_vraag(void **state)
{
	proef *p = *state;

	maak(p);
	vraag(p, "s\n");
	proef_klopt(
		p, 0,
		"\nResultaat 1 (1 van 4), perceel 1\n"
		"  88 ouderen kregen warme maaltijden\n"
		"  voorstel  1.1 (0,99)  Ouderen krijgen een warme maaltijd\n"
		"            gelijke woorden: ouderen, warme, maaltijd; getal bij het doel; zelfde eenheid\n"
		"  of        1.2 (0,05)  Een kookcursus voor mannen\n"
		"[j]a  [a]nder  [g]een  [o]verslaan  [t]erug  [s]top: "
		"\n0 gekoppeld, 0 bij geen afspraak, 4 nog te beslissen\n",
		"");
	koppelingen_zijn(p, "- - - -");
}

/* Yes, another, none and skip; the rest is asked the next time. */
static void test_antwoorden(void **state)
{
	proef *p = *state;

	maak(p);
	vraag(p, "j\na\n1.2+1.3\nO\ngeen\n");
	assert_string_equal(p->err, "");
	assert_int_equal(p->code, 0);
	assert_non_null(strstr(p->out, "afspraken van dit perceel, de beste eerst:\n"));
	assert_non_null(strstr(p->out, "\n2 gekoppeld, 1 bij geen afspraak, 1 nog te beslissen\n"));
	assert_non_null(strstr(p->out, "voorstel  geen: wat past, past beter bij een ander resultaat, of te weinig"));
	koppelingen_zijn(p, "1.1 1.2+1.3 - -");
	vraag(p, "");
	assert_non_null(strstr(p->out, "Resultaat 3 (1 van 1)"));
	assert_non_null(strstr(p->out, "1 nog te beslissen\n"));
	proef_draai(p, "dossier", "log", "--format=csv", NULL);
	assert_non_null(strstr(p->out, "Tine Test"));
	assert_non_null(strstr(p->out, "\"resultaat 1 gekoppeld aan 1.1 (voorstel, score 0,99)\""));
	assert_non_null(strstr(p->out, "\"resultaat 2 gekoppeld aan: 1.2, 1.3\""));
	assert_non_null(strstr(p->out, "resultaat 4 hoort bij geen afspraak"));
	proef_draai(p, "dossier", "check", NULL);
	assert_int_equal(p->code, 0);
}

/* Every answer can be taken back, in turn, also a skip. */
static void test_terug(void **state)
{
	proef *p = *state;

	maak(p);
	vraag(p, "t\nj\ng\no\nt\nt\nt\ns\n");
	assert_int_equal(p->code, 0);
	assert_non_null(strstr(p->out, "er is geen antwoord om terug te nemen\n"));
	assert_non_null(strstr(p->out, "\n0 gekoppeld, 0 bij geen afspraak, 4 nog te beslissen\n"));
	koppelingen_zijn(p, "- - - -");
	vraag(p, "j\nt\nj\n");
	koppelingen_zijn(p, "1.1 - - -");
	vraag(p, "g\n");
	assert_non_null(strstr(p->out, "Resultaat 2 (1 van 3)"));
}

/* What is no answer is asked again, and so is what the dossier refuses. */
static void test_onzin(void **state)
{
	proef *p = *state;

	maak(p);
	vraag(p, "\nx\na\n\na\n9.9\na\n1.3\nja\no\nj\n");
	assert_int_equal(p->code, 0);
	assert_int_equal(keren(p->out, "kies j, a, g, o, t of s\n"), 2);
	assert_int_equal(keren(p->out, VRAAG), 9);
	assert_non_null(strstr(p->err, "welzijn: er is geen afspraak 9.9"));
	assert_non_null(strstr(p->out, "er is geen voorstel om aan te nemen"));
	koppelingen_zijn(p, "1.3 1.2 - -");
}

/* More items than a result can have are refused, not cut. */
static void test_te_veel(void **state)
{
	proef *p = *state;
	char regels[512] = "a\n1.1";

	for (int i = 0; i < 64; i++)
		strcat(regels, "+1.2");
	strcat(regels, "\ns\n");
	maak(p);
	vraag(p, regels);
	assert_int_equal(p->code, 0);
	assert_non_null(strstr(p->out, "meer dan 64 afspraken\n"));
	koppelingen_zijn(p, "- - - -");
}

/* An answer that takes back an accepted number says so. */
static void test_getal_terug(void **state)
{
	proef *p = *state;
	const char *zin = "het aanvaarde getal van resultaat 5 telt niet meer mee\n";

	maak(p);
	proef_schrijf("meer.csv", "perceel,resultaat,status\n"
	                          "1,Het waren er ruim 35,gerealiseerd\n");
	proef_draai(p, "import", "jaarrapportage", "--periode", "2016-Q1", "meer.csv", NULL);
	proef_draai(p, "resultaat", "accept", "5", NULL);
	assert_int_equal(p->code, 0);
	vraag(p, "o\no\no\no\na\n1.1\ns\n");
	assert_non_null(strstr(p->out, zin));
	proef_draai(p, "dossier", "check", NULL);
	assert_int_equal(p->code, 0);
}

/* Control characters of a report do not reach the terminal, and a long line ends. */
static void test_veilig(void **state)
{
	proef *p = *state;
	char *lang = malloc(70001);

	assert_non_null(lang);
	memset(lang, 'j', 70000);
	lang[70000] = '\0';
	maak(p);
	vraag(p, lang);
	assert_int_equal(p->code, 0);
	assert_non_null(strstr(p->out, "kies j, a, g, o, t of s\n"));
	free(lang);
}

/* Nothing is asked when either side is no terminal, or a list was asked for. */
static void test_geen_terminal(void **state)
{
	proef *p = *state;

	maak(p);
	p->in = "j\nj\nj\nj\n";
	p->io.out_tty = true;
	proef_draai(p, "resultaat", "match", "--no-pager", "--color=never", NULL);
	assert_null(strstr(p->out, VRAAG));
	p->io.in_tty = true;
	proef_draai(p, "resultaat", "match", "--format=csv", "--no-pager", NULL);
	assert_null(strstr(p->out, VRAAG));
	p->io.out_tty = false;
	proef_draai(p, "resultaat", "match", NULL);
	assert_null(strstr(p->out, VRAAG));
	p->io.in_tty = false;
	p->in = NULL;
	koppelingen_zijn(p, "- - - -");
}

static void test_niets_te_vragen(void **state)
{
	proef *p = *state;

	maak(p);
	proef_draai(p, "resultaat", "match", "--accept-above", "0,5", NULL);
	assert_int_equal(p->code, 0);
	vraag(p, "o\ng\n");
	assert_int_equal(p->code, 0);
	vraag(p, "g\n");
	assert_int_equal(p->code, 0);
	vraag(p, "j\n");
	proef_klopt(p, 0, "er zijn geen losse resultaten om te koppelen\n", "");
}

int main(void)
{
#define PROEF(test) cmocka_unit_test_setup_teardown(test, proef_begin, proef_eind)
	const struct CMUnitTest tests[] = {
		PROEF(test_vraag),   PROEF(test_antwoorden),   PROEF(test_terug),
		PROEF(test_onzin),   PROEF(test_te_veel),      PROEF(test_getal_terug),
		PROEF(test_veilig),  PROEF(test_geen_terminal), PROEF(test_niets_te_vragen),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
