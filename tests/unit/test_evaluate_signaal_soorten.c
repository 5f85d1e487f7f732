/* SPDX-License-Identifier: EUPL-1.2 */
/* The kinds of signals, how a sentence is made, and equal shares with other labels. */
#include <stdint.h>

#include "base/tekst.h"
#include "evaluate.h"
#include "evaluate/signaal_stappen.h"

static const struct {
	const char *code, *ernst;
} codes[] = {
	{ "claim-boven-getal", "hoog" },
	{ "claim-onder-getal", "middel" },
	{ "tegenspraak", "hoog" },
	{ "gelijke-maat", "middel" },
	{ "andere-maat", "hoog" },
	{ "grens-onbeslist", "middel" },
	{ "schatting", "middel" },
	{ "alleen-geclaimd", "middel" },
	{ "overtreffing", "laag" },
	{ "geen-nulmeting", "hoog" },
	{ "niet-gerapporteerd", "middel" },
	{ "rapport-ontbreekt", "hoog" },
	{ "te-laat", "middel" },
	{ "dubbeltelling", "hoog" },
	{ "optelling", "hoog" },
	{ "voorbehoud", "middel" },
	{ "uitkomst-negatief", "middel" },
	{ "sjabloontekst", "laag" },
	{ "oordeel-tegen-cijfers", "middel" },
	{ "bron-tegenspraak", "hoog" },
	{ "vaststelling-verouderd", "hoog" },
	{ "persoonsgegevens", "hoog" },
};

static void elke_code_heeft_zijn_naam_en_ernst(void **state)
{
	(void)state;
	assert_int_equal(LENGTE(codes), WZ__SIGNAALCODES);
	for (int i = 0; i < WZ__SIGNAALCODES; i++) {
		const wz__signaalsoort *s = wz__signaalsoort_van((wz__signaalcode)i);
		assert_string_equal(s->code, codes[i].code);
		assert_string_equal(s->ernst, codes[i].ernst);
		assert_int_equal(wz__signaalcode_met_naam(codes[i].code), i);
	}
	assert_int_equal(wz__signaalcode_met_naam(""), -1);
	assert_int_equal(wz__signaalcode_met_naam("claim"), -1);
	assert_int_equal(wz__signaalcode_met_naam("claim-boven-getallen"), -1);
}

/* One line, without a full stop. */
static void assert_zin(const char *text)
{
	size_t n = strlen(text);

	assert_true(n > 0 && n < 140);
	assert_true(wz__utf8_valid(text, n));
	assert_null(strchr(text, '\n'));
	assert_int_not_equal(text[n - 1], '.');
	assert_int_not_equal(text[n - 1], ' ');
}

static void elke_soort_is_volledig(void **state)
{
	(void)state;
	for (int i = 0; i < WZ__SIGNAALCODES; i++) {
		const wz__signaalsoort *s = wz__signaalsoort_van((wz__signaalcode)i);
		assert_zin(s->titel);
		assert_zin(s->reden);
		assert_zin(s->vraag);
		assert_zin(s->bron);
		for (int j = 0; j < i; j++)
			assert_string_not_equal(s->titel,
			                        wz__signaalsoort_van((wz__signaalcode)j)->titel);
	}
}

static void hoeveel(void **state)
{
	static const struct {
		wz_getal aantal;
		wz_grens grens;
		const char *eenheid, *tekst;
	} gevallen[] = {
		{ 12 * S, WZ_PRECIES, "bewoners", "12 bewoners" },
		{ 300 * S, WZ_MINSTENS, "bewoners", "minstens 300 bewoners" },
		{ 15 * S, WZ_HOOGSTENS, "jongeren", "hoogstens 15 jongeren" },
		{ 10 * S, WZ_ONGEVEER, "", "ongeveer 10" },
		{ 1200 * S + S / 2, WZ_PRECIES, "€", "1.200,5 €" },
		{ 0, WZ_PRECIES, "", "0" },
		{ -S, WZ_PRECIES, "uren", "-1 uren" },
		{ GEEN, WZ_PRECIES, "bewoners", "een onbekend aantal" },
		{ GEEN, WZ_MINSTENS, "", "een onbekend aantal" },
		{ 12 * S, WZ_GRENS_ONBESLIST, "bewoners", "een onbekend aantal" },
	};
	char buf[WZ__HOEVEEL_SIZE];

	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		char *uit = wz__hoeveel(buf, gevallen[i].aantal, gevallen[i].grens, gevallen[i].eenheid);
		assert_ptr_equal(uit, buf);
		assert_string_equal(buf, gevallen[i].tekst);
	}
}

