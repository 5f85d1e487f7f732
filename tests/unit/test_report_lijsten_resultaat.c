/* SPDX-License-Identifier: EUPL-1.2 */
/* The lists and shows of reports and of the results in them. */
#include "report_lijsten.h"

#include <welzijn/rapportage.h>
#include <welzijn/resultaat.h>

#include "overzicht/periode.h"

static wz_status alle(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz_resultaat_list(dossier, filter, WZ_RESULTAAT_ALL, out);
}

static wz_status zonder_afspraak(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz_resultaat_list(dossier, filter, WZ_RESULTAAT_UNLINKED, out);
}

static void resultaten(void **state)
{
	lijst_is(*state, alle, NULL, WZ_FORMAT_CSV,
	         "nr,perceel,resultaat,status,afspraak,aantal,grens,eenheid,herkomst,periode,"
	          "aanbieder,opdracht,deelgebied,toelichting,bron,rapportage,bestand,blad,record,"
	          "gelezen,gelezen_aantal,gelezen_tot,gelezen_grens,gelezen_eenheid,zekerheid,"
	          "aanvaard\n"
	         "4,2,Huiswerk,onbekend,,,,,,2016,Alifa,2016,,,,3,alifa-2.csv,,3,,,,,,,\n"
	         "5,2,Uren,,,12.5,precies,uren,geschat,2016,Alifa,2016,Pathmos,,,3,alifa-2.csv,,2,,,,,,,\n"
	         "2,2+10,\"Markt \"\"gezond\"\"\",deels gerealiseerd,2.2+2.10,,,,,2016,Radar,2016,,"
	          "\"samen, met perceel 2\",,1,radar.csv,,3,,,,,,,\n"
	         "1,10,Yoga,gerealiseerd,10.1,21,minstens,bewoners,gemeten,2016,Radar,2016,,,"
	          "bladzijde 3,1,radar.csv,,2,,,,,,,\n"
	         "1200,1,Begin,doorlopend,,,,,,2018-Q3,Alifa,2018-TA,,,,4,ta.xlsx,Blad1,7,,,,,,,\n");
	lijst_is(*state, alle, NULL, WZ_FORMAT_TEXT,
	         "Resultaten\n"
	         "Periode 2016 voor opdracht 2016: het laatste jaar waarover is gerapporteerd\n"
	         "Periode 2018 voor opdracht 2018-TA: het laatste jaar waarover is gerapporteerd\n"
	         "\n"
	         "nr    perceel  afspraak  status                resultaat\n"
	         "──────────────────────────────────────────────────────────────────────────────────\n"
	         "Opdracht 2016\n"
	         "4     2        –         ? onbekend            Huiswerk\n"
	         "                                               (alifa-2.csv:3)\n"
	         "5     2        –         –                     Uren\n"
	         "                                               (12,5 uren; alifa-2.csv:2)\n"
	         "2     2+10     2.2+2.10  ◐ deels gerealiseerd  Markt \"gezond\"\n"
	         "                                               (radar.csv:3)\n"
	         "1     10       10.1      ✔ gerealiseerd        Yoga\n"
	         "                                               (minstens 21 bewoners; radar.csv:2)\n"
	         "\n"
	         "Opdracht 2018-TA\n"
	         "1200  1        –         … doorlopend          Begin\n"
	         "                                               (ta.xlsx (Blad1):7)\n");
}

