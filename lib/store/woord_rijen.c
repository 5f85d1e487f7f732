/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/woord_rijen.h"
#include <string.h>

static const char EIGEN[] = 
	"SELECT lijst, woord, tegenover FROM woord WHERE ?1 IS NULL OR lijst = ?1 ORDER BY lijst, woord, tegenover";
static const char WEG_EEN[] = "DELETE FROM woord WHERE lijst = ?1 AND woord = ?2 AND tegenover = ?3";
static const char WEG[] = "DELETE FROM woord WHERE lijst = ?1 AND woord = ?2 AND tegenover <> ?3";
static const char ZORG[] =
	"INSERT INTO woord (lijst, woord, tegenover) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";

wz_status wz__woord_rijen(wz_dossier *dossier, const char *lijst, sqlite3_stmt **out)
{
	wz_status status = wz__query(dossier, out, EIGEN);
	if (status == WZ_OK)
		wz__bind_text_or_null(*out, 1, lijst);
	return status;
}

wz_status wz__woord_rij_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__woord_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status == WZ_OK && *row)
		*rij = (wz__woord_rij){ wz__column_text(statement, 0), wz__column_text(statement, 1),
			                    wz__column_text(statement, 2) };
	return status;
}

wz_status wz__woord_weg(wz_dossier *dossier, const wz__woord_rij *rij)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, WEG_EEN);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, rij->lijst);
	wz__bind_text(statement, 2, rij->woord);
	wz__bind_text(statement, 3, rij->tegenover);
	return wz__run(dossier, statement);
}

static wz_status lees_eigen(wz_dossier *dossier, const char *alleen, wz__woordenlijsten *out)
{
	sqlite3_stmt *statement;
	wz__woord_rij rij;
	bool row = true;
	wz_status status = wz__woord_rijen(dossier, alleen, &statement);
	if (status != WZ_OK)
		return status;
	while (status == WZ_OK && (status = wz__woord_rij_volgende(dossier, statement, &rij, &row)) == WZ_OK && row) {
		int lijst = wz__woordenlijst_met_naam(rij.lijst);
		if (lijst >= 0 && !wz__woordenlijsten_add(out, (wz__woordenlijst)lijst, rij.woord, rij.tegenover))
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
