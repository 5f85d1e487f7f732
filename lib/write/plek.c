/* SPDX-License-Identifier: EUPL-1.2 */
/* Which places a document has, and which of them something leads to. */
#include "write/plek.h"

#include <stdlib.h>
#include <string.h>

#include "write/cel.h"

enum { BESTAAT = 1, GEVRAAGD = 2, GEZET = 4 };

/* Every format can write such a name as it is. */
static bool goede_naam(const char *anker)
{
	return anker != NULL && anker[0] != '\0' &&
	       anker[strspn(anker, "abcdefghijklmnopqrstuvwxyz0123456789.-")] == '\0';
}

static bool merk(wz__plekken *plekken, const char *anker, int64_t bit)
{
	int64_t *is;

	if (!goede_naam(anker))
		return true;
	is = wz__map_put(&plekken->map, anker, strlen(anker), 0, NULL);
	if (is == NULL)
		return false;
	*is |= bit;
	return true;
}

static bool merk_tabel(wz__plekken *plekken, const wz__blok *blok)
{
	bool gezien = wz__tabel_mens(blok->tabel), goed = true;

	for (size_t i = 0; i < blok->n && gezien && goed; i++)
		if (blok->verwijs[i].anker != NULL)
			goed = merk(plekken, blok->verwijs[i].anker,
			            blok->verwijs[i].column == SIZE_MAX ? BESTAAT : GEVRAAGD);
	return goed;
}

static bool merk_alinea(wz__plekken *plekken, const wz_alinea *alinea)
{
	bool goed = true;

	for (size_t i = 0; i < alinea->n && goed; i++)
		if (alinea->stuk[i].soort == WZ__STUK_LINK)
			goed = merk(plekken, alinea->stuk[i].naar, GEVRAAGD);
	return goed;
}

wz_status wz__plekken_lees(wz__plekken *plekken, const wz_geschrift *geschrift)
{
	bool goed;

	plekken->n_noten = geschrift->n_noten;
	plekken->nummer = calloc(geschrift->n_noten + 1, sizeof *plekken->nummer);
	plekken->volgorde = calloc(geschrift->n_noten + 1, sizeof *plekken->volgorde);
	goed = plekken->nummer != NULL && plekken->volgorde != NULL;
	for (size_t i = 0; i < geschrift->n && goed; i++) {
		const wz__blok *blok = &geschrift->blok[i];

		if (blok->soort == WZ__BLOK_KOP)
			goed = merk(plekken, blok->anker, BESTAAT);
		else if (blok->soort == WZ__BLOK_TABEL)
			goed = merk_tabel(plekken, blok);
	}
	for (size_t i = 0; i < geschrift->n_alineas && goed; i++)
		goed = merk_alinea(plekken, geschrift->alinea[i]);
	return goed ? WZ_OK : WZ_ERR_NOMEM;
}

void wz__plekken_free(wz__plekken *plekken)
{
	wz__map_free(&plekken->map);
	free(plekken->nummer);
	free(plekken->volgorde);
}

static int64_t *vind(const wz__plekken *plekken, const char *anker)
{
	return goede_naam(anker) ? wz__map_get(&plekken->map, anker, strlen(anker)) : NULL;
}

bool wz__plek_bestaat(const wz__plekken *plekken, const char *anker)
{
	const int64_t *is = vind(plekken, anker);

	return is != NULL && (*is & BESTAAT) != 0;
}

bool wz__plek_hier(wz__plekken *plekken, const char *anker)
{
	int64_t *is = vind(plekken, anker);

	if (is == NULL || (*is & (GEVRAAGD | GEZET)) != GEVRAAGD)
		return false;
	*is |= GEZET;
	return true;
}

bool wz__plek_eerste(wz__plekken *plekken, const char *anker)
{
	int64_t *is = vind(plekken, anker);

	if (is == NULL || (*is & GEZET) != 0)
		return false;
	*is |= GEZET;
	return true;
}

size_t wz__noot_nummer(wz__plekken *plekken, size_t noot)
{
	if (noot >= plekken->n_noten)
		return 0;
	if (plekken->nummer[noot] == 0) {
		plekken->volgorde[plekken->genummerd++] = noot;
		plekken->nummer[noot] = plekken->genummerd;
	}
	return plekken->nummer[noot];
}

size_t wz__noot_met(wz__plekken *plekken, size_t nummer)
{
	while (plekken->genummerd < nummer)
		wz__noot_nummer(plekken, plekken->gezocht++);
	return plekken->volgorde[nummer - 1];
}

const wz__celverwijs *wz__wijzer_van(const wz__wijzers *wijzers, size_t row, size_t column)
{
	const wz__celverwijs *is = wijzers != NULL ? wz__verwijs_van(wijzers->blok, row, column) : NULL;

	if (is == NULL)
		return NULL;
	if (is->anker == NULL)
		return is->noot < wijzers->plekken->n_noten ? is : NULL;
	return wz__plek_bestaat(wijzers->plekken, is->anker) ? is : NULL;
}

const wz__celverwijs *wz__wijzer_groep(const wz__wijzers *wijzers, size_t row)
{
	const wz__celverwijs *is = NULL;
	size_t n;

	if (wijzers == NULL)
		return NULL;
	(void)wz_table_columns(wijzers->blok->tabel, &n);
	for (size_t i = 0; i < n && is == NULL; i++)
		is = wz__wijzer_van(wijzers, row, i);
	return is;
}

const char *wz__wijzer_rij(const wz__wijzers *wijzers, size_t row)
{
	const wz__celverwijs *is =
		wijzers != NULL ? wz__verwijs_van(wijzers->blok, row, SIZE_MAX) : NULL;

	return is != NULL && wz__plek_hier(wijzers->plekken, is->anker) ? is->anker : NULL;
}
