/* SPDX-License-Identifier: EUPL-1.2 */
/* A dossier that an older version made is brought up to date, with what the newer
 * one would have kept. */
#include <sqlite3.h>
#include <welzijn/signaal.h>

#include "base/embedded.h"
#include "store/store.h"
#include "dossier_proef.h"

static const char inhoud[] =
	"INSERT INTO opdracht VALUES (1, 'O', 'o', 'o', 'Proef', 'Gemeente', 'aanbesteding', 20160101, 20171231,"
	" NULL, NULL, NULL, NULL);"
	"INSERT INTO stadsdeel VALUES (1, 'Noord', 'noord');"
	"INSERT INTO aanbieder VALUES (1, 'Alfa', 'alfa', NULL, NULL);"
	"INSERT INTO perceel VALUES (1, 1, '1', '1', '1', 1, NULL, 'Thema', 1, NULL, NULL, NULL, NULL);"
	"INSERT INTO afspraak VALUES (1, 1, 1, '1.1', '1.1', '1.1', 'Power ontwikkelen', NULL, NULL, NULL, NULL,"
	" 'ja/nee', NULL, 'jaar', NULL, NULL, NULL, NULL);"
	"INSERT INTO bestand VALUES (1, 'een.csv', 'aa', 10, 20170101);"
	"INSERT INTO koppeling VALUES (1, '1:1', '1');"
	"INSERT INTO koppeling_perceel VALUES (1, 1);"
	"INSERT INTO koppeling_afspraak VALUES (1, 1);"
	"INSERT INTO rapportage VALUES (1, 1, 1, '2016', 1, NULL, 20170101, 1, 'geldig', NULL,"
	" 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c');"
	"INSERT INTO resultaat VALUES (1, 1, 1, 'Aanzet gegeven voor Power', NULL, 'gerealiseerd', NULL, NULL, NULL,"
	" NULL, NULL, NULL, NULL, 2, 20, 0);"
	"INSERT INTO telling VALUES (1, 1, '2016', 'gerealiseerd', 1);"
	"INSERT INTO bewijs VALUES (1, 1, '2016', 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, NULL, 0, 4, 0, 0, 0, 0, '');"
	"INSERT INTO vaststelling VALUES (1, 1, '2016', 'gerealiseerd', 'gezien', NULL, 'An', '2017-02-01T00:00:00Z');"
	"INSERT INTO ervaring VALUES (1, 1, '2016', 'Resultaten', 'Concreet en goed herleidbaar', 'r', 1, NULL, NULL);";

/* The file as schema 1 had it. */
static void maak_oud(proef *p, bool leeg)
{
	sqlite3 *db;
	strcpy(p->map, "/tmp/welzijn-XXXXXX");
	assert_non_null(mkdtemp(p->map));
	snprintf(p->pad, sizeof p->pad, "%s/welzijn.db", p->map);
	assert_int_equal(sqlite3_open(p->pad, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, (const char *)wz__embedded_schema[0].bytes, NULL, NULL, NULL), SQLITE_OK);
	if (!leeg)
		assert_int_equal(sqlite3_exec(db, inhoud, NULL, NULL, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, "PRAGMA application_id = 1466264698; PRAGMA user_version = 1", NULL, NULL,
	                              NULL), SQLITE_OK);
	sqlite3_close(db);
	p->dossier = NULL;
}

/* The same as schema 2 had it, with what was found in it: rows that refer to the table
 * of results, which a later step makes again. */
