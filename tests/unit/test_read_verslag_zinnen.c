/* SPDX-License-Identifier: EUPL-1.2 */
/* Sentences of running text, statuses in front of a text, and edges of pages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "read/verslag_regels.h"
#include "verslag_dump.h"
#include "read/verslag_status.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

typedef struct geval {
	const char *tekst, *zegt;
} geval;

#define G "gerealiseerd"
#define D "deels gerealiseerd"
#define N "niet gerealiseerd"
#define O "onbekend"
#define L "doorlopend"
#define X "dubbel"

static const char *naam(wz__statuswoord s)
{
	return s.dubbel ? "dubbel" : s.kleur ? "kleur" : wz_realisatie_naam(s.status);
}

/* ---- What a sentence says ---- */

static const geval zinnen[] = {
	{ "De buurtmoestuin is dit voorjaar behaald.", G },
	{ "De afspraak over het spreekuur is met 60 bezoekers ruim gehaald.", G },
	{ "Met 60 bezoekers is het doel van 50 gehaald.", G },
	{ "Het speelplein is gerealiseerd: de kinderen spelen er elke dag.", G },
	{ "Alle acht cursussen zijn gegeven, gerealiseerd dus.", G },
	{ "Het wijkfeest is gerealiseerd met hulp van de ondernemers.", G },
	{ "Het is gelukt om een klusploeg te vormen.", G },
	{ "De eettafel is gelukt, want er komen elke week gasten.", G },
	{ "Ondanks de regen is het festival behaald.", G },
	{ "De werving is niet behaald, maar wordt volgend jaar gerealiseerd.", N },
	{ "Door personeelstekort is de zomerschool niet gerealiseerd.", N },
	{ "Helaas is het niet gelukt om een zaal te vinden.", N },
	{ "Het doel van 30 maatjes is niet gehaald.", N },
	{ "Met de naailes zijn we nog niet gestart.", N },
	{ "De vertaalservice is niet van de grond gekomen, omdat er geen tolken waren.", N },
	{ "Ons plan was 40 maatjes te werven, dat is niet gehaald.", N },
	{ "De afspraak over burendagen is deels gehaald.", D },
	{ "Er zijn twee van de drie groepen open, het doel is dus gedeeltelijk behaald.", D },
	{ "Het jeugdhonk is behaald, maar niet volledig.", D },
	{ "De ontwikkeling van de buurtapp loopt.", L },
	{ "De proef met de deelauto is nog in uitvoering.", L },
	{ "Het overleg met de school ligt op schema.", L },
	{ "Het maatjesproject loopt nog door tot de zomer.", L },
	{ "Het gesprek met de sportraad is grotendeels op koers.", L },
	{ "Of de buurt veiliger is geworden, is onbekend.", O },
	{ "Het aantal doorverwijzingen is niet bekend, want de huisarts telt ze niet.", O },
	{ "Over de doorstroom na een half jaar is niets bekend.", O },
	{ "De wachttijd werd niet gemeten en is dus onbekend.", O },
	{ "De lessen zijn in april begonnen en lopen door.", L },
	{ "Er loopt een proef met een leenfiets.", L },
	{ "De klusdienst heeft het beoogde aantal van 90 klussen gehaald.", G },
	/* A person must say. */
	{ "De wijkgids is vervallen.", X },
	{ "De kookwedstrijd is komen te vervallen.", X },
	{ "De samenwerking met de bieb is niet meer van toepassing.", X },
	{ "De les voor ouders is behaald, die voor kinderen niet.", X },
	{ "Niet iedereen heeft het doel gehaald.", X },
	{ "Een deel van de deelnemers heeft het doel gehaald.", X },
	{ "De inloop is gehaald, de nachtopvang is niet gehaald.", X },
	/* How many people did something is no status of what was agreed. */
	{ "In de week zijn 16 cursisten gestart.", X },
	/* No status: aims, hopes, conditions, remarks. */
	{ "De stichting zal in 2020 de markt hebben gerealiseerd.", "" },
	{ "Wij hopen dat de tuin dan is gerealiseerd.", "" },
	{ "Als het honk is behaald, vieren we feest.", "" },
	{ "Wij zijn trots op wat de buurt heeft bereikt.", "" },
	{ "Er is veel bereikt.", "" },
	{ "Is het doel behaald?", "" },
	{ "De deur is groen.", "" },
	{ "De groep loopt door het bos.", "" },
	{ "Het blijft moeilijk om jongeren te bereiken.", "" },
	{ "De verbouwing kostte veel tijd.", "" },
	{ "De samenwerking met de kerk verliep prettig.", "" },
	{ "", "" },
};

