/* SPDX-License-Identifier: EUPL-1.2 */
/* Exports through the public headers: what is in them, and what is no export. */
#include "dossier_proef.h"

#include <jansson.h>
#include <welzijn/export.h>

static wz_status neem(void *context, const char *bytes, size_t n)
{
	wz__buf_append(context, bytes, n);
	return WZ_OK;
}

static wz_status weiger(void *context, const char *bytes, size_t n)
{
	(void)context;
	(void)bytes;
	(void)n;
	return WZ_ERR_IO;
}

/* The file with this name. */
static void bestand(const wz_export *export, const char *naam, wz__buf *uit)
{
	const wz_sink sink = { neem, uit };
	for (size_t i = 0; i < wz_export_files(export); i++)
		if (strcmp(wz_export_file_name(export, i), naam) == 0) {
			assert_int_equal(wz_export_file_write(export, i, &sink), WZ_OK);
			return;
		}
	fail_msg("no file %s", naam);
}

static void maak(proef *p)
{
	proef_maak(p);
	proef_opdracht(p->dossier);
	moet(p->dossier, lees_rapport(p->dossier, "a.csv",
	                              "perceel,afspraak,resultaat,status,aantal\n1,1.1,Tien,gerealiseerd,10\n",
	                              "2016-H2", false));
}

/* A column that a list gets later must be described here too. */
static void elke_kolom_is_beschreven(void **state)
{
	proef p;
	wz_export *export = NULL;
	wz__buf tekst = { 0 };
	size_t i, k, n = 0;
	json_t *tabel, *veld;
	(void)state;
	maak(&p);
	moet(p.dossier, wz_export_kwartaal(p.dossier, periode("2016-Q4"), &export));
	bestand(export, "datapackage.json", &tekst);
	json_t *pakket = json_loads(wz__buf_str(&tekst), 0, NULL);
	assert_non_null(pakket);
	json_array_foreach(json_object_get(pakket, "resources"), i, tabel)
		json_array_foreach(json_object_get(json_object_get(tabel, "schema"), "fields"), k, veld) {
			const char *naam = json_string_value(json_object_get(veld, "name"));
			if (!json_object_get(veld, "description"))
				fail_msg("%s of %s is not described: lib/export/kolommen.c", naam,
				         json_string_value(json_object_get(tabel, "name")));
			n++;
		}
	assert_true(n > 100);
	json_decref(pakket);
	wz__buf_free(&tekst);
	wz_export_free(export);
	proef_weg(&p);
}

static void alleen_een_kwartaal(void **state)
{
	proef p;
	wz_export *export = NULL;
	(void)state;
	maak(&p);
	assert_int_equal(wz_export_kwartaal(p.dossier, periode("2016"), &export), WZ_ERR_USAGE);
	assert_null(export);
	assert_int_equal(wz_export_kwartaal(p.dossier, periode("2016-H2"), &export), WZ_ERR_USAGE);
	assert_int_equal(wz_export_opdracht(p.dossier, "X", &export), WZ_ERR_NOT_FOUND);
	assert_null(export);
	wz_verslag *verslag = NULL;
	assert_int_equal(wz_export_jaarrapportage(p.dossier, 9, &verslag), WZ_ERR_NOT_FOUND);
	assert_null(verslag);
	wz_export_free(NULL);
	proef_weg(&p);
}

/* What was reported over the half year belongs to the quarter that ends with it. */
static void het_halfjaar_hoort_erbij(void **state)
{
	static const struct {
		const char *kwartaal;
		size_t resultaten;
	} gevallen[] = { { "2016-Q4", 1 }, { "2016-Q3", 0 }, { "2016-Q2", 0 }, { "2017-Q4", 0 } };
	proef p;
	(void)state;
	maak(&p);
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz_export *export = NULL;
		moet(p.dossier, wz_export_kwartaal(p.dossier, periode(gevallen[i].kwartaal), &export));
		assert_int_equal(wz_export_results(export), gevallen[i].resultaten);
		assert_int_equal(wz_export_files(export), 13);
		for (size_t k = 1; k < wz_export_files(export); k++)
			assert_true(strcmp(wz_export_file_name(export, k - 1), wz_export_file_name(export, k)) < 0);
		wz_export_free(export);
	}
	/* The day of the dossier is what it was. */
	wz_report_options opties = { 0 };
	wz__buf een = { 0 };
	schrijf_tellingen(&een, p.dossier, &opties);
	assert_non_null(strstr(wz__buf_str(&een), "2016"));
	wz__buf_free(&een);
	proef_weg(&p);
}

static void wat_de_ontvanger_weigert(void **state)
{
	proef p;
	wz_export *export = NULL;
	const wz_sink sink = { weiger, NULL };
	(void)state;
	maak(&p);
	moet(p.dossier, wz_export_opdracht(p.dossier, "O", &export));
	for (size_t i = 0; i < wz_export_files(export); i++)
		assert_int_equal(wz_export_file_write(export, i, &sink), WZ_ERR_IO);
	assert_int_equal(wz_export_results(export), 0);
	wz_export_free(export);
	proef_weg(&p);
}

static void het_manifest(void **state)
{
	proef p;
	wz_export *export = NULL;
	wz__buf manifest = { 0 }, percelen = { 0 };
	(void)state;
	maak(&p);
	moet(p.dossier, wz_export_opdracht(p.dossier, "O", &export));
	bestand(export, WZ_EXPORT_MANIFEST, &manifest);
	bestand(export, "percelen.csv", &percelen);
	const char *m = wz__buf_str(&manifest);
	assert_true(wz_export_manifest_has(m, manifest.size, "percelen.csv", percelen.bytes, percelen.size));
	assert_false(wz_export_manifest_has(m, manifest.size, "percelen.csv", percelen.bytes, percelen.size - 1));
	assert_false(wz_export_manifest_has(m, manifest.size, "opdracht.csv", percelen.bytes, percelen.size));
	assert_false(wz_export_manifest_has(m, manifest.size, "ercelen.csv", percelen.bytes, percelen.size));
	assert_false(wz_export_manifest_has(m, manifest.size, "percelen.csv\n", percelen.bytes, percelen.size));
	assert_false(wz_export_manifest_has(m, manifest.size, "", percelen.bytes, percelen.size));
	assert_false(wz_export_manifest_has("", 0, "percelen.csv", percelen.bytes, percelen.size));
	/* Cut anywhere, it is read no further than it goes. */
	for (size_t n = 0; n < manifest.size; n++) {
		char *kopie = malloc(n + 1);
		assert_non_null(kopie);
		memcpy(kopie, m, n);
		bool heeft = wz_export_manifest_has(kopie, n, "percelen.csv", percelen.bytes, percelen.size);
		assert_true(!heeft || n + 1 >= manifest.size);
		free(kopie);
	}
	wz__buf_free(&manifest);
	wz__buf_free(&percelen);
	wz_export_free(export);
	proef_weg(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_kolom_is_beschreven), cmocka_unit_test(alleen_een_kwartaal),
		cmocka_unit_test(het_halfjaar_hoort_erbij), cmocka_unit_test(wat_de_ontvanger_weigert),
		cmocka_unit_test(het_manifest),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
