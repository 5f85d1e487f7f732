/* SPDX-License-Identifier: EUPL-1.2 */
/* Building pictures, and their figures as a table. */
#include "write_hulp.h"

#include <welzijn/beeld.h>

enum { G = WZ_GETAL_SCHAAL };

static wz_verslag *verslag_met(wz_beeld_kind kind, wz_beeld **beeld)
{
	wz_verslag *verslag = wz_verslag_new("proef");

	assert_non_null(verslag);
	*beeld = wz_verslag_beeld(verslag, kind, "Titel", "Uitleg");
	return verslag;
}

/* The table of a picture in csv and in md; frees the verslag of the picture. */
static void tabel_is(wz_verslag *verslag, const char *csv, const char *md)
{
	wz_verslag *table = wz_verslag_new("tabel");
	const wz_beeld *beeld = wz_verslag_get_beeld(verslag, 0);
	char *text;

	assert_string_equal(wz_table_get_caption(wz_beeld_table(beeld, table)), "Titel");
	assert_int_equal(wz_verslag_status(table), WZ_OK);
	text = geschreven(table, WZ_FORMAT_CSV, 0, false);
	assert_string_equal(text, csv);
	free(text);
	verwacht(table, WZ_FORMAT_MD, 0, md);
	wz_verslag_free(verslag);
}

static void stand(void **state)
{
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_STAND, &beeld);

	(void)state;
	wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .label = "3 Gezondheid",
	                                             .onder = "Noord",
	                                             .per = { 9, 1, 2, 3, 4, 5 },
	                                             .signalen = 2 });
	wz_beeld_add_stand(
		beeld, &(wz_beeld_stand){ .label = "Alle percelen", .per = { 0, 1 }, .totaal = true });
	assert_int_equal(wz_beeld_rows(beeld), 2);
	tabel_is(verslag,
	         "naam,toelichting,totaal,gerealiseerd,deels_gerealiseerd,niet_gerealiseerd,onbekend,"
	         "doorlopend,signalen\n3 Gezondheid,Noord,15,1,2,3,4,5,2\n",
	         "## Titel\n\n"
	         "| naam | totaal | gerealiseerd | deels gerealiseerd | niet gerealiseerd | onbekend | "
	         "doorlopend | signalen |\n"
	         "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
	         "| 3 Gezondheid<br>Noord | 15 | 1 | 2 | 3 | 4 | 5 | 2 |\n"
	         "| **Alle percelen** | **1** | **1** | **0** | **0** | **0** | **0** | **0** |\n");
}

/* What cannot be added up is missing, never something else. */
static void te_groot(void **state)
{
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_STAND, &beeld);

	(void)state;
	wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .label = "a", .per = { 0, INT64_MAX, 1 } });
	wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .label = "b", .per = { 0, -1, 1 } });
	tabel_is(verslag,
	         "naam,toelichting,totaal,gerealiseerd,deels_gerealiseerd,niet_gerealiseerd,onbekend,"
	         "doorlopend,signalen\na,,,9223372036854775807,1,0,0,0,0\nb,,,-1,1,0,0,0,0\n",
	         "## Titel\n\n"
	         "| naam | totaal | gerealiseerd | deels gerealiseerd | niet gerealiseerd | onbekend | "
	         "doorlopend |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"
	         "| a | – | 9.223.372.036.854.775.807 | 1 | 0 | 0 | 0 |\n"
	         "| b | – | -1 | 1 | 0 | 0 | 0 |\n");
}

