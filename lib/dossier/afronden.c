/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>

#include "base/datum.h"
#include "dossier/jaarrapportage.h"
#include "dossier/signalen.h"

/* What is done when the last row of a file has been read. */

static wz_status finish_rapportage(wz_dossier *dossier, wz__groep *groep)
{
	static const char sql[] = "UPDATE rapportage SET sha256 = ?2 WHERE id = ?1";
	char hex[WZ__SHA256_HEX];
	sqlite3_stmt *statement;
	wz__sha256_end(&groep->sha, hex);
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, groep->rapportage);
	wz__bind_text(statement, 2, hex);
	return wz__run(dossier, statement);
}

/* What the group became, in a line and in the log. */
static wz_status tell(wz__inkomend *in, const wz__groep *groep)
{
	wz__buf naam = { 0 };
	wz_status status = wz__rapportage_naam(in->act->dossier, groep->rapportage, &naam);
	if (status == WZ_OK) {
		wz__import_line(in->act->import, "%s: %zu %s over %zu %s", wz__buf_str(&naam), groep->rijen,
		                groep->rijen == 1 ? "resultaat" : "resultaten", groep->percelen.n,
		                groep->percelen.n == 1 ? "perceel" : "percelen");
		status = wz__log(in->act->dossier, "%s geïmporteerd: %zu %s", wz__buf_str(&naam),
		                 groep->rijen, groep->rijen == 1 ? "resultaat" : "resultaten");
	}
	wz__buf_free(&naam);
	return status;
}

/* The totals gathered as the rows went by; where links made by hand moved to
 * these rows they are not true any more, and the stored rows are counted. */
static wz_status store_totals(wz__inkomend *in, bool verlegd)
{
	wz_dossier *dossier = in->act->dossier;
	wz_status status = WZ_OK;
	if (!verlegd)
		return wz__kept_store(&in->kept, dossier);
	for (size_t i = 0; status == WZ_OK && i < in->n_groepen; i++)
		status = wz__kept_remember(dossier, in->groepen[i].rapportage);
	return status;
}

/* What the words of the report gave cause to ask, gathered as the rows went by;
 * with another report of the same key, or links that moved, the stored rows say. */
static wz_status store_findings(wz__inkomend *in, const wz__groep *groep, bool verlegd)
{
	wz_dossier *dossier = in->act->dossier;
	bool ander;
	wz_status status = wz__naast_elkaar(dossier, groep->rapportage, &ander);
	if (status != WZ_OK)
		return status;
	if (ander || verlegd)
		status = wz__bevindingen_herzie(dossier, &in->lijsten, groep->opdracht, groep->aanbieder,
		                                groep->periode);
	else
		status = wz__bevindingen_store(groep->bevindingen, dossier, groep->opdracht, groep->aanbieder,
		                               groep->periode);
	if (status == WZ_OK)
		status = wz__veroudert(dossier, groep->rapportage,
		                       in->act->options->supersede ? "een correctie bracht andere resultaten"
		                                                   : "er zijn nieuwe resultaten");
	return status == WZ_OK ? wz__act_raak(in->act, groep->opdracht, groep->periode) : status;
}

/* Corrections first: the totals of what they replace must be gone before the
 * totals of this file come in. */
wz_status wz__afronden(wz__inkomend *in)
{
	wz_status status = WZ_OK;
	bool verlegd = false;
	for (size_t i = 0; status == WZ_OK && i < in->n_groepen; i++) {
		status = finish_rapportage(in->act->dossier, &in->groepen[i]);
		if (status == WZ_OK)
			status = wz__vervang(in->act, &in->groepen[i], &verlegd);
	}
	if (status != WZ_OK || in->act->import->fouten.totaal > 0)
		return status;
	status = store_totals(in, verlegd);
	for (size_t i = 0; status == WZ_OK && i < in->n_groepen; i++)
		status = store_findings(in, &in->groepen[i], verlegd);
	for (size_t i = 0; status == WZ_OK && i < in->n_groepen; i++)
		status = tell(in, &in->groepen[i]);
	in->act->import->changed = true;
	return status;
}

