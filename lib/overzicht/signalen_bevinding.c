/* SPDX-License-Identifier: EUPL-1.2 */
/* What was found in the words of reports while they came in. */
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "overzicht/signalen.h"
#include "store/bevinding_rijen.h"

/* A finding whose row has been read, with what it touches. */
typedef struct vondst {
	int64_t *perceel, *afspraak;
	size_t percelen, afspraken, percelen_capacity, afspraken_capacity;
} vondst;

static bool erbij(int64_t **ids, size_t *n, size_t *capacity, int64_t id)
{
	if (id == 0)
		return true;
	if (!wz__grow(ids, capacity, *n + 1, sizeof **ids))
		return false;
	(*ids)[(*n)++] = id;
	return true;
}

static wz_status lees_raakt(wz_dossier *dossier, int64_t bevinding, vondst *v)
{
	sqlite3_stmt *statement;
	wz__raakt_rij rij;
	bool row = true;
	v->percelen = v->afspraken = 0;
	wz_status status = wz__bevinding_waar(dossier, bevinding, &statement);
	while (status == WZ_OK) {
		status = wz__raakt_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!erbij(&v->perceel, &v->percelen, &v->percelen_capacity, rij.perceel_id) ||
		    !erbij(&v->afspraak, &v->afspraken, &v->afspraken_capacity, rij.afspraak_id))
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	return status;
}

/* A finding in a report counts where the report does; one that comes from
 * comparing verdicts counts in the periode that was compared. */
static bool telt(const wz__overzicht *ov, size_t perceel, size_t index, const wz__bevinding_rij *rij)
{
	if (!wz__perceel_loopt(ov, perceel, index))
		return false;
	if (rij->aanbieder_id == 0)
		return wz__periode_gelijk(wz__periode_van(ov, perceel, index), rij->periode);
	return wz__rapportage_telt(ov, perceel, rij->aanbieder_id, rij->periode, index);
}

static const wz__signaalplek *plekken(wz__signalen *out, const wz__overzicht *ov, const vondst *v,
                                      const wz__bevinding_rij *rij, size_t *n)
{
	wz__signaalplek *plek =
		wz__arena_alloc(&out->arena, (v->percelen * ov->n_perioden + 1) * sizeof *plek);
	*n = 0;
	for (size_t i = 0; plek && i < v->percelen; i++) {
		size_t p = wz__plek(&ov->percelen, v->perceel[i]);
		for (size_t k = 0; p != SIZE_MAX && k < ov->n_perioden; k++)
			if (telt(ov, p, k, rij))
				plek[(*n)++] = (wz__signaalplek){ p, k };
	}
	return plek;
}

static wz_status maak_signaal(wz__signalen *out, const wz__overzicht *ov, wz__signaalcode code,
                              const wz__bevinding_rij *rij, vondst *v)
{
	size_t n;
	const wz__signaalplek *plek = plekken(out, ov, v, rij, &n);
	if (plek == NULL)
		return wz__nomem(out->dossier);
	if (n == 0)
		return WZ_OK;
	wz__buf_clear(&out->bewering.zin);
	wz__buf_clear(&out->bewering.cijfers);
	wz__buf_text(&out->bewering.zin, rij->zin);
	wz__buf_text(&out->bewering.cijfers, rij->cijfers);
	wz__signaal *signaal = wz__signaal_erbij(out, code, rij->onderwerp, rij->periode);
	if (signaal == NULL)
		return WZ_ERR_NOMEM;
	signaal->bevinding = rij->id;
	signaal->opdracht = rij->opdracht_id;
	signaal->plek = plek;
	signaal->n_plekken = n;
	signaal->percelen = wz__ids_bewaar(out, v->perceel, v->percelen);
	signaal->n_percelen = v->percelen;
	signaal->afspraken = wz__ids_bewaar(out, v->afspraak, v->afspraken);
	signaal->n_afspraken = v->afspraken;
	/* By the first that is shown; what belongs to no agreed item stands after those
	 * that do. */
	signaal->rang[0] = plek[0].perceel;
	signaal->rang[1] = SIZE_MAX;
	for (size_t i = 0; signaal->rang[1] == SIZE_MAX && i < v->afspraken; i++)
		signaal->rang[1] = wz__plek(&ov->afspraken, v->afspraak[i]);
	return signaal->percelen && signaal->afspraken ? WZ_OK : WZ_ERR_NOMEM;
}

static wz_status onthoud_nulmeting(wz__signalen *out, const wz__overzicht *ov,
                                   const wz__bevinding_rij *rij, const vondst *v)
{
	size_t n;
	const wz__signaalplek *plek = plekken(out, ov, v, rij, &n);
	if (plek == NULL)
		return wz__nomem(out->dossier);
	for (size_t i = 0; i < v->afspraken; i++) {
		for (size_t j = 0; j < n; j++) {
			wz__afspraakplek hier = { v->afspraak[i], (int64_t)plek[j].index };
			if (!wz__map_put(&out->nulmeting, &hier, sizeof hier, 1, NULL))
				return wz__nomem(out->dossier);
		}
	}
	return WZ_OK;
}

static wz_status verwerk(wz_dossier *dossier, const wz__overzicht *ov, const wz__bevinding_rij *rij,
                         vondst *v, wz__signalen *out)
{
	bool nieuw;
	if (!wz__map_put(&out->bekend, &rij->id, sizeof rij->id, 1, &nieuw))
		return wz__nomem(dossier);
	if (!nieuw)
		return WZ_OK;
	wz_status status = lees_raakt(dossier, rij->id, v);
	if (status != WZ_OK)
		return status;
	if (strcmp(rij->code, WZ__BEVINDING_NULMETING) == 0)
		return onthoud_nulmeting(out, ov, rij, v);
	int code = wz__signaalcode_met_naam(rij->code);
	return code < 0 ? WZ_OK : maak_signaal(out, ov, (wz__signaalcode)code, rij, v);
}

wz_status wz__signalen_bevindingen(wz_dossier *dossier, const wz__overzicht *ov, size_t perceel,
                                   wz__signalen *out)
{
	sqlite3_stmt *statement;
	wz__bevinding_rij rij;
	vondst v = { 0 };
	bool row = true;
	wz_status status = wz__bevindingen_van_perceel(dossier, ov->perceel[perceel].rij.id, &statement);
	while (status == WZ_OK) {
		status = wz__bevinding_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		status = verwerk(dossier, ov, &rij, &v, out);
	}
	wz__done(dossier, statement);
	free(v.perceel);
	free(v.afspraak);
	return status;
}
