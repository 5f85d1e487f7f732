/* SPDX-License-Identifier: EUPL-1.2 */
#include "geschrift_proef.h"
#include "html_hulp.h"

/* The page, which the caller frees. Frees the geschrift. */
static char *page_of(wz_geschrift *geschrift)
{
	struct opvang opvang = { 0 };
	wz_sink sink = { opvang_write, &opvang };
	char *text;

	assert_non_null(geschrift);
	assert_int_equal(wz_geschrift_write(geschrift, WZ_FORMAT_HTML, &sink), WZ_OK);
	wz_geschrift_free(geschrift);
	text = malloc(opvang.bytes.size + 1);
	assert_non_null(text);
	memcpy(text, wz__buf_str(&opvang.bytes), opvang.bytes.size + 1);
	assert_int_equal(strlen(text), opvang.bytes.size);
	wz__buf_free(&opvang.bytes);
	return text;
}

/* What stands between two pieces of markup; frees the geschrift. */
static void part_is(wz_geschrift *geschrift, const char *from, const char *to, const char *expected)
{
	char *text = page_of(geschrift), *begin = strstr(text, from), *end;

	assert_non_null(begin);
	begin += strlen(from);
	end = strstr(begin, to);
	assert_non_null(end);
	*end = '\0';
	assert_string_equal(begin, expected);
	free(text);
}

static void main_is(wz_geschrift *geschrift, const char *expected)
{
	part_is(geschrift, "<main id=\"inhoud_0\" tabindex=\"-1\">\n", "</main>\n</body>\n</html>\n",
	        expected);
}

static void say(wz_geschrift *geschrift, const char *text)
{
	wz_alinea_text(wz_geschrift_alinea(geschrift), text);
}

static void the_page_has_a_way_in(void **state)
{
	wz_geschrift *g = wz_geschrift_new("Evaluatie & meer");

	(void)state;
	wz_geschrift_onder(g, "Gemeente <X>");
	wz_geschrift_kop(g, 1, "een", "Een", false);
	wz_geschrift_kop(g, 2, "een.a", "Een a", false);
	wz_geschrift_kop(g, 3, "een.a.1", "Een a 1", false);
	wz_geschrift_kop(g, 4, "een.a.1.x", "Staat niet in de inhoud", false);
	wz_geschrift_kop(g, 2, "een.b", "Een b", false);
	wz_geschrift_kop(g, 1, "twee", "Twee", true);
	say(g, "Klaar.");
	char *text = page_of(g), *title = strstr(text, "<title>Evaluatie &amp; meer</title>");
	char *begin = strstr(text, "<body>\n");

	assert_non_null(title);
	assert_non_null(begin);
	stijl_mag(text);
	assert_string_equal(
		begin,
		"<body>\n<a class=\"sl\" href=\"#inhoud_0\">Naar de inhoud</a>\n"
		"<header>\n<h1>Evaluatie &amp; meer</h1>\n<p>Gemeente &lt;X&gt;</p>\n</header>\n"
		"<nav aria-labelledby=\"inhoudsopgave_0\">\n<h2 id=\"inhoudsopgave_0\">Inhoud</h2>\n<ul>\n"
		"<li><a href=\"#een\">Een</a><ul>\n<li><a href=\"#een.a\">Een a</a><ul>\n"
		"<li><a href=\"#een.a.1\">Een a 1</a></li>\n</ul>\n</li>\n"
		"<li><a href=\"#een.b\">Een b</a></li>\n</ul>\n</li>\n"
		"<li><a href=\"#twee\">Twee</a></li>\n</ul>\n</nav>\n"
		"<main id=\"inhoud_0\" tabindex=\"-1\">\n"
		"<section aria-labelledby=\"een\">\n<h2 id=\"een\">Een</h2>\n"
		"<section>\n<h3 id=\"een.a\">Een a</h3>\n<section>\n<h4 id=\"een.a.1\">Een a 1</h4>\n"
		"<section>\n<h5 id=\"een.a.1.x\">Staat niet in de inhoud</h5>\n</section>\n"
		"</section>\n</section>\n<section>\n<h3 id=\"een.b\">Een b</h3>\n</section>\n</section>\n"
		"<section class=\"p\" aria-labelledby=\"twee\">\n<h2 id=\"twee\">Twee</h2>\n"
		"<p>Klaar.</p>\n</section>\n</main>\n</body>\n</html>\n");
	free(text);
}

