/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate.h"

static void grens_samen(void **state)
{
	/* P precies, M minstens, H hoogstens, O ongeveer, ? onbeslist */
	static const char *const tabel[] = {
		/* P M H O ? */
		"PMHO?", /* P */
		"MM???", /* M */
		"H?H??", /* H */
		"O??O?", /* O */
		"?????", /* ? */
	};
	(void)state;
	for (int a = 0; a <= WZ_GRENS_ONBESLIST; a++) {
		for (int b = 0; b <= WZ_GRENS_ONBESLIST; b++) {
			wz_grens samen = wz__grens_samen((wz_grens)a, (wz_grens)b);
			assert_int_equal("PMHO?"[samen], tabel[a][b]);
		}
	}
}

static void grens_samen_in_elke_volgorde(void **state)
{
	(void)state;
	for (int i = 0; i < 125; i++) {
		wz_grens a = (wz_grens)(i % 5), b = (wz_grens)(i / 5 % 5), c = (wz_grens)(i / 25);
		assert_int_equal(wz__grens_samen(a, b), wz__grens_samen(b, a));
		assert_int_equal(wz__grens_samen(wz__grens_samen(a, b), c),
		                 wz__grens_samen(a, wz__grens_samen(b, c)));
	}
}

static void leeg(void **state)
{
	wz__bewijs b;

	(void)state;
	memset(&b, 0x5a, sizeof b);
	wz__bewijs_begin(&b, 7, 8, kwartaal(2016, 3));
	assert_int_equal(b.afspraak, 7);
	assert_int_equal(b.aanbieder, 8);
	assert_true(wz__periode_gelijk(b.periode, kwartaal(2016, 3)));
	wz__bewijs niets = { .hoogste = GEEN };
	assert_bewijs_gelijk(&b, &niets);
}

static void een_getal(void **state)
{
	wz__feit f = { WZ_GEREALISEERD, 125000, WZ_MINSTENS, true, WZ_GEMETEN, " Noord ", 0 };
	wz__bewijs b = deel1(1, jaar(2016), f);
	wz__bewijs verwacht = {
		.resultaten = 1, .getallen = 1, .som = 125000, .grens = WZ_MINSTENS,
		.hoogste = 125000, .zwakste_getal = WZ_GEMETEN, .zwakste = WZ_GEMETEN,
		.deelgebieden = "noord\n",
	};

	(void)state;
	verwacht.per_status[WZ_GEREALISEERD] = 1;
	assert_bewijs_gelijk(&b, &verwacht);
}

/* Kinds of results side by side: each lands in its own place. */
static void elk_soort_op_zijn_plaats(void **state)
{
	wz__feit feiten[] = {
		{ WZ_DEELS_GEREALISEERD, 10 * S, WZ_PRECIES, true, WZ_GETELD, NULL, 0 },
		{ WZ_REALISATIE_GEEN, -30 * S, WZ_ONGEVEER, true, WZ_GESCHAT, NULL, 0 },
		{ WZ_NIET_GEREALISEERD, GEEN, WZ_HOOGSTENS, true, WZ_HERKOMST_GEEN, "x", 0 },
		{ WZ_ONBEKEND, GEEN, WZ_PRECIES, false, WZ_GEMETEN, NULL, 9 },
		{ WZ_DOORLOPEND, 99 * S, WZ_HOOGSTENS, false, WZ_GEMETEN, NULL, 0 },
		{ WZ_GEREALISEERD, 98 * S, WZ_HOOGSTENS, false, WZ_GEMETEN, NULL, 4 },
		{ WZ_GEREALISEERD, 5 * S, WZ_MINSTENS, true, WZ_GEMETEN, "y", 3 },
	};
	wz__bewijs b = deel(1, jaar(2016), feiten, LENGTE(feiten));
	wz__bewijs verwacht = {
		.resultaten = 7, .per_status = { 1, 2, 1, 1, 1, 1 },
		.zonder_getal = 2, .andere_eenheid = 2,
		.getallen = 2, .som = -20 * S, .grens = WZ_ONGEVEER, .hoogste = 10 * S,
		.zwakste_getal = WZ_GESCHAT, .zwakste = WZ_HERKOMST_ONBEKEND,
		.gedeelde_getallen = 1, .gedeeld_som = 5 * S, .gedeeld_grens = WZ_MINSTENS,
		.gedeelde_koppeling = 3, .deelgebieden = "*",
	};

	(void)state;
	assert_bewijs_gelijk(&b, &verwacht);
}

