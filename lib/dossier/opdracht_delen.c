/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "base/tekst.h"
#include "dossier/opdracht.h"
#include "store/zoek.h"

/* What the lists of a contract folder share. */

wz__waarde wz__veld_tekst(const wz__lezer *lezer, const wz__record *record, int kolom)
{
	if (!wz__lezer_heeft(lezer, (size_t)kolom))
		return (wz__waarde){ WZ__KEEP, 0, NULL };
	return wz__waarde_tekst(record->veld[kolom]);
}

wz__waarde wz__veld_int(const wz__lezer *lezer, int kolom, int64_t waarde, int64_t geen)
{
	if (!wz__lezer_heeft(lezer, (size_t)kolom))
		return (wz__waarde){ WZ__KEEP, 0, NULL };
	if (waarde == geen)
		return (wz__waarde){ WZ__NULL, 0, NULL };
	return wz__waarde_int(waarde);
}

wz__waarde wz__veld_woord(const wz__lezer *lezer, int kolom, const wz__woord *lijst, int waarde)
{
	if (!wz__lezer_heeft(lezer, (size_t)kolom))
		return (wz__waarde){ WZ__KEEP, 0, NULL };
	return wz__waarde_tekst(waarde == 0 ? "" : wz__woord_naam(lijst, waarde));
}

static wz_status count(wz__map_act *map, wz__lijst lijst, int64_t id, wz__uitkomst uitkomst)
{
	struct wz__aantallen *telling = &map->telling[lijst];
	bool made;
	int64_t *hoe = wz__map_put(&map->uitkomsten[lijst], &id, sizeof id, uitkomst, &made);
	if (hoe == NULL)
		return wz__nomem(map->act->dossier);
	if (made) {
		telling->toegevoegd += uitkomst == WZ__TOEGEVOEGD;
		telling->gewijzigd += uitkomst == WZ__GEWIJZIGD;
		telling->gelijk += uitkomst == WZ__GELIJK;
	} else if (*hoe == WZ__GELIJK && uitkomst == WZ__GEWIJZIGD) {
		telling->gelijk--;
		telling->gewijzigd++;
		*hoe = WZ__GEWIJZIGD;
	}
	return WZ_OK;
}

bool wz__mist_door_fout(const wz__map_act *map, wz__lijst lijst)
{
	return map->kapot[lijst] || (lijst == WZ__LIJST_PERCELEN && map->kapot[WZ__LIJST_OPDRACHT]);
}

bool wz__is_nieuw(const wz__map_act *map, wz__lijst lijst, int64_t id)
{
	const int64_t *hoe = wz__map_get(&map->uitkomsten[lijst], &id, sizeof id);
	return hoe != NULL && *hoe == WZ__TOEGEVOEGD;
}

wz_status wz__tel(wz__map_act *map, wz__lijst lijst, int64_t id, wz__uitkomst uitkomst, const char *wat,
                  const char *nummer, const wz__buf *verschil)
{
	wz_status status = verschil->failed ? wz__nomem(map->act->dossier) : count(map, lijst, id, uitkomst);
	if (status != WZ_OK || uitkomst == WZ__GELIJK)
		return status;
	map->act->import->changed = true;
	if (wz__is_nieuw(map, lijst, id))
		return WZ_OK;
	wz__import_line(map->act->import, "gewijzigd: %s %s: %s", wat, nummer, wz__buf_str(verschil));
	return wz__log(map->act->dossier, "%s %s gewijzigd: %s", wat, nummer, wz__buf_str(verschil));
}

wz_status wz__tel_wijziging(wz__map_act *map, wz__lijst lijst, int64_t id, const char *format, ...)
{
	wz__buf tekst = { 0 };
	va_list args;
	wz_status status = count(map, lijst, id, WZ__GEWIJZIGD);
	map->act->import->changed = true;
	if (status != WZ_OK || wz__is_nieuw(map, lijst, id))
		return status;
	va_start(args, format);
	wz__buf_vformat(&tekst, format, args);
	va_end(args);
	wz__import_line(map->act->import, "gewijzigd: %s", wz__buf_str(&tekst));
	status = tekst.failed ? wz__nomem(map->act->dossier)
	                      : wz__log(map->act->dossier, "gewijzigd: %s", wz__buf_str(&tekst));
	wz__buf_free(&tekst);
	return status;
}

