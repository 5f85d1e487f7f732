/* SPDX-License-Identifier: EUPL-1.2 */
/* The lists and shows of lots and agreed items. */
#include "report_cijfers.h"

static void verwacht_van(wz_dossier *dossier, wz_status status, wz_verslag *verslag,
                         wz_format format, const char *expected)
{
	if (status != WZ_OK)
		fail_msg("%s: %s", wz_status_name(status), wz_errmsg(dossier));
	assert_int_equal(sqlite3_get_autocommit(dossier->db), 1);
	verwacht(verslag, format, BREED, expected);
}

static void percelen(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_verslag *verslag = NULL;
	(void)state;
	gewoon(dossier);
	wz_status status = wz_perceel_list(dossier, NULL, &verslag);
	verwacht_van(dossier, status, verslag, WZ_FORMAT_CSV,
	             "opdracht,perceel,stadsdeel,wijk,thema,aanbieder,begin,eind,afspraken\n"
	             "2016,1,Noord,,Gezondheid,Radar,2016-01-01,2017-12-31,3\n"
	             "2016,2,Noord,,Jeugd,Alifa,2016-01-01,2017-12-31,1\n"
	             "2016,10,Zuid,,Wijk,Radar,2016-01-01,2017-12-31,0\n");
	const char *radar = "radar";
	wz_filter filter = { .aanbieder = { &radar, 1 } };
	status = wz_perceel_list(dossier, &filter, &verslag);
	verwacht_van(dossier, status, verslag, WZ_FORMAT_CSV,
	             "opdracht,perceel,stadsdeel,wijk,thema,aanbieder,begin,eind,afspraken\n"
	             "2016,1,Noord,,Gezondheid,Radar,2016-01-01,2017-12-31,3\n"
	             "2016,10,Zuid,,Wijk,Radar,2016-01-01,2017-12-31,0\n");
	filter = in_perioden("2018").filter;
	status = wz_perceel_list(dossier, &filter, &verslag);
	verwacht_van(dossier, status, verslag, WZ_FORMAT_CSV,
	             "opdracht,perceel,stadsdeel,wijk,thema,aanbieder,begin,eind,afspraken\n");
	sluit(dossier);
}

static void perceel(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_verslag *verslag = NULL;
	(void)state;
	gewoon(dossier);
	wz_status status = wz_perceel_show(dossier, "2016/1", NULL, &verslag);
	verwacht_van(dossier, status, verslag, WZ_FORMAT_TEXT,
	             "Opdracht 2016: Wijkwelzijn\n"
	             "Periode 2016: het laatste jaar waarover is gerapporteerd\n"
	             "\n"
	             "opdracht:   2016\n"
	             "titel:      Wijkwelzijn\n"
	             "perceel:    1\n"
	             "thema:      Gezondheid\n"
	             "stadsdeel:  Noord\n"
	             "aanbieder:  Radar\n"
	             "begin:      01-01-2016\n"
	             "eind:       31-12-2017\n"
	             "aanpak:     Erop af\n"
	             "\n"
	             "Afspraken\n"
	             "nr    afspraak                                                                  "
	             "    doel                  status\n"
	             "────────────────────────────────────────────────────────────────────────────────"
	             "────────────────────────────────────────\n"
	             "1.1   Meer bewegen                                                              "
	             "    30 bewoners           ✔ gerealiseerd\n"
	             "      Niet na te rekenen: het getal is niet precies\n"
	             "1.2   Een netwerk                                                               "
	             "                          ✔ gerealiseerd\n"
	             "1.10  Minder klachten                                                           "
	             "    hoogstens 5 klachten  ✔ gerealiseerd\n"
	             "      ≠ volgens de aanbieder gerealiseerd, volgens getal en doel niet gerealiseerd\n");
	wz_filter filter = in_perioden("2016 2017").filter;
	status = wz_perceel_show(dossier, "2", &filter, &verslag);
	verwacht_van(dossier, status, verslag, WZ_FORMAT_JSON,
	             "{\n"
	             "\"opdracht\": \"2016\",\n\"titel\": \"Wijkwelzijn\",\n\"perceel\": \"2\",\n"
	             "\"thema\": \"Jeugd\",\n\"stadsdeel\": \"Noord\",\n\"wijk\": null,\n"
	             "\"aanbieder\": \"Alifa\",\n\"begin\": \"2016-01-01\",\n"
	             "\"eind\": \"2017-12-31\",\n\"aanpak\": null,\n\"bron\": null,\n"
	             "\"afspraken\": [\n"
	             "{\"afspraak\": \"2.1\", \"omschrijving\": \"Huiswerk maken\", "
	             "\"periode\": \"2016\", \"doel\": 10, \"eenheid\": \"kinderen\", "
	             "\"geldend\": \"onbekend\", \"geclaimd\": \"onbekend\", "
	             "\"berekend\": \"onbekend\", \"vastgesteld\": null, "
	             "\"reden\": \"niet gerapporteerd\"},\n"
	             "{\"afspraak\": \"2.1\", \"omschrijving\": \"Huiswerk maken\", "
	             "\"periode\": \"2017\", \"doel\": 10, \"eenheid\": \"kinderen\", "
	             "\"geldend\": \"onbekend\", \"geclaimd\": \"onbekend\", "
	             "\"berekend\": \"onbekend\", \"vastgesteld\": null, "
	             "\"reden\": \"niet gerapporteerd\"}\n"
	             "]\n}\n");
	assert_int_equal(wz_perceel_show(dossier, "3", NULL, &verslag), WZ_ERR_NOT_FOUND);
	assert_null(verslag);
	sluit(dossier);
}

