/* SPDX-License-Identifier: EUPL-1.2 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include "base/bsn.h"

#define LENGTE(lijst) (sizeof(lijst) / sizeof *(lijst))
#define NBSP "\xC2\xA0"

/* 111222333, 123456782, 12345672, 10000008 and 612345671 pass the eleven test, and
 * so do 20160112, 05012016, 20169905 and 18991208. */

static void moet(const char *const *teksten, size_t n, bool verwacht)
{
	for (size_t i = 0; i < n; i++)
		if (wz__heeft_bsn(teksten[i], strlen(teksten[i])) != verwacht)
			fail_msg("%s: %s", verwacht ? "niet gevonden" : "gevonden", teksten[i]);
}

static void gevonden(void **state)
{
	static const char *const teksten[] = {
		"111222333",
		"BSN 123456782",
		"bsn:123456782.",
		"(123456782)",
		"Mevrouw Jansen (123456782) is verhuisd",
		"12345672",
		"10000008 en nog iets",
		"1234.56.782",
		"123 45 6782",
		"123" NBSP "45" NBSP "6782",
		"123-45-6782",
		"in 2016 meldde 123 45 6782 zich",
		"In 2016 123456782",
		"123456789 en 123456782",
		"123456782,111222333",
		"123456782; 5 uur",
		"einde 123456782. 5 bewoners",
		"KvK 12345678, BSN 123456782",
		"KvK 01234567 en van de directeur 12345672",
		"KvK 123456782",
		"KvK van de stichting, BSN 12345672",
		"Kvkx 12345672",
		"KvK, burgerservicenummer 12345672",
		/* Announced for another number, or not just before this one. */
		"RSIN 812345678 van de stichting, BSN 123456782",
		"RSIN 812345678; 123456782",
		"Rsinx 123456782",
		"RSIN, burgerservicenummer 123456782",
		"RSIN van de stichting die de subsidie voor de wijk aanvroeg; Jansen 123456782",
		/* Until 2020 that of who works alone held the BSN. */
		"btw 123456782",
		"Btw-nummer NL123456782B01",
		"BTW-nummer: NL 123456782 B01",
		"btw nr. NL1234.56.782.B01",
		"btw-id (123456782)",
		"btwnummer 123456782",
		"btw-identificatienummer 123-45-6782",
		"btw van de heer Jansen (123456782)",
		"de btw is betaald door 123456782",
		"btw 21%, 123456782",
		"obtw 123456782",
		"nummer 123456782",
		"NL 123456782",
		"btw BSN 123456782",
		"btw-bsn nummer 123 45 6782",
		"KvK RSINx 123456782",
		/* Not a date: the 99th, and a year before 1900. */
		"20169905",
		"18991208",
		"+32 123456782",
		"106 12345672",
	};

	(void)state;
	moet(teksten, LENGTE(teksten), true);
}

static void stil(void **state)
{
	static const char *const teksten[] = {
		"",
		"geen cijfers",
		"123456789",
		"12345678",
		"1234567",
		"000000000",
		"00000000",
		"1234567820",
		"0123456782",
		"NL20INGB0001234567",
		"NL91 ABNA 0417 1643 00",
		"12345672,50",
		"12345672.5",
		"1.123456782",
		"3,12345672",
		"12.345.672",
		"123.456.782",
		/* Dates that pass the eleven test. */
		"20160112",
		"05012016",
		"op 20160112 gestart",
		/* Announced as a number of the Kamer van Koophandel. */
		"KvK 12345672",
		"KvK-nummer: 12345672",
		"kvk nr. 12345672",
		"KvKnummer 12345672",
		"K.v.K. 12345672",
		"Kamer van Koophandel: 12345672",
		"ingeschreven in het Handelsregister onder nummer 12345672",
		/* Of an organisation: for its taxes. */
		"RSIN 123456782",
		"rsin: 123456782",
		"RSIN-nummer 123456782",
		"RSINnummer 12345672",
		"RSIN van de stichting: 123456782",
		"RSIN 1234.56.782",
		"RSIN 123 45 6782",
		"KvK 12345678, RSIN 123456782",
		"BSN is niet genoemd, RSIN 123456782",
		/* Telephone numbers. */
		"06-12345672",
		"06 12345672",
		"(06) 12345672",
		"06/12345672",
		"+31 612345671",
		"0031 612345671",
		"+31(0)612345671",
		"+31 (0)6 12345672",
		"+31 6 12345672",
		"+31-6-12345672",
		/* Groups of other sizes, or more of them. */
		"123-45-6782-1",
		"1-123-45-6782",
		"1234.56.782.1",
		"123.45.6782",
		"123 45-6782",
		"1234 56 782",
		"123 45 67821",
		"123-45-6789",
		"2016-11-12",
	};

	(void)state;
	moet(teksten, LENGTE(teksten), false);
}

/* Only n bytes are the text, and it need not end with a NUL. */
static void lengte(void **state)
{
	static const char tekst[] = { '1', '2', '3', '4', '5', '6', '7', '8', '2', '0' };
	static const char nul[] = "a\0" "123456782";

	(void)state;
	assert_true(wz__heeft_bsn(tekst, 9));
	assert_false(wz__heeft_bsn(tekst, 10));
	assert_false(wz__heeft_bsn(tekst, 0));
	assert_false(wz__heeft_bsn("123456782", 8));
	assert_true(wz__heeft_bsn("12345672xyz", 8));
	assert_true(wz__heeft_bsn(nul, sizeof nul - 1));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gevonden),
		cmocka_unit_test(stil),
		cmocka_unit_test(lengte),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
