/* SPDX-License-Identifier: EUPL-1.2 */
#include "document_hulp.h"

typedef struct body_case {
	const char *body, *expected;
} body_case;

static void check_bodies(const body_case *cases, size_t n, bool docx)
{
	for (size_t i = 0; i < n; i++) {
		wz__buf xml = { 0 };

		wz__buf_text(&xml, docx ? DOCX_BEGIN : ODT_BEGIN);
		wz__buf_text(&xml, cases[i].body);
		wz__buf_text(&xml, docx ? DOCX_END : ODT_END);
		assert_false(xml.failed);
		if (docx) {
			deel delen[] = { DOCX_DELEN(xml.bytes), { 0 } };

			check_parts(delen, WZ__DOCUMENT_DOCX, cases[i].expected);
		} else {
			deel delen[] = { ODT_DELEN(xml.bytes), { 0 } };

			check_parts(delen, WZ__DOCUMENT_ODT, cases[i].expected);
		}
		wz__buf_free(&xml);
	}
}

#define T(tekst) "<w:r><w:t xml:space=\"preserve\">" tekst "</w:t></w:r>"
#define P(tekst) "<w:p>" T(tekst) "</w:p>"
#define DEL(tekst) "<w:del w:id=\"1\"><w:r><w:delText>" tekst "</w:delText></w:r></w:del>"
#define MARK_DEL "<w:pPr><w:rPr><w:del w:id=\"2\"/></w:rPr></w:pPr>"
#define TXBX(inhoud) "<w:pict><w:txbxContent>" inhoud "</w:txbxContent></w:pict>"

static void docx_paragraphs(void **state)
{
	static const body_case cases[] = {
		{ P("een") P("twee"), "een\ntwee\n" },
		/* empty ones are one empty line, and none at either end */
		{ "<w:p/>" P("een") "<w:p/><w:p><w:r/></w:p>" P("twee") "<w:p/>", "een\n\ntwee\n" },
		{ P(" een &lt;b&gt; &amp; twee "), "een <b> & twee\n" },
		{ "<w:p>" T("een") "<w:r><w:br/><w:t>twee</w:t><w:tab/><w:t>drie</w:t></w:r></w:p>",
		  "een\ntwee drie\n" },
		{ "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs></w:pPr>" T("a")
		  "</w:p>", "a\n" },
		{ "<w:p>" T("be") "<w:r><w:softHyphen/><w:t>drag</w:t><w:noBreakHyphen/></w:r>" T("x")
		  "</w:p>", "bedrag-x\n" },
		{ P("a\xC2\xAD" "b\xE2\x80\x91" "c\xE2\x80\x8B\xC2\x85" "d"), "ab-cd\n" },
		/* changes: what was deleted or moved away is gone, what was inserted stays */
		{ "<w:p>" T("a") DEL("b") "<w:ins w:id=\"3\">" T("c") "</w:ins><w:moveFrom>" T("d")
		  "</w:moveFrom><w:moveTo>" T("e") "</w:moveTo></w:p>", "ace\n" },
		{ "<w:p>" MARK_DEL T("een ") "</w:p>" P("twee") P("drie"), "een twee\ndrie\n" },
		{ "<w:p>" MARK_DEL DEL("een") "</w:p>" P("twee"), "twee\n" },
		{ P("een") "<w:p>" MARK_DEL T("twee") "</w:p>", "een\ntwee\n" },
		/* fields, links, controls, notes, hidden text */
		{ "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE"
		  "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" T("7") "</w:p>",
		  "7\n" },
		{ "<w:p><w:hyperlink>" T("hier") "</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val=\"x\"/>"
		  "</w:sdtPr><w:sdtContent>" T(" en daar") "</w:sdtContent></w:sdt></w:p>",
		  "hier en daar\n" },
		{ "<w:p>" T("a") "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:rPr><w:vanish/>"
		  "</w:rPr><w:t>b</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>c</w:t></w:r>"
		  "</w:p>", "ac\n" },
		/* what was never filled in */
		{ "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" T("Klik hier")
		  "</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>" T("a")
		  "</w:sdtContent></w:sdt></w:p>", "a\n" },
		/* a box comes after its paragraph, and once */
		{ "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" TXBX(P("b1") P("b2"))
		  "</mc:Choice><mc:Fallback>" TXBX(P("b1") P("b2")) "</mc:Fallback></mc:AlternateContent>"
		  "</w:r>" T("tekst") "</w:p>" P("na"), "tekst\nb1\nb2\nna\n" },
		{ "<w:p>" T("a") "<w:r>" TXBX("<w:p>" MARK_DEL T("b") "</w:p>") "</w:r></w:p>", "a\nb\n" },
		{ "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" T("Kop") "<w:r><w:br/></w:r>" T("twee")
		  "</w:p>" P("a") "<w:p><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>" T("b") "</w:p>",
		  "Kop twee\na\nb\n" },
	};

	(void)state;
	check_bodies(cases, LENGTH(cases), true);
}

