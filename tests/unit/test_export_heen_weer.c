/* SPDX-License-Identifier: EUPL-1.2 */
/* What is exported and imported in an empty dossier is the same again: over dossiers by
 * lot. WELZIJN_ZAADJES="first number" runs others than the usual ones. */
#include "export_loting.h"

#include <welzijn/aanbieder.h>
#include <welzijn/ervaring.h>
#include <welzijn/export.h>
#include <welzijn/opdracht.h>
#include <welzijn/perceel.h>

enum { ZAADJES = 40, RAPPORTEN = 8, BESTANDEN_MAX = 16 };

static uint32_t zaadje;

/* Files in memory. */
typedef struct map {
	wz__buf bytes[BESTANDEN_MAX];
	wz_source bron[BESTANDEN_MAX];
	size_t n;
} map;

static void map_erbij(map *m, const char *naam, const wz__buf *bytes)
{
	assert_true(m->n < BESTANDEN_MAX);
	m->bytes[m->n] = *bytes;
	m->bron[m->n] = (wz_source){ naam, wz__buf_str(bytes), bytes->size };
	m->n++;
}

static void map_weg(map *m)
{
	for (size_t i = 0; i < m->n; i++)
		wz__buf_free(&m->bytes[i]);
	m->n = 0;
}

static void zeg_fouten(const wz_import *import)
{
	for (size_t i = 0; import && i < wz_import_faults(import); i++) {
		wz_fault f = wz_import_fault(import, i);
		print_error("%s:%zu: %s: %s\n", f.bestand, f.record, f.kolom ? f.kolom : "", f.message);
	}
}

static void importeer_opdracht(wz_dossier *dossier, const map *m)
{
	wz_import *import;
	wz_source lijsten[BESTANDEN_MAX];
	size_t n = 0;
	for (size_t i = 0; i < m->n; i++)
		if (strcmp(m->bron[i].naam, WZ_EXPORT_MANIFEST) != 0)
			lijsten[n++] = m->bron[i];
	wz_status status = wz_import_opdracht(dossier, lijsten, n, NULL, &import);
	if (status != WZ_OK)
		zeg_fouten(import);
	wz_import_free(import);
	if (status != WZ_OK)
		fail_msg("seed %u: %s: %s", zaadje, wz_status_name(status), wz_errmsg(dossier));
}

static void maak_opdrachten(wereld *w, wz_dossier *dossier)
{
	static void (*const trekkers[])(wereld *, wz__buf *) = { trek_opdrachten, trek_aanbieders, trek_percelen,
		                                                     trek_afspraken, trek_ervaringen };
	static const char *const namen[] = { "opdracht.csv", "aanbieders.csv", "percelen.csv", "afspraken.csv",
		                                 "ervaringen.csv" };
	map m = { 0 };
	for (size_t i = 0; i < LENGTE(trekkers); i++) {
		wz__buf bytes = { 0 };
		trekkers[i](w, &bytes);
		map_erbij(&m, namen[i], &bytes);
	}
	importeer_opdracht(dossier, &m);
	map_weg(&m);
}

/* Refused is what a correction may not be; that is no matter here. */
static bool maak_rapport(wereld *w, wz_dossier *dossier)
{
	static const char *const perioden[] = { "2016", "2016", "2016-H1", "2016-H2", "2016-Q4" };
	char naam[32], o[32];
	wz__buf bytes = { 0 };
	unsigned opdracht;
	wz_import_options opties = { .periode = periode(EEN_VAN(&w->l, perioden)), .supersede = trek(&w->l, 3) != 0 };
	if (!trek_rapport(w, &bytes, &opdracht, &opties.aanbieder))
		return false;
	opties.opdracht = opdracht_naam(o, opdracht);
	snprintf(naam, sizeof naam, "%u.csv", w->bestanden++);
	const wz_source bron = { naam, bytes.bytes, bytes.size };
	wz_import *import;
	wz_status status = wz_import_jaarrapportage(dossier, &bron, 1, &opties, &import);
	for (size_t i = 0; i < wz_import_faults(import); i++)
		if (!strstr(wz_import_fault(import, i).message, "rapportage")) {
			zeg_fouten(import);
			fail_msg("seed %u: a report is refused\n%s", zaadje, bytes.bytes);
		}
	wz_import_free(import);
	wz__buf_free(&bytes);
	return status == WZ_OK;
}