static void resultaten_als_json(void **state)
{
	lijst_is(*state, zonder_afspraak, NULL, WZ_FORMAT_JSON,
	         "[\n"
	         "{\"nr\": 4, \"perceel\": \"2\", \"resultaat\": \"Huiswerk\", "
	          "\"status\": \"onbekend\", \"afspraak\": null, \"aantal\": null, \"grens\": null, "
	          "\"eenheid\": null, \"herkomst\": null, \"periode\": \"2016\", "
	          "\"aanbieder\": \"Alifa\", \"opdracht\": \"2016\", \"deelgebied\": null, "
	          "\"toelichting\": null, \"bron\": null, \"rapportage\": 3, "
	          "\"bestand\": \"alifa-2.csv\", \"blad\": null, \"record\": 3, "
	          "\"gelezen\": null, \"gelezen_aantal\": null, \"gelezen_tot\": null, \"gelezen_grens\": null, "
	          "\"gelezen_eenheid\": null, \"zekerheid\": null, \"aanvaard\": null},\n"
	         "{\"nr\": 5, \"perceel\": \"2\", \"resultaat\": \"Uren\", \"status\": null, "
	          "\"afspraak\": null, \"aantal\": 12.5, \"grens\": \"precies\", "
	          "\"eenheid\": \"uren\", \"herkomst\": \"geschat\", \"periode\": \"2016\", "
	          "\"aanbieder\": \"Alifa\", \"opdracht\": \"2016\", \"deelgebied\": \"Pathmos\", "
	          "\"toelichting\": null, \"bron\": null, \"rapportage\": 3, "
	          "\"bestand\": \"alifa-2.csv\", \"blad\": null, \"record\": 2, "
	          "\"gelezen\": null, \"gelezen_aantal\": null, \"gelezen_tot\": null, \"gelezen_grens\": null, "
	          "\"gelezen_eenheid\": null, \"zekerheid\": null, \"aanvaard\": null},\n"
	         "{\"nr\": 1200, \"perceel\": \"1\", \"resultaat\": \"Begin\", "
	          "\"status\": \"doorlopend\", \"afspraak\": null, \"aantal\": null, "
	          "\"grens\": null, \"eenheid\": null, \"herkomst\": null, \"periode\": \"2018-Q3\", "
	          "\"aanbieder\": \"Alifa\", \"opdracht\": \"2018-TA\", \"deelgebied\": null, "
	          "\"toelichting\": null, \"bron\": null, \"rapportage\": 4, "
	          "\"bestand\": \"ta.xlsx\", \"blad\": \"Blad1\", \"record\": 7, "
	          "\"gelezen\": null, \"gelezen_aantal\": null, \"gelezen_tot\": null, \"gelezen_grens\": null, "
	          "\"gelezen_eenheid\": null, \"zekerheid\": null, \"aanvaard\": null}\n"
	         "]\n");
}

/* One contract: no heading per contract, and a note without its number. */
static void resultaten_van_een_opdracht(void **state)
{
	lijst_is(*state, zonder_afspraak, filter_op("2018-TA", NULL, NULL, NULL, NULL), WZ_FORMAT_TEXT,
	         "Resultaten zonder afspraak\n"
	         "Periode 2018: het laatste jaar waarover is gerapporteerd\n"
	         "\n"
	         "nr    perceel  afspraak  status        resultaat\n"
	         "──────────────────────────────────────────────────────────\n"
	         "1200  1        –         … doorlopend  Begin\n"
	         "                                       (ta.xlsx (Blad1):7)\n");
	lijst_is(*state, zonder_afspraak, filter_op("2018-TA", NULL, NULL, NULL, "2018-Q3"),
	         WZ_FORMAT_TEXT,
	         "Resultaten zonder afspraak\n"
	         "Periode 2018-Q3\n"
	         "\n"
	         "nr    perceel  afspraak  status        resultaat\n"
	         "──────────────────────────────────────────────────────────\n"
	         "1200  1        –         … doorlopend  Begin\n"
	         "                                       (ta.xlsx (Blad1):7)\n");
}

static void resultaten_gekozen(void **state)
{
	kolom_is(*state, alle, filter_op("2016", NULL, NULL, NULL, NULL), "nr", "4 5 2 1");
	/* A result of several lots belongs to each of them. */
	kolom_is(*state, alle, filter_op(NULL, "10", NULL, NULL, NULL), "nr", "2 1");
	kolom_is(*state, alle, filter_op(NULL, "2", NULL, NULL, NULL), "nr", "4 5 2");
	kolom_is(*state, alle, filter_op(NULL, NULL, "noord", NULL, NULL), "nr", "2 1 1200");
	/* No lot is number 2 and in Noord, though result 2 is of a lot in both. */
	kolom_is(*state, alle, filter_op(NULL, "2", "noord", NULL, NULL), "nr", "");
	kolom_is(*state, alle, filter_op(NULL, NULL, NULL, "alifa", NULL), "nr", "4 5 1200");
	kolom_is(*state, zonder_afspraak, filter_op(NULL, NULL, NULL, "radar", NULL), "nr", "");
	kolom_is(*state, alle, filter_op(NULL, NULL, NULL, NULL, "2018-H2"), "nr", "1200");
	kolom_is(*state, alle, filter_op(NULL, NULL, NULL, NULL, "2018-Q4"), "nr", "");
	/* Over 2017 only a report that was withdrawn. */
	kolom_is(*state, alle, filter_op(NULL, NULL, NULL, NULL, "2017"), "nr", "");
	lijst_faalt(*state, alle, "resultaat");
}

