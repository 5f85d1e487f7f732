/* SPDX-License-Identifier: EUPL-1.2 */
/* The list of an organisation's own words. */
#include <welzijn/woord.h>
#include "report/lijst.h"
#include "store/woord_rijen.h"

/* The columns of the file that they are imported from: what is listed can be read. */
enum { LIJST, WOORD, TEGENOVER, N };
static const wz_column kolommen[N] = {
	[LIJST] = { "lijst", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, true },
	[WOORD] = { "woord", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[TEGENOVER] = { "tegenover", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	const char *lijst = vraag;
	sqlite3_stmt *statement;
	wz__woord_rij rij;
	bool row = true;
	(void)keuze;
	if (lijst != NULL && wz__woordenlijst_met_naam(lijst) < 0)
		return wz__error(dossier, WZ_ERR_USAGE, "onbekende lijst \"%.60s\"", lijst);
	wz_verslag_title(verslag, "Eigen woorden");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "woorden", kolommen, N);
	wz_status status = wz__woord_rijen(dossier, lijst, &statement);
	while (status == WZ_OK) {
		status = wz__woord_rij_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, LIJST, rij.lijst);
		wz__cel_tekst(table, WOORD, rij.woord);
		wz__cel_tekst(table, TEGENOVER, rij.tegenover);
	}
	wz__done(dossier, statement);
	return status;
}

const char *const *wz_woord_lijsten(void)
{
	return wz__woordenlijst_namen();
}

wz_status wz_woord_list(wz_dossier *dossier, const char *lijst, wz_verslag **out)
{
	return wz__lijst(dossier, "woord list", NULL, vul, lijst, out);
}