static void an_empty_document_is_a_page(void **state)
{
	(void)state;
	part_is(wz_geschrift_new(""), "<body>\n", "</html>",
	        "<a class=\"sl\" href=\"#inhoud_0\">Naar de inhoud</a>\n"
	        "<header>\n<h1>welzijn</h1>\n</header>\n"
	        "<main id=\"inhoud_0\" tabindex=\"-1\">\n</main>\n</body>\n");
}

static void text_is_made_of_pieces(void **state)
{
	wz_geschrift *g = wz_geschrift_new("x");
	wz_alinea *a = wz_geschrift_alinea(g);

	(void)state;
	wz_alinea_text(a, "Van ");
	wz_alinea_nadruk(a, "alle");
	wz_alinea_text(a, "\ttwee ");
	wz_alinea_cursief(a, "a<b");
	wz_alinea_regel(a);
	wz_alinea_link(a, "nergens", "weg");
	wz_alinea_text(a, " ");
	wz_alinea_url(a, "de wet", "https://w.nl/?a=1&b='\"<\xC3\xAB ");
	wz_alinea_url(a, "script", "javascript:alert(1)");
	wz_alinea_noot(a, "zonder noot", 3);
	main_is(g, "<p>Van <strong>alle</strong> twee <em>a&lt;b</em><br>nergens "
	           "<a href=\"https://w.nl/?a=1&amp;b=&#39;%22%3C%C3%AB%20\" rel=\"noreferrer\">de wet</a>"
	           "scriptzonder noot</p>\n");
}

#define VERWIJST(noot, keer, tekst)                                                                \
	"<a class=\"f\" id=\"verwijzing_" noot "_" keer "\" href=\"#noot_" noot "\" data-n=\"" noot    \
	"\">" tekst "<span class=\"v\"> (noot " noot ")</span></a>"

#define TERUG(noot, keer, teken, plaats)                                                           \
	" <a class=\"w\" href=\"#verwijzing_" noot "_" keer "\"><span aria-hidden=\"true\">↩" teken    \
	"</span><span class=\"v\">Terug naar noot " noot " in de tekst" plaats "</span></a>"

static void a_note_leads_there_and_back(void **state)
{
	wz_geschrift *g = wz_geschrift_new("x");
	wz_alinea *a = wz_geschrift_alinea(g);
	size_t een = proef_noot(g, "eerste"), twee = proef_noot(g, "<tweede>");

	(void)state;
	proef_noot(g, "derde");
	wz_alinea_noot(a, "12", een);
	wz_alinea_noot(a, "30", twee);
	wz_alinea_noot(wz_geschrift_punt(g, 0, false), "31", twee);
	main_is(g,
	        "<p>" VERWIJST("1", "1", "12") VERWIJST("2", "1", "30") "</p>\n"
	        "<ul>\n<li>" VERWIJST("2", "2", "31") "</li>\n</ul>\n"
	        "<section class=\"noten\" aria-labelledby=\"noten_0\">\n"
	        "<h2 id=\"noten_0\">Noten</h2>\n<ol>\n<li id=\"noot_1\">eerste"
	        TERUG("1", "1", "", "") "</li>\n<li id=\"noot_2\">&lt;tweede&gt;"
	        TERUG("2", "1", "1", ", plaats 1 van 2") TERUG("2", "2", "2", ", plaats 2 van 2")
	        "</li>\n<li id=\"noot_3\">derde</li>\n</ol>\n</section>\n");
}

static void lists_lie_in_each_other(void **state)
{
	static const struct {
		int level;
		bool number;
		const char *text;
	} punten[] = { { 1, false, "te diep" }, { 0, false, "a" }, { 1, true, "a1" },
		           { 1, true, "a2" },       { 1, false, "los" }, { 0, false, "b" },
		           { 0, true, "c" } };
	wz_geschrift *g = wz_geschrift_new("x");

	(void)state;
	for (size_t i = 0; i < sizeof punten / sizeof *punten; i++)
		wz_alinea_text(wz_geschrift_punt(g, punten[i].level, punten[i].number), punten[i].text);
	main_is(g, "<ul>\n<li>te diep</li>\n</ul>\n<ul>\n<li>a\n<ol>\n<li>a1</li>\n<li>a2</li>\n</ol>\n"
	           "<ul>\n<li>los</li>\n</ul>\n</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>\n");
}

static const wz_column small[] = { { .naam = "naam", .type = WZ_TYPE_TEXT },
	                               { .naam = "n", .type = WZ_TYPE_INTEGER } };

