/* SPDX-License-Identifier: EUPL-1.2 */
/* Results with the same words in several lots that may be one thing. Sorting and
 * joining: one text in hundreds of lots costs no more than hundreds of texts. */
#include "evaluate/vergelijking.h"

#include <stdlib.h>

enum { SETS_VERGELEKEN = 64 };

typedef struct rij {
	uint64_t sleutel;
	uint32_t melding;
	bool noemt; /* names this lot, where the key is a lot */
} rij;

typedef struct rijen {
	rij *van;
	size_t n, capacity;
} rijen;

/* Results that were joined, as a forest: the first of a tree is its top. */
typedef struct bos {
	uint32_t *ouder;
} bos;

static uint32_t top(bos *b, uint32_t i)
{
	while (b->ouder[i] != i) {
		b->ouder[i] = b->ouder[b->ouder[i]];
		i = b->ouder[i];
	}
	return i;
}

static void verbind(bos *b, uint32_t i, uint32_t j)
{
	uint32_t a = top(b, i), c = top(b, j);

	if (a < c)
		b->ouder[c] = a;
	else
		b->ouder[a] = c;
}

static int op_sleutel(const void *a, const void *b)
{
	const rij *links = a, *rechts = b;

	if (links->sleutel != rechts->sleutel)
		return links->sleutel < rechts->sleutel ? -1 : 1;
	return (links->melding > rechts->melding) - (links->melding < rechts->melding);
}

static bool add(rijen *r, uint64_t sleutel, uint32_t melding, bool noemt)
{
	if (!wz__grow(&r->van, &r->capacity, r->n + 1, sizeof *r->van))
		return false;
	r->van[r->n++] = (rij){ sleutel, melding, noemt };
	return true;
}

static void sorteer(rijen *r)
{
	if (r->n > 1)
		qsort(r->van, r->n, sizeof *r->van, op_sleutel);
}

/* The rows with one key, from `begin` on. */
static size_t gelijke(const rijen *r, size_t begin)
{
	size_t n = 1;

	while (begin + n < r->n && r->van[begin + n].sleutel == r->van[begin].sleutel)
		n++;
	return n;
}

/* ---- One class: results with the same words ---- */

/* Join all rows with one key; a key that is a lot only where a row names it. */
static void verbind_gelijke(bos *b, rijen *r, bool genoemd)
{
	sorteer(r);
	for (size_t i = 0, n; i < r->n; i += n) {
		bool mag = !genoemd;

		n = gelijke(r, i);
		for (size_t j = i; j < i + n; j++)
			mag = mag || r->van[j].noemt;
		for (size_t j = i + 1; mag && j < i + n; j++)
			verbind(b, r->van[i].melding, r->van[j].melding);
	}
	r->n = 0;
}

static bool met_gelijke_cijfers(const wz__vergelijking *v, const rij *klasse, size_t n, bos *b,
                                rijen *hulp)
{
	for (size_t i = 0; i < n; i++) {
		const wz__melding *m = &v->melding[klasse[i].melding];

		if ((m->telt & WZ__TELT_GELIJK) != 0 && !add(hulp, m->cijfers, klasse[i].melding, false))
			return false;
	}
	verbind_gelijke(b, hulp, false);
	return true;
}

static const wz__verwijzing *verwijzing_van(const wz__vergelijking *v, uint32_t melding)
{
	const wz__melding *m = &v->melding[melding];

	if (m->verwijst == 0 || (m->telt & WZ__TELT_VERWANT) == 0)
		return NULL;
	return &v->verwijzing[m->verwijst - 1];
}

static bool met_een_totaal(const wz__vergelijking *v, const rij *klasse, size_t n, bos *b,
                           rijen *hulp)
{
	for (size_t i = 0; i < n; i++) {
		const wz__verwijzing *w = verwijzing_van(v, klasse[i].melding);

		if (w != NULL && w->totaal != WZ_GETAL_GEEN &&
		    !add(hulp, (uint64_t)w->totaal * 65599 + w->eenheid, klasse[i].melding, false))
			return false;
	}
	verbind_gelijke(b, hulp, false);
	return true;
}

/* The lots that a result names, but for its own. */
static bool noem_percelen(const wz__vergelijking *v, uint32_t melding, rijen *hulp)
{
	const wz__verwijzing *w = verwijzing_van(v, melding);

	for (uint32_t i = 0; w != NULL && i < w->n; i++) {
		uint32_t perceel = v->perceel_id[w->eerste + i];

		if (!wz__set_heeft(v, v->melding[melding].percelen, perceel) &&
		    !add(hulp, perceel, melding, true))
			return false;
	}
	return true;
}

static bool met_ander_perceel(const wz__vergelijking *v, const rij *klasse, size_t n, bos *b,
                              rijen *hulp)
{
	for (size_t i = 0; i < n; i++)
		if (!noem_percelen(v, klasse[i].melding, hulp))
			return false;
	if (hulp->n == 0)
		return true;
	for (size_t i = 0; i < n; i++) {
		const wz__melding *m = &v->melding[klasse[i].melding];
		const wz__perceelset *set = &v->set[m->percelen];

		for (uint32_t j = 0; (m->telt & WZ__TELT_VERWANT) != 0 && j < set->n; j++)
			if (!add(hulp, v->perceel_id[set->eerste + j], klasse[i].melding, false))
				return false;
	}
	verbind_gelijke(b, hulp, true);
	return true;
}

