/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/stappen.h"

/* 100 per cent in the scale of a number. */
enum { HONDERD = 100 * WZ_GETAL_SCHAAL };

wz__richting wz__richting_van(const wz__afspraakfeiten *feiten)
{
	return feiten->richting == WZ__RICHTING_GEEN ? WZ__MINIMAAL : feiten->richting;
}

/* Dividing the target keeps clear of overflow and is exact: a whole number is
 * at most x when it is at most x rounded down. */
bool wz__rond_doel(wz__breed v, wz__breed doel)
{
	wz__breed afstand = v > doel ? v - doel : doel - v;
	wz__breed doel_abs = doel < 0 ? -doel : doel;

	return afstand <= doel_abs / 10;
}

/* The rows of the table of DESIGN §5; ONBEKEND where the bound leaves it open. */
static wz_realisatie toets_minimaal(wz__breed v, wz__breed doel, wz_grens grens)
{
	bool gehaald = v >= doel;

	switch (grens) {
	case WZ_PRECIES:
		break;
	case WZ_MINSTENS:
		return gehaald ? WZ_GEREALISEERD : WZ_ONBEKEND;
	case WZ_HOOGSTENS:
		if (gehaald)
			return WZ_ONBEKEND;
		break;
	case WZ_ONGEVEER:
		if (wz__rond_doel(v, doel))
			return WZ_ONBEKEND;
		break;
	case WZ_GRENS_ONBESLIST:
		return WZ_ONBEKEND;
	}
	if (gehaald)
		return WZ_GEREALISEERD;
	return v > 0 ? WZ_DEELS_GEREALISEERD : WZ_NIET_GEREALISEERD;
}

static wz_realisatie toets_maximaal(wz__breed v, wz__breed doel, wz_grens grens)
{
	bool gehaald = v <= doel;

	switch (grens) {
	case WZ_PRECIES:
		break;
	case WZ_MINSTENS:
		return gehaald ? WZ_ONBEKEND : WZ_NIET_GEREALISEERD;
	case WZ_HOOGSTENS:
		return gehaald ? WZ_GEREALISEERD : WZ_ONBEKEND;
	case WZ_ONGEVEER:
		if (wz__rond_doel(v, doel))
			return WZ_ONBEKEND;
		break;
	case WZ_GRENS_ONBESLIST:
		return WZ_ONBEKEND;
	}
	return gehaald ? WZ_GEREALISEERD : WZ_NIET_GEREALISEERD;
}

/* The change in the agreed direction, times |nulmeting|: with its sign, and
 * comparable with the target times |nulmeting|. Relative to |nulmeting| going
 * from -200 up to -180 is an increase of 10 per cent, as it should be. */
static wz__breed verandering_maal(const wz__afspraakfeiten *feiten, wz_getal waarde)
{
	wz__breed verschil = (wz__breed)waarde - feiten->nulmeting;

	return (feiten->richting == WZ__AFNAME ? -verschil : verschil) * HONDERD;
}

static wz__breed nulmeting_abs(const wz__afspraakfeiten *feiten)
{
	wz__breed nulmeting = feiten->nulmeting;

	return nulmeting < 0 ? -nulmeting : nulmeting;
}

/* The more there is of the measured, the less it decreased. */
wz_grens wz__grens_verandering(wz__richting richting, wz_grens grens)
{
	if (richting != WZ__AFNAME)
		return grens;
	if (grens == WZ_MINSTENS)
		return WZ_HOOGSTENS;
	return grens == WZ_HOOGSTENS ? WZ_MINSTENS : grens;
}

wz__uitkomst wz__toets(const wz__afspraakfeiten *feiten, wz_getal waarde, wz_grens grens)
{
	wz__uitkomst uitkomst = { WZ_ONBEKEND, WZ__REDEN_GEEN };

	switch (wz__richting_van(feiten)) {
	case WZ__RICHTING_GEEN:
	case WZ__JA_NEE:
		break;
	case WZ__MINIMAAL:
		uitkomst.status = toets_minimaal(waarde, feiten->doel, grens);
		break;
	case WZ__MAXIMAAL:
		uitkomst.status = toets_maximaal(waarde, feiten->doel, grens);
		break;
	case WZ__TOENAME:
	case WZ__AFNAME:
		uitkomst.status = toets_minimaal(verandering_maal(feiten, waarde),
		                                 feiten->doel * nulmeting_abs(feiten),
		                                 wz__grens_verandering(feiten->richting, grens));
		break;
	}
	if (uitkomst.status == WZ_ONBEKEND)
		uitkomst.reden = WZ__REDEN_GRENS;
	return uitkomst;
}

wz_getal wz__verandering(const wz__afspraakfeiten *feiten, wz_getal waarde)
{
	wz__breed teller, afgerond, noemer = nulmeting_abs(feiten);

	if (feiten->richting != WZ__TOENAME && feiten->richting != WZ__AFNAME)
		return WZ_GETAL_GEEN;
	teller = verandering_maal(feiten, waarde);
	/* Division cuts towards zero, so adding half away from zero rounds. */
	afgerond = (2 * teller + (teller < 0 ? -noemer : noemer)) / (2 * noemer);
	if (afgerond > INT64_MAX || afgerond < -INT64_MAX)
		return WZ_GETAL_GEEN;
	return (wz_getal)afgerond;
}
