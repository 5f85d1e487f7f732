/* SPDX-License-Identifier: EUPL-1.2 */
/* The status counts per lot, area, provider and contract. */
#include "report_cijfers.h"

static void per_perceel(void **state)
{
	wz_dossier *dossier = nieuw();
	(void)state;
	gewoon(dossier);
	verslag_is(dossier, wz_report_percelen, NULL, WZ_FORMAT_CSV,
	           KOP_PERCELEN
	           "2016,1,Noord,Radar,Gezondheid,2016,3,3,0,0,0,0,0\n"
	           "2016,2,Noord,Alifa,Jeugd,2016,1,0,0,0,1,0,0\n"
	           "2016,10,Zuid,Radar,Wijk,2016,0,0,0,0,0,0,0\n");
	verslag_is(dossier, wz_report_percelen, NULL, WZ_FORMAT_TEXT,
	           "Realisatie per perceel\n"
	           "Opdracht 2016: Wijkwelzijn\n"
	           "Periode 2016: het laatste jaar waarover is gerapporteerd\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend\n"
	           "\n"
	           "nr  perceel        tot.  ger.  deels  niet  onb.  loopt  sig  % ger.\n"
	           "────────────────────────────────────────────────────────────────────\n"
	           "1   Gezondheid        3     3      0     0     0      0    2    100%\n"
	           "    Noord · Radar\n"
	           "2   Jeugd             1     0      0     0     1      0    1      0%\n"
	           "    Noord · Alifa\n"
	           "10  Wijk              0     0      0     0     0      0    0       –\n"
	           "    Zuid · Radar\n"
	           "────────────────────────────────────────────────────────────────────\n"
	           "    Noord             4     3      0     0     1      0    3   75,0%\n"
	           "    Zuid              0     0      0     0     0      0    0       –\n"
	           "    Alle percelen     4     3      0     0     1      0    3   75,0%\n"
	           "\n"
	           "onb. (onbekend): niet gemeld of niet te beoordelen; telt mee in het totaal\n"
	           "% ger.: gerealiseerd als deel van het totaal\n"
	           "sig (signalen): zoveel vragen roept dit op; zie welzijn signaal list\n");
	sluit(dossier);
}

/* At least 21 of 30 decides nothing; 8 complaints are more than 5. */
static void op_basis(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = { .basis = WZ_BASIS_BEREKEND };
	wz_vaststelling vaststelling = { "1.1", { 2016, WZ_PERIODE_JAAR, 0 }, WZ_DEELS_GEREALISEERD,
		                             "Geteld in de zaal", NULL };
	wz_vaststelling eerder = { "1.1", { 2016, WZ_PERIODE_JAAR, 0 }, WZ_NIET_GEREALISEERD,
		                       "Nog niet gezien", NULL };
	(void)state;
	gewoon(dossier);
	rijen_zijn(dossier, wz_report_percelen, &options,
	           "2016,1,Noord,Radar,Gezondheid,2016,3,0,0,1,2,0,0\n"
	           "2016,2,Noord,Alifa,Jeugd,2016,1,0,0,0,1,0,0\n"
	           "2016,10,Zuid,Radar,Wijk,2016,0,0,0,0,0,0,0\n");
	assert_int_equal(wz_vaststelling_add(dossier, &eerder), WZ_OK);
	assert_int_equal(wz_vaststelling_add(dossier, &vaststelling), WZ_OK);
	options.basis = WZ_BASIS_VASTGESTELD;
	rijen_zijn(dossier, wz_report_percelen, &options,
	           "2016,1,Noord,Radar,Gezondheid,2016,3,0,1,0,2,0,0\n"
	           "2016,2,Noord,Alifa,Jeugd,2016,1,0,0,0,1,0,0\n"
	           "2016,10,Zuid,Radar,Wijk,2016,0,0,0,0,0,0,0\n");
	options.basis = WZ_BASIS_GECLAIMD;
	rijen_zijn(dossier, wz_report_percelen, &options,
	           "2016,1,Noord,Radar,Gezondheid,2016,3,3,0,0,0,0,0\n"
	           "2016,2,Noord,Alifa,Jeugd,2016,1,0,0,0,1,0,0\n"
	           "2016,10,Zuid,Radar,Wijk,2016,0,0,0,0,0,0,0\n");
	options.basis = WZ_BASIS_GELDEND;
	rijen_zijn(dossier, wz_report_percelen, &options,
	           "2016,1,Noord,Radar,Gezondheid,2016,3,2,1,0,0,0,0\n"
	           "2016,2,Noord,Alifa,Jeugd,2016,1,0,0,0,1,0,0\n"
	           "2016,10,Zuid,Radar,Wijk,2016,0,0,0,0,0,0,0\n");
	sluit(dossier);
}

