/* SPDX-License-Identifier: EUPL-1.2 */
/* Whole reports, each beside a listing of all that must be read of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>
#include "verslag_dump.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))
#define MAP WELZIJN_SOURCE_DIR "/tests/fixtures/verslagen/"

static void lees_bestand(wz__buf *uit, const char *naam)
{
	char pad[512], stuk[4096];
	FILE *bestand;
	size_t n;

	(void)snprintf(pad, sizeof pad, MAP "%s", naam);
	bestand = fopen(pad, "rb");
	if (bestand == NULL)
		print_error("%s\n", pad);
	assert_non_null(bestand);
	while ((n = fread(stuk, 1, sizeof stuk, bestand)) > 0)
		wz__buf_append(uit, stuk, n);
	(void)fclose(bestand);
	assert_false(uit->failed);
}

/* The dump of a text; the text is copied, so that reading past its end is seen. */
static void dump(wz__buf *uit, const char *tekst, size_t n)
{
	char *kopie = malloc(n + 1);
	wz__verslagtekst verslag;

	assert_non_null(kopie);
	memcpy(kopie, tekst, n);
	kopie = realloc(kopie, n > 0 ? n : 1);
	assert_non_null(kopie);
	assert_int_equal(wz__verslag_lees(&verslag, kopie, n, NULL, 0), WZ_OK);
	free(kopie);
	verslag_dump(uit, &verslag);
	wz__verslagtekst_free(&verslag);
	assert_false(uit->failed);
}

static const char *const verslagen[][2] = {
	{ "word-proza.txt", "word-proza.verwacht" },
	{ "genummerd.txt", "genummerd.verwacht" },
	{ "tabtabel.txt", "tabtabel.verwacht" },
	{ "web.html", "web.verwacht" },
	{ "markdown.md", "markdown.verwacht" },
	{ "mail.txt", "mail.verwacht" },
	{ "regels.txt", "regels.verwacht" },
	{ "stoplicht.txt", "stoplicht.verwacht" },
	{ "tabel-cellen.txt", "tabel-cellen.verwacht" },
	{ "brief.txt", "brief.verwacht" },
	{ "paginas.txt", "paginas.verwacht" },
	{ "kale-tabel.txt", "kale-tabel.verwacht" },
	{ "vragen.txt", "vragen.verwacht" },
	{ "gemengd.txt", "gemengd.verwacht" },
};

static void layouts(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTH(verslagen); i++) {
		wz__buf tekst = { 0 }, verwacht = { 0 }, gelezen = { 0 };

		lees_bestand(&tekst, verslagen[i][0]);
		lees_bestand(&verwacht, verslagen[i][1]);
		dump(&gelezen, wz__buf_str(&tekst), tekst.size);
		if (strcmp(wz__buf_str(&gelezen), wz__buf_str(&verwacht)) != 0)
			print_error("%s\n", verslagen[i][0]);
		assert_string_equal(wz__buf_str(&gelezen), wz__buf_str(&verwacht));
		wz__buf_free(&tekst);
		wz__buf_free(&verwacht);
		wz__buf_free(&gelezen);
	}
}

/* Line ends of other systems, a byte order mark and no line end at all change nothing
 * but the places. */
static void line_ends(void **state)
{
	static const char *const teksten[] = {
		"Perceel 1\nGerealiseerd\n- a\n- b\n",
		"Perceel 1\r\nGerealiseerd\r\n- a\r\n- b\r\n",
		"Perceel 1\rGerealiseerd\r- a\r- b",
		"\xEF\xBB\xBFPerceel 1\nGerealiseerd\n- a\n- b",
		"Perceel 1\nGerealiseerd\n\xC2\xA0\xE2\x80\xA2\ta\n\xC2\xA0\xE2\x80\xA2\tb\n",
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(teksten); i++) {
		wz__buf gelezen = { 0 };

		dump(&gelezen, teksten[i], strlen(teksten[i]));
		assert_string_equal(wz__buf_str(&gelezen), "3|1|||||1|gerealiseerd||a {Gerealiseerd}\n"
		                                           "4|1|||||1|gerealiseerd||b {Gerealiseerd}\n"
		                                           "percelen 1, resultaten 2, overgeslagen 0\n");
		wz__buf_free(&gelezen);
	}
}

/* ---- Bullets ---- */