#define TC(inhoud) "<w:tc>" inhoud "</w:tc>"
#define TCP(eigen, inhoud) "<w:tc><w:tcPr>" eigen "</w:tcPr>" inhoud "</w:tc>"
#define TR(cellen) "<w:tr>" cellen "</w:tr>"
#define TBL(rijen) "<w:tbl>" rijen "</w:tbl>"

static void docx_tables(void **state)
{
	static const body_case cases[] = {
		{ P("v") TBL(TR(TC(P("a")) TC(P("b"))) TR(TC("<w:p/>") TC(P("c")))) P("n"),
		  "v\n\na\tb\n\tc\n\nn\n" },
		{ TBL(TR(TC(P("a &lt; b &amp; c")) TC(P("een") P("x &lt; y &amp; z")))),
		  "a < b & c\t<p>een</p> <p>x &lt; y &amp; z</p>\n" },
		{ TBL(TR(TCP("<w:gridSpan w:val=\"3\"/>", P("a")) TC(P("b")))
		      TR("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" TC(P("c")))),
		  "a\t\t\tb\n\tc\n" },
		{ TBL(TR(TCP("<w:vMerge w:val=\"restart\"/>", P("a")) TC(P("b")))
		      TR(TCP("<w:vMerge/>", P("weg")) TC(P("c")))), "a\tb\n\tc\n" },
		/* rows without text, and rows that were deleted */
		{ TBL(TR(TC("<w:p/>") TC("<w:p/>")) TR("<w:trPr><w:del w:id=\"1\"/></w:trPr>" TC(P("a")))
		      TR(TC(P("b")))), "b\n" },
		{ TBL(TR(TC(P("a") TBL(TR(TC(P("b")) TC(P("c")))) "<w:p/>") TC(P("d")))),
		  "<p>a</p> <p>b</p> <p>c</p>\td\n" },
		{ TBL(TR(TC(P("a") TBL(TR("<w:trPr><w:del w:id=\"1\"/></w:trPr>" TC(P("b")))) P("c")))),
		  "<p>a</p> <p>c</p>\n" },
		/* a table in a box is one, unless the box stands in a cell */
		{ "<w:p>" T("a") "<w:r>" TXBX(TBL(TR(TC(P("b")) TC(P("c"))))) "</w:r></w:p>", "a\nb\tc\n" },
		{ TBL(TR(TC("<w:p>" T("a") "<w:r>" TXBX(TBL(TR(TC(P("b")) TC(P("c"))))) "</w:r></w:p>")
		         TC(P("d")))), "<p>a</p> <p>b</p> <p>c</p>\td\n" },
		{ TBL(TR(TC("<w:p>" T("a") "<w:r><w:br/></w:r>" T("b") "</w:p>"))), "a b\n" },
		{ TBL(TR(TC(P("a")) "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
		         TC(P("Klik hier")) "</w:sdtContent></w:sdt>" TC(P("b")))), "a\t\tb\n" },
		/* the mark of the last paragraph of a cell was deleted */
		{ TBL(TR(TC("<w:p>" MARK_DEL T("a") "</w:p>") TC(P("b")))), "a\tb\n" },
	};

	(void)state;
	check_bodies(cases, LENGTH(cases), true);
}

#define NUM(num, niveau)                                                                           \
	"<w:pPr><w:numPr><w:ilvl w:val=\"" niveau "\"/><w:numId w:val=\"" num "\"/></w:numPr></w:pPr>"
#define ITEM(num, niveau, tekst) "<w:p>" NUM(num, niveau) T(tekst) "</w:p>"
#define STYLED(stijl, tekst) "<w:p><w:pPr><w:pStyle w:val=\"" stijl "\"/></w:pPr>" T(tekst) "</w:p>"
#define LVL(niveau, format, tekst)                                                                 \
	"<w:lvl w:ilvl=\"" niveau "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" format                 \
	"\"/><w:lvlText w:val=\"" tekst "\"/></w:lvl>"
