/* SPDX-License-Identifier: EUPL-1.2 */
/* What xlsx and ods have in common: which sheets there are, and what stands on them. */
#include "write_hulp.h"

#include <stdio.h>

#include "blad_proef.h"
#include "write/blad.h"

static const wz_column een[] = { { .naam = "een", .type = WZ_TYPE_TEXT } };
static const wz_column twee[] = { { .naam = "twee", .type = WZ_TYPE_TEXT },
	                              { .naam = "aantal", .type = WZ_TYPE_INTEGER } };
static const wz_column machine[] = { { .naam = "x", .type = WZ_TYPE_TEXT, .use = WZ_USE_MACHINE } };

/* All rows of a sheet: its part, then the texts of its cells. */
static void dump(wz__buf *out, const wz__blad *blad)
{
	static const char letters[] = "TNKRSG_O";
	wz__bladplek plek = blad->begin;
	wz__bladcel cellen[8];
	wz__bladrij rij = { .cellen = cellen };

	while (wz__blad_rij(blad, &plek, &rij)) {
		wz__buf_char(out, letters[rij.deel]);
		for (size_t i = 0; i < rij.n; i++) {
			wz__buf_char(out, '|');
			if (cellen[i].waarde != WZ__WAARDE_LEEG)
				wz__bladcel_tekst(out, &cellen[i]);
		}
		wz__buf_char(out, '\n');
	}
}

static void verwacht_bladen(wz_verslag *verslag, const char *expected)
{
	wz__werkmap werkmap;
	wz__buf out = { 0 };

	assert_int_equal(wz__werkmap_maak(&werkmap, verslag), WZ_OK);
	for (size_t i = 0; i < werkmap.n; i++) {
		const wz__blad *blad = &werkmap.bladen[i];

		wz__buf_format(&out, "[%s] rijen %zu kop %zu", blad->naam, blad->rijen, blad->kop);
		if (blad->filter)
			wz__buf_format(&out, " filter %zu", blad->data_eind);
		wz__buf_char(&out, '\n');
		dump(&out, blad);
	}
	assert_string_equal(wz__buf_str(&out), expected);
	wz__buf_free(&out);
	wz__werkmap_free(&werkmap);
	wz_verslag_free(verslag);
}

static const wz_column gegevens[] = {
	{ .naam = "perceel", .kop = "nr", .type = WZ_TYPE_ID },
	{ .naam = "stadsdeel", .use = WZ_USE_MACHINE },
	{ .naam = "omschrijving", .kop = "perceel", .use = WZ_USE_HUMAN },
	{ .naam = "gerealiseerd", .kop = "ger.", .type = WZ_TYPE_INTEGER },
	{ .naam = "deel", .kop = "% ger.", .type = WZ_TYPE_PERCENT, .use = WZ_USE_HUMAN },
	{ .naam = "samen", .use = WZ_USE_HUMAN },
	{ .naam = "score", .type = WZ_TYPE_NUMBER, .use = WZ_USE_MACHINE },
	{ .naam = "score", .type = WZ_TYPE_NUMBER, .use = WZ_USE_HUMAN },
};
enum { GEGEVENS = 8 };

static void a_list(void **state)
{
	(void)state;
	verwacht_bladen(proef_lijst(),
	                "[proef] rijen 15 kop 4 filter 12\n"
	                "T|Proef & <meer>||||||\n"
	                "N|Periode 2016||||||\n"
	                "G|Alle percelen||||||\n"
	                "_|||||||\n"
	                "K|nr|naam|aantal|doel|eind|status|% ger.\n"
	                "R|1.10|=1+1|1.234.567|12,5|31-12-2016|deels gerealiseerd|33,3%\n"
	                "R|007|+31 53|-1.200|1.234|29-02-2016|gerealiseerd|100%\n"
	                "R|1-2|@SOM(A1)|0|-0,0001|31-12-1899|onbekend|0%\n"
	                "R|2|http://een.nl/?a=1&b=2|1|1,1250|01-03-1900|doorlopend|0,1%\n"
	                "R|2|een\ntwee  drie |2|1.234.567,89|01-01-2000|niet gerealiseerd|-1,5%\n"
	                "R|||||||\n"
	                "R|3|-|3–5|5|01-01-2017|gerealiseerd|50,0%\n"
	                "S||Totaal|1.233.374||||\n"
	                "_|||||||\n"
	                "N|nr: nummer||||||\n");
}

