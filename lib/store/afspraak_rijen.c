/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/afspraak_rijen.h"
#include "store/rijen.h"

static const char AFSPRAKEN[] =
	"SELECT a.id, a.perceel_id, a.nummer, a.omschrijving, a.deelgebied, a.soort, a.doel,"
	" a.eenheid, a.richting, a.telling, a.doelperiode, a.deadline, a.vervallen,"
	" a.vervallen_reden, a.bron,"
	" (SELECT n.waarde FROM nulmeting n WHERE n.afspraak_id = a.id ORDER BY n.id DESC LIMIT 1)"
	" FROM afspraak a JOIN perceel p ON p.id = a.perceel_id"
	" JOIN opdracht o ON o.id = p.opdracht_id"
	" ORDER BY o.volgorde, o.id, p.volgorde, p.id, a.volgorde, a.id";
static const char PERCEEL_VAN[] = "SELECT perceel_id FROM afspraak WHERE id = ?1";
static const char DEADLINES[] =
	"SELECT p.opdracht_id, a.perceel_id, a.deadline"
	" FROM afspraak a JOIN perceel p ON p.id = a.perceel_id"
	" WHERE a.deadline IS NOT NULL AND a.vervallen IS NULL"
	" ORDER BY p.opdracht_id, a.deadline, a.perceel_id";
static const char DOELEN[] =
	"SELECT afspraak_id, jaar, doel FROM doel_jaar ORDER BY afspraak_id, jaar";
static const char DELERS[] =
	"SELECT k.koppeling_id, k.afspraak_id, a.doel, a.richting, a.eenheid"
	" FROM koppeling_afspraak k JOIN afspraak a ON a.id = k.afspraak_id"
	" WHERE k.koppeling_id IN (SELECT gedeelde_koppeling FROM bewijs WHERE gedeelde_koppeling > 0)"
	" ORDER BY k.koppeling_id, k.afspraak_id";
static const char VASTSTELLINGEN[] =
	"SELECT v.afspraak_id, v.periode, v.status, v.verouderd FROM vaststelling v"
	" WHERE v.id IN (SELECT max(id) FROM vaststelling GROUP BY afspraak_id, periode)"
	" ORDER BY v.afspraak_id, v.periode";

/* The value of a word of the schema; 0 where there is none. */
static int woord(sqlite3_stmt *statement, int column, const wz__woord *lijst)
{
	int waarde = wz__woord_waarde(lijst, wz__column_text(statement, column));
	return waarde < 0 ? 0 : waarde;
}

wz_status wz__afspraak_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, AFSPRAKEN);
}

wz_status wz__afspraak_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                wz__afspraak_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->id = wz__column_int(statement, 0, 0);
	rij->perceel_id = wz__column_int(statement, 1, 0);
	rij->nummer = wz__column_text(statement, 2);
	rij->omschrijving = wz__column_text(statement, 3);
	rij->deelgebied = wz__column_text(statement, 4);
	rij->soort = (wz__soort)woord(statement, 5, wz__soorten);
	rij->doel = wz__column_int(statement, 6, WZ_GETAL_GEEN);
	rij->eenheid = wz__column_text(statement, 7);
	rij->richting = (wz__richting)woord(statement, 8, wz__richtingen);
	rij->telling = (wz__telling)woord(statement, 9, wz__tellingen);
	rij->doelperiode = (wz__doelperiode)woord(statement, 10, wz__doelperioden);
	rij->deadline = (wz_datum)wz__column_int(statement, 11, 0);
	rij->vervallen = (wz_datum)wz__column_int(statement, 12, 0);
	rij->vervallen_reden = wz__column_text(statement, 13);
	rij->bron = wz__column_text(statement, 14);
	rij->nulmeting = wz__column_int(statement, 15, WZ_GETAL_GEEN);
	return WZ_OK;
}

wz_status wz__perceel_van(wz_dossier *dossier, int64_t afspraak, int64_t *perceel)
{
	sqlite3_stmt *statement;
	bool row = false;
	wz_status status = wz__query_id(dossier, &statement, PERCEEL_VAN, afspraak);
	if (status == WZ_OK)
		status = wz__step(dossier, statement, &row);
	*perceel = status == WZ_OK && row ? wz__column_int(statement, 0, 0) : 0;
	wz__done(dossier, statement);
	return status;
}

wz_status wz__deadline_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, DEADLINES);
}

wz_status wz__deadline_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                wz__deadline_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->opdracht_id = wz__column_int(statement, 0, 0);
	rij->perceel_id = wz__column_int(statement, 1, 0);
	rij->deadline = (wz_datum)wz__column_int(statement, 2, 0);
	return WZ_OK;
}

wz_status wz__doel_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, DOELEN);
}

wz_status wz__doel_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__doel_rij *rij,
                            bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->afspraak_id = wz__column_int(statement, 0, 0);
	rij->jaar = wz__column_int(statement, 1, 0);
	rij->doel = wz__column_int(statement, 2, WZ_GETAL_GEEN);
	return WZ_OK;
}

wz_status wz__deler_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, DELERS);
}

wz_status wz__deler_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__deler_rij *rij,
                             bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->koppeling = wz__column_int(statement, 0, 0);
	rij->afspraak_id = wz__column_int(statement, 1, 0);
	rij->doel = wz__column_int(statement, 2, WZ_GETAL_GEEN);
	rij->richting = (wz__richting)woord(statement, 3, wz__richtingen);
	rij->eenheid = wz__column_text(statement, 4);
	return WZ_OK;
}

wz_status wz__laatste_vaststellingen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, VASTSTELLINGEN);
}

wz_status wz__laatste_vaststelling_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                            wz__laatste_vaststelling_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->afspraak_id = wz__column_int(statement, 0, 0);
	rij->periode = wz__column_periode(statement, 1);
	rij->status = (wz_realisatie)woord(statement, 2, wz__realisaties);
	rij->verouderd = wz__column_text(statement, 3);
	return WZ_OK;
}