#define NAAR(num, abstract, rest)                                                                  \
	"<w:num w:numId=\"" num "\"><w:abstractNumId w:val=\"" abstract "\"/>" rest "</w:num>"

static const char numbering[] =
	"<w:numbering xmlns:w=\"" W_NS "\"><w:abstractNum w:abstractNumId=\"7\">"
	LVL("0", "bullet", "o") LVL("1", "bullet", "-")
	"</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">"
	LVL("0", "decimal", "%1.") LVL("1", "lowerLetter", "%2)") "</w:abstractNum>"
	"<w:abstractNum w:abstractNumId=\"9\">" LVL("0", "upperRoman", "Perceel %1:")
	"<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val="
	"\"Kop2\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>" NAAR("1", "7", "")
	NAAR("2", "8", "") NAAR("3", "8", "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
	                                  "</w:lvlOverride>") NAAR("4", "9", "") "</w:numbering>";
#define STYLE(id, inhoud)                                                                          \
	"<w:style w:type=\"paragraph\" w:styleId=\"" id "\">" inhoud "</w:style>"
#define NAME(naam) "<w:name w:val=\"" naam "\"/>"
#define BASED(op) "<w:basedOn w:val=\"" op "\"/>"
static const char styles[] =
	"<w:styles xmlns:w=\"" W_NS "\"><w:docDefaults><w:pPrDefault><w:pPr><w:outlineLvl"
	" w:val=\"0\"/></w:pPr></w:pPrDefault></w:docDefaults>"
	STYLE("Kop1", NAME("heading 1") BASED("Kop2")
	      "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
	STYLE("Kop2", NAME("heading 2") BASED("Kop1"))
	STYLE("Lijstopsomteken",
	      NAME("List Bullet") "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
	STYLE("Mijn", BASED("Lijstopsomteken"))
	STYLE("Inhopg1", NAME("toc 1")) "</w:styles>";

static void docx_lists(void **state)
{
	static const char xml[] =
		DOCX_BEGIN STYLED("Inhopg1", "Perceel I: 3") STYLED("Kop1", "Noord")
		STYLED("Kop2", "Behaald")
		STYLED("Mijn", "punt") ITEM("1", "1", "dieper")
		"<w:p><w:pPr><w:pStyle w:val=\"Mijn\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
		T("geen punt") "</w:p>" ITEM("2", "0", "een") ITEM("2", "1", "a") ITEM("2", "1", "b")
		ITEM("2", "0", "twee") ITEM("2", "1", "weer a") ITEM("3", "0", "opnieuw")
		ITEM("3", "0", "verder")
		ITEM("2", "0", "nog verder") ITEM("99", "0", "nergens beschreven") STYLED("Kop1", "Zuid")
		STYLED("Kop2", "Niet behaald")
		TBL(TR(TC(P("Behaald") ITEM("1", "0", "een - twee") ITEM("1", "1", "drie") P("slot"))
		       TC(ITEM("2", "0", "enig")))) DOCX_END;
	deel delen[] = { DOCX_DELEN(xml),
		             { "word/_rels/document.xml.rels", DOC_RELS, 0 },
		             { "word/styles.xml", styles, 0 },
		             { "word/numbering.xml", numbering, 0 },
		             { 0 } };

	(void)state;
	check_parts(delen, WZ__DOCUMENT_DOCX,
	            "Perceel I: Noord\n\nI.1 Behaald\n- punt\n  - dieper\ngeen punt\n"
	            "1. een\n  1. a\n  2. b\n2. twee\n  1. weer a\n"
	            "1. opnieuw\n2. verder\n3. nog verder\n- nergens beschreven\n\n"
	            "Perceel II: Zuid\n\nII.1 Niet behaald\n\n"
	            "<p>Behaald</p> <ul> - een – twee - drie </ul> <p>slot</p>\t<ul> - enig </ul>\n");
}

#define TP(tekst) "<text:p>" tekst "</text:p>"
#define ODT_TC(tekst) "<table:table-cell>" tekst "</table:table-cell>"
#define ODT_TR(cellen) "<table:table-row>" cellen "</table:table-row>"
#define LI(inhoud) "<text:list-item>" inhoud "</text:list-item>"

static void odt_paragraphs(void **state)
{
	static const body_case cases[] = {
		{ TP("een  \n twee") TP(" drie <text:span> vier</text:span> "), "een twee\ndrie vier\n" },
		{ TP("a<text:s text:c=\"2\"/>b<text:s/>c<text:tab/>d<text:line-break/> e"),
		  "a  b c d\ne\n" },
		{ TP("een") TP("") TP("") TP("twee"), "een\n\ntwee\n" },
		{ "<text:h text:outline-level=\"1\">Kop</text:h>" TP("a")
		  "<text:h text:outline-level=\"2\">Kop<text:line-break/>twee</text:h>",
		  "Kop\na\n\nKop twee\n" },
		{ "<text:tracked-changes><text:changed-region><text:deletion>" TP("weg")
		  "</text:deletion></text:changed-region></text:tracked-changes>" TP("a"), "a\n" },
		{ TP("a<text:note><text:note-body>" TP("noot") "</text:note-body></text:note>b"
		     "<office:annotation>" TP("x") "</office:annotation><text:a>c</text:a>"), "abc\n" },
		{ TP("a<draw:frame><svg:title>titel</svg:title><draw:text-box>" TP("kader")
		     "</draw:text-box></draw:frame>b") TP("c"), "ab\nkader\nc\n" },
		{ "<text:section text:display=\"none\">" TP("a") "</text:section><text:section>" TP("b")
		  "</text:section>", "b\n" },
		{ "<text:list>" LI(TP("een") TP("vervolg") "<text:list>" LI(TP("a")) "</text:list>")
		  LI("<text:list>" LI(TP("b")) "</text:list>") "</text:list>",
		  "- een\n  vervolg\n  - a\n  - b\n" },
		/* styles among the text are none */
		{ "<text:list><text:list-style/><text:outline-style/>" LI(TP("a")) "</text:list>", "- a\n" },
		{ "<table:table>" ODT_TR(ODT_TC(TP("a"))
		  "<table:table-cell table:number-columns-spanned=\"2\">" TP("b") "</table:table-cell>"
		  "<table:covered-table-cell>" TP("weg") "</table:covered-table-cell>" ODT_TC(TP("c")))
		  "</table:table>", "a\tb\t\tc\n" },
		{ "<table:table><table:table-row table:number-rows-repeated=\"2\">"
		  "<table:table-cell table:number-columns-repeated=\"3\">" TP("a") "</table:table-cell>"
		  "</table:table-row></table:table>", "a\ta\ta\na\ta\ta\n" },
		{ "<table:table>" ODT_TR(ODT_TC("<text:list>" LI(TP("een") TP("vervolg")) LI(TP("a - b"))
		  "</text:list>") ODT_TC("")) "</table:table>", "<ul> - een vervolg - a – b </ul>\t\n" },
	};

	(void)state;
	check_bodies(cases, LENGTH(cases), false);
}

static char *read_file(const char *naam, size_t *n)
{
	char path[512];
	FILE *file;
	char *bytes = malloc(1 << 20);

	(void)snprintf(path, sizeof path, "%s/tests/fixtures/documenten/%s", WELZIJN_SOURCE_DIR, naam);
	file = fopen(path, "rb");
	assert_non_null(file);
	assert_non_null(bytes);
	*n = fread(bytes, 1, 1 << 20, file);
	assert_true(*n > 0 && *n < 1 << 20);
	(void)fclose(file);
	return bytes;
}

/* The same report gives the same text, whatever program wrote it. */
static void real_files(void **state)
{
	static const struct {
		const char *naam, *tekst;
		wz__documentsoort soort;
	} files[] = {
		{ "rapportage.docx", "rapportage.txt", WZ__DOCUMENT_DOCX },
		{ "rapportage.odt", "rapportage.txt", WZ__DOCUMENT_ODT },
		{ "rapportage-lo.docx", "rapportage.txt", WZ__DOCUMENT_DOCX },
		{ "bijzonder.odt", "bijzonder.txt", WZ__DOCUMENT_ODT },
		{ "bijzonder.docx", "bijzonder.txt", WZ__DOCUMENT_DOCX },
		{ "bijzonder.txt", "bijzonder.txt", WZ__DOCUMENT_TEKST },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(files); i++) {
		size_t n, m;
		char *bytes = read_file(files[i].naam, &n), *expected = read_file(files[i].tekst, &m);
		wz__buf out = { 0 };

		expected[m] = '\0';
		assert_int_equal(read_bytes(&out, bytes, n), files[i].soort);
		assert_string_equal(wz__buf_str(&out), expected);
		wz__buf_free(&out);
		free(bytes);
		free(expected);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(docx_paragraphs), cmocka_unit_test(docx_tables),
		cmocka_unit_test(docx_lists),      cmocka_unit_test(odt_paragraphs),
		cmocka_unit_test(real_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
