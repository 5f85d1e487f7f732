/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/stappen.h"

static wz__telling telling_van(const wz__afspraakfeiten *feiten)
{
	return feiten->telling == WZ__TELLING_GEEN ? WZ__SOM : feiten->telling;
}

static bool heeft_getal(const wz__bewijs *deel)
{
	return deel->getallen > 0;
}

/* Whether the numbers of delen[i] are used: of a stand only the latest. */
static bool gebruikt(const wz__zaak *zaak, size_t i, wz__telling telling)
{
	if (telling == WZ__STAND || telling == WZ__CUMULATIEF)
		return wz__laatste(zaak, i, heeft_getal);
	return heeft_getal(&zaak->delen[i]);
}

bool wz__getal_telt(const wz__zaak *zaak, size_t i)
{
	return gebruikt(zaak, i, telling_van(zaak->feiten));
}

/* One stand needs no sub-area. Several can be added only where it is certain
 * that none counts the same people twice. */
static bool standen_optelbaar(const wz__zaak *zaak, wz__telling telling)
{
	int64_t getallen = 0;
	bool verschillen = true;

	for (size_t i = 0; i < zaak->n; i++) {
		const char *deze = zaak->delen[i].deelgebieden;
		if (!gebruikt(zaak, i, telling))
			continue;
		getallen += zaak->delen[i].getallen;
		verschillen = verschillen && wz__deelgebieden_verschillen(deze, "");
		for (size_t j = 0; j < i; j++) {
			if (gebruikt(zaak, j, telling))
				verschillen = verschillen && wz__deelgebieden_verschillen(
					zaak->delen[j].deelgebieden, deze);
		}
	}
	return getallen == 1 || verschillen;
}

/* DESIGN §5: what is missing can only have made a sum larger, so that the sum
 * is a lower bound; it is never taken for zero. */
static bool som_onvolledig(const wz__zaak *zaak)
{
	for (size_t i = 0; i < zaak->n; i++) {
		if (zaak->delen[i].zonder_getal > 0 || zaak->delen[i].andere_eenheid > 0)
			return true;
	}
	return !wz__gedekt(zaak);
}

wz__waarde wz__waarde_eigen(const wz__zaak *zaak)
{
	wz__telling telling = telling_van(zaak->feiten);
	wz__waarde waarde = { .bekend = true, .getal = WZ_GETAL_GEEN, .grens = WZ_PRECIES };
	wz_getal hoogste = WZ_GETAL_GEEN;
	wz__breed som = 0;

	for (size_t i = 0; i < zaak->n; i++) {
		const wz__bewijs *deel = &zaak->delen[i];
		if (!gebruikt(zaak, i, telling))
			continue;
		som += deel->som;
		if (deel->hoogste > hoogste)
			hoogste = deel->hoogste;
		waarde.grens = wz__grens_samen(waarde.grens, deel->grens);
		waarde.herkomst = wz__zwakste(waarde.herkomst, deel->zwakste_getal);
	}
	if (telling == WZ__MAXIMUM) {
		waarde.getal = hoogste;
		return waarde;
	}
	if (telling == WZ__SOM && som_onvolledig(zaak))
		waarde.grens = wz__grens_samen(waarde.grens, WZ_MINSTENS);
	if (telling != WZ__SOM && !standen_optelbaar(zaak, telling))
		return (wz__waarde){ .getal = WZ_GETAL_GEEN };
	waarde.getal = wz__breed_getal(som, &waarde.grens);
	return waarde;
}

/* At least the sum of the targets, whichever way the number is divided. */
static bool zeker_minstens(wz__breed som, wz_grens grens, wz_getal doel)
{
	switch (grens) {
	case WZ_PRECIES:
	case WZ_MINSTENS:
		return som >= doel;
	case WZ_ONGEVEER:
		return som >= doel && !wz__rond_doel(som, doel);
	case WZ_HOOGSTENS:
	case WZ_GRENS_ONBESLIST:
		break;
	}
	return false;
}

/* DESIGN §5: how a shared number is divided is not known. Only when it reaches
 * the sum of all targets that share it, there is a division that all reach. */
bool wz__gedeeld_gehaald(const wz__zaak *zaak)
{
	const wz__afspraakfeiten *feiten = zaak->feiten;
	int64_t koppeling = 0, getallen = 0;
	wz_grens grens = WZ_PRECIES;
	wz__breed som = 0;

	if (wz__richting_van(feiten) != WZ__MINIMAAL || feiten->gedeeld_doel == WZ_GETAL_GEEN)
		return false;
	for (size_t i = 0; i < zaak->n; i++) {
		const wz__bewijs *deel = &zaak->delen[i];
		if (deel->gedeelde_getallen == 0)
			continue;
		if (deel->gedeelde_koppeling == WZ__KOPPELING_MEER ||
		    (koppeling != 0 && deel->gedeelde_koppeling != koppeling))
			return false;
		koppeling = deel->gedeelde_koppeling;
		getallen += deel->gedeelde_getallen;
		som += deel->gedeeld_som;
		grens = wz__grens_samen(grens, deel->gedeeld_grens);
	}
	/* Which of several shared standen to take, nothing says. */
	if (getallen == 0 || (telling_van(feiten) != WZ__SOM && getallen != 1))
		return false;
	return zeker_minstens(som, grens, feiten->gedeeld_doel);
}
