/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules on one agreed item: their tables, and what turning one off changes. */
#include "signaal_gevallen.h"

enum { MELDINGEN = 6, GEEN_REGEL = 1000 };

/* A case made up: what the rules are given. */
typedef struct proef {
	wz__afspraakfeiten feiten;
	wz__oordeel oordeel;
	wz__bewijs delen[MELDINGEN], buiten[MELDINGEN];
	wz__signaalzaak zaak;
} proef;

static wz_getal getal_van(const char *text)
{
	wz_getal getal = GEEN;

	if (text != NULL)
		assert_true(wz_getal_parse(text, &getal));
	return getal;
}

static wz_periode periode_van(const char *text)
{
	wz_periode periode = {0};

	assert_true(wz_periode_parse(text != NULL ? text : "2016", &periode));
	return periode;
}

/* Copy what stands behind `teken` in one reported result; false: it is not there. */
static bool achter(const char *melding, char teken, char *uit)
{
	size_t n = strcspn(melding, " "), i = 1;

	while (i < n && melding[i] != teken)
		i++;
	if (i >= n)
		return false;
	melding += i + 1;
	n = strcspn(melding, " @#/~!=");
	memcpy(uit, melding, n);
	uit[n] = '\0';
	return true;
}

/* `deelgebied` is kept by the caller. */
static wz__feit feit_van(const char *melding, char *deelgebied)
{
	wz__feit f = { .herkomst = WZ_GETELD, .aantal = GEEN };
	size_t n = strcspn(melding + 1, " @#/~!=");
	char deel[40];

	f.status = van_letter(*melding);
	f.eenheid_gelijk = !achter(melding, '!', deel);
	f.deelgebied = achter(melding, '=', deelgebied) ? deelgebied : NULL;
	if (achter(melding, '/', deel))
		f.gedeelde_koppeling = deel[0] - '0';
	if (achter(melding, '~', deel))
		f.herkomst = (wz_herkomst)(strchr("MTSO", deel[0]) - "MTSO") + WZ_GEMETEN;
	if (n == 0)
		return f;
	if (strchr("PMHO", melding[1]) != NULL) {
		f.grens = van_grensletter(melding[1]);
		melding++;
		n--;
	}
	memcpy(deel, melding + 1, n);
	deel[n] = '\0';
	f.aantal = getal_van(deel);
	return f;
}

/* All evidence, a record per aanbieder and periode. */
static size_t verzamel(const char *m, wz__bewijs *alle)
{
	size_t n = 0;

	for (; m != NULL && *m != '\0'; m += strcspn(m, " "), m += *m == ' ') {
		char deelgebied[40], deel[40];
		wz__feit f = feit_van(m, deelgebied);
		int64_t aanbieder = achter(m, '#', deel) ? deel[0] - '0' : 1;
		wz_periode over = periode_van(achter(m, '@', deel) ? deel : NULL);
		size_t k = 0;
		while (k < n && (alle[k].aanbieder != aanbieder ||
		                 !wz__periode_gelijk(alle[k].periode, over)))
			k++;
		assert_true(k < MELDINGEN);
		if (k == n)
			wz__bewijs_begin(&alle[n++], 1, aanbieder, over);
		assert_true(wz__bewijs_add(&alle[k], &f));
	}
	return n;
}

/* Whether alle[i] counts, as the reports of its aanbieder go. */
static bool telt(const wz__bewijs *alle, size_t n, size_t i, wz_periode periode)
{
	wz_periode beschikbaar[MELDINGEN];
	bool geteld[MELDINGEN];
	size_t m = 0, deze = 0;

	for (size_t k = 0; k < n; k++) {
		if (k == i)
			deze = m;
		if (alle[k].aanbieder == alle[i].aanbieder)
			beschikbaar[m++] = alle[k].periode;
	}
	wz__perioden_geteld(periode, beschikbaar, m, geteld);
	return geteld[deze];
}

