/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings in the remarks of the stadsdeelmanagement. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "base/tekst.h"
#include "base/map.h"
#include "dossier/bevindingen_stappen.h"
#include "dossier/opvolging.h"
#include "store/bevinding_rijen.h"
#include "store/ervaring_rijen.h"
#include "store/woord_rijen.h"

/* The remarks of the dossier, by periode. */
typedef struct opmerkingen {
	wz__opmerking *van;
	int64_t *id, *opdracht;
	wz_periode *periode;
	size_t n, capacity[4];
	wz__arena arena;
} opmerkingen;

static bool ruimte(opmerkingen *o)
{
	return wz__grow(&o->van, &o->capacity[0], o->n + 1, sizeof *o->van) &&
	       wz__grow(&o->id, &o->capacity[1], o->n + 1, sizeof *o->id) &&
	       wz__grow(&o->opdracht, &o->capacity[2], o->n + 1, sizeof *o->opdracht) &&
	       wz__grow(&o->periode, &o->capacity[3], o->n + 1, sizeof *o->periode);
}

static wz_status lees(wz_dossier *dossier, opmerkingen *o)
{
	sqlite3_stmt *statement;
	wz__ervaring_rij rij;
	bool row = true;
	wz_status status = wz__ervaring_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__ervaring_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		wz__opmerking op = { wz__arena_text(&o->arena, rij.stadsdeel),
			                 wz__arena_text(&o->arena, rij.rubriek),
			                 wz__arena_text(&o->arena, rij.opmerking) };
		if (!op.stadsdeel || !op.rubriek || !op.tekst || !ruimte(o)) {
			status = wz__nomem(dossier);
			break;
		}
		o->van[o->n] = op;
		o->id[o->n] = rij.id;
		o->opdracht[o->n] = rij.opdracht_id;
		o->periode[o->n++] = rij.periode;
	}
	wz__done(dossier, statement);
	return status;
}

/* The lowest number that the heading and words of one of the remarks come to; 0 without
 * memory. */
static uint64_t merk_van(const opmerkingen *o, const size_t *leden, size_t n)
{
	uint64_t laagste = UINT64_MAX;
	wz__buf gevouwen = { 0 };
	for (size_t i = 0; i < n; i++) {
		const wz__opmerking *op = &o->van[leden[i]];
		wz__buf_clear(&gevouwen);
		wz__fold(&gevouwen, op->rubriek, strlen(op->rubriek));
		wz__buf_text(&gevouwen, ": ");
		wz__fold(&gevouwen, op->tekst, strlen(op->tekst));
		uint64_t merk = wz__hash(WZ__HASH, wz__buf_str(&gevouwen), gevouwen.size);
		laagste = merk < laagste ? merk : laagste;
	}
	if (gevouwen.failed)
		laagste = 0;
	wz__buf_free(&gevouwen);
	return laagste;
}

/* A finding on some remarks: `onderwerp` is what it is about. */
static wz_status schrijf(wz__bestemming *naar, const opmerkingen *o, const size_t *leden, size_t n,
                         const char *code, const char *onderwerp, const wz__bewering *bewering)
{
	if (bewering->zin.failed || bewering->cijfers.failed)
		return wz__nomem(naar->dossier);
	const wz__bevinding_rij rij = { .opdracht_id = o->opdracht[leden[0]], .periode = o->periode[leden[0]],
		                      .code = code, .onderwerp = onderwerp, .zin = wz__buf_str(&bewering->zin),
		                      .cijfers = wz__buf_str(&bewering->cijfers) };
	wz_status status = wz__bevinding_zet(naar, &rij);
	for (size_t i = 0; status == WZ_OK && i < n; i++)
		status = wz__bevinding_bij(naar, &(wz__raakt_rij){ .ervaring_id = o->id[leden[i]] });
	return status == WZ_OK ? wz__bevinding_af(naar) : status;
}

/* Areas stand in order; within one the order of the rows must not matter. */
static bool na(const opmerkingen *o, size_t a, size_t b)
{
	const wz__opmerking *links = &o->van[a], *rechts = &o->van[b];
	if (strcmp(links->stadsdeel, rechts->stadsdeel) != 0)
		return a > b;
	int verschil = strcmp(links->rubriek, rechts->rubriek);
	if (verschil == 0)
		verschil = strcmp(links->tekst, rechts->tekst);
	return verschil != 0 ? verschil > 0 : o->opdracht[a] > o->opdracht[b];
}

static void sorteer(const opmerkingen *o, size_t *index, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		size_t deze = index[i], plek = i;
		for (; plek > 0 && na(o, index[plek - 1], deze); plek--)
			index[plek] = index[plek - 1];
		index[plek] = deze;
	}
}

/* The subject of remarks that look the same: what the words of one of them come to,
 * the same one whatever came first. */
static wz_status schrijf_gelijke(wz__bestemming *naar, const opmerkingen *o, const size_t *leden, size_t n,
                                 const wz__bewering *bewering)
{
	char onderwerp[48];
	uint64_t merk = merk_van(o, leden, n);
	if (merk == 0)
		return wz__nomem(naar->dossier);
	snprintf(onderwerp, sizeof onderwerp, "e#%016" PRIx64, merk);
	if (!wz__onderwerp_uniek(&naar->onderwerpen, onderwerp, sizeof onderwerp))
		return wz__nomem(naar->dossier);
	return schrijf(naar, o, leden, n, wz__signaalsoort_van(WZ__SJABLOONTEKST)->code, onderwerp, bewering);
}

