/* SPDX-License-Identifier: EUPL-1.2 */
#include "write_hulp.h"

#include <expat.h>
#include "zip_hulp.h"

#include "geschrift_proef.h"
#include "read/document.h"

/* The bytes of a document, or of a verslag; frees it. */
static wz__buf bytes_van(wz_geschrift *g)
{
	struct opvang opvang = { 0 };
	wz_sink sink = { opvang_write, &opvang };

	assert_int_equal(wz_geschrift_write(g, WZ_FORMAT_ODT, &sink), WZ_OK);
	wz_geschrift_free(g);
	return opvang.bytes;
}

static wz__buf verslag_bytes(wz_verslag *verslag)
{
	struct opvang opvang = { 0 };
	wz_sink sink = { opvang_write, &opvang };

	assert_int_equal(wz_write(verslag, WZ_FORMAT_ODT, NULL, &sink), WZ_OK);
	wz_verslag_free(verslag);
	return opvang.bytes;
}

static size_t aantal(const char *text, const char *wat)
{
	size_t n = 0;

	for (; (text = strstr(text, wat)) != NULL; text++)
		n++;
	return n;
}

/* That these texts are there, in this order; NULL at the end. Frees the bytes. */
static void bevat(wz__buf bytes, const char *naam, const char *const *texts)
{
	char *text = zipdeel(&bytes, naam);
	const char *at = text;

	assert_non_null(text);
	for (; *texts != NULL; texts++) {
		const char *found = strstr(at, *texts);

		if (found == NULL)
			fail_msg("%s: not there, or not in this order: %s\nin: %s", naam, *texts, text);
		at = found;
	}
	free(text);
	wz__buf_free(&bytes);
}

static void the_parts_are_whole(void **state)
{
	(void)state;
	static const char *const delen[] = { "content.xml",    "styles.xml",     "meta.xml",
		                                 "Pictures/1.svg", "Pictures/2.svg", "Pictures/3.svg",
		                                 "META-INF/manifest.xml" };
	static const char begin[] = "mimetypeapplication/vnd.oasis.opendocument.text";
	wz__buf bytes = bytes_van(proef_geschrift()), again = bytes_van(proef_geschrift());
	char *manifest = zipdeel(&bytes, "META-INF/manifest.xml"), *meta = zipdeel(&bytes, "meta.xml");

	assert_int_equal(bytes.size, again.size);
	assert_memory_equal(bytes.bytes, again.bytes, bytes.size);
	assert_memory_equal(bytes.bytes + 30, begin, sizeof begin - 1);
	for (size_t i = 0; i < sizeof delen / sizeof *delen; i++) {
		char *text = zipdeel(&bytes, delen[i]);
		XML_Parser parser = XML_ParserCreate(NULL);

		assert_non_null(text);
		if (XML_Parse(parser, text, (int)strlen(text), 1) != XML_STATUS_OK)
			fail_msg("%s: %s", delen[i], XML_ErrorString(XML_GetErrorCode(parser)));
		assert_true(i == 6 || strstr(manifest, delen[i]) != NULL);
		XML_ParserFree(parser);
		free(text);
	}
	assert_non_null(strstr(meta, "<dc:title>Evaluatie: Welzijnswerk Enschede &lt;/title&gt;"));
	assert_non_null(strstr(meta, "<dc:language>nl-NL</dc:language>"));
	assert_null(strstr(meta, "date"));
	free(manifest);
	free(meta);
	wz__buf_free(&bytes);
	wz__buf_free(&again);
}

