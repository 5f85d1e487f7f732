/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/regels.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "store/telling_rijen.h"

int64_t wz__stand_totaal(const wz__stand *stand)
{
	int64_t totaal = 0;
	for (int i = WZ_GEREALISEERD; i < WZ_REALISATIES; i++)
		totaal += stand->per[i];
	return totaal;
}

static int volgens_groep(const void *a, const void *b)
{
	const wz__regel *links = a, *rechts = b;
	int verschil = strcmp(links->sleutel, rechts->sleutel);
	if (verschil == 0)
		verschil = (links->rang > rechts->rang) - (links->rang < rechts->rang);
	return verschil != 0 ? verschil : wz__periode_volgorde(links->periode, rechts->periode);
}

/* `rang` is that of the contract: its first lot. */
static wz__regel regel_van(const wz__overzicht *ov, wz__groepering groepering, size_t perceel,
                           size_t rang, size_t k)
{
	const wz__perceel_rij *rij = &ov->perceel[perceel].rij;
	wz__regel regel = { .sleutel = "", .perceel = perceel,
		                .periode = wz__periode_van(ov, perceel, k) };
	if (groepering == WZ__PER_PERCEEL)
		regel.rang = perceel;
	else if (groepering == WZ__PER_OPDRACHT)
		regel.rang = rang;
	else if (groepering == WZ__PER_STADSDEEL)
		regel.sleutel = rij->stadsdeel_gevouwen;
	else if (groepering == WZ__PER_AANBIEDER)
		regel.sleutel = rij->aanbieder_gevouwen;
	return regel;
}

/* One per lot and periode, in the order of the lots. */
static void vul(const wz__overzicht *ov, wz__groepering groepering, wz__regels *out)
{
	size_t rang = 0;
	for (size_t p = 0; p < ov->n_percelen; p++) {
		if (ov->perceel[p].rij.opdracht_id != ov->perceel[rang].rij.opdracht_id)
			rang = p;
		for (size_t k = 0; k < ov->n_perioden; k++)
			if (wz__perceel_loopt(ov, p, k))
				out->regel[out->n++] = regel_van(ov, groepering, p, rang, k);
	}
}

static void voeg_gelijke_samen(wz__regels *out)
{
	size_t n = out->n > 0 ? 1 : 0;
	for (size_t i = 1; i < out->n; i++)
		if (volgens_groep(&out->regel[i], &out->regel[n - 1]) != 0)
			out->regel[n++] = out->regel[i];
	out->n = n;
}

static void wijs_toe(const wz__overzicht *ov, wz__groepering groepering, wz__regels *out)
{
	size_t rang = 0;
	for (size_t p = 0; p < ov->n_percelen; p++) {
		if (ov->perceel[p].rij.opdracht_id != ov->perceel[rang].rij.opdracht_id)
			rang = p;
		for (size_t k = 0; k < ov->n_perioden; k++) {
			size_t *van = &out->van[p * ov->n_perioden + k];
			*van = SIZE_MAX;
			if (!wz__perceel_loopt(ov, p, k))
				continue;
			wz__regel zoek = regel_van(ov, groepering, p, rang, k);
			wz__regel *regel = bsearch(&zoek, out->regel, out->n, sizeof zoek, volgens_groep);
			*van = (size_t)(regel - out->regel);
			regel->percelen++;
		}
	}
}

wz_status wz__regels_maak(wz_dossier *dossier, const wz__overzicht *ov, wz__groepering groepering,
                          wz__regels *out)
{
	size_t n = ov->n_percelen * ov->n_perioden;
	out->regel = calloc(n + 1, sizeof *out->regel);
	out->van = calloc(n + 1, sizeof *out->van);
	if (!out->regel || !out->van)
		return wz__nomem(dossier);
	vul(ov, groepering, out);
	qsort(out->regel, out->n, sizeof *out->regel, volgens_groep);
	voeg_gelijke_samen(out);
	wijs_toe(ov, groepering, out);
	return WZ_OK;
}

void wz__regels_free(wz__regels *regels)
{
	free(regels->regel);
	free(regels->van);
	*regels = (wz__regels){ 0 };
}

void wz__regels_tel_afspraken(const wz__overzicht *ov, wz_basis basis, wz__regels *regels)
{
	for (size_t a = 0; a < ov->n_afspraken; a++) {
		for (size_t k = 0; k < ov->n_perioden; k++) {
			const wz__oordeel *oordeel = wz__oordeel_van(ov, a, k);
			if (!oordeel)
				continue;
			size_t van = regels->van[ov->afspraak[a].perceel * ov->n_perioden + k];
			wz__stand *stand = &regels->regel[van].stand;
			if (oordeel->vervallen)
				stand->vervallen++;
			else
				stand->per[wz__oordeel_basis(oordeel, basis)]++;
		}
	}
}

