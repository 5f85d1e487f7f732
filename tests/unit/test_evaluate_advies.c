/* SPDX-License-Identifier: EUPL-1.2 */
/* When each rule speaks, and the neighbours at which it must stay silent. */
#include "evaluate_advies.h"

#include <stdio.h>

/* What makes an item one that nothing is to be said of. */
#define GETELD DOEL(WZ__PRESTATIE, WZ__MINIMAAL, WZ__SOM, 10, 0, "bewoners")

static const geval niets[] = {
	{ "nothing agreed", { { 0 } }, "" },
	{ "all in order", { { "1.1", "10 bewoners doen mee", GETELD } }, "" },
	{ "done or not done", { { "1.1", "Het buurthuis is open", JA_NEE(WZ__INZET) } }, "" },
	{ "a result that is there or not",
	  { { "1.1", "Er staat een buurthuis", JA_NEE(WZ__PRESTATIE) } },
	  "" },
};

#define ZEVEN(nr, soort)                                                                           \
	{ nr "1", "a", JA_NEE(soort) }, { nr "2", "a", JA_NEE(soort) },                                \
		{ nr "3", "a", JA_NEE(soort) }, { nr "4", "a", JA_NEE(soort) },                            \
		{ nr "5", "a", JA_NEE(soort) }, { nr "6", "a", JA_NEE(soort) },                            \
	{                                                                                              \
		nr "7", "a", JA_NEE(soort)                                                                 \
	}

static const geval te_veel[] = {
	{ "seven", { ZEVEN("1.", WZ__PRESTATIE) }, "" },
	{ "eight", { ZEVEN("1.", WZ__PRESTATIE), { "1.8", "a", JA_NEE(WZ__INZET) } }, "te-veel 1" },
	{ "eight in two lots", { ZEVEN("1.", WZ__PRESTATIE), { "2.8", "a", JA_NEE(WZ__INZET) } }, "" },
	{ "eight in the same lot of two contracts",
	  { ZEVEN("A/1.", WZ__PRESTATIE), { "B/1.8", "a", JA_NEE(WZ__INZET) } },
	  "" },
	{ "eight of a neighbour",
	  { { "1.0", "a", JA_NEE(WZ__PRESTATIE), .buur = true }, ZEVEN("1.", WZ__PRESTATIE) },
	  "" },
};

static const geval inzet_of_proces[] = {
	{ "most is what the aanbieder does",
	  { { "1.1", "a", JA_NEE(WZ__INZET) },
	    { "1.2", "a", JA_NEE(WZ__PROCES) },
	    { "1.3", "a", JA_NEE(WZ__PRESTATIE) } },
	  "inzet-of-proces 1.1,1.2" },
	{ "half is not most",
	  { { "1.1", "a", JA_NEE(WZ__INZET) },
	    { "1.2", "a", JA_NEE(WZ__PROCES) },
	    { "1.3", "a", JA_NEE(WZ__PRESTATIE) },
	    { "1.4", "10 bewoners", DOEL(WZ__EFFECT, WZ__MINIMAAL, WZ__SOM, 10, 0, "bewoners") } },
	  "" },
	{ "one alone says little", { { "1.1", "a", JA_NEE(WZ__INZET) } }, "" },
	{ "one in each of two lots",
	  { { "1.1", "a", JA_NEE(WZ__INZET) }, { "2.1", "a", JA_NEE(WZ__INZET) } },
	  "" },
	{ "without a soort nothing is known",
	  { { "1.1", "a", JA_NEE(WZ__SOORT_GEEN) }, { "1.2", "a", JA_NEE(WZ__SOORT_GEEN) } },
	  "" },
	{ "what has no soort does not count",
	  { { "1.1", "a", JA_NEE(WZ__INZET) },
	    { "1.2", "a", JA_NEE(WZ__INZET) },
	    { "1.3", "a", JA_NEE(WZ__SOORT_GEEN) },
	    { "1.4", "a", JA_NEE(WZ__SOORT_GEEN) } },
	  "inzet-of-proces 1.1,1.2" },
	{ "said with too many",
	  { ZEVEN("1.", WZ__INZET), { "1.8", "a", JA_NEE(WZ__INZET) } },
	  "te-veel 1" },
};

