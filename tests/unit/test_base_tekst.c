/* SPDX-License-Identifier: EUPL-1.2 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>
#include <utf8proc.h>
#include "base/tekst.h"
#include <welzijn/types.h>

#define LENGTH(array) (sizeof(array) / sizeof *(array))
#define NBSP "\xC2\xA0"

typedef void change(wz__buf *out, const char *text, size_t n);
typedef struct pair {
	const char *text, *changed;
} pair;

static void check_changes(change *function, const pair *cases, size_t n)
{
	wz__buf out = { 0 };

	for (size_t i = 0; i < n; i++) {
		wz__buf_clear(&out);
		wz__buf_text(&out, "voor:");
		function(&out, cases[i].text, strlen(cases[i].text));
		assert_false(out.failed);
		assert_string_equal(wz__buf_str(&out) + strlen("voor:"), cases[i].changed);
		assert_int_equal(out.size, strlen(out.bytes));
	}
	wz__buf_free(&out);
}

static void utf8_valid(void **state)
{
	static const struct {
		const char *text;
		bool valid;
	} cases[] = {
		{ "", true },
		{ "abc", true },
		{ "acht letters en meer", true },
		{ "h\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80", true },
		{ "\xEF\xBF\xBD", true },
		{ "\xF4\x8F\xBF\xBF", true },
		{ "\xF4\x90\x80\x80", false },
		{ "\xED\xA0\x80", false },
		{ "\xC0\xAF", false },
		{ "\xE0\x80\xAF", false },
		{ "\xF0\x80\x80\xAF", false },
		{ "\x80", false },
		{ "twaalf bytes\xE9", false },
		{ "caf\xE9 en dan nog wat", false },
		{ "\xE2\x82", false },
		{ "\xF0\x9F\x98", false },
		{ "\xFF\xFE", false },
		{ "\xF8\x88\x80\x80\x80", false },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++)
		if (wz__utf8_valid(cases[i].text, strlen(cases[i].text)) != cases[i].valid)
			fail_msg("case %zu", i);
	/* A character that is cut by the size is not whole, whatever follows. */
	assert_false(wz__utf8_valid("\xE2\x82\xAC", 2));
	assert_false(wz__utf8_valid("1234567\xC3\xA9", 8));
	assert_true(wz__utf8_valid("a\0b", 3));
}

