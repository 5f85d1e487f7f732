/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/stappen.h"

void wz__bewijs_begin(wz__bewijs *bewijs, int64_t afspraak, int64_t aanbieder, wz_periode periode)
{
	*bewijs = (wz__bewijs){
		.afspraak = afspraak,
		.aanbieder = aanbieder,
		.periode = periode,
		.hoogste = WZ_GETAL_GEEN,
	};
}

wz_grens wz__grens_samen(wz_grens a, wz_grens b)
{
	if (a == b || b == WZ_PRECIES)
		return a;
	if (a == WZ_PRECIES)
		return b;
	return WZ_GRENS_ONBESLIST;
}

wz_herkomst wz__zwakste(wz_herkomst a, wz_herkomst b)
{
	return a > b ? a : b;
}

/* A sum that left the range stays there: it must not come back looking like an
 * ordinary number. (Only there, beyond 900 billion and with numbers of both
 * signs, the order of the facts can be seen.) */
static void add_getal(wz_getal *som, wz_grens *grens, const wz__feit *feit)
{
	bool buiten = *grens == WZ_GRENS_ONBESLIST && (*som == INT64_MAX || *som == -INT64_MAX);

	*grens = wz__grens_samen(*grens, feit->grens);
	if (!buiten)
		*som = wz__breed_getal((wz__breed)*som + feit->aantal, grens);
}

static bool add_eigen(wz__bewijs *bewijs, const wz__feit *feit)
{
	bewijs->getallen++;
	add_getal(&bewijs->som, &bewijs->grens, feit);
	if (feit->aantal > bewijs->hoogste)
		bewijs->hoogste = feit->aantal;
	return wz__deelgebieden_add(bewijs->deelgebieden, feit->deelgebied);
}

/* Only a shared number makes a koppeling matter: a shared result without one
 * brings no number whose targets would have to be added. */
static void add_gedeeld(wz__bewijs *bewijs, const wz__feit *feit)
{
	bewijs->gedeelde_getallen++;
	add_getal(&bewijs->gedeeld_som, &bewijs->gedeeld_grens, feit);
	if (bewijs->gedeelde_koppeling == 0)
		bewijs->gedeelde_koppeling = feit->gedeelde_koppeling;
	else if (bewijs->gedeelde_koppeling != feit->gedeelde_koppeling)
		bewijs->gedeelde_koppeling = WZ__KOPPELING_MEER;
}

bool wz__bewijs_add(wz__bewijs *bewijs, const wz__feit *feit)
{
	wz_herkomst herkomst = feit->herkomst;

	if (herkomst == WZ_HERKOMST_GEEN)
		herkomst = WZ_HERKOMST_ONBEKEND;
	bewijs->resultaten++;
	bewijs->per_status[feit->status]++;
	bewijs->zwakste = wz__zwakste(bewijs->zwakste, herkomst);
	/* Missing is never zero: what has no comparable number stays out of the sums. */
	if (feit->aantal == WZ_GETAL_GEEN) {
		bewijs->zonder_getal++;
		return true;
	}
	if (!feit->eenheid_gelijk) {
		bewijs->andere_eenheid++;
		return true;
	}
	bewijs->zwakste_getal = wz__zwakste(bewijs->zwakste_getal, herkomst);
	if (feit->gedeelde_koppeling == 0)
		return add_eigen(bewijs, feit);
	add_gedeeld(bewijs, feit);
	return true;
}
