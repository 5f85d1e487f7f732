/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/ervaring_rijen.h"

static const char ERVARINGEN[] =
	"SELECT e.stadsdeel_id, e.opdracht_id, e.aanbieder_id, e.periode, s.naam, e.rubriek,"
	" e.opmerking, o.nummer, a.kort, e.bron,"
	" min(e.id) OVER (PARTITION BY e.stadsdeel_id, e.periode, e.rubriek) AS eerste, e.id"
	" FROM ervaring e JOIN stadsdeel s ON s.id = e.stadsdeel_id"
	" LEFT JOIN opdracht o ON o.id = e.opdracht_id LEFT JOIN aanbieder a ON a.id = e.aanbieder_id"
	" ORDER BY s.gevouwen, e.periode, eerste, e.id";

wz_status wz__ervaring_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, ERVARINGEN);
}

wz_status wz__ervaring_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                wz__ervaring_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->stadsdeel_id = wz__column_int(statement, 0, 0);
	rij->opdracht_id = wz__column_int(statement, 1, 0);
	rij->aanbieder_id = wz__column_int(statement, 2, 0);
	rij->periode = wz__column_periode(statement, 3);
	rij->stadsdeel = wz__column_text(statement, 4);
	rij->rubriek = wz__column_text(statement, 5);
	rij->opmerking = wz__column_text(statement, 6);
	rij->opdracht = wz__column_text(statement, 7);
	rij->aanbieder = wz__column_text(statement, 8);
	rij->bron = wz__column_text(statement, 9);
	rij->id = wz__column_int(statement, 11, 0);
	return WZ_OK;
}