/* Whether two reports say the same of the same lots, whatever they are linked to. */
static wz_status reads_the_same(wz_dossier *dossier, int64_t een, int64_t ander, bool *gelijk)
{
	static const char sql[] =
		"SELECT (SELECT count(*) FROM resultaat WHERE rapportage_id = ?1) = "
		"(SELECT count(*) FROM resultaat WHERE rapportage_id = ?2) AND NOT EXISTS ("
		"SELECT r.positie, r.tekst, r.status, r.deelgebied, r.toelichting, "
		"substr(k.sleutel, 1, instr(k.sleutel, ':')) FROM resultaat r "
		"JOIN koppeling k ON k.id = r.koppeling_id WHERE r.rapportage_id = ?1 EXCEPT "
		"SELECT r.positie, r.tekst, r.status, r.deelgebied, r.toelichting, "
		"substr(k.sleutel, 1, instr(k.sleutel, ':')) FROM resultaat r "
		"JOIN koppeling k ON k.id = r.koppeling_id WHERE r.rapportage_id = ?2)";
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, een);
	wz__bind_int(statement, 2, ander);
	status = wz__step(dossier, statement, &row);
	*gelijk = status == WZ_OK && row && wz__column_int(statement, 0, 0) != 0;
	wz__done(dossier, statement);
	return status;
}

/* The same bytes as they came in before. */
typedef struct eerder {
	size_t n, zelfde;  /* reports of them, and those with the key of one that comes in now */
	bool anders;       /* one of these counts, and was read otherwise */
	wz__buf namen;
} eerder;

/* One of the reports: `statement` is at its row. A table reads the same always; a text may
 * be read otherwise, with a legend. */
static wz_status look_at_earlier(wz__inkomend *in, sqlite3_stmt *statement, eerder *e)
{
	wz_dossier *dossier = in->act->dossier;
	int64_t rapportage = wz__column_int(statement, 0, 0);
	bool vervangen = wz__column_int(statement, 4, 0) != 0, gelijk = true;
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < in->n_groepen; i++) {
		const wz__groep *groep = &in->groepen[i];
		if (groep->opdracht != wz__column_int(statement, 1, 0) ||
		    groep->aanbieder != wz__column_int(statement, 2, 0) ||
		    !wz__periode_gelijk(groep->periode, wz__column_periode(statement, 3)))
			continue;
		e->zelfde++;
		if (in->act->vrije_tekst && !vervangen)
			status = reads_the_same(dossier, groep->rapportage, rapportage, &gelijk);
		e->anders = e->anders || !gelijk;
	}
	wz__buf_text(&e->namen, e->n++ > 0 ? ", " : "");
	if (status == WZ_OK)
		status = wz__rapportage_naam(dossier, rapportage, &e->namen);
	wz__buf_text(&e->namen, vervangen ? ", inmiddels vervangen" : "");
	return status;
}

static wz_status find_earlier(wz__inkomend *in, eerder *e)
{
	static const char sql[] =
		"SELECT id, opdracht_id, aanbieder_id, periode, toestand = 'vervangen' FROM rapportage "
		"WHERE bestand_id = ?1 AND toestand <> 'ingetrokken' AND id < ?2 ORDER BY id";
	wz_dossier *dossier = in->act->dossier;
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, in->id);
	wz__bind_int(statement, 2, in->groepen[0].rapportage);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row)
		status = look_at_earlier(in, statement, e);
	wz__done(dossier, statement);
	return status;
}

wz_status wz__eerder_gezien(wz__inkomend *in, bool *klaar)
{
	eerder e = { 0 };
	wz_status status = find_earlier(in, &e);
	bool zelfde = e.zelfde >= e.n && e.zelfde >= in->n_groepen;
	*klaar = e.n > 0 && !(zelfde && e.anders);
	if (status == WZ_OK && *klaar && zelfde)
		wz__import_line(in->act->import, "%s staat al in het dossier als %s: niets nieuws",
		                in->act->source->naam, wz__buf_str(&e.namen));
	else if (status == WZ_OK && *klaar)
		wz__act_fout(in->act, NULL, NULL, -1,
		             "dit bestand staat al in het dossier als %s; is dat fout, trek die dan eerst in",
		             wz__buf_str(&e.namen));
	wz__buf_free(&e.namen);
	return status;
}
