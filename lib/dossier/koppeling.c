/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "dossier/koppeling.h"

static int by_id(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
	return (x > y) - (x < y);
}

static size_t sort_unique(int64_t *ids, size_t n)
{
	qsort(ids, n, sizeof *ids, by_id);
	size_t kept = 0;
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || ids[kept - 1] != ids[i])
			ids[kept++] = ids[i];
	return kept;
}

static void append_ids(wz__buf *out, const int64_t *ids, size_t n)
{
	for (size_t i = 0; i < n; i++)
		wz__buf_format(out, "%s%lld", i > 0 ? "," : "", (long long)ids[i]);
}

static wz_status find(wz_dossier *dossier, const char *sleutel, int64_t *id)
{
	static const char sql[] = "SELECT id FROM koppeling WHERE sleutel = ?1";
	sqlite3_stmt *statement;
	bool row = false;
	*id = 0;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, sleutel);
	status = wz__step(dossier, statement, &row);
	if (row)
		*id = wz__column_int(statement, 0, 0);
	wz__done(dossier, statement);
	return status;
}

static wz_status insert_members(wz_dossier *dossier, const char *sql, int64_t id, const int64_t *ids, size_t n)
{
	sqlite3_stmt *statement;
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < n; i++) {
		status = wz__query(dossier, &statement, sql);
		if (status != WZ_OK)
			return status;
		wz__bind_int(statement, 1, id);
		wz__bind_int(statement, 2, ids[i]);
		status = wz__run(dossier, statement);
	}
	return status;
}

static wz_status make(wz_dossier *dossier, const char *sleutel, const wz__leden *leden, int64_t *id)
{
	static const char sql[] = "INSERT INTO koppeling (sleutel, afspraken) VALUES (?1, ?2)";
	static const char percelen[] =
		"INSERT INTO koppeling_perceel (koppeling_id, perceel_id) VALUES (?1, ?2)";
	static const char afspraken[] =
		"INSERT INTO koppeling_afspraak (koppeling_id, afspraak_id) VALUES (?1, ?2)";
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, sleutel);
	wz__bind_text(statement, 2, strchr(sleutel, ':') + 1);
	status = wz__run(dossier, statement);
	*id = sqlite3_last_insert_rowid(dossier->db);
	if (status == WZ_OK)
		status = insert_members(dossier, percelen, *id, leden->perceel, leden->percelen);
	if (status == WZ_OK)
		status = insert_members(dossier, afspraken, *id, leden->afspraak, leden->afspraken);
	return status;
}

wz_status wz__koppeling_maak(wz_dossier *dossier, wz__leden *leden, int64_t *id)
{
	wz__buf sleutel = { 0 };
	leden->percelen = sort_unique(leden->perceel, leden->percelen);
	leden->afspraken = sort_unique(leden->afspraak, leden->afspraken);
	append_ids(&sleutel, leden->perceel, leden->percelen);
	wz__buf_char(&sleutel, ':');
	append_ids(&sleutel, leden->afspraak, leden->afspraken);
	wz_status status = sleutel.failed ? wz__nomem(dossier) : find(dossier, sleutel.bytes, id);
	if (status == WZ_OK && *id == 0)
		status = make(dossier, sleutel.bytes, leden, id);
	wz__buf_free(&sleutel);
	return status;
}

static wz_status read_members(wz_dossier *dossier, const char *sql, int64_t id, int64_t *ids, size_t *n)
{
	sqlite3_stmt *statement;
	bool row = true;
	*n = 0;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, id);
	while ((status = wz__step(dossier, statement, &row)) == WZ_OK && row && *n < WZ__KOPPELING_MAX)
		ids[(*n)++] = wz__column_int(statement, 0, 0);
	wz__done(dossier, statement);
	return status;
}

wz_status wz__koppeling_leden(wz_dossier *dossier, int64_t id, wz__leden *out)
{
	static const char percelen[] =
		"SELECT perceel_id FROM koppeling_perceel WHERE koppeling_id = ?1 ORDER BY 1";
	static const char afspraken[] =
		"SELECT afspraak_id FROM koppeling_afspraak WHERE koppeling_id = ?1 ORDER BY 1";
	wz_status status = read_members(dossier, percelen, id, out->perceel, &out->percelen);
	if (status == WZ_OK)
		status = read_members(dossier, afspraken, id, out->afspraak, &out->afspraken);
	return status;
}
