/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdio.h>
#include <string.h>

#include "base/eenheid.h"
#include "base/tekst.h"
#include "base/woorden.h"
#include "dossier/nulmeting.h"
#include "dossier/opdracht.h"
#include "store/zoek.h"

enum {
	PERCEEL, AFSPRAAK, OMSCHRIJVING, OPDRACHT, DEELGEBIED, SOORT, DOEL, EENHEID, RICHTING, TELLING,
	DOELPERIODE, JAAR, NULMETING, DEADLINE, VERVALLEN, VERVALLEN_REDEN, BRON
};
const wz__kolom wz__kolommen_afspraken[] = {
	[PERCEEL] = { "perceel", true },         [AFSPRAAK] = { "afspraak", true },
	[OMSCHRIJVING] = { "omschrijving", true }, [OPDRACHT] = { "opdracht", false },
	[DEELGEBIED] = { "deelgebied", false },  [SOORT] = { "soort", false },
	[DOEL] = { "doel", false },              [EENHEID] = { "eenheid", false },
	[RICHTING] = { "richting", false },      [TELLING] = { "telling", false },
	[DOELPERIODE] = { "doelperiode", false }, [JAAR] = { "jaar", false },
	[NULMETING] = { "nulmeting", false },    [DEADLINE] = { "deadline", false },
	[VERVALLEN] = { "vervallen", false },    [VERVALLEN_REDEN] = { "vervallen_reden", false },
	[BRON] = { "bron", false },
};
const size_t wz__n_kolommen_afspraken = BRON + 1;

static const wz__veld columns[] = {
	{ "opdracht", WZ__VELD_HEEL, wz__sql_opdracht_nummer },
	{ "perceel", WZ__VELD_HEEL, wz__sql_perceel_nummer },
	{ "afspraak", WZ__VELD_TEKST, NULL },      { "gevouwen", WZ__VELD_AFGELEID, NULL },
	{ "volgorde", WZ__VELD_AFGELEID, NULL },   { "omschrijving", WZ__VELD_TEKST, NULL },
	{ "deelgebied", WZ__VELD_TEKST, NULL },    { "soort", WZ__VELD_TEKST, NULL },
	{ "doel", WZ__VELD_GETAL, NULL },          { "eenheid", WZ__VELD_TEKST, NULL },
	{ "richting", WZ__VELD_TEKST, NULL },      { "telling", WZ__VELD_TEKST, NULL },
	{ "doelperiode", WZ__VELD_TEKST, NULL },   { "deadline", WZ__VELD_DATUM, NULL },
	{ "vervallen", WZ__VELD_DATUM, NULL },     { "vervallen_reden", WZ__VELD_TEKST, NULL },
	{ "bron", WZ__VELD_TEKST, NULL },
};
enum { COLUMN_PERCEEL = 1, COLUMN_EENHEID = 9, COLUMN_DOELPERIODE = 12 };
static const wz__tabel tabel = {
	"SELECT id, opdracht_id, perceel_id, nummer, gevouwen, volgorde, omschrijving, deelgebied, soort, doel, "
	"eenheid, richting, telling, doelperiode, deadline, vervallen, vervallen_reden, bron FROM afspraak "
	"WHERE opdracht_id = ?1 AND gevouwen = ?2",
	"INSERT INTO afspraak (opdracht_id, perceel_id, nummer, gevouwen, volgorde, omschrijving, deelgebied, "
	"soort, doel, eenheid, richting, telling, doelperiode, deadline, vervallen, vervallen_reden, bron) "
	"VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
	"UPDATE afspraak SET opdracht_id = ?1, perceel_id = ?2, nummer = ?3, gevouwen = ?4, volgorde = ?5, "
	"omschrijving = ?6, deelgebied = ?7, soort = ?8, doel = ?9, eenheid = ?10, richting = ?11, "
	"telling = ?12, doelperiode = ?13, deadline = ?14, vervallen = ?15, vervallen_reden = ?16, bron = ?17 "
	"WHERE id = ?18",
	columns, sizeof columns / sizeof *columns,
};

/* A row as read and checked. */
typedef struct rij {
	int64_t opdracht, perceel;
	int soort, richting, telling, doelperiode;
	wz_getal doel, nulmeting;
	int jaar; /* 0: the row is for every year */
	wz_datum deadline, vervallen;
} rij;