static void hoogste_kan_negatief_zijn(void **state)
{
	wz__feit feiten[] = { feit(-5 * S, WZ_PRECIES), feit(-3 * S, WZ_PRECIES) };
	wz__bewijs b = deel(1, jaar(2016), feiten, 2);

	(void)state;
	assert_int_equal(b.hoogste, -3 * S);
	assert_int_equal(b.som, -8 * S);
}

static void herkomst_geen_is_onbekend(void **state)
{
	wz__feit f = feit(S, WZ_PRECIES);

	(void)state;
	f.herkomst = WZ_HERKOMST_GEEN;
	wz__bewijs b = deel1(1, jaar(2016), f);
	assert_int_equal(b.zwakste, WZ_HERKOMST_ONBEKEND);
	assert_int_equal(b.zwakste_getal, WZ_HERKOMST_ONBEKEND);
}

static void koppelingen(void **state)
{
	wz__feit een[] = { gedeeld(S, WZ_PRECIES, 4), gedeeld(2 * S, WZ_MINSTENS, 4) };
	wz__feit meer[] = { gedeeld(S, WZ_PRECIES, 4), gedeeld(S, WZ_PRECIES, 5),
	                    gedeeld(S, WZ_PRECIES, 4) };
	wz__bewijs b = deel(1, jaar(2016), een, 2);

	(void)state;
	assert_int_equal(b.gedeelde_koppeling, 4);
	assert_int_equal(b.gedeeld_som, 3 * S);
	assert_int_equal(b.gedeeld_grens, WZ_MINSTENS);
	assert_int_equal(b.getallen, 0);
	assert_int_equal(b.hoogste, GEEN);
	assert_string_equal(b.deelgebieden, "");
	b = deel(1, jaar(2016), meer, 3);
	assert_int_equal(b.gedeelde_koppeling, WZ__KOPPELING_MEER);
	assert_int_equal(b.gedeelde_getallen, 3);
}

static void deelgebieden(void **state)
{
	static const struct {
		const char *namen[4];
		size_t n;
		const char *verwacht;
	} gevallen[] = {
		{ { "Zuid", "Noord", "Noord-West" }, 3, "noord\nnoord-west\nzuid\n" },
		{ { "b", "a", "ab" }, 3, "a\nab\nb\n" },
		{ { "ab", "a" }, 2, "a\nab\n" },
		{ { "Noord", " NOORD " }, 2, "*" },
		{ { "Noord", "Zuid", "Noord" }, 3, "*" },
		{ { NULL }, 1, "*" },
		{ { "" }, 1, "*" },
		{ { "  " }, 1, "*" },
		{ { NULL, "Noord" }, 2, "*" },
		{ { "Noord", NULL, "Zuid" }, 3, "*" },
		{ { "*" }, 1, "*\n" },
		{ { "*", "Noord" }, 2, "*\nnoord\n" },
	};
	(void)state;
	for (size_t g = 0; g < LENGTE(gevallen); g++) {
		wz__bewijs b;
		wz__bewijs_begin(&b, 1, 1, jaar(2016));
		for (size_t i = 0; i < gevallen[g].n; i++) {
			wz__feit f = in_gebied(S, gevallen[g].namen[i]);
			wz__bewijs_add(&b, &f);
		}
		assert_string_equal(b.deelgebieden, gevallen[g].verwacht);
	}
}

/* The set holds 511 bytes, and not one more. */
static void deelgebieden_vol(void **state)
{
	char lang[WZ__DEELGEBIEDEN_SIZE];
	wz__bewijs b;

	(void)state;
	memset(lang, 'q', sizeof lang);
	lang[508] = '\0';
	wz__feit feiten[] = { in_gebied(S, lang), in_gebied(S, "a"), in_gebied(S, "b") };
	b = deel(1, jaar(2016), feiten, 1);
	assert_int_equal(strlen(b.deelgebieden), 509);
	b = deel(1, jaar(2016), feiten, 2);
	assert_int_equal(strlen(b.deelgebieden), 511);
	assert_memory_equal(b.deelgebieden, "a\nqqq", 5);
	b = deel(1, jaar(2016), feiten, 3);
	assert_string_equal(b.deelgebieden, "*");
	lang[508] = 'q';
	lang[511] = '\0';
	b = deel(1, jaar(2016), feiten, 1);
	assert_string_equal(b.deelgebieden, "*");
}

