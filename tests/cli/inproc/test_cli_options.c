/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>
#include "cli_proef.h"
#include "commando.h"

/* Read options as a verb does, without a dossier. */
static int lees(cli_run *cli, const cli_noun *noun, const char *verb, char **argv)
{
	int argc = 0;

	cli->noun = noun;
	cli->verb = noun->verbs;
	while (strcmp(cli->verb->naam, verb) != 0)
		cli->verb++;
	while (argv[argc])
		argc++;
	return cli_opties_lees(cli, argc, argv);
}

static void test_filters(void **state)
{
	char *argv[] = { "list",           "--perceel", "1,2016/3",
		             "--perceel=1.10", "--periode", "2016,2017-Q3",
		             "--aanbieder",    "B&A",       NULL };
	cli_run cli = { .io = &((proef *)*state)->io };
	wz_filter filter;

	assert_int_equal(lees(&cli, &cli_noun_perceel, "list", argv), 0);
	filter = cli_filter(&cli);
	assert_int_equal(filter.perceel.n, 3);
	assert_string_equal(filter.perceel.names[0], "1");
	assert_string_equal(filter.perceel.names[1], "2016/3");
	assert_string_equal(filter.perceel.names[2], "1.10");
	assert_int_equal(filter.n_perioden, 2);
	assert_int_equal(filter.perioden[0].jaar, 2016);
	assert_int_equal(filter.perioden[0].soort, WZ_PERIODE_JAAR);
	assert_int_equal(filter.perioden[1].jaar, 2017);
	assert_int_equal(filter.perioden[1].soort, WZ_PERIODE_KWARTAAL);
	assert_int_equal(filter.perioden[1].deel, 3);
	assert_int_equal(filter.aanbieder.n, 1);
	assert_int_equal(filter.opdracht.n, 0);
	assert_int_equal(filter.stadsdeel.n, 0);
	cli_args_free(&cli.args);
}

static void test_volgorde(void **state)
{
	char *argv[] = {
		"add",     "3.4",      "--status",     " DEELS Gerealiseerd ", "--periode=2016",
		"--reden", "--status", "--reden-code", "Uitgesteld",           NULL
	};
	char *rest[] = { "link", "7", "--door", "Jan", "--", "--door", "-", NULL };
	cli_run cli = { .io = &((proef *)*state)->io };

	assert_int_equal(lees(&cli, &cli_noun_vaststelling, "add", argv), 0);
	assert_int_equal(cli.args.n_operanden, 1);
	assert_string_equal(cli.args.operanden[0], "3.4");
	assert_int_equal(cli.args.status, WZ_DEELS_GEREALISEERD);
	assert_string_equal(cli.args.reden, "--status");
	assert_string_equal(cli.args.reden_code, "uitgesteld");
	cli_args_free(&cli.args);
	assert_int_equal(lees(&cli, &cli_noun_resultaat, "link", rest), 0);
	assert_int_equal(cli.args.n_operanden, 3);
	assert_string_equal(cli.args.operanden[1], "--door");
	assert_string_equal(cli.args.operanden[2], "-");
	assert_string_equal(cli.args.door, "Jan");
	cli_args_free(&cli.args);
}

static void test_getallen(void **state)
{
	char *argv[] = { "add", "3.4", "--waarde", "-12,5", "--datum", "31-12-2016", NULL };
	char *nul[] = { "add", "3.4", "--waarde=0", NULL };
	cli_run cli = { .io = &((proef *)*state)->io };

	assert_int_equal(lees(&cli, &cli_noun_nulmeting, "add", argv), 0);
	assert_int_equal(cli.args.waarde, -125000);
	assert_int_equal(cli.args.datum, 20161231);
	cli_args_free(&cli.args);
	assert_int_equal(lees(&cli, &cli_noun_nulmeting, "add", nul), 0);
	assert_int_equal(cli.args.waarde, 0);
	assert_int_equal(cli.args.datum, 0);
	cli_args_free(&cli.args);
}

typedef struct geval {
	const char *argv[8];
	const char *err;
} geval;

