/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "store/upsert.h"
#include "store/zoek.h"

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

/* A value as a person knows it: no ids, no ten-thousandths. */
static wz_status append_value(wz_dossier *dossier, wz__buf *out, const wz__veld *veld, const wz__waarde *waarde)
{
	char text[WZ_FORMAT_SIZE];
	if (waarde->soort == WZ__TEXT)
		wz__buf_text(out, waarde->tekst);
	if (waarde->soort != WZ__INT)
		return WZ_OK;
	if (veld->verwijzing != NULL)
		return wz__naam_van(dossier, out, veld->verwijzing, waarde->getal);
	if (veld->soort == WZ__VELD_DATUM)
		wz__buf_text(out, wz_datum_dutch(text, (wz_datum)waarde->getal));
	else if (veld->soort == WZ__VELD_GETAL)
		wz__buf_text(out, wz_getal_dutch(text, waarde->getal));
	else
		wz__buf_format(out, "%lld", (long long)waarde->getal);
	return WZ_OK;
}

static wz_status describe(wz_dossier *dossier, wz__buf *out, const wz__veld *veld, sqlite3_stmt *row,
                          int column, const wz__waarde *nieuw)
{
	wz__waarde oud = sqlite3_column_type(row, column) == SQLITE_INTEGER
	                         ? wz__waarde_int(sqlite3_column_int64(row, column))
	                         : wz__waarde_tekst(wz__column_text(row, column));
	if (veld->soort == WZ__VELD_AFGELEID)
		return WZ_OK;
	wz__buf_format(out, "%s%s \"", out->size > 0 ? ", " : "", veld->naam);
	wz_status status = append_value(dossier, out, veld, &oud);
	wz__buf_text(out, "\" → \"");
	if (status == WZ_OK)
		status = append_value(dossier, out, veld, nieuw);
	wz__buf_char(out, '"');
	return status;
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
			wz__bind_value(dossier, statement, (int)i + 1,
			               sqlite3_column_value(row, (int)i + 1));
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
		for (size_t i = 0; status == WZ_OK && i < tabel->n; i++) {
			if (same(row, (int)i + 1, &waarden[i]))
				continue;
			*uitkomst = WZ__GEWIJZIGD;
			status = describe(dossier, verschil, &tabel->kolommen[i], row, (int)i + 1, &waarden[i]);
		}
		if (status == WZ_OK && *uitkomst == WZ__GEWIJZIGD)
			status = update(dossier, tabel, row, waarden, *id);
	}
	wz__done(dossier, row);
	return status;
}
