/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/perceel_rijen.h"

static const char PERCELEN[] =
	"SELECT p.id, p.opdracht_id, p.stadsdeel_id, p.aanbieder_id, o.nummer, o.titel, p.nummer,"
	" s.naam, w.naam, p.thema, a.kort, p.aanpak, p.bron, s.gevouwen, a.gevouwen, p.begin, p.eind,"
	" coalesce(p.begin, o.begin),"
	" coalesce(p.eind, CASE WHEN o.verlengd_tot > o.eind THEN o.verlengd_tot ELSE o.eind END)"
	" FROM perceel p JOIN opdracht o ON o.id = p.opdracht_id"
	" JOIN stadsdeel s ON s.id = p.stadsdeel_id JOIN aanbieder a ON a.id = p.aanbieder_id"
	" LEFT JOIN wijk w ON w.id = p.wijk_id"
	" ORDER BY o.volgorde, o.id, p.volgorde, p.id";

static const char VAN_MELDER[] =
	"SELECT p.id FROM perceel p WHERE " WZ__SQL_MAG_MELDEN("?1") " ORDER BY p.id";

wz_status wz__percelen_van_melder(wz_dossier *dossier, int64_t aanbieder, wz__ids *out)
{
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, VAN_MELDER);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, aanbieder);
	while ((status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		if (!wz__grow(&out->id, &out->capacity, out->n + 1, sizeof *out->id)) {
			status = wz__nomem(dossier);
			break;
		}
		out->id[out->n++] = wz__column_int(statement, 0, 0);
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz__perceel_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, PERCELEN);
}

wz_status wz__perceel_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__perceel_rij *rij,
                               bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->id = wz__column_int(statement, 0, 0);
	rij->opdracht_id = wz__column_int(statement, 1, 0);
	rij->stadsdeel_id = wz__column_int(statement, 2, 0);
	rij->aanbieder_id = wz__column_int(statement, 3, 0);
	rij->opdracht = wz__column_text(statement, 4);
	rij->titel = wz__column_text(statement, 5);
	rij->nummer = wz__column_text(statement, 6);
	rij->stadsdeel = wz__column_text(statement, 7);
	rij->wijk = wz__column_text(statement, 8);
	rij->thema = wz__column_text(statement, 9);
	rij->aanbieder = wz__column_text(statement, 10);
	rij->aanpak = wz__column_text(statement, 11);
	rij->bron = wz__column_text(statement, 12);
	rij->stadsdeel_gevouwen = wz__column_text(statement, 13);
	rij->aanbieder_gevouwen = wz__column_text(statement, 14);
	rij->eigen_begin = (wz_datum)wz__column_int(statement, 15, 0);
	rij->eigen_eind = (wz_datum)wz__column_int(statement, 16, 0);
	rij->begin = (wz_datum)wz__column_int(statement, 17, 0);
	rij->eind = (wz_datum)wz__column_int(statement, 18, 0);
	return WZ_OK;
}