#define KOP_AFSPRAKEN \
	"opdracht,perceel,afspraak,omschrijving,deelgebied,soort,doel,eenheid,richting,telling," \
	"doelperiode,jaar,nulmeting,deadline,vervallen,vervallen_reden,bron\n"

/* What the list writes, import reads back as the same. */
static void afspraken_lezen_terug(void **state)
{
	static const char opdracht[] =
		"opdracht,titel,opdrachtgever,soort,begin,eind\n"
		"A,Wijk,Gemeente,subsidie,2016-01-01,2019-12-31\n";
	static const char afspraken[] =
		KOP_AFSPRAKEN
		"A,1,1.1,\"Meer, en beter\",Pathmos,prestatie,10,bewoners,minimaal,som,jaar,,,2016-06-30,"
		",,blz 1\n"
		"A,1,1.1,\"Meer, en beter\",Pathmos,prestatie,12.5,bewoners,minimaal,som,jaar,2017,,"
		"2016-06-30,,,blz 1\n"
		"A,1,1.1,\"Meer, en beter\",Pathmos,prestatie,20,bewoners,minimaal,som,jaar,2018,,"
		"2016-06-30,,,blz 1\n"
		"A,1,1.2,Groei,,effect,5,bezoekers,toename,stand,looptijd,,1.25,,2018-03-01,Geen geld,\n"
		"A,1,1.10,Netwerk,,proces,,,ja/nee,,jaar,,,,,,\n";
	wz_dossier *dossier = nieuw();
	wz_verslag *verslag = NULL;
	(void)state;
	afgesproken(dossier, opdracht,
	            "perceel,stadsdeel,thema,aanbieder\n1,Noord,Een,Radar\n", afspraken);
	wz_status status = wz_afspraak_list(dossier, NULL, &verslag);
	assert_int_equal(status, WZ_OK);
	char *csv = geschreven(verslag, WZ_FORMAT_CSV, BREED, false);
	assert_string_equal(csv, afspraken);
	wz_source bron = { "afspraken.csv", csv, strlen(csv) };
	wz_import *import = NULL;
	status = wz_import_opdracht(dossier, &bron, 1, NULL, &import);
	if (status == WZ_OK)
		assert_false(wz_import_changed(import));
	gelukt(dossier, status, import);
	free(csv);
	verwacht(verslag, WZ_FORMAT_TEXT, BREED,
	         "Afspraken\n"
	         "Opdracht A: Wijk\n"
	         "Periode 2016: het eerste jaar; er is nog niet gerapporteerd\n"
	         "\n"
	         "perceel  nr    omschrijving    doel                   status\n"
	         "────────────────────────────────────────────────────────────────\n"
	         "1        1.1   Meer, en beter  10 bewoners            ? onbekend\n"
	         "                               12,5 bewoners in 2017  –\n"
	         "                               20 bewoners in 2018    –\n"
	         "         1.2   Groei           +5%                    ? onbekend\n"
	         "         1.10  Netwerk                                ? onbekend\n");
	sluit(dossier);
}

