/* SPDX-License-Identifier: EUPL-1.2 */
/* How an OpenDocument text looks. Styles that every writer's menu knows keep the name they have
 * there, so that somebody can change all headings at once; only what is ours has a name of ours. */
#include "write/odt.h"

#define FONT "Liberation Sans"
#define BLAUW "#1b4f8f"
#define NS "urn:oasis:names:tc:opendocument:xmlns:"

const char wz__odt_namen[] = " xmlns:draw=\"" NS "drawing:1.0\""
							 " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

/* A style of paragraphs: what follows from it, and how it is laid out and written. */
struct alineastijl {
	const char *naam, *toon, *ouder, *volgt;
	int niveau; /* of a heading; 0: none */
	const char *vorm, *letter;
};

static const struct alineastijl alineas[] = {
	{ "Standard", NULL, NULL, NULL, 0, "", "" },
	{ "Text_20_body", "Text body", "Standard", NULL, 0,
	  "fo:margin-top=\"0cm\" fo:margin-bottom=\"0.22cm\" fo:line-height=\"125%\""
	  " fo:orphans=\"2\" fo:widows=\"2\"",
	  "" },
	{ "Heading", NULL, "Standard", "Text_20_body", 0,
	  "fo:keep-with-next=\"always\" fo:margin-top=\"0.5cm\" fo:margin-bottom=\"0.2cm\"",
	  "fo:font-weight=\"bold\"" },
	{ "Title", NULL, "Heading", "Subtitle", 0, "fo:margin-top=\"0cm\" fo:margin-bottom=\"0.4cm\"",
	  "fo:font-size=\"22pt\"" },
	{ "Subtitle", NULL, "Standard", "Text_20_body", 0,
	  "fo:margin-top=\"0cm\" fo:margin-bottom=\"0.1cm\"",
	  "fo:font-size=\"11pt\" fo:color=\"#444444\"" },
	{ "Heading_20_1", "Heading 1", "Heading", "Text_20_body", 1,
	  "fo:margin-top=\"0.8cm\" fo:margin-bottom=\"0.3cm\"",
	  "fo:font-size=\"17pt\" fo:color=\"" BLAUW "\"" },
	{ "Heading_20_2", "Heading 2", "Heading", "Text_20_body", 2,
	  "fo:margin-top=\"0.7cm\" fo:margin-bottom=\"0.25cm\"", "fo:font-size=\"14pt\"" },
	{ "Heading_20_3", "Heading 3", "Heading", "Text_20_body", 3, "", "fo:font-size=\"12pt\"" },
	{ "Heading_20_4", "Heading 4", "Heading", "Text_20_body", 4, "", "fo:font-size=\"10.5pt\"" },
	{ "Caption", NULL, "Standard", NULL, 0,
	  "fo:keep-with-next=\"always\" fo:margin-top=\"0.4cm\" fo:margin-bottom=\"0.1cm\"",
	  "fo:font-weight=\"bold\"" },
	{ "Tabelnaam", NULL, "Caption", NULL, 0, "fo:keep-with-next=\"auto\"", "" },
	{ "Nootuitleg", NULL, "Text_20_body", NULL, 0, "fo:margin-top=\"0.4cm\"",
	  "fo:font-size=\"9.5pt\" fo:color=\"#444444\"" },
	{ "Toelichtregel", NULL, "Text_20_body", NULL, 0, "fo:keep-with-next=\"always\"",
	  "fo:font-size=\"9.5pt\" fo:color=\"#444444\"" },
	{ "Lijsttekst", NULL, "Text_20_body", NULL, 0, "fo:margin-bottom=\"0.1cm\"", "" },
	{ "Lijstkop", NULL, "Lijsttekst", NULL, 0, "fo:keep-with-next=\"always\"", "" },
	{ "Beeld", NULL, "Standard", NULL, 0, "fo:margin-top=\"0.1cm\" fo:margin-bottom=\"0.4cm\"",
	  "" },
	{ "Eigentekst", NULL, "Text_20_body", NULL, 0,
	  "fo:margin-left=\"0.3cm\" fo:margin-right=\"0.3cm\"", "" },
	{ "Eigenkop", NULL, "Heading_20_4", "Eigentekst", 0, "fo:margin-left=\"0.3cm\"", "" },
	{ "Eigenlabel", NULL, "Eigentekst", NULL, 0,
	  "fo:keep-with-next=\"always\" fo:margin-top=\"0.15cm\" fo:margin-bottom=\"0.1cm\"",
	  "fo:font-size=\"9pt\" fo:font-weight=\"bold\" fo:color=\"" BLAUW "\"" },
	{ "Table_20_Contents", "Table Contents", "Standard", NULL, 0, "", "fo:font-size=\"8.5pt\"" },
	{ "Table_20_Heading", "Table Heading", "Table_20_Contents", NULL, 0,
	  "fo:keep-with-next=\"always\"", "fo:font-weight=\"bold\"" },
	{ "Tabeltekst", NULL, "Table_20_Contents", NULL, 0, "", "" },
	{ "Tabelonder", NULL, "Tabeltekst", NULL, 0, "fo:margin-left=\"0.4cm\"", "" },
	{ "Tabelgetal", NULL, "Tabeltekst", NULL, 0, "fo:text-align=\"end\"", "" },
	{ "Tabelkopgetal", NULL, "Table_20_Heading", NULL, 0, "fo:text-align=\"end\"", "" },
	{ "Totaaltekst", NULL, "Tabeltekst", NULL, 0, "", "fo:font-weight=\"bold\"" },
	{ "Totaalgetal", NULL, "Tabelgetal", NULL, 0, "", "fo:font-weight=\"bold\"" },
	{ "Groeptekst", NULL, "Tabeltekst", NULL, 0, "fo:keep-with-next=\"always\"",
	  "fo:font-weight=\"bold\"" },
	{ "Footnote", NULL, "Standard", NULL, 0,
	  "fo:margin-left=\"0.7cm\" fo:text-indent=\"-0.7cm\" fo:margin-bottom=\"0.05cm\"",
	  "fo:font-size=\"7.5pt\"" },
	{ "Endnote", NULL, "Footnote", NULL, 0, "fo:margin-bottom=\"0.1cm\"", "" },
	{ "Header", NULL, "Standard", NULL, 0,
	  "fo:padding-bottom=\"0.1cm\" fo:border-bottom=\"0.5pt solid #cccccc\"",
	  "fo:font-size=\"8.5pt\" fo:color=\"#444444\"" },
	{ "Footer", NULL, "Standard", NULL, 0, "fo:text-align=\"end\"",
	  "fo:font-size=\"8.5pt\" fo:color=\"#444444\"" },
	{ "Contents_20_Heading", "Contents Heading", "Heading", NULL, 0, "fo:margin-top=\"0.8cm\"",
	  "fo:font-size=\"14pt\"" },
};

