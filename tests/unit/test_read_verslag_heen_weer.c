/* SPDX-License-Identifier: EUPL-1.2 */
/* What this program writes as Markdown, read as a report, gives back the same lots,
 * statuses and texts. */
#include "report_cijfers.h"

#include <welzijn/resultaat.h>

#include "base/embedded.h"
#include "read/lezer.h"
#include "verslag_dump.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

static const wz__kolom kolommen[] = {
	{ "perceel", true },      { "status", false },     { "resultaat", true }, { "afspraak", false },
	{ "toelichting", false }, { "deelgebied", false }, { "aantal", false },   { "grens", false },
	{ "eenheid", false },     { "herkomst", false },   { "periode", false },  { "bron", false }
};

static void lees_md(const wz_verslag *verslag, wz__verslagtekst *uit)
{
	char *md = geschreven(verslag, WZ_FORMAT_MD, BREED, false);

	assert_int_equal(wz__verslag_lees(uit, md, strlen(md), NULL, 0), WZ_OK);
	free(md);
}

/* The first result of the lot with the status and the text; each is found once. With
 * `alles` it has the same explanation and part too. */
static bool vind(wz__verslagtekst *v, const wz__record *record, bool alles)
{
	for (size_t i = 0; i < v->n_resultaten; i++) {
		wz__verslagresultaat *r = &v->resultaten[i];

		if (r->deel == SIZE_MAX || strcmp(v->delen[r->deel].perceel, record->veld[0]) != 0 ||
		    strcmp(wz_realisatie_naam(r->status), record->veld[1]) != 0 ||
		    strcmp(r->tekst, record->veld[2]) != 0)
			continue;
		if (alles && (strcmp(r->toelichting, record->veld[4]) != 0 ||
		              strcmp(r->deelgebied, record->veld[5]) != 0))
			continue;
		r->deel = SIZE_MAX;
		return true;
	}
	return false;
}

/* Looks all records of the example up; returns how many there are. */
static size_t vind_alle(wz__verslagtekst *v, bool alles)
{
	size_t n = 0;

	for (const wz__embedded *e = wz__embedded_voorbeelden; e->naam != NULL; e++) {
		wz_source bron = { e->naam, (const char *)e->bytes, e->size };
		wz__fouten fouten = { 0 };
		wz__lezer *lezer = NULL;
		wz__record record;
		bool einde = false;

		if (strncmp(e->naam, "enschede-2016/rapportage-", 25) != 0)
			continue;
		assert_int_equal(wz__lezer_open(&lezer, &bron, NULL, kolommen,
		                                sizeof kolommen / sizeof *kolommen, &fouten),
		                 WZ_OK);
		while (wz__lezer_next(lezer, &record, &einde) == WZ_OK && !einde) {
			if (!vind(v, &record, alles))
				print_error("%s: %s\n", record.veld[0], record.veld[2]);
			n++;
		}
		wz__lezer_close(lezer);
		wz__fouten_free(&fouten);
	}
	return n;
}

static void voorbeeld_terug(const wz_verslag *verslag, bool alles)
{
	wz__verslagtekst gelezen;
	size_t over = 0;

	lees_md(verslag, &gelezen);
	assert_int_equal(gelezen.n_delen, 12);
	assert_int_equal(gelezen.n_resultaten, 101);
	assert_int_equal(vind_alle(&gelezen, alles), 101);
	for (size_t i = 0; i < gelezen.n_resultaten; i++) {
		assert_int_equal(gelezen.resultaten[i].twijfel, 0);
		over += gelezen.resultaten[i].deel != SIZE_MAX;
	}
	assert_int_equal(over, 0);
	wz__verslagtekst_free(&gelezen);
}

static wz_dossier *enschede(void)
{
	wz_dossier *dossier = nieuw();
	wz_import *import = NULL;
	wz_status status = wz_import_voorbeeld(dossier, "enschede-2016", &import);

	gelukt(dossier, status, import);
	return dossier;
}

static void detail(void **state)
{
	wz_dossier *dossier = enschede();
	wz_report_options options = { .detail = true };
	wz_verslag *verslag = NULL;

	(void)state;
	assert_int_equal(wz_report_percelen(dossier, &options, &verslag), WZ_OK);
	voorbeeld_terug(verslag, true);
	wz_verslag_free(verslag);
	sluit(dossier);
}

static void lijst(void **state)
{
	wz_dossier *dossier = enschede();
	const wz_filter alle = { 0 };
	wz_verslag *verslag = NULL;

	(void)state;
	assert_int_equal(wz_resultaat_list(dossier, &alle, false, &verslag), WZ_OK);
	voorbeeld_terug(verslag, false);
	wz_verslag_free(verslag);
	sluit(dossier);
}

