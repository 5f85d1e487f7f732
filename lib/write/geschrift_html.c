/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as one page of HTML: no script, nothing from elsewhere, and a way through it for who
 * sees, who hears it read, and who has it on paper. */
#include "write/geschrift_html.h"

#include <stdlib.h>

static void append(wz__pagina *pagina, const char *markup)
{
	wz__buf_text(&pagina->uit->regel, markup);
}

static void end_line(wz__pagina *pagina, const char *markup)
{
	append(pagina, markup);
	wz__uitvoer_regel(pagina->uit);
}

void wz__html_koptekst(wz__uitvoer *uit, const char *text)
{
	size_t before = uit->regel.size;

	wz__html_regel(uit, text);
	if (uit->regel.size == before)
		wz__buf_text(&uit->regel, "(zonder kop)");
}

static void write_header(wz__pagina *pagina)
{
	const wz_geschrift *geschrift = pagina->geschrift;
	wz__buf name = { 0 };

	wz__tekst_regel(&name, wz_verslag_get_title(geschrift->verslag));
	if (name.size == 0)
		wz__buf_text(&name, "welzijn");
	wz__html_begin(pagina->uit, &name, wz__geschrift_stijl);
	end_line(pagina, "<a class=\"sl\" href=\"#inhoud_0\">Naar de inhoud</a>");
	append(pagina, "<header>\n<h1>");
	wz__html_tekst(pagina->uit, &name);
	end_line(pagina, "</h1>");
	for (size_t i = 0; i < geschrift->onder.n; i++)
		wz__html_blok(pagina->uit, "<p>", geschrift->onder.items[i], "</p>");
	end_line(pagina, "</header>");
	wz__buf_free(&name);
}

/* No level is passed over, so that headings and sections lie in each other. */
static int level_of(const wz__blok *kop, int above)
{
	int level = kop->niveau < 1 ? 1 : kop->niveau > 4 ? 4 : kop->niveau;

	return level > above + 1 ? above + 1 : level;
}

/* The id of the heading that is block `i`. */
static void append_id(wz__pagina *pagina, size_t i)
{
	if (pagina->genoemd[i])
		append(pagina, pagina->geschrift->blok[i].anker);
	else
		wz__buf_format(&pagina->uit->regel, "kop_%zu", i + 1);
}

static void write_entry(wz__pagina *pagina, const wz__blok *kop, size_t i)
{
	append(pagina, "<li><a href=\"#");
	append_id(pagina, i);
	append(pagina, "\">");
	wz__html_koptekst(pagina->uit, kop->tekst);
	append(pagina, "</a>");
}

/* Close lists until `level` of them are open. */
static void close_lists(wz__pagina *pagina, int *open, int level)
{
	for (; *open > level; (*open)--)
		end_line(pagina, "</li>\n</ul>");
}

/* What stands within a lot is found there. */
static bool is_entry(const wz__blok *blok)
{
	return blok->soort == WZ__BLOK_KOP && blok->niveau <= 3;
}

static void write_contents(wz__pagina *pagina)
{
	const wz_geschrift *geschrift = pagina->geschrift;
	int open = 0;
	bool any = geschrift->n_noten > 0;

	for (size_t i = 0; i < geschrift->n && !any; i++)
		any = is_entry(&geschrift->blok[i]);
	if (!any)
		return;
	end_line(pagina, "<nav aria-labelledby=\"inhoudsopgave_0\">");
	end_line(pagina, "<h2 id=\"inhoudsopgave_0\">Inhoud</h2>");
	for (size_t i = 0; i < geschrift->n && pagina->uit->status == WZ_OK; i++) {
		const wz__blok *blok = &geschrift->blok[i];

		if (is_entry(blok)) {
			int level = level_of(blok, open);

			close_lists(pagina, &open, level);
			end_line(pagina, level > open ? "<ul>" : "</li>");
			open = level;
			write_entry(pagina, blok, i);
		}
	}
	if (geschrift->n_noten > 0) {
		close_lists(pagina, &open, 1);
		end_line(pagina, open == 0 ? "<ul>" : "</li>");
		append(pagina, "<li><a href=\"#noten_0\">Noten</a>");
		open = 1;
	}
	close_lists(pagina, &open, 0);
	end_line(pagina, "</nav>");
}

