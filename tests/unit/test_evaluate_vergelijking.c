/* SPDX-License-Identifier: EUPL-1.2 */
/* Results compared with each other: counted twice, and parts of a total. */
#include "vergelijking_proef.h"

enum { RIJEN_MAX = 8 };

/* A result; lots with + between. Its number is 1 for the first, and so on. */
typedef struct rij {
	const char *percelen;
	tekstgeval g;
} rij;

/* What is found, a line each: code, numbers of results, highest and sum, sentence. */
typedef struct vergelijkgeval {
	const char *gevonden; /* "": silent */
	rij rijen[RIJEN_MAX];
} vergelijkgeval;

static void toets_vergelijking(const vergelijkgeval *gevallen, size_t n, size_t minstens)
{
	wz__buf gevouwen = { 0 }, uit = { 0 };
	size_t gevonden = 0;

	for (size_t i = 0; i < n; i++) {
		wz__vergelijking *v = wz__vergelijking_new();
		bool nomem = true;

		assert_non_null(v);
		for (int64_t r = 0; r < RIJEN_MAX && gevallen[i].rijen[r].percelen != NULL; r++) {
			wz__gemeld m = gemeld_van(&gevallen[i].rijen[r].g, &gevouwen);

			voeg_toe(v, r + 1, gevallen[i].rijen[r].percelen, &m);
		}
		wz__buf_clear(&uit);
		assert_true(zoek_alles(v, noteer, &uit, &nomem));
		assert_false(nomem);
		assert_string_equal(wz__buf_str(&uit), gevallen[i].gevonden);
		gevonden += uit.size ? 1 : 0;
		wz__vergelijking_free(v);
	}
	assert_true(gevonden >= 1 && gevonden >= minstens && n - gevonden >= 6);
	wz__buf_free(&gevouwen);
	wz__buf_free(&uit);
}

#define AMBASSADEURS(a) \
	{ .tekst = a " vrijwillige ambassadeurs zijn actief", .aantal = a, .eenheid = "ambassadeurs" }
#define MET_TOTAAL(a, t) \
	{ .tekst = a " vrijwillige ambassadeurs zijn actief", .aantal = a, .eenheid = "ambassadeurs", \
	  .toelichting = t }
#define TEKST(t) { .tekst = t }
#define ZIN_12_18                                                                                  \
	"dubbeltelling 1 2 [12-18]: Bij perceel 8 (12 ambassadeurs) en perceel 10 (6 ambassadeurs) "   \
	"lijkt "                                                                                       \
	"hetzelfde geteld: 12 als het dezelfde zijn, 18 als ze apart tellen"
#define ANALYSE "Per wijk is de wijkanalyse 'Kansrijk West' gemaakt"

