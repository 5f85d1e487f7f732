/* SPDX-License-Identifier: EUPL-1.2 */
/* What ran into another lot: found by a status that began again, by the same text, and
 * by agreed items next door. */
#include "evaluate.h"

#include "evaluate/overloop.h"

enum { LOTS = 3 };
static const int64_t percelen[LOTS] = { 11, 12, 13 };

#define AFSPRAAK(lot, tekst) { "1", tekst, "", "", WZ_GETAL_GEEN, lot }
static const wz__koppelafspraak afspraken[] = {
	AFSPRAAK(11, "Vrijwilligers koken voor ouderen in het buurthuis"),
	AFSPRAAK(11, "Een moestuin bij de school"),
	AFSPRAAK(12, "Jongeren krijgen huiswerkbegeleiding"),
	AFSPRAAK(12, "Een sporttoernooi op het plein"),
	AFSPRAAK(13, "Statushouders leren fietsen"),
};
#define M (sizeof afspraken / sizeof *afspraken)

static wz__overloop een(wz__overloopregel regel)
{
	wz__overloop uit;
	assert_true(wz__overloop_zoek(&regel, 1, percelen, LOTS, afspraken, M, &uit));
	return uit;
}

static wz__overloopregel regel(size_t deel, const char *tekst, bool opnieuw)
{
	return (wz__overloopregel){ .deel = deel, .gevouwen = tekst, .tekst = tekst, .deelgebied = "",
		                    .opnieuw = opnieuw };
}

static void begint_opnieuw(void **state)
{
	(void)state;
	assert_int_equal(een(regel(0, "iets heel anders", true)).soort, WZ__OVERLOOP_OPNIEUW);
	assert_int_equal(een(regel(0, "iets heel anders", false)).soort, WZ__OVERLOOP_GEEN);
	/* What fits its own lot stays there, also under a status that began again. */
	assert_int_equal(een(regel(0, "de moestuin bij de school is klaar", true)).soort, WZ__OVERLOOP_OPNIEUW);
}

static void past_beter(void **state)
{
	(void)state;
	wz__overloop uit = een(regel(0, "huiswerkbegeleiding voor jongeren", true));
	assert_int_equal(uit.soort, WZ__OVERLOOP_PAST_BETER);
	assert_int_equal(uit.deel, 1);
	assert_true(uit.score > uit.eigen);
	/* The lot before it is a neighbour too. */
	uit = een(regel(1, "vrijwilligers koken voor ouderen in het buurthuis", true));
	assert_int_equal(uit.soort, WZ__OVERLOOP_PAST_BETER);
	assert_int_equal(uit.deel, 0);
	/* A row never runs over a whole lot. */
	uit = een(regel(0, "statushouders leren fietsen", true));
	assert_int_equal(uit.soort, WZ__OVERLOOP_OPNIEUW);
}

/* Without a status that began again, one result that looks like an item next door is
 * nothing; two at the end of a lot are a sign. */
static void reeks_aan_de_rand(void **state)
{
	(void)state;
	wz__overloopregel regels[] = {
		regel(0, "huiswerkbegeleiding voor jongeren", false),
		regel(0, "de moestuin bij de school is klaar", false),
		regel(0, "huiswerkbegeleiding voor jongeren elke dag", false),
		regel(0, "een sporttoernooi op het plein", false),
		regel(1, "jongeren krijgen huiswerkbegeleiding", false),
	};
	wz__overloop uit[5];
	assert_true(wz__overloop_zoek(regels, 5, percelen, LOTS, afspraken, M, uit));
	assert_int_equal(uit[0].soort, WZ__OVERLOOP_GEEN);
	assert_int_equal(uit[2].soort, WZ__OVERLOOP_PAST_BETER);
	assert_int_equal(uit[3].soort, WZ__OVERLOOP_PAST_BETER);
	assert_int_equal(uit[3].deel, 1);
	assert_int_equal(uit[3].afspraak, 3);
	assert_int_equal(uit[4].soort, WZ__OVERLOOP_GEEN);
	/* Alone at the end it is a coincidence. */
	assert_true(wz__overloop_zoek(regels, 3, percelen, LOTS, afspraken, M, uit));
	assert_int_equal(uit[2].soort, WZ__OVERLOOP_GEEN);
}

static void dubbel(void **state)
{
	(void)state;
	wz__overloopregel regels[] = {
		regel(0, "zij leren zwemmen", true), regel(1, "zij leren zwemmen", false),
		regel(1, "een feest", false),        regel(2, "een feest", false),
		regel(2, "een lied", false),         regel(2, "een lied", true),
	};
	wz__overloop uit[6];
	assert_true(wz__overloop_zoek(regels, 6, percelen, LOTS, NULL, 0, uit));
	assert_int_equal(uit[0].soort, WZ__OVERLOOP_DUBBEL);
	assert_int_equal(uit[0].regel, 1);
	assert_int_equal(uit[0].deel, 1);
	assert_int_equal(uit[1].soort, WZ__OVERLOOP_GEEN);
	/* The same words in two lots are no sign by themselves, nor twice in one lot. */
	assert_int_equal(uit[2].soort, WZ__OVERLOOP_GEEN);
	assert_int_equal(uit[3].soort, WZ__OVERLOOP_GEEN);
	assert_int_equal(uit[5].soort, WZ__OVERLOOP_OPNIEUW);
}

static void buiten_de_percelen(void **state)
{
	(void)state;
	assert_int_equal(een(regel(SIZE_MAX, "huiswerkbegeleiding voor jongeren", false)).soort, WZ__OVERLOOP_GEEN);
	assert_true(wz__overloop_zoek(NULL, 0, NULL, 0, NULL, 0, NULL));
	/* What stands under no lot is no reason to leave out what does; nor is another part
	 * about the same lot. */
	static const int64_t zelfde[] = { 11, 11 };
	wz__overloopregel regels[] = { regel(SIZE_MAX, "een feest", false), regel(0, "een feest", true),
		                       regel(0, "een lied", true), regel(1, "een lied", false) };
	wz__overloop uit[4];
	assert_true(wz__overloop_zoek(regels, 4, zelfde, 2, NULL, 0, uit));
	assert_int_equal(uit[1].soort, WZ__OVERLOOP_OPNIEUW);
	assert_int_equal(uit[2].soort, WZ__OVERLOOP_OPNIEUW);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(begint_opnieuw),
		cmocka_unit_test(past_beter),
		cmocka_unit_test(reeks_aan_de_rand),
		cmocka_unit_test(dubbel),
		cmocka_unit_test(buiten_de_percelen),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