static void bullets(void **state)
{
	static const char *const merken[] = {
		"- ",   "* ",   "+ ",   "• ",    "– ",   "— ",    "· ",
		"o ",   "▪ ",   "✓ ",   "▪",     "•",    "➢ ",    "□ ",
		"1. ",  "1) ",  "12. ", "a) ",   "(a) ", "a. ",   "i. ",
		"iv) ", "(3) ", "1.1 ", "1.1. ", "\t- ", "   - ", "\xEF\x82\xB7\t",
		"1.\t"
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(merken); i++) {
		wz__buf tekst = { 0 }, gelezen = { 0 };

		wz__buf_format(&tekst, "Kavel 2\n\nNiet gehaald:\n%sTuin aangelegd\n", merken[i]);
		dump(&gelezen, wz__buf_str(&tekst), tekst.size);
		if (strstr(wz__buf_str(&gelezen), "|niet gerealiseerd||Tuin aangelegd {") == NULL)
			print_error("'%s': %s\n", merken[i], wz__buf_str(&gelezen));
		assert_non_null(strstr(wz__buf_str(&gelezen), "|niet gerealiseerd||Tuin aangelegd {"));
		wz__buf_free(&tekst);
		wz__buf_free(&gelezen);
	}
}

/* What begins a text and is no mark stays in it. */
static void no_bullets(void **state)
{
	static const char *const teksten[] = { "10.30 uur was het druk",
		                                   "1.200 bewoners bereikt",
		                                   "2 groepen",
		                                   "2018 was een goed jaar",
		                                   "-5 graden",
		                                   "o.a. een markt",
		                                   "ouders deden mee",
		                                   "3e keer" };

	(void)state;
	for (size_t i = 0; i < LENGTH(teksten); i++) {
		wz__buf tekst = { 0 }, gelezen = { 0 };

		wz__buf_format(&tekst, "Perceel 2\nGehaald:\n- %s\n", teksten[i]);
		dump(&gelezen, wz__buf_str(&tekst), tekst.size);
		if (strstr(wz__buf_str(&gelezen), teksten[i]) == NULL)
			print_error("'%s': %s\n", teksten[i], wz__buf_str(&gelezen));
		assert_non_null(strstr(wz__buf_str(&gelezen), teksten[i]));
		wz__buf_free(&tekst);
		wz__buf_free(&gelezen);
	}
}

/* ---- Doubts ---- */

