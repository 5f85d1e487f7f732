/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/datum.h"
#include "evaluate/stappen.h"

/* DESIGN §5: never two levels for one stretch. The first level that there is,
 * from the top, closes everything below it. */
static void kies(wz_periode periode, const wz_periode *beschikbaar, size_t n, bool *geteld)
{
	wz_periode delen[2];
	bool zelf = false;

	for (size_t i = 0; i < n; i++) {
		if (wz__periode_gelijk(beschikbaar[i], periode)) {
			geteld[i] = true;
			zelf = true;
		}
	}
	if (zelf || !wz__periode_delen(periode, delen))
		return;
	kies(delen[0], beschikbaar, n, geteld);
	kies(delen[1], beschikbaar, n, geteld);
}

void wz__perioden_geteld(wz_periode periode, const wz_periode *beschikbaar, size_t n, bool *geteld)
{
	for (size_t i = 0; i < n; i++)
		geteld[i] = false;
	kies(periode, beschikbaar, n, geteld);
}

bool wz__laatste(const wz__zaak *zaak, size_t i, bool (*heeft)(const wz__bewijs *deel))
{
	const wz__bewijs *deel = &zaak->delen[i];

	if (!heeft(deel))
		return false;
	for (size_t j = 0; j < zaak->n; j++) {
		const wz__bewijs *ander = &zaak->delen[j];
		if (ander->aanbieder == deel->aanbieder && heeft(ander) &&
		    wz_periode_eind(ander->periode) > wz_periode_eind(deel->periode))
			return false;
	}
	return true;
}

/* Outside the agreement's own dates nothing can be missing. */
static bool hoeft_niet(const wz__afspraakfeiten *feiten, wz_periode periode)
{
	return (feiten->begin != 0 && wz_periode_eind(periode) < feiten->begin) ||
	       (feiten->eind != 0 && wz_periode_begin(periode) > feiten->eind);
}

static bool is_gedekt(const wz__zaak *zaak, wz_periode periode)
{
	wz_periode delen[2];

	if (hoeft_niet(zaak->feiten, periode))
		return true;
	for (size_t i = 0; i < zaak->n; i++) {
		const wz__bewijs *deel = &zaak->delen[i];
		if (deel->resultaten > 0 && wz__periode_in(periode, deel->periode))
			return true;
	}
	if (wz__periode_delen(periode, delen))
		return is_gedekt(zaak, delen[0]) && is_gedekt(zaak, delen[1]);
	/* What is not over yet is not missing either: halfway a year, the sum of the
	 * quarters that were reported is exact so far. */
	return zaak->vandaag <= wz_periode_eind(periode);
}

bool wz__gedekt(const wz__zaak *zaak)
{
	return is_gedekt(zaak, zaak->periode);
}
