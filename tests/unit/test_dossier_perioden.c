/* SPDX-License-Identifier: EUPL-1.2 */
/* A year equals its quarters and its halves where numbers are added, and what is
 * missing is never zero. */
#include "dossier_proef.h"

enum { RONDEN = 12 };

/* Items whose numbers are added, in one unit. */
static const char sommen_csv[] =
	"perceel,afspraak,omschrijving,doel,eenheid,richting,telling\n"
	"1,1.1,a,40,keer,minimaal,som\n1,1.2,b,20,keer,maximaal,som\n1,1.3,c,30,keer,minimaal,\n"
	"3,3.1,a,40,keer,minimaal,som\n3,3.2,b,60,keer,maximaal,som\n3,3.3,c,,,ja/nee,\n";

static void trek_kwartaal(loting *l, wz__buf *uit)
{
	static const char *const grens[] = { "precies", "precies", "precies", "minstens", "ongeveer" };
	for (unsigned perceel = 1; perceel <= 3; perceel += 2)
		for (unsigned i = 1; i <= 3; i++)
			for (unsigned n = 1 + trek(l, 2); n > 0; n--)
				wz__buf_format(uit, "%u,%u.%u,tekst,,%u,%s,keer,,\n", perceel, perceel, i, trek(l, 12),
				               grens[trek(l, 5)]);
}

static void verdeeld(wz__buf *uit, const wz__buf kwartalen[4], const char *const over[4])
{
	const wz_periode jaar = periode("2016");
	wz_report_options opties = { .filter = { .perioden = &jaar, .n_perioden = 1 } };
	proef p;
	proef_maak(&p);
	moet(p.dossier, lees_opdracht(p.dossier, "opdracht.csv", opdracht_csv));
	moet(p.dossier, lees_opdracht(p.dossier, "percelen.csv", percelen_csv));
	moet(p.dossier, lees_opdracht(p.dossier, "afspraken.csv", sommen_csv));
	for (size_t q = 0; q < 4;) {
		wz__buf tekst = { 0 };
		size_t eerste = q;
		wz__buf_text(&tekst, kop);
		for (; q < 4 && strcmp(over[q], over[eerste]) == 0; q++)
			wz__buf_text(&tekst, wz__buf_str(&kwartalen[q]));
		moet(p.dossier, lees_rapport(p.dossier, over[eerste], wz__buf_str(&tekst), over[eerste], false));
		wz__buf_free(&tekst);
	}
	for (opties.basis = WZ_BASIS_GELDEND; opties.basis <= WZ_BASIS_BEREKEND; opties.basis++)
		schrijf_rapporten(uit, p.dossier, &opties);
	opties.count = WZ_COUNT_RESULTATEN;
	schrijf_rapporten(uit, p.dossier, &opties);
	moet_kloppen(p.dossier, "a year in parts");
	proef_weg(&p);
}

static void jaar_is_zijn_delen(void **state)
{
	static const char *const manieren[][4] = {
		{ "2016", "2016", "2016", "2016" },
		{ "2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4" },
		{ "2016-H1", "2016-H1", "2016-H2", "2016-H2" },
		{ "2016-H1", "2016-H1", "2016-Q3", "2016-Q4" },
		{ "2016-Q1", "2016-Q2", "2016-H2", "2016-H2" },
	};
	loting l = { 21 };
	(void)state;
	for (int ronde = 0; ronde < RONDEN; ronde++) {
		wz__buf kwartalen[4] = { 0 }, uit[LENGTE(manieren)] = { 0 };
		for (size_t q = 0; q < 4; q++)
			trek_kwartaal(&l, &kwartalen[q]);
		for (size_t i = 0; i < LENGTE(manieren); i++) {
			verdeeld(&uit[i], kwartalen, manieren[i]);
			assert_string_equal(wz__buf_str(&uit[i]), wz__buf_str(&uit[0]));
		}
		for (size_t i = 0; i < LENGTE(manieren); i++)
			wz__buf_free(&uit[i]);
		for (size_t q = 0; q < 4; q++)
			wz__buf_free(&kwartalen[q]);
	}
}

/* Without one number nothing is computed to be reached, in part or not at all,
 * and no number comes out. */
