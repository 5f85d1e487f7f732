/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "base/tekst.h"
#include "dossier/bevindingen.h"
#include "dossier/kept.h"
#include "dossier/opdracht.h"

/* The lists of a contract folder, in the order in which they rest on each other. */
typedef struct lijst {
	const char *naam; /* a file whose name begins so */
	const char *een, *meer;
	const wz__kolom *kolommen;
	const size_t *n;
	wz_status (*lees)(wz__map_act *map, wz__lezer *lezer);
} lijst;

static const lijst lijsten[WZ__LIJSTEN] = {
	[WZ__LIJST_OPDRACHT] = { "opdracht", "opdracht", "opdrachten", wz__kolommen_opdracht,
	                         &wz__n_kolommen_opdracht, wz__lees_opdracht },
	[WZ__LIJST_AANBIEDERS] = { "aanbieders", "aanbieder", "aanbieders", wz__kolommen_aanbieders,
	                           &wz__n_kolommen_aanbieders, wz__lees_aanbieders },
	[WZ__LIJST_PERCELEN] = { "percelen", "perceel", "percelen", wz__kolommen_percelen,
	                         &wz__n_kolommen_percelen, wz__lees_percelen },
	[WZ__LIJST_AFSPRAKEN] = { "afspraken", "afspraak", "afspraken", wz__kolommen_afspraken,
	                          &wz__n_kolommen_afspraken, wz__lees_afspraken },
	[WZ__LIJST_ERVARINGEN] = { "ervaringen", "ervaring", "ervaringen", wz__kolommen_ervaringen,
	                           &wz__n_kolommen_ervaringen, wz__lees_ervaringen },
};

static size_t folder_size(const char *path)
{
	return (size_t)(wz__bestandsnaam(path) - path);
}

static bool same_folder(const char *a, const char *b)
{
	return folder_size(a) == folder_size(b) && memcmp(a, b, folder_size(a)) == 0;
}

wz__lijst wz__lijst_van_bestand(wz__act *act, const char *naam)
{
	const char *gevouwen = wz__act_vouw(act, wz__bestandsnaam(naam));
	for (int i = 0; i < WZ__LIJSTEN; i++)
		if (strncmp(gevouwen, lijsten[i].naam, strlen(lijsten[i].naam)) == 0)
			return (wz__lijst)i;
	return WZ__LIJSTEN;
}

wz__lijst wz__lijst_van_blad(wz__act *act, const char *naam)
{
	const char *gevouwen = wz__act_vouw(act, naam);
	for (int i = 0; i < WZ__LIJSTEN; i++)
		if (strcmp(gevouwen, lijsten[i].naam) == 0)
			return (wz__lijst)i;
	return WZ__LIJSTEN;
}

/* A list in which nothing is filled in, as of a template, is not given. */
static wz_status read_list(wz__map_act *map, const wz__invoer *invoer, bool gegeven[])
{
	wz__act *act = map->act;
	const lijst *soort = &lijsten[invoer->lijst];
	const wz__leeswijze hoe = { act->options->als, act->options->tekenset, invoer->blad };
	wz__lezer *lezer;
	size_t fouten = act->import->fouten.totaal, records = act->records;
	act->source = invoer->source;
	map->aanbieders_gegeven = invoer->lijst == WZ__LIJST_AANBIEDERS || gegeven[WZ__LIJST_AANBIEDERS];
	wz_status status =
		wz__lezer_open(&lezer, act->source, &hoe, soort->kolommen, *soort->n, &act->import->fouten);
	if (status == WZ_OK) {
		status = soort->lees(map, lezer);
		wz__act_sluit(act, lezer);
	} else {
		/* Its faults are in the list; the other files are read as well. */
		status = status == WZ_ERR_DATA ? WZ_OK : wz__nomem(act->dossier);
	}
	if (act->import->fouten.totaal != fouten)
		map->kapot[invoer->lijst] = true;
	gegeven[invoer->lijst] =
		gegeven[invoer->lijst] || map->kapot[invoer->lijst] || act->records > records;
	return status;
}

/* The contracts that a list tells of: of opdracht.csv, and of the rows it has. */
static wz_status told_of(wz__map_act *map, const char *sql, const wz__map *seen)
{
	wz_dossier *dossier = map->act->dossier;
	sqlite3_stmt *statement;
	size_t eerder;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		int64_t id = wz__column_int(statement, 0, 0), opdracht = wz__column_int(statement, 1, 0);
		if (wz__map_get(seen, &id, sizeof id) != NULL)
			status = wz__onthoud(dossier, &map->opdrachten, opdracht, 1, &eerder);
	}
	wz__done(dossier, statement);
	return status;
}

