/* SPDX-License-Identifier: EUPL-1.2 */
/* What is said, word for word: for one item and for more, and with each example. */
#include "evaluate_advies.h"

typedef struct zin {
	proef proeven[ITEMS];
	size_t welk; /* of the advice */
	const char *waarom, *voorbeeld;
} zin;

#define ZEVEN(soort)                                                                               \
	{ "1.1", "a", JA_NEE(soort) }, { "1.2", "a", JA_NEE(soort) }, { "1.3", "a", JA_NEE(soort) },   \
		{ "1.4", "a", JA_NEE(soort) }, { "1.5", "a", JA_NEE(soort) },                              \
		{ "1.6", "a", JA_NEE(soort) },                                                             \
	{                                                                                              \
		"1.7", "a", JA_NEE(soort)                                                                  \
	}

static const zin perceel[] = {
	/* enough with the proces alone; with inzet too; not enough; nothing to move */
	{ { ZEVEN(WZ__PRESTATIE),
	    { "1.8", "a", JA_NEE(WZ__PROCES) },
	    { "1.9", "a", JA_NEE(WZ__INZET) },
	    { "1.10", "a", JA_NEE(WZ__PROCES) } },
	  0,
	  "Dit perceel heeft 10 afspraken. PIANOo raadt er vier tot zeven aan; dan zijn ze allemaal te "
	  "volgen.",
	  "zet 1.8, 1.9 en 1.10 in het werkplan van de aanbieder; dan blijven er 7 over" },
	{ { ZEVEN(WZ__PROCES),
	    { "1.8", "a", JA_NEE(WZ__INZET) },
	    { "1.9", "a", JA_NEE(WZ__PRESTATIE) } },
	  0,
	  "Dit perceel heeft 9 afspraken, waarvan 8 over wat de aanbieder doet en niet over wat "
	  "bewoners daarvan merken. PIANOo raadt er vier tot zeven aan; dan zijn ze allemaal te "
	  "volgen.",
	  "zet 1.1, 1.2, 1.3, 1.4, 1.5, 1.6 en 1.7 in het werkplan van de aanbieder; dan blijven er 2 "
	  "over" },
	{ { ZEVEN(WZ__PRESTATIE),
	    { "1.8", "a", JA_NEE(WZ__PRESTATIE) },
	    { "1.9", "a", JA_NEE(WZ__INZET) } },
	  0,
	  "Dit perceel heeft 9 afspraken. PIANOo raadt er vier tot zeven aan; dan zijn ze allemaal te "
	  "volgen.",
	  "zet 1.9 in het werkplan van de aanbieder; dan blijven er 8 over om uit te kiezen" },
	{ { { "1.1", "a", JA_NEE(WZ__PRESTATIE) },
	    { "1.2", "a", JA_NEE(WZ__PRESTATIE) },
	    { "1.3", "a", JA_NEE(WZ__PRESTATIE) },
	    { "1.4", "a", JA_NEE(WZ__PRESTATIE) },
	    { "1.5", "a", JA_NEE(WZ__PRESTATIE) },
	    { "1.6", "a", JA_NEE(WZ__PRESTATIE) },
	    { "1.7", "a", JA_NEE(WZ__INZET) },
	    { "1.8", "a", JA_NEE(WZ__PROCES) } },
	  0,
	  "Dit perceel heeft 8 afspraken. PIANOo raadt er vier tot zeven aan; dan zijn ze allemaal te "
	  "volgen.",
	  "zet 1.8 in het werkplan van de aanbieder; dan blijven er 7 over" },
	{ { ZEVEN(WZ__INZET), { "1.8", "a", JA_NEE(WZ__PROCES) } },
	  0,
	  "Dit perceel heeft 8 afspraken, allemaal over wat de aanbieder doet en niet over wat "
	  "bewoners daarvan merken. PIANOo raadt er vier tot zeven aan; dan zijn ze allemaal te "
	  "volgen.",
	  "maak een paar afspraken over wat bewoners merken, en zet deze in het werkplan van de "
	  "aanbieder" },
	/* what is measured from, stays */
	{ { ZEVEN(WZ__PRESTATIE),
	    { "1.8", "Een 0-meting", JA_NEE(WZ__PROCES) },
	    { "1.9", "a", JA_NEE(WZ__PROCES) } },
	  0,
	  "Dit perceel heeft 9 afspraken. PIANOo raadt er vier tot zeven aan; dan zijn ze allemaal te "
	  "volgen.",
	  "zet 1.9 in het werkplan van de aanbieder; dan blijven er 8 over om uit te kiezen" },
	{ { ZEVEN(WZ__PRESTATIE), { "1.8", "a", JA_NEE(WZ__PRESTATIE) } },
	  0,
	  "Dit perceel heeft 8 afspraken. PIANOo raadt er vier tot zeven aan; dan zijn ze allemaal te "
	  "volgen.",
	  "houd wat het meest zegt over wat bewoners merken, en zet de rest in het werkplan van de "
	  "aanbieder" },
	{ { { "1.1", "a", JA_NEE(WZ__INZET) }, { "1.2", "a", JA_NEE(WZ__PROCES) } },
	  0,
	  "Beide afspraken gaan over wat de aanbieder doet (1.1 en 1.2), niet over wat bewoners "
	  "daarvan merken.",
	  "vraag bij 1.1: wat merken bewoners als dit is gedaan? Spreek dat af" },
	{ { { "1.1", "a", JA_NEE(WZ__INZET) },
	    { "1.2", "a", JA_NEE(WZ__PROCES) },
	    { "1.3", "a", JA_NEE(WZ__PROCES) } },
	  0,
	  "Alle 3 afspraken gaan over wat de aanbieder doet (1.1, 1.2 en 1.3), niet over wat bewoners "
	  "daarvan merken.",
	  "vraag bij 1.1: wat merken bewoners als dit is gedaan? Spreek dat af" },
	{ { { "1.1", "a", JA_NEE(WZ__PRESTATIE) },
	    { "1.2", "a", JA_NEE(WZ__INZET) },
	    { "1.3", "a", JA_NEE(WZ__PROCES) } },
	  0,
	  "2 van de 3 afspraken gaan over wat de aanbieder doet (1.2 en 1.3), niet over wat bewoners "
	  "daarvan merken.",
	  "vraag bij 1.2: wat merken bewoners als dit is gedaan? Spreek dat af" },
};

