/* SPDX-License-Identifier: EUPL-1.2 */
/* What is no result: nothing under a lot is lost without being counted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "base/tekst.h"
#include "read/verslag_koppen.h"
#include "verslag_dump.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))
#define MAP WELZIJN_SOURCE_DIR "/tests/fixtures/verslagen/"

static void dump(wz__buf *uit, const char *tekst)
{
	wz__verslagtekst verslag;

	assert_int_equal(wz__verslag_lees(&verslag, tekst, strlen(tekst), NULL, 0), WZ_OK);
	verslag_dump(uit, &verslag);
	wz__verslagtekst_free(&verslag);
	assert_false(uit->failed);
}

/* A text, and all that was read of it. */
static const char *const gevallen[][2] = {
	/* Each with its reason. */
	{ "Perceel 1\nWij werken graag in deze wijk.\nAfgesproken:\n- 4 markten\n"
	  "Aanpak\nKoks.\nBehaald\n"
	  "- a\n\nDat was het.\nVooruitblik\n- b\nOpmerkingen\nGoed zo.\n",
	  "8|1|||||1|gerealiseerd||a {Behaald}\npercelen 1, resultaten 1, overgeslagen 6\n"
	  "weg 2: inleiding: Wij werken graag in deze wijk.\nweg 4: afgesproken: 4 markten\n"
	  "weg 6: aanpak: Koks.\nweg 10: geen resultaat herkend: Dat was het.\nweg 12: vooruitblik: b\n"
	  "weg 14: opmerkingen: Goed zo.\n" },
	/* Before any lot nothing is missed. */
	{ "Beste lezer,\n\nPerceel 1\nBehaald\n- a\n",
	  "5|1|||||1|gerealiseerd||a {Behaald}\npercelen 1, resultaten 1, overgeslagen 0\n" },
	/* Sentences beside those that are results. */
	{ "Perceel 1\nHet was warm. De tuin is aangelegd en de markt is behaald. Dank allen.\n",
	  "2|1|||||0|gerealiseerd||De tuin is aangelegd en de markt is behaald. {is behaald}\n"
	  "percelen 1, resultaten 1, overgeslagen 2\nweg 2: geen resultaat herkend: Het was warm.\n"
	  "weg 2: geen resultaat herkend: Dank allen.\n" },
	/* A text between tabs: one result, below a heading or with a bullet. */
	{ "Perceel 1\nBehaald\n* Cursus taal\t20 deelnemers\n- Koken:\t8 keer\t12 koks\nInloop\t300\n",
	  "3|1|||||1|gerealiseerd||Cursus taal: 20 deelnemers {Behaald}\n"
	  "4|1|||||1|gerealiseerd||Koken: 8 keer, 12 koks {Behaald}\n"
	  "5|1|||||1|gerealiseerd||Inloop: 300 {Behaald}\npercelen 1, resultaten 3, overgeslagen 0\n" },
	{ "Perceel 1\nInloop\t300\tgroot\n", "percelen 1, resultaten 0, overgeslagen 1\n"
	                                     "weg 2: geen resultaat herkend: Inloop / 300 / groot\n" },
	{ "Perceel 1\nAanpak\n- Inloop\t300\n",
	  "percelen 1, resultaten 0, overgeslagen 1\nweg 3: aanpak: Inloop / 300\n" },
	{ "Perceel 1\nNiet behaald\n- Cursus taal\t20 deelnemers\tdeels behaald\n",
	  "3|1|||||1|deels gerealiseerd|tegenspraak|Cursus taal: 20 deelnemers {deels behaald}\n"
	  "percelen 1, resultaten 1, overgeslagen 0\n" },
	/* Lines before the items of a heading: results, unless they are sentences. */
	{ "Perceel 1\nBehaald\n- a\nDeels gerealiseerd\nMoestuin in Zuid\nWe deden ons best.\n- b\n",
	  "3|1|||||1|gerealiseerd||a {Behaald}\n"
	  "5|1|||||2|deels gerealiseerd||Moestuin in Zuid {Deels gerealiseerd}\n"
	  "7|1|||||2|deels gerealiseerd||b {Deels gerealiseerd}\n"
	  "percelen 1, resultaten 3, overgeslagen 1\nweg 6: inleiding: We deden ons best.\n" },
	/* Totals are no results and no lots; what people do together is. */
	{ "Perceel\tResultaat\tStatus\n1\ta\tbehaald\nTotaal\t4\t\nTotaal perceel 1\t3\tbehaald\n"
	  "1\tSamen koken\tbehaald\nSamen\t4\t3 behaald\n",
	  "2|1|||||0|gerealiseerd||a {behaald}\n5|1|||||0|gerealiseerd||Samen koken {behaald}\n"
	  "percelen 1, resultaten 2, overgeslagen 3\nweg 3: een totaal: Totaal / 4\n"
	  "weg 4: een totaal: Totaal perceel 1 / 3 / behaald\n"
	  "weg 6: een totaal: Samen / 4 / 3 behaald\n" },
	/* A row that says something, of which nothing was taken. */
	{ "Perceel\tAfspraak\tResultaat\n1\teen markt\t-\n",
	  "percelen 1, resultaten 0, overgeslagen 1\nweg 2: afgesproken: 1 / een markt / -\n" },
};

