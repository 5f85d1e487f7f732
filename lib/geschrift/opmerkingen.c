/* SPDX-License-Identifier: EUPL-1.2 */
/* Reading remarks, and which of them say nearly the same. */
#include "geschrift/opmerkingen.h"

#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "evaluate/signaal_tekst.h"
#include "overzicht/periode.h"
#include "store/ervaring_rijen.h"

/* A remark that names no contract is about every lot of its area. */
static bool past(const wz__evaluatie *ev, const wz__ervaring_rij *rij)
{
	const wz__overzicht *ov = &ev->r.overzicht;

	if (!wz__in_perioden(&ev->keuze, rij->periode))
		return false;
	if (rij->opdracht_id != 0)
		return rij->opdracht_id == ev->opdracht_id;
	for (size_t p = 0; p < ov->n_percelen; p++)
		if (ov->perceel[p].rij.stadsdeel_id == rij->stadsdeel_id)
			return true;
	return false;
}

/* The index of its rubriek; -1 without memory. */
static int64_t rubriek_van(wz__ervaringen *out, const wz__ervaring_rij *rij)
{
	wz__buf gevouwen = { 0 };
	bool nieuw = false;
	int64_t *plek = NULL;

	wz__fold(&gevouwen, rij->rubriek, strlen(rij->rubriek));
	if (!gevouwen.failed)
		plek = wz__map_put(&out->rubrieken, wz__buf_str(&gevouwen), gevouwen.size,
		                   (int64_t)out->n_rubrieken, &nieuw);
	wz__buf_free(&gevouwen);
	if (plek == NULL)
		return -1;
	if (nieuw) {
		const char *naam = wz__arena_text(&out->arena, rij->rubriek);

		if (naam == NULL || !wz__grow(&out->rubriek, &out->rubrieken_capacity, out->n_rubrieken + 1,
		                              sizeof *out->rubriek))
			return -1;
		out->rubriek[out->n_rubrieken] = (wz__rubriek){ naam, (int64_t)out->n_rubrieken, rij->id };
		out->n_rubrieken++;
	}
	if (rij->id < out->rubriek[*plek].eerste)
		out->rubriek[*plek].eerste = rij->id;
	return *plek;
}

static bool neem(wz__ervaringen *out, const wz__ervaring_rij *rij)
{
	wz__arena *arena = &out->arena;
	wz__ervaring e = {
		.stadsdeel = rij->stadsdeel_id,
		.rubriek = rubriek_van(out, rij),
		.naam = wz__arena_text(arena, rij->stadsdeel),
		.rubrieknaam = wz__arena_text(arena, rij->rubriek),
		.tekst = wz__arena_text(arena, rij->opmerking),
		.aanbieder = wz__arena_text(arena, rij->aanbieder),
		.bron = wz__arena_text(arena, rij->bron),
	};

	if (e.rubriek < 0 || !e.naam || !e.rubrieknaam || !e.tekst || !e.aanbieder || !e.bron ||
	    !wz__grow(&out->van, &out->capacity, out->n + 1, sizeof *out->van))
		return false;
	out->van[out->n++] = e;
	return true;
}

static wz_status groepeer(wz__evaluatie *ev, wz__ervaringen *out)
{
	wz__opmerking *opmerking = calloc(out->n + 1, sizeof *opmerking);
	bool goed;

	out->groep = calloc(out->n + 1, sizeof *out->groep);
	goed = opmerking != NULL && out->groep != NULL;
	for (size_t i = 0; goed && i < out->n; i++)
		opmerking[i] =
			(wz__opmerking){ out->van[i].naam, out->van[i].rubrieknaam, out->van[i].tekst };
	goed = goed && wz__opmerkingen_groepeer(opmerking, out->n, out->groep);
	free(opmerking);
	return goed ? WZ_OK : wz__nomem(ev->dossier);
}

static int op_eerste(const void *a, const void *b)
{
	int64_t links = ((const wz__rubriek *)a)->eerste, rechts = ((const wz__rubriek *)b)->eerste;

	return (links > rechts) - (links < rechts);
}

wz_status wz__ervaringen_lees(wz__evaluatie *ev, wz__ervaringen *out)
{
	sqlite3_stmt *statement;
	wz__ervaring_rij rij;
	bool row = true;
	wz_status status = wz__ervaring_rijen(ev->dossier, &statement);

	while (status == WZ_OK) {
		status = wz__ervaring_volgende(ev->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (past(ev, &rij) && !neem(out, &rij))
			status = wz__nomem(ev->dossier);
	}
	wz__done(ev->dossier, statement);
	if (status == WZ_OK)
		status = groepeer(ev, out);
	if (status == WZ_OK && out->n_rubrieken > 1)
		qsort(out->rubriek, out->n_rubrieken, sizeof *out->rubriek, op_eerste);
	return status;
}

void wz__ervaringen_free(wz__ervaringen *ervaringen)
{
	free(ervaringen->van);
	free(ervaringen->groep);
	free(ervaringen->rubriek);
	wz__map_free(&ervaringen->rubrieken);
	wz__arena_free(&ervaringen->arena);
	*ervaringen = (wz__ervaringen){ 0 };
}

bool wz__ervaring_herhaald(const wz__ervaringen *alle, size_t index)
{
	for (size_t i = 0; i < alle->n; i++)
		if (i != index && alle->groep[i] == alle->groep[index])
			return true;
	return false;
}

size_t wz__ervaring_kern(const wz__ervaringen *alle, size_t eerste)
{
	size_t kern = eerste, meest = 0;

	for (size_t i = eerste; i < alle->n; i++) {
		const char *tekst = alle->van[i].tekst;
		size_t n = 0;

		for (size_t j = eerste; alle->groep[i] == eerste && j < alle->n; j++)
			if (alle->groep[j] == eerste && wz__fold_equal(tekst, strlen(tekst), alle->van[j].tekst,
			                                               strlen(alle->van[j].tekst)))
				n++;
		if (n > meest || (n > 0 && n == meest && strlen(tekst) < strlen(alle->van[kern].tekst))) {
			meest = n;
			kern = i;
		}
	}
	return kern;
}

bool wz__ervaring_nieuw_gebied(const wz__ervaringen *alle, size_t eerste, size_t index)
{
	if (alle->groep[index] != eerste)
		return false;
	for (size_t i = eerste; i < index; i++)
		if (alle->groep[i] == eerste && alle->van[i].stadsdeel == alle->van[index].stadsdeel)
			return false;
	return true;
}
