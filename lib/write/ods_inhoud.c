/* SPDX-License-Identifier: EUPL-1.2 */
/* content.xml, piece by piece: a long list is never in memory as a whole. */
#include <inttypes.h>
#include <string.h>

#include "write/ods.h"

enum { BEGIN, BLAD, RIJEN, SLOT, EINDE, KLAAR };

/* For every cell: far quicker than a format. */
static void append_size(wz__buf *out, size_t value)
{
	char digits[24];
	size_t n = sizeof digits;

	do
		digits[--n] = (char)('0' + value % 10);
	while ((value /= 10) > 0);
	wz__buf_append(out, digits + n, sizeof digits - n);
}

/* What stands in a cell, as attributes. */
static void append_value(wz__buf *out, const wz__bladcel *cel)
{
	char buf[WZ_FORMAT_SIZE];

	switch (cel->waarde) {
	case WZ__WAARDE_LEEG:
		break;
	case WZ__WAARDE_TEKST:
		wz__buf_text(out, " office:value-type=\"string\"");
		break;
	case WZ__WAARDE_GETAL:
		wz__buf_text(out, cel->stijl.vorm == WZ__VORM_PROCENT
		                      ? " office:value-type=\"percentage\" office:value=\""
		                      : " office:value-type=\"float\" office:value=\"");
		if (cel->schaal == 1)
			wz__buf_format(out, "%" PRId64, cel->getal);
		else
			wz__buf_text(out, wz_getal_machine(buf, cel->getal));
		wz__buf_char(out, '"');
		break;
	case WZ__WAARDE_DATUM:
		wz__buf_text(out, " office:value-type=\"date\" office:date-value=\"");
		wz__buf_text(out, wz_datum_machine(buf, (wz_datum)cel->getal));
		wz__buf_char(out, '"');
		break;
	}
}

/* Whether a cell is nothing but empty, so that it can be left out. */
static bool is_bare(const wz__ods *ods, const wz__bladcel *cel)
{
	wz__bladdeel deel = cel->stijl.deel;

	return cel->waarde == WZ__WAARDE_LEEG && !ods->werkmap->formulier && deel != WZ__DEEL_KOP &&
	       deel != WZ__DEEL_GROEP && deel != WZ__DEEL_TOTAAL;
}

static void append_cell(wz__ods *ods, wz__buf *out, const wz__bladcel *cel, size_t i, size_t breed)
{
	const wz__blad *blad = &ods->werkmap->bladen[ods->blad];
	bool deel = cel->stijl.deel == WZ__DEEL_RIJ || cel->stijl.deel == WZ__DEEL_ONDER;

	wz__buf_text(out, "<table:table-cell table:style-name=\"ce");
	append_size(out, wz__bladstijl_nummer(cel->stijl));
	wz__buf_char(out, '"');
	if (deel && i < blad->n && blad->kolommen[i].invoer.kind != WZ_INPUT_NONE)
		wz__buf_format(out, " table:content-validation-name=\"v%zu.%zu\"", ods->blad, i);
	if (breed > 1)
		wz__buf_format(out, " table:number-columns-spanned=\"%zu\" table:number-rows-spanned=\"1\"",
		               breed);
	append_value(out, cel);
	if (cel->waarde == WZ__WAARDE_LEEG) {
		wz__buf_text(out, "/>");
		return;
	}
	wz__buf_char(out, '>');
	wz__buf_clear(&ods->tekst);
	wz__bladcel_tekst(&ods->tekst, cel);
	wz__xml_alineas(out, wz__buf_str(&ods->tekst));
	out->failed = out->failed || ods->tekst.failed;
	wz__buf_text(out, "</table:table-cell>");
}

static void append_bare(wz__buf *out, size_t *n)
{
	if (*n == 1)
		wz__buf_text(out, "<table:table-cell/>");
	else if (*n > 1)
		wz__buf_format(out, "<table:table-cell table:number-columns-repeated=\"%zu\"/>", *n);
	*n = 0;
}

