/* SPDX-License-Identifier: EUPL-1.2 */
/* Every figure of the reports per lot, area and provider is as large as what its
 * trace names, and what a trace says of the records is so. */
#include "dossier_proef.h"

#include <welzijn/signaal.h>
#include <welzijn/trace.h>

#include "evaluate/oordeel.h"
#include "store/store.h"

typedef wz_status trace_functie(wz_dossier *, const char *, const wz_trace_options *,
                                wz_verslag **);
typedef wz_status rapport_functie(wz_dossier *, const wz_report_options *, wz_verslag **);

/* A report, what its rows are called, and the trace of one of them. */
typedef struct soort {
	rapport_functie *rapport;
	trace_functie *trace;
	const char *naam;
	bool met_opdracht;
} soort;
static const soort soorten[] = {
	{ wz_report_percelen, wz_trace_perceel, "perceel", true },
	{ wz_report_stadsdelen, wz_trace_stadsdeel, "stadsdeel", false },
	{ wz_report_aanbieders, wz_trace_aanbieder, "aanbieder", false },
};

/* The figures of a row; status GEEN is the total. */
static const struct cijfer {
	const char *kolom;
	wz_realisatie status;
	bool vervallen;
} cijfers[] = {
	{ "totaal", WZ_REALISATIE_GEEN, false },
	{ "gerealiseerd", WZ_GEREALISEERD, false },
	{ "deels_gerealiseerd", WZ_DEELS_GEREALISEERD, false },
	{ "niet_gerealiseerd", WZ_NIET_GEREALISEERD, false },
	{ "onbekend", WZ_ONBEKEND, false },
	{ "doorlopend", WZ_DOORLOPEND, false },
	{ "vervallen", WZ_REALISATIE_GEEN, true },
};

static wz_cell cel(const wz_table *table, size_t row, const char *naam)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	for (size_t i = 0; i < n; i++)
		if (strcmp(columns[i].naam, naam) == 0 && columns[i].use != WZ_USE_HUMAN)
			return wz_table_cell(table, row, i);
	fail_msg("no column %s", naam);
	return (wz_cell){ 0 };
}

static const char *tekst(const wz_table *table, size_t row, const char *naam)
{
	wz_cell c = cel(table, row, naam);
	return c.present ? c.text : "";
}

/* Whether a row is of an agreed item that no row above it is of, in its periode. */
static bool nieuw(const wz_table *table, size_t row)
{
	static const char *const sleutel[] = { "opdracht", "afspraak", "periode" };
	for (size_t i = 0; i < row; i++) {
		size_t gelijk = 0;
		for (size_t k = 0; k < LENGTE(sleutel); k++)
			gelijk += strcmp(tekst(table, i, sleutel[k]), tekst(table, row, sleutel[k])) == 0;
		if (gelijk == LENGTE(sleutel))
			return false;
	}
	return true;
}

/* A result is in the dossier as the row has it: in that report, which counts, in
 * that file, at that record. */
static void moet_bestaan(wz_dossier *dossier, const wz_table *table, size_t row)
{
	static const char sql[] =
		"SELECT count(*) FROM resultaat r JOIN rapportage g ON g.id = r.rapportage_id"
		" JOIN bestand b ON b.id = g.bestand_id WHERE r.id = ?1 AND r.record = ?2 AND g.id = ?3"
		" AND b.sha256 = ?4 AND b.naam = ?5 AND g.toestand = 'geldig'";
	sqlite3_stmt *statement;
	if (!cel(table, row, "nr").present)
		return;
	assert_int_equal(sqlite3_prepare_v2(dossier->db, sql, -1, &statement, NULL), SQLITE_OK);
	sqlite3_bind_int64(statement, 1, cel(table, row, "nr").value);
	sqlite3_bind_int64(statement, 2, cel(table, row, "record").value);
	sqlite3_bind_int64(statement, 3, cel(table, row, "rapportage").value);
	sqlite3_bind_text(statement, 4, tekst(table, row, "sha256"), -1, SQLITE_STATIC);
	sqlite3_bind_text(statement, 5, tekst(table, row, "bestand"), -1, SQLITE_STATIC);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	assert_int_equal(sqlite3_column_int(statement, 0), 1);
	sqlite3_finalize(statement);
}