static void sentences(void **state)
{
	size_t fout = 0;

	(void)state;
	for (size_t i = 0; i < LENGTH(zinnen); i++) {
		const char *tekst = zinnen[i].tekst;
		size_t n = strlen(tekst), begin, eind;
		wz__statuswoord s;
		bool kaal;

		s = wz__zin_zegt(tekst, n, (wz__legendas){ 0 }, &begin, &eind, &kaal);
		assert_true(begin <= eind && eind <= n);
		if (strcmp(naam(s), zinnen[i].zegt) == 0)
			continue;
		print_error("'%s': '%s', not '%s'\n", tekst, naam(s), zinnen[i].zegt);
		fout++;
	}
	assert_int_equal(fout, 0);
}

/* Whether a sentence says a number of what was done. */
static void counts(void **state)
{
	static const char *const wel[] = { "Aan de fietsles deden 24 vrouwen mee.",
		                               "Er waren 46 vrijwilligers actief.",
		                               "Zo'n 1.200 bewoners bezochten de markt." };
	static const char *const niet[] = {
		"Wij willen 40 maatjes werven.",   "Het team bestond uit 11 medewerkers.",
		"De huur is € 450 per maand.",     "Het doel was dat 50 jongeren kwamen.",
		"In 2018 kwamen er nieuwe buren.", "Wij zijn tevreden."
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(wel); i++)
		assert_true(wz__zin_telt(wel[i], strlen(wel[i])));
	for (size_t i = 0; i < LENGTH(niet); i++)
		assert_false(wz__zin_telt(niet[i], strlen(niet[i])));
}

/* Where the first sentence ends. */
static void ends(void **state)
{
	static const char *const teksten[][2] = {
		{ "Een. Twee.", "Een." },
		{ "In 2018. Daarna niet.", "In 2018." },
		{ "Met o.a. De Brug. En?", "Met o.a. De Brug." },
		{ "Ca. 12 mensen, nr. 3. Ja.", "Ca. 12 mensen, nr. 3." },
		{ "Zij zei: “Mooi!” en ging. Uit.", "Zij zei: “Mooi!” en ging." },
		{ "J. Smit kwam! Zo.", "J. Smit kwam!" },
		{ "1.200 bezoekers. Veel.", "1.200 bezoekers." },
		{ "Zonder punt", "Zonder punt" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(teksten); i++)
		assert_int_equal(wz__zin_eind(teksten[i][0], strlen(teksten[i][0])), strlen(teksten[i][1]));
}

/* ---- In front of a text ---- */

static const geval begin[] = {
	{ "gerealiseerd, 6 groepen draaien", G },
	{ "Deels behaald. De krant kwam twee keer uit.", D },
	{ "niet gerealiseerd, zaal gesloten", N },
	{ "nog niet gestart, er is geen plek", N },
	{ "gestart in mei met 5 gezinnen", L },
	{ "loopt, samen met de bieb", L },
	{ "onbekend. De meting komt nog.", O },
	{ "behaald: 80 klanten", G },
	{ "gerealiseerd (Noord en Zuid)", G },
	{ "vervallen in overleg met de raad", X },
	{ "6 groepen gestart", "" },
	{ "in de wijk is veel te doen", "" },
	{ "groen licht van de raad", "" },
	{ "alle bewoners kregen een brief", "" },
};

static void in_front(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTH(begin); i++) {
		size_t tot;
		wz__statuswoord s =
			wz__status_begin(begin[i].tekst, strlen(begin[i].tekst), (wz__legendas){ 0 }, &tot);

		if (strcmp(naam(s), begin[i].zegt) != 0)
			print_error("'%s': '%s'\n", begin[i].tekst, naam(s));
		assert_string_equal(naam(s), begin[i].zegt);
	}
}

