/* SPDX-License-Identifier: EUPL-1.2 */
/* A verslag for a person at a terminal. */
#include "write/text.h"

#include <string.h>

#include "base/tekst.h"
#include "write/cel.h"

/* Running text is hard to read on longer lines; tables may use them. */
enum { DEFAULT_WIDTH = 80, SMALLEST_WIDTH = 40, PROSE_WIDTH = 100 };

struct blad {
	wz__uitvoer *uit;
	size_t width;
	size_t proza; /* of running text */
	bool color;
	bool bars;
	wz__balken balken; /* that were written, for the legend */
	bool begonnen; /* something was written */
};

void wz__spaties(wz__buf *out, size_t n)
{
	static const char blanks[] = "                                ";
	const size_t most = sizeof(blanks) - 1;
	for (; n > most; n -= most)
		wz__buf_append(out, blanks, most);
	wz__buf_append(out, blanks, n);
}

void wz__lijn(wz__buf *out, size_t n)
{
	for (; n > 0; n--)
		wz__buf_text(out, "\xE2\x94\x80"); /* ─ */
}

void wz__text_kleur(wz__buf *out, wz_realisatie realisatie, const char *text, size_t n)
{
	/* The sixteen colours that a terminal's owner has chosen; unknown is bold,
	 * since it asks for attention and is neither good nor bad. */
	static const char *const colors[WZ_REALISATIES] = {
		[WZ_GEREALISEERD] = "\x1B[32m",      [WZ_DEELS_GEREALISEERD] = "\x1B[33m",
		[WZ_NIET_GEREALISEERD] = "\x1B[31m", [WZ_ONBEKEND] = "\x1B[1m",
		[WZ_DOORLOPEND] = "\x1B[36m",
	};
	wz__buf_text(out, colors[realisatie]);
	wz__buf_append(out, text, n);
	wz__buf_text(out, "\x1B[0m");
}

/* The lines of `text`: the first after the `begin` columns that are on the line
 * already, the next after `hang` blanks. */
static void write_lines(wz__uitvoer *uit, const wz__buf *text, size_t width, size_t begin,
                        size_t hang)
{
	size_t at = 0;
	if (text->failed)
		uit->status = WZ_ERR_NOMEM;
	do {
		size_t room = width - (at == 0 ? begin : hang);
		wz__breuk regel = wz__wrap(wz__buf_str(text) + at, text->size - at, room, false);
		if (at > 0)
			wz__spaties(&uit->regel, hang);
		wz__buf_append(&uit->regel, wz__buf_str(text) + at, regel.n);
		wz__uitvoer_regel(uit);
		at += regel.next;
	} while (at < text->size && uit->status == WZ_OK);
}

void wz__text_alinea(wz__uitvoer *uit, const char *text, size_t width, size_t hang)
{
	wz__buf safe = { 0 };
	wz__tekst_regels(&safe, text);
	write_lines(uit, &safe, width, 0, hang);
	wz__buf_free(&safe);
}

static bool is_status(const wz_column *column, wz_cell cell)
{
	return column->type == WZ_TYPE_REALISATIE && cell.present;
}

/* One field of a record: its name, and its value beside it. A status takes one
 * line, so that colour never runs on. */
static void write_field(struct blad *blad, const wz_column *column, wz_cell cell, size_t indent)
{
	wz__uitvoer *uit = blad->uit;
	wz__buf *out = &uit->regel;
	wz__buf value = { 0 };
	size_t begin = out->size;
	wz__tekst_regel(out, wz__kolom_kop(column));
	wz__buf_char(out, ':');
	size_t taken = out->failed ? indent : wz__width(out->bytes + begin, out->size - begin);
	wz__spaties(out, indent > taken ? indent - taken : 1);
	wz__cel_mens(&value, column, cell, WZ_ROW_DATA);
	if (blad->color && is_status(column, cell)) {
		wz__text_kleur(out, (wz_realisatie)cell.value, wz__buf_str(&value), value.size);
		wz__uitvoer_regel(uit);
	} else {
		write_lines(uit, &value, blad->proza, indent, indent);
	}
	wz__buf_free(&value);
}

static bool shown(const wz_table *table, size_t row, size_t column)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	return wz__kolom_mens(&columns[column]) && wz_table_cell(table, row, column).present;
}

