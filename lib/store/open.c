/* SPDX-License-Identifier: EUPL-1.2 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "store/store.h"

enum { BUSY_TIMEOUT_MS = 5000, CACHE_KIB = 65536 };

static wz_dossier *handle_new(const char *path)
{
	wz_dossier *dossier = calloc(1, sizeof *dossier);
	if (dossier == NULL)
		return NULL;
	dossier->path = strdup(path);
	if (dossier->path == NULL) {
		free(dossier);
		return NULL;
	}
	time_t now = time(NULL);
	struct tm tm;
	if (gmtime_r(&now, &tm) != NULL)
		dossier->vandaag = (tm.tm_year + 1900) * 10000 + (tm.tm_mon + 1) * 100 + tm.tm_mday;
	return dossier;
}

static wz_status pragma(wz_dossier *dossier, const char *sql)
{
	int code = sqlite3_exec(dossier->db, sql, NULL, NULL, NULL);
	return code == SQLITE_OK ? WZ_OK : wz__sqlite_error(dossier, code);
}

static int pragma_int(wz_dossier *dossier, const char *sql, int *code)
{
	sqlite3_stmt *statement = NULL;
	int value = 0;
	*code = sqlite3_prepare_v2(dossier->db, sql, -1, &statement, NULL);
	if (*code == SQLITE_OK) {
		*code = sqlite3_step(statement);
		if (*code == SQLITE_ROW)
			value = sqlite3_column_int(statement, 0);
		*code = sqlite3_finalize(statement);
	}
	return value;
}

/* What holds for every connection: SQLite's own defaults are unsafe ones. */
static wz_status configure(wz_dossier *dossier)
{
	sqlite3_extended_result_codes(dossier->db, 1);
	sqlite3_busy_timeout(dossier->db, BUSY_TIMEOUT_MS);
	sqlite3_db_config(dossier->db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)NULL);
	sqlite3_db_config(dossier->db, SQLITE_DBCONFIG_DQS_DML, 0, (int *)NULL);
	sqlite3_db_config(dossier->db, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)NULL);
	sqlite3_db_config(dossier->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)NULL);
	char sql[64];
	snprintf(sql, sizeof sql, "PRAGMA cache_size = -%d", CACHE_KIB);
	wz_status status = pragma(dossier, sql);
	if (status == WZ_OK)
		status = pragma(dossier, "PRAGMA foreign_keys = ON");
	return status;
}

static wz_status not_a_dossier(wz_dossier *dossier)
{
	return wz__error(dossier, WZ_ERR_NOT_A_DOSSIER, "%s is geen dossier van welzijn", dossier->path);
}

/* Reads the header of the file. Sets *version to its schema. */
static wz_status identify(wz_dossier *dossier, int *version)
{
	int code;
	int id = pragma_int(dossier, "PRAGMA application_id", &code);
	if (code != SQLITE_OK)
		return wz__sqlite_error(dossier, code);
	if (id != WZ__SCHEMA_APPLICATION_ID)
		return not_a_dossier(dossier);
	*version = pragma_int(dossier, "PRAGMA user_version", &code);
	if (code != SQLITE_OK)
		return wz__sqlite_error(dossier, code);
	if (*version > wz__schema_version())
		return wz__error(dossier, WZ_ERR_NEWER,
		                 "%s is gemaakt door een nieuwere versie van welzijn (schema %d, deze versie kent %d)",
		                 dossier->path, *version, wz__schema_version());
	if (*version < 1)
		return not_a_dossier(dossier);
	return WZ_OK;
}

int wz__sqlite_open(sqlite3 **out, const char *path, int flags)
{
	wz__buf file = { 0 };
	*out = NULL;
	wz__buf_format(&file, "%s%s", *path == '/' ? "" : "./", path);
	int code = file.failed ? SQLITE_NOMEM
	                       : sqlite3_open_v2(wz__buf_str(&file), out, flags | SQLITE_OPEN_EXRESCODE, NULL);
	wz__buf_free(&file);
	return code;
}

void wz__sqlite_wis(const char *path)
{
	wz__buf journal = { 0 };
	wz__buf_format(&journal, "%s-journal", path);
	unlink(path);
	if (!journal.failed)
		unlink(wz__buf_str(&journal));
	wz__buf_free(&journal);
}

/* A reader opens read-write where it may, so that SQLite can roll back what a
 * crash left behind; query_only then keeps it from changing anything. */
