/* SPDX-License-Identifier: EUPL-1.2 */
/* `perceel report --detail`: each agreed item with its results. */
#include "report_cijfers.h"

#define KOP_DETAIL \
	"opdracht,perceel,stadsdeel,aanbieder,thema,periode,afspraak,omschrijving,doel,eenheid," \
	"geldend,geclaimd,berekend,vastgesteld,reden,resultaat_nr,resultaat,status,aantal,grens," \
	"resultaat_eenheid,herkomst,toelichting,rapportage,bestand,record\n"

/* Beside gewoon: a quarter of 2017 on lot 2. */
static wz_dossier *met_kwartaal(void)
{
	wz_dossier *dossier = nieuw();
	gewoon(dossier);
	gemeld(dossier, "alifa-q1.csv", "2017-Q1",
	       "perceel,afspraak,resultaat,status,aantal,eenheid,deelgebied\n"
	       "2,2.1,Kinderen kwamen,doorlopend,4,kinderen,Pathmos\n"
	       "2,,Uitje,,3,,\n");
	return dossier;
}

/* For programs: one row per agreed item and result, per periode. */
static void voor_programmas(void **state)
{
	wz_dossier *dossier = met_kwartaal();
	wz_report_options options = in_perioden("2016 2017");
	(void)state;
	options.detail = true;
	verslag_is(dossier, wz_report_percelen, &options, WZ_FORMAT_CSV,
	           KOP_DETAIL
	           "2016,1,Noord,Radar,Gezondheid,2016,1.1,Meer bewegen,30,bewoners,gerealiseerd,"
	           "gerealiseerd,onbekend,,grens,1,Yoga,gerealiseerd,21,minstens,bewoners,geteld,"
	           "Elke week,1,radar.csv,2\n"
	           "2016,1,Noord,Radar,Gezondheid,2016,1.2,Een netwerk,,,gerealiseerd,gerealiseerd,"
	           "onbekend,,geen getal,2,Er is een netwerk,gerealiseerd,,,,,,1,radar.csv,3\n"
	           "2016,1,Noord,Radar,Gezondheid,2016,1.10,Minder klachten,5,klachten,gerealiseerd,"
	           "gerealiseerd,niet gerealiseerd,,,3,Er waren klachten,gerealiseerd,8,precies,"
	           "klachten,gemeten,,1,radar.csv,4\n"
	           "2016,1,Noord,Radar,Gezondheid,2016,,,,,,,,,,4,Markt gehouden,"
	           "deels gerealiseerd,,,,,,1,radar.csv,5\n"
	           "2016,1,Noord,Radar,Gezondheid,2017,1.1,Meer bewegen,30,bewoners,onbekend,onbekend,"
	           "onbekend,,niet gerapporteerd,,,,,,,,,,,\n"
	           "2016,1,Noord,Radar,Gezondheid,2017,1.2,Een netwerk,,,onbekend,onbekend,onbekend,,"
	           "geen getal,,,,,,,,,,,\n"
	           "2016,1,Noord,Radar,Gezondheid,2017,1.10,Minder klachten,5,klachten,onbekend,"
	           "onbekend,onbekend,,niet gerapporteerd,,,,,,,,,,,\n"
	           "2016,2,Noord,Alifa,Jeugd,2016,2.1,Huiswerk maken,10,kinderen,onbekend,onbekend,"
	           "onbekend,,niet gerapporteerd,,,,,,,,,,,\n"
	           "2016,2,Noord,Alifa,Jeugd,2017,2.1,Huiswerk maken,10,kinderen,doorlopend,"
	           "doorlopend,onbekend,,grens,6,Kinderen kwamen,doorlopend,4,precies,kinderen,,,2,"
	           "alifa-q1.csv,2\n"
	           "2016,2,Noord,Alifa,Jeugd,2017,,,,,,,,,,7,Uitje,,3,precies,,,,2,alifa-q1.csv,3\n"
	           "2016,10,Zuid,Radar,Wijk,2016,,,,,,,,,,5,Een bankje,,1,precies,bankjes,,,1,"
	           "radar.csv,6\n");
	sluit(dossier);
}

