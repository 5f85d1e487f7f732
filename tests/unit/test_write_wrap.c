/* SPDX-License-Identifier: EUPL-1.2 */
#include "write_hulp.h"

#include "write/text.h"

/* The lines of a text, each ended by a newline. */
static void verwacht_regels(const char *text, size_t width, bool heading, const char *expected)
{
	wz__buf lines = { 0 };
	size_t n = strlen(text);
	for (size_t at = 0; at < n;) {
		wz__breuk regel = wz__wrap(text + at, n - at, width, heading);
		assert_true(regel.next > 0);
		wz__buf_append(&lines, text + at, regel.n);
		wz__buf_text(&lines, "\n");
		at += regel.next;
	}
	assert_string_equal(wz__buf_str(&lines), expected);
	wz__buf_free(&lines);
}

static void breaks_between_words(void **state)
{
	(void)state;
	verwacht_regels("een twee drie", 13, false, "een twee drie\n");
	verwacht_regels("een twee drie", 12, false, "een twee\ndrie\n");
	verwacht_regels("een twee drie", 8, false, "een twee\ndrie\n");
	verwacht_regels("een twee drie", 7, false, "een\ntwee\ndrie\n");
	verwacht_regels("een   twee", 5, false, "een\ntwee\n");
	verwacht_regels("een   twee ", 20, false, "een   twee\n");
	verwacht_regels("een\ntwee\n\ndrie", 80, false, "een\ntwee\n\ndrie\n");
	verwacht_regels("een \ntwee", 3, false, "een\ntwe\ne\n");
	verwacht_regels("", 5, false, "");
}

static void breaks_a_word_only_when_it_is_too_long(void **state)
{
	(void)state;
	verwacht_regels("de vrijwilliger nu", 12, false, "de\nvrijwilliger\nnu\n");
	verwacht_regels("de vrijwilligersorganisatie nu", 12, false,
	                "de\nvrijwilliger\nsorganisatie\nnu\n");
	verwacht_regels("wijk-en-buurtwerk", 10, false, "wijk-en-\nbuurtwerk\n");
	verwacht_regels("een 0-meting", 9, false, "een\n0-meting\n");
	verwacht_regels("https://www.enschede.nl/wijken", 20, false,
	                "https://\nwww.enschede.nl/\nwijken\n");
	verwacht_regels("aaaa", 1, false, "a\na\na\na\n");
}

static void breaks_headings_at_marks(void **state)
{
	(void)state;
	verwacht_regels("deels_gerealiseerd", 18, true, "deels_gerealiseerd\n");
	verwacht_regels("deels_gerealiseerd", 12, true, "deels_\ngerealiseerd\n");
	verwacht_regels("niet deels-waar", 11, true, "niet deels-\nwaar\n");
	verwacht_regels("niet deels-waar", 11, false, "niet\ndeels-waar\n");
}

static void counts_what_the_terminal_shows(void **state)
{
	(void)state;
	/* ë as one and as two code points; wide characters; a family of three */
	verwacht_regels("zee\xC3\xAB"
	                "n zo",
	                5, false,
	                "zee\xC3\xAB"
	                "n\nzo\n");
	verwacht_regels("zeee\xCC\x88"
	                "n zo",
	                5, false,
	                "zeee\xCC\x88"
	                "n\nzo\n");
	verwacht_regels("\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E", 5, false,
	                "\xE6\x97\xA5\xE6\x9C\xAC\n\xE8\xAA\x9E\n");
	verwacht_regels("\xE6\x97\xA5\xE6\x9C\xAC", 1, false, "\xE6\x97\xA5\n\xE6\x9C\xAC\n");
	const char *family = "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7";
	wz__breuk regel = wz__wrap(family, strlen(family), 2, false);
	assert_int_equal(regel.n, strlen(family));
	assert_int_equal(regel.width, 2);
	assert_int_equal(wz__wrap("zee\xC3\xABn ", 7, 9, false).width, 5);
}

static void verwacht_maten(const char *text, bool heading, size_t line, size_t word)
{
	size_t found_line, found_word;
	wz__wrap_maten(text, strlen(text), heading, &found_line, &found_word);
	assert_int_equal(found_line, line);
	assert_int_equal(found_word, word);
}

static void measures_lines_and_words(void **state)
{
	(void)state;
	verwacht_maten("", false, 0, 0);
	verwacht_maten("een twee", false, 8, 4);
	verwacht_maten("een\ntwee drie\nvijf", false, 9, 4);
	verwacht_maten("een  twee", false, 9, 4);
	verwacht_maten("zee\xC3\xABn \xE6\x97\xA5\xE6\x9C\xAC", false, 10, 5);
	verwacht_maten("deels_gerealiseerd", false, 18, 18);
	verwacht_maten("deels_gerealiseerd", true, 18, 12);
	verwacht_maten("a - b", true, 5, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(breaks_between_words),
		cmocka_unit_test(breaks_a_word_only_when_it_is_too_long),
		cmocka_unit_test(breaks_headings_at_marks),
		cmocka_unit_test(counts_what_the_terminal_shows),
		cmocka_unit_test(measures_lines_and_words),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
