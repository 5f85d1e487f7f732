/* SPDX-License-Identifier: EUPL-1.2 */
/* Remarks: nearly the same text for several areas, and praise against the figures. */
#include <stdio.h>
#include <stdlib.h>
#include "signaal_teksten.h"

#define HERLEIDBAAR                                                                                \
	"Tevreden over wat er is bereikt: de resultaten zijn concreet en goed herleidbaar."
#define CONSTRUCTIEF \
	"Over elke aanbieder apart is SDM tevreden. Men werkt constructief samen, SDM krijgt goede " \
	"informatie en de betrokkenheid is hoog."

enum { MAX = 6 };

/* Remarks with, behind each, the first one of its group. */
typedef struct groepgeval {
	struct {
		const char *stadsdeel, *rubriek, *tekst;
		size_t groep;
	} o[MAX];
} groepgeval;

static const groepgeval groepen[] = {
	/* In order and nearly word for word, in capitals or with other signs. */
	{ { { "Centrum", "Resultaten", HERLEIDBAAR, 0 },
	    { "Noord", "Resultaten",
	      "Wisselend tevreden over wat er is bereikt: niet alles is gehaald.", 1 },
	    { "West", "RESULTATEN", "Erg " HERLEIDBAAR, 0 },
	    { "Oost", "Resultaten",
	      "TEVREDEN over wat er is bereikt; de resultaten zijn concreet, en goed "
	      "herleidbaar!",
	      0 } } },
	{ { { "Noord", "Algemeen",
	      "Over elke aanbieder apart is SDM in het algemeen tevreden. Men werkt "
	      "constructief samen.",
	      0 },
	    { "Oost", "Algemeen", CONSTRUCTIEF, 1 },
	    { "Zuid", "Algemeen", CONSTRUCTIEF, 1 } } },
	/* By way of another one: a and c differ more than a and b, or b and c. */
	{ { { "Noord", "R", "een twee drie vier vijf zes zeven acht negen tien", 0 },
	    { "Oost", "R", "een twee drie vier vijf zes zeven acht twaalf dertien", 0 },
	    { "West", "R", "een twee drie vier vijf zes elf veertien twaalf dertien", 0 } } },
	/* One holds nearly the whole of the other, which is not too short. */
	{ { { "Noord", "R",
	      "Aan de kant van de opdrachtgever bracht de aanbesteding een versnelde ontwikkeling: er "
	      "is meer scherpte.",
	      0 },
	    { "Zuid", "R",
	      "Aan de kant van de opdrachtgever bracht de aanbesteding een versnelde ontwikkeling: er "
	      "is meer scherpte, ook en zeker bij opdrachten in de Helmerhoek die hierop lijken en bij "
	      "het gesubsidieerde werk in de Wesselerbrink.",
	      0 },
	    { "Oost", "R",
	      "Vooraf dit: aan de kant van de gemeente zorgde de aanbesteding voor een snelle "
	      "ontwikkeling, zo hoort men; er is sindsdien meer scherpte, en dat vindt iedereen goed.",
	      2 } } },
	/* 17 of 20 words, in order; and 16 of 19, which is too few. */
	{ { { "Noord", "R", "a b c d e f g h i j k l m n o p q r s t", 0 },
	    { "Oost", "R",
	      "x a b c d x e f g h x i j k l x m n o p q x x x x x x x x x x x x x x x x x x x x",
	      0 } } },
	{ { { "Noord", "R", "a b c d e f g h i j k l m n o p q r s", 0 },
	    { "Oost", "R",
	      "x a b c d x e f g h x i j k l x m n o p x x x x x x x x x x x x x x x x x x x x x",
	      1 } } },
	/* All of 11 words, and all of 12; not in their order. */
	{ { { "Noord", "R", "a b c d e f g h i j k", 0 },
	    { "Oost", "R", "a b c d e f g h i j k x x x x x x x x x x x x", 1 } } },
	{ { { "Noord", "R", "a b c d e f g h i j k l", 0 },
	    { "Oost", "R", "a b c d e f g h i j k l x x x x x x x x x x x x", 0 },
	    { "West", "R", "x x x x x x x x x x x x g h i j k l a b c d e f", 2 },
	    { "Noord", "R", "a b c d e f g h i j k l y y y y y y y y y y y y", 3 },
	    { "Zuid", "Q", "a b c d e f g h i j k l x x x x x x x x x x x x", 4 } } },
	/* Two of one area that are like one of another. */
	{ { { "Noord", "R", CONSTRUCTIEF, 0 },
	    { "Noord", "R", CONSTRUCTIEF, 0 },
	    { "Oost", "R", CONSTRUCTIEF, 0 } } },
	/* At the edge: 8 of 10 words, and 7 of 10. */
	{ { { "Noord", "R", "a1 a2 a3 a4 a5 a6 a7 a8 b1 b2", 0 },
	    { "Oost", "R", "a1 a2 a3 a4 a5 a6 a7 a8 c1 c2", 0 } } },
	{ { { "Noord", "R", "a1 a2 a3 a4 a5 a6 a7 b1 b2 b3", 0 },
	    { "Oost", "R", "a1 a2 a3 a4 a5 a6 a7 c1 c2 c3", 1 } } },
	/* One area; another heading; short; the same words in another order. */
	{ { { "Noord", "R", CONSTRUCTIEF, 0 }, { "noord ", "R", CONSTRUCTIEF, 1 } } },
	{ { { "Noord", "R", CONSTRUCTIEF, 0 }, { "Oost", "Q", CONSTRUCTIEF, 1 } } },
	{ { { "Noord", "R", "Positief over het effect van de aanbesteding.", 0 },
	    { "West", "R", "Positief over het effect van de aanbesteding.", 1 } } },
	{ { { "Noord", "R", "een twee drie vier vijf zes zeven acht negen tien", 0 },
	    { "Oost", "R", "tien negen acht zeven zes vijf vier drie twee een", 1 } } },
	{ { { "Noord", "R",
	      "Wat men uit de wijk hoort, is overwegend positief: van andere professionals en "
	      "van bewoners.",
	      0 },
	    { "West", "R",
	      "Wat men uit de wijk hoort, is overwegend positief. Het gaat vooral over de "
	      "professionals die zijn ingezet.",
	      1 } } },
	{ { { "Noord", "R", "", 0 }, { "Oost", "R", "", 1 } } },
};

