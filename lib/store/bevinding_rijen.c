/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/bevinding_rijen.h"
#include "store/rijen.h"

#define KOLOMMEN "b.id, b.code, b.onderwerp, b.opdracht_id, b.aanbieder_id, b.periode, b.zin, b.cijfers"
static const char VAN_PERCEEL[] =
	"SELECT " KOLOMMEN " FROM bevinding_raakt r JOIN bevinding b ON b.id = r.bevinding_id"
	" WHERE r.perceel_id = ?1 ORDER BY b.id";
static const char VAN_ERVARINGEN[] =
	"SELECT DISTINCT " KOLOMMEN " FROM bevinding_raakt r JOIN bevinding b ON b.id = r.bevinding_id"
	" WHERE r.ervaring_id IS NOT NULL ORDER BY b.id";
/* The subject of a group has a '#', also as older versions wrote it. */
static const char GROEPEN[] =
	"SELECT " KOLOMMEN " FROM bevinding b WHERE b.opdracht_id = ?1 AND b.aanbieder_id = ?2"
	" AND b.periode = ?3 AND instr(b.onderwerp, '#') > 0 ORDER BY b.code, b.onderwerp";
static const char GROEPEN_ERVARINGEN[] =
	"SELECT " KOLOMMEN " FROM bevinding b WHERE b.code = 'sjabloontekst'"
	" ORDER BY b.code, b.onderwerp, b.periode";
static const char ALLE[] = "SELECT " KOLOMMEN " FROM bevinding b ORDER BY b.id";
static const char RAAKT[] =
	"SELECT perceel_id, afspraak_id, resultaat_id, ervaring_id, koppeling_id, status FROM bevinding_raakt"
	" WHERE bevinding_id = ?1 ORDER BY rowid";
static const char WAAR[] =
	"SELECT r.perceel_id, r.afspraak_id, r.resultaat_id, r.ervaring_id, r.koppeling_id, r.status"
	" FROM bevinding_raakt r LEFT JOIN perceel p ON p.id = r.perceel_id"
	" LEFT JOIN afspraak a ON a.id = r.afspraak_id"
	" WHERE r.bevinding_id = ?1 AND r.resultaat_id IS NULL ORDER BY p.volgorde, a.volgorde, r.rowid";
static const char GELIJKEN[] =
	"SELECT koppeling_id, status, count(*) FROM bevinding_raakt"
	" WHERE bevinding_id = ?1 AND resultaat_id IS NOT NULL GROUP BY koppeling_id, status"
	" ORDER BY koppeling_id, status";
static const char MAAK[] =
	"INSERT INTO bevinding (code, onderwerp, opdracht_id, aanbieder_id, periode, zin, cijfers)"
	" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
static const char RAAK[] =
	"INSERT INTO bevinding_raakt (bevinding_id, perceel_id, afspraak_id, resultaat_id, ervaring_id,"
	" koppeling_id, status) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
/* The + keeps SQLite from looking through all that touches one lot, which may be all there is. */
static const char RAAK_PERCELEN[] =
	"INSERT INTO bevinding_raakt (bevinding_id, perceel_id) SELECT ?1, perceel_id"
	" FROM koppeling_perceel WHERE koppeling_id = ?2 AND NOT EXISTS (SELECT 1 FROM bevinding_raakt r"
	" WHERE r.bevinding_id = ?1 AND r.resultaat_id IS NULL"
	" AND +r.perceel_id = koppeling_perceel.perceel_id)";
static const char RAAK_AFSPRAKEN[] =
	"INSERT INTO bevinding_raakt (bevinding_id, afspraak_id) SELECT ?1, afspraak_id"
	" FROM koppeling_afspraak WHERE koppeling_id = ?2 AND NOT EXISTS (SELECT 1 FROM bevinding_raakt r"
	" WHERE r.bevinding_id = ?1 AND r.resultaat_id IS NULL"
	" AND +r.afspraak_id = koppeling_afspraak.afspraak_id)";
static const char WEG_RAPPORTAGE[] =
	"DELETE FROM bevinding WHERE opdracht_id = ?1 AND aanbieder_id = ?2 AND periode = ?3";
static const char WEG_MATEN[] =
	"DELETE FROM bevinding WHERE opdracht_id = ?1 AND aanbieder_id IS NULL AND periode = ?2"
	" AND code = 'gelijke-maat'";
static const char WEG_ERVARINGEN[] =
	"DELETE FROM bevinding WHERE code IN ('sjabloontekst', '" WZ__BEVINDING_LOF "')";

wz_status wz__bevindingen_van_perceel(wz_dossier *dossier, int64_t perceel, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, VAN_PERCEEL, perceel);
}

wz_status wz__bevindingen_van_ervaringen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, VAN_ERVARINGEN);
}

wz_status wz__bevindingen_alle(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, ALLE);
}

wz_status wz__bevinding_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__bevinding_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->id = wz__column_int(statement, 0, 0);
	rij->code = wz__column_text(statement, 1);
	rij->onderwerp = wz__column_text(statement, 2);
	rij->opdracht_id = wz__column_int(statement, 3, 0);
	rij->aanbieder_id = wz__column_int(statement, 4, 0);
	rij->periode = wz__column_periode(statement, 5);
	rij->zin = wz__column_text(statement, 6);
	rij->cijfers = wz__column_text(statement, 7);
	return WZ_OK;
}

