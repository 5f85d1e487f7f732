/* SPDX-License-Identifier: EUPL-1.2 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>
#include "base/datum.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

static void read_dates(void **state)
{
	static const struct {
		const char *text;
		wz_datum datum;
	} cases[] = {
		{ "31-12-2024", 20241231 }, { "2024-12-31", 20241231 }, { " 2024-12-31 ", 20241231 },
		{ "1-2-2024", 20240201 },   { "1-12-2024", 20241201 },  { "12-1-2024", 20240112 },
		{ "01-02-2024", 20240201 }, { "29-02-2024", 20240229 }, { "2000-02-29", 20000229 },
		{ "1900-01-01", 19000101 }, { "31-12-2199", 21991231 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		wz_datum datum = 99;

		if (!wz_datum_parse(cases[i].text, &datum) || datum != cases[i].datum)
			fail_msg("'%s' gives %d", cases[i].text, (int)datum);
	}
}

static void refuse_dates(void **state)
{
	static const char *const cases[] = {
		"",
		" ",
		"2024",
		"2024-12",
		"31-12",
		"31-12-24",
		"29-02-2023",
		"2023-02-29",
		"1900-02-29",
		"2100-02-29",
		"31-04-2024",
		"2024-06-31",
		"0-1-2024",
		"1-0-2024",
		"2024-13-01",
		"2024-00-10",
		"2024-01-00",
		"2024-01-32",
		"32-01-2024",
		"12-31-2024",
		"1899-12-31",
		"2200-01-01",
		"01-01-2200",
		"2024-1-1",
		"2024-01-1",
		"2024/01/01",
		"01/02/2024",
		"01.02.2024",
		"20241231",
		"45657",
		"001-02-2024",
		"1-002-2024",
		"01-02-02024",
		"2024-01-01x",
		"x2024-01-01",
		"2024-01-01 00:00",
		"2024 -01-01",
		"-2024-01-01",
		"31 december 2024",
		"--",
		"1--2024",
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		wz_datum datum = 99;

		if (wz_datum_parse(cases[i], &datum))
			fail_msg("'%s' is read as %d", cases[i], (int)datum);
		assert_int_equal(datum, 99);
	}
}

static void write_dates(void **state)
{
	char buf[WZ_FORMAT_SIZE];

	(void)state;
	assert_string_equal(wz_datum_machine(buf, 20160905), "2016-09-05");
	assert_string_equal(wz_datum_dutch(buf, 20160905), "05-09-2016");
	assert_string_equal(wz_datum_machine(buf, 0), "");
	assert_string_equal(wz_datum_dutch(buf, 0), "");
}

/* Walk over every day there is: each writes and reads back, and the count is
 * that of the Gregorian calendar. */
static void every_day(void **state)
{
	wz_datum datum = 19000101;
	int days = 1;

	(void)state;
	for (; datum != 21991231; days++) {
		char buf[WZ_FORMAT_SIZE];
		wz_datum again = 0, next = wz__datum_volgende(datum);

		assert_true(next > datum);
		assert_int_equal(wz__datum_vorige(next), datum);
		assert_true(wz_datum_parse(wz_datum_machine(buf, next), &again));
		assert_int_equal(again, next);
		assert_true(wz_datum_parse(wz_datum_dutch(buf, next), &again));
		assert_int_equal(again, next);
		datum = next;
	}
	assert_int_equal(days, 300 * 365 + 73);
	assert_int_equal(wz__datum_volgende(0), 0);
	assert_int_equal(wz__datum_vorige(0), 0);
}

static wz_periode periode(const char *text)
{
	wz_periode p = { 0 };

	assert_true(wz_periode_parse(text, &p));
	return p;
}

