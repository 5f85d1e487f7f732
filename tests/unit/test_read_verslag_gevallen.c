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
	{ "Perceel 1\n- buurtfeest: behaald, met 600 bezoekers\n- inloop: behaald\n- fruit: 80% behaald\n",
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
	  "6|1||||Wijk aan Zee|1|gerealiseerd||b {Bereikt}\n8|1|||||2|niet gerealiseerd||c {Niet bereikt}\n"
	  "10|1|||||2|niet gerealiseerd||d {Niet bereikt}\n" },
	/* A paragraph within an item, and rows without a header below a heading. */
	{ "<h2>Perceel 1</h2><h3>Behaald</h3><ul><li><p>a en b</p></li><li>\n<p>c</p></li></ul>"
	  "<h3>Niet behaald</h3><table><tr><td>d (doel 3)</td></tr><tr><td>e</td><td>12</td></tr></table>",
	  "1|1|||||1|gerealiseerd||a en b {Behaald}\n1|1|||||1|gerealiseerd||c {Behaald}\n"
	  "2|1|||||2|niet gerealiseerd||d (doel 3) {Niet behaald}\n"
	  "2|1|||||2|niet gerealiseerd||e: 12 {Niet behaald}\n" },
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
