/* SPDX-License-Identifier: EUPL-1.2 */
/* How wide each column of a table is. */
#include "write/text.h"

#include <stdlib.h>
#include <string.h>

#include "base/tekst.h"
#include "write/cel.h"

/* A column of text keeps its words whole up to the first; where room is short, up
 * to the second. */
enum { WHOLE = 24, SMALLEST = 12 };

static size_t largest(size_t a, size_t b)
{
	return a > b ? a : b;
}

static size_t smallest(size_t a, size_t b)
{
	return a < b ? a : b;
}

size_t wz__opmaak_inspring(const wz__opmaak *opmaak, const wz__vak *vak, size_t row)
{
	if (vak->column != opmaak->omschrijving || wz_table_row_level(opmaak->table, row) == 0)
		return 0;
	return WZ__TUSSENRUIMTE;
}

static void write_cell(const wz__opmaak *opmaak, const wz__vak *vak, size_t row, wz__buf *out)
{
	wz__buf_clear(out);
	wz__cel_mens(out, vak->spec, wz_table_cell(opmaak->table, row, vak->column),
	             wz_table_row_kind(opmaak->table, row));
}

static void measure_cell(const wz__opmaak *opmaak, wz__vak *vak, size_t row, wz__buf *scratch)
{
	size_t line, word, indent = wz__opmaak_inspring(opmaak, vak, row);
	write_cell(opmaak, vak, row, scratch);
	wz__wrap_maten(wz__buf_str(scratch), scratch->size, false, &line, &word);
	vak->inhoud = largest(vak->inhoud, line + indent);
	vak->woord = largest(vak->woord, word + indent);
}

static bool measure(wz__opmaak *opmaak)
{
	wz__buf scratch = { 0 };
	for (size_t i = 0; i < opmaak->n; i++) {
		wz__vak *vak = &opmaak->vakken[i];
		wz__buf_clear(&scratch);
		wz__tekst_regels(&scratch, wz__kolom_kop(vak->spec));
		wz__wrap_maten(wz__buf_str(&scratch), scratch.size, true, &vak->kop, &vak->kopdeel);
	}
	for (size_t row = 0; row < wz_table_rows(opmaak->table) && !scratch.failed; row++) {
		if (wz_table_row_kind(opmaak->table, row) == WZ_ROW_GROUP)
			continue;
		for (size_t i = 0; i < opmaak->n; i++)
			measure_cell(opmaak, &opmaak->vakken[i], row, &scratch);
	}
	bool ok = !scratch.failed;
	wz__buf_free(&scratch);
	return ok;
}

static size_t total(const wz__opmaak *opmaak)
{
	size_t sum = (opmaak->n - 1) * WZ__TUSSENRUIMTE;
	for (size_t i = 0; i < opmaak->n; i++)
		sum += opmaak->vakken[i].breedte;
	return sum;
}

/* The narrowest that a column of text may become, its words whole up to `most`. */
static size_t bottom(const wz__vak *vak, size_t most)
{
	return largest(smallest(vak->woord, most), vak->kopdeel);
}

/* Make no column of text wider than `level`, as far as it may shrink. */
static void lower_to(wz__opmaak *opmaak, size_t level, size_t most)
{
	for (size_t i = 0; i < opmaak->n; i++) {
		wz__vak *vak = &opmaak->vakken[i];
		size_t wanted = smallest(level, largest(vak->inhoud, vak->kopdeel));
		if (vak->spec->type == WZ_TYPE_TEXT)
			vak->breedte = largest(bottom(vak, most), wanted);
	}
}

/* The widest give up first: the highest level that fits, and then what is left
 * over, a column each. False when no level fits. */
