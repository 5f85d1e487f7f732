/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "store/store.h"

wz_status wz__error(wz_dossier *dossier, wz_status status, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	wz__vfail(&dossier->error, status, format, args);
	va_end(args);
	return status;
}

wz_status wz__nomem(wz_dossier *dossier)
{
	return wz__error(dossier, WZ_ERR_NOMEM, "er is te weinig geheugen");
}

wz_status wz__sqlite_error(wz_dossier *dossier, int code)
{
	if (code == SQLITE_IOERR_NOMEM)
		return wz__nomem(dossier);
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return wz__error(dossier, WZ_ERR_BUSY, "%s is in gebruik; probeer het straks opnieuw",
		                 dossier->path);
	case SQLITE_NOMEM:
		return wz__nomem(dossier);
	case SQLITE_FULL:
		return wz__error(dossier, WZ_ERR_IO, "%s kan niet worden geschreven: de schijf is vol",
		                 dossier->path);
	case SQLITE_READONLY:
	case SQLITE_PERM:
		return wz__error(dossier, WZ_ERR_READONLY, "%s kan niet worden gewijzigd: geen schrijfrechten",
		                 dossier->path);
	case SQLITE_CANTOPEN:
		return wz__error(dossier, WZ_ERR_IO,
		                 "%s kan niet worden geopend; mag in die map worden geschreven?", dossier->path);
	case SQLITE_NOTADB:
		return wz__error(dossier, WZ_ERR_NOT_A_DOSSIER, "%s is geen dossier van welzijn", dossier->path);
	case SQLITE_CORRUPT:
		return wz__error(dossier, WZ_ERR_NOT_A_DOSSIER, "%s is beschadigd (%s)", dossier->path,
		                 sqlite3_errstr(code));
	case SQLITE_IOERR:
		return wz__error(dossier, WZ_ERR_IO, "%s kan niet worden gelezen of geschreven (%s)",
		                 dossier->path, sqlite3_errstr(code));
	default:
		return wz__error(dossier, WZ_ERR_NOT_A_DOSSIER, "%s kan niet worden gebruikt (%s)", dossier->path,
		                 dossier->db != NULL ? sqlite3_errmsg(dossier->db) : sqlite3_errstr(code));
	}
}

static wz_status keep(wz_dossier *dossier, const char *sql, sqlite3_stmt *statement)
{
	if (!wz__grow(&dossier->kept, &dossier->kept_capacity, dossier->n_kept + 1, sizeof *dossier->kept)) {
		sqlite3_finalize(statement);
		return wz__nomem(dossier);
	}
	dossier->kept[dossier->n_kept++] = (wz__kept){ sql, statement };
	return WZ_OK;
}

/* Some failures roll the whole transaction back. What comes after one would be stored for good
 * at once, so there must be nothing after it, also where the failure itself was passed over. */
static wz_status still_in_act(wz_dossier *dossier)
{
	if (!dossier->akte || sqlite3_get_autocommit(dossier->db) == 0)
		return WZ_OK;
	return dossier->error.status != WZ_OK ? dossier->error.status : wz__nomem(dossier);
}

wz_status wz__query(wz_dossier *dossier, sqlite3_stmt **out, const char *sql)
{
	*out = NULL;
	wz_status in_act = still_in_act(dossier);
	if (in_act != WZ_OK)
		return in_act;
	for (size_t i = 0; i < dossier->n_kept; i++) {
		if (dossier->kept[i].sql == sql) {
			*out = dossier->kept[i].statement;
			sqlite3_reset(*out);
			sqlite3_clear_bindings(*out);
			return WZ_OK;
		}
	}
	sqlite3_stmt *statement = NULL;
	int code = sqlite3_prepare_v3(dossier->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);
	if (code != SQLITE_OK)
		return wz__sqlite_error(dossier, code);
	wz_status status = keep(dossier, sql, statement);
	if (status == WZ_OK)
		*out = statement;
	return status;
}

wz_status wz__query_once(wz_dossier *dossier, sqlite3_stmt **out, const char *sql)
{
	int code = sqlite3_prepare_v2(dossier->db, sql, -1, out, NULL);
	return code == SQLITE_OK ? WZ_OK : wz__sqlite_error(dossier, code);
}

wz_status wz__step(wz_dossier *dossier, sqlite3_stmt *statement, bool *row)
{
	*row = false;
	if (dossier->ongebonden) { /* what was not bound is NULL, and would be looked for or stored */
		dossier->ongebonden = false;
		return wz__nomem(dossier);
	}
	int code = sqlite3_step(statement);
	*row = code == SQLITE_ROW;
	if (code == SQLITE_ROW || code == SQLITE_DONE)
		return WZ_OK;
	return wz__sqlite_error(dossier, code);
}

wz_status wz__run(wz_dossier *dossier, sqlite3_stmt *statement)
{
	bool row;
	wz_status status = wz__step(dossier, statement, &row);
	sqlite3_reset(statement);
	return status;
}

void wz__done(wz_dossier *dossier, sqlite3_stmt *statement)
{
	for (size_t i = 0; i < dossier->n_kept; i++) {
		if (dossier->kept[i].statement == statement) {
			sqlite3_reset(statement);
			return;
		}
	}
	sqlite3_finalize(statement);
}

