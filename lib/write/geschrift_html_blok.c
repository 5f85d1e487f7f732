/* SPDX-License-Identifier: EUPL-1.2 */
/* Tables, pictures and a person's own text in a page. */
#include <string.h>

#include "write/geschrift_html.h"

static void append(wz__pagina *pagina, const char *markup)
{
	wz__buf_text(&pagina->uit->regel, markup);
}

static void end_line(wz__pagina *pagina, const char *markup)
{
	append(pagina, markup);
	wz__uitvoer_regel(pagina->uit);
}

static void row_place(void *van, wz__uitvoer *uit, size_t row)
{
	wz__pagina *pagina = van;
	const wz__celverwijs *verwijs = wz__wijzer_van(&pagina->tabel, row, SIZE_MAX);

	if (verwijs != NULL && wz__plek_eerste(&pagina->plekken, verwijs->anker))
		wz__buf_format(&uit->regel, " id=\"%s\"", verwijs->anker);
}

/* Whether a reader sees something in a cell; nobody can follow a link that is empty. */
static bool is_seen(wz__uitvoer *uit, const wz_table *table, size_t row, size_t column)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	wz__buf safe = { 0 };
	bool seen;

	if (wz_table_row_kind(table, row) == WZ_ROW_GROUP)
		wz__tekst_regel(&safe, wz__rij_groep(table, row));
	else
		wz__cel_mens(&safe, &columns[column], wz_table_cell(table, row, column),
		             wz_table_row_kind(table, row));
	seen = safe.size > 0;
	if (safe.failed && uit->status == WZ_OK)
		uit->status = WZ_ERR_NOMEM;
	wz__buf_free(&safe);
	return seen;
}

static const char *cell_link(void *van, wz__uitvoer *uit, size_t row, size_t column)
{
	wz__pagina *pagina = van;
	const wz__celverwijs *verwijs = wz__wijzer_van(&pagina->tabel, row, column);

	if (verwijs == NULL || !is_seen(uit, pagina->tabel.blok->tabel, row, column))
		return "";
	if (verwijs->anker != NULL)
		return wz__html_link(pagina, verwijs->anker);
	return wz__html_noot(pagina, verwijs->noot);
}

/* Whether the heading above says what the caption says. */
static bool is_said(const wz__pagina *pagina, const char *caption)
{
	wz__buf a = { 0 }, b = { 0 };
	bool said = caption[0] == '\0';

	if (!said && pagina->kop != NULL) {
		wz__tekst_regel(&a, pagina->kop);
		wz__tekst_regel(&b, caption);
		said = strcmp(wz__buf_str(&a), wz__buf_str(&b)) == 0;
	}
	wz__buf_free(&a);
	wz__buf_free(&b);
	return said;
}

static void write_table(wz__pagina *pagina, const wz_table *table, const char *caption,
                        const wz__html_haak *haak)
{
	bool list = wz_table_get_kind(table) == WZ_TABLE_LIST && wz__tabel_gevuld(table);

	if (haak->zichtbaar && !list)
		wz__html_blok(pagina->uit, "<p class=\"o\">", caption, "</p>");
	for (size_t i = 0; i < wz_table_notes(table); i++)
		wz__html_blok(pagina->uit, "<p>", wz_table_get_note(table, i), "</p>");
	if (list)
		wz__html_lijst(pagina->uit, table, caption, haak);
	else if (wz__tabel_gevuld(table))
		wz__html_record(pagina->uit, table, haak);
	else
		wz__html_blok(pagina->uit, "<p>", WZ__LEEG, "</p>");
}

void wz__html_tabel(wz__pagina *pagina, const wz__blok *blok)
{
	const char *caption = wz_table_get_caption(blok->tabel);
	const wz__html_haak haak = { .klasse = "",
		                         .groep = true,
		                         .zichtbaar = !is_said(pagina, caption),
		                         .rij = row_place,
		                         .cel = cell_link,
		                         .van = pagina };

	if (!wz__tabel_mens(blok->tabel))
		return;
	if (caption[0] == '\0')
		caption = pagina->kop != NULL ? pagina->kop : wz_verslag_get_title(blok->tabel->verslag);
	pagina->tabel = (wz__wijzers){ .blok = blok, .plekken = &pagina->plekken };
	write_table(pagina, blok->tabel, caption, &haak);
	pagina->kop = NULL;
}

