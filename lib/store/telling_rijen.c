/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/telling_rijen.h"
#include "base/woorden.h"

static const char DEKKING[] =
	"SELECT DISTINCT k.perceel_id, t.aanbieder_id, t.periode"
	" FROM telling t JOIN koppeling_perceel k ON k.koppeling_id = t.koppeling_id"
	" ORDER BY k.perceel_id, t.aanbieder_id, t.periode";
static const char TELLINGEN[] =
	"SELECT t.koppeling_id, t.aanbieder_id, t.periode, t.status, t.aantal, k.perceel_id"
	" FROM telling t JOIN koppeling_perceel k ON k.koppeling_id = t.koppeling_id"
	" ORDER BY t.koppeling_id, t.aanbieder_id, t.periode, t.status, k.perceel_id";

wz_status wz__dekking_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, DEKKING);
}

wz_status wz__dekking_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__dekking_rij *rij,
                               bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->perceel_id = wz__column_int(statement, 0, 0);
	rij->aanbieder_id = wz__column_int(statement, 1, 0);
	rij->periode = wz__column_periode(statement, 2);
	return WZ_OK;
}

wz_status wz__telling_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, TELLINGEN);
}

wz_status wz__telling_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__telling_rij *rij,
                               bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	int claim = wz__woord_waarde(wz__realisaties, wz__column_text(statement, 3));
	rij->koppeling = wz__column_int(statement, 0, 0);
	rij->aanbieder_id = wz__column_int(statement, 1, 0);
	rij->periode = wz__column_periode(statement, 2);
	rij->status = claim < 0 ? WZ_REALISATIE_GEEN : (wz_realisatie)claim;
	rij->aantal = wz__column_int(statement, 4, 0);
	rij->perceel_id = wz__column_int(statement, 5, 0);
	return WZ_OK;
}
