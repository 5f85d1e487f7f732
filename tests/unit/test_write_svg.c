/* SPDX-License-Identifier: EUPL-1.2 */
/* Pictures as SVG: exact small ones, hostile text, extremes, and whether they can be read. */
#include "svg_proef.h"

enum { G = WZ_GETAL_SCHAAL };

static wz_verslag *verslag_met(wz_beeld_kind kind, wz_beeld **beeld)
{
	wz_verslag *verslag = wz_verslag_new("proef");

	assert_non_null(verslag);
	*beeld = wz_verslag_beeld(verslag, kind, "Titel", "Uitleg");
	return verslag;
}

/* Written as a file and in a page; both are well-formed. Returns that of the page. */
static char *geldig(const wz_beeld *beeld)
{
	char *file = beeld_geschreven(beeld, false), *page = beeld_geschreven(beeld, true);

	proef_van(file);
	proef_van(page);
	assert_int_equal(strncmp(file, "<?xml ", 6), 0);
	assert_int_equal(strncmp(page, "<svg ", 5), 0);
	free(file);
	return page;
}

static void bevat(const char *text, const char *part)
{
	if (strstr(text, part) == NULL)
		fail_msg("'%s' is not in\n%s", part, text);
}

static void stand_staat_er(void **state)
{
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_STAND, &beeld);
	char *svg;

	(void)state;
	wz_beeld_add_stand(beeld,
	                   &(wz_beeld_stand){ .label = "3 Gezondheid", .per = { 9, 4, 0, 0, 1 } });
	svg = geldig(beeld);
	bevat(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"86\" "
	           "viewBox=\"0 0 720 86\" role=\"img\" "
	           "aria-labelledby=\"b-titel\" aria-describedby=\"b-uitleg\">\n"
	           "<title id=\"b-titel\">Titel</title>\n<desc id=\"b-uitleg\">Uitleg</desc>\n");
	/* GEEN, the 9, is never drawn: four and one, on a scale of five. */
	bevat(svg,
	      "<text x=\"4\" y=\"67\" font-size=\"13\" fill=\"#1a1a1a\">3 Gezondheid</text>\n"
	      "<rect x=\"230\" y=\"52\" width=\"302.4\" height=\"22\" fill=\"#1f7a5c\" "
	      "stroke=\"#1a1a1a\"/>\n"
	      "<rect x=\"374.9\" y=\"55.5\" width=\"12.7\" height=\"15\" rx=\"3\" fill=\"#ffffff\"/>\n"
	      "<text x=\"381.2\" y=\"67.5\" font-size=\"12\" fill=\"#1a1a1a\" text-anchor=\"middle\" "
	      "font-weight=\"bold\">4</text>\n"
	      "<rect x=\"532.4\" y=\"52\" width=\"75.6\" height=\"22\" fill=\"#efefef\" "
	      "stroke=\"#1a1a1a\"/>\n"
	      "<rect x=\"532.4\" y=\"52\" width=\"75.6\" height=\"22\" fill=\"url(#b-p4)\"/>\n");
	bevat(svg, "<text x=\"664\" y=\"67.5\" font-size=\"13\" fill=\"#1a1a1a\" "
	           "text-anchor=\"end\">5</text>\n</svg>\n");
	free(svg);
	wz_verslag_free(verslag);
}

/* One row of VOORTGANG, as a page has it. */
static char *voortgang(wz_beeld_voortgang rij)
{
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_VOORTGANG, &beeld);
	char *svg;

	rij.label = "1.1";
	wz_beeld_add_voortgang(beeld, &rij);
	svg = geldig(beeld);
	wz_verslag_free(verslag);
	return svg;
}

static void voortgang_zegt(wz_beeld_voortgang rij, const char *words)
{
	char *svg = voortgang(rij);

	bevat(svg, words);
	free(svg);
}

#define RIJ(...) ((wz_beeld_voortgang){ .status = WZ_ONBEKEND, __VA_ARGS__ })