/* Links by hand, and reports taken back. */
static void maak_daden(wereld *w, wz_dossier *dossier)
{
	for (unsigned i = 0; i < 6; i++) {
		char naam[32];
		const char *afspraak = afspraak_naam(naam, trek(&w->l, PERCELEN_MAX), trek(&w->l, AFSPRAKEN_MAX));
		int64_t nr = 1 + trek(&w->l, 30);
		if (trek(&w->l, 3))
			wz_resultaat_link(dossier, nr, &afspraak, 1, NULL);
		else
			wz_resultaat_unlink(dossier, nr, NULL, 0, NULL);
	}
	if (trek(&w->l, 3) == 0)
		wz_rapportage_withdraw(dossier, 1 + trek(&w->l, RAPPORTEN), "een vergissing");
}

static wz_status naar_bestand(void *context, const char *bytes, size_t n)
{
	wz__buf_append(context, bytes, n);
	return WZ_OK;
}

static void haal_op(const wz_export *export, map *m)
{
	for (size_t i = 0; i < wz_export_files(export); i++) {
		wz__buf bytes = { 0 };
		const wz_sink sink = { naar_bestand, &bytes };
		assert_int_equal(wz_export_file_write(export, i, &sink), WZ_OK);
		map_erbij(m, wz_export_file_name(export, i), &bytes);
	}
}

static void exporteer_opdracht(wz_dossier *dossier, unsigned o, map *m)
{
	char naam[32];
	wz_export *export = NULL;
	moet(dossier, wz_export_opdracht(dossier, opdracht_naam(naam, o), &export));
	haal_op(export, m);
	/* Names live in the program, so the bytes do without the export. */
	wz_export_free(export);
}

/* The numbers of the reports that count, in order. */
static size_t geldige(wz_dossier *dossier, int64_t nrs[4 * RAPPORTEN])
{
	wz_verslag *lijst = NULL;
	size_t n = 0, kolommen, k = 0;
	moet(dossier, wz_rapportage_list(dossier, NULL, &lijst));
	const wz_table *table = wz_verslag_get_table(lijst, 0);
	const wz_column *columns = wz_table_columns(table, &kolommen);
	while (strcmp(columns[k].naam, "toestand") != 0)
		k++;
	for (size_t i = 0; i < wz_table_rows(table); i++)
		if (strcmp(wz_table_cell(table, i, k).text, "geldig") == 0)
			nrs[n++] = wz_table_cell(table, i, 0).value;
	wz_verslag_free(lijst);
	for (size_t i = 1; i < n; i++)
		for (size_t j = i; j > 0 && nrs[j] < nrs[j - 1]; j--) {
			int64_t wissel = nrs[j];
			nrs[j] = nrs[j - 1];
			nrs[j - 1] = wissel;
		}
	return n;
}

static void rapport_csv(wz_dossier *dossier, int64_t nr, wz__buf *uit)
{
	wz_verslag *verslag = NULL;
	wz_status status = wz_export_jaarrapportage(dossier, nr, &verslag);
	schrijf(uit, dossier, status, verslag, WZ_FORMAT_CSV);
}

/* The second dossier, from what is exported of the first. */
static void breng_over(const wereld *w, wz_dossier *van, wz_dossier *naar)
{
	int64_t nrs[4 * RAPPORTEN];
	for (unsigned o = 0; o < w->opdrachten; o++) {
		map m = { 0 };
		exporteer_opdracht(van, o, &m);
		importeer_opdracht(naar, &m);
		map_weg(&m);
	}
	size_t n = geldige(van, nrs);
	for (size_t i = 0; i < n; i++) {
		char naam[32];
		wz__buf bytes = { 0 };
		wz_import *import;
		rapport_csv(van, nrs[i], &bytes);
		snprintf(naam, sizeof naam, "%u.csv", (unsigned)i);
		const wz_source bron = { naam, bytes.bytes, bytes.size };
		wz_status status = wz_import_jaarrapportage(naar, &bron, 1, NULL, &import);
		if (status != WZ_OK)
			zeg_fouten(import);
		wz_import_free(import);
		if (status != WZ_OK)
			fail_msg("seed %u: %s\n%s", zaadje, wz_errmsg(naar), bytes.bytes);
		wz__buf_free(&bytes);
	}
}

static void gelijk(const char *wat, const wz__buf *een, const wz__buf *ander)
{
	if (strcmp(wz__buf_str(een), wz__buf_str(ander)) == 0)
		return;
	/* By itself: a message of cmocka has an end. */
	fprintf(stderr, "--- first\n%s\n--- second\n%s\n", wz__buf_str(een), wz__buf_str(ander));
	fail_msg("seed %u: %s differs", zaadje, wat);
}

