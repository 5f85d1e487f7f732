/* SPDX-License-Identifier: EUPL-1.2 */
#include "write_hulp.h"

static const wz_column columns[] = {
	{ .naam = "perceel", .kop = "nr", .type = WZ_TYPE_ID },
	{ .naam = "naam", .type = WZ_TYPE_TEXT, .fold = true },
	{ .naam = "aandeel", .type = WZ_TYPE_PERCENT, .use = WZ_USE_HUMAN },
	{ .naam = "aantal", .type = WZ_TYPE_INTEGER },
	{ .naam = "doel", .type = WZ_TYPE_NUMBER, .use = WZ_USE_MACHINE },
	{ .naam = "eind", .type = WZ_TYPE_DATE },
	{ .naam = "status", .type = WZ_TYPE_REALISATIE },
	{ .naam = "deel", .type = WZ_TYPE_PERCENT },
};
enum { COLUMNS = 8 };
static const wz_column other[] = { { .naam = "anders", .type = WZ_TYPE_TEXT } };

#define HEADER "perceel,naam,aantal,doel,eind,status,deel\n"

static wz_table *een_tabel(wz_verslag **verslag)
{
	*verslag = wz_verslag_new("x");
	wz_verslag_title(*verslag, "Titel");
	wz_verslag_note(*verslag, "Regel");
	wz_verslag_legend(*verslag, "Uitleg");
	return wz_verslag_table(*verslag, WZ_TABLE_LIST, "x", columns, COLUMNS);
}

static void every_type(void **state)
{
	(void)state;
	wz_verslag *verslag;
	wz_table *table = een_tabel(&verslag);
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, 1, "Noord");
	wz_table_row(table, WZ_ROW_DATA, 1);
	wz_table_text(table, 0, "1.10");
	wz_table_text(table, 1, "B&A");
	wz_table_value(table, 2, 1234);
	wz_table_value(table, 3, 1234567);
	wz_table_value(table, 4, 125000);
	wz_table_value(table, 5, 20161231);
	wz_table_value(table, 6, WZ_DEELS_GEREALISEERD);
	wz_table_value(table, 7, 3333);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 1, "B&A");
	wz_table_value(table, 3, INT64_MIN);
	wz_table_value(table, 4, -11250);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 1, "Totaal");
	verwacht(verslag, WZ_FORMAT_CSV, 0,
	         HEADER "1.10,B&A,1234567,12.5,2016-12-31,deels gerealiseerd,33.33\n"
	                ",B&A,-9223372036854775808,-1.1250,,,\n"
	                ",,,,,,\n");
}

static void percentages_are_trimmed(void **state)
{
	(void)state;
	static const struct {
		int64_t value;
		const char *expected;
	} cases[] = {
		{ 0, "0" },          { 5, "0.05" },         { 50, "0.5" },
		{ 3340, "33.4" },    { 10000, "100" },      { -5, "-0.05" },
		{ -3333, "-33.33" }, { 123456, "1234.56" }, { INT64_MIN, "-92233720368547758.08" },
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		static const wz_column percent[] = { { .naam = "p", .type = WZ_TYPE_PERCENT } };
		wz_verslag *verslag = wz_verslag_new("x");
		wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", percent, 1);
		char expected[64] = "p\n";
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_value(table, 0, cases[i].value);
		strcat(strcat(expected, cases[i].expected), "\n");
		verwacht(verslag, WZ_FORMAT_CSV, 0, expected);
	}
}

static void quotes_only_where_needed(void **state)
{
	(void)state;
	static const struct {
		const char *text, *expected;
	} cases[] = {
		{ "gewoon", "gewoon" },     { "twee woorden; en meer", "twee woorden; en meer" },
		{ "a,b", "\"a,b\"" },       { "zei \"ja\"", "\"zei \"\"ja\"\"\"" },
		{ "a\nb", "\"a\nb\"" },     { "a\rb", "\"a\rb\"" },
		{ " a", "\" a\"" },         { "a ", "\"a \"" },
		{ "\ta", "'\ta" },           { "", "\"\"" },
		{ "=1+1", "'=1+1" },        { "zee\xC3\xABn", "zee\xC3\xABn" },
		{ "\xFF", "\xEF\xBF\xBD" },
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		wz_verslag *verslag;
		wz_table *table = een_tabel(&verslag);
		wz__buf expected = { 0 };
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 1, cases[i].text);
		wz__buf_format(&expected, HEADER ",%s,,,,,\n", cases[i].expected);
		verwacht(verslag, WZ_FORMAT_CSV, 0, wz__buf_str(&expected));
		wz__buf_free(&expected);
	}
}

