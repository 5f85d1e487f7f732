/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/koppeling_rijen.h"
#include "store/rijen.h"

static const char PERCELEN[] =
	"SELECT k.koppeling_id, p.id, p.opdracht_id, p.nummer, p.volgorde, o.volgorde"
	" FROM koppeling_perceel k JOIN perceel p ON p.id = k.perceel_id"
	" JOIN opdracht o ON o.id = p.opdracht_id"
	" ORDER BY k.koppeling_id, o.volgorde, p.volgorde, p.id";
static const char AFSPRAKEN[] =
	"SELECT k.koppeling_id, a.id, a.opdracht_id, a.nummer, a.volgorde, o.volgorde"
	" FROM koppeling_afspraak k JOIN afspraak a ON a.id = k.afspraak_id"
	" JOIN opdracht o ON o.id = a.opdracht_id"
	" ORDER BY k.koppeling_id, o.volgorde, a.volgorde, a.id";
static const char PERCELEN_VAN[] =
	"SELECT perceel_id FROM koppeling_perceel WHERE koppeling_id = ?1 ORDER BY 1";
static const char GEKOPPELD[] =
	"SELECT a.doel, p.nummer, a.nummer, a.omschrijving, a.eenheid, a.richting"
	" FROM koppeling_afspraak k JOIN afspraak a ON a.id = k.afspraak_id"
	" JOIN perceel p ON p.id = a.perceel_id WHERE k.koppeling_id = ?1"
	" ORDER BY a.volgorde, a.id";

wz_status wz__koppeling_percelen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, PERCELEN);
}

wz_status wz__koppeling_afspraken(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, AFSPRAKEN);
}

wz_status wz__koppeling_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__koppeling_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->koppeling = wz__column_int(statement, 0, 0);
	rij->id = wz__column_int(statement, 1, 0);
	rij->opdracht = wz__column_int(statement, 2, 0);
	rij->nummer = wz__column_text(statement, 3);
	rij->volgorde = wz__column_text(statement, 4);
	rij->opdracht_volgorde = wz__column_text(statement, 5);
	return WZ_OK;
}

wz_status wz__percelen_van_koppeling(wz_dossier *dossier, int64_t koppeling, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, PERCELEN_VAN, koppeling);
}

wz_status wz__gekoppeld_rijen(wz_dossier *dossier, int64_t koppeling, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, GEKOPPELD, koppeling);
}

wz_status wz__gekoppeld_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__gekoppeld_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->doel = wz__column_int(statement, 0, WZ_GETAL_GEEN);
	rij->perceel = wz__column_text(statement, 1);
	rij->afspraak = wz__column_text(statement, 2);
	rij->omschrijving = wz__column_text(statement, 3);
	rij->eenheid = wz__column_text(statement, 4);
	rij->richting = wz__column_text(statement, 5);
	return WZ_OK;
}
