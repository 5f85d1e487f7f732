/* SPDX-License-Identifier: EUPL-1.2 */
/* What is refused, and that a hostile workbook costs nothing. */
#include "werkboek_hulp.h"

#define KAPOT(reden) "! \n  het bestand is beschadigd: " reden "\n"
#define GOED                                                                                       \
	RIJEN(KOPRIJ "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>2</v></c></row>")

static void broken_parts(void **state)
{
	static const deel no_sheet[] = { XLSX_DELEN(BOEK("", BLAD("B", "b2")), GOED), { 0 } };
	static const deel no_book[] = { { "[Content_Types].xml", XLSX_TYPES, 0 },
		                            { "_rels/.rels", XLSX_RELS, 0 },
		                            { 0 } };
	static const deel no_sheets[] = { XLSX_DELEN(BOEK("", BLAD("B", "weg")), GOED), { 0 } };
	static const deel outside[] = {
		{ "[Content_Types].xml", XLSX_TYPES, 0 },
		{ "_rels/.rels",
		  "<Relationships xmlns=\"" REL_NS "\"><Relationship Id=\"r1\" Type=\"" REL_SOORT
		  "officeDocument\" Target=\"../../../../etc/passwd\"/></Relationships>",
		  0 },
		{ 0 }
	};

	static const deel bsn[] = { XLSX_DELEN(BOEK("", BLAD("B", "b1") BLAD("111222333", "b1")), GOED),
		                        { 0 } };

	(void)state;
	check_workbook(bsn, "! \n  de naam van een blad bevat een burgerservicenummer (BSN)\n");
	check_workbook(no_sheet, KAPOT("xl/worksheets/sheet2.xml ontbreekt"));
	check_workbook(no_book, KAPOT("xl/workbook.xml ontbreekt"));
	check_workbook(no_sheets, "! \n  er is geen blad in dit werkboek\n");
	check_workbook(outside, "! \n  dit is een zip-bestand, geen werkboek\n");
}

static void other_kinds(void **state)
{
	static const deel xlsb[] = {
		{ "[Content_Types].xml",
		  "<Types xmlns=\"" TYPES_NS "\"><Override PartName=\"/xl/workbook.bin\" ContentType=\""
		  "application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>",
		  0 },
		{ "_rels/.rels",
		  "<Relationships xmlns=\"" REL_NS "\"><Relationship Id=\"r1\" Type=\"" REL_SOORT
		  "officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>",
		  0 },
		{ "xl/workbook.bin", "x", 0 },
		{ 0 }
	};
	/* As Excel writes it: the part has the kind of its extension. */
	static const deel excel[] = {
		{ "[Content_Types].xml",
		  "<Types xmlns=\"" TYPES_NS "\"><Default Extension=\"bin\" ContentType=\""
		  "application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/><Default "
		  "Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
		  0 },
		{ "_rels/.rels",
		  "<Relationships xmlns=\"" REL_NS "\"><Relationship Id=\"r1\" Type=\"" REL_SOORT
		  "officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>",
		  0 },
		{ "xl/workbook.bin", "x", 0 },
		{ 0 }
	};
	static const deel numbers[] = { { "Index/Document.iwa", "x", 0 }, { 0 } };
	static const deel zip[] = { { "a.txt", "x", 0 }, { 0 } };
	static const deel odt[] = { ODT_DELEN(ODT_BEGIN ODT_END), { 0 } };
	static const deel locked[] = {
		{ "mimetype", ODS_SOORT, 0 },
		{ "META-INF/manifest.xml",
		  "<m:manifest xmlns:m=\"" ODT_NS
		  "manifest:1.0\"><m:file-entry m:full-path=\"content.xml\" "
		  "m:media-type=\"text/xml\"><m:encryption-data/></m:file-entry></m:manifest>",
		  0 },
		{ "content.xml", "\x01\x02", 0 },
		{ 0 }
	};
	static const deel macros[] = { XLSX_DELEN(BOEK("", BLAD("B", "b1")), GOED),
		                           { "xl/vbaProject.bin", "x", 0 },
		                           { 0 } };
	const wz__leeswijze als = { .als = WZ_ALS_XLSX };
	wz__buf out = { 0 };

	(void)state;
	check_workbook(xlsb, "! \n  dit is een binair werkboek (xlsb)\n");
	check_workbook(excel, "! \n  dit is een binair werkboek (xlsb)\n");
	check_workbook(numbers, "! \n  dit is een bestand van Numbers of Pages\n");
	check_workbook(zip, "! \n  dit is een zip-bestand, geen werkboek\n");
	check_workbook(odt, "! \n  dit is een document, geen werkboek\n");
	check_workbook(locked, "! \n  het bestand is versleuteld met een wachtwoord\n");
	check_workbook(macros, "2 1#|Rijke tekst||\n* macro's\n");
	read_workbook(&out, "perceel,resultaat\n", 18, &als);
	read_workbook(&out, "<?xml version=\"1.0\"?><office:document>", 38, NULL);
	assert_string_equal(wz__buf_str(&out),
	                    "! \n  dit is geen werkboek (xlsx of ods)\n"
	                    "! \n  dit is een werkboek of document in één bestand XML\n");
	wz__buf_free(&out);
}

