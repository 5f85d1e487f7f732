/* SPDX-License-Identifier: EUPL-1.2 */
#include "write_hulp.h"

#include "html_hulp.h"

static const wz_column columns[] = {
	{ .naam = "perceel", .kop = "nr", .type = WZ_TYPE_ID },
	{ .naam = "naam", .kop = "de <naam>", .type = WZ_TYPE_TEXT },
	{ .naam = "aandeel", .kop = "%", .type = WZ_TYPE_PERCENT, .use = WZ_USE_HUMAN },
	{ .naam = "aantal", .type = WZ_TYPE_INTEGER },
	{ .naam = "geheim", .type = WZ_TYPE_NUMBER, .use = WZ_USE_MACHINE },
	{ .naam = "doel", .type = WZ_TYPE_NUMBER },
	{ .naam = "eind", .type = WZ_TYPE_DATE },
	{ .naam = "status", .type = WZ_TYPE_REALISATIE },
};
enum { COLUMNS = sizeof(columns) / sizeof(columns[0]) };

#define MISSING                                                                                    \
	"<span class=\"m\"><span aria-hidden=\"true\">–</span><span class=\"v\">ontbreekt</span></span>"
#define BEGIN(naam)                                                                                \
	"<div class=\"t\" role=\"region\" tabindex=\"0\" aria-label=\"" naam "\">\n<table>\n"          \
	"<caption class=\"v\">" naam "</caption>\n"
#define HEADER                                                                                     \
	"<thead><tr><th scope=\"col\">nr</th><th scope=\"col\">de &lt;naam&gt;</th>"                   \
	"<th scope=\"col\" class=\"g\">%</th><th scope=\"col\" class=\"g\">aantal</th>"                \
	"<th scope=\"col\" class=\"g\">doel</th><th scope=\"col\">eind</th>"                           \
	"<th scope=\"col\">status</th></tr></thead>\n"
#define END "</table>\n</div>\n"

/* What stands in the page between its tags of main; frees the verslag. */
static void main_is(wz_verslag *verslag, const char *expected)
{
	char *text = geschreven(verslag, WZ_FORMAT_HTML, 0, false);
	char *begin = strstr(text, "<main>\n"), *end = strstr(text, "</main>\n</body>\n</html>\n");

	assert_non_null(begin);
	assert_non_null(end);
	*end = '\0';
	assert_string_equal(begin + strlen("<main>\n"), expected);
	free(text);
	wz_verslag_free(verslag);
}

static wz_table *table_of(wz_verslag *verslag, wz_table_kind kind)
{
	return wz_verslag_table(verslag, kind, "x", columns, COLUMNS);
}

static void fill(wz_table *table, wz_row_kind kind, int level)
{
	wz_table_row(table, kind, level);
	wz_table_text(table, 0, "1.10");
	wz_table_text(table, 1, "Een naam");
	wz_table_value(table, 2, 3333);
	wz_table_value(table, 3, 1200);
	wz_table_value(table, 4, 125000);
	wz_table_value(table, 5, 125000);
	wz_table_value(table, 6, 20161231);
	wz_table_value(table, 7, WZ_DEELS_GEREALISEERD);
}

static void every_type(void **state)
{
	wz_verslag *verslag = wz_verslag_new("proef list");
	wz_table *table = table_of(verslag, WZ_TABLE_LIST);

	(void)state;
	wz_verslag_title(verslag, "Proef");
	fill(table, WZ_ROW_DATA, 0);
	wz_table_range(table, 3, 18, 20);
	wz_table_row(table, WZ_ROW_DATA, 1);
	fill(table, WZ_ROW_DATA, 1);
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 1, "Totaal");
	wz_table_value(table, 3, 0);
	main_is(verslag, "<h1>Proef</h1>\n" BEGIN("Proef") HEADER
	        "<tbody>\n"
	        "<tr><td>1.10</td><th scope=\"row\">Een naam</th><td class=\"g\">33,3%</td>"
	        "<td class=\"g\">18–20</td><td class=\"g\">12,5</td><td class=\"n\">31-12-2016</td>"
	        "<td class=\"n\"><span class=\"s2\"><span aria-hidden=\"true\">◐</span> deels "
	        "gerealiseerd</span></td></tr>\n"
	        "<tr><td>" MISSING "</td><td class=\"i\">" MISSING "</td><td class=\"g\">" MISSING
	        "</td><td class=\"g\">" MISSING "</td><td class=\"g\">" MISSING
	        "</td><td class=\"n\">" MISSING "</td><td class=\"n\">" MISSING "</td></tr>\n"
	        "<tr><td>1.10</td><th scope=\"row\" class=\"i\">Een naam</th>"
	        "<td class=\"g\">33,3%</td><td class=\"g\">1.200</td><td class=\"g\">12,5</td>"
	        "<td class=\"n\">31-12-2016</td><td class=\"n\"><span class=\"s2\">"
	        "<span aria-hidden=\"true\">◐</span> deels gerealiseerd</span></td></tr>\n"
	        "</tbody>\n<tfoot>\n"
	        "<tr class=\"k\"><td></td><th scope=\"row\">Totaal</th><td class=\"g\">" MISSING
	        "</td><td class=\"g\">0</td><td class=\"g\">" MISSING
	        "</td><td class=\"n\"></td><td class=\"n\"></td></tr>\n</tfoot>\n" END);
}

