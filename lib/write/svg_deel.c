/* SPDX-License-Identifier: EUPL-1.2 */
/* The pieces that pictures are drawn with. Only attributes: a page may forbid styles. */
#include "write/svg.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "write/cel.h"
#include "write/odf.h"

/* Neighbours in a bar differ much in how light they are, so that they stay apart in grey, and for
 * who sees no red or green. A pattern and a sign say the same again. */
const wz__svg_kleur wz__svg_kleuren[WZ_REALISATIES] = {
	/* What is not certain. */
	[WZ_REALISATIE_GEEN] = { WZ__SVG_WIT,
	                         "<path d=\"M-2 6l4 4M-2 -2l12 12M6 -2l4 4\" stroke=\"" WZ__SVG_ARCERING
	                         "\" stroke-width=\"1\"/>",
	                         NULL },
	[WZ_GEREALISEERD] = { "#1f7a5c", NULL, "M2 7.5l3.5 4L12 2.5" },
	[WZ_DEELS_GEREALISEERD] = { "#f2bf52",
	                            "<path d=\"M-2 2l4-4M0 8l8-8M6 10l4-4\" stroke=\"#8a5a00\" "
	                            "stroke-width=\"1.6\"/>",
	                            "M7 1a6 6 0 1 1 0 12a6 6 0 1 1 0 -12zM7 2.6a4.4 4.4 0 0 0 0 8.8z" },
	[WZ_NIET_GEREALISEERD] = { "#74122f",
	                           "<path d=\"M0 0l8 8M8 0l-8 8\" stroke=\"#e9a9b8\" "
	                           "stroke-width=\"1.1\"/>",
	                           "M2.5 2.5l9 9M11.5 2.5l-9 9" },
	[WZ_ONBEKEND] = { "#efefef",
	                  "<circle cx=\"2\" cy=\"2\" r=\"1.1\" fill=\"#555555\"/>"
	                  "<circle cx=\"6\" cy=\"6\" r=\"1.1\" fill=\"#555555\"/>",
	                  "M4 4.5a3 3 0 1 1 4.4 2.6Q7 8 7 9.3M7 11.4v1.2" },
	[WZ_DOORLOPEND] = { "#86b4e0",
	                    "<path d=\"M0 2h8M0 6h8\" stroke=\"#24527f\" stroke-width=\"1.2\"/>",
	                    "M2 8h1.6M6.2 8h1.6M10.4 8h1.6" },
};

void wz__svg_markup(wz__svg *svg, const char *markup)
{
	wz__buf_text(&svg->uit->regel, markup);
}

void wz__svg_getal(wz__buf *out, double value)
{
	/* Beyond any picture; a cast of more would not be defined. */
	double safe = value > 1e9 ? 1e9 : value < -1e9 ? -1e9 : value == value ? value : 0;
	int64_t tenths = (int64_t)(safe * 10 + (safe < 0 ? -0.5 : 0.5));
	int64_t size = tenths < 0 ? -tenths : tenths;

	if (value >= WZ__SVG_ONGEMETEN * 0.4) /* also the middle of such a row */
		out->failed = true;
	wz__buf_format(out, "%s%" PRId64, tenths < 0 ? "-" : "", size / 10);
	if (size % 10 != 0)
		wz__buf_format(out, ".%d", (int)(size % 10));
}

void wz__svg_xml(wz__buf *out, const char *text, size_t n)
{
	for (size_t i = 0; i < n; i++)
		wz__xml_teken(out, text[i]);
}

static void attribute(wz__svg *svg, const char *name, double value)
{
	wz__buf_format(&svg->uit->regel, " %s=\"", name);
	wz__svg_getal(&svg->uit->regel, value);
	wz__svg_markup(svg, "\"");
}

void wz__svg_rechthoek(wz__svg *svg, double x, double y, double width, double height,
                       const char *attributes)
{
	wz__svg_markup(svg, "<rect");
	attribute(svg, "x", x);
	attribute(svg, "y", y);
	attribute(svg, "width", width);
	attribute(svg, "height", height);
	wz__svg_markup(svg, attributes);
	wz__svg_markup(svg, "/>");
	wz__uitvoer_regel(svg->uit);
}

void wz__svg_lijn(wz__svg *svg, double x1, double y1, double x2, double y2, const char *attributes)
{
	wz__svg_markup(svg, "<line");
	attribute(svg, "x1", x1);
	attribute(svg, "y1", y1);
	attribute(svg, "x2", x2);
	attribute(svg, "y2", y2);
	wz__svg_markup(svg, attributes);
	wz__svg_markup(svg, "/>");
	wz__uitvoer_regel(svg->uit);
}

void wz__svg_vorm(wz__svg *svg, double x, double y, const char *path, const char *attributes)
{
	wz__svg_markup(svg, "<path transform=\"translate(");
	wz__svg_getal(&svg->uit->regel, x);
	wz__svg_markup(svg, " ");
	wz__svg_getal(&svg->uit->regel, y);
	wz__buf_format(&svg->uit->regel, ")\" d=\"%s\"%s/>", path, attributes);
	wz__uitvoer_regel(svg->uit);
}