/* With a periode only what is in force in it, and a status for each. */
static void afspraken_in_perioden(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_verslag *verslag = NULL;
	(void)state;
	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	            "A,Wijk,Gemeente,subsidie,2016-01-01,2017-12-31\n",
	            "perceel,stadsdeel,thema,aanbieder\n1,Noord,Een,Radar\n",
	            "perceel,afspraak,omschrijving,vervallen\n1,1.1,Blijft,\n1,1.2,Weg,2016-12-31\n");
	gemeld(dossier, "a.csv", "2017", "perceel,afspraak,resultaat,status\n1,1.1,Ja,gerealiseerd\n");
	wz_filter filter = in_perioden("2016 2017").filter;
	wz_status status = wz_afspraak_list(dossier, &filter, &verslag);
	verwacht_van(dossier, status, verslag, WZ_FORMAT_TEXT,
	             "Afspraken\n"
	             "Opdracht A: Wijk\n"
	             "Periode 2016, 2017\n"
	             "\n"
	             "perceel  nr   omschrijving  doel  2016        2017\n"
	             "────────────────────────────────────────────────────────────\n"
	             "1        1.1  Blijft              ? onbekend  ✔ gerealiseerd\n"
	             "         1.2  Weg                 –           –\n");
	filter = in_perioden("2017").filter;
	status = wz_afspraak_list(dossier, &filter, &verslag);
	verwacht_van(dossier, status, verslag, WZ_FORMAT_CSV,
	             KOP_AFSPRAKEN "A,1,1.1,Blijft,,,,,,,jaar,,,,,,\n");
	sluit(dossier);
}

/* The three statuses beside each other, with who says so and why. */
static void drie_oordelen(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_verslag *verslag = NULL;
	wz_vaststelling vaststelling = { "1.10", { 2016, WZ_PERIODE_JAAR, 0 }, WZ_NIET_GEREALISEERD,
		                             "Te veel klachten", NULL };
	(void)state;
	gewoon(dossier);
	assert_int_equal(wz_vaststelling_add(dossier, &vaststelling), WZ_OK);
	assert_int_equal(wz_nulmeting_add(dossier, "1.10", 90000, 0, NULL), WZ_OK);
	assert_int_equal(wz_nulmeting_add(dossier, "1.10", 120000, 20160101, "meldpunt"), WZ_OK);
	wz_filter filter = in_perioden("2016").filter;
	wz_status status = wz_afspraak_show(dossier, "1.10", &filter, &verslag);
	verwacht_van(dossier, status, verslag, WZ_FORMAT_TEXT,
	             "Opdracht 2016: Wijkwelzijn\n"
	             "Periode 2016\n"
	             "\n"
	             "opdracht:      2016\n"
	             "perceel:       1\n"
	             "thema:         Gezondheid\n"
	             "stadsdeel:     Noord\n"
	             "aanbieder:     Radar\n"
	             "afspraak:      1.10\n"
	             "omschrijving:  Minder klachten\n"
	             "doel:          hoogstens 5 klachten\n"
	             "eenheid:       klachten\n"
	             "richting:      maximaal\n"
	             "doelperiode:   jaar\n"
	             "nulmeting:     12\n"
	             "\n"
	             "Oordelen\n"
	             "oordeel      status               door             toelichting\n"
	             "──────────────────────────────────────────────────────────────────────────────────────────────────────────\n"
	             "geclaimd     ✔ gerealiseerd       Radar            –\n"
	             "berekend     ✘ niet gerealiseerd  getal en doel    8 klachten; doel hoogstens 5 klachten; herkomst gemeten\n"
	             "vastgesteld  ✘ niet gerealiseerd  An               Te veel klachten\n"
	             "geldend      ✘ niet gerealiseerd  contractmanager  ≠ de aanbieder zegt iets anders dan getal en doel\n"
	             "\n"
	             "Bewijs per rapportage\n"
	             "aanbieder  over  telt mee  resultaten  geclaimd        getal       herkomst\n"
	             "───────────────────────────────────────────────────────────────────────────\n"
	             "Radar      2016  ja                 1  ✔ gerealiseerd  8 klachten  gemeten\n"
	             "\n"
	             "Resultaten die meetellen\n"
	             "nr  perceel  afspraak  status          resultaat\n"
	             "────────────────────────────────────────────────────────────────\n"
	             "3   1        1.10      ✔ gerealiseerd  Er waren klachten\n"
	             "                                       (8 klachten; radar.csv:4)\n"
	             "\n"
	             "Nulmetingen\n"
	             "waarde  datum       bron      door  wanneer               geldig\n"
	             "────────────────────────────────────────────────────────────────\n"
	             "     9  –           –         An    2020-01-01T08:00:00Z  nee\n"
	             "    12  01-01-2016  meldpunt  An    2020-01-01T08:00:00Z  ja\n"
	             "\n"
	             "Vaststellingen\n"
	             "periode  status               reden             door  geldig\n"
	             "────────────────────────────────────────────────────────────\n"
	             "2016     ✘ niet gerealiseerd  Te veel klachten  An    ja\n"
	             "\n"
	             "Signalen\n"
	             "nr  ernst  periode  signaal                                                                        toestand\n"
	             "───────────────────────────────────────────────────────────────────────────────────────────────────────────\n"
	             "6   hoog   2016     Gemeld als gerealiseerd, maar 8 klachten is meer dan het doel van hoogstens 5  open\n");
	sluit(dossier);
}

