/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/overloop.h"

#include <stdlib.h>
#include <string.h>
#include "base/map.h"

/* A status that began again is a sign by itself, so there less will do. Without that
 * sign a better fit is told where it is plain, little here and much there, and only of
 * the last results of a lot together, or the first: that is how a row runs over. One
 * result among others that looks like an agreed item next door is a coincidence. */
enum { DUIDELIJK = 600, WEINIG = 250, GENOEG = 350, MARGE = 150, REEKS = 2 };

/* What is the same for all results. */
typedef struct zoek {
	const int64_t *perceel; /* per part */
	size_t n_delen;
	const wz__koppelafspraak *afspraken;
	size_t m;
	wz__kandidaat *kandidaat; /* m of them: scratch */
} zoek;

/* The best score in a lot, and the item that has it. */
static int best_in(const zoek *z, int64_t perceel, size_t *afspraak)
{
	int best = 0;

	for (size_t j = 0; j < z->m; j++)
		if (z->kandidaat[j].afspraak != WZ__GEEN_VOORSTEL && z->afspraken[j].perceel == perceel &&
		    z->kandidaat[j].score > best) {
			best = z->kandidaat[j].score;
			*afspraak = j;
		}
	return best;
}

/* Its lot beside a neighbour. */
static void compare(const zoek *z, const wz__overloopregel *regel, size_t buur, wz__overloop *uit)
{
	size_t afspraak = 0;
	int score = z->perceel[buur] == z->perceel[regel->deel]
		            ? 0
		            : best_in(z, z->perceel[buur], &afspraak);
	bool beter = regel->opnieuw ? score >= GENOEG && score >= uit->eigen + MARGE
	                            : score >= DUIDELIJK && uit->eigen <= WEINIG;

	if (!beter || (uit->soort == WZ__OVERLOOP_PAST_BETER && score <= uit->score))
		return;
	uit->soort = WZ__OVERLOOP_PAST_BETER;
	uit->deel = buur;
	uit->score = score;
	uit->afspraak = afspraak;
}

static bool look_around(const zoek *z, const wz__overloopregel *regel, wz__overloop *uit)
{
	wz__arena arena = { 0 };
	int64_t percelen[3];
	wz__koppelresultaat resultaat = { .tekst = regel->tekst, .deelgebied = regel->deelgebied,
		                          .eenheid = "", .aantal = WZ_GETAL_GEEN, .percelen = percelen };
	size_t deel = regel->deel, eigen;
	bool goed;

	if (deel >= z->n_delen)
		return true;
	percelen[resultaat.n_percelen++] = z->perceel[deel];
	if (deel + 1 < z->n_delen)
		percelen[resultaat.n_percelen++] = z->perceel[deel + 1];
	if (deel > 0)
		percelen[resultaat.n_percelen++] = z->perceel[deel - 1];
	goed = wz__koppelkandidaten(&resultaat, z->afspraken, z->m, z->kandidaat, &arena);
	if (goed) {
		uit->eigen = best_in(z, z->perceel[deel], &eigen);
		if (deel + 1 < z->n_delen)
			compare(z, regel, deel + 1, uit);
		if (deel > 0)
			compare(z, regel, deel - 1, uit);
	}
	wz__arena_free(&arena);
	return goed;
}

/* The lot of a row; 0: none. */
static int64_t lot_of(const zoek *z, const wz__overloopregel *regel)
{
	return regel->deel < z->n_delen ? z->perceel[regel->deel] : 0;
}

/* Of two rows with one text in different lots, the one under a status that began
 * again is the one that ran over; the other is where it belongs. */
static void mark_twins(const zoek *z, const wz__overloopregel *regels, wz__overloop *out, size_t eerste,
                       size_t tweede)
{
	int64_t hier = lot_of(z, &regels[eerste]), daar = lot_of(z, &regels[tweede]);
	size_t weg = regels[eerste].opnieuw ? eerste : tweede, blijft = weg == eerste ? tweede : eerste;

	if (hier == 0 || daar == 0 || hier == daar || regels[eerste].opnieuw == regels[tweede].opnieuw)
		return;
	out[weg] = (wz__overloop){ .soort = WZ__OVERLOOP_DUBBEL, .regel = blijft, .deel = regels[blijft].deel };
}

static bool find_twins(const zoek *z, const wz__overloopregel *regels, size_t n, wz__overloop *out)
{
	wz__map eerder = { 0 };
	bool goed = true;

	for (size_t i = 0; goed && i < n; i++) {
		bool nieuw;
		int64_t *plek = wz__map_put(&eerder, regels[i].gevouwen, strlen(regels[i].gevouwen),
		                            (int64_t)i, &nieuw);

		goed = plek != NULL;
		if (goed && !nieuw)
			mark_twins(z, regels, out, (size_t)*plek, i);
	}
	wz__map_free(&eerder);
	return goed;
}

static bool fits_better(const wz__overloop *over, size_t buur)
{
	return over->soort == WZ__OVERLOOP_PAST_BETER && over->deel == buur;
}

static void forget(wz__overloop *over)
{
	*over = (wz__overloop){ .soort = WZ__OVERLOOP_GEEN };
}

/* Of one lot, results begin up to end: keep what stands at its end and fits the next
 * lot, or at its beginning and fits the one before, where it is at least two together. */
static void keep_runs(const wz__overloopregel *regels, wz__overloop *out, size_t begin, size_t end)
{
	size_t deel = regels[begin].deel, staart = end, kop = begin;

	while (staart > begin && fits_better(&out[staart - 1], deel + 1))
		staart--;
	while (kop < end && deel > 0 && fits_better(&out[kop], deel - 1))
		kop++;
	if (end - staart < REEKS)
		staart = end;
	if (kop - begin < REEKS)
		kop = begin;
	for (size_t i = kop; i < staart; i++)
		if (!regels[i].opnieuw && out[i].soort == WZ__OVERLOOP_PAST_BETER)
			forget(&out[i]);
}

static void keep_all_runs(const wz__overloopregel *regels, wz__overloop *out, size_t n)
{
	for (size_t begin = 0, end; begin < n; begin = end) {
		for (end = begin + 1; end < n && regels[end].deel == regels[begin].deel; end++)
			;
		keep_runs(regels, out, begin, end);
	}
}

bool wz__overloop_zoek(const wz__overloopregel *regels, size_t n, const int64_t *perceel, size_t n_delen,
                       const wz__koppelafspraak *afspraken, size_t m, wz__overloop *out)
{
	zoek z = { .perceel = perceel, .n_delen = n_delen, .afspraken = afspraken, .m = m };
	bool goed;

	for (size_t i = 0; i < n; i++)
		out[i] = (wz__overloop){ .soort = regels[i].opnieuw ? WZ__OVERLOOP_OPNIEUW
			                                            : WZ__OVERLOOP_GEEN };
	goed = find_twins(&z, regels, n, out);
	if (!goed || m == 0)
		return goed;
	z.kandidaat = calloc(m, sizeof *z.kandidaat);
	goed = z.kandidaat != NULL;
	for (size_t i = 0; goed && i < n; i++)
		if (out[i].soort != WZ__OVERLOOP_DUBBEL)
			goed = look_around(&z, &regels[i], &out[i]);
	free(z.kandidaat);
	if (goed)
		keep_all_runs(regels, out, n);
	return goed;
}
