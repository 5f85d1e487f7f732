/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "base/tekst.h"
#include "dossier/jaarrapportage.h"
#include "store/perceel_rijen.h"
#include "store/zoek.h"

static const char SEPARATOR[] = "+";

/* Calls `each` for every part of "3+4", trimmed; an empty part is a fault. */
typedef struct deel_lezer {
	wz__act *act;
	const wz__lezer *lezer;
	const wz__record *record;
	wz__plek *plek;
	bool *gevonden;
	bool stil; /* an empty part is told of elsewhere */
} deel_lezer;

static wz_status each_part(deel_lezer *in, int kolom, wz_status (*each)(deel_lezer *in, const char *part))
{
	wz_status status = WZ_OK;
	const char *rest = in->record->veld[kolom];
	for (bool more = true; status == WZ_OK && more;) {
		size_t size = strcspn(rest, SEPARATOR), trimmed = size;
		const char *start = wz__trim(rest, &trimmed);
		wz__buf part = { 0 };
		wz__buf_append(&part, start, trimmed);
		if (trimmed == 0 && !in->stil) {
			wz__act_fout(in->act, in->lezer, in->record, kolom, "er ontbreekt een nummer bij een +");
			*in->gevonden = false;
		} else if (trimmed > 0) {
			status = part.failed ? wz__nomem(in->act->dossier) : each(in, part.bytes);
		}
		wz__buf_free(&part);
		more = rest[size] != '\0';
		rest += size + (more ? 1 : 0);
	}
	return status;
}

static wz_status suggest(wz__act *act, const char *sql, int64_t parameter, const char *text)
{
	wz__buf naaste = { 0 };
	wz_status status = wz__naaste(act->dossier, &naaste, sql, parameter, text);
	if (status == WZ_OK)
		wz__fout_bedoelde(&act->import->fouten, naaste.bytes);
	wz__buf_free(&naaste);
	return status;
}

static bool find_periode(deel_lezer *in)
{
	const char *text = in->record->veld[WZ__JR_PERIODE];
	in->plek->periode = in->act->options->periode;
	if (*text != '\0' && !wz_periode_parse(text, &in->plek->periode)) {
		wz__act_fout(in->act, in->lezer, in->record, WZ__JR_PERIODE,
		             "\"%.40s\" is geen periode; schrijf 2016, 2016-H1 of 2016-Q3", text);
		return false;
	}
	if (in->plek->periode.soort == WZ_PERIODE_GEEN) {
		wz__act_fout(in->act, in->lezer, in->record, -1,
		             "de periode ontbreekt; geef een kolom 'periode' of --periode");
		return false;
	}
	return true;
}

/* Whether a contract runs in the period. */
static wz_status in_force(deel_lezer *in, bool *runs)
{
	static const char sql[] =
		"SELECT begin <= ?2 AND max(eind, coalesce(verlengd_tot, 0)) >= ?3 FROM opdracht WHERE id = ?1";
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query(in->act->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, in->plek->opdracht);
	wz__bind_int(statement, 2, wz_periode_eind(in->plek->periode));
	wz__bind_int(statement, 3, wz_periode_begin(in->plek->periode));
	status = wz__step(in->act->dossier, statement, &row);
	*runs = status == WZ_OK && row && wz__column_int(statement, 0, 0) != 0;
	wz__done(in->act->dossier, statement);
	return status;
}

/* The contract is named: by its column or by an option. */
static wz_status named_opdracht(deel_lezer *in, const char *naam, int kolom)
{
	wz__act *act = in->act;
	char periode[WZ_FORMAT_SIZE];
	bool runs;
	wz_status status = wz__zoek_opdracht(act->dossier, wz__act_vouw(act, naam), &in->plek->opdracht);
	if (status == WZ_OK && in->plek->opdracht == 0) {
		wz__act_fout(act, in->lezer, in->record, kolom, "onbekende opdracht \"%.60s\"", naam);
		return suggest(act, wz__sql_opdrachten, 0, naam);
	}
	if (status == WZ_OK)
		status = in_force(in, &runs);
	if (status == WZ_OK && !runs) {
		wz__act_fout(act, in->lezer, in->record, kolom, "opdracht %.60s loopt niet in %s", naam,
		             wz_periode_format(periode, in->plek->periode));
		in->plek->opdracht = 0;
	}
	return status;
}

/* The contracts in force in the period that have this lot: how many, their names
 * (NULL: not asked for), and the last. */