static const zin inhoud[] = {
	{ { { "1.1", "Bewoners zijn actief", JA_NEE(WZ__PRESTATIE) } },
	  0,
	  "1.1 noemt geen getal. Straks vindt de een het gehaald en de ander niet.",
	  "maak van 1.1 'minstens … bewoners zijn actief'" },
	{ { { "1.1", "Trainingen", .soort = WZ__SOORT_GEEN },
	    { "1.2", "De wijk is veilig", JA_NEE(WZ__EFFECT) },
	    { "1.3", "jongeren Sporten", JA_NEE(WZ__EFFECT) } },
	  0,
	  "1.1, 1.2 en 1.3 noemen geen getal. Straks vindt de een het gehaald en de ander niet.",
	  "maak van 1.3 'minstens … jongeren Sporten'" },
	{ { { "1.1",
	      "Bewoners uit alle buurten die in het eerste jaar nog niet meededen, doen mee aan "
	      "een van de vele activiteiten",
	      JA_NEE(WZ__PRESTATIE) } },
	  0,
	  "1.1 noemt geen getal. Straks vindt de een het gehaald en de ander niet.",
	  "noem bij 1.1 hoeveel het er moeten zijn, en wie dat telt" },
	{ { { "1.1", "De wijk is veilig", JA_NEE(WZ__EFFECT) } },
	  0,
	  "1.1 noemt geen getal. Straks vindt de een het gehaald en de ander niet.",
	  "leg 1.1 als vraag voor aan een groep bewoners, en spreek af hoeveel er ja moeten zeggen" },
	{ { { "1.1", "Meer is bekend", JA_NEE(WZ__INZET) } },
	  0,
	  "Ieder verstaat iets anders onder 'meer' (1.1). Of het is gehaald, wordt dan een mening.",
	  "schrijf bij 1.1 op wat u bedoelt met 'meer', en wie dat straks beoordeelt" },
	{ { { "1.1", "Bekend bij 10 bewoners",
	      DOEL(WZ__EFFECT, WZ__MINIMAAL, WZ__SOM, 10, 0, "bewoners") },
	    { "1.2", "Meer en BEKEND", JA_NEE(WZ__INZET) },
	    { "1.3", "Bekend", JA_NEE(WZ__INZET) },
	    { "1.4", "Nog meer", JA_NEE(WZ__PRESTATIE) } },
	  0,
	  "Ieder verstaat iets anders onder 'bekend' (1.1 en 1.3) en 'meer' (1.2 en 1.4). Of het is "
	  "gehaald, wordt dan een mening.",
	  "schrijf bij 1.2 op wat u bedoelt met 'meer', en wie dat straks beoordeelt" },
	{ { { "1.1", "Meer duidelijk beeld, en bekend bij 10 bewoners",
	      DOEL(WZ__EFFECT, WZ__MINIMAAL, WZ__SOM, 10, 0, "bewoners") } },
	  0,
	  "Ieder verstaat iets anders onder 'duidelijk beeld' (1.1). Of het is gehaald, wordt dan een "
	  "mening.",
	  "schrijf bij 1.1 op wat u bedoelt met 'duidelijk beeld', en wie dat straks beoordeelt" },
	{ { { "1.1", "Meer", JA_NEE(WZ__INZET) }, { "1.2", "Bekend", JA_NEE(WZ__EFFECT) } },
	  0,
	  "Ieder verstaat iets anders onder 'meer' (1.1) en 'bekend' (1.2). Of het is gehaald, wordt "
	  "dan een mening.",
	  "leg 1.2 als vraag voor aan een groep bewoners, en spreek af hoeveel er ja moeten zeggen" },
};

