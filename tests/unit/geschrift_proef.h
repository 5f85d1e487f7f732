/* SPDX-License-Identifier: EUPL-1.2 */
/* A document with every kind of block, for who looks at it. */
#ifndef GESCHRIFT_PROEF_H
#define GESCHRIFT_PROEF_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "write/geschrift.h"

#define PROEF_KWAAD "</title></style><script>x</script><a href=x onclick=x>\"&'\033[31m\xE2\x80\xAE"

static const wz_column proef_telling[] = {
	{ .naam = "naam", .kop = "Perceel", .type = WZ_TYPE_TEXT },
	{ .naam = "aanbieder", .kop = "Aanbieder", .type = WZ_TYPE_TEXT },
	{ .naam = "ja", .kop = "Gereali-\nseerd", .type = WZ_TYPE_INTEGER },
	{ .naam = "deels", .kop = "Deels", .type = WZ_TYPE_INTEGER },
	{ .naam = "niet", .kop = "Niet", .type = WZ_TYPE_INTEGER },
	{ .naam = "onbekend", .kop = "Onbekend", .type = WZ_TYPE_INTEGER },
	{ .naam = "aandeel", .kop = "%", .type = WZ_TYPE_PERCENT },
	{ .naam = "geheim", .type = WZ_TYPE_INTEGER, .use = WZ_USE_MACHINE },
};

static const wz_column proef_afspraken[] = {
	{ .naam = "nr", .kop = "Nr.", .type = WZ_TYPE_ID },
	{ .naam = "afspraak", .kop = "Afgesproken", .type = WZ_TYPE_TEXT },
	{ .naam = "doel", .kop = "Doel", .type = WZ_TYPE_NUMBER },
	{ .naam = "aantal", .kop = "Bereikt", .type = WZ_TYPE_NUMBER },
	{ .naam = "status", .kop = "Status", .type = WZ_TYPE_REALISATIE },
	{ .naam = "deadline", .kop = "Klaar", .type = WZ_TYPE_DATE },
};

static inline size_t proef_noot(wz_geschrift *g, const char *text)
{
	size_t noot;
	wz_alinea *alinea = wz_geschrift_noot(g, &noot);

	wz_alinea_text(alinea, text);
	return noot;
}

static inline void proef_telling_tabel(wz_geschrift *g, size_t noot)
{
	static const char *const namen[] = { "1 Jeugd en gezin", "2 Ontmoeten", "3 Gezondheid",
		                                 "Gezondheid en bewegen in de buurt voor ouderen" };
	wz_table *t = wz_geschrift_table(g, WZ_TABLE_LIST, proef_telling,
	                                 sizeof proef_telling / sizeof *proef_telling);

	wz_table_caption(t, "Uitkomst per perceel");
	wz_table_note(t, "Een percentage is van alle afspraken, ook van wat onbekend is.");
	for (int i = 0; i < 4; i++) {
		if (i % 2 == 0) {
			wz_table_row(t, WZ_ROW_GROUP, 0);
			wz_table_text(t, 0, i == 0 ? "Noord" : "Centrum");
			wz_geschrift_cel_link(g, 0, "gebieden");
		}
		wz_table_row(t, WZ_ROW_DATA, i == 3 ? 1 : 0);
		wz_table_text(t, 0, namen[i]);
		wz_geschrift_cel_link(g, 0, i < 3 ? "perceel-1" : "bestaat-niet");
		wz_table_text(t, 1, i == 2 ? NULL : "Radar");
		for (size_t c = 2; c < 6; c++) {
			wz_table_value(t, c, 3 * i + (int)c - 2);
			wz_geschrift_cel_noot(g, c, noot);
		}
		wz_table_value(t, 6, 3333);
	}
	wz_table_row(t, WZ_ROW_TOTAL, 0);
	wz_table_text(t, 0, "Totaal");
	wz_table_value(t, 2, 18);
	wz_table_range(t, 2, 18, 21);
	wz_geschrift_cel_noot(g, 2, noot);
}