/* The kept total whose lots are being read. */
typedef struct lopend {
	wz__telling_rij rij;
	int64_t nr;
	bool gemeld;      /* its results without a status are counted */
	bool dubbel;      /* its results in more rows are counted */
	bool apart;       /* a person said that they are separate in each lot */
	bool sluitingen;  /* some signal of that kind was closed */
	int64_t *regels;  /* per periode: rows of the first grouping it was added to */
} lopend;

static bool zelfde(const wz__telling_rij *a, const wz__telling_rij *b)
{
	return a->koppeling == b->koppeling && a->aanbieder_id == b->aanbieder_id
	       && a->status == b->status && wz__periode_gelijk(a->periode, b->periode);
}

static void tel_bij(const wz__overzicht *ov, size_t perceel, size_t k, wz__regels *lijst, size_t n,
                    lopend *l)
{
	wz_realisatie status = l->rij.status == WZ_REALISATIE_GEEN ? WZ_ONBEKEND : l->rij.status;
	for (size_t i = 0; i < n; i++) {
		wz__regel *regel = &lijst[i].regel[lijst[i].van[perceel * ov->n_perioden + k]];
		bool weer = regel->gezien == l->nr;
		regel->gezien = l->nr;
		if (!weer || l->apart)
			regel->stand.per[status] += l->rij.aantal;
		if (weer && !l->apart) {
			regel->stand.meer[status] += l->rij.aantal;
			regel->stand.meer_totaal += l->rij.aantal;
		}
		l->regels[k] += i == 0 && !weer ? 1 : 0;
	}
}

bool wz__apart_geteld(const wz__signalen *signalen, int64_t koppeling, int64_t aanbieder,
                      wz_periode periode)
{
	char onderwerp[64];
	snprintf(onderwerp, sizeof onderwerp, "k%" PRId64 "b%" PRId64, koppeling, aanbieder);
	for (size_t i = 0; i < signalen->n; i++) {
		const wz__signaal *signaal = &signalen->van[i];
		if (signaal->code == WZ__DUBBELTELLING && !wz__signaal_open(signaal)
		    && strcmp(signaal->onderwerp, onderwerp) == 0
		    && wz__periode_gelijk(signaal->periode, periode))
			return true;
	}
	return false;
}

static void neem_rij(const wz__overzicht *ov, const wz__signalen *signalen,
                     const wz__telling_rij *rij, wz__regels *lijst, size_t n, lopend *l,
                     wz__bijzonder *bijzonder)
{
	size_t perceel = wz__plek(&ov->percelen, rij->perceel_id);
	if (l->nr == 0 || !zelfde(&l->rij, rij)) {
		int64_t *regels = l->regels;
		*l = (lopend){ .rij = *rij, .nr = l->nr + 1, .regels = regels,
			           .apart = l->sluitingen
				         && wz__apart_geteld(signalen, rij->koppeling, rij->aanbieder_id, rij->periode),
			           .sluitingen = l->sluitingen };
		memset(regels, 0, ov->n_perioden * sizeof *regels);
	}
	for (size_t k = 0; perceel != SIZE_MAX && k < ov->n_perioden; k++) {
		if (!wz__perceel_loopt(ov, perceel, k)
		    || !wz__rapportage_telt(ov, perceel, rij->aanbieder_id, rij->periode, k))
			continue;
		tel_bij(ov, perceel, k, lijst, n, l);
		if (rij->status == WZ_REALISATIE_GEEN && !l->gemeld)
			bijzonder->zonder_status += rij->aantal;
		l->gemeld = true;
		if (l->regels[k] > 1 && !l->dubbel && !l->apart) {
			bijzonder->dubbel += rij->aantal;
			l->dubbel = true;
		}
	}
}

static bool iets_gesloten(const wz__signalen *signalen)
{
	for (size_t i = 0; i < signalen->n; i++)
		if (signalen->van[i].code == WZ__DUBBELTELLING && !wz__signaal_open(&signalen->van[i]))
			return true;
	return false;
}

wz_status wz__regels_tel_resultaten(wz_dossier *dossier, const wz__overzicht *ov,
                                    const wz__signalen *signalen, wz__regels *lijst, size_t n,
                                    wz__bijzonder *bijzonder)
{
	sqlite3_stmt *statement = NULL;
	wz__telling_rij rij;
	bool row = true;
	lopend l = { .regels = calloc(ov->n_perioden, sizeof *l.regels),
		         .sluitingen = iets_gesloten(signalen) };
	wz_status status = l.regels ? wz__telling_rijen(dossier, &statement) : wz__nomem(dossier);
	while (status == WZ_OK) {
		status = wz__telling_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		neem_rij(ov, signalen, &rij, lijst, n, &l, bijzonder);
	}
	wz__done(dossier, statement);
	free(l.regels);
	return status;
}