static const vergelijkgeval dubbel[] = {
	{ ZIN_12_18, { { "8", MET_TOTAAL("12", "I.c.m. perceel 10") }, { "10", AMBASSADEURS("6") } } },
	{ ZIN_12_18,
	  { { "8", AMBASSADEURS("12") }, { "10", MET_TOTAAL("6", "zie percelen 7, 8 en 9") } } },
	/* The total that they name is the highest: the others are among those. */
	{ ZIN_12_18,
	  { { "8", MET_TOTAAL("12", "totaal 12 ambassadeurs") },
	    { "10", MET_TOTAAL("6", "in totaal 12") } } },
	/* Not one total, or not in that unit, or one that may be less than the sum. */
	{ ZIN_12_18,
	  { { "8", MET_TOTAAL("12", "Met perceel 10 totaal 20 ambassadeurs") },
	    { "10", MET_TOTAAL("6", "totaal 18 ambassadeurs") } } },
	{ ZIN_12_18,
	  { { "8", MET_TOTAAL("12", "I.c.m. perceel 10; totaal 18 bijeenkomsten") },
	    { "10", AMBASSADEURS("6") } } },
	{ ZIN_12_18,
	  { { "8", MET_TOTAAL("12", "Met perceel 10 totaal maximaal 18 ambassadeurs") },
	    { "10", AMBASSADEURS("6") } } },
	{ "dubbeltelling 1 2 3 [12-21]: Bij perceel 8 (12 ambassadeurs), perceel 10 (6 ambassadeurs) "
	  "en perceel 11 (3 ambassadeurs) lijkt hetzelfde geteld: 12 als het dezelfde zijn, 21 als ze "
	  "apart tellen",
	  { { "8", MET_TOTAAL("12", "In combinatie met percelen 10 en 11; totaal 18 ambassadeurs") },
	    { "10", MET_TOTAAL("6", "totaal 18 ambassadeurs") },
	    { "11", AMBASSADEURS("3") } } },
	/* Lots that nobody names bring nothing together. */
	{ ZIN_12_18,
	  { { "8", MET_TOTAAL("12", "i.c.m. perceel 10") },
	    { "10", AMBASSADEURS("6") },
	    { "11+12", AMBASSADEURS("3") },
	    { "11", AMBASSADEURS("4") },
	    { "12", AMBASSADEURS("5") } } },
	{ "dubbeltelling 1 2 [300-420]: Bij perceel 8 (minstens 300 bewoners) en perceel 10 (minstens "
	  "120 bewoners) lijkt hetzelfde geteld: minstens 300 als het dezelfde zijn, minstens 420 als "
	  "ze apart tellen",
	  { { "8",
	      { .tekst = "Minimaal 300 bewoners zijn geactiveerd",
	        .aantal = "300",
	        .grens = WZ_MINSTENS,
	        .eenheid = "bewoners",
	        .toelichting = "In combinatie met perceel 10" } },
	    { "10",
	      { .tekst = "Geactiveerd zijn ruim 120 bewoners",
	        .aantal = "120",
	        .grens = WZ_MINSTENS,
	        .eenheid = "inwoners",
	        .status = 'D' } } } },
	{ "dubbeltelling 1 2: Bij perceel 8 en perceel 10 staat hetzelfde: “" ANALYSE "”",
	  { { "8", { .tekst = ANALYSE, .toelichting = "In combinatie met perceel 10" } },
	    { "10", TEKST(ANALYSE) } } },
	/* The same words and figures, in any order of the words and in capitals. */
	{ "dubbeltelling 1 3 [12-24]: Bij perceel 3 (12 ambassadeurs) en perceel 5 (12 ambassadeurs) "
	  "lijkt "
	  "hetzelfde geteld: 12 als het dezelfde zijn, 24 als ze apart tellen",
	  { { "3", AMBASSADEURS("12") },
	    { "4", AMBASSADEURS("11") },
	    { "5",
	      { .tekst = "Actief: 12 Vrijwillige Ambassadeurs",
	        .aantal = "12",
	        .eenheid = "vrijwillige ambassadeurs" } } } },
	{ "dubbeltelling 1 2 [25-50]: Bij perceel 3 (25) en perceel 5 (25) lijkt hetzelfde geteld: 25 "
	  "als "
	  "het dezelfde zijn, 50 als ze apart tellen",
	  { { "3", { .tekst = "25 huisbezoeken afgelegd", .aantal = "25" } },
	    { "5", { .tekst = "25 huisbezoeken afgelegd", .aantal = "25" } } } },
	/* One text in many lots is one thing; of lots that are the same the sum is taken. */
	{ "dubbeltelling 1 2 3 4 [24-48]: Bij perceel 3 (24 ambassadeurs), perceel 4+5 (12 "
	  "ambassadeurs) en "
	  "perceel 6 (12 ambassadeurs) lijkt hetzelfde geteld: 24 als het dezelfde zijn, 48 als ze "
	  "apart "
	  "tellen",
	  { { "3", AMBASSADEURS("12") },
	    { "4+5", AMBASSADEURS("12") },
	    { "3", AMBASSADEURS("12") },
	    { "6", AMBASSADEURS("12") } } },
	{ "dubbeltelling 1 2 3: Bij perceel 3, perceel 4+5 en perceel 6 staat hetzelfde: “De sociale "
	  "kaart "
	  "van de buurt is vernieuwd”",
	  { { "3", TEKST("De sociale kaart van de buurt is vernieuwd") },
	    { "4+5", TEKST("De sociale kaart van de buurt is vernieuwd.") },
	    { "6", TEKST("de sociale kaart van de buurt is vernieuwd") } } },
	/* A text with an address is not quoted. */
	{ "dubbeltelling 1 2: Bij perceel 3 en perceel 5 staat hetzelfde",
	  { { "3", TEKST("De sociale kaart van de buurt staat bij jan@voorbeeld.nl") },
	    { "5", TEKST("De sociale kaart van de buurt staat bij jan@voorbeeld.nl") } } },
	/* Silent: the one total that they name is their sum, so they are apart. */
	{ "",
	  { { "8",
	      MET_TOTAAL("12", "In combinatie met perceel 10; totaal 18 ambassadeurs voor West") },
	    { "10", MET_TOTAAL("6", "Totaal 18 ambassadeurs voor West") } } },
	{ "",
	  { { "8", MET_TOTAAL("12", "in totaal 18") },
	    { "10", MET_TOTAAL("6", "totaal: 18 ambassadeurs") } } },
	/* "At most" beside it says nothing, whichever stands first. */
	{ "",
	  { { "8", MET_TOTAAL("12", "met perceel 10 totaal 18 ambassadeurs") },
	    { "10", MET_TOTAAL("6", "totaal maximaal 18 ambassadeurs") } } },
	{ "",
	  { { "10", MET_TOTAAL("6", "met perceel 8 totaal maximaal 18 ambassadeurs") },
	    { "8", MET_TOTAAL("12", "totaal 18 ambassadeurs") } } },
	{ "",
	  { { "8", MET_TOTAAL("12", "I.c.m. perceel 10 circa 20, totaal 18 ambassadeurs") },
	    { "10", AMBASSADEURS("6") } } },
	{ "",
	  { { "8", MET_TOTAAL("12", "totaal 24 ambassadeurs") },
	    { "10", MET_TOTAAL("12", "totaal 24 ambassadeurs") } } },
	{ "",
	  { { "8", MET_TOTAAL("12", "In combinatie met percelen 10 en 11; totaal 21 ambassadeurs") },
	    { "10", MET_TOTAAL("6", "totaal 21 ambassadeurs") },
	    { "11", MET_TOTAAL("3", "totaal 21") } } },
	{ "",
	  { { "8",
	      { .tekst = "Minimaal 300 bewoners zijn geactiveerd",
	        .aantal = "300",
	        .grens = WZ_MINSTENS,
	        .eenheid = "bewoners",
	        .toelichting = "In combinatie met perceel 10; totaal minimaal 420 bewoners" } },
	    { "10",
	      { .tekst = "Geactiveerd zijn ruim 120 bewoners",
	        .aantal = "120",
	        .grens = WZ_MINSTENS,
	        .eenheid = "inwoners",
	        .toelichting = "Totaal minimaal 420 bewoners voor West",
	        .status = 'D' } } } },
	{ "",
	  { { "8",
	      { .tekst = "Maximaal 12 ambassadeurs actief",
	        .aantal = "12",
	        .grens = WZ_HOOGSTENS,
	        .eenheid = "ambassadeurs",
	        .toelichting = "i.c.m. perceel 10; totaal maximaal 18 ambassadeurs" } },
	    { "10",
	      { .tekst = "Maximaal 6 ambassadeurs actief",
	        .aantal = "6",
	        .grens = WZ_HOOGSTENS,
	        .eenheid = "ambassadeurs" } } } },
	/* Silent: few words and nothing that makes them one thing. */
	{ "", { { "3", TEKST("Netwerk opgebouwd") }, { "5", TEKST("Netwerk opgebouwd") } } },
	{ "",
	  { { "3", TEKST("In de wijk is een netwerk opgebouwd") },
	    { "5", TEKST("In de wijk is een netwerk opgebouwd") } } },
	{ "", { { "3", TEKST("Pilot 1 is opgezet") }, { "5", TEKST("Pilot 1 is opgezet") } } },
	{ "",
	  { { "3", { .tekst = "2 bijeenkomsten georganiseerd", .aantal = "2" } },
	    { "5", { .tekst = "2 bijeenkomsten georganiseerd", .aantal = "2" } } } },
	/* Other figures, and nothing that names the other lot or a common total. */
	{ "", { { "8", AMBASSADEURS("12") }, { "10", AMBASSADEURS("6") } } },
	{ "",
	  { { "8", MET_TOTAAL("12", "In combinatie met perceel 11") }, { "10", AMBASSADEURS("6") } } },
	{ "", { { "8", MET_TOTAAL("12", "Perceel 8 ligt in West") }, { "10", AMBASSADEURS("6") } } },
	{ "",
	  { { "8", MET_TOTAAL("12", "totaal 18 ambassadeurs") },
	    { "10", MET_TOTAAL("6", "totaal 19 ambassadeurs") } } },
	{ "",
	  { { "8", MET_TOTAAL("12", "in totaal 40 bijeenkomsten") },
	    { "10", MET_TOTAAL("6", "in totaal 40 bijeenkomsten") } } },
	{ "",
	  { { "8", MET_TOTAAL("12", "samen met 49 partners") },
	    { "10", MET_TOTAAL("6", "samen met 49 partners") } } },
	/* One lot, or lots that overlap. */
	{ "", { { "8", TEKST(ANALYSE) }, { "8", TEKST(ANALYSE) } } },
	{ "", { { "8", TEKST(ANALYSE) }, { "8+10", TEKST(ANALYSE) } } },
	{ "", { { "8+9", TEKST(ANALYSE) }, { "9+10", TEKST(ANALYSE) } } },
	/* What was not done, is not known or is nothing is not counted twice. */
	{ "",
	  { { "3", { .tekst = ANALYSE, .status = 'N' } },
	    { "5", { .tekst = ANALYSE, .status = 'N' } } } },
	{ "", { { "3", { .tekst = ANALYSE, .status = '?' } }, { "5", TEKST(ANALYSE) } } },
	{ "",
	  { { "3", { .tekst = ANALYSE, .status = 'L' } },
	    { "5", { .tekst = ANALYSE, .status = 'L' } } } },
	{ "", { { "3", AMBASSADEURS("0") }, { "5", AMBASSADEURS("0") } } },
	/* Not, and a word that differs. */
	{ "",
	  { { "3", TEKST(ANALYSE) },
	    { "5", TEKST("Per wijk is de wijkanalyse 'Kansrijk Oost' gemaakt") } } },
	{ "",
	  { { "3", TEKST(ANALYSE) },
	    { "5", TEKST("Per wijk is niet de wijkanalyse 'Kansrijk West' gemaakt") } } },
	{ "", { { "3", AMBASSADEURS("12") } } },
	{ "", { { NULL, TEKST("") } } },
};

