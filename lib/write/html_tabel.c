/* SPDX-License-Identifier: EUPL-1.2 */
/* A list as a table of HTML, of which every cell says to which headings it belongs; a record as
 * names and values. */
#include <string.h>

#include "write/html.h"

/* A text of more bytes gets room before the page becomes too narrow for its table. */
enum { LANG = 40 };

struct staat {
	wz__uitvoer *uit;
	const wz_table *table;
	const wz__html_haak *haak;
	const wz_column *columns;
	size_t n;
	size_t shown;    /* columns that a person sees */
	size_t describe; /* the one that heads a row */
	size_t foot;     /* the rows from here on are totals */
};

static void append(struct staat *s, const char *markup)
{
	wz__buf_text(&s->uit->regel, markup);
}

static void end_line(struct staat *s, const char *markup)
{
	append(s, markup);
	wz__uitvoer_regel(s->uit);
}

/* Numbers to the right; what is short by nature on one line; room for what is long. */
static const char *class_of(const wz_column *column, wz_cell cell)
{
	switch (column->type) {
	case WZ_TYPE_INTEGER:
	case WZ_TYPE_NUMBER:
	case WZ_TYPE_PERCENT:
		return "g";
	case WZ_TYPE_DATE:
	case WZ_TYPE_REALISATIE:
		return "n";
	case WZ_TYPE_TEXT:
		return cell.present && strlen(cell.text) > LANG ? "b" : "";
	case WZ_TYPE_ID:
		break;
	}
	return "";
}

static void append_class(struct staat *s, const char *class, bool indented)
{
	if (class[0] != '\0' || indented)
		wz__buf_format(&s->uit->regel, " class=\"%s%s%s\"", class,
		               class[0] != '\0' && indented ? " " : "", indented ? "i" : "");
}

static void write_place(wz__uitvoer *uit, const wz__html_haak *haak, size_t row)
{
	if (haak != NULL)
		haak->rij(haak->van, uit, row);
}

static const char *write_link(wz__uitvoer *uit, const wz__html_haak *haak, size_t row, size_t column)
{
	return haak != NULL ? haak->cel(haak->van, uit, row, column) : "";
}

static void write_cell(struct staat *s, size_t row, size_t column)
{
	wz_cell cell = wz_table_cell(s->table, row, column);
	wz_row_kind kind = wz_table_row_kind(s->table, row);
	bool head = column == s->describe && cell.present && cell.text[0] != '\0';

	append(s, head ? "<th scope=\"row\"" : "<td");
	append_class(s, class_of(&s->columns[column], cell),
	             column == s->describe && wz_table_row_level(s->table, row) > 0);
	append(s, ">");
	const char *after = write_link(s->uit, s->haak, row, column);
	wz__html_cel(s->uit, &s->columns[column], cell, kind);
	append(s, after);
	append(s, head ? "</th>" : "</td>");
}

static void write_row(struct staat *s, size_t row)
{
	append(s, "<tr");
	write_place(s->uit, s->haak, row);
	append(s, wz_table_row_kind(s->table, row) == WZ_ROW_TOTAL ? " class=\"k\">" : ">");
	for (size_t i = 0; i < s->n; i++)
		if (wz__kolom_mens(&s->columns[i]))
			write_cell(s, row, i);
	end_line(s, "</tr>");
}

static void write_group(struct staat *s, size_t row)
{
	const char *after = "";

	append(s, "<tr");
	write_place(s->uit, s->haak, row);
	wz__buf_format(&s->uit->regel, "><th scope=\"rowgroup\" colspan=\"%zu\">", s->shown);
	for (size_t i = 0; i < s->n && after[0] == '\0'; i++)
		after = write_link(s->uit, s->haak, row, i);
	wz__html_regel(s->uit, wz__rij_groep(s->table, row));
	append(s, after);
	end_line(s, "</th></tr>");
}

/* A column without a name has no heading: one that says nothing would be read aloud. */
static void write_name(struct staat *s, const wz_column *column)
{
	const wz_cell none = { .present = false };
	wz__buf safe = { 0 };

	wz__tekst_regels(&safe, wz__kolom_kop(column));
	append(s, safe.size > 0 ? "<th scope=\"col\"" : "<td");
	append_class(s, wz__kolom_rechts(column) ? class_of(column, none) : "", false);
	append(s, ">");
	wz__html_tekst(s->uit, &safe);
	append(s, safe.size > 0 ? "</th>" : "</td>");
	wz__buf_free(&safe);
}

