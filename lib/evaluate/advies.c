/* SPDX-License-Identifier: EUPL-1.2 */
/* Puts what the rules find together: one advice per rule and lot, or contract. */
#include "evaluate/advies_regels.h"

#include <stdlib.h>
#include <string.h>

static const char *const namen[WZ__ADVIESCODES] = {
	[WZ__ADVIES_TE_VEEL] = "te-veel",
	[WZ__ADVIES_INZET_OF_PROCES] = "inzet-of-proces",
	[WZ__ADVIES_GEEN_DOEL] = "geen-doel",
	[WZ__ADVIES_ONMEETBAAR] = "onmeetbaar",
	[WZ__ADVIES_GEEN_NULMETING] = "geen-nulmeting",
	[WZ__ADVIES_GEEN_EENHEID] = "geen-eenheid",
	[WZ__ADVIES_GEEN_TELLING] = "geen-telling",
	[WZ__ADVIES_GEEN_DEADLINE] = "geen-deadline",
	[WZ__ADVIES_ZELFDE_VIJVER] = "zelfde-vijver",
};

const char *wz__advies_naam(wz__adviescode code)
{
	return namen[code];
}

bool wz__advies_meer_percelen(const wz__advies *advies)
{
	return advies->plek[0].perceel != advies->plek[advies->n - 1].perceel;
}

static bool andere_opdracht(const wz__adviesblik *blik, size_t a, size_t b)
{
	return strcmp(blik->perceel[a].opdracht, blik->perceel[b].opdracht) != 0;
}

/* Its lots are in order, and those of one contract stand together. */
bool wz__advies_meer_opdrachten(const wz__adviesblik *blik, const wz__advies *advies)
{
	return andere_opdracht(blik, advies->plek[0].perceel, advies->plek[advies->n - 1].perceel);
}

/* What is needed all the time. */
typedef struct werk {
	const wz__adviesblik *blik;
	wz__adviezen *out;
	const wz__adviesregel *regel;
	wz__adviesplek *plek; /* what the rule at hand found so far */
	size_t n, capacity;
	bool meer_opdrachten; /* lots of several are asked for */
	wz__buf waarom, voorbeeld;
} werk;

static bool bewaar(werk *w, const wz__adviesplek *plek, size_t n)
{
	wz__arena *arena = &w->out->arena;
	wz__advies advies = { .code = w->regel->code, .n = n, .heel = w->regel->heel };
	wz__adviesplek *kopie = wz__arena_alloc(arena, n * sizeof *plek);
	if (!kopie || w->waarom.failed || w->voorbeeld.failed)
		return false;
	memcpy(kopie, plek, n * sizeof *plek);
	advies.plek = kopie;
	advies.waarom = wz__arena_text(arena, wz__buf_str(&w->waarom));
	advies.voorbeeld = wz__arena_text(arena, wz__buf_str(&w->voorbeeld));
	if (!advies.waarom || !advies.voorbeeld ||
	    !wz__grow(&w->out->van, &w->out->capacity, w->out->n + 1, sizeof *w->out->van))
		return false;
	w->out->van[w->out->n++] = advies;
	return true;
}

/* A wz__vijvermelder too. */
static bool meld(void *context, const wz__adviesplek *plek, size_t n)
{
	werk *w = context;
	wz__adviesgroep groep = { .blik = w->blik, .plek = plek, .n = n };
	size_t eerste = plek[0].perceel, laatste = plek[n - 1].perceel;
	groep.voluit =
		eerste != laatste && (w->meer_opdrachten || andere_opdracht(w->blik, eerste, laatste));
	wz__buf_clear(&w->waarom);
	wz__buf_clear(&w->voorbeeld);
	w->regel->schrijf(&groep, &w->waarom, &w->voorbeeld);
	return bewaar(w, plek, n);
}

/* Tell of what was found, and begin anew. */
static bool rond_af(werk *w)
{
	size_t n = w->n;
	w->n = 0;
	return n == 0 || meld(w, w->plek, n);
}

static bool pas_toe(werk *w)
{
	for (size_t p = 0; p < w->blik->n; p++) {
		const wz__adviesperceel *perceel = &w->blik->perceel[p];
		bool nieuw = p > 0 && (!w->regel->per_opdracht || andere_opdracht(w->blik, p - 1, p));
		if (nieuw && !rond_af(w))
			return false;
		for (size_t i = 0; perceel->gevraagd && i < perceel->n; i++) {
			if (!w->regel->geldt(w->blik, perceel, &perceel->item[i]))
				continue;
			if (!wz__grow(&w->plek, &w->capacity, w->n + 1, sizeof *w->plek))
				return false;
			w->plek[w->n++] = (wz__adviesplek){ p, i };
		}
	}
	return rond_af(w);
}

/* First lot by lot, and in a lot by code; then by code what several lots share. */
static int volgorde(const void *een, const void *ander)
{
	const wz__advies *a = een, *b = ander;
	bool a_meer = wz__advies_meer_percelen(a), b_meer = wz__advies_meer_percelen(b);
	size_t links = a->plek[0].perceel, rechts = b->plek[0].perceel;
	int plaats = (links > rechts) - (links < rechts), code = (int)a->code - (int)b->code;
	if (a_meer != b_meer)
		return a_meer ? 1 : -1;
	if (a_meer ? code != 0 : plaats == 0)
		return code;
	if (plaats != 0)
		return plaats;
	return (a->plek[0].item > b->plek[0].item) - (a->plek[0].item < b->plek[0].item);
}

static bool meer_opdrachten(const wz__adviesblik *blik)
{
	const char *eerste = NULL;
	for (size_t p = 0; p < blik->n; p++) {
		if (!blik->perceel[p].gevraagd)
			continue;
		if (eerste && strcmp(eerste, blik->perceel[p].opdracht) != 0)
			return true;
		eerste = blik->perceel[p].opdracht;
	}
	return false;
}

bool wz__advies_geef(const wz__adviesblik *blik, wz__adviezen *out)
{
	werk w = { .blik = blik, .out = out, .meer_opdrachten = meer_opdrachten(blik) };
	bool goed = true;
	for (w.regel = wz__adviesregels; goed && w.regel->geldt; w.regel++)
		goed = pas_toe(&w);
	if (goed)
		goed = wz__advies_vijvers(blik, meld, &w);
	if (goed && out->n > 1)
		qsort(out->van, out->n, sizeof *out->van, volgorde);
	free(w.plek);
	wz__buf_free(&w.waarom);
	wz__buf_free(&w.voorbeeld);
	return goed;
}

void wz__adviezen_free(wz__adviezen *adviezen)
{
	free(adviezen->van);
	wz__arena_free(&adviezen->arena);
	*adviezen = (wz__adviezen){ 0 };
}