/* In natural order of contract, lots and agreed items, without agreed item last. */
static void resultaten_op_volgorde(void **state)
{
	voer_uit(*state, "INSERT INTO koppeling VALUES (5, '2:3', '3'), (6, '2:2', '2');"
	                 "INSERT INTO koppeling_perceel VALUES (5, 2), (6, 2);"
	                 "INSERT INTO koppeling_afspraak VALUES (5, 3), (6, 2);"
	                 "INSERT INTO resultaat (id, rapportage_id, koppeling_id, tekst, status,"
	                 " record, positie) VALUES (50, 3, 6, 'Tien', 'onbekend', 9, 0),"
	                 " (51, 3, 5, 'Twee', 'onbekend', 10, 0)");
	kolom_is(*state, alle, NULL, "nr", "51 50 4 5 2 1 1200");
	kolom_is(*state, alle, NULL, "afspraak", "2.2 2.10 - - 2.2+2.10 10.1 -");
}

/* Without a report that counts the contract's first year is meant. */
static void eerste_jaar(void **state)
{
	voer_uit(*state, "UPDATE rapportage SET toestand = 'ingetrokken' WHERE opdracht_id = 2;"
	                 "UPDATE rapportage SET periode = '2019-H1', toestand = 'geldig' WHERE id = 4");
	lijst_is(*state, alle, NULL, WZ_FORMAT_TEXT,
	         "Resultaten\n"
	         "Periode 2016 voor opdracht 2016: het eerste jaar; er is nog niet gerapporteerd\n"
	         "Periode 2019 voor opdracht 2018-TA: het laatste jaar waarover is gerapporteerd\n"
	         "\n"
	         "nr    perceel  afspraak  status        resultaat\n"
	         "──────────────────────────────────────────────────────────\n"
	         "Opdracht 2018-TA\n"
	         "1200  1        –         … doorlopend  Begin\n"
	         "                                       (ta.xlsx (Blad1):7)\n");
}

static void perioden_van_de_keuze(void **state)
{
	static const wz_periode gevraagd[] = { { 2016, WZ_PERIODE_JAAR, 0 },
		                                   { 2018, WZ_PERIODE_KWARTAAL, 3 } };
	const wz__keuze geen = { 0 }, twee = { .perioden = gevraagd, .n_perioden = 2 };
	const wz_periode *perioden = NULL;
	wz__standaarden standaarden = { 0 };
	char text[WZ_FORMAT_SIZE];
	assert_int_equal(wz__standaarden_lees(*state, &standaarden), WZ_OK);
	assert_int_equal(standaarden.n, 2);
	assert_int_equal(wz__perioden_van(&geen, &standaarden, 1, &perioden), 1);
	assert_string_equal(wz_periode_format(text, perioden[0]), "2018");
	assert_int_equal(wz__perioden_van(&geen, &standaarden, 2, &perioden), 1);
	assert_string_equal(wz_periode_format(text, perioden[0]), "2016");
	assert_int_equal(wz__perioden_van(&geen, &standaarden, 3, &perioden), 0);
	assert_int_equal(wz__perioden_van(&twee, &standaarden, 1, &perioden), 2);
	assert_ptr_equal(perioden, gevraagd);
	assert_true(wz__in_perioden(&twee, (wz_periode){ 2016, WZ_PERIODE_HALFJAAR, 2 }));
	assert_false(wz__in_perioden(&twee, (wz_periode){ 2018, WZ_PERIODE_JAAR, 0 }));
	assert_true(wz__in_perioden(&geen, (wz_periode){ 1999, WZ_PERIODE_JAAR, 0 }));
	assert_true(wz__van_kracht(&twee, 20161231, 20170101));
	assert_false(wz__van_kracht(&twee, 20170101, 20180630));
	assert_true(wz__van_kracht(&twee, 20170101, 20180701));
	wz__standaarden_free(&standaarden);
}

