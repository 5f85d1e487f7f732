/* SPDX-License-Identifier: EUPL-1.2 */
/* The header of a table: what each of its columns holds. */
#include <string.h>
#include "read/verslag_staat.h"

enum { KOPCEL_MAX = 80 };

static bool is_resultaatrol(wz__sectie rol)
{
	return rol == WZ__SECTIE_RESULTAAT || rol == WZ__SECTIE_GEMENGD || rol == WZ__SECTIE_STATUS;
}

/* "Behaald", "Gerealiseerd?": words for a status as the head of a column. */
static bool is_behaald(const wz__stuk *stuk)
{
	size_t n = stuk->n;

	while (n > 0 && strchr("?: ", stuk->tekst[n - 1]) != NULL)
		n--;
	return wz__status_van(stuk->tekst, n, (wz__legendas){ 0 }).status == WZ_GEREALISEERD;
}

static wz__sectie rol_van(const wz__stuk *stuk, bool *behaald, size_t *zekere)
{
	wz__sectie rol;
	wz__zin zin;
	bool zeker;

	*behaald = false;
	wz__zin_lees(&zin, stuk->tekst, stuk->n);
	rol = wz__sectie_van(&zin, &zeker);
	if (zin.n == 1 && strcmp(zin.woord[0].laag, "stand") == 0) {
		rol = WZ__SECTIE_STATUS;
		zeker = true;
	}
	*zekere += zeker;
	if (rol == WZ__SECTIE_GEEN && (*behaald = is_behaald(stuk)))
		rol = WZ__SECTIE_RESULTAAT;
	return rol;
}

/* Whether the row may be a header: short cells, none of which is an item or a lot. */
static bool kan_kop(const wz__stuk *stukken, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		wz__kop kop = { 0 };

		if (stukken[i].soort == WZ__STUK_PUNT || stukken[i].n > KOPCEL_MAX)
			return false;
		if (wz__perceel_lees(&kop, stukken[i].tekst, stukken[i].n, false, false))
			return false;
	}
	return n > 1;
}

bool wz__tabelkop(wz__tabelstaat *t, const wz__stuk *stukken, size_t n, const wz__stukrij *rij)
{
	wz__sectie rol[WZ__TABEL_KOLOMMEN_MAX] = { 0 };
	bool behaald[WZ__TABEL_KOLOMMEN_MAX] = { 0 };
	bool genummerd = false;
	size_t bekend = 0, resultaat = 0, anders = 0, zekere = 0, status = 0;

	if (!kan_kop(stukken, n))
		return false;
	for (size_t i = 1; i < n; i++) {
		size_t k = stukken[i].kolom;

		if (k >= WZ__TABEL_KOLOMMEN_MAX || rol[k] != WZ__SECTIE_GEEN)
			continue;
		rol[k] = rol_van(&stukken[i], &behaald[k], &zekere);
		bekend += rol[k] != WZ__SECTIE_GEEN && rol[k] != WZ__SECTIE_VUL;
		resultaat += is_resultaatrol(rol[k]);
		status += rol[k] == WZ__SECTIE_STATUS;
		genummerd = genummerd || rol[k] == WZ__SECTIE_NUMMER;
		anders += rol[k] == WZ__SECTIE_AFSPRAAK || rol[k] == WZ__SECTIE_ITEM;
	}
	/* Without a row of dashes below it two known columns make a header; in a table that
	 * has one already, both must be of nothing but such words. */
	if (!rij->kopcellen && (bekend < 2 || zekere < (t->kop ? 2u : 1u)))
		return false;
	/* Only where agreed items have numbers can they be told from their results. */
	for (size_t k = 0; k < WZ__TABEL_KOLOMMEN_MAX && !genummerd; k++)
		if (rol[k] == WZ__SECTIE_GEMENGD)
			rol[k] = WZ__SECTIE_RESULTAAT;
	t->gemist = status == 0 && anders > 0;
	memcpy(t->rol, rol, sizeof rol);
	memcpy(t->behaald, behaald, sizeof behaald);
	t->kolommen = rij->kolommen;
	t->kop = true;
	t->overzicht = resultaat == 0 && anders == 0;
	return true;
}
