/* SPDX-License-Identifier: EUPL-1.2 */
/* Markdown with GitHub's tables. Nothing in the data may become markup. */
#include <string.h>

#include "write/cel.h"
#include "write/uitvoer.h"

#define LINE_BREAK "<br>"
#define INDENT "&nbsp;&nbsp;"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* What would begin a list, a rule or the underline of a heading. */
static size_t marker_at_start(const char *text)
{
	size_t digits = 0;
	if (text[0] == '-' || text[0] == '+' || text[0] == '=')
		return 1;
	while (is_digit(text[digits]))
		digits++;
	return digits > 0 && (text[digits] == '.' || text[digits] == ')') ? digits + 1 : 0;
}

static bool ends_www(const char *begin, const char *at)
{
	return at - begin >= 3 && (at[-1] | 0x20) == 'w' && (at[-2] | 0x20) == 'w' &&
	       (at[-3] | 0x20) == 'w';
}

static bool needs_backslash(const char *begin, const char *at)
{
	if (*at == '.')
		return ends_www(begin, at);
	if (*at == ':')
		return at[1] == '/';
	return strchr("\\`*_[]|#~$", *at) != NULL;
}

static void escape_char(wz__buf *out, const char *begin, const char *at)
{
	switch (*at) {
	case '&':
		wz__buf_text(out, "&amp;");
		return;
	case '<':
		wz__buf_text(out, "&lt;");
		return;
	case '>':
		wz__buf_text(out, "&gt;");
		return;
	case '\n':
		wz__buf_text(out, LINE_BREAK);
		return;
	case '@':
		/* Addresses become links after escapes are undone; only an empty
		 * element keeps the parts apart. */
		wz__buf_text(out, "@<!-- -->");
		return;
	default:
		if (needs_backslash(begin, at))
			wz__buf_char(out, '\\');
		wz__buf_char(out, *at);
	}
}

/* Append text that is safe for a person, with its markup escaped. At the start
 * of a block more is markup than within a line. */
static void escape(wz__uitvoer *uit, const wz__buf *text, bool block)
{
	wz__buf *out = &uit->regel;
	const char *begin = wz__buf_str(text);
	size_t marker = block ? marker_at_start(begin) : 0;
	if (text->failed)
		uit->status = WZ_ERR_NOMEM;
	for (const char *at = begin; *at != '\0'; at++) {
		if (marker > 0 && at == begin + marker - 1)
			wz__buf_char(out, '\\');
		escape_char(out, begin, at);
	}
}

static void escape_line(wz__uitvoer *uit, const char *text)
{
	wz__buf safe = { 0 };
	wz__tekst_regel(&safe, text);
	escape(uit, &safe, false);
	wz__buf_free(&safe);
}

/* A block of its own, after an empty line unless it is the first thing. */
static void write_block(wz__uitvoer *uit, const char *before, const char *text, bool *first)
{
	wz__buf safe = { 0 };
	if (!*first)
		wz__uitvoer_regel(uit);
	*first = false;
	wz__buf_text(&uit->regel, before);
	if (before[0] == '#')
		wz__tekst_regel(&safe, text);
	else
		wz__tekst_regels(&safe, text);
	escape(uit, &safe, true);
	wz__uitvoer_regel(uit);
	wz__buf_free(&safe);
}

/* Bold, where there is something to be bold. */
static void escape_strong(wz__uitvoer *uit, const wz__buf *text)
{
	if (text->size == 0 && !text->failed)
		return;
	wz__buf_text(&uit->regel, "**");
	escape(uit, text, false);
	wz__buf_text(&uit->regel, "**");
}

static void write_cell(wz__uitvoer *uit, const wz_column *column, wz_cell cell, wz_row_kind kind)
{
	wz__buf safe = { 0 };
	wz__cel_mens(&safe, column, cell, kind);
	if (kind == WZ_ROW_TOTAL && cell.present)
		escape_strong(uit, &safe);
	else
		escape(uit, &safe, false);
	wz__buf_free(&safe);
}

static void write_row(wz__uitvoer *uit, const wz_table *table, size_t row)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	size_t indented = wz__kolom_omschrijving(columns, n);
	for (size_t i = 0; i < n; i++) {
		if (!wz__kolom_mens(&columns[i]))
			continue;
		wz__buf_text(&uit->regel, "| ");
		if (i == indented && wz_table_row_level(table, row) > 0)
			wz__buf_text(&uit->regel, INDENT);
		write_cell(uit, &columns[i], wz_table_cell(table, row, i), wz_table_row_kind(table, row));
		wz__buf_char(&uit->regel, ' ');
	}
	wz__buf_char(&uit->regel, '|');
	wz__uitvoer_regel(uit);
}

