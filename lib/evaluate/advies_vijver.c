/* SPDX-License-Identifier: EUPL-1.2 */
/* Lots that look for the same people in the same place. Small lots beside each
 * other made providers fish in one pond (evaluation of 2016, 3.3). */
#include "evaluate/advies_regels.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "base/map.h"
#include "base/tekst.h"

/* An agreed item that asks for a number of people. */
typedef struct visser {
	wz__adviesplek plek;
	int64_t stadsdeel;
	uint32_t mensen;
	size_t vijver; /* the first that fishes there; SIZE_MAX: not known */
} visser;

typedef struct vangst {
	const wz__adviesblik *blik;
	visser *van;
	size_t n, capacity;
	size_t *pad; /* members of the pond at hand, as they are found */
	wz__adviesplek *plek;
	wz__map stadsdelen;
	wz__buf buf;
} vangst;

static const wz__adviesperceel *perceel_van(const vangst *v, const visser *een)
{
	return &v->blik->perceel[een->plek.perceel];
}

/* The unit says who are counted. Where that may be anyone, the words may say who
 * is meant. */
static uint32_t mensen_van(vangst *v, const wz__adviesitem *item)
{
	if (item->doel == WZ_GETAL_GEEN || item->doel <= 0)
		return 0;
	if (item->richting != WZ__RICHTING_GEEN && item->richting != WZ__MINIMAAL)
		return 0;
	wz__buf_clear(&v->buf);
	wz__fold(&v->buf, item->eenheid, strlen(item->eenheid));
	uint32_t mensen = wz__advies_mensen(wz__buf_str(&v->buf));
	if (mensen != WZ__MENSEN_ALGEMEEN)
		return mensen;
	uint32_t bedoeld = wz__advies_mensen(item->gevouwen) & ~(uint32_t)WZ__MENSEN_ALGEMEEN;
	return bedoeld != 0 ? bedoeld : mensen;
}

static bool verzamel_perceel(vangst *v, size_t p)
{
	const wz__adviesperceel *perceel = &v->blik->perceel[p];
	wz__buf_clear(&v->buf);
	wz__fold(&v->buf, perceel->stadsdeel, strlen(perceel->stadsdeel));
	const int64_t *stadsdeel = wz__map_put(&v->stadsdelen, wz__buf_str(&v->buf), v->buf.size,
	                                       (int64_t)v->stadsdelen.n, NULL);
	if (!stadsdeel || v->buf.failed)
		return false;
	int64_t nummer = *stadsdeel;
	for (size_t i = 0; i < perceel->n; i++) {
		uint32_t mensen = mensen_van(v, &perceel->item[i]);
		if (mensen == 0)
			continue;
		if (!wz__grow(&v->van, &v->capacity, v->n + 1, sizeof *v->van))
			return false;
		v->van[v->n++] =
			(visser){ .plek = { p, i }, .stadsdeel = nummer, .mensen = mensen, .vijver = SIZE_MAX };
	}
	return !v->buf.failed;
}

static const char *gebied_van(const vangst *v, const visser *een)
{
	const wz__adviesperceel *perceel = perceel_van(v, een);
	const char *deelgebied = perceel->item[een->plek.item].deelgebied;
	return *deelgebied != '\0' ? deelgebied : perceel->wijk;
}

/* A place that is not given is all of the area. */
static bool zelfde_gebied(const vangst *v, const visser *a, const visser *b)
{
	const char *hier = gebied_van(v, a), *daar = gebied_van(v, b);
	return *hier == '\0' || *daar == '\0' || wz__fold_equal(hier, strlen(hier), daar, strlen(daar));
}

static bool zelfde_vijver(const vangst *v, const visser *a, const visser *b)
{
	const wz__adviesperceel *een = perceel_van(v, a), *ander = perceel_van(v, b);
	return a->stadsdeel == b->stadsdeel && (a->mensen & b->mensen) != 0 &&
	       a->plek.perceel != b->plek.perceel && een->begin <= ander->eind &&
	       ander->begin <= een->eind && zelfde_gebied(v, a, b);
}

/* Give all that fish in the pond of `eerste`, by way of each other, its number. */
static void volg(vangst *v, size_t eerste)
{
	size_t n = 1;
	v->pad[0] = eerste;
	v->van[eerste].vijver = eerste;
	for (size_t i = 0; i < n; i++) {
		for (size_t j = eerste + 1; j < v->n; j++) {
			if (v->van[j].vijver != SIZE_MAX || !zelfde_vijver(v, &v->van[v->pad[i]], &v->van[j]))
				continue;
			v->van[j].vijver = eerste;
			v->pad[n++] = j;
		}
	}
}

/* The next member of the pond in another lot than that of `na`; v->n at the end. */
static size_t volgend_perceel(const vangst *v, size_t vijver, size_t na)
{
	size_t i = na + 1;
	while (i < v->n &&
	       (v->van[i].vijver != vijver || v->van[i].plek.perceel == v->van[na].plek.perceel))
		i++;
	return i;
}

/* Whether two ponds are between the same lots: that is one remark. */
static bool zelfde_percelen(const vangst *v, size_t a, size_t b)
{
	size_t i = a, j = b;
	while (i < v->n && j < v->n && v->van[i].plek.perceel == v->van[j].plek.perceel) {
		i = volgend_perceel(v, a, i);
		j = volgend_perceel(v, b, j);
	}
	return i == v->n && j == v->n;
}

