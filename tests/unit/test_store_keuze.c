/* SPDX-License-Identifier: EUPL-1.2 */
/* Names on the command line, looked up. */
#include "report_cijfers.h"

#include "store/keuze.h"

/* Two contracts that both have lot 1 and item 1.1; the older was extended. */
static int maak(void **state)
{
	static const char aanbieders[] =
		"aanbieder,naam,aliassen\nRadar,Stichting Radar,Radar Oost|R&D\nAlifa,,\n";
	wz_source bron = { "aanbieders.csv", aanbieders, strlen(aanbieders) };
	wz_dossier *dossier = nieuw();
	wz_import *import = NULL;
	wz_status status = wz_import_opdracht(dossier, &bron, 1, NULL, &import);
	gelukt(dossier, status, import);
	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind,verlengd_tot\n"
	            "2016,Een,Gemeente,subsidie,2016-01-01,2017-12-31,2018-06-30\n"
	            "2018-TA,Twee,Gemeente,subsidie,2018-01-01,2022-12-31,\n",
	            "opdracht,perceel,stadsdeel,thema,aanbieder\n2016,1,Noord,Een,Radar\n"
	            "2016,12,Noord,Een,Alifa\n2018-TA,1,Zuid,Twee,Alifa\n",
	            "opdracht,perceel,afspraak,omschrijving\n2016,1,1.1,Praten\n2016,12,12.1,Doen\n"
	            "2018-TA,1,1.1,Anders\n");
	*state = dossier;
	return 0;
}

static int ruim(void **state)
{
	sluit(*state);
	return 0;
}

/* The contract and number of a lot or agreed item. */
static void is_nummer(wz_dossier *dossier, const char *tabel, int64_t id, const char *expected)
{
	char sql[200];
	sqlite3_stmt *statement;
	snprintf(sql, sizeof sql,
	         "SELECT o.nummer || '/' || x.nummer FROM %s x JOIN opdracht o ON o.id = x.opdracht_id"
	         " WHERE x.id = ?1", tabel);
	assert_int_equal(sqlite3_prepare_v2(dossier->db, sql, -1, &statement, NULL), SQLITE_OK);
	sqlite3_bind_int64(statement, 1, id);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	assert_string_equal(sqlite3_column_text(statement, 0), expected);
	sqlite3_finalize(statement);
}

typedef wz_status vind_functie(wz_dossier *, const char *, const wz_filter *, int64_t *);

static void vindt(wz_dossier *dossier, vind_functie *vind, const char *nummer,
                  const wz_filter *filter, const char *expected)
{
	int64_t id = 0;
	if (vind(dossier, nummer, filter, &id) != WZ_OK)
		fail_msg("%s", wz_errmsg(dossier));
	is_nummer(dossier, vind == wz__vind_perceel ? "perceel" : "afspraak", id, expected);
}

static void vindt_niet(wz_dossier *dossier, vind_functie *vind, const char *nummer,
                       const wz_filter *filter, wz_status expected, const char *message)
{
	int64_t id = -7;
	assert_int_equal(vind(dossier, nummer, filter, &id), expected);
	assert_string_equal(wz_errmsg(dossier), message);
	assert_int_equal(id, -7);
}

static void nummers(void **state)
{
	vindt(*state, wz__vind_perceel, "12", NULL, "2016/12");
	vindt(*state, wz__vind_perceel, "2016/1", NULL, "2016/1");
	vindt(*state, wz__vind_perceel, " 2018-ta / 1 ", NULL, "2018-TA/1");
	vindt(*state, wz__vind_afspraak, "12.1", NULL, "2016/12.1");
	vindt(*state, wz__vind_afspraak, "2018-TA/1.1", NULL, "2018-TA/1.1");
}

static void wordt_beperkt(void **state)
{
	const char *ta = "2018-ta";
	wz_filter filter = { .opdracht = { &ta, 1 } };
	vindt(*state, wz__vind_perceel, "1", &filter, "2018-TA/1");
	vindt_niet(*state, wz__vind_perceel, "12", &filter, WZ_ERR_NOT_FOUND,
	           "perceel \"12\" staat niet in deze opdracht");
	filter = in_perioden("2017").filter;
	vindt(*state, wz__vind_afspraak, "1.1", &filter, "2016/1.1");
	filter = in_perioden("2018-H2").filter;
	vindt(*state, wz__vind_afspraak, "1.1", &filter, "2018-TA/1.1");
	/* The extension of the one reaches into the first half year of the other. */
	filter = in_perioden("2018-H1").filter;
	vindt_niet(*state, wz__vind_afspraak, "1.1", &filter, WZ_ERR_USAGE,
	           "afspraak \"1.1\" staat in meer opdrachten; schrijf 2016/1.1 of 2018-TA/1.1");
	/* In force in none of them: the number decides where it can. */
	filter = in_perioden("2030").filter;
	vindt(*state, wz__vind_afspraak, "12.1", &filter, "2016/12.1");
	vindt_niet(*state, wz__vind_afspraak, "1.1", &filter, WZ_ERR_USAGE,
	           "afspraak \"1.1\" staat in meer opdrachten; schrijf 2016/1.1 of 2018-TA/1.1");
}