/* A quarter that does not count beside a half year; a number that is at least
 * this much; nobody who said anything. */
static void bewijs_in_json(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_verslag *verslag = NULL;
	(void)state;
	gewoon(dossier);
	gemeld(dossier, "q1.csv", "2017-Q1",
	       "perceel,afspraak,resultaat,status,aantal,eenheid\n"
	       "2,2.1,Kwartaal,gerealiseerd,4,kinderen\n");
	gemeld(dossier, "h1.csv", "2017-H1",
	       "perceel,afspraak,resultaat,aantal,eenheid\n2,2.1,Halfjaar,6,kinderen\n");
	wz_filter filter = in_perioden("2016 2017").filter;
	wz_status status = wz_afspraak_show(dossier, "2016/2.1", &filter, &verslag);
	assert_int_equal(status, WZ_OK);
	char *json = geschreven(verslag, WZ_FORMAT_JSON, BREED, false);
	const char *tabellen = strstr(json, "\"oordelen\"");
	assert_non_null(tabellen);
#define LEEG_OORDEEL \
	"\"waarde\": null, \"grens\": null, \"doel\": null, \"verandering\": null, " \
	"\"herkomst\": null, \"open\": null, "
	assert_string_equal(
		tabellen,
		"\"oordelen\": [\n"
		"{\"periode\": \"2016\", \"oordeel\": \"geclaimd\", \"status\": \"onbekend\", "
		"\"door\": null, \"reden\": \"niet gerapporteerd\", " LEEG_OORDEEL "\"oneens\": null},\n"
		"{\"periode\": \"2016\", \"oordeel\": \"berekend\", \"status\": \"onbekend\", "
		"\"door\": \"getal en doel\", \"reden\": \"niet gerapporteerd\", \"waarde\": null, "
		"\"grens\": null, \"doel\": 10, \"verandering\": null, \"herkomst\": null, "
		"\"open\": \"nee\", \"oneens\": null},\n"
		"{\"periode\": \"2016\", \"oordeel\": \"vastgesteld\", \"status\": null, "
		"\"door\": null, \"reden\": null, " LEEG_OORDEEL "\"oneens\": null},\n"
		"{\"periode\": \"2016\", \"oordeel\": \"geldend\", \"status\": \"onbekend\", "
		"\"door\": null, \"reden\": null, " LEEG_OORDEEL "\"oneens\": \"nee\"},\n"
		"{\"periode\": \"2017\", \"oordeel\": \"geclaimd\", \"status\": null, "
		"\"door\": \"Alifa\", \"reden\": \"geen status opgegeven\", " LEEG_OORDEEL
		"\"oneens\": null},\n"
		"{\"periode\": \"2017\", \"oordeel\": \"berekend\", \"status\": \"onbekend\", "
		"\"door\": \"getal en doel\", \"reden\": \"grens\", \"waarde\": 6, "
		"\"grens\": \"minstens\", \"doel\": 10, \"verandering\": null, "
		"\"herkomst\": \"onbekend\", \"open\": \"nee\", \"oneens\": null},\n"
		"{\"periode\": \"2017\", \"oordeel\": \"vastgesteld\", \"status\": null, "
		"\"door\": null, \"reden\": null, " LEEG_OORDEEL "\"oneens\": null},\n"
		"{\"periode\": \"2017\", \"oordeel\": \"geldend\", \"status\": \"onbekend\", "
		"\"door\": \"getal en doel\", \"reden\": null, " LEEG_OORDEEL "\"oneens\": \"nee\"}\n"
		"],\n"
		"\"bewijs\": [\n"
		"{\"periode\": \"2017\", \"aanbieder\": \"Alifa\", \"gerapporteerd\": \"2017-H1\", "
		"\"telt\": \"ja\", \"resultaten\": 1, \"geclaimd\": null, \"zonder_status\": 1, "
		"\"gerealiseerd\": 0, \"deels_gerealiseerd\": 0, \"niet_gerealiseerd\": 0, "
		"\"onbekend\": 0, \"doorlopend\": 0, \"getallen\": 1, \"som\": 6, "
		"\"grens\": \"precies\", \"hoogste\": 6, \"zonder_getal\": 0, \"andere_eenheid\": 0, "
		"\"gedeelde_getallen\": 0, \"gedeeld_som\": null, \"herkomst\": \"onbekend\"},\n"
		"{\"periode\": \"2017\", \"aanbieder\": \"Alifa\", \"gerapporteerd\": \"2017-Q1\", "
		"\"telt\": \"nee\", \"resultaten\": 1, \"geclaimd\": \"gerealiseerd\", "
		"\"zonder_status\": 0, \"gerealiseerd\": 1, \"deels_gerealiseerd\": 0, "
		"\"niet_gerealiseerd\": 0, \"onbekend\": 0, \"doorlopend\": 0, \"getallen\": 1, "
		"\"som\": 4, \"grens\": \"precies\", \"hoogste\": 4, \"zonder_getal\": 0, "
		"\"andere_eenheid\": 0, \"gedeelde_getallen\": 0, \"gedeeld_som\": null, "
		"\"herkomst\": \"onbekend\"}\n"
		"],\n"
		"\"resultaten\": [\n"
		"{\"nr\": 7, \"perceel\": \"2\", \"resultaat\": \"Halfjaar\", \"status\": null, "
		"\"afspraak\": \"2.1\", \"aantal\": 6, \"grens\": null, \"eenheid\": \"kinderen\", "
		"\"herkomst\": null, \"periode\": \"2017-H1\", \"aanbieder\": \"Alifa\", "
		"\"opdracht\": \"2016\", \"deelgebied\": null, \"toelichting\": null, \"bron\": null, "
		"\"rapportage\": 3, \"bestand\": \"h1.csv\", \"blad\": null, \"record\": 2, "
	          "\"gelezen\": null, \"gelezen_aantal\": null, \"gelezen_tot\": null, \"gelezen_grens\": null, "
	          "\"gelezen_eenheid\": null, \"zekerheid\": null, \"aanvaard\": null}\n"
		"],\n"
		"\"nulmetingen\": [],\n"
		"\"vaststellingen\": []\n"
		"}\n");
	free(json);
	wz_verslag_free(verslag);
	sluit(dossier);
}

