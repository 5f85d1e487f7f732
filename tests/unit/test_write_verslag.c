/* SPDX-License-Identifier: EUPL-1.2 */
#include "write_hulp.h"

static const wz_column columns[] = {
	{ .naam = "naam", .type = WZ_TYPE_TEXT },
	{ .naam = "nr", .type = WZ_TYPE_ID },
	{ .naam = "aantal", .type = WZ_TYPE_INTEGER },
	{ .naam = "doel", .type = WZ_TYPE_NUMBER },
	{ .naam = "datum", .type = WZ_TYPE_DATE },
	{ .naam = "status", .type = WZ_TYPE_REALISATIE },
	{ .naam = "aandeel", .type = WZ_TYPE_PERCENT },
};
enum { COLUMNS = 7 };

static void keeps_what_was_put_in(void **state)
{
	(void)state;
	char text[] = "Pathmos";
	wz_verslag *verslag = wz_verslag_new("perceel report");
	wz_verslag_title(verslag, "Percelen");
	wz_verslag_note(verslag, "een");
	wz_verslag_note(verslag, "twee");
	wz_verslag_legend(verslag, "uitleg");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "percelen", columns, COLUMNS);
	wz_table_caption(table, "Alle percelen");
	wz_table_note(table, "let op");
	assert_int_equal(wz_table_row(table, WZ_ROW_DATA, 1), 0);
	wz_table_text(table, 0, text);
	wz_table_value(table, 2, -5);
	memset(text, 'x', sizeof(text) - 1); /* text is copied */
	assert_int_equal(wz_table_row(table, WZ_ROW_TOTAL, 0), 1);

	size_t n;
	assert_int_equal(wz_verslag_status(verslag), WZ_OK);
	assert_string_equal(wz_verslag_naam(verslag), "perceel report");
	assert_string_equal(wz_verslag_get_title(verslag), "Percelen");
	assert_int_equal(wz_verslag_notes(verslag), 2);
	assert_string_equal(wz_verslag_get_note(verslag, 1), "twee");
	assert_int_equal(wz_verslag_legends(verslag), 1);
	assert_string_equal(wz_verslag_get_legend(verslag, 0), "uitleg");
	assert_int_equal(wz_verslag_tables(verslag), 1);
	assert_ptr_equal(wz_verslag_get_table(verslag, 0), table);
	assert_int_equal(wz_table_get_kind(table), WZ_TABLE_LIST);
	assert_string_equal(wz_table_naam(table), "percelen");
	assert_string_equal(wz_table_get_caption(table), "Alle percelen");
	assert_int_equal(wz_table_notes(table), 1);
	assert_string_equal(wz_table_get_note(table, 0), "let op");
	assert_ptr_equal(wz_table_columns(table, &n), columns);
	assert_int_equal(n, COLUMNS);
	assert_int_equal(wz_table_rows(table), 2);
	assert_int_equal(wz_table_row_kind(table, 0), WZ_ROW_DATA);
	assert_int_equal(wz_table_row_kind(table, 1), WZ_ROW_TOTAL);
	assert_int_equal(wz_table_row_level(table, 0), 1);
	assert_int_equal(wz_table_row_level(table, 1), 0);
	assert_true(wz_table_cell(table, 0, 0).present);
	assert_string_equal(wz_table_cell(table, 0, 0).text, "Pathmos");
	assert_true(wz_table_cell(table, 0, 2).present);
	assert_int_equal(wz_table_cell(table, 0, 2).value, -5);
	assert_false(wz_table_cell(table, 0, 1).present);
	assert_false(wz_table_cell(table, 1, 0).present);
	wz_verslag_free(verslag);
}

static void missing_is_missing_and_zero_is_zero(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", columns, COLUMNS);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, NULL);
	wz_table_text(table, 1, "");
	wz_table_value(table, 2, 0);
	wz_table_value(table, 3, WZ_GETAL_GEEN);
	wz_table_value(table, 4, 0);
	wz_table_value(table, 5, WZ_REALISATIE_GEEN);
	wz_table_value(table, 6, 0);
	static const bool present[COLUMNS] = { false, true, true, false, false, false, true };
	for (size_t i = 0; i < COLUMNS; i++)
		assert_int_equal(wz_table_cell(table, 0, i).present, present[i]);
	wz_table_value(table, 5, WZ_REALISATIES);
	assert_false(wz_table_cell(table, 0, 5).present);
	wz_table_value(table, 5, WZ_DOORLOPEND);
	assert_true(wz_table_cell(table, 0, 5).present);
	wz_table_text(table, 1, "1.1");
	wz_table_text(table, 1, NULL);
	assert_false(wz_table_cell(table, 0, 1).present);
	wz_verslag_free(verslag);
}