static void broken_sheets(void **state)
{
	(void)state;
	check_xlsx("<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><worksheet xmlns=\"" X_NS
	           "\"/>",
	           KAPOT("in xl/worksheets/sheet1.xml staat een DOCTYPE"));
	check_xlsx(RIJEN(KOPRIJ "<row r=\"3\"/><row r=\"2\"/>"),
	           "! Blad1!2: \n  de rijen staan niet op volgorde\n");
	check_xlsx(RIJEN(KOPRIJ "<row r=\"99999999999999999999\"/>"),
	           "! Blad1!1152921504606846975: \n  een blad heeft hoogstens 1048576 rijen\n");
	check_xlsx(RIJEN(KOPRIJ "<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>"),
	           "! Blad1!2: \n  de cellen staan niet op hun plaats\n");
	check_xlsx(RIJEN(KOPRIJ "<row r=\"2\"><c r=\"A3\"/></row>"),
	           "! Blad1!2: \n  de cellen staan niet op hun plaats\n");
	check_xlsx(
		RIJEN(KOPRIJ "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"),
		"! Blad1!2: \n  er staat iets voorbij kolom IV; een tabel heeft hoogstens 256 kolommen\n");
	check_xlsx(RIJEN(KOPRIJ "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>4</v></c></row>"),
	           "! Blad1!A2: \n  de tekst van deze cel ontbreekt in het bestand\n");
	check_xlsx(RIJEN(KOPRIJ "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>"),
	           "! Blad1!A2: \n  de tekst van deze cel ontbreekt in het bestand\n");
	check_xlsx(RIJEN(KOPRIJ "<row r=\"2\"><c r=\"A2\"><v>NaN</v></c></row>"),
	           "! Blad1!A2: \n  dit is geen getal dat in een cel kan staan\n");
	/* A number of a style that is not there is shown as it is. */
	check_xlsx(RIJEN(KOPRIJ "<row r=\"2\"><c s=\"999\"><v>1</v></c><c t=\"b\"><v>1</v></c></row>"),
	           "2 1#|ja||\n");
}

/* A sheet of `n` times a piece of XML, and what reading it ends with. */
static void check_long(const char *begin, const char *piece, size_t n, const char *end,
                       const char *expected)
{
	wz__buf blad = { 0 };

	wz__buf_text(&blad, XML "<worksheet xmlns=\"" X_NS "\"><sheetData>" KOPRIJ);
	wz__buf_text(&blad, begin);
	for (size_t i = 0; i < n; i++)
		wz__buf_text(&blad, piece);
	wz__buf_text(&blad, end);
	wz__buf_text(&blad, "</worksheet>");
	assert_false(blad.failed);
	check_xlsx(blad.bytes, expected);
	wz__buf_free(&blad);
}