static void maak(const geval *g, proef *p)
{
	wz_periode periode = periode_van(g->periode);
	wz_datum vandaag = g->vandaag != 0 ? g->vandaag : DAARNA;
	wz__bewijs alle[MELDINGEN];
	size_t n = verzamel(g->m, alle);

	memset(p, 0, sizeof *p);
	p->feiten = afspraak(g->richting, getal_van(g->doel));
	p->feiten.telling = g->telling;
	p->feiten.nulmeting = getal_van(g->nulmeting);
	p->feiten.gedeeld_doel = getal_van(g->gedeeld_doel);
	p->feiten.deadline = g->deadline;
	p->feiten.vervallen = g->vervallen;
	p->feiten.begin = g->begin != 0 ? g->begin : p->feiten.begin;
	p->feiten.eind = g->eind != 0 ? g->eind : p->feiten.eind;
	p->zaak = (wz__signaalzaak){
		.nummer = "4.3",
		.eenheid = g->eenheid != NULL ? g->eenheid : "initiatieven",
		.omschrijving = g->omschrijving != NULL ? g->omschrijving : "",
		.feiten = &p->feiten, .oordeel = &p->oordeel, .delen = p->delen, .buiten = p->buiten,
		.periode = periode, .vandaag = vandaag, .perceel_gerapporteerd = !g->stil_perceel,
		.verouderd = g->verouderd, .overtreffing = 200 * S,
	};
	for (size_t i = 0; i < n; i++) {
		if (telt(alle, n, i, periode))
			p->delen[p->zaak.n++] = alle[i];
		else if (wz__periode_in(alle[i].periode, periode))
			p->buiten[p->zaak.n_buiten++] = alle[i];
	}
	wz__oordeel_bepaal(&p->oordeel, &p->feiten, p->delen, p->zaak.n, periode, vandaag,
	                   g->vastgesteld != 0 ? van_letter(g->vastgesteld) : WZ_REALISATIE_GEEN);
}

/* What the list says under this code with one of its rules left out; false: nothing. */
static bool zegt(const geval *g, wz__signaalcode code, size_t zonder, wz__bewering *uit)
{
	proef p;

	maak(g, &p);
	for (size_t i = 0; wz__regels_afspraak[i].regel != NULL; i++) {
		if (i != zonder && wz__regels_afspraak[i].code == code)
			return wz__regels_afspraak[i].regel(&p.zaak, uit);
	}
	return false;
}

static bool klopt(const geval *g, wz__signaalcode code, size_t zonder)
{
	wz__bewering b = {0};
	bool iets = zegt(g, code, zonder, &b);
	bool goed = iets == (g->zin != NULL) && (!iets || strcmp(wz__buf_str(&b.zin), g->zin) == 0);

	assert_false(b.zin.failed || b.cijfers.failed);
	if (!goed && zonder == GEEN_REGEL)
		print_error("%s: %s\n", wz__signaalsoort_van(code)->code,
		            iets ? wz__buf_str(&b.zin) : g->zin);
	wz__bewering_free(&b);
	return goed;
}

static size_t fouten(size_t zonder)
{
	size_t fout = 0;

	for (size_t t = 0; t < LENGTE(tafels); t++) {
		for (size_t i = 0; i < tafels[t].n; i++) {
			bool goed = klopt(&tafels[t].van[i], tafels[t].code, zonder);
			if (!goed && zonder == GEEN_REGEL)
				print_error("  tafel %d, geval %d\n", (int)t, (int)i);
			fout += !goed;
		}
	}
	return fout;
}

static void elke_tafel(void **state)
{
	(void)state;
	assert_int_equal(fouten(GEEN_REGEL), 0);
}

static void elke_tafel_spreekt_en_zwijgt(void **state)
{
	(void)state;
	for (size_t t = 0; t < LENGTE(tafels); t++) {
		size_t zwijgt = 0;
		for (size_t i = 0; i < tafels[t].n; i++)
			zwijgt += tafels[t].van[i].zin == NULL;
		assert_true(zwijgt >= 6);
		assert_true(tafels[t].n - zwijgt >= 2);
	}
}

/* Every rule of the list: without it, something that is expected is not said. */
static void een_regel_uit_wordt_gemerkt(void **state)
{
	size_t n = 0;

	(void)state;
	for (; wz__regels_afspraak[n].regel != NULL; n++) {
		if (fouten(n) == 0)
			fail_msg("%s", wz__signaalsoort_van(wz__regels_afspraak[n].code)->code);
	}
	assert_int_equal(n, LENGTE(tafels));
}

/* What was dropped is nobody's concern any more. */
static void wat_vervallen_is_zwijgt(void **state)
{
	(void)state;
	for (size_t t = 0; t < LENGTE(tafels); t++) {
		for (size_t i = 0; i < tafels[t].n; i++) {
			geval g = tafels[t].van[i];
			wz__bewering b = {0};
			g.vervallen = 20160201;
			for (size_t k = 0; k < LENGTE(tafels); k++)
				assert_false(zegt(&g, tafels[k].code, GEEN_REGEL, &b));
		}
	}
}

/* Two cases of one rule, and whether the second opens a signal again that was closed
 * on the first. */
typedef struct verandering {
	wz__signaalcode code;
	bool heropent;
	geval van, naar;
} verandering;