/* How many items a trace names in one periode; or results, of which each row is one. */
static int64_t genoemd(wz_dossier *dossier, const wz_table *table, const char *over,
                       const wz_trace_options *options)
{
	int64_t n = 0;
	for (size_t row = 0; row < wz_table_rows(table); row++) {
		wz_cell status = cel(table, row, "status");
		if (strcmp(tekst(table, row, "periode"), over) != 0)
			continue;
		n += options->count == WZ_COUNT_RESULTATEN || nieuw(table, row) ? 1 : 0;
		assert_int_equal(status.present, !options->vervallen);
		if (options->status != WZ_REALISATIE_GEEN)
			assert_int_equal(status.value, options->status);
		assert_true(*tekst(table, row, "stap") != '\0');
		moet_bestaan(dossier, table, row);
	}
	return n;
}

static char *groepsnaam(char naam[80], const soort *s, const wz_table *rapport, size_t row)
{
	snprintf(naam, 80, "%s%s%s", s->met_opdracht ? tekst(rapport, row, "opdracht") : "",
	         s->met_opdracht ? "/" : "", tekst(rapport, row, s->naam));
	return naam;
}

/* One figure of a group in each periode: its rows are those from *row on, which is
 * set past them. Returns in how many it is not zero. */
static size_t cijfer_klopt(wz_dossier *dossier, const soort *s, const wz_report_options *options,
                           const wz_table *rapport, const struct cijfer *cijfer, size_t *row)
{
	wz_trace_options gevraagd = { .filter = options->filter, .count = options->count,
		                          .basis = options->basis, .status = cijfer->status,
		                          .vervallen = cijfer->vervallen };
	wz_verslag *verslag = NULL;
	char naam[80], ander[80];
	size_t gevuld = 0;
	moet(dossier, s->trace(dossier, groepsnaam(naam, s, rapport, *row), &gevraagd, &verslag));
	for (; *row < wz_table_rows(rapport) && wz_table_row_kind(rapport, *row) == WZ_ROW_DATA; ++*row) {
		const char *over = tekst(rapport, *row, "periode");
		int64_t verwacht = cel(rapport, *row, cijfer->kolom).value;
		if (strcmp(groepsnaam(ander, s, rapport, *row), naam) != 0)
			break;
		int64_t n = genoemd(dossier, wz_verslag_get_table(verslag, 0), over, &gevraagd);
		if (n != verwacht)
			fail_msg("%s %s, %s in %s, count %d, basis %d: trace %d, report %d", s->naam, naam,
			         cijfer->kolom, over, (int)options->count, (int)options->basis, (int)n,
			         (int)verwacht);
		gevuld += n > 0 ? 1 : 0;
	}
	wz_verslag_free(verslag);
	return gevuld;
}

/* The rows of totals, for people, come last. */
static size_t rijen_kloppen(wz_dossier *dossier, const soort *s, const wz_report_options *options,
                            const wz_table *rapport)
{
	size_t gevuld = 0, row = 0;
	while (row < wz_table_rows(rapport) && wz_table_row_kind(rapport, row) != WZ_ROW_TOTAL) {
		size_t na = row + 1;
		bool kop_van_groep = wz_table_row_kind(rapport, row) == WZ_ROW_GROUP;
		for (size_t i = 0; !kop_van_groep && i < LENGTE(cijfers); i++) {
			na = row;
			gevuld += cijfer_klopt(dossier, s, options, rapport, &cijfers[i], &na);
		}
		row = na;
	}
	return gevuld;
}

