/* SPDX-License-Identifier: EUPL-1.2 */
/* The forms: what can be filled in, in which columns, and what stands there already. */
#include "dossier_proef.h"

#include <welzijn/template.h>

#include "dossier/opdracht.h"

static const char OPDRACHT[] =
	"opdracht,titel,opdrachtgever,soort,begin,eind\nW,Wijk,Gemeente,subsidie,2016-01-01,2018-12-31\n";
static const char PERCELEN[] =
	"perceel,stadsdeel,thema,aanbieder,eind\n1,Noord,Huis,Alfa,\n2,Zuid,Straat,Beta,\n"
	"10,Zuid,Plein,Alfa,\n3,Zuid,Oud,Alfa,2016-12-31\n";
static const char AFSPRAKEN[] =
	"perceel,afspraak,omschrijving,doel,eenheid,richting,telling,doelperiode,nulmeting,deadline\n"
	"1,1.1,Gasten,30,gasten,minimaal,cumulatief,,,\n"
	"1,1.2,Klachten,5,,maximaal,,,,31-12-2017\n"
	"1,1.3,Minder alleen,\"12,5\",bewoners,afname,stand,looptijd,80,\n"
	"1,1.4,Tevreden,,,,,,,1-7-2017\n"
	"2,2.1,Straat,1,keer,,,,,\n"
	"3,3.1,Oud,1,keer,,,,,\n";

static wz_verslag *formulier(wz_dossier *dossier, const char *aanbieder, const char *over)
{
	wz_template_options options = { .aanbieder = aanbieder, .periode = periode(over) };
	wz_verslag *verslag = NULL;
	moet(dossier, wz_template_jaarrapportage(dossier, &options, &verslag));
	return verslag;
}

static size_t kolom_met(const wz_table *table, const char *naam)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	for (size_t i = 0; i < n; i++)
		if (strcmp(columns[i].naam, naam) == 0)
			return i;
	fail_msg("no column %s", naam);
	return 0;
}

static const char *cel(const wz_table *table, size_t rij, const char *kolom)
{
	wz_cell cell = wz_table_cell(table, rij, kolom_met(table, kolom));
	return cell.present ? cell.text : "";
}

static int maak(void **state)
{
	proef *p = test_calloc(1, sizeof *p);
	proef_maak(p);
	moet(p->dossier, lees_opdracht(p->dossier, "opdracht.csv", OPDRACHT));
	moet(p->dossier, lees_opdracht(p->dossier, "percelen.csv", PERCELEN));
	moet(p->dossier, lees_opdracht(p->dossier, "afspraken.csv", AFSPRAKEN));
	*state = p;
	return 0;
}

static int weg(void **state)
{
	proef_weg(*state);
	test_free(*state);
	return 0;
}

static void doelen_in_woorden(void **state)
{
	wz_verslag *verslag = formulier(((proef *)*state)->dossier, "Alfa", "2017");
	const wz_table *table = wz_verslag_get_table(verslag, 1);
	assert_string_equal(wz_table_naam(table), "Resultaten");
	assert_string_equal(cel(table, 0, "doel"),
	                    "minimaal 30 gasten; alles bij elkaar vanaf het begin");
	assert_string_equal(cel(table, 1, "doel"), "maximaal 5, uiterlijk 31-12-2017");
	assert_string_equal(cel(table, 2, "doel"),
	                    "minimaal 12,5% minder bewoners dan bij de nulmeting in de hele looptijd; "
	                    "de stand aan het eind");
	assert_string_equal(cel(table, 2, "nulmeting"), "80 bewoners");
	assert_string_equal(cel(table, 3, "doel"), "uiterlijk 01-07-2017");
	wz_verslag_free(verslag);
}

/* Its own lots in force, in order; one without agreed items has a row; then the empty ones. */
static void rijen(void **state)
{
	wz_verslag *verslag = formulier(((proef *)*state)->dossier, "ALFA", "2017");
	const wz_table *table = wz_verslag_get_table(verslag, 1);
	assert_int_equal(wz_table_rows(table), 4 + 1 + 20);
	assert_string_equal(cel(table, 4, "perceel"), "10");
	assert_string_equal(cel(table, 4, "afspraak"), "");
	assert_string_equal(cel(table, 4, "afgesproken"), "(geen afspraken) Plein, Zuid");
	for (size_t rij = 0; rij < 25; rij++) {
		assert_string_equal(cel(table, rij, "periode"), "2017");
		assert_string_equal(cel(table, rij, "aanbieder"), "Alfa");
		assert_string_equal(cel(table, rij, "opdracht"), "W");
	}
	assert_string_equal(cel(table, 5, "perceel"), "");
	wz_verslag_free(verslag);
}

