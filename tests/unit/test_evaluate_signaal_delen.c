/* SPDX-License-Identifier: EUPL-1.2 */
/* Parts and a total in one result. */
#include "signaal_teksten.h"

static const tekstgeval optellingen[] = {
	{ .zin = "59 + 31 is 90, maar er staat 91",
	  .tekst = "91 senioren zijn geactiveerd, vooral naar vrijwilligerswerk: 59 via Doen/Beurs en "
	           "31 op "
	           "een andere manier" },
	{ .zin = "59 + 31 is 90, maar er staat 91",
	  .tekst = "In 2016 zijn 91 senioren geactiveerd (59 via Doen en Beurs, 31 op een andere "
	           "manier)." },
	{ .zin = "10 + 20 + 5 is 35, maar er staat 40",
	  .tekst = "Activering",
	  .toelichting = "Bereikt zijn 40 bewoners: 10 in Pathmos, 20 in Boswinkel; "
	                 "5 in Stadsveld. Dat is 3 meer dan vorig jaar." },
	{ .zin = "20 + 25 is 45, maar er staat 40",
	  .tekst = "Er kwamen 40 bewoners: 20 nieuwe bewoners en 25 bewoners uit de buurt" },
	{ .zin = "1.200 + 300 is 1.500, maar er staat 1.600",
	  .tekst = "1.600 bezoekers kwamen: 1.200 via de wijkkrant en 300 via Facebook" },
	{ .zin = "59 + 31 is 90, maar er staat 91", .tekst = "59 + 31 = 91 senioren" },
	{ .zin = "59 + 31 is 90, maar er staat 91", .tekst = "Totaal: 59 senioren + 31 ouderen=91" },
	{ .zin = "1 + 2 + 3 is 6, maar er staat 7", .tekst = "Samen 1+2+3=7 keer", .status = 'N' },
	/* They add up. */
	{ .tekst = "91 senioren zijn geactiveerd: 59 via Doen/Beurs en 32 op een andere manier" },
	{ .tekst = "91 senioren (59 via Doen, 32 op een andere manier)" },
	{ .tekst = "59 + 32 = 91 senioren" },
	/* They need not. */
	{ .tekst = "De DoenBeurs gaf 204 aanmeldingen; daaruit kwamen 10 keer een coach, 5 keer "
	           "mantelzorg" },
	{ .tekst = "204 aanmeldingen, daaruit kwamen: 90 via de coach en 60 via mantelzorg" },
	{ .tekst = "91 senioren, waarvan (59 via Doen en 20 via Beurs)" },
	{ .tekst = "91 senioren: 59 via Doen, 20 via Beurs en de rest via de kerk" },
	{ .tekst = "91 senioren: 59 via Doen, anderen via Beurs, 20 via de kerk" },
	{ .tekst = "91 senioren: 59 via Doen, velen via Beurs, 20 via de kerk" },
	{ .tekst = "91 senioren: 59 via Doen, ook 40 via Beurs" },
	{ .tekst = "91 senioren: bijvoorbeeld 59 via Doen en 20 via Beurs" },
	{ .tekst = "ruim 90 senioren: 59 via Doen en 32 op een andere manier" },
	{ .tekst = "meer dan 90 senioren: 59 via Doen en 32 via Beurs" },
	{ .tekst = "Gemiddeld 50 senioren: 30 via Doen en 25 via Beurs" },
	/* Another unit, or a share, or money. */
	{ .tekst = "204 aanmeldingen: 150 keer een coach en 40 keer mantelzorg" },
	{ .tekst = "30 bewoners: 20 uur begeleiding en 15 uur training" },
	{ .tekst = "100 bewoners: 60% via Doen en 50% via Beurs" },
	{ .tekst = "30 bijeenkomsten (10x in Noord en 15x in Zuid)" },
	{ .tekst = "90 bewoners: € 50 via Doen en € 30 via Beurs" },
	{ .tekst = "Voor € 90 subsidie: 50 via Doen en 30 via Beurs" },
	{ .tekst = "Met €90 subsidie (50 via Doen en 30 via Beurs)" },
	{ .tekst = "20 vrijwilligers (12 bewoners in West, 10 bewoners in Oost)" },
	/* Numbers per thing, marks, dates, names, times. */
	{ .tekst = "3 groepen (10, 12 en 8)" },
	{ .tekst = "3 groepen: 2 in Noord, 1 in Zuid en 2 in Oost" },
	{ .tekst = "3 bijeenkomsten (12 januari, 4 maart en 9 juni)" },
	{ .tekst = "90 deelnemers gaven een oordeel: 8 voor de inhoud en 7 voor de sfeer" },
	{ .tekst = "Perceel 90: 40 via Doen en 45 via Beurs" },
	{ .tekst = "In 2016: 900 via Doen en 1000 via Beurs" },
	{ .tekst = "Pilot 20 is opgezet: 12 via Doen en 10 via Beurs" },
	{ .tekst = "Op 20 mei: 12 via Doen en 10 via Beurs" },
	{ .tekst = "Om 20 uur: 12 via Doen en 10 via Beurs" },
	{ .tekst = "10 van 15 bewoners: 6 via Doen en 5 via Beurs" },
	{ .tekst = "12 activiteiten voor 90 bewoners: 50 via Doen en 30 via Beurs" },
	{ .tekst = "De buurtbus rijdt 20 keer: 8 van de 10 op tijd en 9 van de 10 vol" },
	{ .tekst = "75-plussers: 40 via Doen en 30 via Beurs" },
	{ .tekst = "7-8 bewoners: 5 via Doen en 4 via Beurs" },
	{ .tekst = "20 bewoners: 12 via Doen" },
	{ .tekst = "20 bewoners kwamen. Zo ging het: 12 via Doen en 10 via Beurs" },
	{ .tekst = "20 bewoners (12 via Doen (wijkteam) en 10 via Beurs" },
	{ .tekst = "Van 10:30 tot 11:30 waren er 20 bewoners" },
	{ .tekst = "(PR met succes, een logo, 2 wijkbijeenkomsten, 82 bezoekers)" },
	/* Ways of saying, and sums of another kind. */
	{ .tekst = "Zo wordt 1 + 1 = 3" },
	{ .tekst = "1+1=3" },
	{ .tekst = "2 x 10 + 5 = 25" },
	{ .tekst = "100 - 20 + 5 = 85" },
	{ .tekst = "A4 + A3 = 2" },
	{ .tekst = "20 = 20" },
	{ .tekst = "10 + 20 = 31 - 1" },
	{ .tekst = "50% + 20% = 80%" },
	{ .tekst = "Noord + Zuid = 2" },
	{ .tekst = "doel 5 + 5 in 2016 + 7 in 2017 = 11" },
	{ .tekst = "" },
};

