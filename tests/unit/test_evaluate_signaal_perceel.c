/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules on one lot: their tables, and what turning one off changes. */
#include <stdio.h>

#include "base/tekst.h"
#include "signaal_gevallen_perceel.h"

enum { GEEN_REGEL = 1000 };

/* A case made up. */
typedef struct proef {
	wz__afspraakfeiten feiten[ITEMS];
	wz__oordeel oordeel[ITEMS];
	wz__signaalitem item[ITEMS];
	wz_periode gerapporteerd[ITEMS];
	wz__signaalperceel perceel;
} proef;

static wz_getal getal_van(const char *text)
{
	wz_getal getal = GEEN;

	if (text != NULL)
		assert_true(wz_getal_parse(text, &getal));
	return getal;
}

static size_t perioden_van(const char *text, wz_periode *uit)
{
	size_t n = 0;

	for (; *text != '\0'; text += strcspn(text, " "), text += *text == ' ') {
		char een[16];
		snprintf(een, sizeof een, "%.*s", (int)strcspn(text, " "), text);
		assert_true(wz_periode_parse(een, &uit[n++]));
	}
	return n;
}

/* As the built-in list has them. */
static bool belooft_verandering(const char *woorden)
{
	wz__woordenlijsten lijsten = { 0 };
	wz__buf gevouwen = { 0 };
	const wz__woordpatroon *woord;

	assert_true(wz__woordenlijst_standaard(&lijsten, WZ__WOORDEN_VERANDERING));
	wz__fold(&gevouwen, woorden, strlen(woorden));
	woord = wz__woord_in(&lijsten, WZ__WOORDEN_VERANDERING, wz__buf_str(&gevouwen), NULL, NULL);
	wz__buf_free(&gevouwen);
	wz__woordenlijsten_free(&lijsten);
	return woord != NULL;
}

static void maak_item(const item *i, wz_datum vandaag, proef *p)
{
	size_t n = p->perceel.n++;
	wz__bewijs bewijs;

	p->feiten[n] = afspraak(i->richting, getal_van(i->doel));
	p->feiten[n].nulmeting = getal_van(i->nulmeting);
	wz__bewijs_begin(&bewijs, 1, 1, jaar(2016));
	if (i->m != NULL) {
		const char *getal = i->m + 1;
		wz__feit f = feit(GEEN, WZ_PRECIES);
		f.status = van_letter(*i->m);
		f.herkomst = i->herkomst != WZ_HERKOMST_GEEN ? i->herkomst : WZ_GETELD;
		f.eenheid_gelijk = !i->andere_eenheid;
		f.gedeelde_koppeling = i->gedeeld ? 7 : 0;
		if (*getal != '\0' && strchr("MHO", *getal) != NULL)
			f.grens = van_grensletter(*getal++);
		if (*getal != '\0')
			f.aantal = getal_van(getal);
		assert_true(wz__bewijs_add(&bewijs, &f));
	}
	wz__oordeel_bepaal(&p->oordeel[n], &p->feiten[n], &bewijs, i->m != NULL, jaar(2016), vandaag,
	                   WZ_REALISATIE_GEEN);
	p->item[n] = (wz__signaalitem){
		.nummer = i->nummer, .eenheid = i->eenheid != NULL ? i->eenheid : "",
		.feiten = &p->feiten[n], .oordeel = &p->oordeel[n],
		.noemt_nulmeting = i->noemt_nulmeting, .soort = i->soort,
		.verandering = i->woorden != NULL && belooft_verandering(i->woorden),
	};
}

