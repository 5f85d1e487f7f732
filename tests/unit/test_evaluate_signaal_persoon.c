/* SPDX-License-Identifier: EUPL-1.2 */
/* Personal data in one result. */
#include <stdio.h>
#include "signaal_teksten.h"

#define EMAIL "In het resultaat staat een e-mailadres"
#define TELEFOON "In het resultaat staat een telefoonnummer"
#define BEIDE "In het resultaat staan een e-mailadres en een telefoonnummer"

static const tekstgeval adressen[] = {
	{ .zin = EMAIL, .tekst = "Mail naar j.jansen@voorbeeld.nl voor meer" },
	{ .zin = EMAIL, .tekst = "Netwerk", .toelichting = "(Piet.Klaassen+wijk@Mail.Voorbeeld.org)" },
	{ .zin = EMAIL, .tekst = "info@x1.nl", .status = 'N' },
	{ .zin = BEIDE, .tekst = "a_b@voorbeeld.nl, 06-12345678" },
	{ .zin = TELEFOON, .tekst = "Bel 06-12345678" },
	{ .zin = TELEFOON, .tekst = "Bel 0612345678." },
	{ .zin = TELEFOON, .tekst = "Bel “06 12 34 56 78”" },
	{ .zin = TELEFOON, .tekst = "Bel 06.12.34.56.78" },
	{ .zin = TELEFOON, .tekst = "Bel 06 - 1234 5678" },
	{ .zin = TELEFOON, .tekst = "Tel.053-4815600" },
	{ .zin = TELEFOON, .tekst = "tel: 053 481 56 00 of aan de balie" },
	{ .zin = TELEFOON, .tekst = "(053) 4815600" },
	{ .zin = TELEFOON, .tekst = "053/4815600" },
	{ .zin = TELEFOON, .tekst = "0541-123456" },
	{ .zin = TELEFOON, .tekst = "0541\xC2\xA0" "123456" },
	{ .zin = TELEFOON, .tekst = "088-1234567 2 keer gebeld" },
	{ .zin = TELEFOON, .tekst = "+31612345678" },
	{ .zin = TELEFOON, .tekst = "+31 6 12345678" },
	{ .zin = TELEFOON, .tekst = "+31 (0)6 12345678" },
	{ .zin = TELEFOON, .tekst = "+31(0)53-4815600" },
	{ .zin = TELEFOON, .tekst = "0031 53 4815600" },
	{ .zin = TELEFOON, .tekst = "In 2016: 06-12345678 en 06-12345679" },
	/* No address. */
	{ .tekst = "Volg ons via @wijkteam op Twitter" },
	{ .tekst = "Elke vrijdag koffie @ de Bothoven" },
	{ .tekst = "Workshop@home was er 3 keer" },
	{ .tekst = "Werken@.nl" },
	{ .tekst = "Zie www.voorbeeld.nl" },
	{ .tekst = "3 @ 4.5" },
	/* No number to call: dates, times, years, amounts, account numbers, postcodes. */
	{ .tekst = "Op 06-12-2016 14.30 uur" },
	{ .tekst = "Op 01-02-2016 10 bewoners" },
	{ .tekst = "06 12 2016 14 bewoners" },
	{ .tekst = "06.30-07.30 10 bewoners" },
	{ .tekst = "2012-2016: 1.234 bewoners" },
	{ .tekst = "IBAN NL91 ABNA 0417 1643 00" },
	{ .tekst = "NL91ABNA0417164300" },
	{ .tekst = "NL91 ABNA0417164300" },
	{ .tekst = "KvK 12345678" },
	{ .tekst = "20161231 en 31122016" },
	{ .tekst = "€ 0.123.456.789" },
	{ .tekst = "3,0612345678" },
	{ .tekst = "Zaaknummer Z0612345678" },
	{ .tekst = "0612345678901" },
	{ .tekst = "061234567" },
	{ .tekst = "0000000000" },
	{ .tekst = "06-62345678" },
	{ .tekst = "10 100 1000 0 100 2000 300" },
	{ .tekst = "7511 AB Enschede, 053" },
	{ .tekst = "0900-8844 is gratis, 112 ook" },
	{ .tekst = "01 02 03 04 05" },
	{ .tekst = "+31 bewoners in 2016 en 12345678 punten" },
	{ .tekst = "0031 bewoners" },
	{ .tekst = "van 0 naar 12345678 en 100" },
	{ .tekst = "053-48156-0-0" },
	{ .tekst = "" },
};

#define GROEP(wie, term) "Een groep van " wie ", kleiner dan 10, met een gevoelig kenmerk (“" term "”)"