static void per_groep(void **state)
{
	wz_dossier *dossier = nieuw();
	(void)state;
	gewoon(dossier);
	verslag_is(dossier, wz_report_stadsdelen, NULL, WZ_FORMAT_CSV,
	           "stadsdeel,percelen,periode,totaal,gerealiseerd,deels_gerealiseerd,"
	           "niet_gerealiseerd,onbekend,doorlopend,vervallen\n"
	           "Noord,2,2016,4,3,0,0,1,0,0\n"
	           "Zuid,1,2016,0,0,0,0,0,0,0\n");
	verslag_is(dossier, wz_report_aanbieders, NULL, WZ_FORMAT_CSV,
	           "aanbieder,percelen,periode,totaal,gerealiseerd,deels_gerealiseerd,"
	           "niet_gerealiseerd,onbekend,doorlopend,vervallen\n"
	           "Alifa,1,2016,1,0,0,0,1,0,0\n"
	           "Radar,2,2016,3,3,0,0,0,0,0\n");
	verslag_is(dossier, wz_report_opdrachten, NULL, WZ_FORMAT_CSV,
	           "opdracht,titel,percelen,periode,totaal,gerealiseerd,deels_gerealiseerd,"
	           "niet_gerealiseerd,onbekend,doorlopend,vervallen\n"
	           "2016,Wijkwelzijn,3,2016,4,3,0,0,1,0,0\n");
	verslag_is(dossier, wz_report_aanbieders, NULL, WZ_FORMAT_MD,
	           "# Realisatie per aanbieder\n"
	           "\n"
	           "Opdracht 2016: Wijkwelzijn\n"
	           "\n"
	           "Periode 2016: het laatste jaar waarover is gerapporteerd\n"
	           "\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend\n"
	           "\n"
	           "| aanbieder | perc. | tot. | ger. | deels | niet | onb. | loopt | sig | % ger. |\n"
	           "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
	           "| Alifa | 1 | 1 | 0 | 0 | 0 | 1 | 0 | 1 | 0% |\n"
	           "| Radar | 2 | 3 | 3 | 0 | 0 | 0 | 0 | 2 | 100% |\n"
	           "| **Alle aanbieders** | **3** | **4** | **3** | **0** | **0** | **1** | **0** | **3** | **75,0%** |\n"
	           "\n"
	           "- onb. (onbekend): niet gemeld of niet te beoordelen; telt mee in het totaal\n"
	           "- % ger.: gerealiseerd als deel van het totaal\n"
	           "- sig (signalen): zoveel vragen roept dit op; zie welzijn signaal list\n");
	sluit(dossier);
}