static void every_kind_of_block(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"<text:p text:style-name=\"Title.First_20_Page\">Evaluatie: Welzijnswerk",
		"<text:p text:style-name=\"Subtitle\">Gemeente Enschede, over 2016</text:p>",
		"<text:table-of-content ",
		"<text:p text:style-name=\"Contents_20_3\"><text:a ",
		"Perceel 1: Jeugd en gezin<text:tab/><text:bookmark-ref text:reference-format=\"page\"",
		"text:outline-level=\"1\"><text:bookmark text:name=\"Kop1\"/>In het kort</text:h>",
		"Van de 42<text:note text:id=\"ftn1\" text:note-class=\"footnote\"><text:note-citation>1<",
		"<text:span text:style-name=\"Strong_20_Emphasis\">Van negen is niets bekend</text:span>",
		"<text:span text:style-name=\"Emphasis\">niet</text:span>",
		"xlink:href=\"#gebieden\"",
		", een dode plek en <text:a xlink:type=\"simple\""
		" xlink:href=\"https://example.org/wet?a=1&amp;b=&quot;2&quot;\"",
		".<text:line-break/>Een regel verder staat &lt;/title&gt;",
		"<text:list text:style-name=\"Opsomming\"><text:list-item><text:p"
		" text:style-name=\"Lijstkop\">", /* stays with what is in it */
		"<text:note-ref text:note-class=\"footnote\" text:reference-format=\"text\""
		" text:ref-name=\"ftn2\">2</text:note-ref>",
		"<text:list text:style-name=\"Opsomming\"><text:list-item><text:p"
		" text:style-name=\"Lijsttekst\">",
		"<text:list text:style-name=\"Nummering\"><text:list-item>",
		"<text:h text:style-name=\"Heading_20_1.Blad\" text:outline-level=\"1\">",
		"<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">",
		"<table:table-header-rows><table:table-row table:style-name=\"Rij\">",
		"table:number-columns-spanned=\"7\"",
		">Noord</text:a>",
		"<text:p text:style-name=\"Totaalgetal\">18–21<text:span",
		"Statussen per perceel",
		"<draw:frame draw:style-name=\"Beeldkader\" draw:name=\"Beeld 1\"",
		"xlink:href=\"Pictures/1.svg\"",
		"<svg:title>Statussen per perceel</svg:title><svg:desc>Van perceel 1 is de helft",
		"<table:table ",
		"<text:bookmark text:name=\"perceel-1\"/>",
		"<text:span text:style-name=\"Status1\">✔ gerealiseerd</text:span>",
		"<text:section text:style-name=\"Eigen\"",
		">Toelichting van de evaluator</text:p>",
		"<text:h text:style-name=\"Eigenkop\" text:outline-level=\"4\">Wat wij zagen</text:h>",
		"<text:list text:style-name=\"EigenOpsomming\">",
		"</text:section>",
		"(geen gegevens)",
		NULL
	};
	wz__buf bytes = bytes_van(proef_geschrift());
	char *text = zipdeel(&bytes, "content.xml");

	assert_null(strstr(text, "<script"));
	assert_null(strstr(text, "\033"));
	assert_int_equal(aantal(text, "<text:note "), 2); /* the own text that is empty gives nothing */
	assert_int_equal(aantal(text, "<text:section "), 1);
	free(text);
	bevat(bytes, "content.xml", texts);
}

/* The value behind an attribute from here, in `out`. */
static const char *volgende(const char *at, const char *attribuut, char *out, size_t size)
{
	at = strstr(at, attribuut);
	if (at == NULL)
		return NULL;
	at += strlen(attribuut);
	snprintf(out, size, "%.*s", (int)strcspn(at, "\""), at);
	return at;
}

/* Every link has its place, once; every style that is used is described. */
static void what_is_named_is_there(void **state)
{
	(void)state;
	wz__buf bytes = bytes_van(proef_geschrift());
	char *text = zipdeel(&bytes, "content.xml"), *styles = zipdeel(&bytes, "styles.xml");
	static const char *const gebruik[] = { "text:style-name=\"", "table:style-name=\"",
		                                   "draw:style-name=\"", "parent-style-name=\"",
		                                   "master-page-name=\"" };
	char naam[256], is[300];

	for (const char *at = text; (at = volgende(at, "xlink:href=\"#", naam, sizeof naam)) != NULL;) {
		snprintf(is, sizeof is, "<text:bookmark text:name=\"%s\"/>", naam);
		if (aantal(text, is) != 1)
			fail_msg("%zu times: %s", aantal(text, is), is);
	}
	for (size_t i = 0; i < sizeof gebruik / sizeof *gebruik; i++)
		for (const char *at = text; (at = volgende(at, gebruik[i], naam, sizeof naam)) != NULL;) {
			snprintf(is, sizeof is, " style:name=\"%s\"", naam);
			if (aantal(text, is) + aantal(styles, is) != 1)
				fail_msg("%zu times: %s", aantal(text, is) + aantal(styles, is), is);
		}
	assert_non_null(strstr(styles, "fo:language=\"nl\" fo:country=\"NL\""));
	assert_non_null(strstr(styles, "<style:header><text:p text:style-name=\"Header\">Evaluatie"));
	assert_non_null(strstr(styles, "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\""));
	free(text);
	free(styles);
	wz__buf_free(&bytes);
}

