/* SPDX-License-Identifier: EUPL-1.2 */
/* Which sheets are printed on one page. */
#include "write_hulp.h"

#include "blad_proef.h"
#include "write/blad.h"

/* Whether a list of so many rows is. */
static bool op_een(size_t rijen, const char *naam)
{
	wz_verslag *verslag = wz_verslag_new("proef");
	wz_table *table =
		wz_verslag_table(verslag, WZ_TABLE_LIST, "proef", proef_kolommen, PROEF_KOLOMMEN);
	wz__werkmap werkmap;
	bool pagina;

	for (size_t i = 0; i < rijen; i++)
		proef_rij(table, "1", naam, 1, 10000, 20161231, WZ_GEREALISEERD, 5000);
	assert_int_equal(wz__werkmap_maak(&werkmap, verslag), WZ_OK);
	pagina = werkmap.bladen[0].pagina;
	wz__werkmap_free(&werkmap);
	wz_verslag_free(verslag);
	return pagina;
}

static void a_short_list_is_on_one_page(void **state)
{
	(void)state;
	assert_true(op_een(0, "een"));
	assert_true(op_een(20, "een"));
	assert_true(op_een(43, "een")); /* a third more than fits, with the header */
	assert_false(op_een(44, "een"));
	assert_false(op_een(1000, "een"));
	assert_true(op_een(20, "een\ntwee"));
	assert_false(op_een(30, "een\ntwee")); /* two lines a row */
}

static void a_form_takes_what_it_takes(void **state)
{
	wz_verslag *verslag = proef_formulier();
	wz__werkmap werkmap;

	(void)state;
	assert_int_equal(wz__werkmap_maak(&werkmap, verslag), WZ_OK);
	for (size_t i = 0; i < werkmap.n; i++)
		assert_false(werkmap.bladen[i].pagina);
	wz__werkmap_free(&werkmap);
	wz_verslag_free(verslag);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_short_list_is_on_one_page),
		cmocka_unit_test(a_form_takes_what_it_takes),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
