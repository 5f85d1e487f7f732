/* SPDX-License-Identifier: EUPL-1.2 */
/* Remarks that several areas share: which words stand for all of them, and who says it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include "geschrift/opmerkingen.h"

enum { MAX = 6 };

/* Remarks of areas, with the group of each, and what is said of the group of the first. */
typedef struct geval {
	struct {
		int64_t stadsdeel;
		const char *tekst;
		size_t groep;
	} o[MAX];
	size_t n;
	size_t kern;
	bool herhaald[MAX], nieuw[MAX];
} geval;

static const geval gevallen[] = {
	/* The words that most areas share, though another remark stands first and is shorter. */
	{ { { 1, "Kort", 0 }, { 2, "Een langere tekst", 0 }, { 3, "Een LANGERE tekst", 0 } },
	  3, 1, { true, true, true }, { true, true, true } },
	/* All differ: the shortest. */
	{ { { 1, "Tevreden, ook over de wijk", 0 }, { 2, "Tevreden", 0 }, { 3, "Zeer tevreden", 0 } },
	  3, 1, { true, true, true }, { true, true, true } },
	/* Another group between them; an area that says it twice is named once. */
	{ { { 1, "Zo", 0 }, { 2, "Anders", 1 }, { 1, "Zo.", 0 }, { 3, "Zo", 0 } },
	  4, 0, { true, false, true, true }, { true, false, false, true } },
	/* Alone. */
	{ { { 1, "Zo", 0 }, { 2, "Anders", 1 } }, 2, 0, { false, false }, { true, false } },
};

static void test_groep(void **state)
{
	(void)state;
	for (size_t g = 0; g < sizeof gevallen / sizeof *gevallen; g++) {
		const geval *geval = &gevallen[g];
		wz__ervaring ervaring[MAX] = { { 0 } };
		size_t groep[MAX];
		const wz__ervaringen alle = { .van = ervaring, .n = geval->n, .groep = groep };

		for (size_t i = 0; i < geval->n; i++) {
			ervaring[i].stadsdeel = geval->o[i].stadsdeel;
			ervaring[i].tekst = geval->o[i].tekst;
			groep[i] = geval->o[i].groep;
		}
		assert_int_equal(wz__ervaring_kern(&alle, 0), geval->kern);
		for (size_t i = 0; i < geval->n; i++) {
			assert_int_equal(wz__ervaring_herhaald(&alle, i), geval->herhaald[i]);
			assert_int_equal(wz__ervaring_nieuw_gebied(&alle, 0, i), geval->nieuw[i]);
		}
	}
}

static void test_procent(void **state)
{
	static const struct {
		int64_t deel, geheel;
		const char *tekst;
	} delen[] = {
		{ 0, 12, "0%" },       { 1, 3, "33%" },   { 2, 3, "67%" },      { 12, 12, "100%" },
		{ 1, 400, "minder dan 1%" }, { 399, 400, "ruim 99%" }, { 1, 200, "1%" },
		{ 0, 0, "0%" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof delen / sizeof *delen; i++) {
		wz__buf tekst = { 0 };

		wz__procent(&tekst, delen[i].deel, delen[i].geheel);
		assert_string_equal(wz__buf_str(&tekst), delen[i].tekst);
		wz__buf_free(&tekst);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_groep),
		cmocka_unit_test(test_procent),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
