/* SPDX-License-Identifier: EUPL-1.2 */
#include "write_hulp.h"

static const wz_column columns[] = {
	{ .naam = "opdracht", .type = WZ_TYPE_ID, .use = WZ_USE_MACHINE },
	{ .naam = "perceel", .type = WZ_TYPE_ID },
	{ .naam = "stadsdeel", .type = WZ_TYPE_TEXT, .fold = true },
	{ .naam = "thema", .type = WZ_TYPE_TEXT },
	{ .naam = "totaal", .type = WZ_TYPE_INTEGER },
	{ .naam = "gerealiseerd", .kop = "ger.", .type = WZ_TYPE_INTEGER },
	{ .naam = "deels_gerealiseerd", .type = WZ_TYPE_INTEGER },
	{ .naam = "aandeel", .kop = "% ger.", .type = WZ_TYPE_PERCENT },
};
enum { COLUMNS = 8 };

static void rij(wz_table *table, const char *perceel, const char *stadsdeel, const char *thema,
                int64_t totaal, int64_t ger)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "2016");
	wz_table_text(table, 1, perceel);
	wz_table_text(table, 2, stadsdeel);
	wz_table_text(table, 3, thema);
	wz_table_value(table, 4, totaal);
	wz_table_value(table, 5, ger);
	wz_table_value(table, 6, 0);
	wz_table_value(table, 7, ger * 10000 / totaal);
}

static wz_verslag *percelen(void)
{
	wz_verslag *verslag = wz_verslag_new("perceel report");
	wz_verslag_title(verslag, "Percelen van opdracht 2016");
	wz_verslag_note(verslag, "Periode 2016. Geteld is de geldende status van elke afspraak.");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "percelen", columns, COLUMNS);
	rij(table, "1", "Centrum", "Eigen kracht en meer zeggenschap", 8, 3);
	rij(table, "3", "Noord", "Gezondheid en leefstijl, met bewoners als coach", 9, 2);
	rij(table, "4", "Noord", "Bewonersinitiatieven", 1204, 1204);
	rij(table, "12", "Zuid", NULL, 6, 0);
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 2, "Totaal");
	wz_table_value(table, 4, 1227);
	wz_table_value(table, 5, 1209);
	wz_verslag_legend(verslag, "ger. is gerealiseerd; wat onbekend is, telt mee in het totaal en "
	                           "in het percentage");
	return verslag;
}

static void a_whole_verslag_at_80(void **state)
{
	(void)state;
	verwacht(percelen(), WZ_FORMAT_TEXT, 0,
	         "Percelen van opdracht 2016\n"
	         "Periode 2016. Geteld is de geldende status van elke afspraak.\n"
	         "\n"
	         "                                                                   deels_      %\n"
	         "perceel  stadsdeel  thema                     totaal   ger.  gerealiseerd   ger.\n"
	         "────────────────────────────────────────────────────────────────────────────────\n"
	         "1        Centrum    Eigen kracht en meer           8      3             0  37,5%\n"
	         "                    zeggenschap\n"
	         "3        Noord      Gezondheid en leefstijl,       9      2             0  22,2%\n"
	         "                    met bewoners als coach\n"
	         "4                   Bewonersinitiatieven       1.204  1.204             0   100%\n"
	         "12       Zuid       –                              6      0             0     0%\n"
	         "────────────────────────────────────────────────────────────────────────────────\n"
	         "         Totaal                                1.227  1.209             –      –\n"
	         "\n"
	         "ger. is gerealiseerd; wat onbekend is, telt mee in het totaal en in het\n"
	         "  percentage\n");
}

static void a_whole_verslag_at_200(void **state)
{
	(void)state;
	verwacht(
		percelen(), WZ_FORMAT_TEXT, 200,
		"Percelen van opdracht 2016\n"
		"Periode 2016. Geteld is de geldende status van elke afspraak.\n"
		"\n"
		"perceel  stadsdeel  thema                                            totaal   ger.  deels_gerealiseerd  % ger.\n"
		"──────────────────────────────────────────────────────────────────────────────────────────────────────────────\n"
		"1        Centrum    Eigen kracht en meer zeggenschap                      8      3                   0   37,5%\n"
		"3        Noord      Gezondheid en leefstijl, met bewoners als coach       9      2                   0   22,2%\n"
		"4                   Bewonersinitiatieven                              1.204  1.204                   0    100%\n"
		"12       Zuid       –                                                     6      0                   0      0%\n"
		"──────────────────────────────────────────────────────────────────────────────────────────────────────────────\n"
		"         Totaal                                                       1.227  1.209                   –       –\n"
		"\n"
		"ger. is gerealiseerd; wat onbekend is, telt mee in het totaal en in het percentage\n");
}