/* Rows of the dossier that a list of this contract no longer has. */
static wz_status missing(wz__map_act *map, const char *sql, const wz__map *seen, wz__lijst welke)
{
	wz_dossier *dossier = map->act->dossier;
	sqlite3_stmt *statement;
	wz__buf nummers = { 0 };
	size_t n = 0;
	bool row = true;
	wz_status status = told_of(map, sql, seen);
	if (status != WZ_OK)
		return status;
	status = wz__query(dossier, &statement, sql);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		int64_t id = wz__column_int(statement, 0, 0), opdracht = wz__column_int(statement, 1, 0);
		if (wz__map_get(&map->opdrachten, &opdracht, sizeof opdracht) == NULL ||
		    wz__map_get(seen, &id, sizeof id) != NULL)
			continue;
		if (n++ < 10)
			wz__buf_format(&nummers, "%s%s", n > 1 ? ", " : "", wz__column_text(statement, 2));
	}
	wz__done(dossier, statement);
	if (status == WZ_OK && nummers.failed)
		status = wz__nomem(dossier);
	if (status == WZ_OK && n > 0)
		wz__import_line(map->act->import, "blijft staan, maar staat niet in het bestand: %s %s%s",
		                n == 1 ? lijsten[welke].een : lijsten[welke].meer, wz__buf_str(&nummers),
		                n > 10 ? ", …" : "");
	wz__buf_free(&nummers);
	return status;
}

/* Targets of a year that the list no longer gives for an agreed item it has. */
static wz_status missing_years(wz__map_act *map)
{
	static const char sql[] =
		"SELECT d.afspraak_id, d.jaar, a.nummer FROM doel_jaar d JOIN afspraak a ON a.id = d.afspraak_id "
		"ORDER BY a.volgorde, a.id, d.jaar";
	wz_dossier *dossier = map->act->dossier;
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		const int64_t key[] = { wz__column_int(statement, 0, 0), wz__column_int(statement, 1, 0) };
		if (wz__map_get(&map->afspraken, key, sizeof *key) != NULL &&
		    wz__map_get(&map->jaren, key, sizeof key) == NULL)
			wz__import_line(map->act->import,
			                "blijft staan, maar staat niet in het bestand: afspraak %s, doel van %lld",
			                wz__column_text(statement, 2), (long long)key[1]);
	}
	wz__done(dossier, statement);
	return status;
}

static wz_status report_missing(wz__map_act *map, const bool gegeven[])
{
	static const char percelen[] = "SELECT id, opdracht_id, nummer FROM perceel ORDER BY volgorde";
	static const char afspraken[] = "SELECT id, opdracht_id, nummer FROM afspraak ORDER BY volgorde";
	wz_status status = WZ_OK;
	if (gegeven[WZ__LIJST_PERCELEN])
		status = missing(map, percelen, &map->percelen, WZ__LIJST_PERCELEN);
	if (status == WZ_OK && gegeven[WZ__LIJST_AFSPRAKEN])
		status = missing(map, afspraken, &map->afspraken, WZ__LIJST_AFSPRAKEN);
	if (status == WZ_OK && map->jaren_gegeven)
		status = missing_years(map);
	return status;
}

/* A changed unit changes which numbers can be compared. */
static wz_status recount(wz__map_act *map)
{
	static const char sql[] =
		"SELECT DISTINCT r.rapportage_id FROM koppeling_afspraak k "
		"JOIN resultaat r ON r.koppeling_id = k.koppeling_id "
		"JOIN rapportage p ON p.id = r.rapportage_id AND p.toestand = 'geldig' WHERE k.afspraak_id = ?1";
	wz_dossier *dossier = map->act->dossier;
	wz__map rapportages = { 0 };
	wz_status status = WZ_OK;
	for (size_t at = 0; status == WZ_OK && at + sizeof(int64_t) <= map->herrekenen.size; at += sizeof(int64_t)) {
		int64_t afspraak;
		memcpy(&afspraak, map->herrekenen.bytes + at, sizeof afspraak);
		sqlite3_stmt *statement;
		bool row = true;
		status = wz__query(dossier, &statement, sql);
		if (status != WZ_OK)
			break;
		wz__bind_int(statement, 1, afspraak);
		while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
			int64_t id = wz__column_int(statement, 0, 0);
			bool made;
			if (wz__map_put(&rapportages, &id, sizeof id, 1, &made) == NULL)
				status = wz__nomem(dossier);
			if (status == WZ_OK && made)
				status = wz__kept_forget(dossier, id);
			if (status == WZ_OK && made)
				status = wz__kept_remember(dossier, id);
		}
		wz__done(dossier, statement);
	}
	wz__map_free(&rapportages);
	return status;
}

/* The words of reports are compared with those of agreed items, and remarks with
 * each other. Whatever changed, the verdicts may be others in any periode. */
