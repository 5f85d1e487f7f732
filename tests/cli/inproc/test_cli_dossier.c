/* SPDX-License-Identifier: EUPL-1.2 */
/* Which dossier, who acts, on which day; and the exit codes of what goes wrong. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include "bericht.h"
#include "cli_proef.h"
#include "dossier.h"

static const char GEEN[] =
	"welzijn: geen dossier: hier en in de mappen erboven is geen 'welzijn.db' "
	"(maak er een met 'welzijn init')\n";

static void lijst(proef *p)
{
	proef_draai(p, "opdracht", "list", "--format=csv", NULL);
}

static void test_init(void **state)
{
	proef *p = *state;
	char *voor, *na;

	proef_draai(p, "init", NULL);
	proef_klopt(p, 0, "dossier gemaakt: welzijn.db\n", "");
	assert_int_equal(proef_aantal(), 1);
	voor = proef_lees("welzijn.db");
	proef_draai(p, "init", NULL);
	proef_fout(p, 1, "welzijn: ");
	assert_non_null(strstr(p->err, "bestaat al"));
	na = proef_lees("welzijn.db");
	assert_string_equal(voor, na);
	free(voor);
	free(na);
	proef_schrijf("tekst.db", "geen dossier");
	proef_draai(p, "init", "tekst.db", NULL);
	proef_fout(p, 1, "welzijn: ");
	proef_bestand_is("tekst.db", "geen dossier");
}

/* FILE, else --db, else WELZIJN_DB, else here; it never searches. */
static void test_init_waar(void **state)
{
	proef *p = *state;

	proef_draai(p, "--db", "d.db", "init", "f.db", NULL);
	proef_klopt(p, 0, "dossier gemaakt: f.db\n", "");
	proef_env(p, "WELZIJN_DB", "e.db");
	proef_draai(p, "--db=d.db", "init", NULL);
	proef_klopt(p, 0, "dossier gemaakt: d.db\n", "");
	proef_draai(p, "init", NULL);
	proef_klopt(p, 0, "dossier gemaakt: e.db\n", "");
	proef_env(p, "WELZIJN_DB", NULL);
	assert_int_equal(mkdir("onder", 0700), 0);
	proef_draai(p, "init", NULL);
	proef_draai(p, "-C", "onder", "init", NULL);
	proef_klopt(p, 0, "dossier gemaakt: welzijn.db\n", "");
	assert_int_equal(access("onder/welzijn.db", F_OK), 0);
}

static void test_init_voorbeeld(void **state)
{
	proef *p = *state;

	proef_draai(p, "init", "--voorbeeld", "enschede-2016,Bestaat-Niet", NULL);
	assert_int_equal(p->code, 2);
	assert_int_equal(proef_aantal(), 0);
	proef_draai(p, "init", "--voorbeeld=ENSCHEDE-2018", "v.db", NULL);
	assert_string_equal(p->err, "");
	assert_non_null(strstr(p->out, "dossier gemaakt: v.db\n"));
	assert_int_equal(p->code, 0);
	assert_int_equal(proef_aantal(), 1);
}

/* A disk too small for the example, not for the empty dossier: nothing stays. */
static void test_init_vol(void **state)
{
	proef *p = *state;
	struct rlimit oud, klein;
	struct stat st;

	proef_draai(p, "init", "leeg.db", NULL);
	assert_int_equal(stat("leeg.db", &st), 0);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &oud), 0);
	klein = (struct rlimit){ .rlim_cur = (rlim_t)st.st_size + 4096, .rlim_max = oud.rlim_max };
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &klein), 0);
	proef_draai(p, "init", "--voorbeeld", "enschede-2016", "vol.db", NULL);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &oud), 0);
	signal(SIGXFSZ, SIG_DFL);
	proef_fout(p, 1, "welzijn: vol.db ");
	assert_int_equal(proef_aantal(), 1);
}

