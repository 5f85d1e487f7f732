/* SPDX-License-Identifier: EUPL-1.2 */
/* Tables in Markdown. */
#include "write/cel.h"
#include "write/md.h"

#define INDENT "&nbsp;&nbsp;"

struct staat {
	wz__uitvoer *uit;
	const wz_table *table;
	const wz_column *columns;
	size_t n;
	const wz__wijzers *wijzers;
	wz__buf safe, cel; /* scratch */
};

static void append(struct staat *s, const char *markup)
{
	wz__buf_text(&s->uit->regel, markup);
}

/* The place that a row is stands in its first cell. */
static void write_place(struct staat *s, size_t row)
{
	const char *anker = wz__wijzer_rij(s->wijzers, row);

	if (anker != NULL)
		wz__buf_format(&s->uit->regel, "<a id=\"%s\"></a>", anker);
}

/* Text that is escaped already, and what it leads to. */
static void append_leading(struct staat *s, const wz__celverwijs *verwijs)
{
	if (verwijs != NULL && verwijs->anker != NULL)
		wz__md_link(&s->uit->regel, wz__buf_str(&s->cel), verwijs->anker, s->wijzers->plekken);
	else
		append(s, wz__buf_str(&s->cel));
	if (verwijs != NULL && verwijs->anker == NULL)
		wz__md_noot(&s->uit->regel, verwijs->noot, s->wijzers->plekken);
	if (s->safe.failed || s->cel.failed)
		s->uit->status = WZ_ERR_NOMEM;
}

static void write_cell(struct staat *s, size_t row, size_t column, wz_row_kind kind)
{
	const wz__celverwijs *verwijs = wz__wijzer_van(s->wijzers, row, column);
	wz_cell cell = wz_table_cell(s->table, row, column);

	wz__buf_clear(&s->safe);
	wz__buf_clear(&s->cel);
	wz__cel_mens(&s->safe, &s->columns[column], cell, kind);
	if (kind == WZ_ROW_TOTAL && cell.present)
		wz__md_vet(&s->cel, wz__buf_str(&s->safe));
	else
		wz__md_tekst(&s->cel, wz__buf_str(&s->safe));
	append_leading(s, cell.present ? verwijs : NULL);
}

static void write_row(struct staat *s, size_t row)
{
	size_t indented = wz__kolom_omschrijving(s->columns, s->n);
	bool first = true;

	for (size_t i = 0; i < s->n; i++) {
		if (!wz__kolom_mens(&s->columns[i]))
			continue;
		append(s, "| ");
		if (first)
			write_place(s, row);
		first = false;
		if (i == indented && wz_table_row_level(s->table, row) > 0)
			append(s, INDENT);
		write_cell(s, row, i, wz_table_row_kind(s->table, row));
		append(s, " ");
	}
	append(s, "|");
	wz__uitvoer_regel(s->uit);
}

/* The text in the first column, the others empty. */
static void write_group(struct staat *s, size_t row)
{
	size_t shown = 0;

	wz__buf_clear(&s->safe);
	wz__buf_clear(&s->cel);
	wz__tekst_regel(&s->safe, wz__rij_groep(s->table, row));
	wz__md_vet(&s->cel, wz__buf_str(&s->safe));
	for (size_t i = 0; i < s->n; i++) {
		if (!wz__kolom_mens(&s->columns[i]))
			continue;
		append(s, "| ");
		if (shown++ > 0)
			continue;
		write_place(s, row);
		append_leading(s, wz__wijzer_groep(s->wijzers, row));
		append(s, " ");
	}
	append(s, "|");
	wz__uitvoer_regel(s->uit);
}

static void write_header(struct staat *s)
{
	for (size_t i = 0; i < s->n; i++) {
		if (!wz__kolom_mens(&s->columns[i]))
			continue;
		append(s, "| ");
		wz__md_regel(s->uit, wz__kolom_kop(&s->columns[i]));
		append(s, " ");
	}
	append(s, "|");
	wz__uitvoer_regel(s->uit);
	for (size_t i = 0; i < s->n; i++)
		if (wz__kolom_mens(&s->columns[i]))
			append(s, wz__kolom_rechts(&s->columns[i]) ? "| ---: " : "| --- ");
	append(s, "|");
	wz__uitvoer_regel(s->uit);
}

static void write_list(struct staat *s)
{
	write_header(s);
	for (size_t row = 0; row < wz_table_rows(s->table) && s->uit->status == WZ_OK; row++) {
		if (wz_table_row_kind(s->table, row) == WZ_ROW_GROUP)
			write_group(s, row);
		else
			write_row(s, row);
	}
}

static void write_record(struct staat *s)
{
	append(s, "| Gegeven | Waarde |\n| --- | --- |");
	wz__uitvoer_regel(s->uit);
	for (size_t row = 0; row < wz_table_rows(s->table); row++) {
		for (size_t i = 0; i < s->n && s->uit->status == WZ_OK; i++) {
			if (!wz__kolom_mens(&s->columns[i]) || !wz_table_cell(s->table, row, i).present)
				continue;
			append(s, "| ");
			write_place(s, row);
			wz__md_regel(s->uit, wz__kolom_kop(&s->columns[i]));
			append(s, " | ");
			write_cell(s, row, i, WZ_ROW_DATA);
			append(s, " |");
			wz__uitvoer_regel(s->uit);
		}
	}
}

void wz__md_tabel(wz__uitvoer *uit, const wz_table *table, const wz__wijzers *wijzers, bool *first)
{
	struct staat s = { .uit = uit, .table = table, .wijzers = wijzers };

	s.columns = wz_table_columns(table, &s.n);
	for (size_t i = 0; i < wz_table_notes(table); i++)
		wz__md_blok(uit, "", wz_table_get_note(table, i), first);
	if (!wz__tabel_gevuld(table)) {
		wz__md_blok(uit, "", WZ__LEEG, first);
		return;
	}
	if (!*first)
		wz__uitvoer_regel(uit);
	*first = false;
	if (wz_table_get_kind(table) == WZ_TABLE_RECORD)
		write_record(&s);
	else
		write_list(&s);
	wz__buf_free(&s.safe);
	wz__buf_free(&s.cel);
}
