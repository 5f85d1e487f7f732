/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/rapportage_rijen.h"
#include "store/rijen.h"

#define RAPPORTAGE \
	"SELECT g.id, g.opdracht_id, g.aanbieder_id, g.versie, o.nummer, a.kort, g.periode, b.naam," \
	" g.blad, b.sha256, b.grootte, g.ontvangen, g.toestand, g.reden, g.sha256" \
	" FROM rapportage g JOIN opdracht o ON o.id = g.opdracht_id" \
	" JOIN aanbieder a ON a.id = g.aanbieder_id JOIN bestand b ON b.id = g.bestand_id"
#define OP_VOLGORDE " ORDER BY o.volgorde, g.periode, a.gevouwen, g.id"

static const char ALLE[] = RAPPORTAGE OP_VOLGORDE;
static const char VAN_OPDRACHT[] = RAPPORTAGE " WHERE g.opdracht_id = ?1" OP_VOLGORDE;
static const char VAN_AANBIEDER[] = RAPPORTAGE " WHERE g.aanbieder_id = ?1" OP_VOLGORDE;
static const char MET_NR[] = RAPPORTAGE " WHERE g.id = ?1";
static const char TELLING[] =
	"SELECT status, count(*) FROM resultaat WHERE rapportage_id = ?1 GROUP BY status";
static const char PERCELEN[] =
	"SELECT DISTINCT k.perceel_id FROM resultaat r"
	" JOIN koppeling_perceel k ON k.koppeling_id = r.koppeling_id WHERE r.rapportage_id = ?1";

wz_status wz__rapportage_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, ALLE);
}

wz_status wz__rapportages_van_opdracht(wz_dossier *dossier, int64_t opdracht, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, VAN_OPDRACHT, opdracht);
}

wz_status wz__rapportages_van_aanbieder(wz_dossier *dossier, int64_t aanbieder,
                                        sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, VAN_AANBIEDER, aanbieder);
}

wz_status wz__rapportage_met_nr(wz_dossier *dossier, int64_t nr, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, MET_NR, nr);
}

wz_status wz__rapportage_percelen(wz_dossier *dossier, int64_t rapportage, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, PERCELEN, rapportage);
}

wz_status wz__rapportage_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                  wz__rapportage_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->id = wz__column_int(statement, 0, 0);
	rij->opdracht_id = wz__column_int(statement, 1, 0);
	rij->aanbieder_id = wz__column_int(statement, 2, 0);
	rij->versie = wz__column_int(statement, 3, 0);
	rij->opdracht = wz__column_text(statement, 4);
	rij->aanbieder = wz__column_text(statement, 5);
	rij->periode = wz__column_periode(statement, 6);
	rij->bestand = wz__column_text(statement, 7);
	rij->blad = wz__column_text(statement, 8);
	rij->sha256 = wz__column_text(statement, 9);
	rij->grootte = wz__column_int(statement, 10, 0);
	rij->ontvangen = (wz_datum)wz__column_int(statement, 11, 0);
	rij->toestand = wz__column_text(statement, 12);
	rij->reden = wz__column_text(statement, 13);
	rij->sha256_resultaten = wz__column_text(statement, 14);
	return WZ_OK;
}

wz_status wz__rapportage_telling(wz_dossier *dossier, int64_t rapportage,
                                 int64_t out[WZ_REALISATIES])
{
	sqlite3_stmt *statement;
	bool row = true;
	for (size_t i = 0; i < WZ_REALISATIES; i++)
		out[i] = 0;
	wz_status status = wz__query_id(dossier, &statement, TELLING, rapportage);
	while (status == WZ_OK) {
		status = wz__step(dossier, statement, &row);
		if (status != WZ_OK || !row)
			break;
		wz_realisatie realisatie = WZ_REALISATIE_GEEN;
		wz_realisatie_parse(wz__column_text(statement, 0), &realisatie);
		out[realisatie] += wz__column_int(statement, 1, 0);
	}
	wz__done(dossier, statement);
	return status;
}
