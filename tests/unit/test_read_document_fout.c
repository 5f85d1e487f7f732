/* SPDX-License-Identifier: EUPL-1.2 */
#include "document_hulp.h"

/* Documents that must be refused: of another kind, damaged, locked, or made to be too
 * much for who reads them. */

#define HINT_SOORT "? bewaar het als .odt, .docx of tekst\n"
#define HINT_OPNIEUW "? open het in het programma waarmee het gemaakt is en sla het opnieuw op\n"
#define HINT_WACHTWOORD "? sla het op zonder wachtwoord\n"
#define KAPOT "! het bestand is beschadigd: "

static void check_bytes(const char *bytes, size_t n, wz__documentsoort soort, const char *expected)
{
	wz__buf out = { 0 };

	assert_int_equal(read_bytes(&out, bytes, n), soort);
	assert_string_equal(wz__buf_str(&out), expected);
	wz__buf_free(&out);
}

#define BYTES(literal) literal, sizeof(literal) - 1

static void other_kinds(void **state)
{
	static const struct {
		const char *bytes;
		size_t n;
		const char *expected;
		wz__documentsoort soort;
	} cases[] = {
		{ BYTES("%PDF-1.7\n"), "! dit is een PDF\n" HINT_SOORT, WZ__DOCUMENT_ANDERS },
		{ BYTES("{\\rtf1 tekst}"), "! dit is een document in RTF\n" HINT_SOORT, WZ__DOCUMENT_ANDERS },
		{ BYTES("\x89PNG\r\n\x1A\n"), "! dit is een afbeelding\n? neem de tekst over als tekst\n", WZ__DOCUMENT_ANDERS },
		{ BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1W\0o\0r\0d\0"),
		  "! dit is een oud document (doc)\n" HINT_SOORT, WZ__DOCUMENT_ANDERS },
		{ BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1W\0o\0r\0k\0b\0o\0o\0k\0"),
		  "! dit is een oud werkboek (xls)\n" HINT_SOORT, WZ__DOCUMENT_ANDERS },
		{ BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"
		        "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
		  "! het document is versleuteld met een wachtwoord\n" HINT_WACHTWOORD, WZ__DOCUMENT_ANDERS },
		{ BYTES("<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"x\">"),
		  "! dit is een document in één bestand XML (fodt of Word 2003)\n" HINT_SOORT, WZ__DOCUMENT_ANDERS },
		{ BYTES("PK\x03\x04\x14\0\x06\0"),
		  KAPOT "het zip-bestand is niet te openen\n" HINT_OPNIEUW, WZ__DOCUMENT_BESCHADIGD },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++)
		check_bytes(cases[i].bytes, cases[i].n, cases[i].soort, cases[i].expected);
}

static void plain_text(void **state)
{
	(void)state;
	check_bytes(BYTES("Perceel 1\n<p>a</p>\n"), WZ__DOCUMENT_TEKST, "Perceel 1\n<p>a</p>\n");
	check_bytes(BYTES("caf\xE9\n"), WZ__DOCUMENT_TEKST, "caf\xC3\xA9\n");
	check_bytes("", 0, WZ__DOCUMENT_TEKST, "! het bestand is leeg\n");
}

#define HINT_TABEL "? een tabel is geen vrije tekst; laat --as=tekst weg\n"

static void other_contents(void **state)
{
	static const deel xlsx[] = { { "[Content_Types].xml",
		                           TYPES("application/vnd.openxmlformats-officedocument."
		                                 "spreadsheetml.sheet.main+xml"),
		                           0 },
		                         { "_rels/.rels", RELS, 0 },
		                         { 0 } };
	static const deel ods[] = { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet", 0 },
		                        { 0 } };
	static const deel odp[] = {
		{ "mimetype", "application/vnd.oasis.opendocument.presentation", 0 }, { 0 }
	};
	static const deel other[] = { { "rapportage.txt", "tekst", 0 }, { 0 } };
	static const deel empty[] = { ODT_DELEN(ODT_BEGIN "<text:p> </text:p>" ODT_END), { 0 } };

	(void)state;
	check_parts(xlsx, WZ__DOCUMENT_WERKBOEK, "! dit is een werkboek (xlsx)\n" HINT_TABEL);
	check_parts(ods, WZ__DOCUMENT_WERKBOEK, "! dit is een werkboek (ods)\n" HINT_TABEL);
	check_parts(odp, WZ__DOCUMENT_ANDERS, "! dit is een presentatie\n" HINT_SOORT);
	check_parts(other, WZ__DOCUMENT_ANDERS,
	            "! dit is een zip-bestand, geen document\n? pak het eerst uit\n");
	check_parts(empty, WZ__DOCUMENT_ODT,
	            "! er staat geen tekst in het document\n"
	            "? staat die in een afbeelding? neem haar over als tekst\n");
}

