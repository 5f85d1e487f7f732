/* SPDX-License-Identifier: EUPL-1.2 */
#include "overzicht/signalen.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "base/tekst.h"
#include "evaluate/signaal_tekst.h"
#include "store/signaal_rijen.h"
#include "store/woord_rijen.h"

enum { OVERTREFFING_STANDAARD = 200 };

const char *wz__signaaltoestand_naam(wz__signaaltoestand toestand)
{
	static const char *const namen[] = { "open", "gesloten", "heropend" };
	return namen[toestand];
}

bool wz__signaal_open(const wz__signaal *signaal)
{
	return signaal->toestand != WZ__SIGNAAL_GESLOTEN;
}

bool wz__signaal_telt(const wz__signaal *signaal, size_t perceel, size_t index)
{
	for (size_t i = 0; i < signaal->n_plekken; i++)
		if (signaal->plek[i].perceel == perceel && signaal->plek[i].index == index)
			return true;
	return false;
}

bool wz__signaal_bij(const wz__signaal *signaal, int64_t afspraak, size_t perceel, size_t index)
{
	for (size_t i = 0; i < signaal->n_afspraken; i++)
		if (signaal->afspraken[i] == afspraak)
			return wz__signaal_telt(signaal, perceel, index);
	return false;
}

const int64_t *wz__ids_bewaar(wz__signalen *out, const int64_t *ids, size_t n)
{
	int64_t *kopie = wz__arena_alloc(&out->arena, (n + 1) * sizeof *ids);
	if (kopie == NULL)
		wz__nomem(out->dossier);
	else if (n > 0)
		memcpy(kopie, ids, n * sizeof *ids);
	return kopie;
}

wz__signaal *wz__signaal_erbij(wz__signalen *out, wz__signaalcode code, const char *onderwerp,
                               wz_periode periode)
{
	const wz__bewering *b = &out->bewering;
	if (b->zin.failed || b->cijfers.failed ||
	    !wz__grow(&out->van, &out->capacity, out->n + 1, sizeof *out->van)) {
		wz__nomem(out->dossier);
		return NULL;
	}
	wz__signaal *signaal = &out->van[out->n];
	*signaal = (wz__signaal){ .code = code, .periode = periode };
	signaal->onderwerp = wz__arena_text(&out->arena, onderwerp);
	signaal->zin = wz__arena_text(&out->arena, wz__buf_str(&b->zin));
	signaal->cijfers = wz__arena_text(&out->arena, wz__buf_str(&b->cijfers));
	if (!signaal->onderwerp || !signaal->zin || !signaal->cijfers) {
		wz__nomem(out->dossier);
		return NULL;
	}
	out->n++;
	return signaal;
}

/* A signal on one lot and items of it. */
static wz_status voeg_toe(wz__signalen *out, const wz__overzicht *ov, wz__signaalcode code,
                          const char *onderwerp, wz__signaalplek plek, const int64_t *afspraken, size_t n)
{
	wz__signaal *signaal =
		wz__signaal_erbij(out, code, onderwerp, wz__periode_van(ov, plek.perceel, plek.index));
	wz__signaalplek *plekken = wz__arena_alloc(&out->arena, sizeof *plekken);
	if (signaal == NULL || plekken == NULL)
		return wz__nomem(out->dossier);
	*plekken = plek;
	signaal->plek = plekken;
	signaal->n_plekken = 1;
	signaal->opdracht = ov->perceel[plek.perceel].rij.opdracht_id;
	signaal->percelen = wz__ids_bewaar(out, &ov->perceel[plek.perceel].rij.id, 1);
	signaal->n_percelen = 1;
	signaal->afspraken = wz__ids_bewaar(out, afspraken, n);
	signaal->n_afspraken = n;
	signaal->rang[0] = plek.perceel;
	signaal->rang[1] = n > 0 ? wz__plek(&ov->afspraken, afspraken[0]) : 0;
	return signaal->percelen && signaal->afspraken ? WZ_OK : WZ_ERR_NOMEM;
}

/* The signal that says the same of another item of this lot, in the same periode:
 * what is said of a number that items share, is said once. */