static void test_zoek(void **state)
{
	proef *p = *state;
	char hier[128], daarna[128];

	lijst(p);
	proef_klopt(p, 1, "", GEEN);
	proef_draai(p, "init", NULL);
	assert_int_equal(mkdir("a", 0700), 0);
	assert_int_equal(mkdir("a/b", 0700), 0);
	assert_non_null(getcwd(hier, sizeof(hier)));
	proef_draai(p, "-C", "a", "-C", "b", "opdracht", "list", "--format=csv", NULL);
	proef_klopt(p, 0, PROEF_KOP, "");
	assert_non_null(getcwd(daarna, sizeof(daarna)));
	assert_string_equal(hier, daarna);
	/* A folder of that name is not it. */
	assert_int_equal(mkdir("a/welzijn.db", 0700), 0);
	proef_draai(p, "-C", "a", "opdracht", "list", "--format=csv", NULL);
	proef_klopt(p, 0, PROEF_KOP, "");
	proef_draai(p, "-C", "c", "opdracht", "list", NULL);
	proef_klopt(p, 1, "", "welzijn: c: bestaat niet\n");
}

static void test_welk(void **state)
{
	proef *p = *state;

	proef_draai(p, "init", "x.db", NULL);
	proef_env(p, "WELZIJN_DB", "x.db");
	lijst(p);
	proef_klopt(p, 0, PROEF_KOP, "");
	proef_draai(p, "--db", "y.db", "opdracht", "list", NULL);
	proef_fout(p, 1, "welzijn: ");
	assert_non_null(strstr(p->err, "y.db"));
	assert_non_null(strstr(p->err, "(maak er een met 'welzijn init')\n"));
	assert_int_equal(access("y.db", F_OK), -1);
	proef_env(p, "WELZIJN_DB", "");
	lijst(p);
	proef_klopt(p, 1, "", GEEN);
	proef_schrijf("z.db", "dit is geen dossier, maar een brief\n");
	proef_draai(p, "--db", "z.db", "opdracht", "list", NULL);
	proef_fout(p, 1, "welzijn: ");
	proef_bestand_is("z.db", "dit is geen dossier, maar een brief\n");
}

static void test_vandaag(void **state)
{
	proef *p = *state;
	cli_run cli = { .io = &p->io };

	assert_int_equal(cli_klok(&cli), 0);
	assert_int_equal(cli.vandaag, 20170315);
	assert_string_equal(cli.moment, "2017-03-15T09:30:00Z");
	proef_env(p, "WELZIJN_VANDAAG", "31-12-2016");
	assert_int_equal(cli_klok(&cli), 0);
	assert_int_equal(cli.vandaag, 20161231);
	assert_string_equal(cli.moment, "2016-12-31T00:00:00Z");
	proef_env(p, "WELZIJN_VANDAAG", NULL);
	p->io.moment = NULL;
	assert_int_equal(cli_klok(&cli), 0);
	assert_string_equal(cli.moment, "2017-03-15T00:00:00Z");
	p->io.vandaag = 0;
	assert_int_equal(cli_klok(&cli), 0);
	assert_true(cli.vandaag > 20200101);
	assert_int_equal(strlen(cli.moment), 20);
}

static void test_vandaag_fout(void **state)
{
	static const char fout[] = "welzijn: WELZIJN_VANDAAG: '31-02-2016' is geen datum (schrijf "
							   "bijvoorbeeld 2016-12-31)\n";
	proef *p = *state;

	proef_env(p, "WELZIJN_VANDAAG", "31-02-2016");
	proef_draai(p, "init", NULL);
	proef_klopt(p, 2, "", fout);
	assert_int_equal(proef_aantal(), 0);
	lijst(p);
	proef_klopt(p, 2, "", fout);
	proef_draai(p, "opdracht", "list", "-h", NULL);
	assert_int_equal(p->code, 0);
}

static void test_wie(void **state)
{
	proef *p = *state;
	cli_run cli = { .io = &p->io };

	assert_string_equal(cli_wie(&cli), "Tine Test");
	cli.args.door = "Jan";
	assert_string_equal(cli_wie(&cli), "Jan");
	cli.args.door = NULL;
	proef_env(p, "WELZIJN_NAAM", NULL);
	assert_true(*cli_wie(&cli) != '\0');
}