static void what_does_not_fit_is_left_out(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new(NULL);
	assert_string_equal(wz_verslag_naam(verslag), "");
	assert_string_equal(wz_verslag_get_title(verslag), "");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, NULL, columns, COLUMNS);
	wz_table_text(table, 0, "geen rij");
	wz_table_value(table, 2, 1);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 2, "tekst bij een getal");
	wz_table_value(table, 0, 12);
	wz_table_text(table, COLUMNS, "buiten");
	wz_table_value(table, COLUMNS, 1);
	for (size_t i = 0; i < COLUMNS; i++)
		assert_false(wz_table_cell(table, 0, i).present);
	assert_string_equal(wz_table_naam(table), "");
	assert_int_equal(wz_verslag_status(verslag), WZ_OK);
	wz_verslag_free(verslag);
}

static void bad_utf8_is_repaired(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_title(verslag, "caf\xE9");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", columns, COLUMNS);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "\xFFz\xC3\xAB\xE2\x82zee\xED\xA0\x80");
	assert_string_equal(wz_verslag_get_title(verslag), "caf\xEF\xBF\xBD");
	assert_string_equal(wz_table_cell(table, 0, 0).text,
	                    "\xEF\xBF\xBDz\xC3\xAB\xEF\xBF\xBD\xEF\xBF\xBDzee"
	                    "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
	/* The same bad text again is another text than its repaired copy. */
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "\xEF\xBF\xBDz\xC3\xAB\xE2\x82zee\xED\xA0\x80");
	assert_string_equal(wz_table_cell(table, 1, 0).text, wz_table_cell(table, 0, 0).text);
	wz_verslag_free(verslag);
}

static void columns_can_be_made(void **state)
{
	(void)state;
	char naam[] = "naam", kop[] = "kop";
	const wz_column made[] = {
		{ .naam = naam, .kop = kop, .type = WZ_TYPE_ID, .use = WZ_USE_HUMAN, .fold = true },
		{ .naam = "b", .type = WZ_TYPE_DATE },
	};
	wz_verslag *verslag = wz_verslag_new("x");
	const wz_column *copy = wz_verslag_columns(verslag, made, 2);
	assert_non_null(copy);
	naam[0] = kop[0] = '?';
	assert_string_equal(copy[0].naam, "naam");
	assert_string_equal(copy[0].kop, "kop");
	assert_int_equal(copy[0].type, WZ_TYPE_ID);
	assert_int_equal(copy[0].use, WZ_USE_HUMAN);
	assert_true(copy[0].fold);
	assert_string_equal(copy[1].naam, "b");
	assert_null(copy[1].kop);
	assert_int_equal(copy[1].type, WZ_TYPE_DATE);
	wz_verslag_free(verslag);
}

static void repeated_text_is_kept_once(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", columns, COLUMNS);
	for (int i = 0; i < 3; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, i < 2 ? "Centrum" : "Noord");
	}
	assert_ptr_equal(wz_table_cell(table, 0, 0).text, wz_table_cell(table, 1, 0).text);
	assert_string_equal(wz_table_cell(table, 1, 0).text, "Centrum");
	assert_string_equal(wz_table_cell(table, 2, 0).text, "Noord");
	wz_verslag_free(verslag);
}

static void many_rows_grow(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", columns, COLUMNS);
	for (int64_t i = 0; i < 20000; i++) {
		assert_int_equal(wz_table_row(table, WZ_ROW_DATA, 0), i);
		wz_table_value(table, 2, i);
	}
	for (size_t i = 0; i < 20000; i++)
		assert_int_equal(wz_table_cell(table, i, 2).value, i);
	wz_verslag_free(verslag);
}