/* Whatever lies at the edge, what is left is whole. */
static void een_lange_eenheid_wordt_afgekapt(void **state)
{
	char lang[400] = "";

	(void)state;
	for (size_t i = 0; i + 3 < sizeof lang; i += 3)
		memcpy(lang + i, "€", 4);
	for (size_t voor = 0; voor < 4; voor++) {
		char buf[WZ__HOEVEEL_SIZE + 1], eenheid[500];
		buf[WZ__HOEVEEL_SIZE] = '!';
		memset(eenheid, 'x', voor);
		strcpy(eenheid + voor, lang);
		wz__hoeveel(buf, -INT64_MAX, WZ_HOOGSTENS, eenheid);
		assert_int_equal(buf[WZ__HOEVEEL_SIZE], '!');
		assert_true(strlen(buf) > WZ__HOEVEEL_SIZE - 4);
		assert_true(wz__utf8_valid(buf, strlen(buf)));
	}
	/* what just fits is not cut */
	char buf[WZ__HOEVEEL_SIZE];
	lang[WZ__HOEVEEL_SIZE - 3] = '\0';
	memset(lang, 'x', WZ__HOEVEEL_SIZE - 3);
	wz__hoeveel(buf, S, WZ_PRECIES, lang);
	assert_int_equal(strlen(buf), WZ__HOEVEEL_SIZE - 1);
	strcpy(lang + WZ__HOEVEEL_SIZE - 3, "y");
	wz__hoeveel(buf, S, WZ_PRECIES, lang);
	assert_int_equal(strlen(buf), WZ__HOEVEEL_SIZE - 1);
	assert_int_equal(buf[WZ__HOEVEEL_SIZE - 2], 'x');
}

static void een_zin_en_haar_cijfers(void **state)
{
	wz__bewering b = {0};

	(void)state;
	assert_true(wz__beweer(&b, "Gemeld als {}, maar {} is {}", "a", "b", "c", NULL));
	assert_string_equal(wz__buf_str(&b.zin), "Gemeld als a, maar b is c");
	assert_string_equal(wz__buf_str(&b.cijfers), "a|b|c");
	/* what was there is gone, and a figure is never taken for a place */
	assert_true(wz__beweer(&b, "{}: {}", "{}", "", NULL));
	assert_string_equal(wz__buf_str(&b.zin), "{}: ");
	assert_string_equal(wz__buf_str(&b.cijfers), "{}|");
	/* a figure without a place counts all the same */
	assert_true(wz__beweer(&b, "Een: {}", "1", "2", NULL));
	assert_string_equal(wz__buf_str(&b.zin), "Een: 1");
	assert_string_equal(wz__buf_str(&b.cijfers), "1|2");
	assert_true(wz__beweer(&b, "Zonder cijfers", NULL));
	assert_string_equal(wz__buf_str(&b.zin), "Zonder cijfers");
	assert_string_equal(wz__buf_str(&b.cijfers), "");
	wz__bewering_free(&b);
	wz__bewering_free(&b);
}