static void too_much(void **state)
{
	(void)state;
	/* Empty cells cost nothing, however many. */
	check_long("<row r=\"2\">", "<c/>", 1000000, "</row></sheetData>", "");
	check_long("<row r=\"2\">", "<c r=\"A2\"><v>1</v></c>", 2, "</row></sheetData>",
	           "! Blad1!2: \n  de cellen staan niet op hun plaats\n");
	check_long("<row r=\"2\"><c t=\"str\"><v>", "abcdefgh", 10000, "</v></c></row></sheetData>",
	           "! Blad1!A2: \n  veld is te lang: meer dan 65536 bytes\n");
	check_long("", "<row>", 300, "</sheetData>",
	           KAPOT("in xl/worksheets/sheet1.xml staan meer dan 256 elementen in elkaar"));
	check_long(
		"</sheetData><mergeCells>", "<mergeCell ref=\"A2:IV1048576\"/>", WZ__BLAD_SAMEN + 1,
		"</mergeCells>",
		"! Blad1: \n  het blad heeft te veel samengevoegde cellen: meer dan 100000 gebieden\n");
	check_long("<row r=\"2\" a=\"", "0123456789abcdef", 300000, "\"/></sheetData>",
	           KAPOT("in xl/worksheets/sheet1.xml staat een te lang element"));
	check_long("", "0123456789abcdef", 1000000, "</sheetData>",
	           "! \n  het bestand is te groot: uitgepakt meer dan 200 keer zo groot\n");
}

/* Shared texts are the one part that is kept whole, so there are only so many. */
static void too_many_texts(void **state)
{
	wz__buf teksten = { 0 };
	deel delen[] = { XLSX_DELEN(BOEK("", BLAD("Blad1", "b1")), RIJEN(KOPRIJ)), { 0 } };

	(void)state;
	wz__buf_text(&teksten, XML "<sst xmlns=\"" X_NS "\">");
	for (size_t i = 0; i <= WZ__GEDEELD_MAX; i++)
		wz__buf_text(&teksten, "<si/>");
	wz__buf_text(&teksten, "</sst>");
	assert_false(teksten.failed);
	for (deel *d = delen; d->naam; d++)
		if (strcmp(d->naam, "xl/sharedStrings.xml") == 0)
			d->tekst = teksten.bytes;
	check_workbook(delen, "! \n  het werkboek is te groot: meer dan 1000000 teksten of 64 MB tekst\n");
	wz__buf_free(&teksten);
}

static void too_many_sheets(void **state)
{
	wz__buf boek = { 0 };

	(void)state;
	wz__buf_text(&boek, "<workbook xmlns=\"" X_NS "\" xmlns:r=\"" R_NS "\"><sheets>");
	for (int i = 0; i <= WZ__BLADEN_MAX; i++)
		wz__buf_format(&boek, "<sheet name=\"B%d\" r:id=\"b1\"/>", i);
	wz__buf_text(&boek, "</sheets></workbook>");
	const deel delen[] = { XLSX_DELEN(boek.bytes, GOED), { 0 } };
	check_workbook(delen, "! \n  het werkboek heeft te veel bladen: meer dan 250\n");
	wz__buf_free(&boek);
}

static void repeats_of_ods(void **state)
{
	static const char HERHAALD[] =
		"! Blad1!2: \n  deze rij komt te vaak terug: meer dan 10000 keer\n";
	static const deel rows[] = {
		ODS_DELEN(ODS_KOP "<table:table-row table:number-rows-repeated=\"10001\">" CEL(
			"1") "</table:table-row>"),
		{ 0 }
	};
	static const deel huge[] = { ODS_DELEN(ODS_KOP "<table:table-row table:number-rows-repeated="
		                                           "\"99999999999999999999\">" CEL(
													   "1") "</table:table-row>"),
		                         { 0 } };
	static const deel cells[] = {
		ODS_DELEN(ODS_KOP ODS_RIJ(
			"<table:table-cell office:value-type=\"string\" "
			"table:number-columns-repeated=\"257\"><text:p>1</text:p></table:table-cell>")),
		{ 0 }
	};
	static const deel nested[] = {
		ODS_DELEN(ODS_KOP ODS_RIJ(
			CEL("1") CEL("x") "<table:table-cell><table:table><table:table-row>" CEL(
				"weg") "</table:table-row></table:table></table:table-cell>")),
		{ 0 }
	};

	(void)state;
	check_workbook(rows, HERHAALD);
	check_workbook(huge, HERHAALD);
	check_workbook(cells,
	               "! Blad1!2: \n  er staat iets voorbij kolom IV; een tabel heeft hoogstens 256 "
	               "kolommen\n");
	check_workbook(nested, "2 1|x||\n");
}

