/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/eenheid.h"
#include "overzicht/oordelen.h"
#include <stdlib.h>
#include "base/datum.h"
#include "store/bewijs_rijen.h"

/* The evidence on one agreed item, and what of it counts in one periode. */
typedef struct stapel {
	wz__bewijs *deel, *geteld;
	size_t n, capacity, geteld_capacity;
} stapel;

/* Per lot and aanbieder: a report that does not cover a lot never hides another
 * report on it (DESIGN §5). The rows of one aanbieder stand together. */
static bool kies_van_een(wz__overzicht *ov, size_t perceel, size_t eerste, size_t n)
{
	wz_periode *beschikbaar = malloc(n * sizeof *beschikbaar);
	bool *geteld = malloc(n * sizeof *geteld);
	bool ok = beschikbaar && geteld;
	for (size_t i = 0; ok && i < n; i++)
		beschikbaar[i] = ov->dekking[eerste + i].periode;
	for (size_t k = 0; ok && k < ov->n_perioden; k++) {
		wz__perioden_geteld(wz__periode_van(ov, perceel, k), beschikbaar, n, geteld);
		for (size_t i = 0; i < n; i++)
			ov->geteld[(eerste + i) * ov->n_perioden + k] = geteld[i];
	}
	free(beschikbaar);
	free(geteld);
	return ok;
}

static wz_status kies_rapportages(wz_dossier *dossier, wz__overzicht *ov)
{
	ov->geteld = calloc(ov->n_dekking + 1, ov->n_perioden * sizeof *ov->geteld);
	if (!ov->geteld)
		return wz__nomem(dossier);
	for (size_t p = 0; p < ov->n_percelen; p++) {
		size_t i = ov->perceel[p].dekking, eind = i + ov->perceel[p].n_dekking;
		while (i < eind) {
			size_t n = 1;
			while (i + n < eind && ov->dekking[i + n].aanbieder == ov->dekking[i].aanbieder)
				n++;
			if (!kies_van_een(ov, p, i, n))
				return wz__nomem(dossier);
			i += n;
		}
	}
	return WZ_OK;
}

bool wz__rapportage_telt(const wz__overzicht *ov, size_t perceel, int64_t aanbieder,
                         wz_periode periode, size_t index)
{
	size_t eerste = ov->perceel[perceel].dekking;
	for (size_t i = eerste; i < eerste + ov->perceel[perceel].n_dekking; i++)
		if (ov->dekking[i].aanbieder == aanbieder
		    && wz__periode_gelijk(ov->dekking[i].periode, periode))
			return ov->geteld[i * ov->n_perioden + index];
	return false;
}

static wz_status lees_doelen(wz_dossier *dossier, wz__overzicht *ov)
{
	sqlite3_stmt *statement;
	wz__doel_rij rij;
	bool row = true;
	wz_status status = wz__doel_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__doel_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (wz__grow(&ov->doel, &ov->doelen_capacity, ov->n_doelen + 1, sizeof rij))
			ov->doel[ov->n_doelen++] = rij;
		else
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	return status;
}

static wz_status lees_delers(wz_dossier *dossier, wz__overzicht *ov)
{
	sqlite3_stmt *statement;
	wz__deler_rij rij;
	bool row = true;
	wz_status status = wz__deler_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__deler_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		rij.eenheid = wz__arena_text(&ov->arena, rij.eenheid);
		if (rij.eenheid != NULL &&
		    wz__grow(&ov->deler, &ov->delers_capacity, ov->n_delers + 1, sizeof rij))
			ov->deler[ov->n_delers++] = rij;
		else
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	return status;
}

const wz__doel_rij *wz__doelen_van(const wz__overzicht *ov, int64_t afspraak, size_t *n)
{
	size_t laag = 0, hoog = ov->n_doelen;
	while (laag < hoog) {
		size_t midden = laag + (hoog - laag) / 2;
		if (ov->doel[midden].afspraak_id < afspraak)
			laag = midden + 1;
		else
			hoog = midden;
	}
	*n = 0;
	while (laag + *n < ov->n_doelen && ov->doel[laag + *n].afspraak_id == afspraak)
		++*n;
	return *n > 0 ? &ov->doel[laag] : NULL;
}

/* The target of the year, where it was set apart, else the one of all years. */
static wz_getal doel_in(const wz__overzicht *ov, int64_t afspraak, int jaar, wz_getal anders)
{
	size_t n;
	const wz__doel_rij *rij = wz__doelen_van(ov, afspraak, &n);
	for (size_t i = 0; i < n; i++)
		if (rij[i].jaar == jaar)
			return rij[i].doel;
	return anders;
}

wz_getal wz__doel_van(const wz__overzicht *ov, size_t afspraak, wz_periode periode)
{
	const wz__afspraak_rij *rij = &ov->afspraak[afspraak].rij;
	return doel_in(ov, rij->id, periode.jaar, rij->doel);
}

