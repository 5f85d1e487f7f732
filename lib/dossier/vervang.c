/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "base/tekst.h"
#include "dossier/jaarrapportage.h"
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
	wz__bind_periode(statement, 3, groep->periode);
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

/* A link made by hand: the lots, the text, and what it was linked to. */
typedef struct handwerk {
	int64_t resultaat, koppeling;
	const char *tekst;
} handwerk;

/* The row of the new report with the same lots and text; 0: none. */
static wz_status counterpart(wz_dossier *dossier, const wz__groep *groep, const handwerk *oud, int64_t *id)
{
	static const char sql[] =
		"SELECT r.id FROM resultaat r JOIN koppeling k ON k.id = r.koppeling_id "
		"WHERE r.rapportage_id = ?1 AND r.tekst = ?2 AND r.met_hand = 0 "
		"AND substr(k.sleutel, 1, instr(k.sleutel, ':')) = (SELECT substr(sleutel, 1, instr(sleutel, ':')) "
		"FROM koppeling WHERE id = ?3) ORDER BY r.id LIMIT 1";
	sqlite3_stmt *statement;
	bool row = false;
	*id = 0;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, groep->rapportage);
	wz__bind_text(statement, 2, oud->tekst);
	wz__bind_int(statement, 3, oud->koppeling);
	status = wz__step(dossier, statement, &row);
	if (row)
		*id = wz__column_int(statement, 0, 0);
	wz__done(dossier, statement);
	return status;
}

/* From the rows r of a report to the rows n of the new one with the same lots and text. */
#define ZELFDE_RIJ \
	"FROM resultaat r JOIN koppeling k ON k.id = r.koppeling_id " \
	"JOIN resultaat n ON n.rapportage_id = ?2 AND n.tekst = r.tekst " \
	"JOIN koppeling m ON m.id = n.koppeling_id AND substr(m.sleutel, 1, instr(m.sleutel, ':')) " \
	"= substr(k.sleutel, 1, instr(k.sleutel, ':')) "

static wz_status move_link(wz__act *act, const wz__groep *groep, const handwerk *oud, bool *verlegd)
{
	static const char sql[] = "UPDATE resultaat SET koppeling_id = ?2, met_hand = 1 WHERE id = ?1";
	int64_t id;
	sqlite3_stmt *statement;
	wz_status status = counterpart(act->dossier, groep, oud, &id);
	if (status != WZ_OK)
		return status;
	if (id == 0) {
		wz__import_line(act->import, "let op: de met de hand gelegde koppeling van resultaat %lld kon niet "
		                "mee (\"%.80s\")", (long long)oud->resultaat, oud->tekst);
		return wz__log(act->dossier, "koppeling van resultaat %lld ging niet mee naar rapportage %lld",
		               (long long)oud->resultaat, (long long)groep->rapportage);
	}
	status = wz__query(act->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, id);
	wz__bind_int(statement, 2, oud->koppeling);
	*verlegd = true;
	return wz__run(act->dossier, statement);
}

static wz_status move_links(wz__act *act, const wz__groep *groep, int64_t oud, bool *verlegd)
{
	static const char sql[] =
		"SELECT id, koppeling_id, tekst FROM resultaat WHERE rapportage_id = ?1 AND met_hand = 1 ORDER BY id";
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(act->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, oud);
	while (status == WZ_OK && (status = wz__step(act->dossier, statement, &row)) == WZ_OK && row) {
		handwerk link = { wz__column_int(statement, 0, 0), wz__column_int(statement, 1, 0),
			          wz__column_text(statement, 2) };
		status = move_link(act, groep, &link, verlegd);
	}
	wz__done(act->dossier, statement);
	return status;
}

/* What a person decided on a row that comes again with the same lots and text: that
 * the number in it counts, or that it belongs to no agreed item. */
static wz_status move_decisions(wz__act *act, const wz__groep *groep, int64_t oud, bool *verlegd)
{
	static const char aanvaard[] =
		"INSERT OR IGNORE INTO aanvaarding SELECT n.id, v.aantal, v.grens, v.eenheid, v.herkomst, v.gelezen, "
		"v.wie, v.wanneer " ZELFDE_RIJ "JOIN aanvaarding v ON v.resultaat_id = r.id "
		"WHERE r.rapportage_id = ?1 AND n.aantal IS NULL";
	static const char geen[] =
		"INSERT OR IGNORE INTO geen_afspraak SELECT n.id, g.wie, g.wanneer " ZELFDE_RIJ
		"JOIN geen_afspraak g ON g.resultaat_id = r.id WHERE r.rapportage_id = ?1";
	static const char *const sql[] = { aanvaard, geen };
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < sizeof sql / sizeof *sql; i++) {
		sqlite3_stmt *statement;
		status = wz__query(act->dossier, &statement, sql[i]);
		if (status != WZ_OK)
			return status;
		wz__bind_int(statement, 1, oud);
		wz__bind_int(statement, 2, groep->rapportage);
		status = wz__run(act->dossier, statement);
		*verlegd = *verlegd || (i == 0 && sqlite3_changes(act->dossier->db) > 0);
	}
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
			status = move_links(act, groep, oud[i], verlegd);
		if (status == WZ_OK && act->import->fouten.totaal == fouten)
			status = move_decisions(act, groep, oud[i], verlegd);
	}
	free(oud);
	return status;
}