/* Excel in Dutch opens what it would have written itself. */
static void excel_in_dutch(void **state)
{
	(void)state;
	static const struct {
		const char *text, *expected;
	} cases[] = {
		{ "een; twee", "\"een; twee\"" }, { "een, twee", "een, twee" },
		{ "a\nb", "\"a\nb\"" },           { "1.10", "1.10" },
		{ "=1+1", "'=1+1" },              { "", "\"\"" },
		{ "2016-12-31", "2016-12-31" },
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct opvang opvang = { 0 };
		wz_write_options options = { .dialect = WZ_DIALECT_EXCEL_NL };
		wz_sink sink = { opvang_write, &opvang };
		wz_verslag *verslag;
		wz_table *table = een_tabel(&verslag);
		wz__buf expected = { 0 };
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, "1.10");
		wz_table_text(table, 1, cases[i].text);
		wz_table_value(table, 3, -1234567);
		wz_table_value(table, 4, -11250);
		wz_table_value(table, 5, 20161231);
		wz_table_value(table, 6, WZ_ONBEKEND);
		wz_table_value(table, 7, 3333);
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__buf_format(&expected,
		               "\xEF\xBB\xBFperceel;naam;aantal;doel;eind;status;deel\r\n"
		               "1.10;%s;-1234567;-1,1250;31-12-2016;onbekend;33,33\r\n;;;;;;\r\n",
		               cases[i].expected);
		assert_int_equal(wz_write(verslag, WZ_FORMAT_CSV, &options, &sink), WZ_OK);
		assert_string_equal(wz__buf_str(&opvang.bytes), wz__buf_str(&expected));
		wz__buf_free(&expected);
		wz__buf_free(&opvang.bytes);
		wz_verslag_free(verslag);
	}
}

static void tables_with_the_same_columns_are_one(void **state)
{
	(void)state;
	wz_verslag *verslag;
	wz_table *table = een_tabel(&verslag);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "1");
	table = wz_verslag_table(verslag, WZ_TABLE_LIST, "y", other, 1);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "niet");
	table = wz_verslag_table(verslag, WZ_TABLE_LIST, "z", columns, COLUMNS);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "2");
	verwacht(verslag, WZ_FORMAT_CSV, 0, HEADER "1,,,,,,\n2,,,,,,\n");
}

static void empty_tables(void **state)
{
	(void)state;
	static const wz_column human[] = { { .naam = "mens", .use = WZ_USE_HUMAN } };
	wz_verslag *verslag;
	een_tabel(&verslag);
	verwacht(verslag, WZ_FORMAT_CSV, 0, HEADER);
	verwacht(wz_verslag_new("x"), WZ_FORMAT_CSV, 0, "");
	verslag = wz_verslag_new("x");
	wz_table_row(wz_verslag_table(verslag, WZ_TABLE_LIST, "x", human, 1), WZ_ROW_DATA, 0);
	verwacht(verslag, WZ_FORMAT_CSV, 0, "");
}

/* Readers of csv skip an empty line, and the row with it. */
static void a_missing_only_field_is_still_a_row(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", other, 1);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "b");
	verwacht(verslag, WZ_FORMAT_CSV, 0, "anders\n\"\"\nb\n");
}

static void a_refusing_sink_ends_it(void **state)
{
	(void)state;
	wz_verslag *verslag;
	wz_table *table = een_tabel(&verslag);
	for (int i = 0; i < 3; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 1, "a,b");
	}
	verwacht_weigering(verslag, WZ_FORMAT_CSV);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_type),
		cmocka_unit_test(percentages_are_trimmed),
		cmocka_unit_test(quotes_only_where_needed),
		cmocka_unit_test(excel_in_dutch),
		cmocka_unit_test(tables_with_the_same_columns_are_one),
		cmocka_unit_test(empty_tables),
		cmocka_unit_test(a_missing_only_field_is_still_a_row),
		cmocka_unit_test(a_refusing_sink_ends_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