static void voeg_samen(vangst *v, size_t vijver)
{
	for (size_t i = vijver + 1;
	     i < v->n && perceel_van(v, &v->van[i]) == perceel_van(v, &v->van[vijver]); i++) {
		if (v->van[i].vijver != i || !zelfde_percelen(v, vijver, i))
			continue;
		for (size_t j = i; j < v->n; j++)
			if (v->van[j].vijver == i)
				v->van[j].vijver = vijver;
	}
}

/* A pond of one is none; nor does one matter where no lot of it is asked for. */
static bool meld_vijver(vangst *v, size_t vijver, wz__vijvermelder *meld, void *context)
{
	bool gevraagd = false;
	size_t n = 0;
	if (volgend_perceel(v, vijver, vijver) == v->n)
		return true;
	voeg_samen(v, vijver);
	for (size_t i = vijver; i < v->n; i++) {
		if (v->van[i].vijver != vijver)
			continue;
		gevraagd = gevraagd || perceel_van(v, &v->van[i])->gevraagd;
		v->plek[n++] = v->van[i].plek;
	}
	return !gevraagd || meld(context, v->plek, n);
}

static bool zoek(vangst *v, wz__vijvermelder *meld, void *context)
{
	for (size_t p = 0; p < v->blik->n; p++)
		if (!verzamel_perceel(v, p))
			return false;
	v->pad = calloc(v->n + 1, sizeof *v->pad);
	v->plek = calloc(v->n + 1, sizeof *v->plek);
	if (!v->pad || !v->plek)
		return false;
	for (size_t i = 0; i < v->n; i++)
		if (v->van[i].vijver == SIZE_MAX)
			volg(v, i);
	for (size_t i = 0; i < v->n; i++)
		if (v->van[i].vijver == i && !meld_vijver(v, i, meld, context))
			return false;
	return true;
}

bool wz__advies_vijvers(const wz__adviesblik *blik, wz__vijvermelder *meld, void *context)
{
	vangst v = { .blik = blik };
	bool goed = zoek(&v, meld, context);
	free(v.van);
	free(v.pad);
	free(v.plek);
	wz__map_free(&v.stadsdelen);
	wz__buf_free(&v.buf);
	return goed;
}

/* Whether item `index` is the first of its lot. */
static bool begint_perceel(const wz__adviesgroep *groep, size_t index)
{
	return index == 0 || groep->plek[index].perceel != groep->plek[index - 1].perceel;
}

static size_t noem_percelen(const wz__adviesgroep *groep, wz__buf *out)
{
	size_t n = 0, m = 0;
	for (size_t i = 0; i < groep->n; i++)
		n += begint_perceel(groep, i) ? 1 : 0;
	for (size_t i = 0; i < groep->n; i++) {
		const wz__adviesperceel *perceel = wz__advies_perceel(groep, i);
		if (!begint_perceel(groep, i))
			continue;
		if (!wz__advies_deel(m++, n, out))
			continue;
		if (groep->voluit)
			wz__buf_format(out, "%s/", perceel->opdracht);
		wz__buf_text(out, perceel->nummer);
	}
	return n;
}

static const char *eigen_gebied(const wz__adviesgroep *groep, size_t index)
{
	const char *deelgebied = wz__advies_item(groep, index)->deelgebied;
	return *deelgebied != '\0' ? deelgebied : wz__advies_perceel(groep, index)->wijk;
}

/* The place that all of them are in. */
static const char *gebied(const wz__adviesgroep *groep)
{
	const char *eerste = eigen_gebied(groep, 0);
	for (size_t i = 1; i < groep->n; i++) {
		const char *ander = eigen_gebied(groep, i);
		if (!wz__fold_equal(eerste, strlen(eerste), ander, strlen(ander)))
			return wz__advies_perceel(groep, 0)->stadsdeel;
	}
	return *eerste != '\0' ? eerste : wz__advies_perceel(groep, 0)->stadsdeel;
}

void wz__advies_vijver_tekst(const wz__adviesgroep *groep, wz__buf *waarom, wz__buf *voorbeeld)
{
	wz__buf_text(waarom, "Perceel ");
	size_t percelen = noem_percelen(groep, waarom);
	wz__buf_format(waarom, " vissen in %s uit dezelfde vijver: ", gebied(groep));
	for (size_t i = 0; i < groep->n; i++) {
		const wz__adviesitem *item = wz__advies_item(groep, i);
		char getal[WZ_FORMAT_SIZE];
		if (!wz__advies_deel(i, groep->n, waarom))
			continue;
		wz__advies_nummer(groep, i, waarom);
		wz__buf_format(waarom, " (%s %s)", wz_getal_dutch(getal, item->doel), item->eenheid);
	}
	wz__buf_format(waarom, ". Wie in het ene perceel meedoet, kan ook in %s meetellen.",
	               percelen == 2 ? "het andere" : "een ander");
	wz__buf_text(voorbeeld, "geef perceel ");
	noem_percelen(groep, voorbeeld);
	wz__buf_text(voorbeeld, " elk een eigen wijk of groep, of spreek af in welk perceel iemand "
	                        "meetelt");
}