static void geen_getal_wordt_nul(void **state)
{
	const wz_periode jaar = periode("2016");
	wz_report_options opties = { .filter = { .perioden = &jaar, .n_perioden = 1 },
		                     .basis = WZ_BASIS_BEREKEND };
	loting l = { 22 };
	proef p;
	wz__buf tekst = { 0 }, uit = { 0 };
	(void)state;
	proef_maak(&p);
	proef_opdracht(p.dossier);
	wz__buf_text(&tekst, kop);
	for (unsigned i = 0; i < 60; i++)
		trek_rij(&l, &tekst, 1 + i % 3, true, false);
	moet(p.dossier, lees_rapport(p.dossier, "r.csv", wz__buf_str(&tekst), "2016", false));
	schrijf_tellingen(&uit, p.dossier, &opties);
	assert_string_equal(wz__buf_str(&uit),
	                    "opdracht,perceel,stadsdeel,aanbieder,thema,periode,totaal,gerealiseerd,"
	                    "deels_gerealiseerd,niet_gerealiseerd,onbekend,doorlopend,vervallen\n"
	                    "O,1,Noord,Alfa,Een,2016,5,0,0,0,5,0,0\nO,2,Zuid,Alfa,Twee,2016,5,0,0,0,5,0,0\n"
	                    "O,3,Noord,Beta,Drie,2016,5,0,0,0,5,0,0\nO,4,Zuid,Beta,Vier,2016,5,0,0,0,5,0,0\n"
	                    "stadsdeel,percelen,periode,totaal,gerealiseerd,deels_gerealiseerd,"
	                    "niet_gerealiseerd,onbekend,doorlopend,vervallen\n"
	                    "Noord,2,2016,10,0,0,0,10,0,0\nZuid,2,2016,10,0,0,0,10,0,0\n"
	                    "aanbieder,percelen,periode,totaal,gerealiseerd,deels_gerealiseerd,"
	                    "niet_gerealiseerd,onbekend,doorlopend,vervallen\n"
	                    "Alfa,2,2016,10,0,0,0,10,0,0\nBeta,2,2016,10,0,0,0,10,0,0\n"
	                    "opdracht,titel,percelen,periode,totaal,gerealiseerd,deels_gerealiseerd,"
	                    "niet_gerealiseerd,onbekend,doorlopend,vervallen\n"
	                    "O,Proef,4,2016,20,0,0,0,20,0,0\n");
	wz__buf_free(&tekst);
	wz__buf_free(&uit);
	proef_weg(&p);
}

/* In no list, show or report does a missing number show as a zero. */
static void niets_toont_nul(void **state)
{
	static const char *const sleutels[] = { "\"aantal\": 0", "\"waarde\": 0", "\"som\": 0", "\"hoogste\": 0",
		                                "\"doel\": 0", "\"nulmeting\": 0", "\"verandering\": 0",
		                                "\"gedeeld_som\": 0" };
	const wz_periode jaar = periode("2016");
	const wz_filter filter = { .perioden = &jaar, .n_perioden = 1 };
	wz_report_options detail = { .filter = filter, .detail = true };
	proef p;
	wz__buf uit = { 0 };
	wz_verslag *verslag = NULL;
	wz_status status;
	(void)state;
	proef_maak(&p);
	proef_opdracht(p.dossier);
	moet(p.dossier, lees_rapport(p.dossier, "r.csv",
	                             "perceel,afspraak,resultaat,status\n1,1.1,a,gerealiseerd\n"
	                             "1,1.3,b,gerealiseerd\n1,1.4,c,onbekend\n3,3.4,d,doorlopend\n",
	                             "2016", false));
	status = wz_resultaat_list(p.dossier, &filter, WZ_RESULTAAT_ALL, &verslag);
	schrijf(&uit, p.dossier, status, verslag, WZ_FORMAT_JSON);
	status = wz_afspraak_list(p.dossier, &filter, &verslag);
	schrijf(&uit, p.dossier, status, verslag, WZ_FORMAT_JSON);
	status = wz_report_percelen(p.dossier, &detail, &verslag);
	schrijf(&uit, p.dossier, status, verslag, WZ_FORMAT_JSON);
	status = wz_nulmeting_list(p.dossier, &filter, &verslag);
	schrijf(&uit, p.dossier, status, verslag, WZ_FORMAT_JSON);
	for (unsigned i = 0; i < 20; i++) {
		char nummer[8];
		snprintf(nummer, sizeof nummer, "%u.%u", i / 5 + 1, i % 5 + 1);
		status = wz_afspraak_show(p.dossier, nummer, &filter, &verslag);
		schrijf(&uit, p.dossier, status, verslag, WZ_FORMAT_JSON);
	}
	assert_non_null(strstr(wz__buf_str(&uit), "\"aantal\": null"));
	for (size_t i = 0; i < LENGTE(sleutels); i++)
		if (strstr(wz__buf_str(&uit), sleutels[i]) != NULL)
			fail_msg("%s is shown, and nobody gave it", sleutels[i]);
	wz__buf_free(&uit);
	proef_weg(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(jaar_is_zijn_delen),
		cmocka_unit_test(geen_getal_wordt_nul),
		cmocka_unit_test(niets_toont_nul),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
