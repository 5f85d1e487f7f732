/* SPDX-License-Identifier: EUPL-1.2 */
/* Corners of the acts where something once went wrong. */
#include "dossier_proef.h"

/* What an import says: its lines, or else its faults. */
static wz_status lees(wz_dossier *dossier, wz__buf *uit, const wz_source *bronnen, size_t n, const char *over)
{
	wz_import_options opties = { .periode = { 0, WZ_PERIODE_GEEN, 0 } };
	wz_import *import = NULL;
	wz_status status;
	wz__buf_clear(uit);
	if (over != NULL)
		opties.periode = periode(over);
	status = over != NULL ? wz_import_jaarrapportage(dossier, bronnen, n, &opties, &import)
	                      : wz_import_opdracht(dossier, bronnen, n, &opties, &import);
	for (size_t i = 0; status == WZ_OK && i < wz_import_lines(import); i++)
		wz__buf_format(uit, "%s\n", wz_import_line(import, i));
	for (size_t i = 0; i < wz_import_faults(import); i++) {
		wz_fault fout = wz_import_fault(import, i);
		wz__buf_format(uit, "%s:%zu:%s: %s\n", fout.bestand, fout.record, fout.kolom != NULL ? fout.kolom : "",
		               fout.message);
	}
	wz_import_free(import);
	return status;
}

static wz_status lees_een(wz_dossier *dossier, wz__buf *uit, const char *naam, const char *tekst)
{
	const wz_source bron = { naam, tekst, strlen(tekst) };
	return lees(dossier, uit, &bron, 1, NULL);
}

static void zegt(const wz__buf *uit, const char *wat)
{
	if (strstr(wz__buf_str(uit), wat) == NULL)
		fail_msg("'%s' is not in:\n%s", wat, wz__buf_str(uit));
}

static void zegt_niet(const wz__buf *uit, const char *wat)
{
	if (strstr(wz__buf_str(uit), wat) != NULL)
		fail_msg("'%s' is in:\n%s", wat, wz__buf_str(uit));
}

static void vul(proef *p)
{
	proef_maak(p);
	proef_opdracht(p->dossier);
}

/* The row of the correction had a koppeling of its own before the link came. */
static void test_link_verhuist(void **state)
{
	static const char *const afspraken[] = { "1.1" };
	proef p;
	(void)state;
	vul(&p);
	moet(p.dossier, lees_rapport(p.dossier, "a.csv", "perceel,resultaat,status\n1,een,gerealiseerd\n", "2016",
	                             false));
	moet(p.dossier, wz_resultaat_link(p.dossier, 1, afspraken, 1, NULL));
	moet(p.dossier,
	     lees_rapport(p.dossier, "b.csv", "perceel,resultaat,status\n1,een,niet gerealiseerd\n", "2016", true));
	moet_kloppen(p.dossier, "a correction that takes over a link");
	moet(p.dossier, wz_rapportage_withdraw(p.dossier, 2, "toch niet"));
	moet_kloppen(p.dossier, "its withdrawal");
	proef_weg(&p);
}

static void test_zelfde_opmerking(void **state)
{
	static const char lijst[] = "stadsdeel,periode,rubriek,opmerking,aanbieder\n"
				    "Noord,2016,Algemeen,Goed,Alfa\nNoord,2016,Algemeen,Goed,Beta\n";
	static const char zonder[] = "stadsdeel,periode,rubriek,opmerking\nNoord,2016,Algemeen,Goed\n";
	proef p;
	wz__buf uit = { 0 };
	(void)state;
	vul(&p);
	moet(p.dossier, lees_een(p.dossier, &uit, "ervaringen.csv", lijst));
	zegt(&uit, "ervaringen: 2 toegevoegd, 0 gewijzigd, 0 gelijk");
	moet(p.dossier, lees_een(p.dossier, &uit, "ervaringen.csv", lijst));
	zegt(&uit, "niets nieuws");
	moet(p.dossier, lees_een(p.dossier, &uit, "ervaringen.csv", zonder));
	zegt(&uit, "niets nieuws");
	wz__buf_free(&uit);
	proef_weg(&p);
}