static size_t rapporten_kloppen(wz_dossier *dossier, const wz_report_options *options)
{
	size_t gevuld = 0;
	for (size_t i = 0; i < LENGTE(soorten); i++) {
		wz_verslag *verslag = NULL;
		moet(dossier, soorten[i].rapport(dossier, options, &verslag));
		gevuld += rijen_kloppen(dossier, &soorten[i], options, wz_verslag_get_table(verslag, 0));
		wz_verslag_free(verslag);
	}
	return gevuld;
}

/* Both counts on every basis. */
static size_t alles_klopt(wz_dossier *dossier, const char *const *over, size_t n)
{
	wz_periode perioden[4];
	wz_report_options options = { .filter = { .perioden = perioden, .n_perioden = n } };
	size_t gevuld = 0;
	for (size_t i = 0; i < n; i++)
		perioden[i] = periode(over[i]);
	for (options.basis = WZ_BASIS_GELDEND; options.basis <= WZ_BASIS_VASTGESTELD; options.basis++)
		gevuld += rapporten_kloppen(dossier, &options);
	options.count = WZ_COUNT_RESULTATEN;
	options.basis = WZ_BASIS_GELDEND;
	return gevuld + rapporten_kloppen(dossier, &options);
}

static void lees_voorbeeld(wz_dossier *dossier, const char *naam)
{
	wz_import *import;
	moet(dossier, wz_import_voorbeeld(dossier, naam, &import));
	wz_import_free(import);
}

static void stel_vast(wz_dossier *dossier, const char *afspraak, const char *over,
                      wz_realisatie status)
{
	moet(dossier, wz_vaststelling_add(dossier, &(wz_vaststelling){ afspraak, periode(over), status,
	                                                               "Zelf gezien", NULL }));
}

/* What one signal is about counts in each of its lots from now on. */
static void sluit_dubbeltelling(wz_dossier *dossier)
{
	static const char *const code[] = { "dubbeltelling" };
	const wz_choice codes = { code, 1 };
	const wz_periode jaar = periode("2017");
	const wz_filter filter = { .perioden = &jaar, .n_perioden = 1 };
	wz_verslag *verslag = NULL;
	moet(dossier, wz_signaal_list(dossier, &filter, &codes, true, &verslag));
	const wz_table *signalen = wz_verslag_get_table(verslag, 0);
	size_t row = 0;
	while (row + 1 < wz_table_rows(signalen) && !cel(signalen, row, "nr").present)
		row++;
	moet(dossier, wz_signaal_close(dossier, cel(signalen, row, "nr").value, "Apart geteld"));
	wz_verslag_free(verslag);
}

/* The whole example, with what it lacks: results of several lots, verdicts of the
 * contract manager, something dropped, a correction. */
static void voorbeeld(void **state)
{
	static const char *const perioden[] = { "2016", "2017", "2016-H1" };
	proef p;
	(void)state;
	proef_maak(&p);
	lees_voorbeeld(p.dossier, "enschede-2016");
	lees_voorbeeld(p.dossier, "enschede-2018");
	moet(p.dossier, lees_opdracht(p.dossier, "afspraken.csv",
	                              "opdracht,perceel,afspraak,omschrijving,vervallen\n"
	                              "2016,12,12.99,Een cursus,2016-06-01\n"));
	moet(p.dossier, lees_rapport(p.dossier, "oud.csv",
	                             "opdracht,perceel,resultaat,status\n2016,12,Oud,gerealiseerd\n",
	                             "2017", false));
	moet(p.dossier, lees_rapport(p.dossier, "bena.csv",
	                             "opdracht,perceel,afspraak,resultaat,status\n"
	                             "2016,1+2,1.1+2.1,Samen,gerealiseerd\n"
	                             "2016,2+12,,Centrum en Zuid,onbekend\n"
	                             "2016,1+2+12,12.1,Alle drie,niet gerealiseerd\n"
	                             "2016,12,12.5,Alleen Zuid,doorlopend\n",
	                             "2017", true));
	stel_vast(p.dossier, "2016/3.4", "2016", WZ_DEELS_GEREALISEERD);
	stel_vast(p.dossier, "2016/12.1", "2017", WZ_GEREALISEERD);
	assert_true(alles_klopt(p.dossier, perioden, 0) > 150);
	assert_true(alles_klopt(p.dossier, perioden, 1) > 300);
	assert_true(alles_klopt(p.dossier, perioden, 3) > 600);
	sluit_dubbeltelling(p.dossier);
	assert_true(alles_klopt(p.dossier, &perioden[1], 1) > 150);
	proef_weg(&p);
}

