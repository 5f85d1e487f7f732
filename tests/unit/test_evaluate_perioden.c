/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate.h"

/* The year, its halves, its quarters: bit i of a set is alle[i]. */
enum { ALLE = 7 };

static void alle_perioden(wz_periode alle[ALLE])
{
	alle[0] = jaar(2016);
	alle[1] = half(2016, 1);
	alle[2] = half(2016, 2);
	for (uint8_t q = 1; q <= 4; q++)
		alle[2 + q] = kwartaal(2016, q);
}

/* The bits of the periods that `alle[i]` consists of, itself not. */
static const unsigned eronder[ALLE] = { 0x7e, 0x18, 0x60, 0, 0, 0, 0 };

/* Which of `set` count for alle[van], as a set; through the function itself. */
static unsigned geteld_van(int van, unsigned set)
{
	wz_periode alle[ALLE], beschikbaar[ALLE];
	bool geteld[ALLE];
	unsigned uit = 0;
	size_t n = 0;

	alle_perioden(alle);
	for (int i = ALLE - 1; i >= 0; i--) {
		if (set & 1u << i)
			beschikbaar[n++] = alle[i];
	}
	memset(geteld, 1, sizeof geteld);
	wz__perioden_geteld(alle[van], beschikbaar, n, geteld);
	for (size_t k = 0; k < n; k++) {
		for (int i = 0; i < ALLE; i++) {
			if (geteld[k] && wz__periode_gelijk(beschikbaar[k], alle[i]))
				uit |= 1u << i;
		}
	}
	return uit;
}

static unsigned half_verwacht(int h, unsigned set)
{
	return set & 1u << h ? 1u << h : set & eronder[h];
}

static void elke_verzameling_voor_een_jaar(void **state)
{
	(void)state;
	for (unsigned set = 0; set < 128; set++) {
		unsigned verwacht = set & 1 ? 1 : half_verwacht(1, set) | half_verwacht(2, set);
		assert_int_equal(geteld_van(0, set), verwacht);
	}
}

static void elke_verzameling_voor_een_deel(void **state)
{
	(void)state;
	for (unsigned set = 0; set < 128; set++) {
		assert_int_equal(geteld_van(1, set), half_verwacht(1, set));
		assert_int_equal(geteld_van(2, set), half_verwacht(2, set));
		for (int q = 3; q < ALLE; q++)
			assert_int_equal(geteld_van(q, set), set & 1u << q);
	}
}

/* Whatever there is and whatever is asked: never two levels for one stretch,
 * nothing that is not there, and no stretch with a report left out. */
static void nooit_twee_niveaus(void **state)
{
	(void)state;
	for (unsigned set = 0; set < 128; set++) {
		for (int van = 0; van < ALLE; van++) {
			unsigned geteld = geteld_van(van, set), bedekt = geteld;
			assert_int_equal(geteld & ~set, 0);
			assert_int_equal(geteld & ~(eronder[van] | 1u << van), 0);
			for (int i = 0; i < ALLE; i++) {
				if (!(geteld & 1u << i))
					continue;
				assert_int_equal(geteld & eronder[i], 0);
				bedekt |= eronder[i];
			}
			assert_int_equal(set & (eronder[van] | 1u << van) & ~bedekt, 0);
		}
	}
}

static void dubbele_perioden_tellen_allemaal(void **state)
{
	wz_periode beschikbaar[] = { half(2016, 1), kwartaal(2016, 1), half(2016, 1),
	                             kwartaal(2016, 3), kwartaal(2016, 3) };
	bool geteld[LENGTE(beschikbaar)];
	static const bool verwacht[] = { true, false, true, true, true };

	(void)state;
	wz__perioden_geteld(jaar(2016), beschikbaar, LENGTE(beschikbaar), geteld);
	for (size_t i = 0; i < LENGTE(verwacht); i++)
		assert_int_equal(geteld[i], verwacht[i]);
}

static void niets_buiten_de_periode(void **state)
{
	wz_periode beschikbaar[] = { jaar(2015), jaar(2017), half(2017, 1), kwartaal(2015, 4),
	                             half(2016, 2), kwartaal(2016, 3) };
	bool geteld[LENGTE(beschikbaar)];

	(void)state;
	memset(geteld, 1, sizeof geteld);
	wz__perioden_geteld(half(2016, 1), beschikbaar, LENGTE(beschikbaar), geteld);
	for (size_t i = 0; i < LENGTE(beschikbaar); i++)
		assert_false(geteld[i]);
	/* A longer report says nothing about a part of it. */
	beschikbaar[0] = jaar(2016);
	wz__perioden_geteld(kwartaal(2016, 4), beschikbaar, LENGTE(beschikbaar), geteld);
	for (size_t i = 0; i < LENGTE(beschikbaar); i++)
		assert_false(geteld[i]);
	wz__perioden_geteld(jaar(2016), NULL, 0, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_verzameling_voor_een_jaar),
		cmocka_unit_test(elke_verzameling_voor_een_deel),
		cmocka_unit_test(nooit_twee_niveaus),
		cmocka_unit_test(dubbele_perioden_tellen_allemaal),
		cmocka_unit_test(niets_buiten_de_periode),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