/* "{~}" is filled in, in its turn, but is no figure. */
static void wat_geen_cijfer_is(void **state)
{
	static const struct {
		const char *sjabloon, *zin, *cijfers;
	} gevallen[] = {
		{ "{} {} {}", "a b c", "a|b|c" },
		{ "{} ({~}) over {}", "a (b) over c", "a|c" },
		{ "{~} {} {~}", "a b c", "b" },
		{ "{~}{~}{~}", "abc", "" },
		{ "{~} is {}", "a is b", "b|c" }, /* without a place: a figure */
		{ "{~}", "a", "b|c" },
		{ "{", "{", "a|b|c" },
		{ "{ } {~ {{}} {{~}}", "{ } {~ {a} {b}", "a|c" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__bewering b = {0};
		assert_true(wz__beweer(&b, gevallen[i].sjabloon, "a", "b", "c", NULL));
		assert_string_equal(wz__buf_str(&b.zin), gevallen[i].zin);
		assert_string_equal(wz__buf_str(&b.cijfers), gevallen[i].cijfers);
		/* what is filled in is never taken for a place */
		assert_true(wz__beweer(&b, "{~}{}", "{}{~}", "{~}", NULL));
		assert_string_equal(wz__buf_str(&b.zin), "{}{~}{~}");
		assert_string_equal(wz__buf_str(&b.cijfers), "{~}");
		wz__bewering_free(&b);
	}
}

#define TIEN "negen jaar "
#define VIJFTIG TIEN TIEN TIEN TIEN "negen jaar"
#define X10 "xxxxxxxxxx"
#define X30 X10 X10 X10
#define E10 "éééééééééé"
#define E60 E10 E10 E10 E10 E10 E10
/* One character of two code points. */
#define ACCENT "e\xCC\x81"

static void een_tekst_wordt_ingekort(void **state)
{
	static const struct {
		const char *tekst, *kort;
	} gevallen[] = {
		{ "", "" },
		{ "Een netwerk opbouwen", "Een netwerk opbouwen" },
		{ " Een netwerk opbouwen. ", "Een netwerk opbouwen" },
		{ "Wie doet mee?", "Wie doet mee?" },
		{ ".", "." },
		/* 54 and 6 characters fit */
		{ VIJFTIG " jaren", VIJFTIG " jaren" },
		{ VIJFTIG " jaren.", VIJFTIG " jaren" },
		{ VIJFTIG " jaren en", VIJFTIG " jaren…" },
		{ VIJFTIG " jaartje", VIJFTIG "…" },
		{ VIJFTIG ", en nog wat", VIJFTIG ", en…" },
		{ VIJFTIG ", zeven", VIJFTIG "…" },
		{ VIJFTIG ": . zeven", VIJFTIG "…" },
		/* a word too long for it */
		{ X30 X30, X30 X30 },
		{ X30 X30 "x", X30 X30 "…" },
		{ X30 " " X30 X10, X30 "…" },
		{ X10 X10 "negen jaa " X30 X10, X10 X10 "negen jaa " X30 "…" },
		/* characters, not bytes */
		{ E60, E60 },
		{ E60 "é", E60 "…" },
		{ X30 X10 X10 "negen jaa" ACCENT, X30 X10 X10 "negen jaa" ACCENT },
		{ X30 X10 X10 "negenjaa" ACCENT ACCENT ACCENT, X30 X10 X10 "negenjaa" ACCENT ACCENT "…" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__buf uit = {0};
		wz__ingekort(&uit, gevallen[i].tekst);
		assert_string_equal(wz__buf_str(&uit), gevallen[i].kort);
		wz__buf_free(&uit);
	}
}

/* That memory ran out is not forgotten by the next sentence. */
static void zonder_geheugen(void **state)
{
	wz__bewering b = { .zin.failed = true };
	wz__buf lijst = {0};

	(void)state;
	assert_true(wz__beweer(&b, "{} van {}", "1", "2", NULL));
	assert_true(b.zin.failed);
	assert_string_equal(wz__buf_str(&b.zin), "");
	wz__bewering_free(&b);
	assert_true(wz__beweerd(&b, &lijst));
	assert_false(b.zin.failed);
	lijst.failed = true;
	assert_true(wz__beweerd(&b, &lijst));
	assert_true(b.zin.failed);
	lijst.failed = false;
	assert_true(wz__beweerd(&b, &lijst));
	assert_true(b.zin.failed);
}

static void een_lijst(void **state)
{
	static const char *const lijsten[] = { "", "a", "a en a", "a, a en a", "a, a, a en a" };

	(void)state;
	for (size_t n = 0; n < LENGTE(lijsten); n++) {
		wz__buf lijst = {0};
		for (size_t i = 0; i < n; i++)
			wz__lijst_erbij(&lijst, i, n, "a");
		assert_string_equal(wz__buf_str(&lijst), lijsten[n]);
		wz__buf_free(&lijst);
	}
}

/* ---- gelijke-maat ---- */

#define KEER { "7.8", 1, 7, 2 * S, 4 * S, "keer", WZ_NIET_GEREALISEERD }
#define AMBASSADEURS { "10.1", 1, 10, 6 * S, 12 * S, "ambassadeurs", WZ_DEELS_GEREALISEERD }

typedef struct paar {
	wz__aandeel a, b;
	wz_getal punten;
	const char *zin; /* NULL: silent */
} paar;

static const paar paren[] = {
	{ KEER, AMBASSADEURS, 5 * S, "7.8 haalt 2 van 4 keer en heet niet gerealiseerd, 10.1 haalt 6 "
	                             "van 12 ambassadeurs en heet deels gerealiseerd" },
	{ KEER, AMBASSADEURS, 0, "7.8 haalt 2 van 4 keer en heet niet gerealiseerd, 10.1 haalt 6 van "
	                         "12 ambassadeurs en heet deels gerealiseerd" },
	/* 50% and 55%: exactly five points, and a little more */
	{ { "1.1", 1, 1, 10 * S, 20 * S, "", WZ_GEREALISEERD },
	  { "2.1", 1, 2, 11 * S, 20 * S, "", WZ_DEELS_GEREALISEERD }, 5 * S,
	  "1.1 haalt 10 van 20 en heet gerealiseerd, 2.1 haalt 11 van 20 en heet deels gerealiseerd" },
	{ { "1.1", 1, 1, 10 * S, 20 * S, "", WZ_GEREALISEERD },
	  { "2.1", 1, 2, 11 * S + 1, 20 * S, "", WZ_DEELS_GEREALISEERD }, 5 * S, NULL },
	{ { "1.1", 1, 1, 11 * S + 1, 20 * S, "", WZ_GEREALISEERD },
	  { "2.1", 1, 2, 10 * S, 20 * S, "", WZ_DEELS_GEREALISEERD }, 5 * S, NULL },
	{ { "1.1", 1, 1, 0, 20 * S, "", WZ_NIET_GEREALISEERD },
	  { "2.1", 1, 2, 0, 10 * S, "", WZ_DEELS_GEREALISEERD }, 5 * S,
	  "1.1 haalt 0 van 20 en heet niet gerealiseerd, 2.1 haalt 0 van 10 en heet deels "
	  "gerealiseerd" },
	/* at the edge of what a number can be, a third and a third and one */
	{ { "1.1", 1, 1, INT64_MAX / 3, INT64_MAX, "", WZ_GEREALISEERD },
	  { "2.1", 1, 2, INT64_MAX / 3 + 1, INT64_MAX, "", WZ_DEELS_GEREALISEERD }, 1,
	  "1.1 haalt 307.445.734.561.825,8602 van 922.337.203.685.477,5807 en heet gerealiseerd, 2.1 "
	  "haalt 307.445.734.561.825,8603 van 922.337.203.685.477,5807 en heet deels gerealiseerd" },
	{ { "1.1", 1, 1, INT64_MAX / 3, INT64_MAX, "", WZ_GEREALISEERD },
	  { "2.1", 1, 2, INT64_MAX / 3 + 1, INT64_MAX, "", WZ_DEELS_GEREALISEERD }, 0, NULL },
	{ { "1.1", 1, 1, 0, INT64_MAX, "", WZ_GEREALISEERD },
	  { "2.1", 1, 2, INT64_MAX - 1, INT64_MAX, "", WZ_DEELS_GEREALISEERD }, 99 * S, NULL },
	{ { "1.1", 1, 1, 0, S, "", WZ_GEREALISEERD },
	  { "2.1", 1, 2, S - 1, S, "", WZ_DEELS_GEREALISEERD }, 100 * S,
	  "1.1 haalt 0 van 1 en heet gerealiseerd, 2.1 haalt 0,9999 van 1 en heet deels "
	  "gerealiseerd" },
	/* neighbours */
	{ KEER, { "7.1", 1, 7, 6 * S, 12 * S, "", WZ_DEELS_GEREALISEERD }, 5 * S, NULL },
	{ KEER, { "10.1", 2, 10, 6 * S, 12 * S, "", WZ_DEELS_GEREALISEERD }, 5 * S, NULL },
	{ KEER, { "10.1", 1, 10, 6 * S, 12 * S, "", WZ_NIET_GEREALISEERD }, 5 * S, NULL },
	{ KEER, { "10.1", 1, 10, 6 * S, 12 * S, "", WZ_ONBEKEND }, 5 * S, NULL },
	{ KEER, { "10.1", 1, 10, 6 * S, 12 * S, "", WZ_DOORLOPEND }, 5 * S, NULL },
	{ KEER, { "10.1", 1, 10, 6 * S, 12 * S, "", WZ_REALISATIE_GEEN }, 5 * S, NULL },
	{ { "7.8", 1, 7, 4 * S, 4 * S, "", WZ_NIET_GEREALISEERD },
	  { "10.1", 1, 10, 12 * S, 12 * S, "", WZ_GEREALISEERD }, 5 * S, NULL },
	{ { "7.8", 1, 7, 98 * S, 100 * S, "", WZ_NIET_GEREALISEERD },
	  { "10.1", 1, 10, 100 * S, 100 * S, "", WZ_GEREALISEERD }, 5 * S, NULL },
	{ KEER, { "10.1", 1, 10, GEEN, 12 * S, "", WZ_DEELS_GEREALISEERD }, 100 * S, NULL },
	{ KEER, { "10.1", 1, 10, -S, 12 * S, "", WZ_DEELS_GEREALISEERD }, 100 * S, NULL },
	{ KEER, { "10.1", 1, 10, -S, 0, "", WZ_DEELS_GEREALISEERD }, 100 * S, NULL },
	{ KEER, { "10.1", 1, 10, 0, GEEN, "", WZ_DEELS_GEREALISEERD }, 100 * S, NULL },
	{ KEER, AMBASSADEURS, -1, NULL },
};

/* The same either way round; the sentence names the first one first. */
static void gelijke_maat(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTE(paren); i++) {
		wz__bewering b = {0};
		bool iets = wz__signaal_gelijke_maat(&paren[i].b, &paren[i].a, paren[i].punten, &b);
		assert_int_equal(iets, paren[i].zin != NULL);
		iets = wz__signaal_gelijke_maat(&paren[i].a, &paren[i].b, paren[i].punten, &b);
		if (iets != (paren[i].zin != NULL))
			fail_msg("paar %d", (int)i);
		if (iets)
			assert_string_equal(wz__buf_str(&b.zin), paren[i].zin);
		wz__bewering_free(&b);
	}
}

/* The figures are all in it, the threshold is not. */
static void gelijke_maat_cijfers(void **state)
{
	wz__aandeel a = KEER, b = AMBASSADEURS;
	wz__bewering uit = {0};

	(void)state;
	assert_true(wz__signaal_gelijke_maat(&a, &b, 5 * S, &uit));
	assert_string_equal(wz__buf_str(&uit.cijfers), "7.8|2|4 keer|niet gerealiseerd|10.1|6|"
	                                               "12 ambassadeurs|deels gerealiseerd");
	wz__bewering_free(&uit);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_code_heeft_zijn_naam_en_ernst),
		cmocka_unit_test(elke_soort_is_volledig),
		cmocka_unit_test(hoeveel),
		cmocka_unit_test(een_lange_eenheid_wordt_afgekapt),
		cmocka_unit_test(een_zin_en_haar_cijfers),
		cmocka_unit_test(wat_geen_cijfer_is),
		cmocka_unit_test(een_tekst_wordt_ingekort),
		cmocka_unit_test(zonder_geheugen),
		cmocka_unit_test(een_lijst),
		cmocka_unit_test(gelijke_maat),
		cmocka_unit_test(gelijke_maat_cijfers),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
