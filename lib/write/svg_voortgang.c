/* SPDX-License-Identifier: EUPL-1.2 */
/* How far to the target: a bar per agreed item, each on the scale of its own target. */
#include "write/svg.h"

#include <string.h>

enum {
	TEKEN = 4,
	LABEL = 26,
	LABELBREEDTE = 226,
	BALK = 260,
	DOEL = BALK + 164,
	RAND = DOEL + 26,
	WOORDEN = RAND + 12,
	WOORDENBREEDTE = 208,
	VLAG = 674,
	ONGELIJK = 14, /* room for a sign of 13 before the bar */
	BALKHOOGTE = 16,
	REGEL = 16,
	ONDER = 12,
	KOP = 24
};

#define HEEL_VEEL INT64_C(100000000000000000) /* per cent: more is not told */

/* What a row shows as a bar, in parts of the target. */
typedef struct balk {
	bool is, bereik, open; /* there is one; a part of it is not certain; it has no end */
	double van, tot;       /* 1 is the target */
} balk;

static balk balk_van(const wz_beeld_voortgang *rij)
{
	bool van = rij->van != WZ_GETAL_GEEN, tot = rij->tot != WZ_GETAL_GEEN;
	balk out = { .is = (van || tot) && rij->doel != WZ_GETAL_GEEN && rij->doel > 0 };

	if (!out.is)
		return out;
	out.van = van && rij->van > 0 ? (double)rij->van / (double)rij->doel : 0;
	out.tot = tot && rij->tot > 0 ? (double)rij->tot / (double)rij->doel : 0;
	out.open = van && !tot;
	if (out.open)
		out.tot = out.van;
	out.bereik = out.open || out.tot > out.van;
	return out;
}

/* A share of a share would be hard to read: of "5% meer" each number has its own sign. */
static bool procenten(const wz_beeld_voortgang *rij)
{
	return rij->eenheid != NULL && rij->eenheid[0] == '%';
}

static void getal(wz__buf *out, const wz_beeld_voortgang *rij, wz_getal value)
{
	char text[WZ_FORMAT_SIZE];

	wz__buf_format(out, "%s%s", wz_getal_dutch(text, value), procenten(rij) ? "%" : "");
}

/* "15 tot 21", "21 of meer". */
static void behaald(wz__buf *out, const wz_beeld_voortgang *rij)
{
	bool van = rij->van != WZ_GETAL_GEEN, tot = rij->tot != WZ_GETAL_GEEN;

	if (rij->ongeveer && (van || tot))
		wz__buf_text(out, "ongeveer ");
	if (van)
		getal(out, rij, rij->van);
	if (van && tot && rij->van != rij->tot)
		wz__buf_text(out, " tot ");
	if (tot && (!van || rij->van != rij->tot))
		getal(out, rij, rij->tot);
	if (van != tot)
		wz__buf_text(out, van ? " of meer" : " of minder");
}

#define VAST "\xC2\xA0" /* a blank where no line ends */

/* Whole per cents, cut off: what is not reached never reads as reached. */
static void overtroffen(wz__buf *out, const wz_beeld_voortgang *rij, const balk *bar)
{
	if (!bar->is || bar->van <= 1)
		return;
	wz__buf_text(out, rij->hoogstens ? "; te" VAST "veel" : "; overtroffen");
	if (procenten(rij))
		return;
	wz__buf_text(out, ":" VAST);
	wz__svg_aantal(out, bar->van < 1e15 ? (int64_t)(bar->van * 100 + 1e-9) : HEEL_VEEL);
	wz__buf_text(out, bar->open ? "% of meer" : "%");
}

static void met_doel(wz__buf *out, const wz_beeld_voortgang *rij)
{
	if (out->size > 0)
		wz__buf_text(out, procenten(rij) ? "; doel: " : " van ");
	else
		wz__buf_text(out, "doel: ");
	wz__buf_text(out, rij->hoogstens ? "hoogstens " : "");
	getal(out, rij, rij->doel);
}