static void resultaat_met_getal(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_resultaat_show(*state, 1, &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_JSON,
	         "{\n"
	         "\"nr\": 1,\n"
	         "\"perceel\": \"10\",\n"
	         "\"resultaat\": \"Yoga\",\n"
	         "\"status\": \"gerealiseerd\",\n"
	         "\"afspraak\": \"10.1\",\n"
	         "\"aantal\": 21,\n"
	         "\"grens\": \"minstens\",\n"
	         "\"eenheid\": \"bewoners\",\n"
	         "\"herkomst\": \"gemeten\",\n"
	         "\"periode\": \"2016\",\n"
	         "\"aanbieder\": \"Radar\",\n"
	         "\"opdracht\": \"2016\",\n"
	         "\"deelgebied\": null,\n"
	         "\"toelichting\": null,\n"
	         "\"bron\": \"bladzijde 3\",\n"
	         "\"rapportage\": 1,\n"
	         "\"bestand\": \"radar.csv\",\n"
	         "\"blad\": null,\n"
	         "\"record\": 2,\n"
	         "\"gelezen\": null,\n"
	         "\"gelezen_aantal\": null,\n"
	         "\"gelezen_tot\": null,\n"
	         "\"gelezen_grens\": null,\n"
	         "\"gelezen_eenheid\": null,\n"
	         "\"zekerheid\": null,\n"
	         "\"aanvaard\": null,\n"
	         "\"ruw\": null,\n"
	         "\"toestand\": \"geldig\",\n"
	         "\"positie\": 40,\n"
	         "\"gekoppeld\": \"bij het importeren\",\n"
	         "\"geen_afspraak\": null,\n"
	         "\"afspraken\": [\n"
	         "{\"perceel\": \"10\", \"afspraak\": \"10.1\", \"omschrijving\": \"Meer bewegen\", "
	          "\"doel\": 30, \"eenheid\": \"bewoners\", \"richting\": \"minimaal\"}\n"
	         "]\n"
	         "}\n");
}

static void resultaat_met_hand(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_resultaat_show(*state, 2, &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_JSON,
	         "{\n"
	         "\"nr\": 2,\n"
	         "\"perceel\": \"2+10\",\n"
	         "\"resultaat\": \"Markt \\\"gezond\\\"\",\n"
	         "\"status\": \"deels gerealiseerd\",\n"
	         "\"afspraak\": \"2.2+2.10\",\n"
	         "\"aantal\": null,\n"
	         "\"grens\": null,\n"
	         "\"eenheid\": null,\n"
	         "\"herkomst\": null,\n"
	         "\"periode\": \"2016\",\n"
	         "\"aanbieder\": \"Radar\",\n"
	         "\"opdracht\": \"2016\",\n"
	         "\"deelgebied\": null,\n"
	         "\"toelichting\": \"samen, met perceel 2\",\n"
	         "\"bron\": null,\n"
	         "\"rapportage\": 1,\n"
	         "\"bestand\": \"radar.csv\",\n"
	         "\"blad\": null,\n"
	         "\"record\": 3,\n"
	         "\"gelezen\": null,\n"
	         "\"gelezen_aantal\": null,\n"
	         "\"gelezen_tot\": null,\n"
	         "\"gelezen_grens\": null,\n"
	         "\"gelezen_eenheid\": null,\n"
	         "\"zekerheid\": null,\n"
	         "\"aanvaard\": null,\n"
	         "\"ruw\": \"Markt  \\\"gezond\\\"\",\n"
	         "\"toestand\": \"geldig\",\n"
	         "\"positie\": 90,\n"
	         "\"gekoppeld\": \"met de hand\",\n"
	         "\"geen_afspraak\": null,\n"
	         "\"afspraken\": [\n"
	         "{\"perceel\": \"2\", \"afspraak\": \"2.2\", \"omschrijving\": \"Huiswerk maken\", "
	          "\"doel\": null, \"eenheid\": null, \"richting\": null},\n"
	         "{\"perceel\": \"2\", \"afspraak\": \"2.10\", \"omschrijving\": \"Een netwerk\", "
	          "\"doel\": null, \"eenheid\": null, \"richting\": \"ja/nee\"}\n"
	         "]\n"
	         "}\n");
}