/* Too narrow: the row goes on, and nothing is lost. */
static void a_whole_verslag_at_40(void **state)
{
	(void)state;
	verwacht(percelen(), WZ_FORMAT_TEXT, 40,
	         "Percelen van opdracht 2016\n"
	         "Periode 2016. Geteld is de geldende\n"
	         "status van elke afspraak.\n"
	         "\n"
	         "                                                                   deels_      %\n"
	         "perceel  stadsdeel  thema                     totaal   ger.  gerealiseerd   ger.\n"
	         "────────────────────────────────────────────────────────────────────────────────\n"
	         "1        Centrum    Eigen kracht en meer           8      3             0  37,5%\n"
	         "                    zeggenschap\n"
	         "3        Noord      Gezondheid en leefstijl,       9      2             0  22,2%\n"
	         "                    met bewoners als coach\n"
	         "4                   Bewonersinitiatieven       1.204  1.204             0   100%\n"
	         "12       Zuid       –                              6      0             0     0%\n"
	         "────────────────────────────────────────────────────────────────────────────────\n"
	         "         Totaal                                1.227  1.209             –      –\n"
	         "\n"
	         "ger. is gerealiseerd; wat onbekend is,\n"
	         "  telt mee in het totaal en in het\n"
	         "  percentage\n");
}

static const wz_column detail[] = {
	{ .naam = "perceel", .type = WZ_TYPE_ID, .use = WZ_USE_MACHINE, .fold = true },
	{ .naam = "afspraak", .kop = "nr", .type = WZ_TYPE_ID, .fold = true },
	{ .naam = "omschrijving", .kop = "afspraak en resultaten", .type = WZ_TYPE_TEXT },
	{ .naam = "doel", .type = WZ_TYPE_NUMBER },
	{ .naam = "op", .type = WZ_TYPE_DATE },
	{ .naam = "status", .type = WZ_TYPE_REALISATIE },
};

static void detailrij(wz_table *table, int level, const char *nr, const char *text, wz_getal doel,
                      wz_realisatie status)
{
	wz_table_row(table, WZ_ROW_DATA, level);
	wz_table_text(table, 0, "3");
	wz_table_text(table, 1, nr);
	wz_table_text(table, 2, text);
	wz_table_value(table, 3, doel);
	wz_table_value(table, 4, doel > 0 ? 20161231 : 0);
	wz_table_value(table, 5, status);
}

static wz_verslag *afspraken(void)
{
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "afspraken", detail, 6);
	wz_table_caption(table, "Afspraken");
	wz_table_note(table, "Onder elke afspraak staan de resultaten.");
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, 2, "Perceel 3, Noord");
	detailrij(table, 0, "3.1", "Een 0-meting doen", WZ_GETAL_GEEN, WZ_NIET_GEREALISEERD);
	detailrij(table, 0, "3.4", "30 bewoners stijgen een trede", 300000, WZ_GEREALISEERD);
	detailrij(table, 1, "3.4", "30 bewoners zijn gestegen op de ladder; dit is duurzaam", 12006500,
	          WZ_DEELS_GEREALISEERD);
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 2, "Samen");
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, 2, "Perceel 4, Noord");
	detailrij(table, 0, "3.4", "Een aanpak", -125000, WZ_ONBEKEND);
	detailrij(table, 0, "3.5", NULL, 0, WZ_DOORLOPEND);
	detailrij(table, 0, "3.6", "", 0, WZ_REALISATIE_GEEN);
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 2, "Samen");
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 2, "Alles");
	detailrij(table, 0, "9", "Na het totaal", 0, WZ_GEREALISEERD);
	return verslag;
}