/* A row that no memory can hold: the failure stays, and all else does nothing. */
static void want_of_memory_stays(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_title(verslag, "titel");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", columns, SIZE_MAX / 2);
	assert_int_equal(wz_verslag_status(verslag), WZ_OK);
	assert_int_equal(wz_table_row(table, WZ_ROW_DATA, 0), 0);
	assert_int_equal(wz_verslag_status(verslag), WZ_ERR_NOMEM);
	wz_table_text(table, 0, "a");
	wz_table_value(table, 2, 1);
	assert_int_equal(wz_table_rows(table), 0);

	assert_null(wz_verslag_columns(verslag, columns, COLUMNS));
	wz_table *inert = wz_verslag_table(verslag, WZ_TABLE_LIST, "y", columns, COLUMNS);
	assert_non_null(inert);
	assert_int_equal(wz_table_row(inert, WZ_ROW_DATA, 0), 0);
	wz_table_text(inert, 0, "a");
	wz_table_value(inert, 2, 1);
	wz_table_caption(inert, "c");
	wz_table_note(inert, "n");
	wz_verslag_note(verslag, "n");
	wz_verslag_legend(verslag, "l");
	assert_int_equal(wz_table_rows(inert), 0);
	assert_string_equal(wz_table_naam(inert), "");
	assert_string_equal(wz_table_get_caption(inert), "");
	assert_int_equal(wz_table_notes(inert), 0);
	assert_int_equal(wz_verslag_notes(verslag), 0);
	assert_int_equal(wz_verslag_legends(verslag), 0);
	assert_int_equal(wz_verslag_tables(verslag), 1);

	struct opvang opvang = { 0 };
	wz_sink sink = { opvang_write, &opvang };
	for (int format = WZ_FORMAT_TEXT; format <= WZ_FORMAT_ODS; format++)
		assert_int_equal(wz_write(verslag, (wz_format)format, NULL, &sink), WZ_ERR_NOMEM);
	assert_int_equal(opvang.calls, 0);
	wz_verslag_free(verslag);
}

static void nothing_may_be_freed(void **state)
{
	(void)state;
	wz_verslag_free(NULL);
}

static void formats_have_names(void **state)
{
	(void)state;
	const char *const *names = wz_format_names();
	static const char *const expected[] = { "text", "csv", "json", "md", "html",
		                                    "xlsx", "ods", "odt",  "svg" };
	enum { N = sizeof(expected) / sizeof(expected[0]) };
	wz_format format = WZ_FORMAT_TEXT;
	for (size_t i = 0; i < N; i++) {
		assert_string_equal(names[i], expected[i]);
		assert_true(wz_format_parse(expected[i], &format));
		assert_int_equal(format, i);
	}
	assert_null(names[N]);
	assert_true(wz_format_parse(" JSON ", &format));
	assert_int_equal(format, WZ_FORMAT_JSON);
	static const char *const wrong[] = { "", "c", "csvv", "xls", "text csv", "js0n" };
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		assert_false(wz_format_parse(wrong[i], &format));
	assert_false(wz_format_parse(NULL, &format));
	assert_int_equal(format, WZ_FORMAT_JSON);
}

static void dialects_have_names(void **state)
{
	(void)state;
	wz_dialect dialect = WZ_DIALECT_STANDARD;
	assert_true(wz_dialect_parse(" Excel-NL ", &dialect));
	assert_int_equal(dialect, WZ_DIALECT_EXCEL_NL);
	assert_true(wz_dialect_parse(wz_dialect_names()[0], &dialect));
	assert_int_equal(dialect, WZ_DIALECT_STANDARD);
	assert_string_equal(wz_dialect_names()[1], "excel-nl");
	assert_null(wz_dialect_names()[2]);
	assert_false(wz_dialect_parse("excel", &dialect));
	assert_false(wz_dialect_parse("", &dialect));
	assert_false(wz_dialect_parse(NULL, &dialect));
	for (int format = WZ_FORMAT_TEXT; format <= WZ_FORMAT_SVG; format++)
		assert_int_equal(wz_format_binary((wz_format)format),
		                 format >= WZ_FORMAT_XLSX && format <= WZ_FORMAT_ODT);
}

static void another_format_is_refused(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	struct opvang opvang = { 0 };
	wz_sink sink = { opvang_write, &opvang };
	assert_int_equal(wz_write(verslag, (wz_format)(WZ_FORMAT_SVG + 1), NULL, &sink), WZ_ERR_USAGE);
	assert_int_equal(opvang.calls, 0);
	wz_verslag_free(verslag);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keeps_what_was_put_in),
		cmocka_unit_test(missing_is_missing_and_zero_is_zero),
		cmocka_unit_test(what_does_not_fit_is_left_out),
		cmocka_unit_test(bad_utf8_is_repaired),
		cmocka_unit_test(columns_can_be_made),
		cmocka_unit_test(repeated_text_is_kept_once),
		cmocka_unit_test(many_rows_grow),
		cmocka_unit_test(want_of_memory_stays),
		cmocka_unit_test(nothing_may_be_freed),
		cmocka_unit_test(formats_have_names),
		cmocka_unit_test(dialects_have_names),
		cmocka_unit_test(another_format_is_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
