/* SPDX-License-Identifier: EUPL-1.2 */
#include "blad_hulp.h"

static const wz_column een[] = { { .naam = "een", .type = WZ_TYPE_TEXT } };

static void numbers_are_numbers(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"number:language=\"nl\" number:country=\"NL\"",
		"<table:table-header-rows>",
		"office:value-type=\"float\" office:value=\"1234567\"><text:p>1.234.567</text:p>",
		"office:value=\"12.5\"><text:p>12,5</text:p>",
		"office:value-type=\"date\" office:date-value=\"2016-12-31\"><text:p>31-12-2016</text:p>",
		"office:value-type=\"percentage\" office:value=\"0.3333\"><text:p>33,3%</text:p>",
		"office:value=\"-1200\"",
		"office:value=\"1234\"",
		"office:value=\"-0.0001\"",
		"office:value=\"1.1250\"",
		"<table:table-row table:style-name=\"ro0\"><table:table-cell"
		" table:number-columns-repeated=\"7\"/></table:table-row>",
		"office:value-type=\"string\"><text:p>3–5</text:p>",
		"table:target-range-address=\"'proef'.A5:'proef'.G12\"",
		NULL
	};
	char *text = deel(proef_lijst(), WZ_FORMAT_ODS, "content.xml");
	assert_null(strstr(text, "table:formula"));
	assert_null(strstr(text, "xlink"));
	free(text);
	bevat(proef_lijst(), WZ_FORMAT_ODS, "content.xml", texts);
}

static void text_stays_text(void **state)
{
	(void)state;
	static const struct {
		const char *text, *expected;
	} cases[] = {
		{ "=1+1", "<text:p>=1+1</text:p>" },
		{ "a & <b> \"c\"", "<text:p>a &amp; &lt;b&gt; &quot;c&quot;</text:p>" },
		{ " a  b ", "<text:p><text:s/>a <text:s/>b<text:s/></text:p>" },
		{ "a   \n  b",
		  "<text:p>a<text:s text:c=\"3\"/></text:p><text:p><text:s text:c=\"2\"/>b</text:p>" },
		{ "a\tb\n\nc", "<text:p>a<text:tab/>b</text:p><text:p></text:p><text:p>c</text:p>" },
		{ "\x02", "<text:p>\xEF\xBF\xBD</text:p>" },
		{ "  ", "<text:p><text:s text:c=\"2\"/></text:p>" },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const char *const texts[] = { cases[i].expected, NULL };
		wz_verslag *verslag = wz_verslag_new("x");
		wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", een, 1);
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, cases[i].text);
		bevat(verslag, WZ_FORMAT_ODS, "content.xml", texts);
	}
}

static void the_kind_of_file_comes_first(void **state)
{
	(void)state;
	wz_verslag *verslag = proef_lijst();
	struct opvang opvang = gemaakt(verslag, WZ_FORMAT_ODS);
	static const char begin[] = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
	assert_memory_equal(opvang.bytes.bytes, "PK\3\4", 4);
	assert_memory_equal(opvang.bytes.bytes + 30, begin, sizeof begin - 1);
	wz__buf_free(&opvang.bytes);
	wz_verslag_free(verslag);
}

static void other_parts(void **state)
{
	(void)state;
	static const char *const meta[] = { "<dc:title>Proef &amp; &lt;meer&gt;</dc:title>",
		                                "<dc:language>nl-NL</dc:language>", NULL };
	static const char *const settings[] = { "config:name=\"proef\"", "VerticalSplitPosition", ">5<",
		                                    NULL };
	static const char *const styles[] = { "fo:language=\"nl\"", "landscape", "scale-to-X=\"1\"",
		                                  NULL };
	static const char *const manifest[] = { "content.xml", "styles.xml", NULL };
	char *text = deel(proef_lijst(), WZ_FORMAT_ODS, "meta.xml");
	assert_null(strstr(text, "date"));
	free(text);
	bevat(proef_lijst(), WZ_FORMAT_ODS, "meta.xml", meta);
	bevat(proef_lijst(), WZ_FORMAT_ODS, "settings.xml", settings);
	bevat(proef_lijst(), WZ_FORMAT_ODS, "styles.xml", styles);
	bevat(proef_lijst(), WZ_FORMAT_ODS, "META-INF/manifest.xml", manifest);
}

static void forms_are_protected(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"style:cell-protect=\"none\"",
		"<table:content-validation table:name=\"v1.3\" table:allow-empty-cell",
		"Wat is er bereikt?",
		"of:cell-content-is-in-list(&quot;gerealiseerd&quot;;&quot;deels gerealiseerd&quot;;",
		"of:cell-content-is-decimal-number() and cell-content()&gt;=0",
		"of:cell-content-is-date()",
		"of:cell-content-is-in-list([$'keuzes'.$A$1:.$A$4])",
		"table:name=\"uitleg\"",
		"table:protected=\"true\"",
		"table:name=\"resultaten\" table:style-name=\"ta1\" table:protected=\"true\"",
		"<text:p>resultaat</text:p>",
		"table:content-validation-name=\"v1.3\"",
		"table:number-rows-repeated=\"200\"",
		"table:content-validation-name=\"v1.3\"",
		"table:name=\"keuzes\" table:style-name=\"ta3\"",
		"<text:p>twee, met een komma",
		NULL
	};
	static const char *const settings[] = { ">3<", ">1<", "ActiveTable", ">resultaten<", NULL };
	bevat(proef_formulier(), WZ_FORMAT_ODS, "content.xml", texts);
	bevat(proef_formulier(), WZ_FORMAT_ODS, "settings.xml", settings);
}

static void a_refusing_sink(void **state)
{
	(void)state;
	verwacht_weigering(proef_lijst(), WZ_FORMAT_ODS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_numbers),          cmocka_unit_test(text_stays_text),
		cmocka_unit_test(the_kind_of_file_comes_first), cmocka_unit_test(other_parts),
		cmocka_unit_test(forms_are_protected),          cmocka_unit_test(a_refusing_sink),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