static void records_and_tables_have_their_own_sheet(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("perceel show");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "perceel", gegevens, GEGEVENS);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "3");
	wz_table_text(table, 1, "Oost");
	wz_table_value(table, 3, 0);
	table = wz_verslag_table(verslag, WZ_TABLE_LIST, "", twee, 2);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "a");
	wz_verslag_table(verslag, WZ_TABLE_LIST, "leeg", een, 1);
	table = wz_verslag_table(verslag, WZ_TABLE_LIST, "intern", machine, 1);
	wz_table_row(table, WZ_ROW_DATA, 0);
	verwacht_bladen(verslag, "[perceel] rijen 3 kop 0\nK|Gegeven|Waarde\nR|nr|3\nR|ger.|0\n"
	                         "[perceel show] rijen 2 kop 0 filter 2\nK|twee|aantal\nR|a|\n"
	                         "[leeg] rijen 2 kop 0\nK|een\nN|(geen gegevens)\n"
	                         "[intern] rijen 2 kop 0\nK|x\nR|\n");
}

/* What a person reads as one text, stands apart in the columns of csv: those can be added up. */
static void data_rather_than_sentences(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("perceel report");
	for (int deel = 0; deel < 2; deel++) {
		wz_table *table =
			wz_verslag_table(verslag, WZ_TABLE_LIST, "percelen", gegevens, GEGEVENS);
		wz_table_caption(table, "Noord");
		wz_table_row(table, WZ_ROW_GROUP, 0);
		wz_table_text(table, 2, "groep");
		wz_table_row(table, WZ_ROW_DATA, 1);
		wz_table_text(table, 0, "3");
		wz_table_text(table, 1, "Noord");
		wz_table_text(table, 2, "Gezondheid\nNoord · Radar");
		wz_table_value(table, 3, 12 + deel);
		wz_table_value(table, 4, 5000);
		wz_table_text(table, 5, "12 van 24");
		wz_table_value(table, 6, 120000);
		wz_table_value(table, 7, 120000);
	}
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "percelen", gegevens, GEGEVENS);
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 2, "Alle percelen");
	wz_table_value(table, 3, 25);
	wz_table_text(table, 5, "ook een tekst");
	verwacht_bladen(verslag, "[percelen] rijen 4 kop 0 filter 3\n"
	                         "K|perceel|stadsdeel|gerealiseerd|% ger.|score\n"
	                         "R|3|Noord|12|50,0%|12\nR|3|Noord|13|50,0%|12\n"
	                         "S||Alle percelen|25||\n");
}

static void groups_and_shared_columns(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "deel", twee, 2);
	wz_table_caption(table, "Noord");
	wz_table_note(table, "let op");
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "a");
	wz_verslag_table(verslag, WZ_TABLE_LIST, "ander", een, 1);
	table = wz_verslag_table(verslag, WZ_TABLE_LIST, "deel", twee, 2);
	wz_table_caption(table, "Zuid");
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, 0, "groep");
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_value(table, 1, 5);
	verwacht_bladen(verslag, "[deel] rijen 7 kop 0\nK|twee|aantal\nG|Noord|\nN|let op|\nR|a|\n"
	                         "G|Zuid|\nG|groep|\nS||5\n"
	                         "[ander] rijen 2 kop 0\nK|een\nN|(geen gegevens)\n");
}

static void nothing_but_words(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("dossier check");
	wz_verslag_title(verslag, "Alles klopt");
	verwacht_bladen(verslag, "[dossier check] rijen 1 kop 1\nT|Alles klopt\n");
}

static void names_are_valid_and_unique(void **state)
{
	(void)state;
	static const struct {
		const char *naam, *expected;
	} cases[] = {
		{ "percelen", "percelen" },
		{ "PERCELEN", "PERCELEN (2)" },
		{ "percelen", "percelen (3)" },
		{ "a[b]:c*d?e/f\\g", "a b  c d e f g" },
		{ "'t kan 'niet'", "t kan 'niet" },
		{ "a\x01\xEF\xBF\xBF\x7F", "a" },
		{ "history", "history (2)" },
		{ "", "blad" },
		{ "'''", "blad (2)" },
		{ "een naam die veel te lang is voor een blad", "een naam die veel te lang is vo" },
		{ "een naam die veel te lang is voor een blad", "een naam die veel te lang i (2)" },
		{ "\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89"
		  "\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89"
		  "\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89"
		  "\xF0\x9F\x8E\x89",
		  "\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89"
		  "\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89"
		  "\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89\xF0\x9F\x8E\x89" },
	};
	enum { CASES = sizeof cases / sizeof cases[0] };
	wz__blad bladen[CASES];
	wz__werkmap werkmap = { .bladen = bladen };

	for (size_t i = 0; i < CASES; i++) {
		wz__blad_noem(bladen[i].naam, cases[i].naam, &werkmap, i);
		assert_string_equal(bladen[i].naam, cases[i].expected);
	}
}