static void close_sections(wz__pagina *pagina, int depth)
{
	for (; pagina->diepte > depth; pagina->diepte--)
		end_line(pagina, "</section>");
}

/* A section and its heading. Only chapters are landmarks, of which there are few. */
static void write_heading(wz__pagina *pagina, size_t i)
{
	const wz__blok *kop = &pagina->geschrift->blok[i];
	wz__buf *out = &pagina->uit->regel;
	int level = level_of(kop, pagina->diepte);

	close_sections(pagina, level - 1);
	append(pagina, kop->blad ? "<section class=\"p\"" : "<section");
	if (level == 1) {
		append(pagina, " aria-labelledby=\"");
		append_id(pagina, i);
		append(pagina, "\"");
	}
	end_line(pagina, ">");
	wz__buf_format(out, "<h%d id=\"", level + 1);
	append_id(pagina, i);
	append(pagina, "\">");
	wz__html_koptekst(pagina->uit, kop->tekst);
	wz__buf_format(out, "</h%d>", level + 1);
	wz__uitvoer_regel(pagina->uit);
	pagina->diepte = level;
	pagina->kop = kop->tekst;
}

/* The block at `i`; returns the first behind it. */
static size_t write_block(wz__pagina *pagina, size_t i)
{
	const wz_geschrift *geschrift = pagina->geschrift;
	const wz__blok *blok = &geschrift->blok[i];

	switch (blok->soort) {
	case WZ__BLOK_KOP:
		write_heading(pagina, i);
		break;
	case WZ__BLOK_ALINEA:
		append(pagina, "<p>");
		wz__html_alinea(pagina, blok->alinea);
		end_line(pagina, "</p>");
		break;
	case WZ__BLOK_PUNT:
		return wz__html_punten(pagina, geschrift->blok, geschrift->n, i);
	case WZ__BLOK_TABEL:
		wz__html_tabel(pagina, blok);
		break;
	case WZ__BLOK_BEELD:
		wz__html_figuur(pagina, blok);
		break;
	case WZ__BLOK_EIGEN:
		wz__html_eigen(pagina, blok);
		break;
	}
	return i + 1;
}

static void write_page(wz__pagina *pagina)
{
	write_header(pagina);
	write_contents(pagina);
	end_line(pagina, "<main id=\"inhoud_0\" tabindex=\"-1\">");
	for (size_t i = 0; i < pagina->geschrift->n && pagina->uit->status == WZ_OK;)
		i = write_block(pagina, i);
	close_sections(pagina, 0);
	wz__html_noten(pagina);
	append(pagina, "</main>\n</body>\n</html>");
	wz__uitvoer_regel(pagina->uit);
}

/* A heading is the place of its name before a row is. */
static void name_headings(wz__pagina *pagina)
{
	const wz_geschrift *geschrift = pagina->geschrift;

	for (size_t i = 0; i < geschrift->n; i++)
		if (geschrift->blok[i].soort == WZ__BLOK_KOP)
			pagina->genoemd[i] = wz__plek_eerste(&pagina->plekken, geschrift->blok[i].anker);
}

void wz__geschrift_html(const wz_geschrift *geschrift, wz__uitvoer *uit)
{
	wz__pagina pagina = { .uit = uit, .geschrift = geschrift };

	uit->status = wz__plekken_lees(&pagina.plekken, geschrift);
	pagina.verwezen = calloc(geschrift->n_noten + 1, sizeof *pagina.verwezen);
	pagina.genoemd = calloc(geschrift->n + 1, sizeof *pagina.genoemd);
	if (pagina.verwezen == NULL || pagina.genoemd == NULL)
		uit->status = WZ_ERR_NOMEM;
	if (uit->status == WZ_OK) {
		name_headings(&pagina);
		write_page(&pagina);
	}
	wz__plekken_free(&pagina.plekken);
	free(pagina.verwezen);
	free(pagina.genoemd);
}
