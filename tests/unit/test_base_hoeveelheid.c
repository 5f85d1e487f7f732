/* SPDX-License-Identifier: EUPL-1.2 */
/* The quantities in tests/fixtures/hoeveelheden.csv, those of which one is the number of
 * the result in hoeveelheden-getal.csv, and those that are known to be read wrong in
 * hoeveelheden-gemist.csv. A quantity is written as
 * "600 minstens bewoners geschat (doel)": number or from..to, bound, unit, herkomst,
 * and its kind where that is no aantal, percentage or bedrag. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>

#include "base/hoeveelheid_delen.h"
#include "read/csv.h"

#define LENGTE(lijst) (sizeof(lijst) / sizeof((lijst)[0]))

static void voeg(wz__buf *uit, const wz__hoeveelheid *h)
{
	char getal[WZ_FORMAT_SIZE];

	wz__buf_text(uit, uit->size > 0 ? " | " : "");
	wz__buf_text(uit, wz_getal_dutch(getal, h->waarde));
	if (h->tot != WZ_GETAL_GEEN)
		wz__buf_format(uit, "..%s", wz_getal_dutch(getal, h->tot));
	if (h->grens != WZ_PRECIES)
		wz__buf_format(uit, " %s", wz_grens_naam(h->grens));
	if (h->eenheid[0] != '\0')
		wz__buf_format(uit, " %s", h->eenheid);
	if (h->herkomst == WZ_GESCHAT)
		wz__buf_text(uit, " geschat");
	if (h->soort > WZ__HV_BEDRAG)
		wz__buf_format(uit, " (%s)", wz__hoeveelheidsoort_naam(h->soort));
}

/* What is read in a text, to be freed. */
static char *gelezen(const char *tekst)
{
	wz__hoeveelheid h[WZ__HOEVEELHEDEN_MAX];
	size_t n = wz__hoeveelheden(tekst, h), lengte = strlen(tekst), vorige = 0;
	wz__buf uit = { 0 };

	for (size_t i = 0; i < n; i++) {
		assert_true(h[i].n > 0 && h[i].begin + h[i].n <= lengte);
		assert_true(h[i].begin >= vorige);
		vorige = h[i].begin;
		voeg(&uit, &h[i]);
	}
	wz__buf_text(&uit, "");
	assert_false(uit.failed);
	return uit.bytes != NULL ? uit.bytes : strdup("");
}

static char *lees_bestand(const char *naam, size_t *n)
{
	char pad[512];
	FILE *stream;
	char *bytes = malloc(1 << 20);

	(void)snprintf(pad, sizeof pad, "%s/tests/fixtures/%s", WELZIJN_SOURCE_DIR, naam);
	stream = fopen(pad, "rb");
	assert_non_null(stream);
	assert_non_null(bytes);
	*n = fread(bytes, 1, 1 << 20, stream);
	(void)fclose(stream);
	return bytes;
}

static const char *veld(const wz__csv *csv, size_t index)
{
	size_t n;

	return wz__csv_veld(csv, index, &n);
}

static int vergelijk(const char *zin, const char *verwacht)
{
	char *kreeg = gelezen(zin);
	int fout = strcmp(kreeg, verwacht) != 0;

	if (fout)
		print_message("%s\n  verwacht: %s\n  kreeg:    %s\n", zin, verwacht, kreeg);
	free(kreeg);
	return fout;
}

/* Every record of a file; `kolom` is what must be read. */
static size_t doorloop(const char *naam, size_t kolom, int *fouten)
{
	size_t n, records = 0;
	char *bytes = lees_bestand(naam, &n);
	wz__csv csv;

	assert_true(wz__csv_open(&csv, bytes, n));
	while (wz__csv_next(&csv) == WZ__CSV_RECORD) {
		if (records++ == 0)
			continue;
		*fouten += vergelijk(veld(&csv, 0), veld(&csv, kolom));
		if (kolom > 1 && strcmp(veld(&csv, 1), veld(&csv, kolom)) == 0) {
			print_message("%s: wordt nu goed gelezen\n", veld(&csv, 0));
			++*fouten;
		}
	}
	wz__csv_close(&csv);
	free(bytes);
	return records - 1;
}

static void corpus(void **state)
{
	int fouten = 0;

	(void)state;
	assert_true(doorloop("hoeveelheden.csv", 1, &fouten) >= 250);
	assert_int_equal(fouten, 0);
}

/* What goes wrong goes wrong as it is written down: an improvement is noticed, and
 * then the sentence moves to the corpus. */
static void gemist(void **state)
{
	int fouten = 0;

	(void)state;
	(void)doorloop("hoeveelheden-gemist.csv", 2, &fouten);
	assert_int_equal(fouten, 0);
}

