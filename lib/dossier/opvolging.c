/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/opvolging.h"
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "base/map.h"
#include "store/bevinding_rijen.h"
#include "store/signaal_rijen.h"

/* ---- Reading ---- */

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

/* ---- Who succeeds whom ---- */

/* That a group of now may be one of before, and how much speaks for it. */
typedef struct kans {
	size_t vroeger, nu;
	uint64_t gewicht;
} kans;

typedef struct opvolging {
	wz_dossier *dossier;
	const wz__groepenstand *vroeger, *nu;
	bool *weg, *nieuw; /* of `vroeger`, of `nu` */
	kans *kans;
	size_t kansen, capacity;
} opvolging;

static wz__signaal_sleutel sleutel_van(const wz__groepsbevinding *groep)
{
	return (wz__signaal_sleutel){ groep->code, groep->onderwerp, groep->periode };
}

static wz_status nummer_van(wz_dossier *dossier, const wz__groepsbevinding *groep, int64_t *nr)
{
	const wz__signaal_sleutel sleutel = sleutel_van(groep);
	wz__buf gesloten = { 0 };
	bool is_gesloten;
	wz_status status = wz__signaal_zoek(dossier, &sleutel, nr, &gesloten, &is_gesloten);
	wz__buf_free(&gesloten);
	return status;
}

static int64_t *in_kaart(wz__map *kaart, const wz__groepsbevinding *groep)
{
	char periode[WZ_FORMAT_SIZE];
	wz__buf sleutel = { 0 };
	wz__buf_format(&sleutel, "%s|%s|%s", groep->code, groep->onderwerp,
	               wz_periode_format(periode, groep->periode));
	int64_t *plek =
		sleutel.failed ? NULL : wz__map_put(kaart, sleutel.bytes, sleutel.size, 0, NULL);
	wz__buf_free(&sleutel);
	return plek;
}

/* Which of before are gone, and which of now are new. */
static wz_status zoek_nieuwe(opvolging *o, wz__map *kaart)
{
	wz_status status = WZ_OK;
	int64_t nr, *plek;
	for (size_t i = 0; i < o->vroeger->n; i++) {
		if ((plek = in_kaart(kaart, &o->vroeger->van[i])) == NULL)
			return wz__nomem(o->dossier);
		*plek = 1;
	}
	for (size_t j = 0; status == WZ_OK && j < o->nu->n; j++) {
		if ((plek = in_kaart(kaart, &o->nu->van[j])) == NULL)
			return wz__nomem(o->dossier);
		if (*plek == 0) {
			status = nummer_van(o->dossier, &o->nu->van[j], &nr);
			o->nieuw[j] = nr == 0;
		}
		*plek = 2;
	}
	for (size_t i = 0; status == WZ_OK && i < o->vroeger->n; i++) {
		if ((plek = in_kaart(kaart, &o->vroeger->van[i])) == NULL)
			return wz__nomem(o->dossier);
		o->weg[i] = *plek == 1;
	}
	return status;
}

static size_t samen(const int64_t *a, size_t n, const int64_t *b, size_t m)
{
	size_t i = 0, j = 0, uit = 0;
	if (n == 0 || m == 0 || a[n - 1] < b[0] || b[m - 1] < a[0])
		return 0;
	while (i < n && j < m) {
		uit += a[i] == b[j];
		if (a[i] <= b[j])
			i++;
		else
			j++;
	}
	return uit;
}

/* Whether the members of both share the same: what stands before the ~. */
static bool delen_hetzelfde(const char *a, const char *b)
{
	size_t n = strcspn(a, "~.");
	return n == strcspn(b, "~.") && strncmp(a, b, n) == 0;
}

static uint64_t weeg(const wz__groepsbevinding *a, const wz__groepsbevinding *b)
{
	size_t leden = samen(a->lid, a->leden, b->lid, b->leden);
	size_t plekken = samen(a->koppeling, a->koppelingen, b->koppeling, b->koppelingen);
	if (leden > 0)
		return (uint64_t)leden << 32 | plekken;
	if (delen_hetzelfde(a->onderwerp, b->onderwerp))
		return (uint64_t)plekken << 1;
	return strcmp(a->code, "optelling") == 0 && plekken > 0 && plekken == a->koppelingen &&
	       plekken == b->koppelingen;
}