static void groepeer(void **state)
{
	size_t gevonden = 0, stil = 0;

	(void)state;
	for (size_t i = 0; i < LENGTE(groepen); i++) {
		wz__opmerking o[MAX];
		size_t groep[MAX], n = 0;
		bool samen = false;

		for (; n < MAX && groepen[i].o[n].tekst != NULL; n++)
			o[n] = (wz__opmerking){ groepen[i].o[n].stadsdeel, groepen[i].o[n].rubriek,
				                    groepen[i].o[n].tekst };
		assert_true(wz__opmerkingen_groepeer(o, n, groep));
		for (size_t j = 0; j < n; j++) {
			if (groep[j] != groepen[i].o[j].groep)
				fail_msg("geval %zu: %zu hoort bij %zu, niet bij %zu", i, j, groepen[i].o[j].groep,
				         groep[j]);
			samen = samen || groep[j] != j;
		}
		gevonden += samen ? 1 : 0;
		stil += samen ? 0 : 1;
	}
	assert_true(gevonden >= 1 && stil >= 6);
	assert_true(wz__opmerkingen_groepeer(NULL, 0, NULL));
}

/* Hundreds of the same, and hundreds that differ; very long ones. */
static void veel(void **state)
{
	enum { VEEL = 1200, LANG = 6000 };
	static const char *const gebieden[] = { "Noord", "Oost", "Zuid" };
	wz__opmerking *o = calloc(VEEL, sizeof *o);
	size_t *groep = calloc(VEEL, sizeof *groep);
	char *teksten = calloc(VEEL, 160), *lang = calloc(2, LANG);

	(void)state;
	assert_true(o && groep && teksten && lang);
	for (int i = 0; i < VEEL; i++) {
		char *tekst = teksten + i * 160;

		if (i % 2 != 0)
			snprintf(tekst, 160, "een opmerking die overal precies hetzelfde is, hoe dan ook");
		for (int w = 0; i % 2 == 0 && w < 10; w++)
			snprintf(tekst + strlen(tekst), 16, "%c%dx ", 'a' + w, i);
		o[i] = (wz__opmerking){ gebieden[i % 3], "R", tekst };
	}
	assert_true(wz__opmerkingen_groepeer(o, VEEL, groep));
	for (size_t i = 0; i < VEEL; i++)
		assert_int_equal(groep[i], i % 2 ? 1 : i);
	for (int i = 0; i + 12 < LANG; i += 10)
		snprintf(lang + i, 12, "woord%04d ", i / 10);
	memcpy(lang + LANG, lang, LANG);
	o[0] = (wz__opmerking){ "Noord", "R", lang };
	o[1] = (wz__opmerking){ "Oost", "R", lang + LANG };
	assert_true(wz__opmerkingen_groepeer(o, 2, groep));
	assert_int_equal(groep[1], 0);
	free(o);
	free(groep);
	free(teksten);
	free(lang);
}

static void sjabloontekst(void **state)
{
	static const wz__opmerking o[] = {
		{ "Oost", "Resultaten", HERLEIDBAAR },
		{ "West", "Resultaten", "Erg tevreden" },
		{ "oost", "Resultaten", HERLEIDBAAR },
		{ "Zuid", "Resultaten", HERLEIDBAAR },
	};
	const wz__opmerking *leden[] = { &o[0], &o[1], &o[2], &o[3] };
	wz__bewering b = { 0 };

	(void)state;
	assert_false(wz__signaal_sjabloontekst(leden, 0, &b));
	assert_false(wz__signaal_sjabloontekst(leden, 1, &b));
	assert_true(wz__signaal_sjabloontekst(leden, 2, &b));
	assert_string_equal(wz__buf_str(&b.zin), "Bijna dezelfde opmerking bij Oost en West, onder "
	                                         "“Resultaten”: “Tevreden over wat "
	                                         "er is bereikt: de resultaten zijn concreet en goed "
	                                         "herleidbaar”");
	assert_true(wz__signaal_sjabloontekst(leden, 4, &b));
	assert_string_equal(wz__buf_str(&b.zin), "Bijna dezelfde opmerking bij Oost, West en Zuid, "
	                                         "onder “Resultaten”: “Tevreden "
	                                         "over wat er is bereikt: de resultaten zijn concreet "
	                                         "en goed herleidbaar”");
	wz__bewering_free(&b);
}