static void read_words(wz__act *act, const wz__lezer *lezer, const wz__record *record, rij *uit)
{
	wz__act_woord(act, lezer, record, SOORT, wz__soorten, "soort", &uit->soort);
	wz__act_woord(act, lezer, record, RICHTING, wz__richtingen, "richting", &uit->richting);
	wz__act_woord(act, lezer, record, TELLING, wz__tellingen, "telling", &uit->telling);
	wz__act_woord(act, lezer, record, DOELPERIODE, wz__doelperioden, "doelperiode", &uit->doelperiode);
}

/* A number that may be a percentage, where the unit or `mag` says so. */
static void read_share(wz__act *act, const wz__lezer *lezer, const wz__record *record, int kolom, bool mag,
                       wz_getal *out)
{
	bool procent;
	wz__act_aandeel(act, lezer, record, kolom, out, &procent);
	if (!procent || mag ||
	    (record->lengte[EENHEID] > 0 && wz__eenheid_gelijk(record->veld[EENHEID], "%")))
		return;
	wz__act_fout(act, lezer, record, kolom, "%s is een percentage, maar de eenheid is het niet",
	             record->veld[kolom]);
	wz__fout_hint(&act->import->fouten, "zet %% in de kolom eenheid, of maak van de cel een gewoon getal");
}

static void read_values(wz__act *act, const wz__lezer *lezer, const wz__record *record, rij *uit)
{
	wz_periode jaar = { 0, WZ_PERIODE_GEEN, 0 };
	/* A change is in per cent by itself. */
	read_share(act, lezer, record, DOEL, uit->richting == WZ__TOENAME || uit->richting == WZ__AFNAME, &uit->doel);
	read_share(act, lezer, record, NULMETING, false, &uit->nulmeting);
	wz__act_datum(act, lezer, record, DEADLINE, &uit->deadline);
	wz__act_datum(act, lezer, record, VERVALLEN, &uit->vervallen);
	uit->jaar = 0;
	if (record->lengte[JAAR] > 0) {
		if (!wz_periode_parse(record->veld[JAAR], &jaar) || jaar.soort != WZ_PERIODE_JAAR)
			wz__act_fout(act, lezer, record, JAAR, "\"%.40s\" is geen jaar", record->veld[JAAR]);
		else if (record->lengte[DOEL] == 0)
			wz__act_fout(act, lezer, record, DOEL, "is leeg; een rij met een jaar geeft het doel van dat jaar");
		uit->jaar = jaar.jaar;
	}
	if (uit->richting == WZ__JA_NEE && uit->doel != WZ_GETAL_GEEN)
		wz__act_fout(act, lezer, record, DOEL, "richting ja/nee heeft geen doel in getallen");
	if ((uit->richting == WZ__TOENAME || uit->richting == WZ__AFNAME) && uit->doel != WZ_GETAL_GEEN &&
	    uit->doel <= 0)
		wz__act_fout(act, lezer, record, DOEL, "een toename of afname is meer dan 0 procent");
	if (uit->vervallen == 0 && record->lengte[VERVALLEN] == 0 && record->lengte[VERVALLEN_REDEN] > 0)
		wz__act_fout(act, lezer, record, VERVALLEN, "is leeg, maar er staat wel een reden");
}

/* The lot a row names, in its contract. */
static wz_status read_perceel(wz__map_act *map, const wz__lezer *lezer, const wz__record *record, rij *uit)
{
	wz__act *act = map->act;
	if (!wz__act_nummer(act, lezer, record, PERCEEL))
		return WZ_OK;
	wz_status status = wz__opdracht_van(map, lezer, record, OPDRACHT, &uit->opdracht);
	if (status != WZ_OK || uit->opdracht == 0)
		return status;
	const char *nummer = record->veld[PERCEEL];
	bool goed = true;
	status = wz__act_getalnummer(act, lezer, record, PERCEEL, wz__sql_percelen_van, uit->opdracht, &goed);
	if (status == WZ_OK && goed)
		status = wz__act_getalnummer(act, lezer, record, AFSPRAAK, wz__sql_afspraken_van, uit->opdracht,
		                             &goed);
	if (status != WZ_OK || !goed)
		return status;
	status = wz__zoek_perceel(act->dossier, uit->opdracht, wz__act_vouw(act, nummer), &uit->perceel);
	if (status != WZ_OK || uit->perceel != 0 || wz__mist_door_fout(map, WZ__LIJST_PERCELEN))
		return status;
	wz__buf naaste = { 0 };
	status = wz__naaste(act->dossier, &naaste, wz__sql_percelen_van, uit->opdracht, nummer);
	wz__act_fout(act, lezer, record, PERCEEL, "onbekend perceel \"%.40s\"", nummer);
	wz__fout_bedoelde(&act->import->fouten, naaste.bytes);
	wz__buf_free(&naaste);
	return status;
}

