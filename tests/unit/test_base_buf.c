/* SPDX-License-Identifier: EUPL-1.2 */
/* Memory, failures, closed words, units and hashes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "base/buf.h"
#include "base/eenheid.h"
#include "base/sha256.h"
#include "base/woorden.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

static void buf_grows(void **state)
{
	wz__buf buf = { 0 };

	(void)state;
	assert_string_equal(wz__buf_str(&buf), "");
	wz__buf_append(&buf, NULL, 0);
	assert_string_equal(buf.bytes, "");
	wz__buf_text(&buf, "perceel ");
	wz__buf_format(&buf, "%d van %s", 3, "vier");
	wz__buf_char(&buf, '!');
	assert_string_equal(wz__buf_str(&buf), "perceel 3 van vier!");
	assert_int_equal(buf.size, 19);
	wz__buf_clear(&buf);
	assert_string_equal(wz__buf_str(&buf), "");
	for (int i = 0; i < 10000; i++)
		wz__buf_text(&buf, "0123456789");
	assert_int_equal(buf.size, 100000);
	assert_int_equal(strlen(buf.bytes), 100000);
	wz__buf_append(&buf, "a\0b", 3);
	assert_memory_equal(buf.bytes + 100000, "a\0b\0", 4);
	assert_false(buf.failed);
	wz__buf_free(&buf);
	assert_null(buf.bytes);
	wz__buf_free(&buf);
}

static void buf_fails_once_and_for_all(void **state)
{
	wz__buf buf = { 0 };

	(void)state;
	wz__buf_text(&buf, "blijft");
	wz__buf_append(&buf, "x", SIZE_MAX - 2);
	assert_true(buf.failed);
	wz__buf_text(&buf, " niet");
	wz__buf_format(&buf, "%d", 1);
	assert_string_equal(wz__buf_str(&buf), "blijft");
	wz__buf_free(&buf);
}

static void grow(void **state)
{
	int *numbers = NULL;
	size_t capacity = 0;

	(void)state;
	assert_true(wz__grow(&numbers, &capacity, 0, sizeof *numbers));
	assert_null(numbers);
	for (int i = 0; i < 1000; i++) {
		assert_true(wz__grow(&numbers, &capacity, (size_t)i + 1, sizeof *numbers));
		numbers[i] = i;
	}
	assert_int_equal(capacity, 1024);
	assert_int_equal(numbers[999], 999);
	assert_false(wz__grow(&numbers, &capacity, SIZE_MAX, sizeof *numbers));
	assert_false(wz__grow(&numbers, &capacity, SIZE_MAX / 4, sizeof *numbers));
	assert_int_equal(capacity, 1024);
	assert_int_equal(numbers[0], 0);
	free(numbers);
}

static void arena(void **state)
{
	wz__arena memory = { 0 };
	char *first;
	char *copies[2000];

	(void)state;
	wz__arena_free(&memory);
	first = wz__arena_text(&memory, "eerste");
	assert_null(wz__arena_text(&memory, NULL));
	assert_string_equal(wz__arena_copy(&memory, NULL, 0), "");
	assert_string_equal(wz__arena_copy(&memory, "a\0b", 1), "a");
	for (size_t i = 0; i < LENGTH(copies); i++) {
		void *place = wz__arena_alloc(&memory, i % 100);

		assert_non_null(place);
		assert_int_equal((uintptr_t)place % _Alignof(max_align_t), 0);
		memset(place, 'x', i % 100);
		copies[i] = wz__arena_copy(&memory, "01234567890", i % 11);
		assert_non_null(copies[i]);
	}
	for (size_t i = 0; i < LENGTH(copies); i++)
		assert_int_equal(strlen(copies[i]), i % 11);
	memset(wz__arena_alloc(&memory, 1000000), 'x', 1000000);
	assert_string_equal(first, "eerste");
	assert_null(wz__arena_alloc(&memory, SIZE_MAX));
	assert_null(wz__arena_copy(&memory, "x", SIZE_MAX));
	assert_string_equal(wz__arena_text(&memory, "laatste"), "laatste");
	wz__arena_free(&memory);
	assert_null(memory.blocks);
}

static void fail_fills_in(void **state)
{
	wz_error error;
	char text[1200];

	(void)state;
	assert_int_equal(wz__fail(NULL, WZ_ERR_IO, "%s", "x"), WZ_ERR_IO);
	assert_int_equal(wz__fail(&error, WZ_ERR_DATA, "perceel %d", 3), WZ_ERR_DATA);
	assert_int_equal(error.status, WZ_ERR_DATA);
	assert_string_equal(error.message, "perceel 3");
	/* Cut at a whole character, for each place where the cut may fall. */
	for (size_t before = 0; before < 4; before++) {
		size_t n = before;

		memset(text, 'a', before);
		while (n + 4 < sizeof text) {
			memcpy(text + n, "\xF0\x9F\x98\x80", 4);
			n += 4;
		}
		text[n] = '\0';
		(void)wz__fail(&error, WZ_ERR_DATA, "%s", text);
		assert_int_equal((strlen(error.message) - before) % 4, 0);
		assert_true(strlen(error.message) > WZ_ERROR_SIZE - 5);
	}
	memset(text, 'a', sizeof text);
	text[WZ_ERROR_SIZE - 1] = '\0';
	(void)wz__fail(&error, WZ_ERR_DATA, "%s", text);
	assert_int_equal(strlen(error.message), WZ_ERROR_SIZE - 1);
	text[WZ_ERROR_SIZE - 1] = 'b';
	text[WZ_ERROR_SIZE] = '\0';
	text[WZ_ERROR_SIZE - 3] = '\xC3';
	text[WZ_ERROR_SIZE - 2] = '\xAB';
	(void)wz__fail(&error, WZ_ERR_DATA, "%s", text);
	assert_int_equal(strlen(error.message), WZ_ERROR_SIZE - 1);
}

