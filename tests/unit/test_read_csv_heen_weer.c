/* SPDX-License-Identifier: EUPL-1.2 */
/* What is written as csv is read back as it was, but for its outer blanks; and no spreadsheet
 * would run it. Over all short texts of the bytes that matter, and over random longer ones. */
#include "write_hulp.h"

#include "base/tekst.h"
#include "read/lezer.h"

static const char *const stukken[] = { "'", "=", "+",  "@",  "\t", "\r", "-",        " ",       "1",
	                                   ",", ";", "\"", "\n", ".",  "a",  "\xC3\xAB", "\xC2\xA0" };
enum { STUKKEN = sizeof(stukken) / sizeof(stukken[0]), RIJEN = 1000, TEKST = 64 };

static const wz_column kolommen[] = { { .naam = "voor", .type = WZ_TYPE_TEXT },
	                                  { .naam = "nr", .type = WZ_TYPE_ID },
	                                  { .naam = "na", .type = WZ_TYPE_ID } };
static const wz__kolom namen[] = { { "voor", true }, { "nr", true }, { "na", true } };

typedef struct teksten {
	char tekst[RIJEN][TEKST];
	size_t n;
	wz_dialect dialect;
	size_t totaal;
} teksten;

static void schrijf(const teksten *t, struct opvang *uit)
{
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", kolommen, 3);
	wz_write_options opties = { .dialect = t->dialect };
	wz_sink sink = { opvang_write, uit };

	for (size_t i = 0; i < t->n; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, t->tekst[i]);
		wz_table_text(table, 1, "x");
		wz_table_text(table, 2, t->tekst[i]);
	}
	assert_int_equal(wz_write(verslag, WZ_FORMAT_CSV, &opties, &sink), WZ_OK);
	wz_verslag_free(verslag);
}

static void zelfde(const wz__record *record, size_t kolom, const char *tekst)
{
	size_t n = strlen(tekst);
	const char *begin = wz__trim(tekst, &n);

	assert_int_equal(record->lengte[kolom], n);
	assert_memory_equal(record->veld[kolom], begin, n);
}

/* Written and read: the texts are the same. */
static void ga_heen_en_weer(teksten *t)
{
	struct opvang uit = { 0 };
	wz__fouten fouten = { 0 };
	wz__lezer *lezer;
	wz__record record;
	bool einde;

	schrijf(t, &uit);
	wz_source bron = { .naam = "x.csv", .bytes = uit.bytes.bytes, .size = uit.bytes.size };
	assert_int_equal(wz__lezer_open(&lezer, &bron, NULL, namen, 3, &fouten), WZ_OK);
	for (size_t i = 0; i < t->n; i++) {
		assert_int_equal(wz__lezer_next(lezer, &record, &einde), WZ_OK);
		assert_false(einde);
		zelfde(&record, 0, t->tekst[i]);
		zelfde(&record, 2, t->tekst[i]);
	}
	assert_int_equal(wz__lezer_next(lezer, &record, &einde), WZ_OK);
	assert_true(einde);
	assert_int_equal(fouten.totaal, 0);
	wz__lezer_close(lezer);
	wz__fouten_free(&fouten);
	wz__buf_free(&uit.bytes);
	t->totaal += t->n;
	t->n = 0;
}

static void nog_een(teksten *t, const char *tekst)
{
	strcpy(t->tekst[t->n++], tekst);
	if (t->n == RIJEN)
		ga_heen_en_weer(t);
}

/* Every text of at most `lengte` pieces. */
static void alle(teksten *t, char *tekst, size_t n, int lengte)
{
	tekst[n] = '\0';
	nog_een(t, tekst);
	for (size_t i = 0; lengte > 0 && i < STUKKEN; i++) {
		size_t stuk = strlen(stukken[i]);

		memcpy(tekst + n, stukken[i], stuk);
		alle(t, tekst, n + stuk, lengte - 1);
	}
}