static void groups_totals_and_levels(void **state)
{
	(void)state;
	verwacht(afspraken(), WZ_FORMAT_TEXT, 80,
	         "Afspraken\n"
	         "Onder elke afspraak staan de resultaten.\n"
	         "\n"
	         "nr   afspraak en resultaten               doel  op          status\n"
	         "────────────────────────────────────────────────────────────────────────────────\n"
	         "Perceel 3, Noord\n"
	         "3.1  Een 0-meting doen                       –  –           ✘ niet gerealiseerd\n"
	         "3.4  30 bewoners stijgen een trede          30  31-12-2016  ✔ gerealiseerd\n"
	         "       30 bewoners zijn gestegen op   1.200,65  31-12-2016  ◐ deels gerealiseerd\n"
	         "       de ladder; dit is duurzaam\n"
	         "────────────────────────────────────────────────────────────────────────────────\n"
	         "     Samen                                   –\n"
	         "\n"
	         "Perceel 4, Noord\n"
	         "3.4  Een aanpak                          -12,5  –           ? onbekend\n"
	         "3.5  –                                       0  –           … doorlopend\n"
	         "3.6                                          0  –           –\n"
	         "────────────────────────────────────────────────────────────────────────────────\n"
	         "     Samen                                   –\n"
	         "     Alles                                   –\n"
	         "\n"
	         "9    Na het totaal                           0  –           ✔ gerealiseerd\n");
}

static void records(void **state)
{
	(void)state;
	static const wz_column record[] = {
		{ .naam = "opdracht", .kop = "Opdracht", .type = WZ_TYPE_ID },
		{ .naam = "opdrachtgever", .kop = "Opdrachtgever", .type = WZ_TYPE_TEXT },
		{ .naam = "begin", .kop = "Begin", .type = WZ_TYPE_DATE },
		{ .naam = "eind", .kop = "Een veel langere naam", .type = WZ_TYPE_DATE },
		{ .naam = "stand", .kop = "Stand", .type = WZ_TYPE_REALISATIE },
		{ .naam = "tekst", .kop = "Tekst", .type = WZ_TYPE_TEXT },
		{ .naam = "intern", .type = WZ_TYPE_TEXT, .use = WZ_USE_MACHINE },
	};
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "opdracht", record, 7);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "2016");
	wz_table_text(table, 1, "Gemeente Enschede");
	wz_table_value(table, 2, 20160101);
	wz_table_value(table, 4, WZ_DOORLOPEND);
	wz_table_text(table, 5, "De opdracht bracht een snelle ontwikkeling.\nEr is meer scherpte.");
	wz_table_text(table, 6, "intern");
	char *text = geschreven(verslag, WZ_FORMAT_TEXT, 40, true);
	assert_string_equal(text, "Opdracht:       2016\n"
	                          "Opdrachtgever:  Gemeente Enschede\n"
	                          "Begin:          01-01-2016\n"
	                          "Stand:          \x1B[36m… doorlopend\x1B[0m\n"
	                          "Tekst:          De opdracht bracht een\n"
	                          "                snelle ontwikkeling.\n"
	                          "                Er is meer scherpte.\n");
	free(text);
	verwacht(verslag, WZ_FORMAT_TEXT, 20,
	         "Opdracht:       2016\n"
	         "Opdrachtgever:  Gemeente Enschede\n"
	         "Begin:          01-01-2016\n"
	         "Stand:          … doorlopend\n"
	         "Tekst:          De opdracht bracht een\n"
	         "                snelle ontwikkeling.\n"
	         "                Er is meer scherpte.\n");
}

static const wz_column pair[] = {
	{ .naam = "naam", .type = WZ_TYPE_TEXT },
	{ .naam = "n", .type = WZ_TYPE_INTEGER },
};

static wz_verslag *paar(const char *text)
{
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", pair, 2);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, text);
	wz_table_value(table, 1, 1);
	return verslag;
}

