/* SPDX-License-Identifier: EUPL-1.2 */
/* What the caller gets: how many remarks, also where nobody asks; the words and
 * the threshold of the dossier itself; no verslag and no count after a failure. */
#include "report_lijsten.h"

#include <welzijn/afspraak.h>

static wz_status zonder_aantal(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz_afspraak_check(dossier, filter, NULL, out);
}

static size_t aantal(wz_dossier *dossier, const wz_filter *filter)
{
	wz_verslag *verslag = NULL;
	size_t adviezen = 99, rijen = 0;
	assert_int_equal(wz_afspraak_check(dossier, filter, &adviezen, &verslag), WZ_OK);
	const wz_table *table = wz_verslag_get_table(verslag, 0);
	for (size_t row = 0; row < wz_table_rows(table); row++)
		rijen += wz_table_row_kind(table, row) == WZ_ROW_DATA ? 1 : 0;
	assert_int_equal(adviezen, rijen);
	wz_verslag_free(verslag);
	return adviezen;
}

static void toets_aantal(void **state)
{
	wz_dossier *dossier = *state;
	kolom_is(dossier, zonder_aantal, NULL, "advies", "geen-doel geen-telling");
	kolom_is(dossier, zonder_aantal, NULL, "afspraak", "2.2 10.1");
	assert_int_equal(aantal(dossier, NULL), 2);
	assert_int_equal(aantal(dossier, filter_op(NULL, "10", NULL, NULL, NULL)), 1);
	assert_int_equal(aantal(dossier, filter_op("2018-TA", NULL, NULL, NULL, NULL)), 0);
	assert_int_equal(aantal(dossier, filter_op(NULL, NULL, NULL, NULL, "2017")), 2);
	assert_int_equal(aantal(dossier, filter_op(NULL, NULL, NULL, NULL, "2018")), 0);
	assert_int_equal(aantal(dossier, filter_op(NULL, NULL, NULL, "radar", NULL)), 1);
}

/* What was dropped needs no advice; a target of one year is a target. */
static void toets_afspraken(void **state)
{
	wz_dossier *dossier = *state;
	voer_uit(dossier, "UPDATE afspraak SET vervallen = 20170101 WHERE nummer = '10.1'");
	kolom_is(dossier, zonder_aantal, NULL, "afspraak", "2.2");
	voer_uit(dossier, "UPDATE afspraak SET vervallen = NULL, doel = NULL WHERE nummer = '10.1'");
	kolom_is(dossier, zonder_aantal, NULL, "advies", "geen-doel geen-doel onmeetbaar");
	voer_uit(dossier, "INSERT INTO doel_jaar VALUES (1, 2017, 50000)");
	kolom_is(dossier, zonder_aantal, NULL, "advies", "geen-doel geen-telling");
}

static void toets_eigen_woorden(void **state)
{
	wz_dossier *dossier = *state;
	voer_uit(dossier, "INSERT INTO woord (lijst, woord) VALUES ('onmeetbaar', 'huiswerk')");
	kolom_is(dossier, zonder_aantal, NULL, "advies", "onmeetbaar geen-telling");
	voer_uit(dossier, "INSERT INTO woord VALUES ('drempel', 'indicatoren', '1')");
	kolom_is(dossier, zonder_aantal, NULL, "advies", "te-veel onmeetbaar geen-telling");
	kolom_is(dossier, zonder_aantal, NULL, "perceel", "2 2 10");
}

static void toets_onbekend(void **state)
{
	wz_dossier *dossier = *state;
	wz_verslag *verslag = (wz_verslag *)dossier;
	size_t adviezen = 99;
	assert_int_equal(
		wz_afspraak_check(dossier, filter_op(NULL, NULL, "West", NULL, NULL), &adviezen, &verslag),
		WZ_ERR_NOT_FOUND);
	assert_null(verslag);
	assert_int_equal(adviezen, 99);
	assert_string_not_equal(wz_errmsg(dossier), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(toets_aantal, zet_op, ruim_op),
		cmocka_unit_test_setup_teardown(toets_afspraken, zet_op, ruim_op),
		cmocka_unit_test_setup_teardown(toets_eigen_woorden, zet_op, ruim_op),
		cmocka_unit_test_setup_teardown(toets_onbekend, zet_op, ruim_op),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