static const wz_column small[] = { { .naam = "nr", .type = WZ_TYPE_ID },
	                               { .naam = "tekst", .type = WZ_TYPE_TEXT } };

/* A group heads the rows under it, and a total among rows is one of them. */
static void groups_are_bodies(void **state)
{
	wz_verslag *verslag = wz_verslag_new("proef list");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", small, 2);

	(void)state;
	wz_verslag_title(verslag, "Proef");
	for (int i = 0; i < 2; i++) {
		wz_table_row(table, WZ_ROW_GROUP, 0);
		wz_table_text(table, 1, i == 0 ? "Noord & zuid" : "West");
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 1, "a");
		wz_table_row(table, WZ_ROW_TOTAL, 0);
		wz_table_text(table, 1, "samen");
	}
	main_is(
		verslag,
		"<h1>Proef</h1>\n" BEGIN(
			"Proef") "<thead><tr><th scope=\"col\">nr</th><th scope=\"col\">tekst</th></tr></thead>\n"
					 "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"2\">Noord &amp; zuid</th></tr>\n"
					 "<tr><td>" MISSING "</td><th scope=\"row\">a</th></tr>\n"
					 "<tr class=\"k\"><td></td><th scope=\"row\">samen</th></tr>\n</tbody>\n"
					 "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"2\">West</th></tr>\n"
					 "<tr><td>" MISSING "</td><th scope=\"row\">a</th></tr>\n</tbody>\n"
					 "<tfoot>\n<tr class=\"k\"><td></td><th scope=\"row\">samen</th></tr>\n</tfoot>\n" END);
}

static void a_record_is_names_and_values(void **state)
{
	wz_verslag *verslag = wz_verslag_new("perceel show");
	wz_table *table = table_of(verslag, WZ_TABLE_RECORD);

	(void)state;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "1.10");
	wz_table_text(table, 1, "twee\nregels");
	wz_table_value(table, 4, 125000);
	wz_table_value(table, 7, WZ_ONBEKEND);
	main_is(verslag, "<h1>Perceel 1.10</h1>\n<dl>\n<dt>nr</dt><dd>1.10</dd>\n"
	                 "<dt>de &lt;naam&gt;</dt><dd>twee<br>regels</dd>\n"
	                 "<dt>status</dt><dd><span class=\"s4\"><span aria-hidden=\"true\">?</span> "
	                 "onbekend</span></dd>\n</dl>\n");
}

/* A page has a name, whatever the verslag has. */
static void a_name_is_made(void **state)
{
	wz_verslag *verslag = wz_verslag_new("signaal show");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "x", small, 2);

	(void)state;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "7");
	main_is(verslag, "<h1>Signaal 7</h1>\n<dl>\n<dt>nr</dt><dd>7</dd>\n</dl>\n");
	verslag = wz_verslag_new("signaal show");
	wz_verslag_table(verslag, WZ_TABLE_RECORD, "x", small, 2);
	main_is(verslag, "<h1>Signaal</h1>\n<p>(geen gegevens)</p>\n");
	main_is(wz_verslag_new("perceel list"), "<h1>Perceel</h1>\n");
	main_is(wz_verslag_new(""), "<h1>welzijn</h1>\n");
}

#define EVIL "</title></style><script>alert('1')</script>&amp;\"\033[31m\xE2\x80\xAE\n<b onclick=x>"
#define SAFE                                                                                       \
	"&lt;/title&gt;&lt;/style&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;&quot;"   \
	"\xEF\xBF\xBD[31m\xEF\xBF\xBD"
