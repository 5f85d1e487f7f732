/* SPDX-License-Identifier: EUPL-1.2 */
/* Format, colour, pager, and where the output goes. */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli_proef.h"
#include "commando.h"
#include "output.h"

static int begin(void **state)
{
	int code = proef_begin(state);

	if (code == 0) {
		proef_draai(*state, "init", NULL);
		code = ((proef *)*state)->code;
	}
	return code;
}

static void lijst_naar(proef *p, const char *bestand)
{
	proef_draai(p, "opdracht", "list", "--format=csv", "--output", bestand, NULL);
}

static mode_t rechten(const char *naam)
{
	struct stat st;

	assert_int_equal(stat(naam, &st), 0);
	return st.st_mode & 0777;
}

static void test_format(void **state)
{
	proef *p = *state;

	proef_draai(p, "opdracht", "list", "--format=csv", NULL);
	proef_klopt(p, 0, PROEF_KOP, "");
	proef_draai(p, "opdracht", "list", "--format", "CSV", "--output", "-", NULL);
	proef_klopt(p, 0, PROEF_KOP, "");
	proef_draai(p, "opdracht", "list", "--format=json", NULL);
	proef_klopt(p, 0, "[]\n", "");
	proef_draai(p, "opdracht", "list", "--output", "a.json", NULL);
	proef_klopt(p, 0, "", "");
	proef_bestand_is("a.json", "[]\n");
	proef_draai(p, "opdracht", "list", "--output=map.d/../a.CSV", NULL);
	proef_fout(p, 1, "welzijn: map.d/../a.CSV: de map bestaat niet\n");
	proef_draai(p, "opdracht", "list", "--output=a.CSV", NULL);
	proef_bestand_is("a.CSV", PROEF_KOP);
	proef_draai(p, "opdracht", "list", "--format=csv", "--output=a.json", NULL);
	proef_bestand_is("a.json", PROEF_KOP);
	proef_draai(p, "opdracht", "list", "--output=a.xls", NULL);
	proef_fout(p, 2,
	           "welzijn: --output 'a.xls': '.xls' kan welzijn niet maken (kies .xlsx, "
	           ".ods, .odt, .html, .csv, .json of .md)\n");
	assert_null(proef_lees("a.xls"));
}

static void test_formaat_keuze(void **state)
{
	static const struct {
		const char *format, *output;
		wz_format verwacht;
	} gevallen[] = {
		{ NULL, NULL, WZ_FORMAT_TEXT },      { NULL, "x.csv", WZ_FORMAT_CSV },
		{ NULL, "x.md", WZ_FORMAT_MD },      { NULL, "csv", WZ_FORMAT_TEXT },
		{ NULL, ".csv", WZ_FORMAT_TEXT },    { NULL, "x.csv/y", WZ_FORMAT_TEXT },
		{ NULL, "x.txt", WZ_FORMAT_TEXT },   { NULL, "x.csv.json", WZ_FORMAT_JSON },
		{ "text", "x.csv", WZ_FORMAT_TEXT }, { "md", NULL, WZ_FORMAT_MD },
		{ "csv", "x.xlsx", WZ_FORMAT_CSV },  { NULL, "x.", WZ_FORMAT_TEXT },
		{ NULL, "x.html", WZ_FORMAT_HTML },  { NULL, "x.HTM", WZ_FORMAT_HTML },
		{ NULL, "x.xlsx", WZ_FORMAT_XLSX },  { NULL, "x.ods", WZ_FORMAT_ODS },
		{ NULL, "x.odt", WZ_FORMAT_ODT },    { NULL, "x.svg", WZ_FORMAT_SVG },
	};
	cli_run cli = { .io = &((proef *)*state)->io };
	wz_format format;

	for (size_t i = 0; i < sizeof(gevallen) / sizeof(gevallen[0]); i++) {
		cli.args.format = gevallen[i].format;
		cli.args.output = gevallen[i].output;
		assert_int_equal(cli_format(&cli, &format), 0);
		assert_int_equal(format, gevallen[i].verwacht);
	}
}

