/* SPDX-License-Identifier: EUPL-1.2 */
/* Building and reading the typed tables that reports compute. */
#include <welzijn/table.h>

#include <stdlib.h>
#include <string.h>

#include "base/tekst.h"
#include "write/verslag.h"

static bool failed(const wz_verslag *verslag)
{
	return verslag->status != WZ_OK;
}

/* Bytes of the well-formed character at `text`, or 0. */
static size_t character(const char *text, size_t n)
{
	for (size_t size = 1; size <= 4 && size <= n; size++)
		if (wz__utf8_valid(text, size))
			return size;
	return 0;
}

static const char *repaired(wz_verslag *verslag, const char *text, size_t n)
{
	wz__buf buf = { 0 };
	for (size_t at = 0; at < n;) {
		size_t size = character(text + at, n - at);
		if (size > 0)
			wz__buf_append(&buf, text + at, size);
		else
			wz__buf_text(&buf, "\xEF\xBF\xBD");
		at += size > 0 ? size : 1;
	}
	const char *copy = buf.failed ? NULL : wz__arena_copy(&verslag->arena, buf.bytes, buf.size);
	wz__buf_free(&buf);
	return copy;
}

/* All text passes here, so that no writer can produce ill-formed UTF-8. */
const char *wz__verslag_kept_naam(wz_verslag *verslag, const char *text)
{
	if (text == NULL || text[0] == '\0' || failed(verslag))
		return "";
	size_t n = strlen(text);
	const char *copy = wz__utf8_valid(text, n) ? wz__arena_copy(&verslag->arena, text, n)
	                                           : repaired(verslag, text, n);
	if (copy == NULL)
		verslag->status = WZ_ERR_NOMEM;
	return copy != NULL ? copy : "";
}

const char *wz__verslag_kept(wz_verslag *verslag, const char *text)
{
	wz__buf buf = { 0 };
	size_t n = verslag->zeef != NULL && text != NULL ? verslag->zeef(&buf, text) : 0;
	const char *copy = wz__verslag_kept_naam(verslag, n > 0 ? wz__buf_str(&buf) : text);
	if (buf.failed) {
		verslag->status = WZ_ERR_NOMEM;
		copy = "";
	}
	verslag->gezeefd += n;
	wz__buf_free(&buf);
	return copy;
}

static void add_line(wz_verslag *verslag, struct zinnen *zinnen, const char *line)
{
	const char *copy = wz__verslag_kept(verslag, line);
	if (failed(verslag))
		return;
	if (!wz__grow(&zinnen->items, &zinnen->capacity, zinnen->n + 1, sizeof(*zinnen->items))) {
		verslag->status = WZ_ERR_NOMEM;
		return;
	}
	zinnen->items[zinnen->n++] = copy;
}

wz_verslag *wz_verslag_new(const char *naam)
{
	wz_verslag *verslag = calloc(1, sizeof(*verslag));
	if (verslag == NULL)
		return NULL;
	verslag->leeg.verslag = verslag->geen_beeld.verslag = verslag;
	verslag->geen_beeld.title = verslag->geen_beeld.description = "";
	verslag->leeg.naam = verslag->leeg.caption = verslag->title = "";
	verslag->naam = wz__verslag_kept(verslag, naam);
	if (failed(verslag)) {
		wz_verslag_free(verslag);
		return NULL;
	}
	return verslag;
}

static void table_free(wz_table *table)
{
	free(table->notes.items);
	free(table->rows);
	free(table->cells);
	free(table->ranges);
	free(table);
}

void wz_verslag_free(wz_verslag *verslag)
{
	if (verslag == NULL)
		return;
	for (size_t i = 0; i < verslag->n_tables; i++)
		table_free(verslag->tables[i]);
	free(verslag->tables);
	for (size_t i = 0; i < verslag->n_beelden; i++)
		wz__beeld_free(verslag->beelden[i]);
	free(verslag->beelden);
	free(verslag->notes.items);
	free(verslag->legends.items);
	wz__arena_free(&verslag->arena);
	free(verslag);
}

void wz_verslag_title(wz_verslag *verslag, const char *title)
{
	verslag->title = wz__verslag_kept(verslag, title);
}

void wz_verslag_note(wz_verslag *verslag, const char *line)
{
	add_line(verslag, &verslag->notes, line);
}

