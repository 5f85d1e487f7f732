/* SPDX-License-Identifier: EUPL-1.2 */
/* In which order reports come in never matters for what is reported. */
#include "dossier_proef.h"

enum { RAPPORTEN = 10, VOLGORDEN = 12 };

typedef struct rapport {
	char naam[16];
	const char *over;
	wz__buf tekst;
} rapport;

/* Reports of both providers on years, halves and quarters, also on each lot apart. */
static void trek_rapporten(loting *l, rapport uit[RAPPORTEN])
{
	static const struct {
		const char *over;
		unsigned eerste, laatste;
	} soorten[RAPPORTEN] = {
		{ "2016", 1, 1 },    { "2016-H1", 1, 2 }, { "2016-Q3", 2, 2 }, { "2016-Q4", 2, 2 },
		{ "2016-Q1", 3, 4 }, { "2016-Q2", 3, 3 }, { "2016-Q2", 4, 4 }, { "2016-H2", 3, 4 },
		{ "2017", 1, 2 },    { "2017-Q4", 3, 4 },
	};
	for (unsigned i = 0; i < RAPPORTEN; i++) {
		uit[i] = (rapport){ .over = soorten[i].over };
		snprintf(uit[i].naam, sizeof uit[i].naam, "%u.csv", i);
		wz__buf_text(&uit[i].tekst, kop);
		for (unsigned perceel = soorten[i].eerste; perceel <= soorten[i].laatste; perceel++)
			for (unsigned n = 10 + trek(l, 10); n > 0; n--)
				trek_rij(l, &uit[i].tekst, perceel, true, true);
	}
}

/* The verdicts on one item, without the numbers that results got on the way in. */
static void schrijf_oordelen(wz__buf *uit, wz_dossier *dossier, const char *nummer, const wz_filter *filter)
{
	wz_verslag *verslag = NULL;
	wz__buf alles = { 0 };
	wz_status status = wz_afspraak_show(dossier, nummer, filter, &verslag);
	schrijf(&alles, dossier, status, verslag, WZ_FORMAT_JSON);
	for (char *regel = strtok((char *)(uintptr_t)wz__buf_str(&alles), "\n"); regel != NULL;
	     regel = strtok(NULL, "\n"))
		if (strstr(regel, "\"oordeel\"") != NULL)
			wz__buf_format(uit, "%s %s\n", nummer, regel);
	wz__buf_free(&alles);
}

static void alles(wz__buf *uit, wz_dossier *dossier)
{
	const wz_periode perioden[] = { periode("2016"), periode("2016-H1"), periode("2016-Q2"),
		                        periode("2016-Q3"), periode("2017") };
	wz_report_options opties = { .filter = { .perioden = perioden, .n_perioden = LENGTE(perioden) } };
	for (opties.basis = WZ_BASIS_GELDEND; opties.basis <= WZ_BASIS_VASTGESTELD; opties.basis++)
		schrijf_rapporten(uit, dossier, &opties);
	opties = (wz_report_options){ .filter = opties.filter, .count = WZ_COUNT_RESULTATEN };
	schrijf_rapporten(uit, dossier, &opties);
	for (unsigned i = 0; i < 20; i++) {
		char nummer[8];
		snprintf(nummer, sizeof nummer, "%u.%u", i / 5 + 1, i % 5 + 1);
		if (strcmp(nummer, "2.5") != 0) /* lapsed within the periods asked for */
			schrijf_oordelen(uit, dossier, nummer, &opties.filter);
	}
}

static void in_volgorde(wz__buf *uit, const rapport rapporten[RAPPORTEN], const size_t volgorde[RAPPORTEN])
{
	proef p;
	proef_maak(&p);
	proef_opdracht(p.dossier);
	for (size_t i = 0; i < RAPPORTEN; i++) {
		const rapport *r = &rapporten[volgorde[i]];
		moet(p.dossier, lees_rapport(p.dossier, r->naam, wz__buf_str(&r->tekst),
		                             r->over, false));
	}
	moet_kloppen(p.dossier, "imports in another order");
	alles(uit, p.dossier);
	proef_weg(&p);
}

static void volgorde_maakt_niet_uit(void **state)
{
	loting l = { 11 };
	rapport rapporten[RAPPORTEN];
	size_t volgorde[RAPPORTEN];
	wz__buf eerst = { 0 };
	(void)state;
	trek_rapporten(&l, rapporten);
	for (size_t i = 0; i < RAPPORTEN; i++)
		volgorde[i] = i;
	in_volgorde(&eerst, rapporten, volgorde);
	assert_true(eerst.size > 4000);
	for (size_t ronde = 0; ronde < VOLGORDEN; ronde++) {
		wz__buf daarna = { 0 };
		for (size_t i = RAPPORTEN - 1; i > 0; i--) {
			size_t j = trek(&l, (uint32_t)i + 1), hulp = volgorde[i];
			volgorde[i] = volgorde[j];
			volgorde[j] = hulp;
		}
		in_volgorde(&daarna, rapporten, volgorde);
		assert_string_equal(wz__buf_str(&daarna), wz__buf_str(&eerst));
		wz__buf_free(&daarna);
	}
	wz__buf_free(&eerst);
	for (size_t i = 0; i < RAPPORTEN; i++)
		wz__buf_free(&rapporten[i].tekst);
}

/* Nor does the order of the rows in a file. */
static void volgorde_van_rijen(void **state)
{
	loting l = { 12 };
	wz__buf rijen[240] = { 0 };
	wz__buf eerst = { 0 };
	(void)state;
	for (size_t i = 0; i < LENGTE(rijen); i++)
		trek_rij(&l, &rijen[i], 1 + (unsigned)i % 4, true, true);
	for (size_t ronde = 0; ronde < VOLGORDEN; ronde++) {
		wz__buf tekst = { 0 }, uit = { 0 };
		proef p;
		proef_maak(&p);
		proef_opdracht(p.dossier);
		wz__buf_text(&tekst, kop);
		for (size_t i = 0; i < LENGTE(rijen); i++)
			wz__buf_text(&tekst, wz__buf_str(&rijen[(i * 7 + ronde * 53) % LENGTE(rijen)]));
		moet(p.dossier, lees_rapport(p.dossier, "r.csv", wz__buf_str(&tekst), "2016", false));
		alles(&uit, p.dossier);
		if (ronde == 0)
			wz__buf_text(&eerst, wz__buf_str(&uit));
		assert_string_equal(wz__buf_str(&uit), wz__buf_str(&eerst));
		wz__buf_free(&tekst);
		wz__buf_free(&uit);
		proef_weg(&p);
	}
	wz__buf_free(&eerst);
	for (size_t i = 0; i < LENGTE(rijen); i++)
		wz__buf_free(&rijen[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(volgorde_maakt_niet_uit),
		cmocka_unit_test(volgorde_van_rijen),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