static wz__signaal *zelfde(const wz__signalen *out, wz__signaalcode code, wz__signaalplek plek)
{
	const char *zin = wz__buf_str(&out->bewering.zin);
	for (size_t i = out->n; i > 0; i--) {
		wz__signaal *signaal = &out->van[i - 1];
		if (signaal->code == code && signaal->n_plekken == 1 && signaal->plek[0].perceel == plek.perceel
		    && signaal->plek[0].index == plek.index && strcmp(signaal->zin, zin) == 0)
			return signaal;
	}
	return NULL;
}

/* The subject becomes that of the pair: the first two. */
static wz_status voeg_afspraak_bij(wz__signalen *out, wz__signaal *signaal, int64_t afspraak)
{
	int64_t ids[WZ__RAAKT_MAX];
	char onderwerp[64];
	if (signaal->n_afspraken == WZ__RAAKT_MAX)
		return WZ_OK;
	memcpy(ids, signaal->afspraken, signaal->n_afspraken * sizeof *ids);
	ids[signaal->n_afspraken] = afspraak;
	if (signaal->n_afspraken == 1) {
		int64_t a = ids[0] < afspraak ? ids[0] : afspraak, b = ids[0] < afspraak ? afspraak : ids[0];
		snprintf(onderwerp, sizeof onderwerp, "a%" PRId64 "+a%" PRId64, a, b);
		signaal->onderwerp = wz__arena_text(&out->arena, onderwerp);
	}
	signaal->afspraken = wz__ids_bewaar(out, ids, ++signaal->n_afspraken);
	return signaal->onderwerp && signaal->afspraken ? WZ_OK : wz__nomem(out->dossier);
}

static bool gerapporteerd(const wz__overzicht *ov, size_t perceel, size_t index)
{
	const wz__perceelblok *blok = &ov->perceel[perceel];
	for (size_t i = blok->dekking; i < blok->dekking + blok->n_dekking; i++)
		if (ov->geteld[i * ov->n_perioden + index])
			return true;
	return false;
}

static wz_status hoor(void *context, const wz__overzicht *ov, const wz__gegeven *gegeven)
{
	wz__signalen *out = context;
	size_t a = gegeven->afspraak, k = gegeven->index;
	const wz__afspraakblok *blok = &ov->afspraak[a];
	wz__signaalzaak zaak = {
		.nummer = blok->rij.nummer,
		.eenheid = blok->rij.eenheid,
		.omschrijving = blok->rij.omschrijving,
		.feiten = gegeven->feiten,
		.oordeel = &ov->oordeel[a * ov->n_perioden + k],
		.delen = gegeven->delen, .n = gegeven->n,
		.buiten = gegeven->buiten, .n_buiten = gegeven->n_buiten,
		.periode = wz__periode_van(ov, blok->perceel, k),
		.vandaag = ov->vandaag,
		.perceel_gerapporteerd = gerapporteerd(ov, blok->perceel, k),
		.verouderd = ov->verouderd[a * ov->n_perioden + k],
		.overtreffing = wz__drempel(&out->lijsten, "overtreffing",
		                            (wz_getal)OVERTREFFING_STANDAARD * WZ_GETAL_SCHAAL),
	};
	wz_status status = WZ_OK;
	for (const wz__afspraakregels *r = wz__regels_afspraak; status == WZ_OK && r->regel; r++) {
		char onderwerp[32];
		if (!r->regel(&zaak, &out->bewering))
			continue;
		wz__signaalplek plek = { blok->perceel, k };
		/* Only of a shared number: else it is two things, which only look alike. */
		bool gedeeld = r->code == WZ__OVERTREFFING && zaak.oordeel->waarde == WZ_GETAL_GEEN;
		wz__signaal *eerder = gedeeld ? zelfde(out, r->code, plek) : NULL;
		snprintf(onderwerp, sizeof onderwerp, "a%" PRId64, blok->rij.id);
		status = eerder ? voeg_afspraak_bij(out, eerder, blok->rij.id)
		                : voeg_toe(out, ov, r->code, onderwerp, plek, &blok->rij.id, 1);
	}
	return status;
}

/* What the rules on a lot look at, in arrays of their own. */
typedef struct perceelstuk {
	wz__signaalitem *item;
	wz__afspraakfeiten *feiten;
	int64_t *id;
	wz_periode *gerapporteerd;
	wz__signaalperceel perceel;
} perceelstuk;