static void text_is_what_a_cell_can_hold(void **state)
{
	(void)state;
	static const struct {
		const char *text, *expected;
	} cases[] = {
		{ "gewoon\tmet\nregels", "gewoon\tmet\nregels" },
		{ "a\x01"
		  "b\x1B[0m",
		  "a\xEF\xBF\xBD"
		  "b\xEF\xBF\xBD[0m" },
		{ "een\r\ntwee\rdrie", "een\ntwee\ndrie" },
		{ "\xEF\xBF\xBE\xEF\xBF\xBD", "\xEF\xBF\xBD\xEF\xBF\xBD" },
		{ "\xF0\x9F\x8E\x89", "\xF0\x9F\x8E\x89" },
		{ "", "" },
	};
	wz__buf out = { 0 };

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		wz__buf_clear(&out);
		wz__bladtekst(&out, cases[i].text);
		assert_string_equal(wz__buf_str(&out), cases[i].expected);
	}
	wz__buf_clear(&out);
	wz__bladtekst_kort(&out, "twaalf \xC3\xABn meer", 9);
	assert_string_equal(wz__buf_str(&out), "twaalf \xC3\xAB\xE2\x80\xA6");
	wz__buf_free(&out);
}

static void text_that_is_too_long_says_so(void **state)
{
	(void)state;
	char *text = malloc(WZ__BLAD_TEKST + 2);
	wz__buf out = { 0 };

	assert_non_null(text);
	memset(text, 'a', WZ__BLAD_TEKST + 1);
	text[WZ__BLAD_TEKST + 1] = '\0';
	wz__bladtekst(&out, text + 1);
	assert_string_equal(wz__buf_str(&out), text + 1);
	wz__buf_clear(&out);
	wz__bladtekst(&out, text);
	assert_int_equal(wz__bladtekst_lengte(wz__buf_str(&out)), WZ__BLAD_TEKST);
	assert_non_null(
		strstr(wz__buf_str(&out), "aaa\xE2\x80\xA6 (te lang voor een cel, hier afgekapt)"));
	wz__buf_free(&out);
	free(text);
}

static void what_has_too_many_digits_is_text(void **state)
{
	(void)state;
	static const wz_column columns[] = { { .naam = "a", .type = WZ_TYPE_INTEGER },
		                                 { .naam = "b", .type = WZ_TYPE_NUMBER },
		                                 { .naam = "c", .type = WZ_TYPE_NUMBER } };
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", columns, 3);
	wz__werkmap werkmap;

	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_value(table, 0, 999999999999999);
	wz_table_value(table, 1, 123456789012340000);
	wz_table_value(table, 2, 123456789012345678);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_value(table, 0, -1000000000000000);
	assert_int_equal(wz__werkmap_maak(&werkmap, verslag), WZ_OK);
	assert_int_equal(wz__blad_cel(werkmap.bladen, table, 0, 0).waarde, WZ__WAARDE_GETAL);
	assert_int_equal(wz__blad_cel(werkmap.bladen, table, 1, 0).waarde, WZ__WAARDE_TEKST);
	assert_int_equal(wz__blad_cel(werkmap.bladen, table, 0, 1).waarde, WZ__WAARDE_GETAL);
	assert_int_equal(wz__blad_cel(werkmap.bladen, table, 0, 2).waarde, WZ__WAARDE_TEKST);
	wz__werkmap_free(&werkmap);
	wz_verslag_free(verslag);
}

static void what_does_not_fit_goes_on(void **state)
{
	(void)state;
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "lang", een, 1);
	wz__werkmap werkmap;
	wz__bladcel cel;
	wz__bladrij rij = { .cellen = &cel };
	wz__bladplek plek;

	wz_verslag_title(verslag, "Titel");
	wz_verslag_legend(verslag, "einde");
	for (int i = 0; i < WZ__BLAD_RIJEN; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, i == WZ__BLAD_RIJEN - 3 ? "hier verder" : "rij");
	}
	assert_int_equal(wz__werkmap_maak(&werkmap, verslag), WZ_OK);
	assert_int_equal(werkmap.n, 2);
	assert_int_equal(werkmap.bladen[0].rijen, WZ__BLAD_RIJEN);
	assert_string_equal(werkmap.bladen[1].naam, "lang (2)");
	/* Title, air and header took three: three rows are left, and below them air and the legend. */
	assert_int_equal(werkmap.bladen[1].rijen, 6);
	plek = werkmap.bladen[1].begin;
	assert_true(wz__blad_rij(&werkmap.bladen[1], &plek, &rij));
	assert_string_equal(cel.tekst, "een");
	assert_true(wz__blad_rij(&werkmap.bladen[1], &plek, &rij));
	assert_string_equal(cel.tekst, "hier verder");
	wz__werkmap_free(&werkmap);
	wz_verslag_free(verslag);
}

