/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "store/upsert.h"

wz__waarde wz__waarde_int(int64_t getal)
{
	return (wz__waarde){ WZ__INT, getal, NULL };
}

wz__waarde wz__waarde_tekst(const char *tekst)
{
	if (tekst == NULL || *tekst == '\0')
		return (wz__waarde){ WZ__NULL, 0, NULL };
	return (wz__waarde){ WZ__TEXT, 0, tekst };
}

static void bind(sqlite3_stmt *statement, int position, const wz__waarde *waarde)
{
	if (waarde->soort == WZ__INT)
		wz__bind_int(statement, position, waarde->getal);
	else if (waarde->soort == WZ__TEXT)
		wz__bind_text(statement, position, waarde->tekst);
	else
		sqlite3_bind_null(statement, position);
}

static bool same(sqlite3_stmt *row, int column, const wz__waarde *waarde)
{
	switch (waarde->soort) {
	case WZ__INT:
		return sqlite3_column_type(row, column) == SQLITE_INTEGER &&
		       sqlite3_column_int64(row, column) == waarde->getal;
	case WZ__TEXT:
		return sqlite3_column_type(row, column) == SQLITE_TEXT &&
		       strcmp(wz__column_text(row, column), waarde->tekst) == 0;
	case WZ__NULL:
		return wz__column_null(row, column);
	default:
		return true;
	}
}

static void quote(wz__buf *out, const char *text)
{
	wz__buf_format(out, "\"%s\"", text);
}

static void describe(wz__buf *out, const char *kolom, sqlite3_stmt *row, int column, const wz__waarde *nieuw)
{
	if (out->size > 0)
		wz__buf_text(out, ", ");
	wz__buf_format(out, "%s ", kolom);
	quote(out, wz__column_text(row, column));
	wz__buf_text(out, " → ");
	if (nieuw->soort == WZ__INT)
		wz__buf_format(out, "\"%lld\"", (long long)nieuw->getal);
	else
		quote(out, nieuw->soort == WZ__TEXT ? nieuw->tekst : "");
}

static wz_status insert(wz_dossier *dossier, const wz__tabel *tabel, const wz__waarde *waarden, int64_t *id)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, tabel->maak);
	if (status != WZ_OK)
		return status;
	for (size_t i = 0; i < tabel->n; i++)
		bind(statement, (int)i + 1, &waarden[i]);
	status = wz__run(dossier, statement);
	*id = sqlite3_last_insert_rowid(dossier->db);
	return status;
}

/* The found row keeps what is KEEP, so the update binds its own values back. */
static wz_status update(wz_dossier *dossier, const wz__tabel *tabel, sqlite3_stmt *row,
                        const wz__waarde *waarden, int64_t id)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, tabel->wijzig);
	if (status != WZ_OK)
		return status;
	for (size_t i = 0; i < tabel->n; i++) {
		if (waarden[i].soort == WZ__KEEP)
			sqlite3_bind_value(statement, (int)i + 1, sqlite3_column_value(row, (int)i + 1));
		else
			bind(statement, (int)i + 1, &waarden[i]);
	}
	wz__bind_int(statement, (int)tabel->n + 1, id);
	return wz__run(dossier, statement);
}

wz_status wz__upsert(wz_dossier *dossier, const wz__tabel *tabel, const wz__waarde *sleutels, size_t k,
                     const wz__waarde *waarden, int64_t *id, wz__uitkomst *uitkomst, wz__buf *verschil)
{
	sqlite3_stmt *row;
	bool found = false;
	wz_status status = wz__query(dossier, &row, tabel->zoek);
	if (status != WZ_OK)
		return status;
	for (size_t i = 0; i < k; i++)
		bind(row, (int)i + 1, &sleutels[i]);
	status = wz__step(dossier, row, &found);
	if (status == WZ_OK && !found) {
		*uitkomst = WZ__TOEGEVOEGD;
		status = insert(dossier, tabel, waarden, id);
	} else if (status == WZ_OK) {
		*uitkomst = WZ__GELIJK;
		*id = sqlite3_column_int64(row, 0);
		for (size_t i = 0; i < tabel->n; i++) {
			if (same(row, (int)i + 1, &waarden[i]))
				continue;
			*uitkomst = WZ__GEWIJZIGD;
			describe(verschil, tabel->kolommen[i], row, (int)i + 1, &waarden[i]);
		}
		if (*uitkomst == WZ__GEWIJZIGD)
			status = update(dossier, tabel, row, waarden, *id);
	}
	wz__done(dossier, row);
	return status;
}
