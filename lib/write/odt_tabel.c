/* SPDX-License-Identifier: EUPL-1.2 */
/* Tables of an OpenDocument text. */
#include <stdlib.h>

#include "write/cel.h"
#include "write/odt.h"

struct staat {
	wz__odt *odt;
	const wz_table *table;
	const wz_column *columns;
	size_t n, shown, describe;
	const wz__wijzers *wijzers;
	int *breedte;
	const char *klein; /* behind the name of a style: in small letters */
	wz__buf safe;
};

static void append(struct staat *s, const char *markup)
{
	wz__buf_text(&s->odt->inhoud, markup);
}

static void column_style(struct staat *s, size_t i)
{
	wz__buf *out = &s->odt->stijlen;

	wz__buf_format(out,
	               "<style:style style:name=\"Tabel%zu.%zu\" style:family=\"table-column\">"
	               "<style:table-column-properties",
	               s->odt->tabellen, i + 1);
	wz__odt_maat(out, "style:column-width", s->breedte[i]);
	wz__buf_text(out, "/></style:style>");
	wz__buf_format(&s->odt->inhoud, "<table:table-column table:style-name=\"Tabel%zu.%zu\"/>",
	               s->odt->tabellen, i + 1);
}

static void open_table(struct staat *s)
{
	wz__buf *out = &s->odt->stijlen;
	int som = 0;

	s->odt->tabellen++;
	for (size_t i = 0; i < s->n; i++)
		som += s->breedte[i];
	wz__buf_format(out,
	               "<style:style style:name=\"Tabel%zu\" style:family=\"table\">"
	               "<style:table-properties",
	               s->odt->tabellen);
	wz__odt_maat(out, "style:width", som);
	wz__buf_text(out, " table:align=\"left\" fo:margin-top=\"0.15cm\" fo:margin-bottom=\"0.45cm\""
	                  " style:may-break-between-rows=\"true\" table:border-model=\"collapsing\"/>"
	                  "</style:style>");
	wz__buf_format(&s->odt->inhoud,
	               "<table:table table:name=\"Tabel%zu\" table:style-name=\"Tabel%zu\">",
	               s->odt->tabellen, s->odt->tabellen);
}

static void close_table(struct staat *s)
{
	append(s, "</table:table>\n");
}

static void open_row(struct staat *s)
{
	append(s, "<table:table-row table:style-name=\"Rij\">");
}

static void close_row(struct staat *s)
{
	append(s, "</table:table-row>\n");
}

static void open_cell(struct staat *s, const char *cell, const char *paragraph)
{
	wz__buf_format(&s->odt->inhoud,
	               "<table:table-cell table:style-name=\"%s\" office:value-type=\"string\">"
	               "<text:p text:style-name=\"%s%s\">",
	               cell, paragraph, s->klein);
	s->odt->wit = true;
}

static void close_cell(struct staat *s)
{
	append(s, "</text:p></table:table-cell>");
}

/* The place that a row is stands in its first cell. */
static void append_place(struct staat *s, size_t row)
{
	const char *anker = wz__wijzer_rij(s->wijzers, row);

	if (anker != NULL)
		wz__odt_plek(s->odt, anker);
}

static const char *paragraph_style(const struct staat *s, size_t row, size_t column)
{
	bool total = wz_table_row_kind(s->table, row) == WZ_ROW_TOTAL;

	if (wz__kolom_rechts(&s->columns[column]))
		return total ? "Totaalgetal" : "Tabelgetal";
	if (total)
		return "Totaaltekst";
	return column == s->describe && wz_table_row_level(s->table, row) > 0 ? "Tabelonder"
	                                                                      : "Tabeltekst";
}

/* A status in its colour, what is missing in grey. */
static void append_value(struct staat *s, size_t column, wz_cell cell)
{
	bool status = cell.present && s->columns[column].type == WZ_TYPE_REALISATIE;

	if (status)
		wz__buf_format(&s->odt->inhoud, "<text:span text:style-name=\"Status%d\">",
		               (int)cell.value);
	else if (!cell.present)
		append(s, "<text:span text:style-name=\"Ontbreekt\">");
	wz__odt_tekst(s->odt, wz__buf_str(&s->safe));
	if (status || !cell.present)
		append(s, "</text:span>");
}

static void append_cell(struct staat *s, size_t row, size_t column, wz_row_kind kind)
{
	const wz__celverwijs *is = wz__wijzer_van(s->wijzers, row, column);
	wz_cell cell = wz_table_cell(s->table, row, column);
	bool link = is != NULL && is->anker != NULL && cell.present;

	wz__buf_clear(&s->safe);
	wz__cel_mens(&s->safe, &s->columns[column], cell, kind);
	if (s->safe.failed)
		s->odt->status = WZ_ERR_NOMEM;
	if (s->safe.size == 0)
		return;
	if (link)
		wz__odt_link(s->odt, is->anker);
	append_value(s, column, cell);
	if (link)
		wz__odt_link_einde(s->odt);
	if (is != NULL && is->anker == NULL && cell.present)
		wz__odt_noot(s->odt, is->noot);
}

/* A line stands above the first of the totals. */
static const char *cell_style(const struct staat *s, size_t row)
{
	return wz_table_row_kind(s->table, row) == WZ_ROW_TOTAL &&
	               (row == 0 || wz_table_row_kind(s->table, row - 1) != WZ_ROW_TOTAL)
	           ? "Totaal"
	           : "Cel";
}

