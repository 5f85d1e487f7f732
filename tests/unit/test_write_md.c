/* SPDX-License-Identifier: EUPL-1.2 */
#include "write_hulp.h"

static const wz_column columns[] = {
	{ .naam = "perceel", .kop = "nr", .type = WZ_TYPE_ID },
	{ .naam = "naam", .type = WZ_TYPE_TEXT, .fold = true },
	{ .naam = "intern", .type = WZ_TYPE_TEXT, .use = WZ_USE_MACHINE },
	{ .naam = "aantal", .kop = "a|b", .type = WZ_TYPE_INTEGER },
	{ .naam = "doel", .type = WZ_TYPE_NUMBER, .use = WZ_USE_HUMAN },
	{ .naam = "eind", .type = WZ_TYPE_DATE },
	{ .naam = "status", .type = WZ_TYPE_REALISATIE },
	{ .naam = "deel", .type = WZ_TYPE_PERCENT },
};
enum { COLUMNS = 8 };
static const wz_column other[] = { { .naam = "anders", .type = WZ_TYPE_TEXT } };

static void a_whole_verslag(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_title(verslag, "Percelen #1");
	wz_verslag_note(verslag, "1. Periode 2016");
	wz_verslag_note(verslag, "- niets");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", columns, COLUMNS);
	wz_table_caption(table, "Alle");
	wz_table_note(table, "Let op.");
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, 1, "Noord");
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "1.10");
	wz_table_text(table, 1, "B&A");
	wz_table_text(table, 2, "intern");
	wz_table_value(table, 3, 1234567);
	wz_table_value(table, 4, 125000);
	wz_table_value(table, 5, 20161231);
	wz_table_value(table, 6, WZ_DEELS_GEREALISEERD);
	wz_table_value(table, 7, 3333);
	wz_table_row(table, WZ_ROW_DATA, 1);
	wz_table_text(table, 1, "B&A");
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 1, "Totaal");
	wz_table_value(table, 3, -1200);
	wz_verslag_legend(verslag, "nr: nummer");
	wz_verslag_legend(verslag, "+ is meer");
	verwacht(verslag, WZ_FORMAT_MD, 0,
	         "# Percelen \\#1\n\n"
	         "1\\. Periode 2016\n\n"
	         "\\- niets\n\n"
	         "## Alle\n\n"
	         "Let op.\n\n"
	         "| nr | naam | a\\|b | doel | eind | status | deel |\n"
	         "| --- | --- | ---: | ---: | --- | --- | ---: |\n"
	         "| **Noord** | | | | | | |\n"
	         "| 1.10 | B&amp;A | 1.234.567 | 12,5 | 31-12-2016 | ◐ deels gerealiseerd | 33,3% |\n"
	         "| – | &nbsp;&nbsp;B&amp;A | – | – | – | – | – |\n"
	         "|  | **Totaal** | **-1.200** | – |  |  | – |\n\n"
	         "- nr: nummer\n"
	         "- \\+ is meer\n");
}

static void markup_stays_text(void **state)
{
	(void)state;
	static const struct {
		const char *text, *expected;
	} cases[] = {
		{ "gewoon, met: punten. (en) meer!", "gewoon, met: punten. (en) meer!" },
		{ "a|b", "a\\|b" },
		{ "a\\|b\\", "a\\\\\\|b\\\\" },
		{ "</td><b>&lt;", "&lt;/td&gt;&lt;b&gt;&amp;lt;" },
		{ "*a* _b_ `c` ~d~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$" },
		{ "![x](http://y)", "!\\[x\\](http\\://y)" },
		{ "#12", "\\#12" },
		{ "www.enschede.nl", "www\\.enschede.nl" },
		{ "WWW.enschede.nl", "WWW\\.enschede.nl" },
		{ "a@b.nl", "a@<!-- -->b.nl" },
		{ "een\ntwee\tdrie", "een<br>twee drie" },
		{ "\x1B[31mrood", "\xEF\xBF\xBD\\[31mrood" },
		{ "=1+1", "=1+1" },
		{ "- 1.", "- 1." },
		{ "", "" },
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		wz_verslag *verslag = wz_verslag_new("x");
		wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", other, 1);
		wz__buf expected = { 0 };
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, cases[i].text);
		wz__buf_format(&expected, "| anders |\n| --- |\n| %s |\n", cases[i].expected);
		verwacht(verslag, WZ_FORMAT_MD, 0, wz__buf_str(&expected));
		wz__buf_free(&expected);
	}
}

static void records_have_two_columns(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "x", columns, COLUMNS);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "3");
	wz_table_text(table, 2, "intern");
	wz_table_value(table, 3, 0);
	wz_table_value(table, 6, WZ_NIET_GEREALISEERD);
	verwacht(verslag, WZ_FORMAT_MD, 0,
	         "| Gegeven | Waarde |\n| --- | --- |\n| nr | 3 |\n| a\\|b | 0 |\n"
	         "| status | ✘ niet gerealiseerd |\n");
}

static void a_blank_group_is_not_bold(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", other, 1);
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, 0, " \n");
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 0, "");
	verwacht(verslag, WZ_FORMAT_MD, 0, "| anders |\n| --- |\n|  |\n|  |\n");
}

static void empty_tables(void **state)
{
	(void)state;
	verwacht(wz_verslag_new("x"), WZ_FORMAT_MD, 0, "");
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_title(verslag, "Niets");
	wz_verslag_table(verslag, WZ_TABLE_LIST, "x", columns, COLUMNS);
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "y", other, 1);
	wz_table_row(table, WZ_ROW_DATA, 0);
	verwacht(verslag, WZ_FORMAT_MD, 0, "# Niets\n\n(geen gegevens)\n\n(geen gegevens)\n");
	static const wz_column machine[] = { { .naam = "m", .use = WZ_USE_MACHINE } };
	verslag = wz_verslag_new("x");
	wz_table_caption(wz_verslag_table(verslag, WZ_TABLE_LIST, "x", machine, 1), "Voor programma's");
	wz_verslag_legend(verslag, "alleen");
	verwacht(verslag, WZ_FORMAT_MD, 0, "- alleen\n");
}

static void a_refusing_sink_ends_it(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_title(verslag, "Titel");
	wz_verslag_note(verslag, "Regel");
	wz_verslag_legend(verslag, "Uitleg");
	for (int kind = WZ_TABLE_LIST; kind <= WZ_TABLE_RECORD; kind++) {
		wz_table *table = wz_verslag_table(verslag, (wz_table_kind)kind, "x", other, 1);
		wz_table_caption(table, "Tabel");
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, "a");
	}
	verwacht_weigering(verslag, WZ_FORMAT_MD);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_whole_verslag),           cmocka_unit_test(markup_stays_text),
		cmocka_unit_test(records_have_two_columns),  cmocka_unit_test(empty_tables),
		cmocka_unit_test(a_blank_group_is_not_bold), cmocka_unit_test(a_refusing_sink_ends_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
