/* SPDX-License-Identifier: EUPL-1.2 */
/* JSON: a list of objects, one on a line; or one object that holds such lists. */
#include <jansson.h>
#include <string.h>

#include "write/cel.h"
#include "write/uitvoer.h"

static int append(const char *bytes, size_t n, void *context)
{
	wz__buf_append(context, bytes, n);
	return 0;
}

/* Nothing that JSON escapes: then it can be copied, as most text can. */
static bool is_plain(const char *text)
{
	for (; *text != '\0'; text++)
		if ((unsigned char)*text < 0x20 || *text == '"' || *text == '\\')
			return false;
	return true;
}

static void write_string(wz__uitvoer *uit, const char *text)
{
	if (is_plain(text)) {
		wz__buf_char(&uit->regel, '"');
		wz__buf_text(&uit->regel, text);
		wz__buf_char(&uit->regel, '"');
		return;
	}
	json_t *string = json_string(text);
	if (string == NULL || json_dump_callback(string, append, &uit->regel, JSON_ENCODE_ANY) != 0)
		uit->status = WZ_ERR_NOMEM;
	json_decref(string);
}

static void write_key(wz__uitvoer *uit, const char *naam)
{
	write_string(uit, naam);
	wz__buf_text(&uit->regel, ": ");
}

static void write_value(wz__uitvoer *uit, const wz_column *column, wz_cell cell)
{
	if (!cell.present) {
		wz__buf_text(&uit->regel, "null");
	} else if (wz__kolom_tekst(column)) {
		write_string(uit, cell.text);
	} else if (wz__kolom_rechts(column)) {
		wz__cel_machine(&uit->regel, column, cell);
	} else {
		wz__buf_char(&uit->regel, '"');
		wz__cel_machine(&uit->regel, column, cell);
		wz__buf_char(&uit->regel, '"');
	}
}

static void write_object(wz__uitvoer *uit, const wz_table *table, size_t row)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	bool first = true;
	wz__buf_char(&uit->regel, '{');
	for (size_t i = 0; i < n; i++) {
		if (!wz__kolom_machine(&columns[i]))
			continue;
		if (!first)
			wz__buf_text(&uit->regel, ", ");
		first = false;
		write_key(uit, columns[i].naam);
		write_value(uit, &columns[i], wz_table_cell(table, row, i));
	}
	wz__buf_char(&uit->regel, '}');
}

/* In a list tables belong together by their columns; in a record, where the
 * name is a key that may stand only once, by name. */
static bool together(const wz_table *a, const wz_table *b, bool by_name)
{
	size_t n;
	if (by_name)
		return strcmp(wz_table_naam(a), wz_table_naam(b)) == 0;
	return wz_table_columns(a, &n) == wz_table_columns(b, &n);
}

/* The rows of the table at `begin` and of those later that belong to it; the
 * line of the closing bracket stays open. */
static void write_array(wz__uitvoer *uit, const wz_verslag *verslag, size_t begin, bool by_name)
{
	const wz_table *first = wz_verslag_get_table(verslag, begin);
	bool empty = true;
	wz__buf_char(&uit->regel, '[');
	for (size_t i = begin; i < wz_verslag_tables(verslag); i++) {
		const wz_table *table = wz_verslag_get_table(verslag, i);
		size_t rows = together(first, table, by_name) ? wz_table_rows(table) : 0;
		for (size_t row = 0; row < rows && uit->status == WZ_OK; row++) {
			if (wz_table_row_kind(table, row) != WZ_ROW_DATA)
				continue;
			if (!empty)
				wz__buf_char(&uit->regel, ',');
			empty = false;
			wz__uitvoer_regel(uit);
			write_object(uit, table, row);
		}
	}
	if (!empty)
		wz__uitvoer_regel(uit);
	wz__buf_char(&uit->regel, ']');
}

/* A member of the record starts on a line of its own. */
static void next_member(wz__uitvoer *uit, bool *first)
{
	if (!*first)
		wz__buf_char(&uit->regel, ',');
	*first = false;
	wz__uitvoer_regel(uit);
}

static void write_fields(wz__uitvoer *uit, const wz_table *table, bool *first)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	for (size_t i = 0; i < n; i++) {
		if (!wz__kolom_machine(&columns[i]))
			continue;
		next_member(uit, first);
		write_key(uit, columns[i].naam);
		wz_cell cell = { .present = false };
		if (wz_table_rows(table) > 0)
			cell = wz_table_cell(table, 0, i);
		write_value(uit, &columns[i], cell);
	}
}

static bool named_before(const wz_verslag *verslag, size_t index)
{
	for (size_t i = 1; i < index; i++)
		if (together(wz_verslag_get_table(verslag, i), wz_verslag_get_table(verslag, index), true))
			return true;
	return false;
}

static void write_record(wz__uitvoer *uit, const wz_verslag *verslag)
{
	bool first = true;
	wz__buf_char(&uit->regel, '{');
	write_fields(uit, wz_verslag_get_table(verslag, 0), &first);
	for (size_t i = 1; i < wz_verslag_tables(verslag); i++) {
		if (named_before(verslag, i))
			continue;
		next_member(uit, &first);
		write_key(uit, wz_table_naam(wz_verslag_get_table(verslag, i)));
		write_array(uit, verslag, i, true);
	}
	if (!first)
		wz__uitvoer_regel(uit);
	wz__buf_char(&uit->regel, '}');
}

void wz__write_json(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	(void)options;
	size_t eerste = wz__tabel_eerste_machine(verslag);
	if (wz_verslag_tables(verslag) == 0)
		wz__buf_text(&uit->regel, "[]");
	else if (wz_table_get_kind(wz_verslag_get_table(verslag, 0)) == WZ_TABLE_RECORD)
		write_record(uit, verslag);
	else
		write_array(uit, verslag, eerste < wz_verslag_tables(verslag) ? eerste : 0, false);
	wz__uitvoer_regel(uit);
}