static wz_status look_again(wz__map_act *map)
{
	const struct wz__aantallen *t = map->telling;
	wz_dossier *dossier = map->act->dossier;
	wz_status status = WZ_OK;
	if (t[WZ__LIJST_AFSPRAKEN].gewijzigd + t[WZ__LIJST_PERCELEN].gewijzigd > 0)
		status = wz__bevindingen_herzie_alle(dossier, 0);
	if (status == WZ_OK && t[WZ__LIJST_ERVARINGEN].toegevoegd + t[WZ__LIJST_ERVARINGEN].gewijzigd > 0)
		status = wz__bevindingen_ervaringen(dossier);
	return status == WZ_OK ? wz__act_raak_alle(map->act) : status;
}

/* `folder` is named only where there are several. */
static void summarise(const wz__map_act *map, const char *folder, size_t size, const bool gegeven[])
{
	wz_import *import = map->act->import;
	for (int i = 0; i < WZ__LIJSTEN; i++) {
		const struct wz__aantallen *t = &map->telling[i];
		if (!gegeven[i] && t->toegevoegd + t->gewijzigd == 0)
			continue;
		wz__import_line(import, "%.*s%s%s: %lld toegevoegd, %lld gewijzigd, %lld gelijk", (int)size, folder,
		                size > 0 ? ": " : "", lijsten[i].meer, (long long)t->toegevoegd, (long long)t->gewijzigd,
		                (long long)t->gelijk);
	}
}

static wz_status log_folder(const wz__map_act *map)
{
	const struct wz__aantallen *t = map->telling;
	return wz__log(map->act->dossier,
	               "opdracht geïmporteerd; toegevoegd: %lld opdrachten, %lld aanbieders, %lld percelen, "
	               "%lld afspraken, %lld ervaringen",
	               (long long)t[0].toegevoegd, (long long)t[1].toegevoegd, (long long)t[2].toegevoegd,
	               (long long)t[3].toegevoegd, (long long)t[4].toegevoegd);
}

static bool single_folder(const wz__invoer *invoer, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (!same_folder(invoer[i].source->naam, invoer[0].source->naam))
			return false;
	return true;
}

/* All lists of one folder; `first` is the first of them. */
static wz_status read_folder(wz__act *act, const wz__invoer *invoer, size_t n, size_t first)
{
	wz__map_act map = { .act = act };
	bool gegeven[WZ__LIJSTEN] = { false };
	const char *folder = invoer[first].source->naam;
	bool before = act->import->changed;
	wz_status status = WZ_OK;
	act->import->changed = false;
	for (int soort = 0; status == WZ_OK && soort < WZ__LIJSTEN; soort++)
		for (size_t i = first; status == WZ_OK && i < n; i++)
			if (invoer[i].lijst == (wz__lijst)soort && same_folder(invoer[i].source->naam, folder))
				status = read_list(&map, &invoer[i], gegeven);
	if (status == WZ_OK && act->import->fouten.totaal == 0) {
		summarise(&map, folder, single_folder(invoer, n) ? 0 : folder_size(folder), gegeven);
		status = report_missing(&map, gegeven);
		if (status == WZ_OK)
			status = recount(&map);
		if (status == WZ_OK && act->import->changed)
			status = look_again(&map);
		if (status == WZ_OK && act->import->changed)
			status = log_folder(&map);
	}
	act->import->changed = act->import->changed || before;
	wz__map_free(&map.opdrachten);
	wz__map_free(&map.percelen);
	wz__map_free(&map.afspraken);
	wz__map_free(&map.jaren);
	for (int i = 0; i < WZ__LIJSTEN; i++)
		wz__map_free(&map.uitkomsten[i]);
	if (map.herrekenen.failed)
		status = wz__nomem(act->dossier);
	wz__buf_free(&map.herrekenen);
	return status;
}

wz_status wz__opdracht_lees_alles(wz__act *act, const wz_source *sources, size_t n_sources)
{
	wz__invoer *invoer = NULL;
	size_t n = 0;
	wz_status status = wz__opdracht_invoer(act, sources, n_sources, &invoer, &n);
	for (size_t i = 0; status == WZ_OK && i < n; i++) {
		bool eerste = true;
		for (size_t j = 0; j < i; j++)
			eerste = eerste && !same_folder(invoer[i].source->naam, invoer[j].source->naam);
		if (eerste)
			status = read_folder(act, invoer, n, i);
	}
	free(invoer);
	if (status == WZ_OK && act->import->fouten.totaal == 0 && act->records == 0)
		wz__act_fout(act, NULL, NULL, -1, "er is nog niets ingevuld");
	else if (status == WZ_OK && act->import->fouten.totaal == 0 && !act->import->changed)
		wz__import_line(act->import, "niets nieuws: alles stond al zo in het dossier");
	return status;
}

wz_status wz_import_opdracht(wz_dossier *dossier, const wz_source *sources, size_t n,
                             const wz_import_options *options, wz_import **out)
{
	return wz__import_run(dossier, sources, n, options, wz__opdracht_lees_alles, out);
}