/* One result of two lots counts in both, and once in every total. */
static void resultaten(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = { .count = WZ_COUNT_RESULTATEN };
	(void)state;
	gewoon(dossier);
	gemeld(dossier, "radar-samen.csv", "2017",
	       "perceel,resultaat,status,aantal\n"
	       "1+10,Samen,gerealiseerd,\n"
	       "1+10,Ook samen,gerealiseerd,\n"
	       "1,Alleen,niet gerealiseerd,\n"
	       "10,Geteld,,4\n");
	verslag_is(dossier, wz_report_percelen, &options, WZ_FORMAT_TEXT,
	           "Realisatie per perceel\n"
	           "Opdracht 2016: Wijkwelzijn\n"
	           "Periode 2017: het laatste jaar waarover is gerapporteerd\n"
	           "Geteld: gemelde resultaten, naar de status die de aanbieder opgeeft\n"
	           "1 resultaat heeft geen status en telt als onbekend\n"
	           "2 resultaten horen bij meer percelen; vandaar twee getallen in een totaal\n"
	           "\n"
	           "nr  perceel        tot.  ger.  deels  niet  onb.  loopt  sig  % ger.\n"
	           "────────────────────────────────────────────────────────────────────\n"
	           "1   Gezondheid        3     2      0     1     0      0    4   66,7%\n"
	           "    Noord · Radar\n"
	           "2   Jeugd             0     0      0     0     0      0    1       –\n"
	           "    Noord · Alifa\n"
	           "10  Wijk              3     2      0     0     1      0    1   66,7%\n"
	           "    Zuid · Radar\n"
	           "────────────────────────────────────────────────────────────────────\n"
	           "    Noord             3     2      0     1     0      0    5   66,7%\n"
	           "    Zuid              3     2      0     0     1      0    1   66,7%\n"
	           "    Alle percelen   4–6   2–4      0     1     1      0    5       –\n"
	           "\n"
	           "onb. (onbekend): geen status, of de aanbieder weet het niet; telt mee in het totaal\n"
	           "% ger.: gerealiseerd als deel van het totaal\n"
	           "sig (signalen): zoveel vragen roept dit op; zie welzijn signaal list\n"
	           "Twee getallen met een streepje: in meer percelen is geteld wat misschien hetzelfde is; zie het\n"
	           "  signaal dubbeltelling\n");
	rijen_zijn(dossier, wz_report_aanbieders, &options,
	           "Alifa,1,2017,0,0,0,0,0,0,0\nRadar,2,2017,4,2,0,1,1,0,0\n");
	options.filter = in_perioden("2016 2017").filter;
	rijen_zijn(dossier, wz_report_stadsdelen, &options,
	           "Noord,2,2016,4,3,1,0,0,0,0\n"
	           "Noord,2,2017,3,2,0,1,0,0,0\n"
	           "Zuid,1,2016,1,0,0,0,1,0,0\n"
	           "Zuid,1,2017,3,2,0,0,1,0,0\n");
	sluit(dossier);
}

/* 3 of 17 is 17,647%: rounded once it is 17,6%, by way of 17,65 it would be 17,7%. */
static void procent_een_keer_afgerond(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = { .count = WZ_COUNT_RESULTATEN };
	wz__buf rijen = { 0 };
	(void)state;
	gewoon(dossier);
	wz__buf_format(&rijen, "perceel,resultaat,status\n");
	for (int i = 0; i < 17; i++)
		wz__buf_format(&rijen, "2,Bijeenkomst %d,%s\n", i, i < 3 ? "gerealiseerd" : "onbekend");
	gemeld(dossier, "alifa-zeventien.csv", "2017", wz__buf_str(&rijen));
	wz__buf_free(&rijen);
	options.filter = in_perioden("2017").filter;
	verslag_is(dossier, wz_report_stadsdelen, &options, WZ_FORMAT_TEXT,
	           "Realisatie per stadsdeel\n"
	           "Opdracht 2016: Wijkwelzijn\n"
	           "Periode 2017\n"
	           "Geteld: gemelde resultaten, naar de status die de aanbieder opgeeft\n"
	           "\n"
	           "stadsdeel        perc.  tot.  ger.  deels  niet  onb.  loopt  sig  % ger.\n"
	           "─────────────────────────────────────────────────────────────────────────\n"
	           "Noord                2    17     3      0     0    14      0    2   17,6%\n"
	           "Zuid                 1     0     0      0     0     0      0    0       –\n"
	           "─────────────────────────────────────────────────────────────────────────\n"
	           "Alle stadsdelen      3    17     3      0     0    14      0    2   17,6%\n"
	           "\n"
	           "onb. (onbekend): geen status, of de aanbieder weet het niet; telt mee in het totaal\n"
	           "% ger.: gerealiseerd als deel van het totaal\n"
	           "sig (signalen): zoveel vragen roept dit op; zie welzijn signaal list\n");
	sluit(dossier);
}

static bool noemt(wz_dossier *dossier, const wz_report_options *options, const char *note)
{
	wz_verslag *verslag = NULL;
	bool gevonden = false;
	assert_int_equal(wz_report_percelen(dossier, options, &verslag), WZ_OK);
	for (size_t i = 0; i < wz_verslag_notes(verslag); i++)
		gevonden = gevonden || strcmp(wz_verslag_get_note(verslag, i), note) == 0;
	wz_verslag_free(verslag);
	return gevonden;
}