/* A table with so many columns of counts, and this long word in the column of text. */
static wz_geschrift *brede_tabel(size_t n, const char *woord)
{
	static const char *const namen[] = { "tekst",    "totaal",   "gerealiseerd", "deels",
		                                 "niet",     "onbekend", "doorlopend",   "vervallen",
		                                 "signalen", "vragen",   "bronnen",      "bestanden",
		                                 "aandelen", "bijlagen" };
	wz_column kolommen[14];
	wz_geschrift *g = wz_geschrift_new("Breed");
	wz_table *t;

	assert_true(n < 14);
	for (size_t i = 0; i <= n; i++)
		kolommen[i] = (wz_column){ .naam = namen[i],
			                       .type = i == 0 ? WZ_TYPE_TEXT : WZ_TYPE_INTEGER };
	wz_geschrift_kop(g, 1, "", "Boven", false);
	wz_geschrift_kop(g, 2, "", "De tabel", false);
	t = wz_geschrift_table(g, WZ_TABLE_LIST, kolommen, n + 1);
	wz_table_row(t, WZ_ROW_DATA, 0);
	wz_table_text(t, 0, woord);
	for (size_t i = 1; i <= n; i++)
		wz_table_value(t, i, (int64_t)i);
	wz_geschrift_kop(g, 1, "", "Verder", false);
	return g;
}

/* The widths of the columns, added up, in hundredths of a millimetre. */
static int breedte_van(const char *text, int *eerste)
{
	char is[32];
	int som = 0;

	*eerste = 0;
	while ((text = volgende(text, "style:column-width=\"", is, sizeof is)) != NULL) {
		int width = (int)(strtod(is, NULL) * 1000 + 0.5);

		*eerste = *eerste == 0 ? width : *eerste;
		som += width;
	}
	return som;
}

static void columns_are_as_wide_as_what_is_in_them(void **state)
{
	(void)state;
	static const char lang[] = "Dertig bewoners stijgen een trede op de participatieladder en "
	                           "doen mee aan een activiteit in de buurt";
	int eerste, som;
	wz__buf bytes = bytes_van(brede_tabel(8, lang));
	char *text = zipdeel(&bytes, "content.xml");

	som = breedte_van(text, &eerste); /* upright, in letters of the usual size */
	assert_true(som <= 17400 && som > 17200);
	assert_true(eerste > 4000);
	assert_null(strstr(text, "Liggend"));
	assert_null(strstr(text, ".klein"));
	free(text);
	wz__buf_free(&bytes);
	bytes = bytes_van(brede_tabel(2, "kort"));
	text = zipdeel(&bytes, "content.xml"); /* not made wider than it is */
	assert_true(breedte_van(text, &eerste) < 8000);
	free(text);
	wz__buf_free(&bytes);
	bytes = bytes_van(brede_tabel(10, "Bewonersvertegenwoordigingen"));
	text = zipdeel(&bytes, "content.xml");
	assert_true(breedte_van(text, &eerste) <= 17400);
	assert_non_null(strstr(text, "\"Tabeltekst.klein\""));
	assert_null(strstr(text, "Liggend"));
	free(text);
	wz__buf_free(&bytes);
}