/* A column that is not in the file keeps what there is. */
static void test_kolom_ontbreekt(void **state)
{
	proef p;
	wz__buf uit = { 0 };
	(void)state;
	vul(&p);
	moet(p.dossier, lees_een(p.dossier, &uit, "afspraken.csv",
	                         "perceel,afspraak,omschrijving,doelperiode\n1,1.1,a,looptijd\n"));
	zegt(&uit, "gewijzigd: afspraak 1.1: doelperiode \"jaar\" → \"looptijd\"");
	moet(p.dossier, lees_een(p.dossier, &uit, "afspraken.csv", "perceel,afspraak,omschrijving\n1,1.1,a\n"));
	zegt(&uit, "niets nieuws");
	moet(p.dossier, lees_een(p.dossier, &uit, "aanbieders.csv",
	                         "aanbieder,combinatie,rol\nAlfa,Samen,penvoerder\n"));
	moet(p.dossier, lees_een(p.dossier, &uit, "aanbieders.csv", "aanbieder,combinatie\nAlfa,Samen\n"));
	zegt(&uit, "niets nieuws");
	moet(p.dossier, lees_een(p.dossier, &uit, "aanbieders.csv", "aanbieder,combinatie,rol\nAlfa,Samen,\n"));
	zegt(&uit, "lidmaatschap van Alfa in Samen: rol \"penvoerder\" → \"\"");
	wz__buf_free(&uit);
	proef_weg(&p);
}

static void test_doel_per_jaar(void **state)
{
	proef p;
	wz__buf uit = { 0 };
	(void)state;
	vul(&p);
	assert_int_equal(lees_een(p.dossier, &uit, "afspraken.csv",
	                          "perceel,afspraak,omschrijving,doel,jaar\n1,1.1,a,5,2016\n1,1.1,,6,2016\n"
	                          "2,1.1,,7,2017\n1,1.9,,8,2016\n"),
	                 WZ_ERR_DATA);
	zegt(&uit, "afspraken.csv:3:jaar: 2016 staat er twee keer in bij deze afspraak (ook in record 2)");
	zegt(&uit, "afspraken.csv:4:perceel: deze afspraak ligt in een ander perceel (zie record 2)");
	zegt(&uit, "afspraken.csv:5:omschrijving: is leeg");
	moet(p.dossier, lees_een(p.dossier, &uit, "afspraken.csv",
	                         "perceel,afspraak,omschrijving,doel,jaar\n1,1.1,a,5,2016\n1,1.1,,\"6,5\",2017\n"));
	zegt(&uit, "gewijzigd: afspraak 1.1: doel \"20\" → \"\"");
	zegt(&uit, "gewijzigd: afspraak 1.1: doel van 2017 \"\" → \"6,5\"");
	moet(p.dossier, lees_een(p.dossier, &uit, "afspraken.csv",
	                         "perceel,afspraak,omschrijving,doel,jaar\n1,1.1,a,5,2016\n"));
	zegt(&uit, "blijft staan, maar staat niet in het bestand: afspraak 1.1, doel van 2017");
	zegt(&uit, "niets nieuws");
	wz__buf_free(&uit);
	proef_weg(&p);
}

/* What changed is told as a person wrote it, and what is gone is named: also
 * when the list comes without opdracht.csv. */
static void test_gewijzigd(void **state)
{
	proef p;
	wz__buf uit = { 0 };
	(void)state;
	vul(&p);
	moet(p.dossier, lees_een(p.dossier, &uit, "C:\\map\\percelen.csv",
	                         "perceel,stadsdeel,thema,aanbieder,eind\n1,Zuid,Een,Beta,31-12-2016\n"));
	zegt(&uit, "gewijzigd: perceel 1: stadsdeel \"Noord\" → \"Zuid\", aanbieder \"Alfa\" → \"Beta\", eind \"\" → "
	           "\"31-12-2016\"\n");
	zegt(&uit, "blijft staan, maar staat niet in het bestand: percelen 2, 3, 4\n");
	assert_int_equal(lees_een(p.dossier, &uit, "percelen.csv",
	                          "perceel,stadsdeel,thema,aanbieder,begin\n1,Zuid,Een,Beta,2017-01-01\n"),
	                 WZ_ERR_DATA);
	zegt(&uit, "percelen.csv:2:begin: het eind ligt voor het begin");
	wz__buf_free(&uit);
	proef_weg(&p);
}

/* One fault in a list is not told again for every row that rests on it. */
static void test_fout_een_keer(void **state)
{
	static const char fout[] = "opdracht,titel,opdrachtgever,soort,begin,eind\n"
				   "O,Proef,Gemeente,subsidie,2017-01-01,2016-12-31\n";
	const wz_source bronnen[] = { { "m/opdracht.csv", fout, strlen(fout) },
		                      { "m/percelen.csv", percelen_csv, strlen(percelen_csv) },
		                      { "m/afspraken.csv", afspraken_csv, strlen(afspraken_csv) } };
	proef p;
	wz__buf uit = { 0 };
	(void)state;
	proef_maak(&p);
	assert_int_equal(lees(p.dossier, &uit, bronnen, 3, NULL), WZ_ERR_DATA);
	assert_string_equal(wz__buf_str(&uit), "m/opdracht.csv:2:eind: het eind ligt voor het begin\n");
	wz__buf_free(&uit);
	proef_weg(&p);
}

