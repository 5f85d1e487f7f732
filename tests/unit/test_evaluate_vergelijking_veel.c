/* SPDX-License-Identifier: EUPL-1.2 */
/* Many results compared: order, groups, stopping, and odd texts. */
#include "vergelijking_proef.h"

static void voeg_tekst(wz__vergelijking *v, int64_t nummer, const char *perceel, const char *tekst,
                       const char *aantal, const char *eenheid)
{
	tekstgeval g = { .tekst = tekst, .aantal = aantal, .eenheid = eenheid };
	wz__buf gevouwen = { 0 };
	wz__gemeld m = gemeld_van(&g, &gevouwen);

	voeg_toe(v, nummer, perceel, &m);
	wz__buf_free(&gevouwen);
}

static char *zoek(wz__vergelijking *v, wz__buf *uit)
{
	bool nomem = true;

	wz__buf_clear(uit);
	assert_true(zoek_alles(v, noteer, uit, &nomem));
	assert_false(nomem);
	assert_false(uit->failed);
	return uit->bytes ? uit->bytes : "";
}

static void niets(void **state)
{
	wz__vergelijking *v = wz__vergelijking_new();
	wz__buf uit = { 0 };

	(void)state;
	assert_string_equal(zoek(v, &uit), "");
	voeg_tekst(v, 1, "", "De sociale kaart van de buurt is vernieuwd", NULL, NULL);
	voeg_tekst(v, 2, "", "De sociale kaart van de buurt is vernieuwd", NULL, NULL);
	assert_string_equal(zoek(v, &uit), "");
	wz__vergelijking_free(v);
	wz__vergelijking_free(NULL);
	wz__buf_free(&uit);
}

/* In order of the first result, whatever the words; searching twice is the same. */
static void volgorde(void **state)
{
	static const char verwacht[] = "dubbeltelling 70 50: Bij perceel 2 en perceel 9 staat "
	                               "hetzelfde: “Zomerfeest met de hele "
								   "straat gevierd”\n"
								   "dubbeltelling 60 40: Bij perceel 2 en perceel 9 staat "
	                               "hetzelfde: “Avond met alle buren van "
								   "Pathmos”\n"
								   "dubbeltelling 55 45 [30-60]: Bij perceel 2 (30 uren) en "
	                               "perceel 9 (30 uren) lijkt hetzelfde "
								   "geteld: 30 als het dezelfde zijn, 60 als ze apart tellen";
	wz__vergelijking *v = wz__vergelijking_new();
	wz__buf uit = { 0 };

	(void)state;
	voeg_tekst(v, 70, "9", "Zomerfeest met de hele straat gevierd", NULL, NULL);
	voeg_tekst(v, 60, "9", "Avond met alle buren van Pathmos", NULL, NULL);
	voeg_tekst(v, 55, "9", "30 uren taalles gegeven", "30", "uren");
	voeg_tekst(v, 50, "2", "Zomerfeest met de hele straat gevierd", NULL, NULL);
	voeg_tekst(v, 45, "2", "30 uren taalles gegeven", "30", "u");
	voeg_tekst(v, 40, "2", "Avond met alle buren van Pathmos", NULL, NULL);
	assert_string_equal(zoek(v, &uit), verwacht);
	assert_string_equal(zoek(v, &uit), verwacht);
	wz__vergelijking_free(v);
	wz__buf_free(&uit);
}

static bool na_een_klaar(void *context, const wz__vondst *vondst, const wz__bewering *bewering)
{
	int *keer = context;

	(void)vondst;
	(void)bewering;
	(*keer)++;
	return false;
}

static void gestopt(void **state)
{
	wz__vergelijking *v = wz__vergelijking_new();
	bool nomem = true;
	int keer = 0;

	(void)state;
	for (int i = 0; i < 4; i++)
		voeg_tekst(v, i, i % 2 ? "1" : "2",
		           i / 2 ? "Zomerfeest met de hele straat gevierd"
		                 : "Avond met alle buren van Pathmos",
		           NULL, NULL);
	assert_false(zoek_alles(v, na_een_klaar, &keer, &nomem));
	assert_false(nomem);
	assert_int_equal(keer, 1);
	wz__vergelijking_free(v);
}

typedef struct telling {
	size_t keer, n;
	wz_getal hoogste, som;
	char zin[400];
} telling;

static bool tel(void *context, const wz__vondst *vondst, const wz__bewering *bewering)
{
	telling *t = context;

	t->keer++;
	t->n = vondst->n;
	t->hoogste = vondst->hoogste;
	t->som = vondst->som;
	snprintf(t->zin, sizeof t->zin, "%s", wz__buf_str(&bewering->zin));
	for (size_t i = 1; i < vondst->n; i++)
		assert_true(vondst->resultaat[i] > vondst->resultaat[i - 1]);
	return true;
}

/* One text that stands in hundreds of lots, thousands of times, is one group; so it is
 * when each of them names the next lot, with figures of its own. */