wz_status wz__bevinding_raakt(wz_dossier *dossier, int64_t bevinding, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, RAAKT, bevinding);
}

wz_status wz__bevinding_waar(wz_dossier *dossier, int64_t bevinding, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, WAAR, bevinding);
}

wz_status wz__raakt_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__raakt_rij *rij,
                             bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->perceel_id = wz__column_int(statement, 0, 0);
	rij->afspraak_id = wz__column_int(statement, 1, 0);
	rij->resultaat_id = wz__column_int(statement, 2, 0);
	rij->ervaring_id = wz__column_int(statement, 3, 0);
	rij->koppeling_id = wz__column_int(statement, 4, 0);
	rij->status = WZ_REALISATIE_GEEN;
	wz_realisatie_parse(wz__column_text(statement, 5), &rij->status);
	return WZ_OK;
}

wz_status wz__bevinding_gelijken(wz_dossier *dossier, int64_t bevinding, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, GELIJKEN, bevinding);
}

wz_status wz__gelijke_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__gelijke_rij *rij,
                               bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->koppeling_id = wz__column_int(statement, 0, 0);
	rij->status = WZ_REALISATIE_GEEN;
	wz_realisatie_parse(wz__column_text(statement, 1), &rij->status);
	rij->aantal = wz__column_int(statement, 2, 0);
	return WZ_OK;
}

wz_status wz__bevinding_maak(wz_dossier *dossier, const wz__bevinding_rij *rij, int64_t *id)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, MAAK);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, rij->code);
	wz__bind_text(statement, 2, rij->onderwerp);
	wz__bind_int_or_null(statement, 3, rij->opdracht_id, 0);
	wz__bind_int_or_null(statement, 4, rij->aanbieder_id, 0);
	wz__bind_periode(dossier, statement, 5, rij->periode);
	wz__bind_text(statement, 6, rij->zin);
	wz__bind_text(statement, 7, rij->cijfers);
	status = wz__run(dossier, statement);
	*id = sqlite3_last_insert_rowid(dossier->db);
	return status;
}

wz_status wz__bevinding_raak(wz_dossier *dossier, int64_t bevinding, const wz__raakt_rij *raakt)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, RAAK);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, bevinding);
	wz__bind_int_or_null(statement, 2, raakt->perceel_id, 0);
	wz__bind_int_or_null(statement, 3, raakt->afspraak_id, 0);
	wz__bind_int_or_null(statement, 4, raakt->resultaat_id, 0);
	wz__bind_int_or_null(statement, 5, raakt->ervaring_id, 0);
	wz__bind_int_or_null(statement, 6, raakt->koppeling_id, 0);
	wz__bind_text_or_null(statement, 7, wz_realisatie_naam(raakt->status));
	return wz__run(dossier, statement);
}

static wz_status run_two(wz_dossier *dossier, const char *sql, int64_t first, int64_t second)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, first);
	wz__bind_int(statement, 2, second);
	return wz__run(dossier, statement);
}

wz_status wz__bevinding_raak_koppeling(wz_dossier *dossier, int64_t bevinding, int64_t koppeling)
{
	wz_status status = run_two(dossier, RAAK_PERCELEN, bevinding, koppeling);
	return status == WZ_OK ? run_two(dossier, RAAK_AFSPRAKEN, bevinding, koppeling) : status;
}

static wz_status query_key(wz_dossier *dossier, const char *sql, int64_t opdracht, int64_t aanbieder,
                           wz_periode periode, sqlite3_stmt **out)
{
	wz_status status = wz__query_id(dossier, out, sql, opdracht);
	if (status != WZ_OK)
		return status;
	wz__bind_int(*out, 2, aanbieder);
	wz__bind_periode(dossier, *out, 3, periode);
	return WZ_OK;
}

wz_status wz__bevindingen_groepen(wz_dossier *dossier, int64_t opdracht, int64_t aanbieder,
                                  wz_periode periode, sqlite3_stmt **out)
{
	return query_key(dossier, GROEPEN, opdracht, aanbieder, periode, out);
}

wz_status wz__bevindingen_groepen_ervaringen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, GROEPEN_ERVARINGEN);
}

wz_status wz__bevindingen_weg_rapportage(wz_dossier *dossier, int64_t opdracht, int64_t aanbieder,
                                         wz_periode periode)
{
	sqlite3_stmt *statement;
	wz_status status = query_key(dossier, WEG_RAPPORTAGE, opdracht, aanbieder, periode, &statement);
	return status == WZ_OK ? wz__run(dossier, statement) : status;
}

wz_status wz__bevindingen_weg_maten(wz_dossier *dossier, int64_t opdracht, wz_periode periode)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query_id(dossier, &statement, WEG_MATEN, opdracht);
	if (status != WZ_OK)
		return status;
	wz__bind_periode(dossier, statement, 2, periode);
	return wz__run(dossier, statement);
}

wz_status wz__bevindingen_weg_ervaringen(wz_dossier *dossier)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, WEG_ERVARINGEN);
	return status == WZ_OK ? wz__run(dossier, statement) : status;
}