/* What stands at the right: "21 of meer van 100 bewoners". */
static void woorden(wz__buf *out, const wz_beeld_voortgang *rij)
{
	balk bar = balk_van(rij);
	bool iets = rij->van != WZ_GETAL_GEEN || rij->tot != WZ_GETAL_GEEN;

	behaald(out, rij);
	if (rij->doel != WZ_GETAL_GEEN)
		met_doel(out, rij);
	if (out->size > 0 && rij->eenheid != NULL && rij->eenheid[0] != '\0')
		wz__buf_format(out, "%s%s", procenten(rij) ? "" : " ", rij->eenheid + procenten(rij));
	if (iets && rij->doel == WZ_GETAL_GEEN)
		wz__buf_text(out, ", zonder doel");
	overtroffen(out, rij, &bar);
}

/* Instead of a bar: why there is none. */
static void waarom(wz__svg_regels *out, const wz_beeld_voortgang *rij)
{
	const char *why = rij->waarom;

	if (rij->doel != WZ_GETAL_GEEN && rij->doel <= 0)
		why = "geen balk bij doel 0 of lager";
	if (why == NULL || why[0] == '\0')
		why = rij->doel == WZ_GETAL_GEEN ? "geen doel in getallen" : "geen getal";
	wz__svg_breek(out, why, 12, RAND - BALK - 6, 2);
}

/* Where the number says something else the bar shows what the number says. */
static bool oneens(const wz_beeld_voortgang *rij)
{
	return rij->getal != WZ_REALISATIE_GEEN && rij->getal != rij->status;
}

static void ongelijk(wz__svg *svg, double x, double y)
{
	static const wz__svg_stijl stijl = { 15, WZ__SVG_SIGNAAL, WZ__SVG_LINKS, true, false };

	wz__svg_tekst(svg, x, y, &stijl, "≠", strlen("≠"));
}

static void label_van(wz__svg_label *out, const wz_beeld_voortgang *rij)
{
	wz__svg_label_maak(out, rij->label, NULL, LABELBREEDTE - (oneens(rij) ? ONGELIJK : 0), 3,
	                   false);
}

static double hoogste(double a, double b)
{
	return a > b ? a : b;
}

static double rijhoogte(const wz_beeld_voortgang *rij)
{
	wz__svg_regels words, why;
	wz__svg_label label;
	wz__buf buf = { 0 };
	double height;

	woorden(&buf, rij);
	waarom(&why, rij);
	wz__svg_breek(&words, wz__buf_str(&buf), 12, WOORDENBREEDTE, 3);
	label_van(&label, rij);
	height = hoogste(wz__svg_label_hoogte(&label), wz__svg_regels_hoogte(&words));
	if (!balk_van(rij).is)
		height = hoogste(height, wz__svg_regels_hoogte(&why));
	if (buf.failed)
		height = WZ__SVG_ONGEMETEN;
	wz__svg_label_free(&label);
	wz__svg_regels_free(&words);
	wz__svg_regels_free(&why);
	wz__buf_free(&buf);
	return hoogste(height, BALKHOOGTE) + ONDER;
}

/* Which of what the legend explains there is. */
typedef struct gezien {
	bool status[WZ_REALISATIES], bereik, doel, hoogstens, oneens, signalen;
} gezien;

static gezien wat_er_is(const wz_beeld *beeld)
{
	gezien out = { .doel = false };

	for (size_t i = 0; i < beeld->n; i++) {
		const wz_beeld_voortgang *rij = &beeld->rij[i].is.voortgang;
		balk bar = balk_van(rij);

		out.status[rij->status] = true;
		if (oneens(rij)) {
			out.oneens = true;
			out.status[rij->getal] = true;
		}
		out.bereik = out.bereik || (bar.is && bar.bereik);
		out.doel = out.doel || bar.is;
		out.hoogstens = out.hoogstens || (bar.is && rij->hoogstens);
		out.signalen = out.signalen || rij->signalen > 0;
	}
	return out;
}