/* The text in the first column, the others empty. */
static void write_group(wz__uitvoer *uit, const wz_table *table, size_t row)
{
	size_t n, shown = 0;
	const wz_column *columns = wz_table_columns(table, &n);
	wz__buf safe = { 0 };
	wz__tekst_regel(&safe, wz__rij_groep(table, row));
	for (size_t i = 0; i < n; i++) {
		if (!wz__kolom_mens(&columns[i]))
			continue;
		wz__buf_text(&uit->regel, "| ");
		if (shown++ > 0)
			continue;
		escape_strong(uit, &safe);
		wz__buf_char(&uit->regel, ' ');
	}
	wz__buf_char(&uit->regel, '|');
	wz__uitvoer_regel(uit);
	wz__buf_free(&safe);
}

static void write_header(wz__uitvoer *uit, const wz_column *columns, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!wz__kolom_mens(&columns[i]))
			continue;
		wz__buf_text(&uit->regel, "| ");
		escape_line(uit, wz__kolom_kop(&columns[i]));
		wz__buf_char(&uit->regel, ' ');
	}
	wz__buf_char(&uit->regel, '|');
	wz__uitvoer_regel(uit);
	for (size_t i = 0; i < n; i++)
		if (wz__kolom_mens(&columns[i]))
			wz__buf_text(&uit->regel, wz__kolom_rechts(&columns[i]) ? "| ---: " : "| --- ");
	wz__buf_char(&uit->regel, '|');
	wz__uitvoer_regel(uit);
}

static void write_list(wz__uitvoer *uit, const wz_table *table)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	write_header(uit, columns, n);
	for (size_t row = 0; row < wz_table_rows(table) && uit->status == WZ_OK; row++) {
		if (wz_table_row_kind(table, row) == WZ_ROW_GROUP)
			write_group(uit, table, row);
		else
			write_row(uit, table, row);
	}
}

static void write_record(wz__uitvoer *uit, const wz_table *table)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	wz__buf_text(&uit->regel, "| Gegeven | Waarde |\n| --- | --- |");
	wz__uitvoer_regel(uit);
	for (size_t row = 0; row < wz_table_rows(table); row++) {
		for (size_t i = 0; i < n && uit->status == WZ_OK; i++) {
			wz_cell cell = wz_table_cell(table, row, i);
			if (!wz__kolom_mens(&columns[i]) || !cell.present)
				continue;
			wz__buf_text(&uit->regel, "| ");
			escape_line(uit, wz__kolom_kop(&columns[i]));
			wz__buf_text(&uit->regel, " | ");
			write_cell(uit, &columns[i], cell, WZ_ROW_DATA);
			wz__buf_text(&uit->regel, " |");
			wz__uitvoer_regel(uit);
		}
	}
}

static void write_table(wz__uitvoer *uit, const wz_table *table, bool *first)
{
	if (!wz__tabel_mens(table))
		return;
	if (wz_table_get_caption(table)[0] != '\0')
		write_block(uit, "## ", wz_table_get_caption(table), first);
	for (size_t i = 0; i < wz_table_notes(table); i++)
		write_block(uit, "", wz_table_get_note(table, i), first);
	if (!wz__tabel_gevuld(table)) {
		write_block(uit, "", WZ__LEEG, first);
		return;
	}
	if (!*first)
		wz__uitvoer_regel(uit);
	*first = false;
	if (wz_table_get_kind(table) == WZ_TABLE_RECORD)
		write_record(uit, table);
	else
		write_list(uit, table);
}

void wz__write_md(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	bool first = true;
	(void)options;
	if (wz_verslag_get_title(verslag)[0] != '\0')
		write_block(uit, "# ", wz_verslag_get_title(verslag), &first);
	for (size_t i = 0; i < wz_verslag_notes(verslag); i++)
		write_block(uit, "", wz_verslag_get_note(verslag, i), &first);
	for (size_t i = 0; i < wz_verslag_tables(verslag) && uit->status == WZ_OK; i++)
		write_table(uit, wz_verslag_get_table(verslag, i), &first);
	for (size_t i = 0; i < wz_verslag_legends(verslag); i++) {
		/* Items stand close together; only the first needs the empty line. */
		bool close = first || i > 0;
		write_block(uit, "- ", wz_verslag_get_legend(verslag, i), &close);
		first = false;
	}
}
