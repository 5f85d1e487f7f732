/* SPDX-License-Identifier: EUPL-1.2 */
/* The lists and shows of contracts, areas, providers, remarks, verdicts, baselines
 * and acts. */
#include "report_lijsten.h"

#include <welzijn/aanbieder.h>
#include <welzijn/afspraak.h>
#include <welzijn/ervaring.h>
#include <welzijn/opdracht.h>
#include <welzijn/stadsdeel.h>
#include <welzijn/vaststelling.h>

static void opdrachten(void **state)
{
	lijst_is(*state, wz_opdracht_list, NULL, WZ_FORMAT_CSV,
	         "opdracht,titel,opdrachtgever,soort,begin,eind,verlengd_tot,verlengbaar_tot\n"
	         "2016,Wijkwelzijn,Gemeente,subsidie,2016-01-01,2017-12-31,,\n"
	         "2018-TA,Wijkwelzijn Noord,Gemeente,aanbesteding,2018-01-01,2022-12-31,2023-12-31,"
	          "2024-12-31\n");
	lijst_is(*state, wz_opdracht_list, NULL, WZ_FORMAT_JSON,
	         "[\n"
	         "{\"opdracht\": \"2016\", \"titel\": \"Wijkwelzijn\", "
	          "\"opdrachtgever\": \"Gemeente\", \"soort\": \"subsidie\", "
	          "\"begin\": \"2016-01-01\", \"eind\": \"2017-12-31\", \"verlengd_tot\": null, "
	          "\"verlengbaar_tot\": null},\n"
	         "{\"opdracht\": \"2018-TA\", \"titel\": \"Wijkwelzijn Noord\", "
	          "\"opdrachtgever\": \"Gemeente\", \"soort\": \"aanbesteding\", "
	          "\"begin\": \"2018-01-01\", \"eind\": \"2022-12-31\", "
	          "\"verlengd_tot\": \"2023-12-31\", \"verlengbaar_tot\": \"2024-12-31\"}\n"
	         "]\n");
	lijst_is(*state, wz_opdracht_list, NULL, WZ_FORMAT_TEXT,
	         "Opdrachten\n"
	         "\n"
	         "opdracht  titel              begin       eind        verlengd tot  verlengbaar tot\n"
	         "──────────────────────────────────────────────────────────────────────────────────\n"
	         "2016      Wijkwelzijn        01-01-2016  31-12-2017  –             –\n"
	         "2018-TA   Wijkwelzijn Noord  01-01-2018  31-12-2022  31-12-2023    31-12-2024\n");
}

static void opdrachten_gekozen(void **state)
{
	lijst_functie *lijst = wz_opdracht_list;
	kolom_is(*state, lijst, filter_op("2018-ta", NULL, NULL, NULL, NULL), "opdracht", "2018-TA");
	kolom_is(*state, lijst, filter_op(NULL, "10", NULL, NULL, NULL), "opdracht", "2016");
	kolom_is(*state, lijst, filter_op(NULL, NULL, "noord", NULL, NULL), "opdracht", "2016 2018-TA");
	kolom_is(*state, lijst, filter_op(NULL, NULL, "zuid", NULL, NULL), "opdracht", "");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, "R&D", NULL), "opdracht", "2016");
	kolom_is(*state, lijst, filter_op(NULL, NULL, "noord", "alifa", NULL), "opdracht", "");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2017-Q4"), "opdracht", "2016");
	/* 2023 lies in the extension, 2024 only in what may be extended. */
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2023"), "opdracht", "2018-TA");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2024"), "opdracht", "");
	lijst_faalt(*state, lijst, "opdracht");
}

