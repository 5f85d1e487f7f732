/* SPDX-License-Identifier: EUPL-1.2 */
/* When lots fish in the same pond, and when they do not. */
#include "evaluate_advies.h"

#define WERFT(nr, naam, eenheid)                                                                   \
	nr, naam, DOEL(WZ__PRESTATIE, WZ__MINIMAAL, WZ__SOM, 10, 0, eenheid)

static const geval vijver[] = {
	{ "the same people and area",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord" },
	    { WERFT("2.1", "10 inwoners", "Inwoners"), .stadsdeel = "noord" } },
	  "zelfde-vijver 1.1,2.1" },
	{ "another area",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord" },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Zuid" } },
	  "" },
	{ "one lot",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord" },
	    { WERFT("1.2", "10 bewoners", "bewoners"), .stadsdeel = "Noord" } },
	  "" },
	{ "other people",
	  { { WERFT("1.1", "10 klanten", "klanten"), .stadsdeel = "Noord" },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord" } },
	  "" },
	{ "no people",
	  { { WERFT("1.1", "10 markten", "keer"), .stadsdeel = "Noord" },
	    { WERFT("2.1", "10 markten", "keer"), .stadsdeel = "Noord" } },
	  "" },
	{ "the words say who is meant",
	  { { WERFT("1.1", "10 jongeren", "bewoners"), .stadsdeel = "Noord" },
	    { WERFT("2.1", "10 senioren", "bewoners"), .stadsdeel = "Noord" },
	    { WERFT("3.1", "10 ouderen of wwb-ers", "bewoners"), .stadsdeel = "Noord" } },
	  "zelfde-vijver 2.1,3.1" },
	{ "in one neighbourhood and in another",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .wijk = "Oude" },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .wijk = "Nieuwe" } },
	  "" },
	{ "a part of the area and all of it",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .wijk = "Oude" },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord" } },
	  "zelfde-vijver 1.1,2.1" },
	{ "the item is narrower than its lot",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .wijk = "Oude",
	      .deelgebied = "Nieuwe" },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .wijk = "nieuwe" } },
	  "zelfde-vijver 1.1,2.1" },
	{ "after each other",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .eind = 20160630 },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .begin = 20160701 } },
	  "" },
	{ "before each other",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .begin = 20160701 },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .eind = 20160630 } },
	  "" },
	{ "the last day of the other",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .begin = 20160701 },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .eind = 20160701 } },
	  "zelfde-vijver 1.1,2.1" },
	{ "on one day together",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .eind = 20160701 },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .begin = 20160701 } },
	  "zelfde-vijver 1.1,2.1" },
	{ "a maximum looks for nobody",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord" },
	    { "2.1", "10 bewoners", DOEL(WZ__PRESTATIE, WZ__MAXIMAAL, WZ__SOM, 10, 0, "bewoners"),
	      .stadsdeel = "Noord" } },
	  "" },
	{ "a neighbour that was not asked for",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord" },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .buur = true } },
	  "zelfde-vijver 1.1,2.1" },
	{ "two neighbours that were not",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .buur = true },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .buur = true } },
	  "" },
	{ "two ponds between two lots are one remark, between others not",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord" },
	    { WERFT("1.2", "10 klanten", "klanten"), .stadsdeel = "Noord" },
	    { WERFT("1.3", "10 leerlingen", "leerlingen"), .stadsdeel = "Noord" },
	    { WERFT("2.1", "10 klanten", "klanten"), .stadsdeel = "Noord" },
	    { WERFT("2.2", "10 bewoners", "bewoners"), .stadsdeel = "Noord" },
	    { WERFT("3.1", "10 kinderen", "kinderen"), .stadsdeel = "Noord" } },
	  "zelfde-vijver 1.1,1.2,2.1,2.2; zelfde-vijver 1.3,3.1" },
	{ "not by way of the lot itself",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .deelgebied = "Nieuwe" },
	    { WERFT("1.2", "10 bewoners", "bewoners"), .stadsdeel = "Noord" },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .wijk = "Oude" } },
	  "zelfde-vijver 1.2,2.1" },
	{ "a word with a hyphen or an apostrophe",
	  { { WERFT("1.1", "10 inactieve Wwb-ers", "bewoners"), .stadsdeel = "Noord" },
	    { WERFT("2.1", "10 Wwb'ers", "bewoners"), .stadsdeel = "Noord" },
	    { WERFT("3.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord" } },
	  "zelfde-vijver 1.1,2.1" },
	{ "by way of each other",
	  { { WERFT("1.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .wijk = "Oude" },
	    { WERFT("2.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord", .wijk = "Nieuwe" },
	    { WERFT("3.1", "10 bewoners", "bewoners"), .stadsdeel = "Noord" } },
	  "zelfde-vijver 1.1,2.1,3.1" },
};

static void toets_vijvers(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTE(vijver); i++)
		toets_geval(&vijver[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(toets_vijvers) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