static void voor_mensen(void **state)
{
	wz_dossier *dossier = met_kwartaal();
	wz_report_options options = in_perioden("2016");
	const char *percelen[] = { "1", "10" };
	(void)state;
	options.detail = true;
	options.filter.perceel = (wz_choice){ percelen, 2 };
	verslag_is(dossier, wz_report_percelen, &options, WZ_FORMAT_MD,
	           "# Afspraken en resultaten per perceel\n"
	           "\n"
	           "Opdracht 2016: Wijkwelzijn\n"
	           "\n"
	           "Periode 2016\n"
	           "\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend\n"
	           "\n"
	           "## Perceel 1 · Gezondheid · Noord · Radar\n"
	           "\n"
	           "Aanpak: Erop af\n"
	           "\n"
	           "2016: 3 afspraken: 3 gerealiseerd\n"
	           "\n"
	           "Bestand radar.csv\n"
	           "\n"
	           "| nr | afspraak en resultaten | doel en aantal | status |\n"
	           "| --- | --- | --- | --- |\n"
	           "| 1.1 | Meer bewegen<br>Niet na te rekenen: het getal is niet precies<br>! Het getal is te ruim voor de melding (signaal 5) | doel 30 bewoners | ✔ gerealiseerd |\n"
	           "|  | &nbsp;&nbsp;Yoga \\[2\\]<br>(Elke week) | minstens 21 bewoners, geteld | ✔ gerealiseerd |\n"
	           "| 1.2 | Een netwerk |  | ✔ gerealiseerd |\n"
	           "|  | &nbsp;&nbsp;Er is een netwerk \\[3\\] |  | ✔ gerealiseerd |\n"
	           "| 1.10 | Minder klachten<br>≠ volgens de aanbieder gerealiseerd, volgens getal en doel niet gerealiseerd<br>! De melding is beter dan het getal (signaal 6) | doel hoogstens 5 klachten | ✔ gerealiseerd |\n"
	           "|  | &nbsp;&nbsp;Er waren klachten \\[4\\] | 8 klachten, gemeten | ✔ gerealiseerd |\n"
	           "| **Zonder afspraak, deels gerealiseerd** | | | |\n"
	           "|  | &nbsp;&nbsp;Markt gehouden \\[5\\] |  | ◐ deels gerealiseerd |\n"
	           "\n"
	           "## Perceel 10 · Wijk · Zuid · Radar\n"
	           "\n"
	           "2016: 0 afspraken\n"
	           "\n"
	           "Bestand radar.csv\n"
	           "\n"
	           "| nr | afspraak en resultaten | doel en aantal | status |\n"
	           "| --- | --- | --- | --- |\n"
	           "| **Zonder afspraak, zonder status** | | | |\n"
	           "|  | &nbsp;&nbsp;Een bankje \\[6\\] | 1 bankjes | – |\n"
	           "\n"
	           "- \\[12\\]: record 12 in het bestand; van een tekst is dat de regel\n"
	           "- Bij een getal staat of het gemeten, geteld of geschat is, als dat bekend is\n"
	           "- !: een signaal, dat is een vraag bij wat er staat; meer met welzijn signaal show NR\n"
	           "- ≠: de aanbieder zegt iets anders dan volgt uit getal en doel\n");
	sluit(dossier);
}

/* Last year beside this year: a column of statuses for each. */
static void jaar_naast_jaar(void **state)
{
	wz_dossier *dossier = met_kwartaal();
	wz_report_options options = in_perioden("2016 2017");
	const char *twee = "2";
	(void)state;
	options.detail = true;
	options.filter.perceel = (wz_choice){ &twee, 1 };
	verslag_is(dossier, wz_report_percelen, &options, WZ_FORMAT_TEXT,
	           "Afspraken en resultaten per perceel\n"
	           "Opdracht 2016: Wijkwelzijn\n"
	           "Periode 2016, 2017\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend\n"
	           "\n"
	           "Perceel 2 · Jeugd · Noord · Alifa\n"
	           "2016: 1 afspraak: 1 onbekend\n"
	           "2017: 1 afspraak: 1 doorlopend\n"
	           "! Er ontbreekt een rapport (signaal 2)\n"
	           "! Er ontbreekt een rapport (signaal 4)\n"
	           "Bestand alifa-q1.csv\n"
	           "\n"
	           "nr   afspraak en resultaten                               2016        2017\n"
	           "──────────────────────────────────────────────────────────────────────────────────\n"
	           "2.1  Huiswerk maken                                       ? onbekend  … doorlopend\n"
	           "     doel 10 kinderen\n"
	           "     2016: Niet gerapporteerd\n"
	           "     2017: Niet na te rekenen: het getal is niet precies\n"
	           "       Kinderen kwamen (4 kinderen) [2]                   –           … doorlopend\n"
	           "       Deelgebied: Pathmos\n"
	           "\n"
	           "Zonder afspraak, zonder status\n"
	           "       Uitje (3) [3]                                      –           –\n"
	           "\n"
	           "[12]: record 12 in het bestand; van een tekst is dat de regel\n"
	           "Bij een getal staat of het gemeten, geteld of geschat is, als dat bekend is\n"
	           "!: een signaal, dat is een vraag bij wat er staat; meer met welzijn signaal show NR\n");
	sluit(dossier);
}