static wz_table *table_of(wz_geschrift *g, wz_table_kind kind, const char *caption)
{
	wz_table *table = wz_geschrift_table(g, kind, small, 2);

	wz_table_caption(table, caption);
	return table;
}

static void row(wz_geschrift *g, wz_table *table, const char *naam, int64_t n)
{
	(void)g;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, naam);
	if (n >= 0)
		wz_table_value(table, 1, n);
}

/* In a cell, and without text of its own: then its number is there to follow. */
static void notes_are_numbered_as_they_are_met(void **state)
{
	wz_geschrift *g = wz_geschrift_new("x");
	size_t geen = proef_noot(g, "geen"), laat = proef_noot(g, "laat"), cel = proef_noot(g, "cel");
	wz_table *table = table_of(g, WZ_TABLE_RECORD, "");

	(void)state;
	(void)geen;
	row(g, table, "Radar", 3);
	wz_geschrift_cel_noot(g, 1, cel);
	wz_alinea *a = wz_geschrift_alinea(g);
	wz_alinea_text(a, "Fijn.");
	wz_alinea_noot(a, "", laat);
	main_is(g, "<dl>\n<dt>naam</dt><dd>Radar</dd>\n<dt>n</dt><dd>" VERWIJST("1", "1", "3")
	           "</dd>\n</dl>\n<p>Fijn. <a class=\"z\" id=\"verwijzing_2_1\" href=\"#noot_2\">"
	           "<span class=\"v\">noot </span>[2]</a></p>\n"
	           "<section class=\"noten\" aria-labelledby=\"noten_0\">\n"
	           "<h2 id=\"noten_0\">Noten</h2>\n<ol>\n<li id=\"noot_1\">cel"
	           TERUG("1", "1", "", "") "</li>\n<li id=\"noot_2\">laat"
	           TERUG("2", "1", "", "") "</li>\n<li id=\"noot_3\">geen</li>\n</ol>\n</section>\n");
}

#define KOP                                                                                        \
	"<thead><tr><th scope=\"col\">naam</th><th scope=\"col\" class=\"g\">n</th></tr></thead>\n"
#define BAK "<div class=\"t\" role=\"group\" tabindex=\"0\" aria-label=\"Tel\">\n<table>\n"

/* A caption that the heading says already is not shown again. */
static void tables_lead_somewhere(void **state)
{
	wz_geschrift *g = wz_geschrift_new("x");
	size_t noot = proef_noot(g, "bron");
	wz_table *table;

	(void)state;
	wz_geschrift_kop(g, 1, "tel", "Tel ", false);
	table = table_of(g, WZ_TABLE_LIST, "Tel");
	row(g, table, "Radar", 3);
	wz_geschrift_rij_anker(g, "radar");
	wz_geschrift_cel_link(g, 0, "tel");
	wz_geschrift_cel_noot(g, 1, noot);
	row(g, table, "", -1);
	wz_geschrift_rij_anker(g, "tel");
	wz_geschrift_cel_link(g, 0, "tel");
	wz_geschrift_cel_noot(g, 1, noot);
	table = table_of(g, WZ_TABLE_LIST, "Tel");
	row(g, table, "Alifa", 4);
	wz_geschrift_rij_anker(g, "radar");
	wz_geschrift_cel_link(g, 0, "nergens");
	part_is(g, "<h2 id=\"tel\">Tel</h2>\n", "</section>",
	        BAK "<caption class=\"v\">Tel</caption>\n" KOP "<tbody>\n"
	        "<tr id=\"radar\"><th scope=\"row\"><a href=\"#tel\">Radar</a></th>"
	        "<td class=\"g\">" VERWIJST("1", "1", "3") "</td></tr>\n"
	        "<tr><td></td><td class=\"g\">" VERWIJST("1", "2", "<span class=\"m\">"
	        "<span aria-hidden=\"true\">–</span><span class=\"v\">ontbreekt</span></span>")
	        "</td></tr>\n</tbody>\n</table>\n</div>\n"
	        BAK "<caption><span>Tel</span></caption>\n" KOP "<tbody>\n"
	        "<tr><th scope=\"row\">Alifa</th><td class=\"g\">4</td></tr>\n"
	        "</tbody>\n</table>\n</div>\n");
}