static int op_gewicht(const void *a, const void *b)
{
	const kans *links = a, *rechts = b;
	if (links->gewicht != rechts->gewicht)
		return links->gewicht > rechts->gewicht ? -1 : 1;
	if (links->vroeger != rechts->vroeger)
		return links->vroeger < rechts->vroeger ? -1 : 1;
	return (links->nu > rechts->nu) - (links->nu < rechts->nu);
}

static bool zoek_kansen(opvolging *o)
{
	for (size_t i = 0; i < o->vroeger->n; i++) {
		for (size_t j = 0; o->weg[i] && j < o->nu->n; j++) {
			const wz__groepsbevinding *a = &o->vroeger->van[i], *b = &o->nu->van[j];
			if (!o->nieuw[j] || strcmp(a->code, b->code) != 0 ||
			    !wz__periode_gelijk(a->periode, b->periode))
				continue;
			kans deze = { i, j, weeg(a, b) };
			if (deze.gewicht == 0)
				continue;
			if (!wz__grow(&o->kans, &o->capacity, o->kansen + 1, sizeof *o->kans))
				return false;
			o->kans[o->kansen++] = deze;
		}
	}
	if (o->kansen > 1)
		qsort(o->kans, o->kansen, sizeof *o->kans, op_gewicht);
	return true;
}

/* Older versions wrote k5+k6b3#0a1b2c3d, of remarks e7, and figures that held the words
 * of whichever result came first. No result changed, so a signal that was closed on
 * those is closed on these. */
static bool anders_geschreven(const wz__groepsbevinding *a, const wz__groepsbevinding *b)
{
	bool oud = *a->onderwerp == 'k' || (*a->onderwerp == 'e' && a->onderwerp[1] != '#');
	return oud && a->leden == b->leden && samen(a->lid, a->leden, b->lid, b->leden) == a->leden;
}

static wz_status geef_door(wz_dossier *dossier, const wz__groepsbevinding *a,
                           const wz__groepsbevinding *b)
{
	const wz__signaal_sleutel sleutel = sleutel_van(a);
	int64_t nr = 0;
	wz_status status = nummer_van(dossier, a, &nr);
	if (status == WZ_OK && nr != 0)
		status = wz__signaal_hernoem(dossier, &sleutel, b->onderwerp);
	if (status == WZ_OK && nr != 0 && anders_geschreven(a, b))
		status = wz__sluiting_herschrijf(dossier, nr, a->cijfers, b->cijfers);
	return status;
}

static wz_status volg_op(opvolging *o)
{
	wz__map kaart = { 0 };
	wz_status status = zoek_nieuwe(o, &kaart);
	wz__map_free(&kaart);
	if (status == WZ_OK && !zoek_kansen(o))
		status = wz__nomem(o->dossier);
	for (size_t i = 0; status == WZ_OK && i < o->kansen; i++) {
		const kans *k = &o->kans[i];
		if (!o->weg[k->vroeger] || !o->nieuw[k->nu])
			continue;
		o->weg[k->vroeger] = o->nieuw[k->nu] = false;
		status = geef_door(o->dossier, &o->vroeger->van[k->vroeger], &o->nu->van[k->nu]);
	}
	return status;
}

wz_status wz__groepen_volg_op(wz_dossier *dossier, int64_t opdracht, int64_t aanbieder,
                              wz_periode periode, const wz__groepenstand *vroeger)
{
	wz__groepenstand nu = { .n = 0 };
	opvolging o = { .dossier = dossier, .vroeger = vroeger, .nu = &nu };
	if (vroeger->n == 0)
		return WZ_OK;
	wz_status status = wz__groepenstand_lees(dossier, opdracht, aanbieder, periode, &nu);
	o.weg = calloc(vroeger->n + 1, sizeof *o.weg);
	o.nieuw = calloc(nu.n + 1, sizeof *o.nieuw);
	if (status == WZ_OK)
		status = o.weg && o.nieuw ? volg_op(&o) : wz__nomem(dossier);
	free(o.weg);
	free(o.nieuw);
	free(o.kans);
	wz__groepenstand_free(&nu);
	return status;
}
