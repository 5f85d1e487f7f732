/* SPDX-License-Identifier: EUPL-1.2 */
/* Building and reading pictures. */
#include "write/beeld.h"

#include <stdlib.h>
#include <string.h>

#include "write/verslag.h"

static const char *kept(wz_beeld *beeld, const char *text)
{
	return text != NULL ? wz__verslag_kept(beeld->verslag, text) : NULL;
}

void wz__beeld_free(wz_beeld *beeld)
{
	free(beeld->rij);
	free(beeld);
}

wz_beeld *wz_verslag_beeld(wz_verslag *verslag, wz_beeld_kind kind, const char *title,
                           const char *description)
{
	wz_beeld *beeld = verslag->status == WZ_OK ? calloc(1, sizeof *beeld) : NULL;

	if (beeld == NULL || !wz__grow(&verslag->beelden, &verslag->beelden_capacity,
	                               verslag->n_beelden + 1, sizeof(wz_beeld *))) {
		free(beeld);
		verslag->status = WZ_ERR_NOMEM;
		return &verslag->geen_beeld;
	}
	verslag->beelden[verslag->n_beelden++] = beeld;
	beeld->verslag = verslag;
	beeld->kind = kind;
	beeld->title = wz__verslag_kept(verslag, title);
	beeld->description = wz__verslag_kept(verslag, description);
	return beeld;
}

/* A row at the end; NULL when there is no room, or when it is of another kind. */
static wz__beeldrij *add(wz_beeld *beeld, wz_beeld_kind kind)
{
	if (beeld->kind != kind || beeld->verslag->status != WZ_OK)
		return NULL;
	if (!wz__grow(&beeld->rij, &beeld->capacity, beeld->n + 1, sizeof *beeld->rij)) {
		beeld->verslag->status = WZ_ERR_NOMEM;
		return NULL;
	}
	beeld->rij[beeld->n] = (wz__beeldrij){ 0 };
	return &beeld->rij[beeld->n++];
}

void wz_beeld_add_stand(wz_beeld *beeld, const wz_beeld_stand *row)
{
	wz__beeldrij *rij = add(beeld, WZ_BEELD_STAND);

	if (rij == NULL)
		return;
	rij->is.stand = *row;
	rij->is.stand.label = kept(beeld, row->label);
	rij->is.stand.onder = kept(beeld, row->onder);
}

void wz_beeld_add_voortgang(wz_beeld *beeld, const wz_beeld_voortgang *row)
{
	wz__beeldrij *rij = add(beeld, WZ_BEELD_VOORTGANG);

	if (rij == NULL)
		return;
	rij->is.voortgang = *row;
	rij->is.voortgang.label = kept(beeld, row->label);
	rij->is.voortgang.eenheid = kept(beeld, row->eenheid);
	rij->is.voortgang.waarom = kept(beeld, row->waarom);
}

void wz_beeld_add_tijdvak(wz_beeld *beeld, const wz_beeld_tijdvak *row)
{
	wz__beeldrij *rij = add(beeld, WZ_BEELD_TIJDLIJN);
	wz_datum *dagen = NULL;

	if (rij == NULL)
		return;
	rij->is.tijdvak = *row;
	rij->is.tijdvak.label = kept(beeld, row->label);
	rij->is.tijdvak.onder = kept(beeld, row->onder);
	if (row->n_deadlines > 0)
		dagen = wz__arena_alloc(&beeld->verslag->arena, row->n_deadlines * sizeof *dagen);
	if (row->n_deadlines > 0 && dagen == NULL)
		beeld->verslag->status = WZ_ERR_NOMEM;
	if (dagen != NULL)
		memcpy(dagen, row->deadline, row->n_deadlines * sizeof *dagen);
	rij->is.tijdvak.deadline = dagen;
	rij->is.tijdvak.n_deadlines = dagen != NULL ? row->n_deadlines : 0;
}

void wz_beeld_vandaag(wz_beeld *beeld, wz_datum vandaag)
{
	beeld->vandaag = vandaag;
}

void wz_beeld_anker(wz_beeld *beeld, const char *anker)
{
	if (beeld->n > 0 && beeld->verslag->status == WZ_OK)
		beeld->rij[beeld->n - 1].anker =
			anker != NULL ? wz__verslag_kept_naam(beeld->verslag, anker) : NULL;
}

size_t wz_verslag_beelden(const wz_verslag *verslag)
{
	return verslag->n_beelden;
}

const wz_beeld *wz_verslag_get_beeld(const wz_verslag *verslag, size_t index)
{
	return verslag->beelden[index];
}

const char *wz_beeld_title(const wz_beeld *beeld)
{
	return beeld->title;
}

size_t wz_beeld_rows(const wz_beeld *beeld)
{
	return beeld->n;
}