static void delen_en_totaal(void **state)
{
	toets(WZ__OPTELLING, optellingen, LENGTE(optellingen), *state);
}

/* Long or odd texts end well. */
static void randen(void **state)
{
	static const char *const stukken[] = { "(1 ",   ": 1 ", "1 + ",           "= 1 + 1 ",
		                                   "9 en ", "(",    "999999999999 + " };
	enum { KEER = 2000 };
	static char tekst[KEER * 20];
	wz__bewering bewering = { 0 };

	for (size_t s = 0; s < LENGTE(stukken); s++) {
		tekstgeval geval = { .tekst = tekst };
		wz__buf gevouwen = { 0 };
		wz__gemeld m;

		*tekst = '\0';
		for (size_t i = 0; i < KEER; i++)
			strcpy(tekst + i * strlen(stukken[s]), stukken[s]);
		m = gemeld_van(&geval, &gevouwen);
		for (const wz__tekstregels *r = wz__regels_tekst; r->regel != NULL; r++)
			r->regel(&m, *state, &bewering);
		assert_false(tekstregel(WZ__OPTELLING)(&m, *state, &bewering));
		wz__buf_free(&gevouwen);
	}
	wz__bewering_free(&bewering);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(delen_en_totaal),
		cmocka_unit_test(randen),
	};

	return cmocka_run_group_tests(tests, laad_lijsten, sluit_lijsten);
}
