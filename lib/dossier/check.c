/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "dossier/check.h"
#include "dossier/signalen.h"

static const wz_column columns[] = {
	{ "controle", "controle", WZ_TYPE_TEXT, WZ_USE_BOTH, true },
	{ "onderdeel", "onderdeel", WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	{ "probleem", "probleem", WZ_TYPE_TEXT, WZ_USE_BOTH, false },
};
enum { CONTROLE, ONDERDEEL, PROBLEEM };

void wz__check_meld(wz__check *check, const char *controle, const char *onderdeel, const char *probleem)
{
	wz_table *table = check->table;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, CONTROLE, controle);
	wz_table_text(table, ONDERDEEL, onderdeel);
	wz_table_text(table, PROBLEEM, probleem);
	check->problemen++;
}

/* A query that gives a row (onderdeel, probleem) for each problem. */
typedef struct vraag {
	const char *controle, *sql;
} vraag;

static const char integrity[] = "SELECT 'bestand', integrity_check FROM pragma_integrity_check "
				"WHERE integrity_check <> 'ok'";
static const char foreign_keys[] =
	"SELECT \"table\" || coalesce(' ' || rowid, ''), 'verwijst naar een ' || parent || ' die er niet is' "
	"FROM pragma_foreign_key_check";
static const char koppeling_leden[] =
	"SELECT 'koppeling ' || k.id, 'de leden kloppen niet met de sleutel ' || k.sleutel FROM koppeling k "
	"WHERE k.afspraken <> substr(k.sleutel, instr(k.sleutel, ':') + 1) "
	"OR k.sleutel <> (SELECT coalesce(group_concat(perceel_id, ','), '') FROM (SELECT perceel_id "
	"FROM koppeling_perceel WHERE koppeling_id = k.id ORDER BY perceel_id)) || ':' || "
	"(SELECT coalesce(group_concat(afspraak_id, ','), '') FROM (SELECT afspraak_id "
	"FROM koppeling_afspraak WHERE koppeling_id = k.id ORDER BY afspraak_id))";
static const char koppeling_leeg[] =
	"SELECT 'koppeling ' || id, 'heeft geen perceel' FROM koppeling "
	"WHERE id NOT IN (SELECT koppeling_id FROM koppeling_perceel)";
static const char koppeling_ligging[] =
	"SELECT 'koppeling ' || ka.koppeling_id, 'afspraak ' || a.nummer || ' ligt niet in een van de percelen' "
	"FROM koppeling_afspraak ka JOIN afspraak a ON a.id = ka.afspraak_id WHERE NOT EXISTS (SELECT 1 "
	"FROM koppeling_perceel kp WHERE kp.koppeling_id = ka.koppeling_id AND kp.perceel_id = a.perceel_id)";
static const char koppeling_opdracht[] =
	"SELECT 'resultaat ' || r.id, 'een perceel hoort bij een andere opdracht dan de rapportage' "
	"FROM rapportage p JOIN resultaat r ON r.rapportage_id = p.id JOIN koppeling_perceel k "
	"ON k.koppeling_id = r.koppeling_id JOIN perceel e ON e.id = k.perceel_id "
	"WHERE e.opdracht_id <> p.opdracht_id";
static const char koppeling_en_geen[] =
	"SELECT 'resultaat ' || r.id, 'is gekoppeld, en er staat dat het bij geen afspraak hoort' "
	"FROM geen_afspraak g JOIN resultaat r ON r.id = g.resultaat_id WHERE EXISTS (SELECT 1 "
	"FROM koppeling_afspraak k WHERE k.koppeling_id = r.koppeling_id)";
static const char afspraak_opdracht[] =
	"SELECT 'afspraak ' || a.nummer, 'hoort bij een andere opdracht dan het perceel' FROM afspraak a "
	"JOIN perceel p ON p.id = a.perceel_id WHERE p.opdracht_id <> a.opdracht_id";
static const char vervangen_zonder[] =
	"SELECT 'rapportage ' || p.id, 'is vervangen, maar niet door een andere rapportage' FROM rapportage p "
	"WHERE p.toestand = 'vervangen' AND NOT EXISTS (SELECT 1 FROM vervanging v JOIN rapportage n "
	"ON n.id = v.nieuw_id WHERE v.oud_id = p.id AND n.toestand <> 'ingetrokken')";
static const char geldig_vervangen[] =
	"SELECT 'rapportage ' || p.id, 'telt mee, maar is vervangen door rapportage ' || n.id "
	"FROM rapportage p JOIN vervanging v ON v.oud_id = p.id JOIN rapportage n ON n.id = v.nieuw_id "
	"WHERE p.toestand = 'geldig' AND n.toestand <> 'ingetrokken'";
