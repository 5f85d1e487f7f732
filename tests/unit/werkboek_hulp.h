/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_TEST_WERKBOEK_HULP_H
#define WZ_TEST_WERKBOEK_HULP_H

#include "document_hulp.h"
#include "read/lezer.h"
#include "read/werkboek.h"

/* Workbooks made in a test, and the records that reading them gives. */

#define X_NS "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define R_NS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define XLSX_SOORT "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
#define XLSX_TYPES                                                                                 \
	"<Types xmlns=\"" TYPES_NS "\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"   \
	"<Override PartName=\"/xl/workbook.xml\" ContentType=\"" XLSX_SOORT "\"/></Types>"
#define XLSX_RELS                                                                                  \
	"<Relationships xmlns=\"" REL_NS "\"><Relationship Id=\"r1\" Type=\"" REL_SOORT                \
	"officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
#define BOEK(eigenschappen, bladen)                                                                \
	"<workbook xmlns=\"" X_NS "\" xmlns:r=\"" R_NS "\">" eigenschappen "<sheets>" bladen           \
	"</sheets></workbook>"
#define BLAD(naam, id) "<sheet name=\"" naam "\" sheetId=\"1\" r:id=\"" id "\"/>"
#define BOEK_RELS                                                                                  \
	"<Relationships xmlns=\"" REL_NS "\"><Relationship Id=\"b1\" Type=\"" REL_SOORT                \
	"worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b2\" Type=\"" REL_SOORT      \
	"worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/><Relationship Id=\"s\" Type=\"" REL_SOORT   \
	"styles\" Target=\"styles.xml\"/><Relationship Id=\"t\" Type=\"" REL_SOORT                     \
	"sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
#define STIJLEN                                                                                    \
	"<styleSheet xmlns=\"" X_NS "\"><numFmts><numFmt numFmtId=\"164\" "                            \
	"formatCode=\"[$-413]d\\ mmmm\\ yyyy;@\"/><numFmt numFmtId=\"165\" "                           \
	"formatCode=\"0.00&quot; uur&quot;\"/><numFmt numFmtId=\"166\" formatCode=\"0.00%\"/>"         \
	"</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"    \
	"<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"      \
	"<xf numFmtId=\"1\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>"
#define TEKSTEN                                                                                    \
	"<sst xmlns=\"" X_NS "\"><si><t>perceel</t></si><si><t>resultaat</t></si><si><r><t>Ri</t></r>" \
	"<r><t xml:space=\"preserve\">jke </t></r><r><t>tekst</t></r><rPh><t>weg</t></rPh></si>"       \
	"<si><t>a_x000D__x000A_b_x0041_c_x005F_x0041_d_xZZ_e_xD83D__xDE00_f_x0000_</t></si></sst>"
#define RIJEN(rijen)                                                                               \
	XML "<worksheet xmlns=\"" X_NS "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>" rijen        \
		"</sheetData></worksheet>"
#define KOPRIJ                                                                                     \
	"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"                \
	"<c r=\"C1\" t=\"inlineStr\"><is><t>Aantal</t></is></c></row>"
/* A cell, and one with a text. */
#define C(plaats, rest) "<c r=\"" plaats "\" " rest "</c>"
#define T(plaats, tekst) C(plaats, "t=\"inlineStr\"><is><t>" tekst "</t></is>")
#define XLSX_DELEN(boek, blad)                                                                     \
	{ "[Content_Types].xml", XLSX_TYPES, 0 }, { "_rels/.rels", XLSX_RELS, 0 },                     \
		{ "xl/workbook.xml", boek, 0 }, { "xl/_rels/workbook.xml.rels", BOEK_RELS, 0 },            \
		{ "xl/styles.xml", STIJLEN, 0 }, { "xl/sharedStrings.xml", TEKSTEN, 0 },                   \
	{                                                                                              \
		"xl/worksheets/sheet1.xml", blad, 0                                                        \
	}

#define CALCEXT "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
#define ODS_BEGIN                                                                                   \
	XML "<office:document-content xmlns:office=\"" ODT_NS "office:1.0\" xmlns:text=\"" ODT_NS       \
		"text:1.0\" xmlns:table=\"" ODT_NS "table:1.0\" xmlns:style=\"" ODT_NS                      \
		"style:1.0\" xmlns:draw=\"" ODT_NS "drawing:1.0\" xmlns:calcext=\"" CALCEXT                 \
		"\"><office:automatic-styles><style:style style:name=\"weg\" style:family=\"table\">"       \
		"<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>" \
		"<office:body><office:spreadsheet>"