static void opdracht_met_combinatie(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_opdracht_show(*state, "2018-ta", &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_TEXT,
	         "Opdracht 2018-TA: Wijkwelzijn Noord\n"
	         "\n"
	         "opdracht:         2018-TA\n"
	         "titel:            Wijkwelzijn Noord\n"
	         "opdrachtgever:    Gemeente\n"
	         "soort:            aanbesteding\n"
	         "begin:            01-01-2018\n"
	         "eind:             31-12-2022\n"
	         "verlengd tot:     31-12-2023\n"
	         "verlengbaar tot:  31-12-2024\n"
	         "optiejaren:       2\n"
	         "bron:             bladzijde 1\n"
	         "\n"
	         "Percelen\n"
	         "opdracht  perceel  stadsdeel  thema        aanbieder          afspraken\n"
	         "───────────────────────────────────────────────────────────────────────\n"
	         "2018-TA   1        Noord      Wijkwelzijn  Twentse Alliantie          0\n"
	         "\n"
	         "Aanbieders\n"
	         "aanbieder          naam  lid van            rol\n"
	         "──────────────────────────────────────────────────────\n"
	         "Twentse Alliantie  –     –                  –\n"
	         "  Alifa            –     Twentse Alliantie  penvoerder\n"
	         "  Eurus            –     Twentse Alliantie  combinant\n"
	         "\n"
	         "Rapportages\n"
	         "nr  opdracht  aanbieder  periode  bestand  ontvangen   toestand\n"
	         "───────────────────────────────────────────────────────────────\n"
	         "4   2018-TA   Alifa      2018-Q3  ta.xlsx  01-10-2018  geldig\n");
}

static void opdracht_als_json(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_opdracht_show(*state, "2016", &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_JSON,
	         "{\n"
	         "\"opdracht\": \"2016\",\n"
	         "\"titel\": \"Wijkwelzijn\",\n"
	         "\"opdrachtgever\": \"Gemeente\",\n"
	         "\"soort\": \"subsidie\",\n"
	         "\"begin\": \"2016-01-01\",\n"
	         "\"eind\": \"2017-12-31\",\n"
	         "\"verlengd_tot\": null,\n"
	         "\"verlengbaar_tot\": null,\n"
	         "\"optiejaren\": null,\n"
	         "\"bron\": null,\n"
	         "\"percelen\": [\n"
	         "{\"opdracht\": \"2016\", \"perceel\": \"2\", \"stadsdeel\": \"Centrum\", "
	          "\"wijk\": null, \"thema\": \"Jeugd\", \"aanbieder\": \"Alifa\", "
	          "\"begin\": \"2016-01-01\", \"eind\": \"2017-12-31\", \"afspraken\": 2},\n"
	         "{\"opdracht\": \"2016\", \"perceel\": \"10\", \"stadsdeel\": \"Noord\", "
	          "\"wijk\": \"Deppenbroek\", \"thema\": \"Gezondheid\", \"aanbieder\": \"Radar\", "
	          "\"begin\": \"2016-01-01\", \"eind\": \"2017-12-31\", \"afspraken\": 1}\n"
	         "],\n"
	         "\"aanbieders\": [\n"
	         "{\"aanbieder\": \"Alifa\", \"naam\": null, \"combinatie\": null, \"rol\": null},\n"
	         "{\"aanbieder\": \"Radar\", \"naam\": \"Stichting Radar\", \"combinatie\": null, "
	          "\"rol\": null}\n"
	         "],\n"
	         "\"rapportages\": [\n"
	         "{\"nr\": 2, \"opdracht\": \"2016\", \"aanbieder\": \"Alifa\", "
	          "\"periode\": \"2016\", \"bestand\": \"alifa.csv\", \"sha256\": \"bb\", "
	          "\"ontvangen\": \"2017-01-11\", \"versie\": 1, \"vervangt\": null, "
	          "\"toestand\": \"vervangen\"},\n"
	         "{\"nr\": 3, \"opdracht\": \"2016\", \"aanbieder\": \"Alifa\", "
	          "\"periode\": \"2016\", \"bestand\": \"alifa-2.csv\", \"sha256\": \"cc\", "
	          "\"ontvangen\": \"2017-02-01\", \"versie\": 2, \"vervangt\": \"2\", "
	          "\"toestand\": \"geldig\"},\n"
	         "{\"nr\": 1, \"opdracht\": \"2016\", \"aanbieder\": \"Radar\", "
	          "\"periode\": \"2016\", \"bestand\": \"radar.csv\", \"sha256\": \"aa\", "
	          "\"ontvangen\": \"2017-01-10\", \"versie\": 1, \"vervangt\": null, "
	          "\"toestand\": \"geldig\"},\n"
	         "{\"nr\": 5, \"opdracht\": \"2016\", \"aanbieder\": \"Radar\", "
	          "\"periode\": \"2017\", \"bestand\": \"radar-fout.csv\", \"sha256\": \"ee\", "
	          "\"ontvangen\": \"2018-01-05\", \"versie\": 1, \"vervangt\": null, "
	          "\"toestand\": \"ingetrokken\"}\n"
	         "]\n"
	         "}\n");
}

