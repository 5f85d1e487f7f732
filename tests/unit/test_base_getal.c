/* SPDX-License-Identifier: EUPL-1.2 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>
#include <welzijn/types.h>

#define LENGTH(array) (sizeof(array) / sizeof *(array))

static void read_numbers(void **state)
{
	static const struct {
		const char *text;
		wz_getal getal;
	} cases[] = {
		{ "0", 0 },
		{ "7", 70000 },
		{ "007", 70000 },
		{ "1200", 12000000 },
		{ "1.200", 12000000 },
		{ "12.000", 120000000 },
		{ "123.456", 1234560000 },
		{ "1.200.000", 12000000000 },
		{ "1.200.000,5", 12000005000 },
		{ "1200000,5", 12000005000 },
		{ "1.2", 12000 },
		{ "12.5", 125000 },
		{ "1.25", 12500 },
		{ "1.2345", 12345 },
		{ "1234.567", 12345670 },
		{ "0.125", 1250 },
		{ "0.1250", 1250 },
		{ "00.125", 1250 },
		{ "012.345", 123450 },
		{ "12,5", 125000 },
		{ "0,0001", 1 },
		{ "1,200", 12000 },
		{ "0,125", 1250 },
		{ "+5", 50000 },
		{ "-5", -50000 },
		{ "-1.200,25", -12002500 },
		{ "-0", 0 },
		{ "-0,0", 0 },
		{ " 42\t", 420000 },
		{ "\xC2\xA0"
		  "42\xC2\xA0",
		  420000 },
		{ "922337203685477,5807", INT64_MAX },
		{ "922.337.203.685.477,5807", INT64_MAX },
		{ "-922337203685477.5807", -INT64_MAX },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		wz_getal getal = 99;

		if (!wz_getal_parse(cases[i].text, &getal) || getal != cases[i].getal)
			fail_msg("'%s' gives %lld", cases[i].text, (long long)getal);
	}
}

static void refuse_numbers(void **state)
{
	static const char *const cases[] = {
		"",
		" ",
		"-",
		"+",
		"--1",
		"+-1",
		"- 1",
		"1-",
		".",
		",",
		".5",
		",5",
		"5.",
		"5,",
		"1,",
		"1.20.0",
		"1.2.3",
		"12,5,1",
		"1.200.",
		"1.200,",
		"1..200",
		"1.200.00",
		"1.2000.000",
		"0.200.000",
		"1234.567.890",
		"0.125,5",
		"12.5,1",
		"1,200.5",
		"1,234,567",
		"1,20000",
		"1.20000",
		"0.12345",
		"1,2.3",
		"1e999",
		"1e3",
		"0x10",
		"inf",
		"nan",
		"INF",
		"1 200",
		"1\xC2\xA0"
		"200",
		"1\xE2\x80\xAF"
		"200",
		"1'200",
		"12%",
		"12 %",
		"\xE2\x82\xAC 12",
		"12 euro",
		"\xE2\x88\x92"
		"5",
		"circa 5",
		"5 keer",
		"\xD9\xA1",
		"1.234x",
		"1.200,5x",
		"922337203685477,5808",
		"-922337203685477,5808",
		"9223372036854775807",
		"99999999999999999999999999999999999999",
		"1.200.000.000.000.000.000.000",
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		wz_getal getal = 99;

		if (wz_getal_parse(cases[i], &getal))
			fail_msg("'%s' is read as %lld", cases[i], (long long)getal);
		assert_int_equal(getal, 99);
	}
}

static void write_numbers(void **state)
{
	static const struct {
		wz_getal getal;
		const char *machine, *dutch;
	} cases[] = {
		{ WZ_GETAL_GEEN, "", "" },
		{ 0, "0", "0" },
		{ 10000, "1", "1" },
		{ -10000, "-1", "-1" },
		{ 9990000, "999", "999" },
		{ 12000000, "1200", "1.200" },
		{ -12000000, "-1200", "-1.200" },
		{ 12345678900000, "1234567890", "1.234.567.890" },
		{ 125000, "12.5", "12,5" },
		{ 12500, "1.25", "1,25" },
		{ 11250, "1.1250", "1,1250" },
		{ 1250, "0.1250", "0,1250" },
		{ 10010, "1.0010", "1,0010" },
		{ 12345, "1.2345", "1,2345" },
		{ 10001, "1.0001", "1,0001" },
		{ -1, "-0.0001", "-0,0001" },
		{ 100, "0.01", "0,01" },
		{ INT64_MAX, "922337203685477.5807", "922.337.203.685.477,5807" },
		{ -INT64_MAX, "-922337203685477.5807", "-922.337.203.685.477,5807" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		char buf[WZ_FORMAT_SIZE];

		assert_ptr_equal(wz_getal_machine(buf, cases[i].getal), buf);
		assert_string_equal(buf, cases[i].machine);
		assert_string_equal(wz_getal_dutch(buf, cases[i].getal), cases[i].dutch);
	}
}

static void read_back(wz_getal getal)
{
	char buf[WZ_FORMAT_SIZE];
	wz_getal again = 99;

	if (!wz_getal_parse(wz_getal_machine(buf, getal), &again) || again != getal)
		fail_msg("machine '%s' is not %lld", buf, (long long)getal);
	if (!wz_getal_parse(wz_getal_dutch(buf, getal), &again) || again != getal)
		fail_msg("dutch '%s' is not %lld", buf, (long long)getal);
}

/* What is written reads back the same: all small numbers, both ends, and many
 * numbers of every size. */
static void round_trip(void **state)
{
	uint64_t random = 88172645463325252u;

	(void)state;
	for (wz_getal getal = -60000; getal <= 60000; getal++)
		read_back(getal);
	for (wz_getal getal = 0; getal < 1000; getal++) {
		read_back(INT64_MAX - getal);
		read_back(-INT64_MAX + getal);
	}
	for (int i = 0; i < 200000; i++) {
		random ^= random << 13;
		random ^= random >> 7;
		random ^= random << 17;
		read_back((wz_getal)(random >> (1 + i % 63)));
		read_back(-(wz_getal)(random >> (1 + i % 63)));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(read_numbers),
		cmocka_unit_test(refuse_numbers),
		cmocka_unit_test(write_numbers),
		cmocka_unit_test(round_trip),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
