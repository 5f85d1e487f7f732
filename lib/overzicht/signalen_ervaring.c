/* SPDX-License-Identifier: EUPL-1.2 */
/* Signals on the remarks of the stadsdeelmanagement. */
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "evaluate/signaal_tekst.h"
#include "overzicht/signalen.h"
#include "store/bevinding_rijen.h"
#include "store/ervaring_rijen.h"

typedef struct ervaring {
	int64_t id, stadsdeel, opdracht, aanbieder;
	wz_periode periode;
	const char *naam; /* of the stadsdeel */
} ervaring;

typedef struct ervaringen {
	ervaring *van;
	size_t n, capacity;
	wz__map plek;
	wz__arena arena;
} ervaringen;

static wz_status lees_ervaringen(wz_dossier *dossier, ervaringen *out)
{
	sqlite3_stmt *statement;
	wz__ervaring_rij rij;
	bool row = true;
	wz_status status = wz__ervaring_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__ervaring_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		const char *naam = wz__arena_text(&out->arena, rij.stadsdeel);
		if (!naam || !wz__grow(&out->van, &out->capacity, out->n + 1, sizeof *out->van) ||
		    !wz__map_put(&out->plek, &rij.id, sizeof rij.id, (int64_t)out->n, NULL)) {
			status = wz__nomem(dossier);
			break;
		}
		out->van[out->n++] = (ervaring){ rij.id, rij.stadsdeel_id, rij.opdracht_id, rij.aanbieder_id,
			                             rij.periode, naam };
	}
	wz__done(dossier, statement);
	return status;
}

/* Whether the periode of a remark is one of those that its area is shown over. */
static bool getoond(const wz__overzicht *ov, const ervaring *e)
{
	for (size_t p = 0; p < ov->n_percelen; p++) {
		const wz__perceel_rij *rij = &ov->perceel[p].rij;
		if (rij->stadsdeel_id != e->stadsdeel || (e->opdracht != 0 && rij->opdracht_id != e->opdracht))
			continue;
		for (size_t k = 0; k < ov->n_perioden; k++)
			if (wz__perceel_loopt(ov, p, k) &&
			    wz__periode_gelijk(wz__periode_van(ov, p, k), e->periode))
				return true;
	}
	return false;
}

/* A remark is about an area: a filter on lots or providers shows none. */
static bool gekozen(const wz__keuze *keuze, const wz__overzicht *ov, const ervaring *e)
{
	return keuze->perceel.n == 0 && keuze->aanbieder.n == 0 && getoond(ov, e);
}

/* The agreed items of an area, over all its lots, and the verdicts onbekend of these. */
typedef struct telling {
	int64_t niet_gemeld, onbekend_gemeld, totaal;
} telling;

/* `alles`: every lot, since a filter on lots does not change what an area did. */
static telling tel_gebied(const wz__overzicht *alles, const ervaring *e)
{
	telling uit = { .totaal = 0 };
	for (size_t a = 0; a < alles->n_afspraken; a++) {
		size_t p = alles->afspraak[a].perceel;
		const wz__perceel_rij *rij = &alles->perceel[p].rij;
		if (rij->stadsdeel_id != e->stadsdeel || (e->opdracht != 0 && rij->opdracht_id != e->opdracht))
			continue;
		for (size_t k = 0; k < alles->n_perioden; k++) {
			const wz__oordeel *oordeel = wz__oordeel_van(alles, a, k);
			if (!oordeel || oordeel->vervallen ||
			    !wz__periode_gelijk(wz__periode_van(alles, p, k), e->periode))
				continue;
			uit.totaal++;
			if (wz__oordeel_basis(oordeel, WZ_BASIS_GELDEND) == WZ_ONBEKEND)
				++*(oordeel->resultaten == 0 ? &uit.niet_gemeld : &uit.onbekend_gemeld);
		}
	}
	return uit;
}

/* What is needed while the findings are gone through. */
typedef struct ronde {
	wz_dossier *dossier;
	const wz__keuze *keuze;
	const wz__overzicht *ov;
	ervaringen alle;
	wz__overzicht alles; /* read when it is asked for first */
	bool gelezen;
	wz__signalen *out;
} ronde;

static wz_status lees_alles(ronde *r)
{
	wz__keuze keuze = { .perioden = r->keuze->perioden, .n_perioden = r->keuze->n_perioden };
	if (r->gelezen)
		return WZ_OK;
	r->gelezen = true;
	return wz__overzicht_lees(r->dossier, &keuze, &r->alles);
}

