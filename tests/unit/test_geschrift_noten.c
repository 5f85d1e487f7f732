/* SPDX-License-Identifier: EUPL-1.2 */
/* Every figure of an evaluation leads to as many agreed items as it counts, and nothing leads
 * nowhere. */
#include "report_cijfers.h"

#include <inttypes.h>
#include <stdlib.h>

#include <welzijn/evaluatie.h>

#include "base/map.h"
#include "write/beeld.h"
#include "write/geschrift.h"

static const wz_periode GEEN = { 0 };

static wz_geschrift *evaluatie(wz_dossier *dossier, wz_periode naast)
{
	wz_evaluatie_options options = { .periode = { 2016, WZ_PERIODE_JAAR, 0 },
		                             .compare_from = naast };
	wz_geschrift *g = NULL;
	wz_status status = wz_evaluatie_report(dossier, &options, &g);

	if (status != WZ_OK)
		fail_msg("%s: %s", wz_status_name(status), wz_errmsg(dossier));
	return g;
}

static bool begint(const char *tekst, const char *met)
{
	return strncmp(tekst, met, strlen(met)) == 0;
}

/* How many agreed items a note names, one by one or per lot; -1: it is no such note. */
static int64_t genoemd(const wz_alinea *noot)
{
	int64_t items = 0, per_perceel = 0;

	for (size_t i = 0; i < noot->n; i++) {
		const wz__stukje *stuk = &noot->stuk[i];

		if (stuk->soort != WZ__STUK_LINK)
			continue;
		items += begint(stuk->naar, "afspraak-");
		if (begint(stuk->naar, "perceel-") && i + 1 < noot->n &&
		    begint(noot->stuk[i + 1].tekst, " ("))
			per_perceel += strtoll(noot->stuk[i + 1].tekst + 2, NULL, 10);
	}
	if (items + per_perceel == 0)
		return -1;
	return items > 0 ? items : per_perceel;
}

/* How many agreed items the longest note names one by one, or only per lot. */
static int64_t langste(const wz_geschrift *g, bool per_perceel)
{
	int64_t meeste = 0;

	for (size_t i = 0; i < g->n_noten; i++) {
		bool kort = false;
		const wz_alinea *noot = g->noot[i];

		for (size_t k = 0; k < noot->n; k++)
			kort = kort ||
			       (noot->stuk[k].soort == WZ__STUK_LINK && begint(noot->stuk[k].naar, "afspraak-"));
		if (kort != per_perceel && genoemd(noot) > meeste)
			meeste = genoemd(noot);
	}
	return meeste;
}

/* "3 afspraken", "1.200" */
static int64_t getal_van(const char *tekst)
{
	int64_t n = 0;

	for (; (*tekst >= '0' && *tekst <= '9') || *tekst == '.'; tekst++)
		n = *tekst == '.' ? n : n * 10 + *tekst - '0';
	return n;
}

static size_t cellen_kloppen(const wz_geschrift *g, const wz__blok *blok)
{
	size_t gezien = 0, n;
	const wz_column *kolommen = wz_table_columns(blok->tabel, &n);

	for (size_t i = 0; i < blok->n; i++) {
		const wz__celverwijs *v = &blok->verwijs[i];
		int64_t items = v->anker == NULL ? genoemd(g->noot[v->noot]) : -1;

		if (items < 0 || kolommen[v->column].type != WZ_TYPE_INTEGER)
			continue;
		wz_cell cel = wz_table_cell(blok->tabel, v->row, v->column);
		if (!cel.present || cel.value != items)
			fail_msg("%s, rij %zu, kolom %s: %" PRId64 ", de noot noemt er %" PRId64,
			         wz_table_get_caption(blok->tabel), v->row, kolommen[v->column].naam, cel.value,
			         items);
		gezien++;
	}
	return gezien;
}

static size_t zinnen_kloppen(const wz_geschrift *g, const wz_alinea *alinea)
{
	size_t gezien = 0;

	for (size_t i = 0; i < alinea->n; i++) {
		const wz__stukje *stuk = &alinea->stuk[i];
		int64_t items = stuk->soort == WZ__STUK_NOOT ? genoemd(g->noot[stuk->noot]) : -1;

		if (items < 0 || *stuk->tekst < '0' || *stuk->tekst > '9')
			continue;
		if (getal_van(stuk->tekst) != items)
			fail_msg("\"%s\": de noot noemt er %" PRId64, stuk->tekst, items);
		gezien++;
	}
	return gezien;
}

