/* SPDX-License-Identifier: EUPL-1.2 */
#include "blad_hulp.h"

#include <dirent.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#define BLAD1 "xl/worksheets/sheet1.xml"
#define BLAD2 "xl/worksheets/sheet2.xml"

static const wz_column een[] = { { .naam = "een", .type = WZ_TYPE_TEXT } };

static void numbers_are_numbers(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"<pane ySplit=\"5\"", "<c r=\"C6\" s=\"", "\"><v>1234567</v>", "<v>12.5</v>",
		"<v>42735</v>", "<v>0.3333</v>", "<v>-1200</v>", "<v>1234</v>", "<v>42429</v>",
		"<v>-0.0001</v>", "<v>1.125</v>", "<v>61</v>", "<v>1234567.89</v>", "<row r=\"12\"",
		/* nothing was given in row 11 */
		"<autoFilter ref=\"A5:G12\"/>", "<mergeCell ref=\"A1:", "paperSize=\"9\"",
		"orientation=\"landscape\"", NULL
	};
	char *text = deel(proef_lijst(), WZ_FORMAT_XLSX, BLAD1);
	assert_null(strstr(text, "<f>"));
	assert_null(strstr(text, "hyperlink"));
	assert_null(strstr(text, "<row r=\"11\""));
	free(text);
	bevat(proef_lijst(), WZ_FORMAT_XLSX, BLAD1, texts);
}

static void text_stays_text(void **state)
{
	(void)state;
	static const char *const texts[] = { "<t>Proef &amp; &lt;meer&gt;</t>",
		                                 "<t>1.10</t>",
		                                 "<t>=1+1</t>",
		                                 "<t>007</t>",
		                                 "<t>+31 53</t>",
		                                 "<t>1-2</t>",
		                                 "<t>@SOM(A1)</t>",
		                                 "<t>31-12-1899</t>",
		                                 "een\ntwee  drie </t>",
		                                 "<t>3–5</t>",
		                                 NULL };
	bevat(proef_lijst(), WZ_FORMAT_XLSX, "xl/sharedStrings.xml", texts);
}

static void an_escape_is_written_as_text(void **state)
{
	(void)state;
	static const char *const texts[] = { "<t>_x005F_x0041_ en _x41_ _x005F_x005F_</t>",
		                                 "<t>_x005F_x000A_</t>", NULL };
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", een, 1);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "_x0041_ en _x41_ _x005F_");
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "_x000A_");
	bevat(verslag, WZ_FORMAT_XLSX, "xl/sharedStrings.xml", texts);
}

static void properties_hold_no_time(void **state)
{
	(void)state;
	static const char *const texts[] = { "<dc:title>Proef &amp; &lt;meer&gt;</dc:title>",
		                                 "<dc:creator>welzijn</dc:creator>", "1980-01-01T00:00:00Z",
		                                 NULL };
	bevat(proef_lijst(), WZ_FORMAT_XLSX, "docProps/core.xml", texts);
}

static void forms_are_protected(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"activeCell=\"D2\" sqref=\"D2\"",
		"<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\""
		" formatRows=\"0\" insertRows=\"0\" autoFilter=\"0\"/>",
		"prompt=\"Wat is er bereikt?\"",
		"sqref=\"D2:D203\"",
		"type=\"list\"",
		"sqref=\"E2:E203\"",
		"\"gerealiseerd,deels gerealiseerd,niet gerealiseerd\"",
		"type=\"decimal\"",
		"operator=\"greaterThanOrEqual\"",
		"sqref=\"F2:F203\"",
		"<formula1>0</formula1>",
		"type=\"date\"",
		"type=\"list\"",
		"<formula1>'keuzes'!$A$1:$A$4</formula1>",
		NULL
	};
	static const char *const book[] = { "activeTab=\"1\"",
		                                "name=\"keuzes\" sheetId=\"3\" state=\"hidden\"", NULL };
	static const char *const styles[] = { "@&quot; *&quot;", "<protection locked=\"0\"/>", NULL };
	char *text = deel(proef_formulier(), WZ_FORMAT_XLSX, "xl/sharedStrings.xml");
	assert_non_null(strstr(text, "<t>resultaat</t>")); /* the star is not in the text */
	free(text);
	bevat(proef_formulier(), WZ_FORMAT_XLSX, BLAD2, texts);
	bevat(proef_formulier(), WZ_FORMAT_XLSX, "xl/workbook.xml", book);
	bevat(proef_formulier(), WZ_FORMAT_XLSX, "xl/styles.xml", styles);
}

