/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/stadsdeel_rijen.h"
#include "store/rijen.h"

static const char STADSDELEN[] = "SELECT id, naam FROM stadsdeel ORDER BY gevouwen";
static const char AFSPRAKEN[] = "SELECT count(*) FROM afspraak WHERE perceel_id = ?1";

wz_status wz__stadsdeel_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, STADSDELEN);
}

wz_status wz__stadsdeel_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__stadsdeel_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->id = wz__column_int(statement, 0, 0);
	rij->naam = wz__column_text(statement, 1);
	return WZ_OK;
}

wz_status wz__perceel_afspraken(wz_dossier *dossier, int64_t perceel, int64_t *out)
{
	sqlite3_stmt *statement;
	bool row = false;
	wz_status status = wz__query_id(dossier, &statement, AFSPRAKEN, perceel);
	if (status == WZ_OK)
		status = wz__step(dossier, statement, &row);
	if (status == WZ_OK)
		*out = row ? wz__column_int(statement, 0, 0) : 0;
	wz__done(dossier, statement);
	return status;
}