static void read_periods(void **state)
{
	static const struct {
		const char *text, *written;
		wz_datum begin, eind;
	} cases[] = {
		{ "2016", "2016", 20160101, 20161231 },       { " 2016 ", "2016", 20160101, 20161231 },
		{ "2016-H1", "2016-H1", 20160101, 20160630 }, { "2016-h2", "2016-H2", 20160701, 20161231 },
		{ "2016-Q1", "2016-Q1", 20160101, 20160331 }, { "2016-q2", "2016-Q2", 20160401, 20160630 },
		{ "2016-Q3", "2016-Q3", 20160701, 20160930 }, { "2016-Q4", "2016-Q4", 20161001, 20161231 },
		{ "1900", "1900", 19000101, 19001231 },       { "2199-Q4", "2199-Q4", 21991001, 21991231 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		char buf[WZ_FORMAT_SIZE];
		wz_periode p = periode(cases[i].text);

		assert_string_equal(wz_periode_format(buf, p), cases[i].written);
		assert_int_equal(wz_periode_begin(p), cases[i].begin);
		assert_int_equal(wz_periode_eind(p), cases[i].eind);
	}
}

static void refuse_periods(void **state)
{
	static const char *const cases[] = {
		"",        "16",      "20160",     "1899",    "2200",       "2016-",   "2016-H",
		"2016-H0", "2016-H3", "2016-Q0",   "2016-Q5", "2016-Q12",   "2016-X1", "2016 H1",
		"2016H1",  "2016-1",  "2016-Q1 x", "H1-2016", "2016-01-01", "-2016",   "2016.",
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		wz_periode p = { .jaar = 99 };

		if (wz_periode_parse(cases[i], &p))
			fail_msg("'%s' is read as a period", cases[i]);
		assert_int_equal(p.jaar, 99);
	}
}

static void no_period(void **state)
{
	const wz_periode none = { 0 };
	wz_periode delen[2];
	char buf[WZ_FORMAT_SIZE];

	(void)state;
	assert_string_equal(wz_periode_format(buf, none), "");
	assert_int_equal(wz_periode_begin(none), 0);
	assert_int_equal(wz_periode_eind(none), 0);
	assert_true(wz__periode_gelijk(none, none));
	assert_false(wz__periode_gelijk(none, periode("2016")));
	assert_false(wz__periode_in(none, periode("2016")));
	assert_false(wz__periode_in(periode("2016"), none));
	assert_false(wz__periode_delen(none, delen));
}

static void compare_periods(void **state)
{
	/* Each before the next. */
	static const char *const ordered[] = {
		"2015",    "2015-Q4", "2016",    "2016-H1", "2016-Q1",
		"2016-Q2", "2016-H2", "2016-Q3", "2016-Q4", "2017-Q1",
	};
	static const struct {
		const char *deel, *geheel;
		bool in;
	} cases[] = {
		{ "2016", "2016", true },        { "2016-Q2", "2016", true },
		{ "2016-H2", "2016", true },     { "2016-Q2", "2016-H1", true },
		{ "2016-Q3", "2016-H1", false }, { "2016-Q3", "2016-H2", true },
		{ "2016", "2016-H1", false },    { "2016-H1", "2016-Q1", false },
		{ "2017", "2016", false },       { "2017-Q1", "2016", false },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(ordered); i++)
		for (size_t j = 0; j < LENGTH(ordered); j++) {
			int order = wz__periode_volgorde(periode(ordered[i]), periode(ordered[j]));

			assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
			assert_int_equal(wz__periode_gelijk(periode(ordered[i]), periode(ordered[j])), i == j);
		}
	for (size_t i = 0; i < LENGTH(cases); i++)
		if (wz__periode_in(periode(cases[i].deel), periode(cases[i].geheel)) != cases[i].in)
			fail_msg("%s in %s", cases[i].deel, cases[i].geheel);
}

static void parts_of_periods(void **state)
{
	static const struct {
		const char *geheel, *delen[2];
	} cases[] = {
		{ "2016", { "2016-H1", "2016-H2" } },
		{ "2016-H1", { "2016-Q1", "2016-Q2" } },
		{ "2016-H2", { "2016-Q3", "2016-Q4" } },
	};
	wz_periode delen[2];

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		char buf[WZ_FORMAT_SIZE];

		assert_true(wz__periode_delen(periode(cases[i].geheel), delen));
		assert_string_equal(wz_periode_format(buf, delen[0]), cases[i].delen[0]);
		assert_string_equal(wz_periode_format(buf, delen[1]), cases[i].delen[1]);
	}
	assert_false(wz__periode_delen(periode("2016-Q1"), delen));
	assert_true(wz__periode_gelijk(wz__periode_jaar(2016), periode("2016")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(read_dates),       cmocka_unit_test(refuse_dates),
		cmocka_unit_test(write_dates),      cmocka_unit_test(every_day),
		cmocka_unit_test(read_periods),     cmocka_unit_test(refuse_periods),
		cmocka_unit_test(no_period),        cmocka_unit_test(compare_periods),
		cmocka_unit_test(parts_of_periods),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