static void een_tekst_overal(void **state)
{
	enum { PERCELEN = 300, RIJEN = 30000 };

	(void)state;
	for (int anders = 0; anders < 2; anders++) {
		wz__vergelijking *v = wz__vergelijking_new();
		telling t = { .keer = 0 };
		bool nomem = true;

		for (int i = 0; i < RIJEN; i++) {
			char tekst[100], gevouwen[160], perceel[16];
			const char *lijst[] = { perceel };
			wz__gemeld m = { .tekst = tekst, .toelichting = "", .gevouwen = gevouwen,
				             .status = WZ_GEREALISEERD, .eenheid = "bewoners",
				             .aantal = (anders ? i + 1 : 20) * (wz_getal)S };

			snprintf(perceel, sizeof perceel, "%d", i % PERCELEN + 1);
			snprintf(tekst, sizeof tekst, "%d bewoners deden mee aan taalles", anders ? i + 1 : 20);
			snprintf(gevouwen, sizeof gevouwen, "%s i.c.m. perceel %d", tekst,
			         (i + 1) % PERCELEN + 1);
			assert_true(wz__vergelijking_add(v, i, &m, lijst, 1));
		}
		assert_true(zoek_alles(v, tel, &t, &nomem));
		assert_int_equal(t.keer, 1);
		assert_int_equal(t.n, RIJEN);
		assert_int_equal(t.som,
		                 (anders ? (wz_getal)RIJEN * (RIJEN + 1) / 2 : 20 * (wz_getal)RIJEN) * S);
		assert_true(t.hoogste < t.som);
		if (anders == 0)
			assert_string_equal(t.zin, "Bij perceel 1 (2.000 bewoners), perceel 2 (2.000 "
			                           "bewoners), "
			                           "perceel 3 (2.000 bewoners), perceel 4 (2.000 bewoners), "
			                           "perceel 5 (2.000 bewoners) en 295 andere percelen lijkt "
			                           "hetzelfde "
			                           "geteld: 2.000 als het dezelfde zijn, 600.000 als ze apart "
			                           "tellen");
		wz__vergelijking_free(v);
	}
}

/* Numbers in different units, too large, or of some only: then no range is given. */
static void zonder_bereik(void **state)
{
	static const char *const eenheden[][2] = { { "uren", "bewoners" }, { "uren", "uren" } };
	wz__buf uit = { 0 };

	(void)state;
	for (size_t i = 0; i < LENGTE(eenheden); i++) {
		const char *aantal = i == 0 ? "30" : "800000000000000";
		wz__vergelijking *v = wz__vergelijking_new();

		voeg_tekst(v, 1, "9", "Taalles gegeven aan nieuwe buren", aantal, eenheden[i][0]);
		voeg_tekst(v, 2, "2", "Taalles gegeven aan nieuwe buren", aantal, eenheden[i][1]);
		assert_string_equal(zoek(v, &uit), "dubbeltelling 1 2: Bij perceel 2 en perceel 9 staat "
		                                   "hetzelfde: “Taalles gegeven aan nieuwe buren”");
		wz__vergelijking_free(v);
	}
	wz__buf_free(&uit);
}

/* A long text is cut at a whole character. */
static void lange_tekst(void **state)
{
	static char tekst[2000];
	wz__vergelijking *v = wz__vergelijking_new();
	wz__buf uit = { 0 };
	const char *zin;

	(void)state;
	for (size_t i = 0; i + 8 < sizeof tekst; i += 7)
		memcpy(tekst + i, "caféën ", 8 - 1);
	memcpy(tekst, "Wijkfeest straat buren ", 23);
	voeg_tekst(v, 1, "9", tekst, NULL, NULL);
	voeg_tekst(v, 2, "2", tekst, NULL, NULL);
	zin = zoek(v, &uit);
	assert_true(strlen(zin) < 260);
	assert_true(wz__utf8_valid(zin, strlen(zin)));
	assert_non_null(strstr(zin, "…”"));
	wz__vergelijking_free(v);
	wz__buf_free(&uit);
}

/* More units than there are numbers for: they are never taken for the same. */
static void veel_eenheden(void **state)
{
	wz__vergelijking *v = wz__vergelijking_new();
	wz__buf uit = { 0 };

	(void)state;
	for (int i = 0; i < 300; i++) {
		char tekst[64], eenheid[32];

		snprintf(eenheid, sizeof eenheid, "soort%d", i);
		snprintf(tekst, sizeof tekst, "Verhaal nummer%dx over hulp", i);
		voeg_tekst(v, i, "9", tekst, "30", eenheid);
	}
	voeg_tekst(v, 400, "9", "Taalles gegeven aan nieuwe buren", "30", "laatste");
	voeg_tekst(v, 401, "2", "Taalles gegeven aan nieuwe buren", "30", "laatste");
	assert_string_equal(zoek(v, &uit), "dubbeltelling 400 401: Bij perceel 2 en perceel 9 staat "
	                                   "hetzelfde: “Taalles gegeven aan nieuwe buren”");
	wz__vergelijking_free(v);
	wz__buf_free(&uit);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(niets),       cmocka_unit_test(volgorde),
		cmocka_unit_test(gestopt),     cmocka_unit_test(een_tekst_overal),
		cmocka_unit_test(lange_tekst), cmocka_unit_test(zonder_bereik),
		cmocka_unit_test(veel_eenheden),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
