/* SPDX-License-Identifier: EUPL-1.2 */
/* One page of HTML: no script, nothing from elsewhere, and no text of the data is markup. */
#include "write/html.h"

#include <string.h>

static void append(wz__uitvoer *uit, const char *markup)
{
	wz__buf_text(&uit->regel, markup);
}

void wz__html_tekst(wz__uitvoer *uit, const wz__buf *safe)
{
	wz__buf *out = &uit->regel;
	const char *text = wz__buf_str(safe);

	if (safe->failed)
		uit->status = WZ_ERR_NOMEM;
	while (*text != '\0') {
		size_t plain = strcspn(text, "&<>\"'\n");

		wz__buf_append(out, text, plain);
		text += plain;
		if (*text == '&')
			append(uit, "&amp;");
		else if (*text == '<')
			append(uit, "&lt;");
		else if (*text == '>')
			append(uit, "&gt;");
		else if (*text == '"')
			append(uit, "&quot;");
		else if (*text == '\'')
			append(uit, "&#39;");
		else if (*text == '\n')
			append(uit, "<br>");
		text += *text != '\0' ? 1 : 0;
	}
}

void wz__html_regel(wz__uitvoer *uit, const char *text)
{
	wz__buf safe = { 0 };

	wz__tekst_regel(&safe, text);
	wz__html_tekst(uit, &safe);
	wz__buf_free(&safe);
}

void wz__html_regels(wz__uitvoer *uit, const char *text)
{
	wz__buf safe = { 0 };

	wz__tekst_regels(&safe, text);
	wz__html_tekst(uit, &safe);
	wz__buf_free(&safe);
}

void wz__html_stuk(wz__uitvoer *uit, const char *text)
{
	wz__buf safe = { 0 };

	wz__tekst_stuk(&safe, text);
	wz__html_tekst(uit, &safe);
	wz__buf_free(&safe);
}

/* The sign is for who sees; a screen reader reads the word that follows it. */
static void write_status(wz__uitvoer *uit, const wz__buf *safe, wz_realisatie realisatie)
{
	const char *word = strchr(wz__buf_str(safe), ' ');

	wz__buf_format(&uit->regel, "<span class=\"s%d\"><span aria-hidden=\"true\">%.*s</span>",
	               (int)realisatie, word != NULL ? (int)(word - safe->bytes) : 0,
	               wz__buf_str(safe));
	append(uit, word != NULL ? word : "");
	append(uit, "</span>");
}

void wz__html_cel(wz__uitvoer *uit, const wz_column *column, wz_cell cell, wz_row_kind kind)
{
	wz__buf safe = { 0 };

	wz__cel_mens(&safe, column, cell, kind);
	if (!cell.present && safe.size > 0)
		append(uit, "<span class=\"m\"><span aria-hidden=\"true\">" WZ__ONTBREEKT
		            "</span><span class=\"v\">ontbreekt</span></span>");
	else if (cell.present && column->type == WZ_TYPE_REALISATIE)
		write_status(uit, &safe, (wz_realisatie)cell.value);
	else
		wz__html_tekst(uit, &safe);
	if (safe.failed)
		uit->status = WZ_ERR_NOMEM;
	wz__buf_free(&safe);
}

void wz__html_blok(wz__uitvoer *uit, const char *before, const char *text, const char *after)
{
	append(uit, before);
	wz__html_regels(uit, text);
	append(uit, after);
	wz__uitvoer_regel(uit);
}

/* The name of a record that has no title: "Perceel 3" of `perceel show`. Its number stands in
 * the column that is named after what it is, else in `nr`. */
