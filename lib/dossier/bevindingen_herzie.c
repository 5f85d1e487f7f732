/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings made anew from what is stored. */
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "base/woorden.h"
#include "dossier/bevindingen_stappen.h"
#include "store/ervaring_rijen.h"
#include "store/gelezen.h"
#include "store/woord_rijen.h"

static wz_status add_row(wz__bevindingen *b, wz_dossier *dossier, sqlite3_stmt *statement, wz_periode periode)
{
	int grens = wz__woord_waarde(wz__grenzen, wz__column_text(statement, 6));
	wz__gemeld gemeld = {
		.tekst = wz__column_text(statement, 2),
		.toelichting = wz__column_text(statement, 3),
		.aantal = wz__column_int(statement, 5, WZ_GETAL_GEEN),
		.grens = grens > 0 ? (wz_grens)grens : WZ_PRECIES,
		.eenheid = wz__column_text(statement, 7),
		.periode = periode,
	};
	wz_realisatie_parse(wz__column_text(statement, 4), &gemeld.status);
	return wz__bevindingen_add(b, dossier, wz__column_int(statement, 0, 0),
	                           wz__column_int(statement, 1, 0), &gemeld);
}

/* All results of the reports that count of one key. */
static wz_status lees_rijen(wz_dossier *dossier, int64_t opdracht, int64_t aanbieder, wz_periode periode,
                            wz__bevindingen *b)
{
	static const char sql[] =
		"SELECT r.id, r.koppeling_id, r.tekst, r.toelichting, r.status, " WZ__GETAL_KOLOMMEN " "
		"FROM rapportage p JOIN resultaat r ON r.rapportage_id = p.id "
		"LEFT JOIN aanvaarding v ON v.resultaat_id = r.id AND r.aantal IS NULL WHERE p.opdracht_id = ?1 "
		"AND p.aanbieder_id = ?2 AND p.periode = ?3 AND p.toestand = 'geldig' ORDER BY r.id";
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, opdracht);
	wz__bind_int(statement, 2, aanbieder);
	wz__bind_periode(dossier, statement, 3, periode);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row)
		status = add_row(b, dossier, statement, periode);
	wz__done(dossier, statement);
	return status;
}

wz_status wz__bevindingen_herzie(wz_dossier *dossier, const wz__woordenlijsten *lijsten, int64_t opdracht,
                                 int64_t aanbieder, wz_periode periode)
{
	wz__bevindingen *b = wz__bevindingen_new(lijsten);
	wz_status status = b ? lees_rijen(dossier, opdracht, aanbieder, periode, b) : wz__nomem(dossier);
	if (status == WZ_OK)
		status = wz__bevindingen_store(b, dossier, opdracht, aanbieder, periode);
	wz__bevindingen_free(b);
	return status;
}

static wz_status herzie_sleutels(wz_dossier *dossier, const wz__rapportagesleutel *van, size_t n)
{
	wz__woordenlijsten lijsten = { 0 };
	wz_status status = wz__woordenlijsten_lees(dossier, &lijsten);
	for (size_t i = 0; status == WZ_OK && i < n; i++)
		status = wz__bevindingen_herzie(dossier, &lijsten, van[i].opdracht, van[i].aanbieder, van[i].periode);
	wz__woordenlijsten_free(&lijsten);
	return status;
}

static wz_status lees_sleutels(wz_dossier *dossier, const char *sql, int64_t id, wz__rapportagesleutel **out, size_t *n)
{
	sqlite3_stmt *statement;
	size_t capacity = 0;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, id);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		if (!wz__grow(out, &capacity, *n + 1, sizeof **out))
			status = wz__nomem(dossier);
		else
			(*out)[(*n)++] = (wz__rapportagesleutel){ wz__column_int(statement, 0, 0), wz__column_int(statement, 1, 0),
				                        wz__column_int(statement, 3, 0), wz__column_periode(statement, 2) };
	}
	wz__done(dossier, statement);
	return status;
}

static wz_status herzie(wz_dossier *dossier, const char *sql, int64_t id)
{
	wz__rapportagesleutel *sleutels = NULL;
	size_t n = 0;
	wz_status status = lees_sleutels(dossier, sql, id, &sleutels, &n);
	if (status == WZ_OK)
		status = herzie_sleutels(dossier, sleutels, n);
	free(sleutels);
	return status;
}

wz_status wz__bevindingen_herzie_van(wz_dossier *dossier, int64_t rapportage)
{
	static const char sql[] = "SELECT opdracht_id, aanbieder_id, periode, id FROM rapportage WHERE id = ?1";
	return herzie(dossier, sql, rapportage);
}

static const char ALLE[] =
	"SELECT opdracht_id, aanbieder_id, periode, max(id) FROM rapportage "
	"WHERE ?1 = 0 OR opdracht_id = ?1 GROUP BY 1, 2, 3 ORDER BY opdracht_id, periode, aanbieder_id";

wz_status wz__bevindingen_herzie_alle(wz_dossier *dossier, int64_t opdracht)
{
	return herzie(dossier, ALLE, opdracht);
}

wz_status wz__rapportagesleutels(wz_dossier *dossier, wz__rapportagesleutel **out, size_t *n)
{
	return lees_sleutels(dossier, ALLE, 0, out, n);
}

wz_status wz__bevindingen_noteer(wz__bestemming *naar, const wz__woordenlijsten *lijsten,
                                 const wz__rapportagesleutel *van)
{
	wz__bevindingen *b = wz__bevindingen_new(lijsten);
	wz_status status = b ? lees_rijen(naar->dossier, van->opdracht, van->aanbieder, van->periode, b)
	                     : wz__nomem(naar->dossier);
	if (status == WZ_OK)
		status = wz__bevindingen_schrijf(b, naar, van);
	wz__bevindingen_free(b);
	wz__map_free(&naar->onderwerpen);
	return status;
}

wz_status wz__naast_elkaar(wz_dossier *dossier, int64_t rapportage, bool *ander)
{
	static const char sql[] =
		"SELECT 1 FROM rapportage p JOIN rapportage q ON q.opdracht_id = p.opdracht_id "
		"AND q.aanbieder_id = p.aanbieder_id AND q.periode = p.periode AND q.id <> p.id "
		"AND q.toestand = 'geldig' WHERE p.id = ?1 LIMIT 1";
	sqlite3_stmt *statement;
	*ander = false;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, rapportage);
	status = wz__step(dossier, statement, ander);
	wz__done(dossier, statement);
	return status;
}
