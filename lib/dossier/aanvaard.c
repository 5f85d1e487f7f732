/* SPDX-License-Identifier: EUPL-1.2 */
/* Numbers that were read in the text of a result: accepted, so that they count, or
 * taken back. The result itself stays as it came in. */
#include <stdlib.h>
#include <string.h>
#include <welzijn/resultaat.h>

#include "dossier/bevindingen.h"
#include "dossier/kept.h"
#include "dossier/signalen.h"
#include "store/resultaat_rijen.h"

/* One act on several results. */
typedef struct daad {
	wz_dossier *dossier;
	bool accept;
	wz__map gezien;       /* rapportage → 1 */
	int64_t *rapportage;  /* whose totals are made anew */
	size_t n, capacity;
} daad;

static wz_status refuse(const daad *d, const wz__resultaat_rij *rij)
{
	const char *waarom = NULL;
	if (strcmp(rij->toestand, "geldig") != 0)
		return wz__error(d->dossier, WZ_ERR_USAGE, "resultaat %lld staat in rapportage %lld, die niet meer telt",
		                 (long long)rij->id, (long long)rij->rapportage);
	if (!d->accept)
		waarom = rij->gelezen.aanvaard ? NULL : "heeft geen getal dat uit de tekst is aanvaard";
	else if (rij->aantal != WZ_GETAL_GEEN)
		waarom = "heeft een eigen aantal, en dat telt";
	else if (rij->gelezen.aantal == WZ_GETAL_GEEN)
		waarom = "heeft geen getal in de tekst dat te lezen is";
	else if (rij->gelezen.aanvaard)
		waarom = "telt al mee met het getal uit de tekst";
	return waarom == NULL ? WZ_OK : wz__error(d->dossier, WZ_ERR_USAGE, "resultaat %lld %s",
	                                          (long long)rij->id, waarom);
}

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
	wz__bind_text_or_null(s, 4, g->eenheid);
	wz__bind_text_or_null(s, 5, wz_herkomst_naam(g->herkomst));
	wz__bind_text(s, 6, g->woorden);
	wz__bind_text(s, 7, dossier->wie != NULL ? dossier->wie : "");
	wz__bind_text(s, 8, dossier->moment != NULL ? dossier->moment : "");
	status = wz__run(dossier, s);
	return status == WZ_OK ? wz__log(dossier, "resultaat %lld: het getal uit “%s” is aanvaard", (long long)rij->id,
	                                 g->woorden)
	                       : status;
}

static wz_status take_back(wz_dossier *dossier, const wz__resultaat_rij *rij)
{
	static const char sql[] = "DELETE FROM aanvaarding WHERE resultaat_id = ?1";
	sqlite3_stmt *s;
	wz_status status = wz__query(dossier, &s, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(s, 1, rij->id);
	status = wz__run(dossier, s);
	return status == WZ_OK ? wz__log(dossier, "resultaat %lld: het getal uit “%s” telt niet meer mee",
	                                 (long long)rij->id, rij->gelezen.woorden)
	                       : status;
}

/* Its totals are taken out once, before the first of its results changes. */
static wz_status forget_once(daad *d, int64_t rapportage)
{
	bool nieuw;
	if (wz__map_put(&d->gezien, &rapportage, sizeof rapportage, 1, &nieuw) == NULL)
		return wz__nomem(d->dossier);
	if (!nieuw)
		return WZ_OK;
	if (!wz__grow(&d->rapportage, &d->capacity, d->n + 1, sizeof *d->rapportage))
		return wz__nomem(d->dossier);
	d->rapportage[d->n++] = rapportage;
	return wz__kept_forget(d->dossier, rapportage);
}

static wz_status change(daad *d, const wz__resultaat_rij *rij)
{
	wz_status status = refuse(d, rij);
	if (status == WZ_OK)
		status = forget_once(d, rij->rapportage);
	if (status == WZ_OK)
		status = d->accept ? keep(d->dossier, rij) : take_back(d->dossier, rij);
	return status == WZ_OK ? wz__veroudert_getal(d->dossier, rij->id, rij->rapportage, rij->koppeling, d->accept)
	                       : status;
}

static wz_status change_one(daad *d, int64_t nr)
{
	sqlite3_stmt *statement;
	wz__resultaat_rij rij;
	bool row = false;
	wz_status status = wz__resultaat_met_nr(d->dossier, nr, &statement);
	if (status == WZ_OK)
		status = wz__resultaat_volgende(d->dossier, statement, &rij, &row);
	if (status == WZ_OK && !row)
		status = wz__error(d->dossier, WZ_ERR_NOT_FOUND, "er is geen resultaat %lld", (long long)nr);
	if (status == WZ_OK)
		status = change(d, &rij);
	wz__done(d->dossier, statement);
	return status;
}

static wz_status change_all(daad *d, const int64_t *nrs, size_t n)
{
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < n; i++)
		status = change_one(d, nrs[i]);
	for (size_t i = 0; status == WZ_OK && i < d->n; i++) {
		status = wz__kept_remember(d->dossier, d->rapportage[i]);
		if (status == WZ_OK)
			status = wz__bevindingen_herzie_van(d->dossier, d->rapportage[i]);
	}
	for (size_t i = 0; status == WZ_OK && i < d->n; i++)
		status = wz__signalen_bij_rapportage(d->dossier, d->rapportage[i]);
	return status;
}

static wz_status in_transaction(wz_dossier *dossier, const int64_t *nrs, size_t n, bool accept)
{
	daad d = { .dossier = dossier, .accept = accept };
	if (n == 0)
		return wz__error(dossier, WZ_ERR_USAGE, "van welk resultaat?");
	wz_status status = wz__daad_begin(dossier);
	if (status != WZ_OK)
		return status;
	status = change_all(&d, nrs, n);
	free(d.rapportage);
	wz__map_free(&d.gezien);
	return wz__end(dossier, status);
}

wz_status wz_resultaat_accept(wz_dossier *dossier, const int64_t *nrs, size_t n)
{
	return in_transaction(dossier, nrs, n, true);
}

wz_status wz_resultaat_unaccept(wz_dossier *dossier, const int64_t *nrs, size_t n)
{
	return in_transaction(dossier, nrs, n, false);
}
