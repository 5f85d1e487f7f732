/* SPDX-License-Identifier: EUPL-1.2 */
/* How cells, rows and columns look in ods. */
#include "write/ods.h"

#define NL " number:language=\"nl\" number:country=\"NL\""

/* Numbers, percentages and dates as they are written in Dutch, whatever the reader's settings. */
static void append_formats(wz__buf *out)
{
	for (int i = 0; i <= 4; i++)
		wz__buf_format(out,
		               "<number:number-style style:name=\"N%d\"" NL "><number:number"
		               " number:decimal-places=\"%d\" number:min-decimal-places=\"%d\""
		               " number:min-integer-digits=\"1\" number:grouping=\"true\"/>"
		               "</number:number-style>",
		               (int)WZ__VORM_HEEL + i, i, i);
	wz__buf_format(out,
	               "<number:text-style style:name=\"N%d\"" NL "><number:text-content/>"
	               "</number:text-style>",
	               (int)WZ__VORM_TEKST);
	wz__buf_format(out,
	               "<number:percentage-style style:name=\"N%d\"" NL "><number:number"
	               " number:decimal-places=\"1\" number:min-decimal-places=\"1\""
	               " number:min-integer-digits=\"1\"/><number:text>%%</number:text>"
	               "</number:percentage-style>",
	               (int)WZ__VORM_PROCENT);
	wz__buf_format(out,
	               "<number:date-style style:name=\"N%d\"" NL "><number:day number:style=\"long\"/>"
	               "<number:text>-</number:text><number:month number:style=\"long\"/>"
	               "<number:text>-</number:text><number:year number:style=\"long\"/>"
	               "</number:date-style>",
	               (int)WZ__VORM_DATUM);
	wz__buf_format(out,
	               "<number:text-style style:name=\"N%d\"" NL "><number:text-content/>"
	               "<number:text> *</number:text></number:text-style>",
	               (int)WZ__VORM_VERPLICHT);
}

/* Black on each of these is far above the contrast that a reader needs. */
static void append_part(wz__buf *out, wz__bladstijl stijl)
{
	wz__bladdeel deel = stijl.deel;

	if (deel == WZ__DEEL_KOP)
		wz__buf_text(out,
		             " fo:background-color=\"#d9e2ec\" fo:border-bottom=\"0.75pt solid #000000\"");
	if (deel == WZ__DEEL_GROEP)
		wz__buf_text(out, " fo:background-color=\"#eef2f6\"");
	if (deel == WZ__DEEL_TOTAAL)
		wz__buf_text(out, " fo:border-top=\"0.75pt solid #000000\"");
	if (stijl.invoer && deel != WZ__DEEL_ONDER)
		wz__buf_text(out, " fo:background-color=\"#fff8dc\" fo:border=\"0.75pt solid #767676\"");
	if (stijl.invoer)
		wz__buf_text(out, " style:cell-protect=\"none\"");
	if (stijl.loopt || deel == WZ__DEEL_TITEL || deel == WZ__DEEL_NOOT)
		wz__buf_text(out, " fo:wrap-option=\"wrap\"");
}

/* A row is as high as its text was when measured: on screen, at one zoom, in the fonts there. On
 * paper or elsewhere the text may need a line more, and the row of a form cannot be made higher.
 * What is below the text is measured too, and the text may run on into it. */
static void append_spare(wz__buf *out, wz__bladstijl stijl)
{
	if (stijl.loopt && !stijl.invoer && stijl.deel == WZ__DEEL_RIJ)
		wz__buf_text(out, " fo:padding-top=\"0.035cm\" fo:padding-left=\"0.035cm\""
		                  " fo:padding-right=\"0.035cm\" fo:padding-bottom=\"0.4cm\"");
}

