/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/vaststelling_rijen.h"

static const char VASTSTELLINGEN[] =
	"SELECT a.perceel_id, o.nummer, a.nummer, v.periode, v.status, v.reden, v.reden_code, v.wie,"
	" v.wanneer, v.id = (SELECT max(w.id) FROM vaststelling w"
	"  WHERE w.afspraak_id = v.afspraak_id AND w.periode = v.periode)"
	" FROM vaststelling v JOIN afspraak a ON a.id = v.afspraak_id"
	" JOIN opdracht o ON o.id = a.opdracht_id"
	" ORDER BY o.volgorde, a.volgorde, a.id, v.periode, v.id";

wz_status wz__vaststelling_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, VASTSTELLINGEN);
}

wz_status wz__vaststelling_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                    wz__vaststelling_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->perceel_id = wz__column_int(statement, 0, 0);
	rij->opdracht = wz__column_text(statement, 1);
	rij->afspraak = wz__column_text(statement, 2);
	rij->periode = wz__column_periode(statement, 3);
	rij->status = WZ_REALISATIE_GEEN;
	wz_realisatie_parse(wz__column_text(statement, 4), &rij->status);
	rij->reden = wz__column_text(statement, 5);
	rij->reden_code = wz__column_text(statement, 6);
	rij->wie = wz__column_text(statement, 7);
	rij->wanneer = wz__column_text(statement, 8);
	rij->geldig = wz__column_int(statement, 9, 0) != 0;
	return WZ_OK;
}