static void trim(void **state)
{
	static const pair cases[] = {
		{ "", "" },
		{ "   ", "" },
		{ NBSP NBSP, "" },
		{ "a", "a" },
		{ " a b\t\r\n", "a b" },
		{ NBSP " a" NBSP "b\xE2\x80\x89\xE3\x80\x80 ", "a" NBSP "b" },
		{ "\xE2\x80\xAF"
		  "1",
		  "1" },
		{ "\xC3\xA9 ", "\xC3\xA9" },
		{ "\xC3\xA0", "\xC3\xA0" }, /* ends in the last byte of a no-break space */
		{ "\xE2\x82\xAC", "\xE2\x82\xAC" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		size_t n = strlen(cases[i].text);
		const char *trimmed = wz__trim(cases[i].text, &n);

		assert_int_equal(n, strlen(cases[i].changed));
		assert_memory_equal(trimmed, cases[i].changed, n);
	}
}

static const pair folds[] = {
	{ "", "" },
	{ " \t\n", "" },
	{ "Perceel", "perceel" },
	{ "  Deels \t Gerealiseerd ", "deels gerealiseerd" },
	{ "a" NBSP NBSP " b", "a b" },
	{ "B&A-Groep [1]", "b&a-groep [1]" },
	{ "CLI\xC3\x8BNTEN", "cli\xC3\xABnten" },
	{ "clie\xCC\x88nten", "cli\xC3\xABnten" },
	{ "CLIE\xCC\x88NTEN", "cli\xC3\xABnten" },
	{ "Stra\xC3\x9F"
	  "e",
	  "strasse" },
	{ NBSP "\xC3\x89\xC3\xA9n" NBSP, "\xC3\xA9\xC3\xA9n" },
	{ "\xE2\x82\xAC", "\xE2\x82\xAC" },
	{ "\xC4\xB2sselstein", "\xC4\xB3sselstein" },
	{ "slecht\xFF"
	  " TEKST",
	  "slecht\xFF"
	  " tekst" },
};

static void fold(void **state)
{
	(void)state;
	check_changes(wz__fold, folds, LENGTH(folds));
}

static void fold_equal(void **state)
{
	static const char *const different[] = { "",  "a",        "ab",   "a b", "b a",
		                                     "e", "\xC3\xA9", "\xFF", "\xFE" };

	(void)state;
	for (size_t i = 0; i < LENGTH(folds); i++)
		assert_true(wz__fold_equal(folds[i].text, strlen(folds[i].text), folds[i].changed,
		                           strlen(folds[i].changed)));
	for (size_t i = 0; i < LENGTH(different); i++)
		for (size_t j = 0; j < LENGTH(different); j++)
			assert_int_equal(wz__fold_equal(different[i], strlen(different[i]), different[j],
			                                strlen(different[j])),
			                 i == j);
}

/* Folding what is folded changes nothing, and comparing without memory agrees
 * with folding, for every character there is. */
static void fold_every_character(void **state)
{
	wz__buf once = { 0 }, twice = { 0 };

	(void)state;
	for (utf8proc_int32_t c = 1; c < 0x110000; c++) {
		char text[8] = "x";
		utf8proc_ssize_t n;

		if (!utf8proc_codepoint_valid(c))
			continue;
		n = utf8proc_encode_char(c, (utf8proc_uint8_t *)text + 1) + 1;
		text[n++] = 'x';
		wz__buf_clear(&once);
		wz__buf_clear(&twice);
		wz__fold(&once, text, (size_t)n);
		wz__fold(&twice, once.bytes, once.size);
		if (strcmp(once.bytes, twice.bytes) != 0 ||
		    !wz__fold_equal(text, (size_t)n, once.bytes, once.size))
			fail_msg("U+%04X", (unsigned)c);
	}
	wz__buf_free(&once);
	wz__buf_free(&twice);
}

static void normalise(void **state)
{
	static const pair cases[] = {
		{ "", "" },
		{ "  Tekst  met  ruimte ", "Tekst  met  ruimte" },
		{ "regel een\r\nregel twee\tkolom", "regel een\nregel twee\tkolom" },
		{ "a\x01"
		  "b\x1B[31mc\x7F",
		  "ab[31mc" },
		{ "a\xC2\x85\xC2\x9F"
		  "b",
		  "ab" },
		{ "\x01 a \x02", "a" },
		{ "e\xCC\x88", "\xC3\xAB" },
		{ "e\x01\xCC\x88", "\xC3\xAB" },
		{ NBSP "a" NBSP "b" NBSP, "a" NBSP "b" },
		{ "\xC3\x89\xC3\x89N", "\xC3\x89\xC3\x89N" },
		{ "slecht\xFF\x01", "slecht\xFF" },
	};

	(void)state;
	check_changes(wz__normalise, cases, LENGTH(cases));
}

static void sanitise(void **state)
{
	static const pair cases[] = {
		{ "a\xEF\xBF\xBE\xEF\xBF\xBF""b", "a\xEF\xBF\xBD\xEF\xBF\xBD""b" }, /* XML may not hold these */
		{ "", "" },
		{ "gewoon \xC3\xA9\xC3\xA9n\tregel\n", "gewoon \xC3\xA9\xC3\xA9n\tregel\n" },
		{ "\x1B[31mrood", "\xEF\xBF\xBD[31mrood" },
		{ "a\rb\x7F", "a\xEF\xBF\xBD"
		              "b\xEF\xBF\xBD" },
		{ "\xC2\x9B"
		  "31m",
		  "\xEF\xBF\xBD"
		  "31m" },
		{ "a\xE2\x80\xAE"
		  "b\xE2\x81\xA9",
		  "a\xEF\xBF\xBD"
		  "b\xEF\xBF\xBD" },
		{ "\xFF\xC3", "\xEF\xBF\xBD\xEF\xBF\xBD" },
	};
	wz__buf out = { 0 };

	(void)state;
	check_changes(wz__sanitise, cases, LENGTH(cases));
	wz__sanitise(&out, "a\0b", 3);
	assert_string_equal(wz__buf_str(&out), "a\xEF\xBF\xBD"
	                                       "b");
	wz__buf_free(&out);
}

static void natural_order(void **state)
{
	/* Each before the next. */
	static const char *const ordered[] = {
		"",
		"0",
		"00",
		"0a",
		"1",
		"01",
		"001",
		"1.1",
		"1.2",
		"1.02",
		"1.10",
		"1.10.3",
		"1a",
		"2",
		"3.4",
		"3.10",
		"7",
		"07.07",
		"7.7\001\0011",
		"7a",
		"07a",
		"7b",
		"8",
		"10",
		"99999999",
		"100000000",
		"999999999",
		"1000000000",
		"123456789012345678",
		"1234567890123456789",
		"9999999999999999999999",
		"1234567890123456789012345678901234567890123456789012345678901234567890",
		"a",
		"a\x01",
		"a1",
		"a2",
		"a10",
		"b",
		"\xC3\xA9",
	};
	wz__buf a = { 0 }, b = { 0 };

	(void)state;
	for (size_t i = 0; i < LENGTH(ordered); i++)
		for (size_t j = 0; j < LENGTH(ordered); j++) {
			int order;

			wz__buf_clear(&a);
			wz__buf_clear(&b);
			wz__natural_key(&a, ordered[i]);
			wz__natural_key(&b, ordered[j]);
			order = strcmp(wz__buf_str(&a), wz__buf_str(&b));
			if ((order > 0) - (order < 0) != (i > j) - (i < j))
				fail_msg("'%s' and '%s': %d", ordered[i], ordered[j], order);
		}
	wz__buf_clear(&a);
	wz__buf_clear(&b);
	wz__natural_key(&a, " Perceel 7 ");
	wz__natural_key(&b, "perceel  7");
	assert_string_equal(a.bytes, b.bytes);
	wz__buf_free(&a);
	wz__buf_free(&b);
}

/* Different folded texts have different keys: all texts of four characters over
 * an alphabet that tries to confuse. */
static void natural_keys_differ(void **state)
{
	enum { SIGNS = 6, TEXTS = SIGNS * SIGNS * SIGNS * SIGNS };
	static const char signs[SIGNS + 1] = "019\x01\x02.";
	static char keys[TEXTS][48];
	wz__buf key = { 0 };

	(void)state;
	for (int i = 0; i < TEXTS; i++) {
		char text[5] = { signs[i % SIGNS], signs[i / SIGNS % SIGNS],
			             signs[i / SIGNS / SIGNS % SIGNS], signs[i / SIGNS / SIGNS / SIGNS], '\0' };

		wz__buf_clear(&key);
		wz__natural_key(&key, text);
		assert_true(key.size < sizeof keys[i]);
		strcpy(keys[i], key.bytes);
		for (int j = 0; j < i; j++)
			if (strcmp(keys[i], keys[j]) == 0)
				fail_msg("texts %d and %d", i, j);
	}
	wz__buf_free(&key);
}

static void width(void **state)
{
	static const struct {
		const char *text;
		size_t columns, first;
	} cases[] = {
		{ "", 0, 0 },
		{ "a", 1, 1 },
		{ "welzijn", 7, 1 },
		{ "\xC3\xAB", 1, 2 },
		{ "e\xCC\x88", 1, 3 },
		{ "cli\xC3\xABnt", 6, 1 },
		{ "clie\xCC\x88nt", 6, 1 },
		{ "\xE2\x82\xAC 5", 3, 3 },
		{ "\xE2\x9C\x93", 1, 3 },
		{ "\xE4\xB8\xAD\xE6\x96\x87", 4, 3 },
		{ "\xF0\x9F\x98\x80", 2, 4 },
		{ "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7", 2, 11 }, /* family */
		{ "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD", 2, 8 },              /* thumb with skin */
		{ "\xF0\x9F\x87\xB3\xF0\x9F\x87\xB1", 2, 8 },              /* flag */
		{ "\xF0\x9F\x87\xB3\xF0\x9F\x87\xB1\xF0\x9F\x87\xA7", 3, 8 },
		{ "a\xE2\x80\x8B"
		  "b",
		  2, 1 }, /* zero width space */
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		size_t columns = 99, n = strlen(cases[i].text);

		if (wz__width(cases[i].text, n) != cases[i].columns)
			fail_msg("'%s' is %zu wide", cases[i].text, wz__width(cases[i].text, n));
		if (wz__cluster(cases[i].text, n, &columns) != cases[i].first)
			fail_msg("'%s'", cases[i].text);
	}
}

static void distance(void **state)
{
	static const struct {
		const char *a, *b;
		size_t limit, distance;
	} cases[] = {
		{ "", "", 2, 0 },
		{ "abc", "abc", 2, 0 },
		{ "abc", "abd", 2, 1 },
		{ "abc", "ab", 2, 1 },
		{ "abc", "xabc", 2, 1 },
		{ "abcd", "acbd", 2, 1 },
		{ "ab", "ba", 2, 1 },
		{ "ca", "abc", 3, 3 },
		{ "abc", "abd", 0, 1 },
		{ "abcdef", "abcxyz", 2, 3 },
		{ "abcdef", "abcxyz", 9, 3 },
		{ "kitten", "sitting", 5, 3 },
		{ "", "abc", 5, 3 },
		{ "abc", "", 1, 2 },
		{ "cli\xC3\xABnt", "client", 2, 1 },
		{ "badcfe", "abcdef", 5, 3 },
	};
	char texts[2][140];

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		assert_int_equal(wz__distance(cases[i].a, cases[i].b, cases[i].limit), cases[i].distance);
		assert_int_equal(wz__distance(cases[i].b, cases[i].a, cases[i].limit), cases[i].distance);
	}
	memset(texts, 'a', sizeof texts);
	texts[0][128] = texts[1][128] = '\0';
	texts[1][64] = 'b';
	assert_int_equal(wz__distance(texts[0], texts[1], 2), 1);
	texts[0][128] = 'a';
	texts[0][129] = '\0';
	assert_int_equal(wz__distance(texts[0], texts[1], 2), 3);
}