static const verandering veranderingen[] = {
	{ WZ__CLAIM_BOVEN_GETAL, true, { .doel = "15", .m = "G12" }, { .doel = "15", .m = "G13" } },
	{ WZ__CLAIM_BOVEN_GETAL, true, { .doel = "15", .m = "G12" }, { .doel = "16", .m = "G12" } },
	{ WZ__CLAIM_BOVEN_GETAL, true, { .doel = "15", .m = "G12" }, { .doel = "15", .m = "GH12" } },
	{ WZ__CLAIM_BOVEN_GETAL, true, { .doel = "15", .m = "G0" }, { .doel = "15", .m = "D0" } },
	{ WZ__CLAIM_BOVEN_GETAL, false, { .doel = "15", .m = "G12" },
	  { .doel = "15", .m = "G5 G7" } },
	{ WZ__CLAIM_BOVEN_GETAL, false, { .doel = "15", .m = "G12" },
	  { .doel = "15", .m = "G12~M", .vandaag = 20180101, .vastgesteld = 'D' } },
	/* the share is the same */
	{ WZ__CLAIM_BOVEN_GETAL, true, { .doel = "15", .m = "G12" }, { .doel = "30", .m = "G24" } },
	{ WZ__CLAIM_ONDER_GETAL, true, { .doel = "15", .m = "N12" }, { .doel = "15", .m = "N13" } },
	{ WZ__CLAIM_ONDER_GETAL, true, { .doel = "15", .m = "D25" }, { .doel = "15", .m = "D26" } },
	{ WZ__TEGENSPRAAK, true, { .m = "G N" }, { .m = "G N N" } },
	{ WZ__TEGENSPRAAK, false, { .m = "G N" }, { .m = "G -4 N" } },
	{ WZ__GRENS_ONBESLIST, true, { .doel = "12", .m = "GH15" }, { .doel = "12", .m = "GH16" } },
	{ WZ__SCHATTING, true, { .doel = "12", .m = "G15~S" }, { .doel = "12", .m = "G16~S" } },
	{ WZ__SCHATTING, true, { .m = "G~S" }, { .m = "D~S" } },
	{ WZ__SCHATTING, false, { .m = "G~S" }, { .m = "G~S G" } },
	{ WZ__ALLEEN_GECLAIMD, true, { .doel = "12", .m = "G" }, { .doel = "13", .m = "G" } },
	{ WZ__ALLEEN_GECLAIMD, false, { .doel = "12", .m = "G" }, { .doel = "12", .m = "G G" } },
	{ WZ__ALLEEN_GECLAIMD, true, { .doel = "12", .m = "N" }, { .doel = "13", .m = "N" } },
	{ WZ__ALLEEN_GECLAIMD, false, { .doel = "12", .m = "N" },
	  { .doel = "12", .m = "G", .vastgesteld = 'N' } },
	{ WZ__OVERTREFFING, true, { .doel = "12", .m = "G36" }, { .doel = "12", .m = "G37" } },
	{ WZ__OVERTREFFING, false, { .doel = "12", .m = "G36" }, { .doel = "12", .m = "N36" } },
	{ WZ__NIET_GERAPPORTEERD, true, { .doel = "12" }, { .doel = "12", .periode = "2016-Q1" } },
	{ WZ__NIET_GERAPPORTEERD, false, { .doel = "12" }, { .doel = "12", .vandaag = 20180101 } },
	{ WZ__NIET_GERAPPORTEERD, false, { .doel = "12", .omschrijving = "Een netwerk opbouwen" },
	  { .doel = "12", .omschrijving = "Een netwerk" } },
	{ WZ__TE_LAAT, true, { .m = "N", .deadline = 20160701 }, { .m = "N", .deadline = 20160801 } },
	{ WZ__TE_LAAT, true, { .m = "N", .deadline = 20160701 }, { .m = "D", .deadline = 20160701 } },
	{ WZ__TE_LAAT, false, { .m = "N", .deadline = 20160701 },
	  { .m = "N N", .deadline = 20160701, .vandaag = 20180101 } },
	{ WZ__BRON_TEGENSPRAAK, true, { .m = "-40 -45@2016-H1" }, { .m = "-40 -46@2016-H1" } },
	{ WZ__BRON_TEGENSPRAAK, true, { .m = "-40 -45@2016-H1" }, { .m = "-40 -45@2016-H2" } },
	{ WZ__BRON_TEGENSPRAAK, false, { .m = "-40 -45@2016-H1" },
	  { .m = "-40 -45@2016-H1 -3@2016-Q1" } },
	{ WZ__VASTSTELLING_VEROUDERD, true, { .vastgesteld = 'G', .verouderd = "een" },
	  { .vastgesteld = 'G', .verouderd = "twee" } },
	{ WZ__VASTSTELLING_VEROUDERD, false, { .vastgesteld = 'G', .verouderd = "een" },
	  { .vastgesteld = 'G', .verouderd = "een", .m = "G1" } },
};

