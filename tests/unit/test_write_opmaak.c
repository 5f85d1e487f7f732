/* SPDX-License-Identifier: EUPL-1.2 */
/* How the cells of a table are laid out on a terminal. */
#include "write_hulp.h"

static const wz_column pair[] = {
	{ .naam = "naam", .type = WZ_TYPE_TEXT },
	{ .naam = "n", .type = WZ_TYPE_INTEGER },
};

static wz_verslag *paar(const char *text)
{
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", pair, 2);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, text);
	wz_table_value(table, 1, 1);
	return verslag;
}

static void aligns_by_what_the_terminal_shows(void **state)
{
	(void)state;
	wz_verslag *verslag = paar("zeeën");
	static const char *const texts[] = { "zee\xCC\x88", "日本語", "👩‍👩‍👧", "é", "…" };
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "y", pair, 2);
	for (size_t i = 0; i < 5; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, texts[i]);
		wz_table_value(table, 1, 1);
	}
	verwacht(verslag, WZ_FORMAT_TEXT, 80,
	         "naam   n\n────────\nzeeën  1\n\n"
	         "naam    n\n─────────\n"
	         "zee\xCC\x88     1\n"
	         "日本語  1\n"
	         "👩‍👩‍👧      1\n"
	         "é       1\n"
	         "…       1\n");
}

static void hostile_text_stays_text(void **state)
{
	(void)state;
	verwacht(paar("\x1B[31mrood\x1B[0m\x07"), WZ_FORMAT_TEXT, 80,
	         "naam            n\n─────────────────\n�[31mrood�[0m�  1\n");
	verwacht(paar("a\tb\r\n c \n"), WZ_FORMAT_TEXT, 80, "naam  n\n───────\na b�  1\n c\n");
	verwacht(paar("a\xE2\x80\xAE"
	              "b\xC2\x9B"),
	         WZ_FORMAT_TEXT, 80, "naam  n\n───────\na�b�  1\n");
	verwacht(paar("=1+1|</td>\"*_"), WZ_FORMAT_TEXT, 80,
	         "naam           n\n────────────────\n=1+1|</td>\"*_  1\n");
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_title(verslag, "\x1B]0;titel\x07");
	verwacht(verslag, WZ_FORMAT_TEXT, 80, "�]0;titel�\n");
}

static void long_words_are_broken_in_the_end(void **state)
{
	(void)state;
	verwacht(paar("vrijwilligersorganisatiesoverzichtsbijeenkomsten"), WZ_FORMAT_TEXT, 40,
	         "naam                                   n\n"
	         "────────────────────────────────────────\n"
	         "vrijwilligersorganisatiesoverzichtsbi  1\n"
	         "jeenkomsten\n");
}

/* Two columns of text share what there is: the widest gives up first, nothing
 * is left over, and a word is broken only where there is no other way. */
static void columns_of_text_share_the_room(void **state)
{
	(void)state;
	static const wz_column two[] = {
		{ .naam = "a", .type = WZ_TYPE_TEXT },
		{ .naam = "b", .type = WZ_TYPE_TEXT },
		{ .naam = "n", .type = WZ_TYPE_INTEGER },
	};
	static const struct {
		const char *a, *b;
		int width;
		const char *expected;
	} cases[] = {
		{ "aaaa aaaa", "bbbb bbbb bbbb bbbb bbbb bbbb bbbb bbbb", 40,
		  "a          b                           n\n"
		  "────────────────────────────────────────\n"
		  "aaaa aaaa  bbbb bbbb bbbb bbbb bbbb    1\n"
		  "           bbbb bbbb bbbb\n" },
		{ "aa aa aa aa aa aa aa aa aa", "bb bb bb bb bb bb bb bb bb", 40,
		  "a                   b                  n\n"
		  "────────────────────────────────────────\n"
		  "aa aa aa aa aa aa   bb bb bb bb bb bb  1\n"
		  "aa aa aa            bb bb bb\n" },
		{ "aaaaaaaaaaaa bbbbbbbbbbbb", "een twee drie vier vijf zes zeven acht", 40,
		  "a             b                        n\n"
		  "────────────────────────────────────────\n"
		  "aaaaaaaaaaaa  een twee drie vier vijf  1\n"
		  "bbbbbbbbbbbb  zes zeven acht\n" },
		{ "vrijwilligerscoordinator", "twintig tekens hier en nog wat", 41,
		  "a                         b             n\n"
		  "─────────────────────────────────────────\n"
		  "vrijwilligerscoordinator  twintig       1\n"
		  "                          tekens hier\n"
		  "                          en nog wat\n" },
		{ "vrijwilligerscoordinator", "welzijnsorganisaties", 40,
		  "a                   b                  n\n"
		  "────────────────────────────────────────\n"
		  "vrijwilligerscoord  welzijnsorganisat  1\n"
		  "inator              ies\n" },
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		wz_verslag *verslag = wz_verslag_new("x");
		wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", two, 3);
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, cases[i].a);
		wz_table_text(table, 1, cases[i].b);
		wz_table_value(table, 2, 1);
		verwacht(verslag, WZ_FORMAT_TEXT, cases[i].width, cases[i].expected);
	}
}

