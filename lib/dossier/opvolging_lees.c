/* SPDX-License-Identifier: EUPL-1.2 */
/* The groups that there are, with their members. */
#include "dossier/opvolging.h"
#include <stdlib.h>
#include "store/bevinding_rijen.h"

typedef struct ids {
	int64_t *van;
	size_t n, capacity;
} ids;

static bool erbij(ids *lijst, int64_t id)
{
	if (id == 0)
		return true;
	if (!wz__grow(&lijst->van, &lijst->capacity, lijst->n + 1, sizeof *lijst->van))
		return false;
	lijst->van[lijst->n++] = id;
	return true;
}

static int oplopend(const void *a, const void *b)
{
	int64_t links = *(const int64_t *)a, rechts = *(const int64_t *)b;
	return (links > rechts) - (links < rechts);
}

/* Sorted, each once, kept in the arena; NULL without memory. */
static const int64_t *bewaar(wz__arena *arena, ids *lijst, size_t *n)
{
	*n = 0;
	if (lijst->n > 1)
		qsort(lijst->van, lijst->n, sizeof *lijst->van, oplopend);
	int64_t *kopie = wz__arena_alloc(arena, (lijst->n + 1) * sizeof *kopie);
	for (size_t i = 0; kopie != NULL && i < lijst->n; i++)
		if (*n == 0 || kopie[*n - 1] != lijst->van[i])
			kopie[(*n)++] = lijst->van[i];
	return kopie;
}

static wz_status lees_leden(wz_dossier *dossier, int64_t bevinding, wz__arena *arena,
                            wz__groepsbevinding *out)
{
	ids leden = { 0 }, koppelingen = { 0 };
	sqlite3_stmt *statement;
	wz__raakt_rij rij;
	bool row = true;
	wz_status status = wz__bevinding_raakt(dossier, bevinding, &statement);
	while (status == WZ_OK) {
		status = wz__raakt_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!erbij(&leden, rij.resultaat_id != 0 ? rij.resultaat_id : rij.ervaring_id) ||
		    !erbij(&koppelingen, rij.koppeling_id))
			status = wz__nomem(dossier);
	}
	wz__done(dossier, statement);
	out->lid = bewaar(arena, &leden, &out->leden);
	out->koppeling = bewaar(arena, &koppelingen, &out->koppelingen);
	if (status == WZ_OK && (!out->lid || !out->koppeling))
		status = wz__nomem(dossier);
	free(leden.van);
	free(koppelingen.van);
	return status;
}

static wz_status lees_groep(wz_dossier *dossier, const wz__bevinding_rij *rij,
                            wz__groepenstand *out)
{
	wz__groepsbevinding groep = { .code = wz__arena_text(&out->arena, rij->code),
		                          .onderwerp = wz__arena_text(&out->arena, rij->onderwerp),
		                          .cijfers = wz__arena_text(&out->arena, rij->cijfers),
		                          .periode = rij->periode };
	if (!groep.code || !groep.onderwerp || !groep.cijfers ||
	    !wz__grow(&out->van, &out->capacity, out->n + 1, sizeof *out->van))
		return wz__nomem(dossier);
	wz_status status = lees_leden(dossier, rij->id, &out->arena, &groep);
	out->van[out->n++] = groep;
	return status;
}

wz_status wz__groepenstand_lees(wz_dossier *dossier, int64_t opdracht, int64_t aanbieder,
                                wz_periode periode, wz__groepenstand *out)
{
	sqlite3_stmt *statement;
	wz__bevinding_rij rij;
	bool row = true;
	wz_status status =
		opdracht != 0 ? wz__bevindingen_groepen(dossier, opdracht, aanbieder, periode, &statement)
					  : wz__bevindingen_groepen_ervaringen(dossier, &statement);
	if (status != WZ_OK)
		return status;
	while ((status = wz__bevinding_volgende(dossier, statement, &rij, &row)) == WZ_OK && row)
		if ((status = lees_groep(dossier, &rij, out)) != WZ_OK)
			break;
	wz__done(dossier, statement);
	return status;
}

void wz__groepenstand_free(wz__groepenstand *stand)
{
	free(stand->van);
	wz__arena_free(&stand->arena);
	*stand = (wz__groepenstand){ 0 };
}
