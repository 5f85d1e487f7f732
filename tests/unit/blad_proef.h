/* SPDX-License-Identifier: EUPL-1.2 */
/* What is put in workbooks to see how it comes out. */
#ifndef BLAD_PROEF_H
#define BLAD_PROEF_H

#include <welzijn/table.h>

static const wz_column proef_kolommen[] = {
	{ .naam = "perceel", .kop = "nr", .type = WZ_TYPE_ID },
	{ .naam = "naam", .type = WZ_TYPE_TEXT, .fold = true },
	{ .naam = "aantal", .type = WZ_TYPE_INTEGER },
	{ .naam = "doel", .type = WZ_TYPE_NUMBER, .use = WZ_USE_HUMAN },
	{ .naam = "eind", .type = WZ_TYPE_DATE },
	{ .naam = "status", .type = WZ_TYPE_REALISATIE },
	{ .naam = "deel", .kop = "% ger.", .type = WZ_TYPE_PERCENT },
};
enum { PROEF_KOLOMMEN = 7 };

static inline void proef_rij(wz_table *table, const char *perceel, const char *naam, int64_t aantal,
                             wz_getal doel, wz_datum eind, wz_realisatie status, int64_t deel)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, perceel);
	wz_table_text(table, 1, naam);
	wz_table_value(table, 2, aantal);
	wz_table_value(table, 3, doel);
	wz_table_value(table, 4, eind);
	wz_table_value(table, 5, status);
	wz_table_value(table, 6, deel);
}

/* Every type, missing of each, a range, texts that look like something else, a total. */
static inline wz_verslag *proef_lijst(void)
{
	wz_verslag *verslag = wz_verslag_new("proef list");
	wz_table *table =
		wz_verslag_table(verslag, WZ_TABLE_LIST, "proef", proef_kolommen, PROEF_KOLOMMEN);

	wz_verslag_title(verslag, "Proef & <meer>");
	wz_verslag_note(verslag, "Periode 2016");
	wz_table_caption(table, "Alle percelen");
	proef_rij(table, "1.10", "=1+1", 1234567, 125000, 20161231, WZ_DEELS_GEREALISEERD, 3333);
	proef_rij(table, "007", "+31 53", -1200, 12340000, 20160229, WZ_GEREALISEERD, 10000);
	proef_rij(table, "1-2", "@SOM(A1)", 0, -1, 18991231, WZ_ONBEKEND, 0);
	proef_rij(table, "2", "http://een.nl/?a=1&b=2", 1, 11250, 19000301, WZ_DOORLOPEND, 5);
	proef_rij(table, "2", "een\ntwee  drie ", 2, 12345678900, 20000101, WZ_NIET_GEREALISEERD, -150);
	wz_table_row(table, WZ_ROW_DATA, 1);
	proef_rij(table, "3", "-", 4, 50000, 20170101, WZ_GEREALISEERD, 5000);
	wz_table_range(table, 2, 3, 5);
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 1, "Totaal");
	wz_table_value(table, 2, 1233374);
	wz_verslag_legend(verslag, "nr: nummer");
	return verslag;
}

static const char *const proef_statussen[] = { "gerealiseerd", "deels gerealiseerd",
	                                           "niet gerealiseerd", NULL };
static const char *const proef_lang[] = {
	"een keuze van een lengte waarvan er niet veel in een cel passen, want daar is 255 het meeste",
	"twee, met een komma", "drie is ook weer een heel lange keuze, want zo raakt de ruimte wel op",
	"vier 'en' \"aanhalingstekens\"", NULL
};

static const wz_column proef_uitleg[] = { { .naam = "uitleg", .kop = "Zo werkt het" } };
static const wz_column proef_invulling[] = {
	{ .naam = "perceel", .type = WZ_TYPE_ID },  { .naam = "afspraak", .type = WZ_TYPE_ID },
	{ .naam = "doel", .type = WZ_TYPE_NUMBER }, { .naam = "resultaat", .type = WZ_TYPE_TEXT },
	{ .naam = "status", .type = WZ_TYPE_TEXT }, { .naam = "aantal", .type = WZ_TYPE_NUMBER },
	{ .naam = "datum", .type = WZ_TYPE_DATE },  { .naam = "soort", .type = WZ_TYPE_TEXT },
};
enum { PROEF_INVULLING = 8 };

/* A sheet with words, and one to fill in. */
static inline wz_verslag *proef_formulier(void)
{
	static const wz_input inputs[PROEF_INVULLING] = {
		[0] = { .kind = WZ_INPUT_TEXT, .keep = true, .required = true },
		[1] = { .kind = WZ_INPUT_TEXT, .keep = true },
		[3] = { .kind = WZ_INPUT_TEXT, .required = true, .help = "Wat is er bereikt?" },
		[4] = { .kind = WZ_INPUT_CHOICE, .choices = proef_statussen, .help = "Kies een status." },
		[5] = { .kind = WZ_INPUT_NUMBER, .minimum = 0 },
		[6] = { .kind = WZ_INPUT_DATE, .minimum = WZ_GETAL_GEEN },
		[7] = { .kind = WZ_INPUT_CHOICE, .choices = proef_lang },
	};
	wz_verslag *verslag = wz_verslag_new("formulier");
	wz_table *uitleg = wz_verslag_table(verslag, WZ_TABLE_LIST, "uitleg", proef_uitleg, 1);
	wz_table *table =
		wz_verslag_table(verslag, WZ_TABLE_LIST, "resultaten", proef_invulling, PROEF_INVULLING);

	wz_verslag_title(verslag, "Jaarrapportage");
	wz_table_row(uitleg, WZ_ROW_DATA, 0);
	wz_table_text(uitleg, 0,
	              "Vul op het tweede blad in wat er is bereikt. Een * betekent: verplicht.");
	for (size_t i = 0; i < PROEF_INVULLING; i++)
		if (inputs[i].kind != WZ_INPUT_NONE)
			wz_table_input(table, i, &inputs[i]);
	wz_table_width(table, 3, 60);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "1");
	wz_table_text(table, 1, "1.10");
	wz_table_value(table, 2, 1000000);
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, 0, "1");
	wz_table_text(table, 3, "Al gemeld");
	wz_table_text(table, 4, "gerealiseerd");
	wz_table_value(table, 5, 125000);
	wz_table_value(table, 6, 20161231);
	return verslag;
}

#endif
