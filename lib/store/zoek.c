/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>

#include "store/zoek.h"

const char wz__sql_opdracht_nummer[] = "SELECT nummer FROM opdracht WHERE id = ?1";
const char wz__sql_perceel_nummer[] = "SELECT nummer FROM perceel WHERE id = ?1";
const char wz__sql_afspraak_nummer[] = "SELECT nummer FROM afspraak WHERE id = ?1";
const char wz__sql_aanbieder_kort[] = "SELECT kort FROM aanbieder WHERE id = ?1";
const char wz__sql_stadsdeel_naam[] = "SELECT naam FROM stadsdeel WHERE id = ?1";
const char wz__sql_wijk_naam[] = "SELECT naam FROM wijk WHERE id = ?1";

const char wz__sql_opdrachten[] = "SELECT nummer FROM opdracht ORDER BY volgorde";
const char wz__sql_percelen_van[] = "SELECT nummer FROM perceel WHERE opdracht_id = ?1 ORDER BY volgorde";
const char wz__sql_afspraken_van[] = "SELECT nummer FROM afspraak WHERE opdracht_id = ?1 ORDER BY volgorde";
const char wz__sql_aanbieders[] =
	"SELECT kort FROM aanbieder UNION SELECT naam FROM aanbieder WHERE naam IS NOT NULL "
	"UNION SELECT alias FROM aanbieder_alias ORDER BY 1";

/* The first column (and the second, when asked) of the only row. */
static wz_status one(wz_dossier *dossier, sqlite3_stmt *statement, int64_t *id, int64_t *second)
{
	bool row;
	wz_status status = wz__step(dossier, statement, &row);
	*id = row ? wz__column_int(statement, 0, 0) : 0;
	if (second != NULL)
		*second = row ? wz__column_int(statement, 1, 0) : 0;
	wz__done(dossier, statement);
	return status;
}

static wz_status by_text(wz_dossier *dossier, const char *sql, const char *gevouwen, int64_t *id)
{
	sqlite3_stmt *statement;
	*id = 0;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, gevouwen);
	return one(dossier, statement, id, NULL);
}

static wz_status by_opdracht(wz_dossier *dossier, const char *sql, int64_t opdracht, const char *gevouwen,
                             int64_t *id, int64_t *second)
{
	sqlite3_stmt *statement;
	*id = 0;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, opdracht);
	wz__bind_text(statement, 2, gevouwen);
	return one(dossier, statement, id, second);
}

wz_status wz__zoek_opdracht(wz_dossier *dossier, const char *gevouwen, int64_t *id)
{
	static const char sql[] = "SELECT id FROM opdracht WHERE gevouwen = ?1";
	return by_text(dossier, sql, gevouwen, id);
}

wz_status wz__zoek_stadsdeel(wz_dossier *dossier, const char *gevouwen, int64_t *id)
{
	static const char sql[] = "SELECT id FROM stadsdeel WHERE gevouwen = ?1";
	return by_text(dossier, sql, gevouwen, id);
}

wz_status wz__zoek_aanbieder(wz_dossier *dossier, const char *gevouwen, int64_t *id)
{
	static const char sql[] =
		"SELECT id FROM aanbieder WHERE gevouwen = ?1 "
		"UNION ALL SELECT aanbieder_id FROM aanbieder_alias WHERE gevouwen = ?1 LIMIT 1";
	return by_text(dossier, sql, gevouwen, id);
}

wz_status wz__zoek_perceel(wz_dossier *dossier, int64_t opdracht, const char *gevouwen, int64_t *id)
{
	static const char sql[] = "SELECT id FROM perceel WHERE opdracht_id = ?1 AND gevouwen = ?2";
	return by_opdracht(dossier, sql, opdracht, gevouwen, id, NULL);
}

wz_status wz__zoek_afspraak(wz_dossier *dossier, int64_t opdracht, const char *gevouwen, int64_t *id,
                            int64_t *perceel)
{
	static const char sql[] =
		"SELECT id, perceel_id FROM afspraak WHERE opdracht_id = ?1 AND gevouwen = ?2";
	return by_opdracht(dossier, sql, opdracht, gevouwen, id, perceel);
}

wz_status wz__naam_van(wz_dossier *dossier, wz__buf *out, const char *sql, int64_t id)
{
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, id);
	status = wz__step(dossier, statement, &row);
	if (status == WZ_OK && row)
		wz__buf_text(out, wz__column_text(statement, 0));
	wz__done(dossier, statement);
	if (status == WZ_OK && out->failed)
		status = wz__nomem(dossier);
	return status;
}

wz_status wz__naaste(wz_dossier *dossier, wz__buf *out, const char *sql, int64_t parameter, const char *text)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	if (sqlite3_bind_parameter_count(statement) > 0)
		wz__bind_int(statement, 1, parameter);
	const char **names = NULL;
	size_t n = 0, capacity = 0;
	wz__arena arena = { 0 };
	bool row = true;
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		if (!wz__grow(&names, &capacity, n + 1, sizeof *names) ||
		    (names[n] = wz__arena_text(&arena, wz__column_text(statement, 0))) == NULL)
			status = wz__nomem(dossier);
		else
			n++;
	}
	wz__done(dossier, statement);
	const char *naaste = status == WZ_OK ? wz_suggest(text, names, n) : NULL;
	if (naaste != NULL)
		wz__buf_text(out, naaste);
	free(names);
	wz__arena_free(&arena);
	return status;
}

wz_status wz__opdracht_van_perceel(wz_dossier *dossier, const char *gevouwen, wz__buf *out)
{
	static const char sql[] =
		"SELECT o.nummer FROM perceel p JOIN opdracht o ON o.id = p.opdracht_id WHERE p.gevouwen = ?1 "
		"ORDER BY o.volgorde LIMIT 1";
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, gevouwen);
	status = wz__step(dossier, statement, &row);
	if (status == WZ_OK && row)
		wz__buf_text(out, wz__column_text(statement, 0));
	wz__done(dossier, statement);
	return status == WZ_OK && out->failed ? wz__nomem(dossier) : status;
}
