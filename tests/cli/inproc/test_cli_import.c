/* SPDX-License-Identifier: EUPL-1.2 */
/* Which files an import takes, and how it says what is wrong with them. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli_proef.h"

static const char OPDRACHT[] = "opdracht,titel,opdrachtgever,soort,begin,eind\n"
							   "2016,Welzijn,Enschede,aanbesteding,2016-01-01,2017-12-31\n";
static const char PERCELEN[] = "perceel,stadsdeel,thema,aanbieder\n1,Noord,Jeugd,Alifa\n";

static int begin(void **state)
{
	int code = proef_begin(state);

	if (code == 0) {
		proef_draai(*state, "init", NULL);
		code = ((proef *)*state)->code || mkdir("map", 0700) != 0;
	}
	return code;
}

static void percelen_zijn(proef *p, const char *regels)
{
	proef_draai(p, "perceel", "list", "--format=csv", NULL);
	assert_string_equal(p->err, "");
	assert_non_null(strchr(p->out, '\n'));
	assert_string_equal(strchr(p->out, '\n') + 1, regels);
}

static void test_map(void **state)
{
	proef *p = *state;

	proef_schrijf("map/Percelen.CSV", PERCELEN);
	proef_schrijf("map/opdracht.csv", OPDRACHT);
	proef_schrijf("map/leesmij.txt", "geen lijst");
	proef_schrijf("map/percelen.csv.bak", "geen lijst");
	proef_draai(p, "import", "opdracht", "--dry-run", "map/", NULL);
	assert_string_equal(p->err, "");
	assert_int_equal(p->code, 0);
	assert_non_null(strstr(p->out, "dit was een proef: er is niets opgeslagen\n"));
	percelen_zijn(p, "");
	proef_draai(p, "import", "opdracht", "map", NULL);
	assert_string_equal(p->err, "");
	assert_int_equal(p->code, 0);
	assert_true(strlen(p->out) > 0);
	assert_null(strstr(p->out, "proef"));
	percelen_zijn(p, "2016,1,Noord,,Jeugd,Alifa,2016-01-01,2017-12-31,0\n");
}

static void test_losse_bestanden(void **state)
{
	proef *p = *state;

	proef_schrijf("map/percelen.csv", PERCELEN);
	proef_schrijf("opdracht.csv", OPDRACHT);
	proef_draai(p, "import", "opdracht", "opdracht.csv", "map", NULL);
	assert_string_equal(p->err, "");
	assert_int_equal(p->code, 0);
	percelen_zijn(p, "2016,1,Noord,,Jeugd,Alifa,2016-01-01,2017-12-31,0\n");
}

static void test_map_fout(void **state)
{
	proef *p = *state;

	proef_draai(p, "import", "opdracht", "map", NULL);
	proef_klopt(p, 1, "",
	            "welzijn: map: geen opdracht.csv, percelen.csv, afspraken.csv, "
	            "aanbieders.csv of ervaringen.csv in deze map (zie 'welzijn help import')\n");
	proef_schrijf("map/opdracht.csv", OPDRACHT);
	proef_schrijf("map/OPDRACHT.csv", OPDRACHT);
	proef_draai(p, "import", "opdracht", "map", NULL);
	proef_klopt(p, 1, "",
	            "welzijn: map: 'opdracht.csv' staat er tweemaal, met andere hoofdletters\n");
}

static void test_bestand_fout(void **state)
{
	proef *p = *state;

	proef_draai(p, "import", "opdracht", "geen.csv", NULL);
	proef_klopt(p, 1, "", "welzijn: geen.csv: bestaat niet\n");
	proef_draai(p, "import", "jaarrapportage", "map", NULL);
	proef_klopt(p, 1, "", "welzijn: map: is een map\n");
	proef_draai(p, "import", "jaarrapportage", "welzijn.db/x", NULL);
	proef_klopt(p, 1, "", "welzijn: welzijn.db/x: een deel van het pad is geen map\n");
	proef_draai(p, "import", "jaarrapportage", "rood\x1b[31m.csv", NULL);
	proef_klopt(p, 1, "", "welzijn: rood\xef\xbf\xbd[31m.csv: bestaat niet\n");
	if (geteuid() != 0) {
		proef_schrijf("dicht.csv", "x");
		assert_int_equal(chmod("dicht.csv", 0), 0);
		proef_draai(p, "import", "jaarrapportage", "dicht.csv", NULL);
		proef_klopt(p, 1, "", "welzijn: dicht.csv: geen toegang\n");
	}
}

static void test_standaardinvoer(void **state)
{
	proef *p = *state;

	proef_draai(p, "import", "opdracht", "-", NULL);
	proef_fout(p, 2, "welzijn: 'import opdracht' leest geen standaardinvoer (");
	proef_draai(p, "import", "jaarrapportage", "-", "-", NULL);
	proef_klopt(p, 2, "", "welzijn: standaardinvoer ('-') kan maar één keer\n");
	p->in = "perceel,resultaat,status\n1,Iets gedaan,gerealiseert\n";
	proef_schrijf("map/percelen.csv", PERCELEN);
	proef_schrijf("map/opdracht.csv", OPDRACHT);
	proef_draai(p, "import", "opdracht", "map", NULL);
	proef_draai(p, "import", "jaarrapportage", "--periode=2016", "-", NULL);
	proef_fout(p, 3, "welzijn: standaardinvoer:2: kolom 'status': ");
	assert_non_null(strstr(p->err, "(bedoelde u \"gerealiseerd\"?)\n"));
	p->in = "perceel,resultaat,status\n1,Iets gedaan,gerealiseerd\n";
	proef_draai(p, "import", "jaarrapportage", "--periode=2016", "-", NULL);
	assert_string_equal(p->err, "");
	assert_int_equal(p->code, 0);
}

static size_t aantal_regels(const char *tekst)
{
	size_t n = 0;

	for (; *tekst; tekst++)
		n += *tekst == '\n';
	return n;
}

/* Fifty faults in full, then how many more; and the file is what it was. */
static void test_veel_fouten(void **state)
{
	proef *p = *state;
	FILE *stream = fopen("map/percelen.csv", "w");
	char *voor = proef_lees("welzijn.db"), *na;

	assert_non_null(stream);
	fputs("perceel,stadsdeel,thema,aanbieder,begin\n", stream);
	for (int i = 1; i <= 60; i++)
		fprintf(stream, "%d,Noord,Jeugd,Alifa,gisteren\n", i);
	fclose(stream);
	proef_schrijf("map/opdracht.csv", OPDRACHT);
	proef_draai(p, "import", "opdracht", "map", NULL);
	proef_fout(p, 3, "welzijn: map/percelen.csv:2: kolom 'begin': ");
	assert_int_equal(aantal_regels(p->err), 51);
	assert_non_null(strstr(p->err, "\nwelzijn: en nog 10 fouten (60 in totaal)\n"));
	na = proef_lees("welzijn.db");
	assert_string_equal(voor, na);
	free(voor);
	free(na);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_map, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_losse_bestanden, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_map_fout, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_bestand_fout, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_standaardinvoer, begin, proef_eind),
		cmocka_unit_test_setup_teardown(test_veel_fouten, begin, proef_eind),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
