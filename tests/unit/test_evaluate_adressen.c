/* SPDX-License-Identifier: EUPL-1.2 */
/* Texts without their e-mail addresses and telephone numbers. */
#include <stdlib.h>
#include <string.h>
#include "evaluate.h"
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(zonder),
		cmocka_unit_test(blijft_weg),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
