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

/* A remark is about no lot, so a filter on lots shows none. */
static bool gekozen(const wz__keuze *keuze, const wz__overzicht *ov, const ervaring *e)
{
	return keuze->perceel.n == 0 && wz__ids_heeft(&keuze->aanbieder, e->aanbieder) && getoond(ov, e);
}

/* How many of the verdicts in an area are onbekend, over all its lots. */
static wz_status tel_gebied(wz_dossier *dossier, const ervaring *e, int64_t *onbekend, int64_t *totaal)
{
	wz__overzicht ov = { 0 };
	int64_t stadsdeel = e->stadsdeel, opdracht = e->opdracht;
	wz_periode periode = e->periode;
	wz__keuze keuze = { .stadsdeel = { &stadsdeel, 1, 1 }, .perioden = &periode, .n_perioden = 1,
		                .opdracht = { &opdracht, opdracht != 0 ? 1 : 0, 1 } };
	wz_status status = wz__overzicht_lees(dossier, &keuze, &ov);
	*onbekend = *totaal = 0;
	for (size_t a = 0; status == WZ_OK && a < ov.n_afspraken; a++) {
		const wz__oordeel *oordeel = wz__oordeel_van(&ov, a, 0);
		if (!oordeel || oordeel->vervallen)
			continue;
		++*totaal;
		*onbekend += wz__oordeel_basis(oordeel, WZ_BASIS_GELDEND) == WZ_ONBEKEND;
	}
	wz__overzicht_free(&ov);
	return status;
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
static wz_status beweer(wz_dossier *dossier, const wz__bevinding_rij *rij, const ervaring *eerste,
                        wz__signalen *out, wz__signaalcode *code, bool *geldt)
{
	int64_t onbekend, totaal;
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
	wz_status status = tel_gebied(dossier, eerste, &onbekend, &totaal);
	*geldt = status == WZ_OK && wz__signaal_oordeel_tegen_cijfers(eerste->naam, onbekend, totaal,
	                                                              &out->bewering);
	return status;
}

static wz_status verwerk(wz_dossier *dossier, const wz__keuze *keuze, const wz__overzicht *ov,
                         const ervaringen *alle, const wz__bevinding_rij *rij, wz__signalen *out)
{
	enum { MEEST = 64 };
	int64_t stadsdelen[MEEST];
	size_t n = 0;
	const ervaring *eerste = NULL;
	sqlite3_stmt *statement;
	wz__raakt_rij raakt;
	bool row = true, kies = false, geldt = false;
	wz__signaalcode code;
	wz_status status = wz__bevinding_raakt(dossier, rij->id, &statement);
	while (status == WZ_OK) {
		status = wz__raakt_volgende(dossier, statement, &raakt, &row);
		if (status != WZ_OK || !row)
			break;
		size_t i = wz__plek(&alle->plek, raakt.ervaring_id);
		if (i == SIZE_MAX)
			continue;
		const ervaring *e = &alle->van[i];
		eerste = eerste ? eerste : e;
		kies = kies || gekozen(keuze, ov, e);
		bool nieuw = n < MEEST;
		for (size_t j = 0; j < n; j++)
			nieuw = nieuw && stadsdelen[j] != e->stadsdeel;
		if (nieuw)
			stadsdelen[n++] = e->stadsdeel;
	}
	wz__done(dossier, statement);
	if (status == WZ_OK && kies)
		status = beweer(dossier, rij, eerste, out, &code, &geldt);
	return status == WZ_OK && geldt ? zet(out, code, rij, stadsdelen, n) : status;
}

wz_status wz__signalen_ervaringen(wz_dossier *dossier, const wz__keuze *keuze,
                                  const wz__overzicht *ov, wz__signalen *out)
{
	sqlite3_stmt *statement;
	wz__bevinding_rij rij;
	ervaringen alle = { 0 };
	bool row = true;
	wz_status status = lees_ervaringen(dossier, &alle);
	if (status == WZ_OK)
		status = wz__bevindingen_van_ervaringen(dossier, &statement);
	if (status == WZ_OK) {
		while ((status = wz__bevinding_volgende(dossier, statement, &rij, &row)) == WZ_OK && row)
			if ((status = verwerk(dossier, keuze, ov, &alle, &rij, out)) != WZ_OK)
				break;
		wz__done(dossier, statement);
	}
	free(alle.van);
	wz__map_free(&alle.plek);
	wz__arena_free(&alle.arena);
	return status;
}