static bool shrink(wz__opmaak *opmaak, size_t width, size_t most)
{
	size_t low = 0, high = width;
	while (low < high) {
		size_t level = high - (high - low) / 2;
		lower_to(opmaak, level, most);
		if (total(opmaak) <= width)
			low = level;
		else
			high = level - 1;
	}
	lower_to(opmaak, low, most);
	for (size_t i = 0; i < opmaak->n && total(opmaak) < width; i++) {
		wz__vak *vak = &opmaak->vakken[i];
		if (vak->spec->type == WZ_TYPE_TEXT && vak->breedte == low && vak->inhoud > low)
			vak->breedte++;
	}
	return total(opmaak) <= width;
}

/* Columns that a cell takes when it is broken at the width of its column. */
static size_t used_by_cell(const wz__opmaak *opmaak, const wz__vak *vak, size_t row,
                           wz__buf *scratch)
{
	size_t used = 0, indent = wz__opmaak_inspring(opmaak, vak, row);
	write_cell(opmaak, vak, row, scratch);
	for (size_t at = 0; at < scratch->size;) {
		wz__breuk breuk =
			wz__wrap(scratch->bytes + at, scratch->size - at, vak->breedte - indent, false);
		used = largest(used, breuk.width + indent);
		at += breuk.next;
	}
	return used;
}

/* What broken lines leave over in one column goes to the one that needs most. False
 * without memory. */
static bool tighten(wz__opmaak *opmaak, size_t width)
{
	wz__vak *neediest = NULL;
	wz__buf scratch = { 0 };
	for (size_t i = 0; i < opmaak->n; i++) {
		wz__vak *vak = &opmaak->vakken[i];
		size_t used = vak->kopdeel;
		if (vak->spec->type != WZ_TYPE_TEXT || vak->inhoud <= vak->breedte)
			continue;
		for (size_t row = 0; row < wz_table_rows(opmaak->table); row++)
			if (wz_table_row_kind(opmaak->table, row) != WZ_ROW_GROUP)
				used = largest(used, used_by_cell(opmaak, vak, row, &scratch));
		vak->breedte = smallest(vak->breedte, used);
		if (neediest == NULL || vak->inhoud > neediest->inhoud)
			neediest = vak;
	}
	size_t sum = total(opmaak);
	if (neediest != NULL && sum < width)
		neediest->breedte += smallest(width - sum, neediest->inhoud - neediest->breedte);
	bool ok = !scratch.failed;
	wz__buf_free(&scratch);
	return ok;
}

/* First everything on one line; then headings broken; then text between words;
 * then words. What is wider even then goes on past the edge, so that nothing is
 * lost, and then need not be cramped either. */
static bool choose_widths(wz__opmaak *opmaak, size_t width)
{
	for (size_t i = 0; i < opmaak->n; i++)
		opmaak->vakken[i].breedte = largest(opmaak->vakken[i].inhoud, opmaak->vakken[i].kop);
	if (total(opmaak) <= width)
		return true;
	for (size_t i = 0; i < opmaak->n; i++)
		opmaak->vakken[i].breedte = largest(opmaak->vakken[i].inhoud, opmaak->vakken[i].kopdeel);
	if (total(opmaak) <= width)
		return true;
	if (!shrink(opmaak, width, WHOLE) && !shrink(opmaak, width, SMALLEST))
		lower_to(opmaak, WHOLE, WHOLE);
	return tighten(opmaak, width);
}

bool wz__opmaak_maak(wz__opmaak *opmaak, const wz_table *table, size_t width)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	*opmaak = (wz__opmaak){ .table = table, .omschrijving = wz__kolom_omschrijving(columns, n) };
	opmaak->vakken = calloc(n, sizeof(*opmaak->vakken));
	if (opmaak->vakken == NULL)
		return false;
	for (size_t i = 0; i < n; i++)
		if (wz__kolom_mens(&columns[i]))
			opmaak->vakken[opmaak->n++] = (wz__vak){ .column = i, .spec = &columns[i] };
	if (!measure(opmaak) || !choose_widths(opmaak, width))
		return false;
	opmaak->breedte = total(opmaak);
	return true;
}

void wz__opmaak_free(wz__opmaak *opmaak)
{
	free(opmaak->vakken);
	opmaak->vakken = NULL;
}
