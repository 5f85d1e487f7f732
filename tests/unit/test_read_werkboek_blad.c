/* SPDX-License-Identifier: EUPL-1.2 */
/* Which sheet of a workbook is read, and what is none of its cells. */
#include "werkboek_hulp.h"

#define TWEE(blad1, blad2)                                                                         \
	{                                                                                              \
		XLSX_DELEN(BOEK("", BLAD("Eerste", "b1") BLAD("Tweede", "b2")), blad1),                    \
			{ "xl/worksheets/sheet2.xml", blad2, 0 },                                              \
		{                                                                                          \
			0                                                                                      \
		}                                                                                          \
	}
#define GOED RIJEN(KOPRIJ "<row r=\"2\">" T("A2", "1") T("B2", "x") "</row>")

static void finding_the_sheet(void **state)
{
	static const deel beide[] = TWEE(GOED, GOED);
	static const deel tweede[] = TWEE(RIJEN("<row>" T("A1", "perceel") "</row>"), GOED);
	static const deel geen[] = TWEE(RIJEN("<row>" T("A1", "uitleg") "</row>"), RIJEN(""));
	static const deel bijna[] = TWEE(
		RIJEN("<row>" T("A1", "uitleg") "</row>"),
		RIJEN("<row r=\"3\">" T("A3", "perceel") T("B3", "resultat") T("C3", "aantal") "</row>"));
	static const deel verborgen[] = {
		XLSX_DELEN(BOEK("", "<sheet name=\"Weg\" state=\"veryHidden\" r:id=\"b1\"/>"), GOED), { 0 }
	};

	(void)state;
	check_workbook(beide, "! \n  meer bladen hebben de tabel: Eerste, Tweede\n");
	check_workbook_as(beide, &(wz__leeswijze){ .blad = "TWEEDE" }, "2 1|x||\n");
	check_workbook_as(beide, &(wz__leeswijze){ .blad = "Derde" },
	                  "! \n  dit blad is er niet; er is: Eerste, Tweede\n");
	check_workbook(tweede, "2 1|x||\n");
	check_workbook_as(tweede, &(wz__leeswijze){ .blad = "eerste" },
	                  "! Eerste!1: resultaat:\n  verplichte kolom ontbreekt\n");
	check_workbook(geen,
	               "! \n  in de eerste 30 rijen staat geen kopregel met de kolommen perceel en "
	               "resultaat\n");
	check_workbook(bijna, "! Tweede!B3: resultat:\n  onbekende kolom\n"
	                      "! Tweede!3: resultaat:\n  verplichte kolom ontbreekt\n");
	check_workbook(verborgen, "! \n  alleen een verborgen blad heeft de tabel: Weg\n");
	check_workbook_as(verborgen, &(wz__leeswijze){ .blad = "Weg" }, "2 1|x||\n");
	check_workbook_as(beide, &(wz__leeswijze){ .als = WZ_ALS_ODS },
	                  "! \n  dit is een werkboek van de soort xlsx, geen ods\n");
}

#define TABEL(naam, rest, rijen)                                                                   \
	"<table:table table:name=\"" naam "\" " rest ">" rijen "</table:table>"
/* Sheets of ods are looked at in one go: whatever is left of one is passed over. */
static void finding_the_sheet_of_ods(void **state)
{
	wz__buf xml = { 0 };

	(void)state;
	wz__buf_text(&xml, ODS_BEGIN "<table:table table:name=\"Lang\">");
	for (int i = 0; i < 30; i++)
		wz__buf_text(&xml, ODS_RIJ(CEL("a")));
	wz__buf_text(&xml, ODS_KOP ODS_RIJ(CEL("8") CEL("te laag")) "</table:table>");
	wz__buf_text(
		&xml, TABEL("Leeg", "", "<table:table-row table:number-rows-repeated=\"2000\"/>" ODS_KOP));
	wz__buf_text(&xml, TABEL("Kort", "", ODS_RIJ(CEL("a"))));
	wz__buf_text(&xml,
	             TABEL("Oud", "table:style-name=\"weg\"", ODS_KOP ODS_RIJ(CEL("9") CEL("oud"))));
	wz__buf_text(&xml, TABEL("Tabel", "", ODS_KOP ODS_RIJ(CEL("1") CEL("x"))) ODS_END);
	const deel delen[] = { { "mimetype", ODS_SOORT, 0 }, { "content.xml", xml.bytes, 0 }, { 0 } };
	check_workbook(delen, "2 1|x||\n* het verborgen blad Oud is niet gelezen\n");
	check_workbook_as(delen, &(wz__leeswijze){ .blad = "Oud" }, "2 9|oud||\n");
	check_workbook_as(
		delen, &(wz__leeswijze){ .blad = "Leeg" },
		"! Leeg: \n  in de eerste 30 rijen staat geen kopregel met de kolommen perceel "
		"en resultaat\n");
	wz__buf_free(&xml);
}

/* What stands beside the cells and is none of them. */
static void no_cells(void **state)
{
	static const deel links[] = {
		{ "mimetype", ODS_SOORT, 0 },
		{ "content.xml",
		  ODS_BEGIN
		      TABEL("Tabel", "", ODS_KOP ODS_RIJ(CEL("1") CEL("x"))) "<table:dde-links><table:dde-link>" TABEL(
				  "Ver", "", ODS_KOP) "</table:dde-link></table:dde-links>" ODS_END,
		  0 },
		{ 0 }
	};

	(void)state;
	check_workbook(links, "2 1|x||\n");
	/* How a text is pronounced, and a title that reaches into the row of the names. */
	check_xlsx(
		XML "<worksheet xmlns=\"" X_NS "\"><sheetData><row r=\"1\">" T(
			"E1",
			"Radar") "</row>"
					 "<row r=\"2\">" T("A2", "perceel") T("B2", "resultaat") "</row><row r=\"3\">" T(
						 "A3",
						 "1") "<c r=\"B3\" t=\"inlineStr\"><is><t>x</t><rPh><t>weg</t></rPh></is></c>"
							  "</row></sheetData><mergeCells><mergeCell ref=\"E1:E2\"/></mergeCells></worksheet>",
		"3 1|x||\n");
}

/* Hidden sheets are named in one line: what else there is to say is not lost behind them. */
static void many_hidden_sheets(void **state)
{
	wz__buf xml = { 0 };

	(void)state;
	wz__buf_text(&xml, ODS_BEGIN);
	for (int i = 1; i <= 12; i++)
		wz__buf_format(&xml, TABEL("Oud %d", "table:style-name=\"weg\"", ODS_KOP), i);
	wz__buf_text(&xml, TABEL("Tabel", "",
	                         ODS_KOP "<table:table-row table:visibility=\"collapse\">" CEL("1")
	                             CEL("x") "</table:table-row>") ODS_END);
	const deel delen[] = { { "mimetype", ODS_SOORT, 0 }, { "content.xml", xml.bytes, 0 }, { 0 } };
	check_workbook(
		delen, "2 1|x||\n* deze verborgen bladen zijn niet gelezen: Oud 1, Oud 2, Oud 3, Oud 4, "
			   "Oud 5, Oud 6, Oud 7, Oud 8, Oud 9, Oud 10, …\n"
			   "* 1 verborgen rij is ook gelezen: 2\n");
	wz__buf_free(&xml);
}
int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finding_the_sheet),
		cmocka_unit_test(finding_the_sheet_of_ods),
		cmocka_unit_test(no_cells),
		cmocka_unit_test(many_hidden_sheets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