/* Which of the quantities is the number of the result, "" for none. */
static void getallen(void **state)
{
	size_t n, records = 0;
	char *bytes = lees_bestand("hoeveelheden-getal.csv", &n);
	int fouten = 0;
	wz__csv csv;

	(void)state;
	assert_true(wz__csv_open(&csv, bytes, n));
	while (wz__csv_next(&csv) == WZ__CSV_RECORD) {
		wz__hoeveelheid h[WZ__HOEVEELHEDEN_MAX];
		wz__buf uit = { 0 };
		int index;

		if (records++ == 0)
			continue;
		fouten += vergelijk(veld(&csv, 0), veld(&csv, 1));
		index = wz__hoeveelheid_van_resultaat(h, wz__hoeveelheden(veld(&csv, 0), h), "", NULL);
		if (index >= 0)
			voeg(&uit, &h[index]);
		wz__buf_text(&uit, "");
		if (strcmp(uit.bytes != NULL ? uit.bytes : "", veld(&csv, 2)) != 0) {
			print_message("%s\n  getal:    %s\n  kreeg:    %s\n", veld(&csv, 0), veld(&csv, 2),
			              uit.bytes != NULL ? uit.bytes : "");
			fouten++;
		}
		wz__buf_free(&uit);
	}
	wz__csv_close(&csv);
	free(bytes);
	assert_true(records > 60);
	assert_int_equal(fouten, 0);
}

