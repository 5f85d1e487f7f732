/* SPDX-License-Identifier: EUPL-1.2 */
/* Several results that name one total, while their numbers add up to another. */
#include "evaluate/vergelijking.h"

#include <stdlib.h>
#include "evaluate/breed.h"

/* A result that is a part of a total. */
typedef struct deel {
	wz_getal totaal;
	uint32_t melding;
	uint16_t eenheid;
} deel;

static int op_totaal(const void *a, const void *b)
{
	const deel *links = a, *rechts = b;

	if (links->totaal != rechts->totaal)
		return links->totaal < rechts->totaal ? -1 : 1;
	if (links->eenheid != rechts->eenheid)
		return links->eenheid < rechts->eenheid ? -1 : 1;
	return (links->melding > rechts->melding) - (links->melding < rechts->melding);
}

static const wz__verwijzing *verwijzing_van(const wz__vergelijking *v, uint32_t melding)
{
	return &v->verwijzing[v->melding[melding].verwijst - 1];
}

/* Whether one of two bounds says more than the other: two of one kind do. */
static bool verschilt(wz__breed som, wz_grens grens, wz_getal totaal, wz_grens van_totaal)
{
	if (grens == van_totaal && (grens == WZ_PRECIES || grens == WZ_MINSTENS))
		return som != totaal;
	if (grens == WZ_MINSTENS && van_totaal == WZ_PRECIES)
		return som > totaal;
	if (grens == WZ_PRECIES && van_totaal == WZ_MINSTENS)
		return som < totaal;
	return false;
}

static bool spreekt_tegen(const wz__vergelijking *v, const deel *delen, size_t n)
{
	wz_grens grens = WZ_PRECIES, van_totaal = verwijzing_van(v, delen[0].melding)->grens;
	wz__breed som = 0;

	for (size_t i = 0; i < n; i++) {
		const wz__melding *m = &v->melding[delen[i].melding];

		som += m->aantal;
		grens = wz__grens_van_som(grens, (wz_grens)m->grens);
		/* Where one of them is the total itself, the others are part of that one. */
		if (m->aantal == delen[i].totaal ||
		    verwijzing_van(v, delen[i].melding)->grens != van_totaal)
			return false;
	}
	return verschilt(som, grens, delen[0].totaal, van_totaal);
}

static int op_set(const void *a, const void *b)
{
	uint32_t links = *(const uint32_t *)a, rechts = *(const uint32_t *)b;

	return (links > rechts) - (links < rechts);
}

/* Whether the results are parts of one thing: said in the same words, or each in
 * lots of its own. *zelfde is false without memory. */
static bool een_ding(const wz__vergelijking *v, const deel *delen, size_t n, bool *geheugen)
{
	bool woorden = true, sets = true;
	uint32_t *set;

	for (size_t i = 1; i < n; i++)
		woorden = woorden &&
		          v->melding[delen[i].melding].woorden == v->melding[delen[0].melding].woorden;
	if (woorden)
		return true;
	set = calloc(n, sizeof *set);
	*geheugen = set != NULL;
	if (set == NULL)
		return false;
	for (size_t i = 0; i < n; i++)
		set[i] = v->melding[delen[i].melding].percelen;
	qsort(set, n, sizeof *set, op_set);
	for (size_t i = 1; i < n; i++)
		sets = sets && set[i] != set[i - 1];
	free(set);
	return sets;
}

static bool maak_groep(const wz__vergelijking *v, const deel *delen, size_t n, wz__groepen *uit)
{
	bool geheugen = true;

	if (n < 2 || !spreekt_tegen(v, delen, n) || !een_ding(v, delen, n, &geheugen))
		return geheugen;
	if (!wz__groep_nieuw(uit, WZ__OPTELLING))
		return false;
	for (size_t i = 0; i < n; i++)
		if (!wz__groep_add(uit, delen[i].melding))
			return false;
	return true;
}

bool wz__groepen_optelling(const wz__vergelijking *v, wz__groepen *uit)
{
	deel *delen = calloc(v->verwijzingen + 1, sizeof *delen);
	size_t n = 0;
	bool goed = delen != NULL;

	for (uint32_t i = 0; goed && v->verwijzingen > 0 && i < v->n; i++) {
		const wz__melding *m = &v->melding[i];

		if (m->verwijst != 0 && m->eenheid != WZ__EENHEID_ANDERS &&
		    v->verwijzing[m->verwijst - 1].totaal != WZ_GETAL_GEEN)
			delen[n++] = (deel){ v->verwijzing[m->verwijst - 1].totaal, i, m->eenheid };
	}
	if (n > 1)
		qsort(delen, n, sizeof *delen, op_totaal);
	for (size_t i = 0, eind; goed && i < n; i = eind) {
		for (eind = i + 1; eind < n && delen[eind].totaal == delen[i].totaal &&
		                   delen[eind].eenheid == delen[i].eenheid; eind++)
			;
		goed = maak_groep(v, delen + i, eind - i, uit);
	}
	free(delen);
	return goed;
}