static const geval geen_doel[] = {
	{ "a prestatie without a number",
	  { { "1.1", "Trainingen geven", .soort = WZ__PRESTATIE } },
	  "geen-doel 1.1" },
	{ "of unknown soort",
	  { { "1.1", "Trainingen geven", .soort = WZ__SOORT_GEEN } },
	  "geen-doel 1.1" },
	{ "inzet without a direction", { { "1.1", "Trainingen geven", .soort = WZ__INZET } }, "" },
	{ "inzet with one",
	  { { "1.1", "Trainingen geven", DOEL(WZ__INZET, WZ__MINIMAAL, WZ__SOM, 0, 0, "keer") } },
	  "geen-doel 1.1" },
	{ "an effect, yes or no",
	  { { "1.1", "De wijk is veilig", JA_NEE(WZ__EFFECT) } },
	  "geen-doel 1.1" },
	{ "a process, yes or no", { { "1.1", "De wijk is veilig", JA_NEE(WZ__PROCES) } }, "" },
	{ "people, but how many?",
	  { { "1.1", "Bewoners zijn contactpersoon", JA_NEE(WZ__PRESTATIE) } },
	  "geen-doel 1.1" },
	{ "people, but not first", { { "1.1", "Een plek voor bewoners", JA_NEE(WZ__PRESTATIE) } }, "" },
	{ "the word is the better remark",
	  { { "1.1", "De wijkraad is bekend", JA_NEE(WZ__EFFECT) } },
	  "onmeetbaar 1.1" },
	{ "except where a number is promised",
	  { { "1.1", "De wijkraad is bekend", DOEL(WZ__EFFECT, WZ__MINIMAAL, WZ__SOM, 0, 0, NULL) } },
	  "geen-doel 1.1; onmeetbaar 1.1" },
	{ "several in a lot, and in another",
	  { { "1.1", "Trainingen", .soort = WZ__SOORT_GEEN },
	    { "1.2", "Lessen", .soort = WZ__PRESTATIE },
	    { "2.1", "Markten", .soort = WZ__EFFECT } },
	  "geen-doel 1.1,1.2; geen-doel 2.1" },
};

static const geval onmeetbaar[] = {
	{ "a word that cannot be measured",
	  { { "1.1", "De wijkraad is BEKEND.", JA_NEE(WZ__INZET) } },
	  "onmeetbaar 1.1" },
	{ "part of another word", { { "1.1", "De bekendste wijk", JA_NEE(WZ__INZET) } }, "" },
	{ "also with a target",
	  { { "1.1", "De wijkraad is bekend bij 10 bewoners", GETELD } },
	  "onmeetbaar 1.1" },
	{ "how much, without a target",
	  { { "1.1", "Meer lessen", JA_NEE(WZ__INZET) } },
	  "onmeetbaar 1.1" },
	{ "how much, with one", { { "1.1", "Meer lessen: 10 bewoners", GETELD } }, "" },
	{ "how much, and another word",
	  { { "1.1", "Meer lessen zijn bekend bij 10 bewoners", GETELD } },
	  "onmeetbaar 1.1" },
	{ "a plan is there or not",
	  { { "1.1", "Een plan om meer te doen", JA_NEE(WZ__PROCES), .deadline = 20160701 } },
	  "" },
	{ "an effect is no plan",
	  { { "1.1", "Het wijkplan is bekend", JA_NEE(WZ__EFFECT) } },
	  "onmeetbaar 1.1" },
	{ "a number is no plan",
	  { { "1.1", "Het plan is bekend bij 10 bewoners", GETELD } },
	  "onmeetbaar 1.1" },
};

static const geval meten[] = {
	{ "up from nowhere",
	  { { "1.1", "a", DOEL(WZ__EFFECT, WZ__TOENAME, WZ__STAND, 10, 0, "keer") } },
	  "geen-nulmeting 1.1" },
	{ "down from nowhere",
	  { { "1.1", "a", DOEL(WZ__EFFECT, WZ__AFNAME, WZ__STAND, 10, 0, "keer") } },
	  "geen-nulmeting 1.1" },
	{ "up from somewhere",
	  { { "1.1", "a", DOEL(WZ__EFFECT, WZ__TOENAME, WZ__STAND, 10, 5, "keer") } },
	  "" },
	{ "a minimum needs none", { { "1.1", "10 bewoners", GETELD } }, "" },
	{ "a number of what?",
	  { { "1.1", "a", DOEL(WZ__EFFECT, WZ__MAXIMAAL, WZ__SOM, 10, 0, NULL) } },
	  "geen-eenheid 1.1" },
	{ "a change of what?",
	  { { "1.1", "a", DOEL(WZ__EFFECT, WZ__AFNAME, WZ__SOM, 10, 5, NULL) } },
	  "geen-eenheid 1.1" },
	{ "a number that does not count",
	  { { "1.1", "a", DOEL(WZ__INZET, WZ__JA_NEE, WZ__SOM, 10, 0, NULL) } },
	  "" },
	{ "counted how?",
	  { { "1.1", "a", DOEL(WZ__INZET, WZ__MINIMAAL, WZ__TELLING_GEEN, 10, 0, "keer") } },
	  "geen-telling 1.1" },
	{ "once for a contract",
	  { { "A/1.1", "a", DOEL(WZ__INZET, WZ__MINIMAAL, WZ__TELLING_GEEN, 10, 0, NULL) },
	    { "A/2.1", "a", DOEL(WZ__INZET, WZ__MINIMAAL, WZ__TELLING_GEEN, 10, 0, NULL) },
	    { "B/1.2", "a", DOEL(WZ__INZET, WZ__MINIMAAL, WZ__TELLING_GEEN, 10, 0, NULL) } },
	  "geen-eenheid 1.2; geen-telling 1.2; geen-eenheid 1.1,2.1; geen-telling 1.1,2.1" },
};