/* What no list in a formula can hold, stands on the hidden sheet, where it is text like any. */
static void odd_choices_stand_apart(void **state)
{
	(void)state;
	static const char *const choices[] = { "een\x01twee", "_x0041_", NULL };
	static const char *const texts[] = { "<t>een\xEF\xBF\xBDtwee</t>", "<t>_x005F_x0041_</t>",
		                                 NULL };
	static const char *const formula[] = { "<formula1>'keuzes'!$A$1:$A$2</formula1>", NULL };
	static const char *const ods[] = { "[$'keuzes'.$A$1:.$A$2]", "een\xEF\xBF\xBDtwee", NULL };
	const wz_format formats[] = { WZ_FORMAT_XLSX, WZ_FORMAT_XLSX, WZ_FORMAT_ODS };
	const char *const parts[] = { "xl/sharedStrings.xml", BLAD1, "content.xml" };
	const char *const *const expected[] = { texts, formula, ods };

	for (size_t i = 0; i < 3; i++) {
		wz_verslag *verslag = wz_verslag_new("x");
		wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", een, 1);
		wz_table_input(table, 0, &(wz_input){ .kind = WZ_INPUT_CHOICE, .choices = choices });
		bevat(verslag, formats[i], parts[i], expected[i]);
	}
}

/* Excel takes no row that is higher than 409 points. */
static void no_row_is_too_high(void **state)
{
	(void)state;
	static const char *const texts[] = { "ht=\"409\"", NULL };
	char title[4000];
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_table(verslag, WZ_TABLE_LIST, "x", een, 1);

	memset(title, 'x', sizeof title - 1);
	title[sizeof title - 1] = '\0';
	wz_verslag_title(verslag, title);
	bevat(verslag, WZ_FORMAT_XLSX, BLAD1, texts);
}

/* Files that this program may have left. */
static int left_behind(void)
{
	DIR *map = opendir("/tmp");
	char begin[32];
	int n = 0;

	snprintf(begin, sizeof begin, "welzijn-%ld-", (long)getpid());
	if (map == NULL)
		return 0;
	for (struct dirent *entry; (entry = readdir(map)) != NULL;)
		n += strncmp(entry->d_name, begin, strlen(begin)) == 0;
	closedir(map);
	return n;
}

static void a_refusing_sink_leaves_nothing(void **state)
{
	(void)state;
	verwacht_weigering(proef_lijst(), WZ_FORMAT_XLSX);
	assert_int_equal(left_behind(), 0);
}

static void long_lists_too(void **state)
{
	(void)state;
	static const char *const texts[] = { "<c r=\"A6001\"", "inlineStr", "rij 5999", NULL };
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", een, 1);
	for (int i = 0; i < 6000; i++) {
		char text[32];
		snprintf(text, sizeof text, "rij %d", i);
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, text);
	}
	bevat(verslag, WZ_FORMAT_XLSX, BLAD1, texts);
}

/* libxlsxwriter does not see that its temporary files are cut off: then rows would be missing. */
static void a_full_disk_is_noticed(void **state)
{
	(void)state;
	const rlim_t limits[] = { 0, 1000, 20000, 100000, 200000, 400000, 600000, 800000, 1000000 };
	struct rlimit before, limit;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", een, 1);
	struct opvang whole;
	size_t refused = 0;

	for (int i = 0; i < 8000; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, i % 2 == 0 ? "steeds een tekst" : "en dan nog een");
	}
	whole = gemaakt(verslag, WZ_FORMAT_XLSX);
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
		struct opvang some = { 0 };
		wz_sink sink = { opvang_write, &some };
		wz_status status;

		limit = before;
		limit.rlim_cur = limits[i];
		assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
		status = wz_write(verslag, WZ_FORMAT_XLSX, NULL, &sink);
		assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
		if (status == WZ_OK) {
			assert_int_equal(some.bytes.size, whole.bytes.size);
		} else {
			assert_int_equal(status, WZ_ERR_IO);
			assert_int_equal(some.calls, 0);
			refused++;
		}
		wz__buf_free(&some.bytes);
	}
	assert_true(refused >= 4 && refused < sizeof limits / sizeof limits[0]);
	wz__buf_free(&whole.bytes);
	wz_verslag_free(verslag);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_numbers),
		cmocka_unit_test(text_stays_text),
		cmocka_unit_test(an_escape_is_written_as_text),
		cmocka_unit_test(properties_hold_no_time),
		cmocka_unit_test(forms_are_protected),
		cmocka_unit_test(odd_choices_stand_apart),
		cmocka_unit_test(no_row_is_too_high),
		cmocka_unit_test(a_refusing_sink_leaves_nothing),
		cmocka_unit_test(long_lists_too),
		cmocka_unit_test(a_full_disk_is_noticed),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
