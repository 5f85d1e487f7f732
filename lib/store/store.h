/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_STORE_H
#define WZ_STORE_STORE_H

#include <sqlite3.h>
#include <welzijn/dossier.h>
#include "base/buf.h"

enum { WZ__SCHEMA_APPLICATION_ID = 0x57656c7a }; /* "Welz" */

/* A statement kept prepared; sql is a string with static storage, and its
 * address is the key. */
typedef struct wz__kept {
	const char *sql;
	sqlite3_stmt *statement;
} wz__kept;

struct wz_dossier {
	sqlite3 *db;
	char *path;
	wz_error error;
	bool writable;
	char *wie;
	char *opdrachtregel;
	char *moment;
	wz_datum vandaag;
	size_t lezingen; /* how deep wz__read_begin stands */
	bool akte;       /* between wz__begin and wz__end */
	bool ongebonden; /* a value could not be bound */
	wz__kept *kept;
	size_t n_kept, kept_capacity;
};

/* Open a file by its path, whatever that looks like: SQLite itself takes a path
 * as "file:x.db" or ":memory:" for something else. Returns SQLite's code. */
int wz__sqlite_open(sqlite3 **out, const char *path, int flags);
/* Take away a file that could not be filled, with the journal that a failing disk may have
 * left: that would be rolled back into the next file of this name. */
void wz__sqlite_wis(const char *path);

/* Record a failure on the handle and return its status. */
wz_status wz__error(wz_dossier *dossier, wz_status status, const char *format, ...) WZ_PRINTF(3, 4);
wz_status wz__nomem(wz_dossier *dossier);
/* The same from SQLite's result code, with a message a user understands. */
wz_status wz__sqlite_error(wz_dossier *dossier, int code);

/* A kept statement, reset and without bindings. `sql` must have static storage.
 * It is in use until wz__done; one SQL text is not used twice at a time. */
wz_status wz__query(wz_dossier *dossier, sqlite3_stmt **out, const char *sql);
/* A statement made for one use (SQL put together from fixed parts): finalise it
 * with wz__done. */
wz_status wz__query_once(wz_dossier *dossier, sqlite3_stmt **out, const char *sql);
/* The next row: *row is false at the end. On an error the status is returned. */
wz_status wz__step(wz_dossier *dossier, sqlite3_stmt *statement, bool *row);
/* Run a statement that gives no rows, and reset it. */
wz_status wz__run(wz_dossier *dossier, sqlite3_stmt *statement);
/* Reset a kept statement, or finalise one made for one use. NULL is allowed. */
void wz__done(wz_dossier *dossier, sqlite3_stmt *statement);

/* Binding by position. Text is not copied: it must live until the statement is
 * reset. NULL or "" becomes NULL with _text_or_null. */
void wz__bind_int(sqlite3_stmt *statement, int position, int64_t value);
void wz__bind_text(sqlite3_stmt *statement, int position, const char *text);
void wz__bind_text_or_null(sqlite3_stmt *statement, int position, const char *text);
void wz__bind_int_or_null(sqlite3_stmt *statement, int position, int64_t value, int64_t none);
/* Reading; text is "" for NULL, and valid until the next step. */
const char *wz__column_text(sqlite3_stmt *statement, int column);
bool wz__column_null(sqlite3_stmt *statement, int column);
/* The number, or `none` for NULL. */
int64_t wz__column_int(sqlite3_stmt *statement, int column, int64_t none);
/* A period column; soort GEEN when it is NULL or no period. */
wz_periode wz__column_periode(sqlite3_stmt *statement, int column);
/* SQLite copies these two; when there is no memory for that, the next wz__step says so. */
void wz__bind_periode(wz_dossier *dossier, sqlite3_stmt *statement, int position,
                      wz_periode periode);
void wz__bind_value(wz_dossier *dossier, sqlite3_stmt *statement, int position,
                    const sqlite3_value *value);

/* One transaction. _begin takes the write lock (BEGIN IMMEDIATE): WZ_ERR_BUSY,
 * _READONLY. _end commits when status is WZ_OK, else rolls back, and returns the
 * status (or that of the commit). _read_begin/_read_end keep one view of the file; a
 * reading within a reading has the view of the outer one. */
wz_status wz__begin(wz_dossier *dossier);
wz_status wz__end(wz_dossier *dossier, wz_status status);
wz_status wz__read_begin(wz_dossier *dossier);
void wz__read_end(wz_dossier *dossier);

/* A line in the log, within the transaction of the act it tells of. */
wz_status wz__log(wz_dossier *dossier, const char *format, ...) WZ_PRINTF(2, 3);

/* Bring the schema up to date, in one transaction. */
wz_status wz__migrate(wz_dossier *dossier);
/* The newest schema this library knows. */
int wz__schema_version(void);

#endif