static inline void proef_afspraken_tabel(wz_geschrift *g, size_t noot, const char *caption)
{
	wz_table *t = wz_geschrift_table(g, WZ_TABLE_LIST, proef_afspraken,
	                                 sizeof proef_afspraken / sizeof *proef_afspraken);
	char anker[32], nr[16];

	wz_table_caption(t, caption);
	for (int i = WZ_GEREALISEERD; i < WZ_REALISATIES; i++) {
		wz_table_row(t, WZ_ROW_DATA, 0);
		snprintf(nr, sizeof nr, "1.%d", i);
		snprintf(anker, sizeof anker, "afspraak-1.%d", i);
		wz_geschrift_rij_anker(g, anker);
		wz_table_text(t, 0, nr);
		wz_table_text(t, 1, "30 bewoners stijgen een trede op de participatieladder, en "
		                    "wie dat wil doet mee aan een activiteit in de buurt");
		wz_table_value(t, 2, 300000);
		wz_table_value(t, 3, i == WZ_ONBEKEND ? WZ_GETAL_GEEN : 120000 * i);
		wz_geschrift_cel_noot(g, 3, noot);
		wz_table_value(t, 4, i);
		wz_geschrift_cel_noot(g, 4, noot);
		wz_table_value(t, 5, 20161231);
	}
}

static inline void proef_bron(wz_geschrift *g)
{
	static const wz_column bron[] = {
		{ .naam = "bestand", .kop = "Bestand", .type = WZ_TYPE_TEXT },
		{ .naam = "sha256", .kop = "SHA-256", .type = WZ_TYPE_TEXT },
		{ .naam = "ontvangen", .kop = "Ontvangen", .type = WZ_TYPE_DATE },
	};
	wz_table *t = wz_geschrift_table(g, WZ_TABLE_RECORD, bron, 3);

	wz_table_caption(t, "De jaarrapportage van Radar");
	wz_table_row(t, WZ_ROW_DATA, 0);
	wz_geschrift_rij_anker(g, "rapportage-1");
	wz_table_text(t, 0, "radar-2016.csv");
	wz_geschrift_cel_link(g, 0, "gebieden");
	wz_table_text(t, 1, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
	wz_table_value(t, 2, 20170301);
	t = wz_geschrift_table(g, WZ_TABLE_LIST, bron, 3);
	wz_table_caption(t, "Bestanden die niet meetellen");
}

static inline void proef_beelden(wz_geschrift *g)
{
	static const wz_datum deadline[] = { 20160701, 20161231 };
	wz_beeld *b = wz_geschrift_beeld(g, WZ_BEELD_STAND, "Statussen per perceel",
	                                 "Van perceel 1 is de helft gerealiseerd.", false);

	for (int i = 1; i < 4; i++) {
		wz_beeld_stand rij = { .label = i == 3 ? "3 " PROEF_KWAAD : "1 Jeugd en gezin",
			                   .onder = "Noord · Radar", .signalen = i - 1, .totaal = i == 3 };
		for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++)
			rij.per[s] = i * s;
		wz_beeld_add_stand(b, &rij);
		wz_beeld_anker(b, "perceel-1");
	}
	b = wz_geschrift_beeld(g, WZ_BEELD_VOORTGANG, "Hoever de afspraken zijn",
	                       "Twee afspraken hebben een getal.", true);
	wz_beeld_add_voortgang(b, &(wz_beeld_voortgang){ .label = "1.1 30 bewoners stijgen een trede",
	                          .status = WZ_GEREALISEERD, .doel = 300000, .van = 310000,
	                          .tot = 340000, .eenheid = "bewoners", .signalen = 1 });
	wz_beeld_anker(b, "afspraak-1.1");
	wz_beeld_add_voortgang(b, &(wz_beeld_voortgang){ .label = "1.2 Een inloop", .status = WZ_ONBEKEND,
	                          .doel = WZ_GETAL_GEEN, .van = WZ_GETAL_GEEN, .tot = WZ_GETAL_GEEN,
	                          .waarom = "geen getal gemeld" });
	b = wz_geschrift_beeld(g, WZ_BEELD_TIJDLIJN, "Looptijd", "De opdracht loopt twee jaar.", false);
	wz_beeld_add_tijdvak(b, &(wz_beeld_tijdvak){ .label = "2016 Welzijnswerk", .begin = 20160101,
	                        .eind = 20161231, .verlengd = 20171231, .verlengbaar = 20181231,
	                        .deadline = deadline, .n_deadlines = 2 });
	wz_beeld_vandaag(b, 20170601);
}