static void resultaat_zoals_het_er_stond(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_resultaat_show(*state, 2, &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_TEXT,
	         "Resultaat 2\n"
	         "\n"
	         "nr:                  2\n"
	         "perceel:             2+10\n"
	         "afspraak:            2.2+2.10\n"
	         "status:              ◐ deels gerealiseerd\n"
	         "resultaat:           Markt \"gezond\"\n"
	         "periode:             2016\n"
	         "aanbieder:           Radar\n"
	         "opdracht:            2016\n"
	         "toelichting:         samen, met perceel 2\n"
	         "plaats:              radar.csv:3\n"
	         "zoals het er stond:  Markt  \"gezond\"\n"
	         "rapportage:          1\n"
	         "toestand:            geldig\n"
	         "begint op byte:      90\n"
	         "gekoppeld:           met de hand\n"
	         "\n"
	         "Hoort bij afspraak\n"
	         "perceel  afspraak  omschrijving    doel  eenheid  richting\n"
	         "──────────────────────────────────────────────────────────\n"
	         "2        2.2       Huiswerk maken     –  –        –\n"
	         "2        2.10      Een netwerk        –  –        ja/nee\n");
}

static void resultaat_zonder_afspraak(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_resultaat_show(*state, 1200, &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_TEXT,
	         "Resultaat 1200\n"
	         "\n"
	         "nr:              1200\n"
	         "perceel:         1\n"
	         "status:          … doorlopend\n"
	         "resultaat:       Begin\n"
	         "periode:         2018-Q3\n"
	         "aanbieder:       Alifa\n"
	         "opdracht:        2018-TA\n"
	         "plaats:          ta.xlsx (Blad1):7\n"
	         "rapportage:      4\n"
	         "toestand:        geldig\n"
	         "begint op byte:  0\n"
	         "\n"
	         "Hoort bij afspraak\n"
	         "(geen gegevens)\n");
}

static void resultaat_vervangen(void **state)
{
	wz_verslag *verslag = NULL;
	assert_int_equal(wz_resultaat_show(*state, 3, &verslag), WZ_OK);
	char *text = geschreven(verslag, WZ_FORMAT_TEXT, BREED, false);
	assert_non_null(strstr(text, "\ntoestand:        vervangen\n"));
	free(text);
	wz_verslag_free(verslag);
}

static void resultaat_onbekend(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_resultaat_show(*state, 99, &verslag);
	weigert(*state, status, verslag, WZ_ERR_NOT_FOUND, "resultaat 99 staat niet in het dossier (zie 'welzijn resultaat list')");
}

static void rapportages(void **state)
{
	lijst_is(*state, wz_rapportage_list, NULL, WZ_FORMAT_CSV,
	         "nr,opdracht,aanbieder,periode,bestand,sha256,ontvangen,versie,vervangt,toestand\n"
	         "2,2016,Alifa,2016,alifa.csv,bb,2017-01-11,1,,vervangen\n"
	         "3,2016,Alifa,2016,alifa-2.csv,cc,2017-02-01,2,2,geldig\n"
	         "1,2016,Radar,2016,radar.csv,aa,2017-01-10,1,,geldig\n"
	         "5,2016,Radar,2017,radar-fout.csv,ee,2018-01-05,1,,ingetrokken\n"
	         "4,2018-TA,Alifa,2018-Q3,ta.xlsx,dd,2018-10-01,1,,geldig\n");
	lijst_is(*state, wz_rapportage_list, NULL, WZ_FORMAT_TEXT,
	         "Rapportages\n"
	         "\n"
	         "nr  opdracht  aanbieder  periode  bestand         ontvangen   toestand\n"
	         "─────────────────────────────────────────────────────────────────────────────────\n"
	         "2   2016      Alifa      2016     alifa.csv       11-01-2017  vervangen\n"
	         "3   2016      Alifa      2016     alifa-2.csv     01-02-2017  geldig (vervangt 2)\n"
	         "1   2016      Radar      2016     radar.csv       10-01-2017  geldig\n"
	         "5   2016      Radar      2017     radar-fout.csv  05-01-2018  ingetrokken\n"
	         "4   2018-TA   Alifa      2018-Q3  ta.xlsx         01-10-2018  geldig\n");
}