/* Several files have a letter; a shared result is told under each of its items;
 * what was dropped has no status; what two contracts call 1 differs. */
static void bijzonder(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = in_perioden("2018");
	(void)state;
	options.detail = true;
	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	            "A,Een,Gemeente,subsidie,2018-01-01,2018-12-31\n"
	            "B,Twee,Gemeente,subsidie,2018-01-01,2018-12-31\n",
	            "opdracht,perceel,stadsdeel,thema,aanbieder\nA,1,Noord,Een,Radar\n"
	            "B,1,Noord,Twee,Radar\n",
	            "opdracht,perceel,afspraak,omschrijving,deelgebied,vervallen,vervallen_reden\n"
	            "A,1,1.1,Praten,Pathmos,,\nA,1,1.2,Doen,,,\nA,1,1.3,Weg,,2018-06-01,Geen geld\n");
	gemeld(dossier, "een.csv", "2018-H1",
	       "opdracht,perceel,afspraak,resultaat,status\n"
	       "A,1,1.1+1.2,Allebei,gerealiseerd\n");
	gemeld(dossier, "twee.csv", "2018-H2",
	       "opdracht,perceel,afspraak,resultaat,status\n"
	       "A,1,1.2,Nog eens,niet gerealiseerd\n");
	verslag_is(dossier, wz_report_percelen, &options, WZ_FORMAT_MD,
	           "# Afspraken en resultaten per perceel\n\n"
	           "Periode 2018\n\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend\n\n"
	           "## Perceel A/1 · Een · Noord · Radar\n\n"
	           "2018: 2 afspraken: 1 gerealiseerd, 1 niet gerealiseerd; verder 1 vervallen\n\n"
	           "Bestand a: een.csv\n\n"
	           "Bestand b: twee.csv\n\n"
	           "| nr | afspraak en resultaten | doel en aantal | status |\n"
	           "| --- | --- | --- | --- |\n"
	           "| 1.1 | Praten (Pathmos) |  | ✔ gerealiseerd |\n"
	           "|  | &nbsp;&nbsp;Allebei \\[a2; ook bij 1.2\\] |  | ✔ gerealiseerd |\n"
	           "| 1.2 | Doen |  | ✘ niet gerealiseerd |\n"
	           "|  | &nbsp;&nbsp;Allebei \\[a2; ook bij 1.1\\] |  | ✔ gerealiseerd |\n"
	           "|  | &nbsp;&nbsp;Nog eens \\[b2\\] |  | ✘ niet gerealiseerd |\n"
	           "| 1.3 | Weg<br>Vervallen per 01-06-2018: Geen geld |  | – |\n\n"
	           "## Perceel B/1 · Twee · Noord · Radar\n\n"
	           "2018: 0 afspraken\n\n"
	           "(geen gegevens)\n\n"
	           "- \\[12\\]: record 12 in het bestand; van een tekst is dat de regel\n"
	           "- Bij een getal staat of het gemeten, geteld of geschat is, als dat bekend is\n");
	sluit(dossier);
}