#define MANIFEST                                                                                   \
	"<m:manifest xmlns:m=\"" ODT_NS "manifest:1.0\"><m:file-entry m:full-path=\"/\" m:media-type=" \
	"\"" ODT_SOORT "\"/><m:file-entry m:full-path=\"content.xml\">"

static void locked(void **state)
{
	static const deel odt[] = { { "content.xml", "\x01\x02\x03", 0 },
		                        { "META-INF/manifest.xml",
		                          MANIFEST "<m:encryption-data/></m:file-entry></m:manifest>", 0 },
		                        { 0 } };
	static const deel open[] = { { "content.xml", ODT_BEGIN "<text:p>a</text:p>" ODT_END, 0 },
		                         { "META-INF/manifest.xml", MANIFEST "</m:file-entry></m:manifest>",
		                           0 },
		                         { 0 } };
	static const char flag[] = "PK\x01\x02";
	deel delen[] = { ODT_DELEN(ODT_BEGIN ODT_END), { 0 } };
	wz__buf zip = { 0 };

	(void)state;
	check_parts(odt, WZ__DOCUMENT_ODT,
	            "! het document is versleuteld met een wachtwoord\n" HINT_WACHTWOORD);
	check_parts(open, WZ__DOCUMENT_ODT, "a\n");
	/* the flag that a zip file has for it, on each of its parts */
	make_zip(&zip, delen, ZIP_CM_STORE);
	for (size_t i = 0; i + 10 < zip.size; i++) {
		if (memcmp(zip.bytes + i, "PK\x03\x04", 4) == 0)
			zip.bytes[i + 6] |= 1;
		if (memcmp(zip.bytes + i, flag, 4) == 0)
			zip.bytes[i + 8] |= 1;
	}
	check_bytes(zip.bytes, zip.size, WZ__DOCUMENT_BESCHADIGD,
	            "! het bestand is versleuteld\n" HINT_WACHTWOORD);
	wz__buf_free(&zip);
}

static void damaged(void **state)
{
	deel delen[] = { ODT_DELEN(ODT_BEGIN "<text:p>het woord</text:p>" ODT_END), { 0 } };
	deel mist[] = { { "[Content_Types].xml", TYPES(DOCX_SOORT), 0 },
		            { "_rels/.rels", RELS, 0 },
		            { 0 } };
	deel los[] = { ODT_DELEN(ODT_BEGIN "<text:p>een\n<b>twee</text:p>" ODT_END), { 0 } };
	deel teken[] = { ODT_DELEN(ODT_BEGIN "<text:p>\xC3(</text:p>" ODT_END), { 0 } };
	deel half[] = { ODT_DELEN(ODT_BEGIN "<text:p>een</text:p>"), { 0 } };
	deel zonder[] = { { "mimetype", ODT_SOORT, 0 }, { 0 } };
	wz__buf zip = { 0 };

	(void)state;
	check_parts(mist, WZ__DOCUMENT_DOCX, KAPOT "word/document.xml ontbreekt\n" HINT_OPNIEUW);
	check_parts(zonder, WZ__DOCUMENT_ODT, KAPOT "content.xml ontbreekt\n" HINT_OPNIEUW);
	check_parts(los, WZ__DOCUMENT_ODT,
	            KAPOT "content.xml is geen goede XML, regel 2\n" HINT_OPNIEUW);
	check_parts(teken, WZ__DOCUMENT_ODT,
	            KAPOT "content.xml is geen goede XML, regel 1\n" HINT_OPNIEUW);
	check_parts(half, WZ__DOCUMENT_ODT,
	            KAPOT "content.xml is geen goede XML, regel 1\n" HINT_OPNIEUW);
	make_zip(&zip, delen, ZIP_CM_STORE);
	for (size_t n = 1; n < 40; n++)
		check_bytes(zip.bytes, zip.size - n, WZ__DOCUMENT_BESCHADIGD,
		            KAPOT "het zip-bestand is niet te openen\n" HINT_OPNIEUW);
	for (size_t i = 0; i + 9 < zip.size; i++)
		if (memcmp(zip.bytes + i, "het woord", 9) == 0)
			zip.bytes[i] = 'w';
	check_bytes(zip.bytes, zip.size, WZ__DOCUMENT_ODT,
	            KAPOT "de controlesom van content.xml klopt niet\n" HINT_OPNIEUW);
	wz__buf_free(&zip);
}

static void repeat(wz__buf *buf, const char *text, size_t times)
{
	for (size_t i = 0; i < times; i++)
		wz__buf_text(buf, text);
}