/* What the rows of one agreed item come to. */
typedef struct rekening {
	int64_t resultaten;
	int64_t per_aanbieder[2][WZ_REALISATIES]; /* Alfa, Beta */
	wz_getal som, hoogste;
} rekening;

static rekening reken(const wz_table *table)
{
	rekening r = { .hoogste = WZ_GETAL_GEEN };
	for (size_t row = 0; row < wz_table_rows(table); row++) {
		const char *voor = tekst(table, row, "telt_voor");
		wz_cell aantal = cel(table, row, "aantal");
		r.resultaten += cel(table, row, "nr").present ? 1 : 0;
		if (strncmp(voor, "claim", 5) == 0)
			r.per_aanbieder[strcmp(tekst(table, row, "aanbieder"), "Beta") == 0]
			               [cel(table, row, "gemelde_status").value]++;
		if (strstr(voor, "getal") == NULL)
			continue;
		assert_true(aantal.present);
		r.som += aantal.value;
		r.hoogste = aantal.value > r.hoogste ? aantal.value : r.hoogste;
	}
	return r;
}

/* The claims named make the claim. */
static void claim_klopt(const wz_table *table, const rekening *r, const char *afspraak)
{
	int64_t claims[WZ_REALISATIES] = { 0 };
	for (size_t i = 0; i < 2; i++) {
		wz_realisatie een = wz__claim(r->per_aanbieder[i]);
		int64_t n = 0;
		for (int s = WZ_GEREALISEERD; s < WZ_REALISATIES; s++)
			n += r->per_aanbieder[i][s];
		claims[een] += n > 0 ? 1 : 0;
	}
	wz_cell geclaimd = cel(table, 0, "geclaimd");
	if (geclaimd.present && geclaimd.value != wz__claim(claims))
		fail_msg("%s: the claim is %d, of the rows %d", afspraak, (int)geclaimd.value,
		         (int)wz__claim(claims));
}

/* Of `afspraak show`: the results that count. */
static int64_t resultaten_in(const wz_table *bewijs)
{
	int64_t n = 0;
	for (size_t row = 0; row < wz_table_rows(bewijs); row++)
		if (strcmp(tekst(bewijs, row, "telt"), "ja") == 0)
			n += cel(bewijs, row, "resultaten").value;
	return n;
}

/* And the number that was tested. */
static wz_cell waarde_in(const wz_table *oordelen)
{
	wz_cell waarde = { 0 };
	for (size_t row = 0; row < wz_table_rows(oordelen); row++)
		if (strcmp(tekst(oordelen, row, "oordeel"), "berekend") == 0)
			waarde = cel(oordelen, row, "waarde");
	return waarde;
}

/* All results that count are named, and the numbers among them make the number
 * that was tested. */
