/* SPDX-License-Identifier: EUPL-1.2 */
#include "write_hulp.h"

#include <jansson.h>

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

static void every_type(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_title(verslag, "Titel");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", columns, COLUMNS);
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, 1, "Noord");
	wz_table_row(table, WZ_ROW_DATA, 1);
	wz_table_text(table, 0, "1.10");
	wz_table_text(table, 1, "B&A");
	wz_table_value(table, 2, 1234);
	wz_table_value(table, 3, 9007199254740993);
	wz_table_value(table, 4, 125000);
	wz_table_value(table, 5, 20161231);
	wz_table_value(table, 6, WZ_DEELS_GEREALISEERD);
	wz_table_value(table, 7, 3333);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 1, "Totaal");
	verwacht(verslag, WZ_FORMAT_JSON, 0,
	         "[\n"
	         "{\"perceel\": \"1.10\", \"naam\": \"B&A\", \"aantal\": 9007199254740993, "
	         "\"doel\": 12.5, \"eind\": \"2016-12-31\", \"status\": \"deels gerealiseerd\", "
	         "\"deel\": 33.33},\n"
	         "{\"perceel\": null, \"naam\": null, \"aantal\": null, \"doel\": null, "
	         "\"eind\": null, \"status\": null, \"deel\": null}\n"
	         "]\n");
}

static void hostile_text_reads_back(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"gewoon",     "",
		"zei \"ja\"", "pad\\naam",
		"a\nb\tc\rd", "\x1B[31mrood\x7F\x01",
		"</td>|`*_",  "zee\xC3\xABn \xE6\x97\xA5 \xF0\x9F\x91\xA9",
		"=1+1",
	};
	enum { TEXTS = sizeof(texts) / sizeof(texts[0]) };
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", other, 1);
	for (size_t i = 0; i < TEXTS; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, texts[i]);
	}
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "slecht \xFF\xC0\x80");
	char *text = geschreven(verslag, WZ_FORMAT_JSON, 0, false);
	json_error_t error;
	json_t *read = json_loads(text, JSON_REJECT_DUPLICATES, &error);
	assert_non_null(read);
	assert_int_equal(json_array_size(read), TEXTS + 1);
	for (size_t i = 0; i < TEXTS; i++) {
		const json_t *value = json_object_get(json_array_get(read, i), "anders");
		assert_string_equal(json_string_value(value), texts[i]);
	}
	assert_string_equal(json_string_value(json_object_get(json_array_get(read, TEXTS), "anders")),
	                    "slecht \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
	json_decref(read);
	free(text);
	wz_verslag_free(verslag);
}

static void tables_with_the_same_columns_are_one(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	for (int i = 0; i < 3; i++) {
		wz_table *table = i == 1 ? wz_verslag_table(verslag, WZ_TABLE_LIST, "x", columns, COLUMNS)
		                         : wz_verslag_table(verslag, WZ_TABLE_LIST, "x", other, 1);
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, i == 0 ? "a" : "b");
	}
	verwacht(verslag, WZ_FORMAT_JSON, 0, "[\n{\"anders\": \"a\"},\n{\"anders\": \"b\"}\n]\n");
}

static void empty_lists(void **state)
{
	(void)state;
	verwacht(wz_verslag_new("x"), WZ_FORMAT_JSON, 0, "[]\n");
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_table(verslag, WZ_TABLE_LIST, "x", columns, COLUMNS);
	verwacht(verslag, WZ_FORMAT_JSON, 0, "[]\n");
	verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", other, 1);
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	verwacht(verslag, WZ_FORMAT_JSON, 0, "[]\n");
}

static wz_verslag *een_record(void)
{
	static const wz_column record[] = {
		{ .naam = "opdracht", .type = WZ_TYPE_ID },
		{ .naam = "kop", .type = WZ_TYPE_TEXT, .use = WZ_USE_HUMAN },
		{ .naam = "begin", .type = WZ_TYPE_DATE },
		{ .naam = "titel", .type = WZ_TYPE_TEXT },
	};
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "opdracht", record, 4);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "2016");
	wz_table_text(table, 1, "voor mensen");
	wz_table_value(table, 2, 20160101);
	return verslag;
}

static void record_is_one_object_with_lists(void **state)
{
	(void)state;
	verwacht(een_record(), WZ_FORMAT_JSON, 0,
	         "{\n\"opdracht\": \"2016\",\n\"begin\": \"2016-01-01\",\n\"titel\": null\n}\n");
	wz_verslag *verslag = een_record();
	static const char *const names[] = { "percelen", "leeg", "percelen" };
	for (int i = 0; i < 3; i++) {
		wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, names[i], other, 1);
		for (int row = 0; row < 2 && i != 1; row++) {
			wz_table_row(table, WZ_ROW_DATA, 0);
			wz_table_text(table, 0, row == 0 ? "a" : "b");
		}
	}
	char *text = geschreven(verslag, WZ_FORMAT_JSON, 0, false);
	assert_string_equal(text, "{\n\"opdracht\": \"2016\",\n\"begin\": \"2016-01-01\",\n"
	                          "\"titel\": null,\n"
	                          "\"percelen\": [\n{\"anders\": \"a\"},\n{\"anders\": \"b\"},\n"
	                          "{\"anders\": \"a\"},\n{\"anders\": \"b\"}\n],\n"
	                          "\"leeg\": []\n}\n");
	json_t *read = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
	assert_non_null(read);
	assert_int_equal(json_array_size(json_object_get(read, "percelen")), 4);
	json_decref(read);
	free(text);
	wz_verslag_free(verslag);
}

static void record_without_a_row(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_table(verslag, WZ_TABLE_RECORD, "x", other, 1);
	verwacht(verslag, WZ_FORMAT_JSON, 0, "{\n\"anders\": null\n}\n");
}

static void a_refusing_sink_ends_it(void **state)
{
	(void)state;
	wz_verslag *verslag = een_record();
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", other, 1);
	for (int i = 0; i < 3; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, "\"");
	}
	verwacht_weigering(verslag, WZ_FORMAT_JSON);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_type),
		cmocka_unit_test(hostile_text_reads_back),
		cmocka_unit_test(tables_with_the_same_columns_are_one),
		cmocka_unit_test(empty_lists),
		cmocka_unit_test(record_is_one_object_with_lists),
		cmocka_unit_test(record_without_a_row),
		cmocka_unit_test(a_refusing_sink_ends_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