/* A tag, and the text behind it. */
static void tags(void **state)
{
	static const char *const teksten[][2] = {
		{ "[groen] tekst", "tekst" },
		{ "(rood)  tekst", "tekst" },
		{ "🟢 tekst", "tekst" },
		{ "[niet behaald] tekst", "tekst" },
		{ "(deels) uitgewerkt", NULL },
		{ "[3] tekst", NULL },
		{ "[groen]", NULL },
		{ "groen licht", NULL },
		{ "(zie bijlage) tekst", NULL },
		{ "[", NULL },
		{ "[groen", NULL },
		{ "", NULL },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(teksten); i++) {
		size_t van, tot;
		size_t na = wz__kenmerk_vooraan(teksten[i][0], strlen(teksten[i][0]), &van, &tot);

		if (teksten[i][1] == NULL)
			assert_int_equal(na, 0);
		else
			assert_string_equal(teksten[i][0] + na, teksten[i][1]);
	}
}

/* ---- Edges of pages ---- */

static void edges(void **state)
{
	static const char *const wel[] = { "Pagina 3 van 12",
		                               "pagina 3",
		                               "Blz. 4",
		                               "Stichting De Linde      Pagina 3 van 12",
		                               "De Linde | pagina 7",
		                               "De Linde – blz. 7/12" };
	static const char *const niet[] = {
		"zie pagina 3", "Pagina", "Een pagina in de krant van 3 mei", "Op pagina 3 van 12 staat",
		"12",           ""
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(wel); i++)
		assert_true(wz__is_paginarand(wel[i], strlen(wel[i])));
	for (size_t i = 0; i < LENGTH(niet); i++)
		assert_false(wz__is_paginarand(niet[i], strlen(niet[i])));
}

/* ---- In a text ---- */