#define KEER(nr, tekst, richting, doel)                                                            \
	{                                                                                              \
		nr, tekst, DOEL(WZ__EFFECT, richting, WZ__STAND, doel, 0, "keer")                          \
	}

static const zin meten[] = {
	{ { KEER("1.1", "a", WZ__TOENAME, 10) },
	  0,
	  "1.1 vraagt een verandering in procenten, maar het begingetal (de nulmeting) ontbreekt. Dan "
	  "is de verandering niet uit te rekenen.",
	  "zet bij 1.1 het getal van nu: '10% meer dan de … van 2015'" },
	{ { KEER("1.1", "a", WZ__AFNAME, 5), KEER("1.2", "a", WZ__TOENAME, 5) },
	  0,
	  "1.1 en 1.2 vragen een verandering in procenten, maar het begingetal (de nulmeting) "
	  "ontbreekt. Dan is de verandering niet uit te rekenen.",
	  "zet bij 1.1 het getal van nu: '5% minder dan de … van 2015'" },
	{ { KEER("1.1", "a", WZ__TOENAME, 0) },
	  1,
	  "1.1 vraagt een verandering in procenten, maar het begingetal (de nulmeting) ontbreekt. Dan "
	  "is de verandering niet uit te rekenen.",
	  "zet bij 1.1 het getal van nu" },
	{ { { "1.1", "Een nulmeting doen", JA_NEE(WZ__PROCES), .deadline = 20160301 },
	    KEER("1.2", "a", WZ__TOENAME, 10) },
	  0,
	  "1.2 vraagt een verandering in procenten, maar het begingetal (de nulmeting) ontbreekt. Dan "
	  "is de verandering niet uit te rekenen.",
	  "spreek af wanneer de nulmeting van 1.1 klaar is, en leg het getal dan vast" },
	{ { { "1.1", "Elke week 10 Lessen, en 10 diploma's",
	      DOEL(WZ__INZET, WZ__MINIMAAL, WZ__SOM, 10, 0, NULL) } },
	  0,
	  "1.1 noemt een getal, maar niet waarvan. Elk getal dat wordt gemeld, telt dan mee, ook als "
	  "het over iets anders gaat.",
	  "zet bij 1.1 als eenheid 'lessen'" },
	{ { { "1.1", "Op 110 dagen en 10% meer", DOEL(WZ__INZET, WZ__MAXIMAAL, WZ__SOM, 10, 0, NULL) },
	    { "1.2", "10 lessen", DOEL(WZ__INZET, WZ__MINIMAAL, WZ__SOM, 10, 0, NULL) } },
	  1,
	  "1.1 en 1.2 noemen een getal, maar niet waarvan. Elk getal dat wordt gemeld, telt dan mee, "
	  "ook als het over iets anders gaat.",
	  "zet bij 1.1 waarvan het er 10 zijn, zoals bewoners of bijeenkomsten" },
	{ { { "1.1", "10 lessen erbij", DOEL(WZ__EFFECT, WZ__TOENAME, WZ__STAND, 10, 5, NULL) } },
	  0,
	  "1.1 noemt een getal, maar niet waarvan. Elk getal dat wordt gemeld, telt dan mee, ook als "
	  "het over iets anders gaat.",
	  "zet bij 1.1 waarin wordt gemeten, zoals bezoekers of een rapportcijfer" },
	{ { { "1.1", "a", DOEL(WZ__INZET, WZ__MINIMAAL, WZ__TELLING_GEEN, 10, 0, "lessen") } },
	  0,
	  "Hoe er wordt geteld, staat niet bij 1.1. Alles wat wordt gemeld, wordt dan opgeteld. Wie "
	  "elk kwartaal hetzelfde meldt, komt zo op vier keer zoveel.",
	  "kies bij 1.1 'stand' (hoeveel lessen er dan zijn), of 'som' als er steeds nieuwe bij "
	  "komen" },
	{ { { "A/1.1", "a", DOEL(WZ__INZET, WZ__MINIMAAL, WZ__TELLING_GEEN, 10, 0, NULL) },
	    { "A/2.1", "a", DOEL(WZ__INZET, WZ__MINIMAAL, WZ__TELLING_GEEN, 10, 0, NULL) },
	    { "B/3.1", "10 lessen", DOEL(WZ__INZET, WZ__MINIMAAL, WZ__SOM, 10, 0, "keer") } },
	  1,
	  "Hoe er wordt geteld, staat niet bij A/1.1 en A/2.1. Alles wat wordt gemeld, wordt dan "
	  "opgeteld. Wie elk kwartaal hetzelfde meldt, komt zo op vier keer zoveel.",
	  "kies bij A/1.1 'stand' (hoeveel het er dan zijn), of 'som' als er steeds nieuwe bij komen" },
	{ { { "1.1", "a", DOEL(WZ__EFFECT, WZ__AFNAME, WZ__TELLING_GEEN, 10, 5, "keer") } },
	  0,
	  "Hoe er wordt geteld, staat niet bij 1.1. Alles wat wordt gemeld, wordt dan opgeteld. Wie "
	  "elk kwartaal hetzelfde meldt, komt zo op vier keer zoveel.",
	  "kies bij 1.1 'stand': de laatste meting telt" },
	{ { { "1.1", "Een plan", JA_NEE(WZ__PROCES) } },
	  0,
	  "Dit moet één keer af, maar heeft geen deadline: 1.1. Pas aan het eind is dan te zeggen dat "
	  "het er niet is.",
	  "spreek bij 1.1 af: klaar op 30-06-2016" },
	{ { { "1.1", "Een plan", JA_NEE(WZ__PROCES), .begin = 20160715, .eind = 20180714 },
	    { "2.1", "Een plan", JA_NEE(WZ__PROCES) } },
	  0,
	  "Deze dingen moeten één keer af, maar hebben geen deadline: 1.1 en 2.1. Pas aan het eind is "
	  "dan te zeggen dat het er niet is.",
	  "spreek bij 1.1 af: klaar op 31-12-2016" },
};