size_t wz__eerste_deler(const wz__overzicht *ov, int64_t koppeling)
{
	size_t laag = 0, hoog = ov->n_delers;
	while (laag < hoog) {
		size_t midden = laag + (hoog - laag) / 2;
		if (ov->deler[midden].koppeling < koppeling)
			laag = midden + 1;
		else
			hoog = midden;
	}
	return laag;
}

/* Targets can only be added where all are minimums in the same unit. */
static bool optelbaar(const wz__deler_rij *deler, const char *eenheid)
{
	return (deler->richting == WZ__MINIMAAL || deler->richting == WZ__RICHTING_GEEN) &&
	       wz__eenheid_gelijk(deler->eenheid, eenheid);
}

/* What all agreed items that share one number must reach together; GEEN when one
 * of them has no target, they cannot be added, or the sum leaves the range. */
static wz_getal gedeeld_doel(const wz__overzicht *ov, const wz__bewijs *deel, size_t n, int jaar)
{
	int64_t koppeling = 0;
	wz_getal som = 0;
	const char *eenheid = "";
	for (size_t i = 0; i < n; i++) {
		int64_t deze = deel[i].gedeelde_koppeling;
		if (deze == 0)
			continue;
		if (deze == WZ__KOPPELING_MEER || (koppeling != 0 && koppeling != deze))
			return WZ_GETAL_GEEN;
		koppeling = deze;
	}
	if (koppeling == 0)
		return WZ_GETAL_GEEN;
	for (size_t i = wz__eerste_deler(ov, koppeling);
	     i < ov->n_delers && ov->deler[i].koppeling == koppeling; i++) {
		wz_getal doel = doel_in(ov, ov->deler[i].afspraak_id, jaar, ov->deler[i].doel);
		if (*eenheid == '\0')
			eenheid = ov->deler[i].eenheid;
		if (!optelbaar(&ov->deler[i], eenheid))
			return WZ_GETAL_GEEN;
		if (doel == WZ_GETAL_GEEN || (doel > 0 && som > INT64_MAX - doel)
		    || (doel < 0 && som < -INT64_MAX - doel))
			return WZ_GETAL_GEEN;
		som += doel;
	}
	return som;
}

wz__afspraakfeiten wz__feiten_van(const wz__overzicht *ov, size_t afspraak, wz_periode periode)
{
	const wz__afspraakblok *blok = &ov->afspraak[afspraak];
	const wz__perceel_rij *perceel = &ov->perceel[blok->perceel].rij;
	return (wz__afspraakfeiten){
		.richting = blok->rij.richting,
		.doel = wz__doel_van(ov, afspraak, periode),
		.telling = blok->rij.telling,
		.doelperiode = blok->rij.doelperiode,
		.nulmeting = blok->rij.nulmeting,
		.begin = perceel->begin,
		.eind = perceel->eind,
		.deadline = blok->rij.deadline,
		.vervallen = blok->rij.vervallen,
		.gedeeld_doel = WZ_GETAL_GEEN,
	};
}

static bool van_kracht(const wz__overzicht *ov, size_t afspraak, size_t index)
{
	const wz__afspraakblok *blok = &ov->afspraak[afspraak];
	wz_datum begin = wz_periode_begin(wz__periode_van(ov, blok->perceel, index));
	return wz__perceel_loopt(ov, blok->perceel, index)
	       && (blok->rij.vervallen == 0 || blok->rij.vervallen >= begin);
}

const wz__oordeel *wz__oordeel_van(const wz__overzicht *ov, size_t afspraak, size_t index)
{
	return van_kracht(ov, afspraak, index) ? &ov->oordeel[afspraak * ov->n_perioden + index] : NULL;
}

/* What counts goes to the front of stapel->geteld, and what only lies within the
 * periode to its end. Returns how much counts. */
static size_t kies_bewijs(const wz__overzicht *ov, size_t perceel, size_t k, stapel *s,
                          size_t *n_buiten)
{
	wz_periode periode = wz__periode_van(ov, perceel, k);
	size_t n = 0;
	*n_buiten = 0;
	for (size_t i = 0; i < s->n; i++) {
		const wz__bewijs *deel = &s->deel[i];
		if (wz__rapportage_telt(ov, perceel, deel->aanbieder, deel->periode, k))
			s->geteld[n++] = *deel;
		else if (ov->toehoorder && wz__periode_in(deel->periode, periode))
			s->geteld[s->n - ++*n_buiten] = *deel;
	}
	return n;
}