static void record_name(const wz_verslag *verslag, wz__buf *out)
{
	const char *naam = wz_verslag_naam(verslag);
	size_t noun = strcspn(naam, " ");
	const wz_table *table =
		wz_verslag_tables(verslag) > 0 ? wz_verslag_get_table(verslag, 0) : NULL;
	size_t n = 0, found = SIZE_MAX;
	const wz_column *columns = table != NULL ? wz_table_columns(table, &n) : NULL;

	wz__buf_append(out, naam, noun);
	if (out->size > 0 && out->bytes[0] >= 'a' && out->bytes[0] <= 'z')
		out->bytes[0] = (char)(out->bytes[0] - 'a' + 'A');
	if (table == NULL || wz_table_get_kind(table) != WZ_TABLE_RECORD || wz_table_rows(table) == 0)
		return;
	for (size_t i = 0; i < n; i++) {
		if (strlen(columns[i].naam) == noun && memcmp(columns[i].naam, naam, noun) == 0)
			found = i;
		else if (found == SIZE_MAX && strcmp(columns[i].naam, "nr") == 0)
			found = i;
	}
	if (found == SIZE_MAX || !wz_table_cell(table, 0, found).present)
		return;
	wz__buf_char(out, ' ');
	wz__cel_mens(out, &columns[found], wz_table_cell(table, 0, found), WZ_ROW_DATA);
}

/* What the page is called: its title, which a browser and a reader must have. */
static void page_name(const wz_verslag *verslag, wz__buf *out)
{
	if (wz_verslag_get_title(verslag)[0] != '\0')
		wz__tekst_regel(out, wz_verslag_get_title(verslag));
	if (out->size == 0)
		record_name(verslag, out);
	if (out->size == 0)
		wz__buf_text(out, "welzijn");
}

void wz__html_begin(wz__uitvoer *uit, const wz__buf *name, const char *const *delen)
{
	append(uit, "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
	            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
	            "style-src '");
	wz__html_stijl_som(&uit->regel, delen);
	append(uit,
	       "'; base-uri 'none'; form-action 'none'\">\n"
	       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
	wz__html_tekst(uit, name);
	append(uit, "</title>\n<style>");
	for (; *delen != NULL; delen++)
		append(uit, *delen);
	append(uit, "</style>\n</head>\n<body>\n");
}

static void write_table(wz__uitvoer *uit, const wz_table *table, const char *name)
{
	const char *caption = wz_table_get_caption(table);

	if (!wz__tabel_mens(table))
		return;
	if (caption[0] != '\0')
		wz__html_blok(uit, "<h2>", caption, "</h2>");
	for (size_t i = 0; i < wz_table_notes(table); i++)
		wz__html_blok(uit, "<p>", wz_table_get_note(table, i), "</p>");
	if (!wz__tabel_gevuld(table))
		wz__html_blok(uit, "<p>", WZ__LEEG, "</p>");
	else if (wz_table_get_kind(table) == WZ_TABLE_RECORD)
		wz__html_record(uit, table, NULL);
	else
		wz__html_lijst(uit, table, caption[0] != '\0' ? caption : name, NULL);
}

static void write_legends(wz__uitvoer *uit, const wz_verslag *verslag)
{
	if (wz_verslag_legends(verslag) == 0)
		return;
	append(uit, "<ul>");
	wz__uitvoer_regel(uit);
	for (size_t i = 0; i < wz_verslag_legends(verslag); i++)
		wz__html_blok(uit, "<li>", wz_verslag_get_legend(verslag, i), "</li>");
	append(uit, "</ul>");
	wz__uitvoer_regel(uit);
}

void wz__write_html(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	static const char *const stijl[] = { wz__html_stijl, NULL };
	wz__buf name = { 0 };

	(void)options;
	page_name(verslag, &name);
	wz__html_begin(uit, &name, stijl);
	append(uit, "<main>\n<h1>");
	wz__html_tekst(uit, &name);
	append(uit, "</h1>");
	wz__uitvoer_regel(uit);
	for (size_t i = 0; i < wz_verslag_notes(verslag); i++)
		wz__html_blok(uit, "<p>", wz_verslag_get_note(verslag, i), "</p>");
	for (size_t i = 0; i < wz_verslag_tables(verslag) && uit->status == WZ_OK; i++)
		write_table(uit, wz_verslag_get_table(verslag, i), wz__buf_str(&name));
	write_legends(uit, verslag);
	append(uit, "</main>\n</body>\n</html>");
	wz__uitvoer_regel(uit);
	wz__buf_free(&name);
}
