/* SPDX-License-Identifier: EUPL-1.2 */
/* Contracts and lots over the years, with their days. */
#include "write/svg.h"

#include <stdio.h>
#include <string.h>

enum {
	LABEL = 4,
	LABELBREEDTE = 216,
	AS = 226,
	EINDE = 708,
	BALKHOOGTE = 18,
	RUITHOOGTE = 16,
	ONDER = 14,
	KOP = 40,
	NAAST = 26
};

/* Days since the year 0; months and days that do not exist count as the last that do. */
static long dag(wz_datum datum)
{
	static const int voor[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
	long year = datum / 10000, month = datum / 100 % 100, day = datum % 100;
	long before = year - 1;
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	month = month < 1 ? 1 : month > 12 ? 12 : month;
	return year * 365 + before / 4 - before / 100 + before / 400 + voor[month - 1] +
	       (leap && month > 2 ? 1 : 0) + day;
}

typedef struct as {
	long begin, eind;    /* days */
	int eerste, laatste; /* years */
	bool maanden;        /* short enough to name months */
	bool vandaag;        /* lies on it */
} as;

static void rek(wz_datum datum, wz_datum *eerste, wz_datum *laatste)
{
	if (datum <= 0)
		return;
	if (*eerste == 0 || datum < *eerste)
		*eerste = datum;
	if (datum > *laatste)
		*laatste = datum;
}

/* Whole years around all that is shown; today too when it is less than a year away. */
static as as_van(const wz_beeld *beeld)
{
	wz_datum eerste = 0, laatste = 0;
	as out = { .vandaag = false };

	for (size_t i = 0; i < beeld->n; i++) {
		const wz_beeld_tijdvak *vak = &beeld->rij[i].is.tijdvak;

		rek(vak->begin, &eerste, &laatste);
		rek(vak->eind, &eerste, &laatste);
		rek(vak->verlengd, &eerste, &laatste);
		rek(vak->verlengbaar, &eerste, &laatste);
		for (size_t d = 0; d < vak->n_deadlines; d++)
			rek(vak->deadline[d], &eerste, &laatste);
	}
	if (beeld->vandaag > 0 &&
	    (eerste == 0 || (beeld->vandaag > eerste - 10000 && beeld->vandaag < laatste + 10000)))
		rek(beeld->vandaag, &eerste, &laatste);
	out.eerste = eerste / 10000;
	out.laatste = laatste / 10000;
	out.begin = dag(out.eerste * 10000 + 101);
	out.eind = dag((out.laatste + 1) * 10000 + 101);
	out.maanden = out.laatste - out.eerste < 2;
	out.vandaag = beeld->vandaag > 0 && beeld->vandaag / 10000 >= out.eerste &&
	              beeld->vandaag / 10000 <= out.laatste;
	return out;
}

static double plaats(const as *axis, long day)
{
	double part = (double)(day - axis->begin) / (double)(axis->eind - axis->begin);

	part = part < 0 ? 0 : part > 1 ? 1 : part;
	return AS + (EINDE - AS) * part;
}

static void ruit(wz__svg *svg, double x, double y)
{
	wz__svg_vorm(svg, x, y, "M0 1l5.5 6l-5.5 6l-5.5 -6z",
	             " fill=\"#f2bf52\" stroke=\"" WZ__SVG_INKT "\" stroke-width=\"1.2\"");
}

static const char dashed[] = " fill=\"none\" stroke=\"" WZ__SVG_INKT "\" stroke-dasharray=\"4 3\"";

/* Which of what the legend explains there is. */
typedef struct gezien {
	bool verlengd, verlengbaar, deadline;
} gezien;

static gezien wat_er_is(const wz_beeld *beeld)
{
	gezien out = { .deadline = false };

	for (size_t i = 0; i < beeld->n; i++) {
		const wz_beeld_tijdvak *vak = &beeld->rij[i].is.tijdvak;

		out.verlengd = out.verlengd || vak->verlengd > 0;
		out.verlengbaar = out.verlengbaar || vak->verlengbaar > 0;
		out.deadline = out.deadline || vak->n_deadlines > 0;
	}
	return out;
}

static void legenda_vandaag(wz__svg *svg, wz__svg_legenda *legenda, const wz_beeld *beeld,
                            const as *axis)
{
	char day[WZ_FORMAT_SIZE], words[2 * WZ_FORMAT_SIZE];
	double x, y;

	wz_datum_dutch(day, beeld->vandaag);
	snprintf(words, sizeof words, axis->vandaag ? "vandaag, %s" : "vandaag, %s, valt erbuiten",
	         day);
	wz__svg_legenda_item(legenda, 6, words, &x, &y);
	if (svg != NULL)
		wz__svg_lijn(svg, x + 3, y, x + 3, y + 14,
		             " stroke=\"" WZ__SVG_SIGNAAL "\" stroke-width=\"2\"");
}

/* Returns where the axis begins. */
static double legenda(wz__svg *svg, const wz_beeld *beeld, const as *axis)
{
	wz__svg_legenda legenda = { svg, 0, 4 };
	gezien is = wat_er_is(beeld);
	double x, y;

	wz__svg_legenda_item(&legenda, 22, "looptijd", &x, &y);
	if (svg != NULL)
		wz__svg_rechthoek(svg, x, y, 20, 14, " fill=\"" WZ__SVG_BALK "\"");
	if (is.verlengd)
		wz__svg_legenda_item(&legenda, 22, "verlengd", &x, &y);
	if (is.verlengd && svg != NULL)
		wz__svg_gearceerd(svg, x, y, 20, 14);
	if (is.verlengbaar)
		wz__svg_legenda_item(&legenda, 22, "kan verlengd worden", &x, &y);
	if (is.verlengbaar && svg != NULL)
		wz__svg_rechthoek(svg, x, y, 20, 14, dashed);
	if (is.deadline)
		wz__svg_legenda_item(&legenda, 12, "deadline (met aantal)", &x, &y);
	if (is.deadline && svg != NULL)
		ruit(svg, x + 6, y);
	if (beeld->vandaag > 0)
		legenda_vandaag(svg, &legenda, beeld, axis);
	return legenda.y + 24;
}

static double rijhoogte(const wz_beeld_tijdvak *vak)
{
	wz__svg_label label;
	double height, needed = BALKHOOGTE + (vak->n_deadlines > 0 ? RUITHOOGTE : 0);

	wz__svg_label_maak(&label, vak->label, vak->onder, LABELBREEDTE, 2, false);
	height = wz__svg_label_hoogte(&label);
	wz__svg_label_free(&label);
	return (height > needed ? height : needed) + ONDER;
}

double wz__svg_tijdlijn_hoogte(const wz_beeld *beeld)
{
	as axis = as_van(beeld);
	double height = legenda(NULL, beeld, &axis) + KOP;

	for (size_t i = 0; i < beeld->n; i++)
		height += rijhoogte(&beeld->rij[i].is.tijdvak);
	return height;
}

static void streepje(wz__svg *svg, const as *axis, long day, double y, double end,
                     const char *words, bool grof)
{
	static const wz__svg_stijl stijl = { 12, WZ__SVG_INKT, WZ__SVG_LINKS, false, false };
	double x = plaats(axis, day);

	wz__svg_lijn(svg, x, grof ? y : y + 18, x, end, " stroke=\"" WZ__SVG_RASTER "\"");
	if (words != NULL)
		wz__svg_tekst(svg, x + 4, grof ? y + 11 : y + 29, &stijl, words, strlen(words));
}

/* Years, not more than there is room for; quarters when it is short. */
static void jaren(wz__svg *svg, const as *axis, double y, double end)
{
	static const int stappen[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 };
	static const char *const kwartalen[] = { "jan", "apr", "jul", "okt" };
	size_t step = 0;

	while (step < 9 && (axis->laatste - axis->eerste) / stappen[step] >= 11)
		step++;
	for (int year = axis->eerste; year <= axis->laatste + 1; year++) {
		char words[16];

		if (year % stappen[step] != 0)
			continue;
		snprintf(words, sizeof words, "%d", year);
		streepje(svg, axis, dag(year * 10000 + 101), y, end, year <= axis->laatste ? words : NULL,
		         true);
		for (int q = 0; axis->maanden && year <= axis->laatste && q < 4; q++)
			streepje(svg, axis, dag(year * 10000 + (q * 3 + 1) * 100 + 1), y, end, kwartalen[q],
			         false);
	}
}

/* The days of the bar in it, where they fit and the line of today does not run through them. */
static void dagen(wz__svg *svg, const wz_beeld_tijdvak *vak, const as *axis, double x, double width,
                  double y)
{
	static const wz__svg_stijl stijl = { 12, WZ__SVG_WIT, WZ__SVG_MIDDEN, false, false };
	char begin[WZ_FORMAT_SIZE], end[WZ_FORMAT_SIZE], words[3 * WZ_FORMAT_SIZE];
	double today = axis->vandaag ? plaats(axis, dag(svg->beeld->vandaag)) : 0, half;
	int n;

	if (vak->begin == 0 || vak->eind == 0)
		return;
	n = snprintf(words, sizeof words, "%s \xE2\x80\x93 %s", wz_datum_dutch(begin, vak->begin),
	             wz_datum_dutch(end, vak->eind));
	half = wz__svg_tekstbreedte(words, (size_t)n, 12) / 2 + 4;
	if (2 * half <= width && (today < x + width / 2 - half || today > x + width / 2 + half))
		wz__svg_tekst(svg, x + width / 2, y + 13.5, &stijl, words, (size_t)n);
}

/* A bar ends after its last day. Without an end it goes on to the end of the axis, as an arrow. */
static void balken(wz__svg *svg, const wz_beeld_tijdvak *vak, const as *axis, double y)
{
	double begin = vak->begin > 0 ? plaats(axis, dag(vak->begin)) : AS;
	double end = vak->eind > 0 ? plaats(axis, dag(vak->eind) + 1) : EINDE;
	double later = vak->verlengd > 0 ? plaats(axis, dag(vak->verlengd) + 1) : end;
	double last = vak->verlengbaar > 0 ? plaats(axis, dag(vak->verlengbaar) + 1) : later;

	if (vak->begin == 0 && vak->eind == 0)
		return;
	if (last > (later > end ? later : end))
		wz__svg_rechthoek(svg, later > end ? later : end, y, last - (later > end ? later : end),
		                  BALKHOOGTE, dashed);
	if (later > end)
		wz__svg_gearceerd(svg, end, y, later - end, BALKHOOGTE);
	if (end < begin)
		end = begin;
	wz__svg_rechthoek(svg, begin, y, end - begin > 2 ? end - begin : 2, BALKHOOGTE,
	                  " fill=\"" WZ__SVG_BALK "\"");
	if (vak->eind == 0)
		wz__svg_vorm(svg, EINDE, y, "M0 0l9 9l-9 9z", " fill=\"" WZ__SVG_BALK "\"");
	dagen(svg, vak, axis, begin, end - begin, y);
}

/* Days that are near each other are one sign, with how many there are. */
static void ruiten(wz__svg *svg, const wz_beeld_tijdvak *vak, const as *axis, double y)
{
	static const wz__svg_stijl stijl = { 12, WZ__SVG_INKT, WZ__SVG_LINKS, false, false };
	size_t i = 0;

	while (i < vak->n_deadlines) {
		double x = plaats(axis, dag(vak->deadline[i]));
		char words[24];
		size_t n = 1;

		while (i + n < vak->n_deadlines && plaats(axis, dag(vak->deadline[i + n])) < x + NAAST)
			n++;
		ruit(svg, x, y);
		snprintf(words, sizeof words, "%zu", n);
		if (n > 1)
			wz__svg_tekst(svg, x + 8, y + 11.5, &stijl, words, strlen(words));
		i += n;
	}
}

static void teken_rij(wz__svg *svg, const wz__beeldrij *row, const as *axis, double y)
{
	const wz_beeld_tijdvak *vak = &row->is.tijdvak;
	wz__svg_label label;

	wz__svg_label_maak(&label, vak->label, vak->onder, LABELBREEDTE, 2, false);
	wz__svg_label_teken(svg, &label, row->anker, LABEL, y);
	wz__svg_label_free(&label);
	balken(svg, vak, axis, y);
	ruiten(svg, vak, axis, y + BALKHOOGTE + 2);
}

void wz__svg_tijdlijn(wz__svg *svg)
{
	const wz_beeld *beeld = svg->beeld;
	as axis = as_van(beeld);
	double y = legenda(svg, beeld, &axis), end = wz__svg_tijdlijn_hoogte(beeld) - ONDER / 2.0;
	double top;

	jaren(svg, &axis, y, end);
	y += axis.maanden ? KOP : KOP - 16;
	top = y - 6;
	for (size_t i = 0; i < beeld->n && svg->uit->status == WZ_OK; i++) {
		teken_rij(svg, &beeld->rij[i], &axis, y);
		y += rijhoogte(&beeld->rij[i].is.tijdvak);
	}
	if (axis.vandaag) {
		double x = plaats(&axis, dag(beeld->vandaag));

		wz__svg_lijn(svg, x, top, x, end, " stroke=\"" WZ__SVG_WIT "\" stroke-width=\"5\"");
		wz__svg_lijn(svg, x, top, x, end, " stroke=\"" WZ__SVG_SIGNAAL "\" stroke-width=\"2\"");
	}
}