static bool getal_klopt(wz_dossier *dossier, const wz_filter *filter, const rekening *r,
                        const char *afspraak)
{
	wz_verslag *verslag = NULL;
	wz_cell waarde = { 0 };
	moet(dossier, wz_afspraak_show(dossier, afspraak, filter, &verslag));
	const wz_table *velden = wz_verslag_get_table(verslag, 0);
	bool hoogste = strcmp(tekst(velden, 0, "telling"), "maximum") == 0;
	wz_cell vervallen_op = cel(velden, 0, "vervallen");
	bool vervallen = vervallen_op.present
		&& vervallen_op.value <= wz_periode_eind(filter->perioden[0]);
	for (size_t i = 0; i < wz_verslag_tables(verslag); i++) {
		const wz_table *table = wz_verslag_get_table(verslag, i);
		if (strcmp(wz_table_naam(table), "oordelen") == 0)
			waarde = waarde_in(table);
		if (strcmp(wz_table_naam(table), "bewijs") == 0 && !vervallen)
			assert_int_equal(r->resultaten, resultaten_in(table));
	}
	assert_int_equal(waarde.present, r->hoogste != WZ_GETAL_GEEN);
	if (waarde.present && waarde.value != (hoogste ? r->hoogste : r->som))
		fail_msg("%s: the number is %ld, of the rows %ld", afspraak, (long)waarde.value,
		         (long)(hoogste ? r->hoogste : r->som));
	wz_verslag_free(verslag);
	return waarde.present;
}

/* Returns for how many items a number was tested. */
static size_t oordelen_kloppen(wz_dossier *dossier, const char *over)
{
	const wz_periode p = periode(over);
	wz_trace_options options = { .filter = { .perioden = &p, .n_perioden = 1 } };
	size_t getallen = 0;
	for (int perceel = 1; perceel <= 4; perceel++) {
		for (int i = 1; i <= 5; i++) {
			char afspraak[16];
			wz_verslag *verslag = NULL;
			snprintf(afspraak, sizeof afspraak, "%d.%d", perceel, i);
			moet(dossier, wz_trace_afspraak(dossier, afspraak, &options, &verslag));
			const wz_table *table = wz_verslag_get_table(verslag, 0);
			rekening r = reken(table);
			if (wz_table_rows(table) > 0)
				claim_klopt(table, &r, afspraak);
			getallen += getal_klopt(dossier, &options.filter, &r, afspraak) ? 1 : 0;
			wz_verslag_free(verslag);
		}
	}
	return getallen;
}

/* Reports over the year, halves and quarters side by side, also over the same
 * stretch, and by an aanbieder on another's lot; some of them corrected. */
static void trek_rapporten(wz_dossier *dossier, loting *l)
{
	static const char *const over[] = { "2016", "2016-H1", "2016-H2", "2016-Q1", "2016-Q2",
		                                "2016-Q3", "2016-Q4", "2017-Q1" };
	for (unsigned i = 0; i < 14; i++) {
		wz__buf csv = { 0 };
		char naam[16];
		unsigned perceel = 1 + trek(l, 4);
		const char *wanneer = over[trek(l, LENGTE(over))];
		wz__buf_text(&csv, kop);
		for (unsigned n = 2 + trek(l, 12); n > 0; n--)
			trek_rij(l, &csv, perceel, true, true);
		/* Without a unit a number is in that of the target. */
		for (unsigned n = 1; n <= 3; n++)
			wz__buf_format(&csv, "%u,%u.%u,eigen,,%u,,,geteld,Oost\n", perceel, perceel,
			               1 + trek(l, 5), trek(l, 30));
		if (trek(l, 3) == 0)
			wz__buf_format(&csv, "%u+%u,%u.1+%u.1,samen,,%u,,bewoners,geteld,\n", perceel,
			               perceel % 2 ? perceel + 1 : perceel - 1, perceel,
			               perceel % 2 ? perceel + 1 : perceel - 1, trek(l, 60));
		snprintf(naam, sizeof naam, "r%u.csv", i);
		/* Refused where it would replace a lot that it does not have. */
		wz_status status = lees_rapport(dossier, naam, wz__buf_str(&csv), wanneer, true);
		assert_true(status == WZ_OK || status == WZ_ERR_DATA);
		wz__buf_free(&csv);
	}
}

