/* SPDX-License-Identifier: EUPL-1.2 */
#include "overzicht/koppelvoorstellen.h"

#include <stdlib.h>
#include "base/datum.h"
#include "overzicht/periode.h"
#include "store/koppelvoorstel_rijen.h"
#include "store/resultaat_rijen.h"

wz_getal wz__score_getal(int score)
{
	return (wz_getal)((score * 100 + WZ__SCORE_VOL / 2) / WZ__SCORE_VOL) * (WZ_GETAL_SCHAAL / 100);
}

void wz__voorstellen_free(wz__voorstellen *v)
{
	free(v->regel);
	free(v->resultaat);
	free(v->afspraak);
	free(v->afspraak_id);
	free(v->vervallen);
	free(v->bezet);
	wz__arena_free(&v->arena);
	*v = (wz__voorstellen){ 0 };
}

bool wz__koppelafspraak_van(wz__arena *arena, const wz__afspraak_rij *rij, wz__koppelafspraak *out)
{
	*out = (wz__koppelafspraak){
		.nummer = wz__arena_text(arena, rij->nummer),
		.omschrijving = wz__arena_text(arena, rij->omschrijving),
		.deelgebied = wz__arena_text(arena, rij->deelgebied),
		.eenheid = wz__arena_text(arena, rij->eenheid),
		.doel = rij->doel,
		.perceel = rij->perceel_id,
	};
	return out->nummer != NULL && out->omschrijving != NULL && out->deelgebied != NULL &&
	       out->eenheid != NULL;
}

static bool zet_afspraak(wz__voorstellen *v, const wz__afspraak_rij *rij)
{
	size_t n = v->n_afspraken + 1;
	if (!wz__grow(&v->afspraak, &v->afspraak_capacity, n, sizeof *v->afspraak) ||
	    !wz__grow(&v->afspraak_id, &v->id_capacity, n, sizeof *v->afspraak_id) ||
	    !wz__grow(&v->vervallen, &v->vervallen_capacity, n, sizeof *v->vervallen))
		return false;
	v->afspraak_id[n - 1] = rij->id;
	v->vervallen[n - 1] = rij->vervallen;
	v->n_afspraken = n;
	return wz__koppelafspraak_van(&v->arena, rij, &v->afspraak[n - 1]);
}

static wz_status lees_afspraken(wz_dossier *dossier, wz__voorstellen *v)
{
	sqlite3_stmt *statement;
	wz__afspraak_rij rij;
	bool row = true;
	wz_status status = wz__afspraak_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__afspraak_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!zet_afspraak(v, &rij))
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	return status;
}

/* The lots of one koppeling: many results have the same one. */
typedef struct lots {
	int64_t koppeling;
	int64_t *id;
	size_t n;
	const char *nummers;
	bool gekozen;
} lots;

static wz_status lees_lots(wz_dossier *dossier, const wz__keuze *keuze, int64_t koppeling,
                           wz__arena *arena, lots *uit)
{
	int64_t *id = NULL;
	size_t capacity = 0;
	wz__buf nummers = { 0 };
	sqlite3_stmt *statement;
	wz__los_perceel_rij rij;
	bool row = true;
	wz_status status = wz__los_percelen(dossier, koppeling, &statement);
	*uit = (lots){ .koppeling = koppeling };
	while (status == WZ_OK) {
		status = wz__los_perceel_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!wz__grow(&id, &capacity, uit->n + 1, sizeof *id)) {
			status = wz__nomem(dossier);
			break;
		}
		wz__buf_format(&nummers, "%s%s", uit->n > 0 ? "+" : "", rij.nummer);
		uit->gekozen = uit->gekozen || keuze == NULL ||
		               (wz__ids_heeft(&keuze->perceel, rij.id) &&
		                wz__ids_heeft(&keuze->stadsdeel, rij.stadsdeel));
		id[uit->n++] = rij.id;
	}
	wz__done(dossier, statement);
	uit->nummers = nummers.failed ? NULL : wz__arena_text(arena, wz__buf_str(&nummers));
	uit->id = wz__arena_alloc(arena, (uit->n + 1) * sizeof *uit->id);
	for (size_t i = 0; uit->id != NULL && i < uit->n; i++)
		uit->id[i] = id[i];
	free(id);
	wz__buf_free(&nummers);
	return status == WZ_OK && (uit->nummers == NULL || uit->id == NULL) ? wz__nomem(dossier)
	                                                                    : status;
}