static void status_names(void **state)
{
	(void)state;
	assert_string_equal(wz_status_name(WZ_OK), "WZ_OK");
	assert_string_equal(wz_status_name(WZ_ERR_BUSY), "WZ_ERR_BUSY");
	assert_string_equal(wz_status_name(WZ_ERR_DATA), "WZ_ERR_DATA");
	assert_non_null(wz_status_name((wz_status)99));
	for (int status = WZ_OK; status <= WZ_ERR_DATA; status++)
		assert_memory_equal(wz_status_name((wz_status)status), "WZ_", 3);
	assert_true(strlen(wz_version()) >= 5);
}

static void words(void **state)
{
	static const wz__woord *const lists[] = {
		wz__realisaties, wz__grenzen,   wz__herkomsten,   wz__bases,  wz__soorten,
		wz__richtingen,  wz__tellingen, wz__doelperioden, wz__rollen, wz__opdrachtsoorten,
	};
	wz_realisatie realisatie = WZ_REALISATIE_GEEN;
	wz_basis basis = WZ_BASIS_GELDEND;

	(void)state;
	for (size_t i = 0; i < LENGTH(lists); i++)
		for (const wz__woord *w = lists[i]; w->woord; w++) {
			assert_int_equal(wz__woord_waarde(lists[i], w->woord), w->waarde);
			assert_string_equal(wz__woord_naam(lists[i], w->waarde), w->woord);
		}
	assert_int_equal(wz__woord_waarde(wz__realisaties, " DEELS \t Gerealiseerd\xC2\xA0"),
	                 WZ_DEELS_GEREALISEERD);
	assert_int_equal(wz__woord_waarde(wz__realisaties, "deels_gerealiseerd"), -1);
	assert_int_equal(wz__woord_waarde(wz__realisaties, "gerealiseer"), -1);
	assert_int_equal(wz__woord_waarde(wz__realisaties, "gerealiseerde"), -1);
	assert_int_equal(wz__woord_waarde(wz__realisaties, ""), -1);
	assert_int_equal(wz__woord_waarde(wz__richtingen, "Ja/Nee"), WZ__JA_NEE);
	assert_string_equal(wz__woord_naam(wz__realisaties, WZ_REALISATIE_GEEN), "");
	assert_string_equal(wz__woord_naam(wz__realisaties, 99), "");
	assert_string_equal(wz__woord_suggestie(wz__realisaties, "gerealisserd"), "gerealiseerd");
	assert_null(wz__woord_suggestie(wz__realisaties, "klaar"));

	assert_true(wz_realisatie_parse(" Niet gerealiseerd", &realisatie));
	assert_int_equal(realisatie, WZ_NIET_GEREALISEERD);
	assert_false(wz_realisatie_parse("half", &realisatie));
	assert_int_equal(realisatie, WZ_NIET_GEREALISEERD);
	assert_true(wz_basis_parse("GECLAIMD", &basis));
	assert_int_equal(basis, WZ_BASIS_GECLAIMD);
	assert_false(wz_basis_parse("", &basis));
}