static void append_paragraphs(wz__buf *out)
{
	for (size_t i = 0; i < sizeof alineas / sizeof *alineas; i++) {
		const struct alineastijl *s = &alineas[i];

		wz__buf_format(out, "<style:style style:name=\"%s\"", s->naam);
		if (s->toon != NULL)
			wz__buf_format(out, " style:display-name=\"%s\"", s->toon);
		wz__buf_text(out, " style:family=\"paragraph\"");
		if (s->ouder != NULL)
			wz__buf_format(out, " style:parent-style-name=\"%s\"", s->ouder);
		if (s->volgt != NULL)
			wz__buf_format(out, " style:next-style-name=\"%s\"", s->volgt);
		if (s->niveau > 0)
			wz__buf_format(out, " style:default-outline-level=\"%d\"", s->niveau);
		wz__buf_text(out, " style:class=\"text\">");
		if (s->vorm[0] != '\0')
			wz__buf_format(out, "<style:paragraph-properties %s/>", s->vorm);
		if (s->letter[0] != '\0')
			wz__buf_format(out, "<style:text-properties %s/>", s->letter);
		wz__buf_text(out, "</style:style>\n");
	}
}

/* The styles of a table of which the columns are many. */
static void append_small(wz__buf *out)
{
	static const char *const namen[] = { "Table_20_Heading", "Tabeltekst",    "Tabelonder",
		                                 "Tabelgetal",       "Tabelkopgetal", "Totaaltekst",
		                                 "Totaalgetal",      "Groeptekst" };

	for (size_t i = 0; i < sizeof namen / sizeof *namen; i++)
		wz__buf_format(out,
		               "<style:style style:name=\"%s.klein\" style:family=\"paragraph\""
		               " style:parent-style-name=\"%s\"><style:text-properties"
		               " fo:font-size=\"7.5pt\"/></style:style>\n",
		               namen[i], namen[i]);
}