static void alle_korte(void **state)
{
	teksten *t = *state;
	char tekst[TEKST];

	alle(t, tekst, 0, 4);
	ga_heen_en_weer(t);
	assert_int_equal(t->totaal, 1 + 17 + 17 * 17 + 17 * 17 * 17 + 17 * 17 * 17 * 17);
}

static void alle_korte_excel(void **state)
{
	teksten *t = *state;

	t->dialect = WZ_DIALECT_EXCEL_NL;
	alle_korte(state);
}

static void lange(void **state)
{
	teksten *t = *state;
	uint64_t toeval = 88172645463325252u;

	for (int i = 0; i < 40 * RIJEN; i++) {
		char tekst[TEKST] = "";
		size_t lengte;

		for (size_t k = lengte = 0; k < 5 + toeval % 20; k++) {
			toeval ^= toeval << 13;
			toeval ^= toeval >> 7;
			toeval ^= toeval << 17;
			const char *stuk = stukken[(toeval >> 20) % STUKKEN];

			memcpy(tekst + lengte, stuk, strlen(stuk) + 1);
			lengte += strlen(stuk);
		}
		t->dialect = i < 20 * RIJEN ? WZ_DIALECT_STANDARD : WZ_DIALECT_EXCEL_NL;
		nog_een(t, tekst);
	}
	assert_int_equal(t->totaal, 40 * RIJEN);
}

/* What stands in the field that is written for a text. */
static void veld(wz__buf *out, const char *tekst)
{
	teksten *t = calloc(1, sizeof *t);
	struct opvang uit = { 0 };

	assert_non_null(t);
	strcpy(t->tekst[t->n++], tekst);
	schrijf(t, &uit);
	char *begin = strchr(wz__buf_str(&uit.bytes), '\n') + 1, *eind = strstr(begin, ",x,");
	assert_non_null(eind);
	bool quoted = *begin == '"';
	for (char *at = begin + quoted; at < eind - quoted; at++) {
		wz__buf_char(out, *at);
		at += quoted && *at == '"';
	}
	wz__buf_free(&uit.bytes);
	free(t);
}

static void geen_formule(void **state)
{
	static const struct {
		const char *tekst, *veld;
	} gevallen[] = {
		{ "gewoon", "gewoon" },
		{ "a=b", "a=b" },
		{ "=1+1", "'=1+1" },
		{ "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0" },
		{ "+31 6", "'+31 6" },
		{ "-x", "'-x" },
		{ "@SOM(A1)", "'@SOM(A1)" },
		{ "-", "'-" },
		{ "- eerste punt", "'- eerste punt" },
		{ "'=1", "''=1" },
		{ "''-a", "'''-a" },
		{ "'s avonds", "'s avonds" },
		{ "'", "'" },
		{ "\t=1", "'\t=1" },
		{ "\ta", "'\ta" },
		{ "\ra", "'\ra" },
		{ " =1", " '=1" },
		{ " '=1", " ''=1" },
		{ "\t", "\t" },
		{ "'\t", "'\t" },
		{ "-5", "-5" },
		{ "+1.200", "+1.200" },
		{ "-12,5", "-12,5" },
		{ "-12.5", "-12.5" },
		{ "-1,23456", "'-1,23456" },
		{ "-5 bewoners", "'-5 bewoners" },
		{ "-5+6", "'-5+6" },
		{ "'-5", "''-5" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(gevallen) / sizeof(gevallen[0]); i++) {
		wz__buf kreeg = { 0 };

		veld(&kreeg, gevallen[i].tekst);
		assert_string_equal(wz__buf_str(&kreeg), gevallen[i].veld);
		wz__buf_free(&kreeg);
	}
}

static int begin(void **state)
{
	*state = calloc(1, sizeof(teksten));
	return *state == NULL;
}

static int eind(void **state)
{
	free(*state);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(alle_korte, begin, eind),
		cmocka_unit_test_setup_teardown(alle_korte_excel, begin, eind),
		cmocka_unit_test_setup_teardown(lange, begin, eind),
		cmocka_unit_test(geen_formule),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