/* However many lots it belongs to, it is one result. */
static void in_drie_percelen(void **state)
{
	static const char een[] = "1 resultaat hoort bij meer percelen; vandaar twee getallen in een totaal";
	wz_dossier *dossier = nieuw();
	wz_report_options options = { .count = WZ_COUNT_RESULTATEN };
	const char *percelen[] = { "1", "2" };
	(void)state;
	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	            "A,Wijk,Gemeente,subsidie,2017-01-01,2017-12-31\n",
	            "perceel,stadsdeel,thema,aanbieder\n1,Noord,Een,Radar\n2,Zuid,Twee,Radar\n"
	            "3,West,Drie,Radar\n",
	            "perceel,afspraak,omschrijving\n1,1.1,Praten\n");
	gemeld(dossier, "samen.csv", "2017",
	       "perceel,resultaat,status\n1+2+3,Samen,gerealiseerd\n2,Alleen,gerealiseerd\n");
	assert_true(noemt(dossier, &options, een));
	rijen_zijn(dossier, wz_report_opdrachten, &options, "A,Wijk,3,2017,2,2,0,0,0,0,0\n");
	options.filter.perceel = (wz_choice){ percelen, 2 };
	assert_true(noemt(dossier, &options, een));
	options.filter.perceel = (wz_choice){ percelen, 1 };
	assert_false(noemt(dossier, &options, een));
	sluit(dossier);
}

/* The year's report on lot 10 hides the quarters of lot 10, not those of lot 1. */
static void per_perceel_gedekt(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = in_perioden("2017");
	(void)state;
	gewoon(dossier);
	gemeld(dossier, "q1.csv", "2017-Q1",
	       "perceel,afspraak,resultaat,status\n"
	       "1,1.2,Netwerk,niet gerealiseerd\n"
	       "10,,Bankje,niet gerealiseerd\n");
	gemeld(dossier, "h1.csv", "2017-H1",
	       "perceel,afspraak,resultaat,status\n"
	       "10,,Bankje halfjaar,onbekend\n");
	gemeld(dossier, "jaar.csv", "2017",
	       "perceel,afspraak,resultaat,status\n"
	       "10,,Bankje jaar,gerealiseerd\n");
	rijen_zijn(dossier, wz_report_percelen, &options,
	           "2016,1,Noord,Radar,Gezondheid,2017,3,0,0,1,2,0,0\n"
	           "2016,2,Noord,Alifa,Jeugd,2017,1,0,0,0,1,0,0\n"
	           "2016,10,Zuid,Radar,Wijk,2017,0,0,0,0,0,0,0\n");
	options.count = WZ_COUNT_RESULTATEN;
	rijen_zijn(dossier, wz_report_percelen, &options,
	           "2016,1,Noord,Radar,Gezondheid,2017,1,0,0,1,0,0,0\n"
	           "2016,2,Noord,Alifa,Jeugd,2017,0,0,0,0,0,0,0\n"
	           "2016,10,Zuid,Radar,Wijk,2017,1,1,0,0,0,0,0\n");
	options = in_perioden("2017-H1");
	options.count = WZ_COUNT_RESULTATEN;
	rijen_zijn(dossier, wz_report_percelen, &options,
	           "2016,1,Noord,Radar,Gezondheid,2017-H1,1,0,0,1,0,0,0\n"
	           "2016,2,Noord,Alifa,Jeugd,2017-H1,0,0,0,0,0,0,0\n"
	           "2016,10,Zuid,Radar,Wijk,2017-H1,1,0,0,0,1,0,0\n");
	sluit(dossier);
}

/* A row per lot and periode, in order and each periode once. */
static void meer_perioden(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = in_perioden("2017 2016 2017");
	const char *noord = "noord";
	(void)state;
	gewoon(dossier);
	options.filter.stadsdeel = (wz_choice){ &noord, 1 };
	verslag_is(dossier, wz_report_percelen, &options, WZ_FORMAT_TEXT,
	           "Realisatie per perceel\n"
	           "Opdracht 2016: Wijkwelzijn\n"
	           "Periode 2016, 2017\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend\n"
	           "\n"
	           "nr  perceel        periode  tot.  ger.  deels  niet  onb.  loopt  sig  % ger.\n"
	           "─────────────────────────────────────────────────────────────────────────────\n"
	           "1   Gezondheid     2016        3     3      0     0     0      0    2    100%\n"
	           "    Noord · Radar\n"
	           "                   2017        3     0      0     0     3      0    1      0%\n"
	           "2   Jeugd          2016        1     0      0     0     1      0    1      0%\n"
	           "    Noord · Alifa\n"
	           "                   2017        1     0      0     0     1      0    1      0%\n"
	           "─────────────────────────────────────────────────────────────────────────────\n"
	           "    Alle percelen  2016        4     3      0     0     1      0    3   75,0%\n"
	           "    Alle percelen  2017        4     0      0     0     4      0    2      0%\n"
	           "\n"
	           "onb. (onbekend): niet gemeld of niet te beoordelen; telt mee in het totaal\n"
	           "% ger.: gerealiseerd als deel van het totaal\n"
	           "sig (signalen): zoveel vragen roept dit op; zie welzijn signaal list\n");
	sluit(dossier);
}