/* What cannot go where it was sent, or be written that way: said before anything is done. */
static void test_formaat_past_niet(void **state)
{
	static const struct {
		const char *format, *dialect, *output;
		bool tty;
		int code;
	} gevallen[] = {
		{ "xlsx", NULL, NULL, true, 2 },        { "ods", NULL, NULL, true, 2 },
		{ "xlsx", NULL, NULL, false, 0 },       { "xlsx", NULL, "x.xlsx", true, 0 },
		{ "odt", NULL, NULL, true, 2 },         { "odt", NULL, "x.odt", true, 0 },
		{ "html", NULL, NULL, true, 0 },        { "csv", "excel-nl", NULL, true, 0 },
		{ NULL, "excel-nl", NULL, false, 2 },   { NULL, "standaard", NULL, false, 2 },
		{ "xlsx", "excel-nl", NULL, false, 2 }, { NULL, "excel-nl", "x.csv", false, 0 },
		{ NULL, "excel-nl", "x.json", false, 2 },
	};
	proef *p = *state;

	p->io.err = fopen("/dev/null", "w");
	assert_non_null(p->io.err);
	for (size_t i = 0; i < sizeof(gevallen) / sizeof(gevallen[0]); i++) {
		cli_run cli = { .io = &p->io };
		wz_format format;

		cli.args.format = gevallen[i].format;
		cli.args.dialect = gevallen[i].dialect;
		cli.args.output = gevallen[i].output;
		p->io.out_tty = gevallen[i].tty;
		assert_int_equal(cli_format(&cli, &format), gevallen[i].code);
	}
	fclose(p->io.err);
	p->io.out_tty = true;
	proef_draai(p, "opdracht", "list", "--format=ods", NULL);
	proef_klopt(p, 2, "",
	            "welzijn: ods is geen tekst en past niet op het scherm (schrijf naar een bestand "
	            "met --output FILE)\n");
	proef_draai(p, "opdracht", "list", "--format=ods", "--output=-", NULL);
	assert_int_equal(p->code, 2);
}

static void test_plan(void **state)
{
	static const struct {
		const char *pad;
		int code;
		wz_format format;
	} gevallen[] = {
		{ "-", 0, WZ_FORMAT_CSV },          { "plan", 0, WZ_FORMAT_CSV },
		{ "plan.csv", 0, WZ_FORMAT_CSV },   { "plan.txt", 0, WZ_FORMAT_CSV },
		{ "plan.text", 0, WZ_FORMAT_CSV },  { "plan.xlsx", 0, WZ_FORMAT_XLSX },
		{ "map/plan.ODS", 0, WZ_FORMAT_ODS }, { "plan.xlsx.csv", 0, WZ_FORMAT_CSV },
		{ "plan.html", 2, 0 },              { "plan.htm", 2, 0 },
		{ "plan.json", 2, 0 },              { "plan.md", 2, 0 },
		{ "plan.xls", 2, 0 },               { "plan.docx", 2, 0 },
		{ "plan.odt", 2, 0 },               { "plan.svg", 2, 0 },
		{ "welzijn.db", 1, 0 },
	};
	proef *p = *state;
	cli_run cli = { .io = &p->io };

	p->io.err = fopen("/dev/null", "w");
	assert_non_null(p->io.err);
	for (size_t i = 0; i < sizeof(gevallen) / sizeof(gevallen[0]); i++) {
		wz_format format;

		assert_int_equal(cli_plan_vrij(&cli, gevallen[i].pad, &format), gevallen[i].code);
		assert_int_equal(cli_plan_vrij(&cli, gevallen[i].pad, NULL), gevallen[i].code);
		if (gevallen[i].code == 0)
			assert_int_equal(format, gevallen[i].format);
	}
	fclose(p->io.err);
}

static void test_bestand(void **state)
{
	proef *p = *state;
	mode_t masker = umask(027);

	lijst_naar(p, "a.csv");
	proef_klopt(p, 0, "", "");
	proef_bestand_is("a.csv", PROEF_KOP);
	assert_int_equal(rechten("a.csv"), 0640);
	proef_schrijf("b.csv", "oud");
	assert_int_equal(chmod("b.csv", 0604), 0);
	assert_int_equal(symlink("b.csv", "link.csv"), 0);
	lijst_naar(p, "link.csv");
	proef_klopt(p, 0, "", "");
	proef_bestand_is("b.csv", PROEF_KOP);
	assert_int_equal(rechten("b.csv"), 0604);
	assert_true(readlink("link.csv", (char[8]){ 0 }, 8) > 0);
	assert_int_equal(proef_aantal(), 4); /* with welzijn.db, and nothing else */
	umask(masker);
}