static const char vervanging_sleutel[] =
	"SELECT 'rapportage ' || n.id, 'vervangt rapportage ' || o.id || ' van een andere opdracht, aanbieder "
	"of periode' FROM vervanging v JOIN rapportage o ON o.id = v.oud_id JOIN rapportage n "
	"ON n.id = v.nieuw_id WHERE (o.opdracht_id, o.aanbieder_id, o.periode) <> "
	"(n.opdracht_id, n.aanbieder_id, n.periode)";
static const char ingetrokken_reden[] =
	"SELECT 'rapportage ' || id, 'is ingetrokken zonder reden' FROM rapportage "
	"WHERE toestand = 'ingetrokken' AND reden IS NULL";
static const char dubbel[] =
	"SELECT 'rapportage ' || a.id || ' en ' || b.id, 'tellen allebei mee voor hetzelfde perceel' FROM "
	"(SELECT DISTINCT p.id, p.opdracht_id, p.aanbieder_id, p.periode, k.perceel_id FROM rapportage p "
	"JOIN resultaat r ON r.rapportage_id = p.id JOIN koppeling_perceel k ON k.koppeling_id = r.koppeling_id "
	"WHERE p.toestand = 'geldig') a JOIN (SELECT DISTINCT p.id, p.opdracht_id, p.aanbieder_id, p.periode, "
	"k.perceel_id FROM rapportage p JOIN resultaat r ON r.rapportage_id = p.id JOIN koppeling_perceel k "
	"ON k.koppeling_id = r.koppeling_id WHERE p.toestand = 'geldig') b ON a.id < b.id "
	"AND a.perceel_id = b.perceel_id AND a.opdracht_id = b.opdracht_id AND a.aanbieder_id = b.aanbieder_id "
	"AND a.periode = b.periode GROUP BY a.id, b.id";

static const vraag vragen[] = {
	{ "SQLite", integrity },
	{ "verwijzingen", foreign_keys },
	{ "koppelingen", koppeling_leden },
	{ "koppelingen", koppeling_leeg },
	{ "koppelingen", koppeling_ligging },
	{ "koppelingen", koppeling_opdracht },
	{ "koppelingen", koppeling_en_geen },
	{ "koppelingen", afspraak_opdracht },
	{ "vervangingen", vervangen_zonder },
	{ "vervangingen", geldig_vervangen },
	{ "vervangingen", vervanging_sleutel },
	{ "vervangingen", ingetrokken_reden },
	{ "vervangingen", dubbel },
};

static wz_status ask(wz__check *check, const vraag *in)
{
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query_once(check->dossier, &statement, in->sql);
	while (status == WZ_OK && (status = wz__step(check->dossier, statement, &row)) == WZ_OK && row)
		wz__check_meld(check, in->controle, wz__column_text(statement, 0),
		               wz__column_text(statement, 1));
	sqlite3_finalize(statement);
	return status;
}

static wz_status check_all(wz__check *check)
{
	wz_status status = WZ_OK;
	bool later = false;
	for (size_t i = 0; status == WZ_OK && i < sizeof vragen / sizeof *vragen; i++)
		status = ask(check, &vragen[i]);
	if (status == WZ_OK)
		status = wz__check_namen(check);
	if (status == WZ_OK)
		status = wz__check_totalen(check);
	if (status == WZ_OK)
		status = wz__signalen_in_te_halen(check->dossier, &later);
	if (status == WZ_OK && !later)
		status = wz__check_bevindingen(check);
	if (status == WZ_OK)
		status = wz__check_vingerafdrukken(check);
	/* In a damaged file a question may fail: what SQLite said of it stands then. */
	return status == WZ_ERR_NOT_A_DOSSIER && check->problemen > 0 ? WZ_OK : status;
}

wz_status wz_dossier_check(wz_dossier *dossier, wz_verslag **out)
{
	wz_verslag *verslag = *out = wz_verslag_new("dossier check");
	if (verslag == NULL)
		return wz__nomem(dossier);
	wz__check check = { .dossier = dossier };
	check.table = wz_verslag_table(verslag, WZ_TABLE_LIST, "problemen", columns,
	                               sizeof columns / sizeof *columns);
	wz_status status = wz__read_begin(dossier);
	if (status == WZ_OK)
		status = check_all(&check);
	wz__read_end(dossier);
	if (status == WZ_OK)
		status = wz_verslag_status(verslag);
	if (status != WZ_OK) {
		wz_verslag_free(verslag);
		*out = NULL;
		return status == WZ_ERR_NOMEM ? wz__nomem(dossier) : status;
	}
	if (check.problemen > 0)
		return wz__error(dossier, WZ_ERR_DATA, "%zu %s gevonden in %s", check.problemen,
		                 check.problemen == 1 ? "probleem" : "problemen", dossier->path);
	return WZ_OK;
}