static const geval teksten[] = {
	/* A sentence about the one before it makes one result of both. */
	{ "Perceel 1, Buurt\nDe markt trok veel volk. Dit doel is behaald.\n",
	  "2|1|Buurt||||0|gerealiseerd||De markt trok veel volk. Dit doel is behaald. "
	  "{Dit doel is behaald}\n" },
	{ "Perceel 1, Buurt\nEr kwamen 80 eters. Daarmee is de afspraak over eten gehaald.\n",
	  "2|1|Buurt||||0|gerealiseerd||Er kwamen 80 eters. Daarmee is de afspraak over eten gehaald. "
	  "{gehaald}\n" },
	/* A number counts only beside a status. */
	{ "Perceel 1, Buurt\nEr kwamen 80 eters. De tuin is behaald.\n",
	  "2|1|Buurt||||0||geen-status|Er kwamen 80 eters.\n"
	  "2|1|Buurt||||0|gerealiseerd||De tuin is behaald. {is behaald}\n" },
	{ "Perceel 1, Buurt\nEr kwamen 80 eters. Het was druk.\n", "" },
	/* About all of them together. */
	{ "Perceel 1, Buurt\nNiet alle doelen zijn behaald. De tuin loopt.\n",
	  "2|1|Buurt||||0|doorlopend||De tuin loopt. {loopt}\n" },
	/* Before a heading with a status it was an introduction; behind one it explains. */
	{ "Perceel 1\nDe tuin is behaald.\n\nNiet behaald\n- a\n\nDe zaal is behaald.\n",
	  "5|1|||||1|niet gerealiseerd||a {Niet behaald}\n" },
	{ "Perceel 1\nToelichting\nDe tuin is behaald.\n", "" },
	/* Outside a lot nothing is a result. */
	{ "Inleiding\nDe tuin is behaald. Er kwamen 80 eters.\n", "" },
	/* The place of each sentence. */
	{ "Perceel 1\n\nDe tuin achter het oude gemeentehuis is dit jaar\nbehaald. De zaal achter het "
	  "oude gemeentehuis is door brand niet\nbehaald.\n",
	  "3|1|||||0|gerealiseerd||De tuin achter het oude gemeentehuis is dit jaar behaald. "
	  "{is dit jaar behaald}\n"
	  "4|1|||||0|niet gerealiseerd||De zaal achter het oude gemeentehuis is door brand niet "
	  "behaald. {niet behaald}\n" },
	/* A stand alone: of the item above, of the items below, or all that is said. */
	{ "Perceel 1\n- a\nStand van zaken: loopt\n- b\n",
	  "2|1|||||0|doorlopend||a {loopt}\n4|1|||||0||geen-status|b\n" },
	{ "Perceel 1\nStand van zaken: loopt\n- a\n- b\n",
	  "3|1|||||1|doorlopend||a {loopt}\n4|1|||||1|doorlopend||b {loopt}\n" },
	{ "Perceel 1\nAfgesproken: a\nStand van zaken: loopt\n\nAfgesproken: b\n",
	  "3|1|||||1|doorlopend||loopt {loopt}\n" },
	{ "Perceel 1\nVoortgang: elke week open\nStand van zaken: behaald\n",
	  "2|1|||||0|gerealiseerd||elke week open {behaald}\n" },
	{ "Perceel 1\n- a\n  Status: 41, dus deels behaald\n",
	  "2|1|||||0|deels gerealiseerd||a {41, dus deels behaald}\n" },
	{ "Perceel 1\nWat was de afspraak?\nDe tuin behaald.\n\nWat is er gedaan?\nDe zaal is behaald.\n",
	  "6|1|||||0|gerealiseerd||De zaal is behaald. {is behaald}\n" },
	{ "Perceel 1\n\nActiviteit | Wat is er gebeurd? | Hoe ver zijn we?\n---|---|---\nx | a | klaar\n",
	  "5|1|||||0|gerealiseerd||a {klaar}\n" },
	/* A status as a sentence of its own behind another. */
	{ "Perceel 1\n1. Bus: die rijdt weer. Deels behaald.\n2. Dit liep goed. Zie ook 1.\n",
	  "2|1|||||0|deels gerealiseerd||Bus: die rijdt weer. {Deels behaald}\n"
	  "3|1|||||0||geen-status|Dit liep goed. Zie ook 1.\n" },
	/* Without a column for it the status stands where the result would. */
	{ "Perceel 1\n\nOnderdeel\tStand\tToelichting\na\tbehaald\tmooi\nb\tloopt\t\n",
	  "4|1|||||0|gerealiseerd||a {behaald}\n5|1|||||0|doorlopend||b {loopt}\n" },
	{ "Perceel 1\n\nOnderdeel\tResultaat\na\tniet behaald\nb\tElke week open\n",
	  "4|1|||||0|niet gerealiseerd||a {niet behaald}\n5|1|||||0||geen-status|Elke week open\n" },
	/* Tags. */
	{ "Perceel 1\n[groen] a\n[rood] b\n  en meer\n🟢 c\n",
	  "2|1|||||0||kleur|a {groen}\n3|1|||||0||kleur|b en meer {rood}\n"
	  "5|1|||||0||kleur|c {🟢}\n" },
	{ "Perceel 1\n[behaald] a\n- [niet behaald] b\n",
	  "2|1|||||0|gerealiseerd||a {behaald}\n3|1|||||0|niet gerealiseerd||b {niet behaald}\n" },
	/* Below no header the result stands behind what it is about. */
	{ "Perceel 1 Jeugd\tInloop\tElke week open\tbehaald\n\tSportdag\t60 kinderen kwamen\tloopt\n",
	  "1|1|Jeugd||||0|gerealiseerd||Elke week open {behaald}\n"
	  "2|1|Jeugd||||0|doorlopend||60 kinderen kwamen {loopt}\n" },
	{ "Perceel\tResultaat\tStatus\n1\ta\tbehaald\nTotaal\t1 resultaat\tbehaald\n",
	  "2|1|||||0|gerealiseerd||a {behaald}\n" },
	{ "Perceel\tResultaat\tStatus\n1\ta\tbehaald / deels behaald\n",
	  "2|1|||||0||woord|a {behaald / deels behaald}\n" },
	/* The edge of a page. */
	{ "Perceel 1\nBehaald\n- a en\n\nDe Linde   Pagina 1 van 2\n\n  nog meer\n- b\n",
	  "3|1|||||1|gerealiseerd||a en nog meer {Behaald}\n"
	  "8|1|||||1|gerealiseerd||b {Behaald}\n" },
	{ "Inhoud\n1  Perceel 1 Wonen ...... 3\n2  Perceel 2 Zorg … 4\n\n1  Perceel 1 "
	  "Wonen\nBehaald\n- a\n",
	  "7|1|Wonen||||1|gerealiseerd||a {Behaald}\npercelen 1," },
	{ "Inhoudsopgave\n1  Perceel 1 Wonen   3\n   1.1 Behaald   3\n2  Perceel 2 Zorg   4\n\n"
	  "Perceel 1 Wonen\nBehaald\n- a\n",
	  "8|1|Wonen||||1|gerealiseerd||a {Behaald}\npercelen 1," },
	{ "Perceel 1\nBehaald:\n- a\n\nSamengevat\nperceel 1: 5 groepen\nperceel 2: 3 groepen\n",
	  "3|1|||||1|gerealiseerd||a {Behaald}\npercelen 1," },
	/* A dash against its word; a short item above deeper ones. */
	{ "Perceel 1\nBehaald:\n-taalles\n-koor\n", "3|1|||||1|gerealiseerd||taalles {Behaald}\n"
	                                            "4|1|||||1|gerealiseerd||koor {Behaald}\n" },
	{ "Perceel 1\nBehaald:\n- Groepen voor ouders\n  - 3 keer koffie\n- Feest gevierd\n  - met "
	  "taart\n",
	  "4|1|||||1|gerealiseerd||3 keer koffie {Behaald}\n"
	  "5|1|||||1|gerealiseerd||Feest gevierd {Behaald}\n"
	  "6|1|||||1|gerealiseerd||met taart {Behaald}\n" },
	/* Remarks, plans, counts at the end, quoted mail. */
	{ "Perceel 1\nBehaald:\n- a\n\nReactie van de gemeente (mail 3 mei 2019)\n- b\n",
	  "3|1|||||1|gerealiseerd||a {Behaald}\n" },
	{ "Perceel 1\nBehaald:\n- a\n\nWat we in 2020 willen\n- b\n",
	  "3|1|||||1|gerealiseerd||a {Behaald}\n" },
	{ "Perceel 1\nBehaald:\n- a\n\nVoor 2018 vragen we hetzelfde. Wij denken dan aan:\n1. b\n",
	  "3|1|||||1|gerealiseerd||a {Behaald}\n" },
	{ "Perceel 1\nBehaald:\n- a\n\nSamengevat\n- perceel 1: 5 groepen\n",
	  "3|1|||||1|gerealiseerd||a {Behaald}\n" },
	{ "Perceel 1\nBehaald:\n- a\n\n-----Oorspronkelijk bericht-----\n> - perceel 1: 5 groepen\n",
	  "3|1|||||1|gerealiseerd||a {Behaald}\n" },
	/* A list in a cell, below a heading of its own. */
	{ "Perceel\tResultaat\tStatus\n"
	  "1\t<p>Niet behaald:</p><ul> - drie lunches - kramen &lt; 4 </ul><p>Met de kerk.</p>\tgroen\n",
	  "2|1|||||1|niet gerealiseerd||drie lunches {Niet behaald} [Met de kerk.]\n"
	  "2|1|||||1|niet gerealiseerd||kramen < 4 {Niet behaald} [Met de kerk.]\n" },
};