static const struct {
	const char *tekst, *gelezen;
} twijfels[] = {
	/* Before any heading: no status, and said so. */
	{ "Perceel 1\n- a\n", "2|1|||||0||geen-status|a\n" },
	/* No lot at all. */
	{ "Gerealiseerd\n- a\n", "2||||||1|gerealiseerd||a {Gerealiseerd}\n" },
	/* It begins again behind another status of the same lot … */
	{ "Perceel 1\nBehaald\n- a\nNiet behaald\n- b\nBehaald\n- c\n",
	  "3|1|||||1|gerealiseerd||a {Behaald}\n5|1|||||2|niet gerealiseerd||b {Niet behaald}\n"
	  "7|1|||||3|gerealiseerd|opnieuw|c {Behaald}\n" },
	/* … not where it had not begun, in another lot, or about another part. */
	{ "Perceel 1\nNiet behaald\n- b\nBehaald\n- c\n",
	  "3|1|||||1|niet gerealiseerd||b {Niet behaald}\n5|1|||||2|gerealiseerd||c {Behaald}\n" },
	{ "Perceel 1\nBehaald\n- a\nOnbekend\n- b\nPerceel 2\nBehaald\n- c\n",
	  "3|1|||||1|gerealiseerd||a {Behaald}\n5|1|||||2|onbekend||b {Onbekend}\n"
	  "8|2|||||1|gerealiseerd||c {Behaald}\n" },
	{ "Perceel 1\nBehaald Oost\n- a\nOnbekend Oost\n- b\nBehaald West\n- c\n",
	  "3|1||||Oost|1|gerealiseerd||a {Behaald}\n5|1||||Oost|2|onbekend||b {Onbekend}\n"
	  "7|1||||West|3|gerealiseerd||c {Behaald}\n" },
	/* Its own words go before the heading. */
	{ "Perceel 1\nBehaald\n- a - niet behaald\n",
	  "3|1|||||1|niet gerealiseerd|tegenspraak|a {niet behaald}\n" },
	/* Words that are not sure do not undo it. */
	{ "Perceel 1\nBehaald\n- a (uitgesteld)\n",
	  "3|1|||||1|gerealiseerd|woord|a (uitgesteld) {Behaald}\n" },
	{ "Perceel 1\nVervallen:\n- a\n", "3|1|||||1||woord|a {Vervallen}\n" },
	{ "Perceel 1\nRood:\n- a\n", "3|1|||||1||kleur|a {Rood}\n" },
	{ "Perceel 1\n- a - groen\nLegenda: groen = doorlopend\n",
	  "2|1|||||0|doorlopend||a {groen}\nlegenda: groen = doorlopend\n" },
	/* Words for a status alone, below an item, are about that item. */
	{ "Perceel 1\n- a\n  - behaald\n- b\n  niet behaald\n- c\n",
	  "2|1|||||0|gerealiseerd||a {behaald}\n4|1|||||0|niet gerealiseerd||b {niet behaald}\n"
	  "6|1|||||0||geen-status|c\n" },
	/* On the level of the items, or above them, they are a heading. */
	{ "Perceel 1\n- Behaald\n  - a\n- Niet behaald\n  - b\n",
	  "3|1|||||1|gerealiseerd||a {Behaald}\n5|1|||||2|niet gerealiseerd||b {Niet behaald}\n" },
	/* A count is no status. */
	{ "Perceel 1\n2018: 3 afspraken: 2 behaald, 1 niet behaald\n- a\n",
	  "3|1|||||0||geen-status|a\n" },
	/* A table of contents names no lots. */
	{ "2.1 Perceel 1: A.....\t3\n2.2 Perceel 2: B\t4\nPerceel 3 ..... 5\n\nPerceel 1: A\n- a\n",
	  "6|1|A||||0||geen-status|a\npercelen 1," },
	/* A legend in a table. */
	{ "Perceel\tResultaat\tStatus\n1\ta\trood\n\nKleur\tBetekenis\nrood\tniet behaald\n",
	  "2|1|||||0|niet gerealiseerd||a {rood}\nlegenda: rood = niet gerealiseerd\n" },
	/* A table without a header; a row that names its lot again is no other lot. */
	{ "Perceel 1\ta\tbehaald\nPerceel 1\tb\tloopt\n",
	  "1|1|||||0|gerealiseerd||a {behaald}\n2|1|||||0|doorlopend||b {loopt}\n" },
	{ "<p>Perceel 1</p><p>Behaald:</p><p>&#8226; a</p><p>&bull; b</p>",
	  "1|1|||||1|gerealiseerd||a {Behaald}\n1|1|||||1|gerealiseerd||b {Behaald}\n" },
	/* A word with two meanings has none. */
	{ "groen = behaald\nPerceel 1\n- a - groen\ngroen = niet behaald\n",
	  "3|1|||||0||kleur|a {groen}\nlegenda: groen = \n" },
};

static void doubts(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTH(twijfels); i++) {
		wz__buf gelezen = { 0 };
		size_t n = strlen(twijfels[i].gelezen);

		dump(&gelezen, twijfels[i].tekst, strlen(twijfels[i].tekst));
		if (strncmp(wz__buf_str(&gelezen), twijfels[i].gelezen, n) != 0)
			print_error("%s\n-> %s\n", twijfels[i].tekst, wz__buf_str(&gelezen));
		assert_memory_equal(wz__buf_str(&gelezen), twijfels[i].gelezen, n);
		/* And nothing more than that. */
		if (strstr(twijfels[i].gelezen, "percelen ") == NULL)
			assert_memory_equal(wz__buf_str(&gelezen) + n, "percelen ", 9);
		wz__buf_free(&gelezen);
	}
}

/* What the user says of a colour goes before the text. */
static void given_legend(void **state)
{
	static const wz__legenda legenda[] = { { "groen", WZ_DEELS_GEREALISEERD } };
	static const char tekst[] = "groen = behaald\nPerceel 1\n- a - groen\n";
	wz__verslagtekst verslag;

	(void)state;
	assert_int_equal(wz__verslag_lees(&verslag, tekst, sizeof tekst - 1, legenda, 1), WZ_OK);
	assert_int_equal(verslag.n_legenda, 1);
	assert_int_equal(verslag.n_resultaten, 1);
	assert_int_equal(verslag.resultaten[0].status, WZ_DEELS_GEREALISEERD);
	assert_int_equal(verslag.resultaten[0].positie, 26);
	wz__verslagtekst_free(&verslag);
}

/* ---- Hostile texts ---- */