static void rapportages_gekozen(void **state)
{
	lijst_functie *lijst = wz_rapportage_list;
	kolom_is(*state, lijst, filter_op("2018-TA", NULL, NULL, NULL, NULL), "nr", "4");
	kolom_is(*state, lijst, filter_op(NULL, "2", NULL, NULL, NULL), "nr", "2 3 1");
	kolom_is(*state, lijst, filter_op(NULL, NULL, "noord", NULL, NULL), "nr", "1 5 4");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, "alifa", NULL), "nr", "2 3 4");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2017"), "nr", "5");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2018"), "nr", "4");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2018-Q1"), "nr", "");
	lijst_faalt(*state, lijst, "bestand");
}

static void rapportages_op_volgorde(void **state)
{
	voer_uit(*state, "UPDATE rapportage SET periode = '2015' WHERE id = 4");
	kolom_is(*state, wz_rapportage_list, NULL, "nr", "2 3 1 5 4");
}

static void vervangt_er_twee(void **state)
{
	voer_uit(*state, "UPDATE rapportage SET toestand = 'vervangen' WHERE id = 1;"
	                 "INSERT INTO vervanging VALUES (1, 3)");
	kolom_is(*state, wz_rapportage_list, NULL, "vervangt", "- 1+2 - - -");
}

static void rapportage_die_vervangt(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_rapportage_show(*state, 3, &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_TEXT,
	         "Rapportage 3\n"
	         "\n"
	         "nr:                      3\n"
	         "opdracht:                2016\n"
	         "aanbieder:               Alifa\n"
	         "periode:                 2016\n"
	         "bestand:                 alifa-2.csv\n"
	         "sha256 van het bestand:  cc\n"
	         "ontvangen:               01-02-2017\n"
	         "versie:                  2\n"
	         "toestand:                geldig (vervangt 2)\n"
	         "grootte in bytes:        210\n"
	         "resultaten:              2\n"
	         "gerealiseerd:            0\n"
	         "deels gerealiseerd:      0\n"
	         "niet gerealiseerd:       0\n"
	         "onbekend:                1\n"
	         "doorlopend:              0\n"
	         "zonder status:           1\n"
	         "\n"
	         "Resultaten\n"
	         "nr  perceel  afspraak  status      resultaat\n"
	         "─────────────────────────────────────────────────────────────\n"
	         "5   2        –         –           Uren\n"
	         "                                   (12,5 uren; alifa-2.csv:2)\n"
	         "4   2        –         ? onbekend  Huiswerk\n"
	         "                                   (alifa-2.csv:3)\n");
}

static void rapportage_vervangen(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_rapportage_show(*state, 2, &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_JSON,
	         "{\n"
	         "\"nr\": 2,\n"
	         "\"opdracht\": \"2016\",\n"
	         "\"aanbieder\": \"Alifa\",\n"
	         "\"periode\": \"2016\",\n"
	         "\"bestand\": \"alifa.csv\",\n"
	         "\"sha256\": \"bb\",\n"
	         "\"ontvangen\": \"2017-01-11\",\n"
	         "\"versie\": 1,\n"
	         "\"vervangt\": null,\n"
	         "\"toestand\": \"vervangen\",\n"
	         "\"reden\": null,\n"
	         "\"vervangen_door\": \"3\",\n"
	         "\"blad\": null,\n"
	         "\"grootte\": 200,\n"
	         "\"sha256_resultaten\": \"b1\",\n"
	         "\"totaal\": 1,\n"
	         "\"gerealiseerd\": 0,\n"
	         "\"deels_gerealiseerd\": 0,\n"
	         "\"niet_gerealiseerd\": 1,\n"
	         "\"onbekend\": 0,\n"
	         "\"doorlopend\": 0,\n"
	         "\"zonder_status\": 0,\n"
	         "\"resultaten\": [\n"
	         "{\"nr\": 3, \"perceel\": \"2\", \"resultaat\": \"Oud\", "
	          "\"status\": \"niet gerealiseerd\", \"afspraak\": null, \"aantal\": null, "
	          "\"grens\": null, \"eenheid\": null, \"herkomst\": null, \"periode\": \"2016\", "
	          "\"aanbieder\": \"Alifa\", \"opdracht\": \"2016\", \"deelgebied\": null, "
	          "\"toelichting\": null, \"bron\": null, \"rapportage\": 2, "
	          "\"bestand\": \"alifa.csv\", \"blad\": null, \"record\": 2, "
	          "\"gelezen\": null, \"gelezen_aantal\": null, \"gelezen_tot\": null, \"gelezen_grens\": null, "
	          "\"gelezen_eenheid\": null, \"zekerheid\": null, \"aanvaard\": null}\n"
	         "]\n"
	         "}\n");
}

