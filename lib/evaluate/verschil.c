/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/verschil.h"

const char *wz__verschil_naam(wz__verschil verschil)
{
	static const char *const naam[WZ__VERSCHILLEN] = {
		[WZ__VERSCHIL_GEEN] = "",
		[WZ__BETER] = "beter",
		[WZ__SLECHTER] = "slechter",
		[WZ__BEKEND_GEWORDEN] = "bekend geworden",
		[WZ__ONBEKEND_GEWORDEN] = "onbekend geworden",
		[WZ__DOORLOPEND_GEWORDEN] = "doorlopend geworden",
		[WZ__ANDERS] = "anders",
		[WZ__ANDER_GETAL] = "ander getal",
		[WZ__NIEUW] = "nieuw",
		[WZ__NIET_MEER] = "niet meer van kracht",
		[WZ__GELIJK] = "gelijk",
	};

	return naam[verschil];
}

bool wz__zijde_telt(const wz__zijde *zijde)
{
	return zijde->oordeel != NULL && !zijde->oordeel->vervallen;
}

wz_basis wz__zijde_van_wie(const wz__zijde *zijde, wz_basis basis)
{
	if (basis != WZ_BASIS_GELDEND)
		return basis;
	if (zijde->oordeel->vastgesteld != WZ_REALISATIE_GEEN)
		return WZ_BASIS_VASTGESTELD;
	return zijde->oordeel->heeft_claim ? WZ_BASIS_GECLAIMD : WZ_BASIS_BEREKEND;
}

static bool heeft_getal(const wz__zijde *zijde)
{
	return zijde->oordeel->waarde != WZ_GETAL_GEEN;
}

unsigned wz__bewijs_anders(const wz__zijde *van, const wz__zijde *naar, wz_basis basis)
{
	const wz__oordeel *a = van->oordeel, *b = naar->oordeel;
	unsigned anders = 0;

	if (wz__zijde_van_wie(van, basis) != wz__zijde_van_wie(naar, basis))
		anders |= WZ__BEWIJS_WIE;
	if (a->herkomst != b->herkomst)
		anders |= WZ__BEWIJS_HERKOMST;
	if (heeft_getal(van) != heeft_getal(naar))
		anders |= WZ__BEWIJS_GETAL;
	else if (heeft_getal(van) && a->grens != b->grens)
		anders |= WZ__BEWIJS_GRENS;
	if (van->doel != naar->doel)
		anders |= WZ__BEWIJS_DOEL;
	if (van->periode.soort != naar->periode.soort)
		anders |= WZ__BEWIJS_LENGTE;
	if (a->open != b->open)
		anders |= WZ__BEWIJS_LOOPT;
	return anders;
}

static bool zelfde_getal(const wz__zijde *van, const wz__zijde *naar)
{
	const wz__oordeel *a = van->oordeel, *b = naar->oordeel;

	return van->doel == naar->doel && a->waarde == b->waarde
	       && (a->waarde == WZ_GETAL_GEEN || a->grens == b->grens);
}

/* Between the three outcomes; they are numbered from good to bad. */
static wz__verschil tussen_uitkomsten(const wz__zijde *van, const wz__zijde *naar, wz_basis basis)
{
	if (wz__bewijs_anders(van, naar, basis) != 0)
		return WZ__ANDERS;
	return wz__oordeel_basis(naar->oordeel, basis) < wz__oordeel_basis(van->oordeel, basis)
		? WZ__BETER : WZ__SLECHTER;
}

wz__verschil wz__verschil_bepaal(const wz__zijde *van, const wz__zijde *naar, wz_basis basis)
{
	if (!wz__zijde_telt(van))
		return wz__zijde_telt(naar) ? WZ__NIEUW : WZ__VERSCHIL_GEEN;
	if (!wz__zijde_telt(naar))
		return WZ__NIET_MEER;
	wz_realisatie oud = wz__oordeel_basis(van->oordeel, basis);
	wz_realisatie nieuw = wz__oordeel_basis(naar->oordeel, basis);
	if (oud == nieuw)
		return zelfde_getal(van, naar) ? WZ__GELIJK : WZ__ANDER_GETAL;
	if (nieuw == WZ_ONBEKEND)
		return WZ__ONBEKEND_GEWORDEN;
	if (nieuw == WZ_DOORLOPEND)
		return WZ__DOORLOPEND_GEWORDEN;
	if (oud == WZ_ONBEKEND || oud == WZ_DOORLOPEND)
		return WZ__BEKEND_GEWORDEN;
	return tussen_uitkomsten(van, naar, basis);
}