static const struct {
	const char *tekst;
	bool lof;
} lofgevallen[] = {
	{ HERLEIDBAAR, true },
	{ "Erg " HERLEIDBAAR, true },
	{ "De resultaten zijn concreet en meetbaar", true },
	{ "De resultaten van B&A zijn concreet", true },
	{ "De cijfers zijn goed onderbouwd", true },
	{ "Mooie, aantoonbare resultaten", true },
	{ "De rapportage kon eerst niet worden gevolgd; nu zijn de resultaten goed herleidbaar", true },
	{ "Tevreden over B&A: over het werk en over de inzet.", false },
	{ "De resultaten helpen mee om onze doelen te halen", false },
	{ "Aanbieders gaan uit van initiatieven, zodat er concrete resultaten komen", false },
	{ "Opdrachten concreet (SMART) opschrijven en sturen op resultaten", false },
	{ "De resultaten zijn niet herleidbaar", false },
	{ "De resultaten zijn onvoldoende concreet en goed herleidbaar", false },
	{ "Resultaten moeten herleidbaar zijn", false },
	{ "De cijfers kunnen beter herleidbaar", false },
	{ "Men denkt mee over concrete en snelle oplossingen", false },
	{ "De samenwerking is goed", false },
	{ "", false },
};

static void lof(void **state)
{
	wz__buf gevouwen = { 0 };
	size_t gevonden = 0;

	for (size_t i = 0; i < LENGTE(lofgevallen); i++) {
		wz__buf_clear(&gevouwen);
		wz__fold(&gevouwen, lofgevallen[i].tekst, strlen(lofgevallen[i].tekst));
		if (wz__prijst_resultaten(wz__buf_str(&gevouwen), *state) != lofgevallen[i].lof)
			fail_msg("%s", lofgevallen[i].tekst);
		gevonden += lofgevallen[i].lof ? 1 : 0;
	}
	assert_true(gevonden >= 1 && LENGTE(lofgevallen) - gevonden >= 6);
	wz__buf_free(&gevouwen);
}

/* Not reported and reported as unknown are two things; the figures tell them apart. */
static const struct {
	const char *zin, *cijfers;
	int64_t niet_gemeld, onbekend_gemeld, totaal;
} oordelen[] = {
	{ NULL, NULL, 0, 0, 14 },
	{ NULL, NULL, 0, 0, 0 },
	{ "De resultaten van Oost heten herleidbaar, maar van 5 van de 19 afspraken is de uitkomst "
	  "onbekend: bij 2 is niets gemeld, bij 3 staat onbekend",
	  "Oost|19|2|3", 2, 3, 19 },
	{ "De resultaten van Oost heten herleidbaar, maar over 6 van de 13 afspraken is niets gemeld",
	  "Oost|13|6|0", 6, 0, 13 },
	{ "De resultaten van Oost heten herleidbaar, maar bij 6 van de 13 afspraken staat onbekend",
	  "Oost|13|0|6", 0, 6, 13 },
	{ "De resultaten van Oost heten herleidbaar, maar over 1 van de 1.200 afspraken is niets "
	  "gemeld",
	  "Oost|1.200|1|0", 1, 0, 1200 },
	{ "De resultaten van Oost heten herleidbaar, maar van 2 van de 2 afspraken is de uitkomst "
	  "onbekend: bij 1 is niets gemeld, bij 1 staat onbekend",
	  "Oost|2|1|1", 1, 1, 2 },
};

static void oordeel_tegen_cijfers(void **state)
{
	wz__bewering b = { 0 };

	(void)state;
	for (size_t i = 0; i < LENGTE(oordelen); i++) {
		bool raak = wz__signaal_oordeel_tegen_cijfers("Oost", oordelen[i].niet_gemeld,
		                                              oordelen[i].onbekend_gemeld,
		                                              oordelen[i].totaal, &b);

		assert_int_equal(raak, oordelen[i].zin != NULL);
		if (!raak)
			continue;
		assert_string_equal(wz__buf_str(&b.zin), oordelen[i].zin);
		assert_string_equal(wz__buf_str(&b.cijfers), oordelen[i].cijfers);
	}
	wz__bewering_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(groepeer),      cmocka_unit_test(veel),
		cmocka_unit_test(sjabloontekst), cmocka_unit_test(lof),
		cmocka_unit_test(oordeel_tegen_cijfers),
	};

	return cmocka_run_group_tests(tests, laad_lijsten, sluit_lijsten);
}