wz_status wz__onthoud(wz_dossier *dossier, wz__map *map, int64_t id, size_t record, size_t *eerder)
{
	bool made;
	int64_t *place = wz__map_put(map, &id, sizeof id, (int64_t)record, &made);
	if (place == NULL)
		return wz__nomem(dossier);
	*eerder = made ? 0 : (size_t)*place;
	return WZ_OK;
}

/* The only contract of the dossier, or 0. */
static wz_status only_opdracht(wz_dossier *dossier, int64_t *id)
{
	static const char sql[] = "SELECT min(id), count(*) FROM opdracht";
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status == WZ_OK)
		status = wz__step(dossier, statement, &row);
	if (status == WZ_OK)
		*id = wz__column_int(statement, 1, 0) == 1 ? wz__column_int(statement, 0, 0) : 0;
	wz__done(dossier, statement);
	return status;
}

/* The names of all contracts, for a message that asks to choose. */
static wz_status candidates(wz_dossier *dossier, wz__buf *out)
{
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, wz__sql_opdrachten);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row)
		wz__buf_format(out, "%s%s", out->size > 0 ? ", " : "", wz__column_text(statement, 0));
	wz__done(dossier, statement);
	return status;
}

static wz_status unknown_opdracht(wz__map_act *map, const wz__lezer *lezer, const wz__record *record,
                                  int kolom, const char *naam)
{
	wz__buf naaste = { 0 };
	wz_status status = wz__naaste(map->act->dossier, &naaste, wz__sql_opdrachten, 0, naam);
	wz__act_fout(map->act, lezer, record, kolom, "onbekende opdracht \"%.60s\"", naam);
	wz__fout_bedoelde(&map->act->import->fouten, naaste.bytes);
	wz__buf_free(&naaste);
	return status;
}

wz_status wz__opdracht_van(wz__map_act *map, const wz__lezer *lezer, const wz__record *record, int kolom,
                           int64_t *id)
{
	wz__act *act = map->act;
	const char *naam = record->veld[kolom];
	bool in_column = *naam != '\0';
	if (!in_column && act->options->opdracht != NULL)
		naam = act->options->opdracht;
	*id = 0;
	if (*naam != '\0') {
		bool goed = true;
		wz_status status = !in_column ? WZ_OK
		                              : wz__act_getalnummer(act, lezer, record, kolom,
		                                                    wz__sql_opdrachten, 0, &goed);
		if (status != WZ_OK || !goed)
			return status;
		status = wz__zoek_opdracht(act->dossier, wz__act_vouw(act, naam), id);
		if (status == WZ_OK && *id == 0 && !wz__mist_door_fout(map, WZ__LIJST_OPDRACHT))
			status = unknown_opdracht(map, lezer, record, in_column ? kolom : -1, naam);
		return status;
	}
	*id = map->opdracht;
	wz_status status = *id != 0 ? WZ_OK : only_opdracht(act->dossier, id);
	if (status != WZ_OK || *id != 0 || wz__mist_door_fout(map, WZ__LIJST_OPDRACHT))
		return status;
	wz__buf namen = { 0 };
	status = candidates(act->dossier, &namen);
	if (namen.size == 0)
		wz__act_fout(act, lezer, record, -1, "er is nog geen opdracht; lever ook opdracht.csv aan");
	else
		wz__act_fout(act, lezer, record, -1,
		             "welke opdracht? Kies er een met de kolom 'opdracht' of met --opdracht: %s",
		             wz__buf_str(&namen));
	wz__buf_free(&namen);
	return status;
}

wz_status wz__stadsdeel_maak(wz_dossier *dossier, const char *naam, const char *gevouwen, int64_t *id)
{
	static const char sql[] = "INSERT INTO stadsdeel (naam, gevouwen) VALUES (?1, ?2)";
	wz_status status = wz__zoek_stadsdeel(dossier, gevouwen, id);
	if (status != WZ_OK || *id != 0)
		return status;
	sqlite3_stmt *statement;
	status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, naam);
	wz__bind_text(statement, 2, gevouwen);
	status = wz__run(dossier, statement);
	*id = sqlite3_last_insert_rowid(dossier->db);
	return status;
}
