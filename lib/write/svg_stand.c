/* SPDX-License-Identifier: EUPL-1.2 */
/* How many of each status: a bar per row. */
#include "write/svg.h"

enum {
	LABEL = 4,
	LABELBREEDTE = 218,
	BALK = 230,
	BALKBREEDTE = 390,
	SLANK = 2,
	TOTAAL = 664,
	VLAG = 672,
	BALKHOOGTE = 22,
	ONDER = 12,
	KOP = 22,
	LIJN = 8
};

/* Every status has at least a sliver, so the bars may be this much wider than their part. */
enum { SPELING = WZ_REALISATIES * SLANK };

static int64_t aantal(const wz_beeld_stand *stand, int status)
{
	return stand->per[status] > 0 ? stand->per[status] : 0;
}

/* As a double: of huge numbers only how they compare matters. */
static double totaal(const wz_beeld_stand *stand)
{
	double sum = 0;

	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++)
		sum += (double)aantal(stand, s);
	return sum;
}

/* The most of any row; a row of all together would make the others small, and has a scale of its
 * own. */
static double grootste(const wz_beeld *beeld)
{
	double most = 0;

	for (size_t i = 0; i < beeld->n; i++) {
		double sum = totaal(&beeld->rij[i].is.stand);

		if (sum > most && !beeld->rij[i].is.stand.totaal)
			most = sum;
	}
	return most;
}

static bool heeft(const wz_beeld *beeld, bool totalen)
{
	for (size_t i = 0; i < beeld->n; i++)
		if (totalen ? beeld->rij[i].is.stand.totaal : beeld->rij[i].is.stand.signalen > 0)
			return true;
	return false;
}

/* Returns where the rows begin. */
static double legenda(wz__svg *svg, const wz_beeld *beeld)
{
	wz__svg_legenda legenda = { svg, 0, 4 };
	double x, y;

	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		wz__svg_legenda_item(&legenda, 22, wz_realisatie_naam((wz_realisatie)s), &x, &y);
		if (svg != NULL)
			wz__svg_balk(svg, (wz_realisatie)s, x, y, 20, 14);
	}
	if (heeft(beeld, false)) {
		wz__svg_legenda_item(&legenda, 10, "signalen", &x, &y);
		if (svg != NULL)
			wz__svg_vlag(svg, 0, x, y);
	}
	if (heeft(beeld, true))
		wz__svg_legenda_item(&legenda, 0, "Vet: alles samen, op een eigen schaal", &x, &y);
	return legenda.y + 26;
}

static double rijhoogte(const wz_beeld_stand *stand)
{
	wz__svg_label label;
	double height;

	wz__svg_label_maak(&label, stand->label, stand->onder, LABELBREEDTE, 2, stand->totaal);
	height = wz__svg_label_hoogte(&label);
	wz__svg_label_free(&label);
	return (height > BALKHOOGTE ? height : BALKHOOGTE) + ONDER;
}

double wz__svg_stand_hoogte(const wz_beeld *beeld)
{
	double height = legenda(NULL, beeld) + KOP;
	bool totalen = false;

	for (size_t i = 0; i < beeld->n; i++) {
		height += rijhoogte(&beeld->rij[i].is.stand);
		height += beeld->rij[i].is.stand.totaal && !totalen && i > 0 ? LIJN : 0;
		totalen = beeld->rij[i].is.stand.totaal;
	}
	return height;
}

/* A sum that is too large to be one is left out. */
static void totaal_woord(wz__buf *out, const wz_beeld_stand *stand)
{
	int64_t sum = 0;

	if (totaal(stand) >= 9e18)
		return;
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++)
		sum += aantal(stand, s);
	wz__svg_aantal(out, sum);
}

/* The bars leave room for the longest total. */
static double balkbreedte(const wz_beeld *beeld)
{
	double width = BALKBREEDTE;
	wz__buf digits = { 0 };

	for (size_t i = 0; i < beeld->n; i++) {
		double room;

		wz__buf_clear(&digits);
		totaal_woord(&digits, &beeld->rij[i].is.stand);
		room = TOTAAL - BALK - 10 -
		       wz__svg_tekstbreedte(wz__buf_str(&digits), digits.size, 13 * WZ__SVG_VET);
		width = room < width ? room : width;
	}
	wz__buf_free(&digits);
	return width - SPELING;
}