/* Which contract is meant does not hang on the order of the lots. */
static void test_volgorde_percelen(void **state)
{
	static const char *const percelen[] = { "3+9", "9+3", "9+3+9" };
	proef p;
	wz__buf uit = { 0 };
	(void)state;
	vul(&p);
	moet(p.dossier, lees_een(p.dossier, &uit, "opdracht.csv",
	                         "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	                         "P,Proef,Gemeente,subsidie,2016-01-01,2017-12-31\n"));
	moet(p.dossier, lees_een(p.dossier, &uit, "percelen.csv",
	                         "opdracht,perceel,stadsdeel,thema,aanbieder\nP,3,Noord,x,Beta\nP,9,Noord,x,Beta\n"));
	for (size_t i = 0; i < LENGTE(percelen); i++) {
		char tekst[96], naam[16];
		snprintf(tekst, sizeof tekst, "perceel,resultaat,status\n%s,een,onbekend\n", percelen[i]);
		snprintf(naam, sizeof naam, "%zu.csv", i);
		const wz_source bron = { naam, tekst, strlen(tekst) };
		const char *const jaar = i == 0 ? "2016" : i == 1 ? "2016-H1" : "2017";
		moet(p.dossier, lees(p.dossier, &uit, &bron, 1, jaar));
		zegt(&uit, "1 resultaat over 2 percelen");
	}
	static const char drie[] = "perceel,resultaat,status\n3,een,onbekend\n";
	const wz_source bron = { "drie.csv", drie, strlen(drie) };
	assert_int_equal(lees(p.dossier, &uit, &bron, 1, "2016"), WZ_ERR_DATA);
	zegt(&uit, "perceel 3 staat in meer opdrachten (O, P)");
	wz__buf_free(&uit);
	proef_weg(&p);
}

/* SQLite would take this path as another file, which is not ours to fill. */
static void test_pad_als_uri(void **state)
{
	char map[] = "/tmp/welzijn-XXXXXX", hier[512];
	wz_dossier *dossier;
	(void)state;
	assert_non_null(getcwd(hier, sizeof hier));
	assert_non_null(mkdtemp(map));
	assert_int_equal(chdir(map), 0);
	assert_int_equal(wz_create(&dossier, "file:x.db"), WZ_OK);
	wz_close(dossier);
	assert_int_not_equal(access("x.db", F_OK), 0);
	assert_int_equal(wz_open(&dossier, "file:x.db", WZ_OPEN_READ), WZ_OK);
	assert_int_equal(wz_dossier_backup(dossier, ":memory:"), WZ_OK);
	wz_close(dossier);
	assert_int_equal(wz_open(&dossier, ":memory:", WZ_OPEN_READ), WZ_OK);
	wz_close(dossier);
	assert_int_equal(unlink("file:x.db") | unlink(":memory:"), 0);
	assert_int_equal(chdir(hier) | rmdir(map), 0);
}

/* The log leaves nothing out, however long. */
static void test_lange_reden(void **state)
{
	char reden[4000];
	proef p;
	wz__buf uit = { 0 };
	wz_verslag *verslag = NULL;
	(void)state;
	vul(&p);
	memset(reden, 'x', sizeof reden - 1);
	reden[sizeof reden - 2] = 'z';
	reden[sizeof reden - 1] = '\0';
	const wz_vaststelling in = { .afspraak = "1.1", .periode = periode("2016"),
		                     .status = WZ_GEREALISEERD, .reden = reden };
	moet(p.dossier, wz_vaststelling_add(p.dossier, &in));
	wz_status status = wz_dossier_log(p.dossier, 0, &verslag);
	schrijf(&uit, p.dossier, status, verslag, WZ_FORMAT_CSV);
	zegt(&uit, reden);
	zegt_niet(&uit, "…");
	wz__buf_free(&uit);
	proef_weg(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_link_verhuist),   cmocka_unit_test(test_zelfde_opmerking),
		cmocka_unit_test(test_kolom_ontbreekt), cmocka_unit_test(test_doel_per_jaar),
		cmocka_unit_test(test_gewijzigd),       cmocka_unit_test(test_fout_een_keer),
		cmocka_unit_test(test_volgorde_percelen), cmocka_unit_test(test_pad_als_uri),
		cmocka_unit_test(test_lange_reden),
	};
	return cmocka_run_group_tests_name("dossier_herzien", tests, NULL, NULL);
}
