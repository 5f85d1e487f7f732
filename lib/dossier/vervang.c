/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "base/tekst.h"
#include "dossier/jaarrapportage.h"
#include "dossier/meenemen.h"
#include "dossier/signalen.h"
#include "store/zoek.h"

wz_status wz__rapportage_naam(wz_dossier *dossier, int64_t id, wz__buf *out)
{
	static const char sql[] =
		"SELECT a.kort, p.periode, b.naam FROM rapportage p JOIN aanbieder a ON a.id = p.aanbieder_id "
		"JOIN bestand b ON b.id = p.bestand_id WHERE p.id = ?1";
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, id);
	status = wz__step(dossier, statement, &row);
	if (status == WZ_OK && row)
		wz__buf_format(out, "rapportage %lld (%s, %s, %s)", (long long)id, wz__column_text(statement, 0),
		               wz__column_text(statement, 1), wz__column_text(statement, 2));
	wz__done(dossier, statement);
	if (status == WZ_OK && out->failed)
		status = wz__nomem(dossier);
	return status;
}

/* Earlier reports of the same key that count and share a lot; freed by the caller. */
static wz_status overlapping(wz_dossier *dossier, const wz__groep *groep, int64_t **out, size_t *n)
{
	static const char sql[] =
		"SELECT DISTINCT p.id FROM rapportage p JOIN resultaat r ON r.rapportage_id = p.id "
		"JOIN koppeling_perceel k ON k.koppeling_id = r.koppeling_id "
		"WHERE p.opdracht_id = ?1 AND p.aanbieder_id = ?2 AND p.periode = ?3 AND p.toestand = 'geldig' "
		"AND p.id < ?4 AND k.perceel_id IN (SELECT k2.perceel_id FROM resultaat r2 "
		"JOIN koppeling_perceel k2 ON k2.koppeling_id = r2.koppeling_id WHERE r2.rapportage_id = ?4) "
		"ORDER BY p.id";
	sqlite3_stmt *statement;
	size_t capacity = 0;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, groep->opdracht);
	wz__bind_int(statement, 2, groep->aanbieder);
	wz__bind_periode(dossier, statement, 3, groep->periode);
	wz__bind_int(statement, 4, groep->rapportage);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		if (!wz__grow(out, &capacity, *n + 1, sizeof **out))
			status = wz__nomem(dossier);
		else
			(*out)[(*n)++] = wz__column_int(statement, 0, 0);
	}
	wz__done(dossier, statement);
	return status;
}

/* The lots of `oud` that the new report lacks, as faults. */
static wz_status check_complete(wz__act *act, const wz__groep *groep, int64_t oud)
{
	static const char sql[] =
		"SELECT DISTINCT e.id, e.nummer FROM resultaat r JOIN koppeling_perceel k "
		"ON k.koppeling_id = r.koppeling_id JOIN perceel e ON e.id = k.perceel_id "
		"WHERE r.rapportage_id = ?1 ORDER BY e.volgorde";
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(act->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, oud);
	while ((status = wz__step(act->dossier, statement, &row)) == WZ_OK && row) {
		int64_t perceel = wz__column_int(statement, 0, 0);
		if (wz__map_get(&groep->percelen, &perceel, sizeof perceel) == NULL)
			wz__act_fout(act, NULL, NULL, -1,
			             "de correctie mist perceel %s, dat wel in rapportage %lld staat",
			             wz__column_text(statement, 1), (long long)oud);
	}
	wz__done(act->dossier, statement);
	return status;
}

static wz_status refuse(wz__act *act, int64_t oud)
{
	wz__buf naam = { 0 };
	wz_status status = wz__rapportage_naam(act->dossier, oud, &naam);
	wz__act_fout(act, NULL, NULL, -1, "er is al %s over dezelfde percelen", wz__buf_str(&naam));
	wz__fout_hint(&act->import->fouten, "is dit een correctie, gebruik dan --supersede");
	wz__buf_free(&naam);
	return status;
}

static wz_status replace_one(wz__act *act, const wz__groep *groep, int64_t oud)
{
	static const char mark[] = "UPDATE rapportage SET toestand = 'vervangen' WHERE id = ?1";
	static const char note[] = "INSERT INTO vervanging (oud_id, nieuw_id) VALUES (?1, ?2)";
	static const char version[] =
		"UPDATE rapportage SET versie = max(versie, 1 + (SELECT versie FROM rapportage WHERE id = ?1)) "
		"WHERE id = ?2";
	static const char *const sql[] = { mark, note, version };
	wz_status status = wz__kept_forget(act->dossier, oud);
	if (status == WZ_OK)
		status = wz__veroudert(act->dossier, oud, "resultaten zijn vervangen door een correctie");
	for (size_t i = 0; status == WZ_OK && i < sizeof sql / sizeof *sql; i++) {
		sqlite3_stmt *statement;
		status = wz__query(act->dossier, &statement, sql[i]);
		if (status != WZ_OK)
			return status;
		wz__bind_int(statement, 1, oud);
		if (i > 0)
			wz__bind_int(statement, 2, groep->rapportage);
		status = wz__run(act->dossier, statement);
	}
	wz__import_line(act->import, "vervangt rapportage %lld", (long long)oud);
	return status == WZ_OK ? wz__log(act->dossier, "rapportage %lld vervangen door rapportage %lld",
	                                 (long long)oud, (long long)groep->rapportage)
	                       : status;
}

wz_status wz__vervang(wz__act *act, const wz__groep *groep, bool *verlegd)
{
	int64_t *oud = NULL;
	size_t n = 0;
	wz_status status = overlapping(act->dossier, groep, &oud, &n);
	for (size_t i = 0; status == WZ_OK && i < n; i++) {
		if (!act->options->supersede) {
			status = refuse(act, oud[i]);
			continue;
		}
		size_t fouten = act->import->fouten.totaal;
		status = check_complete(act, groep, oud[i]);
		if (status == WZ_OK && act->import->fouten.totaal == fouten)
			status = replace_one(act, groep, oud[i]);
		if (status == WZ_OK && act->import->fouten.totaal == fouten)
			status = wz__neem_mee(act, oud[i], groep->rapportage, verlegd);
	}
	free(oud);
	return status;
}