/* Texts that hold what Markdown, HTML and this reader give a meaning. */
static const char *const teksten[] = {
	"Markt | kraam",
	"*vet* en _schuin_",
	"a\\b \\| c",
	"<li>punt</li> & <b>",
	"&amp; &lt;",
	"Folder (niet gerealiseerd)",
	"Avond - deels behaald",
	"1. Eerste fase",
	"- streepje",
	"- x",
	"Perceel 3: niet",
	"Doel: meer bewegen",
	"Afgesproken: 10",
	"Gerealiseerd",
	"Zie [2]",
	"[3]",
	"[groen] licht",
	"# kop",
	"# x",
	"> citaat",
	"Status: loopt",
	"groen = behaald",
	"12",
	"`code`",
	"www.voorbeeld.nl",
	"Deelgebied: x",
	"zegt “ja” en \"nee\"",
	"coördinatie in Oekraïne, ë",
	"(alles tussen haken)",
	"Koor – ook in het Turks – begonnen",
	"Stand van zaken: loopt, 3 groepen",
	"Stichting Welzijn | Pagina 3 van 12",
	"Totaal",
	"-geplakt",
};

static void vreemd_dossier(wz_dossier *dossier, bool met_plaats)
{
	wz__buf rijen = { 0 };

	afgesproken(dossier,
	            "opdracht,titel,opdrachtgever,soort,begin,eind\n"
	            "2016,W,E,aanbesteding,2016-01-01,2017-12-31\n",
	            "perceel,stadsdeel,thema,aanbieder\n1,Noord,Jeugd,Radar\n",
	            "perceel,afspraak,omschrijving\n1,1.1,Een markt\n");
	wz__buf_text(&rijen, met_plaats ? "perceel\tresultaat\tstatus\tdeelgebied\ttoelichting\n"
	                                : "perceel\tresultaat\tstatus\n");
	for (size_t i = 0; i < LENGTH(teksten); i++) {
		wz__buf cel = { 0 };

		for (const char *at = teksten[i]; *at != '\0'; at++)
			wz__buf_text(&cel, *at == '"' ? "\"\"" : (char[2]){ *at, '\0' });
		wz__buf_format(&rijen, "1\t\"%s\"\tdeels gerealiseerd", wz__buf_str(&cel));
		if (met_plaats)
			wz__buf_format(&rijen, "\tPathmos %zu\t\"%s\"", i, wz__buf_str(&cel));
		wz__buf_char(&rijen, '\n');
		wz__buf_free(&cel);
	}
	gemeld(dossier, "vreemd.csv", "2016", wz__buf_str(&rijen));
	wz__buf_free(&rijen);
}

static void vreemde_teksten(void **state)
{
	wz_dossier *dossier = nieuw();
	const wz_filter alle = { 0 };
	wz__verslagtekst gelezen;
	wz_verslag *verslag = NULL;

	(void)state;
	vreemd_dossier(dossier, false);
	assert_int_equal(wz_resultaat_list(dossier, &alle, false, &verslag), WZ_OK);
	lees_md(verslag, &gelezen);
	assert_int_equal(gelezen.n_resultaten, LENGTH(teksten));
	for (size_t i = 0; i < LENGTH(teksten); i++) {
		assert_string_equal(gelezen.resultaten[i].tekst, teksten[i]);
		assert_int_equal(gelezen.resultaten[i].status, WZ_DEELS_GEREALISEERD);
	}
	wz__verslagtekst_free(&gelezen);
	wz_verslag_free(verslag);
	sluit(dossier);
}

/* The same on the page with all details, where the part and the explanation stand below
 * the text. */
static void vreemde_plaatsen(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_report_options options = { .detail = true };
	wz__verslagtekst gelezen;
	wz_verslag *verslag = NULL;

	(void)state;
	vreemd_dossier(dossier, true);
	assert_int_equal(wz_report_percelen(dossier, &options, &verslag), WZ_OK);
	lees_md(verslag, &gelezen);
	assert_int_equal(gelezen.n_resultaten, LENGTH(teksten));
	for (size_t i = 0; i < LENGTH(teksten); i++) {
		const wz__verslagresultaat *r = &gelezen.resultaten[i];
		char deel[32];

		(void)snprintf(deel, sizeof deel, "Pathmos %zu", i);
		assert_string_equal(r->tekst, teksten[i]);
		assert_int_equal(r->status, WZ_DEELS_GEREALISEERD);
		assert_string_equal(r->deelgebied, deel);
		assert_string_equal(r->toelichting, teksten[i]);
	}
	wz__verslagtekst_free(&gelezen);
	wz_verslag_free(verslag);
	sluit(dossier);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(detail),
		cmocka_unit_test(lijst),
		cmocka_unit_test(vreemde_teksten),
		cmocka_unit_test(vreemde_plaatsen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