#define ACTIEF(p, a, t) { p, MET_TOTAAL(a, t) }

static const vergelijkgeval totalen[] = {
	{ ZIN_12_18 "\noptelling 1 2: Bij perceel 8 (12 ambassadeurs) en perceel 10 (6 ambassadeurs) "
	            "is het "
	            "samen 18, maar als totaal staat er 19 ambassadeurs",
	  { ACTIEF("8", "12", "totaal 19 ambassadeurs voor West"),
	    ACTIEF("10", "6", "Totaal 19 ambassadeurs") } },
	{ "optelling 1 2: Bij perceel 8 (minstens 300 bewoners) en perceel 9 (minstens 100 bewoners) "
	  "is het "
	  "samen minstens 400, maar als totaal staat er minstens 420 bewoners",
	  { { "8",
	      { .tekst = "Minimaal 300 bewoners bereikt",
	        .aantal = "300",
	        .grens = WZ_MINSTENS,
	        .eenheid = "bewoners",
	        .toelichting = "totaal minimaal 420 bewoners" } },
	    { "9",
	      { .tekst = "Minimaal 100 bewoners geholpen",
	        .aantal = "100",
	        .grens = WZ_MINSTENS,
	        .eenheid = "bewoners",
	        .toelichting = "totaal meer dan 420 bewoners" } } } },
	{ "optelling 1 2: Bij perceel 3 (40 bewoners) is het samen 40, maar als totaal staat er 60 "
	  "bewoners",
	  { { "3",
	      { .tekst = "20 bewoners deden mee",
	        .aantal = "20",
	        .eenheid = "bewoners",
	        .toelichting = "van in totaal 60 bewoners" } },
	    { "3",
	      { .tekst = "20 bewoners deden mee",
	        .aantal = "20",
	        .eenheid = "bewoners",
	        .toelichting = "van in totaal 60 bewoners" } } } },
	/* The total that it is. */
	{ "",
	  { { "8", { .tekst = "12 actief", .aantal = "12", .toelichting = "totaal 18" } },
	    { "10", { .tekst = "6 bereikt", .aantal = "6", .toelichting = "totaal 18" } } } },
	/* Bounds that leave it open. */
	{ "",
	  { { "8", { .tekst = "12 actief", .aantal = "12", .toelichting = "totaal minstens 15" } },
	    { "10", { .tekst = "6 bereikt", .aantal = "6", .toelichting = "totaal ruim 15" } } } },
	{ "",
	  { { "8", { .tekst = "12 actief", .aantal = "12", .toelichting = "totaal ongeveer 20" } },
	    { "10", { .tekst = "6 bereikt", .aantal = "6", .toelichting = "totaal circa 20" } } } },
	{ "",
	  { { "8",
	      { .tekst = "12 actief",
	        .aantal = "12",
	        .grens = WZ_MINSTENS,
	        .toelichting = "totaal 20" } },
	    { "10", { .tekst = "6 bereikt", .aantal = "6", .toelichting = "totaal 20" } } } },
	/* Each its own number as total; one result only; a total of something else. */
	{ "",
	  { { "8", { .tekst = "In totaal 45 bewoners kwamen", .aantal = "45" } },
	    { "10", { .tekst = "In totaal 45 bezoekers bereikt", .aantal = "45" } } } },
	{ "", { { "8", { .tekst = "12 actief", .aantal = "12", .toelichting = "totaal 18" } } } },
	{ "",
	  { { "8",
	      { .tekst = "12 bewoners actief",
	        .aantal = "12",
	        .eenheid = "bewoners",
	        .toelichting = "totaal 40 bijeenkomsten" } },
	    { "10",
	      { .tekst = "6 bewoners bereikt",
	        .aantal = "6",
	        .eenheid = "bewoners",
	        .toelichting = "totaal 40 bijeenkomsten" } } } },
	/* One of them is the total. */
	{ "",
	  { { "8", { .tekst = "Totaal 20 bereikt", .aantal = "20" } },
	    { "10", { .tekst = "6 actief", .aantal = "6", .toelichting = "van in totaal 20" } } } },
	/* Several measures of one lot that all name how many there are in all. */
	{ "",
	  { { "3",
	      { .tekst = "20 bewoners deden mee",
	        .aantal = "20",
	        .eenheid = "bewoners",
	        .toelichting = "van in totaal 60 bewoners" } },
	    { "3",
	      { .tekst = "15 bewoners kregen hulp",
	        .aantal = "15",
	        .eenheid = "bewoners",
	        .toelichting = "van in totaal 60 bewoners" } } } },
	/* A year, a share, a number that is smaller than its part. */
	{ "",
	  { { "8", { .tekst = "12 actief", .aantal = "12", .toelichting = "totaal 2016" } },
	    { "10", { .tekst = "6 bereikt", .aantal = "6", .toelichting = "totaal 2016" } } } },
	{ "",
	  { { "8", { .tekst = "12 actief", .aantal = "12", .toelichting = "totaal 80%" } },
	    { "10", { .tekst = "6 bereikt", .aantal = "6", .toelichting = "totaal 80%" } } } },
	{ "",
	  { { "8", { .tekst = "12 actief", .aantal = "12", .toelichting = "totaal 4 keer" } },
	    { "10", { .tekst = "6 bereikt", .aantal = "6", .toelichting = "totaal 4 keer" } } } },
	{ "",
	  { { "8", { .tekst = "12 actief", .toelichting = "totaal 20" } },
	    { "10", { .tekst = "6 bereikt", .toelichting = "totaal 20" } } } },
};

static void dubbeltelling(void **state)
{
	(void)state;
	toets_vergelijking(dubbel, LENGTE(dubbel), 9);
}

static void optelling(void **state)
{
	(void)state;
	toets_vergelijking(totalen, LENGTE(totalen), 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dubbeltelling),
		cmocka_unit_test(optelling),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