static void test_bestand_fout(void **state)
{
	proef *p = *state;

	assert_int_equal(mkdir("map", 0700), 0);
	lijst_naar(p, "map");
	proef_klopt(p, 1, "", "welzijn: map: is een map\n");
	lijst_naar(p, "geen/a.csv");
	proef_klopt(p, 1, "", "welzijn: geen/a.csv: de map bestaat niet\n");
	lijst_naar(p, "welzijn.db/a.csv");
	proef_klopt(p, 1, "", "welzijn: welzijn.db/a.csv: een deel van het pad is geen map\n");
	lijst_naar(p, "/dev/full");
	proef_klopt(p, 1, "", "welzijn: /dev/full: schrijven mislukt, de schijf is vol\n");
	assert_int_equal(proef_aantal(), 2);
}

/* A disk that fills up leaves the old file, and nothing beside it. */
static void test_halverwege(void **state)
{
	proef *p = *state;
	struct rlimit oud, klein;

	proef_schrijf("a.csv", "oud");
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &oud), 0);
	klein = (struct rlimit){ .rlim_cur = 10, .rlim_max = oud.rlim_max };
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &klein), 0);
	lijst_naar(p, "a.csv");
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &oud), 0);
	signal(SIGXFSZ, SIG_DFL);
	proef_klopt(p, 1, "", "welzijn: a.csv: schrijven mislukt, het bestand wordt te groot\n");
	proef_bestand_is("a.csv", "oud");
	assert_int_equal(proef_aantal(), 2);
}

/* A pipe is written directly; so is a reader that is gone. */
static void test_pijp(void **state)
{
	proef *p = *state;
	char tekst[256] = "";
	int fd;

	assert_int_equal(mkfifo("pijp", 0600), 0);
	fd = open("pijp", O_RDONLY | O_NONBLOCK);
	assert_true(fd >= 0);
	lijst_naar(p, "pijp");
	proef_klopt(p, 0, "", "");
	assert_int_equal(read(fd, tekst, sizeof(tekst) - 1), (int)strlen(PROEF_KOP));
	assert_string_equal(tekst, PROEF_KOP);
	close(fd);
	assert_int_equal(proef_aantal(), 2);
}

static void test_uit_vol(void **state)
{
	proef *p = *state;
	static const char vol[] = "welzijn: standaarduitvoer: schrijven mislukt, de schijf is vol\n";

	p->uit_naar = fopen("/dev/full", "w");
	assert_non_null(p->uit_naar);
	proef_draai(p, "opdracht", "list", NULL);
	proef_klopt(p, 1, "", vol);
	clearerr(p->uit_naar);
	proef_draai(p, "perceel", "-h", NULL);
	proef_klopt(p, 1, "", vol);
	clearerr(p->uit_naar);
	proef_draai(p, "dossier", "check", NULL);
	proef_klopt(p, 1, "", vol);
	fclose(p->uit_naar);
}

/* Nobody reads any more: silent success, and the signal is as it was. */
static void test_uit_weg(void **state)
{
	static const char *const commando[][3] = { { "opdracht", "list", NULL },
		                                       { "perceel", "-h", NULL },
		                                       { "completion", "bash", NULL } };
	proef *p = *state;
	struct sigaction na;

	for (size_t i = 0; i < 3; i++) {
		int pijp[2];

		assert_int_equal(pipe(pijp), 0);
		close(pijp[0]);
		p->uit_naar = fdopen(pijp[1], "w");
		proef_draai(p, commando[i][0], commando[i][1], NULL);
		proef_klopt(p, 0, "", "");
		signal(SIGPIPE, SIG_IGN);
		fclose(p->uit_naar);
		signal(SIGPIPE, SIG_DFL);
	}
	p->uit_naar = NULL;
	proef_draai(p, "version", NULL);
	sigaction(SIGPIPE, NULL, &na);
	assert_true(na.sa_handler == SIG_DFL);
}

