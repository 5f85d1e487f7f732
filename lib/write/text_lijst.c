/* SPDX-License-Identifier: EUPL-1.2 */
/* A table on a terminal: a header, a thin rule, rows. */
#include <stdlib.h>
#include <string.h>

#include "write/cel.h"
#include "write/text.h"

/* What is still to be written of one cell of the row at hand. */
struct rest {
	wz__buf text;
	size_t at;
	size_t indent;
	size_t begin; /* line of the row at which it starts: headings stand on the rule */
	wz_realisatie kleur;
};

struct staat {
	wz__uitvoer *uit;
	const wz_table *table;
	wz__opmaak opmaak;
	struct rest *resten; /* one per column */
	size_t width;
	bool color;
	const wz__balken *balken; /* NULL: none */
	size_t row;               /* that is written */
};

static bool more(const struct rest *rest)
{
	return rest->at < rest->text.size;
}

static void clear_rest(struct rest *rest)
{
	wz__buf_clear(&rest->text);
	rest->at = rest->indent = rest->begin = 0;
	rest->kleur = WZ_REALISATIE_GEEN;
}

/* The next line of one cell, filled up to the width of its column. */
static void write_part(struct staat *s, const wz__vak *vak, struct rest *rest, bool heading)
{
	wz__buf *out = &s->uit->regel;
	if (!more(rest)) {
		wz__spaties(out, vak->breedte);
		return;
	}
	const char *text = wz__buf_str(&rest->text) + rest->at;
	wz__breuk regel =
		wz__wrap(text, rest->text.size - rest->at, vak->breedte - rest->indent, heading);
	size_t taken = rest->indent + regel.width;
	size_t left = taken < vak->breedte ? vak->breedte - taken : 0;
	bool right = wz__kolom_rechts(vak->spec);
	wz__spaties(out, rest->indent + (right ? left : 0));
	if (rest->kleur != WZ_REALISATIE_GEEN)
		wz__text_kleur(out, rest->kleur, text, regel.n);
	else
		wz__buf_append(out, text, regel.n);
	wz__spaties(out, right ? 0 : left);
	rest->at += regel.next;
}

static bool any_left(const struct staat *s)
{
	for (size_t i = 0; i < s->opmaak.n; i++)
		if (more(&s->resten[i]))
			return true;
	return false;
}

/* Whether the second line of this row has a bar behind its text. */
static bool has_bar(const struct staat *s, bool heading)
{
	return !heading && s->balken != NULL && wz__balken_heeft(s->balken, s->row);
}

/* Write the filled cells side by side, as many lines as the longest takes. */
static void write_rests(struct staat *s, bool heading)
{
	struct rest nothing = { 0 };
	bool bar = has_bar(s, heading);
	for (size_t i = 0; i < s->opmaak.n; i++)
		if (s->resten[i].text.failed)
			s->uit->status = WZ_ERR_NOMEM;
	for (size_t line = 0; (line == 0 || any_left(s) || (line == 1 && bar)) && s->uit->status == WZ_OK;
	     line++) {
		for (size_t i = 0; i < s->opmaak.n; i++) {
			struct rest *rest = &s->resten[i];
			if (i > 0)
				wz__spaties(&s->uit->regel, WZ__TUSSENRUIMTE);
			if (line == 1 && bar && i == s->balken->vak) {
				wz__balken_schrijf(&s->uit->regel, s->balken, s->row, s->color);
				break;
			}
			write_part(s, &s->opmaak.vakken[i], line < rest->begin ? &nothing : rest, heading);
		}
		wz__uitvoer_regel(s->uit);
	}
}

static void write_rule(struct staat *s)
{
	wz__lijn(&s->uit->regel, s->opmaak.breedte);
	wz__uitvoer_regel(s->uit);
}

static size_t heading_lines(const struct rest *rest, size_t width)
{
	size_t lines = 0;
	for (size_t at = 0; at < rest->text.size; lines++)
		at += wz__wrap(rest->text.bytes + at, rest->text.size - at, width, true).next;
	return lines;
}

