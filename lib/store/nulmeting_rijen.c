/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/nulmeting_rijen.h"

static const char NULMETINGEN[] =
	"SELECT a.perceel_id, o.nummer, a.nummer, a.eenheid, n.waarde, n.datum, n.bron, n.wie,"
	" n.wanneer, n.id = (SELECT max(m.id) FROM nulmeting m WHERE m.afspraak_id = n.afspraak_id)"
	" FROM nulmeting n JOIN afspraak a ON a.id = n.afspraak_id"
	" JOIN opdracht o ON o.id = a.opdracht_id ORDER BY o.volgorde, a.volgorde, a.id, n.id";

wz_status wz__nulmeting_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, NULMETINGEN);
}

wz_status wz__nulmeting_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__nulmeting_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->perceel_id = wz__column_int(statement, 0, 0);
	rij->opdracht = wz__column_text(statement, 1);
	rij->afspraak = wz__column_text(statement, 2);
	rij->eenheid = wz__column_text(statement, 3);
	rij->waarde = wz__column_int(statement, 4, WZ_GETAL_GEEN);
	rij->datum = (wz_datum)wz__column_int(statement, 5, 0);
	rij->bron = wz__column_text(statement, 6);
	rij->wie = wz__column_text(statement, 7);
	rij->wanneer = wz__column_text(statement, 8);
	rij->geldig = wz__column_int(statement, 9, 0) != 0;
	return WZ_OK;
}
