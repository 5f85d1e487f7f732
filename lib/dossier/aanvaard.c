/* SPDX-License-Identifier: EUPL-1.2 */
/* Numbers that were read in the text of a result: accepted, so that they count, or
 * taken back. The result itself stays as it came in. */
#include "dossier/aanvaard.h"

#include <string.h>
#include <welzijn/resultaat.h>

#include "dossier/herrekening.h"
#include "dossier/signalen.h"
#include "store/resultaat_rijen.h"
#include "store/rijen.h"

/* One act on several results. */
typedef struct daad {
	wz__herrekening herrekening;
	bool accept;
} daad;

static wz_status refuse(const daad *d, const wz__resultaat_rij *rij)
{
	const char *waarom = NULL;
	if (strcmp(rij->toestand, "geldig") != 0)
		return wz__error(d->herrekening.dossier, WZ_ERR_USAGE,
		                 "resultaat %lld staat in rapportage %lld, die niet meer telt",
		                 (long long)rij->id, (long long)rij->rapportage);
	if (!d->accept)
		waarom = rij->gelezen.aanvaard ? NULL : "heeft geen getal dat uit de tekst is aanvaard";
	else if (rij->aantal != WZ_GETAL_GEEN)
		waarom = "heeft een eigen aantal, en dat telt";
	else if (rij->gelezen.aantal == WZ_GETAL_GEEN)
		waarom = "heeft geen getal in de tekst dat te lezen is";
	else if (rij->gelezen.aanvaard)
		waarom = "telt al mee met het getal uit de tekst";
	return waarom == NULL ? WZ_OK
	                      : wz__error(d->herrekening.dossier, WZ_ERR_USAGE, "resultaat %lld %s",
	                                  (long long)rij->id, waarom);
}

