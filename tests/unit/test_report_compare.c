/* SPDX-License-Identifier: EUPL-1.2 */
/* `perceel compare` and `rapportage compare` through the library: what a caller may
 * ask, and what is not compared. What they show is in tests/cli/cases. */
#include "report_cijfers.h"

#include <welzijn/compare.h>

#define KOP_NAAST \
	"opdracht,perceel,stadsdeel,aanbieder,thema,afspraak,omschrijving,eenheid,verschil," \
	"periode_van,periode_naar,status_van,status_naar,waarde_van,waarde_naar,grens_van," \
	"grens_naar,doel_van,doel_naar,herkomst_van,herkomst_naar,oordeel_van,oordeel_naar," \
	"reden_van,reden_naar\n"

static wz_dossier *twee_jaar(void)
{
	wz_dossier *dossier = nieuw();
	gewoon(dossier);
	gemeld(dossier, "radar-2017.csv", "2017",
	       "perceel,afspraak,resultaat,status,aantal,eenheid,herkomst\n"
	       "1,1.1,Yoga,gerealiseerd,35,bewoners,geteld\n"
	       "1,1.2,Er is een netwerk,deels gerealiseerd,,,\n"
	       "10,,Een bankje,,1,bankjes,\n");
	return dossier;
}

static void per_afspraak(void **state)
{
	wz_dossier *dossier = twee_jaar();
	wz_report_options options = in_perioden("2017 2016");
	(void)state;
	/* Neither is looked at. */
	options.count = WZ_COUNT_RESULTATEN;
	options.detail = true;
	verslag_is(dossier, wz_compare_percelen, &options, WZ_FORMAT_CSV,
	           KOP_NAAST
	           "2016,1,Noord,Radar,Gezondheid,1.1,Meer bewegen,bewoners,ander getal,2016,2017,"
	           "gerealiseerd,gerealiseerd,21,35,minstens,precies,30,30,geteld,geteld,geclaimd,"
	           "geclaimd,grens,\n"
	           "2016,1,Noord,Radar,Gezondheid,1.2,Een netwerk,,slechter,2016,2017,gerealiseerd,"
	           "deels gerealiseerd,,,,,,,onbekend,onbekend,geclaimd,geclaimd,geen getal,"
	           "geen getal\n"
	           "2016,1,Noord,Radar,Gezondheid,1.10,Minder klachten,klachten,onbekend geworden,2016,"
	           "2017,gerealiseerd,onbekend,8,,precies,,5,5,gemeten,,geclaimd,,,"
	           "niet gerapporteerd\n"
	           "2016,2,Noord,Alifa,Jeugd,2.1,Huiswerk maken,kinderen,gelijk,2016,2017,onbekend,"
	           "onbekend,,,,,10,10,,,,,geen rapportage,geen rapportage\n");
	sluit(dossier);
}

static void lot_zonder_afspraken(void **state)
{
	wz_dossier *dossier = twee_jaar();
	wz_report_options options = in_perioden("2016 2017");
	const char *percelen[] = { "10" };
	(void)state;
	options.filter.perceel = (wz_choice){ percelen, 1 };
	verslag_is(dossier, wz_compare_percelen, &options, WZ_FORMAT_MD,
	           "# Realisatie per perceel, 2016 naast 2017\n\n"
	           "Opdracht 2016: Wijkwelzijn\n\n"
	           "Periode 2016, 2017\n\n"
	           "Oordeel (geldend): van de contractmanager, anders de aanbieder, anders "
	           "berekend\n\n"
	           "## Afspraken per perceel en status, 2016 → 2017\n\n"
	           "| nr | perceel | totaal | ger. | deels | niet | onb. | loopt |\n"
	           "| --- | --- | --- | --- | --- | --- | --- | --- |\n"
	           "| 10 | Wijk<br>Zuid · Radar | 0 | 0 | 0 | 0 | 0 | 0 |\n\n"
	           "- Eén getal: in beide perioden hetzelfde\n");
	sluit(dossier);
}

static void weigert(wz_dossier *dossier, const wz_report_options *options, const char *reden)
{
	wz_verslag *verslag = (wz_verslag *)options;
	assert_int_equal(wz_compare_percelen(dossier, options, &verslag), WZ_ERR_USAGE);
	assert_null(verslag);
	assert_string_equal(wz_errmsg(dossier), reden);
	assert_int_equal(sqlite3_get_autocommit(dossier->db), 1);
}

static void precies_twee(void **state)
{
	wz_dossier *dossier = twee_jaar();
	wz_report_options options = in_perioden("2016 2016 2016");
	(void)state;
	weigert(dossier, NULL,
	        "vergelijken gaat over precies twee verschillende perioden, niet over 0 (schrijf "
	        "bijvoorbeeld --periode 2016,2017)");
	weigert(dossier, &options,
	        "vergelijken gaat over precies twee verschillende perioden, niet over 1: 2016 (schrijf "
	        "bijvoorbeeld --periode 2016,2017)");
	options = in_perioden("2016 2016-H1 2016 2016-Q1");
	weigert(dossier, &options,
	        "vergelijken gaat over precies twee verschillende perioden, niet over 3: 2016, 2016-H1, "
	        "2016-Q1 (schrijf bijvoorbeeld --periode 2016,2017)");
	/* Two, however often they are named. */
	options = in_perioden("2016 2017 2016");
	wz_verslag *verslag = NULL;
	gelukt(dossier, wz_compare_percelen(dossier, &options, &verslag), NULL);
	assert_non_null(verslag);
	wz_verslag_free(verslag);
	sluit(dossier);
}

static void rapportages_weigeren(void **state)
{
	static const struct {
		int64_t oud, nieuw;
		wz_status status;
	} gevallen[] = {
		{ 1, 1, WZ_ERR_USAGE },     { 9, 9, WZ_ERR_USAGE }, { 1, 9, WZ_ERR_NOT_FOUND },
		{ 0, 1, WZ_ERR_NOT_FOUND }, { 1, 2, WZ_ERR_USAGE }, { -1, 2, WZ_ERR_NOT_FOUND },
	};
	wz_dossier *dossier = twee_jaar();
	(void)state;
	for (size_t i = 0; i < sizeof gevallen / sizeof *gevallen; i++) {
		wz_verslag *verslag = (wz_verslag *)dossier;
		assert_int_equal(
			wz_compare_rapportages(dossier, gevallen[i].oud, gevallen[i].nieuw, &verslag),
			gevallen[i].status);
		assert_null(verslag);
		assert_string_not_equal(wz_errmsg(dossier), "");
		assert_int_equal(sqlite3_get_autocommit(dossier->db), 1);
	}
	sluit(dossier);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(per_afspraak),
		cmocka_unit_test(lot_zonder_afspraken),
		cmocka_unit_test(precies_twee),
		cmocka_unit_test(rapportages_weigeren),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
