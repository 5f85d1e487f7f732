/* SPDX-License-Identifier: EUPL-1.2 */
/* Which group of now succeeds which of before. */
#include "dossier/opvolging.h"
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "base/map.h"
#include "store/signaal_rijen.h"

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

/* A group of now by something that one of before must have too to be followed by it. */
typedef struct spoor {
	uint64_t merk;
	size_t groep;
} spoor;

typedef struct sporen {
	spoor *van;
	size_t n, capacity;
} sporen;

static bool spoor_bij(sporen *uit, uint64_t merk, size_t groep)
{
	if (!wz__grow(&uit->van, &uit->capacity, uit->n + 1, sizeof *uit->van))
		return false;
	uit->van[uit->n++] = (spoor){ merk, groep };
	return true;
}

/* Each result; each koppeling together with what the members share; of parts of a total all
 * koppelingen. Only groups that have one of these in common are weighed: comparing all with all
 * would take hours where there are a hundred thousand. */
static bool sporen_van(const wz__groepsbevinding *groep, size_t index, sporen *uit)
{
	uint64_t gedeeld = wz__hash(WZ__HASH, groep->onderwerp, strcspn(groep->onderwerp, "~."));
	bool goed = true;
	for (size_t i = 0; goed && i < groep->leden; i++)
		goed = spoor_bij(uit, wz__hash(WZ__HASH, &groep->lid[i], sizeof *groep->lid), index);
	for (size_t i = 0; goed && i < groep->koppelingen; i++)
		goed = spoor_bij(uit, wz__hash(gedeeld, &groep->koppeling[i], sizeof *groep->koppeling),
		                 index);
	if (goed && strcmp(groep->code, "optelling") == 0)
		goed = spoor_bij(
			uit,
			wz__hash(WZ__HASH + 1, groep->koppeling, groep->koppelingen * sizeof *groep->koppeling),
			index);
	return goed;
}

static int op_merk(const void *a, const void *b)
{
	const spoor *links = a, *rechts = b;
	if (links->merk != rechts->merk)
		return links->merk < rechts->merk ? -1 : 1;
	return (links->groep > rechts->groep) - (links->groep < rechts->groep);
}

/* The first with this number, or the end. */
static size_t eerste_spoor(const sporen *s, uint64_t merk)
{
	size_t begin = 0, eind = s->n;
	while (begin < eind) {
		size_t midden = begin + (eind - begin) / 2;
		if (s->van[midden].merk < merk)
			begin = midden + 1;
		else
			eind = midden;
	}
	return begin;
}

static bool weeg_paar(opvolging *o, size_t vroeger, size_t nu)
{
	const wz__groepsbevinding *a = &o->vroeger->van[vroeger], *b = &o->nu->van[nu];
	if (strcmp(a->code, b->code) != 0 || !wz__periode_gelijk(a->periode, b->periode))
		return true;
	kans deze = { vroeger, nu, weeg(a, b) };
	if (deze.gewicht == 0)
		return true;
	if (!wz__grow(&o->kans, &o->capacity, o->kansen + 1, sizeof *o->kans))
		return false;
	o->kans[o->kansen++] = deze;
	return true;
}

/* One that is gone, beside all new ones that it shares something with, each once:
 * gewogen[j] is 1 + the last that was weighed beside j. */
static bool zoek_kansen_van(opvolging *o, size_t vroeger, const sporen *nieuwe, sporen *eigen,
                            size_t *gewogen)
{
	eigen->n = 0;
	if (!sporen_van(&o->vroeger->van[vroeger], vroeger, eigen))
		return false;
	for (size_t i = 0; i < eigen->n; i++) {
		uint64_t merk = eigen->van[i].merk;
		for (size_t k = eerste_spoor(nieuwe, merk); k < nieuwe->n && nieuwe->van[k].merk == merk;
		     k++) {
			size_t nu = nieuwe->van[k].groep;
			if (gewogen[nu] == vroeger + 1)
				continue;
			gewogen[nu] = vroeger + 1;
			if (!weeg_paar(o, vroeger, nu))
				return false;
		}
	}
	return true;
}

static bool zoek_kansen(opvolging *o)
{
	sporen nieuwe = { .n = 0 }, eigen = { .n = 0 };
	size_t *gewogen = calloc(o->nu->n + 1, sizeof *gewogen);
	bool goed = gewogen != NULL;
	for (size_t j = 0; goed && j < o->nu->n; j++)
		if (o->nieuw[j])
			goed = sporen_van(&o->nu->van[j], j, &nieuwe);
	if (nieuwe.n > 1)
		qsort(nieuwe.van, nieuwe.n, sizeof *nieuwe.van, op_merk);
	for (size_t i = 0; goed && nieuwe.n > 0 && i < o->vroeger->n; i++)
		if (o->weg[i])
			goed = zoek_kansen_van(o, i, &nieuwe, &eigen, gewogen);
	if (goed && o->kansen > 1)
		qsort(o->kans, o->kansen, sizeof *o->kans, op_gewicht);
	free(gewogen);
	free(nieuwe.van);
	free(eigen.van);
	return goed;
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