static wz_status zet(wz__signalen *out, wz__signaalcode code, const wz__bevinding_rij *rij,
                     const int64_t *stadsdelen, size_t n)
{
	wz__signaal *signaal = wz__signaal_erbij(out, code, rij->onderwerp, rij->periode);
	if (signaal == NULL)
		return WZ_ERR_NOMEM;
	signaal->bevinding = rij->id;
	signaal->opdracht = rij->opdracht_id;
	signaal->stadsdelen = wz__ids_bewaar(out, stadsdelen, n);
	signaal->n_stadsdelen = n;
	signaal->rang[0] = signaal->rang[1] = SIZE_MAX;
	return signaal->stadsdelen ? WZ_OK : WZ_ERR_NOMEM;
}

/* Fill in the sentence of a finding; *geldt is false where it is no signal. */
static wz_status beweer(ronde *r, const wz__bevinding_rij *rij, const ervaring *eerste,
                        wz__signaalcode *code, bool *geldt)
{
	wz__signalen *out = r->out;
	*geldt = true;
	if (strcmp(rij->code, WZ__BEVINDING_LOF) != 0) {
		*code = WZ__SJABLOONTEKST;
		wz__buf_clear(&out->bewering.zin);
		wz__buf_clear(&out->bewering.cijfers);
		wz__buf_text(&out->bewering.zin, rij->zin);
		wz__buf_text(&out->bewering.cijfers, rij->cijfers);
		return WZ_OK;
	}
	*code = WZ__OORDEEL_TEGEN_CIJFERS;
	wz_status status = lees_alles(r);
	if (status != WZ_OK)
		return status;
	telling n = tel_gebied(&r->alles, eerste);
	*geldt = wz__signaal_oordeel_tegen_cijfers(eerste->naam, n.niet_gemeld, n.onbekend_gemeld, n.totaal,
	                                           &out->bewering);
	return WZ_OK;
}

static wz_status verwerk(ronde *r, const wz__bevinding_rij *rij)
{
	enum { MEEST = 512 };
	int64_t stadsdelen[MEEST];
	size_t n = 0;
	const ervaring *eerste = NULL;
	sqlite3_stmt *statement;
	wz__raakt_rij raakt;
	bool row = true, kies = false, geldt = false;
	wz__signaalcode code;
	wz_status status = wz__bevinding_waar(r->dossier, rij->id, &statement);
	while (status == WZ_OK) {
		status = wz__raakt_volgende(r->dossier, statement, &raakt, &row);
		if (status != WZ_OK || !row)
			break;
		size_t i = wz__plek(&r->alle.plek, raakt.ervaring_id);
		if (i == SIZE_MAX)
			continue;
		const ervaring *e = &r->alle.van[i];
		eerste = eerste ? eerste : e;
		kies = kies || gekozen(r->keuze, r->ov, e);
		bool nieuw = n < MEEST;
		for (size_t j = 0; j < n; j++)
			nieuw = nieuw && stadsdelen[j] != e->stadsdeel;
		if (nieuw)
			stadsdelen[n++] = e->stadsdeel;
	}
	wz__done(r->dossier, statement);
	if (status == WZ_OK && kies)
		status = beweer(r, rij, eerste, &code, &geldt);
	return status == WZ_OK && geldt ? zet(r->out, code, rij, stadsdelen, n) : status;
}

wz_status wz__signalen_ervaringen(wz_dossier *dossier, const wz__keuze *keuze,
                                  const wz__overzicht *ov, wz__signalen *out)
{
	sqlite3_stmt *statement;
	wz__bevinding_rij rij;
	ronde r = { .dossier = dossier, .keuze = keuze, .ov = ov, .out = out };
	bool row = true;
	wz_status status = lees_ervaringen(dossier, &r.alle);
	if (status == WZ_OK)
		status = wz__bevindingen_van_ervaringen(dossier, &statement);
	if (status == WZ_OK) {
		while ((status = wz__bevinding_volgende(dossier, statement, &rij, &row)) == WZ_OK && row)
			if ((status = verwerk(&r, &rij)) != WZ_OK)
				break;
		wz__done(dossier, statement);
	}
	free(r.alle.van);
	wz__map_free(&r.alle.plek);
	wz__arena_free(&r.alle.arena);
	wz__overzicht_free(&r.alles);
	return status;
}