/* The line of the target; of a maximum with an arrow to what is good. */
static void doelstreep(wz__svg *svg, double x, double y, double height, bool hoogstens)
{
	wz__svg_lijn(svg, x, y, x, y + height, " stroke=\"" WZ__SVG_INKT "\" stroke-width=\"2.5\"");
	if (hoogstens)
		wz__svg_vorm(svg, x, y, "M0 0l-8 0l4 -3.5M-8 0l4 3.5",
		             " fill=\"none\" stroke=\"" WZ__SVG_INKT "\" stroke-width=\"1.5\"");
}

/* Returns where the rows begin. */
static double legenda(wz__svg *svg, const wz_beeld *beeld)
{
	wz__svg_legenda legenda = { svg, 0, 4 };
	gezien is = wat_er_is(beeld);
	double x, y;

	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		if (!is.status[s])
			continue;
		wz__svg_legenda_item(&legenda, 38, wz_realisatie_naam((wz_realisatie)s), &x, &y);
		if (svg != NULL)
			wz__svg_teken(svg, (wz_realisatie)s, x, y);
		if (svg != NULL)
			wz__svg_balk(svg, (wz_realisatie)s, x + 17, y, 20, 14);
	}
	if (is.bereik) {
		wz__svg_legenda_item(&legenda, 22, "misschien: het getal is niet precies", &x, &y);
		if (svg != NULL)
			wz__svg_gearceerd(svg, x, y, 20, 14);
	}
	if (is.doel) {
		wz__svg_legenda_item(&legenda, 6, "doel", &x, &y);
		if (svg != NULL)
			doelstreep(svg, x + 3, y - 1, 16, false);
	}
	if (is.hoogstens) {
		wz__svg_legenda_item(&legenda, 12, "hoogstens: tot de streep is goed", &x, &y);
		if (svg != NULL)
			doelstreep(svg, x + 9, y, 15, true);
	}
	if (is.oneens) {
		wz__svg_legenda_item(&legenda, 12, "het getal zegt iets anders dan de status", &x, &y);
		if (svg != NULL)
			ongelijk(svg, x, y + 12);
	}
	if (is.signalen) {
		wz__svg_legenda_item(&legenda, 10, "signalen", &x, &y);
		if (svg != NULL)
			wz__svg_vlag(svg, 0, x, y);
	}
	return legenda.y + 26;
}

double wz__svg_voortgang_hoogte(const wz_beeld *beeld)
{
	double height = legenda(NULL, beeld) + KOP;

	for (size_t i = 0; i < beeld->n; i++)
		height += rijhoogte(&beeld->rij[i].is.voortgang);
	return height;
}

/* 0%, 50% and 100% of the target of each row. */
static void schaal(wz__svg *svg, double y)
{
	static const wz__svg_stijl stijl = { 12, WZ__SVG_GRIJS, WZ__SVG_MIDDEN, false, false };
	static const char *const words[] = { "0%", "50%", "100%" };

	for (int i = 0; i < 3; i++)
		wz__svg_tekst(svg, BALK + (DOEL - BALK) * i / 2.0, y + 10, &stijl, words[i],
		              strlen(words[i]));
}

/* Above the target a bar is cut: its end is torn. */
static void afgekapt(wz__svg *svg, double y)
{
	wz__svg_vorm(svg, RAND - 11, y - 2, "M0 0l4 6.5l-4 6.5l4 7h5l-4 -7l4 -6.5l-4 -6.5z",
	             " fill=\"" WZ__SVG_WIT "\" stroke=\"" WZ__SVG_WIT "\"");
	wz__svg_vorm(svg, RAND - 11, y - 2, "M0 0l4 6.5l-4 6.5l4 7M5 0l4 6.5l-4 6.5l4 7",
	             " fill=\"none\" stroke=\"" WZ__SVG_INKT "\" stroke-width=\"1.2\"");
}

static double plaats(double part)
{
	double x = BALK + (DOEL - BALK) * part;

	return x > RAND ? RAND : x;
}

