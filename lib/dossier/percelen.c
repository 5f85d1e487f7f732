/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "base/tekst.h"
#include "dossier/opdracht.h"
#include "store/zoek.h"

enum { PERCEEL, STADSDEEL, THEMA, AANBIEDER, OPDRACHT, AANPAK, WIJK, BEGIN, EIND, BRON };
const wz__kolom wz__kolommen_percelen[] = {
	[PERCEEL] = { "perceel", true },     [STADSDEEL] = { "stadsdeel", true }, [THEMA] = { "thema", true },
	[AANBIEDER] = { "aanbieder", true }, [OPDRACHT] = { "opdracht", false },  [AANPAK] = { "aanpak", false },
	[WIJK] = { "wijk", false },          [BEGIN] = { "begin", false },        [EIND] = { "eind", false },
	[BRON] = { "bron", false },
};
const size_t wz__n_kolommen_percelen = BRON + 1;

static const wz__veld columns[] = {
	{ "opdracht", WZ__VELD_HEEL, wz__sql_opdracht_nummer },  { "perceel", WZ__VELD_TEKST, NULL },
	{ "gevouwen", WZ__VELD_AFGELEID, NULL },                 { "volgorde", WZ__VELD_AFGELEID, NULL },
	{ "stadsdeel", WZ__VELD_HEEL, wz__sql_stadsdeel_naam },  { "wijk", WZ__VELD_HEEL, wz__sql_wijk_naam },
	{ "thema", WZ__VELD_TEKST, NULL },
	{ "aanbieder", WZ__VELD_HEEL, wz__sql_aanbieder_kort },
	{ "aanpak", WZ__VELD_TEKST, NULL },                      { "begin", WZ__VELD_DATUM, NULL },
	{ "eind", WZ__VELD_DATUM, NULL },                        { "bron", WZ__VELD_TEKST, NULL },
};
static const wz__tabel tabel = {
	"SELECT id, opdracht_id, nummer, gevouwen, volgorde, stadsdeel_id, wijk_id, thema, aanbieder_id, "
	"aanpak, begin, eind, bron FROM perceel WHERE opdracht_id = ?1 AND gevouwen = ?2",
	"INSERT INTO perceel (opdracht_id, nummer, gevouwen, volgorde, stadsdeel_id, wijk_id, thema, "
	"aanbieder_id, aanpak, begin, eind, bron) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
	"UPDATE perceel SET opdracht_id = ?1, nummer = ?2, gevouwen = ?3, volgorde = ?4, stadsdeel_id = ?5, "
	"wijk_id = ?6, thema = ?7, aanbieder_id = ?8, aanpak = ?9, begin = ?10, eind = ?11, bron = ?12 "
	"WHERE id = ?13",
	columns, sizeof columns / sizeof *columns,
};

static wz_status stadsdeel_of(wz__act *act, const char *naam, int64_t *id)
{
	return wz__stadsdeel_maak(act->dossier, naam, wz__act_vouw(act, naam), id);
}

static wz_status find_wijk(wz__act *act, int64_t stadsdeel, const char *gevouwen, int64_t *id)
{
	static const char sql[] = "SELECT id FROM wijk WHERE stadsdeel_id = ?1 AND gevouwen = ?2";
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query(act->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, stadsdeel);
	wz__bind_text(statement, 2, gevouwen);
	status = wz__step(act->dossier, statement, &row);
	*id = status == WZ_OK && row ? wz__column_int(statement, 0, 0) : 0;
	wz__done(act->dossier, statement);
	return status;
}

/* 0 when there is no wijk in the row. */
static wz_status wijk_of(wz__act *act, int64_t stadsdeel, const char *naam, int64_t *id)
{
	static const char sql[] = "INSERT INTO wijk (stadsdeel_id, naam, gevouwen) VALUES (?1, ?2, ?3)";
	*id = 0;
	if (*naam == '\0')
		return WZ_OK;
	const char *gevouwen = wz__act_vouw(act, naam);
	sqlite3_stmt *statement;
	wz_status status = find_wijk(act, stadsdeel, gevouwen, id);
	if (status != WZ_OK || *id != 0)
		return status;
	status = wz__query(act->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, stadsdeel);
	wz__bind_text(statement, 2, naam);
	wz__bind_text(statement, 3, gevouwen);
	status = wz__run(act->dossier, statement);
	*id = sqlite3_last_insert_rowid(act->dossier->db);
	return status;
}

/* A file may give one of a lot's two dates; the other stays as it is. */
static wz_status check_dates(wz__act *act, const wz__lezer *lezer, const wz__record *record, int64_t opdracht,
                             wz_datum begin, wz_datum eind)
{
	static const char sql[] = "SELECT begin, eind FROM perceel WHERE opdracht_id = ?1 AND gevouwen = ?2";
	sqlite3_stmt *statement;
	bool row;
	if (wz__lezer_heeft(lezer, BEGIN) == wz__lezer_heeft(lezer, EIND))
		return WZ_OK;
	wz_status status = wz__query(act->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, opdracht);
	wz__bind_text(statement, 2, wz__act_vouw(act, record->veld[PERCEEL]));
	status = wz__step(act->dossier, statement, &row);
	if (status == WZ_OK && row && begin == 0)
		begin = (wz_datum)wz__column_int(statement, 0, 0);
	if (status == WZ_OK && row && eind == 0)
		eind = (wz_datum)wz__column_int(statement, 1, 0);
	wz__done(act->dossier, statement);
	if (begin != 0 && eind != 0 && eind < begin)
		wz__act_fout(act, lezer, record, wz__lezer_heeft(lezer, EIND) ? EIND : BEGIN,
		             "het eind ligt voor het begin");
	return status;
}

