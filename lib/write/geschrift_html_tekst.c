/* SPDX-License-Identifier: EUPL-1.2 */
/* Text of a document as HTML: pieces, lists and notes, and the links between them. */
#include <stdio.h>
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

const char *wz__html_link(wz__pagina *pagina, const char *anker)
{
	if (!wz__plek_bestaat(&pagina->plekken, anker))
		return "";
	wz__buf_format(&pagina->uit->regel, "<a href=\"#%s\">", anker);
	return "</a>";
}

const char *wz__html_noot(wz__pagina *pagina, size_t noot)
{
	wz__buf *out = &pagina->uit->regel;
	size_t nummer = wz__noot_nummer(&pagina->plekken, noot);

	if (nummer == 0)
		return "";
	pagina->verwezen[noot]++;
	wz__buf_format(out,
	               "<a class=\"f\" id=\"verwijzing_%zu_%zu\" href=\"#noot_%zu\" data-n=\"%zu\">",
	               nummer, pagina->verwezen[noot], nummer, nummer);
	snprintf(pagina->slot, sizeof pagina->slot, "<span class=\"v\"> (noot %zu)</span></a>",
	         nummer);
	return pagina->slot;
}

/* A note without text of its own: its number is what leads to it. */
static void write_number(wz__pagina *pagina, size_t noot)
{
	size_t nummer = wz__noot_nummer(&pagina->plekken, noot);

	if (nummer == 0)
		return;
	pagina->verwezen[noot]++;
	wz__buf_format(&pagina->uit->regel,
	               " <a class=\"z\" id=\"verwijzing_%zu_%zu\" href=\"#noot_%zu\"><span class=\"v\">"
	               "noot </span>[%zu]</a>",
	               nummer, pagina->verwezen[noot], nummer, nummer);
}

static bool is_empty(const char *text)
{
	wz__buf safe = { 0 };
	bool empty;

	wz__tekst_stuk(&safe, text);
	empty = safe.size == 0;
	wz__buf_free(&safe);
	return empty;
}

/* The address with what may not stand in one as %20. */
static void write_address(wz__pagina *pagina, const char *address)
{
	for (const char *c = address; *c != '\0'; c++) {
		if (*c == '&')
			append(pagina, "&amp;");
		else if (*c == '\'')
			append(pagina, "&#39;");
		else if ((unsigned char)*c <= 0x20 || (unsigned char)*c >= 0x7F ||
		         strchr("\"<>\\^`{|}", *c) != NULL)
			wz__buf_format(&pagina->uit->regel, "%%%02X", (unsigned)(unsigned char)*c);
		else
			wz__buf_char(&pagina->uit->regel, *c);
	}
}

static void write_url(wz__pagina *pagina, const wz__stukje *stuk)
{
	append(pagina, "<a href=\"");
	write_address(pagina, stuk->naar);
	append(pagina, "\" rel=\"noreferrer\">");
	wz__html_stuk(pagina->uit, stuk->tekst);
	append(pagina, "</a>");
}

static void write_stuk(wz__pagina *pagina, const wz__stukje *stuk)
{
	const char *after = "";

	if (stuk->soort == WZ__STUK_URL) {
		write_url(pagina, stuk);
		return;
	}
	if (stuk->soort == WZ__STUK_NOOT && is_empty(stuk->tekst)) {
		write_number(pagina, stuk->noot);
		return;
	}
	if (stuk->soort == WZ__STUK_REGEL)
		append(pagina, "<br>");
	else if (stuk->soort == WZ__STUK_NADRUK)
		append(pagina, "<strong>"), after = "</strong>";
	else if (stuk->soort == WZ__STUK_CURSIEF)
		append(pagina, "<em>"), after = "</em>";
	else if (stuk->soort == WZ__STUK_LINK)
		after = wz__html_link(pagina, stuk->naar);
	else if (stuk->soort == WZ__STUK_NOOT)
		after = wz__html_noot(pagina, stuk->noot);
	wz__html_stuk(pagina->uit, stuk->tekst);
	append(pagina, after);
}

void wz__html_alinea(wz__pagina *pagina, const wz_alinea *alinea)
{
	for (size_t i = 0; i < alinea->n && pagina->uit->status == WZ_OK; i++)
		write_stuk(pagina, &alinea->stuk[i]);
}

static const char *begin_of(const wz__blok *punt)
{
	return punt->genummerd ? "<ol>" : "<ul>";
}

static const char *end_of(const wz__blok *punt)
{
	return punt->genummerd ? "</ol>" : "</ul>";
}

static bool is_item(const wz__blok *blok, size_t n, size_t i, int level)
{
	return i < n && blok[i].soort == WZ__BLOK_PUNT && blok[i].niveau == level;
}

/* One list: the items from `i` on of one level and kind. */
static size_t write_list(wz__pagina *pagina, const wz__blok *blok, size_t n, size_t i)
{
	const wz__blok *first = &blok[i];

	end_line(pagina, begin_of(first));
	while (is_item(blok, n, i, first->niveau) && blok[i].genummerd == first->genummerd) {
		append(pagina, "<li>");
		wz__html_alinea(pagina, blok[i++].alinea);
		while (first->niveau == 0 && is_item(blok, n, i, 1)) {
			if (pagina->uit->regel.size > 0)
				wz__uitvoer_regel(pagina->uit);
			i = write_list(pagina, blok, n, i);
		}
		end_line(pagina, "</li>");
	}
	end_line(pagina, end_of(first));
	return i;
}

size_t wz__html_punten(wz__pagina *pagina, const wz__blok *blok, size_t n, size_t first)
{
	size_t i = first;

	while (i < n && blok[i].soort == WZ__BLOK_PUNT)
		i = write_list(pagina, blok, n, i);
	return i;
}

/* The way back to each place that refers to a note. */
static void write_back(wz__pagina *pagina, size_t nummer, size_t n)
{
	wz__buf *out = &pagina->uit->regel;

	for (size_t i = 1; i <= n; i++) {
		wz__buf_format(out,
		               " <a class=\"w\" href=\"#verwijzing_%zu_%zu\"><span aria-hidden=\"true\">"
		               "\xE2\x86\xA9",
		               nummer, i);
		if (n > 1)
			wz__buf_format(out, "%zu", i);
		wz__buf_format(out, "</span><span class=\"v\">Terug naar noot %zu in de tekst", nummer);
		if (n > 1)
			wz__buf_format(out, ", plaats %zu van %zu", i, n);
		append(pagina, "</span></a>");
	}
}

void wz__html_noten(wz__pagina *pagina)
{
	const wz_geschrift *geschrift = pagina->geschrift;

	if (geschrift->n_noten == 0)
		return;
	end_line(pagina, "<section class=\"noten\" aria-labelledby=\"noten_0\">");
	end_line(pagina, "<h2 id=\"noten_0\">Noten</h2>");
	end_line(pagina, "<ol>");
	for (size_t i = 1; i <= geschrift->n_noten && pagina->uit->status == WZ_OK; i++) {
		size_t noot = wz__noot_met(&pagina->plekken, i);

		wz__buf_format(&pagina->uit->regel, "<li id=\"noot_%zu\">", i);
		wz__html_alinea(pagina, geschrift->noot[noot]);
		write_back(pagina, i, pagina->verwezen[noot]);
		end_line(pagina, "</li>");
	}
	end_line(pagina, "</ol>");
	end_line(pagina, "</section>");
}