#define VAST "\xC2\xA0"

static void voortgang_in_woorden(void **state)
{
	wz_getal geen = WZ_GETAL_GEEN;

	(void)state;
	voortgang_zegt(RIJ(.doel = 100 * G, .van = 21 * G, .tot = geen, .eenheid = "bewoners"),
	               ">21 of meer van 100 bewoners</text>");
	voortgang_zegt(RIJ(.doel = 100 * G, .van = geen, .tot = 30 * G),
	               ">30 of minder van 100</text>");
	voortgang_zegt(RIJ(.doel = 100 * G, .van = 15 * G, .tot = 21 * G), ">15 tot 21 van 100</text>");
	voortgang_zegt(RIJ(.doel = 100 * G, .van = 185 * G, .tot = 185 * G),
	               ">185 van 100; overtroffen:" VAST "185%</text>");
	voortgang_zegt(RIJ(.doel = 3 * G, .van = 5 * G, .tot = 5 * G), "overtroffen:" VAST "166%<");
	voortgang_zegt(RIJ(.doel = 20 * G, .van = 35 * G, .tot = 35 * G, .hoogstens = true),
	               ">te" VAST "veel:" VAST "175%<");
	voortgang_zegt(RIJ(.doel = 100 * G, .van = 150 * G, .tot = geen),
	               "overtroffen:" VAST "150% of meer<");
	voortgang_zegt(RIJ(.doel = 50 * G, .van = 12 * G, .tot = 12 * G, .ongeveer = true),
	               ">ongeveer 12 van 50<");
	voortgang_zegt(RIJ(.doel = 5 * G, .van = 2 * G, .tot = 2 * G, .eenheid = "% meer"),
	               ">2%; doel: 5% meer<");
	voortgang_zegt(RIJ(.doel = geen, .van = 7 * G, .tot = 7 * G), ">7, zonder doel<");
}

static void zonder_balk_waarom(void **state)
{
	wz_getal geen = WZ_GETAL_GEEN;
	char *svg;

	(void)state;
	voortgang_zegt(RIJ(.doel = 5 * G, .van = geen, .tot = geen, .waarom = "er is geen nulmeting"),
	               ">er is geen nulmeting</text>");
	voortgang_zegt(RIJ(.doel = geen, .van = geen, .tot = geen), ">geen doel in getallen</text>");
	voortgang_zegt(RIJ(.doel = 0, .van = 3 * G, .tot = 3 * G, .hoogstens = true),
	               ">geen balk bij doel 0 of lager</text>");
	/* None is drawn as a bar of nothing: that would read as zero. */
	svg = voortgang(RIJ(.doel = geen, .van = geen, .tot = geen));
	assert_null(strstr(svg, "50%"));
	free(svg);
}

/* The sign is of the status that is counted; the bar is of what the number says. */
static void getal_zegt_iets_anders(void **state)
{
	wz_beeld_voortgang rij = { .status = WZ_GEREALISEERD,
		                       .getal = WZ_DEELS_GEREALISEERD,
		                       .doel = 150 * G,
		                       .van = 100 * G,
		                       .tot = 100 * G };
	char *svg = voortgang(rij);

	(void)state;
	bevat(svg, ">het getal zegt iets anders dan de status</text>");
	bevat(svg, "height=\"16\" fill=\"#f2bf52\"");
	assert_null(strstr(svg, "height=\"16\" fill=\"#1f7a5c\""));
	free(svg);
	rij.getal = WZ_REALISATIE_GEEN;
	svg = voortgang(rij);
	bevat(svg, "height=\"16\" fill=\"#1f7a5c\"");
	assert_null(strstr(svg, "≠"));
	free(svg);
}

/* The width of the bar of a row: the first rectangle of that height. */
static double balk(wz_beeld_voortgang rij)
{
	char *svg = voortgang(rij), *found = strstr(svg, "height=\"16\"");
	double width;

	assert_non_null(found);
	while (strncmp(found, "width=\"", 7) != 0)
		found--;
	width = strtod(found + 7, NULL);
	free(svg);
	return width;
}