static void maak(const geval *g, proef *p)
{
	memset(p, 0, sizeof *p);
	p->perceel = (wz__signaalperceel){
		.nummer = "3", .begin = g->begin != 0 ? g->begin : 20160101,
		.eind = g->eind != 0 ? g->eind : 20161231, .item = p->item,
		.gerapporteerd = p->gerapporteerd, .vandaag = g->vandaag != 0 ? g->vandaag : DAARNA,
	};
	assert_true(wz_periode_parse(g->periode != NULL ? g->periode : "2016", &p->perceel.periode));
	p->perceel.n_gerapporteerd = perioden_van(g->gerapporteerd != NULL ? g->gerapporteerd : "2016",
	                                          p->gerapporteerd);
	for (size_t i = 0; i < ITEMS && g->item[i].nummer != NULL; i++)
		maak_item(&g->item[i], p->perceel.vandaag, p);
}

/* What the list says under a code with one of its rules left out, and of the first
 * which items it is about. */
typedef struct gezegd {
	wz__buf zinnen, raakt, cijfers;
} gezegd;

static void zeg(const geval *g, wz__signaalcode code, size_t zonder, gezegd *uit)
{
	wz__bewering b = {0};
	wz__raakt raakt = { .n = 7 };
	proef p;

	maak(g, &p);
	for (size_t i = 0; wz__regels_perceel[i].regel != NULL; i++) {
		const wz__perceelregels *r = &wz__regels_perceel[i];
		size_t vanaf = 0;
		if (i == zonder || r->code != code)
			continue;
		while (r->regel(&p.perceel, &vanaf, &raakt, &b)) {
			for (size_t k = 0; uit->zinnen.size == 0 && k < raakt.n; k++)
				wz__buf_format(&uit->raakt, "%s%s", k > 0 ? " " : "",
				               p.item[raakt.item[k]].nummer);
			wz__buf_format(&uit->zinnen, "%s%s", uit->zinnen.size > 0 ? "\n" : "",
			               wz__buf_str(&b.zin));
			wz__buf_text(&uit->cijfers, wz__buf_str(&b.cijfers));
			assert_true(vanaf > 0 && b.zin.size > 0);
			assert_false(b.zin.failed || b.cijfers.failed);
		}
	}
	wz__bewering_free(&b);
}

static void gezegd_free(gezegd *g)
{
	wz__buf_free(&g->zinnen);
	wz__buf_free(&g->raakt);
	wz__buf_free(&g->cijfers);
}