/* stapel->deel holds all evidence on the agreed item. */
static wz_status beoordeel(wz_dossier *dossier, wz__overzicht *ov, size_t afspraak, stapel *s)
{
	size_t perceel = ov->afspraak[afspraak].perceel;
	wz_status status = WZ_OK;
	if (!wz__grow(&s->geteld, &s->geteld_capacity, s->n + 1, sizeof *s->geteld))
		return wz__nomem(dossier);
	for (size_t k = 0; status == WZ_OK && k < ov->n_perioden; k++) {
		if (!van_kracht(ov, afspraak, k))
			continue;
		wz__oordeel *oordeel = &ov->oordeel[afspraak * ov->n_perioden + k];
		wz_periode periode = wz__periode_van(ov, perceel, k);
		wz__afspraakfeiten feiten = wz__feiten_van(ov, afspraak, periode);
		size_t n_buiten, n = kies_bewijs(ov, perceel, k, s, &n_buiten);
		feiten.gedeeld_doel = gedeeld_doel(ov, s->geteld, n, periode.jaar);
		wz__oordeel_bepaal(oordeel, &feiten, s->geteld, n, periode, ov->vandaag,
		                   oordeel->vastgesteld);
		wz__gegeven gegeven = { afspraak, k, &feiten, s->geteld, s->geteld + s->n - n_buiten, n,
			                    n_buiten };
		if (ov->toehoorder)
			status = ov->toehoorder(ov->context, ov, &gegeven);
	}
	return status;
}

/* Merge the evidence, which comes by rising agreed item, with the items; an item
 * without evidence is judged too. */
static wz_status lees_bewijs(wz_dossier *dossier, wz__overzicht *ov, stapel *s, bool *gezien)
{
	sqlite3_stmt *statement;
	wz__bewijs rij;
	bool row = true;
	size_t afspraak = SIZE_MAX;
	wz_status status = wz__bewijs_rijen(dossier, 0, &statement);
	while (status == WZ_OK && row) {
		status = wz__bewijs_volgende(dossier, statement, &rij, &row);
		size_t deze = status == WZ_OK && row ? wz__plek(&ov->afspraken, rij.afspraak) : SIZE_MAX;
		if (status == WZ_OK && afspraak != SIZE_MAX && deze != afspraak) {
			gezien[afspraak] = true;
			status = beoordeel(dossier, ov, afspraak, s);
			s->n = 0;
		}
		afspraak = deze;
		if (status != WZ_OK || deze == SIZE_MAX)
			continue;
		if (wz__grow(&s->deel, &s->capacity, s->n + 1, sizeof rij))
			s->deel[s->n++] = rij;
		else
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	for (size_t i = 0; status == WZ_OK && i < ov->n_afspraken; i++)
		if (!gezien[i])
			status = beoordeel(dossier, ov, i, s);
	return status;
}

static wz_status lees_vaststellingen(wz_dossier *dossier, wz__overzicht *ov)
{
	sqlite3_stmt *statement;
	wz__laatste_vaststelling_rij rij;
	bool row = true;
	wz_status status = wz__laatste_vaststellingen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__laatste_vaststelling_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		size_t afspraak = wz__plek(&ov->afspraken, rij.afspraak_id);
		const char *verouderd = NULL;
		if (afspraak != SIZE_MAX && *rij.verouderd != '\0') {
			verouderd = wz__arena_text(&ov->arena, rij.verouderd);
			status = verouderd ? WZ_OK : wz__nomem(dossier);
		}
		for (size_t k = 0; afspraak != SIZE_MAX && k < ov->n_perioden; k++) {
			if (!wz__periode_gelijk(wz__periode_van(ov, ov->afspraak[afspraak].perceel, k),
			                        rij.periode))
				continue;
			ov->oordeel[afspraak * ov->n_perioden + k].vastgesteld = rij.status;
			ov->verouderd[afspraak * ov->n_perioden + k] = verouderd;
		}
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz__oordelen_lees(wz_dossier *dossier, wz__overzicht *ov)
{
	stapel s = { 0 };
	bool *gezien = calloc(ov->n_afspraken + 1, sizeof *gezien);
	ov->oordeel = calloc(ov->n_afspraken + 1, ov->n_perioden * sizeof *ov->oordeel);
	ov->verouderd = calloc(ov->n_afspraken + 1, ov->n_perioden * sizeof *ov->verouderd);
	wz_status status = gezien && ov->oordeel && ov->verouderd ? WZ_OK : wz__nomem(dossier);
	if (status == WZ_OK)
		status = kies_rapportages(dossier, ov);
	if (status == WZ_OK)
		status = lees_doelen(dossier, ov);
	if (status == WZ_OK)
		status = lees_delers(dossier, ov);
	if (status == WZ_OK)
		status = lees_vaststellingen(dossier, ov);
	if (status == WZ_OK)
		status = lees_bewijs(dossier, ov, &s, gezien);
	free(s.deel);
	free(s.geteld);
	free(gezien);
	return status;
}