static void balk_naar_het_doel(void **state)
{
	double all = balk(RIJ(.doel = 50 * G, .van = 50 * G, .tot = 50 * G));

	(void)state;
	assert_true(all > 100);
	assert_true(balk(RIJ(.doel = 50 * G, .van = 25 * G, .tot = 25 * G)) == all / 2);
	assert_true(balk(RIJ(.doel = 1, .van = INT64_MAX, .tot = INT64_MAX)) < all * 1.3);
	assert_true(balk(RIJ(.doel = 1, .van = 3, .tot = 3)) ==
	            balk(RIJ(.doel = 1, .van = INT64_MAX, .tot = INT64_MAX)));
}

static void tijdlijn_staat_er(void **state)
{
	static const wz_datum dagen[] = { 20150101, 20150102, 20160601 };
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_TIJDLIJN, &beeld);
	char *svg;

	(void)state;
	wz_beeld_vandaag(beeld, 20160701);
	wz_beeld_add_tijdvak(beeld, &(wz_beeld_tijdvak){ .label = "2014",
	                                                 .begin = 20140101,
	                                                 .eind = 20151231,
	                                                 .verlengd = 20161231,
	                                                 .verlengbaar = 20171231,
	                                                 .deadline = dagen,
	                                                 .n_deadlines = 3 });
	svg = geldig(beeld);
	bevat(svg, "vandaag, 01-07-2016</text>");
	bevat(svg, ">2014</text>");
	bevat(svg, ">2017</text>");
	bevat(svg, "<text x=\"354.4\"");
	assert_null(strstr(svg, ">2018</text>"));
	/* Half of the four years, then one that was added, then one that may be. */
	bevat(svg, "<rect x=\"226\" y=\"52\" width=\"240.8\" height=\"18\" fill=\"#1b4f8f\"/>");
	bevat(svg, "<rect x=\"466.8\" y=\"52\" width=\"120.7\" height=\"18\" fill=\"url(#b-p0)\"");
	bevat(svg, "<rect x=\"587.6\" y=\"52\" width=\"120.4\" height=\"18\" fill=\"none\" "
	           "stroke=\"#1a1a1a\" stroke-dasharray=\"4 3\"/>");
	/* Two days near each other are one sign with how many. */
	bevat(svg, ">2</text>");
	free(svg);
	wz_verslag_free(verslag);
}

static void kort_heeft_maanden(void **state)
{
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_TIJDLIJN, &beeld);
	char *svg;

	(void)state;
	wz_beeld_vandaag(beeld, 20300101);
	wz_beeld_add_tijdvak(beeld,
	                     &(wz_beeld_tijdvak){ .label = "x", .begin = 20160101, .eind = 20161231 });
	svg = geldig(beeld);
	bevat(svg, ">okt</text>");
	bevat(svg, "vandaag, 01-01-2030, valt erbuiten</text>");
	bevat(svg, "01-01-2016 – 31-12-2016</text>");
	free(svg);
	wz_verslag_free(verslag);
}

static void zonder_rijen(void **state)
{
	(void)state;
	for (int kind = WZ_BEELD_STAND; kind <= WZ_BEELD_TIJDLIJN; kind++) {
		wz_beeld *beeld;
		wz_verslag *verslag = verslag_met((wz_beeld_kind)kind, &beeld);
		char *svg = geldig(beeld);

		bevat(svg, ">(geen gegevens)</text>");
		free(svg);
		wz_verslag_free(verslag);
	}
}