static void opdracht_onbekend(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_opdracht_show(*state, "2017", &verslag);
	weigert(*state, status, verslag, WZ_ERR_NOT_FOUND,
	        "opdracht \"2017\" staat niet in het dossier (bedoelde u \"2016\"?)");
}

static void stadsdelen(void **state)
{
	lijst_is(*state, wz_stadsdeel_list, NULL, WZ_FORMAT_CSV,
	         "stadsdeel,wijken,percelen,afspraken\n"
	         "Centrum,,1,2\n"
	         "Noord,\"Deppenbroek, Twekkelerveld\",2,1\n"
	         "Zuid,,0,0\n");
	lijst_is(*state, wz_stadsdeel_list, NULL, WZ_FORMAT_JSON,
	         "[\n"
	         "{\"stadsdeel\": \"Centrum\", \"wijken\": null, \"percelen\": 1, "
	          "\"afspraken\": 2},\n"
	         "{\"stadsdeel\": \"Noord\", \"wijken\": \"Deppenbroek, Twekkelerveld\", "
	          "\"percelen\": 2, \"afspraken\": 1},\n"
	         "{\"stadsdeel\": \"Zuid\", \"wijken\": null, \"percelen\": 0, \"afspraken\": 0}\n"
	         "]\n");
}

static void stadsdelen_gekozen(void **state)
{
	lijst_functie *lijst = wz_stadsdeel_list;
	lijst_is(*state, lijst, filter_op("2018-TA", NULL, NULL, NULL, NULL), WZ_FORMAT_CSV,
	         "stadsdeel,wijken,percelen,afspraken\n"
	         "Noord,\"Deppenbroek, Twekkelerveld\",1,0\n");
	lijst_is(*state, lijst, filter_op(NULL, NULL, "Zuid", NULL, NULL), WZ_FORMAT_CSV,
	         "stadsdeel,wijken,percelen,afspraken\nZuid,,0,0\n");
	kolom_is(*state, lijst, filter_op(NULL, "2016/2", NULL, NULL, NULL), "stadsdeel", "Centrum");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, "radar", NULL), "percelen", "1");
	/* The lot of 2018-TA begins a year after its contract. */
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2018"), "stadsdeel", "");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2019"), "percelen", "1");
	lijst_faalt(*state, lijst, "wijk");
}

static void aanbieders(void **state)
{
	lijst_is(*state, wz_aanbieder_list, NULL, WZ_FORMAT_CSV,
	         "aanbieder,naam,aliassen,combinatie,rol,opdracht,bron\n"
	         "Alifa,,,Twentse Alliantie,penvoerder,2018-TA,kop 3\n"
	         "Eurus,,,Twentse Alliantie,combinant,,kop 4\n"
	         "Radar,Stichting Radar,R&D|Radar Oost,,,,kop 2\n"
	         "Twentse Alliantie,,,,,,\n");
}

static void aanbieders_gekozen(void **state)
{
	lijst_functie *lijst = wz_aanbieder_list;
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, "Radar Oost", NULL), "aanbieder", "Radar");
	/* Who is a member of the combinatie of a lot works in it. */
	kolom_is(*state, lijst, filter_op("2018-TA", NULL, NULL, NULL, NULL), "aanbieder",
	         "Alifa Eurus Twentse Alliantie");
	kolom_is(*state, lijst, filter_op(NULL, NULL, "centrum", NULL, NULL), "aanbieder", "Alifa");
	kolom_is(*state, lijst, filter_op(NULL, "10", NULL, NULL, NULL), "aanbieder", "Radar");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2016"), "aanbieder", "Alifa Radar");
	lijst_faalt(*state, lijst, "lidmaatschap");
}