/* Columns that are about this dossier and not about the world. */
static bool van_hier(const char *naam)
{
	static const char *const namen[] = { "nr", "rapportage", "bestand", "record" };
	for (size_t i = 0; i < LENGTE(namen); i++)
		if (strcmp(naam, namen[i]) == 0)
			return true;
	return false;
}

static int volgens_tekst(const void *a, const void *b)
{
	return strcmp(wz__buf_str(a), wz__buf_str(b));
}

static void cel_tekst(wz__buf *uit, wz_cell cel)
{
	if (cel.present && cel.text)
		wz__buf_format(uit, "<%s>", cel.text);
	else
		wz__buf_format(uit, cel.present ? "%lld," : "-,", (long long)cel.value);
}

/* A list, without those columns, row by row; sorted, since remarks stand in the order in
 * which they came in. */
static void lijst_tekst(wz_dossier *dossier, wz_status status, wz_verslag *verslag, wz__buf *uit)
{
	moet(dossier, status);
	const wz_table *table = wz_verslag_get_table(verslag, 0);
	size_t n = wz_table_rows(table), kolommen;
	const wz_column *columns = wz_table_columns(table, &kolommen);
	wz__buf *rij = calloc(n + 1, sizeof *rij);
	assert_non_null(rij);
	for (size_t i = 0; i < n; i++) {
		/* A heading for people is no row, but it must sort too. */
		wz__buf_text(&rij[i], wz_table_row_kind(table, i) == WZ_ROW_DATA ? "\n" : "");
		for (size_t k = 0; wz_table_row_kind(table, i) == WZ_ROW_DATA && k < kolommen; k++)
			if (columns[k].use != WZ_USE_HUMAN && !van_hier(columns[k].naam))
				cel_tekst(&rij[i], wz_table_cell(table, i, k));
	}
	qsort(rij, n, sizeof *rij, volgens_tekst);
	for (size_t i = 0; i < n; i++) {
		wz__buf_text(uit, wz__buf_str(&rij[i]));
		wz__buf_free(&rij[i]);
	}
	free(rij);
	wz_verslag_free(verslag);
}

static wz_status resultaten(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz_resultaat_list(dossier, filter, WZ_RESULTAAT_ALL, out);
}

static wz_status realisatie(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	const wz_report_options opties = { .filter = *filter };
	return wz_report_percelen(dossier, &opties, out);
}

static void vergelijk_lijsten(wz_dossier *een, wz_dossier *ander)
{
	static const struct {
		const char *naam;
		wz_status (*maak)(wz_dossier *, const wz_filter *, wz_verslag **);
	} lijsten[] = { { "opdracht list", wz_opdracht_list },   { "perceel list", wz_perceel_list },
		            { "afspraak list", wz_afspraak_list },   { "aanbieder list", wz_aanbieder_list },
		            { "ervaring list", wz_ervaring_list },   { "resultaat list", resultaten },
		            { "perceel report", realisatie } };
	const wz_periode perioden[] = { periode("2016"), periode("2016-H1"), periode("2016-Q4"), periode("2017") };
	for (size_t i = 0; i < LENGTE(lijsten); i++)
		for (size_t n = 0; n <= LENGTE(perioden); n += LENGTE(perioden)) {
			const wz_filter filter = { .perioden = perioden, .n_perioden = n };
			wz__buf a = { 0 }, b = { 0 };
			wz_verslag *verslag = NULL;
			wz_status status = lijsten[i].maak(een, &filter, &verslag);
			lijst_tekst(een, status, verslag, &a);
			status = lijsten[i].maak(ander, &filter, &verslag);
			lijst_tekst(ander, status, verslag, &b);
			gelijk(lijsten[i].naam, &a, &b);
			wz__buf_free(&a);
			wz__buf_free(&b);
		}
}

/* The texts of a report as they stood in its file, which no list shows. */
static void ruwe_teksten(wz_dossier *dossier, int64_t rapportage, wz__buf *uit)
{
	wz_verslag *verslag = NULL;
	moet(dossier, wz_rapportage_show(dossier, rapportage, &verslag));
	const wz_table *table = wz_verslag_get_table(verslag, 1);
	for (size_t i = 0; i < wz_table_rows(table); i++) {
		wz_verslag *een = NULL;
		size_t n, k = 0;
		moet(dossier, wz_resultaat_show(dossier, wz_table_cell(table, i, 0).value, &een));
		const wz_column *columns = wz_table_columns(wz_verslag_get_table(een, 0), &n);
		while (strcmp(columns[k].naam, "ruw") != 0)
			k++;
		cel_tekst(uit, wz_table_cell(wz_verslag_get_table(een, 0), 0, k));
		wz_verslag_free(een);
	}
	wz_verslag_free(verslag);
}