/* What stands no times stands once, and what spans nothing spans itself. */
static void no_times(void **state)
{
	static const deel delen[] = {
		ODS_DELEN(
			ODS_KOP
			"<table:table-row table:number-rows-repeated=\"0\"><table:table-cell "
			"table:number-columns-repeated=\"0\" table:number-rows-spanned=\"2\" "
			"table:number-columns-spanned=\"0\" office:value-type=\"string\"><text:p>1</text:p>"
			"</table:table-cell>" CEL("x") "</table:table-row>" ODS_RIJ(
				"<table:covered-table-cell/>" CEL("y"))),
		{ 0 }
	};

	(void)state;
	check_workbook(delen, "2 1|x||\n3 1|y||\n");
}

/* What a formula shows counts, whatever number was stored with it. */
static void errors_of_ods(void **state)
{
#define UITKOMST(tekst)                                                                            \
	ODS_RIJ(CEL("1") CEL("x") "<table:table-cell table:formula=\"of:=1/0\" "                       \
	                          "office:value-type=\"float\" office:value=\"0\"><text:p>" tekst      \
	                          "</text:p></table:table-cell>")
	static const deel delen[] = { ODS_DELEN(ODS_KOP UITKOMST("#DIV/0!") UITKOMST("Err:502")
		                                        UITKOMST("#N/A") UITKOMST("0")),
		                          { 0 } };
#undef UITKOMST
	(void)state;
	check_workbook(delen, "5 1|x|0#|\n"
	                      "! Blad1!C2: aantal:\n  de cel toont een fout: #DEEL/0!\n"
	                      "! Blad1!C3: aantal:\n  de cel toont een fout: Err:502\n"
	                      "! Blad1!C4: aantal:\n  de cel toont een fout: #N/B\n");
}

/* A file that is cut off anywhere is refused, or is read: nothing else. */
static void cut_off(void **state)
{
	static const deel delen[] = { XLSX_DELEN(BOEK("", BLAD("B", "b1")), GOED), { 0 } };
	static const deel ods[] = { ODS_DELEN(ODS_KOP ODS_RIJ(CEL("1") CEL("x"))), { 0 } };
	const deel *const files[] = { delen, ods };

	(void)state;
	for (size_t f = 0; f < LENGTH(files); f++) {
		wz__buf zip = { 0 };

		make_zip(&zip, files[f], ZIP_CM_STORE);
		for (size_t n = 1; n < zip.size; n += 13) {
			wz__buf out = { 0 };

			read_workbook(&out, zip.bytes, n, NULL);
			assert_true(out.size > 0);
			wz__buf_free(&out);
		}
		/* Nor does a changed byte do more. */
		for (size_t i = 0; i < zip.size; i += 7) {
			wz__buf out = { 0 };

			zip.bytes[i] ^= 0x11;
			read_workbook(&out, zip.bytes, zip.size, NULL);
			zip.bytes[i] ^= 0x11;
			wz__buf_free(&out);
		}
		wz__buf_free(&zip);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(broken_parts),    cmocka_unit_test(other_kinds),
		cmocka_unit_test(broken_sheets),   cmocka_unit_test(too_much),
		cmocka_unit_test(too_many_texts),
		cmocka_unit_test(too_many_sheets), cmocka_unit_test(repeats_of_ods),
		cmocka_unit_test(no_times),        cmocka_unit_test(errors_of_ods),
		cmocka_unit_test(cut_off),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