static bool klopt(const geval *g, wz__signaalcode code, size_t zonder)
{
	gezegd uit = { .zinnen.size = 0 };
	bool goed;

	zeg(g, code, zonder, &uit);
	goed = strcmp(wz__buf_str(&uit.zinnen), g->zin != NULL ? g->zin : "") == 0 &&
	       (g->raakt == NULL || strcmp(wz__buf_str(&uit.raakt), g->raakt) == 0);
	if (!goed && zonder == GEEN_REGEL)
		print_error("%s: %s (%s)\n", wz__signaalsoort_van(code)->code, wz__buf_str(&uit.zinnen),
		            wz__buf_str(&uit.raakt));
	gezegd_free(&uit);
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

/* Every rule of the list: without it, something that is expected is not said. */
static void een_regel_uit_wordt_gemerkt(void **state)
{
	size_t n = 0;

	(void)state;
	for (; wz__regels_perceel[n].regel != NULL; n++) {
		assert_int_equal(wz__regels_perceel[n].code, tafels[n].code);
		assert_int_equal(wz__regels_perceel[n].per_item, tafels[n].per_item);
		assert_true(fouten(n) > 0);
	}
	assert_int_equal(n, LENGTE(tafels));
}

/* Two cases of one rule, and whether the second opens a signal again that was closed
 * on the first. */
static const struct {
	wz__signaalcode code;
	bool heropent;
	geval van, naar;
} veranderingen[] = {
	{ WZ__RAPPORT_ONTBREEKT, true, { .gerapporteerd = "2016-Q1", .item = EEN_ITEM },
	  { .gerapporteerd = "2016-H1", .item = EEN_ITEM } },
	{ WZ__RAPPORT_ONTBREEKT, false, { .gerapporteerd = "2016-Q1", .item = EEN_ITEM },
	  { .gerapporteerd = "2016-Q1 2015", .vandaag = 20180101,
	    .item = { { .nummer = "3.1" }, { .nummer = "3.2", .m = "G" } } } },
	{ WZ__GEEN_NULMETING, true,
	  { .item = { { .nummer = "3.6", .doel = "5", .richting = WZ__TOENAME } } },
	  { .item = { { .nummer = "3.6", .doel = "5", .richting = WZ__TOENAME },
	              { .nummer = "3.8", .noemt_nulmeting = true } } } },
	{ WZ__GEEN_NULMETING, false,
	  { .item = { { .nummer = "3.6", .doel = "5", .richting = WZ__TOENAME } } },
	  { .item = { { .nummer = "3.6", .doel = "5", .richting = WZ__TOENAME, .m = "G3" },
	              { .nummer = "3.8", .m = "G" } } } },
	{ WZ__GEEN_NULMETING, true, { .item = { TREDE("7.1", "G50") } },
	  { .item = { TREDE("7.1", "G50"), TREDE("7.2", "G32") } } },
	{ WZ__GEEN_NULMETING, true, { .item = { TREDE("3.4", "G50"), PROCENTEN } },
	  { .item = { TREDE("3.4", "N50"), PROCENTEN } } },
	{ WZ__GEEN_NULMETING, false, { .item = { TREDE("7.1", "G50") } },
	  { .item = { TREDE("7.1", "D12"), { .nummer = "7.2", .m = "G" } } } },
	{ WZ__OPTELLING, true, { .item = { AMBASSADEURS("-6"), PER, BEWONERS("-120") } },
	  { .item = { AMBASSADEURS("-12"), PER, BEWONERS("-240") } } },
	{ WZ__OPTELLING, true, { .item = { AMBASSADEURS("-6"), PER, BEWONERS("-120") } },
	  { .item = { AMBASSADEURS("-6"), PER, BEWONERS("-M120") } } },
	{ WZ__OPTELLING, false, { .item = { AMBASSADEURS("-6"), PER, BEWONERS("-120") } },
	  { .vandaag = 20180101, .item = { AMBASSADEURS("G6"), PER, BEWONERS("D120"),
	                                   { .nummer = "10.4", .m = "G" } } } },
};

static void cijfers_veranderen_met_wat_telt(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTE(veranderingen); i++) {
		gezegd van = { .zinnen.size = 0 }, naar = { .zinnen.size = 0 };
		zeg(&veranderingen[i].van, veranderingen[i].code, GEEN_REGEL, &van);
		zeg(&veranderingen[i].naar, veranderingen[i].code, GEEN_REGEL, &naar);
		assert_true(van.cijfers.size > 0 && naar.cijfers.size > 0);
		if (veranderingen[i].heropent ==
		    (strcmp(wz__buf_str(&van.cijfers), wz__buf_str(&naar.cijfers)) == 0))
			fail_msg("verandering %d: %s, %s", (int)i, wz__buf_str(&van.cijfers),
			         wz__buf_str(&naar.cijfers));
		gezegd_free(&van);
		gezegd_free(&naar);
	}
}