static void stuk_free(perceelstuk *stuk)
{
	free(stuk->item);
	free(stuk->feiten);
	free(stuk->id);
	free(stuk->gerapporteerd);
}

/* Only such an item may ask for a nulmeting; in other lots nobody needs to look. */
static bool kan_meting_vragen(const wz__overzicht *ov, const wz__perceelblok *blok)
{
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++) {
		const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
		if (rij->richting == WZ__TOENAME || rij->richting == WZ__AFNAME || rij->soort == WZ__EFFECT)
			return true;
	}
	return false;
}

static void lees_woorden(const wz__signalen *out, const wz__afspraak_rij *rij, size_t k,
                         wz__buf *gevouwen, wz__signaalitem *item)
{
	wz__buf_clear(gevouwen);
	wz__fold(gevouwen, rij->omschrijving, strlen(rij->omschrijving));
	const char *tekst = wz__buf_str(gevouwen);
	wz__afspraakplek hier = { rij->id, (int64_t)k };
	item->noemt_nulmeting = wz__noemt_nulmeting(tekst) ||
	                        wz__map_get(&out->nulmeting, &hier, sizeof hier) != NULL;
	item->verandering =
		rij->soort == WZ__EFFECT &&
		wz__woord_in(&out->lijsten, WZ__WOORDEN_VERANDERING, tekst, NULL, NULL) != NULL;
}

static bool maak_stuk(const wz__signalen *out, const wz__overzicht *ov, size_t p, size_t k,
                      perceelstuk *stuk)
{
	const wz__perceelblok *blok = &ov->perceel[p];
	wz__buf gevouwen = { 0 };
	size_t n = 0;
	stuk->item = calloc(blok->n + 1, sizeof *stuk->item);
	stuk->feiten = calloc(blok->n + 1, sizeof *stuk->feiten);
	stuk->id = calloc(blok->n + 1, sizeof *stuk->id);
	stuk->gerapporteerd = calloc(blok->n_dekking + 1, sizeof *stuk->gerapporteerd);
	if (!stuk->item || !stuk->feiten || !stuk->id || !stuk->gerapporteerd)
		return false;
	wz_periode periode = wz__periode_van(ov, p, k);
	bool kijk = kan_meting_vragen(ov, blok);
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++) {
		const wz__oordeel *oordeel = wz__oordeel_van(ov, a, k);
		const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
		if (!oordeel || oordeel->vervallen)
			continue;
		stuk->feiten[n] = wz__feiten_van(ov, a, periode);
		stuk->id[n] = rij->id;
		stuk->item[n] = (wz__signaalitem){ .nummer = rij->nummer, .eenheid = rij->eenheid,
			.feiten = &stuk->feiten[n], .oordeel = oordeel, .soort = rij->soort };
		if (kijk)
			lees_woorden(out, rij, k, &gevouwen, &stuk->item[n]);
		n++;
	}
	for (size_t i = 0; i < blok->n_dekking; i++)
		stuk->gerapporteerd[i] = ov->dekking[blok->dekking + i].periode;
	stuk->perceel = (wz__signaalperceel){ .nummer = blok->rij.nummer, .begin = blok->rij.begin,
		.eind = blok->rij.eind, .item = stuk->item, .n = n, .gerapporteerd = stuk->gerapporteerd,
		.n_gerapporteerd = blok->n_dekking, .periode = periode, .vandaag = ov->vandaag };
	bool ok = !gevouwen.failed;
	wz__buf_free(&gevouwen);
	return ok;
}

static wz_status regels_perceel(wz__signalen *out, const wz__overzicht *ov, size_t p, size_t k)
{
	perceelstuk stuk = { 0 };
	wz_status status = maak_stuk(out, ov, p, k, &stuk) ? WZ_OK : wz__nomem(out->dossier);
	for (const wz__perceelregels *r = wz__regels_perceel; status == WZ_OK && r->regel; r++) {
		size_t vanaf = 0;
		wz__raakt raakt = { .n = 0 };
		while (status == WZ_OK && r->regel(&stuk.perceel, &vanaf, &raakt, &out->bewering)) {
			int64_t id[WZ__RAAKT_MAX];
			char onderwerp[32];
			for (size_t i = 0; i < raakt.n; i++)
				id[i] = stuk.id[raakt.item[i]];
			if (r->per_item)
				snprintf(onderwerp, sizeof onderwerp, "a%" PRId64, id[0]);
			else
				snprintf(onderwerp, sizeof onderwerp, "p%" PRId64, ov->perceel[p].rij.id);
			status = voeg_toe(out, ov, r->code, onderwerp, (wz__signaalplek){ p, k }, id, raakt.n);
			raakt.n = 0;
		}
	}
	stuk_free(&stuk);
	return status;
}