/* Exported again, it is byte for byte the same. */
static void vergelijk_exports(const wereld *w, wz_dossier *een, wz_dossier *ander)
{
	int64_t hier[4 * RAPPORTEN], daar[4 * RAPPORTEN];
	size_t n = geldige(een, hier);
	for (unsigned o = 0; o < w->opdrachten; o++) {
		map a = { 0 }, b = { 0 };
		exporteer_opdracht(een, o, &a);
		exporteer_opdracht(ander, o, &b);
		assert_int_equal(a.n, b.n);
		for (size_t i = 0; i < a.n; i++)
			gelijk(a.bron[i].naam, &a.bytes[i], &b.bytes[i]);
		map_weg(&a);
		map_weg(&b);
	}
	assert_int_equal(geldige(ander, daar), n);
	for (size_t i = 0; i < n; i++) {
		wz__buf a = { 0 }, b = { 0 };
		rapport_csv(een, hier[i], &a);
		rapport_csv(ander, daar[i], &b);
		gelijk("report", &a, &b);
		wz__buf_clear(&a);
		wz__buf_clear(&b);
		ruwe_teksten(een, hier[i], &a);
		ruwe_teksten(ander, daar[i], &b);
		gelijk("what stood in the file", &a, &b);
		wz__buf_free(&a);
		wz__buf_free(&b);
	}
}

/* The quarter says the same of both, where it does not tell of the files themselves; and
 * of one the same on any later day. */
static void vergelijk_kwartaal(wz_dossier *een, wz_dossier *ander)
{
	static const char *const zelfde[] = { "afspraken.csv", "oordelen.csv", "opdrachten.csv",
		                                  "percelen-realisatie.csv", "percelen.csv" };
	map a = { 0 }, b = { 0 }, later = { 0 };
	wz_export *export = NULL;
	moet(een, wz_export_kwartaal(een, periode("2016-Q4"), &export));
	haal_op(export, &a);
	wz_export_free(export);
	moet(ander, wz_export_kwartaal(ander, periode("2016-Q4"), &export));
	haal_op(export, &b);
	wz_export_free(export);
	wz_dossier_clock(een, 20191231, "2019-12-31T00:00:00Z");
	moet(een, wz_export_kwartaal(een, periode("2016-Q4"), &export));
	haal_op(export, &later);
	wz_export_free(export);
	wz_dossier_clock(een, DAARNA, "2018-01-15T00:00:00Z");
	for (size_t i = 0; i < a.n; i++) {
		gelijk("the quarter on another day", &a.bytes[i], &later.bytes[i]);
		for (size_t k = 0; k < LENGTE(zelfde); k++)
			if (strcmp(a.bron[i].naam, zelfde[k]) == 0)
				gelijk(zelfde[k], &a.bytes[i], &b.bytes[i]);
	}
	map_weg(&a);
	map_weg(&b);
	map_weg(&later);
}

static void een_zaadje(unsigned *rapporten)
{
	wereld w = { .l = { zaadje } };
	proef van, naar;
	trek(&w.l, 2);
	proef_maak(&van);
	proef_maak(&naar);
	maak_opdrachten(&w, van.dossier);
	for (unsigned i = 0; i < RAPPORTEN; i++)
		*rapporten += maak_rapport(&w, van.dossier);
	maak_daden(&w, van.dossier);
	breng_over(&w, van.dossier, naar.dossier);
	vergelijk_lijsten(van.dossier, naar.dossier);
	vergelijk_exports(&w, van.dossier, naar.dossier);
	vergelijk_kwartaal(van.dossier, naar.dossier);
	moet_kloppen(naar.dossier, "an import of what was exported");
	proef_weg(&van);
	proef_weg(&naar);
}

static void heen_en_weer(void **state)
{
	const char *welke = getenv("WELZIJN_ZAADJES");
	unsigned eerste = 1, n = ZAADJES, rapporten = 0;
	(void)state;
	if (welke)
		assert_int_equal(sscanf(welke, "%u %u", &eerste, &n), 2);
	for (zaadje = eerste; zaadje < eerste + n; zaadje++)
		een_zaadje(&rapporten);
	assert_true(rapporten >= 2 * n); /* else little was shown */
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(heen_en_weer) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
