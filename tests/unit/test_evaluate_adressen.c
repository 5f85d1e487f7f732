/* SPDX-License-Identifier: EUPL-1.2 */
/* Texts without their e-mail addresses and telephone numbers. */
#include <stdlib.h>
#include <string.h>
#include "evaluate.h"
#include "base/tekst.h"
#include "evaluate/adressen.h"

typedef struct zeefgeval {
	const char *tekst, *zonder; /* NULL: stays as it is */
	size_t n;
} zeefgeval;

static const zeefgeval gevallen[] = {
	{ "Mail J.Jansen@Voorbeeld.NL.", "Mail [e-mailadres].", 1 },
	{ "(piet+wijk@mail.voorbeeld.org)", "([e-mailadres])", 1 },
	{ "mailto:a@voorbeeld.nl,b@voorbeeld.nl", "mailto:[e-mailadres],[e-mailadres]", 2 },
	{ "José@voorbeeld.nl of “zoë@voorbeeld.nl”", "[e-mailadres] of “[e-mailadres]”", 2 },
	{ "<jan@voorbeeld.nl>", "<[e-mailadres]>", 1 },
	{ "jan@voorbeeld.nl", "[e-mailadres]", 1 },
	{ "Bel 06-12345678.", "Bel [telefoonnummer].", 1 },
	{ "tel: 053 481 56 00 of aan de balie", "tel: [telefoonnummer] of aan de balie", 1 },
	{ "Bel (053) 481 56 00, of 0031 53 4815600", "Bel [telefoonnummer], of [telefoonnummer]", 2 },
	{ "+31 (0)6 12345678 (Jan)", "[telefoonnummer] (Jan)", 1 },
	{ "(zie 053-4815600)", "(zie [telefoonnummer])", 1 },
	{ "06\xC2\xA0 12\n34  56 78!", "[telefoonnummer]!", 1 },
	{ "Ëen: 06-12345678, jan@x.nl en 06-12345679",
	  "Ëen: [telefoonnummer], [e-mailadres] en [telefoonnummer]", 3 },
	{ "0612345678@voorbeeld.nl", "[telefoonnummer][e-mailadres]", 2 },
	/* What only looks like it stays, to the byte. */
	{ "", NULL, 0 },
	{ "  0  ", NULL, 0 },
	{ "2016-2017", NULL, 0 },
	{ "06-12", NULL, 0 },
	{ "06-12-2016 14.30 uur", NULL, 0 },
	{ "01-01-2016 tot en met 31-12-2016", NULL, 0 },
	{ "2016-01-01T00:00:00Z", NULL, 0 },
	{ "1.200 van 10.000 bewoners (12%)", NULL, 0 },
	{ "IBAN NL91 ABNA 0417 1643 00", NULL, 0 },
	{ "0612345678a0612345678b0612345678c0612345678d0612345678e06123456f", NULL, 0 },
	{ "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", NULL, 0 },
	{ "0612345678061234567806123456780612345678061234567806123456780612", NULL, 0 },
	{ "Volg @wijkteam; koffie @ de Bothoven; 3 @ 4.5", NULL, 0 },
	{ "r.csv:0612, perceel 06.1, 10.4 en 10.5", NULL, 0 },
	{ "@", NULL, 0 },
	{ "+", NULL, 0 },
};

static void zonder(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof gevallen / sizeof *gevallen; i++) {
		wz__buf buf = { 0 };

		assert_int_equal(wz__zonder_adressen(&buf, gevallen[i].tekst), gevallen[i].n);
		assert_false(buf.failed);
		assert_string_equal(wz__buf_str(&buf),
		                    gevallen[i].zonder != NULL ? gevallen[i].zonder : "");
		wz__buf_free(&buf);
	}
}

/* What is left holds none, and once is enough. */
static void blijft_weg(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof gevallen / sizeof *gevallen; i++) {
		wz__buf buf = { 0 }, weer = { 0 };

		if (gevallen[i].n > 0) {
			wz__zonder_adressen(&buf, gevallen[i].tekst);
			assert_int_equal(wz__zonder_adressen(&weer, wz__buf_str(&buf)), 0);
		}
		wz__buf_free(&buf);
		wz__buf_free(&weer);
	}
}

/* Whatever a text is made of: where the signal finds one in the folded text something is taken out,
 * and nowhere else. */
static void als_het_signaal(void **state)
{
	static const char *const delen[] = {
		"06",       "0",    "12", "345",       "6789", "053", "2016", "+31",    "0031",
		"-",        ".",    "/",  " ",         "(",    ")",   "@",    "a",      "Jan",
		"x.nl",     ".org", "é",  "É",         "_",    ",",   "\n",   "\t",     "  ",
		"\xC2\xA0", "“",    "”",  "nl91 abna", "%",    "1",   "16 ",  "é@b.nl", "31-12",
	};
	uint32_t worp = 42;
	size_t gevonden = 0;

	(void)state;
	for (int i = 0; i < 60000; i++) {
		wz__buf tekst = { 0 }, vlak = { 0 }, zonder = { 0 };
		bool is;

		for (int k = 0; k < 3 + i % 12; k++) {
			worp = worp * 1664525u + 1013904223u;
			wz__buf_text(&tekst, delen[(worp >> 16) % (sizeof delen / sizeof *delen)]);
		}
		wz__fold(&vlak, wz__buf_str(&tekst), tekst.size);
		is = wz__heeft_adres(wz__buf_str(&vlak));
		gevonden += is;
		if ((wz__zonder_adressen(&zonder, wz__buf_str(&tekst)) > 0) != is)
			fail_msg("%d: '%s'", is, wz__buf_str(&tekst));
		wz__buf_free(&tekst);
		wz__buf_free(&vlak);
		wz__buf_free(&zonder);
	}
	assert_true(gevonden > 1000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(zonder),
		cmocka_unit_test(blijft_weg),
		cmocka_unit_test(als_het_signaal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