/* Even the last resort leaves a column of text twelve wide. */
static void text_is_not_made_too_narrow(void **state)
{
	(void)state;
	static const wz_column wide[] = {
		{ .naam = "nr", .type = WZ_TYPE_ID },
		{ .naam = "tekst", .type = WZ_TYPE_TEXT },
	};
	static const struct {
		int blanks;
		const char *expected;
	} cases[] = {
		{ 26, "nr                          tekst\n"
		      "────────────────────────────────────────\n"
		      "xxxxxxxxxxxxxxxxxxxxxxxxxx  buurtbemidde\n"
		      "                            laars\n" },
		{ 27, "nr                           tekst\n"
		      "──────────────────────────────────────────────\n"
		      "xxxxxxxxxxxxxxxxxxxxxxxxxxx  buurtbemiddelaars\n" },
	};
	for (size_t i = 0; i < 2; i++) {
		char nr[32] = { 0 };
		memset(nr, 'x', (size_t)cases[i].blanks);
		wz_verslag *verslag = wz_verslag_new("x");
		wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", wide, 2);
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, nr);
		wz_table_text(table, 1, "buurtbemiddelaars");
		verwacht(verslag, WZ_FORMAT_TEXT, 40, cases[i].expected);
	}
}

static void running_text_stays_readable(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_note(verslag,
	                "Dit is een lange regel van lopende tekst die op een breed scherm niet over "
	                "de volle breedte moet staan.");
	verwacht(verslag, WZ_FORMAT_TEXT, 200,
	         "Dit is een lange regel van lopende tekst die op een breed scherm niet over de volle "
	         "breedte moet\nstaan.\n");
}

static void numbers_for_people(void **state)
{
	(void)state;
	static const wz_column numbers[] = {
		{ .naam = "i", .type = WZ_TYPE_INTEGER },
		{ .naam = "n", .type = WZ_TYPE_NUMBER },
		{ .naam = "p", .type = WZ_TYPE_PERCENT },
	};
	static const struct {
		int64_t i, n, p;
		const char *expected;
	} cases[] = {
		{ 0, 0, 0, "i  n   p\n────────\n0  0  0%\n" },
		{ 999, 125000, 10000, "  i     n     p\n───────────────\n999  12,5  100%\n" },
		{ 1200, 12000000, 3333, "    i      n      p\n───────────────────\n1.200  1.200  33,3%\n" },
		{ -1234567, -125000, 3335,
		  "         i      n      p\n────────────────────────\n-1.234.567  -12,5  33,4%\n" },
		{ 1, 1, 9997, "i       n       p\n─────────────────\n1  0,0001  100,0%\n" },
		{ 1, 1, 4, "i       n     p\n───────────────\n1  0,0001  0,0%\n" },
		{ 1, 1, -3335, "i       n       p\n─────────────────\n1  0,0001  -33,4%\n" },
		{ 1, 1, -4, "i       n     p\n───────────────\n1  0,0001  0,0%\n" },
		{ 1, 1, 12345678, "i       n           p\n─────────────────────\n1  0,0001  123.456,8%\n" },
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		wz_verslag *verslag = wz_verslag_new("x");
		wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", numbers, 3);
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_value(table, 0, cases[i].i);
		wz_table_value(table, 1, cases[i].n);
		wz_table_value(table, 2, cases[i].p);
		verwacht(verslag, WZ_FORMAT_TEXT, 80, cases[i].expected);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(aligns_by_what_the_terminal_shows),
		cmocka_unit_test(hostile_text_stays_text),
		cmocka_unit_test(long_words_are_broken_in_the_end),
		cmocka_unit_test(columns_of_text_share_the_room),
		cmocka_unit_test(text_is_not_made_too_narrow),
		cmocka_unit_test(running_text_stays_readable),
		cmocka_unit_test(numbers_for_people),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