#define ODS_END "</office:spreadsheet></office:body></office:document-content>"
#define ODS_SOORT "application/vnd.oasis.opendocument.spreadsheet"
#define ODS_DELEN(rijen)                                                                           \
	{ "mimetype", ODS_SOORT, 0 },                                                                  \
	{                                                                                              \
		"content.xml",                                                                             \
			ODS_BEGIN "<table:table table:name=\"Blad1\">" rijen "</table:table>" ODS_END, 0       \
	}
#define CEL(tekst)                                                                                 \
	"<table:table-cell office:value-type=\"string\"><text:p>" tekst "</text:p></table:table-cell>"
#define ODS_RIJ(cellen) "<table:table-row>" cellen "</table:table-row>"
#define ODS_KOP ODS_RIJ(CEL("perceel") CEL("resultaat") CEL("aantal"))

static const wz__kolom werkboek_kolommen[] = {
	{ "perceel", true }, { "resultaat", true }, { "aantal", false }, { "toelichting", false }
};

/* Each record as "NUMBER perceel|resultaat|aantal|toelichting" with # behind a number and a
 * percentage, then what is told as "* line", the faults as "! PLACE kolom: message". */
static inline void read_records(wz__buf *out, wz__lezer *lezer)
{
	wz__record record;
	bool einde = false;

	while (wz__lezer_next(lezer, &record, &einde) == WZ_OK && !einde) {
		wz__buf_format(out, "%zu ", record.nummer);
		for (size_t i = 0; i < LENGTH(werkboek_kolommen); i++) {
			assert_int_equal(strlen(record.veld[i]), record.lengte[i]);
			wz__buf_format(out, "%s%s%s", i ? "|" : "", record.veld[i],
			               record.getal >> i & 1 ? "#" : "");
		}
		wz__buf_char(out, '\n');
	}
	assert_true(einde);
	if (wz__lezer_macros(lezer))
		wz__buf_text(out, "* macro's\n");
	for (size_t i = 0; wz__lezer_melding(lezer, i); i++)
		wz__buf_format(out, "* %s\n", wz__lezer_melding(lezer, i));
}

static inline void read_workbook(wz__buf *out, const void *bytes, size_t n,
                                 const wz__leeswijze *hoe)
{
	void *copy = malloc(n ? n : 1);
	wz_source source = { .naam = "a.xlsx", .bytes = copy, .size = n };
	wz__fouten fouten = { 0 };
	wz__lezer *lezer = NULL;
	wz_status status;

	assert_non_null(copy);
	memcpy(copy, bytes, n);
	status =
		wz__lezer_open(&lezer, &source, hoe, werkboek_kolommen, LENGTH(werkboek_kolommen), &fouten);
	assert_int_equal(status, fouten.totaal ? WZ_ERR_DATA : WZ_OK);
	if (lezer)
		read_records(out, lezer);
	for (size_t i = 0; i < fouten.n; i++) {
		const wz_fault *f = &fouten.fout[i];

		assert_string_equal(f->bestand, "a.xlsx");
		wz__buf_format(out, "! %s%s%s%s%s%s\n", f->blad ? f->blad : "", f->cel ? "!" : "",
		               f->cel ? f->cel : "", f->blad ? ": " : "", f->kolom ? f->kolom : "",
		               f->kolom ? ":" : "");
		wz__buf_format(out, "  %s\n", f->message);
	}
	wz__lezer_close(lezer);
	wz__fouten_free(&fouten);
	free(copy);
}

static inline void check_workbook_as(const deel *delen, const wz__leeswijze *hoe,
                                     const char *expected)
{
	wz__buf zip = { 0 }, out = { 0 };

	make_zip(&zip, delen, ZIP_CM_DEFLATE);
	read_workbook(&out, zip.bytes, zip.size, hoe);
	assert_string_equal(wz__buf_str(&out), expected);
	wz__buf_free(&zip);
	wz__buf_free(&out);
}

static inline void check_workbook(const deel *delen, const char *expected)
{
	check_workbook_as(delen, NULL, expected);
}

static inline void check_xlsx(const char *blad, const char *expected)
{
	const deel delen[] = { XLSX_DELEN(BOEK("", BLAD("Blad1", "b1")), blad), { 0 } };

	check_workbook(delen, expected);
}

#endif
