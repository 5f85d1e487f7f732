/* SPDX-License-Identifier: EUPL-1.2 */
/* The rows of a file that comes in, and of a report in it. */
#include "dossier/jaarrapportage.h"

wz_status wz__bestand_vind(wz__inkomend *in)
{
	static const char sql[] = "SELECT id FROM bestand WHERE sha256 = ?1";
	wz_dossier *dossier = in->act->dossier;
	sqlite3_stmt *statement;
	bool row;
	wz__sha256(in->sha256, in->act->source->bytes, in->act->source->size);
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, in->sha256);
	status = wz__step(dossier, statement, &row);
	if (status == WZ_OK && row) {
		in->id = wz__column_int(statement, 0, 0);
		in->eerder = true;
	}
	wz__done(dossier, statement);
	return status;
}

static wz_status make_bestand(wz__inkomend *in)
{
	static const char sql[] =
		"INSERT INTO bestand (naam, sha256, grootte, ontvangen) VALUES (?1, ?2, ?3, ?4)";
	wz_dossier *dossier = in->act->dossier;
	sqlite3_stmt *statement;
	if (in->id != 0)
		return WZ_OK;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, wz__bestandsnaam(in->act->source->naam));
	wz__bind_text(statement, 2, in->sha256);
	wz__bind_int(statement, 3, (int64_t)in->act->source->size);
	wz__bind_int(statement, 4, dossier->vandaag);
	status = wz__run(dossier, statement);
	in->id = sqlite3_last_insert_rowid(dossier->db);
	return status;
}

wz_status wz__rapportage_maak(wz__inkomend *in, const wz__lezer *lezer, wz__groep *groep)
{
	static const char sql[] =
		"INSERT INTO rapportage (opdracht_id, aanbieder_id, periode, bestand_id, blad, ontvangen, versie, "
		"sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, '')";
	wz_dossier *dossier = in->act->dossier;
	sqlite3_stmt *statement;
	wz_status status = make_bestand(in);
	if (status == WZ_OK)
		status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, groep->opdracht);
	wz__bind_int(statement, 2, groep->aanbieder);
	wz__bind_periode(dossier, statement, 3, groep->periode);
	wz__bind_int(statement, 4, in->id);
	wz__bind_text_or_null(statement, 5, wz__lezer_blad(lezer));
	wz__bind_int(statement, 6, dossier->vandaag);
	status = wz__run(dossier, statement);
	groep->rapportage = sqlite3_last_insert_rowid(dossier->db);
	wz__sha256_begin(&groep->sha);
	return status;
}