/* The words that can be chosen, joined. */
static void keuzes_zijn(const wz_input *input, const char *verwacht)
{
	wz__buf buf = { 0 };
	for (size_t i = 0; input->choices != NULL && input->choices[i] != NULL; i++)
		wz__buf_format(&buf, "%s%s", i > 0 ? "|" : "", input->choices[i]);
	assert_string_equal(wz__buf_str(&buf), verwacht);
	wz__buf_free(&buf);
}

static void invoer(void **state)
{
	wz_verslag *verslag = formulier(((proef *)*state)->dossier, "Alfa", "2017");
	const wz_table *table = wz_verslag_get_table(verslag, 1);
	static const char *const vast[] = { "afgesproken", "doel",      "nulmeting", "eerder",
		                                "periode",     "aanbieder", "opdracht" };
	for (size_t i = 0; i < LENGTE(vast); i++)
		assert_int_equal(wz_table_get_input(table, kolom_met(table, vast[i])).kind, WZ_INPUT_NONE);
	wz_input input = wz_table_get_input(table, kolom_met(table, "perceel"));
	assert_int_equal(input.kind, WZ_INPUT_CHOICE);
	assert_true(input.keep && input.others);
	keuzes_zijn(&input, "1|10");
	input = wz_table_get_input(table, kolom_met(table, "afspraak"));
	assert_int_equal(input.kind, WZ_INPUT_TEXT);
	assert_true(input.keep);
	input = wz_table_get_input(table, kolom_met(table, "resultaat"));
	assert_true(input.required && !input.keep);
	input = wz_table_get_input(table, kolom_met(table, "status"));
	assert_false(input.required || input.others);
	keuzes_zijn(&input, "gerealiseerd|deels gerealiseerd|niet gerealiseerd|onbekend|doorlopend");
	input = wz_table_get_input(table, kolom_met(table, "grens"));
	keuzes_zijn(&input, "precies|minstens|hoogstens|ongeveer");
	input = wz_table_get_input(table, kolom_met(table, "herkomst"));
	keuzes_zijn(&input, "gemeten|geteld|geschat|onbekend");
	input = wz_table_get_input(table, kolom_met(table, "aantal"));
	assert_int_equal(input.kind, WZ_INPUT_NUMBER);
	assert_true(input.minimum == WZ_GETAL_GEEN); /* a balance may be below zero */
	wz_verslag_free(verslag);
}

/* What a spreadsheet shows beside a cell has a limit. */
static void hulp_is_kort(void **state)
{
	wz_verslag *verslagen[] = { formulier(((proef *)*state)->dossier, "Alfa", "2017"), NULL };
	assert_int_equal(wz_template_opdracht(&verslagen[1]), WZ_OK);
	for (size_t v = 0; v < LENGTE(verslagen); v++) {
		for (size_t t = 0; t < wz_verslag_tables(verslagen[v]); t++) {
			const wz_table *table = wz_verslag_get_table(verslagen[v], t);
			size_t n;
			wz_table_columns(table, &n);
			for (size_t i = 0; i < n; i++) {
				const char *help = wz_table_get_input(table, i).help;
				assert_true(help == NULL || strlen(help) <= 200);
			}
		}
		wz_verslag_free(verslagen[v]);
	}
}

/* The report before, or its parts together; not one that is to come. */
static void wat_eerder_werd_gemeld(void **state)
{
	wz_dossier *dossier = ((proef *)*state)->dossier;
	static const char kopregel[] = "perceel,afspraak,resultaat,status,aantal,grens\n";
	static const struct {
		const char *over, *rijen;
	} eerder[] = {
		{ "2016", "1,1.2,Twee,gerealiseerd,2,\n1,1.4,Ja,gerealiseerd,,\n" },
		{ "2017-Q1", "1,1.1,Vijf,,5,\n1,1.2,Een,,1,minstens\n" },
		{ "2017-Q2", "1,1.1,Negen,doorlopend,9,\n1,1.2,Een,,1,\n" },
		{ "2018", "1,1.1,Later,gerealiseerd,99,\n" },
	};
	for (size_t i = 0; i < LENGTE(eerder); i++) {
		char tekst[200];
		snprintf(tekst, sizeof tekst, "%s%s", kopregel, eerder[i].rijen);
		moet(dossier, lees_rapport(dossier, eerder[i].over, tekst, eerder[i].over, false));
	}
	wz_verslag *verslag = formulier(dossier, "Alfa", "2017-Q4");
	const wz_table *table = wz_verslag_get_table(verslag, 1);
	assert_string_equal(cel(table, 0, "eerder"), "2017-Q2: doorlopend, 9 gasten");
	assert_string_equal(cel(table, 1, "eerder"), "2017-Q2: 1");
	assert_string_equal(cel(table, 3, "eerder"), "2016: gerealiseerd");
	wz_verslag_free(verslag);
	verslag = formulier(dossier, "Alfa", "2017-H2");
	table = wz_verslag_get_table(verslag, 1);
	assert_string_equal(cel(table, 0, "eerder"), "2017-H1: doorlopend, 9 gasten");
	assert_string_equal(cel(table, 1, "eerder"), "2017-H1: minstens 2");
	assert_string_equal(cel(table, 2, "eerder"), "");
	wz_verslag_free(verslag);
}

