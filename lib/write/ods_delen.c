/* SPDX-License-Identifier: EUPL-1.2 */
/* The parts of an ods file that say little about what is in it. */
#include "write/ods.h"

/* As wide as the paper; with `hoog` 1 on one page, with 0 on as many as it takes. */
static void append_page(wz__buf *out, const char *name, bool liggend, int hoog)
{
	wz__buf_format(out,
	               "<style:page-layout style:name=\"%s\"><style:page-layout-properties"
	               " fo:page-width=\"%s\" fo:page-height=\"%s\" style:print-orientation=\"%s\""
	               " fo:margin-top=\"1.5cm\" fo:margin-bottom=\"1cm\" fo:margin-left=\"1.5cm\""
	               " fo:margin-right=\"1.5cm\" style:scale-to-X=\"1\" style:scale-to-Y=\"%d\"/>"
	               "<style:header-style/><style:footer-style><style:header-footer-properties"
	               " fo:min-height=\"0.75cm\" fo:margin-left=\"0cm\" fo:margin-right=\"0cm\""
	               " fo:margin-top=\"0.25cm\"/></style:footer-style></style:page-layout>",
	               name, liggend ? "29.7cm" : "21cm", liggend ? "21cm" : "29.7cm",
	               liggend ? "landscape" : "portrait", hoog);
}

static void append_master(wz__buf *out, const char *name)
{
	wz__buf_format(out,
	               "<style:master-page style:name=\"%s\" style:page-layout-name=\"p%s\">"
	               "<style:header style:display=\"false\"/><style:footer>"
	               "<style:region-left><text:p><text:sheet-name>blad</text:sheet-name></text:p>"
	               "</style:region-left><style:region-right><text:p>Pagina "
	               "<text:page-number>1</text:page-number> van "
	               "<text:page-count>1</text:page-count></text:p></style:region-right>"
	               "</style:footer></style:master-page>",
	               name, name);
}

void wz__ods_styles(wz__buf *out)
{
	wz__odf_begin(out, "document-styles", "");
	wz__buf_text(out,
	             "<office:font-face-decls><style:font-face style:name=\"Liberation Sans\""
	             " svg:font-family=\"'Liberation Sans'\" style:font-family-generic=\"swiss\""
	             " style:font-pitch=\"variable\"/></office:font-face-decls><office:styles>"
	             "<style:default-style style:family=\"table-cell\"><style:text-properties"
	             " style:font-name=\"Liberation Sans\" fo:font-size=\"10pt\" fo:language=\"nl\""
	             " fo:country=\"NL\"/></style:default-style>"
	             "<style:style style:name=\"Default\" style:family=\"table-cell\"/>"
	             "</office:styles><office:automatic-styles>");
	append_page(out, "pLiggend", true, 0);
	append_page(out, "pStaand", false, 0);
	append_page(out, "pLiggendEen", true, 1);
	append_page(out, "pStaandEen", false, 1);
	wz__buf_text(out, "</office:automatic-styles><office:master-styles>");
	append_master(out, "Liggend");
	append_master(out, "Staand");
	append_master(out, "LiggendEen");
	append_master(out, "StaandEen");
	wz__buf_text(out, "</office:master-styles></office:document-styles>\n");
}

static void append_item(wz__buf *out, const char *name, const char *type, size_t value)
{
	wz__buf_format(out,
	               "<config:config-item config:name=\"%s\" config:type=\"%s\">%zu"
	               "</config:config-item>",
	               name, type, value);
}

/* The header stays in sight, and the cursor stands where typing begins. */
static void append_view(wz__buf *out, const wz__blad *blad)
{
	wz__buf_text(out, "<config:config-item-map-entry config:name=\"");
	wz__xml_waarde(out, blad->naam);
	wz__buf_text(out, "\">");
	append_item(out, "CursorPositionX", "int", blad->start_kolom);
	append_item(out, "CursorPositionY", "int", blad->start_rij);
	if (blad->vast) {
		append_item(out, "HorizontalSplitMode", "short", 0);
		append_item(out, "VerticalSplitMode", "short", 2);
		append_item(out, "HorizontalSplitPosition", "int", 0);
		append_item(out, "VerticalSplitPosition", "int", blad->kop + 1);
		append_item(out, "ActiveSplitRange", "short", 2);
		append_item(out, "PositionLeft", "int", 0);
		append_item(out, "PositionRight", "int", 0);
		append_item(out, "PositionTop", "int", 0);
		append_item(out, "PositionBottom", "int", blad->kop + 1);
	}
	wz__buf_text(out, "</config:config-item-map-entry>");
}

void wz__ods_settings(wz__buf *out, const wz__werkmap *werkmap)
{
	wz__odf_begin(out, "document-settings", "");
	wz__buf_text(out, "<office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
	                  "<config:config-item-map-indexed config:name=\"Views\">"
	                  "<config:config-item-map-entry><config:config-item config:name=\"ViewId\""
	                  " config:type=\"string\">view1</config:config-item>"
	                  "<config:config-item-map-named config:name=\"Tables\">");
	for (size_t i = 0; i < werkmap->n; i++)
		append_view(out, &werkmap->bladen[i]);
	wz__buf_text(out,
	             "</config:config-item-map-named><config:config-item config:name=\"ActiveTable\""
	             " config:type=\"string\">");
	wz__xml_waarde(out, werkmap->bladen[werkmap->actief].naam);
	wz__buf_text(out, "</config:config-item></config:config-item-map-entry>"
	                  "</config:config-item-map-indexed></config:config-item-set></office:settings>"
	                  "</office:document-settings>\n");
}
