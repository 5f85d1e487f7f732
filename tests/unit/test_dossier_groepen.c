/* SPDX-License-Identifier: EUPL-1.2 */
/* The signal on results or remarks that look the same is that of the group: no order of
 * rows makes it another, and it keeps its number and that it was closed when rows come
 * or go, as long as its figures stay what they were. */
#include <sqlite3.h>
#include <welzijn/signaal.h>

#include "store/store.h"
#include "dossier_proef.h"

#define AANBIEDERS "aanbieder,naam\nAlfa,Stichting Alfa\n"
#define OPDRACHT                                                                                   \
	"opdracht,titel,opdrachtgever,soort,begin,eind\nO,Proef,Gemeente,subsidie,2016-01-01,2017-12-31\n"
#define PERCELEN                                                                                   \
	"perceel,stadsdeel,thema,aanbieder\n1,Noord,Een,Alfa\n2,Oost,Twee,Alfa\n3,Zuid,Drie,Alfa\n4,West,Vier,Alfa\n"
#define AFSPRAKEN                                                                                  \
	"perceel,afspraak,omschrijving\n1,1.1,Iets doen\n2,2.1,Iets doen\n3,3.1,Iets doen\n4,4.1,Iets doen\n"
#define KOP "perceel,resultaat,status,aantal,eenheid,toelichting\n"
#define FEEST(p) #p ",Het feest 'Zomer in Zuid' trok 80 bezoekers,gerealiseerd,80,bezoekers,\n"
#define FEEST_VAN(p) #p ",Zomer in Zuid: het feest trok 80 bezoekers,gerealiseerd,80,bezoekers,\n"
#define KLEIN(p) #p ",Het feest 'Zomer in Zuid' trok 30 bezoekers,gerealiseerd,30,bezoekers,\n"
#define MIDDEL(p) #p ",Het feest 'Zomer in Zuid' trok 60 bezoekers,gerealiseerd,60,bezoekers,\n"
#define KAART(p) #p ",De sociale kaart van de buurt is vernieuwd,gerealiseerd,,,\n"
#define KAART_OM(p) #p ",Vernieuwd is de sociale kaart van de buurt!,gerealiseerd,,,\n"
#define DEEL(p, n, t)                                                                              \
#p "," #n " vrijwilligers zijn actief,gerealiseerd," #n ",vrijwilligers,totaal " #t "\n"

static void maak(proef *p)
{
	static const wz_source bronnen[] = {
		{ "aanbieders.csv", AANBIEDERS, sizeof AANBIEDERS - 1 },
		{ "opdracht.csv", OPDRACHT, sizeof OPDRACHT - 1 },
		{ "percelen.csv", PERCELEN, sizeof PERCELEN - 1 },
		{ "afspraken.csv", AFSPRAKEN, sizeof AFSPRAKEN - 1 },
	};
	wz_import *import;
	proef_maak(p);
	wz_status status = wz_import_opdracht(p->dossier, bronnen, LENGTE(bronnen), NULL, &import);
	wz_import_free(import);
	moet(p->dossier, status);
}

/* "nr toestand zin" of the signals on groups, a line each. */
static void groepen(wz__buf *uit, wz_dossier *dossier)
{
	static const char *const codes[] = { "dubbeltelling", "optelling", "sjabloontekst" };
	const wz_choice keuze = { codes, LENGTE(codes) };
	const wz_periode jaar = periode("2016");
	const wz_filter filter = { .perioden = &jaar, .n_perioden = 1 };
	wz_verslag *verslag = NULL;
	wz_status status = wz_signaal_list(dossier, &filter, &keuze, false, &verslag);
	wz__buf_clear(uit);
	schrijf(uit, dossier, status, verslag, WZ_FORMAT_CSV);
}

