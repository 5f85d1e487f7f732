/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/lijst.h"
#include "store/logboek_rijen.h"

enum { WANNEER, WIE, OPDRACHTREGEL, WAT, N };
static const wz_column kolommen[N] = {
	[WANNEER] = { "wanneer", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, true },
	[WIE] = { "wie", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, true },
	[OPDRACHTREGEL] = { "opdrachtregel", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, true },
	[WAT] = { "wat", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	wz_datum sinds = *(const wz_datum *)vraag;
	char begin[WZ_FORMAT_SIZE] = "";
	sqlite3_stmt *statement;
	wz__logboek_rij rij;
	bool row = true;
	(void)keuze;
	wz_verslag_title(verslag, "Logboek");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "logboek", kolommen, N);
	/* A moment begins with its day, so the order of the texts is that of time. */
	if (sinds != 0)
		wz_datum_machine(begin, sinds);
	wz_status status = wz__logboek_rijen(dossier, begin, &statement);
	while (status == WZ_OK) {
		status = wz__logboek_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz__cel_tekst(table, WANNEER, rij.wanneer);
		wz__cel_tekst(table, WIE, rij.wie);
		wz__cel_tekst(table, OPDRACHTREGEL, rij.opdrachtregel);
		wz__cel_tekst(table, WAT, rij.wat);
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz_dossier_log(wz_dossier *dossier, wz_datum sinds, wz_verslag **out)
{
	return wz__lijst(dossier, "dossier log", NULL, vul, &sinds, out);
}