static double seconden(void)
{
	struct timespec nu;

	(void)clock_gettime(CLOCK_MONOTONIC, &nu);
	return (double)nu.tv_sec + (double)nu.tv_nsec / 1e9;
}

/* A piece of text over and over: read in a time that grows with its length. */
static void endless(void **state)
{
	static const char *const stukken[] = {
		"a",
		" ",
		"\n",
		"\t",
		"- ",
		"- a\n",
		"|",
		"| a ",
		"<",
		"<p",
		"<p>",
		"<li>",
		"<ul> - a",
		"<!--",
		"<style>",
		"&",
		"&amp;",
		"**",
		"*a",
		"\\",
		"> ",
		"Perceel 1\n",
		"Gerealiseerd\n",
		"Status: ",
		"Status: x\n",
		"a - behaald ",
		"(",
		"- a (behaald)\n",
		"a\t- b\n",
		"\xC3\xA9",
		"\x01",
		":",
		"<td>",
		"<tr><td>a",
		"Doel: ",
		"1. a\n",
		"groen = behaald, ",
		"---\n",
		"\r",
		"niet ",
		"Perceel\tResultaat\n",
		"1\t- a\n",
		"[1]",
		"# a\n",
		"=",
		"\xF0\x9F\x9F\xA2",
		"Perceel 1\nDe tuin is behaald. ",
		"Perceel 1\n&eacute;. De tuin is behaald. ",
		"\nPagina 1 van 2\n",
		"[groen] a\n",
		"-a\n",
	};
	enum { BYTES = 400000 };

	(void)state;
	for (size_t i = 0; i < LENGTH(stukken); i++) {
		wz__buf tekst = { 0 };
		wz__verslagtekst verslag;
		double begin = seconden();

		while (tekst.size < BYTES)
			wz__buf_text(&tekst, stukken[i]);
		assert_int_equal(wz__verslag_lees(&verslag, tekst.bytes, tekst.size, NULL, 0), WZ_OK);
		wz__verslagtekst_free(&verslag);
		wz__buf_free(&tekst);
		if (seconden() - begin > 20)
			print_error("'%s'\n", stukken[i]);
		assert_true(seconden() - begin <= 20);
	}
}

/* Every beginning of a report is a text too. */
static void cut_anywhere(void **state)
{
	wz__buf tekst = { 0 };

	(void)state;
	lees_bestand(&tekst, "tabel-cellen.txt");
	lees_bestand(&tekst, "web.html");
	lees_bestand(&tekst, "markdown.md");
	for (size_t n = 0; n <= tekst.size; n += n < 200 ? 1 : 7) {
		wz__buf gelezen = { 0 };

		dump(&gelezen, tekst.bytes, n);
		wz__buf_free(&gelezen);
	}
	wz__buf_free(&tekst);
}

/* No text is kept at endless length, and none is cut within a character. */
static void long_text(void **state)
{
	wz__buf tekst = { 0 };
	wz__verslagtekst verslag;

	(void)state;
	wz__buf_text(&tekst, "Perceel 1\nBehaald\n- a");
	for (size_t i = 0; i < 100000; i++)
		wz__buf_text(&tekst, "é");
	assert_int_equal(wz__verslag_lees(&verslag, tekst.bytes, tekst.size, NULL, 0), WZ_OK);
	assert_int_equal(verslag.n_resultaten, 1);
	assert_true(verslag.afgekapt);
	assert_in_range(strlen(verslag.resultaten[0].tekst), 16000, 16384);
	assert_int_equal(strlen(verslag.resultaten[0].tekst) % 2, 1);
	wz__verslagtekst_free(&verslag);
	wz__buf_free(&tekst);
}

static void nothing(void **state)
{
	wz__verslagtekst verslag;

	(void)state;
	assert_int_equal(wz__verslag_lees(&verslag, "", 0, NULL, 0), WZ_OK);
	assert_int_equal(verslag.n_delen + verslag.n_resultaten + verslag.overgeslagen, 0);
	wz__verslagtekst_free(&verslag);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(layouts),   cmocka_unit_test(line_ends),
		cmocka_unit_test(bullets),   cmocka_unit_test(no_bullets),
		cmocka_unit_test(doubts),    cmocka_unit_test(given_legend),
		cmocka_unit_test(endless),   cmocka_unit_test(cut_anywhere),
		cmocka_unit_test(long_text), cmocka_unit_test(nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