/* An entry leads its page number by dots, to where the page ends. */
static void append_contents(wz__buf *out, bool liggend)
{
	for (int i = 1; i <= 3; i++) {
		wz__buf_format(
			out,
			"<style:style style:name=\"Contents_20_%d\" style:display-name=\"Contents %d\""
			" style:family=\"paragraph\" style:parent-style-name=\"Standard\""
			" style:class=\"index\"><style:paragraph-properties fo:margin-left=\"%d.%dcm\""
			" fo:margin-right=\"0cm\" fo:margin-top=\"%s\""
			" fo:margin-bottom=\"0.05cm\"><style:tab-stops><style:tab-stop",
			i, i, (i - 1) * 6 / 10, (i - 1) * 6 % 10, i == 1 ? "0.15cm" : "0cm");
		wz__odt_maat(out, "style:position",
		             (liggend ? WZ__ODT_LIGGEND : WZ__ODT_STAAND) - (i - 1) * 600);
		wz__buf_text(out, " style:type=\"right\" style:leader-style=\"dotted\""
		                  " style:leader-text=\".\"/></style:tab-stops>"
		                  "</style:paragraph-properties>");
		if (i == 1)
			wz__buf_text(out, "<style:text-properties fo:font-weight=\"bold\"/>");
		wz__buf_text(out, "</style:style>\n");
	}
}

/* Text in a paragraph. The colours of statuses are those of a page on the screen. */
static void append_texts(wz__buf *out)
{
	static const struct {
		const char *naam, *toon, *letter;
	} stijlen[] = {
		{ "Strong_20_Emphasis", "Strong Emphasis", "fo:font-weight=\"bold\"" },
		{ "Emphasis", NULL, "fo:font-style=\"italic\"" },
		{ "Internet_20_link", "Internet link",
		  "fo:color=\"" BLAUW "\" style:text-underline-style=\"solid\""
		  " style:text-underline-width=\"auto\" style:text-underline-color=\"font-color\"" },
		{ "Footnote_20_Symbol", "Footnote Symbol", "" },
		{ "Footnote_20_anchor", "Footnote anchor",
		  "style:text-position=\"super 65%\" fo:font-weight=\"normal\"" },
		{ "Endnote_20_Symbol", "Endnote Symbol", "" },
		{ "Endnote_20_anchor", "Endnote anchor",
		  "style:text-position=\"super 65%\" fo:font-weight=\"normal\"" },
		{ "Nootverwijzing", NULL, "style:text-position=\"super 65%\" fo:font-weight=\"normal\"" },
		{ "Index_20_Link", "Index Link", "" },
		{ "Ontbreekt", NULL, "fo:color=\"#555555\"" },
		{ "Status1", NULL, "fo:color=\"#0d5427\"" },
		{ "Status2", NULL, "fo:color=\"#6b4200\"" },
		{ "Status3", NULL, "fo:color=\"#8c1414\"" },
		{ "Status4", NULL, "fo:color=\"#444444\"" },
		{ "Status5", NULL, "fo:color=\"#1b4276\"" },
	};

	for (size_t i = 0; i < sizeof stijlen / sizeof *stijlen; i++) {
		wz__buf_format(out, "<style:style style:name=\"%s\"", stijlen[i].naam);
		if (stijlen[i].toon != NULL)
			wz__buf_format(out, " style:display-name=\"%s\"", stijlen[i].toon);
		wz__buf_format(out, " style:family=\"text\"><style:text-properties %s/></style:style>\n",
		               stijlen[i].letter);
	}
}

/* `links`: where the page begins, in millimetres. */
static void append_level(wz__buf *out, int level, bool numbered, int links)
{
	int plaats = level * 6 + links;

	if (numbered)
		wz__buf_format(out,
		               "<text:list-level-style-number text:level=\"%d\" style:num-format=\"1\""
		               " style:num-suffix=\".\">",
		               level);
	else
		wz__buf_format(out,
		               "<text:list-level-style-bullet text:level=\"%d\""
		               " text:bullet-char=\"%s\">",
		               level, level == 1 ? "\xE2\x80\xA2" : "\xE2\x80\x93");
	wz__buf_format(out,
	               "<style:list-level-properties"
	               " text:list-level-position-and-space-mode=\"label-alignment\">"
	               "<style:list-level-label-alignment text:label-followed-by=\"listtab\""
	               " text:list-tab-stop-position=\"%d.%dcm\" fo:text-indent=\"-0.6cm\""
	               " fo:margin-left=\"%d.%dcm\"/></style:list-level-properties>"
	               "</text:list-level-style-%s>",
	               plaats / 10, plaats % 10, plaats / 10, plaats % 10,
	               numbered ? "number" : "bullet");
}

