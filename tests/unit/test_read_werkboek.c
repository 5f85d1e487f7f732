/* SPDX-License-Identifier: EUPL-1.2 */
/* What a person sees in a sheet is what is read. */
#include "werkboek_hulp.h"
#include "read/celgetal.h"
#include "read/celopmaak.h"

static void numbers(void **state)
{
	static const struct {
		const char *waarde;
		int decimalen;
		const char *tekst;
		bool afgerond;
	} cases[] = {
		{ "9973.129999999999", -1, "9973,13", false },
		{ "0.30000000000000004", -1, "0,3", false },
		{ "12", -1, "12", false },
		{ "-0", -1, "0", false },
		{ "-12.50", -1, "-12,5", false },
		{ "1.2", 3, "1,200", false },
		{ "1.1", 2, "1,10", false },
		{ "12.5", 0, "13", true },
		{ "0.49", 0, "0", true },
		{ "9.995", 2, "10,00", true },
		{ "0.33333333333333331", -1, "0,3333", true },
		{ "0.33333333333333331", 9, "0,3333", true },
		{ "1E-3", -1, "0,001", false },
		{ "1.5e3", -1, "1500", false },
		{ "000.050", -1, "0,05", false },
		{ "123456789012345678", -1, "123456789012346000", false },
		{ "1e-400", -1, "0", true },
		{ "1e308", -1, NULL, false },
		{ "1e99999999999999", -1, NULL, false },
	};
	static const char *const wrong[] = { "",   "-",   ".",     "NaN", "INF",
		                                 "1e", "1e+", "1.2.3", "0x1", "1 " };
	wz__celgetal getal;

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		wz__buf out = { 0 };
		bool rounded = false;

		assert_true(wz__celgetal_lees(&getal, cases[i].waarde, strlen(cases[i].waarde)));
		assert_int_equal(wz__celgetal_toon(&out, &getal, cases[i].decimalen, &rounded),
		                 cases[i].tekst != NULL);
		if (cases[i].tekst) {
			assert_string_equal(wz__buf_str(&out), cases[i].tekst);
			assert_int_equal(rounded, cases[i].afgerond);
		}
		wz__buf_free(&out);
	}
	for (size_t i = 0; i < LENGTH(wrong); i++)
		assert_false(wz__celgetal_lees(&getal, wrong[i], strlen(wrong[i])));
}

