/* SPDX-License-Identifier: EUPL-1.2 */
/* Signals in the status reports: how many there are, and what they leave open. */
#include <string.h>
#include "base/datum.h"
#include "report/regels.h"
#include "store/bevinding_rijen.h"
#include "store/koppeling_rijen.h"

/* The row of a place; NULL when the lot is not in force. */
static wz__regel *regel_van(const wz__overzicht *ov, const wz__regels *regels, wz__signaalplek plek)
{
	size_t van = regels->van[plek.perceel * ov->n_perioden + plek.index];
	return van == SIZE_MAX ? NULL : &regels->regel[van];
}

/* Whether an earlier lot of the signal is in the same row. */
static bool al_geteld(const wz__overzicht *ov, const wz__regels *regels, const wz__signaal *signaal,
                      size_t i)
{
	for (size_t j = 0; j < i; j++)
		if (regel_van(ov, regels, signaal->plek[j]) == regel_van(ov, regels, signaal->plek[i]))
			return true;
	return false;
}

/* Whether a signal on remarks belongs to this row. */
static bool over_groep(const wz__overzicht *ov, const wz__signaal *signaal, wz__groepering groepering,
                       const wz__regel *regel)
{
	const wz__perceel_rij *rij = &ov->perceel[regel->perceel].rij;
	if (!wz__periode_gelijk(regel->periode, signaal->periode))
		return false;
	if (groepering == WZ__PER_OPDRACHT)
		return rij->opdracht_id == signaal->opdracht;
	for (size_t i = 0; groepering == WZ__PER_STADSDEEL && i < signaal->n_stadsdelen; i++)
		if (signaal->stadsdelen[i] == rij->stadsdeel_id)
			return true;
	return groepering == WZ__ALLES;
}

static void tel_op_percelen(const wz__overzicht *ov, const wz__signaal *signaal, wz__regels *regels)
{
	for (size_t i = 0; i < signaal->n_plekken; i++) {
		wz__regel *regel = regel_van(ov, regels, signaal->plek[i]);
		if (regel != NULL && !al_geteld(ov, regels, signaal, i))
			regel->stand.signalen++;
	}
}

void wz__regels_tel_signalen(const wz__overzicht *ov, const wz__signalen *signalen,
                             wz__groepering groepering, wz__regels *regels)
{
	for (size_t s = 0; s < signalen->n; s++) {
		const wz__signaal *signaal = &signalen->van[s];
		if (!wz__signaal_open(signaal))
			continue;
		tel_op_percelen(ov, signaal, regels);
		for (size_t i = 0; signaal->n_plekken == 0 && i < regels->n; i++)
			regels->regel[i].stand.signalen += over_groep(ov, signaal, groepering, &regels->regel[i]);
	}
}

/* A result that may be the same as another, with the lots that it is counted in. */
typedef struct meegeteld {
	wz_realisatie status;
	int64_t koppeling;
} meegeteld;

enum { MEEGETELD_MAX = 256 };
typedef struct groep {
	meegeteld lid[MEEGETELD_MAX];
	size_t n;
} groep;

static wz_status lees_groep(wz_dossier *dossier, int64_t bevinding, groep *out)
{
	sqlite3_stmt *statement;
	wz__raakt_rij rij;
	bool row = true;
	out->n = 0;
	wz_status status = wz__bevinding_raakt(dossier, bevinding, &statement);
	while (status == WZ_OK && out->n < MEEGETELD_MAX) {
		status = wz__raakt_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (rij.resultaat_id != 0)
			out->lid[out->n++] = (meegeteld){
				rij.status == WZ_REALISATIE_GEEN ? WZ_ONBEKEND : rij.status, rij.koppeling_id
			};
	}
	wz__done(dossier, statement);
	return status;
}

/* Mark in `in_rij` which members belong to a lot of this row in this periode. */
static wz_status kies_leden(wz_dossier *dossier, const wz__overzicht *ov, const wz__regels *regels,
                            const wz__regel *regel, size_t index, const groep *g, bool *in_rij)
{
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < g->n; i++) {
		sqlite3_stmt *statement;
		bool row = true;
		in_rij[i] = false;
		status = wz__percelen_van_koppeling(dossier, g->lid[i].koppeling, &statement);
		while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
			size_t p = wz__plek(&ov->percelen, wz__column_int(statement, 0, 0));
			if (p != SIZE_MAX && regel_van(ov, regels, (wz__signaalplek){ p, index }) == regel)
				in_rij[i] = true;
		}
		wz__done(dossier, statement);
	}
	return status;
}

/* When all of them are the same there is one left: which status it has is certain
 * only when all have it. */
static void trek_af(wz__stand *stand, const groep *g, const bool *in_rij)
{
	int64_t per[WZ_REALISATIES] = { 0 }, totaal = 0;
	for (size_t i = 0; i < g->n; i++) {
		per[g->lid[i].status] += in_rij[i];
		totaal += in_rij[i];
	}
	if (totaal < 2)
		return;
	stand->minder_totaal += totaal - 1;
	for (int s = 0; s < WZ_REALISATIES; s++)
		stand->minder[s] += per[s] == totaal ? totaal - 1 : per[s];
}

static wz_status tel_groep(wz_dossier *dossier, const wz__overzicht *ov, const wz__signaal *signaal,
                           wz__regels *regels)
{
	groep g;
	bool in_rij[MEEGETELD_MAX];
	wz_status status = lees_groep(dossier, signaal->bevinding, &g);
	for (size_t i = 0; status == WZ_OK && i < signaal->n_plekken; i++) {
		wz__regel *regel = regel_van(ov, regels, signaal->plek[i]);
		if (regel == NULL || al_geteld(ov, regels, signaal, i))
			continue;
		status = kies_leden(dossier, ov, regels, regel, signaal->plek[i].index, &g, in_rij);
		if (status == WZ_OK)
			trek_af(&regel->stand, &g, in_rij);
	}
	return status;
}

wz_status wz__regels_tel_dubbel(wz_dossier *dossier, const wz__overzicht *ov,
                                const wz__signalen *signalen, wz__regels *lijst, size_t n)
{
	wz_status status = WZ_OK;
	for (size_t s = 0; s < signalen->n; s++) {
		const wz__signaal *signaal = &signalen->van[s];
		/* What is shared by lots is in the kept totals; this is about what only looks
		 * the same: a pair, or a group. */
		if (signaal->code != WZ__DUBBELTELLING || !wz__signaal_open(signaal) || signaal->n_plekken < 2
		    || strchr(signaal->onderwerp, '+') == NULL)
			continue;
		for (size_t i = 0; status == WZ_OK && i < n; i++)
			status = tel_groep(dossier, ov, signaal, &lijst[i]);
	}
	return status;
}
