/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/opdracht_rijen.h"
#include "store/rijen.h"

static const char OPDRACHTEN[] =
	"SELECT o.id, o.nummer, o.titel, o.opdrachtgever, o.soort, o.bron, o.begin, o.eind,"
	" o.verlengbaar_tot, o.verlengd_tot, o.optiejaren,"
	" (SELECT max(CAST(substr(r.periode, 1, 4) AS INTEGER)) FROM rapportage r"
	"  WHERE r.opdracht_id = o.id AND r.toestand = 'geldig')"
	" FROM opdracht o WHERE ?1 = 0 OR o.id = ?1 ORDER BY o.volgorde, o.id";

wz_status wz__opdracht_rijen(wz_dossier *dossier, int64_t id, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, OPDRACHTEN, id);
}

wz_status wz__opdracht_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                wz__opdracht_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->id = wz__column_int(statement, 0, 0);
	rij->nummer = wz__column_text(statement, 1);
	rij->titel = wz__column_text(statement, 2);
	rij->opdrachtgever = wz__column_text(statement, 3);
	rij->soort = wz__column_text(statement, 4);
	rij->bron = wz__column_text(statement, 5);
	rij->begin = (wz_datum)wz__column_int(statement, 6, 0);
	rij->eind = (wz_datum)wz__column_int(statement, 7, 0);
	rij->verlengbaar_tot = (wz_datum)wz__column_int(statement, 8, 0);
	rij->verlengd_tot = (wz_datum)wz__column_int(statement, 9, 0);
	rij->einde = rij->verlengd_tot > rij->eind ? rij->verlengd_tot : rij->eind;
	rij->optiejaren = wz__column_int(statement, 10, -1);
	rij->gerapporteerd = (int)wz__column_int(statement, 11, 0);
	return WZ_OK;
}
