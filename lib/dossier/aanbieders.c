/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "base/tekst.h"
#include "base/woorden.h"
#include "dossier/opdracht.h"
#include "store/zoek.h"

enum { AANBIEDER, NAAM, ALIASSEN, COMBINATIE, ROL, OPDRACHT, BRON };
const wz__kolom wz__kolommen_aanbieders[] = {
	[AANBIEDER] = { "aanbieder", true }, [NAAM] = { "naam", false },         [ALIASSEN] = { "aliassen", false },
	[COMBINATIE] = { "combinatie", false }, [ROL] = { "rol", false },
	[OPDRACHT] = { "opdracht", false },  [BRON] = { "bron", false },
};
const size_t wz__n_kolommen_aanbieders = BRON + 1;

static const wz__veld columns[] = {
	{ "aanbieder", WZ__VELD_TEKST, NULL }, { "gevouwen", WZ__VELD_AFGELEID, NULL },
	{ "naam", WZ__VELD_TEKST, NULL },      { "bron", WZ__VELD_TEKST, NULL },
};
static const wz__tabel tabel = {
	"SELECT id, kort, gevouwen, naam, bron FROM aanbieder WHERE id = ?1",
	"INSERT INTO aanbieder (kort, gevouwen, naam, bron) VALUES (?1, ?2, ?3, ?4)",
	"UPDATE aanbieder SET kort = ?1, gevouwen = ?2, naam = ?3, bron = ?4 WHERE id = ?5",
	columns, sizeof columns / sizeof *columns,
};

static const wz__veld membership_columns[] = {
	{ "combinatie", WZ__VELD_HEEL, wz__sql_aanbieder_kort }, { "lid", WZ__VELD_HEEL, wz__sql_aanbieder_kort },
	{ "opdracht", WZ__VELD_HEEL, wz__sql_opdracht_nummer },  { "rol", WZ__VELD_TEKST, NULL },
	{ "bron", WZ__VELD_TEKST, NULL },
};
static const wz__tabel membership = {
	"SELECT id, combinatie_id, lid_id, opdracht_id, rol, bron FROM lidmaatschap "
	"WHERE combinatie_id = ?1 AND lid_id = ?2 AND coalesce(opdracht_id, 0) = ?3",
	"INSERT INTO lidmaatschap (combinatie_id, lid_id, opdracht_id, rol, bron) VALUES (?1, ?2, ?3, ?4, ?5)",
	"UPDATE lidmaatschap SET combinatie_id = ?1, lid_id = ?2, opdracht_id = ?3, rol = ?4, bron = ?5 "
	"WHERE id = ?6",
	membership_columns, sizeof membership_columns / sizeof *membership_columns,
};

/* A name that is already known as an alias means that provider, whose short name
 * then stays what it is. */
wz_status wz__aanbieder_maak(wz__map_act *map, const char *kort, const wz__waarde *naam,
                             const wz__waarde *bron, int64_t *id)
{
	wz__act *act = map->act;
	wz__buf gevouwen = { 0 }, verschil = { 0 };
	wz__fold(&gevouwen, kort, strlen(kort));
	const wz__waarde keep = { WZ__KEEP, 0, NULL };
	wz_status status = wz__zoek_aanbieder(act->dossier, wz__buf_str(&gevouwen), id);
	wz__waarde sleutel = wz__waarde_int(*id);
	wz__waarde waarden[] = { *id != 0 ? keep : wz__waarde_tekst(kort),
		                 *id != 0 ? keep : wz__waarde_tekst(wz__buf_str(&gevouwen)),
		                 /* empty says nothing: another folder may know the name */
		                 naam->soort == WZ__TEXT || *id == 0 ? *naam : keep,
		                 bron->soort == WZ__TEXT || *id == 0 ? *bron : keep };
	wz__uitkomst uitkomst = WZ__GELIJK;
	if (status == WZ_OK && gevouwen.failed)
		status = wz__nomem(act->dossier);
	if (status == WZ_OK)
		status = wz__upsert(act->dossier, &tabel, &sleutel, 1, waarden, id, &uitkomst, &verschil);
	if (status == WZ_OK)
		status = wz__tel(map, WZ__LIJST_AANBIEDERS, *id, uitkomst, "aanbieder", kort, &verschil);
	wz__buf_free(&gevouwen);
	wz__buf_free(&verschil);
	return status;
}