static void test_log(void **state)
{
	proef *p = *state;

	proef_draai(p, "init", NULL);
	proef_schrijf("opdracht.csv", "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	                              "2016,Welzijn,Enschede,aanbesteding,2016-01-01,2017-12-31\n");
	proef_draai(p, "import", "opdracht", "--door", "Jan de Boer", "opdracht.csv", NULL);
	assert_string_equal(p->err, "");
	assert_int_equal(p->code, 0);
	proef_draai(p, "dossier", "log", "--format=csv", NULL);
	assert_string_equal(p->err, "");
	assert_non_null(strstr(p->out,
	                       "2017-03-15T09:30:00Z,Jan de Boer,import opdracht --door 'Jan de "
	                       "Boer' opdracht.csv,"));
}

static void test_check(void **state)
{
	proef *p = *state;

	proef_draai(p, "init", NULL);
	proef_draai(p, "dossier", "check", NULL);
	proef_klopt(p, 0, "geen problemen gevonden\n", "");
	proef_draai(p, "dossier", "check", "--output", "a.txt", NULL);
	proef_klopt(p, 0, "", "");
	proef_bestand_is("a.txt", "geen problemen gevonden\n");
	proef_draai(p, "dossier", "check", "--format=json", NULL);
	proef_klopt(p, 0, "[]\n", "");
	proef_draai(p, "dossier", "backup", "kopie.db", NULL);
	proef_klopt(p, 0, "", "");
	proef_draai(p, "--db", "kopie.db", "dossier", "check", NULL);
	proef_klopt(p, 0, "geen problemen gevonden\n", "");
	proef_draai(p, "dossier", "backup", "kopie.db", NULL);
	assert_int_equal(p->code, 1);
}

static void test_nummers(void **state)
{
	static const char *const fout[] = { "abc", "0", "-1", "1.5", "1x", "", "99999999999999999999" };
	proef *p = *state;

	proef_draai(p, "init", NULL);
	for (size_t i = 0; i < sizeof(fout) / sizeof(fout[0]); i++) {
		char bericht[96];

		proef_draai(p, "resultaat", "show", "--", fout[i], NULL);
		snprintf(bericht, sizeof(bericht), "welzijn: '%s' is geen nummer van een resultaat\n",
		         fout[i]);
		proef_klopt(p, 2, "", bericht);
	}
	proef_draai(p, "resultaat", "show", "7", NULL);
	proef_fout(p, 1, "welzijn: ");
	proef_draai(p, "rapportage", "withdraw", "7", "--reden", "dubbel", NULL);
	proef_fout(p, 1, "welzijn: ");
}

static void test_exitcodes(void **state)
{
	(void)state;
	assert_int_equal(cli_exit_van(WZ_OK), 0);
	assert_int_equal(cli_exit_van(WZ_ERR_USAGE), 2);
	assert_int_equal(cli_exit_van(WZ_ERR_DATA), 3);
	assert_int_equal(cli_exit_van(WZ_ERR_BUSY), 75);
	for (int i = WZ_ERR_NOMEM; i <= WZ_ERR_READONLY; i++)
		assert_int_equal(cli_exit_van((wz_status)i), 1);
	assert_int_equal(cli_exit_van(WZ_ERR_NOT_FOUND), 1);
}

static void test_veilig(void **state)
{
	static const char *const paren[][2] = {
		{ "gewoon ë €", "gewoon ë €" },
		{ "\x1b[2J", "\xef\xbf\xbd[2J" },
		{ "a\nb\tc\x7f", "a\xef\xbf\xbd"
		                 "b\xef\xbf\xbd"
		                 "c\xef\xbf\xbd" },
		{ "\xc2\x9b"
		  "31m",
		  "\xef\xbf\xbd"
		  "31m" },
		{ "\xe2\x80\xae", "\xef\xbf\xbd" },
		{ "\xe2\x81\xa6", "\xef\xbf\xbd" },
		{ "\xff\xc3", "\xef\xbf\xbd\xef\xbf\xbd" },
		{ "\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" },
		{ "\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(paren) / sizeof(paren[0]); i++) {
		char *tekst = NULL;
		size_t size = 0;
		FILE *stream = open_memstream(&tekst, &size);

		cli_veilig(stream, paren[i][0]);
		fclose(stream);
		assert_string_equal(tekst, paren[i][1]);
		free(tekst);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_init, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_init_waar, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_init_voorbeeld, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_init_vol, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_zoek, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_welk, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_vandaag, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_vandaag_fout, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_wie, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_log, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_check, proef_begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_nummers, proef_begin, proef_eind),
		cmocka_unit_test(test_exitcodes),
		cmocka_unit_test(test_veilig),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