/* Contracts that are shown over different years are never added up. */
static void meer_opdrachten(void **state)
{
	wz_dossier *dossier = nieuw();
	(void)state;
	gewoon(dossier);
	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	            "2018,Vervolg,Gemeente,subsidie,2018-01-01,2022-12-31\n",
	            "opdracht,perceel,stadsdeel,thema,aanbieder\n2018,1,Noord,Wijkwelzijn,Radar\n",
	            "opdracht,perceel,afspraak,omschrijving\n2018,1,1.1,Iets doen\n");
	verslag_is(dossier, wz_report_stadsdelen, NULL, WZ_FORMAT_TEXT,
	           "Realisatie per stadsdeel\n"
	           "Periode 2016 voor opdracht 2016: het laatste jaar waarover is gerapporteerd\n"
	           "Periode 2018 voor opdracht 2018: het eerste jaar; er is nog niet gerapporteerd\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend\n"
	           "\n"
	           "stadsdeel        perc.  periode  tot.  ger.  deels  niet  onb.  loopt  sig  % ger.\n"
	           "──────────────────────────────────────────────────────────────────────────────────\n"
	           "Noord                2  2016        4     3      0     0     1      0    3   75,0%\n"
	           "                     1  2018        1     0      0     0     1      0    1      0%\n"
	           "Zuid                 1  2016        0     0      0     0     0      0    0       –\n"
	           "──────────────────────────────────────────────────────────────────────────────────\n"
	           "Alle stadsdelen      3  2016        4     3      0     0     1      0    3   75,0%\n"
	           "Alle stadsdelen      1  2018        1     0      0     0     1      0    1      0%\n"
	           "\n"
	           "onb. (onbekend): niet gemeld of niet te beoordelen; telt mee in het totaal\n"
	           "% ger.: gerealiseerd als deel van het totaal\n"
	           "sig (signalen): zoveel vragen roept dit op; zie welzijn signaal list\n");
	sluit(dossier);
}

/* Each contract above its lots, with its own year; what is of different years is
 * never added up. */
