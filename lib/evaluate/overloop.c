/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/overloop.h"

#include <string.h>
#include "base/map.h"

/* A better fit next door is only told where it is plain: little here, much there. A
 * status that began again is a sign by itself, so there less will do. */
enum { DUIDELIJK = 600, WEINIG = 250, GENOEG = 350, MARGE = 150 };

static int best_fit(wz__koppelaar *koppelaar, const wz__koppelresultaat *resultaat,
                    const wz__overloopdeel *deel)
{
	int best = 0;

	for (size_t i = 0; i < deel->n; i++) {
		int score = wz__koppelscore(koppelaar, resultaat, &deel->afspraak[i], NULL);

		if (score > best)
			best = score;
	}
	return best;
}

/* Its lot beside a neighbour. */
static void compare(wz__koppelaar *koppelaar, const wz__overloopregel *regel,
                    const wz__overloopdeel *delen, size_t buur, wz__overloop *uit)
{
	int score = best_fit(koppelaar, &regel->resultaat, &delen[buur]);
	bool beter = regel->opnieuw ? score >= GENOEG && score >= uit->eigen + MARGE
	                            : score >= DUIDELIJK && uit->eigen <= WEINIG;

	if (!beter || (uit->soort == WZ__OVERLOOP_PAST_BETER && score <= uit->score))
		return;
	uit->soort = WZ__OVERLOOP_PAST_BETER;
	uit->deel = buur;
	uit->score = score;
}

static void look_around(wz__koppelaar *koppelaar, const wz__overloopregel *regel,
                        const wz__overloopdeel *delen, size_t n_delen, wz__overloop *uit)
{
	if (regel->deel >= n_delen)
		return;
	uit->eigen = best_fit(koppelaar, &regel->resultaat, &delen[regel->deel]);
	if (regel->deel + 1 < n_delen)
		compare(koppelaar, regel, delen, regel->deel + 1, uit);
	if (regel->deel > 0)
		compare(koppelaar, regel, delen, regel->deel - 1, uit);
}

/* Of two rows with one text in different lots, the one under a status that began
 * again is the one that ran over; the other is where it belongs. */
static void mark_twins(const wz__overloopregel *regels, wz__overloop *out, size_t eerste, size_t tweede)
{
	size_t weg = regels[eerste].opnieuw ? eerste : tweede, blijft = weg == eerste ? tweede : eerste;

	if (regels[eerste].deel == regels[tweede].deel || regels[eerste].opnieuw == regels[tweede].opnieuw)
		return;
	out[weg] = (wz__overloop){ .soort = WZ__OVERLOOP_DUBBEL, .regel = blijft, .deel = regels[blijft].deel };
}

static bool find_twins(const wz__overloopregel *regels, size_t n, wz__overloop *out)
{
	wz__map eerder = { 0 };
	bool goed = true;

	for (size_t i = 0; goed && i < n; i++) {
		bool nieuw;
		int64_t *plek = wz__map_put(&eerder, regels[i].gevouwen, strlen(regels[i].gevouwen),
		                            (int64_t)i, &nieuw);

		goed = plek != NULL;
		if (goed && !nieuw)
			mark_twins(regels, out, (size_t)*plek, i);
	}
	wz__map_free(&eerder);
	return goed;
}

bool wz__overloop_zoek(wz__koppelaar *koppelaar, const wz__overloopregel *regels, size_t n,
                       const wz__overloopdeel *delen, size_t n_delen, wz__overloop *out)
{
	for (size_t i = 0; i < n; i++)
		out[i] = (wz__overloop){ .soort = regels[i].opnieuw ? WZ__OVERLOOP_OPNIEUW
			                                            : WZ__OVERLOOP_GEEN };
	if (!find_twins(regels, n, out))
		return false;
	for (size_t i = 0; i < n; i++)
		if (out[i].soort != WZ__OVERLOOP_DUBBEL)
			look_around(koppelaar, &regels[i], delen, n_delen, &out[i]);
	return true;
}
