/* SPDX-License-Identifier: EUPL-1.2 */
/* A small bar below the counts of a row: how many of each status, also without colour. It stands
 * where a row has room anyway, so that the table is not a column wider for it. */
#include <inttypes.h>
#include <string.h>

#include "write/cel.h"
#include "write/text.h"

/* What is longer says no more; below the second there is nothing to compare. */
enum { LANGST = 24, KORTST = 8 };

/* Full, half, empty; a question is no block, and what goes on neither. In the characters that
 * even a console has, and none of which is told from another by its shade alone. */
static const char *const tekens[WZ_REALISATIES] = {
	[WZ_GEREALISEERD] = "\xE2\x96\x88",       /* █ */
	[WZ_DEELS_GEREALISEERD] = "\xE2\x96\x84", /* ▄ */
	[WZ_NIET_GEREALISEERD] = "\xE2\x96\x91",  /* ░ */
	[WZ_ONBEKEND] = "?",
	[WZ_DOORLOPEND] = "\xC2\xBB", /* » */
};

static int64_t stuks(const wz_table *table, size_t row, int status)
{
	wz_cell cell = wz_table_cell(table, row, table->balken + (size_t)(status - WZ_GEREALISEERD));

	return cell.present && cell.value > 0 ? cell.value : 0;
}

static int64_t totaal(const wz_table *table, size_t row)
{
	int64_t som = 0;

	if (wz_table_row_kind(table, row) != WZ_ROW_DATA)
		return 0;
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++)
		som += stuks(table, row, s);
	return som;
}

/* Where the columns begin that are all figures, up to the edge. */
static void zoek_plek(wz__balken *balken, const wz__opmaak *opmaak)
{
	size_t i = opmaak->n;

	while (i > 0 && wz__kolom_rechts(opmaak->vakken[i - 1].spec))
		i--;
	balken->vak = i;
	for (balken->breedte = 0; i < opmaak->n; i++)
		balken->breedte += opmaak->vakken[i].breedte + (i + 1 < opmaak->n ? WZ__TUSSENRUIMTE : 0);
}

bool wz__balken_maak(wz__balken *balken, const wz__opmaak *opmaak)
{
	const wz_table *table = opmaak->table;

	*balken = (wz__balken){ .table = table };
	if (table->balken == 0)
		return false;
	zoek_plek(balken, opmaak);
	if (balken->breedte > LANGST)
		balken->breedte = LANGST;
	for (size_t row = 0; row < wz_table_rows(table); row++) {
		int64_t som = totaal(table, row);

		balken->meeste = som > balken->meeste ? som : balken->meeste;
	}
	if (balken->vak == 0 || balken->breedte < KORTST || balken->meeste == 0)
		return false;
	balken->verhouding = balken->meeste > (int64_t)balken->breedte;
	return true;
}

bool wz__balken_heeft(const wz__balken *balken, size_t row)
{
	return balken->table != NULL && totaal(balken->table, row) > 0;
}

/* `n` of what is most, in signs; what is there is seen. */
static int64_t aandeel(const wz__balken *balken, int64_t n)
{
	int64_t breed = (n * (int64_t)balken->breedte + balken->meeste / 2) / balken->meeste;

	return n > 0 && breed == 0 ? 1 : breed;
}

/* How many signs each status gets: one each, or in proportion where there is no room for that. The
 * bar is as long as all of them together ask for: the longest piece makes up for rounding. */
static void verdeel(const wz__balken *balken, size_t row, size_t uit[WZ_REALISATIES])
{
	int64_t rest = aandeel(balken, totaal(balken->table, row));
	int langste = WZ_GEREALISEERD;

	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		int64_t n = stuks(balken->table, row, s);

		if (balken->verhouding)
			n = aandeel(balken, n);
		uit[s] = (size_t)n;
		rest -= n;
		langste = uit[s] > uit[langste] ? s : langste;
	}
	if (balken->verhouding && (rest > 0 || uit[langste] > (size_t)-rest))
		uit[langste] = (size_t)((int64_t)uit[langste] + rest);
}

void wz__balken_schrijf(wz__buf *out, const wz__balken *balken, size_t row, bool color)
{
	size_t per[WZ_REALISATIES] = { 0 };
	wz__buf deel = { 0 };

	verdeel(balken, row, per);
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		wz__buf_clear(&deel);
		for (size_t i = 0; i < per[s]; i++)
			wz__buf_text(&deel, tekens[s]);
		if (color && deel.size > 0)
			wz__text_kleur(out, (wz_realisatie)s, wz__buf_str(&deel), deel.size);
		else
			wz__buf_append(out, wz__buf_str(&deel), deel.size);
	}
	out->failed = out->failed || deel.failed;
	wz__buf_free(&deel);
}

void wz__balken_legenda(wz__buf *out, const wz__balken *balken)
{
	size_t n;
	const wz_column *columns = wz_table_columns(balken->table, &n);

	wz__buf_text(out, "balk:");
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++)
		wz__buf_format(
			out, "%s %s %s", s == WZ_GEREALISEERD ? "" : ",", tekens[s],
			wz__kolom_kop(&columns[balken->table->balken + (size_t)s - WZ_GEREALISEERD]));
	if (balken->verhouding)
		wz__buf_format(out, "; naar verhouding, %zu tekens voor %" PRId64, balken->breedte,
		               balken->meeste);
}