static bool in_een_set(const wz__vergelijking *v, const rij *klasse, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (v->melding[klasse[i].melding].percelen != v->melding[klasse[0].melding].percelen)
			return false;
	return true;
}

/* Join, class by class, what may be the same thing. */
static bool verbind_klassen(const wz__vergelijking *v, bos *b)
{
	rijen alle = { .n = 0 }, hulp = { .n = 0 };
	bool goed = true;

	for (uint32_t i = 0; goed && i < v->n; i++)
		goed = v->melding[i].telt == 0 || add(&alle, v->melding[i].woorden, i, false);
	sorteer(&alle);
	for (size_t i = 0, n; goed && i < alle.n; i += n) {
		const rij *klasse = &alle.van[i];

		n = gelijke(&alle, i);
		if (n > 1 && !in_een_set(v, klasse, n))
			goed = met_gelijke_cijfers(v, klasse, n, b, &hulp) &&
			       met_een_totaal(v, klasse, n, b, &hulp) &&
			       met_ander_perceel(v, klasse, n, b, &hulp);
	}
	free(alle.van);
	free(hulp.van);
	return goed;
}

/* ---- Groups ---- */

static bool delen_perceel(const wz__vergelijking *v, uint32_t a, uint32_t b)
{
	for (uint32_t i = 0; i < v->set[a].n; i++)
		if (wz__set_heeft(v, b, v->perceel_id[v->set[a].eerste + i]))
			return true;
	return false;
}

/* Whether two of the results have no lot in common. Of very many different sets
 * only the first are compared with each other. */
static bool uiteen(const wz__vergelijking *v, const uint32_t *lid, size_t n)
{
	uint32_t set[SETS_VERGELEKEN];
	size_t sets = 0;

	for (size_t i = 0; i < n && sets < SETS_VERGELEKEN; i++) {
		uint32_t deze = v->melding[lid[i]].percelen;
		bool al = false;

		for (size_t j = 0; j < sets; j++) {
			al = al || set[j] == deze;
			if (!delen_perceel(v, set[j], deze))
				return true;
		}
		if (!al)
			set[sets++] = deze;
	}
	return false;
}

/* The total that these results name, where all that name one name the same; of its bounds
 * rather another than "at most", whatever came first. */
static const wz__verwijzing *een_totaal(const wz__vergelijking *v, const uint32_t *lid, size_t n)
{
	const wz__verwijzing *een = NULL;

	for (size_t i = 0; i < n; i++) {
		const wz__verwijzing *w = verwijzing_van(v, lid[i]);

		if (w == NULL || w->totaal == WZ_GETAL_GEEN)
			continue;
		if (een != NULL && een->totaal != w->totaal)
			return NULL;
		if (een == NULL || een->grens == WZ_HOOGSTENS)
			een = w;
	}
	return een;
}

/* Whether that total is their sum: then they say themselves that they count apart.
 * "At most" says nothing, unless they do too. False in *geheugen without memory. */
static bool telt_apart(const wz__vergelijking *v, const uint32_t *lid, size_t n, bool *geheugen)
{
	const wz__verwijzing *w = een_totaal(v, lid, n);
	wz__cijfers c;
	bool apart;

	if (w == NULL)
		return false;
	*geheugen = wz__groep_cijfers(v, lid, n, &c);
	apart = c.som == w->totaal && (w->grens != WZ_HOOGSTENS || c.grens == WZ_HOOGSTENS);
	free(c.deel);
	return apart;
}

/* Add each tree as a group: `onder` has the results below a top, by top. */
static bool maak_groepen(const wz__vergelijking *v, const rijen *onder, wz__groepen *uit)
{
	bool geheugen = true;

	for (size_t i = 0, n; geheugen && i < onder->n; i += n) {
		size_t begin = uit->leden;

		n = gelijke(onder, i);
		if (!wz__groep_nieuw(uit, WZ__DUBBELTELLING) ||
		    !wz__groep_add(uit, (uint32_t)onder->van[i].sleutel))
			return false;
		for (size_t j = i; j < i + n; j++)
			if (!wz__groep_add(uit, onder->van[j].melding))
				return false;
		if (!uiteen(v, uit->lid + begin, n + 1) ||
		    telt_apart(v, uit->lid + begin, n + 1, &geheugen)) {
			uit->n--;
			uit->leden = begin;
		}
	}
	return geheugen;
}

bool wz__groepen_dubbel(const wz__vergelijking *v, wz__groepen *uit)
{
	bos b = { calloc(v->n + 1, sizeof *b.ouder) };
	rijen onder = { .n = 0 };
	bool goed = b.ouder != NULL;

	for (uint32_t i = 0; goed && i < v->n; i++)
		b.ouder[i] = i;
	goed = goed && verbind_klassen(v, &b);
	for (uint32_t i = 0; goed && i < v->n; i++)
		goed = top(&b, i) == i || add(&onder, top(&b, i), i, false);
	sorteer(&onder);
	goed = goed && maak_groepen(v, &onder, uit);
	free(onder.van);
	free(b.ouder);
	return goed;
}