static void write_header(struct staat *s)
{
	append(s, "<thead><tr>");
	for (size_t i = 0; i < s->n; i++)
		if (wz__kolom_mens(&s->columns[i]))
			write_name(s, &s->columns[i]);
	end_line(s, "</tr></thead>");
}

/* A body for each group, so that its heading is one for these rows only. */
static void write_bodies(struct staat *s)
{
	bool open = false;

	for (size_t row = 0; row < s->foot && s->uit->status == WZ_OK; row++) {
		bool group = wz_table_row_kind(s->table, row) == WZ_ROW_GROUP;

		if (open && group)
			end_line(s, "</tbody>");
		if (!open || group)
			end_line(s, "<tbody>");
		open = true;
		if (group)
			write_group(s, row);
		else
			write_row(s, row);
	}
	if (open)
		end_line(s, "</tbody>");
}

static void write_foot(struct staat *s)
{
	if (s->foot == wz_table_rows(s->table))
		return;
	end_line(s, "<tfoot>");
	for (size_t row = s->foot; row < wz_table_rows(s->table) && s->uit->status == WZ_OK; row++)
		write_row(s, row);
	end_line(s, "</tfoot>");
}

/* The box scrolls when the table is wider than the page. */
static void write_box(struct staat *s, const char *caption)
{
	const wz__html_haak *haak = s->haak;

	wz__buf_format(&s->uit->regel, "<div class=\"t%s\" role=\"%s\" tabindex=\"0\" aria-label=\"",
	               haak != NULL ? haak->klasse : "",
	               haak != NULL && haak->groep ? "group" : "region");
	wz__html_regel(s->uit, caption);
	append(s, "\">\n<table>\n<caption");
	append(s, haak != NULL && haak->zichtbaar ? "><span>" : " class=\"v\">");
	wz__html_regel(s->uit, caption);
	end_line(s, haak != NULL && haak->zichtbaar ? "</span></caption>" : "</caption>");
}

void wz__html_lijst(wz__uitvoer *uit, const wz_table *table, const char *caption,
                    const wz__html_haak *haak)
{
	struct staat s = { .uit = uit, .table = table, .haak = haak, .foot = wz_table_rows(table) };

	s.columns = wz_table_columns(table, &s.n);
	s.describe = wz__kolom_omschrijving(s.columns, s.n);
	for (size_t i = 0; i < s.n; i++)
		s.shown += wz__kolom_mens(&s.columns[i]) ? 1 : 0;
	while (s.foot > 0 && wz_table_row_kind(table, s.foot - 1) == WZ_ROW_TOTAL)
		s.foot--;
	write_box(&s, caption);
	write_header(&s);
	write_bodies(&s);
	write_foot(&s);
	end_line(&s, "</table>\n</div>");
}

static void write_field(struct staat *s, size_t row, size_t column, bool first)
{
	append(s, "<dt");
	if (first)
		write_place(s->uit, s->haak, row);
	append(s, ">");
	wz__html_regel(s->uit, wz__kolom_kop(&s->columns[column]));
	append(s, "</dt><dd>");
	const char *after = write_link(s->uit, s->haak, row, column);
	wz__html_cel(s->uit, &s->columns[column], wz_table_cell(s->table, row, column), WZ_ROW_DATA);
	append(s, after);
	end_line(s, "</dd>");
}

void wz__html_record(wz__uitvoer *uit, const wz_table *table, const wz__html_haak *haak)
{
	struct staat s = { .uit = uit, .table = table, .haak = haak };

	s.columns = wz_table_columns(table, &s.n);
	end_line(&s, "<dl>");
	for (size_t row = 0; row < wz_table_rows(table); row++) {
		bool first = true;

		for (size_t i = 0; i < s.n && uit->status == WZ_OK; i++) {
			if (!wz__kolom_mens(&s.columns[i]) || !wz_table_cell(table, row, i).present)
				continue;
			write_field(&s, row, i, first);
			first = false;
		}
	}
	end_line(&s, "</dl>");
}
