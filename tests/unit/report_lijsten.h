/* SPDX-License-Identifier: EUPL-1.2 */
/* A small dossier for the tests of lists and shows, written by SQL so that they
 * depend on nothing but the schema: two contracts, a combinatie, reports that
 * count, that were replaced and that were withdrawn. */
#ifndef REPORT_LIJSTEN_H
#define REPORT_LIJSTEN_H

#include <stdio.h>
#include <unistd.h>

#include "write_hulp.h"

#include <welzijn/dossier.h>
#include <welzijn/report.h>

#include "base/tekst.h"
#include "store/store.h"

/* Contracts, lots and agreed items; and what was reported on them. */
static const char afgesproken[] =
	"INSERT INTO opdracht VALUES"
	" (1, '2018-TA', vouw('2018-TA'), orde('2018-TA'), 'Wijkwelzijn Noord', 'Gemeente',"
	"  'aanbesteding', 20180101, 20221231, 2, 20241231, 20231231, 'bladzijde 1'),"
	" (2, '2016', vouw('2016'), orde('2016'), 'Wijkwelzijn', 'Gemeente',"
	"  'subsidie', 20160101, 20171231, NULL, NULL, NULL, NULL);"
	"INSERT INTO stadsdeel VALUES (1, 'Noord', 'noord'), (2, 'Centrum', 'centrum'),"
	" (3, 'Zuid', 'zuid');"
	"INSERT INTO wijk VALUES (1, 1, 'Twekkelerveld', 'twekkelerveld'),"
	" (2, 1, 'Deppenbroek', 'deppenbroek');"
	"INSERT INTO aanbieder VALUES (1, 'Radar', 'radar', 'Stichting Radar', 'kop 2'),"
	" (2, 'Alifa', 'alifa', NULL, NULL), (3, 'Twentse Alliantie', 'twentse alliantie', NULL, NULL),"
	" (4, 'Eurus', 'eurus', NULL, 'kop 4');"
	"INSERT INTO aanbieder_alias VALUES ('stichting radar', 'Stichting Radar', 1),"
	" ('radar oost', 'Radar Oost', 1), ('r&d', 'R&D', 1);"
	"INSERT INTO lidmaatschap VALUES (1, 3, 4, NULL, 'combinant', NULL),"
	" (2, 3, 2, 1, 'penvoerder', 'kop 3');"
	"INSERT INTO perceel VALUES"
	" (1, 2, '10', vouw('10'), orde('10'), 1, 2, 'Gezondheid', 1, 'Erop af', NULL, NULL, NULL),"
	" (2, 2, '2', vouw('2'), orde('2'), 2, NULL, 'Jeugd', 2, NULL, NULL, NULL, NULL),"
	" (3, 1, '1', vouw('1'), orde('1'), 1, NULL, 'Wijkwelzijn', 3, NULL, 20190101, NULL, NULL);"
	"INSERT INTO afspraak (id, opdracht_id, perceel_id, nummer, gevouwen, volgorde, omschrijving,"
	"  doel, eenheid, richting) VALUES"
	" (1, 2, 1, '10.1', vouw('10.1'), orde('10.1'), 'Meer bewegen', 300000, 'bewoners',"
	"  'minimaal'),"
	" (2, 2, 2, '2.10', vouw('2.10'), orde('2.10'), 'Een netwerk', NULL, NULL, 'ja/nee'),"
	" (3, 2, 2, '2.2', vouw('2.2'), orde('2.2'), 'Huiswerk maken', NULL, NULL, NULL);"
	"INSERT INTO nulmeting VALUES (1, 1, 125000, NULL, NULL, 'An', '2026-01-01T08:00:00Z'),"
	" (2, 1, 200000, 20160115, 'telling', 'Bo', '2026-01-02T08:00:00Z'),"
	" (3, 3, 10000, NULL, NULL, 'Bo', '2026-01-03T08:00:00Z');";