static void met_reden(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTH(gevallen); i++) {
		wz__buf gelezen = { 0 };

		dump(&gelezen, gevallen[i][0]);
		assert_string_equal(wz__buf_str(&gelezen), gevallen[i][1]);
		wz__buf_free(&gelezen);
	}
}

/* Only the beginning is kept, and never a part of a character. */
static void begin_van_tekst(void **state)
{
	wz__buf tekst = { 0 };
	wz__verslagtekst verslag;

	(void)state;
	wz__buf_text(&tekst, "Perceel 1\nAanpak\n- a");
	for (size_t i = 0; i < 60; i++)
		wz__buf_text(&tekst, "é");
	assert_int_equal(wz__verslag_lees(&verslag, tekst.bytes, tekst.size, NULL, 0), WZ_OK);
	assert_int_equal(verslag.n_weg, 1);
	assert_int_equal(strlen(verslag.weg[0].tekst), 79);
	wz__verslagtekst_free(&verslag);
	wz__buf_free(&tekst);
}

/* All are counted, and no more than a fixed number kept. */
static void hoogstens(void **state)
{
	wz__buf tekst = { 0 };
	wz__verslagtekst verslag;

	(void)state;
	wz__buf_text(&tekst, "Perceel 1\nAanpak\n");
	for (size_t i = 0; i < WZ__OVERGESLAGEN_MAX + 7; i++)
		wz__buf_text(&tekst, "- a\n");
	assert_int_equal(wz__verslag_lees(&verslag, tekst.bytes, tekst.size, NULL, 0), WZ_OK);
	assert_int_equal(verslag.n_weg, WZ__OVERGESLAGEN_MAX);
	assert_int_equal(verslag.overgeslagen, WZ__OVERGESLAGEN_MAX + 7);
	wz__verslagtekst_free(&verslag);
	wz__buf_free(&tekst);
}

/* ---- Every line of a report ---- */

static void lees_bestand(wz__buf *uit, const char *naam)
{
	char pad[512], stuk[4096];
	FILE *bestand;
	size_t n;

	(void)snprintf(pad, sizeof pad, MAP "%s", naam);
	bestand = fopen(pad, "rb");
	assert_non_null(bestand);
	while ((n = fread(stuk, 1, sizeof stuk, bestand)) > 0)
		wz__buf_append(uit, stuk, n);
	(void)fclose(bestand);
	assert_false(uit->failed);
}