static void onbekende(void **state)
{
	vindt_niet(*state, wz__vind_perceel, "1", NULL, WZ_ERR_USAGE,
	           "perceel \"1\" staat in meer opdrachten; schrijf 2016/1 of 2018-TA/1");
	vindt_niet(*state, wz__vind_afspraak, "12.2", NULL, WZ_ERR_NOT_FOUND,
	           "afspraak \"12.2\" staat niet in het dossier (bedoelde u \"12.1\"?)");
	vindt_niet(*state, wz__vind_afspraak, "2018-TA/12.1", NULL, WZ_ERR_NOT_FOUND,
	           "afspraak \"12.1\" staat niet in deze opdracht (bedoelde u \"1.1\"?)");
	vindt_niet(*state, wz__vind_afspraak, "2017/1.1", NULL, WZ_ERR_NOT_FOUND,
	           "opdracht \"2017\" staat niet in het dossier (bedoelde u \"2016\"?)");
	vindt_niet(*state, wz__vind_perceel, "heel iets anders", NULL, WZ_ERR_NOT_FOUND,
	           "perceel \"heel iets anders\" staat niet in het dossier");
}

static void aanbieders(void **state)
{
	static const char *const namen[] = { "radar", "RADAR ", "stichting  radar", "radar oost", "r&d" };
	wz_dossier *dossier = *state;
	int64_t eerste = 0, id = 0;
	assert_int_equal(wz__vind_aanbieder(dossier, "Radar", &eerste), WZ_OK);
	for (size_t i = 0; i < sizeof namen / sizeof *namen; i++) {
		assert_int_equal(wz__vind_aanbieder(dossier, namen[i], &id), WZ_OK);
		assert_int_equal(id, eerste);
	}
	assert_int_equal(wz__vind_aanbieder(dossier, "alifo", &id), WZ_ERR_NOT_FOUND);
	assert_string_equal(wz_errmsg(dossier),
	                    "aanbieder \"alifo\" staat niet in het dossier (bedoelde u \"Alifa\"?)");
}

/* A name may stand there twice; a lot's number means it in every contract. */
static void keuze(void **state)
{
	const char *percelen[] = { "1", "2016/1", "12" };
	const char *delen[] = { "noord", "NOORD" };
	wz_filter filter = { .perceel = { percelen, 3 }, .stadsdeel = { delen, 2 } };
	wz__keuze uit;
	assert_int_equal(wz__keuze_bepaal(*state, &filter, &uit), WZ_OK);
	assert_int_equal(uit.perceel.n, 3);
	assert_int_equal(uit.stadsdeel.n, 1);
	assert_int_equal(uit.opdracht.n, 0);
	assert_true(wz__ids_heeft(&uit.opdracht, 99));
	assert_false(wz__ids_heeft(&uit.perceel, 99));
	wz__keuze_free(&uit);
	const char *fout = "nord";
	filter = (wz_filter){ .perceel = { percelen, 1 }, .stadsdeel = { &fout, 1 } };
	assert_int_equal(wz__keuze_bepaal(*state, &filter, &uit), WZ_ERR_NOT_FOUND);
	assert_string_equal(wz_errmsg(*state),
	                    "stadsdeel \"nord\" staat niet in het dossier (bedoelde u \"Noord\"?)");
	assert_int_equal(uit.perceel.n, 0);
	assert_int_equal(wz__keuze_bepaal(*state, NULL, &uit), WZ_OK);
	wz__keuze_free(&uit);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nummers),    cmocka_unit_test(wordt_beperkt),
		cmocka_unit_test(onbekende),  cmocka_unit_test(aanbieders),
		cmocka_unit_test(keuze),
	};
	return cmocka_run_group_tests(tests, maak, ruim);
}
