/* SPDX-License-Identifier: EUPL-1.2 */
/* Which signals are about an agreed item: who asks it of every item does not walk all of them. */
#include <stdlib.h>

#include "overzicht/signalen.h"

static int op_afspraak(const void *left, const void *right)
{
	const wz__signaalwijzer *a = left, *b = right;

	if (a->afspraak != b->afspraak)
		return a->afspraak < b->afspraak ? -1 : 1;
	return a->signaal < b->signaal ? -1 : a->signaal > b->signaal;
}

wz_status wz__signalen_wijs(wz_dossier *dossier, wz__signalen *signalen)
{
	size_t n = 0;

	for (size_t i = 0; i < signalen->n; i++)
		n += signalen->van[i].n_afspraken;
	signalen->wijzer = wz__arena_alloc(&signalen->arena, (n + 1) * sizeof *signalen->wijzer);
	if (signalen->wijzer == NULL)
		return wz__nomem(dossier);
	signalen->n_wijzers = 0;
	signalen->gewezen = signalen->n;
	for (size_t i = 0; i < signalen->n; i++)
		for (size_t j = 0; j < signalen->van[i].n_afspraken; j++)
			signalen->wijzer[signalen->n_wijzers++] =
				(wz__signaalwijzer){ signalen->van[i].afspraken[j], i };
	qsort(signalen->wijzer, n, sizeof *signalen->wijzer, op_afspraak);
	return WZ_OK;
}

static bool open_bij(const wz__signaal *signaal, int64_t afspraak, size_t perceel, size_t index)
{
	return wz__signaal_open(signaal) && wz__signaal_bij(signaal, afspraak, perceel, index);
}

int64_t wz__signalen_open(const wz__signalen *signalen, int64_t afspraak, size_t perceel,
                          size_t index)
{
	size_t low = 0, high = signalen->n_wijzers;
	bool gewezen = signalen->wijzer != NULL && signalen->gewezen == signalen->n;
	int64_t n = 0;

	for (size_t i = 0; !gewezen && i < signalen->n; i++)
		n += open_bij(&signalen->van[i], afspraak, perceel, index);
	if (!gewezen)
		return n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (signalen->wijzer[middle].afspraak < afspraak)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < signalen->n_wijzers && signalen->wijzer[low].afspraak == afspraak; low++)
		/* A signal that names an item twice is one. */
		if (low == 0 || op_afspraak(&signalen->wijzer[low - 1], &signalen->wijzer[low]) != 0)
			n += open_bij(&signalen->van[signalen->wijzer[low].signaal], afspraak, perceel, index);
	return n;
}