static void gedeeld_en_vervallen(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_verslag *verslag = NULL;
	(void)state;
	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	            "A,Wijk,Gemeente,subsidie,2016-01-01,2017-12-31\n",
	            "perceel,stadsdeel,thema,aanbieder\n1,Noord,Een,Radar\n",
	            "perceel,afspraak,omschrijving,doel,eenheid,jaar,vervallen\n"
	            "1,1.1,Samen,5,bewoners,,2017-03-01\n1,1.1,Samen,6,bewoners,2016,2017-03-01\n"
	            "1,1.2,Met elkaar,5,bewoners,,\n");
	gemeld(dossier, "a.csv", "2016",
	       "perceel,afspraak,resultaat,status,aantal,eenheid\n1,1.1+1.2,Samen,gerealiseerd,11,\n");
	wz_filter filter = in_perioden("2016 2017").filter;
	wz_status status = wz_afspraak_show(dossier, "1.1", &filter, &verslag);
	assert_int_equal(status, WZ_OK);
	char *text = geschreven(verslag, WZ_FORMAT_TEXT, BREED, false);
	assert_non_null(strstr(text,
		"Doel per jaar\n"
		"jaar  doel\n"
		"──────────\n"
		"2016     6\n"));
	assert_non_null(strstr(text,
		"Oordelen\n"
		"De afspraak is in 2017 vervallen en telt niet mee\n"));
	assert_non_null(strstr(text,
		"berekend     ✔ gerealiseerd  getal en doel  het gedeelde getal haalt alle doelen samen; "
		"herkomst"));
	assert_non_null(strstr(text, "gedeeld met andere afspraken"));
	free(text);
	wz_verslag_free(verslag);
	sluit(dossier);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(percelen),
		cmocka_unit_test(perceel),
		cmocka_unit_test(afspraken_lezen_terug),
		cmocka_unit_test(afspraken_in_perioden),
		cmocka_unit_test(drie_oordelen),
		cmocka_unit_test(bewijs_in_json),
		cmocka_unit_test(gedeeld_en_vervallen),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