static void zonder_perceel(void **state)
{
	wz_dossier *dossier = ((proef *)*state)->dossier;
	wz_template_options options = { .aanbieder = "Alfa", .periode = periode("2019") };
	wz_verslag *verslag = NULL;
	assert_int_equal(wz_template_jaarrapportage(dossier, &options, &verslag), WZ_ERR_NOT_FOUND);
	assert_null(verslag);
	assert_string_equal(wz_errmsg(dossier), "Alfa heeft geen perceel dat loopt in 2019");
	options = (wz_template_options){ .periode = periode("2017") };
	assert_int_equal(wz_template_jaarrapportage(dossier, &options, &verslag), WZ_ERR_USAGE);
}

/* Each list has the columns that an import knows, in its order, no more and no fewer, and
 * marks those that are needed. */
static void lijsten_zijn_die_van_de_import(void **state)
{
	const struct {
		const char *naam;
		const wz__kolom *kolommen;
		size_t n;
	} lijsten[] = {
		{ "opdracht", wz__kolommen_opdracht, wz__n_kolommen_opdracht },
		{ "percelen", wz__kolommen_percelen, wz__n_kolommen_percelen },
		{ "afspraken", wz__kolommen_afspraken, wz__n_kolommen_afspraken },
		{ "aanbieders", wz__kolommen_aanbieders, wz__n_kolommen_aanbieders },
		{ "ervaringen", wz__kolommen_ervaringen, wz__n_kolommen_ervaringen },
	};
	wz_verslag *verslag = NULL;
	(void)state;
	assert_int_equal(wz_template_opdracht(&verslag), WZ_OK);
	assert_int_equal(wz_verslag_tables(verslag), 1 + LENGTE(lijsten));
	for (size_t t = 0; t < LENGTE(lijsten); t++) {
		const wz_table *table = wz_verslag_get_table(verslag, t + 1);
		size_t n;
		const wz_column *columns = wz_table_columns(table, &n);
		assert_string_equal(wz_table_naam(table), lijsten[t].naam);
		assert_int_equal(n, lijsten[t].n);
		assert_int_equal(wz_table_rows(table), 50);
		for (size_t i = 0; i < n; i++) {
			wz_input input = wz_table_get_input(table, i);
			assert_string_equal(columns[i].naam, lijsten[t].kolommen[i].naam);
			assert_int_equal(input.required, lijsten[t].kolommen[i].verplicht);
			assert_int_not_equal(input.kind, WZ_INPUT_NONE);
		}
	}
	wz_verslag_free(verslag);
}

/* A title is never cut, however long it is. */
static void lange_titel(void **state)
{
	wz_dossier *dossier = ((proef *)*state)->dossier;
	wz__buf titel = { 0 }, lijst = { 0 }, regel = { 0 };
	for (int i = 0; i < 300; i++)
		wz__buf_text(&titel, "wéérbaar ");
	wz__buf_text(&titel, "eind");
	wz__buf_format(&lijst, "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	               "W,%s,Gemeente,subsidie,2016-01-01,2018-12-31\n", titel.bytes);
	moet(dossier, lees_opdracht(dossier, "opdracht.csv", lijst.bytes));
	wz_verslag *verslag = formulier(dossier, "Alfa", "2017");
	wz__buf_format(&regel, "Dit bestand is voor Alfa. Het gaat over 2017, en over opdracht W: %s.",
	               titel.bytes);
	assert_string_equal(cel(wz_verslag_get_table(verslag, 0), 0, "uitleg"), regel.bytes);
	wz_verslag_free(verslag);
	wz__buf_free(&titel);
	wz__buf_free(&lijst);
	wz__buf_free(&regel);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(doelen_in_woorden, maak, weg),
		cmocka_unit_test_setup_teardown(rijen, maak, weg),
		cmocka_unit_test_setup_teardown(invoer, maak, weg),
		cmocka_unit_test_setup_teardown(hulp_is_kort, maak, weg),
		cmocka_unit_test_setup_teardown(wat_eerder_werd_gemeld, maak, weg),
		cmocka_unit_test_setup_teardown(zonder_perceel, maak, weg),
		cmocka_unit_test(lijsten_zijn_die_van_de_import),
		cmocka_unit_test_setup_teardown(lange_titel, maak, weg),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