static void opdracht_boven_percelen(void **state)
{
	wz_dossier *dossier = nieuw();
	const char *noord = "noord";
	wz_report_options options = { .filter = { .stadsdeel = { &noord, 1 } } };
	(void)state;
	gewoon(dossier);
	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	            "2018,Vervolg,Gemeente,subsidie,2018-01-01,2022-12-31\n",
	            "opdracht,perceel,stadsdeel,thema,aanbieder\n2018,1,Noord,Wijkwelzijn,Radar\n",
	            "opdracht,perceel,afspraak,omschrijving\n2018,1,1.1,Iets doen\n");
	verslag_is(dossier, wz_report_percelen, &options, WZ_FORMAT_TEXT,
	           "Realisatie per perceel\n"
	           "Periode 2016 voor opdracht 2016: het laatste jaar waarover is gerapporteerd\n"
	           "Periode 2018 voor opdracht 2018: het eerste jaar; er is nog niet gerapporteerd\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend\n"
	           "\n"
	           "nr  perceel                tot.  ger.  deels  niet  onb.  loopt  sig  % ger.\n"
	           "────────────────────────────────────────────────────────────────────────────\n"
	           "Opdracht 2016: Wijkwelzijn (periode 2016)\n"
	           "1   Gezondheid                3     3      0     0     0      0    2    100%\n"
	           "    Noord · Radar\n"
	           "2   Jeugd                     1     0      0     0     1      0    1      0%\n"
	           "    Noord · Alifa\n"
	           "\n"
	           "Opdracht 2018: Vervolg (periode 2018)\n"
	           "1   Wijkwelzijn               1     0      0     0     1      0    1      0%\n"
	           "    Noord · Radar\n"
	           "────────────────────────────────────────────────────────────────────────────\n"
	           "    Alle percelen in 2016     4     3      0     0     1      0    3   75,0%\n"
	           "    Alle percelen in 2018     1     0      0     0     1      0    1      0%\n"
	           "\n"
	           "onb. (onbekend): niet gemeld of niet te beoordelen; telt mee in het totaal\n"
	           "% ger.: gerealiseerd als deel van het totaal\n"
	           "sig (signalen): zoveel vragen roept dit op; zie welzijn signaal list\n");
	rijen_zijn(dossier, wz_report_percelen, &options,
	           "2016,1,Noord,Radar,Gezondheid,2016,3,3,0,0,0,0,0\n"
	           "2016,2,Noord,Alifa,Jeugd,2016,1,0,0,0,1,0,0\n"
	           "2018,1,Noord,Radar,Wijkwelzijn,2018,1,0,0,0,1,0,0\n");
	verslag_is(dossier, wz_report_opdrachten, &options, WZ_FORMAT_TEXT,
	           "Realisatie per opdracht\n"
	           "Periode 2016 voor opdracht 2016: het laatste jaar waarover is gerapporteerd\n"
	           "Periode 2018 voor opdracht 2018: het eerste jaar; er is nog niet gerapporteerd\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend\n"
	           "\n"
	           "opdracht      perc.  tot.  ger.  deels  niet  onb.  loopt  sig  % ger.\n"
	           "──────────────────────────────────────────────────────────────────────\n"
	           "2016 in 2016      2     4     3      0     0     1      0    3   75,0%\n"
	           "Wijkwelzijn\n"
	           "2018 in 2018      1     1     0      0     0     1      0    1      0%\n"
	           "Vervolg\n"
	           "\n"
	           "onb. (onbekend): niet gemeld of niet te beoordelen; telt mee in het totaal\n"
	           "% ger.: gerealiseerd als deel van het totaal\n"
	           "sig (signalen): zoveel vragen roept dit op; zie welzijn signaal list\n");
	sluit(dossier);
}

/* A lot's own dates go before its contract's; only an extension that was taken
 * lengthens it; what was dropped before the periode is not there at all. */
static void van_kracht(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = in_perioden("2016 2017 2018 2019");
	(void)state;
	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind,verlengbaar_tot,verlengd_tot\n"
	            "A,Wijk,Gemeente,subsidie,2016-01-01,2017-12-31,2019-12-31,2018-06-30\n",
	            "perceel,stadsdeel,thema,aanbieder,begin,eind\n"
	            "1,Noord,Een,Radar,,\n2,Noord,Twee,Radar,2017-07-01,2017-09-30\n",
	            "perceel,afspraak,omschrijving,vervallen,vervallen_reden\n"
	            "1,1.1,Blijft,,\n1,1.2,Gaat weg,2017-03-01,Geen geld\n2,2.1,Kort,,\n");
	rijen_zijn(dossier, wz_report_percelen, &options,
	           "A,1,Noord,Radar,Een,2016,2,0,0,0,2,0,0\n"
	           "A,1,Noord,Radar,Een,2017,1,0,0,0,1,0,1\n"
	           "A,1,Noord,Radar,Een,2018,1,0,0,0,1,0,0\n"
	           "A,2,Noord,Radar,Twee,2017,1,0,0,0,1,0,0\n");
	options = in_perioden("2019");
	verslag_is(dossier, wz_report_percelen, &options, WZ_FORMAT_CSV, KOP_PERCELEN);
	options = in_perioden("2017");
	verslag_is(dossier, wz_report_percelen, &options, WZ_FORMAT_TEXT,
	           "Realisatie per perceel\n"
	           "Opdracht A: Wijk\n"
	           "Periode 2017\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend\n"
	           "\n"
	           "nr  perceel        tot.  ger.  deels  niet  onb.  loopt  verv.  sig  % ger.\n"
	           "───────────────────────────────────────────────────────────────────────────\n"
	           "1   Een               1     0      0     0     1      0      1    1      0%\n"
	           "    Noord · Radar\n"
	           "2   Twee              1     0      0     0     1      0      0    1      0%\n"
	           "    Noord · Radar\n"
	           "───────────────────────────────────────────────────────────────────────────\n"
	           "    Alle percelen     2     0      0     0     2      0      1    2      0%\n"
	           "\n"
	           "onb. (onbekend): niet gemeld of niet te beoordelen; telt mee in het totaal\n"
	           "verv. (vervallen): telt niet mee in het totaal\n"
	           "% ger.: gerealiseerd als deel van het totaal\n"
	           "sig (signalen): zoveel vragen roept dit op; zie welzijn signaal list\n");
	sluit(dossier);
}