static bool telt_mee(const wz__keuze *keuze, const wz__standaarden *standaarden,
                     const wz__los_rij *rij)
{
	const wz_periode *perioden;
	size_t n = wz__perioden_van(keuze, standaarden, rij->opdracht_id, &perioden);
	if (!wz__ids_heeft(&keuze->opdracht, rij->opdracht_id) ||
	    !wz__ids_heeft(&keuze->aanbieder, rij->aanbieder_id))
		return false;
	for (size_t i = 0; i < n; i++)
		if (wz__periode_in(rij->periode, perioden[i]))
			return true;
	return false;
}

static bool zet_resultaat(wz__voorstellen *v, const wz__los_rij *rij, const lots *l)
{
	if (!wz__grow(&v->regel, &v->regel_capacity, v->n + 1, sizeof *v->regel) ||
	    !wz__grow(&v->resultaat, &v->resultaat_capacity, v->n + 1, sizeof *v->resultaat))
		return false;
	const char *tekst = wz__arena_text(&v->arena, rij->tekst);
	wz__koppelresultaat r = {
		.tekst = tekst,
		.deelgebied = wz__arena_text(&v->arena, rij->deelgebied),
		.eenheid = wz__arena_text(&v->arena, rij->eenheid),
		.aantal = rij->aantal,
		.percelen = l->id,
		.n_percelen = l->n,
		.rapportage = rij->rapportage,
	};
	v->resultaat[v->n] = r;
	v->regel[v->n] = (wz__koppelregel){ .resultaat = rij->id,
		                                .opdracht_id = rij->opdracht_id,
		                                .opdracht = wz__arena_text(&v->arena, rij->opdracht),
		                                .percelen = l->nummers,
		                                .tekst = tekst,
		                                .periode = rij->periode };
	v->n++;
	return tekst != NULL && r.deelgebied != NULL && r.eenheid != NULL &&
	       v->regel[v->n - 1].opdracht != NULL;
}

static wz_status lees_resultaten(wz_dossier *dossier, const wz__keuze *keuze,
                                 const wz__standaarden *standaarden, wz__voorstellen *v)
{
	sqlite3_stmt *statement;
	wz__los_rij rij;
	lots l = { .koppeling = -1 };
	bool row = true;
	wz_status status = wz__losse_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__los_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!telt_mee(keuze, standaarden, &rij))
			continue;
		if (l.koppeling != rij.koppeling)
			status = lees_lots(dossier, keuze, rij.koppeling, &v->arena, &l);
		if (status == WZ_OK && l.gekozen && !zet_resultaat(v, &rij, &l))
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	return status;
}

static wz_status zet_bezet(wz_dossier *dossier, wz__voorstellen *v, int64_t rapportage,
                           size_t afspraak)
{
	if (!wz__grow(&v->bezet, &v->bezet_capacity, v->n_bezet + 1, sizeof *v->bezet))
		return wz__nomem(dossier);
	v->bezet[v->n_bezet++] = (wz__bezet){ rapportage, afspraak };
	return WZ_OK;
}

/* What a report has a result for, of the reports that are looked at. */
static wz_status lees_bezet(wz_dossier *dossier, wz__voorstellen *v)
{
	wz__map index = { 0 }, rapportages = { 0 };
	sqlite3_stmt *statement = NULL;
	bool row = true, goed = true;
	for (size_t j = 0; goed && j < v->n_afspraken; j++)
		goed = wz__map_put(&index, &v->afspraak_id[j], sizeof(int64_t), (int64_t)j, NULL) != NULL;
	for (size_t i = 0; goed && i < v->n; i++)
		goed = wz__map_put(&rapportages, &v->resultaat[i].rapportage, sizeof(int64_t), 1, NULL) !=
		       NULL;
	wz_status status = goed ? wz__bezette_rijen(dossier, &statement) : wz__nomem(dossier);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		int64_t rapportage = wz__column_int(statement, 0, 0),
				afspraak = wz__column_int(statement, 1, 0);
		const int64_t *plek = wz__map_get(&index, &afspraak, sizeof afspraak);
		if (plek != NULL && wz__map_get(&rapportages, &rapportage, sizeof rapportage) != NULL)
			status = zet_bezet(dossier, v, rapportage, (size_t)*plek);
	}
	wz__done(dossier, statement);
	wz__map_free(&index);
	wz__map_free(&rapportages);
	return status;
}