wz_status wz__signalen_lees(wz_dossier *dossier, const wz__keuze *keuze, wz__overzicht *ov,
                            wz__signalen *out)
{
	out->dossier = dossier;
	ov->toehoorder = hoor;
	ov->context = out;
	wz_status status = wz__woordenlijst_lees(dossier, WZ__WOORDEN_DREMPEL, &out->lijsten);
	if (status == WZ_OK)
		status = wz__woordenlijst_lees(dossier, WZ__WOORDEN_VERANDERING, &out->lijsten);
	if (status == WZ_OK)
		status = wz__overzicht_lees(dossier, keuze, ov);
	/* First the words of all lots: one result can belong to several. */
	for (size_t p = 0; status == WZ_OK && p < ov->n_percelen; p++)
		status = wz__signalen_bevindingen(dossier, ov, p, out);
	for (size_t p = 0; status == WZ_OK && p < ov->n_percelen; p++)
		for (size_t k = 0; status == WZ_OK && k < ov->n_perioden; k++)
			if (wz__perceel_loopt(ov, p, k))
				status = regels_perceel(out, ov, p, k);
	return status;
}

static int volgorde(const void *a, const void *b)
{
	const wz__signaal *x = a, *y = b;
	for (int i = 0; i < 2; i++)
		if (x->rang[i] != y->rang[i])
			return x->rang[i] < y->rang[i] ? -1 : 1;
	if (x->code != y->code)
		return x->code < y->code ? -1 : 1;
	int verschil = wz__periode_volgorde(x->periode, y->periode);
	/* The sentence before the subject, which may hold row ids: the numbers must not
	 * depend on the order in which rows came. */
	if (verschil == 0)
		verschil = strcmp(x->zin, y->zin);
	return verschil != 0 ? verschil : strcmp(x->onderwerp, y->onderwerp);
}

wz_status wz__signalen_nummer(wz_dossier *dossier, wz__signalen *signalen)
{
	wz__buf gesloten = { 0 };
	wz_status status = WZ_OK;
	if (signalen->n > 0)
		qsort(signalen->van, signalen->n, sizeof *signalen->van, volgorde);
	for (size_t i = 0; status == WZ_OK && i < signalen->n; i++) {
		wz__signaal *signaal = &signalen->van[i];
		wz__signaal_sleutel sleutel = { wz__signaalsoort_van(signaal->code)->code,
			                            signaal->onderwerp, signaal->periode };
		bool is_gesloten;
		wz__buf_clear(&gesloten);
		status = wz__signaal_zoek(dossier, &sleutel, &signaal->nr, &gesloten, &is_gesloten);
		if (status == WZ_OK && gesloten.failed)
			status = wz__nomem(dossier);
		if (status == WZ_OK && is_gesloten)
			signaal->toestand = strcmp(wz__buf_str(&gesloten), signaal->cijfers) == 0
				? WZ__SIGNAAL_GESLOTEN : WZ__SIGNAAL_HEROPEND;
	}
	wz__buf_free(&gesloten);
	return status == WZ_OK ? wz__signalen_wijs(dossier, signalen) : status;
}

wz_status wz__signalen_toestand(wz_dossier *dossier, wz__signalen *signalen)
{
	bool ooit;
	wz_status status = wz__ooit_gesloten(dossier, &ooit);
	return status == WZ_OK && ooit ? wz__signalen_nummer(dossier, signalen) : status;
}

void wz__signalen_free(wz__signalen *signalen)
{
	free(signalen->van);
	wz__arena_free(&signalen->arena);
	wz__map_free(&signalen->bekend);
	wz__map_free(&signalen->nulmeting);
	wz__woordenlijsten_free(&signalen->lijsten);
	wz__bewering_free(&signalen->bewering);
	*signalen = (wz__signalen){ 0 };
}
