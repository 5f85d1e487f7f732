/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/logboek_rijen.h"

static const char LOGBOEK[] =
	"SELECT wanneer, wie, opdrachtregel, wat FROM logboek WHERE wanneer >= ?1 ORDER BY id";

wz_status wz__logboek_rijen(wz_dossier *dossier, const char *sinds, sqlite3_stmt **out)
{
	wz_status status = wz__query(dossier, out, LOGBOEK);
	if (status == WZ_OK)
		wz__bind_text(*out, 1, sinds);
	return status;
}

wz_status wz__logboek_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                               wz__logboek_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->wanneer = wz__column_text(statement, 0);
	rij->wie = wz__column_text(statement, 1);
	rij->opdrachtregel = wz__column_text(statement, 2);
	rij->wat = wz__column_text(statement, 3);
	return WZ_OK;
}