static void teken_balk(wz__svg *svg, const wz_beeld_voortgang *rij, const balk *bar, double y)
{
	double van = plaats(bar->van), tot = bar->open ? RAND - 4 : plaats(bar->tot);

	for (int i = 0; i < 3; i++)
		wz__svg_lijn(svg, plaats(i / 2.0), y - 8, plaats(i / 2.0), y + BALKHOOGTE + 8,
		             " stroke=\"" WZ__SVG_RASTER "\"");
	if (bar->bereik && tot > van)
		wz__svg_gearceerd(svg, van, y, tot - van, BALKHOOGTE);
	if (van > BALK)
		wz__svg_balk(svg, oneens(rij) ? rij->getal : rij->status, BALK, y, van - BALK, BALKHOOGTE);
	else
		wz__svg_lijn(svg, BALK, y, BALK, y + BALKHOOGTE, " stroke=\"" WZ__SVG_INKT "\"");
	if (bar->open)
		wz__svg_vorm(svg, RAND - 4, y - 2, "M0 0l10 10l-10 10z", " fill=\"" WZ__SVG_INKT "\"");
	else if (plaats(bar->van) >= RAND || plaats(bar->tot) >= RAND)
		afgekapt(svg, y);
	doelstreep(svg, DOEL, y - 4, BALKHOOGTE + 8, rij->hoogstens);
}

static void zonder_balk(wz__svg *svg, const wz_beeld_voortgang *rij, double y, double height)
{
	static const wz__svg_stijl stijl = { 12, WZ__SVG_GRIJS, WZ__SVG_LINKS, false, false };
	wz__svg_regels lines;

	waarom(&lines, rij);
	wz__svg_regels_teken(svg, &lines, BALK, y + (height - (double)lines.n * REGEL) / 2, &stijl);
	wz__svg_regels_free(&lines);
}

static void rechts(wz__svg *svg, const wz_beeld_voortgang *rij, double y, double height)
{
	static const wz__svg_stijl stijl = { 12, WZ__SVG_INKT, WZ__SVG_LINKS, false, false };
	wz__svg_regels words;
	wz__buf buf = { 0 };

	woorden(&buf, rij);
	wz__svg_breek(&words, wz__buf_str(&buf), 12, WOORDENBREEDTE, 3);
	wz__svg_regels_teken(svg, &words, WOORDEN, y + (height - (double)words.n * REGEL) / 2, &stijl);
	if (buf.failed)
		svg->uit->status = WZ_ERR_NOMEM;
	wz__svg_regels_free(&words);
	wz__buf_free(&buf);
	if (rij->signalen > 0)
		wz__svg_vlag(svg, rij->signalen, VLAG, y + (height - 14) / 2);
}

static void teken_rij(wz__svg *svg, const wz__beeldrij *row, double y)
{
	const wz_beeld_voortgang *rij = &row->is.voortgang;
	double height = rijhoogte(rij) - ONDER, middle = y + (height - BALKHOOGTE) / 2;
	balk bar = balk_van(rij);
	wz__svg_label label;

	wz__svg_teken(svg, rij->status, TEKEN, y + (height - 14) / 2);
	label_van(&label, rij);
	wz__svg_label_teken(svg, &label, row->anker, LABEL,
	                    y + (height - wz__svg_label_hoogte(&label)) / 2);
	wz__svg_label_free(&label);
	if (oneens(rij))
		ongelijk(svg, BALK - ONGELIJK, y + height / 2 + 5);
	if (bar.is)
		teken_balk(svg, rij, &bar, middle);
	else
		zonder_balk(svg, rij, y, height);
	rechts(svg, rij, y, height);
}

void wz__svg_voortgang(wz__svg *svg)
{
	const wz_beeld *beeld = svg->beeld;
	double y = legenda(svg, beeld);

	if (wat_er_is(beeld).doel)
		schaal(svg, y);
	y += KOP;
	for (size_t i = 0; i < beeld->n && svg->uit->status == WZ_OK; i++) {
		teken_rij(svg, &beeld->rij[i], y);
		y += rijhoogte(&beeld->rij[i].is.voortgang);
	}
}