static const geval fouten[] = {
	{ { "percel", "list" }, "welzijn: onbekend commando 'percel' (bedoelde u \"perceel\"?)\n" },
	{ { "qqqqqqqq" }, "welzijn: onbekend commando 'qqqqqqqq' (zie 'welzijn -h')\n" },
	{ { "perceel", "lits" }, "welzijn: 'perceel' kent geen 'lits' (bedoelde u \"list\"?)\n" },
	{ { "perceel", "wegdoen" },
	  "welzijn: 'perceel' kent geen 'wegdoen' (kies uit: list, show, report, compare, trace)\n" },
	{ { "perceel" },
	  "welzijn: na 'perceel' ontbreekt een woord (kies uit: list, show, report, compare, "
	  "trace)\n" },
	{ { "perceel", "list", "--formt=csv" },
	  "welzijn: 'perceel list' kent geen optie '--formt' (bedoelde u \"--format\"?)\n" },
	{ { "perceel", "list", "--detail" }, "welzijn: 'perceel list' kent geen optie '--detail'\n" },
	{ { "perceel", "list", "-x" }, "welzijn: 'perceel list' kent geen optie '-x'\n" },
	{ { "perceel", "list", "--form", "csv" },
	  "welzijn: opties worden niet afgekort: '--form' (bedoelde u \"--format\"?)\n" },
	{ { "perceel", "list", "--form=csv" },
	  "welzijn: opties worden niet afgekort: '--form' (bedoelde u \"--format\"?)\n" },
	{ { "perceel", "list", "--he" },
	  "welzijn: opties worden niet afgekort: '--he' (bedoelde u \"--help\"?)\n" },
	{ { "rapportage", "withdraw", "1", "--reden", "--rede", "--rede", "x" },
	  "welzijn: opties worden niet afgekort: '--rede' (bedoelde u \"--reden\"?)\n" },
	{ { "perceel", "list", "--format", "cvs" },
	  "welzijn: optie '--format' kent geen 'cvs' (bedoelde u \"csv\"?)\n" },
	{ { "perceel", "list", "--format", "papier" },
	  "welzijn: optie '--format' kent geen 'papier' (kies uit: text, csv, json, md, html, xlsx, "
	  "ods, odt, svg)\n" },
	{ { "perceel", "report", "--basis", "geldent" },
	  "welzijn: optie '--basis' kent geen 'geldent' (bedoelde u \"geldend\"?)\n" },
	{ { "perceel", "list", "--format" }, "welzijn: optie '--format' mist een waarde\n" },
	{ { "perceel", "list", "--no-pager=ja" }, "welzijn: optie '--no-pager' krijgt geen waarde\n" },
	{ { "perceel", "list", "--output", "" }, "welzijn: optie '--output' heeft een lege waarde\n" },
	{ { "perceel", "list", "--perceel", "1,,2" },
	  "welzijn: optie '--perceel' heeft een lege waarde\n" },
	{ { "perceel", "list", "--perceel=" }, "welzijn: optie '--perceel' heeft een lege waarde\n" },
	{ { "perceel", "list", "--periode", "2016-Q5" },
	  "welzijn: optie '--periode': '2016-Q5' is geen periode (schrijf bijvoorbeeld 2016, 2016-H1 "
	  "of 2016-Q3)\n" },
	{ { "nulmeting", "add", "3.4", "--waarde", "veel" },
	  "welzijn: optie '--waarde': 'veel' is geen getal (schrijf bijvoorbeeld 1200 of 12,5)\n" },
	{ { "dossier", "log", "--sinds", "gisteren" },
	  "welzijn: optie '--sinds': 'gisteren' is geen datum (schrijf bijvoorbeeld 31-12-2016 of "
	  "2016-12-31)\n" },
	{ { "perceel", "list", "--stadsdeel", "N\xff" },
	  "welzijn: optie '--stadsdeel': 'N\xef\xbf\xbd' is geen UTF-8\n" },
	{ { "perceel", "list", "--db", "x" },
	  "welzijn: zet '--db' vóór 'perceel' (schrijf: welzijn --db FILE …)\n" },
	{ { "perceel", "list", "-C", "x" },
	  "welzijn: zet '-C' vóór 'perceel' (schrijf: welzijn -C DIR …)\n" },
	{ { "--format=csv", "perceel", "list" },
	  "welzijn: zet '--format' achter het commando (zie 'welzijn -h')\n" },
	{ { "--vrsion" }, "welzijn: onbekende optie '--vrsion' (bedoelde u \"--version\"?)\n" },
	{ { "--d", "x", "perceel" },
	  "welzijn: opties worden niet afgekort: '--d' (bedoelde u \"--db\"?)\n" },
	{ { "--db" }, "welzijn: optie '--db' mist een waarde\n" },
	{ { "-C" }, "welzijn: optie '-C' mist een waarde\n" },
	{ { "-x" }, "welzijn: onbekende optie '-x' (zie 'welzijn -h')\n" },
	{ { "--db", "", "perceel" }, "welzijn: optie '--db' heeft een lege waarde\n" },
	{ { "perceel", "list", "3" }, "welzijn: 'perceel list' kan niets met '3'\n" },
	{ { "perceel", "show" },
	  "welzijn: 'perceel show' mist nog: [OPDRACHT/]PERCEEL (zie 'welzijn perceel show -h')\n" },
	{ { "resultaat", "link", "3" },
	  "welzijn: 'resultaat link' mist nog: NR AFSPRAAK… (zie 'welzijn resultaat link -h')\n" },
	{ { "vaststelling", "add", "3.4", "--status", "onbekend" },
	  "welzijn: 'vaststelling add' mist nog: --periode --reden (zie 'welzijn "
	  "vaststelling add -h')\n" },
	{ { "nulmeting", "add" },
	  "welzijn: 'nulmeting add' mist nog: [OPDRACHT/]AFSPRAAK --waarde (zie 'welzijn nulmeting add "
	  "-h')\n" },
	{ { "vaststelling", "add", "3.4", "--status", "gerealiseert" },
	  "welzijn: optie '--status' kent geen 'gerealiseert' (bedoelde u \"gerealiseerd\"?)\n" },
	{ { "init", "--voorbeeld", "enschede-2061" },
	  "welzijn: optie '--voorbeeld' kent geen 'enschede-2061' (bedoelde u \"enschede-2016\"?)\n" },
	{ { "help", "percel" }, "welzijn: geen hulp over 'percel' (bedoelde u \"perceel\"?)\n" },
	{ { "perceel", "list\x1b[31m" },
	  "welzijn: 'perceel' kent geen 'list\xef\xbf\xbd[31m' (kies uit: list, show, report, "
	  "compare, trace)\n" },
};