void wz_verslag_legend(wz_verslag *verslag, const char *line)
{
	add_line(verslag, &verslag->legends, line);
}

wz_status wz_verslag_status(const wz_verslag *verslag)
{
	return verslag->status;
}

wz_table *wz_verslag_table(wz_verslag *verslag, wz_table_kind kind, const char *naam,
                           const wz_column *columns, size_t n)
{
	const char *copy = wz__verslag_kept(verslag, naam);
	if (failed(verslag))
		return &verslag->leeg;
	wz_table *table = calloc(1, sizeof(*table));
	if (table == NULL || !wz__grow(&verslag->tables, &verslag->tables_capacity,
	                               verslag->n_tables + 1, sizeof(wz_table *))) {
		free(table);
		verslag->status = WZ_ERR_NOMEM;
		return &verslag->leeg;
	}
	verslag->tables[verslag->n_tables++] = table;
	table->verslag = verslag;
	table->kind = kind;
	table->naam = copy;
	table->caption = "";
	table->columns = columns;
	table->n_columns = n;
	return table;
}

const wz_column *wz_verslag_columns(wz_verslag *verslag, const wz_column *columns, size_t n)
{
	if (failed(verslag))
		return NULL;
	wz_column *copy = wz__arena_alloc(&verslag->arena, n * sizeof(*copy));
	if (copy == NULL)
		verslag->status = WZ_ERR_NOMEM;
	for (size_t i = 0; copy != NULL && i < n; i++) {
		copy[i] = columns[i];
		copy[i].naam = wz__verslag_kept(verslag, columns[i].naam);
		copy[i].kop = columns[i].kop != NULL ? wz__verslag_kept(verslag, columns[i].kop) : NULL;
	}
	return failed(verslag) ? NULL : copy;
}

void wz_table_caption(wz_table *table, const char *caption)
{
	table->caption = wz__verslag_kept(table->verslag, caption);
}

void wz_table_note(wz_table *table, const char *line)
{
	add_line(table->verslag, &table->notes, line);
}

size_t wz_table_row(wz_table *table, wz_row_kind kind, int level)
{
	if (failed(table->verslag))
		return 0;
	size_t begin = table->n_rows * table->n_columns;
	size_t end = begin + table->n_columns;
	if (!wz__grow(&table->rows, &table->rows_capacity, table->n_rows + 1, sizeof(*table->rows)) ||
	    !wz__grow(&table->cells, &table->cells_capacity, end, sizeof(*table->cells))) {
		table->verslag->status = WZ_ERR_NOMEM;
		return 0;
	}
	for (size_t i = begin; i < end; i++)
		table->cells[i] = (struct cel){ .present = false };
	table->rows[table->n_rows] = (struct rij){ (uint8_t)kind, level > 0 ? 1 : 0 };
	return table->n_rows++;
}

static bool holds_text(wz_type type)
{
	return type == WZ_TYPE_TEXT || type == WZ_TYPE_ID;
}

/* The cell to set; NULL where there is nothing to set, or the wrong thing. */
static struct cel *last_cell(wz_table *table, size_t column, bool text)
{
	if (failed(table->verslag) || table->n_rows == 0 || column >= table->n_columns ||
	    holds_text(table->columns[column].type) != text)
		return NULL;
	return &table->cells[(table->n_rows - 1) * table->n_columns + column];
}

void wz_table_text(wz_table *table, size_t column, const char *text)
{
	struct cel *cel = last_cell(table, column, true);
	if (cel == NULL)
		return;
	*cel = (struct cel){ .present = false };
	if (text == NULL)
		return;
	/* Long tables repeat names row after row: one copy serves. */
	const struct cel *above = table->n_rows > 1 ? cel - table->n_columns : NULL;
	if (above != NULL && above->present && strcmp(above->is.text, text) == 0)
		cel->is.text = above->is.text;
	else
		cel->is.text = wz__verslag_kept(table->verslag, text);
	cel->present = !failed(table->verslag);
}

/* Each type's own way of saying "not given". */
static bool given(wz_type type, int64_t value)
{
	switch (type) {
	case WZ_TYPE_NUMBER:
		return value != WZ_GETAL_GEEN;
	case WZ_TYPE_DATE:
		return value != 0;
	case WZ_TYPE_REALISATIE:
		return value > WZ_REALISATIE_GEEN && value < WZ_REALISATIES;
	case WZ_TYPE_TEXT:
	case WZ_TYPE_ID:
	case WZ_TYPE_INTEGER:
	case WZ_TYPE_PERCENT:
		break;
	}
	return true;
}

