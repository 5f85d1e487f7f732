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
		const geval *zaak = &gevallen[g];
		wz__ervaring ervaring[MAX] = { { 0 } };
		size_t groep[MAX];
		const wz__ervaringen alle = { .van = ervaring, .n = zaak->n, .groep = groep };

		for (size_t i = 0; i < zaak->n; i++) {
			ervaring[i].stadsdeel = zaak->o[i].stadsdeel;
			ervaring[i].tekst = zaak->o[i].tekst;
			groep[i] = zaak->o[i].groep;
		}
		assert_int_equal(wz__ervaring_kern(&alle, 0), zaak->kern);
		for (size_t i = 0; i < zaak->n; i++) {
			assert_int_equal(wz__ervaring_herhaald(&alle, i), zaak->herhaald[i]);
			assert_int_equal(wz__ervaring_nieuw_gebied(&alle, 0, i), zaak->nieuw[i]);
		}
	}
}

/* What another area says otherwise: words, or a number, a name, a degree. */
static void test_verschil(void **state)
{
	static const struct {
		const char *hier, *kern;
		wz__ervaring_anders anders;
		const char *tekst;
	} paren[] = {
		{ "Dat ging SMART.", "dat ging smart", WZ__ZELFDE_WOORDEN, "" },
		{ "Het werk is gerealiseerd", "Het werk is uitgevoerd", WZ__ANDERE_WOORDEN, "" },
		{ "Nu zijn er twee clubs", "Nu zijn er drie clubs", WZ__ANDER_VERHAAL,
		  "“twee” in plaats van “drie”" },
		{ "Er waren 4 clubs", "Er waren 12 clubs", WZ__ANDER_VERHAAL, "“4” in plaats van “12”" },
		{ "Voor de agenda West", "Voor de agenda Oost", WZ__ANDER_VERHAAL,
		  "“West” in plaats van “Oost”" },
		{ "Erg tevreden over het werk", "Tevreden over het werk", WZ__ANDER_VERHAAL,
		  "“Erg tevreden”" },
		{ "Het ging goed", "Het ging niet goed", WZ__ANDER_VERHAAL, "zonder “niet”" },
		/* The name of an area at the beginning of a sentence. */
		{ "Zuid werkt samen", "Noord werkt samen", WZ__ANDER_VERHAAL,
		  "“Zuid” in plaats van “Noord”" },
		{ "Mensen werken samen", "Partijen werken samen", WZ__ANDERE_WOORDEN, "" },
		{ "Eén of twee, en 3 of 4, en 5", "Zes of tien, en 6 of 7, en 8", WZ__ANDER_VERHAAL,
		  "“Eén of twee, en 3 of 4, en 5”" },
		{ "", "Niets", WZ__ANDER_VERHAAL, "zonder “Niets”" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof paren / sizeof *paren; i++) {
		wz__ervaring ervaring[] = {
			{ .naam = "Noord", .aanbieder = "", .tekst = paren[i].kern },
			{ .naam = "Zuid", .aanbieder = "", .tekst = paren[i].hier },
		};
		const wz__ervaringen alle = { .van = ervaring, .n = 2 };
		wz__buf uit = { 0 };

		assert_int_equal(wz__ervaring_verschil(&alle, 1, 0, &uit), paren[i].anders);
		assert_string_equal(wz__buf_str(&uit), paren[i].tekst);
		wz__buf_free(&uit);
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
		cmocka_unit_test(test_verschil),
		cmocka_unit_test(test_procent),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