/* Text that is no markup, in every place where text may be. */
static void vijandige_tekst(void **state)
{
	static const char kwaad[] = "</text><script>alert(\"1\")</script>&lt; '\"' \x01\x1b[31m "
								"\xEF\xBF\xBE\xEF\xBF\xBF \xff\xc3 \xE2\x80\xAE"
								"om\nnieuw";
	wz_verslag *verslag = wz_verslag_new("proef");
	wz_beeld *beeld = wz_verslag_beeld(verslag, WZ_BEELD_STAND, kwaad, kwaad);
	char *svg;

	(void)state;
	wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .label = kwaad, .onder = kwaad, .per = { 0, 1 } });
	wz_beeld_anker(beeld, "\"><script>");
	free(geldig(beeld));
	beeld = wz_verslag_beeld(verslag, WZ_BEELD_VOORTGANG, kwaad, kwaad);
	wz_beeld_add_voortgang(
		beeld,
		&(wz_beeld_voortgang){ .label = kwaad, .doel = 1, .van = 1, .tot = 1, .eenheid = kwaad });
	wz_beeld_add_voortgang(beeld, &(wz_beeld_voortgang){ .label = kwaad,
	                                                     .doel = WZ_GETAL_GEEN,
	                                                     .van = WZ_GETAL_GEEN,
	                                                     .tot = WZ_GETAL_GEEN,
	                                                     .waarom = kwaad });
	free(geldig(beeld));
	beeld = wz_verslag_beeld(verslag, WZ_BEELD_TIJDLIJN, kwaad, kwaad);
	wz_beeld_add_tijdvak(beeld, &(wz_beeld_tijdvak){ .label = kwaad, .onder = kwaad });
	free(geldig(beeld));
	svg = geschreven(verslag, WZ_FORMAT_SVG, 0, false);
	proef_van(svg);
	assert_null(strstr(svg, "<script"));
	free(svg);
	wz_verslag_free(verslag);
}

/* Long, wide, right-to-left: a label never reaches the bars (the test of all text is in
 * proef_tekst_eind). */
static void lange_labels(void **state)
{
	static const char *const labels[] = {
		"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
		"een heel gewoon verhaal dat te lang is om in twee regels te passen, en dat dus ergens "
		"moet worden afgekapt achter een heel woord",
		"住民の参加者数は五十人以上であることが求められます、そして毎年報告される必要があります",
		"מספר התושבים שהשתתפו בפעילות מעל עשרים ועוד הרבה מילים שלא נכנסות כאן",
		"WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
		"",
		NULL
	};

	(void)state;
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
		wz__svg_regels lines;

		wz__svg_breek(&lines, labels[i], 13, 200, 2);
		assert_true(lines.n <= 2);
		for (size_t k = 0; k < lines.n; k++)
			assert_true(wz__svg_tekstbreedte(lines.safe.bytes + lines.regel[k].begin,
			                                 lines.regel[k].n, 13) <= 200);
		wz__svg_regels_free(&lines);
	}
	wz__svg_regels lines;

	wz__svg_breek(&lines, labels[1], 13, 200, 2);
	bevat(wz__buf_str(&lines.safe), "een heel gewoon verhaal dat te lang is om in twee");
	assert_string_equal(lines.safe.bytes + lines.safe.size - 3, "…");
	assert_true(lines.safe.bytes[lines.safe.size - 4] != ' ');
	wz__svg_regels_free(&lines);
}