static void append_cells(wz__ods *ods, wz__buf *out, const wz__bladrij *rij)
{
	size_t bare = 0, begin = 0;

	if (rij->breed > 1 && rij->cellen[0].waarde == WZ__WAARDE_TEKST) {
		append_cell(ods, out, &rij->cellen[0], 0, rij->breed);
		wz__buf_format(out, "<table:covered-table-cell table:number-columns-repeated=\"%zu\"/>",
		               rij->breed - 1);
		begin = rij->breed;
	}
	for (size_t i = begin; i < rij->n; i++) {
		if (is_bare(ods, &rij->cellen[i])) {
			bare++;
			continue;
		}
		append_bare(out, &bare);
		append_cell(ods, out, &rij->cellen[i], i, 0);
	}
	if (begin == 0 && bare == rij->n)
		append_bare(out, &bare);
}

static void append_row(wz__ods *ods, wz__buf *out, const wz__bladrij *rij)
{
	bool kop = rij->deel == WZ__DEEL_KOP, titel = rij->deel == WZ__DEEL_TITEL;

	if (kop)
		wz__buf_text(out, "<table:table-header-rows>");
	if (rij->breed <= 1 && rij->regels > 0 && ods->werkmap->formulier)
		wz__buf_format(out, "<table:table-row table:style-name=\"ro%d\">",
		               WZ__ODS_RUIM + rij->regels);
	else if (rij->breed > 1 && rij->regels > 0)
		wz__buf_format(out, "<table:table-row table:style-name=\"ro%d\">",
		               (titel ? WZ__ODS_TITEL : 0) + rij->regels);
	else
		wz__buf_text(out, "<table:table-row table:style-name=\"ro0\">");
	append_cells(ods, out, rij);
	wz__buf_text(out, "</table:table-row>");
	if (kop)
		wz__buf_text(out, "</table:table-header-rows>");
}

/* Rows that somebody may add have the same lists and checks. */
static void append_extra(wz__ods *ods, wz__buf *out)
{
	const wz__blad *blad = &ods->werkmap->bladen[ods->blad];

	if (!blad->invoer || blad->rijen + WZ__BLAD_EXTRA > WZ__BLAD_RIJEN)
		return;
	wz__buf_format(out,
	               "<table:table-row table:style-name=\"ro0\" table:number-rows-repeated=\"%d\">",
	               (int)WZ__BLAD_EXTRA);
	for (size_t i = 0; i < blad->n; i++) {
		wz__bladcel cel = wz__blad_cel(blad, blad->tabel, SIZE_MAX, i);

		append_cell(ods, out, &cel, i, 0);
	}
	wz__buf_text(out, "</table:table-row>");
}

static void append_protection(wz__buf *out)
{
	wz__buf_text(out, "<loext:table-protection loext:select-protected-cells=\"true\""
	                  " loext:select-unprotected-cells=\"true\" loext:insert-rows=\"true\""
	                  " loext:use-autofilter=\"true\"/>");
}

static void append_table_begin(wz__buf *out, const char *naam, const char *style, bool protected)
{
	wz__buf_text(out, "<table:table table:name=\"");
	wz__xml_waarde(out, naam);
	wz__buf_format(out, "\" table:style-name=\"%s\"%s>", style,
	               protected ? " table:protected=\"true\"" : "");
	if (protected)
		append_protection(out);
}

static void append_sheet_begin(wz__ods *ods, wz__buf *out)
{
	const wz__blad *blad = &ods->werkmap->bladen[ods->blad];
	const char *style = wz__blad_liggend(blad) ? blad->pagina ? "ta4" : "ta1"
	                    : blad->pagina         ? "ta5"
	                                           : "ta2";

	append_table_begin(out, blad->naam, style, ods->werkmap->formulier);
	for (size_t i = 0; i < blad->n; i++) {
		const wz__bladkolom *kolom = &blad->kolommen[i];

		wz__buf_format(out, "<table:table-column table:style-name=\"co%d\"", kolom->breedte);
		if (kolom->invoer.kind != WZ_INPUT_NONE)
			wz__buf_format(
				out, " table:default-cell-style-name=\"ce%zu\"",
				wz__bladstijl_nummer(wz__blad_cel(blad, blad->tabel, SIZE_MAX, i).stijl));
		wz__buf_text(out, "/>");
	}
	if (blad->breed > blad->n)
		wz__buf_format(out,
		               "<table:table-column table:style-name=\"co0\""
		               " table:number-columns-repeated=\"%zu\"/>",
		               blad->breed - blad->n);
	ods->plek = blad->begin;
	ods->rij = 0;
}

