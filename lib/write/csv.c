/* SPDX-License-Identifier: EUPL-1.2 */
/* Separated values in UTF-8, with machine names. For programs: commas, decimal points and LF;
 * for Excel in Dutch: what it takes for its own. */
#include <csv.h>
#include <stdlib.h>
#include <string.h>

#include "base/tekst.h"
#include "write/cel.h"
#include "write/uitvoer.h"

struct staat {
	wz__uitvoer *uit;
	bool excel;
	wz__buf field;
	char *quoted;
	size_t capacity;
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Present but empty is quoted, so that it differs from missing; readers trim
 * outer blanks that are not. */
static bool needs_quotes(const struct staat *s)
{
	const wz__buf *field = &s->field;

	if (field->size == 0)
		return true;
	return is_blank(field->bytes[0]) || is_blank(field->bytes[field->size - 1]) ||
	       strpbrk(field->bytes, s->excel ? ";\"\r\n" : ",\"\r\n") != NULL;
}

static void write_field(struct staat *s)
{
	if (s->field.failed) {
		s->uit->status = WZ_ERR_NOMEM;
		return;
	}
	if (!needs_quotes(s)) {
		wz__buf_append(&s->uit->regel, s->field.bytes, s->field.size);
		return;
	}
	const char *text = wz__buf_str(&s->field);
	size_t size = csv_write(NULL, 0, text, s->field.size);
	if (!wz__grow(&s->quoted, &s->capacity, size, 1)) {
		s->uit->status = WZ_ERR_NOMEM;
		return;
	}
	csv_write(s->quoted, s->capacity, text, s->field.size);
	wz__buf_append(&s->uit->regel, s->quoted, size);
}

/* Text, with one quote before what a spreadsheet would run as a formula. A number is none.
 * Readers drop outer blanks, so what counts is what they see: blanks at the end never make a
 * formula, and behind those at the start one can hide. */
static void append_text(wz__buf *field, const char *text)
{
	size_t n = strlen(text), seen = n;
	const char *begin = wz__trim(text, &seen);
	size_t before = (size_t)(begin - text);
	wz_getal getal;

	if (seen == 0 || wz_getal_parse(text, &getal)) {
		wz__buf_append(field, text, n);
	} else if (wz__formule(text, before + seen)) {
		wz__buf_char(field, '\'');
		wz__buf_append(field, text, n);
	} else {
		wz__buf_append(field, text, before);
		if (wz__formule(begin, seen))
			wz__buf_char(field, '\'');
		wz__buf_append(field, begin, n - before);
	}
}

static void append_cell(struct staat *s, const wz_column *column, wz_cell cell)
{
	char buf[WZ_FORMAT_SIZE];

	if (wz__kolom_tekst(column)) {
		append_text(&s->field, cell.text);
	} else if (s->excel && column->type == WZ_TYPE_DATE) {
		wz__buf_text(&s->field, wz_datum_dutch(buf, (wz_datum)cell.value));
	} else {
		wz__cel_machine(&s->field, column, cell);
		char *point = s->excel && wz__kolom_rechts(column) && !s->field.failed
		                  ? strchr(s->field.bytes, '.')
		                  : NULL;
		if (point != NULL)
			*point = ',';
	}
}

static void next_field(struct staat *s, bool *first)
{
	if (!*first)
		wz__buf_char(&s->uit->regel, s->excel ? ';' : ',');
	*first = false;
}

static void end_record(struct staat *s)
{
	if (s->excel)
		wz__buf_char(&s->uit->regel, '\r');
	wz__uitvoer_regel(s->uit);
}

static size_t machine_columns(const wz_column *columns, size_t n)
{
	size_t count = 0;
	for (size_t i = 0; i < n; i++)
		count += wz__kolom_machine(&columns[i]) ? 1 : 0;
	return count;
}

static void write_header(struct staat *s, const wz_column *columns, size_t n)
{
	bool first = true;
	for (size_t i = 0; i < n; i++) {
		if (!wz__kolom_machine(&columns[i]))
			continue;
		next_field(s, &first);
		wz__buf_clear(&s->field);
		wz__buf_text(&s->field, columns[i].naam);
		write_field(s);
	}
	end_record(s);
}

static void write_row(struct staat *s, const wz_table *table, size_t row, bool only_column)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	bool first = true;
	for (size_t i = 0; i < n; i++) {
		if (!wz__kolom_machine(&columns[i]))
			continue;
		next_field(s, &first);
		wz_cell cell = wz_table_cell(table, row, i);
		wz__buf_clear(&s->field);
		if (cell.present)
			append_cell(s, &columns[i], cell);
		/* Readers skip an empty line: a missing only field is quoted too. */
		if (cell.present || only_column)
			write_field(s);
	}
	end_record(s);
}

static void write_rows(struct staat *s, const wz_table *table, bool only_column)
{
	for (size_t row = 0; row < wz_table_rows(table) && s->uit->status == WZ_OK; row++)
		if (wz_table_row_kind(table, row) == WZ_ROW_DATA)
			write_row(s, table, row, only_column);
}

void wz__write_csv(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	size_t eerste = wz__tabel_eerste_machine(verslag);
	if (eerste == wz_verslag_tables(verslag))
		return;
	size_t n;
	const wz_column *columns = wz_table_columns(wz_verslag_get_table(verslag, eerste), &n);
	size_t shown = machine_columns(columns, n);
	struct staat s = { .uit = uit, .excel = options->dialect == WZ_DIALECT_EXCEL_NL };
	if (s.excel)
		wz__uitvoer_bytes(uit, "\xEF\xBB\xBF", 3);
	write_header(&s, columns, n);
	for (size_t i = eerste; i < wz_verslag_tables(verslag); i++) {
		const wz_table *table = wz_verslag_get_table(verslag, i);
		if (wz_table_columns(table, &n) == columns)
			write_rows(&s, table, shown == 1);
	}
	wz__buf_free(&s.field);
	free(s.quoted);
}