static wz_status store(wz__map_act *map, const wz__lezer *lezer, const wz__record *record, int64_t opdracht,
                       int64_t aanbieder, wz_datum begin, wz_datum eind)
{
	wz__act *act = map->act;
	int64_t stadsdeel, wijk = 0, id = 0;
	wz_status status = stadsdeel_of(act, record->veld[STADSDEEL], &stadsdeel);
	if (status == WZ_OK)
		status = wijk_of(act, stadsdeel, record->veld[WIJK], &wijk);
	wz__buf volgorde = { 0 }, verschil = { 0 };
	wz__natural_key(&volgorde, record->veld[PERCEEL]);
	wz__waarde waarden[] = {
		wz__waarde_int(opdracht),
		wz__waarde_tekst(record->veld[PERCEEL]),
		wz__waarde_tekst(wz__act_vouw(act, record->veld[PERCEEL])),
		wz__waarde_tekst(wz__buf_str(&volgorde)),
		wz__waarde_int(stadsdeel),
		wz__veld_int(lezer, WIJK, wijk, 0),
		wz__waarde_tekst(record->veld[THEMA]),
		wz__waarde_int(aanbieder),
		wz__veld_tekst(lezer, record, AANPAK),
		wz__veld_int(lezer, BEGIN, begin, 0),
		wz__veld_int(lezer, EIND, eind, 0),
		wz__veld_tekst(lezer, record, BRON),
	};
	const wz__waarde sleutels[] = { waarden[0], waarden[2] };
	wz__uitkomst uitkomst = WZ__GELIJK;
	size_t eerder = 0;
	if (status == WZ_OK && volgorde.failed)
		status = wz__nomem(act->dossier);
	if (status == WZ_OK)
		status = wz__upsert(act->dossier, &tabel, sleutels, 2, waarden, &id, &uitkomst, &verschil);
	if (status == WZ_OK)
		status = wz__onthoud(act->dossier, &map->percelen, id, record->nummer, &eerder);
	if (status == WZ_OK && eerder != 0)
		wz__act_fout(act, lezer, record, PERCEEL, "staat er twee keer in (ook in %s %zu)",
		             wz__lezer_recordnaam(lezer), eerder);
	else if (status == WZ_OK)
		status = wz__tel(map, WZ__LIJST_PERCELEN, id, uitkomst, "perceel", record->veld[PERCEEL], &verschil);
	wz__buf_free(&volgorde);
	wz__buf_free(&verschil);
	return status;
}

static wz_status read_one(wz__map_act *map, const wz__lezer *lezer, const wz__record *record)
{
	wz__act *act = map->act;
	size_t fouten = act->import->fouten.totaal;
	wz_datum begin, eind;
	int64_t opdracht = 0, aanbieder = 0;
	wz__act_nummer(act, lezer, record, PERCEEL);
	for (int kolom = STADSDEEL; kolom <= AANBIEDER; kolom++)
		if (record->lengte[kolom] == 0)
			wz__act_fout(act, lezer, record, kolom, "is leeg");
	wz__act_datum(act, lezer, record, BEGIN, &begin);
	wz__act_datum(act, lezer, record, EIND, &eind);
	if (begin != 0 && eind != 0 && eind < begin)
		wz__act_fout(act, lezer, record, EIND, "het eind ligt voor het begin");
	wz_status status = wz__opdracht_van(map, lezer, record, OPDRACHT, &opdracht);
	if (status == WZ_OK && record->lengte[AANBIEDER] > 0)
		status = wz__aanbieder_van(map, lezer, record, AANBIEDER, &aanbieder);
	if (status != WZ_OK || opdracht == 0 || aanbieder == 0)
		return status;
	bool goed = true;
	status = wz__act_getalnummer(act, lezer, record, PERCEEL, wz__sql_percelen_van, opdracht, &goed);
	if (status == WZ_OK && act->import->fouten.totaal == fouten)
		status = check_dates(act, lezer, record, opdracht, begin, eind);
	if (status == WZ_OK && act->import->fouten.totaal == fouten)
		status = store(map, lezer, record, opdracht, aanbieder, begin, eind);
	return status;
}

wz_status wz__lees_percelen(wz__map_act *map, wz__lezer *lezer)
{
	wz__record record;
	bool einde = false;
	wz_status status = WZ_OK;
	while (status == WZ_OK && (status = wz__act_volgende(map->act, lezer, &record, &einde)) == WZ_OK && !einde)
		status = read_one(map, lezer, &record);
	return status;
}