static void styles_have_numbers(void **state)
{
	(void)state;
	for (size_t i = 0; i < WZ__BLADSTIJLEN; i++)
		assert_int_equal(wz__bladstijl_nummer(wz__bladstijl_van(i)), i);
}

static void forms_say_what_may_be_typed(void **state)
{
	(void)state;
	wz_verslag *verslag = proef_formulier();
	const wz_table *table = wz_verslag_get_table(verslag, 1);
	wz__werkmap werkmap;
	const wz__blad *blad;

	assert_int_equal(wz__werkmap_maak(&werkmap, verslag), WZ_OK);
	assert_true(werkmap.formulier);
	assert_int_equal(werkmap.actief, 1);
	assert_string_equal(werkmap.keuzes, "keuzes");
	blad = &werkmap.bladen[1];
	assert_int_equal(blad->start_rij, 1);
	assert_int_equal(blad->start_kolom, 3);
	assert_int_equal(blad->kolommen[3].breedte, 60);
	assert_false(wz__blad_cel(blad, table, 0, 1).stijl.invoer); /* keep, and it is filled */
	assert_true(wz__blad_cel(blad, table, 1, 1).stijl.invoer);  /* keep, and it is empty */
	assert_false(wz__blad_cel(blad, table, 0, 2).stijl.invoer); /* no input */
	assert_true(wz__blad_cel(blad, table, 1, 3).stijl.invoer);  /* filled, may be changed */
	assert_int_equal(wz__blad_cel(blad, table, 0, 3).stijl.vorm, WZ__VORM_TEKST);
	assert_int_equal(wz__blad_cel(blad, table, 9, 6).stijl.deel, WZ__DEEL_ONDER);
	assert_int_equal(wz__blad_cel(blad, table, 9, 6).stijl.vorm, WZ__VORM_DATUM);
	wz__werkmap_free(&werkmap);
	wz_verslag_free(verslag);
}

/* Rows of a form are high enough for a wide font, and what is typed goes on on the next line. */
static void rows_of_a_form_have_room(void **state)
{
	static const char doel[] = "minimaal tien procent meer woorden in een cel";
	wz_verslag *verslag = wz_verslag_new("formulier");
	wz_table *table =
		wz_verslag_table(verslag, WZ_TABLE_LIST, "resultaten", proef_invulling, PROEF_INVULLING);
	wz__bladcel cellen[PROEF_INVULLING];
	wz__bladrij rij = { .cellen = cellen };
	wz__werkmap werkmap;
	wz__bladplek plek;

	(void)state;
	wz_table_input(table, 3, &(wz_input){ .kind = WZ_INPUT_TEXT, .minimum = WZ_GETAL_GEEN });
	wz_table_width(table, 1, 22);
	wz_table_width(table, 3, 40);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 1, doel); /* 45 characters: 22 and 22 without room to spare */
	assert_int_equal(wz__werkmap_maak(&werkmap, verslag), WZ_OK);
	plek = werkmap.bladen[0].begin;
	assert_true(wz__blad_rij(&werkmap.bladen[0], &plek, &rij)); /* the header */
	assert_true(wz__blad_rij(&werkmap.bladen[0], &plek, &rij));
	assert_int_equal(rij.regels, 3);
	assert_true(cellen[1].stijl.loopt);
	assert_true(cellen[3].stijl.loopt && cellen[3].stijl.invoer);
	werkmap.bladen[0].ruim = false; /* as in a list */
	plek = werkmap.bladen[0].begin;
	assert_true(wz__blad_rij(&werkmap.bladen[0], &plek, &rij));
	assert_true(wz__blad_rij(&werkmap.bladen[0], &plek, &rij));
	assert_int_equal(rij.regels, 2);
	wz__werkmap_free(&werkmap);
	wz_verslag_free(verslag);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_list),
		cmocka_unit_test(records_and_tables_have_their_own_sheet),
		cmocka_unit_test(data_rather_than_sentences),
		cmocka_unit_test(groups_and_shared_columns),
		cmocka_unit_test(nothing_but_words),
		cmocka_unit_test(names_are_valid_and_unique),
		cmocka_unit_test(text_is_what_a_cell_can_hold),
		cmocka_unit_test(text_that_is_too_long_says_so),
		cmocka_unit_test(what_has_too_many_digits_is_text),
		cmocka_unit_test(what_does_not_fit_goes_on),
		cmocka_unit_test(styles_have_numbers),
		cmocka_unit_test(forms_say_what_may_be_typed),
		cmocka_unit_test(rows_of_a_form_have_room),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