static void in_a_text(void **state)
{
	size_t fout = 0;

	(void)state;
	for (size_t i = 0; i < LENGTH(teksten); i++) {
		size_t n = strlen(teksten[i].tekst), k = strlen(teksten[i].zegt);
		char *kopie = malloc(n);
		wz__verslagtekst verslag;
		wz__buf uit = { 0 };

		assert_non_null(kopie);
		memcpy(kopie, teksten[i].tekst, n);
		assert_int_equal(wz__verslag_lees(&verslag, kopie, n, NULL, 0), WZ_OK);
		free(kopie);
		verslag_dump(&uit, &verslag);
		if (strncmp(wz__buf_str(&uit), teksten[i].zegt, k) != 0 ||
		    (strstr(teksten[i].zegt, "percelen") == NULL &&
		     strncmp(wz__buf_str(&uit) + k, "percelen", 8) != 0)) {
			print_error("%s\n-> %s\n", teksten[i].tekst, wz__buf_str(&uit));
			fout++;
		}
		wz__verslagtekst_free(&verslag);
		wz__buf_free(&uit);
	}
	assert_int_equal(fout, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sentences), cmocka_unit_test(counts), cmocka_unit_test(ends),
		cmocka_unit_test(in_front),  cmocka_unit_test(tags),   cmocka_unit_test(edges),
		cmocka_unit_test(in_a_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