static void append_cell_style(wz__buf *out, size_t nummer, bool formulier)
{
	wz__bladstijl stijl = wz__bladstijl_van(nummer);
	wz__bladdeel deel = stijl.deel;
	bool getal = stijl.vorm >= WZ__VORM_HEEL && stijl.vorm <= WZ__VORM_DATUM;
	bool bold = deel == WZ__DEEL_TITEL || deel == WZ__DEEL_KOP || deel == WZ__DEEL_GROEP ||
	            deel == WZ__DEEL_TOTAAL;

	wz__buf_format(out,
	               "<style:style style:name=\"ce%zu\" style:family=\"table-cell\""
	               " style:parent-style-name=\"Default\"",
	               nummer);
	if (stijl.vorm != WZ__VORM_GEWOON)
		wz__buf_format(out, " style:data-style-name=\"N%d\"", (int)stijl.vorm);
	wz__buf_text(out, "><style:table-cell-properties style:vertical-align=\"top\"");
	if (stijl.rechts || stijl.inspringen || getal)
		wz__buf_text(out, " style:text-align-source=\"fix\" style:repeat-content=\"false\"");
	append_part(out, stijl);
	if (formulier)
		append_spare(out, stijl);
	wz__buf_text(out, "/>");
	if (stijl.rechts || stijl.inspringen || getal)
		wz__buf_format(
			out, "<style:paragraph-properties fo:text-align=\"%s\" fo:margin-left=\"%s\"/>",
			stijl.rechts ? "end" : "start", stijl.inspringen || stijl.rechts ? "0.3cm" : "0cm");
	if (bold)
		wz__buf_format(out, "<style:text-properties fo:font-weight=\"bold\"%s/>",
		               deel == WZ__DEEL_TITEL ? " fo:font-size=\"14pt\"" : "");
	wz__buf_text(out, "</style:style>");
}

static void append_column_styles(wz__buf *out, const wz__werkmap *werkmap)
{
	bool seen[WZ__BLAD_BREED + 1] = { false };

	for (size_t i = 0; i < werkmap->n; i++) {
		for (size_t j = 0; j < werkmap->bladen[i].n; j++) {
			int breedte = werkmap->bladen[i].kolommen[j].breedte;

			if (seen[breedte])
				continue;
			seen[breedte] = true;
			wz__buf_format(out,
			               "<style:style style:name=\"co%d\" style:family=\"table-column\">"
			               "<style:table-column-properties style:column-width=\"%d.%dcm\"/>"
			               "</style:style>",
			               breedte, (breedte * 2 + 1) / 10, (breedte * 2 + 1) % 10);
		}
	}
	wz__buf_format(out,
	               "<style:style style:name=\"co0\" style:family=\"table-column\">"
	               "<style:table-column-properties style:column-width=\"2.1cm\"/></style:style>");
}

static void append_row_style(wz__buf *out, int nummer, int punten, bool groeit)
{
	wz__buf_format(out,
	               "<style:style style:name=\"ro%d\" style:family=\"table-row\">"
	               "<style:table-row-properties style:row-height=\"%dpt\""
	               " style:use-optimal-row-height=\"%s\"/></style:style>",
	               nummer, punten, groeit ? "true" : "false");
}

/* Merged cells need a height: what stands in others, a program measures itself. Not every program
 * does, and in a form nobody can mend that. */
static void append_row_styles(wz__buf *out, bool formulier)
{
	wz__buf_text(out, "<style:style style:name=\"ro0\" style:family=\"table-row\">"
	                  "<style:table-row-properties style:use-optimal-row-height=\"true\"/>"
	                  "</style:style>");
	for (int i = 1; i <= WZ__BLAD_REGELS; i++) {
		append_row_style(out, i, 13 * i, false);
		append_row_style(out, WZ__ODS_TITEL + i, 19 * i, false);
		if (formulier)
			append_row_style(out, WZ__ODS_RUIM + i, 13 * i, true);
	}
}

static void append_table_style(wz__buf *out, const char *name, const char *page, const char *shown)
{
	wz__buf_format(out,
	               "<style:style style:name=\"%s\" style:family=\"table\""
	               " style:master-page-name=\"%s\"><style:table-properties table:display=\"%s\""
	               " style:writing-mode=\"lr-tb\"/></style:style>",
	               name, page, shown);
}

void wz__ods_stijlen(wz__buf *out, const wz__werkmap *werkmap)
{
	append_formats(out);
	append_column_styles(out, werkmap);
	append_row_styles(out, werkmap->formulier);
	append_table_style(out, "ta1", "Liggend", "true");
	append_table_style(out, "ta2", "Staand", "true");
	append_table_style(out, "ta3", "Staand", "false");
	append_table_style(out, "ta4", "LiggendEen", "true");
	append_table_style(out, "ta5", "StaandEen", "true");
	for (size_t i = 0; i < WZ__BLADSTIJLEN; i++)
		if (werkmap->stijlen[i])
			append_cell_style(out, i, werkmap->formulier);
}