/* Notes of one kind; the number of a note in the text is raised. */
static void append_notes(wz__buf *out, const char *soort, const char *stijl, const char *meer)
{
	wz__buf_format(out,
	               "<text:notes-configuration text:note-class=\"%s\""
	               " text:default-style-name=\"%s\" text:citation-style-name=\"%s_20_Symbol\""
	               " text:citation-body-style-name=\"%s_20_anchor\" text:start-value=\"0\"%s/>\n",
	               soort, stijl, stijl, stijl, meer);
}

static void append_lists(wz__buf *out)
{
	wz__buf_text(out, "<text:outline-style style:name=\"Outline\">");
	for (int i = 1; i <= 10; i++)
		wz__buf_format(out, "<text:outline-level-style text:level=\"%d\" style:num-format=\"\"/>",
		               i);
	wz__buf_text(out, "</text:outline-style>\n");
	for (int i = 0; i < 4; i++) {
		bool numbered = i % 2 == 1, eigen = i > 1;

		wz__buf_format(out, "<text:list-style style:name=\"%s%s\">", eigen ? "Eigen" : "",
		               numbered ? "Nummering" : "Opsomming");
		append_level(out, 1, numbered, eigen ? 3 : 0);
		append_level(out, 2, numbered, eigen ? 3 : 0);
		wz__buf_text(out, "</text:list-style>\n");
	}
	append_notes(out, "footnote", "Footnote",
	             " style:num-format=\"1\" text:footnotes-position=\"page\""
	             " text:start-numbering-at=\"document\"");
	append_notes(out, "endnote", "Endnote",
	             " text:master-page-name=\"Achterin\" style:num-format=\"a\""
	             " style:num-letter-sync=\"false\"");
}

static void append_page(wz__buf *out, const char *naam, bool liggend)
{
	wz__buf_format(out,
	               "<style:page-layout style:name=\"%s\"><style:page-layout-properties"
	               " fo:page-width=\"%s\" fo:page-height=\"%s\" style:print-orientation=\"%s\""
	               " fo:margin-top=\"1.5cm\" fo:margin-bottom=\"1.2cm\" fo:margin-left=\"1.8cm\""
	               " fo:margin-right=\"1.8cm\" style:footnote-max-height=\"0cm\">"
	               "<style:footnote-sep style:width=\"0.018cm\""
	               " style:distance-before-sep=\"0.2cm\" style:distance-after-sep=\"0.1cm\""
	               " style:line-style=\"solid\" style:adjustment=\"left\" style:rel-width=\"25%%\""
	               " style:color=\"#444444\"/></style:page-layout-properties>"
	               "<style:header-style><style:header-footer-properties fo:min-height=\"0.9cm\""
	               " fo:margin-bottom=\"0.4cm\"/></style:header-style><style:footer-style>"
	               "<style:header-footer-properties fo:min-height=\"0.9cm\""
	               " fo:margin-top=\"0.4cm\"/></style:footer-style></style:page-layout>\n",
	               naam, liggend ? "29.7cm" : "21cm", liggend ? "21cm" : "29.7cm",
	               liggend ? "landscape" : "portrait");
}

/* The title above every page but the first, the number below all. */
static void append_master(wz__buf *out, const char *naam, const char *meer, const char *titel)
{
	wz__buf_format(out, "<style:master-page style:name=\"%s\" %s>", naam, meer);
	if (titel != NULL) {
		bool wit = true;

		wz__buf_text(out, "<style:header><text:p text:style-name=\"Header\">");
		wz__xml_stuk(out, titel, &wit);
		wz__buf_text(out, "</text:p></style:header>");
	}
	wz__buf_text(out, "<style:footer><text:p text:style-name=\"Footer\">Pagina "
	                  "<text:page-number text:select-page=\"current\">1</text:page-number> van "
	                  "<text:page-count>1</text:page-count></text:p></style:footer>"
	                  "</style:master-page>\n");
}

