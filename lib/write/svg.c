/* SPDX-License-Identifier: EUPL-1.2 */
/* Pictures as SVG: what they are called, what is said of them, and the drawing. */
#include "write/svg.h"

#include <stdio.h>
#include <string.h>

#include "write/cel.h"
#include "write/verslag.h"

static double hoogte(const wz_beeld *beeld)
{
	if (beeld->n == 0)
		return 28;
	switch (beeld->kind) {
	case WZ_BEELD_STAND:
		return wz__svg_stand_hoogte(beeld);
	case WZ_BEELD_VOORTGANG:
		return wz__svg_voortgang_hoogte(beeld);
	case WZ_BEELD_TIJDLIJN:
		return wz__svg_tijdlijn_hoogte(beeld);
	}
	return 0;
}

/* A timeline has no statuses. */
static void patronen(wz__svg *svg)
{
	int last = svg->beeld->kind == WZ_BEELD_TIJDLIJN ? WZ_REALISATIE_GEEN : WZ_DOORLOPEND;

	wz__svg_markup(svg, "<defs>");
	for (int s = WZ_REALISATIE_GEEN; s <= last; s++)
		if (wz__svg_kleuren[s].patroon != NULL) {
			wz__buf_format(&svg->uit->regel,
			               "<pattern id=\"%s-p%d\" width=\"8\" height=\"8\" "
			               "patternUnits=\"userSpaceOnUse\">%s</pattern>",
			               svg->id, s, wz__svg_kleuren[s].patroon);
			wz__uitvoer_regel(svg->uit);
		}
	wz__svg_markup(svg, "</defs>");
	wz__uitvoer_regel(svg->uit);
}

static void element(wz__svg *svg, const char *name, const char *suffix, const char *text)
{
	wz__buf safe = { 0 };

	wz__tekst_regel(&safe, text);
	wz__buf_format(&svg->uit->regel, "<%s id=\"%s-%s\">", name, svg->id, suffix);
	wz__svg_xml(&svg->uit->regel, wz__buf_str(&safe), safe.size);
	wz__buf_format(&svg->uit->regel, "</%s>", name);
	wz__uitvoer_regel(svg->uit);
	if (safe.failed)
		svg->uit->status = WZ_ERR_NOMEM;
	wz__buf_free(&safe);
}

/* What it is for who does not see it. A picture is one image: its figures stand in a table. With
 * links in it that would hide them, so it is a group of which only the links are heard. */
static void rol(wz__svg *svg, const char *uitleg)
{
	wz__buf_format(&svg->uit->regel,
	               " role=\"%s\" aria-labelledby=\"%s-titel\" aria-describedby=\"%s-uitleg\">",
	               svg->links ? "group" : "img", svg->id, svg->id);
	wz__uitvoer_regel(svg->uit);
	element(svg, "title", "titel", svg->beeld->title);
	element(svg, "desc", "uitleg", uitleg);
}

static void tekening(wz__svg *svg)
{
	static const wz__svg_stijl leeg = { 13, WZ__SVG_GRIJS, WZ__SVG_LINKS, false, false };

	if (svg->beeld->n == 0) {
		wz__svg_tekst(svg, 4, 18, &leeg, WZ__LEEG, strlen(WZ__LEEG));
		return;
	}
	patronen(svg);
	if (svg->links)
		wz__svg_markup(svg, "<g aria-hidden=\"true\">");
	if (svg->beeld->kind == WZ_BEELD_STAND)
		wz__svg_stand(svg);
	else if (svg->beeld->kind == WZ_BEELD_VOORTGANG)
		wz__svg_voortgang(svg);
	else
		wz__svg_tijdlijn(svg);
	if (svg->links)
		wz__svg_markup(svg, "</g>");
}

static int geheel(double height)
{
	return height < WZ__SVG_ONGEMETEN ? (int)height : WZ__SVG_ONGEMETEN;
}

/* <svg …, still without its end. In a page it has the letters of the page. */
static void begin(wz__uitvoer *uit, int width, int height, bool inline_)
{
	wz__buf_format(&uit->regel,
	               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
	               "viewBox=\"0 0 %d %d\"%s",
	               width, height, width, height, inline_ ? "" : " font-family=\"sans-serif\"");
	if (height >= WZ__SVG_ONGEMETEN)
		uit->regel.failed = true;
}

static bool heeft_links(const wz_beeld *beeld)
{
	for (size_t i = 0; i < beeld->n; i++)
		if (beeld->rij[i].anker != NULL)
			return true;
	return false;
}

void wz__svg_maat(const wz_beeld *beeld, int *width, int *height)
{
	*width = WZ__SVG_BREED;
	*height = geheel(hoogte(beeld) + 0.9);
}