void wz__bind_int(sqlite3_stmt *statement, int position, int64_t value)
{
	sqlite3_bind_int64(statement, position, value);
}

void wz__bind_text(sqlite3_stmt *statement, int position, const char *text)
{
	sqlite3_bind_text(statement, position, text, -1, SQLITE_STATIC);
}

void wz__bind_text_or_null(sqlite3_stmt *statement, int position, const char *text)
{
	if (text == NULL || *text == '\0')
		sqlite3_bind_null(statement, position);
	else
		wz__bind_text(statement, position, text);
}

void wz__bind_int_or_null(sqlite3_stmt *statement, int position, int64_t value, int64_t none)
{
	if (value == none)
		sqlite3_bind_null(statement, position);
	else
		sqlite3_bind_int64(statement, position, value);
}

void wz__bind_periode(wz_dossier *dossier, sqlite3_stmt *statement, int position,
                      wz_periode periode)
{
	char text[WZ_FORMAT_SIZE];
	wz_periode_format(text, periode);
	if (sqlite3_bind_text(statement, position, text, -1, SQLITE_TRANSIENT) != SQLITE_OK)
		dossier->ongebonden = true;
}

void wz__bind_value(wz_dossier *dossier, sqlite3_stmt *statement, int position,
                    const sqlite3_value *value)
{
	if (sqlite3_bind_value(statement, position, value) != SQLITE_OK)
		dossier->ongebonden = true;
}

const char *wz__column_text(sqlite3_stmt *statement, int column)
{
	const char *text = (const char *)sqlite3_column_text(statement, column);
	return text == NULL ? "" : text;
}

bool wz__column_null(sqlite3_stmt *statement, int column)
{
	return sqlite3_column_type(statement, column) == SQLITE_NULL;
}

int64_t wz__column_int(sqlite3_stmt *statement, int column, int64_t none)
{
	return wz__column_null(statement, column) ? none : sqlite3_column_int64(statement, column);
}

wz_periode wz__column_periode(sqlite3_stmt *statement, int column)
{
	wz_periode periode = { 0, WZ_PERIODE_GEEN, 0 };
	wz_periode_parse(wz__column_text(statement, column), &periode);
	return periode;
}

static wz_status execute(wz_dossier *dossier, const char *sql)
{
	int code = sqlite3_exec(dossier->db, sql, NULL, NULL, NULL);
	return code == SQLITE_OK ? WZ_OK : wz__sqlite_error(dossier, code);
}

static const char rollback[] = "ROLLBACK";

/* Prepared before there is anything to roll back: for want of memory an act may fail, but not
 * leave the dossier locked. */
static wz_status begin(wz_dossier *dossier, const char *sql)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, rollback);
	return status == WZ_OK ? execute(dossier, sql) : status;
}

/* The message of the failure before it stays: one that fails adds nothing a user can use. */
static void roll_back(wz_dossier *dossier)
{
	sqlite3_stmt *statement;
	if (sqlite3_get_autocommit(dossier->db) != 0 || wz__query(dossier, &statement, rollback) != WZ_OK)
		return;
	sqlite3_step(statement);
	sqlite3_reset(statement);
}

wz_status wz__begin(wz_dossier *dossier)
{
	wz_status status = begin(dossier, "BEGIN IMMEDIATE");
	dossier->akte = status == WZ_OK;
	return status;
}

wz_status wz__end(wz_dossier *dossier, wz_status status)
{
	if (status == WZ_OK)
		status = still_in_act(dossier);
	dossier->akte = false;
	if (status == WZ_OK)
		status = execute(dossier, "COMMIT");
	if (status != WZ_OK) /* a failed statement or commit may have rolled back already */
		roll_back(dossier);
	return status;
}

wz_status wz__read_begin(wz_dossier *dossier)
{
	wz_status status = dossier->lezingen > 0 ? WZ_OK : begin(dossier, "BEGIN");
	if (status == WZ_OK)
		dossier->lezingen++;
	return status;
}

void wz__read_end(wz_dossier *dossier)
{
	/* An act ends so too, to keep nothing: then there is no reading to count. */
	if (dossier->lezingen > 0 && --dossier->lezingen > 0)
		return;
	dossier->akte = false;
	roll_back(dossier);
}

wz_status wz__log(wz_dossier *dossier, const char *format, ...)
{
	static const char sql[] =
		"INSERT INTO logboek (wanneer, wie, opdrachtregel, wat) VALUES (?1, ?2, ?3, ?4)";
	wz__buf wat = { 0 }; /* however long: the log leaves nothing out */
	va_list args;
	va_start(args, format);
	wz__buf_vformat(&wat, format, args);
	va_end(args);
	sqlite3_stmt *statement;
	wz_status status = wat.failed ? wz__nomem(dossier) : wz__query(dossier, &statement, sql);
	if (status != WZ_OK) {
		wz__buf_free(&wat);
		return status;
	}
	wz__bind_text(statement, 1, dossier->moment != NULL ? dossier->moment : "");
	wz__bind_text(statement, 2, dossier->wie != NULL ? dossier->wie : "");
	wz__bind_text(statement, 3, dossier->opdrachtregel != NULL ? dossier->opdrachtregel : "");
	wz__bind_text(statement, 4, wz__buf_str(&wat));
	status = wz__run(dossier, statement);
	wz__buf_free(&wat);
	return status;
}
