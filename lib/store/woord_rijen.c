/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/woord_rijen.h"
#include <string.h>

static const char EIGEN[] = 
	"SELECT lijst, woord, tegenover FROM woord WHERE ?1 IS NULL OR lijst = ?1 ORDER BY lijst, woord, tegenover";
static const char WEG[] = "DELETE FROM woord WHERE lijst = ?1 AND woord = ?2 AND tegenover <> ?3";
static const char ZORG[] =
	"INSERT INTO woord (lijst, woord, tegenover) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";

static wz_status lees_eigen(wz_dossier *dossier, const char *alleen, wz__woordenlijsten *out)
{
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, EIGEN);
	if (status != WZ_OK)
		return status;
	wz__bind_text_or_null(statement, 1, alleen);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		int lijst = wz__woordenlijst_met_naam(wz__column_text(statement, 0));
		if (lijst >= 0 && !wz__woordenlijsten_add(out, (wz__woordenlijst)lijst,
		                                          wz__column_text(statement, 1),
		                                          wz__column_text(statement, 2)))
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz__woordenlijsten_lees(wz_dossier *dossier, wz__woordenlijsten *out)
{
	return wz__woordenlijsten_standaard(out) ? lees_eigen(dossier, NULL, out) : wz__nomem(dossier);
}

wz_status wz__woordenlijst_lees(wz_dossier *dossier, wz__woordenlijst lijst, wz__woordenlijsten *out)
{
	return wz__woordenlijst_standaard(out, lijst)
	               ? lees_eigen(dossier, wz__woordenlijst_naam(lijst), out)
	               : wz__nomem(dossier);
}

wz_status wz__woord_zorg(wz_dossier *dossier, const char *lijst, const char *woord,
                         const char *tegenover, bool *nieuw)
{
	sqlite3_stmt *statement = NULL;
	wz_status status = WZ_OK;
	if (strcmp(lijst, wz__woordenlijst_naam(WZ__WOORDEN_DREMPEL)) == 0)
		status = wz__query(dossier, &statement, WEG);
	if (status == WZ_OK && statement != NULL) {
		wz__bind_text(statement, 1, lijst);
		wz__bind_text(statement, 2, woord);
		wz__bind_text(statement, 3, tegenover);
		status = wz__run(dossier, statement);
	}
	if (status == WZ_OK)
		status = wz__query(dossier, &statement, ZORG);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, lijst);
	wz__bind_text(statement, 2, woord);
	wz__bind_text(statement, 3, tegenover);
	status = wz__run(dossier, statement);
	*nieuw = status == WZ_OK && sqlite3_changes(dossier->db) > 0;
	return status;
}