static void write_row(struct staat *s, size_t row)
{
	wz_row_kind kind = wz_table_row_kind(s->table, row);
	bool first = true;

	open_row(s);
	for (size_t i = 0; i < s->n; i++) {
		if (!wz__kolom_mens(&s->columns[i]))
			continue;
		open_cell(s, cell_style(s, row), paragraph_style(s, row, i));
		if (first)
			append_place(s, row);
		first = false;
		append_cell(s, row, i, kind);
		close_cell(s);
	}
	close_row(s);
}

static void write_group(struct staat *s, size_t row)
{
	const wz__celverwijs *is = wz__wijzer_groep(s->wijzers, row);

	open_row(s);
	wz__buf_format(
		&s->odt->inhoud,
		"<table:table-cell table:style-name=\"Groep\" office:value-type=\"string\""
		" table:number-columns-spanned=\"%zu\"><text:p text:style-name=\"Groeptekst%s\">",
		s->shown, s->klein);
	s->odt->wit = true;
	append_place(s, row);
	if (is != NULL && is->anker != NULL)
		wz__odt_link(s->odt, is->anker);
	wz__odt_regel(s->odt, wz__rij_groep(s->table, row));
	if (is != NULL && is->anker != NULL)
		wz__odt_link_einde(s->odt);
	else if (is != NULL)
		wz__odt_noot(s->odt, is->noot);
	close_cell(s);
	for (size_t i = 1; i < s->shown; i++)
		append(s, "<table:covered-table-cell/>");
	close_row(s);
}

static void write_header(struct staat *s)
{
	append(s, "<table:table-header-rows>");
	open_row(s);
	for (size_t i = 0; i < s->n; i++) {
		if (!wz__kolom_mens(&s->columns[i]))
			continue;
		open_cell(s, "Kop",
		          wz__kolom_rechts(&s->columns[i]) ? "Tabelkopgetal" : "Table_20_Heading");
		wz__buf_clear(&s->safe);
		wz__tekst_regels(&s->safe, wz__kolom_kop(&s->columns[i]));
		wz__odt_tekst(s->odt, wz__buf_str(&s->safe));
		close_cell(s);
	}
	close_row(s);
	append(s, "</table:table-header-rows>\n");
}

static void write_list(struct staat *s)
{
	open_table(s);
	for (size_t i = 0; i < s->n; i++)
		if (wz__kolom_mens(&s->columns[i]))
			column_style(s, i);
	write_header(s);
	for (size_t row = 0; row < wz_table_rows(s->table) && s->odt->status == WZ_OK; row++) {
		if (wz_table_row_kind(s->table, row) == WZ_ROW_GROUP)
			write_group(s, row);
		else
			write_row(s, row);
	}
	close_table(s);
}

/* Names and values below each other; the names head their rows. */
static void write_record(struct staat *s)
{
	size_t n = s->n;

	s->n = 2;
	open_table(s);
	column_style(s, 0);
	column_style(s, 1);
	s->n = n;
	for (size_t row = 0; row < wz_table_rows(s->table); row++) {
		for (size_t i = 0; i < s->n && s->odt->status == WZ_OK; i++) {
			if (!wz__kolom_mens(&s->columns[i]) || !wz_table_cell(s->table, row, i).present)
				continue;
			open_row(s);
			open_cell(s, "Cel", "Totaaltekst");
			append_place(s, row);
			wz__odt_regel(s->odt, wz__kolom_kop(&s->columns[i]));
			close_cell(s);
			open_cell(s, "Cel", "Tabeltekst");
			append_cell(s, row, i, WZ_ROW_DATA);
			close_cell(s);
			close_row(s);
		}
	}
	close_table(s);
}

static void write_line(wz__odt *odt, const char *stijl, const char *text)
{
	wz__odt_p(odt, stijl, false);
	wz__odt_regel(odt, text);
	wz__odt_p_einde(odt);
}

void wz__odt_tabel(wz__odt *odt, const wz_table *table, const wz__wijzers *wijzers)
{
	struct staat s = { .odt = odt, .table = table, .wijzers = wijzers, .klein = "" };

	for (size_t i = 0; i < wz_table_notes(table); i++)
		write_line(odt, "Toelichtregel", wz_table_get_note(table, i));
	if (!wz__tabel_gevuld(table)) {
		write_line(odt, "Text_20_body", WZ__LEEG);
		return;
	}
	s.columns = wz_table_columns(table, &s.n);
	s.describe = wz__kolom_omschrijving(s.columns, s.n);
	s.breedte = calloc(s.n + 2, sizeof *s.breedte);
	if (s.breedte == NULL) {
		odt->status = WZ_ERR_NOMEM;
		return;
	}
	for (size_t i = 0; i < s.n; i++)
		s.shown += wz__kolom_mens(&s.columns[i]) ? 1 : 0;
	wz__odt_past past = wz__odt_kolommen(table, wijzers != NULL ? wijzers->blok : NULL,
	                                     wz__odt_breed(odt), s.breedte);
	if (past != WZ__ODT_PAST)
		s.klein = ".klein";
	if (past == WZ__ODT_ONGEMETEN)
		odt->status = WZ_ERR_NOMEM;
	if (wz_table_get_kind(table) == WZ_TABLE_RECORD)
		write_record(&s);
	else
		write_list(&s);
	free(s.breedte);
	wz__buf_free(&s.safe);
}