/* Columns of the widest name, with its colon and the space after it. */
static size_t names_width(const wz_table *table, size_t row, size_t most)
{
	size_t n, width = 0;
	const wz_column *columns = wz_table_columns(table, &n);
	for (size_t i = 0; i < n; i++) {
		const char *kop = wz__kolom_kop(&columns[i]);
		size_t own = shown(table, row, i) ? wz__width(kop, strlen(kop)) : 0;
		width = own > width ? own : width;
	}
	width += 1 + WZ__TUSSENRUIMTE;
	return width < most ? width : most;
}

static void write_record(struct blad *blad, const wz_table *table)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	for (size_t row = 0; row < wz_table_rows(table); row++) {
		size_t indent = names_width(table, row, blad->proza / 2);
		if (row > 0)
			wz__uitvoer_regel(blad->uit);
		for (size_t i = 0; i < n && blad->uit->status == WZ_OK; i++)
			if (shown(table, row, i))
				write_field(blad, &columns[i], wz_table_cell(table, row, i), indent);
	}
}

/* An empty line between the parts of a verslag. */
static void next_part(struct blad *blad)
{
	if (blad->begonnen)
		wz__uitvoer_regel(blad->uit);
	blad->begonnen = true;
}

static void write_table(struct blad *blad, const wz_table *table)
{
	if (!wz__tabel_mens(table))
		return;
	next_part(blad);
	if (wz_table_get_caption(table)[0] != '\0')
		wz__text_alinea(blad->uit, wz_table_get_caption(table), blad->proza, 0);
	for (size_t i = 0; i < wz_table_notes(table); i++)
		wz__text_alinea(blad->uit, wz_table_get_note(table, i), blad->proza, 0);
	if (wz_table_notes(table) > 0)
		wz__uitvoer_regel(blad->uit);
	if (!wz__tabel_gevuld(table))
		wz__text_alinea(blad->uit, WZ__LEEG, blad->proza, 0);
	else if (wz_table_get_kind(table) == WZ_TABLE_RECORD)
		write_record(blad, table);
	else
		wz__text_lijst(blad->uit, table, blad->width, blad->color,
		               blad->bars ? &blad->balken : NULL);
}

static void write_heading(struct blad *blad, const wz_verslag *verslag)
{
	if (wz_verslag_get_title(verslag)[0] == '\0' && wz_verslag_notes(verslag) == 0)
		return;
	next_part(blad);
	if (wz_verslag_get_title(verslag)[0] != '\0')
		wz__text_alinea(blad->uit, wz_verslag_get_title(verslag), blad->proza, 0);
	for (size_t i = 0; i < wz_verslag_notes(verslag); i++)
		wz__text_alinea(blad->uit, wz_verslag_get_note(verslag, i), blad->proza, 0);
}

static size_t chosen_width(const wz_write_options *options)
{
	if (options->width <= 0)
		return DEFAULT_WIDTH;
	return options->width < SMALLEST_WIDTH ? SMALLEST_WIDTH : (size_t)options->width;
}

static void write_bars_legend(struct blad *blad)
{
	wz__buf regel = { 0 };

	wz__balken_legenda(&regel, &blad->balken);
	if (regel.failed)
		blad->uit->status = WZ_ERR_NOMEM;
	wz__text_alinea(blad->uit, wz__buf_str(&regel), blad->proza, WZ__TUSSENRUIMTE);
	wz__buf_free(&regel);
}

void wz__write_text(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	struct blad blad = { .uit = uit, .width = chosen_width(options), .color = options->color,
		                 .bars = options->bars };
	blad.proza = blad.width < PROSE_WIDTH ? blad.width : PROSE_WIDTH;
	write_heading(&blad, verslag);
	for (size_t i = 0; i < wz_verslag_tables(verslag) && uit->status == WZ_OK; i++)
		write_table(&blad, wz_verslag_get_table(verslag, i));
	if (wz_verslag_legends(verslag) > 0 || blad.balken.table != NULL)
		next_part(&blad);
	if (blad.balken.table != NULL)
		write_bars_legend(&blad);
	for (size_t i = 0; i < wz_verslag_legends(verslag); i++)
		wz__text_alinea(uit, wz_verslag_get_legend(verslag, i), blad.proza, WZ__TUSSENRUIMTE);
}