static void test_fouten(void **state)
{
	proef *p = *state;

	for (size_t i = 0; i < sizeof(fouten) / sizeof(fouten[0]); i++) {
		const char *const *a = fouten[i].argv;

		proef_draai(p, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], NULL);
		proef_klopt(p, 2, "", fouten[i].err);
		assert_int_equal(proef_aantal(), 0);
	}
}

static void test_regel(void **state)
{
	char *argv[] = { "welzijn", "import",    "--door", "Jan de Boer", "a'b",
		             "",        "q\xff\x1b", "x.csv",  NULL };
	char *regel = cli_opdrachtregel(8, argv);

	(void)state;
	assert_string_equal(
		regel, "import --door 'Jan de Boer' 'a'\\''b' '' 'q\xef\xbf\xbd\xef\xbf\xbd' x.csv");
	free(regel);
}

static void test_woord(void **state)
{
	static const char *const woorden[] = { "text", "csv", NULL };

	(void)state;
	assert_string_equal(cli_woord(woorden, " CSV\t"), "csv");
	assert_null(cli_woord(woorden, "cs"));
	assert_null(cli_woord(woorden, "csvx"));
	assert_null(cli_woord(woorden, ""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_filters, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_volgorde, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_getallen, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_fouten, proef_begin, proef_eind),
		cmocka_unit_test(test_regel),
		cmocka_unit_test(test_woord),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