static wz_status is_linked(wz_dossier *dossier, int64_t afspraak, bool *linked)
{
	static const char sql[] = "SELECT 1 FROM koppeling_afspraak WHERE afspraak_id = ?1 LIMIT 1";
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, afspraak);
	status = wz__step(dossier, statement, linked);
	wz__done(dossier, statement);
	return status;
}

/* What a change may not do, and what it makes necessary: results are linked to
 * the item in its lot, and their numbers were compared with its unit. */
static wz_status before_change(wz__map_act *map, const wz__lezer *lezer, const wz__record *record,
                               const rij *in, int64_t id, int64_t perceel, const char *eenheid)
{
	wz__act *act = map->act;
	bool linked = false;
	wz_status status = is_linked(act->dossier, id, &linked);
	if (status != WZ_OK || !linked)
		return status;
	if (perceel != in->perceel)
		wz__act_fout(act, lezer, record, PERCEEL,
		             "afspraak %.40s heeft al resultaten in een ander perceel en kan niet verhuizen",
		             record->veld[AFSPRAAK]);
	if (wz__lezer_heeft(lezer, EENHEID) && strcmp(eenheid, record->veld[EENHEID]) != 0)
		wz__buf_append(&map->herrekenen, (const char *)&id, sizeof id);
	return WZ_OK;
}

static wz_status check_change(wz__map_act *map, const wz__lezer *lezer, const wz__record *record,
                              const rij *in, const wz__waarde *sleutels)
{
	wz_dossier *dossier = map->act->dossier;
	sqlite3_stmt *row;
	bool found = false;
	wz_status status = wz__query(dossier, &row, tabel.zoek);
	if (status != WZ_OK)
		return status;
	wz__bind_int(row, 1, sleutels[0].getal);
	wz__bind_text(row, 2, sleutels[1].tekst);
	status = wz__step(dossier, row, &found);
	if (status == WZ_OK && found)
		status = before_change(map, lezer, record, in, wz__column_int(row, 0, 0),
		                       wz__column_int(row, COLUMN_PERCEEL + 1, 0),
		                       wz__column_text(row, COLUMN_EENHEID + 1));
	wz__done(dossier, row);
	return status;
}

/* One target for one year: a second one in the list would replace the first, and
 * so on at every import. */
static wz_status see_year(wz__map_act *map, const wz__lezer *lezer, const wz__record *record, int64_t id,
                          int jaar)
{
	const int64_t key[] = { id, jaar };
	bool made;
	int64_t *eerder = wz__map_put(&map->jaren, key, sizeof key, (int64_t)record->nummer, &made);
	if (eerder == NULL)
		return wz__nomem(map->act->dossier);
	if (!made)
		wz__act_fout(map->act, lezer, record, JAAR,
		             "%d staat er twee keer in bij deze afspraak (ook in %s %lld)", jaar,
		             wz__lezer_recordnaam(lezer), (long long)*eerder);
	return WZ_OK;
}

/* The number that a query gives for an item (and a year). */
static wz_status number_of(wz_dossier *dossier, const char *sql, int64_t id, int jaar, wz_getal *out)
{
	sqlite3_stmt *statement;
	bool row;
	*out = WZ_GETAL_GEEN;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, id);
	if (jaar != 0)
		wz__bind_int(statement, 2, jaar);
	status = wz__step(dossier, statement, &row);
	if (status == WZ_OK && row)
		*out = wz__column_int(statement, 0, WZ_GETAL_GEEN);
	wz__done(dossier, statement);
	return status;
}

static wz_status tell_number(wz__map_act *map, int64_t id, const char *nummer, const char *wat, wz_getal oud,
                             wz_getal nieuw)
{
	char van[WZ_FORMAT_SIZE], naar[WZ_FORMAT_SIZE];
	wz__buf verschil = { 0 };
	wz__buf_format(&verschil, "%s \"%s\" → \"%s\"", wat, wz_getal_dutch(van, oud),
	               wz_getal_dutch(naar, nieuw));
	wz_status status = wz__tel(map, WZ__LIJST_AFSPRAKEN, id, WZ__GEWIJZIGD, "afspraak", nummer, &verschil);
	wz__buf_free(&verschil);
	if (status == WZ_OK && wz__is_nieuw(map, WZ__LIJST_AFSPRAKEN, id))
		status = wz__log(map->act->dossier, "afspraak %s: %s is %s", nummer, wat, naar);
	return status;
}