static wz_status open_file(wz_dossier *dossier, wz_open_mode mode)
{
	struct stat info;
	if (stat(dossier->path, &info) != 0) {
		if (errno == ENOENT || errno == ENOTDIR)
			return wz__error(dossier, WZ_ERR_NO_DOSSIER, "er is geen dossier %s", dossier->path);
		return wz__error(dossier, WZ_ERR_IO, "%s kan niet worden geopend: %s", dossier->path,
		                 errno == EACCES ? "geen toegang" : "leesfout");
	}
	if (!S_ISREG(info.st_mode))
		return not_a_dossier(dossier);
	bool may_write = access(dossier->path, W_OK) == 0;
	if (mode == WZ_OPEN_WRITE && !may_write)
		return wz__error(dossier, WZ_ERR_READONLY, "%s kan niet worden gewijzigd: geen schrijfrechten",
		                 dossier->path);
	int flags = may_write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
	int code = wz__sqlite_open(&dossier->db, dossier->path, flags);
	if (code != SQLITE_OK)
		return wz__sqlite_error(dossier, code);
	return WZ_OK;
}

wz_status wz_open(wz_dossier **out, const char *path, wz_open_mode mode)
{
	wz_dossier *dossier = handle_new(path);
	*out = dossier;
	if (dossier == NULL)
		return WZ_ERR_NOMEM;
	int version = 0;
	wz_status status = open_file(dossier, mode);
	if (status == WZ_OK)
		status = configure(dossier);
	if (status == WZ_OK)
		status = identify(dossier, &version);
	if (status != WZ_OK)
		return status;
	if (version < wz__schema_version()) {
		if (mode == WZ_OPEN_READ)
			return wz__error(dossier, WZ_ERR_NOT_A_DOSSIER,
			                 "%s heeft een ouder schema (%d); een commando dat schrijft, zoals import, werkt het bij",
			                 dossier->path, version);
		status = wz__migrate(dossier);
	}
	if (status == WZ_OK && mode == WZ_OPEN_READ)
		status = pragma(dossier, "PRAGMA query_only = ON");
	dossier->writable = mode == WZ_OPEN_WRITE && status == WZ_OK;
	return status;
}

/* SQLite keeps a connection that has statements left. */
static void close_file(wz_dossier *dossier)
{
	for (size_t i = 0; i < dossier->n_kept; i++)
		sqlite3_finalize(dossier->kept[i].statement);
	dossier->n_kept = 0;
	sqlite3_close(dossier->db);
	dossier->db = NULL;
}

wz_status wz_create(wz_dossier **out, const char *path)
{
	wz_dossier *dossier = handle_new(path);
	*out = dossier;
	if (dossier == NULL)
		return WZ_ERR_NOMEM;
	/* O_EXCL decides who makes it; SQLite then fills the empty file. */
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (fd < 0 && errno == EEXIST)
		return wz__error(dossier, WZ_ERR_EXISTS, "%s bestaat al", path);
	if (fd < 0)
		return wz__error(dossier, WZ_ERR_IO, "%s kan niet worden gemaakt: %s", path,
		                 errno == EACCES   ? "geen schrijfrechten in die map"
		                 : errno == ENOENT ? "die map bestaat niet"
		                 : errno == ENOSPC ? "de schijf is vol"
		                                   : "schrijffout");
	close(fd);
	int code = wz__sqlite_open(&dossier->db, path, SQLITE_OPEN_READWRITE);
	wz_status status = code == SQLITE_OK ? configure(dossier) : wz__sqlite_error(dossier, code);
	if (status == WZ_OK)
		status = wz__migrate(dossier);
	if (status != WZ_OK) {
		close_file(dossier);
		wz__sqlite_wis(path);
	}
	dossier->writable = status == WZ_OK;
	return status;
}

void wz_close(wz_dossier *dossier)
{
	if (dossier == NULL)
		return;
	close_file(dossier);
	free(dossier->kept);
	free(dossier->path);
	free(dossier->wie);
	free(dossier->opdrachtregel);
	free(dossier->moment);
	free(dossier);
}

const char *wz_errmsg(const wz_dossier *dossier)
{
	return dossier == NULL ? "" : dossier->error.message;
}

/* Without memory the old value stays; the act that needs it says so. */
static void replace(char **field, const char *text)
{
	char *copy = text == NULL ? NULL : strdup(text);
	if (copy == NULL && text != NULL)
		return;
	free(*field);
	*field = copy;
}

void wz_dossier_actor(wz_dossier *dossier, const char *wie, const char *opdrachtregel)
{
	replace(&dossier->wie, wie);
	replace(&dossier->opdrachtregel, opdrachtregel);
}

void wz_dossier_clock(wz_dossier *dossier, wz_datum vandaag, const char *moment)
{
	dossier->vandaag = vandaag;
	replace(&dossier->moment, moment);
}