static const char verklaring[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

void wz__svg_beeld(wz__uitvoer *uit, const wz_beeld *beeld, const char *id, bool inline_)
{
	wz__svg svg = { uit, beeld, id, inline_ && heeft_links(beeld) };
	int width, height;

	wz__svg_maat(beeld, &width, &height);
	if (!inline_)
		wz__svg_markup(&svg, verklaring);
	begin(uit, width, height, inline_);
	rol(&svg, beeld->description);
	tekening(&svg);
	wz__svg_markup(&svg, "</svg>");
	wz__uitvoer_regel(uit);
}

/* Of a file: a line of a heading, and the space under and around. */
enum { TITEL = 20, ONDER = 10, TUSSEN = 24, RAND = 16, TITELLETTER = 16, NOOT = 16 };

static void titel(wz__svg_regels *out, const wz_beeld *beeld)
{
	wz__svg_breek(out, beeld->title, TITELLETTER * WZ__SVG_VET, WZ__SVG_BREED - 8, 3);
}

/* What the report says above its tables: of what, over when, whose word is counted. Returns where
 * it ends; without `svg` it is only measured. */
static double noten(wz__svg *svg, const wz_verslag *verslag, double y)
{
	static const wz__svg_stijl stijl = { 12, WZ__SVG_GRIJS, WZ__SVG_LINKS, false, false };
	wz__svg_regels lines;

	for (size_t i = 0; i < verslag->notes.n; i++) {
		wz__svg_breek(&lines, verslag->notes.items[i], 12, WZ__SVG_BREED - 8, 3);
		if (svg != NULL)
			wz__svg_regels_teken(svg, &lines, 4, y, &stijl);
		y = lines.safe.failed ? WZ__SVG_ONGEMETEN : y + (double)lines.n * NOOT;
		wz__svg_regels_free(&lines);
	}
	return y;
}

/* The notes stand under the first title. */
static double kophoogte(const wz_verslag *verslag, size_t number)
{
	wz__svg_regels lines;
	double height;

	titel(&lines, verslag->beelden[number]);
	height = lines.safe.failed ? WZ__SVG_ONGEMETEN : (double)lines.n * TITEL;
	wz__svg_regels_free(&lines);
	return (number == 0 ? noten(NULL, verslag, height) : height) + ONDER;
}

static double met_kop(const wz_verslag *verslag, size_t number)
{
	int width, height;

	wz__svg_maat(verslag->beelden[number], &width, &height);
	return height + kophoogte(verslag, number);
}

static void schrijf_kop(wz__svg *svg, const wz_verslag *verslag, size_t number)
{
	static const wz__svg_stijl stijl = { TITELLETTER, WZ__SVG_INKT, WZ__SVG_LINKS, true, false };
	wz__svg_regels lines;

	titel(&lines, svg->beeld);
	for (size_t i = 0; i < lines.n; i++)
		wz__svg_tekst(svg, 4, 15 + (double)i * TITEL, &stijl,
		              lines.safe.bytes + lines.regel[i].begin, lines.regel[i].n);
	if (number == 0)
		noten(svg, verslag, (double)lines.n * TITEL);
	if (lines.safe.failed)
		svg->uit->status = WZ_ERR_NOMEM;
	wz__svg_regels_free(&lines);
}

/* A picture in a file of several, under its title. */
static void schrijf_onder(wz__uitvoer *uit, const wz_verslag *verslag, size_t number, double y)
{
	char id[40];
	wz__svg svg = { uit, verslag->beelden[number], id, false };
	wz__buf uitleg = { 0 };

	snprintf(id, sizeof id, "beeld-%zu", number + 1);
	wz__svg_markup(&svg, "<g transform=\"translate(");
	wz__svg_getal(&uit->regel, RAND);
	wz__svg_markup(&svg, " ");
	wz__svg_getal(&uit->regel, y);
	wz__svg_markup(&svg, ")\"");
	wz__svg_woorden(&uitleg, svg.beeld);
	rol(&svg, wz__buf_str(&uitleg));
	if (uitleg.failed)
		uit->status = WZ_ERR_NOMEM;
	wz__buf_free(&uitleg);
	schrijf_kop(&svg, verslag, number);
	wz__svg_markup(&svg, "<g transform=\"translate(0 ");
	wz__svg_getal(&uit->regel, kophoogte(verslag, number));
	wz__svg_markup(&svg, ")\">");
	wz__uitvoer_regel(uit);
	tekening(&svg);
	wz__svg_markup(&svg, "</g></g>");
	wz__uitvoer_regel(uit);
}

/* What the file is: its own name is that of the report. */
static void begin_bestand(wz__svg *svg, const wz_verslag *verslag, double height)
{
	wz__svg_markup(svg, verklaring);
	begin(svg->uit, WZ__SVG_BREED + 2 * RAND, geheel(height), false);
	wz__svg_markup(svg, " role=\"group\" aria-labelledby=\"welzijn-titel\">");
	wz__uitvoer_regel(svg->uit);
	element(svg, "title", "titel",
	        verslag->title[0] != '\0' ? verslag->title : verslag->beelden[0]->title);
	wz__svg_rechthoek(svg, 0, 0, WZ__SVG_BREED + 2 * RAND, height, " fill=\"" WZ__SVG_WIT "\"");
}

void wz__write_svg(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	wz__svg svg = { uit, NULL, "welzijn", false };
	double height = RAND;

	(void)options;
	if (verslag->n_beelden == 0) {
		uit->status = WZ_ERR_USAGE;
		return;
	}
	for (size_t i = 0; i < verslag->n_beelden; i++)
		height += met_kop(verslag, i) + (i > 0 ? TUSSEN : 0);
	begin_bestand(&svg, verslag, height + RAND);
	height = RAND;
	for (size_t i = 0; i < verslag->n_beelden && uit->status == WZ_OK; i++) {
		schrijf_onder(uit, verslag, i, height);
		height += met_kop(verslag, i) + TUSSEN;
	}
	wz__svg_markup(&svg, "</svg>");
	wz__uitvoer_regel(uit);
}
