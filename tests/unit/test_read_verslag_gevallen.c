/* SPDX-License-Identifier: EUPL-1.2 */
/* Short texts, each with all that is read of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include "verslag_dump.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

static void dump(wz__buf *uit, const char *tekst)
{
	wz__verslagtekst verslag;

	assert_int_equal(wz__verslag_lees(&verslag, tekst, strlen(tekst), NULL, 0), WZ_OK);
	verslag_dump(uit, &verslag);
	wz__verslagtekst_free(&verslag);
	assert_false(uit->failed);
}

/* A text, and what is read of it; the lots and what is no result are left out. */
static const char *const gevallen[][2] = {
	/* Of two marks the last status decides, unless the first is a sure one and differs. */
	{ "Perceel 1\n- Kermis: afgelast vanwege de hitte – niet gerealiseerd\n"
	  "- Feest: deels behaald - niet behaald\n- Tuin - niet behaald - wordt in 2019 gerealiseerd\n",
	  "2|1|||||0|niet gerealiseerd||Kermis: afgelast vanwege de hitte {niet gerealiseerd}\n"
	  "3|1|||||0||woord|Feest: deels behaald - niet behaald {deels behaald - niet behaald}\n"
	  "4|1|||||0|niet gerealiseerd||Tuin {niet behaald - wordt in 2019 gerealiseerd}\n" },
	/* What explains a status stays in the text. */
	{ "Perceel 1\n- buurtfeest: behaald, met 600 bezoekers\n- inloop: behaald\n"
	  "- fruit: 80% behaald\n",
	  "2|1|||||0|gerealiseerd||buurtfeest: behaald, met 600 bezoekers {behaald, met 600 bezoekers}\n"
	  "3|1|||||0|gerealiseerd||inloop {behaald}\n"
	  "4|1|||||0|deels gerealiseerd||fruit {80% behaald}\n" },
	/* A heading may have a comma in it, where all of its words are of a status. */
	{ "Perceel 1\nGrotendeels op koers\n- a\nNiet behaald, maar wordt in 2019 gerealiseerd\n- b\n",
	  "3|1|||||1|doorlopend||a {Grotendeels op koers}\n"
	  "5|1|||||2|niet gerealiseerd||b {Niet behaald, maar wordt in 2019 gerealiseerd}\n" },
	/* A name above items is the part of the lot they are about, up to the next heading. */
	{ "Perceel 1\nBereikt\nHet Rozenhof:\n- Vier groepen voor ouders, samen 37 deelnemers\n"
	  "Wijk aan Zee:\n- b\nNiet bereikt\n- c\nOok over een andere wijk:\n- d\n",
	  "4|1||||Het Rozenhof|1|gerealiseerd||Vier groepen voor ouders, samen 37 deelnemers {Bereikt}\n"
	  "6|1||||Wijk aan Zee|1|gerealiseerd||b {Bereikt}\n"
	  "8|1|||||2|niet gerealiseerd||c {Niet bereikt}\n"
	  "10|1|||||2|niet gerealiseerd||d {Niet bereikt}\n" },
	/* A paragraph within an item, and rows without a header below a heading. */
	{ "<h2>Perceel 1</h2><h3>Behaald</h3><ul><li><p>a en b</p></li><li>\n<p>c</p></li></ul>"
	  "<h3>Niet behaald</h3><table><tr><td>d (doel 3)</td></tr><tr><td>e</td><td>12</td></tr></table>",
	  "1|1|||||1|gerealiseerd||a en b {Behaald}\n1|1|||||1|gerealiseerd||c {Behaald}\n"
	  "2|1|||||2|niet gerealiseerd||d (doel 3) {Niet behaald}\n"
	  "2|1|||||2|niet gerealiseerd||e: 12 {Niet behaald}\n" },
	/* The number of an agreed item stands before an item of its lot … */
	{ "Perceel 11\n\n11.1 Inloop\nAfgesproken: 4 dagen\nStand van zaken: loopt, 3 dagen\n\n"
	  "11.2 Koor\nStand van zaken: 14 leden\nStatus: behaald\n\n11.3 Tuin\nStand van zaken:\nAf.\n",
	  "5|11|||||0|doorlopend||Inloop: loopt, 3 dagen {loopt} <11.1>\n"
	  "8|11|||||0|gerealiseerd||Koor: 14 leden {behaald} <11.2>\n"
	  "13|11|||||0||geen-status|Tuin: Af. <11.3>\n" },
	{ "Perceel 2\n2.1 Inloop - behaald\n2.2 Tuin\nPerceel 4\n1.1 Koor - behaald\n1. a - behaald\n",
	  "2|2|||||0|gerealiseerd||Inloop {behaald} <2.1>\n3|2|||||0||geen-status|Tuin\n"
	  "5|4|||||0|gerealiseerd||Koor {behaald}\n6|4|||||0|gerealiseerd||a {behaald}\n" },
	/* … or behind the word, in front, at the end or in a heading … */
	{ "Perceel 3\nBehaald\n- inloop (afspraak 3.4)\n- tuin, zie afspraken 3.8 en 3.9\n"
	  "- Afspraak 3.5: koor geworven\n1. a\nAfspraken 3.6, 3.7: markt - niet behaald\n"
	  "- de afspraak 20 ouders\n",
	  "3|3|||||1|gerealiseerd||inloop {Behaald} <3.4>\n"
	  "4|3|||||1|gerealiseerd||tuin, zie afspraken 3.8 en 3.9 {Behaald} <3.8+3.9>\n"
	  "5|3|||||1|gerealiseerd||koor geworven {Behaald} <3.5>\n"
	  "6|3|||||1|gerealiseerd||a {Behaald}\n"
	  "7|3|||||1|niet gerealiseerd|tegenspraak|markt {niet behaald} <3.6+3.7>\n"
	  "8|3|||||1|gerealiseerd||de afspraak 20 ouders {Behaald}\n" },
	{ "# Perceel 3\n### Afspraak 3.2: inloop\nStand van zaken: behaald, 5 dagen\n### 3.3 Koor\n"
	  "- 12 leden - behaald\n### Resultaten\n- x - behaald\n",
	  "3|3|||||0|gerealiseerd||behaald, 5 dagen {behaald} <3.2>\n"
	  "5|3||||3.3 Koor|0|gerealiseerd||12 leden {behaald} <3.3>\n"
	  "7|3||||3.3 Koor|0|gerealiseerd||x {behaald}\n" },
	/* … or in a column; a count of rows is none. */
	{ "Perceel\tAfspraaknr\tResultaat\tStatus\n2\t2.1\tInloop open\tbehaald\n"
	  "2\t2.2 en 2.3\tKoor\tloopt\n2\t3\tb c d\tloopt\n",
	  "2|2|||||0|gerealiseerd||Inloop open {behaald} <2.1>\n"
	  "3|2|||||0|doorlopend||Koor {loopt} <2.2+2.3>\n4|2|||||0|doorlopend||b c d {loopt}\n" },
	{ "Perceel 2\n\nAfspraak\tResultaat\tStatus\n2.1\tInloop open\tbehaald\n"
	  "2.2 Koor\t14 leden\tloopt\n"
	  "250 mensen\t300 mensen\tbehaald\n",
	  "4|2|||||0|gerealiseerd||Inloop open {behaald} <2.1>\n"
	  "5|2|||||0|doorlopend||14 leden {loopt} <2.2>\n"
	  "6|2|||||0|gerealiseerd||300 mensen {behaald}\n" },
	/* A line between items is one, a name below a letter is not. */
	{ "Perceel 5\nBehaald\n* a\nRaad in beide dorpen\n* b\nGroet,\nEls van den Berg\n",
	  "3|5|||||1|gerealiseerd||a {Behaald}\n4|5|||||1|gerealiseerd||Raad in beide dorpen {Behaald}\n"
	  "5|5|||||1|gerealiseerd||b {Behaald}\n" },
	/* A row of which the only cell names a lot is about that lot, and so is what follows. */
	{ "Nr\tAfspraak\tResultaat\tStand\n\tPerceel 1 Ouderen\t\t\n1.1\tbezoek\t118 keer\tloopt\n"
	  "\tPerceel 2 Zorg\t\t\n2.1\tsalon\t7 keer\tbehaald\n",
	  "3|1|Ouderen||||0|doorlopend||118 keer {loopt} <1.1>\n"
	  "5|2|Zorg||||0|gerealiseerd||7 keer {behaald} <2.1>\n" },
};

static void gelezen_als(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTH(gevallen); i++) {
		wz__buf gelezen = { 0 };
		char *slot;

		dump(&gelezen, gevallen[i][0]);
		slot = strstr(wz__buf_str(&gelezen), "percelen ");
		assert_non_null(slot);
		*slot = '\0';
		assert_string_equal(wz__buf_str(&gelezen), gevallen[i][1]);
		wz__buf_free(&gelezen);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gelezen_als),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