/* An item that was cancelled before a report's periode began is not answered in it. */
static wz_status laat_vervallen_weg(wz_dossier *dossier, wz__voorstellen *v)
{
	wz_status status = WZ_OK;
	int64_t vorige = -1;
	for (size_t i = 0; status == WZ_OK && i < v->n; i++) {
		if (v->resultaat[i].rapportage == vorige)
			continue;
		vorige = v->resultaat[i].rapportage;
		for (size_t j = 0; status == WZ_OK && j < v->n_afspraken; j++)
			if (v->vervallen[j] != 0 && v->vervallen[j] < wz_periode_begin(v->regel[i].periode))
				status = zet_bezet(dossier, v, vorige, j);
	}
	return status;
}

static wz_status stel_voor(wz_dossier *dossier, wz__voorstellen *v, bool veel)
{
	wz__koppelkeuze keuze = { veel, WZ__SCORE_DREMPEL, v->bezet, v->n_bezet };
	wz__kandidaat *uit = calloc(v->n + 1, sizeof *uit);
	bool goed = uit != NULL && wz__koppelvoorstellen(v->resultaat, v->n, v->afspraak,
	                                                 v->n_afspraken, &keuze, uit, &v->arena);
	for (size_t i = 0; goed && i < v->n; i++)
		v->regel[i].voorstel = uit[i];
	free(uit);
	return goed ? WZ_OK : wz__nomem(dossier);
}

wz_status wz__voorstellen_maak(wz_dossier *dossier, const wz__keuze *keuze, bool veel,
                               wz__voorstellen *out)
{
	wz__standaarden standaarden = { 0 };
	wz_status status = wz__standaarden_lees(dossier, &standaarden);
	if (status == WZ_OK)
		status = lees_afspraken(dossier, out);
	if (status == WZ_OK)
		status = lees_resultaten(dossier, keuze, &standaarden, out);
	if (status == WZ_OK && !veel)
		status = lees_bezet(dossier, out);
	if (status == WZ_OK)
		status = laat_vervallen_weg(dossier, out);
	wz__standaarden_free(&standaarden);
	return status == WZ_OK ? stel_voor(dossier, out, veel) : status;
}

static wz_status lees_een(wz_dossier *dossier, int64_t nr, wz__voorstellen *v)
{
	sqlite3_stmt *statement;
	wz__los_rij rij;
	lots l;
	bool row = false;
	wz_status status = wz__los_met_nr(dossier, nr, &statement);
	if (status == WZ_OK)
		status = wz__los_volgende(dossier, statement, &rij, &row);
	if (status == WZ_OK && !row)
		status = wz__geen_resultaat(dossier, nr);
	if (status == WZ_OK)
		status = lees_lots(dossier, NULL, rij.koppeling, &v->arena, &l);
	if (status == WZ_OK && !zet_resultaat(v, &rij, &l))
		status = wz__nomem(dossier);
	wz__done(dossier, statement);
	return status;
}

wz_status wz__voorstellen_van(wz_dossier *dossier, int64_t nr, wz__voorstellen *out,
                              wz__kandidaat **kandidaat)
{
	*kandidaat = NULL;
	wz_status status = lees_afspraken(dossier, out);
	if (status == WZ_OK)
		status = lees_een(dossier, nr, out);
	if (status != WZ_OK)
		return status;
	*kandidaat = wz__arena_alloc(&out->arena, (out->n_afspraken + 1) * sizeof **kandidaat);
	if (*kandidaat == NULL || !wz__koppelkandidaten(out->resultaat, out->afspraak, out->n_afspraken,
	                                                *kandidaat, &out->arena))
		return wz__nomem(dossier);
	return WZ_OK;
}