static void geloot(void **state)
{
	static const char *const perioden[] = { "2016", "2016-H2", "2017" };
	loting l = { 34 };
	size_t getallen = 0;
	(void)state;
	for (int ronde = 0; ronde < 4; ronde++) {
		proef p;
		proef_maak(&p);
		proef_opdracht(p.dossier);
		trek_rapporten(p.dossier, &l);
		stel_vast(p.dossier, "1.1", "2016", WZ_ONBEKEND);
		stel_vast(p.dossier, "3.2", "2016-H2", WZ_GEREALISEERD);
		assert_true(alles_klopt(p.dossier, perioden, LENGTE(perioden)) > 200);
		for (size_t i = 0; i < LENGTE(perioden); i++)
			getallen += oordelen_kloppen(p.dossier, perioden[i]);
		proef_weg(&p);
	}
	assert_true(getallen > 40);
}

static void fout_is(wz_dossier *dossier, trace_functie *trace, const char *naam, wz_status verwacht,
                    const char *message)
{
	wz_verslag *verslag = NULL;
	assert_int_equal(trace(dossier, naam, NULL, &verslag), verwacht);
	assert_null(verslag);
	assert_string_equal(wz_errmsg(dossier), message);
}

static void onbekende_namen(void **state)
{
	proef p;
	(void)state;
	proef_maak(&p);
	lees_voorbeeld(p.dossier, "enschede-2016");
	moet(p.dossier, lees_opdracht(p.dossier, "opdracht.csv",
	                              "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	                              "X,Proef,Gemeente,subsidie,2016-01-01,2017-12-31\n"));
	moet(p.dossier, lees_opdracht(p.dossier, "percelen.csv",
	                              "opdracht,perceel,stadsdeel,thema,aanbieder\n"
	                              "X,3,Noord,Een,Alifa\n"));
	moet(p.dossier, lees_opdracht(p.dossier, "afspraken.csv",
	                              "opdracht,perceel,afspraak,omschrijving\nX,3,3.1,Een\n"));
	fout_is(p.dossier, wz_trace_perceel, "13", WZ_ERR_NOT_FOUND,
	        "perceel \"13\" staat niet in het dossier");
	fout_is(p.dossier, wz_trace_perceel, "3", WZ_ERR_USAGE,
	        "perceel \"3\" staat in meer opdrachten; schrijf 2016/3 of X/3");
	fout_is(p.dossier, wz_trace_afspraak, "3.1", WZ_ERR_USAGE,
	        "afspraak \"3.1\" staat in meer opdrachten; schrijf 2016/3.1 of X/3.1");
	fout_is(p.dossier, wz_trace_stadsdeel, "Noort", WZ_ERR_NOT_FOUND,
	        "stadsdeel \"Noort\" staat niet in het dossier (bedoelde u \"Noord\"?)");
	fout_is(p.dossier, wz_trace_aanbieder, "Radr", WZ_ERR_NOT_FOUND,
	        "aanbieder \"Radr\" staat niet in het dossier (bedoelde u \"Radar\"?)");
	proef_weg(&p);
}

/* Only opdracht and perioden of the filter are used. */
static void filter_beperkt(void **state)
{
	const char *const anders[] = { "bestaat niet" };
	const wz_choice niets = { anders, 1 };
	wz_trace_options options = { .filter = { .perceel = niets, .stadsdeel = niets,
		                                     .aanbieder = niets } };
	wz_verslag *verslag = NULL;
	proef p;
	(void)state;
	proef_maak(&p);
	lees_voorbeeld(p.dossier, "enschede-2016");
	moet(p.dossier, wz_trace_perceel(p.dossier, "3", &options, &verslag));
	wz_verslag_free(verslag);
	options.filter.opdracht = niets;
	assert_int_equal(wz_trace_perceel(p.dossier, "3", &options, &verslag), WZ_ERR_NOT_FOUND);
	proef_weg(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(voorbeeld),
		cmocka_unit_test(geloot),
		cmocka_unit_test(onbekende_namen),
		cmocka_unit_test(filter_beperkt),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