/* Alifa's membership holds for 2018-TA only, Eurus' for every contract. */
static void lid_van_een_opdracht(void **state)
{
	voer_uit(*state, "UPDATE perceel SET aanbieder_id = 3 WHERE id = 2");
	kolom_is(*state, wz_aanbieder_list, filter_op("2016", "2", NULL, NULL, NULL), "aanbieder",
	         "Eurus Twentse Alliantie");
}

static void aanbieder_lid(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_aanbieder_show(*state, "eurus", &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_JSON,
	         "{\n"
	         "\"aanbieder\": \"Eurus\",\n"
	         "\"naam\": null,\n"
	         "\"aliassen\": null,\n"
	         "\"bron\": \"kop 4\",\n"
	         "\"leden\": [],\n"
	         "\"combinaties\": [\n"
	         "{\"combinatie\": \"Twentse Alliantie\", \"rol\": \"combinant\", "
	          "\"opdracht\": null, \"bron\": null}\n"
	         "],\n"
	         "\"percelen\": [\n"
	         "{\"opdracht\": \"2018-TA\", \"perceel\": \"1\", \"stadsdeel\": \"Noord\", "
	          "\"wijk\": null, \"thema\": \"Wijkwelzijn\", \"aanbieder\": \"Twentse Alliantie\", "
	          "\"begin\": \"2019-01-01\", \"eind\": \"2023-12-31\", \"afspraken\": 0}\n"
	         "],\n"
	         "\"rapportages\": []\n"
	         "}\n");
}

static void aanbieder_combinatie(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_aanbieder_show(*state, "Twentse Alliantie", &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_TEXT,
	         "Aanbieder Twentse Alliantie\n"
	         "\n"
	         "aanbieder:  Twentse Alliantie\n"
	         "\n"
	         "Leden\n"
	         "aanbieder  naam  rol         opdracht\n"
	         "─────────────────────────────────────\n"
	         "Alifa      –     penvoerder  2018-TA\n"
	         "Eurus      –     combinant   –\n"
	         "\n"
	         "Lid van combinatie\n"
	         "(geen gegevens)\n"
	         "\n"
	         "Percelen\n"
	         "opdracht  perceel  stadsdeel  thema        aanbieder          afspraken\n"
	         "───────────────────────────────────────────────────────────────────────\n"
	         "2018-TA   1        Noord      Wijkwelzijn  Twentse Alliantie          0\n"
	         "\n"
	         "Rapportages\n"
	         "(geen gegevens)\n");
}

static void aanbieder_met_aliassen(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_aanbieder_show(*state, "R&D", &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_TEXT,
	         "Aanbieder Radar\n"
	         "\n"
	         "aanbieder:  Radar\n"
	         "naam:       Stichting Radar\n"
	         "aliassen:   R&D, Radar Oost\n"
	         "bron:       kop 2\n"
	         "\n"
	         "Leden\n"
	         "(geen gegevens)\n"
	         "\n"
	         "Lid van combinatie\n"
	         "(geen gegevens)\n"
	         "\n"
	         "Percelen\n"
	         "opdracht  perceel  stadsdeel            thema       aanbieder  afspraken\n"
	         "────────────────────────────────────────────────────────────────────────\n"
	         "2016      10       Noord (Deppenbroek)  Gezondheid  Radar              1\n"
	         "\n"
	         "Rapportages\n"
	         "nr  opdracht  aanbieder  periode  bestand         ontvangen   toestand\n"
	         "─────────────────────────────────────────────────────────────────────────\n"
	         "1   2016      Radar      2016     radar.csv       10-01-2017  geldig\n"
	         "5   2016      Radar      2017     radar-fout.csv  05-01-2018  ingetrokken\n");
}