static void cijfers_veranderen_met_wat_telt(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTE(veranderingen); i++) {
		const verandering *v = &veranderingen[i];
		wz__bewering van = {0}, naar = {0};
		assert_true(zegt(&v->van, v->code, GEEN_REGEL, &van));
		assert_true(zegt(&v->naar, v->code, GEEN_REGEL, &naar));
		assert_true(*wz__buf_str(&van.cijfers) != '\0');
		if (v->heropent == (strcmp(wz__buf_str(&van.cijfers), wz__buf_str(&naar.cijfers)) == 0))
			fail_msg("verandering %d: %s, %s", (int)i, wz__buf_str(&van.cijfers),
			         wz__buf_str(&naar.cijfers));
		wz__bewering_free(&van);
		wz__bewering_free(&naar);
	}
}

/* The threshold is no figure: setting it otherwise opens nothing again. */
static void een_andere_drempel(void **state)
{
	static const struct {
		wz_getal procent;
		bool zegt;
	} drempels[] = { { 200, true }, { 299, true }, { 300, false }, { 1, true } };

	(void)state;
	for (size_t i = 0; i < LENGTE(drempels); i++) {
		geval g = { .doel = "12", .m = "G36" };
		wz__bewering b = {0};
		proef p;
		maak(&g, &p);
		p.zaak.overtreffing = drempels[i].procent * S;
		for (size_t k = 0; wz__regels_afspraak[k].regel != NULL; k++) {
			if (wz__regels_afspraak[k].code == WZ__OVERTREFFING)
				assert_int_equal(wz__regels_afspraak[k].regel(&p.zaak, &b), drempels[i].zegt);
		}
		if (drempels[i].zegt)
			assert_string_equal(wz__buf_str(&b.cijfers), "12 initiatieven|36|300%");
		wz__bewering_free(&b);
	}
}

/* The figures of a sentence, and that its wording is none of them. */
static void wat_een_cijfer_is(void **state)
{
	static const struct {
		wz__signaalcode code;
		geval g;
		const char *cijfers;
	} gevallen[] = {
		{ WZ__CLAIM_BOVEN_GETAL, { .doel = "15", .m = "G12" },
		  "gerealiseerd|12|15 initiatieven|deels gerealiseerd" },
		{ WZ__CLAIM_ONDER_GETAL, { .doel = "15", .m = "DM20" },
		  "deels gerealiseerd|minstens 20 initiatieven|15|gerealiseerd" },
		{ WZ__CLAIM_ONDER_GETAL, { .doel = "20", .m = "D60/7", .gedeeld_doel = "52" },
		  "deels gerealiseerd|60 initiatieven|52|gerealiseerd" },
		{ WZ__CLAIM_BOVEN_GETAL, { .doel = "10", .m = "G14", .richting = WZ__MAXIMAAL },
		  "gerealiseerd|14 initiatieven|hoogstens 10|niet gerealiseerd" },
		{ WZ__ALLEEN_GECLAIMD, { .doel = "15", .m = "N" }, "niet gerealiseerd|15 initiatieven" },
		{ WZ__NIET_GERAPPORTEERD, { .omschrijving = "10 plekken" }, "4.3|2016" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		wz__bewering b = {0};
		assert_true(zegt(&gevallen[i].g, gevallen[i].code, GEEN_REGEL, &b));
		assert_string_equal(wz__buf_str(&b.cijfers), gevallen[i].cijfers);
		wz__bewering_free(&b);
	}
}

/* A threshold below 1%: more than nothing is not 0%. */
static void een_drempel_onder_een_procent(void **state)
{
	geval g = { .doel = "900", .m = "GM7" };
	wz__bewering b = {0};
	proef p;

	(void)state;
	maak(&g, &p);
	p.zaak.overtreffing = S / 2;
	for (size_t k = 0; wz__regels_afspraak[k].regel != NULL; k++) {
		if (wz__regels_afspraak[k].code == WZ__OVERTREFFING)
			assert_true(wz__regels_afspraak[k].regel(&p.zaak, &b));
	}
	assert_string_equal(wz__buf_str(&b.zin), "Het doel is 900 initiatieven, gemeld is minstens 7: "
	                                         "meer dan 0% van het doel");
	wz__bewering_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_tafel),
		cmocka_unit_test(elke_tafel_spreekt_en_zwijgt),
		cmocka_unit_test(een_regel_uit_wordt_gemerkt),
		cmocka_unit_test(wat_vervallen_is_zwijgt),
		cmocka_unit_test(cijfers_veranderen_met_wat_telt),
		cmocka_unit_test(een_andere_drempel),
		cmocka_unit_test(wat_een_cijfer_is),
		cmocka_unit_test(een_drempel_onder_een_procent),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