static void rapportage_ingetrokken(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_rapportage_show(*state, 5, &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_TEXT,
	         "Rapportage 5\n"
	         "\n"
	         "nr:                      5\n"
	         "opdracht:                2016\n"
	         "aanbieder:               Radar\n"
	         "periode:                 2017\n"
	         "bestand:                 radar-fout.csv\n"
	         "sha256 van het bestand:  ee\n"
	         "ontvangen:               05-01-2018\n"
	         "versie:                  1\n"
	         "toestand:                ingetrokken\n"
	         "reden:                   verkeerd bestand\n"
	         "grootte in bytes:        90\n"
	         "resultaten:              1\n"
	         "gerealiseerd:            1\n"
	         "deels gerealiseerd:      0\n"
	         "niet gerealiseerd:       0\n"
	         "onbekend:                0\n"
	         "doorlopend:              0\n"
	         "zonder status:           0\n"
	         "\n"
	         "Resultaten\n"
	         "nr  perceel  afspraak  status          resultaat\n"
	         "─────────────────────────────────────────────────────────\n"
	         "7   10       10.1      ✔ gerealiseerd  Fout\n"
	         "                                       (radar-fout.csv:2)\n");
}

static void rapportage_onbekend(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_rapportage_show(*state, 9, &verslag);
	weigert(*state, status, verslag, WZ_ERR_NOT_FOUND, "rapportage 9 staat niet in het dossier (zie 'welzijn rapportage list')");
}

/* Nothing to show is no error. */
static void leeg_dossier(void **state)
{
	(void)state;
	wz_dossier *dossier = maak_dossier();
	voer_uit(dossier, "PRAGMA foreign_keys = off; DELETE FROM rapportage; DELETE FROM resultaat;"
	                  "DELETE FROM koppeling_perceel; DELETE FROM opdracht");
	lijst_is(dossier, alle, NULL, WZ_FORMAT_JSON, "[]\n");
	lijst_is(dossier, wz_rapportage_list, NULL, WZ_FORMAT_JSON, "[]\n");
	sluit_dossier(dossier);
}

int main(void)
{
#define MET_DOSSIER(naam) cmocka_unit_test_setup_teardown(naam, zet_op, ruim_op)
	const struct CMUnitTest tests[] = {
		MET_DOSSIER(resultaten),
		MET_DOSSIER(resultaten_als_json),
		MET_DOSSIER(resultaten_van_een_opdracht),
		MET_DOSSIER(resultaten_gekozen),
		MET_DOSSIER(resultaten_op_volgorde),
		MET_DOSSIER(eerste_jaar),
		MET_DOSSIER(perioden_van_de_keuze),
		MET_DOSSIER(resultaat_met_getal),
		MET_DOSSIER(resultaat_met_hand),
		MET_DOSSIER(resultaat_zoals_het_er_stond),
		MET_DOSSIER(resultaat_zonder_afspraak),
		MET_DOSSIER(resultaat_vervangen),
		MET_DOSSIER(resultaat_onbekend),
		MET_DOSSIER(rapportages),
		MET_DOSSIER(rapportages_gekozen),
		MET_DOSSIER(rapportages_op_volgorde),
		MET_DOSSIER(vervangt_er_twee),
		MET_DOSSIER(rapportage_die_vervangt),
		MET_DOSSIER(rapportage_vervangen),
		MET_DOSSIER(rapportage_ingetrokken),
		MET_DOSSIER(rapportage_onbekend),
		cmocka_unit_test(leeg_dossier),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