/* The page turns with the headings above the table, and back behind it. */
static void a_wide_table_has_a_page_on_its_side(void **state)
{
	(void)state;
	static const char *const texts[] = { "\"Heading_20_1.Liggend\" text:outline-level=\"1\">",
		                                 "\"Heading_20_2\" text:outline-level=\"2\">",
		                                 "<table:table ",
		                                 "\"Heading_20_1.Standard\" text:outline-level=\"1\">",
		                                 NULL };
	wz__buf bytes = bytes_van(brede_tabel(13, "Bewonersvertegenwoordiging"));
	char *text = zipdeel(&bytes, "content.xml");
	int eerste, som = breedte_van(text, &eerste);

	assert_true(som > 17400 && som <= 26100);
	free(text);
	bevat(bytes, "content.xml", texts);
}

static wz_verslag *een_verslag(void)
{
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *t;

	wz_verslag_title(verslag, "Percelen <1>");
	wz_verslag_note(verslag, "Periode 2016");
	t = wz_verslag_table(verslag, WZ_TABLE_LIST, "t", proef_telling, 8);
	wz_table_caption(t, "Alle percelen");
	wz_table_note(t, "Let op.");
	wz_table_row(t, WZ_ROW_DATA, 0);
	wz_table_text(t, 0, "een  & twee");
	wz_table_text(t, 1, "regel\nregel");
	wz_table_value(t, 2, 1234);
	wz_table_value(t, 7, 99);
	t = wz_verslag_table(verslag, WZ_TABLE_RECORD, "r", proef_afspraken, 6);
	wz_table_row(t, WZ_ROW_DATA, 0);
	wz_table_text(t, 0, "1.10");
	wz_table_value(t, 4, WZ_ONBEKEND);
	wz_verslag_legend(verslag, "nr: nummer");
	return verslag;
}

static void any_verslag(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"Percelen &lt;1&gt;</text:p>",
		"<text:p text:style-name=\"Text_20_body\">Periode 2016</text:p>",
		"text:outline-level=\"1\">Alle percelen</text:h>",
		">Let op.</text:p>",
		"een <text:s/>&amp; twee</text:p>",
		"regel<text:line-break/>regel</text:p>",
		"1.234</text:p>",
		"<text:p text:style-name=\"Totaaltekst\">Nr.</text:p>",
		">1.10</text:p>",
		"<text:span text:style-name=\"Status4\">? onbekend</text:span>",
		"<text:list text:style-name=\"Opsomming\">",
		"nr: nummer",
		NULL
	};
	wz__buf bytes = verslag_bytes(een_verslag());
	char *text = zipdeel(&bytes, "content.xml");

	assert_null(strstr(text, "table-of-content"));
	assert_null(strstr(text, ">99<"));
	free(text);
	bevat(bytes, "content.xml", texts);
}

/* What our own reader of such files makes of it. */
static void it_reads_back(void **state)
{
	(void)state;
	wz__buf bytes = verslag_bytes(een_verslag());
	wz_source source = { .naam = "a.odt", .bytes = bytes.bytes, .size = bytes.size };
	wz__fouten fouten = { 0 };
	wz__tekst tekst;
	static const char *const texts[] = { "Percelen <1>", "Periode 2016", "Alle percelen",
		                                 "Let op.",      "een",          "twee",
		                                 "1.234",        "1.10",         "? onbekend",
		                                 "nr: nummer" };

	assert_int_equal(wz__document_soort(&source), WZ__DOCUMENT_ODT);
	assert_int_equal(wz__document_lees(&tekst, &source, NULL, &fouten), WZ_OK);
	const char *at = tekst.bytes;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		const char *found = strstr(at, texts[i]);

		if (found == NULL)
			fail_msg("not read back: %s\nin: %s", texts[i], tekst.bytes);
		at = found;
	}
	wz__tekst_free(&tekst);
	wz__fouten_free(&fouten);
	wz__buf_free(&bytes);
}