static int64_t getal(wz_dossier *dossier, const char *sql)
{
	sqlite3_stmt *statement;
	assert_int_equal(sqlite3_prepare_v2(dossier->db, sql, -1, &statement, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	int64_t n = sqlite3_column_int64(statement, 0);
	sqlite3_finalize(statement);
	return n;
}

/* The keys of all groups, as one line. */
static void sleutels(wz__buf *uit, wz_dossier *dossier)
{
	sqlite3_stmt *statement;
	static const char sql[] =
		"SELECT code || ' ' || onderwerp || ' ' || cijfers || char(10) FROM bevinding "
		"WHERE instr(onderwerp, '#') > 0 ORDER BY 1";
	assert_int_equal(sqlite3_prepare_v2(dossier->db, sql, -1, &statement, NULL), SQLITE_OK);
	while (sqlite3_step(statement) == SQLITE_ROW)
		wz__buf_text(uit, (const char *)sqlite3_column_text(statement, 0));
	sqlite3_finalize(statement);
}

static int64_t nummer_van(wz_dossier *dossier, const char *zin)
{
	char sql[300];
	snprintf(
		sql, sizeof sql,
		"SELECT s.id FROM signaal s JOIN bevinding b ON b.code = s.code AND b.onderwerp = s.onderwerp "
		"AND b.periode = s.periode WHERE b.zin LIKE '%%%s%%'",
		zin);
	return getal(dossier, sql);
}

/* Whether the signal with this number is there, in this state. */
static void staat(wz_dossier *dossier, int64_t nr, const char *toestand)
{
	wz__buf uit = { 0 };
	char begin[32];
	groepen(&uit, dossier);
	const char *regels = strchr(wz__buf_str(&uit), '\n');
	snprintf(begin, sizeof begin, "\n%lld,", (long long)nr);
	const char *regel = strstr(regels, begin);
	if (regel == NULL ||
	    strncmp(strchr(regel + 1, '\n') - strlen(toestand), toestand, strlen(toestand)) != 0)
		fail_msg("signal %lld is not %s:\n%s", (long long)nr, toestand, wz__buf_str(&uit));
	wz__buf_free(&uit);
}

static void rapport(proef *p, const char *rijen, bool supersede)
{
	static int keer;
	char naam[16];
	wz__buf tekst = { 0 };
	snprintf(naam, sizeof naam, "%d.csv", ++keer);
	wz__buf_format(&tekst, "%s%s", KOP, rijen);
	moet(p->dossier, lees_rapport(p->dossier, naam, wz__buf_str(&tekst), "2016", supersede));
	wz__buf_free(&tekst);
	moet_kloppen(p->dossier, naam);
}

/* All orders of some rows: the same keys, numbers and sentences. */
static void elke_volgorde(void **state)
{
	static const char *const rijen[] = { FEEST(1),        FEEST_VAN(2), KLEIN(3), KLEIN(2),
		                                 KAART(2),        KAART_OM(1),  KAART(4), DEEL(3, 12, 40),
		                                 DEEL(4, 16, 40), FEEST(4) };
	wz__buf eerst = { 0 }, eerste_sleutels = { 0 };
	loting l = { 5 };
	(void)state;
	for (size_t ronde = 0; ronde < 24; ronde++) {
		size_t volgorde[LENGTE(rijen)];
		wz__buf tekst = { 0 }, uit = { 0 }, keys = { 0 };
		proef p;
		for (size_t i = 0; i < LENGTE(rijen); i++)
			volgorde[i] = i;
		for (size_t i = LENGTE(rijen) - 1; ronde > 0 && i > 0; i--) {
			size_t j = trek(&l, (uint32_t)i + 1), hulp = volgorde[i];
			volgorde[i] = volgorde[j];
			volgorde[j] = hulp;
		}
		for (size_t i = 0; i < LENGTE(rijen); i++)
			wz__buf_text(&tekst, rijen[volgorde[i]]);
		maak(&p);
		rapport(&p, wz__buf_str(&tekst), false);
		groepen(&uit, p.dossier);
		sleutels(&keys, p.dossier);
		if (ronde == 0) {
			wz__buf_text(&eerst, wz__buf_str(&uit));
			wz__buf_text(&eerste_sleutels, wz__buf_str(&keys));
			assert_int_equal(
				getal(p.dossier, "SELECT count(*) FROM bevinding WHERE instr(onderwerp, '#') > 0"),
				5);
		}
		assert_string_equal(wz__buf_str(&uit), wz__buf_str(&eerst));
		assert_string_equal(wz__buf_str(&keys), wz__buf_str(&eerste_sleutels));
		/* In one dossier too: withdrawn, and imported the other way round. */
		moet(p.dossier, wz_rapportage_withdraw(p.dossier, 1, "toets"));
		wz__buf_clear(&tekst);
		for (size_t i = LENGTE(rijen); i > 0; i--)
			wz__buf_text(&tekst, rijen[volgorde[i - 1]]);
		rapport(&p, wz__buf_str(&tekst), false);
		groepen(&uit, p.dossier);
		assert_string_equal(wz__buf_str(&uit), wz__buf_str(&eerst));
		wz__buf_free(&tekst);
		wz__buf_free(&uit);
		wz__buf_free(&keys);
		proef_weg(&p);
	}
	wz__buf_free(&eerst);
	wz__buf_free(&eerste_sleutels);
}

/* Members come and go in corrections. */
static void leden_wisselen(void **state)
{
	proef p;
	(void)state;
	maak(&p);
	rapport(&p, FEEST(1) FEEST(2) KAART(1) KAART(2), false);
	int64_t feest = nummer_van(p.dossier, "80 bezoekers"),
			kaart = nummer_van(p.dossier, "sociale kaart");
	moet(p.dossier, wz_signaal_close(p.dossier, feest, "twee feesten"));
	moet(p.dossier, wz_signaal_close(p.dossier, kaart, "elk een kaart"));
	/* Another order, and other words for the same: nothing changed. */
	rapport(&p, KAART(2) KAART_OM(1) FEEST_VAN(2) FEEST(1), true);
	staat(p.dossier, feest, "gesloten");
	/* A third lot joins: other figures, the same signal. */
	rapport(&p, FEEST(3) FEEST(2) FEEST(1) KAART(1) KAART(2), true);
	staat(p.dossier, feest, "heropend");
	staat(p.dossier, kaart, "gesloten");
	/* It leaves again: what was closed is closed. */
	rapport(&p, FEEST(2) FEEST(1) KAART(2) KAART(1) "3,Iets heel anders,gerealiseerd,,,\n", true);
	staat(p.dossier, feest, "gesloten");
	/* The first leaves, another comes; a figure is mended. */
	rapport(&p, FEEST(3) FEEST(2) KAART(1) KAART(2), true);
	staat(p.dossier, feest, "heropend");
	rapport(&p, KLEIN(3) KLEIN(2) KAART(1) KAART(2), true);
	staat(p.dossier, feest, "heropend");
	assert_int_equal(getal(p.dossier, "SELECT count(*) FROM signaal WHERE code = 'dubbeltelling'"),
	                 2);
	proef_weg(&p);
}

/* A second group with the same words comes and goes. */
static void tweede_groep(void **state)
{
	proef p;
	(void)state;
	maak(&p);
	rapport(&p, FEEST(1) FEEST(2), false);
	int64_t een = nummer_van(p.dossier, "80 bezoekers");
	moet(p.dossier, wz_signaal_close(p.dossier, een, "twee feesten"));
	/* In a report beside it. */
	rapport(&p, KLEIN(3) KLEIN(4), false);
	staat(p.dossier, een, "gesloten");
	int64_t twee = nummer_van(p.dossier, "30 bezoekers");
	assert_int_not_equal(een, twee);
	staat(p.dossier, twee, "open");
	/* In a correction of the first; the other stays what it was. */
	rapport(&p, FEEST(2) FEEST(1), true);
	staat(p.dossier, een, "gesloten");
	staat(p.dossier, twee, "open");
	/* The first is withdrawn, with what it replaced, and comes back. */
	moet(p.dossier, wz_rapportage_withdraw(p.dossier, 3, "toets"));
	staat(p.dossier, een, "gesloten");
	moet(p.dossier, wz_rapportage_withdraw(p.dossier, 1, "toets"));
	moet_kloppen(p.dossier, "withdrawing");
	staat(p.dossier, twee, "open");
	rapport(&p, FEEST(2) FEEST(1), false);
	staat(p.dossier, een, "gesloten");
	staat(p.dossier, twee, "open");
	/* And the other goes for good. */
	moet(p.dossier, wz_rapportage_withdraw(p.dossier, 2, "toets"));
	staat(p.dossier, een, "gesloten");
	assert_int_equal(getal(p.dossier, "SELECT count(*) FROM signaal WHERE code = 'dubbeltelling'"),
	                 2);
	proef_weg(&p);
}

/* Two groups with the same words in one report: the figures of one are mended, and the number
 * stays with the same lots. */
static void een_van_twee(void **state)
{
	proef p;
	(void)state;
	maak(&p);
	rapport(&p, FEEST(1) FEEST(2) KLEIN(3) KLEIN(4), false);
	int64_t een = nummer_van(p.dossier, "80 bezoekers"),
			twee = nummer_van(p.dossier, "30 bezoekers");
	moet(p.dossier, wz_signaal_close(p.dossier, een, "twee feesten"));
	moet(p.dossier, wz_signaal_close(p.dossier, twee, "ook twee"));
	rapport(&p, KLEIN(4) KLEIN(3) MIDDEL(2) MIDDEL(1), true);
	staat(p.dossier, een, "heropend");
	staat(p.dossier, twee, "gesloten");
	assert_int_equal(nummer_van(p.dossier, "60 bezoekers"), een);
	proef_weg(&p);
}

/* Parts of a total: a part that is mended, and the total itself. */
static void delen(void **state)
{
	proef p;
	(void)state;
	maak(&p);
	rapport(&p, DEEL(1, 12, 40) DEEL(2, 16, 40), false);
	int64_t nr = nummer_van(p.dossier, "maar als totaal staat er 40");
	moet(p.dossier, wz_signaal_close(p.dossier, nr, "telfout"));
	rapport(&p, DEEL(2, 16, 40) DEEL(1, 12, 40), true);
	staat(p.dossier, nr, "gesloten");
	rapport(&p, DEEL(2, 17, 40) DEEL(1, 12, 40), true);
	staat(p.dossier, nr, "heropend");
	rapport(&p, DEEL(2, 16, 50) DEEL(1, 12, 50), true);
	staat(p.dossier, nr, "heropend");
	rapport(&p, DEEL(2, 16, 40) "3,Iets heel anders,gerealiseerd,,,\n" DEEL(1, 12, 40), true);
	staat(p.dossier, nr, "gesloten");
	proef_weg(&p);
}

#define OPM_KOP "stadsdeel,periode,rubriek,opmerking\n"
#define OPM                                                                                        \
	"de omslag naar vraaggericht werken ging snel en de bewoners merken daar elke dag iets van"
#define OPM_NOORD "Noord,2016,Algemeen,In Noord: " OPM "\n"
#define OPM_OOST "Oost,2016,Algemeen,In Oost: " OPM "\n"
#define OPM_ZUID "Zuid,2016,Algemeen,Ook in Zuid: " OPM "\n"

static void opmerkingen(void **state)
{
	static const char *const volgordes[] = {
		OPM_KOP OPM_NOORD OPM_OOST OPM_ZUID,
		OPM_KOP OPM_ZUID OPM_OOST OPM_NOORD,
		OPM_KOP OPM_OOST OPM_ZUID OPM_NOORD,
	};
	wz__buf eerst = { 0 }, uit = { 0 };
	(void)state;
	for (size_t i = 0; i < LENGTE(volgordes); i++) {
		proef p;
		maak(&p);
		moet(p.dossier, lees_opdracht(p.dossier, "ervaringen.csv", volgordes[i]));
		sleutels(i == 0 ? &eerst : &uit, p.dossier);
		if (i > 0)
			assert_string_equal(wz__buf_str(&uit), wz__buf_str(&eerst));
		wz__buf_clear(&uit);
		proef_weg(&p);
	}
	/* One that joins, with the lowest number or not: other figures, the same signal. */
	static const char *const derde[] = { OPM_KOP OPM_NOORD, OPM_KOP OPM_OOST, OPM_KOP OPM_ZUID };
	static const char *const eerste[] = { OPM_KOP OPM_ZUID OPM_OOST, OPM_KOP OPM_NOORD OPM_ZUID,
		                                  OPM_KOP OPM_OOST OPM_NOORD };
	for (size_t i = 0; i < LENGTE(derde); i++) {
		proef p;
		maak(&p);
		moet(p.dossier, lees_opdracht(p.dossier, "ervaringen.csv", eerste[i]));
		int64_t nr = getal(p.dossier, "SELECT id FROM signaal WHERE code = 'sjabloontekst'");
		moet(p.dossier, wz_signaal_close(p.dossier, nr, "afgesproken tekst"));
		moet(p.dossier, lees_opdracht(p.dossier, "ervaringen.csv", derde[i]));
		staat(p.dossier, nr, "heropend");
		assert_int_equal(
			getal(p.dossier, "SELECT count(*) FROM signaal WHERE code = 'sjabloontekst'"), 1);
		moet_kloppen(p.dossier, "a third remark");
		proef_weg(&p);
	}
	wz__buf_free(&eerst);
	wz__buf_free(&uit);
}

/* What an older version wrote: its keys and its figures, with a signal that was closed
 * on those. The first act that writes makes them anew. */
static void ouder_schema(void **state)
{
	static const char terug[] =
		"UPDATE bevinding SET onderwerp = 'k1+k2b1#0a1b2c3d', cijfers = 'als eerst' WHERE code = 'dubbeltelling';"
		"UPDATE signaal SET onderwerp = 'k1+k2b1#0a1b2c3d' WHERE code = 'dubbeltelling';"
		"UPDATE bevinding SET onderwerp = 'e1', cijfers = 'als eerst' WHERE code = 'sjabloontekst';"
		"UPDATE signaal SET onderwerp = 'e1' WHERE code = 'sjabloontekst';"
		"UPDATE signaal_sluiting SET cijfers = 'als eerst'; PRAGMA user_version = 3";
	proef p;
	(void)state;
	maak(&p);
	moet(p.dossier, lees_opdracht(p.dossier, "ervaringen.csv", OPM_KOP OPM_NOORD OPM_OOST));
	rapport(&p, KAART(1) KAART(2), false);
	int64_t kaart = nummer_van(p.dossier, "sociale kaart"),
			tekst = nummer_van(p.dossier, "Bijna dezelfde");
	moet(p.dossier, wz_signaal_close(p.dossier, kaart, "elk een kaart"));
	moet(p.dossier, wz_signaal_close(p.dossier, tekst, "afgesproken tekst"));
	assert_int_equal(sqlite3_exec(p.dossier->db, terug, NULL, NULL, NULL), SQLITE_OK);
	wz_close(p.dossier);
	assert_int_equal(wz_open(&p.dossier, p.pad, WZ_OPEN_WRITE), WZ_OK);
	wz_dossier_clock(p.dossier, DAARNA, "2018-01-15T00:00:00Z");
	wz_dossier_actor(p.dossier, "toets", "toets");
	/* Nothing was made anew yet: that is no damage. */
	moet_kloppen(p.dossier, "opening");
	moet(p.dossier, lees_opdracht(p.dossier, "aanbieders.csv", "aanbieder,naam\nAlfa,Alfa BV\n"));
	staat(p.dossier, kaart, "gesloten");
	staat(p.dossier, tekst, "gesloten");
	moet_kloppen(p.dossier, "bringing it up to date");
	assert_int_equal(
		getal(p.dossier,
	          "SELECT count(*) FROM signaal WHERE onderwerp LIKE 'k1+%' OR onderwerp = 'e1'"),
		0);
	proef_weg(&p);
}

static int tel_stap(void *teller)
{
	++*(int64_t *)teller;
	return 0;
}

/* How much SQLite does for so many groups in the same two lots. */
static int64_t stappen(int groepen_n)
{
	wz__buf rijen = { 0 };
	int64_t n = 0;
	proef p;
	for (int i = 0; i < groepen_n; i++)
		for (int perceel = 1; perceel <= 2; perceel++)
			wz__buf_format(&rijen,
			               "%d,Het feest in straat x%dq trok 80 bezoekers,gerealiseerd,80,"
			               "bezoekers,\n",
			               perceel, i);
	maak(&p);
	sqlite3_progress_handler(p.dossier->db, 100, tel_stap, &n);
	rapport(&p, wz__buf_str(&rijen), false);
	sqlite3_progress_handler(p.dossier->db, 0, NULL, NULL);
	assert_int_equal(
		getal(p.dossier, "SELECT count(*) FROM bevinding WHERE code = 'dubbeltelling'"), groepen_n);
	proef_weg(&p);
	wz__buf_free(&rijen);
	return n;
}

/* Twice as many groups cost twice as much, also where all touch the same lots. */
static void veel_groepen(void **state)
{
	(void)state;
	int64_t een = stappen(800), twee = stappen(1600);
	if (twee > 5 * een / 2)
		fail_msg("800 groups take %lld, 1600 take %lld", (long long)een, (long long)twee);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_volgorde), cmocka_unit_test(leden_wisselen),
		cmocka_unit_test(tweede_groep),  cmocka_unit_test(delen),
		cmocka_unit_test(opmerkingen),   cmocka_unit_test(ouder_schema),
		cmocka_unit_test(veel_groepen),  cmocka_unit_test(een_van_twee),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