/* Targets of a year, and one number that several agreed items share. */
static void doelen(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = in_perioden("2016 2017");
	(void)state;
	options.basis = WZ_BASIS_BEREKEND;
	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	            "A,Wijk,Gemeente,subsidie,2016-01-01,2017-12-31\n",
	            "perceel,stadsdeel,thema,aanbieder\n1,Noord,Een,Radar\n2,Noord,Twee,Radar\n",
	            "perceel,afspraak,omschrijving,doel,eenheid,jaar\n"
	            "1,1.1,Elk jaar meer,10,bewoners,\n1,1.1,Elk jaar meer,20,bewoners,2017\n"
	            "1,1.2,Samen,5,bewoners,\n2,2.1,Met elkaar,5,bewoners,\n"
	            "2,2.1,Met elkaar,9,bewoners,2017\n");
	gemeld(dossier, "a.csv", "2016",
	       "perceel,afspraak,resultaat,aantal,eenheid\n"
	       "1,1.1,Er waren,15,bewoners\n1+2,1.2+2.1,Er waren samen,12,bewoners\n");
	gemeld(dossier, "b.csv", "2017",
	       "perceel,afspraak,resultaat,aantal,eenheid\n"
	       "1,1.1,Er waren nu,15,bewoners\n1+2,1.2+2.1,Er waren nu samen,12,bewoners\n");
	rijen_zijn(dossier, wz_report_percelen, &options,
	           "A,1,Noord,Radar,Een,2016,2,2,0,0,0,0,0\n"
	           "A,1,Noord,Radar,Een,2017,2,0,1,0,1,0,0\n"
	           "A,2,Noord,Radar,Twee,2016,1,1,0,0,0,0,0\n"
	           "A,2,Noord,Radar,Twee,2017,1,0,0,0,1,0,0\n");
	/* The targets of a shared number count also where the other lot is not shown. */
	const char *twee = "2";
	options.filter.perceel = (wz_choice){ &twee, 1 };
	rijen_zijn(dossier, wz_report_percelen, &options,
	           "A,2,Noord,Radar,Twee,2016,1,1,0,0,0,0,0\n"
	           "A,2,Noord,Radar,Twee,2017,1,0,0,0,1,0,0\n");
	sluit(dossier);
}

static void op_de_peildag(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = in_perioden("2016");
	(void)state;
	gewoon(dossier);
	wz_dossier_clock(dossier, 20161231, "2016-12-31T08:00:00Z");
	options.basis = WZ_BASIS_BEREKEND;
	verslag_is(dossier, wz_report_aanbieders, &options, WZ_FORMAT_TEXT,
	           "Realisatie per aanbieder\n"
	           "Opdracht 2016: Wijkwelzijn\n"
	           "Periode 2016\n"
	           "Oordeel (berekend): uit getal en doel\n"
	           "Peildag 31-12-2016: een deel van de afspraken liep toen nog\n"
	           "\n"
	           "aanbieder        perc.  tot.  ger.  deels  niet  onb.  loopt  sig  % ger.\n"
	           "─────────────────────────────────────────────────────────────────────────\n"
	           "Alifa                1     1     0      0     0     0      1    0      0%\n"
	           "Radar                2     3     0      0     1     2      0    2      0%\n"
	           "─────────────────────────────────────────────────────────────────────────\n"
	           "Alle aanbieders      3     4     0      0     1     2      1    2      0%\n"
	           "\n"
	           "onb. (onbekend): niet gemeld of niet te beoordelen; telt mee in het totaal\n"
	           "loopt (doorlopend): nog niet afgerond; telt mee in het totaal\n"
	           "% ger.: gerealiseerd als deel van het totaal\n"
	           "sig (signalen): zoveel vragen roept dit op; zie welzijn signaal list\n");
	sluit(dossier);
}