static wz_status contracts_with(deel_lezer *in, const char *perceel, size_t *n, wz__buf *namen, int64_t *id)
{
	static const char sql[] =
		"SELECT o.id, o.nummer FROM perceel p JOIN opdracht o ON o.id = p.opdracht_id "
		"WHERE p.gevouwen = ?1 AND o.begin <= ?2 AND max(o.eind, coalesce(o.verlengd_tot, 0)) >= ?3 "
		"ORDER BY o.volgorde";
	wz__act *act = in->act;
	sqlite3_stmt *statement;
	bool row = true;
	*n = 0;
	wz_status status = wz__query(act->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_text(statement, 1, wz__act_vouw(act, perceel));
	wz__bind_int(statement, 2, wz_periode_eind(in->plek->periode));
	wz__bind_int(statement, 3, wz_periode_begin(in->plek->periode));
	while ((status = wz__step(act->dossier, statement, &row)) == WZ_OK && row) {
		*id = wz__column_int(statement, 0, 0);
		if (namen != NULL)
			wz__buf_format(namen, "%s%s", *n > 0 ? ", " : "", wz__column_text(statement, 1));
		++*n;
	}
	wz__done(act->dossier, statement);
	return status;
}

static wz_status try_part(deel_lezer *in, const char *part)
{
	int64_t id = 0;
	size_t n;
	if (in->plek->opdracht != 0)
		return WZ_OK;
	wz_status status = contracts_with(in, part, &n, NULL, &id);
	if (status == WZ_OK && n == 1)
		in->plek->opdracht = id;
	return status;
}

/* The only contract in force in the period that has this lot (DESIGN §1); where
 * there are more, another lot of the row may tell which. */
static wz_status unnamed_opdracht(deel_lezer *in, const char *perceel)
{
	wz__act *act = in->act;
	deel_lezer stil = *in;
	wz__buf namen = { 0 };
	int64_t id = 0;
	size_t n;
	stil.stil = true;
	wz_status status = contracts_with(in, perceel, &n, &namen, &id);
	if (status == WZ_OK && n == 1)
		in->plek->opdracht = id;
	if (status == WZ_OK && n > 1)
		status = each_part(&stil, WZ__JR_PERCEEL, try_part);
	if (status == WZ_OK && n > 1 && in->plek->opdracht == 0) {
		wz__act_fout(act, in->lezer, in->record, WZ__JR_PERCEEL,
		             "perceel %.40s staat in meer opdrachten (%s); kies met een kolom 'opdracht' of met "
		             "--opdracht", perceel, wz__buf_str(&namen));
		*in->gevonden = false;
	}
	wz__buf_free(&namen);
	return status;
}

/* No contract in force has the lot: it is unknown, or of another time. */
static wz_status unknown_perceel(deel_lezer *in, const char *perceel)
{
	static const char all[] = "SELECT DISTINCT nummer FROM perceel ORDER BY volgorde";
	wz__act *act = in->act;
	wz__buf opdracht = { 0 };
	char periode[WZ_FORMAT_SIZE];
	*in->gevonden = false;
	wz_status status = wz__opdracht_van_perceel(act->dossier, wz__act_vouw(act, perceel), &opdracht);
	if (status == WZ_OK && opdracht.size > 0) {
		wz__act_fout(act, in->lezer, in->record, WZ__JR_PERCEEL,
		             "perceel %.40s hoort bij opdracht %.60s, die niet loopt in %s", perceel,
		             wz__buf_str(&opdracht), wz_periode_format(periode, in->plek->periode));
	} else if (status == WZ_OK) {
		wz__act_fout(act, in->lezer, in->record, WZ__JR_PERCEEL, "onbekend perceel \"%.40s\"", perceel);
		status = suggest(act, all, 0, perceel);
		wz__plek_hint(act, in->record, WZ__JR_PERCEEL);
	}
	wz__buf_free(&opdracht);
	return status;
}

static wz_status find_opdracht(deel_lezer *in, const char *perceel)
{
	const char *column = in->record->veld[WZ__JR_OPDRACHT];
	bool goed = true;
	if (*column != '\0') {
		wz_status status = wz__act_getalnummer(in->act, in->lezer, in->record, WZ__JR_OPDRACHT,
		                                       wz__sql_opdrachten, 0, &goed);
		return status != WZ_OK || !goed ? status : named_opdracht(in, column, WZ__JR_OPDRACHT);
	}
	if (in->act->options->opdracht != NULL)
		return named_opdracht(in, in->act->options->opdracht, -1);
	wz_status status = unnamed_opdracht(in, perceel);
	if (status == WZ_OK && in->plek->opdracht == 0 && *in->gevonden)
		status = unknown_perceel(in, perceel);
	return status;
}

static wz_status add_perceel(deel_lezer *in, const char *part)
{
	wz__act *act = in->act;
	wz__plek *plek = in->plek;
	int64_t id = 0;
	wz_status status = WZ_OK;
	if (plek->opdracht == 0) {
		if (!*in->gevonden)
			return WZ_OK; /* said already */
		status = find_opdracht(in, part);
		if (plek->opdracht == 0)
			*in->gevonden = false;
	}
	if (status != WZ_OK || plek->opdracht == 0)
		return status;
	bool goed = true;
	status = wz__zoek_perceel(act->dossier, plek->opdracht, wz__act_vouw(act, part), &id);
	if (status == WZ_OK)
		status = wz__act_getalnummer(act, in->lezer, in->record, WZ__JR_PERCEEL, wz__sql_percelen_van,
		                             plek->opdracht, &goed);
	if (!goed) {
		*in->gevonden = false;
	} else if (status == WZ_OK && id == 0) {
		wz__act_fout(act, in->lezer, in->record, WZ__JR_PERCEEL, "onbekend perceel \"%.40s\"", part);
		status = suggest(act, wz__sql_percelen_van, plek->opdracht, part);
		wz__plek_hint(act, in->record, WZ__JR_PERCEEL);
		*in->gevonden = false;
	} else if (status == WZ_OK && plek->leden.percelen == WZ__KOPPELING_MAX) {
		wz__act_fout(act, in->lezer, in->record, WZ__JR_PERCEEL, "meer dan %d percelen", WZ__KOPPELING_MAX);
		*in->gevonden = false;
	} else if (status == WZ_OK) {
		plek->leden.perceel[plek->leden.percelen++] = id;
	}
	return status;
}

static bool holds(const int64_t *ids, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (ids[i] == id)
			return true;
	return false;
}

static wz_status add_afspraak(deel_lezer *in, const char *part)
{
	wz__act *act = in->act;
	wz__leden *leden = &in->plek->leden;
	int64_t id = 0, perceel = 0;
	wz_status status =
		wz__zoek_afspraak(act->dossier, in->plek->opdracht, wz__act_vouw(act, part), &id, &perceel);
	bool goed = true;
	if (status == WZ_OK)
		status = wz__act_getalnummer(act, in->lezer, in->record, WZ__JR_AFSPRAAK, wz__sql_afspraken_van,
		                             in->plek->opdracht, &goed);
	*in->gevonden = *in->gevonden && goed;
	if (status != WZ_OK || !goed)
		return status;
	if (id != 0 && holds(leden->perceel, leden->percelen, perceel) && leden->afspraken < WZ__KOPPELING_MAX) {
		leden->afspraak[leden->afspraken++] = id;
		return WZ_OK;
	}
	*in->gevonden = false;
	if (id == 0) {
		wz__act_fout(act, in->lezer, in->record, WZ__JR_AFSPRAAK, "onbekende afspraak \"%.40s\"", part);
		status = suggest(act, wz__sql_afspraken_van, in->plek->opdracht, part);
		wz__plek_hint(act, in->record, WZ__JR_AFSPRAAK);
		return status;
	}
	if (leden->afspraken == WZ__KOPPELING_MAX) {
		wz__act_fout(act, in->lezer, in->record, WZ__JR_AFSPRAAK, "meer dan %d afspraken", WZ__KOPPELING_MAX);
		return WZ_OK;
	}
	wz__buf nummer = { 0 };
	status = wz__naam_van(act->dossier, &nummer, wz__sql_perceel_nummer, perceel);
	wz__act_fout(act, in->lezer, in->record, WZ__JR_AFSPRAAK,
	             "afspraak %.40s hoort bij perceel %.40s, niet bij perceel %.40s", part,
	             wz__buf_str(&nummer), in->record->veld[WZ__JR_PERCEEL]);
	wz__buf_free(&nummer);
	return status;
}

/* The provider of a lot, and whether `aanbieder` may report for it: it is that
 * provider, or a member of that combinatie. */
static wz_status provider_of(deel_lezer *in, int64_t perceel, int64_t aanbieder, int64_t *eigen, bool *mag)
{
	static const char sql[] =
		"SELECT p.aanbieder_id, " WZ__SQL_MAG_MELDEN("?2") " FROM perceel p WHERE p.id = ?1";
	sqlite3_stmt *statement;
	bool row;
	wz_status status = wz__query(in->act->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, perceel);
	wz__bind_int(statement, 2, aanbieder);
	status = wz__step(in->act->dossier, statement, &row);
	*eigen = status == WZ_OK && row ? wz__column_int(statement, 0, 0) : 0;
	*mag = status == WZ_OK && row && wz__column_int(statement, 1, 0) != 0;
	wz__done(in->act->dossier, statement);
	return status;
}

static wz_status named_aanbieder(deel_lezer *in, const char *naam, int kolom)
{
	wz__act *act = in->act;
	int64_t *aanbieder = &in->plek->aanbieder;
	wz_status status = wz__zoek_aanbieder(act->dossier, wz__act_vouw(act, naam), aanbieder);
	if (status != WZ_OK)
		return status;
	if (*aanbieder == 0) {
		wz__act_fout(act, in->lezer, in->record, kolom, "onbekende aanbieder \"%.60s\"", naam);
		*in->gevonden = false;
		return suggest(act, wz__sql_aanbieders, 0, naam);
	}
	for (size_t i = 0; status == WZ_OK && i < in->plek->leden.percelen; i++) {
		int64_t eigen = 0;
		bool mag = false;
		status = provider_of(in, in->plek->leden.perceel[i], *aanbieder, &eigen, &mag);
		if (status != WZ_OK || mag)
			continue;
		wz__buf nummer = { 0 }, kort = { 0 };
		status = wz__naam_van(act->dossier, &nummer, wz__sql_perceel_nummer, in->plek->leden.perceel[i]);
		if (status == WZ_OK)
			status = wz__naam_van(act->dossier, &kort, wz__sql_aanbieder_kort, eigen);
		wz__act_fout(act, in->lezer, in->record, WZ__JR_PERCEEL, "perceel %.40s is van %.60s, niet van %.60s",
		             wz__buf_str(&nummer), wz__buf_str(&kort), naam);
		*in->gevonden = false;
		wz__buf_free(&nummer);
		wz__buf_free(&kort);
	}
	return status;
}

static wz_status find_aanbieder(deel_lezer *in)
{
	const char *column = in->record->veld[WZ__JR_AANBIEDER];
	if (*column != '\0')
		return named_aanbieder(in, column, WZ__JR_AANBIEDER);
	if (in->act->options->aanbieder != NULL)
		return named_aanbieder(in, in->act->options->aanbieder, -1);
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < in->plek->leden.percelen; i++) {
		int64_t eigen = 0;
		bool mag = false;
		status = provider_of(in, in->plek->leden.perceel[i], 0, &eigen, &mag);
		if (status == WZ_OK && i > 0 && eigen != in->plek->aanbieder) {
			wz__act_fout(in->act, in->lezer, in->record, WZ__JR_PERCEEL,
			             "deze percelen hebben verschillende aanbieders; geef een kolom 'aanbieder' of "
			             "--aanbieder");
			*in->gevonden = false;
			return WZ_OK;
		}
		in->plek->aanbieder = eigen;
	}
	return status;
}

wz_status wz__plek_zoek(wz__act *act, const wz__lezer *lezer, const wz__record *record, wz__plek *out,
                        bool *gevonden)
{
	deel_lezer in = { act, lezer, record, out, gevonden, false };
	*out = (wz__plek){ 0 };
	*gevonden = true;
	if (!find_periode(&in) || record->lengte[WZ__JR_PERCEEL] == 0) {
		if (record->lengte[WZ__JR_PERCEEL] == 0)
			wz__act_fout(act, lezer, record, WZ__JR_PERCEEL, "is leeg");
		*gevonden = false;
		return WZ_OK;
	}
	wz_status status = each_part(&in, WZ__JR_PERCEEL, add_perceel);
	if (status == WZ_OK && *gevonden && record->lengte[WZ__JR_AFSPRAAK] > 0)
		status = each_part(&in, WZ__JR_AFSPRAAK, add_afspraak);
	if (status == WZ_OK && out->leden.percelen > 0 && *gevonden)
		status = find_aanbieder(&in);
	if (status == WZ_OK && *gevonden)
		status = wz__koppeling_maak(act->dossier, &out->leden, &out->koppeling);
	return status;
}