static const char gerapporteerd[] =
	"INSERT INTO bestand VALUES (1, 'radar.csv', 'aa', 100, 20170110),"
	" (2, 'alifa.csv', 'bb', 200, 20170111), (3, 'alifa-2.csv', 'cc', 210, 20170201),"
	" (4, 'ta.xlsx', 'dd', 5000, 20181001), (5, 'radar-fout.csv', 'ee', 90, 20180105);"
	"INSERT INTO rapportage VALUES"
	" (1, 2, 1, '2016', 1, NULL, 20170110, 1, 'geldig', NULL, 'a1'),"
	" (2, 2, 2, '2016', 2, NULL, 20170111, 1, 'vervangen', NULL, 'b1'),"
	" (3, 2, 2, '2016', 3, NULL, 20170201, 2, 'geldig', NULL, 'c1'),"
	" (4, 1, 2, '2018-Q3', 4, 'Blad1', 20181001, 1, 'geldig', NULL, 'd1'),"
	" (5, 2, 1, '2017', 5, NULL, 20180105, 1, 'ingetrokken', 'verkeerd bestand', 'e1');"
	"INSERT INTO vervanging VALUES (2, 3);"
	"INSERT INTO koppeling VALUES (1, '1:1', '1'), (2, '1,2:2,3', '2,3'), (3, '2:', ''), (4, '3:', '');"
	"INSERT INTO koppeling_perceel VALUES (1, 1), (2, 1), (2, 2), (3, 2), (4, 3);"
	"INSERT INTO koppeling_afspraak VALUES (1, 1), (2, 2), (2, 3);"
	"INSERT INTO resultaat VALUES"
	" (1, 1, 1, 'Yoga', NULL, 'gerealiseerd', 210000, 'minstens', 'bewoners', 'gemeten', NULL,"
	"  NULL, 'bladzijde 3', 2, 40, 0),"
	" (2, 1, 2, 'Markt \"gezond\"', 'Markt  \"gezond\"', 'deels gerealiseerd', NULL, NULL, NULL,"
	"  NULL, NULL, 'samen, met perceel 2', NULL, 3, 90, 1),"
	" (3, 2, 3, 'Oud', NULL, 'niet gerealiseerd', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2,"
	"  30, 0),"
	" (4, 3, 3, 'Huiswerk', NULL, 'onbekend', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3, 60, 0),"
	" (5, 3, 3, 'Uren', NULL, NULL, 125000, 'precies', 'uren', 'geschat', 'Pathmos', NULL, NULL,"
	"  2, 30, 0),"
	" (1200, 4, 4, 'Begin', NULL, 'doorlopend', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 7, 0, 0),"
	" (7, 5, 1, 'Fout', NULL, 'gerealiseerd', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, 20, 0);"
	"INSERT INTO vaststelling (id, afspraak_id, periode, status, reden, reden_code, wie, wanneer) VALUES"
	" (1, 1, '2016', 'niet gerealiseerd', 'Te weinig', NULL, 'An', '2026-02-01T08:00:00Z'),"
	" (2, 3, '2017', 'onbekend', 'Stil', 'niet gerapporteerd', 'Bo', '2026-02-02T08:00:00Z'),"
	" (3, 1, '2016', 'gerealiseerd', 'Toch gezien', 'anders', 'Bo', '2026-02-03T08:00:00Z'),"
	" (4, 1, '2017', 'doorlopend', 'Loopt', NULL, 'Bo', '2026-02-04T08:00:00Z');"
	"INSERT INTO ervaring VALUES"
	" (1, 1, '2016', 'Zorgen', 'Te druk', '', 2, NULL, 'punt 1'),"
	" (2, 1, '2016', 'Beeld', 'Goed', '', 2, 1, NULL),"
	" (3, 1, '2016', 'Zorgen', 'Te duur', '', NULL, NULL, NULL),"
	" (4, 2, '2017', 'Beeld', 'Stil', '', 2, 2, NULL);"
	"INSERT INTO logboek VALUES (1, '2026-02-01T08:00:00Z', 'An', 'welzijn init', 'nieuw dossier'),"
	" (2, '2026-02-02T23:59:59Z', 'Bo', 'welzijn import opdracht', 'perceel 2 toegevoegd'),"
	" (3, '2026-02-02T23:59:59Z', 'Bo', 'welzijn import opdracht', 'perceel 10 toegevoegd');";

