/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/signaal_rijen.h"
#include "store/rijen.h"

static const char ZOEK[] =
	"SELECT s.id, (SELECT c.cijfers FROM signaal_sluiting c WHERE c.signaal_id = s.id"
	" ORDER BY c.id DESC LIMIT 1) FROM signaal s"
	" WHERE s.code = ?1 AND s.onderwerp = ?2 AND s.periode = ?3";
static const char NUMMER[] =
	"INSERT INTO signaal (code, onderwerp, periode) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
static const char MET_NR[] = "SELECT code, onderwerp, periode FROM signaal WHERE id = ?1";
static const char HERNOEM[] =
	"UPDATE signaal SET onderwerp = ?4 WHERE code = ?1 AND onderwerp = ?2 AND periode = ?3";
static const char HERSCHRIJF[] =
	"UPDATE signaal_sluiting SET cijfers = ?3 WHERE cijfers = ?2 AND id ="
	" (SELECT max(id) FROM signaal_sluiting WHERE signaal_id = ?1)";
static const char OOIT[] = "SELECT 1 FROM signaal_sluiting LIMIT 1";
static const char SLUITINGEN[] =
	"SELECT zin, cijfers, reden, wie, wanneer FROM signaal_sluiting WHERE signaal_id = ?1 ORDER BY id";
static const char SLUIT[] =
	"INSERT INTO signaal_sluiting (signaal_id, zin, cijfers, reden, wie, wanneer)"
	" VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

static wz_status query_key(wz_dossier *dossier, const char *sql, const wz__signaal_sleutel *sleutel,
                           sqlite3_stmt **out)
{
	wz_status status = wz__query(dossier, out, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_text(*out, 1, sleutel->code);
	wz__bind_text(*out, 2, sleutel->onderwerp);
	wz__bind_periode(dossier, *out, 3, sleutel->periode);
	return WZ_OK;
}

wz_status wz__signaal_zoek(wz_dossier *dossier, const wz__signaal_sleutel *sleutel, int64_t *nr,
                           wz__buf *gesloten, bool *is_gesloten)
{
	sqlite3_stmt *statement;
	bool row = false;
	*nr = 0;
	*is_gesloten = false;
	wz_status status = query_key(dossier, ZOEK, sleutel, &statement);
	if (status != WZ_OK)
		return status;
	status = wz__step(dossier, statement, &row);
	if (status == WZ_OK && row) {
		*nr = wz__column_int(statement, 0, 0);
		*is_gesloten = !wz__column_null(statement, 1);
		wz__buf_text(gesloten, wz__column_text(statement, 1));
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz__ooit_gesloten(wz_dossier *dossier, bool *ooit)
{
	sqlite3_stmt *statement;
	*ooit = false;
	wz_status status = wz__query(dossier, &statement, OOIT);
	if (status != WZ_OK)
		return status;
	status = wz__step(dossier, statement, ooit);
	wz__done(dossier, statement);
	return status;
}

wz_status wz__signaal_nummer(wz_dossier *dossier, const wz__signaal_sleutel *sleutel)
{
	sqlite3_stmt *statement;
	wz_status status = query_key(dossier, NUMMER, sleutel, &statement);
	return status == WZ_OK ? wz__run(dossier, statement) : status;
}

wz_status wz__signaal_hernoem(wz_dossier *dossier, const wz__signaal_sleutel *van, const char *naar)
{
	sqlite3_stmt *statement;
	wz_status status = query_key(dossier, HERNOEM, van, &statement);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 4, naar);
	return wz__run(dossier, statement);
}

wz_status wz__sluiting_herschrijf(wz_dossier *dossier, int64_t nr, const char *van, const char *naar)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query_id(dossier, &statement, HERSCHRIJF, nr);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 2, van);
	wz__bind_text(statement, 3, naar);
	return wz__run(dossier, statement);
}

wz_status wz__signaal_met_nr(wz_dossier *dossier, int64_t nr, wz__buf *code, wz__buf *onderwerp,
                             wz_periode *periode, bool *gevonden)
{
	sqlite3_stmt *statement;
	*gevonden = false;
	wz__buf_clear(code);
	wz__buf_clear(onderwerp);
	wz_status status = wz__query_id(dossier, &statement, MET_NR, nr);
	if (status != WZ_OK)
		return status;
	status = wz__step(dossier, statement, gevonden);
	if (status == WZ_OK && *gevonden) {
		wz__buf_text(code, wz__column_text(statement, 0));
		wz__buf_text(onderwerp, wz__column_text(statement, 1));
		*periode = wz__column_periode(statement, 2);
	}
	wz__done(dossier, statement);
	return status == WZ_OK && (code->failed || onderwerp->failed) ? wz__nomem(dossier) : status;
}

wz_status wz__sluitingen_van(wz_dossier *dossier, int64_t nr, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, SLUITINGEN, nr);
}

wz_status wz__sluiting_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                wz__sluiting_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	rij->zin = wz__column_text(statement, 0);
	rij->cijfers = wz__column_text(statement, 1);
	rij->reden = wz__column_text(statement, 2);
	rij->wie = wz__column_text(statement, 3);
	rij->wanneer = wz__column_text(statement, 4);
	return WZ_OK;
}

wz_status wz__signaal_sluit(wz_dossier *dossier, int64_t nr, const wz__sluiting_rij *sluiting)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query_id(dossier, &statement, SLUIT, nr);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 2, sluiting->zin);
	wz__bind_text(statement, 3, sluiting->cijfers);
	wz__bind_text(statement, 4, sluiting->reden);
	wz__bind_text(statement, 5, sluiting->wie);
	wz__bind_text(statement, 6, sluiting->wanneer);
	return wz__run(dossier, statement);
}