static const geval geen_deadline[] = {
	{ "a plan, some day",
	  { { "1.1", "Een wijkactieplan maken", JA_NEE(WZ__PROCES) } },
	  "geen-deadline 1.1" },
	{ "a baseline, some day",
	  { { "1.1", "Een 0-meting doen", JA_NEE(WZ__PROCES) } },
	  "geen-deadline 1.1" },
	{ "a plan with a day",
	  { { "1.1", "Een plan maken", JA_NEE(WZ__PROCES), .deadline = 20160401 } },
	  "" },
	{ "nothing to finish", { { "1.1", "Samenwerken met de buren", JA_NEE(WZ__PROCES) } }, "" },
	{ "an effect",
	  { { "1.1", "Bewoners kennen het plan",
	      DOEL(WZ__EFFECT, WZ__MINIMAAL, WZ__SOM, 10, 0, "bewoners") } },
	  "" },
	{ "a number of plans",
	  { { "1.1", "10 plannen, elk een plan",
	      DOEL(WZ__PRESTATIE, WZ__MINIMAAL, WZ__SOM, 10, 0, "plannen") } },
	  "" },
	{ "in one year", { { "1.1", "Een plan maken", JA_NEE(WZ__PROCES), .eind = 20161231 } }, "" },
	{ "in a year and a day",
	  { { "1.1", "Een plan maken", JA_NEE(WZ__PROCES), .eind = 20170101 } },
	  "geen-deadline 1.1" },
};

typedef struct tabel {
	const geval *van;
	size_t n;
} tabel;

#define TABEL(lijst)                                                                               \
	{                                                                                              \
		lijst, LENGTE(lijst)                                                                       \
	}
static const tabel tabellen[] = {
	TABEL(niets),      TABEL(te_veel), TABEL(inzet_of_proces), TABEL(geen_doel),
	TABEL(onmeetbaar), TABEL(meten),   TABEL(geen_deadline),
};

static void toets_gevallen(void **state)
{
	(void)state;
	for (size_t t = 0; t < LENGTE(tabellen); t++)
		for (size_t i = 0; i < tabellen[t].n; i++)
			toets_geval(&tabellen[t].van[i]);
}

/* Without a rule some case above would go wrong; the last rule has a file of its
 * own. */
static void toets_elke_regel(void **state)
{
	(void)state;
	for (int code = 0; code < WZ__ADVIES_ZELFDE_VIJVER; code++) {
		size_t gezien = 0;
		char naam[40];
		snprintf(naam, sizeof naam, "%s ", wz__advies_naam((wz__adviescode)code));
		for (size_t t = 0; t < LENGTE(tabellen); t++)
			for (size_t i = 0; i < tabellen[t].n; i++)
				gezien += strstr(tabellen[t].van[i].verwacht, naam) ? 1 : 0;
		if (gezien == 0)
			fail_msg("no case expects %s", naam);
	}
}

/* The threshold is one of the word lists. */
static void toets_drempel(void **state)
{
	static const proef proeven[] = { { "1.1", "a", JA_NEE(WZ__INZET) },
		                             { "1.2", "a", JA_NEE(WZ__PRESTATIE) } };
	static const struct {
		const char *grens, *verwacht;
	} gevallen[] = { { "1", "te-veel 1" },
		             { "2", "" },
		             { "1,9", "te-veel 1" },
		             { "-5", "te-veel 1" },
		             { "veel", "" } };
	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		blad b;
		geef(&b, proeven, LENGTE(proeven));
		assert_true(wz__woordenlijsten_add(&b.lijsten, WZ__WOORDEN_DREMPEL, "indicatoren",
		                                   gevallen[i].grens));
		assert_true(adviseer(&b));
		vat_samen(&b);
		assert_string_equal(wz__buf_str(&b.buf), gevallen[i].verwacht);
		ruim(&b);
	}
}

/* Lot by lot, in a lot by code; what several lots share comes last. */
static void toets_volgorde(void **state)
{
	static const proef proeven[] = {
		{ "1.2", "10 bewoners", GETELD, .stadsdeel = "Noord" },
		{ "2.1", "De wijk is bekend", JA_NEE(WZ__EFFECT), .stadsdeel = "Noord" },
		{ "2.2", "a", DOEL(WZ__EFFECT, WZ__TOENAME, WZ__STAND, 0, 0, "keer") },
		{ "2.3", "Nog een plan", JA_NEE(WZ__PROCES) },
		{ "2.4", "10 bewoners", GETELD },
		{ "3.1", "De markt is bekend", JA_NEE(WZ__EFFECT) },
		{ "3.2", "Een plan", JA_NEE(WZ__PROCES) },
	};
	blad b;
	(void)state;
	geef(&b, proeven, LENGTE(proeven));
	assert_true(adviseer(&b));
	vat_samen(&b);
	assert_string_equal(wz__buf_str(&b.buf),
	                    "geen-doel 2.2; onmeetbaar 2.1; geen-nulmeting 2.2; onmeetbaar 3.1; "
	                    "geen-deadline 2.3,3.2; zelfde-vijver 1.2,2.4");
	ruim(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(toets_gevallen),
		cmocka_unit_test(toets_elke_regel),
		cmocka_unit_test(toets_drempel),
		cmocka_unit_test(toets_volgorde),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