static const tekstgeval groepen[] = {
	{ .zin = GROEP("5 bewoners", "hulpverlening"),
	  .tekst = "5 bewoners zijn naar hulpverlening verwezen",
	  .aantal = "5",
	  .eenheid = "bewoners" },
	{ .zin = GROEP("9 cliënten", "ribw"),
	  .cijfers = "9 cliënten|10|“ribw”",
	  .tekst = "9 cliënten van RIBW zijn als vrijwilliger actief",
	  .aantal = "9",
	  .eenheid = "cliënten" },
	{ .zin = GROEP("1 Inwoners", "schuldhulpverlening"),
	  .tekst = "Eén inwoner",
	  .toelichting = "Kreeg schuldhulpverlening",
	  .aantal = "1",
	  .eenheid = "Inwoners" },
	{ .zin = GROEP("3", "depressieve"),
	  .tekst = "3 depressieve jongeren begeleid",
	  .aantal = "3" },
	{ .zin = GROEP("4", "verslaving"),
	  .tekst = "Hulp bij een verslaving",
	  .aantal = "4" },
	{ .zin = GROEP("2 75-plussers", "dementie"),
	  .tekst = "Hulp bij dementie",
	  .aantal = "2",
	  .eenheid = "75-plussers",
	  .status = 'D' },
	/* Where an address is as well, nothing is quoted. */
	{ .zin = EMAIL,
	  .tekst = "2 bewoners met schulden, zie jan@voorbeeld.nl",
	  .aantal = "2",
	  .eenheid = "bewoners" },
	{ .zin = "Een groep van 2 bewoners, kleiner dan 10, met een gevoelig kenmerk (“schulden”)",
	  .tekst = "",
	  .toelichting = "Deze 2 bewoners hebben schulden",
	  .aantal = "2",
	  .eenheid = "bewoners" },
	/* Large enough, or not known how large. */
	{ .tekst = "10 bewoners naar hulpverlening", .aantal = "10", .eenheid = "bewoners" },
	{ .tekst = "minder dan 10 bewoners met schulden",
	  .aantal = "10",
	  .grens = WZ_HOOGSTENS,
	  .eenheid = "bewoners" },
	{ .tekst = "minstens 5 bewoners met schulden",
	  .aantal = "5",
	  .grens = WZ_MINSTENS,
	  .eenheid = "bewoners" },
	{ .tekst = "ongeveer 5 bewoners met schulden",
	  .aantal = "5",
	  .grens = WZ_ONGEVEER,
	  .eenheid = "bewoners" },
	{ .tekst = "0 bewoners met schulden", .aantal = "0", .eenheid = "bewoners" },
	{ .tekst = "Bewoners met schulden zijn geholpen" },
	/* No people, or those who help. */
	{ .tekst = "5 avonden over autisme en depressiviteit", .aantal = "5", .eenheid = "avonden" },
	{ .tekst = "5 avonden over autisme en depressiviteit", .aantal = "5" },
	{ .tekst = "4 vrijwilligers zijn getraind in dementie",
	  .aantal = "4",
	  .eenheid = "vrijwilligers" },
	{ .tekst = "2 ambassadeurs met kennis van de ggz", .aantal = "2", .eenheid = "ambassadeurs" },
	/* No health, no debt. */
	{ .tekst = "5 bewoners leerden elkaar kennen", .aantal = "5", .eenheid = "bewoners" },
	{ .tekst = "5 bewoners werken aan hun gezondheid en autonomie",
	  .aantal = "5",
	  .eenheid = "bewoners" },
	{ .tekst = "5 bewoners zijn schuw", .aantal = "5", .eenheid = "bewoners" },
};

static void adres_of_nummer(void **state)
{
	toets(WZ__PERSOONSGEGEVENS, adressen, LENGTE(adressen), *state);
}

static void kleine_groep(void **state)
{
	toets(WZ__PERSOONSGEGEVENS, groepen, LENGTE(groepen), *state);
}

/* Nothing of an address or a number is in the sentence or in the figures. */
static void nooit_herhaald(void **state)
{
	wz__bewering bewering = { 0 };
	wz__buf gevouwen = { 0 };
	size_t gevonden = 0;

	for (size_t i = 0; i < 2 * LENGTE(adressen); i++) {
		tekstgeval g = adressen[i / 2];
		char tekst[200];
		wz__gemeld m;

		/* With words that other rules find and quote the text for. */
		if (i % 2 == 1) {
			snprintf(tekst, sizeof tekst, "Niet gelukt en nog in ontwikkeling: %s", g.tekst);
			g.tekst = tekst;
		}
		m = gemeld_van(&g, &gevouwen);
		for (const wz__tekstregels *r = wz__regels_tekst; r->regel != NULL; r++) {
			if (!r->regel(&m, *state, &bewering) || g.zin == NULL)
				continue;
			assert_null(strpbrk(wz__buf_str(&bewering.zin), "@0123456789"));
			assert_null(strpbrk(wz__buf_str(&bewering.cijfers), "@0123456789"));
			gevonden++;
		}
	}
	assert_true(gevonden > 3 * 20);
	wz__bewering_free(&bewering);
	wz__buf_free(&gevouwen);
}

/* The threshold is a word list's, which an organisation may change. */
static void andere_drempel(void **state)
{
	static const tekstgeval gevallen[] = {
		{ .zin = "Een groep van 4 bewoners, kleiner dan 5, met een gevoelig kenmerk (“schulden”)",
		  .tekst = "4 bewoners met schulden", .aantal = "4", .eenheid = "bewoners" },
		{ .tekst = "5 bewoners met schulden", .aantal = "5", .eenheid = "bewoners" },
		{ .tekst = "6 bewoners met schulden", .aantal = "6", .eenheid = "bewoners" },
		{ .tekst = "7 bewoners met schulden", .aantal = "7", .eenheid = "bewoners" },
		{ .tekst = "8 bewoners met schulden", .aantal = "8", .eenheid = "bewoners" },
		{ .tekst = "9 bewoners met schulden", .aantal = "9", .eenheid = "bewoners" },
		{ .tekst = "10 bewoners met schulden", .aantal = "10", .eenheid = "bewoners" },
	};
	wz__woordenlijsten lijsten = { 0 };

	(void)state;
	assert_true(wz__woordenlijsten_standaard(&lijsten));
	assert_true(wz__woordenlijsten_add(&lijsten, WZ__WOORDEN_DREMPEL, "kleine-groep", "5"));
	toets(WZ__PERSOONSGEGEVENS, gevallen, LENGTE(gevallen), &lijsten);
	wz__woordenlijsten_free(&lijsten);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(adres_of_nummer),
		cmocka_unit_test(kleine_groep),
		cmocka_unit_test(nooit_herhaald),
		cmocka_unit_test(andere_drempel),
	};

	return cmocka_run_group_tests(tests, laad_lijsten, sluit_lijsten);
}