static void records_and_empty_tables(void **state)
{
	static const wz_column machine[] = { { .naam = "a", .use = WZ_USE_MACHINE } };
	wz_geschrift *g = wz_geschrift_new("x");
	wz_table *table;

	(void)state;
	table = table_of(g, WZ_TABLE_RECORD, "Bron");
	row(g, table, "Radar", 3);
	wz_geschrift_rij_anker(g, "bron");
	wz_geschrift_cel_link(g, 1, "bron");
	wz_table_note(table_of(g, WZ_TABLE_LIST, "Leeg"), "Waarom.");
	table = wz_geschrift_table(g, WZ_TABLE_LIST, machine, 1);
	wz_table_caption(table, "niet");
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_geschrift_rij_anker(g, "onzichtbaar");
	wz_alinea_link(wz_geschrift_alinea(g), "x", "onzichtbaar");
	main_is(g, "<p class=\"o\">Bron</p>\n<dl>\n<dt id=\"bron\">naam</dt><dd>Radar</dd>\n"
	           "<dt>n</dt><dd><a href=\"#bron\">3</a></dd>\n</dl>\n"
	           "<p class=\"o\">Leeg</p>\n<p>Waarom.</p>\n<p>(geen gegevens)</p>\n<p>x</p>\n");
}

/* A name that is given twice, or that no id may be, still gives an id of its own. */
static void every_id_is_one(void **state)
{
	static const char *const ankers[] = { "a", "a", "A b\"><script>", "", "a" };
	wz_geschrift *g = wz_geschrift_new("x");

	(void)state;
	for (size_t i = 0; i < sizeof ankers / sizeof *ankers; i++)
		wz_geschrift_kop(g, 1, ankers[i], i == 3 ? "" : "K", false);
	wz_alinea_link(wz_geschrift_alinea(g), "naar a", "a");
	wz_alinea_link(wz_geschrift_alinea(g), "naar b", "A b\"><script>");
	part_is(g, "</h2>\n<ul>\n", "</main>",
	        "<li><a href=\"#a\">K</a></li>\n<li><a href=\"#kop_2\">K</a></li>\n"
	        "<li><a href=\"#kop_3\">K</a></li>\n<li><a href=\"#kop_4\">(zonder kop)</a></li>\n"
	        "<li><a href=\"#kop_5\">K</a></li>\n</ul>\n</nav>\n"
	        "<main id=\"inhoud_0\" tabindex=\"-1\">\n"
	        "<section aria-labelledby=\"a\">\n<h2 id=\"a\">K</h2>\n</section>\n"
	        "<section aria-labelledby=\"kop_2\">\n<h2 id=\"kop_2\">K</h2>\n</section>\n"
	        "<section aria-labelledby=\"kop_3\">\n<h2 id=\"kop_3\">K</h2>\n</section>\n"
	        "<section aria-labelledby=\"kop_4\">\n<h2 id=\"kop_4\">(zonder kop)</h2>\n</section>\n"
	        "<section aria-labelledby=\"kop_5\">\n<h2 id=\"kop_5\">K</h2>\n"
	        "<p><a href=\"#a\">naar a</a></p>\n<p>naar b</p>\n</section>\n");
}

/* Levels that are passed over, or do not exist, lie in each other all the same. */
static void no_level_is_passed_over(void **state)
{
	static const int levels[] = { 3, 9, 1, 4, -2 };
	wz_geschrift *g = wz_geschrift_new("x");

	(void)state;
	for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
		wz_geschrift_kop(g, levels[i], "", "K", false);
	main_is(g, "<section aria-labelledby=\"kop_1\">\n<h2 id=\"kop_1\">K</h2>\n"
	           "<section>\n<h3 id=\"kop_2\">K</h3>\n</section>\n</section>\n"
	           "<section aria-labelledby=\"kop_3\">\n<h2 id=\"kop_3\">K</h2>\n"
	           "<section>\n<h3 id=\"kop_4\">K</h3>\n</section>\n</section>\n"
	           "<section aria-labelledby=\"kop_5\">\n<h2 id=\"kop_5\">K</h2>\n</section>\n");
}