/* The item itself and the units are wording. */
static void gemiddelde_cijfers(void **state)
{
	static const struct {
		geval g;
		const char *cijfers;
	} gevallen[] = {
		{ { .item = { AMBASSADEURS("D6"), PER, BEWONERS("GM120") } },
		  "minstens 120 bewoners|10.3|6 ambassadeurs|10.1|minstens 20 bewoners per ambassadeur|"
		  "10" },
		{ { .item = { AMBASSADEURS("-6"), BEWONERS("-120"),
		              { .nummer = "10.2", .eenheid = "bewoners per ambassadeur", .doel = "10",
		                .m = "G12" } } },
		  "120 bewoners|10.3|6 ambassadeurs|10.1|20 bewoners per ambassadeur|12" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTE(gevallen); i++) {
		gezegd uit = { .zinnen.size = 0 };
		zeg(&gevallen[i].g, WZ__OPTELLING, GEEN_REGEL, &uit);
		assert_string_equal(wz__buf_str(&uit.cijfers), gevallen[i].cijfers);
		gezegd_free(&uit);
	}
}

/* More items than a signal can name: the sentence has them all. */
static void meer_items_dan_er_passen(void **state)
{
	enum { VEEL = WZ__RAAKT_MAX + 3 };
	wz__afspraakfeiten feiten = afspraak(WZ__TOENAME, 5 * S);
	wz__oordeel oordeel = bepaal(&feiten, NULL, 0);
	wz__signaalitem items[VEEL];
	wz__signaalperceel perceel = { .item = items, .n = VEEL, .periode = jaar(2016) };
	wz__bewering b = {0};
	wz__raakt raakt;
	size_t vanaf = 0;

	(void)state;
	for (size_t i = 0; i < VEEL; i++)
		items[i] = (wz__signaalitem){ .nummer = "1.1", .eenheid = "", .feiten = &feiten,
			                          .oordeel = &oordeel };
	assert_int_equal(wz__regels_perceel[0].code, WZ__GEEN_NULMETING);
	assert_true(wz__regels_perceel[0].regel(&perceel, &vanaf, &raakt, &b));
	assert_int_equal(raakt.n, WZ__RAAKT_MAX);
	assert_int_equal(b.cijfers.size, VEEL * strlen("1.1, ") + strlen(" en ") - 2 * strlen(", "));
	wz__bewering_free(&b);
}

/* A unit that is too long to be an average, and a number that is too large. */
static void een_gemiddelde_dat_niet_past(void **state)
{
	char lang[200], bewoners[128];
	geval g = { .item = { AMBASSADEURS("-0,0001"), PER, BEWONERS("-900000000000000") } };
	gezegd uit = { .zinnen.size = 0 };

	(void)state;
	memset(lang, 'x', sizeof lang);
	lang[128] = '\0';
	memcpy(bewoners, lang + 1, sizeof bewoners);
	snprintf(lang + 128, sizeof lang - 128, " per ambassadeur");
	zeg(&g, WZ__OPTELLING, GEEN_REGEL, &uit);
	assert_string_equal(wz__buf_str(&uit.zinnen), "");
	g.item[0].m = "-9000000000000";
	zeg(&g, WZ__OPTELLING, GEEN_REGEL, &uit);
	assert_string_equal(wz__buf_str(&uit.zinnen),
	                    "Bij 10.2 is geen bruikbaar getal gemeld; uit "
	                    "900.000.000.000.000 bewoners (10.3) en 9.000.000.000.000 ambassadeurs "
	                    "(10.1) volgt gemiddeld 100 bewoners per ambassadeur (doel: 10), als alle "
	                    "bewoners bij deze ambassadeurs horen");
	wz__buf_clear(&uit.zinnen);
	/* 128 bytes do not fit, 127 do */
	g.item[1].eenheid = lang;
	zeg(&g, WZ__OPTELLING, GEEN_REGEL, &uit);
	assert_string_equal(wz__buf_str(&uit.zinnen), "");
	g.item[1].eenheid = lang + 1;
	g.item[2].eenheid = bewoners;
	zeg(&g, WZ__OPTELLING, GEEN_REGEL, &uit);
	assert_true(uit.zinnen.size > 0);
	gezegd_free(&uit);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_tafel),
		cmocka_unit_test(een_regel_uit_wordt_gemerkt),
		cmocka_unit_test(cijfers_veranderen_met_wat_telt),
		cmocka_unit_test(gemiddelde_cijfers),
		cmocka_unit_test(meer_items_dan_er_passen),
		cmocka_unit_test(een_gemiddelde_dat_niet_past),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