void wz__odt_styles(wz__buf *out, const char *titel, bool liggend)
{
	wz__odf_begin(out, "document-styles", wz__odt_namen);
	wz__buf_text(out, "<office:font-face-decls><style:font-face style:name=\"" FONT "\""
	                  " svg:font-family=\"'" FONT "'\" style:font-family-generic=\"swiss\""
	                  " style:font-pitch=\"variable\"/></office:font-face-decls><office:styles>\n"
	                  "<style:default-style style:family=\"paragraph\"><style:paragraph-properties"
	                  " style:tab-stop-distance=\"1.25cm\" style:writing-mode=\"page\"/>"
	                  "<style:text-properties style:font-name=\"" FONT "\" fo:font-size=\"10.5pt\""
	                  " fo:color=\"#1a1a1a\" fo:language=\"nl\" fo:country=\"NL\""
	                  " style:language-asian=\"none\" style:country-asian=\"none\""
	                  " style:language-complex=\"none\" style:country-complex=\"none\"/>"
	                  "</style:default-style>\n");
	append_paragraphs(out);
	append_small(out);
	append_contents(out, liggend);
	append_texts(out);
	append_lists(out);
	wz__buf_text(out, "</office:styles><office:automatic-styles>\n");
	append_page(out, "Gewoon", liggend);
	append_page(out, "OpZijKant", true);
	wz__buf_text(out, "</office:automatic-styles><office:master-styles>\n");
	append_master(out, "Standard", "style:page-layout-name=\"Gewoon\"", titel);
	append_master(out, "First_20_Page",
	              "style:display-name=\"First Page\" style:page-layout-name=\"Gewoon\""
	              " style:next-style-name=\"Standard\"",
	              NULL);
	append_master(out, "Liggend", "style:page-layout-name=\"OpZijKant\"", titel);
	append_master(out, "Achterin", "style:page-layout-name=\"Gewoon\"", "Noten met een letter");
	wz__buf_text(out, "</office:master-styles></office:document-styles>\n");
}

static void append_cell(wz__buf *out, const char *naam, const char *vorm)
{
	wz__buf_format(out,
	               "<style:style style:name=\"%s\" style:family=\"table-cell\">"
	               "<style:table-cell-properties fo:padding-left=\"0.1cm\""
	               " fo:padding-right=\"0.1cm\" fo:padding-top=\"0.06cm\""
	               " fo:padding-bottom=\"0.06cm\" fo:border-left=\"none\" fo:border-right=\"none\""
	               " %s/></style:style>\n",
	               naam, vorm);
}

void wz__odt_vaste_stijlen(wz__buf *out)
{
	append_cell(out, "Cel", "fo:border-top=\"none\" fo:border-bottom=\"0.5pt solid #cccccc\"");
	append_cell(out, "Kop",
	            "fo:border-top=\"none\" fo:border-bottom=\"1pt solid #444444\""
	            " fo:background-color=\"#e8eef5\" style:vertical-align=\"bottom\"");
	append_cell(out, "Groep",
	            "fo:border-top=\"none\" fo:border-bottom=\"0.5pt solid #888888\""
	            " fo:background-color=\"#f4f7fa\"");
	append_cell(out, "Totaal",
	            "fo:border-top=\"1pt solid #444444\" fo:border-bottom=\"0.5pt solid #888888\"");
	wz__buf_text(out, "<style:style style:name=\"Rij\" style:family=\"table-row\">"
	                  "<style:table-row-properties fo:keep-together=\"always\"/></style:style>\n"
	                  "<style:style style:name=\"Inhoud\" style:family=\"section\">"
	                  "<style:section-properties text:dont-balance-text-columns=\"true\"/>"
	                  "</style:style>\n"
	                  "<style:style style:name=\"Eigen\" style:family=\"section\">"
	                  "<style:section-properties fo:background-color=\"#f1f4f8\""
	                  " fo:margin-left=\"0.6cm\" fo:margin-right=\"0cm\"/></style:style>\n"
	                  "<style:style style:name=\"Beeldkader\" style:family=\"graphic\">"
	                  "<style:graphic-properties style:vertical-pos=\"top\""
	                  " style:vertical-rel=\"baseline\" fo:padding=\"0cm\" fo:border=\"none\"/>"
	                  "</style:style>\n");
}