static void a_fold_starts_again_below_another_value(void **state)
{
	(void)state;
	static const wz_column folded[] = {
		{ .naam = "opdracht", .type = WZ_TYPE_ID, .fold = true },
		{ .naam = "perceel", .type = WZ_TYPE_ID, .fold = true },
		{ .naam = "n", .type = WZ_TYPE_INTEGER, .fold = true },
	};
	static const char *const cells[][2] = {
		{ "2016", "1" }, { "2016", "1" }, { "2018", "1" }, { "2018", NULL }, { "2018", NULL },
	};
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", folded, 3);
	for (size_t i = 0; i < 5; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, cells[i][0]);
		wz_table_text(table, 1, cells[i][1]);
		wz_table_value(table, 2, i == 1 ? 8 : 7);
	}
	verwacht(verslag, WZ_FORMAT_TEXT, 80,
	         "opdracht  perceel  n\n"
	         "────────────────────\n"
	         "2016      1        7\n"
	         "                   8\n"
	         "2018      1        7\n"
	         "          –        7\n"
	         "          –\n");
}

static void statuses_have_signs_and_colour(void **state)
{
	(void)state;
	static const wz_column status[] = {
		{ .naam = "status", .type = WZ_TYPE_REALISATIE },
		{ .naam = "n", .type = WZ_TYPE_INTEGER },
	};
	wz_verslag *verslag = wz_verslag_new("x");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", status, 2);
	for (int i = WZ_REALISATIE_GEEN; i < WZ_REALISATIES; i++) {
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_value(table, 0, i);
		wz_table_value(table, 1, i);
	}
	char *text = geschreven(verslag, WZ_FORMAT_TEXT, 80, true);
	assert_string_equal(text, "status                n\n"
	                          "───────────────────────\n"
	                          "–                     0\n"
	                          "\x1B[32m✔ gerealiseerd\x1B[0m        1\n"
	                          "\x1B[33m◐ deels gerealiseerd\x1B[0m  2\n"
	                          "\x1B[31m✘ niet gerealiseerd\x1B[0m   3\n"
	                          "\x1B[1m? onbekend\x1B[0m            4\n"
	                          "\x1B[36m… doorlopend\x1B[0m          5\n");
	free(text);
	verwacht(verslag, WZ_FORMAT_TEXT, 80,
	         "status                n\n"
	         "───────────────────────\n"
	         "–                     0\n"
	         "✔ gerealiseerd        1\n"
	         "◐ deels gerealiseerd  2\n"
	         "✘ niet gerealiseerd   3\n"
	         "? onbekend            4\n"
	         "… doorlopend          5\n");
}

static void empty_tables(void **state)
{
	(void)state;
	static const wz_column machine[] = { { .naam = "m", .use = WZ_USE_MACHINE } };
	verwacht(wz_verslag_new("x"), WZ_FORMAT_TEXT, 80, "");
	wz_verslag *verslag = wz_verslag_new("x");
	wz_verslag_title(verslag, "Niets");
	wz_verslag_table(verslag, WZ_TABLE_LIST, "x", pair, 2);
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_RECORD, "y", pair, 2);
	wz_table_row(table, WZ_ROW_DATA, 0);
	verwacht(verslag, WZ_FORMAT_TEXT, 80, "Niets\n\n(geen gegevens)\n\n(geen gegevens)\n");
	verslag = paar(NULL);
	table = wz_verslag_table(verslag, WZ_TABLE_LIST, "x", machine, 1);
	wz_table_caption(table, "Voor programma's");
	wz_table_row(table, WZ_ROW_DATA, 0);
	verwacht(verslag, WZ_FORMAT_TEXT, 80, "naam  n\n───────\n–     1\n");
}

static void a_refusing_sink_ends_it(void **state)
{
	(void)state;
	verwacht_weigering(percelen(), WZ_FORMAT_TEXT);
	verwacht_weigering(afspraken(), WZ_FORMAT_TEXT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_whole_verslag_at_80),
		cmocka_unit_test(a_whole_verslag_at_200),
		cmocka_unit_test(a_whole_verslag_at_40),
		cmocka_unit_test(groups_totals_and_levels),
		cmocka_unit_test(records),
		cmocka_unit_test(a_fold_starts_again_below_another_value),
		cmocka_unit_test(statuses_have_signs_and_colour),
		cmocka_unit_test(empty_tables),
		cmocka_unit_test(a_refusing_sink_ends_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