static void aliassen_als_json(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_aanbieder_show(*state, "stichting  RADAR", &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_JSON,
	         "{\n"
	         "\"aanbieder\": \"Radar\",\n"
	         "\"naam\": \"Stichting Radar\",\n"
	         "\"aliassen\": \"R&D|Radar Oost\",\n"
	         "\"bron\": \"kop 2\",\n"
	         "\"leden\": [],\n"
	         "\"combinaties\": [],\n"
	         "\"percelen\": [\n"
	         "{\"opdracht\": \"2016\", \"perceel\": \"10\", \"stadsdeel\": \"Noord\", "
	          "\"wijk\": \"Deppenbroek\", \"thema\": \"Gezondheid\", \"aanbieder\": \"Radar\", "
	          "\"begin\": \"2016-01-01\", \"eind\": \"2017-12-31\", \"afspraken\": 1}\n"
	         "],\n"
	         "\"rapportages\": [\n"
	         "{\"nr\": 1, \"opdracht\": \"2016\", \"aanbieder\": \"Radar\", "
	          "\"periode\": \"2016\", \"bestand\": \"radar.csv\", \"sha256\": \"aa\", "
	          "\"ontvangen\": \"2017-01-10\", \"versie\": 1, \"vervangt\": null, "
	          "\"toestand\": \"geldig\"},\n"
	         "{\"nr\": 5, \"opdracht\": \"2016\", \"aanbieder\": \"Radar\", "
	          "\"periode\": \"2017\", \"bestand\": \"radar-fout.csv\", \"sha256\": \"ee\", "
	          "\"ontvangen\": \"2018-01-05\", \"versie\": 1, \"vervangt\": null, "
	          "\"toestand\": \"ingetrokken\"}\n"
	         "]\n"
	         "}\n");
}

static void aanbieder_onbekend(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_aanbieder_show(*state, "Radr", &verslag);
	weigert(*state, status, verslag, WZ_ERR_NOT_FOUND,
	        "aanbieder \"Radr\" staat niet in het dossier (bedoelde u \"Radar\"?)");
}

static void ervaringen(void **state)
{
	lijst_is(*state, wz_ervaring_list, NULL, WZ_FORMAT_CSV,
	         "stadsdeel,periode,rubriek,opmerking,opdracht,aanbieder,bron\n"
	         "Centrum,2017,Beeld,Stil,2016,Alifa,\n"
	         "Noord,2016,Zorgen,Te druk,2016,,punt 1\n"
	         "Noord,2016,Zorgen,Te duur,,,\n"
	         "Noord,2016,Beeld,Goed,2016,Radar,\n");
	lijst_is(*state, wz_ervaring_list, NULL, WZ_FORMAT_TEXT,
	         "Ervaringen van het stadsdeelmanagement\n"
	         "\n"
	         "opmerking  aanbieder\n"
	         "────────────────────\n"
	         "Centrum 2017: Beeld\n"
	         "Stil       Alifa\n"
	         "\n"
	         "Noord 2016: Zorgen\n"
	         "Te druk    –\n"
	         "Te duur    –\n"
	         "\n"
	         "Noord 2016: Beeld\n"
	         "Goed       Radar\n");
}

static void ervaringen_gekozen(void **state)
{
	lijst_functie *lijst = wz_ervaring_list;
	kolom_is(*state, lijst, filter_op(NULL, NULL, "noord", NULL, NULL), "opmerking",
	         "Te druk Te duur Goed");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, "radar", NULL), "opmerking", "Goed");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2017"), "opmerking", "Stil");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2016-H1"), "opmerking", "");
	/* "Te duur" names no contract: it is about every lot of Noord. */
	kolom_is(*state, lijst, filter_op("2018-TA", NULL, NULL, NULL, NULL), "opmerking", "Te duur");
	kolom_is(*state, lijst, filter_op(NULL, "2018-TA/1", NULL, NULL, NULL), "opmerking", "Te duur");
	kolom_is(*state, lijst, filter_op(NULL, "10", NULL, NULL, NULL), "opmerking",
	         "Te druk Te duur Goed");
	voer_uit(*state, "INSERT INTO ervaring (stadsdeel_id, periode, rubriek, opmerking, gevouwen)"
	                 " VALUES (3, '2016', 'Beeld', 'Geen perceel', '')");
	kolom_is(*state, lijst, filter_op("2018-TA", NULL, NULL, NULL, NULL), "opmerking", "Te duur");
	lijst_faalt(*state, lijst, "ervaring");
}

