/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "base/tekst.h"
#include "dossier/opdracht.h"
#include "store/zoek.h"

enum { STADSDEEL, PERIODE, RUBRIEK, OPMERKING, OPDRACHT, AANBIEDER, BRON };
const wz__kolom wz__kolommen_ervaringen[] = {
	[STADSDEEL] = { "stadsdeel", true },   [PERIODE] = { "periode", true },   [RUBRIEK] = { "rubriek", true },
	[OPMERKING] = { "opmerking", true },   [OPDRACHT] = { "opdracht", false },
	[AANBIEDER] = { "aanbieder", false },  [BRON] = { "bron", false },
};
const size_t wz__n_kolommen_ervaringen = BRON + 1;

static const wz__veld columns[] = {
	{ "stadsdeel", WZ__VELD_HEEL, wz__sql_stadsdeel_naam }, { "periode", WZ__VELD_TEKST, NULL },
	{ "rubriek", WZ__VELD_TEKST, NULL },                    { "opmerking", WZ__VELD_TEKST, NULL },
	{ "gevouwen", WZ__VELD_AFGELEID, NULL },
	{ "opdracht", WZ__VELD_HEEL, wz__sql_opdracht_nummer },
	{ "aanbieder", WZ__VELD_HEEL, wz__sql_aanbieder_kort }, { "bron", WZ__VELD_TEKST, NULL },
};
/* A remark has no number: it is the same remark when area, period, heading and
 * words are the same, and contract and provider too where the file tells them. */
static const wz__tabel tabel = {
	"SELECT id, stadsdeel_id, periode, rubriek, opmerking, gevouwen, opdracht_id, aanbieder_id, bron "
	"FROM ervaring WHERE stadsdeel_id = ?1 AND periode = ?2 AND gevouwen = ?3 "
	"AND (?4 IS NULL OR coalesce(opdracht_id, 0) = ?4) "
	"AND (?5 IS NULL OR coalesce(aanbieder_id, 0) = ?5) ORDER BY id LIMIT 1",
	"INSERT INTO ervaring (stadsdeel_id, periode, rubriek, opmerking, gevouwen, opdracht_id, aanbieder_id, "
	"bron) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
	"UPDATE ervaring SET stadsdeel_id = ?1, periode = ?2, rubriek = ?3, opmerking = ?4, gevouwen = ?5, "
	"opdracht_id = ?6, aanbieder_id = ?7, bron = ?8 WHERE id = ?9",
	columns, sizeof columns / sizeof *columns,
};

static wz_status store(wz__map_act *map, const wz__lezer *lezer, const wz__record *record,
                       wz_periode periode, int64_t opdracht, int64_t aanbieder)
{
	wz__act *act = map->act;
	int64_t stadsdeel, id = 0;
	char tekst[WZ_FORMAT_SIZE];
	wz_status status = wz__stadsdeel_maak(act->dossier, record->veld[STADSDEEL],
	                                      wz__act_vouw(act, record->veld[STADSDEEL]), &stadsdeel);
	wz__buf gevouwen = { 0 }, verschil = { 0 };
	wz__fold(&gevouwen, record->veld[RUBRIEK], record->lengte[RUBRIEK]);
	wz__buf_text(&gevouwen, ": ");
	wz__fold(&gevouwen, record->veld[OPMERKING], record->lengte[OPMERKING]);
	wz__waarde waarden[] = {
		wz__waarde_int(stadsdeel),
		wz__waarde_tekst(wz_periode_format(tekst, periode)),
		wz__waarde_tekst(record->veld[RUBRIEK]),
		wz__waarde_tekst(record->veld[OPMERKING]),
		wz__waarde_tekst(wz__buf_str(&gevouwen)),
		wz__veld_int(lezer, OPDRACHT, opdracht, 0),
		wz__veld_int(lezer, AANBIEDER, aanbieder, 0),
		wz__veld_tekst(lezer, record, BRON),
	};
	const wz__waarde any = { WZ__NULL, 0, NULL };
	const wz__waarde sleutels[] = {
		waarden[0], waarden[1], waarden[4],
		wz__lezer_heeft(lezer, OPDRACHT) ? wz__waarde_int(opdracht) : any,
		wz__lezer_heeft(lezer, AANBIEDER) ? wz__waarde_int(aanbieder) : any,
	};
	wz__uitkomst uitkomst = WZ__GELIJK;
	if (status == WZ_OK && gevouwen.failed)
		status = wz__nomem(act->dossier);
	if (status == WZ_OK)
		status = wz__upsert(act->dossier, &tabel, sleutels, sizeof sleutels / sizeof *sleutels, waarden,
		                    &id, &uitkomst, &verschil);
	if (status == WZ_OK)
		status = wz__tel(map, WZ__LIJST_ERVARINGEN, id, uitkomst, "ervaring", record->veld[RUBRIEK],
		                 &verschil);
	wz__buf_free(&gevouwen);
	wz__buf_free(&verschil);
	return status;
}

static wz_status read_one(wz__map_act *map, const wz__lezer *lezer, const wz__record *record)
{
	wz__act *act = map->act;
	size_t fouten = act->import->fouten.totaal;
	wz_periode periode = { 0, WZ_PERIODE_GEEN, 0 };
	int64_t opdracht = 0, aanbieder = 0;
	for (int kolom = STADSDEEL; kolom <= OPMERKING; kolom++)
		if (record->lengte[kolom] == 0)
			wz__act_fout(act, lezer, record, kolom, "is leeg");
	if (record->lengte[PERIODE] > 0 && !wz_periode_parse(record->veld[PERIODE], &periode))
		wz__act_fout(act, lezer, record, PERIODE,
		             "\"%.40s\" is geen periode; schrijf 2016, 2016-H1 of 2016-Q3", record->veld[PERIODE]);
	wz_status status = WZ_OK;
	if (record->lengte[OPDRACHT] > 0)
		status = wz__opdracht_van(map, lezer, record, OPDRACHT, &opdracht);
	if (status == WZ_OK && record->lengte[AANBIEDER] > 0)
		status = wz__aanbieder_van(map, lezer, record, AANBIEDER, &aanbieder);
	if (status == WZ_OK && act->import->fouten.totaal == fouten)
		status = store(map, lezer, record, periode, opdracht, aanbieder);
	return status;
}

wz_status wz__lees_ervaringen(wz__map_act *map, wz__lezer *lezer)
{
	wz__record record;
	bool einde = false;
	wz_status status = WZ_OK;
	while (status == WZ_OK && (status = wz__act_volgende(map->act, lezer, &record, &einde)) == WZ_OK && !einde)
		status = read_one(map, lezer, &record);
	return status;
}