static void uitersten(void **state)
{
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_STAND, &beeld);
	int64_t max = INT64_MAX;
	char *svg;

	(void)state;
	wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .label = "leeg" });
	wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .per = { 0, -5, INT64_MIN, 1, 0, 0 } });
	wz_beeld_add_stand(beeld,
	                   &(wz_beeld_stand){ .per = { 0, max, max, max, max, max }, .signalen = max });
	wz_beeld_add_stand(
		beeld,
		&(wz_beeld_stand){ .per = { 0, max - 9, 1, 1, 1, 1 }, .totaal = true, .label = "samen" });
	svg = geldig(beeld);
	bevat(svg, ">niets geteld</text>");
	bevat(svg, "&gt;999</text>");
	free(svg);
	beeld = wz_verslag_beeld(verslag, WZ_BEELD_VOORTGANG, "t", "u");
	for (size_t i = 0; i < 25; i++) {
		static const wz_getal values[] = { WZ_GETAL_GEEN, INT64_MIN + 1, 0, 1, INT64_MAX };

		for (size_t k = 0; k < 5; k++)
			wz_beeld_add_voortgang(beeld, &(wz_beeld_voortgang){ .doel = values[i % 5],
			                                                     .van = values[i / 5],
			                                                     .tot = values[k],
			                                                     .hoogstens = k % 2 == 0,
			                                                     .signalen = (int64_t)i * 100 });
	}
	free(geldig(beeld));
	beeld = wz_verslag_beeld(verslag, WZ_BEELD_TIJDLIJN, "t", "u");
	wz_beeld_add_tijdvak(beeld, &(wz_beeld_tijdvak){ .begin = 99991231, .eind = 10101 });
	wz_beeld_add_tijdvak(beeld, &(wz_beeld_tijdvak){ .begin = 1, .eind = 20169999 });
	wz_beeld_add_tijdvak(beeld, &(wz_beeld_tijdvak){ .label = "geen dagen" });
	free(geldig(beeld));
	free(geschreven(verslag, WZ_FORMAT_SVG, 0, false));
	wz_verslag_free(verslag);
}

static void driehonderd_rijen(void **state)
{
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_STAND, &beeld);
	int width, height;
	char *svg;

	(void)state;
	for (int i = 0; i < 300; i++)
		wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .label = "rij", .per = { 0, i } });
	wz__svg_maat(beeld, &width, &height);
	assert_int_equal(width, 720);
	assert_in_range(height, 300 * 30, 300 * 40);
	svg = geldig(beeld);
	assert_int_equal((int)proef_van(svg)->hoogte, height);
	free(svg);
	wz_verslag_free(verslag);
}

static void links(void **state)
{
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_STAND, &beeld);
	char *page, *file;

	(void)state;
	wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .label = "een", .per = { 0, 1 } });
	wz_beeld_anker(beeld, "perceel-1");
	wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .label = "zonder", .per = { 0, 1 } });
	page = geldig(beeld);
	file = beeld_geschreven(beeld, false);
	/* An image would hide its links from who listens. */
	bevat(page, " role=\"group\" aria-labelledby");
	bevat(page, "</g><a href=\"#perceel-1\"><text ");
	bevat(page, "</a><g aria-hidden=\"true\">");
	assert_int_equal(proef_van(page)->links, 1);
	assert_int_equal(proef_van(file)->links, 0);
	bevat(file, " role=\"img\"");
	free(page);
	free(file);
	wz_verslag_free(verslag);
}

static void in_een_bestand(void **state)
{
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_STAND, &beeld);
	char *svg;

	(void)state;
	wz_verslag_title(verslag, "Een verslag");
	wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .label = "een", .per = { 0, 1 } });
	beeld = wz_verslag_beeld(verslag, WZ_BEELD_VOORTGANG, "Tweede", "Nog een");
	wz_beeld_add_voortgang(beeld, &(wz_beeld_voortgang){ .label = "1.1", .status = WZ_ONBEKEND });
	svg = geschreven(verslag, WZ_FORMAT_SVG, 0, false);
	assert_int_equal(proef_van(svg)->titels, 3);
	bevat(svg, "<title id=\"welzijn-titel\">Een verslag</title>");
	bevat(svg, "font-weight=\"bold\">Tweede</text>");
	free(svg);
	verwacht_weigering(verslag, WZ_FORMAT_SVG);
}

static void zonder_beeld(void **state)
{
	wz_verslag *verslag = wz_verslag_new("proef");
	struct opvang opvang = { 0 };
	wz_sink sink = { opvang_write, &opvang };

	(void)state;
	assert_int_equal(wz_write(verslag, WZ_FORMAT_SVG, NULL, &sink), WZ_ERR_USAGE);
	assert_int_equal(opvang.calls, 0);
	wz_verslag_free(verslag);
}