/* Words without a unit are read in that of the agreed items: so they are accepted. */
static wz_status keep(wz_dossier *dossier, const wz__resultaat_rij *rij)
{
	static const char sql[] =
		"INSERT INTO aanvaarding (resultaat_id, aantal, grens, eenheid, herkomst, gelezen, wie, wanneer) "
		"VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
	const wz__gelezen *g = &rij->gelezen;
	sqlite3_stmt *s;
	wz_status status = wz__query(dossier, &s, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(s, 1, rij->id);
	wz__bind_int(s, 2, g->aantal);
	wz__bind_text(s, 3, wz_grens_naam(g->grens));
	wz__bind_text_or_null(s, 4, *g->eenheid != '\0' ? g->eenheid : rij->eenheid_afspraak);
	wz__bind_text_or_null(s, 5, wz_herkomst_naam(g->herkomst));
	wz__bind_text(s, 6, g->woorden);
	wz__bind_text(s, 7, dossier->wie != NULL ? dossier->wie : "");
	wz__bind_text(s, 8, dossier->moment != NULL ? dossier->moment : "");
	status = wz__run(dossier, s);
	return status == WZ_OK ? wz__log(dossier, "resultaat %lld: het getal uit “%s” is aanvaard",
	                                 (long long)rij->id, g->woorden)
	                       : status;
}

wz_status wz__aanvaarding_wis(wz_dossier *dossier, int64_t resultaat)
{
	static const char sql[] = "DELETE FROM aanvaarding WHERE resultaat_id = ?1";
	sqlite3_stmt *s;
	wz_status status = wz__query_id(dossier, &s, sql, resultaat);
	return status == WZ_OK ? wz__run(dossier, s) : status;
}

static wz_status take_back(wz_dossier *dossier, const wz__resultaat_rij *rij)
{
	wz_status status = wz__aanvaarding_wis(dossier, rij->id);
	return status == WZ_OK
	           ? wz__log(dossier, "resultaat %lld: het getal uit “%s” telt niet meer mee",
	                     (long long)rij->id, rij->gelezen.woorden)
	           : status;
}

/* Whether the text still gives the number that was accepted, in a unit that fits. */
static bool past(const wz__resultaat_rij *rij)
{
	const wz__gelezen *toen = &rij->gelezen;
	wz__gelezen nu;
	if (!toen->aanvaard)
		return true;
	wz__gelezen_uit(rij->tekst, rij->status, rij->eenheid_afspraak, &nu);
	if (nu.aantal != toen->aantal || nu.grens != toen->grens)
		return false;
	if (*nu.eenheid == '\0')
		wz__gelezen_knip(nu.eenheid, sizeof nu.eenheid, rij->eenheid_afspraak);
	return wz__gelezen_vergelijkbaar(toen->eenheid, nu.eenheid);
}

/* The result of this number, to be ended with wz__done; *row is false when there is none. */
static wz_status find_row(wz_dossier *dossier, int64_t nr, sqlite3_stmt **statement,
                          wz__resultaat_rij *rij, bool *row)
{
	wz_status status = wz__resultaat_met_nr(dossier, nr, statement);
	*row = false;
	return status == WZ_OK ? wz__resultaat_volgende(dossier, *statement, rij, row) : status;
}

wz_status wz__aanvaarding_past(wz_dossier *dossier, int64_t resultaat, bool *uit)
{
	sqlite3_stmt *statement;
	wz__resultaat_rij rij;
	bool row;
	wz_status status = find_row(dossier, resultaat, &statement, &rij, &row);
	*uit = status != WZ_OK || !row || past(&rij);
	wz__done(dossier, statement);
	return status;
}

static wz_status herzie(wz_dossier *dossier, const wz__resultaat_rij *rij)
{
	wz_status status = take_back(dossier, rij);
	return status == WZ_OK
	           ? wz__veroudert_getal(dossier, rij->id, rij->rapportage, rij->koppeling, false)
	           : status;
}

wz_status wz__aanvaarding_herzie(wz_dossier *dossier, int64_t resultaat, bool *terug)
{
	sqlite3_stmt *statement;
	wz__resultaat_rij rij;
	bool row;
	wz_status status = find_row(dossier, resultaat, &statement, &rij, &row);
	*terug = status == WZ_OK && row && !past(&rij);
	if (*terug)
		status = herzie(dossier, &rij);
	wz__done(dossier, statement);
	return status;
}

static wz_status change(daad *d, const wz__resultaat_rij *rij)
{
	wz_dossier *dossier = d->herrekening.dossier;
	wz_status status = refuse(d, rij);
	if (status == WZ_OK)
		status = wz__herrekening_raak(&d->herrekening, rij->rapportage);
	if (status == WZ_OK)
		status = d->accept ? keep(dossier, rij) : take_back(dossier, rij);
	return status == WZ_OK
	           ? wz__veroudert_getal(dossier, rij->id, rij->rapportage, rij->koppeling, d->accept)
	           : status;
}

static wz_status change_one(daad *d, int64_t nr)
{
	wz_dossier *dossier = d->herrekening.dossier;
	sqlite3_stmt *statement;
	wz__resultaat_rij rij;
	bool row;
	wz_status status = find_row(dossier, nr, &statement, &rij, &row);
	if (status == WZ_OK && !row)
		status = wz__geen_resultaat(dossier, nr);
	if (status == WZ_OK)
		status = change(d, &rij);
	wz__done(dossier, statement);
	return status;
}

static wz_status in_transaction(wz_dossier *dossier, const int64_t *nrs, size_t n, bool accept)
{
	daad d = { .herrekening = { .dossier = dossier }, .accept = accept };
	if (n == 0)
		return wz__error(dossier, WZ_ERR_USAGE, "van welk resultaat?");
	wz_status status = wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	for (size_t i = 0; status == WZ_OK && i < n; i++)
		status = change_one(&d, nrs[i]);
	return wz__end(dossier, wz__herrekening_af(&d.herrekening, status));
}

wz_status wz_resultaat_accept(wz_dossier *dossier, const int64_t *nrs, size_t n)
{
	return in_transaction(dossier, nrs, n, true);
}

wz_status wz_resultaat_unaccept(wz_dossier *dossier, const int64_t *nrs, size_t n)
{
	return in_transaction(dossier, nrs, n, false);
}