static wz_status set_target_of_year(wz__map_act *map, const char *nummer, int64_t id, int jaar, wz_getal doel)
{
	static const char find[] = "SELECT doel FROM doel_jaar WHERE afspraak_id = ?1 AND jaar = ?2";
	static const char sql[] =
		"INSERT INTO doel_jaar (afspraak_id, jaar, doel) VALUES (?1, ?2, ?3) "
		"ON CONFLICT (afspraak_id, jaar) DO UPDATE SET doel = excluded.doel";
	wz_dossier *dossier = map->act->dossier;
	char wat[WZ_FORMAT_SIZE];
	wz_getal oud;
	sqlite3_stmt *statement;
	wz_status status = number_of(dossier, find, id, jaar, &oud);
	if (status != WZ_OK || oud == doel)
		return status;
	status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, id);
	wz__bind_int(statement, 2, jaar);
	wz__bind_int(statement, 3, doel);
	status = wz__run(dossier, statement);
	snprintf(wat, sizeof wat, "doel van %d", jaar);
	return status == WZ_OK ? tell_number(map, id, nummer, wat, oud, doel) : status;
}

static wz_status set_baseline(wz__map_act *map, const wz__record *record, int64_t id, wz_getal waarde)
{
	static const char last[] = "SELECT waarde FROM nulmeting WHERE afspraak_id = ?1 ORDER BY id DESC LIMIT 1";
	bool changed = false;
	wz_getal oud;
	wz_status status = number_of(map->act->dossier, last, id, 0, &oud);
	if (status == WZ_OK)
		status = wz__nulmeting_zorg(map->act->dossier, id, waarde, record->veld[BRON], &changed);
	return status == WZ_OK && changed
	               ? tell_number(map, id, record->veld[AFSPRAAK], "nulmeting", oud, waarde)
	               : status;
}

/* doelperiode always has a value, and on a row of one year the target is not
 * that of every year. */
static void fill(const wz__lezer *lezer, const wz__record *record, const rij *in, bool nieuw,
                 const char *gevouwen, const char *volgorde, wz__waarde waarden[])
{
	const wz__waarde all[] = {
		wz__waarde_int(in->opdracht),
		wz__waarde_int(in->perceel),
		wz__waarde_tekst(record->veld[AFSPRAAK]),
		wz__waarde_tekst(gevouwen),
		wz__waarde_tekst(volgorde),
		wz__waarde_tekst(record->veld[OMSCHRIJVING]),
		wz__veld_tekst(lezer, record, DEELGEBIED),
		wz__veld_woord(lezer, SOORT, wz__soorten, in->soort),
		wz__veld_int(lezer, DOEL, in->jaar != 0 ? WZ_GETAL_GEEN : in->doel, WZ_GETAL_GEEN),
		wz__veld_tekst(lezer, record, EENHEID),
		wz__veld_woord(lezer, RICHTING, wz__richtingen, in->richting),
		wz__veld_woord(lezer, TELLING, wz__tellingen, in->telling),
		wz__waarde_tekst(wz__woord_naam(wz__doelperioden, in->doelperiode)),
		wz__veld_int(lezer, DEADLINE, in->deadline, 0),
		wz__veld_int(lezer, VERVALLEN, in->vervallen, 0),
		wz__veld_tekst(lezer, record, VERVALLEN_REDEN),
		wz__veld_tekst(lezer, record, BRON),
	};
	memcpy(waarden, all, sizeof all);
	if (!nieuw && !wz__lezer_heeft(lezer, DOELPERIODE))
		waarden[COLUMN_DOELPERIODE] = (wz__waarde){ WZ__KEEP, 0, NULL };
}

