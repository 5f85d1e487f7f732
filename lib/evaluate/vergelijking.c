/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/vergelijking.h"

#include <stdlib.h>
#include <string.h>
#include "base/eenheid.h"

/* Of so many words for units it is known which mean the same; a report has a few
 * dozen. */
enum { EENHEDEN_BEKEND = 200 };
/* From how many significant words on two results are the same thing: with a number;
 * with a large one, that two results seldom share by chance; with a name; without. */
enum { MET_GETAL = 3, MET_GROOT_GETAL = 2, MET_NAAM = 3, ZONDER = 4, VERWANT = 3, GROOT = 20 };

wz__vergelijking *wz__vergelijking_new(void)
{
	wz__vergelijking *v = calloc(1, sizeof *v);

	if (v != NULL)
		wz__stopwoorden(v->stop);
	return v;
}

void wz__vergelijking_free(wz__vergelijking *v)
{
	if (v == NULL)
		return;
	free(v->melding);
	free(v->verwijzing);
	free(v->set);
	free(v->perceel_id);
	free(v->perceel);
	free(v->eenheid);
	wz__map_free(&v->per_perceel);
	wz__map_free(&v->per_set);
	wz__map_free(&v->per_eenheid);
	free(v->sleutel);
	wz__arena_free(&v->arena);
	free(v);
}

/* Append a copy of a text to a list of texts. */
static bool bewaar(wz__vergelijking *v, const char ***lijst, size_t *capacity, size_t *n,
                   const char *text, size_t size)
{
	const char *copy;

	if (!wz__grow(lijst, capacity, *n + 1, sizeof **lijst))
		return false;
	copy = wz__arena_copy(&v->arena, text, size);
	if (copy == NULL)
		return false;
	(*lijst)[(*n)++] = copy;
	return true;
}

bool wz__vergelijking_perceel(wz__vergelijking *v, const char *nummer, size_t n, uint32_t *uit)
{
	bool nieuw;
	int64_t *id = wz__map_put(&v->per_perceel, nummer, n, (int64_t)v->percelen, &nieuw);

	if (id == NULL)
		return false;
	*uit = (uint32_t)*id;
	return !nieuw || bewaar(v, &v->perceel, &v->perceel_capacity, &v->percelen, nummer, n);
}

/* Which of two words for one unit is shown, whatever came first: by the alphabet, but
 * written in full ("uren" before "u"). */
static bool liever(const char *dit, const char *dan)
{
	while (*dit != '\0' && *dit == *dan) {
		dit++;
		dan++;
	}
	return *dan == '\0' || (*dit != '\0' && (unsigned char)*dit < (unsigned char)*dan);
}

/* The unit among those seen before that means the same, or a new one. */
static bool nieuwe_eenheid(wz__vergelijking *v, const char *eenheid, int64_t *uit)
{
	if (v->eenheden >= EENHEDEN_BEKEND) {
		*uit = WZ__EENHEID_ANDERS;
		return true;
	}
	for (size_t i = 0; i < v->eenheden; i++) {
		if (wz__eenheid_gelijk(v->eenheid[i], eenheid)) {
			*uit = (int64_t)i + 1;
			if (!liever(eenheid, v->eenheid[i]))
				return true;
			v->eenheid[i] = wz__arena_text(&v->arena, eenheid);
			return v->eenheid[i] != NULL;
		}
	}
	*uit = (int64_t)v->eenheden + 1;
	return bewaar(v, &v->eenheid, &v->eenheid_capacity, &v->eenheden, eenheid, strlen(eenheid));
}

bool wz__vergelijking_eenheid(wz__vergelijking *v, const char *eenheid, uint16_t *uit)
{
	int64_t *id, soort = 0;
	size_t n = strlen(eenheid);

	*uit = WZ__EENHEID_GEEN;
	if (n == 0)
		return true;
	id = wz__map_get(&v->per_eenheid, eenheid, n);
	if (id == NULL) {
		if (!nieuwe_eenheid(v, eenheid, &soort))
			return false;
		id = wz__map_put(&v->per_eenheid, eenheid, n, soort, NULL);
	}
	if (id == NULL)
		return false;
	*uit = (uint16_t)*id;
	return true;
}

/* ---- Sets of lots ---- */

static int oplopend(const void *a, const void *b)
{
	uint32_t links = *(const uint32_t *)a, rechts = *(const uint32_t *)b;

	return (links > rechts) - (links < rechts);
}

/* Whether these are the lots of the result before it, as they mostly are. */
static bool als_vorige(const wz__vergelijking *v, const char *const *percelen, size_t n,
                       uint32_t *set)
{
	if (v->n == 0 || n != 1)
		return false;
	*set = v->melding[v->n - 1].percelen;
	return v->set[*set].n == 1 &&
	       strcmp(v->perceel[v->perceel_id[v->set[*set].eerste]], percelen[0]) == 0;
}