/* ods says how a number is shown only by the text that it shows. */
static void decimals_of_a_text(void **state)
{
	static const struct {
		const char *waarde, *tekst;
		int decimalen;
	} cases[] = {
		{ "1200", "1.200", 0 },    { "1.2", "1,200", 3 },   { "12.5", "13", 0 },
		{ "1.1", "1,10", 2 },      { "20", "20 stuks", 0 }, { "0.05", "0,05", 2 },
		{ "1200", "1,2 dzd", -1 }, { "0", "0,00", 2 },      { "5", "", -1 },
		{ "-3", "-3", 0 },         { "0.1", "1E-01", -1 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		wz__celgetal getal;

		assert_true(wz__celgetal_lees(&getal, cases[i].waarde, strlen(cases[i].waarde)));
		assert_int_equal(wz__celgetal_decimalen(&getal, cases[i].tekst, strlen(cases[i].tekst)),
		                 cases[i].decimalen);
	}
}

static void days(void **state)
{
	static const struct {
		const char *waarde, *van_1900, *van_1904;
	} cases[] = {
		{ "1", "1900-01-01", "1904-01-02" },
		{ "0", NULL, "1904-01-01" },
		{ "59", "1900-02-28", "1904-02-29" },
		{ "60", NULL, "1904-03-01" }, /* a day that never was */
		{ "61", "1900-03-01", "1904-03-02" },
		{ "36585", "2000-02-29", "2004-03-01" },
		{ "42735", "2016-12-31", "2021-01-01" },
		{ "42735.604166666664", "2016-12-31 14:30", "2021-01-01 14:30" },
		{ "42735.999999", "2017-01-01", "2021-01-02" },
		{ "2958465", "9999-12-31", NULL },
		{ "2958466", NULL, NULL },
		{ "99999999", NULL, NULL },
		{ "-1", NULL, NULL },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++)
		for (int mac = 0; mac < 2; mac++) {
			const char *expected = mac ? cases[i].van_1904 : cases[i].van_1900;
			wz__buf out = { 0 };
			wz__celgetal getal;

			assert_true(wz__celgetal_lees(&getal, cases[i].waarde, strlen(cases[i].waarde)));
			assert_int_equal(wz__celdatum_toon(&out, &getal, mac, true), expected != NULL);
			assert_string_equal(wz__buf_str(&out), expected ? expected : "");
			wz__buf_free(&out);
		}
}

static void formats(void **state)
{
	static const struct {
		const char *code;
		bool datum, tijd, procent;
		int decimalen;
	} cases[] = {
		{ "General", false, false, false, -1 },
		{ "0", false, false, false, 0 },
		{ "#,##0.00", false, false, false, 2 },
		{ "#,##0.00;[Red]-#,##0", false, false, false, 2 },
		{ "0.0%", false, false, true, 1 },
		{ "0\" dagen\"", false, false, false, 0 },
		{ "\\d0", false, false, false, 0 },
		{ "_-\"\xE2\x82\xAC\"* #,##0.00_-", false, false, false, 2 },
		{ "[$\xE2\x82\xAC-413] #,##0", false, false, false, 0 },
		{ "0.00E+00", false, false, false, -1 },
		{ "# ?/?", false, false, false, -1 },
		{ "0.0,", false, false, false, -1 },
		{ "General\" dagen\"", false, false, false, -1 },
		{ "dd\\-mm\\-yyyy", true, false, false, -1 },
		{ "[$-F800]dddd\\,\\ mmmm\\ dd", true, false, false, -1 },
		{ "mmm", true, false, false, -1 },
		{ "h:mm", false, true, false, -1 },
		{ "[h]:mm", false, true, false, -1 },
		{ "d-m-yy h:mm", true, true, false, -1 },
		{ "@", false, false, false, -1 },
		{ "\"zonder eind", false, false, false, -1 },
		{ "[zonder eind", false, false, false, -1 },
		{ "\\", false, false, false, -1 },
		{ "", false, false, false, -1 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		wz__celopmaak opmaak = wz__celopmaak_lees(cases[i].code);

		assert_int_equal(opmaak.datum, cases[i].datum);
		assert_int_equal(opmaak.tijd, cases[i].tijd);
		assert_int_equal(opmaak.procent, cases[i].procent);
		if (!opmaak.tijd)
			assert_int_equal(opmaak.decimalen, cases[i].decimalen);
	}
	assert_true(wz__celopmaak_vast(14).datum);
	assert_true(wz__celopmaak_vast(10).procent);
	assert_int_equal(wz__celopmaak_vast(4).decimalen, 2);
	assert_int_equal(wz__celopmaak_vast(49).decimalen, -1);
	assert_int_equal(wz__celopmaak_vast(60000).decimalen, -1);
}

static void cells_of_xlsx(void **state)
{
	(void)state;
	check_xlsx(
		RIJEN("<row r=\"2\">" T(
			"A2",
			"Een titel") "</row>"
	                     "<row r=\"4\">" T("A4", " Perceel ") T("B4", "RESULTAAT *") T("D4", "aantal") T(
							 "E4",
							 "toelichting") "</row>"
	                                        "<row r=\"5\">" C("A5", "><v>3</v>") C(
												"B5", "t=\"s\"><v>2</v>") C("D5", "><v>12.5</v>")
	                                            C("E5",
	                                              "t=\"s\"><v>3</v>") "</row>"
	                                                                  "<row r=\"6\"/><row r=\"7\"><c r=\"A7\" s=\"3\"/></row>"
	                                                                  "<row r=\"9\">" C("A9", "s=\"3\"><v>1.1</v>") T(
																		  "B9",
																		  "x") C("D9",
	                                                                             "s=\"4\"><v>0.85</v>")
	                                                                      C("E9",
	                                                                        "s=\"1\"><v>42735</v>") "</row>"
	                                                                                                "<row>" T(
																										"A10",
																										"1") C("B10",
	                                                                                                           "t=\"b\"><v>1</v>")
	                                                                                                    C("D10",
	                                                                                                      "s=\"5\"><v>12.5</v>") C("E10",
	                                                                                                                               "s=\"2\"><v>42735.5</v>") "</row>"
	                                                                                                                                                         "<row r=\"11\">" T("A11", "1") C("B11", "t=\"str\"><f>A1</f><v>uitkomst</v>") C("D11", "><f>1+1</f><v>2</v>") C("E11", "s=\"6\"><v>42735.5</v>") "</row>"
	                                                                                                                                                                                                                                                                                                          "<row r=\"12\" hidden=\"1\"><c t=\"inlineStr\"><is><t>2</t></is></c>"
	                                                                                                                                                                                                                                                                                                          "<c t=\"b\"><v>0</v></c><c/><c t=\"str\"><f>\"\"</f><v></v></c>"
	                                                                                                                                                                                                                                                                                                          "<c s=\"7\"><v>0.25</v></c></row>"
	                                                                                                                                                                                                                                                                                                          "<row r=\"13\">" T("A13", "1") T("B13", "x") C("E13",
	                                                                                                                                                                                                                                                                                                                                                         "t=\"d\"><v>2016-12-31T00:00:00</v>") "</row>"),
		"5 3#|Rijke tekst|12,5#|a\nbAc_x0041_d_xZZ_e\xF0\x9F\x98\x80"
		"f\n"
		"9 1.10#|x|85,00%|2016-12-31\n"
		"10 1|ja|13#|2016-12-31\n"
		"11 1|uitkomst|2#|2016-12-31 12:00\n"
		"12 2|nee||6:00\n"
		"13 1|x||2016-12-31\n"
		"* 1 verborgen rij is ook gelezen: 12\n"
		"* 1 getal is gelezen zoals het blad het toont, afgerond: 13 in D10\n");
}

static void cells_of_ods(void **state)
{
	static const deel delen[] = {
		ODS_DELEN("<table:table-column/><table:table-column table:visibility=\"collapse\"/>" ODS_RIJ(CEL(
			"Titel")) "<table:table-row table:number-rows-repeated=\"2\"/>" ODS_KOP
		              "<table:table-row-group>" ODS_RIJ(
						  "<table:table-cell office:value-type=\"float\" office:value=\"3\"><text:p>3</text:p>"
						  "</table:table-cell>" CEL(
							  "a<text:s text:c=\"2\"/>b<text:tab/>c  \n d<text:line-break/> "
							  "<text:span>e</text:span></text:p><text:p>tweede"
							  "<office:annotation><text:p>weg</text:p></office:annotation>"
							  "<text:note><text:p>weg</text:p></text:note>") "<table:table-cell office:value-type=\"float\" office:value=\"1200\"><text:p>1.200</text:p>"
																			 "</table:table-cell>") "</table:table-row-group>" ODS_RIJ(CEL("1")
		                                                                                                                                   CEL("x") "<table:table-cell office:value-type=\"percentage\" "
		                                                                                                                                            "office:value=\"0.085\"><text:p>8,5%</text:p></table:table-cell>")
		                  ODS_RIJ(CEL(
							  "1") "<table:table-cell office:value-type=\"date\" "
		                           "office:date-value=\"2016-12-31T00:00:00\"><text:p>31-12</text:p>"
		                           "</table:table-cell><table:table-cell office:value-type=\"float\" "
		                           "office:value=\"12.5\"><text:p>13</text:p></table:table-cell>")
		                      ODS_RIJ(CEL(
								  "1") "<table:table-cell office:value-type=\"boolean\" "
		                               "office:boolean-value=\"true\"><text:p>WAAR</text:p>"
		                               "</table:table-cell><table:table-cell "
		                               "table:number-columns-repeated=\"16382\"/>") "<table:table-row table:number-rows-repeated=\"2\" table:visibility=\"filter\">" CEL("1")
		                          CEL("twee keer") "</table:table-row>"
		                                           "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
		                                           "table:number-columns-repeated=\"16384\"/></table:table-row>"),
		{ 0 }
	};

	(void)state;
	check_workbook(delen, "5 3#|a  b\tc d\ne\ntweede|1200#|\n"
	                      "6 1|x|8,5%|\n"
	                      "7 1|2016-12-31|13#|\n"
	                      "8 1|ja||\n"
	                      "9 1|twee keer||\n"
	                      "10 1|twee keer||\n"
	                      "* verborgen kolommen zijn ook gelezen: B (resultaat)\n"
	                      "* 2 verborgen rijen zijn ook gelezen: 9, 10\n"
	                      "* 1 getal is gelezen zoals het blad het toont, afgerond: 13 in C7\n");
}

static void merged_cells(void **state)
{
	static const deel ods[] = {
		ODS_DELEN(
			ODS_KOP ODS_RIJ("<table:table-cell table:number-rows-spanned=\"3\" "
		                    "office:value-type=\"string\"><text:p>1</text:p></table:table-cell>"
		                    "<table:table-cell table:number-columns-spanned=\"2\" "
		                    "office:value-type=\"string\"><text:p>breed</text:p></table:table-cell>"
		                    "<table:covered-table-cell/>")
				ODS_RIJ(
					"<table:covered-table-cell><text:p>weg</text:p></table:covered-table-cell>" CEL(
						"b")) ODS_RIJ("<table:covered-table-cell/>") ODS_RIJ(CEL("2") CEL("c"))),
		{ 0 }
	};

	(void)state;
	check_xlsx(
		XML "<worksheet xmlns=\"" X_NS "\"><sheetData>" KOPRIJ "<row r=\"2\">" T("A2", "1") T(
			"B2", "breed") C("C2", "><v>7</v>") "</row><row r=\"3\">" T("A3", "weg")
			T("B3", "b") "</row><row r=\"4\"><c r=\"A4\" t=\"str\"><v>weg</v></c></row><row r=\"5\">" T(
				"A5", "2")
				T("B5", "c") "</row></sheetData><mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell "
							 "ref=\"B2:C2\"/><mergeCell ref=\"onzin\"/></mergeCells></worksheet>",
		"2 1|breed||\n3 1|b||\n5 2|c||\n");
	check_workbook(ods, "2 1|breed||\n3 1|b||\n5 2|c||\n");
	check_xlsx(
		XML "<worksheet xmlns=\"" X_NS "\"><sheetData>" KOPRIJ "<row r=\"2\">" T("A2", "1") T(
			"B2", "a") C("C2", "><v>7</v>") "</row><row r=\"3\">" T("A3", "1")
			T("B3",
	          "b") "</row></sheetData><mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells></worksheet>",
		"2 1|a|7#|\n! Blad1!C3: Aantal:\n"
		"  dit getal staat in een samengevoegde cel over meer rijen\n");
}

static void refused_cells(void **state)
{
	(void)state;
	check_xlsx(
		RIJEN(KOPRIJ "<row r=\"2\">" C("A2", "s=\"1\"><v>42735</v>") T(
			"B2",
			"x") "</row>"
	             "<row r=\"3\">" T("A3", "1") C(
					 "B3",
					 "t=\"e\"><v>#N/A</v>") "</row>"
	                                        "<row r=\"4\">" T("A4", "1") C(
												"B4",
												"><f>A1</f><v></v>") "</row>"
	                                                                 "<row r=\"5\">" T("A5", "1") T(
																		 "B5",
																		 "goed") "</row>"
	                                                                             "<row r=\"6\">" T(
																					 "A6",
																					 "1") T("B6",
	                                                                                        "x")
	                                                                                 T("E6",
	                                                                                   "kladje") "</row>"
	                                                                                             "<row r=\"7\">" T(
																									 "A7",
																									 "1") T("B7",
	                                                                                                        "x")
	                                                                                                 C("C7",
	                                                                                                   "><v>1e308</v>") "</row>"),
		"5 1|goed||\n"
		"! Blad1!A2: perceel:\n  in deze cel staat een datum, geen nummer\n"
		"! Blad1!B3: resultaat:\n  de cel toont een fout: #N/B\n"
		"! Blad1!B4: resultaat:\n  van deze formule is geen uitkomst opgeslagen\n"
		"! Blad1!E6: \n  boven deze cel staat geen naam van een kolom\n"
		"! Blad1!C7: Aantal:\n  de cel toont een fout: ####\n");
}
int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),       cmocka_unit_test(decimals_of_a_text),
		cmocka_unit_test(days),          cmocka_unit_test(formats),
		cmocka_unit_test(cells_of_xlsx), cmocka_unit_test(cells_of_ods),
		cmocka_unit_test(merged_cells),  cmocka_unit_test(refused_cells),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