static void vaststellingen(void **state)
{
	lijst_is(*state, wz_vaststelling_list, NULL, WZ_FORMAT_CSV,
	         "opdracht,afspraak,periode,status,reden,reden_code,wie,wanneer,toestand\n"
	         "2016,2.2,2017,onbekend,Stil,niet gerapporteerd,Bo,2026-02-02T08:00:00Z,geldig\n"
	         "2016,10.1,2016,niet gerealiseerd,Te weinig,,An,2026-02-01T08:00:00Z,vervangen\n"
	         "2016,10.1,2016,gerealiseerd,Toch gezien,anders,Bo,2026-02-03T08:00:00Z,geldig\n"
	         "2016,10.1,2017,doorlopend,Loopt,,Bo,2026-02-04T08:00:00Z,geldig\n");
	lijst_is(*state, wz_vaststelling_list, NULL, WZ_FORMAT_TEXT,
	         "Vaststellingen\n"
	         "\n"
	         "afspraak   periode  status               reden                      door\n"
	         "────────────────────────────────────────────────────────────"
	          "──────────────────────────────────\n"
	         "2016/2.2   2017     ? onbekend           Stil (niet gerapporteerd)  Bo, "
	          "02-02-2026\n"
	         "2016/10.1  2016     ✘ niet gerealiseerd  Te weinig                  An, "
	          "01-02-2026 (vervangen)\n"
	         "2016/10.1  2016     ✔ gerealiseerd       Toch gezien (anders)       Bo, "
	          "03-02-2026\n"
	         "2016/10.1  2017     … doorlopend         Loopt                      Bo, "
	          "04-02-2026\n");
}

static void vaststellingen_gekozen(void **state)
{
	lijst_functie *lijst = wz_vaststelling_list;
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, "alifa", NULL), "afspraak", "2.2");
	kolom_is(*state, lijst, filter_op(NULL, NULL, "noord", NULL, NULL), "periode",
	         "2016 2016 2017");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2017"), "afspraak", "2.2 10.1");
	kolom_is(*state, lijst, filter_op("2018-TA", NULL, NULL, NULL, NULL), "afspraak", "");
	lijst_faalt(*state, lijst, "vaststelling");
}

/* The schema refuses any other code, so the two lists are the same. */
static void redencodes(void **state)
{
	const char *const *codes = wz_reden_codes();
	size_t n = 0;
	for (; codes[n] != NULL; n++) {
		char *sql = sqlite3_mprintf("INSERT INTO vaststelling (afspraak_id, periode, status, reden,"
		                            " reden_code, wie, wanneer) VALUES"
		                            " (2, '2016', 'onbekend', 'x', %Q, 'An', '')", codes[n]);
		voer_uit(*state, sql);
		sqlite3_free(sql);
	}
	assert_int_equal(n, 7);
}

static void nulmetingen(void **state)
{
	lijst_is(*state, wz_nulmeting_list, NULL, WZ_FORMAT_CSV,
	         "opdracht,afspraak,waarde,eenheid,datum,bron,wie,wanneer,toestand\n"
	         "2016,2.2,1,,,,Bo,2026-01-03T08:00:00Z,geldig\n"
	         "2016,10.1,12.5,bewoners,,,An,2026-01-01T08:00:00Z,vervangen\n"
	         "2016,10.1,20,bewoners,2016-01-15,telling,Bo,2026-01-02T08:00:00Z,geldig\n");
	lijst_is(*state, wz_nulmeting_list, NULL, WZ_FORMAT_TEXT,
	         "Nulmetingen\n"
	         "\n"
	         "afspraak   nulmeting      datum       bron     door\n"
	         "─────────────────────────────────────────────────────────────────────────\n"
	         "2016/2.2   1              –           –        Bo, 03-01-2026\n"
	         "2016/10.1  12,5 bewoners  –           –        An, 01-01-2026 (vervangen)\n"
	         "2016/10.1  20 bewoners    15-01-2016  telling  Bo, 02-01-2026\n");
}