/* Put the ids in the list of all ids, in the order given; they stay there for a new
 * set. The key is the same in any order. */
static bool zet_ids(wz__vergelijking *v, const char *const *percelen, size_t n)
{
	if (!wz__grow(&v->perceel_id, &v->id_capacity, v->perceel_ids + n, sizeof *v->perceel_id))
		return false;
	for (size_t i = 0; i < n; i++)
		if (!wz__vergelijking_perceel(v, percelen[i], strlen(percelen[i]),
		                              &v->perceel_id[v->perceel_ids + i]))
			return false;
	if (!wz__grow(&v->sleutel, &v->sleutel_capacity, n, sizeof *v->sleutel))
		return false;
	memcpy(v->sleutel, v->perceel_id + v->perceel_ids, n * sizeof *v->sleutel);
	qsort(v->sleutel, n, sizeof *v->sleutel, oplopend);
	return true;
}

static bool set_van(wz__vergelijking *v, const char *const *percelen, size_t n, uint32_t *uit)
{
	bool nieuw;
	int64_t *id;

	if (als_vorige(v, percelen, n, uit))
		return true;
	if (!zet_ids(v, percelen, n) ||
	    !wz__grow(&v->set, &v->set_capacity, v->sets + 1, sizeof *v->set))
		return false;
	id = wz__map_put(&v->per_set, v->sleutel, n * sizeof *v->sleutel, (int64_t)v->sets, &nieuw);
	if (id == NULL)
		return false;
	*uit = (uint32_t)*id;
	if (nieuw) {
		v->set[v->sets++] = (wz__perceelset){ (uint32_t)v->perceel_ids, (uint32_t)n };
		v->perceel_ids += n;
	}
	return true;
}

bool wz__set_heeft(const wz__vergelijking *v, uint32_t set, uint32_t perceel)
{
	for (uint32_t i = 0; i < v->set[set].n; i++)
		if (v->perceel_id[v->set[set].eerste + i] == perceel)
			return true;
	return false;
}

/* ---- Adding ---- */

/* What was not done or is not known counts nowhere, unless it has a number. */
static bool wordt_geteld(const wz__gemeld *gemeld)
{
	bool getal = gemeld->aantal != WZ_GETAL_GEEN;

	switch (gemeld->status) {
	case WZ_NIET_GEREALISEERD:
	case WZ_ONBEKEND:
	case WZ_DOORLOPEND:
		return getal && gemeld->aantal > 0;
	default:
		return true;
	}
}

static uint8_t wat_telt(const wz__gelezen *g, wz_getal aantal)
{
	size_t gelijk = g->naam ? MET_NAAM : ZONDER, verwant = VERWANT;

	if (aantal != WZ_GETAL_GEEN) {
		if (aantal <= 0)
			return 0;
		gelijk = aantal >= (wz_getal)GROOT * WZ_GETAL_SCHAAL ? MET_GROOT_GETAL : MET_GETAL;
		verwant = 1;
	}
	return (uint8_t)((g->n >= gelijk ? WZ__TELT_GELIJK : 0) |
	                 (g->n >= verwant ? WZ__TELT_VERWANT : 0));
}

static bool zet_verwijzing(wz__vergelijking *v, const wz__gemeld *gemeld, wz__melding *m)
{
	wz__verwijzing verwijzing;
	bool heeft;

	if (!wz__lees_verwijzing(v, gemeld, m->eenheid, &verwijzing, &heeft))
		return false;
	if (!heeft)
		return true;
	if (!wz__grow(&v->verwijzing, &v->verwijzing_capacity, v->verwijzingen + 1, sizeof verwijzing))
		return false;
	v->verwijzing[v->verwijzingen++] = verwijzing;
	m->verwijst = (uint32_t)v->verwijzingen;
	return true;
}

bool wz__vergelijking_add(wz__vergelijking *v, int64_t resultaat, const wz__gemeld *gemeld,
                          const char *const *percelen, size_t n_percelen)
{
	wz__melding m = { .resultaat = resultaat, .aantal = gemeld->aantal,
		              .grens = (uint8_t)gemeld->grens };
	wz__gelezen g;

	if (n_percelen == 0 || !wordt_geteld(gemeld))
		return true;
	if (v->n >= UINT32_MAX - 1)
		return false;
	wz__lees_melding(v->stop, gemeld->tekst, &g);
	m.woorden = g.woorden;
	m.cijfers = g.cijfers ^ (uint64_t)gemeld->aantal * UINT64_C(0x9E3779B97F4A7C15);
	m.telt = wat_telt(&g, gemeld->aantal);
	if (!set_van(v, percelen, n_percelen, &m.percelen) ||
	    !wz__vergelijking_eenheid(v, gemeld->eenheid, &m.eenheid) ||
	    !zet_verwijzing(v, gemeld, &m) || !wz__grow(&v->melding, &v->capacity, v->n + 1, sizeof m))
		return false;
	v->melding[v->n++] = m;
	return true;
}