/* ---- Places. ---- */

static void plaats(wz__map *plaatsen, const char *anker)
{
	bool nieuw = false;

	if (*anker == '\0')
		return;
	if (anker[strspn(anker, "abcdefghijklmnopqrstuvwxyz0123456789.-")] != '\0')
		fail_msg("geen anker: %s", anker);
	assert_non_null(wz__map_put(plaatsen, anker, strlen(anker), 1, &nieuw));
	if (!nieuw)
		fail_msg("twee keer hetzelfde anker: %s", anker);
}

static void leidt_ergens_heen(const wz__map *plaatsen, const char *anker)
{
	if (anker != NULL && wz__map_get(plaatsen, anker, strlen(anker)) == NULL)
		fail_msg("leidt nergens heen: %s", anker);
}

static void plaatsen_kloppen(const wz_geschrift *g)
{
	wz__map plaatsen = { 0 };

	for (size_t i = 0; i < g->n; i++) {
		const wz__blok *blok = &g->blok[i];

		if (blok->soort == WZ__BLOK_KOP)
			plaats(&plaatsen, blok->anker);
		for (size_t j = 0; blok->soort == WZ__BLOK_TABEL && j < blok->n; j++)
			if (blok->verwijs[j].column == SIZE_MAX)
				plaats(&plaatsen, blok->verwijs[j].anker);
	}
	for (size_t i = 0; i < g->n; i++) {
		const wz__blok *blok = &g->blok[i];

		for (size_t j = 0; blok->soort == WZ__BLOK_TABEL && j < blok->n; j++)
			leidt_ergens_heen(&plaatsen, blok->verwijs[j].anker);
		for (size_t j = 0; blok->soort == WZ__BLOK_BEELD && j < blok->beeld->n; j++)
			leidt_ergens_heen(&plaatsen, blok->beeld->rij[j].anker);
	}
	for (size_t i = 0; i < g->n_alineas; i++)
		for (size_t j = 0; j < g->alinea[i]->n; j++)
			if (g->alinea[i]->stuk[j].soort == WZ__STUK_LINK)
				leidt_ergens_heen(&plaatsen, g->alinea[i]->stuk[j].naar);
	wz__map_free(&plaatsen);
}

/* What belongs to no agreed item is counted once, also where it stands in two lots. */
static void noemt_zonder_afspraak(wz_dossier *dossier, const char *aantal)
{
	wz_geschrift *g = evaluatie(dossier, GEEN);
	bool gezien = false;

	for (size_t i = 0; i < g->n_alineas; i++)
		for (size_t j = 0; j < g->alinea[i]->n; j++) {
			const wz__stukje *stuk = &g->alinea[i]->stuk[j];

			if (stuk->soort == WZ__STUK_NOOT && *stuk->tekst != '\0' &&
			    begint(g->noot[stuk->noot]->stuk[0].tekst, "Zonder afspraak, ")) {
				assert_string_equal(stuk->tekst, aantal);
				gezien = true;
			}
		}
	assert_true(gezien);
	wz_geschrift_free(g);
}

static void klopt(wz_dossier *dossier, wz_periode naast, size_t minstens)
{
	wz_geschrift *g = evaluatie(dossier, naast);
	size_t gezien = 0;

	for (size_t i = 0; i < g->n; i++)
		if (g->blok[i].soort == WZ__BLOK_TABEL)
			gezien += cellen_kloppen(g, &g->blok[i]);
	for (size_t i = 0; i < g->n_alineas; i++)
		gezien += zinnen_kloppen(g, g->alinea[i]);
	if (gezien < minstens)
		fail_msg("maar %zu noten met afspraken", gezien);
	plaatsen_kloppen(g);
	wz_geschrift_free(g);
}

/* ---- Dossiers. ---- */

#define OPDRACHT                                                                                   \
	"opdracht,titel,opdrachtgever,soort,begin,eind\n"                                              \
	"2016,Wijkwelzijn,Gemeente,aanbesteding,2016-01-01,2016-12-31\n"
