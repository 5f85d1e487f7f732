/* SPDX-License-Identifier: EUPL-1.2 */
#include "write_hulp.h"

#include "geschrift_proef.h"

static char *als_md(const wz_geschrift *g)
{
	struct opvang opvang = { 0 };
	wz_sink sink = { opvang_write, &opvang };

	assert_int_equal(wz_geschrift_write(g, WZ_FORMAT_MD, &sink), WZ_OK);
	wz__buf_char(&opvang.bytes, '\0');
	return opvang.bytes.bytes;
}

/* Writes, compares and frees. */
static void geeft(wz_geschrift *g, const char *expected)
{
	char *text = als_md(g);

	assert_string_equal(text, expected);
	free(text);
	wz_geschrift_free(g);
}

static wz_geschrift *leeg(void)
{
	wz_geschrift *g = wz_geschrift_new("");

	assert_non_null(g);
	return g;
}

static void headings_text_and_notes(void **state)
{
	(void)state;
	wz_geschrift *g = wz_geschrift_new("Evaluatie #1");
	size_t een, twee;
	wz_alinea *a = wz_geschrift_noot(g, &een);

	wz_alinea_text(a, "Radar: ");
	wz_alinea_link(a, "3.4", "perceel-3");
	wz_alinea_text(a, ".");
	twee = proef_noot(g, "1. geen lijst");
	wz_geschrift_onder(g, "- over 2016");
	wz_geschrift_kop(g, 1, "kort", "In het kort", false);
	wz_geschrift_kop(g, 2, "noord", "Noord", true);
	wz_geschrift_kop(g, 3, "perceel-3", "Perceel 3", true);
	a = wz_geschrift_alinea(g);
	wz_alinea_text(a, "Van de ");
	wz_alinea_noot(a, "42 afspraken", een);
	wz_alinea_text(a, "(ongeveer) zijn er ");
	wz_alinea_nadruk(a, "12");
	wz_alinea_text(a, " bereikt");
	wz_alinea_noot(a, ", en 3 niet", twee);
	wz_alinea_text(a, ".");
	wz_alinea_noot(a, "", twee);
	wz_alinea_regel(a);
	wz_alinea_link(a, "nergens", "nergens");
	wz_alinea_text(a, ", ");
	wz_alinea_link(a, "kort", "kort");
	wz_alinea_text(a, " ");
	wz_alinea_url(a, "de wet", "https://example.org/a_b?c=1&d=<2>");
	geeft(g, "# Evaluatie \\#1\n\n"
	         "\\- over 2016\n\n"
	         "## <a id=\"kort\"></a>In het kort\n\n"
	         "### Noord\n\n"
	         "#### <a id=\"perceel-3\"></a>Perceel 3\n\n"
	         "Van de 42 afspraken[^1]\\(ongeveer) zijn er **12** bereikt, en 3 niet[^2].[^2]<br>nergens, "
	         "[kort](#kort) [de wet](<https://example.org/a_b?c=1&d=%3C2%3E>)\n\n"
	         "[^1]: Radar: [3.4](#perceel-3).\n"
	         "[^2]: 1\\. geen lijst\n");
}

static void notes_are_numbered_as_they_are_met(void **state)
{
	wz_geschrift *g = wz_geschrift_new("");
	size_t geen = proef_noot(g, "geen"), laat = proef_noot(g, "laat"), eerst = proef_noot(g, "eerst");
	wz_alinea *a = wz_geschrift_alinea(g);

	(void)state;
	(void)geen;
	wz_alinea_noot(a, "een", eerst);
	wz_alinea_noot(a, " twee", laat);
	wz_alinea_noot(a, " weer", eerst);
	geeft(g, "een[^1] twee[^2] weer[^1]\n\n[^1]: eerst\n[^2]: laat\n[^3]: geen\n");
}

