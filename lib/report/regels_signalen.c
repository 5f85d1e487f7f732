/* SPDX-License-Identifier: EUPL-1.2 */
/* Signals in the status reports: how many there are, and what they leave open. */
#include <stdlib.h>
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
		return signaal->opdracht == 0 || rij->opdracht_id == signaal->opdracht;
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

/* Per lot of a row, how many of the results that look the same it counts, by status. */
typedef struct gelijken {
	size_t perceel;
	int64_t per[WZ_REALISATIES], totaal;
} gelijken;

static void tel_erbij(gelijken *g, const wz__gelijke_rij *rij)
{
	g->per[rij->status == WZ_REALISATIE_GEEN ? WZ_ONBEKEND : rij->status] += rij->aantal;
	g->totaal += rij->aantal;
}

/* Add what a koppeling holds of them to each lot in which it counts; to `som` once, as
 * in the total of the row. */
static wz_status tel_koppeling(wz_dossier *dossier, const wz__overzicht *ov, const wz__gelijke_rij *rij,
                               gelijken *lot, size_t n, gelijken *som)
{
	sqlite3_stmt *statement;
	bool row = true, in_rij = false;
	wz_status status = wz__percelen_van_koppeling(dossier, rij->koppeling_id, &statement);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row) {
		size_t p = wz__plek(&ov->percelen, wz__column_int(statement, 0, 0));
		for (size_t i = 0; i < n; i++) {
			if (lot[i].perceel != p)
				continue;
			tel_erbij(&lot[i], rij);
			in_rij = true;
		}
	}
	wz__done(dossier, statement);
	if (in_rij)
		tel_erbij(som, rij);
	return status;
}

/* When all of them are the same, as many are left as the lot with the most has. What
 * goes may all be of one status, as far as there are so many of it. */
static void trek_af(wz__stand *stand, const gelijken *som, const gelijken *lot, size_t n)
{
	int64_t hoogste = 0;
	for (size_t i = 0; i < n; i++)
		hoogste = lot[i].totaal > hoogste ? lot[i].totaal : hoogste;
	int64_t weg = som->totaal - hoogste;
	stand->minder_totaal += weg;
	for (int s = 0; s < WZ_REALISATIES; s++)
		stand->minder[s] += som->per[s] < weg ? som->per[s] : weg;
}

/* The lots of a signal that are counted in one row: their places in the signal. */
static size_t lots_in_rij(const wz__overzicht *ov, const wz__regels *regels, const wz__signaal *signaal,
                          const wz__regel *regel, gelijken *lot)
{
	size_t n = 0;
	for (size_t i = 0; i < signaal->n_plekken; i++)
		if (regel_van(ov, regels, signaal->plek[i]) == regel)
			lot[n++] = (gelijken){ .perceel = signaal->plek[i].perceel };
	return n;
}

static wz_status tel_rij(wz_dossier *dossier, const wz__overzicht *ov, const wz__signaal *signaal,
                         gelijken *lot, size_t n, gelijken *som)
{
	sqlite3_stmt *statement;
	wz__gelijke_rij rij;
	bool row = true;
	wz_status status = wz__bevinding_gelijken(dossier, signaal->bevinding, &statement);
	while (status == WZ_OK) {
		status = wz__gelijke_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		status = tel_koppeling(dossier, ov, &rij, lot, n, som);
	}
	wz__done(dossier, statement);
	return status;
}

static wz_status tel_groep(wz_dossier *dossier, const wz__overzicht *ov, const wz__signaal *signaal,
                           wz__regels *regels)
{
	gelijken *lot = calloc(signaal->n_plekken, sizeof *lot);
	wz_status status = lot ? WZ_OK : wz__nomem(dossier);
	for (size_t i = 0; status == WZ_OK && i < signaal->n_plekken; i++) {
		wz__regel *regel = regel_van(ov, regels, signaal->plek[i]);
		if (regel == NULL || al_geteld(ov, regels, signaal, i))
			continue;
		gelijken som = { 0 };
		size_t n = lots_in_rij(ov, regels, signaal, regel, lot);
		/* One lot counts what it counts. */
		if (n > 1)
			status = tel_rij(dossier, ov, signaal, lot, n, &som);
		if (status == WZ_OK && n > 1)
			trek_af(&regel->stand, &som, lot, n);
	}
	free(lot);
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
		    || strchr(signaal->onderwerp, '#') == NULL)
			continue;
		for (size_t i = 0; status == WZ_OK && i < n; i++)
			status = tel_groep(dossier, ov, signaal, &lijst[i]);
	}
	return status;
}