#define BEWONERS(nr) nr, "10 bewoners", DOEL(WZ__EFFECT, WZ__MINIMAAL, WZ__SOM, 10, 0, "bewoners")

static const zin vijver[] = {
	{ { { BEWONERS("8.1"), .stadsdeel = "West" }, { BEWONERS("10.1"), .stadsdeel = "West" } },
	  0,
	  "Perceel 8 en 10 vissen in West uit dezelfde vijver: 8.1 (10 bewoners) en 10.1 (10 "
	  "bewoners). Wie in het ene perceel meedoet, kan ook in het andere meetellen.",
	  "geef perceel 8 en 10 elk een eigen wijk of groep, of spreek af in welk perceel iemand "
	  "meetelt" },
	{ { { BEWONERS("8.1"), .stadsdeel = "West", .wijk = "Pathmos" },
	    { BEWONERS("9.1"), .stadsdeel = "West", .deelgebied = "pathmos" },
	    { BEWONERS("10.1"), .stadsdeel = "West", .wijk = "Pathmos" } },
	  0,
	  "Perceel 8, 9 en 10 vissen in Pathmos uit dezelfde vijver: 8.1 (10 bewoners), 9.1 (10 "
	  "bewoners) en 10.1 (10 bewoners). Wie in het ene perceel meedoet, kan ook in een ander "
	  "meetellen.",
	  "geef perceel 8, 9 en 10 elk een eigen wijk of groep, of spreek af in welk perceel iemand "
	  "meetelt" },
	{ { { BEWONERS("A/8.1"), .stadsdeel = "West", .wijk = "Pathmos" },
	    { BEWONERS("B/8.1"), .stadsdeel = "West", .buur = true } },
	  0,
	  "Perceel A/8 en B/8 vissen in West uit dezelfde vijver: A/8.1 (10 bewoners) en B/8.1 (10 "
	  "bewoners). Wie in het ene perceel meedoet, kan ook in het andere meetellen.",
	  "geef perceel A/8 en B/8 elk een eigen wijk of groep, of spreek af in welk perceel iemand "
	  "meetelt" },
};

/* Of more than fifteen, fourteen are named. */
#define PLAN(nr)                                                                                   \
	{                                                                                              \
		nr, "Een plan", JA_NEE(WZ__PRESTATIE)                                                      \
	}
