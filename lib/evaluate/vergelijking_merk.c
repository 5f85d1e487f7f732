/* SPDX-License-Identifier: EUPL-1.2 */
/* What makes a group that group: nothing that depends on the order in which its
 * results came, so that the same results give the same signal. */
#include "evaluate/vergelijking.h"

#include <stdlib.h>
#include <string.h>
#include "base/ontleed.h"

/* Its lots and figures. */
static uint64_t leden_van(const wz__vergelijking *v, const uint32_t *lid, size_t n)
{
	uint64_t som = 0;

	for (size_t i = 0; i < n; i++) {
		const wz__perceelset *set = &v->set[v->melding[lid[i]].percelen];
		uint64_t percelen = 0;

		for (uint32_t j = 0; j < set->n; j++) {
			const char *nummer = v->perceel[v->perceel_id[set->eerste + j]];

			percelen += wz__meng(wz__woord_hash(nummer, strlen(nummer)));
		}
		som += wz__meng(percelen ^ wz__meng(v->melding[lid[i]].cijfers));
	}
	return som;
}

static int op_merk(const void *a, const void *b)
{
	const wz__groep *links = a, *rechts = b;

	if (links->code != rechts->code)
		return links->code < rechts->code ? -1 : 1;
	return (links->merk > rechts->merk) - (links->merk < rechts->merk);
}

void wz__groepen_merk(const wz__vergelijking *v, wz__groepen *groepen)
{
	for (size_t i = 0; i < groepen->n; i++) {
		wz__groep *g = &groepen->van[i];
		const wz__melding *m = &v->melding[groepen->lid[g->begin]];

		g->merk = g->code == WZ__DUBBELTELLING ? m->woorden
		                                       : (uint64_t)v->verwijzing[m->verwijst - 1].totaal;
		g->leden = leden_van(v, groepen->lid + g->begin, g->n);
	}
	if (groepen->n > 1)
		qsort(groepen->van, groepen->n, sizeof *groepen->van, op_merk);
	for (size_t i = 0; i < groepen->n; i++)
		groepen->van[i].alleen =
			(i == 0 || op_merk(&groepen->van[i - 1], &groepen->van[i]) != 0) &&
			(i + 1 == groepen->n || op_merk(&groepen->van[i], &groepen->van[i + 1]) != 0);
}