/* orde(TEXT) and vouw(TEXT): the keys that the library itself would store. */
static void sleutel(sqlite3_context *context, int n, sqlite3_value **waarden)
{
	wz__buf buf = { 0 };
	const char *text = (const char *)sqlite3_value_text(waarden[0]);
	assert_int_equal(n, 1);
	if (sqlite3_user_data(context) != NULL)
		wz__natural_key(&buf, text);
	else
		wz__fold(&buf, text, strlen(text));
	sqlite3_result_text(context, wz__buf_str(&buf), -1, SQLITE_TRANSIENT);
	wz__buf_free(&buf);
}

static void voer_uit(wz_dossier *dossier, const char *sql)
{
	char *message = NULL;
	if (sqlite3_exec(dossier->db, sql, NULL, NULL, &message) != SQLITE_OK)
		fail_msg("%s", message);
}

/* A new dossier in a folder of its own; both are gone after sluit_dossier. */
static inline wz_dossier *maak_dossier(void)
{
	char map[] = "/tmp/welzijn-lijsten-XXXXXX", pad[64];
	wz_dossier *dossier = NULL;
	assert_non_null(mkdtemp(map));
	snprintf(pad, sizeof pad, "%s/welzijn.db", map);
	assert_int_equal(wz_create(&dossier, pad), WZ_OK);
	sqlite3_create_function(dossier->db, "vouw", 1, SQLITE_UTF8, NULL, sleutel, NULL, NULL);
	sqlite3_create_function(dossier->db, "orde", 1, SQLITE_UTF8, map, sleutel, NULL, NULL);
	voer_uit(dossier, afgesproken);
	voer_uit(dossier, gerapporteerd);
	return dossier;
}

static inline void sluit_dossier(wz_dossier *dossier)
{
	char *pad = strdup(dossier->path);
	wz_close(dossier);
	assert_int_equal(unlink(pad), 0);
	*strrchr(pad, '/') = '\0';
	assert_int_equal(rmdir(pad), 0);
	free(pad);
}

static inline int zet_op(void **state)
{
	*state = maak_dossier();
	return 0;
}

static inline int ruim_op(void **state)
{
	sluit_dossier(*state);
	return 0;
}

/* A filter on one name of each noun; NULL leaves that noun out. */
static inline wz_filter *filter_op(const char *opdracht, const char *perceel, const char *stadsdeel,
                            const char *aanbieder, const char *periode)
{
	static const char *namen[4];
	static wz_periode p;
	static wz_filter filter;
	namen[0] = opdracht;
	namen[1] = perceel;
	namen[2] = stadsdeel;
	namen[3] = aanbieder;
	filter = (wz_filter){ { namen, opdracht != NULL }, { namen + 1, perceel != NULL },
		                  { namen + 2, stadsdeel != NULL }, { namen + 3, aanbieder != NULL },
		                  NULL, 0 };
	if (periode != NULL) {
		assert_true(wz_periode_parse(periode, &p));
		filter.perioden = &p;
		filter.n_perioden = 1;
	}
	return &filter;
}

typedef wz_status lijst_functie(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);

static inline wz_verslag *vraag(wz_dossier *dossier, lijst_functie *lijst, const wz_filter *filter)
{
	wz_verslag *verslag = NULL;
	wz_status status = lijst(dossier, filter, &verslag);
	if (status != WZ_OK)
		fail_msg("%s: %s", wz_status_name(status), wz_errmsg(dossier));
	assert_int_equal(sqlite3_get_autocommit(dossier->db), 1);
	return verslag;
}

/* Wide enough to wrap nothing: how text wraps is not what is tested here. */
enum { BREED = 120 };

