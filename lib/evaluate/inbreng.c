/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/inbreng.h"
#include "evaluate/stappen.h"

/* Whether numbers were looked at, or something stood in the way before. */
static bool getoetst(const wz__oordeel *oordeel)
{
	switch (oordeel->reden) {
	case WZ__REDEN_GEEN_GETAL:
	case WZ__REDEN_GEEN_DOEL:
	case WZ__REDEN_NIET_GERAPPORTEERD:
	case WZ__REDEN_GEEN_NULMETING:
	case WZ__REDEN_NIET_VERGELIJKBAAR:
		return false;
	default:
		return true;
	}
}

/* A minimum that the item reaches alone needs no shared number. */
static bool alleen_gehaald(const wz__afspraakfeiten *feiten, const wz__oordeel *oordeel)
{
	return oordeel->waarde != WZ_GETAL_GEEN && wz__richting_van(feiten) == WZ__MINIMAAL &&
	       wz__toets(feiten, oordeel->waarde, oordeel->grens).status == WZ_GEREALISEERD;
}

wz__inbreng wz__inbreng_van(const wz__afspraakfeiten *feiten, const wz__oordeel *oordeel,
                    const wz__bewijs *delen, size_t n, size_t i)
{
	wz__zaak zaak = { .feiten = feiten, .delen = delen, .n = n };

	return (wz__inbreng){
		.claim = wz__claim_telt(&zaak, i),
		.getal = oordeel->waarde != WZ_GETAL_GEEN && wz__getal_telt(&zaak, i),
		.gedeeld = delen[i].gedeelde_getallen > 0 && getoetst(oordeel) &&
		           !alleen_gehaald(feiten, oordeel),
	};
}