/* One group: all remarks of one periode whose first is `eerste`. */
static wz_status schrijf_groep(wz__bestemming *naar, const opmerkingen *o, const size_t *plek,
                               const size_t *groep, size_t n, size_t eerste, wz__bewering *bewering)
{
	const wz__opmerking **leden = calloc(n, sizeof *leden);
	size_t *index = calloc(n, sizeof *index), aantal = 0;
	wz_status status = leden && index ? WZ_OK : wz__nomem(naar->dossier);
	for (size_t i = 0; status == WZ_OK && i < n; i++) {
		if (groep[i] != eerste)
			continue;
		index[aantal++] = plek[i];
	}
	if (status == WZ_OK)
		sorteer(o, index, aantal);
	for (size_t i = 0; i < aantal; i++)
		leden[i] = &o->van[index[i]];
	if (status == WZ_OK && aantal > 1 && wz__signaal_sjabloontekst(leden, aantal, bewering))
		status = schrijf_gelijke(naar, o, index, aantal, bewering);
	free(leden);
	free(index);
	return status;
}

/* The remarks of one periode, from `eerste` on, compared with each other. */
static wz_status vergelijk(wz__bestemming *naar, const opmerkingen *o, size_t eerste, wz__bewering *bewering)
{
	wz__opmerking *van = calloc(o->n, sizeof *van);
	size_t *plek = calloc(o->n, sizeof *plek), *groep = calloc(o->n, sizeof *groep), n = 0;
	wz_status status = van && plek && groep ? WZ_OK : wz__nomem(naar->dossier);
	for (size_t i = eerste; status == WZ_OK && i < o->n; i++) {
		if (!wz__periode_gelijk(o->periode[i], o->periode[eerste]))
			continue;
		van[n] = o->van[i];
		plek[n++] = i;
	}
	if (status == WZ_OK && !wz__opmerkingen_groepeer(van, n, groep))
		status = wz__nomem(naar->dossier);
	for (size_t i = 0; status == WZ_OK && i < n; i++)
		if (groep[i] == i)
			status = schrijf_groep(naar, o, plek, groep, n, i, bewering);
	free(van);
	free(plek);
	free(groep);
	return status;
}

static bool nieuwe_periode(const opmerkingen *o, size_t i)
{
	for (size_t j = 0; j < i; j++)
		if (wz__periode_gelijk(o->periode[i], o->periode[j]))
			return false;
	return true;
}

static wz_status zoek_lof(wz__bestemming *naar, const opmerkingen *o, wz__bewering *bewering)
{
	wz__woordenlijsten lijsten = { 0 };
	wz__buf gevouwen = { 0 };
	char onderwerp[32];
	wz_status status = wz__woordenlijsten_lees(naar->dossier, &lijsten);
	for (size_t i = 0; status == WZ_OK && i < o->n; i++) {
		wz__buf_clear(&gevouwen);
		wz__fold(&gevouwen, o->van[i].tekst, strlen(o->van[i].tekst));
		if (gevouwen.failed) {
			status = wz__nomem(naar->dossier);
			break;
		}
		if (!wz__prijst_resultaten(wz__buf_str(&gevouwen), &lijsten))
			continue;
		wz__beweer(bewering, "Prijst de resultaten", NULL);
		snprintf(onderwerp, sizeof onderwerp, "e%" PRId64, o->id[i]);
		status = schrijf(naar, o, &i, 1, WZ__BEVINDING_LOF, onderwerp, bewering);
	}
	wz__buf_free(&gevouwen);
	wz__woordenlijsten_free(&lijsten);
	return status;
}

wz_status wz__bevindingen_ervaringen_naar(wz__bestemming *naar)
{
	opmerkingen o = { .n = 0 };
	wz__bewering bewering = { 0 };
	wz_status status = lees(naar->dossier, &o);
	for (size_t i = 0; status == WZ_OK && i < o.n; i++)
		if (nieuwe_periode(&o, i)) {
			status = vergelijk(naar, &o, i, &bewering);
			wz__map_free(&naar->onderwerpen);
		}
	if (status == WZ_OK)
		status = zoek_lof(naar, &o, &bewering);
	wz__bewering_free(&bewering);
	free(o.van);
	free(o.id);
	free(o.opdracht);
	free(o.periode);
	wz__arena_free(&o.arena);
	return status;
}

wz_status wz__bevindingen_ervaringen(wz_dossier *dossier)
{
	const wz_periode alle = { .jaar = 0 };
	wz__bestemming naar = { .dossier = dossier };
	wz__groepenstand vroeger = { .n = 0 };
	wz_status status = wz__groepenstand_lees(dossier, 0, 0, alle, &vroeger);
	if (status == WZ_OK)
		status = wz__bevindingen_weg_ervaringen(dossier);
	if (status == WZ_OK)
		status = wz__bevindingen_ervaringen_naar(&naar);
	if (status == WZ_OK)
		status = wz__groepen_volg_op(dossier, 0, 0, alle, &vroeger);
	wz__groepenstand_free(&vroeger);
	return status;
}