static void maak_twee(proef *p)
{
	static const char gevonden[] =
		"DELETE FROM inhalen;"
		"INSERT INTO bevinding VALUES (1, 'voorbehoud', 'k1b1', 1, 1, '2016', 'Gemeld als gerealiseerd, maar', '');"
		"INSERT INTO bevinding_raakt VALUES (1, NULL, NULL, 1, NULL, 1, 'gerealiseerd');"
		"INSERT INTO signaal VALUES (7, 'voorbehoud', 'k1b1', '2016');"
		"PRAGMA user_version = 2";
	sqlite3 *db;
	maak_oud(p, false);
	assert_int_equal(sqlite3_open(p->pad, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, (const char *)wz__embedded_schema[1].bytes, NULL, NULL, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, gevonden, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
}

static int telt(const char *pad, const char *sql)
{
	sqlite3 *db;
	sqlite3_stmt *statement;
	int n;
	assert_int_equal(sqlite3_open(pad, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	n = sqlite3_column_int(statement, 0);
	sqlite3_finalize(statement);
	sqlite3_close(db);
	return n;
}

static void open_schrijvend(proef *p)
{
	assert_int_equal(wz_open(&p->dossier, p->pad, WZ_OPEN_WRITE), WZ_OK);
	wz_dossier_clock(p->dossier, DAARNA, "2018-01-15T00:00:00Z");
	wz_dossier_actor(p->dossier, "toets", "toets");
}

static void signalen_zijn(wz_dossier *dossier, const char *verwacht)
{
	const wz_periode jaar = periode("2016");
	const wz_filter filter = { .perioden = &jaar, .n_perioden = 1 };
	wz_verslag *verslag = NULL;
	wz__buf uit = { 0 };
	wz_status status = wz_signaal_list(dossier, &filter, NULL, false, &verslag);
	schrijf(&uit, dossier, status, verslag, WZ_FORMAT_CSV);
	assert_string_equal(wz__buf_str(&uit), verwacht);
	wz__buf_free(&uit);
}

#define KOP "nr,code,ernst,opdracht,perceel,afspraak,periode,zin,toestand\n"

/* A reader changes nothing, so it says who can. */
static void lezer_wacht(void **state)
{
	proef p;
	(void)state;
	maak_oud(&p, false);
	assert_int_equal(wz_open(&p.dossier, p.pad, WZ_OPEN_READ), WZ_ERR_NOT_A_DOSSIER);
	assert_non_null(strstr(wz_errmsg(p.dossier), "een ouder schema (1)"));
	proef_weg(&p);
}

/* The first act that writes finds in the words what the older version did not
 * look for, and numbers every signal. */
static void eerste_daad_haalt_in(void **state)
{
	proef p;
	(void)state;
	maak_oud(&p, false);
	open_schrijvend(&p);
	moet(p.dossier, lees_opdracht(p.dossier, "aanbieders.csv", "aanbieder,naam\nAlfa,Stichting Alfa\n"));
	signalen_zijn(p.dossier,
	              KOP "1,voorbehoud,middel,O,1,1.1,2016,\"Gemeld als gerealiseerd, maar er staat “aanzet "
	                  "gegeven”: “Aanzet gegeven voor Power”\",open\n");
	/* Only once: a signal that is closed stays so. */
	moet(p.dossier, wz_signaal_close(p.dossier, 1, "besproken"));
	moet(p.dossier, lees_opdracht(p.dossier, "aanbieders.csv", "aanbieder,naam\nAlfa,Alfa BV\n"));
	signalen_zijn(p.dossier,
	              KOP "1,voorbehoud,middel,O,1,1.1,2016,\"Gemeld als gerealiseerd, maar er staat “aanzet "
	                  "gegeven”: “Aanzet gegeven voor Power”\",gesloten\n");
	proef_weg(&p);
}

/* A table that is made again keeps its rows, and what refers to them. */
static void verwijzingen_blijven(void **state)
{
	proef p;
	(void)state;
	maak_twee(&p);
	open_schrijvend(&p);
	/* References are watched over again, through the same handle. */
	assert_int_not_equal(sqlite3_exec(p.dossier->db, "INSERT INTO resultaat (rapportage_id, koppeling_id, tekst, "
	                                  "record, positie) VALUES (9, 1, 'x', 3, 9)", NULL, NULL, NULL), SQLITE_OK);
	wz_close(p.dossier);
	p.dossier = NULL;
	assert_int_equal(telt(p.pad, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
	assert_int_equal(telt(p.pad, "SELECT count(*) FROM bevinding_raakt b JOIN resultaat r ON r.id = b.resultaat_id"), 1);
	assert_int_equal(telt(p.pad, "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'resultaat'"),
	                 2);
	/* A result that says no status and no number has room now. */
	open_schrijvend(&p);
	assert_int_equal(sqlite3_exec(p.dossier->db, "INSERT INTO resultaat (rapportage_id, koppeling_id, tekst, record, "
	                              "positie) VALUES (1, 1, 'x', 3, 9)", NULL, NULL, NULL), SQLITE_OK);
	proef_weg(&p);
}

/* An empty one has nothing to look for. */
static void leeg_oud(void **state)
{
	proef p;
	(void)state;
	maak_oud(&p, true);
	open_schrijvend(&p);
	moet_kloppen(p.dossier, "bringing an empty dossier up to date");
	signalen_zijn(p.dossier, KOP);
	proef_weg(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lezer_wacht),
		cmocka_unit_test(eerste_daad_haalt_in),
		cmocka_unit_test(verwijzingen_blijven),
		cmocka_unit_test(leeg_oud),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