static void own_text_is_marked(void **state)
{
	wz_geschrift *g = wz_geschrift_new("x");

	(void)state;
	wz_geschrift_eigen(g, "leeg", "Leeg");
	wz_geschrift_kop(g, 1, "een", "Een", false);
	wz_geschrift_kop(g, 2, "twee", "Twee", false);
	wz_geschrift_eigen(g, "twee", "Twee");
	wz__blok *eigen = &g->blok[g->n - 1];

	wz__eigen_kop(g, eigen, "<Mijn> kop");
	wz_alinea_nadruk(wz__eigen_alinea(g, eigen), "Let op");
	wz_alinea_text(wz__eigen_punt(g, eigen, 0, true), "een");
	wz_alinea_text(wz__eigen_punt(g, eigen, 0, true), "twee");
	main_is(g, "<section aria-labelledby=\"een\">\n<h2 id=\"een\">Een</h2>\n"
	           "<section>\n<h3 id=\"twee\">Twee</h3>\n"
	           "<div class=\"e\">\n<p class=\"el\">Toelichting van de evaluator</p>\n"
	           "<h4>&lt;Mijn&gt; kop</h4>\n<p><strong>Let op</strong></p>\n"
	           "<ol>\n<li>een</li>\n<li>twee</li>\n</ol>\n</div>\n</section>\n</section>\n");
}

/* Its drawing is tested with the pictures; here only what stands around it. */
static void a_picture_is_a_figure(void **state)
{
	wz_geschrift *g = wz_geschrift_new("x");

	(void)state;
	for (int i = 0; i < 2; i++) {
		wz_beeld *beeld =
			wz_geschrift_beeld(g, WZ_BEELD_STAND, "Stand & zaken", "De stand.", i == 0);

		wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .label = "3", .per = { [WZ_ONBEKEND] = 2 } });
	}
	char *text = page_of(g);

	assert_non_null(strstr(text, "<figure>\n<div class=\"t\" role=\"group\" tabindex=\"0\" "
	                             "aria-label=\"Figuur 1: Stand &amp; zaken\">\n<svg "));
	assert_non_null(strstr(text, "</svg>\n</div>\n<figcaption><b>Figuur 1.</b> Stand &amp; zaken"
	                             "</figcaption>\n</figure>\n<figure>\n"));
	assert_non_null(strstr(text, "id=\"beeld_1-titel\""));
	assert_non_null(strstr(text, "id=\"beeld_2-titel\""));
	assert_non_null(strstr(text, "<caption><span>Figuur 2 in cijfers</span></caption>"));
	assert_null(strstr(text, "Figuur 1 in cijfers"));
	assert_null(strstr(text, "style="));
	free(text);
}

/* Whatever others wrote, nothing of it is markup, in any block. */
static void nothing_is_markup(void **state)
{
	char *text = page_of(proef_geschrift());
	int opened = 0;

	(void)state;
	assert_null(strstr(text, "<script"));
	assert_null(strstr(text, "<a href=x"));
	assert_null(strstr(text, "\033"));
	assert_null(strstr(text, "\xE2\x80\xAE"));
	for (const char *at = text; (at = strstr(at, "<section")) != NULL; at++)
		opened++;
	for (const char *at = text; (at = strstr(at, "</section>")) != NULL; at++)
		opened--;
	assert_int_equal(opened, 0);
	free(text);
}

static void a_refusing_sink_ends_it(void **state)
{
	wz_geschrift *g = proef_geschrift();
	struct opvang all = { 0 };
	wz_sink sink = { opvang_write, &all };

	(void)state;
	assert_int_equal(wz_geschrift_write(g, WZ_FORMAT_HTML, &sink), WZ_OK);
	for (size_t at = 1; at <= all.calls; at++) {
		struct opvang some = { .refuse_at = at };

		sink.context = &some;
		assert_int_equal(wz_geschrift_write(g, WZ_FORMAT_HTML, &sink), WZ_ERR_IO);
		assert_int_equal(some.calls, at);
		assert_memory_equal(wz__buf_str(&some.bytes), wz__buf_str(&all.bytes), some.bytes.size);
		wz__buf_free(&some.bytes);
	}
	wz__buf_free(&all.bytes);
	wz_geschrift_free(g);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_page_has_a_way_in),
		cmocka_unit_test(an_empty_document_is_a_page),
		cmocka_unit_test(text_is_made_of_pieces),
		cmocka_unit_test(a_note_leads_there_and_back),
		cmocka_unit_test(notes_are_numbered_as_they_are_met),
		cmocka_unit_test(lists_lie_in_each_other),
		cmocka_unit_test(tables_lead_somewhere),
		cmocka_unit_test(records_and_empty_tables),
		cmocka_unit_test(every_id_is_one),
		cmocka_unit_test(no_level_is_passed_over),
		cmocka_unit_test(own_text_is_marked),
		cmocka_unit_test(a_picture_is_a_figure),
		cmocka_unit_test(nothing_is_markup),
		cmocka_unit_test(a_refusing_sink_ends_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