/* A note without words before it is its number, also the second time. */
static void a_note_may_stand_alone(void **state)
{
	(void)state;
	static const char *const texts[] = { "\">Gezegd.<text:note ", "</text:note>.<text:span", NULL };
	wz_geschrift *g = wz_geschrift_new("");
	size_t noot = proef_noot(g, "door wie");
	wz_alinea *a = wz_geschrift_alinea(g);

	wz_alinea_text(a, "Gezegd.");
	wz_alinea_noot(a, "", noot);
	wz_alinea_text(a, ".");
	wz_alinea_noot(a, "", noot);
	bevat(bytes_van(g), "content.xml", texts);
}

/* A document with `n` notes in one table after a long note and a short one in the text. */
static wz_geschrift *met_noten(size_t n)
{
	static char lang[402];
	wz_geschrift *g = wz_geschrift_new("");
	size_t kort = proef_noot(g, "kort"), noot;
	wz_alinea *a = wz_geschrift_alinea(g);

	memset(lang, 'x', sizeof lang - 1);
	noot = proef_noot(g, lang);
	wz_alinea_noot(a, "Veel", noot);
	wz_alinea_noot(a, " weinig", kort);
	wz_alinea_noot(a, " weer", noot);
	wz_table *t = wz_geschrift_table(g, WZ_TABLE_LIST, proef_telling, 8);
	wz_table_caption(t, "Stand");
	for (size_t i = 0; i < n; i++) {
		noot = proef_noot(g, "in een tabel");
		wz_table_row(t, WZ_ROW_DATA, 0);
		wz_table_value(t, 2, 1);
		wz_geschrift_cel_noot(g, 2, noot);
	}
	return g;
}

/* What would push the text from its page stands at the end, under a letter; a table of many rows
 * does not hold on to its name. */
static void long_and_many_notes_stand_at_the_end(void **state)
{
	(void)state;
	static const char *const veel[] = {
		"staan onder aan de bladzijde, noten met een letter achterin.",
		"Veel<text:note text:id=\"ftn2\" text:note-class=\"endnote\"><text:note-citation>a<",
		"weinig<text:note text:id=\"ftn1\" text:note-class=\"footnote\"><text:note-citation>1<",
		"weer<text:span text:style-name=\"Nootverwijzing\"><text:note-ref"
		" text:note-class=\"endnote\" text:reference-format=\"text\" text:ref-name=\"ftn2\">a<",
		"<text:p text:style-name=\"Tabelnaam\">Stand",
		"text:id=\"ftn3\" text:note-class=\"endnote\"><text:note-citation>b<",
		"text:id=\"ftn27\" text:note-class=\"endnote\"><text:note-citation>z<",
		"text:id=\"ftn28\" text:note-class=\"endnote\"><text:note-citation>aa<",
		NULL,
	};
	static const char *const enkele[] = {
		"<text:p text:style-name=\"Caption\">Stand",
		"text:id=\"ftn17\" text:note-class=\"footnote\"><text:note-citation>16<",
		NULL,
	};

	bevat(bytes_van(met_noten(27)), "content.xml", veel);
	bevat(bytes_van(met_noten(15)), "content.xml", enkele);
}

static void a_refusing_sink(void **state)
{
	(void)state;
	struct opvang opvang = { .refuse_at = 1 };
	wz_sink sink = { opvang_write, &opvang };
	wz_geschrift *g = proef_geschrift();

	verwacht_weigering(een_verslag(), WZ_FORMAT_ODT);
	assert_int_equal(wz_geschrift_write(g, WZ_FORMAT_ODT, &sink), WZ_ERR_IO);
	wz_geschrift_free(g);
	wz__buf_free(&opvang.bytes);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_parts_are_whole),
		cmocka_unit_test(every_kind_of_block),
		cmocka_unit_test(what_is_named_is_there),
		cmocka_unit_test(columns_are_as_wide_as_what_is_in_them),
		cmocka_unit_test(a_wide_table_has_a_page_on_its_side),
		cmocka_unit_test(any_verslag),
		cmocka_unit_test(it_reads_back),
		cmocka_unit_test(a_note_may_stand_alone),
		cmocka_unit_test(long_and_many_notes_stand_at_the_end),
		cmocka_unit_test(a_refusing_sink),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