#define VEERTIEN                                                                                   \
	PLAN("1.1"), PLAN("1.2"), PLAN("2.1"), PLAN("2.2"), PLAN("3.1"), PLAN("3.2"), PLAN("4.1"),     \
		PLAN("4.2"), PLAN("5.1"), PLAN("5.2"), PLAN("6.1"), PLAN("6.2"), PLAN("7.1"), PLAN("7.2")

static const zin opsomming[] = {
	{ { VEERTIEN, PLAN("8.1") },
	  0,
	  "Deze dingen moeten één keer af, maar hebben geen deadline: 1.1, 1.2, 2.1, 2.2, 3.1, 3.2, "
	  "4.1, 4.2, 5.1, 5.2, 6.1, 6.2, 7.1, 7.2 en 8.1. Pas aan het eind is dan te zeggen dat het er "
	  "niet is.",
	  "spreek bij 1.1 af: klaar op 30-06-2016" },
	{ { VEERTIEN, PLAN("8.1"), PLAN("8.2") },
	  0,
	  "Deze dingen moeten één keer af, maar hebben geen deadline: 1.1, 1.2, 2.1, 2.2, 3.1, 3.2, "
	  "4.1, 4.2, 5.1, 5.2, 6.1, 6.2, 7.1, 7.2 en nog 2. Pas aan het eind is dan te zeggen dat het "
	  "er niet is.",
	  "spreek bij 1.1 af: klaar op 30-06-2016" },
};

static void toets(const zin *gevallen, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		blad b;
		geef(&b, gevallen[i].proeven, ITEMS);
		assert_true(adviseer(&b));
		assert_true(gevallen[i].welk < b.adviezen.n);
		assert_string_equal(b.adviezen.van[gevallen[i].welk].waarom, gevallen[i].waarom);
		assert_string_equal(b.adviezen.van[gevallen[i].welk].voorbeeld, gevallen[i].voorbeeld);
		ruim(&b);
	}
}

static void toets_perceel(void **state)
{
	(void)state;
	toets(perceel, LENGTE(perceel));
}

static void toets_inhoud(void **state)
{
	(void)state;
	toets(inhoud, LENGTE(inhoud));
}

static void toets_meten(void **state)
{
	(void)state;
	toets(meten, LENGTE(meten));
}

static void toets_vijver(void **state)
{
	(void)state;
	toets(vijver, LENGTE(vijver));
}

static void toets_opsomming(void **state)
{
	(void)state;
	toets(opsomming, LENGTE(opsomming));
}

/* The day halfway the first year is named as long as it is still to come. */
static void toets_dag_voorbij(void **state)
{
	static const proef proeven[] = { { "1.1", "Een plan", JA_NEE(WZ__PROCES) } };
	static const struct {
		wz_datum vanaf;
		const char *voorbeeld;
	} dagen[] = { { 20160630, "spreek bij 1.1 af: klaar op 30-06-2016" },
		          { 20160701, "spreek bij 1.1 af: klaar halverwege het eerste jaar" } };
	(void)state;
	for (size_t i = 0; i < LENGTE(dagen); i++) {
		blad b;
		geef(&b, proeven, LENGTE(proeven));
		b.vanaf = dagen[i].vanaf;
		assert_true(adviseer(&b));
		assert_int_equal(b.adviezen.n, 1);
		assert_string_equal(b.adviezen.van[0].voorbeeld, dagen[i].voorbeeld);
		ruim(&b);
	}
}

/* Who has another limit than the advised one is told of that. */
static void toets_eigen_grens(void **state)
{
	static const proef proeven[] = { { "1.1", "a", JA_NEE(WZ__PRESTATIE) },
		                             { "1.2", "a", JA_NEE(WZ__PRESTATIE) } };
	blad b;
	(void)state;
	geef(&b, proeven, LENGTE(proeven));
	assert_true(wz__woordenlijsten_add(&b.lijsten, WZ__WOORDEN_DREMPEL, "indicatoren", "1"));
	assert_true(adviseer(&b));
	assert_int_equal(b.adviezen.n, 1);
	assert_string_equal(b.adviezen.van[0].waarom,
	                    "Dit perceel heeft 2 afspraken. Uw eigen grens is "
	                    "1; dan zijn ze allemaal te volgen.");
	ruim(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(toets_perceel),   cmocka_unit_test(toets_inhoud),
		cmocka_unit_test(toets_meten),     cmocka_unit_test(toets_vijver),
		cmocka_unit_test(toets_opsomming), cmocka_unit_test(toets_dag_voorbij),
		cmocka_unit_test(toets_eigen_grens),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