static void voortgang(void **state)
{
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_VOORTGANG, &beeld);
	wz_getal geen = WZ_GETAL_GEEN;

	(void)state;
	wz_beeld_add_voortgang(beeld, &(wz_beeld_voortgang){ .label = "1",
	                                                     .status = WZ_GEREALISEERD,
	                                                     .getal = WZ_DEELS_GEREALISEERD,
	                                                     .doel = 3 * G,
	                                                     .van = 2 * G,
	                                                     .tot = 2 * G,
	                                                     .eenheid = "u" });
	wz_beeld_add_voortgang(
		beeld, &(wz_beeld_voortgang){
				   .label = "2", .doel = 3 * G, .van = 2 * G, .tot = 4 * G, .ongeveer = true });
	wz_beeld_add_voortgang(
		beeld, &(wz_beeld_voortgang){
				   .label = "3", .doel = 3 * G, .van = 2 * G, .tot = geen, .hoogstens = true });
	wz_beeld_add_voortgang(
		beeld, &(wz_beeld_voortgang){
				   .label = "4", .doel = geen, .van = geen, .tot = geen, .waarom = "geen doel" });
	tabel_is(verslag,
	         "naam,toelichting,status,status_getal,doel,eenheid,behaald_minstens,behaald_hoogstens,"
	         "deel_van_doel,opmerking,signalen\n"
	         "1,,gerealiseerd,deels gerealiseerd,3,u,2,2,66.66,,0\n2,,,,3,,2,4,,ongeveer,0\n"
	         "3,,,,3,,2,,,dit of meer; doel: hoogstens,0\n4,,,,,,,,,geen doel,0\n",
	         "## Titel\n\n"
	         "| afspraak | status | ≠ volgens getal | doel | eenheid | behaald | % van doel | opmerking |\n"
	         "| --- | --- | --- | ---: | --- | ---: | ---: | --- |\n"
	         "| 1 | ✔ gerealiseerd | ◐ deels gerealiseerd | 3 | u | 2 | 66,7% | – |\n"
	         "| 2 | – | – | 3 | – | 2–4 | – | ongeveer |\n"
	         "| 3 | – | – | 3 | – | 2 | – | dit of meer; doel: hoogstens |\n"
	         "| 4 | – | – | – | – | – | – | geen doel |\n");
}

static void tijdlijn(void **state)
{
	static const wz_datum dagen[] = { 20160101, 20160101, 20170101 };
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_TIJDLIJN, &beeld);

	(void)state;
	wz_beeld_add_tijdvak(beeld, &(wz_beeld_tijdvak){ .label = "2014",
	                                                 .begin = 20140101,
	                                                 .eind = 20151231,
	                                                 .verlengd = 20161231,
	                                                 .deadline = dagen,
	                                                 .n_deadlines = 3 });
	tabel_is(verslag,
	         "naam,toelichting,begin,eind,verlengd_tot,verlengbaar_tot,deadlines\n"
	         "2014,,2014-01-01,2015-12-31,2016-12-31,,\"01-01-2016 (2), 01-01-2017\"\n",
	         "## Titel\n\n"
	         "| naam | begin | eind | verlengd tot | verlengbaar tot | deadlines |\n"
	         "| --- | --- | --- | --- | --- | --- |\n"
	         "| 2014 | 01-01-2014 | 31-12-2015 | 31-12-2016 | – | 01-01-2016 (2), 01-01-2017 |\n");
}

/* A row of another kind does nothing, nor does a place without a row. */
static void andere_soort(void **state)
{
	wz_beeld *beeld;
	wz_verslag *verslag = verslag_met(WZ_BEELD_STAND, &beeld);

	(void)state;
	wz_beeld_anker(beeld, "nergens");
	wz_beeld_add_voortgang(beeld, &(wz_beeld_voortgang){ .label = "1" });
	wz_beeld_add_tijdvak(beeld, &(wz_beeld_tijdvak){ .label = "1" });
	assert_int_equal(wz_beeld_rows(beeld), 0);
	assert_int_equal(wz_verslag_beelden(verslag), 1);
	assert_string_equal(wz_beeld_title(beeld), "Titel");
	assert_int_equal(wz_verslag_status(verslag), WZ_OK);
	wz_verslag_free(verslag);
}

/* Other formats do not see a picture. */
static void andere_formaten(void **state)
{
	static const wz_format formaten[] = { WZ_FORMAT_TEXT, WZ_FORMAT_CSV, WZ_FORMAT_JSON,
		                                  WZ_FORMAT_MD, WZ_FORMAT_HTML };

	(void)state;
	for (size_t i = 0; i < sizeof formaten / sizeof *formaten; i++) {
		wz_beeld *beeld;
		wz_verslag *met = verslag_met(WZ_BEELD_STAND, &beeld), *zonder = wz_verslag_new("proef");
		char *een, *ander;

		wz_beeld_add_stand(beeld, &(wz_beeld_stand){ .label = "x", .per = { 0, 1 } });
		een = geschreven(met, formaten[i], 0, false);
		ander = geschreven(zonder, formaten[i], 0, false);
		assert_string_equal(een, ander);
		free(een);
		free(ander);
		wz_verslag_free(met);
		wz_verslag_free(zonder);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stand),        cmocka_unit_test(te_groot),
		cmocka_unit_test(voortgang),    cmocka_unit_test(tijdlijn),
		cmocka_unit_test(andere_soort), cmocka_unit_test(andere_formaten),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