/* Text that the evaluator wrote, in the last block. */
static inline void proef_eigen(wz_geschrift *g)
{
	wz_geschrift_eigen(g, "perceel 1", "Perceel 1: Jeugd");
	wz__blok *eigen = &g->blok[g->n - 1];

	wz__eigen_kop(g, eigen, "Wat wij zagen");
	wz_alinea_text(wz__eigen_alinea(g, eigen), "De aanbieder is halverwege het jaar gewisseld. "
	               "Dat verklaart het verschil in aantallen niet, maar helpt wel bij het lezen.");
	wz_alinea_text(wz__eigen_punt(g, eigen, 1, false), "een punt dat te diep begint");
	wz_alinea_text(wz__eigen_punt(g, eigen, 0, true), "eerst bellen");
	wz_alinea_text(wz__eigen_punt(g, eigen, 0, true), PROEF_KWAAD);
}

static inline void proef_tekst(wz_geschrift *g, size_t een, size_t twee)
{
	wz_alinea *a = wz_geschrift_alinea(g);

	wz_alinea_format(a, "Van de ");
	wz_alinea_noot(a, "42", een);
	wz_alinea_text(a, " afspraken zijn er ");
	wz_alinea_noot(a, "12", twee);
	wz_alinea_text(a, " gerealiseerd. ");
	wz_alinea_nadruk(a, "Van negen is niets bekend");
	wz_alinea_text(a, ", en dat is ");
	wz_alinea_cursief(a, "niet");
	wz_alinea_text(a, " hetzelfde als niets bereikt. Zie ");
	wz_alinea_link(a, "het overzicht", "gebieden");
	wz_alinea_text(a, ", ");
	wz_alinea_link(a, "een dode plek", "nergens");
	wz_alinea_text(a, " en ");
	wz_alinea_url(a, "de wet", "https://example.org/wet?a=1&b=\"2\"");
	wz_alinea_text(a, ".");
	wz_alinea_regel(a);
	wz_alinea_text(a, "Een regel verder staat " PROEF_KWAAD ".");
	for (int i = 0; i < 5; i++) {
		a = wz_geschrift_punt(g, i == 1 || i == 2 ? 1 : 0, i == 3 || i == 4);
		wz_alinea_text(a, "Een vraag aan de aanbieder, waarvan het antwoord ");
		wz_alinea_noot(a, "in 3 bronnen", twee);
		wz_alinea_text(a, " ontbreekt.");
	}
}

static inline wz_geschrift *proef_geschrift(void)
{
	wz_geschrift *g = wz_geschrift_new("Evaluatie: Welzijnswerk Enschede " PROEF_KWAAD ", 2016");
	size_t een, twee;

	if (g == NULL)
		return NULL;
	een = proef_noot(g, "Alle afspraken van perceel 1 tot en met 14 die in 2016 liepen.");
	twee = proef_noot(g, "Radar, gerealiseerd: 3.4 en 3.5 (perceel 3): radar-2016.csv, regels 4 en 5.");
	wz_geschrift_onder(g, "Gemeente Enschede, over 2016");
	wz_geschrift_onder(g, "Gemaakt op 1 juni 2017 met welzijn");
	wz_geschrift_kop(g, 1, "kort", "In het kort", false);
	wz_geschrift_eigen(g, "kort", "In het kort");
	proef_tekst(g, een, twee);
	wz_geschrift_kop(g, 1, "gebieden", "2 Per gebied", true);
	wz_geschrift_kop(g, 2, "noord", "Uitkomst per perceel", false);
	proef_telling_tabel(g, een);
	proef_beelden(g);
	wz_geschrift_kop(g, 3, "perceel-1", "Perceel 1: Jeugd en gezin", true);
	proef_afspraken_tabel(g, twee, "Wat is afgesproken en bereikt");
	proef_eigen(g);
	wz_geschrift_kop(g, 3, "perceel-1", "Perceel 2: Ontmoeten " PROEF_KWAAD, true);
	proef_afspraken_tabel(g, een, "Wat is afgesproken en bereikt");
	proef_bron(g);
	wz_geschrift_kop(g, 1, "A b\"><script>", "", false);
	wz_geschrift_kop(g, 3, "", "Een kop die te diep begint", false);
	wz_alinea_text(wz_geschrift_alinea(g), "Slot.");
	return g;
}

#endif