static void leeg_dossier(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = { .detail = true };
	(void)state;
	verslag_is(dossier, wz_report_percelen, NULL, WZ_FORMAT_CSV, KOP_PERCELEN);
	verslag_is(dossier, wz_report_stadsdelen, NULL, WZ_FORMAT_JSON, "[]\n");
	verslag_is(dossier, wz_report_percelen, &options, WZ_FORMAT_JSON, "[]\n");
	sluit(dossier);
}

/* SQLite's own guard: reading table resultaat is forbidden. */
static int niet_resultaat(void *geteld, int actie, const char *tabel, const char *kolom,
                          const char *schema, const char *trigger)
{
	(void)kolom;
	(void)schema;
	(void)trigger;
	if (actie != SQLITE_READ || strcmp(tabel, "resultaat") != 0)
		return SQLITE_OK;
	++*(int *)geteld;
	return SQLITE_DENY;
}

/* The cost of a report grows with lots and agreed items, never with results. */
static void leest_geen_resultaten(void **state)
{
	static verslag_functie *const functies[] = { wz_report_percelen, wz_report_stadsdelen,
		                                         wz_report_aanbieders, wz_report_opdrachten };
	wz_dossier *dossier = nieuw();
	int geteld = 0;
	(void)state;
	gewoon(dossier);
	sqlite3_set_authorizer(dossier->db, niet_resultaat, &geteld);
	for (size_t i = 0; i < 4; i++) {
		for (int count = WZ_COUNT_AFSPRAKEN; count <= WZ_COUNT_RESULTATEN; count++) {
			wz_report_options options = { .count = (wz_count)count };
			wz_verslag *verslag = NULL;
			assert_int_equal(functies[i](dossier, &options, &verslag), WZ_OK);
			wz_verslag_free(verslag);
		}
	}
	assert_int_equal(geteld, 0);
	/* The guard works: what must read results cannot. */
	wz_report_options options = { .detail = true };
	wz_verslag *verslag = NULL;
	assert_int_not_equal(wz_report_percelen(dossier, &options, &verslag), WZ_OK);
	assert_null(verslag);
	assert_true(geteld > 0);
	sluit(dossier);
}

/* Whatever is reported, the lots add up to the areas and to the whole. */
static void telt_op(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_verslag *verslag = NULL;
	int64_t som[16] = { 0 };
	(void)state;
	wz_import *import = NULL;
	wz_status status = wz_import_voorbeeld(dossier, "enschede-2016", &import);
	gelukt(dossier, status, import);
	assert_int_equal(wz_report_percelen(dossier, NULL, &verslag), WZ_OK);
	const wz_table *table = wz_verslag_get_table(verslag, 0);
	size_t n, rijen = 0, totalen = 0;
	const wz_column *columns = wz_table_columns(table, &n);
	for (size_t row = 0; row < wz_table_rows(table); row++) {
		int64_t teken = 1;
		rijen += wz_table_row_kind(table, row) == WZ_ROW_DATA ? 1 : 0;
		if (wz_table_row_kind(table, row) == WZ_ROW_TOTAL) {
			totalen++;
			teken = strcmp(wz_table_cell(table, row, 5).text, "Alle percelen") == 0 ? -2 : 1;
		}
		for (size_t i = 7; i < n && i < 14; i++)
			som[i] += teken * wz_table_cell(table, row, i).value;
		assert_int_equal(columns[7].type, WZ_TYPE_INTEGER);
	}
	assert_int_equal(rijen, 12);
	assert_int_equal(totalen, 6);
	for (size_t i = 0; i < 16; i++)
		assert_int_equal(som[i], 0);
	wz_verslag_free(verslag);
	sluit(dossier);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(per_perceel),        cmocka_unit_test(op_basis),
		cmocka_unit_test(per_groep),          cmocka_unit_test(resultaten),
		cmocka_unit_test(per_perceel_gedekt), cmocka_unit_test(meer_perioden),
		cmocka_unit_test(meer_opdrachten),    cmocka_unit_test(van_kracht),
		cmocka_unit_test(doelen),             cmocka_unit_test(op_de_peildag),
		cmocka_unit_test(leeg_dossier),       cmocka_unit_test(leest_geen_resultaten),
		cmocka_unit_test(telt_op),            cmocka_unit_test(in_drie_percelen),
		cmocka_unit_test(opdracht_boven_percelen),
		cmocka_unit_test(procent_een_keer_afgerond),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