static void write_header(struct staat *s)
{
	size_t most = 0;
	for (size_t i = 0; i < s->opmaak.n; i++) {
		struct rest *rest = &s->resten[i];
		clear_rest(rest);
		wz__tekst_regels(&rest->text, wz__kolom_kop(s->opmaak.vakken[i].spec));
		rest->begin = heading_lines(rest, s->opmaak.vakken[i].breedte);
		most = rest->begin > most ? rest->begin : most;
	}
	for (size_t i = 0; i < s->opmaak.n; i++)
		s->resten[i].begin = most - s->resten[i].begin;
	write_rests(s, true);
	write_rule(s);
}

static bool same_cell(const struct staat *s, size_t row, const wz__vak *vak)
{
	wz_cell a = wz_table_cell(s->table, row - 1, vak->column);
	wz_cell b = wz_table_cell(s->table, row, vak->column);
	if (a.present != b.present)
		return false;
	if (a.present && wz__kolom_tekst(vak->spec))
		return strcmp(a.text, b.text) == 0;
	return a.value == b.value;
}

static void fill_row(struct staat *s, size_t row)
{
	wz_row_kind kind = wz_table_row_kind(s->table, row);
	/* A repeated value is left out only while all folded columns before it are
	 * repeated too: lot 1 of the next contract is another lot. */
	bool folding =
		kind == WZ_ROW_DATA && row > 0 && wz_table_row_kind(s->table, row - 1) == WZ_ROW_DATA;
	for (size_t i = 0; i < s->opmaak.n; i++) {
		const wz__vak *vak = &s->opmaak.vakken[i];
		struct rest *rest = &s->resten[i];
		wz_cell cell = wz_table_cell(s->table, row, vak->column);
		clear_rest(rest);
		if (vak->spec->fold)
			folding = folding && same_cell(s, row, vak);
		if (vak->spec->fold && folding && cell.present)
			continue;
		wz__cel_mens(&rest->text, vak->spec, cell, kind);
		rest->indent = wz__opmaak_inspring(&s->opmaak, vak, row);
		if (s->color && cell.present && vak->spec->type == WZ_TYPE_REALISATIE)
			rest->kleur = (wz_realisatie)cell.value;
	}
}

/* An empty line before a group and after totals, a rule before totals. */
static void separate(struct staat *s, size_t row)
{
	if (row == 0)
		return;
	wz_row_kind kind = wz_table_row_kind(s->table, row);
	wz_row_kind above = wz_table_row_kind(s->table, row - 1);
	if (kind == WZ_ROW_TOTAL && above == WZ_ROW_DATA)
		write_rule(s);
	else if (kind == WZ_ROW_GROUP || (kind == WZ_ROW_DATA && above == WZ_ROW_TOTAL))
		wz__uitvoer_regel(s->uit);
}

static void write_rows(struct staat *s)
{
	for (size_t row = 0; row < wz_table_rows(s->table) && s->uit->status == WZ_OK; row++) {
		separate(s, row);
		if (wz_table_row_kind(s->table, row) == WZ_ROW_GROUP) {
			wz__text_alinea(s->uit, wz__rij_groep(s->table, row), s->width, 0);
			continue;
		}
		s->row = row;
		fill_row(s, row);
		write_rests(s, false);
	}
}

void wz__text_lijst(wz__uitvoer *uit, const wz_table *table, size_t width, bool color,
                    wz__balken *balken)
{
	struct staat s = { .uit = uit, .table = table, .width = width, .color = color };
	wz__balken eigen;
	if (wz__opmaak_maak(&s.opmaak, table, width))
		s.resten = calloc(s.opmaak.n, sizeof(*s.resten));
	if (s.resten != NULL && balken != NULL && wz__balken_maak(&eigen, &s.opmaak)) {
		*balken = eigen;
		s.balken = balken;
	}
	if (s.resten == NULL) {
		uit->status = WZ_ERR_NOMEM;
	} else {
		write_header(&s);
		write_rows(&s);
	}
	for (size_t i = 0; s.resten != NULL && i < s.opmaak.n; i++)
		wz__buf_free(&s.resten[i].text);
	free(s.resten);
	wz__opmaak_free(&s.opmaak);
}