wz_status wz__aanbieder_van(wz__map_act *map, const wz__lezer *lezer, const wz__record *record, int kolom,
                            int64_t *id)
{
	const wz__waarde none = { WZ__NULL, 0, NULL };
	wz__act *act = map->act;
	const char *naam = record->veld[kolom];
	wz_status status = wz__zoek_aanbieder(act->dossier, wz__act_vouw(act, naam), id);
	if (status != WZ_OK || *id != 0)
		return status;
	if (!map->aanbieders_gegeven)
		return wz__aanbieder_maak(map, naam, &none, &none, id);
	if (wz__mist_door_fout(map, WZ__LIJST_AANBIEDERS))
		return WZ_OK;
	wz__buf naaste = { 0 };
	status = wz__naaste(act->dossier, &naaste, wz__sql_aanbieders, 0, naam);
	wz__act_fout(act, lezer, record, kolom, "onbekende aanbieder \"%.60s\"", naam);
	wz__fout_bedoelde(&act->import->fouten, naaste.bytes);
	wz__buf_free(&naaste);
	return status;
}

static wz_status tell_alias(wz__map_act *map, const char *alias, int64_t id)
{
	wz__buf kort = { 0 };
	wz_status status = wz__naam_van(map->act->dossier, &kort, wz__sql_aanbieder_kort, id);
	if (status == WZ_OK)
		status = wz__tel_wijziging(map, WZ__LIJST_AANBIEDERS, id, "aanbieder %s heet ook \"%s\"",
		                           wz__buf_str(&kort), alias);
	wz__buf_free(&kort);
	return status;
}

static wz_status insert_alias(wz__map_act *map, const char *gevouwen, const char *alias, int64_t id)
{
	static const char sql[] =
		"INSERT INTO aanbieder_alias (gevouwen, alias, aanbieder_id) VALUES (?1, ?2, ?3)";
	sqlite3_stmt *statement;
	wz_status status = wz__query(map->act->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, gevouwen);
	wz__bind_text(statement, 2, alias);
	wz__bind_int(statement, 3, id);
	status = wz__run(map->act->dossier, statement);
	return status == WZ_OK ? tell_alias(map, alias, id) : status;
}

/* One alias belongs to one provider. */
static wz_status add_alias(wz__map_act *map, const wz__lezer *lezer, const wz__record *record, int kolom,
                           const char *alias, int64_t id)
{
	wz__act *act = map->act;
	wz__buf gevouwen = { 0 };
	int64_t owner = 0;
	wz__fold(&gevouwen, alias, strlen(alias));
	wz_status status = gevouwen.failed ? wz__nomem(act->dossier) : WZ_OK;
	if (status == WZ_OK && gevouwen.size > 0)
		status = wz__zoek_aanbieder(act->dossier, wz__buf_str(&gevouwen), &owner);
	if (status == WZ_OK && gevouwen.size > 0 && owner == 0)
		status = insert_alias(map, wz__buf_str(&gevouwen), alias, id);
	else if (status == WZ_OK && gevouwen.size > 0 && owner != id) {
		wz__buf naam = { 0 };
		status = wz__naam_van(act->dossier, &naam, wz__sql_aanbieder_kort, owner);
		wz__act_fout(act, lezer, record, kolom, "\"%.60s\" is al een naam van aanbieder %s", alias,
		             wz__buf_str(&naam));
		wz__buf_free(&naam);
	}
	wz__buf_free(&gevouwen);
	return status;
}

static wz_status add_aliases(wz__map_act *map, const wz__lezer *lezer, const wz__record *record, int64_t id)
{
	wz_status status = WZ_OK;
	if (record->lengte[NAAM] > 0)
		status = add_alias(map, lezer, record, NAAM, record->veld[NAAM], id);
	for (const char *rest = record->veld[ALIASSEN]; status == WZ_OK && *rest != '\0';) {
		size_t size = strcspn(rest, "|"), trimmed = size;
		const char *start = wz__trim(rest, &trimmed);
		char *alias = wz__arena_copy(&map->act->import->arena, start, trimmed);
		status = alias == NULL ? wz__nomem(map->act->dossier)
		                       : add_alias(map, lezer, record, ALIASSEN, alias, id);
		rest += size + (rest[size] == '|');
	}
	return status;
}