static void suggest(void **state)
{
	static const char *const names[] = { "perceel", "resultaat",     "status", "periode", "doel",
		                                 "bron",    "Cli\xC3\xABnt", "doek",   "percel" };
	static const struct {
		const char *text, *name;
	} cases[] = {
		{ "stats", "status" },
		{ "stauts", "status" },
		{ "Staus ", "status" },
		{ "STATUS", "status" },
		{ "percee", "perceel" },
		{ "percelen", "perceel" },
		{ "perioode", "periode" },
		{ "resutlaten", NULL },
		{ "deol", "doel" },
		{ "brn", "bron" },
		{ "br", NULL },
		{ "b", NULL },
		{ "", NULL },
		{ "omschrijving", NULL },
		{ "client", "Cli\xC3\xABnt" },
		/* the nearest, and of equals the first */
		{ "perceln", "percel" },
		{ "doex", "doel" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		const char *name = wz_suggest(cases[i].text, names, LENGTH(names));

		if (!name || !cases[i].name)
			assert_ptr_equal(name, cases[i].name);
		else
			assert_string_equal(name, cases[i].name);
	}
	assert_null(wz_suggest("status", NULL, 0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(utf8_valid),
		cmocka_unit_test(trim),
		cmocka_unit_test(fold),
		cmocka_unit_test(fold_equal),
		cmocka_unit_test(fold_every_character),
		cmocka_unit_test(normalise),
		cmocka_unit_test(sanitise),
		cmocka_unit_test(natural_order),
		cmocka_unit_test(natural_keys_differ),
		cmocka_unit_test(width),
		cmocka_unit_test(distance),
		cmocka_unit_test(suggest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