static void no_place(void *van, wz__uitvoer *uit, size_t row)
{
	(void)van;
	(void)uit;
	(void)row;
}

static const char *no_link(void *van, wz__uitvoer *uit, size_t row, size_t column)
{
	(void)van;
	(void)uit;
	(void)row;
	(void)column;
	return "";
}

/* The figures of a picture that stand nowhere else. */
static void write_figures(wz__pagina *pagina, const wz_beeld *beeld)
{
	static const wz__html_haak haak = {
		.klasse = " d", .groep = true, .zichtbaar = true, .rij = no_place, .cel = no_link
	};
	wz_verslag *verslag = wz_verslag_new("beeld");
	const wz_table *table = verslag != NULL ? wz_beeld_table(beeld, verslag) : NULL;
	wz__buf caption = { 0 };

	wz__buf_format(&caption, "Figuur %zu in cijfers", pagina->beelden);
	if (verslag == NULL || wz_verslag_status(verslag) != WZ_OK || caption.failed)
		pagina->uit->status = WZ_ERR_NOMEM;
	else if (wz__tabel_mens(table))
		write_table(pagina, table, wz__buf_str(&caption), &haak);
	wz__buf_free(&caption);
	wz_verslag_free(verslag);
}

void wz__html_figuur(wz__pagina *pagina, const wz__blok *blok)
{
	wz__uitvoer *uit = pagina->uit;
	const char *title = wz_beeld_title(blok->beeld);
	wz__buf id = { 0 };

	pagina->beelden++;
	wz__buf_format(&id, "beeld_%zu", pagina->beelden);
	if (id.failed)
		uit->status = WZ_ERR_NOMEM;
	wz__buf_format(&uit->regel,
	               "<figure>\n<div class=\"t\" role=\"group\" tabindex=\"0\" aria-label=\"Figuur "
	               "%zu: ",
	               pagina->beelden);
	wz__html_regel(uit, title);
	end_line(pagina, "\">");
	wz__svg_beeld(uit, blok->beeld, wz__buf_str(&id), true);
	if (uit->regel.size > 0)
		wz__uitvoer_regel(uit);
	wz__buf_format(&uit->regel, "</div>\n<figcaption><b>Figuur %zu.</b> ", pagina->beelden);
	wz__html_regel(uit, title);
	end_line(pagina, "</figcaption>\n</figure>");
	wz__buf_free(&id);
	if (blok->met_tabel)
		write_figures(pagina, blok->beeld);
}

void wz__html_eigen(wz__pagina *pagina, const wz__blok *blok)
{
	int level = pagina->diepte + 2;

	if (blok->n_eigen == 0)
		return;
	end_line(pagina, "<div class=\"e\">");
	end_line(pagina, "<p class=\"el\">Toelichting van de evaluator</p>");
	for (size_t i = 0; i < blok->n_eigen && pagina->uit->status == WZ_OK;) {
		const wz__blok *deel = &blok->eigen[i];

		if (deel->soort == WZ__BLOK_PUNT) {
			i = wz__html_punten(pagina, blok->eigen, blok->n_eigen, i);
			continue;
		}
		if (deel->soort == WZ__BLOK_KOP) {
			wz__buf_format(&pagina->uit->regel, "<h%d>", level);
			wz__html_koptekst(pagina->uit, deel->tekst);
			wz__buf_format(&pagina->uit->regel, "</h%d>", level);
			wz__uitvoer_regel(pagina->uit);
		} else if (deel->soort == WZ__BLOK_ALINEA) {
			append(pagina, "<p>");
			wz__html_alinea(pagina, deel->alinea);
			end_line(pagina, "</p>");
		}
		i++;
	}
	end_line(pagina, "</div>");
}