/* The lists to choose from that are too long to stand with a cell, each in a row of its own
 * column. */
static void append_choices(wz__ods *ods, wz__buf *out)
{
	const wz__werkmap *werkmap = ods->werkmap;
	const wz_input *invoer;
	size_t plek = 0;

	if (werkmap->keuzes[0] == '\0')
		return;
	append_table_begin(out, werkmap->keuzes, "ta3", true);
	for (size_t row = 0, some = 1; some > 0; row++) {
		some = 0;
		wz__buf_text(out, "<table:table-row table:style-name=\"ro0\">");
		for (plek = 0; (invoer = wz__keuzes_volgende(werkmap, &plek)) != NULL;) {
			wz__bladcel cel;

			if (row >= wz__keuzes_aantal(invoer)) {
				wz__buf_text(out, "<table:table-cell/>");
				continue;
			}
			some++;
			cel = wz__blad_tekstcel(WZ__DEEL_RIJ, invoer->choices[row]);
			wz__buf_clear(&ods->tekst);
			wz__bladcel_tekst(&ods->tekst, &cel);
			wz__buf_text(out, "<table:table-cell office:value-type=\"string\">");
			wz__xml_alineas(out, wz__buf_str(&ods->tekst));
			wz__buf_text(out, "</table:table-cell>");
		}
		wz__buf_text(out, "</table:table-row>");
	}
	wz__buf_text(out, "</table:table>");
}

static void append_filters(wz__buf *out, const wz__werkmap *werkmap)
{
	bool first = true;

	for (size_t i = 0; i < werkmap->n; i++) {
		const wz__blad *blad = &werkmap->bladen[i];

		if (!blad->filter)
			continue;
		if (first)
			wz__buf_text(out, "<table:database-ranges>");
		first = false;
		wz__buf_format(out,
		               "<table:database-range table:name=\"__Anonymous_Sheet_DB__%zu\""
		               " table:target-range-address=\"",
		               i);
		wz__ods_bladnaam(out, blad->naam);
		wz__buf_format(out, ".A%zu:", blad->kop + 1);
		wz__ods_bladnaam(out, blad->naam);
		wz__buf_char(out, '.');
		wz__ods_kolom(out, blad->n - 1);
		wz__buf_format(out, "%zu\" table:display-filter-buttons=\"true\"/>", blad->data_eind);
	}
	if (!first)
		wz__buf_text(out, "</table:database-ranges>");
}

static void append_begin(wz__ods *ods, wz__buf *out)
{
	wz__odf_begin(out, "document-content", "");
	wz__buf_text(out, "<office:automatic-styles>");
	wz__ods_stijlen(out, ods->werkmap);
	wz__buf_text(out, "</office:automatic-styles><office:body><office:spreadsheet>");
	wz__ods_regels(out, ods->werkmap);
}

static void append_end(wz__ods *ods, wz__buf *out)
{
	append_choices(ods, out);
	append_filters(out, ods->werkmap);
	wz__buf_text(out, "</office:spreadsheet></office:body></office:document-content>\n");
}

bool wz__ods_inhoud(wz__ods *ods, wz__buf *out)
{
	const wz__blad *blad = &ods->werkmap->bladen[ods->blad];
	wz__bladrij rij = { .cellen = ods->cellen };

	switch (ods->fase) {
	case BEGIN:
		append_begin(ods, out);
		ods->fase = BLAD;
		return true;
	case BLAD:
		append_sheet_begin(ods, out);
		ods->fase = RIJEN;
		return true;
	case RIJEN:
		if (ods->rij++ < blad->rijen && wz__blad_rij(blad, &ods->plek, &rij))
			append_row(ods, out, &rij);
		else
			ods->fase = SLOT;
		return true;
	case SLOT:
		append_extra(ods, out);
		wz__buf_text(out, "</table:table>");
		ods->fase = ods->blad + 1 < ods->werkmap->n ? BLAD : EINDE;
		ods->blad += ods->fase == BLAD ? 1 : 0;
		return true;
	case EINDE:
		append_end(ods, out);
		ods->fase = KLAAR;
		return true;
	default:
		return false;
	}
}