static void test_pager_keuze(void **state)
{
	proef *p = *state;
	cli_run cli = { .io = &p->io };

	p->io.out_tty = true;
	proef_env(p, "PATH", "/geen");
	assert_null(cli_pager(&cli)); /* there is no less */
	proef_env(p, "PATH", "/geen:/bin:/usr/bin");
	proef_env(p, "PAGER", "sed s/^/x/");
	assert_string_equal(cli_pager(&cli), "sed s/^/x/");
	proef_env(p, "PAGER", "bestaat-niet -x");
	assert_null(cli_pager(&cli));
	proef_env(p, "PAGER", "X=1 bestaat-niet");
	assert_non_null(cli_pager(&cli)); /* left to the shell */
	proef_env(p, "PAGER", "cat");
	assert_null(cli_pager(&cli));
	proef_env(p, "PAGER", "");
	assert_null(cli_pager(&cli));
	proef_env(p, "PAGER", "sed p");
	cli.args.no_pager = true;
	assert_null(cli_pager(&cli));
	cli.args.no_pager = false;
	cli.args.output = "x.csv";
	assert_null(cli_pager(&cli));
	cli.args.output = NULL;
	p->io.out_tty = false;
	assert_null(cli_pager(&cli));
}

static void test_pager(void **state)
{
	proef *p = *state;
	char verwacht[256];

	p->io.out_tty = true;
	snprintf(verwacht, sizeof(verwacht), "> %s", PROEF_KOP);
	proef_env(p, "PAGER", "sed 's/^/> /'");
	proef_draai(p, "opdracht", "list", "--format=csv", NULL);
	proef_klopt(p, 0, verwacht, "");
	proef_draai(p, "opdracht", "list", "--format=csv", "--no-pager", NULL);
	proef_klopt(p, 0, PROEF_KOP, "");
	proef_env(p, "PAGER", "echo $LESS");
	proef_draai(p, "opdracht", "list", NULL);
	proef_klopt(p, 0, "FRX\n", "");
	proef_env(p, "LESS", "M"); /* in our world; the child's has none */
	proef_draai(p, "opdracht", "list", NULL);
	proef_klopt(p, 0, "\n", "");
	proef_env(p, "PAGER", "echo nooit"); /* a page is not read on a terminal */
	proef_draai(p, "opdracht", "list", "--format=html", NULL);
	assert_int_equal(p->code, 0);
	assert_ptr_equal(strstr(p->out, "<!DOCTYPE html>"), p->out);
	proef_env(p, "PAGER", "true"); /* leaves at once */
	proef_draai(p, "completion", "bash", NULL);
	assert_int_equal(p->code, 0);
	proef_draai(p, "opdracht", "list", NULL);
	proef_klopt(p, 0, "", "");
	proef_env(p, "PAGER", "tr a-z A-Z");
	proef_draai(p, "dossier", "check", NULL);
	proef_klopt(p, 0, "GEEN PROBLEMEN GEVONDEN\n", "");
}

static void test_kleur(void **state)
{
	static const struct {
		const char *keuze;
		bool tty;
		const char *no_color, *term, *output;
		bool verwacht;
	} gevallen[] = {
		{ NULL, true, NULL, "xterm", NULL, true },
		{ NULL, true, NULL, NULL, NULL, true },
		{ "auto", true, NULL, "xterm", NULL, true },
		{ NULL, false, NULL, "xterm", NULL, false },
		{ NULL, true, "1", "xterm", NULL, false },
		{ NULL, true, "", "xterm", NULL, true }, /* empty counts as not set */
		{ NULL, true, NULL, "dumb", NULL, false },
		{ NULL, true, NULL, "xterm", "a.txt", false },
		{ "always", false, "1", "dumb", "a.txt", true },
		{ "never", true, NULL, "xterm", NULL, false },
	};
	proef *p = *state;
	cli_run cli = { .io = &p->io };

	for (size_t i = 0; i < sizeof(gevallen) / sizeof(gevallen[0]); i++) {
		cli.args.color = gevallen[i].keuze;
		cli.args.output = gevallen[i].output;
		p->io.out_tty = gevallen[i].tty;
		proef_env(p, "NO_COLOR", gevallen[i].no_color);
		proef_env(p, "TERM", gevallen[i].term);
		assert_int_equal(cli_kleur(&cli), gevallen[i].verwacht);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_format, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_formaat_keuze, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_formaat_past_niet, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_plan, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_bestand, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_bestand_fout, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_halverwege, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_pijp, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_uit_vol, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_uit_weg, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_pager_keuze, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_pager, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_kleur, proef_begin, proef_eind),
	};

	unsetenv("LESS");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