void wz_table_value(wz_table *table, size_t column, int64_t value)
{
	struct cel *cel = last_cell(table, column, false);
	if (cel == NULL)
		return;
	cel->present = given(table->columns[column].type, value);
	cel->is.value = value;
}

void wz_table_range(wz_table *table, size_t column, int64_t from, int64_t to)
{
	const struct cel *cel = last_cell(table, column, false);
	wz_type type = cel != NULL ? table->columns[column].type : WZ_TYPE_TEXT;
	if (cel == NULL || !cel->present || from >= to ||
	    (type != WZ_TYPE_INTEGER && type != WZ_TYPE_NUMBER))
		return;
	if (!wz__grow(&table->ranges, &table->ranges_capacity, table->n_ranges + 1, sizeof(*table->ranges)))
		table->verslag->status = WZ_ERR_NOMEM;
	else
		table->ranges[table->n_ranges++] = (struct bereik){ (size_t)(cel - table->cells), from, to };
}

/* They stand by rising row, since each was set in the last; the last one set of a
 * cell counts. */
static void find_range(const wz_table *table, size_t row, size_t index, wz_cell *cell)
{
	size_t low = 0, high = table->n_ranges;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (table->ranges[middle].cell < row * table->n_columns)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < table->n_ranges && table->ranges[low].cell < (row + 1) * table->n_columns; low++) {
		if (table->ranges[low].cell != index)
			continue;
		cell->range = true;
		cell->from = table->ranges[low].from;
		cell->to = table->ranges[low].to;
	}
}

void wz_table_balken(wz_table *table, size_t column)
{
	if (column + WZ_REALISATIES - WZ_GEREALISEERD <= table->n_columns)
		table->balken = column;
}

const char *wz_verslag_naam(const wz_verslag *verslag)
{
	return verslag->naam;
}

const char *wz_verslag_get_title(const wz_verslag *verslag)
{
	return verslag->title;
}

size_t wz_verslag_notes(const wz_verslag *verslag)
{
	return verslag->notes.n;
}

const char *wz_verslag_get_note(const wz_verslag *verslag, size_t index)
{
	return verslag->notes.items[index];
}

size_t wz_verslag_legends(const wz_verslag *verslag)
{
	return verslag->legends.n;
}

const char *wz_verslag_get_legend(const wz_verslag *verslag, size_t index)
{
	return verslag->legends.items[index];
}

size_t wz_verslag_tables(const wz_verslag *verslag)
{
	return verslag->n_tables;
}

const wz_table *wz_verslag_get_table(const wz_verslag *verslag, size_t index)
{
	return verslag->tables[index];
}

wz_table_kind wz_table_get_kind(const wz_table *table)
{
	return table->kind;
}

const char *wz_table_naam(const wz_table *table)
{
	return table->naam;
}

const char *wz_table_get_caption(const wz_table *table)
{
	return table->caption;
}

size_t wz_table_notes(const wz_table *table)
{
	return table->notes.n;
}

const char *wz_table_get_note(const wz_table *table, size_t index)
{
	return table->notes.items[index];
}

const wz_column *wz_table_columns(const wz_table *table, size_t *n)
{
	*n = table->n_columns;
	return table->columns;
}

size_t wz_table_rows(const wz_table *table)
{
	return table->n_rows;
}

wz_row_kind wz_table_row_kind(const wz_table *table, size_t row)
{
	return (wz_row_kind)table->rows[row].kind;
}

int wz_table_row_level(const wz_table *table, size_t row)
{
	return table->rows[row].level;
}

wz_cell wz_table_cell(const wz_table *table, size_t row, size_t column)
{
	const struct cel *cel = &table->cells[row * table->n_columns + column];
	wz_cell cell = { .present = cel->present };
	if (!cel->present)
		return cell;
	if (holds_text(table->columns[column].type))
		cell.text = cel->is.text;
	else
		cell.value = cel->is.value;
	if (table->n_ranges > 0)
		find_range(table, row, row * table->n_columns + column, &cell);
	return cell;
}