/* The list in a format is exactly this. */
static inline void lijst_is(wz_dossier *dossier, lijst_functie *lijst, const wz_filter *filter,
                            wz_format format, const char *expected)
{
	verwacht(vraag(dossier, lijst, filter), format, BREED, expected);
}

/* A show in a format is exactly this. */
static inline void show_is(wz_dossier *dossier, wz_status status, wz_verslag *verslag,
                           wz_format format, const char *expected)
{
	if (status != WZ_OK)
		fail_msg("%s: %s", wz_status_name(status), wz_errmsg(dossier));
	assert_int_equal(sqlite3_get_autocommit(dossier->db), 1);
	verwacht(verslag, format, BREED, expected);
}

/* The cells of one column for programs, with a blank between: which rows passed. */
static inline void kolom_is(wz_dossier *dossier, lijst_functie *lijst, const wz_filter *filter,
                            const char *naam, const char *expected)
{
	wz_verslag *verslag = vraag(dossier, lijst, filter);
	const wz_table *table = wz_verslag_get_table(verslag, 0);
	wz__buf buf = { 0 };
	size_t n, column = 0;
	const wz_column *columns = wz_table_columns(table, &n);
	while (column < n
	       && (columns[column].use == WZ_USE_HUMAN || strcmp(columns[column].naam, naam) != 0))
		column++;
	assert_true(column < n);
	for (size_t row = 0; row < wz_table_rows(table); row++) {
		wz_cell cell = wz_table_cell(table, row, column);
		if (wz_table_row_kind(table, row) != WZ_ROW_DATA)
			continue;
		if (buf.size > 0)
			wz__buf_char(&buf, ' ');
		if (columns[column].type == WZ_TYPE_INTEGER)
			wz__buf_format(&buf, "%d", (int)cell.value);
		else
			wz__buf_text(&buf, cell.present ? cell.text : "-");
	}
	assert_string_equal(wz__buf_str(&buf), expected);
	wz__buf_free(&buf);
	wz_verslag_free(verslag);
}

/* A refusal: this status and message, no verslag, no transaction left open. */
static inline void weigert(wz_dossier *dossier, wz_status status, const wz_verslag *verslag,
                           wz_status expected, const char *message)
{
	assert_int_equal(status, expected);
	assert_null(verslag);
	assert_string_equal(wz_errmsg(dossier), message);
	assert_int_equal(sqlite3_get_autocommit(dossier->db), 1);
}

/* Every part of a filter is looked up, and a table that is gone is an error. */
static inline void lijst_faalt(wz_dossier *dossier, lijst_functie *lijst, const char *tabel)
{
	static const char *const delen[] = { "opdracht", "perceel", "stadsdeel", "aanbieder" };
	wz_verslag *vorige = wz_verslag_new("vorige"), *verslag;
	wz__buf buf = { 0 };
	for (size_t i = 0; i < 4; i++) {
		const wz_filter *filter = filter_op(i == 0 ? "zzz" : NULL, i == 1 ? "zzz" : NULL,
		                                    i == 2 ? "zzz" : NULL, i == 3 ? "zzz" : NULL, NULL);
		verslag = vorige;
		wz__buf_clear(&buf);
		wz__buf_format(&buf, "%s \"zzz\" staat niet in het dossier", delen[i]);
		wz_status status = lijst(dossier, filter, &verslag);
		weigert(dossier, status, verslag, WZ_ERR_NOT_FOUND, wz__buf_str(&buf));
	}
	wz__buf_clear(&buf);
	wz__buf_format(&buf, "PRAGMA foreign_keys = off; DROP TABLE %s", tabel);
	voer_uit(dossier, wz__buf_str(&buf));
	verslag = vorige;
	assert_int_equal(lijst(dossier, NULL, &verslag), WZ_ERR_NOT_A_DOSSIER);
	assert_null(verslag);
	assert_int_equal(sqlite3_get_autocommit(dossier->db), 1);
	wz__buf_free(&buf);
	wz_verslag_free(vorige);
}

#endif