static void names(void **state)
{
	(void)state;
	assert_string_equal(wz_realisatie_naam(WZ_DEELS_GEREALISEERD), "deels gerealiseerd");
	assert_string_equal(wz_realisatie_naam(WZ_REALISATIE_GEEN), "");
	assert_string_equal(wz_grens_naam(WZ_PRECIES), "precies");
	assert_string_equal(wz_grens_naam(WZ_ONGEVEER), "ongeveer");
	assert_string_equal(wz_grens_naam(WZ_GRENS_ONBESLIST), "onbeslist");
	assert_int_equal(wz__woord_waarde(wz__grenzen, "onbeslist"), -1);
	assert_string_equal(wz_herkomst_naam(WZ_GESCHAT), "geschat");
	assert_string_equal(wz_herkomst_naam(WZ_HERKOMST_ONBEKEND), "onbekend");
	assert_string_equal(wz_herkomst_naam(WZ_HERKOMST_GEEN), "");
	assert_string_equal(wz_basis_naam(WZ_BASIS_GELDEND), "geldend");
}

static void units(void **state)
{
	static const struct {
		const char *a, *b;
		bool same;
	} cases[] = {
		{ "bewoners", "bewoners", true },
		{ "bewoners", "Inwoners ", true },
		{ "inwoner", "burgers", true },
		{ "%", "procent", true },
		{ "\xE2\x82\xAC", "EURO", true },
		{ "euro's", "eur", true },
		{ "vrijwillige  Ambassadeurs", "ambassadeur", true },
		{ "diensten/wederdiensten", "dienst", true },
		{ "Cli\xC3\x8BNTEN", "clie\xCC\x88nten", true },
		{ "kopjes", "Kopjes", true },
		{ NULL, "keer", true },
		{ "keer", "", true },
		{ " ", NULL, true },
		{ NULL, NULL, true },
		{ "bewoners", "personen", false },
		{ "bewoner", "bewon", false },
		{ "eenheid", "ook", false },
		{ "vrijwilligers", "vrijwillige ambassadeurs", false },
		{ "kopjes", "keer", false },
		{ "uren", "euro", false },
		{ "x|maal", "keer", false },
		{ "initiatieven,initiatief", "initiatief", false },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++)
		if (wz__eenheid_gelijk(cases[i].a, cases[i].b) != cases[i].same ||
		    wz__eenheid_gelijk(cases[i].b, cases[i].a) != cases[i].same)
			fail_msg("case %zu: '%s' and '%s'", i, cases[i].a ? cases[i].a : "",
			         cases[i].b ? cases[i].b : "");
}

/* The examples of FIPS 180-2. */
static void hashes(void **state)
{
	static const struct {
		const char *text, *hex;
	} cases[] = {
		{ "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
		{ "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
		{ "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
		  "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" },
	};
	char hex[WZ__SHA256_HEX], block[1000];
	wz__sha256_state sum;

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		wz__sha256(hex, cases[i].text, strlen(cases[i].text));
		assert_string_equal(hex, cases[i].hex);
	}
	wz__sha256(hex, NULL, 0);
	assert_string_equal(hex, cases[0].hex);
	memset(block, 'a', sizeof block);
	wz__sha256_begin(&sum);
	for (int i = 0; i < 1000; i++)
		wz__sha256_add(&sum, block, sizeof block);
	wz__sha256_end(&sum, hex);
	assert_string_equal(hex, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(buf_grows),     cmocka_unit_test(buf_fails_once_and_for_all),
		cmocka_unit_test(grow),          cmocka_unit_test(arena),
		cmocka_unit_test(fail_fills_in), cmocka_unit_test(status_names),
		cmocka_unit_test(words),         cmocka_unit_test(names),
		cmocka_unit_test(units),         cmocka_unit_test(hashes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