/* Digits on a plain box, where they fit: a pattern behind them would make them hard to read. */
static void cijfer(wz__svg *svg, int64_t value, double x, double y, double width)
{
	static const wz__svg_stijl stijl = { 12, WZ__SVG_INKT, WZ__SVG_MIDDEN, true, false };
	wz__buf digits = { 0 };
	double needed;

	wz__svg_aantal(&digits, value);
	needed = wz__svg_tekstbreedte(wz__buf_str(&digits), digits.size, 12 * WZ__SVG_VET) + 4;
	if (needed + 2 <= width) {
		wz__svg_rechthoek(svg, x + (width - needed) / 2, y + 3.5, needed, BALKHOOGTE - 7,
		                  " rx=\"3\" fill=\"" WZ__SVG_WIT "\"");
		wz__svg_tekst(svg, x + width / 2, y + 15.5, &stijl, wz__buf_str(&digits), digits.size);
	}
	if (digits.failed)
		svg->uit->status = WZ_ERR_NOMEM;
	wz__buf_free(&digits);
}

/* Of the row with the most, and its width. */
typedef struct maat {
	double most, width;
} maat;

static void balken(wz__svg *svg, const wz_beeld_stand *stand, const maat *size, double y)
{
	static const wz__svg_stijl leeg = { 12, WZ__SVG_GRIJS, WZ__SVG_LINKS, false, false };
	double x = BALK, scale = stand->totaal ? totaal(stand) : size->most;

	if (totaal(stand) <= 0) {
		wz__svg_tekst(svg, BALK, y + 15.5, &leeg, "niets geteld", 12);
		return;
	}
	for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++) {
		double width = (double)aantal(stand, s) / scale * size->width;

		if (aantal(stand, s) == 0)
			continue;
		if (width < SLANK)
			width = SLANK;
		wz__svg_balk(svg, (wz_realisatie)s, x, y, width, BALKHOOGTE);
		cijfer(svg, stand->per[s], x, y, width);
		x += width;
	}
}

/* The total at the right. */
static void rechts(wz__svg *svg, const wz_beeld_stand *stand, double y)
{
	wz__svg_stijl stijl = { 13, WZ__SVG_INKT, WZ__SVG_RECHTS, stand->totaal, false };
	wz__buf digits = { 0 };

	totaal_woord(&digits, stand);
	wz__svg_tekst(svg, TOTAAL, y + 15.5, &stijl, wz__buf_str(&digits), digits.size);
	if (stand->signalen > 0)
		wz__svg_vlag(svg, stand->signalen, VLAG, y + 4);
	if (digits.failed)
		svg->uit->status = WZ_ERR_NOMEM;
	wz__buf_free(&digits);
}

static void rij(wz__svg *svg, const wz__beeldrij *row, const maat *size, double y)
{
	const wz_beeld_stand *stand = &row->is.stand;
	double height = rijhoogte(stand) - ONDER;
	wz__svg_label label;

	wz__svg_label_maak(&label, stand->label, stand->onder, LABELBREEDTE, 2, stand->totaal);
	wz__svg_label_teken(svg, &label, row->anker, LABEL,
	                    y + (height - wz__svg_label_hoogte(&label)) / 2);
	wz__svg_label_free(&label);
	balken(svg, stand, size, y + (height - BALKHOOGTE) / 2);
	rechts(svg, stand, y + (height - BALKHOOGTE) / 2);
}

/* The line above what is all together. */
static double lijn_boven(wz__svg *svg, double y)
{
	wz__svg_lijn(svg, 0, y - 2, WZ__SVG_BREED, y - 2, " stroke=\"" WZ__SVG_GRIJS "\"");
	return y + LIJN;
}

void wz__svg_stand(wz__svg *svg)
{
	static const wz__svg_stijl kop = { 12, WZ__SVG_GRIJS, WZ__SVG_RECHTS, false, false };
	maat size = { grootste(svg->beeld), balkbreedte(svg->beeld) };
	double y = legenda(svg, svg->beeld);
	bool totalen = false;

	wz__svg_tekst(svg, TOTAAL, y + 10, &kop, "totaal", 6);
	y += KOP;
	for (size_t i = 0; i < svg->beeld->n && svg->uit->status == WZ_OK; i++) {
		const wz__beeldrij *row = &svg->beeld->rij[i];

		if (row->is.stand.totaal && !totalen && i > 0)
			y = lijn_boven(svg, y);
		totalen = row->is.stand.totaal;
		rij(svg, row, &size, y);
		y += rijhoogte(&row->is.stand);
	}
}
