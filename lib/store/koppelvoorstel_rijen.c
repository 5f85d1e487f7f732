/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/koppelvoorstel_rijen.h"
#include "store/gelezen.h"
#include "store/rijen.h"

#define LOS                                                                                          \
	"SELECT r.id, r.koppeling_id, r.rapportage_id, g.opdracht_id, g.aanbieder_id, g.periode,"        \
	" r.tekst, r.deelgebied, o.nummer, " WZ__GETAL_KOLOMMEN                                          \
	" FROM resultaat r JOIN rapportage g ON g.id = r.rapportage_id"                                  \
	" JOIN opdracht o ON o.id = g.opdracht_id"                                                       \
	" LEFT JOIN aanvaarding v ON v.resultaat_id = r.id AND r.aantal IS NULL"

static const char LOSSE[] =
	LOS " WHERE g.toestand = 'geldig'"
		" AND NOT EXISTS (SELECT 1 FROM koppeling_afspraak k WHERE k.koppeling_id = r.koppeling_id)"
		" AND NOT EXISTS (SELECT 1 FROM geen_afspraak n WHERE n.resultaat_id = r.id)"
		" ORDER BY o.volgorde, o.id, (SELECT min(e.volgorde) FROM koppeling_perceel k"
		" JOIN perceel e ON e.id = k.perceel_id WHERE k.koppeling_id = r.koppeling_id),"
		" g.periode, g.id, r.record, r.id";
static const char LOS_MET_NR[] = LOS " WHERE r.id = ?1";
static const char PERCELEN[] =
	"SELECT e.id, e.stadsdeel_id, e.nummer FROM koppeling_perceel k JOIN perceel e ON e.id = k.perceel_id"
	" WHERE k.koppeling_id = ?1 ORDER BY e.volgorde, e.id";
static const char BEZET[] =
	"SELECT DISTINCT r.rapportage_id, k.afspraak_id FROM koppeling_afspraak k"
	" JOIN resultaat r ON r.koppeling_id = k.koppeling_id"
	" JOIN rapportage g ON g.id = r.rapportage_id"
	" WHERE g.toestand = 'geldig' ORDER BY r.rapportage_id, k.afspraak_id";
static const char OMSCHRIJVING[] =
	"SELECT a.omschrijving FROM resultaat r JOIN koppeling_afspraak k ON k.koppeling_id = r.koppeling_id"
	" JOIN afspraak a ON a.id = k.afspraak_id WHERE r.id = ?1 ORDER BY a.volgorde, a.id";
static const char ZET[] =
	"INSERT OR IGNORE INTO geen_afspraak (resultaat_id, wie, wanneer) VALUES (?1, ?2, ?3)";
static const char WIS[] = "DELETE FROM geen_afspraak WHERE resultaat_id = ?1";
static const char IS[] = "SELECT 1 FROM geen_afspraak WHERE resultaat_id = ?1";

wz_status wz__losse_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, LOSSE);
}

wz_status wz__los_met_nr(wz_dossier *dossier, int64_t nr, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, LOS_MET_NR, nr);
}

wz_status wz__los_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__los_rij *rij,
                           bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	*rij = (wz__los_rij){
		.id = wz__column_int(statement, 0, 0),
		.koppeling = wz__column_int(statement, 1, 0),
		.rapportage = wz__column_int(statement, 2, 0),
		.opdracht_id = wz__column_int(statement, 3, 0),
		.aanbieder_id = wz__column_int(statement, 4, 0),
		.periode = wz__column_periode(statement, 5),
		.tekst = wz__column_text(statement, 6),
		.deelgebied = wz__column_text(statement, 7),
		.opdracht = wz__column_text(statement, 8),
		.aantal = wz__column_int(statement, 9, WZ_GETAL_GEEN),
		.eenheid = wz__column_text(statement, 11),
	};
	return WZ_OK;
}

wz_status wz__los_percelen(wz_dossier *dossier, int64_t koppeling, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, PERCELEN, koppeling);
}

wz_status wz__los_perceel_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                   wz__los_perceel_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status == WZ_OK && *row)
		*rij =
			(wz__los_perceel_rij){ wz__column_int(statement, 0, 0), wz__column_int(statement, 1, 0),
			                       wz__column_text(statement, 2) };
	return status;
}

wz_status wz__bezette_rijen(wz_dossier *dossier, sqlite3_stmt **out)
{
	return wz__query(dossier, out, BEZET);
}

wz_status wz__gekoppelde_omschrijving(wz_dossier *dossier, int64_t resultaat, wz__buf *out)
{
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query_id(dossier, &statement, OMSCHRIJVING, resultaat);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row)
		wz__buf_text(out, wz__column_text(statement, 0));
	wz__done(dossier, statement);
	return status == WZ_OK && out->failed ? wz__nomem(dossier) : status;
}

static wz_status voer_uit(wz_dossier *dossier, sqlite3_stmt *statement, bool *changed)
{
	wz_status status = wz__run(dossier, statement);
	*changed = status == WZ_OK && sqlite3_changes(dossier->db) > 0;
	return status;
}

wz_status wz__geen_afspraak_zet(wz_dossier *dossier, int64_t resultaat, bool *changed)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query_id(dossier, &statement, ZET, resultaat);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 2, dossier->wie != NULL ? dossier->wie : "");
	wz__bind_text(statement, 3, dossier->moment != NULL ? dossier->moment : "");
	return voer_uit(dossier, statement, changed);
}

wz_status wz__geen_afspraak_wis(wz_dossier *dossier, int64_t resultaat, bool *changed)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query_id(dossier, &statement, WIS, resultaat);
	return status == WZ_OK ? voer_uit(dossier, statement, changed) : status;
}

wz_status wz__geen_afspraak_is(wz_dossier *dossier, int64_t resultaat, bool *is)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query_id(dossier, &statement, IS, resultaat);
	if (status == WZ_OK)
		status = wz__step(dossier, statement, is);
	wz__done(dossier, statement);
	return status;
}