/* A text as one paragraph, between other words. */
static void no_text_is_markup(void **state)
{
	(void)state;
	static const struct {
		const char *text, *expected;
	} cases[] = {
		{ "# kop", "\\# kop\n" },
		{ "- punt", "\\- punt\n" },
		{ "12) punt", "12\\) punt\n" },
		{ "a. punt", "a\\. punt\n" },
		{ "(iv) punt", "(iv\\) punt\n" },
		{ ": uitleg", "\\: uitleg\n" },
		{ "n.v.t.", "n.v.t.\n" },
		{ "onb. (onbekend): niet gemeld", "onb. (onbekend): niet gemeld\n" },
		{ "Zn. en co: dit", "Zn. en co: dit\n" },
		{ "> citaat", "&gt; citaat\n" },
		{ "    code", "code\n" },
		{ "=== lijn", "\\=== lijn\n" },
		{ "*a* _b_ `c` ~d~ $e$ f^2^", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$ f\\^2\\^\n" },
		{ "[a](b) ![c](d) [^1]", "\\[a\\](b) !\\[c\\](d) \\[\\^1\\]\n" },
		{ "<b> &amp; a|b {#id}", "&lt;b&gt; &amp;amp; a\\|b \\{\\#id}\n" },
		{ "http://a.nl www.a.nl jan@a.nl", "http\\://a.nl www\\.a.nl jan@<!-- -->a.nl\n" },
		{ "a\tb\nc\033[1m", "a b<br>c\xEF\xBF\xBD\\[1m\n" },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		wz_geschrift *g = leeg();

		wz_alinea_text(wz_geschrift_alinea(g), cases[i].text);
		geeft(g, cases[i].expected);
	}
}

/* Pieces that touch each other. */
static void pieces_do_not_become_markup_together(void **state)
{
	(void)state;
	wz_geschrift *g = leeg();
	wz_alinea *a = wz_geschrift_alinea(g);

	wz_geschrift_kop(g, 1, "b", "B", false);
	wz_alinea_text(a, "1");
	wz_alinea_text(a, ". ");
	wz_alinea_text(a, "kijk!");
	wz_alinea_link(a, "b", "b");
	wz_alinea_text(a, "(c) ");
	wz_alinea_nadruk(a, " (vet) ");
	wz_alinea_text(a, "a");
	wz_alinea_nadruk(a, "bc");
	wz_alinea_cursief(a, "de");
	wz_alinea_text(a, ".");
	geeft(g, "1\\. kijk\\![b](#b)(c)  **(vet)** a<strong>bc</strong>*de*.\n\n"
	         "## <a id=\"b\"></a>B\n");
}

/* What needs no escape has none: the source is read too. */
static void the_source_stays_readable(void **state)
{
	(void)state;
	wz_geschrift *g = leeg();
	size_t noot = proef_noot(g, "waar het staat");
	wz_alinea *a = wz_geschrift_alinea(g);

	wz_alinea_nadruk(a, "!");
	wz_alinea_noot(a, "", noot);
	wz_alinea_text(a, ": let op! ");
	wz_alinea_nadruk(a, "Soort");
	wz_alinea_text(a, ": inzet (");
	wz_alinea_nadruk(a, "één");
	wz_alinea_text(a, ")");
	wz_alinea_noot(a, "", noot);
	wz_alinea_text(a, "(zie daar)");
	a = wz_geschrift_alinea(g);
	wz_alinea_noot(a, "", noot);
	wz_alinea_text(a, ": dit is geen noot");
	geeft(g, "**!**[^1]: let op! **Soort**: inzet (**één**)[^1]\\(zie daar)\n\n"
	         "[^1]\\: dit is geen noot\n\n"
	         "[^1]: waar het staat\n");
}

static void lists(void **state)
{
	(void)state;
	wz_geschrift *g = leeg();

	for (int i = 0; i < 10; i++)
		wz_alinea_format(wz_geschrift_punt(g, 0, true), "%d", i);
	wz_alinea_text(wz_geschrift_punt(g, 1, false), "- in tien");
	wz_alinea_text(wz_geschrift_punt(g, 1, true), "ook");
	wz_alinea_text(wz_geschrift_punt(g, 0, false), "nieuw");
	wz_alinea_text(wz_geschrift_punt(g, 1, false), "erin");
	wz_alinea_text(wz_geschrift_alinea(g), "ertussen");
	wz_alinea_text(wz_geschrift_punt(g, 1, false), "te diep");
	geeft(g, "1. 0\n2. 1\n3. 2\n4. 3\n5. 4\n6. 5\n7. 6\n8. 7\n9. 8\n10. 9\n"
	         "    - \\- in tien\n"
	         "    1. ook\n"
	         "- nieuw\n"
	         "  - erin\n\n"
	         "ertussen\n\n"
	         "- te diep\n");
}

static void tables_lead_to_notes_and_places(void **state)
{
	(void)state;
	wz_geschrift *g = leeg();
	size_t noot = proef_noot(g, "waar het staat");
	wz_table *t;

	wz_geschrift_kop(g, 1, "", "Stand", false);
	t = wz_geschrift_table(g, WZ_TABLE_LIST, proef_telling, 8);
	wz_table_caption(t, "Stand");
	wz_table_row(t, WZ_ROW_GROUP, 0);
	wz_table_text(t, 0, "Noord");
	wz_geschrift_cel_link(g, 0, "rij");
	wz_table_row(t, WZ_ROW_DATA, 1);
	wz_geschrift_rij_anker(g, "rij");
	wz_table_text(t, 0, "een|twee");
	wz_geschrift_cel_link(g, 0, "nergens");
	wz_table_value(t, 2, 42);
	wz_geschrift_cel_noot(g, 2, noot);
	wz_geschrift_cel_noot(g, 3, noot);
	wz_table_row(t, WZ_ROW_TOTAL, 0);
	wz_table_text(t, 0, "Samen");
	wz_table_value(t, 2, 42);
	wz_geschrift_cel_noot(g, 2, noot);
	t = wz_geschrift_table(g, WZ_TABLE_LIST, proef_afspraken, 6);
	wz_table_caption(t, "Niets");
	geeft(g, "## Stand\n\n"
	         "| Perceel | Aanbieder | Gereali- seerd | Deels | Niet | Onbekend | % |\n"
	         "| --- | --- | ---: | ---: | ---: | ---: | ---: |\n"
	         "| [**Noord**](#rij) | | | | | | |\n"
	         "| <a id=\"rij\"></a>&nbsp;&nbsp;een\\|twee | – | 42[^1] | – | – | – | – |\n"
	         "| **Samen** |  | **42**[^1] | – | – | – | – |\n\n"
	         "**Niets**\n\n"
	         "(geen gegevens)\n\n"
	         "[^1]: waar het staat\n");
}

/* The text of the evaluator, and nothing where there is none. */
static void own_text_is_marked(void **state)
{
	(void)state;
	wz_geschrift *g = leeg();

	wz_geschrift_kop(g, 3, "", "Perceel 1", false);
	wz_geschrift_eigen(g, "leeg", "Leeg");
	proef_eigen(g);
	wz_alinea_text(wz_geschrift_alinea(g), "Verder.");
	char *text = als_md(g);
	const char *begin = "#### Perceel 1\n\n"
	                    "> **Toelichting van de evaluator**\n>\n"
	                    "> ##### Wat wij zagen\n>\n"
	                    "> De aanbieder is halverwege het jaar gewisseld. Dat";
	const char *end = "\n>\n> - een punt dat te diep begint\n> 1. eerst bellen\n> 2. &lt;/title&gt;";

	assert_memory_equal(text, begin, strlen(begin));
	assert_non_null(strstr(text, end));
	assert_non_null(strstr(text, "\n\nVerder.\n"));
	free(text);
	wz_geschrift_free(g);
}

static void a_picture_is_its_figures(void **state)
{
	(void)state;
	wz_geschrift *g = leeg();

	proef_beelden(g);
	char *text = als_md(g);
	assert_non_null(strstr(text, "**Statussen per perceel**\n\n| "));
	assert_null(strstr(text, "Hoever de afspraken zijn")); /* these stand in a table already */
	assert_null(strstr(text, "<svg"));
	free(text);
	wz_geschrift_free(g);
}

/* Every link of the whole leads to one place, every note is there. */
static void a_whole_document(void **state)
{
	(void)state;
	wz_geschrift *g = proef_geschrift();
	char *text = als_md(g);

	assert_null(strstr(text, "<script"));
	assert_null(strstr(text, "\033"));
	for (const char *at = text; (at = strstr(at, "](#")) != NULL; at += 3) {
		wz__buf plek = { 0 };

		wz__buf_format(&plek, "<a id=\"%.*s\"></a>", (int)strcspn(at + 3, ")"), at + 3);
		const char *found = strstr(text, wz__buf_str(&plek));
		if (found == NULL)
			fail_msg("leads nowhere: %s", wz__buf_str(&plek));
		assert_null(strstr(found + 1, wz__buf_str(&plek)));
		wz__buf_free(&plek);
	}
	assert_non_null(strstr(text, "\n[^1]: Alle afspraken"));
	assert_non_null(strstr(text, "\n[^2]: Radar"));
	assert_null(strstr(text, "[^3]"));
	free(text);
	wz_geschrift_free(g);
}

static void a_refusing_sink(void **state)
{
	(void)state;
	wz_geschrift *g = proef_geschrift();
	struct opvang opvang = { .refuse_at = 7 };
	wz_sink sink = { opvang_write, &opvang };

	assert_int_equal(wz_geschrift_write(g, WZ_FORMAT_MD, &sink), WZ_ERR_IO);
	assert_int_equal(opvang.calls, 7);
	wz__buf_free(&opvang.bytes);
	wz_geschrift_free(g);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(headings_text_and_notes),
		cmocka_unit_test(notes_are_numbered_as_they_are_met),
		cmocka_unit_test(no_text_is_markup),
		cmocka_unit_test(pieces_do_not_become_markup_together),
		cmocka_unit_test(the_source_stays_readable),
		cmocka_unit_test(lists),
		cmocka_unit_test(tables_lead_to_notes_and_places),
		cmocka_unit_test(own_text_is_marked),
		cmocka_unit_test(a_picture_is_its_figures),
		cmocka_unit_test(a_whole_document),
		cmocka_unit_test(a_refusing_sink),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