static void check_content(wz__buf *xml, const char *expected)
{
	deel delen[] = { ODT_DELEN(xml->bytes), { 0 } };

	assert_false(xml->failed);
	check_parts(delen, WZ__DOCUMENT_ODT, expected);
	wz__buf_free(xml);
}

/* What is small as a file and large in memory. */
static void bombs(void **state)
{
	wz__buf xml = { 0 };

	(void)state;
	wz__buf_text(&xml, ODT_BEGIN);
	repeat(&xml, "<text:p/>          ", 1 << 20);
	wz__buf_text(&xml, ODT_END);
	check_content(&xml, "! het bestand is te groot: uitgepakt meer dan 200 keer zo groot\n");

	wz__buf_text(&xml, XML "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>");
	check_content(&xml, KAPOT "in content.xml staat een DOCTYPE\n" HINT_OPNIEUW);
	wz__buf_text(&xml, XML "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>");
	check_content(&xml, KAPOT "in content.xml staat een DOCTYPE\n" HINT_OPNIEUW);

	wz__buf_text(&xml, ODT_BEGIN);
	repeat(&xml, "<text:span>", 100000);
	check_content(&xml,
	              KAPOT "in content.xml staan meer dan 256 elementen in elkaar\n" HINT_OPNIEUW);

	wz__buf_text(&xml, ODT_BEGIN "<text:p text:style-name=\"");
	repeat(&xml, "abcdefghijklmnop", 5 << 16);
	wz__buf_text(&xml, "\"/>" ODT_END);
	check_content(&xml, KAPOT "in content.xml staat een te lang element\n" HINT_OPNIEUW);
}

#define CEL "<table:table-cell><text:p>"
#define CEL_EINDE "</text:p></table:table-cell>"

/* What says that it stands there many times, or in itself. */
static void repeated(void **state)
{
	static const char row[] =
		"<table:table><table:table-row table:number-rows-repeated=\"999999999\">";
	wz__buf xml = { 0 };

	(void)state;
	wz__buf_format(&xml, "%s%s" CEL, ODT_BEGIN, row);
	repeat(&xml, "tien bytes", 1000);
	wz__buf_text(&xml, CEL_EINDE "</table:table-row></table:table>" ODT_END);
	check_content(&xml, "! er staat te veel tekst in: meer dan 64 MB\n");

	wz__buf_text(&xml, ODT_BEGIN "<table:table><table:table-row><table:table-cell "
	                             "table:number-columns-repeated=\"16777216\"/></table:table-row>"
	                             "</table:table>" ODT_END);
	check_content(&xml, "! een tabel is te breed: meer dan 1024 kolommen\n");

	wz__buf_text(&xml, ODT_BEGIN "<table:table><table:table-row>" CEL);
	repeat(&xml, "tien bytes", 110000);
	wz__buf_text(&xml, CEL_EINDE "</table:table-row></table:table>" ODT_END);
	check_content(&xml, "! een cel van een tabel is te lang: meer dan 1 MB\n");

	wz__buf_text(&xml, ODT_BEGIN);
	repeat(&xml, "<text:p>a", 20);
	repeat(&xml, "</text:p>", 20);
	wz__buf_text(&xml, ODT_END);
	check_content(&xml, "! lijsten of tekstvakken staan te diep in elkaar\n");

	wz__buf_text(&xml, ODT_BEGIN);
	repeat(&xml, "<text:list><text:list-item>", 40);
	repeat(&xml, "</text:list-item></text:list>", 40);
	wz__buf_text(&xml, ODT_END);
	check_content(&xml, "! lijsten of tekstvakken staan te diep in elkaar\n");
}

/* Blanks by the million are cut, not refused. */
static void many_blanks(void **state)
{
	static const deel delen[] = {
		ODT_DELEN(ODT_BEGIN "<text:p>a<text:s text:c=\"999999999\"/>b</text:p>" ODT_END), { 0 }
	};
	wz__buf zip = { 0 }, out = { 0 };

	(void)state;
	make_zip(&zip, delen, ZIP_CM_DEFLATE);
	assert_int_equal(read_bytes(&out, zip.bytes, zip.size), WZ__DOCUMENT_ODT);
	assert_int_equal(out.size, 1003);
	wz__buf_free(&zip);
	wz__buf_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(other_kinds),    cmocka_unit_test(plain_text),
		cmocka_unit_test(other_contents), cmocka_unit_test(locked),
		cmocka_unit_test(damaged),        cmocka_unit_test(bombs),
		cmocka_unit_test(repeated),       cmocka_unit_test(many_blanks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
