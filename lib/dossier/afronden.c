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

wz_status wz__eerder_gezien(wz__inkomend *in, bool *klaar)
{
	static const char sql[] =
		"SELECT id, opdracht_id, aanbieder_id, periode, toestand = 'vervangen' FROM rapportage "
		"WHERE bestand_id = ?1 AND toestand <> 'ingetrokken' AND id < ?2 ORDER BY id";
	wz_dossier *dossier = in->act->dossier;
	sqlite3_stmt *statement;
	size_t earlier = 0, same = 0;
	bool row = true;
	wz__buf namen = { 0 };
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, in->id);
	wz__bind_int(statement, 2, in->groepen[0].rapportage);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		earlier++;
		for (size_t i = 0; i < in->n_groepen; i++)
			same += in->groepen[i].opdracht == wz__column_int(statement, 1, 0) &&
			        in->groepen[i].aanbieder == wz__column_int(statement, 2, 0) &&
			        wz__periode_gelijk(in->groepen[i].periode, wz__column_periode(statement, 3));
		wz__buf_text(&namen, earlier > 1 ? ", " : "");
		status = wz__rapportage_naam(dossier, wz__column_int(statement, 0, 0), &namen);
		wz__buf_text(&namen, wz__column_int(statement, 4, 0) != 0 ? ", inmiddels vervangen" : "");
	}
	wz__done(dossier, statement);
	*klaar = earlier > 0;
	if (status == WZ_OK && earlier > 0 && same == earlier && same == in->n_groepen)
		wz__import_line(in->act->import, "%s staat al in het dossier als %s: niets nieuws",
		                in->act->source->naam, wz__buf_str(&namen));
	else if (status == WZ_OK && earlier > 0)
		wz__act_fout(in->act, NULL, NULL, -1,
		             "dit bestand staat al in het dossier als %s; is dat fout, trek die dan eerst in",
		             wz__buf_str(&namen));
	wz__buf_free(&namen);
	return status;
}