/* The first row of an item: it tells everything but the targets of more years. */
static wz_status store_first(wz__map_act *map, const wz__lezer *lezer, const wz__record *record,
                             const rij *in, const char *gevouwen, const char *volgorde, int64_t *id)
{
	wz__act *act = map->act;
	wz__buf verschil = { 0 };
	size_t eerder;
	wz__uitkomst uitkomst = WZ__GELIJK;
	wz__waarde waarden[sizeof columns / sizeof *columns];
	fill(lezer, record, in, *id == 0, gevouwen, volgorde, waarden);
	const wz__waarde sleutels[] = { waarden[0], waarden[3] };
	if (record->lengte[OMSCHRIJVING] == 0) {
		wz__act_fout(act, lezer, record, OMSCHRIJVING, "is leeg");
		return WZ_OK;
	}
	wz_status status = check_change(map, lezer, record, in, sleutels);
	if (status == WZ_OK)
		status = wz__upsert(act->dossier, &tabel, sleutels, 2, waarden, id, &uitkomst, &verschil);
	if (status == WZ_OK)
		status = wz__onthoud(act->dossier, &map->afspraken, *id, record->nummer, &eerder);
	if (status == WZ_OK)
		status = wz__tel(map, WZ__LIJST_AFSPRAKEN, *id, uitkomst, "afspraak", record->veld[AFSPRAAK],
		                 &verschil);
	wz__buf_free(&verschil);
	return status;
}

/* A repeated row gives the target of one more year. */
static void check_repeated(wz__act *act, const wz__lezer *lezer, const wz__record *record, const rij *in,
                           int64_t perceel, int64_t eerder)
{
	if (in->jaar == 0)
		wz__act_fout(act, lezer, record, AFSPRAAK, "staat er twee keer in (ook in %s %lld)",
		             wz__lezer_recordnaam(lezer), (long long)eerder);
	else if (perceel != in->perceel)
		wz__act_fout(act, lezer, record, PERCEEL, "deze afspraak ligt in een ander perceel (zie %s %lld)",
		             wz__lezer_recordnaam(lezer), (long long)eerder);
}

static wz_status store_targets(wz__map_act *map, const wz__lezer *lezer, const wz__record *record,
                               const rij *in, int64_t id)
{
	wz_status status = WZ_OK;
	if (in->jaar != 0)
		status = see_year(map, lezer, record, id, in->jaar);
	if (status == WZ_OK && in->jaar != 0)
		status = set_target_of_year(map, record->veld[AFSPRAAK], id, in->jaar, in->doel);
	if (status == WZ_OK && in->nulmeting != WZ_GETAL_GEEN)
		status = set_baseline(map, record, id, in->nulmeting);
	return status;
}

static wz_status store(wz__map_act *map, const wz__lezer *lezer, const wz__record *record, const rij *in)
{
	wz__act *act = map->act;
	size_t fouten = act->import->fouten.totaal;
	wz__buf gevouwen = { 0 }, volgorde = { 0 };
	const char *nummer = record->veld[AFSPRAAK];
	int64_t id = 0, perceel = 0;
	wz__fold(&gevouwen, nummer, strlen(nummer));
	wz__natural_key(&volgorde, nummer);
	wz_status status = gevouwen.failed || volgorde.failed
	                           ? wz__nomem(act->dossier)
	                           : wz__zoek_afspraak(act->dossier, in->opdracht, gevouwen.bytes, &id, &perceel);
	if (status == WZ_OK) {
		const int64_t *eerder = wz__map_get(&map->afspraken, &id, sizeof id);
		if (eerder != NULL)
			check_repeated(act, lezer, record, in, perceel, *eerder);
		else
			status = store_first(map, lezer, record, in, gevouwen.bytes, volgorde.bytes, &id);
	}
	if (status == WZ_OK && act->import->fouten.totaal == fouten)
		status = store_targets(map, lezer, record, in, id);
	wz__buf_free(&gevouwen);
	wz__buf_free(&volgorde);
	return status;
}

wz_status wz__lees_afspraken(wz__map_act *map, wz__lezer *lezer)
{
	wz__act *act = map->act;
	wz__record record;
	bool einde = false;
	wz_status status = WZ_OK;
	map->jaren_gegeven = map->jaren_gegeven || wz__lezer_heeft(lezer, JAAR);
	while (status == WZ_OK && (status = wz__act_volgende(act, lezer, &record, &einde)) == WZ_OK && !einde) {
		size_t fouten = act->import->fouten.totaal;
		rij in = { 0 };
		wz__act_nummer(act, lezer, &record, AFSPRAAK);
		if (record.lengte[OMSCHRIJVING] == 0 && record.lengte[JAAR] == 0)
			wz__act_fout(act, lezer, &record, OMSCHRIJVING, "is leeg");
		read_words(act, lezer, &record, &in);
		read_values(act, lezer, &record, &in);
		status = read_perceel(map, lezer, &record, &in);
		if (status == WZ_OK && in.perceel != 0 && act->import->fouten.totaal == fouten)
			status = store(map, lezer, &record, &in);
	}
	return status;
}