static void nulmetingen_gekozen(void **state)
{
	lijst_functie *lijst = wz_nulmeting_list;
	kolom_is(*state, lijst, filter_op(NULL, "10", NULL, NULL, NULL), "toestand",
	         "vervangen geldig");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2017"), "afspraak", "2.2 10.1 10.1");
	kolom_is(*state, lijst, filter_op(NULL, NULL, NULL, NULL, "2018"), "afspraak", "");
	lijst_faalt(*state, lijst, "nulmeting");
}

static void logboek(void **state)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_dossier_log(*state, 0, &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_TEXT,
	         "Logboek\n"
	         "\n"
	         "wanneer               wie  opdrachtregel            wat\n"
	         "─────────────────────────────────────────────────────────────────────────\n"
	         "2026-02-01T08:00:00Z  An   welzijn init             nieuw dossier\n"
	         "2026-02-02T23:59:59Z  Bo   welzijn import opdracht  perceel 2 toegevoegd\n"
	         "                                                    perceel 10 toegevoegd\n");
	status = wz_dossier_log(*state, 20260202, &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_CSV,
	        "wanneer,wie,opdrachtregel,wat\n"
	        "2026-02-02T23:59:59Z,Bo,welzijn import opdracht,perceel 2 toegevoegd\n"
	        "2026-02-02T23:59:59Z,Bo,welzijn import opdracht,perceel 10 toegevoegd\n");
	status = wz_dossier_log(*state, 20260203, &verslag);
	show_is(*state, status, verslag, WZ_FORMAT_JSON, "[]\n");
}

/* Nothing to show is no error. */
static void leeg_dossier(void **state)
{
	(void)state;
	static lijst_functie *const lijsten[] = { wz_opdracht_list, wz_stadsdeel_list,
		wz_aanbieder_list, wz_ervaring_list, wz_vaststelling_list, wz_nulmeting_list };
	wz_dossier *dossier = maak_dossier();
	voer_uit(dossier, "PRAGMA foreign_keys = off; DELETE FROM opdracht; DELETE FROM stadsdeel;"
	                  "DELETE FROM aanbieder; DELETE FROM ervaring; DELETE FROM vaststelling;"
	                  "DELETE FROM nulmeting; DELETE FROM perceel");
	for (size_t i = 0; i < sizeof lijsten / sizeof *lijsten; i++)
		lijst_is(dossier, lijsten[i], NULL, WZ_FORMAT_JSON, "[]\n");
	sluit_dossier(dossier);
}

int main(void)
{
#define MET_DOSSIER(naam) cmocka_unit_test_setup_teardown(naam, zet_op, ruim_op)
	const struct CMUnitTest tests[] = {
		MET_DOSSIER(opdrachten),
		MET_DOSSIER(opdrachten_gekozen),
		MET_DOSSIER(opdracht_met_combinatie),
		MET_DOSSIER(opdracht_als_json),
		MET_DOSSIER(opdracht_onbekend),
		MET_DOSSIER(stadsdelen),
		MET_DOSSIER(stadsdelen_gekozen),
		MET_DOSSIER(aanbieders),
		MET_DOSSIER(aanbieders_gekozen),
		MET_DOSSIER(lid_van_een_opdracht),
		MET_DOSSIER(aanbieder_lid),
		MET_DOSSIER(aanbieder_combinatie),
		MET_DOSSIER(aanbieder_met_aliassen),
		MET_DOSSIER(aliassen_als_json),
		MET_DOSSIER(aanbieder_onbekend),
		MET_DOSSIER(ervaringen),
		MET_DOSSIER(ervaringen_gekozen),
		MET_DOSSIER(vaststellingen),
		MET_DOSSIER(vaststellingen_gekozen),
		MET_DOSSIER(redencodes),
		MET_DOSSIER(nulmetingen),
		MET_DOSSIER(nulmetingen_gekozen),
		MET_DOSSIER(logboek),
		cmocka_unit_test(leeg_dossier),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