static void te_groot_voor_een_getal(void **state)
{
	wz__feit boven[] = { feit(INT64_MAX, WZ_PRECIES), feit(1, WZ_PRECIES),
	                     feit(-5, WZ_PRECIES) };
	wz__feit onder[] = { feit(-INT64_MAX, WZ_PRECIES), feit(-1, WZ_PRECIES) };
	wz__feit past[] = { feit(INT64_MAX - 1, WZ_PRECIES), feit(1, WZ_PRECIES) };
	wz__feit samen[] = { gedeeld(INT64_MAX, WZ_MINSTENS, 2),
	                     gedeeld(INT64_MAX, WZ_MINSTENS, 2) };
	wz__bewijs b = deel(1, jaar(2016), boven, 3);

	(void)state;
	assert_int_equal(b.som, INT64_MAX);
	assert_int_equal(b.grens, WZ_GRENS_ONBESLIST);
	b = deel(1, jaar(2016), onder, 2);
	assert_int_equal(b.som, -INT64_MAX);
	assert_int_equal(b.grens, WZ_GRENS_ONBESLIST);
	b = deel(1, jaar(2016), past, 2);
	assert_int_equal(b.som, INT64_MAX);
	assert_int_equal(b.grens, WZ_PRECIES);
	b = deel(1, jaar(2016), samen, 2);
	assert_int_equal(b.gedeeld_som, INT64_MAX);
	assert_int_equal(b.gedeeld_grens, WZ_GRENS_ONBESLIST);
}

static wz__feit willekeurig_feit(loting *l)
{
	static const char *const gebieden[] = { NULL, "", "Noord", "Zuid", "oost", "west",
	                                        "centrum", "NOORD", "ÉÉN" };
	wz__feit f = {
		.status = (wz_realisatie)trek(l, WZ_REALISATIES),
		.aantal = trek(l, 4) == 0 ? GEEN : (wz_getal)trek(l, 2000000) - 500000,
		.grens = trek(l, 2) == 0 ? WZ_PRECIES : (wz_grens)trek(l, 4),
		.eenheid_gelijk = trek(l, 5) != 0,
		.herkomst = (wz_herkomst)trek(l, 5),
		.deelgebied = gebieden[trek(l, 2) == 0 ? 2 + trek(l, 5) : trek(l, 9)],
		.gedeelde_koppeling = trek(l, 4) == 0 ? 1 + trek(l, 2) : 0,
	};
	return f;
}

static void volgorde_doet_niet_ter_zake(void **state)
{
	loting l = { 20160101 };

	(void)state;
	for (int ronde = 0; ronde < 2000; ronde++) {
		wz__feit feiten[8];
		size_t n = trek(&l, 9);
		for (size_t i = 0; i < n; i++)
			feiten[i] = willekeurig_feit(&l);
		wz__bewijs eerst = deel(1, jaar(2016), feiten, n);
		schud(&l, feiten, n, sizeof feiten[0]);
		wz__bewijs daarna = deel(1, jaar(2016), feiten, n);
		assert_bewijs_gelijk(&eerst, &daarna);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(grens_samen),
		cmocka_unit_test(grens_samen_in_elke_volgorde),
		cmocka_unit_test(leeg),
		cmocka_unit_test(een_getal),
		cmocka_unit_test(elk_soort_op_zijn_plaats),
		cmocka_unit_test(hoogste_kan_negatief_zijn),
		cmocka_unit_test(herkomst_geen_is_onbekend),
		cmocka_unit_test(koppelingen),
		cmocka_unit_test(deelgebieden),
		cmocka_unit_test(deelgebieden_vol),
		cmocka_unit_test(te_groot_voor_een_getal),
		cmocka_unit_test(volgorde_doet_niet_ter_zake),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
