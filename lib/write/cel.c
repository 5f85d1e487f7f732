/* SPDX-License-Identifier: EUPL-1.2 */
/* What is written in a cell: for a person, and for a program. */
#include "write/cel.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/tekst.h"

bool wz__kolom_mens(const wz_column *column)
{
	return column->use != WZ_USE_MACHINE;
}

bool wz__kolom_machine(const wz_column *column)
{
	return column->use != WZ_USE_HUMAN;
}

const char *wz__kolom_kop(const wz_column *column)
{
	return column->kop != NULL ? column->kop : column->naam;
}

bool wz__kolom_tekst(const wz_column *column)
{
	return column->type == WZ_TYPE_TEXT || column->type == WZ_TYPE_ID;
}

bool wz__kolom_rechts(const wz_column *column)
{
	return column->type == WZ_TYPE_INTEGER || column->type == WZ_TYPE_NUMBER ||
	       column->type == WZ_TYPE_PERCENT;
}

static void append_safe(wz__buf *out, const char *text, bool one_line)
{
	size_t begin = out->size;
	size_t n = strlen(text);
	text = wz__trim(text, &n);
	wz__sanitise(out, text, n);
	for (size_t i = begin; i < out->size; i++)
		if (out->bytes[i] == '\t' || (one_line && out->bytes[i] == '\n'))
			out->bytes[i] = ' ';
}

void wz__tekst_regel(wz__buf *out, const char *text)
{
	append_safe(out, text, true);
}

void wz__tekst_regels(wz__buf *out, const char *text)
{
	append_safe(out, text, false);
}

static uint64_t magnitude(int64_t value)
{
	return value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
}

void wz__tekst_stuk(wz__buf *out, const char *text)
{
	size_t begin = out->size;

	wz__sanitise(out, text, strlen(text));
	for (size_t i = begin; i < out->size; i++)
		if (out->bytes[i] == '\t')
			out->bytes[i] = ' ';
}

/* 1234567 is 1.234.567. */
static void append_grouped(wz__buf *out, uint64_t value)
{
	char digits[24];
	int n = snprintf(digits, sizeof(digits), "%" PRIu64, value);
	for (int i = 0; i < n; i++) {
		if (i > 0 && (n - i) % 3 == 0)
			wz__buf_char(out, '.');
		wz__buf_char(out, digits[i]);
	}
}

static void append_integer(wz__buf *out, int64_t value)
{
	if (value < 0)
		wz__buf_char(out, '-');
	append_grouped(out, magnitude(value));
}

/* One decimal, half away from zero. Only none and all go without: "100,0%" is
 * what was rounded to it. */
static void append_percent(wz__buf *out, int64_t value)
{
	uint64_t hundredths = magnitude(value);
	uint64_t tenths = hundredths / 10 + (hundredths % 10 >= 5 ? 1 : 0);
	if (value < 0 && tenths > 0)
		wz__buf_char(out, '-');
	append_grouped(out, tenths / 10);
	if (hundredths != 0 && hundredths != 10000) {
		wz__buf_char(out, ',');
		wz__buf_char(out, (char)('0' + tenths % 10));
	}
	wz__buf_char(out, '%');
}

static void append_percent_machine(wz__buf *out, int64_t value)
{
	uint64_t hundredths = magnitude(value);
	unsigned rest = (unsigned)(hundredths % 100);
	wz__buf_format(out, "%s%" PRIu64, value < 0 ? "-" : "", hundredths / 100);
	if (rest != 0)
		wz__buf_format(out, rest % 10 == 0 ? ".%u" : ".%02u", rest % 10 == 0 ? rest / 10 : rest);
}

/* The sign carries the status for who sees no colour. */
static void append_realisatie(wz__buf *out, wz_realisatie realisatie)
{
	static const char *const signs[WZ_REALISATIES] = {
		[WZ_GEREALISEERD] = "\xE2\x9C\x94",       /* ✔ */
		[WZ_DEELS_GEREALISEERD] = "\xE2\x97\x90", /* ◐ */
		[WZ_NIET_GEREALISEERD] = "\xE2\x9C\x98",  /* ✘ */
		[WZ_ONBEKEND] = "?",
		[WZ_DOORLOPEND] = "\xE2\x80\xA6", /* … */
	};
	wz__buf_text(out, signs[realisatie]);
	wz__buf_char(out, ' ');
	wz__buf_text(out, wz_realisatie_naam(realisatie));
}