#define PERCELEN "perceel,stadsdeel,thema,aanbieder\n"
#define AFSPRAKEN "perceel,afspraak,omschrijving,doel,eenheid,vervallen,vervallen_reden\n"
#define RAPPORT "perceel,afspraak,resultaat,status,aantal,eenheid\n"

/* One lot with more agreed items than a note names one by one, and numbers that are no anchors. */
static void veel(void **state)
{
	wz_dossier *dossier = nieuw();
	wz__buf afspraken = { 0 }, rapport = { 0 };
	(void)state;

	wz__buf_text(&afspraken, AFSPRAKEN);
	wz__buf_text(&rapport, RAPPORT);
	for (int i = 1; i <= 60; i++) {
		wz__buf_format(&afspraken, "3,3.%d,Yoga,%d,bewoners,,\n", i, i);
		if (i % 3 != 0)
			wz__buf_format(&rapport, "3,3.%d,Yoga,%s,%d,bewoners\n", i,
			               i % 2 == 0 ? "gerealiseerd" : "niet gerealiseerd", i);
	}
	for (int i = 1; i <= 44; i++)
		wz__buf_format(&rapport, "%s,,Los %d,gerealiseerd,,\n", i % 2 == 0 ? "3" : "3+4", i);
	wz__buf_text(&afspraken,
	             "3A,x,Yoga,,,,\n3A,X 1,Yoga,,,,\n3A,id-62,Yoga,,,01-06-2016,Te duur\n");
	afgesproken(dossier, OPDRACHT,
	            PERCELEN
	            "3,Noord,Bewegen,Radar\n4,Noord,Lezen,Radar\n3A,Ver weg & zo,Bewegen,Álifa\n",
	            wz__buf_str(&afspraken));
	gemeld(dossier, "r.csv", "2016", wz__buf_str(&rapport));
	klopt(dossier, GEEN, 20);
	noemt_zonder_afspraak(dossier, "44");
	wz__buf_free(&afspraken);
	wz__buf_free(&rapport);
	sluit(dossier);
}

/* A headline figure names its items at once, until there are too many to look through. */
static void noemt_items(void **state)
{
	for (int n = 400; n <= 401; n++) {
		wz_dossier *dossier = nieuw();
		wz__buf afspraken = { 0 };
		wz_geschrift *g;

		wz__buf_text(&afspraken, AFSPRAKEN);
		for (int i = 1; i <= n; i++)
			wz__buf_format(&afspraken, "%d,%d.%d,Yoga,%d,bewoners,,\n", i % 2 + 3, i % 2 + 3, i, i);
		afgesproken(dossier, OPDRACHT, PERCELEN "3,Noord,Bewegen,Radar\n4,Noord,Lezen,Radar\n",
		            wz__buf_str(&afspraken));
		g = evaluatie(dossier, GEEN);
		assert_int_equal(langste(g, false), n == 400 ? 400 : 201);
		assert_int_equal(langste(g, true), n == 400 ? 0 : 401);
		wz_geschrift_free(g);
		klopt(dossier, GEEN, 5);
		wz__buf_free(&afspraken);
		sluit(dossier);
	}
	(void)state;
}

static void zonder_iets(void **state)
{
	wz_dossier *dossier = nieuw();
	(void)state;

	afgesproken(dossier, OPDRACHT, PERCELEN "1,Noord,Bewegen,Radar\n", AFSPRAKEN);
	klopt(dossier, GEEN, 0);
	sluit(dossier);
}

static void voorbeeld(void **state)
{
	wz_dossier *dossier = nieuw();
	wz_import *import = NULL;
	wz_status status = wz_import_voorbeeld(dossier, "enschede-2016", &import);
	(void)state;

	gelukt(dossier, status, import);
	klopt(dossier, GEEN, 150);
	noemt_zonder_afspraak(dossier, "33");
	klopt(dossier, (wz_periode){ 2017, WZ_PERIODE_JAAR, 0 }, 0);
	sluit(dossier);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(voorbeeld),
		cmocka_unit_test(veel),
		cmocka_unit_test(noemt_items),
		cmocka_unit_test(zonder_iets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
