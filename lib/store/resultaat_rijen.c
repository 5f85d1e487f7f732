/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/resultaat_rijen.h"
#include "base/woorden.h"
#include "store/rijen.h"

#define RESULTAAT                                                                                     \
	"SELECT r.id, r.koppeling_id, r.tekst, r.ruw, r.status, r.aantal, r.grens, r.eenheid,"            \
	" r.herkomst, r.deelgebied, r.toelichting, r.bron, r.record, r.positie, r.met_hand,"              \
	" g.id, g.opdracht_id, g.aanbieder_id, g.periode, g.toestand, g.blad, a.kort, o.nummer,"          \
	" b.naam, v.aantal, v.grens, v.eenheid, v.herkomst, v.gelezen,"                                   \
	" CASE WHEN r.aantal IS NULL THEN"                                                                \
	" (SELECT CASE count(DISTINCT coalesce(x.eenheid, '')) WHEN 1 THEN max(x.eenheid) END"            \
	" FROM koppeling_afspraak y JOIN afspraak x ON x.id = y.afspraak_id"                              \
	" WHERE y.koppeling_id = r.koppeling_id) END, n.wie"                                              \
	" FROM resultaat r LEFT JOIN aanvaarding v ON v.resultaat_id = r.id"                              \
	" LEFT JOIN geen_afspraak n ON n.resultaat_id = r.id JOIN rapportage g ON g.id = r.rapportage_id" \
	" JOIN aanbieder a ON a.id = g.aanbieder_id JOIN opdracht o ON o.id = g.opdracht_id"              \
	" JOIN bestand b ON b.id = g.bestand_id"

static const char VAN_KOPPELING[] =
	RESULTAAT " WHERE r.koppeling_id = ?1 AND g.toestand = 'geldig' ORDER BY r.id";
static const char VAN_RAPPORTAGE[] =
	RESULTAAT " WHERE r.rapportage_id = ?1 ORDER BY r.record, r.id";
static const char VAN_PERCEEL[] =
	RESULTAAT " WHERE r.koppeling_id IN"
	" (SELECT k.koppeling_id FROM koppeling_perceel k WHERE k.perceel_id = ?1)"
	" AND g.toestand = 'geldig' ORDER BY g.periode, g.id, r.record, r.id";
static const char MET_NR[] = RESULTAAT " WHERE r.id = ?1";

wz_status wz__resultaten_van_koppeling(wz_dossier *dossier, int64_t koppeling, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, VAN_KOPPELING, koppeling);
}

wz_status wz__resultaten_van_rapportage(wz_dossier *dossier, int64_t rapportage,
                                        sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, VAN_RAPPORTAGE, rapportage);
}

wz_status wz__resultaten_van_perceel(wz_dossier *dossier, int64_t perceel, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, VAN_PERCEEL, perceel);
}

wz_status wz__resultaat_met_nr(wz_dossier *dossier, int64_t nr, sqlite3_stmt **out)
{
	return wz__query_id(dossier, out, MET_NR, nr);
}

static void lees_resultaat(sqlite3_stmt *statement, wz__resultaat_rij *rij)
{
	rij->id = wz__column_int(statement, 0, 0);
	rij->koppeling = wz__column_int(statement, 1, 0);
	rij->tekst = wz__column_text(statement, 2);
	rij->ruw = wz__column_text(statement, 3);
	rij->status = WZ_REALISATIE_GEEN;
	wz_realisatie_parse(wz__column_text(statement, 4), &rij->status);
	rij->aantal = wz__column_int(statement, 5, WZ_GETAL_GEEN);
	rij->grens = wz__column_text(statement, 6);
	rij->eenheid = wz__column_text(statement, 7);
	rij->herkomst = wz__column_text(statement, 8);
	rij->deelgebied = wz__column_text(statement, 9);
	rij->toelichting = wz__column_text(statement, 10);
	rij->bron = wz__column_text(statement, 11);
	rij->record = wz__column_int(statement, 12, 0);
	rij->positie = wz__column_int(statement, 13, 0);
	rij->met_hand = wz__column_int(statement, 14, 0) != 0;
	rij->eenheid_afspraak = wz__column_text(statement, 29);
	rij->geen_volgens = wz__column_null(statement, 30) ? NULL : wz__column_text(statement, 30);
}

static void lees_rapportage(sqlite3_stmt *statement, wz__resultaat_rij *rij)
{
	rij->rapportage = wz__column_int(statement, 15, 0);
	rij->opdracht_id = wz__column_int(statement, 16, 0);
	rij->aanbieder_id = wz__column_int(statement, 17, 0);
	rij->periode = wz__column_periode(statement, 18);
	rij->toestand = wz__column_text(statement, 19);
	rij->blad = wz__column_text(statement, 20);
	rij->aanbieder = wz__column_text(statement, 21);
	rij->opdracht = wz__column_text(statement, 22);
	rij->bestand = wz__column_text(statement, 23);
}

/* A number that was accepted is as it was then, whatever is read in the text now. */
static void lees_gelezen(sqlite3_stmt *statement, wz__resultaat_rij *rij)
{
	wz__gelezen *uit = &rij->gelezen;
	int woord;
	*uit = (wz__gelezen){ .aantal = WZ_GETAL_GEEN, .tot = WZ_GETAL_GEEN };
	if (rij->aantal != WZ_GETAL_GEEN)
		return;
	if (wz__column_null(statement, 24)) {
		wz__gelezen_uit(rij->tekst, rij->status, rij->eenheid_afspraak, uit);
		return;
	}
	uit->aanvaard = true;
	uit->aantal = wz__column_int(statement, 24, WZ_GETAL_GEEN);
	woord = wz__woord_waarde(wz__grenzen, wz__column_text(statement, 25));
	uit->grens = woord > 0 ? (wz_grens)woord : WZ_PRECIES;
	wz__gelezen_knip(uit->eenheid, sizeof uit->eenheid, wz__column_text(statement, 26));
	woord = wz__woord_waarde(wz__herkomsten, wz__column_text(statement, 27));
	uit->herkomst = woord > 0 ? (wz_herkomst)woord : WZ_HERKOMST_GEEN;
	wz__gelezen_knip(uit->woorden, sizeof uit->woorden, wz__column_text(statement, 28));
}

wz_status wz__resultaat_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__resultaat_rij *rij, bool *row)
{
	wz_status status = wz__step(dossier, statement, row);
	if (status != WZ_OK || !*row)
		return status;
	lees_resultaat(statement, rij);
	lees_rapportage(statement, rij);
	lees_gelezen(statement, rij);
	return WZ_OK;
}

wz_status wz__geen_resultaat(wz_dossier *dossier, int64_t nr)
{
	return wz__error(dossier, WZ_ERR_NOT_FOUND,
	                 "er is geen resultaat %lld (zie 'welzijn resultaat list')", (long long)nr);
}