#define LINE SAFE " &lt;b onclick=x&gt;"
#define LINES SAFE "<br>&lt;b onclick=x&gt;"

static void nothing_is_markup(void **state)
{
	static const wz_column evil[] = { { .naam = "a", .kop = EVIL, .type = WZ_TYPE_TEXT },
		                              { .naam = "b", .kop = EVIL, .type = WZ_TYPE_ID } };
	wz_verslag *verslag = wz_verslag_new(EVIL);
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, EVIL, evil, 2);

	(void)state;
	wz_verslag_title(verslag, EVIL);
	wz_verslag_note(verslag, EVIL);
	wz_verslag_legend(verslag, EVIL);
	wz_table_caption(table, EVIL);
	wz_table_note(table, EVIL);
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, 0, EVIL);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, EVIL);
	wz_table_text(table, 1, EVIL);
	table = wz_verslag_table(verslag, WZ_TABLE_RECORD, EVIL, evil, 2);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, EVIL);
	char *text = geschreven(verslag, WZ_FORMAT_HTML, 0, false);
	assert_non_null(strstr(text, "<title>" LINE "</title>\n<style>"));
	free(text);
	main_is(verslag,
	        "<h1>" LINE "</h1>\n<p>" LINES "</p>\n<h2>" LINES "</h2>\n<p>" LINES "</p>\n" BEGIN(
				LINE) "<thead><tr><th scope=\"col\">" LINES "</th><th scope=\"col\">" LINES
	                  "</th></tr></thead>\n<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"2\">" LINE
	                  "</th></tr>\n<tr><th scope=\"row\" class=\"b\">" LINES "</th><td>" LINE
	                  "</td></tr>\n</tbody>\n" END "<dl>\n<dt>" LINE "</dt><dd>" LINES
	                  "</dd>\n</dl>\n<ul>\n<li>" LINES "</li>\n</ul>\n");
}

/* A heading that says nothing is none. */
static void a_column_may_have_no_name(void **state)
{
	static const wz_column nameless[] = { { .naam = "a", .kop = " ", .type = WZ_TYPE_TEXT },
		                                  { .naam = "n", .kop = "", .type = WZ_TYPE_INTEGER } };
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", nameless, 2);

	(void)state;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "a");
	wz_table_value(table, 1, 1);
	main_is(verslag, "<h1>X</h1>\n" BEGIN("X") "<thead><tr><td></td><td class=\"g\"></td></tr></thead>\n"
	                 "<tbody>\n<tr><th scope=\"row\">a</th><td class=\"g\">1</td></tr>\n</tbody>\n" END);
}

/* Also text that is not for people, or in no table at all, may not reach the page. */
static void what_is_not_for_people_is_left_out(void **state)
{
	static const wz_column machine[] = { { .naam = "a", .use = WZ_USE_MACHINE } };
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "m", machine, 1);

	(void)state;
	wz_table_caption(table, "niet");
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "niet");
	table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", small, 2);
	wz_table_caption(table, "Leeg");
	main_is(verslag, "<h1>X</h1>\n<h2>Leeg</h2>\n<p>(geen gegevens)</p>\n");
}

static void the_policy_allows_the_style(void **state)
{
	wz_verslag *verslag = wz_verslag_new("x");
	char *text = geschreven(verslag, WZ_FORMAT_HTML, 0, false);

	(void)state;
	assert_memory_equal(
		text, "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n", 63);
	stijl_mag(text);
	free(text);
	wz_verslag_free(verslag);
}

static void a_refusing_sink_ends_it(void **state)
{
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", small, 2);

	(void)state;
	wz_verslag_legend(verslag, "uitleg");
	for (int i = 0; i < 3; i++) {
		wz_table_row(table, i == 1 ? WZ_ROW_GROUP : WZ_ROW_DATA, 0);
		wz_table_text(table, 1, "a,b");
	}
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	verwacht_weigering(verslag, WZ_FORMAT_HTML);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_type),
		cmocka_unit_test(groups_are_bodies),
		cmocka_unit_test(a_record_is_names_and_values),
		cmocka_unit_test(a_name_is_made),
		cmocka_unit_test(nothing_is_markup),
		cmocka_unit_test(a_column_may_have_no_name),
		cmocka_unit_test(what_is_not_for_people_is_left_out),
		cmocka_unit_test(the_policy_allows_the_style),
		cmocka_unit_test(a_refusing_sink_ends_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