/* Every way in which a verdict can need a word. */
static void in_woorden(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = in_perioden("2018");
	wz_vaststelling vaststelling = { "1.1", { 2018, WZ_PERIODE_JAAR, 0 }, WZ_NIET_GEREALISEERD,
		                             "Niet gezien", "anders" };
	(void)state;
	options.detail = true;
	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	            "A,Een,Gemeente,subsidie,2018-01-01,2018-12-31\n",
	            "perceel,stadsdeel,thema,aanbieder\n1,Noord,Een,Radar\n",
	            "perceel,afspraak,omschrijving,doel,eenheid,richting\n"
	            "1,1.1,Vastgesteld,,,\n1,1.2,Tegenspraak,,,\n1,1.3,Groei,10,bezoekers,toename\n"
	            "1,1.4,Eenheid,5,uren,\n1,1.5,Berekend,5,uren,\n1,1.6,Stil,5,uren,\n"
	            "1,1.7,Zonder doel,,,\n1,1.8,Afbouw,2.5,meldingen,afname\n");
	gemeld(dossier, "een.csv", "2018",
	       "perceel,afspraak,resultaat,status,aantal,eenheid\n"
	       "1,1.1,a,gerealiseerd,,\n1,1.2,b,gerealiseerd,,\n1,1.2,c,onbekend,,\n"
	       "1,1.3,d,gerealiseerd,7,bezoekers\n1,1.4,e,gerealiseerd,7,dagen\n"
	       "1,1.5,f,,3,uren\n1,1.7,g,,3,uren\n1,1.8,h,onbekend,,\n");
	assert_int_equal(wz_vaststelling_add(dossier, &vaststelling), WZ_OK);
	verslag_is(dossier, wz_report_percelen, &options, WZ_FORMAT_MD,
	           "# Afspraken en resultaten per perceel\n"
	           "\n"
	           "Opdracht A: Een\n"
	           "\n"
	           "Periode 2018\n"
	           "\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend\n"
	           "\n"
	           "## Perceel 1 · Een · Noord · Radar\n"
	           "\n"
	           "2018: 8 afspraken: 2 gerealiseerd, 1 deels gerealiseerd, 1 niet gerealiseerd, 4 onbekend\n"
	           "\n"
	           "Bestand een.csv\n"
	           "\n"
	           "| nr | afspraak en resultaten | doel en aantal | status |\n"
	           "| --- | --- | --- | --- |\n"
	           "| 1.1 | Vastgesteld<br>Vastgesteld door de contractmanager: niet gerealiseerd; volgens de aanbieder gerealiseerd |  | ✘ niet gerealiseerd |\n"
	           "|  | &nbsp;&nbsp;a \\[2\\] |  | ✔ gerealiseerd |\n"
	           "| 1.2 | Tegenspraak<br>De aanbieder meldt meer dan één status<br>! Verschillende statussen voor één afspraak (signaal 3) |  | ? onbekend |\n"
	           "|  | &nbsp;&nbsp;b \\[3\\] |  | ✔ gerealiseerd |\n"
	           "|  | &nbsp;&nbsp;c \\[4\\] |  | ? onbekend |\n"
	           "| 1.3 | Groei<br>Niet na te rekenen: er is geen nulmeting<br>! Er is geen nulmeting (signaal 2) | doel +10% | ✔ gerealiseerd |\n"
	           "|  | &nbsp;&nbsp;d \\[5\\] | 7 bezoekers | ✔ gerealiseerd |\n"
	           "| 1.4 | Eenheid<br>Niet na te rekenen: het getal heeft een andere eenheid dan het doel<br>! Gemeld is iets anders dan afgesproken (signaal 4) | doel 5 uren | ✔ gerealiseerd |\n"
	           "|  | &nbsp;&nbsp;e \\[6\\] | 7 dagen | ✔ gerealiseerd |\n"
	           "| 1.5 | Berekend<br>Berekend uit getal en doel | doel 5 uren | ◐ deels gerealiseerd |\n"
	           "|  | &nbsp;&nbsp;f \\[7\\] | 3 uren | – |\n"
	           "| 1.6 | Stil<br>Niet gerapporteerd<br>! Geen resultaat bij deze afspraak (signaal 5) | doel 5 uren | ? onbekend |\n"
	           "| 1.7 | Zonder doel<br>Niet te beoordelen: er is geen doel in getallen |  | ? onbekend |\n"
	           "|  | &nbsp;&nbsp;g \\[8\\] | 3 uren | – |\n"
	           "| 1.8 | Afbouw<br>Niet na te rekenen: er is geen nulmeting<br>! Er is geen nulmeting (signaal 2) | doel -2,5% | ? onbekend |\n"
	           "|  | &nbsp;&nbsp;h \\[9\\] |  | ? onbekend |\n"
	           "\n"
	           "- \\[12\\]: record 12 in het bestand; van een tekst is dat de regel\n"
	           "- Bij een getal staat of het gemeten, geteld of geschat is, als dat bekend is\n"
	           "- !: een signaal, dat is een vraag bij wat er staat; meer met welzijn signaal show NR\n");
	sluit(dossier);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(voor_programmas), cmocka_unit_test(voor_mensen),
		cmocka_unit_test(jaar_naast_jaar), cmocka_unit_test(bijzonder),
		cmocka_unit_test(in_woorden),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