static wz_status tell_membership(wz__map_act *map, const wz__record *record, int64_t lid,
                                 wz__uitkomst uitkomst, const wz__buf *verschil)
{
	const char *naam = record->veld[AANBIEDER], *combinatie = record->veld[COMBINATIE];
	if (uitkomst == WZ__GELIJK)
		return WZ_OK;
	if (verschil->failed)
		return wz__nomem(map->act->dossier);
	if (uitkomst == WZ__GEWIJZIGD)
		return wz__tel_wijziging(map, WZ__LIJST_AANBIEDERS, lid, "lidmaatschap van %s in %s: %s", naam,
		                         combinatie, wz__buf_str(verschil));
	return wz__tel_wijziging(map, WZ__LIJST_AANBIEDERS, lid, "aanbieder %s is lid van %s", naam, combinatie);
}

static wz_status add_membership(wz__map_act *map, const wz__lezer *lezer, const wz__record *record,
                                int64_t lid, int rol)
{
	wz__act *act = map->act;
	const wz__waarde none = { WZ__NULL, 0, NULL };
	int64_t combinatie = 0, opdracht = 0, id;
	wz_status status = wz__aanbieder_maak(map, record->veld[COMBINATIE], &none, &none, &combinatie);
	if (status == WZ_OK && record->lengte[OPDRACHT] > 0)
		status = wz__opdracht_van(map, lezer, record, OPDRACHT, &opdracht);
	if (status != WZ_OK || (record->lengte[OPDRACHT] > 0 && opdracht == 0))
		return status;
	if (combinatie == lid) {
		wz__act_fout(act, lezer, record, COMBINATIE, "een aanbieder is geen lid van zichzelf");
		return WZ_OK;
	}
	wz__waarde sleutels[] = { wz__waarde_int(combinatie), wz__waarde_int(lid), wz__waarde_int(opdracht) };
	wz__waarde waarden[] = { sleutels[0], sleutels[1], opdracht != 0 ? sleutels[2] : none,
		                 wz__veld_woord(lezer, ROL, wz__rollen, rol),
		                 wz__veld_tekst(lezer, record, BRON) };
	wz__uitkomst uitkomst = WZ__GELIJK;
	wz__buf verschil = { 0 };
	status = wz__upsert(act->dossier, &membership, sleutels, 3, waarden, &id, &uitkomst, &verschil);
	if (status == WZ_OK)
		status = tell_membership(map, record, lid, uitkomst, &verschil);
	wz__buf_free(&verschil);
	return status;
}

wz_status wz__lees_aanbieders(wz__map_act *map, wz__lezer *lezer)
{
	wz__act *act = map->act;
	wz__record record;
	bool einde = false;
	wz_status status = WZ_OK;
	while (status == WZ_OK && (status = wz__act_volgende(act, lezer, &record, &einde)) == WZ_OK && !einde) {
		size_t fouten = act->import->fouten.totaal;
		int rol;
		int64_t id = 0;
		if (record.lengte[AANBIEDER] == 0)
			wz__act_fout(act, lezer, &record, AANBIEDER, "is leeg");
		wz__act_woord(act, lezer, &record, ROL, wz__rollen, "rol", &rol);
		if (rol != 0 && record.lengte[COMBINATIE] == 0)
			wz__act_fout(act, lezer, &record, COMBINATIE, "een rol hoort bij een combinatie");
		if (act->import->fouten.totaal != fouten)
			continue;
		wz__waarde naam = wz__waarde_tekst(record.veld[NAAM]);
		wz__waarde bron = wz__waarde_tekst(record.lengte[COMBINATIE] > 0 ? "" : record.veld[BRON]);
		status = wz__aanbieder_maak(map, record.veld[AANBIEDER], &naam, &bron, &id);
		if (status == WZ_OK)
			status = add_aliases(map, lezer, &record, id);
		if (status == WZ_OK && record.lengte[COMBINATIE] > 0)
			status = add_membership(map, lezer, &record, id, rol);
	}
	return status;
}