/* WCAG 2: relative luminance, and the contrast of two colours. */
static double kanaal(const char *hex)
{
	char two[3] = { hex[0], hex[1], '\0' };
	double c = (double)strtol(two, NULL, 16) / 255, x, root;

	if (c <= 0.04045)
		return c / 12.92;
	/* x to the power 2.4, without the mathematics library: x² times the fifth root of x². */
	x = (c + 0.055) / 1.055;
	root = x;
	for (int i = 0; i < 60; i++)
		root = root - (root * root * root * root * root - x * x) / (5 * root * root * root * root);
	return x * x * root;
}

static double licht(const char *kleur)
{
	return 0.2126 * kanaal(kleur + 1) + 0.7152 * kanaal(kleur + 3) + 0.0722 * kanaal(kleur + 5);
}

static double contrast(const char *a, const char *b)
{
	double la = licht(a) + 0.05, lb = licht(b) + 0.05;

	return la > lb ? la / lb : lb / la;
}

/* Text stands on white, also digits in a bar (they have a box), or is white on a bar of the
 * timeline; that no text has another colour is tested with every picture. */
static void tekst_is_te_lezen(void **state)
{
	static const char *const tekst[] = { WZ__SVG_INKT, WZ__SVG_GRIJS, WZ__SVG_LINK,
		                                 WZ__SVG_SIGNAAL };

	(void)state;
	assert_true(contrast("#000000", "#ffffff") > 20.9 && contrast("#000000", "#ffffff") < 21.1);
	assert_true(contrast("#777777", "#ffffff") > 4.4 && contrast("#777777", "#ffffff") < 4.5);
	for (size_t i = 0; i < 4; i++)
		assert_true(contrast(tekst[i], WZ__SVG_WIT) >= 4.5);
	assert_true(contrast(WZ__SVG_WIT, WZ__SVG_BALK) >= 4.5);
	/* What shows where a bar begins and ends. */
	assert_true(contrast(WZ__SVG_INKT, WZ__SVG_WIT) >= 3);
	assert_true(contrast(WZ__SVG_ARCERING, WZ__SVG_WIT) >= 3);
}

/* In grey: any two statuses differ, neighbours in a bar much; and no two have the same pattern. */
static void statussen_in_grijs(void **state)
{
	(void)state;
	for (int a = WZ_GEREALISEERD; a < WZ_REALISATIES; a++)
		for (int b = a + 1; b < WZ_REALISATIES; b++) {
			const wz__svg_kleur *een = &wz__svg_kleuren[a], *ander = &wz__svg_kleuren[b];

			assert_true(contrast(een->vlak, ander->vlak) >= (b == a + 1 ? 1.8 : 1.25));
			assert_string_not_equal(een->teken, ander->teken);
			assert_true(een->patroon != NULL || ander->patroon != NULL);
			if (een->patroon != NULL && ander->patroon != NULL)
				assert_string_not_equal(een->patroon, ander->patroon);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stand_staat_er),     cmocka_unit_test(voortgang_in_woorden),
		cmocka_unit_test(zonder_balk_waarom), cmocka_unit_test(getal_zegt_iets_anders),
		cmocka_unit_test(balk_naar_het_doel),
		cmocka_unit_test(tijdlijn_staat_er),  cmocka_unit_test(kort_heeft_maanden),
		cmocka_unit_test(zonder_rijen),       cmocka_unit_test(vijandige_tekst),
		cmocka_unit_test(lange_labels),       cmocka_unit_test(uitersten),
		cmocka_unit_test(driehonderd_rijen),  cmocka_unit_test(links),
		cmocka_unit_test(in_een_bestand),     cmocka_unit_test(zonder_beeld),
		cmocka_unit_test(tekst_is_te_lezen),  cmocka_unit_test(statussen_in_grijs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