static void getal_van_resultaat(void **state)
{
	static const struct {
		const char *tekst, *eenheid;
		int index;
	} gevallen[] = {
		{ "Ruim 600 bewoners deden mee", "", 0 },
		{ "Ruim 600 bewoners deden mee", "inwoners", 0 },
		{ "Ruim 600 bewoners deden mee", "bijeenkomsten", -1 },
		{ "Minimaal 300 bewoners geactiveerd (totaal 420 voor West)", "bewoners", 0 },
		{ "12 bijeenkomsten met 80 bezoekers", "", -1 },
		{ "12 bijeenkomsten met 80 bezoekers", "bijeenkomsten", 0 },
		{ "12 bijeenkomsten met 80 bezoekers", "bezoekers", 1 },
		{ "22 mannen en 35 vrouwen", "deelnemers", -1 },
		{ "20 bewoners in Noord en 30 bewoners in Zuid", "bewoners", -1 },
		{ "Van 245 naar 266 vrijwilligers", "vrijwilligers", 1 },
		{ "113 + 47 + 17 = 177", "", 3 },
		{ "Twee derde (68 procent) is tevreden", "procent", 1 },
		{ "45 deelnemers (30%)", "procent", 1 },
		{ "45 deelnemers (30%)", "", 0 },
		{ "We hopen op meer dan 250 bezoekers", "bezoekers", -1 },
		{ "gemiddeld 24 per ochtend", "", -1 },
		{ "Gebruik met 5% gestegen", "procent", -1 },
		{ "Tientallen bewoners", "bewoners", -1 },
		{ "In zes maanden spraken we 40 bewoners", "", 1 },
		{ "Geen deelnemers", "deelnemers", 0 },
		{ "n.b.", "", -1 },
		{ "niet haalbaar in 2016", "", -1 },
		{ "Ruim 600", "bewoners", 0 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__hoeveelheid h[WZ__HOEVEELHEDEN_MAX];
		const char *waarom = NULL;
		size_t n = wz__hoeveelheden(gevallen[i].tekst, h);
		int index = wz__hoeveelheid_van_resultaat(h, n, gevallen[i].eenheid, &waarom);

		if (index != gevallen[i].index || waarom == NULL || *waarom == '\0')
			fail_msg("'%s' in '%s': %d, %s", gevallen[i].tekst, gevallen[i].eenheid, index,
			         waarom != NULL ? waarom : "NULL");
	}
	assert_int_equal(wz__hoeveelheid_van_resultaat(NULL, 0, "", NULL), -1);
}

static void woorden_van_het_getal(void **state)
{
	static const char tekst[] = "Naar schatting deden ruim 600 bewoners mee";
	wz__hoeveelheid h[WZ__HOEVEELHEDEN_MAX];

	(void)state;
	assert_int_equal(wz__hoeveelheden(tekst, h), 1);
	assert_int_equal(h[0].n, 8);
	assert_memory_equal(tekst + h[0].begin, "ruim 600", 8);
	assert_int_equal(h[0].zekerheid, WZ__ZEKER);
	assert_int_equal(wz__hoeveelheden("Tientallen bewoners", h), 1);
	assert_int_equal(h[0].zekerheid, WZ__ONZEKER);
	assert_int_equal(wz__hoeveelheden("10/15 bewoners", h), 2);
	assert_int_equal(h[0].zekerheid, WZ__WAARSCHIJNLIJK);
}

static void telwoorden(void **state)
{
	static const struct {
		const char *woord;
		wz_getal waarde;
	} goed[] = {
		{ "nul", 0 },
		{ "één", 10000 },
		{ "anderhalf", 15000 },
		{ "tweeënhalf", 25000 },
		{ "twaalf", 120000 },
		{ "eenentwintig", 210000 },
		{ "drieëndertig", 330000 },
		{ "honderd", 1000000 },
		{ "honderdentien", 1100000 },
		{ "tweehonderdvijftig", 2500000 },
		{ "zestienhonderd", 16000000 },
		{ "elfduizend", 110000000 },
		{ "negenhonderdnegenennegentigduizendnegenhonderdnegenennegentig", 9999990000 },
	};
	static const char *const fout[] = { "",          "een",        "tweede", "vijftiger",
		                                "achter",    "zeventje",   "tienen", "eender",
		                                "driehoek",  "vierdaagse", "elfde",  "honderden",
		                                "nulmeting", "eenheid",    "anders" };

	(void)state;
	for (size_t i = 0; i < LENGTE(goed); i++) {
		wz_getal waarde = -1;

		if (!wz__telwoord(goed[i].woord, &waarde) || waarde != goed[i].waarde)
			fail_msg("'%s' is %lld", goed[i].woord, (long long)waarde);
	}
	for (size_t i = 0; i < LENGTE(fout); i++) {
		wz_getal waarde = -1;

		if (wz__telwoord(fout[i], &waarde) || waarde != -1)
			fail_msg("'%s' is %lld", fout[i], (long long)waarde);
	}
}

/* The lexicon is searched by halves. */
static void lexicon(void **state)
{
	(void)state;
	for (size_t i = 0; wz__lexicon_woord(i) != NULL; i++) {
		assert_true(wz__lexicon(wz__lexicon_woord(i)) != 0);
		if (i > 0)
			assert_true(strcmp(wz__lexicon_woord(i - 1), wz__lexicon_woord(i)) < 0);
	}
	assert_int_equal(wz__lexicon("bewoners"), 0);
}

/* Nothing of this may crash, take long, or make a number that is not there. */
static void vijandig(void **state)
{
	static const char *const teksten[] = {
		"",
		" ",
		"1",
		"1.",
		"1,",
		".1",
		"€",
		"€ ",
		"-",
		"--5",
		"5--",
		"%",
		"1%%",
		"½",
		"½½½",
		"99999999999999999999999999999999999999 bewoners",
		"922337203685477,5807 bewoners",
		"922337203685477 miljard bewoners",
		"922337203685477 / 922337203685477 deel",
		"1/0 van",
		"0/0 van de 0",
		"0 op de 0",
		"12\x01\x02 bewoners\x7f",
		"12\tbewoners\r\n",
		"van van van van 12 naar naar naar",
		"tussen tussen de 30 en en 40",
		"((((((12))))))",
		"12)12)12(12(",
		"geen",
		"geen geen geen",
		"één op één op één op de vijf",
		"een een een kwart kwart",
		"à 12 à 13 à",
		"van de 12 van de",
		"3 van de 2 van de 1",
		"10 tot 5 tot 1",
		"x x x 10 x x",
		"12 en",
		"12,",
		"'16",
		"1''16",
		"twee en een half en een half",
		"miljoen miljoen miljoen",
		"1 miljard miljard miljard",
		"\xC2",
		"\xE2\x80",
		"12 \xC3",
		"12 bew\xC3",
		"\xF0\x9F\x98\x80 12 \xF0\x9F\x98\x80",
	};

	(void)state;
	for (size_t i = 0; i < LENGTE(teksten); i++)
		free(gelezen(teksten[i]));
}

static char *herhaald(const char *deel, size_t totaal)
{
	size_t n = strlen(deel);
	char *tekst = malloc(totaal + n + 1);

	assert_non_null(tekst);
	for (size_t at = 0; at < totaal; at += n)
		memcpy(tekst + at, deel, n + 1);
	return tekst;
}

/* Long lines of one thing: a reader that looks back or ahead without end shows here. */
static void lang(void **state)
{
	static const char *const delen[] = {
		"9",     "a",      " ",         "12 bewoners ", "van 12 naar ", "1+",    "en ",
		"geen ", "1,",     "1.",        "1, ",          "1-",           "(",     "honderd",
		"een ",  "mooie ", "12 mooie ", "1/",           "tot ",         "1 en ", "'",
		"\n"
	};

	(void)state;
	for (size_t i = 0; i < LENGTE(delen); i++) {
		char *tekst = herhaald(delen[i], 100000);
		clock_t begin = clock();

		free(gelezen(tekst));
		free(tekst);
		if ((double)(clock() - begin) / CLOCKS_PER_SEC > 5.0)
			fail_msg("'%s' takes too long", delen[i]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(corpus),
		cmocka_unit_test(gemist),
		cmocka_unit_test(getallen),
		cmocka_unit_test(getal_van_resultaat),
		cmocka_unit_test(woorden_van_het_getal),
		cmocka_unit_test(telwoorden),
		cmocka_unit_test(lexicon),
		cmocka_unit_test(vijandig),
		cmocka_unit_test(lang),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