/* Only letters and digits, without tags and references. */
static void letters(wz__buf *uit, const char *tekst, size_t n)
{
	bool tag = false, teken = false;

	for (size_t i = 0; i < n; i++) {
		char c = tekst[i];

		tag = (tag || c == '<') && c != '>';
		teken = (teken || c == '&') && c != ';' && c != ' ';
		if (!tag && !teken &&
		    ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
			wz__buf_char(uit, c);
	}
}

/* All that was understood, in letters. */
static void begrepen(wz__buf *uit, const wz__verslagtekst *v)
{
	wz__buf alles = { 0 };

	for (size_t i = 0; i < v->n_resultaten; i++) {
		const wz__verslagresultaat *r = &v->resultaten[i];

		wz__buf_format(&alles, "%s %s %s %s %s\n", r->tekst, r->statuswoorden, r->toelichting,
		               r->deelgebied, r->tekst);
	}
	for (size_t i = 0; i < v->n_delen; i++)
		wz__buf_format(&alles, "%s %s %s\n", v->delen[i].thema, v->delen[i].aanbieder,
		               v->delen[i].stadsdeel);
	for (size_t i = 0; i < v->n_weg; i++)
		wz__buf_format(&alles, "%s\n", v->weg[i].tekst);
	letters(uit, wz__buf_str(&alles), alles.size);
	wz__buf_free(&alles);
}

/* Whether a result or what is none begins at a line. */
static bool begint_op(const wz__verslagtekst *v, size_t regel)
{
	for (size_t i = 0; i < v->n_resultaten; i++)
		if (v->resultaten[i].regel == regel)
			return true;
	for (size_t i = 0; i < v->n_weg; i++)
		if (v->weg[i].regel == regel)
			return true;
	return false;
}

/* Whether a line says something of itself: a heading, a label, a row that is a header. */
static bool is_kop(const char *tekst, size_t n)
{
	static const char *const tags[] = { "<h", "<tr><th>", "<!--", "<script", "<style", "#", "**" };
	wz__kop kop;

	for (size_t i = 0; i < LENGTH(tags); i++)
		if (n > strlen(tags[i]) && memcmp(tekst, tags[i], strlen(tags[i])) == 0)
			return true;
	while (n > 0 && strchr("#*|-_> ", *tekst) != NULL) {
		tekst++;
		n--;
	}
	return memchr(tekst, '\t', n) != NULL || memchr(tekst, '|', n) != NULL ||
	       wz__kop_lees(&kop, tekst, n, true, (wz__legendas){ 0 });
}

/* Lines that no reading takes: what goes on from the line above, and what stands between tags. */
static bool gaat_door(const char *tekst, size_t n, bool vorige)
{
	return vorige && n > 0 && strchr("-*#<|", *tekst) == NULL;
}

static void elke_regel(const char *naam)
{
	wz__buf tekst = { 0 }, samen = { 0 };
	wz__verslagtekst v;
	const char *at, *slot;
	bool vorige = false;
	size_t regel = 0;

	lees_bestand(&tekst, naam);
	assert_int_equal(wz__verslag_lees(&v, tekst.bytes, tekst.size, NULL, 0), WZ_OK);
	begrepen(&samen, &v);
	for (at = wz__buf_str(&tekst); *at != '\0'; at = *slot == '\0' ? slot : slot + 1) {
		wz__buf kaal = { 0 };
		size_t n = strcspn(at, "\n");
		const char *begin = at;

		slot = at + n;
		regel++;
		begin = wz__trim(begin, &n);
		for (; n > 1 && strchr("0123456789.", *begin) != NULL; begin++)
			n--;
		begin = wz__trim(begin, &n);
		letters(&kaal, begin, n);
		if (kaal.size > 20)
			kaal.bytes[20] = '\0';
		vorige = kaal.size == 0 || regel <= v.delen[0].regel || begint_op(&v, regel) ||
		         strstr(wz__buf_str(&samen), wz__buf_str(&kaal)) != NULL || is_kop(begin, n) ||
		         gaat_door(begin, n, vorige && kaal.size > 0);
		if (!vorige)
			print_error("%s:%zu: %.*s\n", naam, regel, (int)n, begin);
		assert_true(vorige);
		vorige = kaal.size > 0;
		wz__buf_free(&kaal);
	}
	wz__verslagtekst_free(&v);
	wz__buf_free(&tekst);
	wz__buf_free(&samen);
}

/* Without tabel-cellen.txt: there rows name the lots, and what stands between its tables is
 * under none. */
static void niets_kwijt(void **state)
{
	static const char *const namen[] = {
		"word-proza.txt", "genummerd.txt", "tabtabel.txt",   "web.html",  "markdown.md",
		"mail.txt",       "regels.txt",    "stoplicht.txt",  "brief.txt", "paginas.txt",
		"vragen.txt",     "gemengd.txt",   "kale-tabel.txt",
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(namen); i++)
		elke_regel(namen[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(met_reden),
		cmocka_unit_test(begin_van_tekst),
		cmocka_unit_test(hoogstens),
		cmocka_unit_test(niets_kwijt),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