void wz__svg_tekst(wz__svg *svg, double x, double y, const wz__svg_stijl *stijl, const char *text,
                   size_t n)
{
	static const char *const ankers[] = { "", " text-anchor=\"middle\"", " text-anchor=\"end\"" };

	wz__svg_markup(svg, "<text");
	attribute(svg, "x", x);
	attribute(svg, "y", y);
	attribute(svg, "font-size", stijl->size);
	wz__buf_format(&svg->uit->regel, " fill=\"%s\"%s%s%s>", stijl->kleur, ankers[stijl->anker],
	               stijl->vet ? " font-weight=\"bold\"" : "",
	               stijl->streep ? " text-decoration=\"underline\"" : "");
	wz__svg_xml(&svg->uit->regel, text, n);
	wz__svg_markup(svg, "</text>");
	wz__uitvoer_regel(svg->uit);
}

void wz__svg_balk(wz__svg *svg, wz_realisatie status, double x, double y, double width,
                  double height)
{
	char fill[64];

	snprintf(fill, sizeof fill, " fill=\"%s\" stroke=\"" WZ__SVG_INKT "\"",
	         wz__svg_kleuren[status].vlak);
	wz__svg_rechthoek(svg, x, y, width, height, fill);
	if (wz__svg_kleuren[status].patroon != NULL) {
		wz__buf attributes = { 0 };

		wz__buf_format(&attributes, " fill=\"url(#%s-p%d)\"", svg->id, (int)status);
		wz__svg_rechthoek(svg, x, y, width, height, wz__buf_str(&attributes));
		if (attributes.failed)
			svg->uit->status = WZ_ERR_NOMEM;
		wz__buf_free(&attributes);
	}
}

void wz__svg_gearceerd(wz__svg *svg, double x, double y, double width, double height)
{
	wz__buf attributes = { 0 };

	wz__svg_rechthoek(svg, x, y, width, height, " fill=\"" WZ__SVG_WIT "\"");
	wz__buf_format(&attributes, " fill=\"url(#%s-p0)\" stroke=\"" WZ__SVG_INKT "\"", svg->id);
	wz__svg_rechthoek(svg, x, y, width, height, wz__buf_str(&attributes));
	if (attributes.failed)
		svg->uit->status = WZ_ERR_NOMEM;
	wz__buf_free(&attributes);
}

void wz__svg_aantal(wz__buf *out, int64_t value)
{
	static const wz_column column = { "n", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false };

	wz__cel_mens(out, &column, (wz_cell){ .present = true, .value = value }, WZ_ROW_DATA);
}

void wz__svg_teken(wz__svg *svg, wz_realisatie status, double x, double y)
{
	const char *attributes =
		" fill=\"none\" stroke=\"" WZ__SVG_INKT "\" stroke-width=\"2\" stroke-linecap=\"round\"";

	if (status == WZ_DEELS_GEREALISEERD)
		attributes = " fill=\"" WZ__SVG_INKT "\" fill-rule=\"evenodd\"";
	if (wz__svg_kleuren[status].teken != NULL)
		wz__svg_vorm(svg, x, y, wz__svg_kleuren[status].teken, attributes);
}

void wz__svg_vlag(wz__svg *svg, int64_t signalen, double x, double y)
{
	static const wz__svg_stijl stijl = { 12, WZ__SVG_SIGNAAL, WZ__SVG_LINKS, true, false };
	char number[24];
	int n = snprintf(number, sizeof number, signalen > 999 ? ">999" : "%" PRId64, signalen);

	wz__svg_vorm(svg, x, y, "M1 13.5V1h8L7 4l2 3H1",
	             " fill=\"" WZ__SVG_SIGNAAL "\" stroke=\"" WZ__SVG_SIGNAAL
	             "\" stroke-width=\"1.6\"");
	if (signalen > 0)
		wz__svg_tekst(svg, x + 13, y + 11.5, &stijl, number, (size_t)n);
}

enum { RAND = 4 };

void wz__svg_legenda_item(wz__svg_legenda *legenda, double width, const char *words, double *x,
                          double *y)
{
	static const wz__svg_stijl stijl = { 12, WZ__SVG_INKT, WZ__SVG_LINKS, false, false };
	size_t n = strlen(words);
	double all = width + 5 + wz__svg_tekstbreedte(words, n, 12);

	if (legenda->x > RAND && legenda->x + all > WZ__SVG_BREED) {
		legenda->x = 0;
		legenda->y += 20;
	}
	legenda->x = legenda->x > 0 ? legenda->x : RAND;
	*x = legenda->x;
	*y = legenda->y;
	if (legenda->svg != NULL)
		wz__svg_tekst(legenda->svg, legenda->x + width + (width > 0 ? 5 : 0), legenda->y + 11.5,
		              &stijl, words, n);
	legenda->x += all + 14;
}