void wz__cel_mens(wz__buf *out, const wz_column *column, wz_cell cell, wz_row_kind kind)
{
	char buf[WZ_FORMAT_SIZE];
	if (!cell.present) {
		if (kind != WZ_ROW_TOTAL || wz__kolom_rechts(column))
			wz__buf_text(out, WZ__ONTBREEKT);
		return;
	}
	switch (column->type) {
	case WZ_TYPE_TEXT:
		wz__tekst_regels(out, cell.text);
		break;
	case WZ_TYPE_ID:
		wz__tekst_regel(out, cell.text);
		break;
	case WZ_TYPE_INTEGER:
		append_integer(out, cell.range ? cell.from : cell.value);
		if (cell.range)
			wz__buf_text(out, WZ__TOT);
		if (cell.range)
			append_integer(out, cell.to);
		break;
	case WZ_TYPE_NUMBER:
		wz__buf_text(out, wz_getal_dutch(buf, cell.range ? cell.from : cell.value));
		if (cell.range)
			wz__buf_format(out, "%s%s", WZ__TOT, wz_getal_dutch(buf, cell.to));
		break;
	case WZ_TYPE_DATE:
		wz__buf_text(out, wz_datum_dutch(buf, (wz_datum)cell.value));
		break;
	case WZ_TYPE_REALISATIE:
		append_realisatie(out, (wz_realisatie)cell.value);
		break;
	case WZ_TYPE_PERCENT:
		append_percent(out, cell.value);
		break;
	}
}

void wz__cel_machine(wz__buf *out, const wz_column *column, wz_cell cell)
{
	char buf[WZ_FORMAT_SIZE];
	switch (column->type) {
	case WZ_TYPE_TEXT:
	case WZ_TYPE_ID:
		wz__buf_text(out, cell.text);
		break;
	case WZ_TYPE_INTEGER:
		wz__buf_format(out, "%" PRId64, cell.value);
		break;
	case WZ_TYPE_NUMBER:
		wz__buf_text(out, wz_getal_machine(buf, cell.value));
		break;
	case WZ_TYPE_DATE:
		wz__buf_text(out, wz_datum_machine(buf, (wz_datum)cell.value));
		break;
	case WZ_TYPE_REALISATIE:
		wz__buf_text(out, wz_realisatie_naam((wz_realisatie)cell.value));
		break;
	case WZ_TYPE_PERCENT:
		append_percent_machine(out, cell.value);
		break;
	}
}

bool wz__tabel_mens(const wz_table *table)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	for (size_t i = 0; i < n; i++)
		if (wz__kolom_mens(&columns[i]))
			return true;
	return false;
}

size_t wz__tabel_eerste_machine(const wz_verslag *verslag)
{
	size_t tables = wz_verslag_tables(verslag);
	for (size_t t = 0; t < tables; t++) {
		size_t n;
		const wz_column *columns = wz_table_columns(wz_verslag_get_table(verslag, t), &n);
		for (size_t i = 0; i < n; i++)
			if (wz__kolom_machine(&columns[i]))
				return t;
	}
	return tables;
}

bool wz__tabel_gevuld(const wz_table *table)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	if (wz_table_get_kind(table) == WZ_TABLE_LIST)
		return wz_table_rows(table) > 0;
	for (size_t row = 0; row < wz_table_rows(table); row++)
		for (size_t i = 0; i < n; i++)
			if (wz__kolom_mens(&columns[i]) && wz_table_cell(table, row, i).present)
				return true;
	return false;
}

const char *wz__rij_groep(const wz_table *table, size_t row)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	for (size_t i = 0; i < n; i++) {
		if (!wz__kolom_mens(&columns[i]) || !wz__kolom_tekst(&columns[i]))
			continue;
		wz_cell cell = wz_table_cell(table, row, i);
		if (cell.present)
			return cell.text;
	}
	return "";
}

size_t wz__kolom_omschrijving(const wz_column *columns, size_t n)
{
	size_t folded = n, id = n;
	for (size_t i = 0; i < n; i++) {
		if (!wz__kolom_mens(&columns[i]))
			continue;
		if (columns[i].type == WZ_TYPE_TEXT && !columns[i].fold)
			return i;
		if (columns[i].type == WZ_TYPE_TEXT && folded == n)
			folded = i;
		if (columns[i].type == WZ_TYPE_ID && id == n)
			id = i;
	}
	return folded < n ? folded : id;
}
