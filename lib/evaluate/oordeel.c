/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/stappen.h"

/* What there is in all counted delen together. */
typedef struct totaal {
	int64_t resultaten, getallen, gedeeld, andere_eenheid, koppeling;
	wz_herkomst zwakste, zwakste_gedeeld;
} totaal;

const char *wz__reden_naam(wz__reden reden)
{
	switch (reden) {
	case WZ__REDEN_GEEN:
		return "";
	case WZ__REDEN_GEEN_GETAL:
		return "geen getal";
	case WZ__REDEN_GEEN_DOEL:
		return "geen doel";
	case WZ__REDEN_NIET_GERAPPORTEERD:
		return "niet gerapporteerd";
	case WZ__REDEN_GEEN_NULMETING:
		return "geen nulmeting";
	case WZ__REDEN_NIET_VERGELIJKBAAR:
		return "niet vergelijkbaar";
	case WZ__REDEN_GEDEELD_GETAL:
		return "gedeeld getal";
	case WZ__REDEN_GRENS:
		return "grens";
	case WZ__REDEN_STANDEN:
		return "meer standen";
	case WZ__REDEN_LOOPT:
		return "loopt nog";
	}
	return "";
}

static wz__uitkomst onbekend(wz__reden reden)
{
	return (wz__uitkomst){ WZ_ONBEKEND, reden };
}

static totaal tel(const wz__zaak *zaak)
{
	totaal t = {0};

	for (size_t i = 0; i < zaak->n; i++) {
		const wz__bewijs *deel = &zaak->delen[i];
		t.resultaten += deel->resultaten;
		t.getallen += deel->getallen;
		t.gedeeld += deel->gedeelde_getallen;
		if (deel->gedeelde_koppeling != 0 && t.koppeling != deel->gedeelde_koppeling)
			t.koppeling = t.koppeling == 0 ? deel->gedeelde_koppeling : WZ__KOPPELING_MEER;
		t.andere_eenheid += deel->andere_eenheid;
		t.zwakste = wz__zwakste(t.zwakste, deel->zwakste);
		if (deel->gedeelde_getallen > 0)
			t.zwakste_gedeeld = wz__zwakste(t.zwakste_gedeeld, deel->zwakste_getal);
	}
	return t;
}

static bool nulmeting_ontbreekt(const wz__afspraakfeiten *feiten)
{
	return (feiten->richting == WZ__TOENAME || feiten->richting == WZ__AFNAME) &&
	       (feiten->nulmeting == WZ_GETAL_GEEN || feiten->nulmeting == 0);
}

/* Why no number can be tested, the first reason that fits (DESIGN §5); status
 * GEEN when one can. */
static wz__uitkomst beletsel(const wz__zaak *zaak, const totaal *t)
{
	const wz__afspraakfeiten *feiten = zaak->feiten;

	if (feiten->richting == WZ__JA_NEE)
		return onbekend(WZ__REDEN_GEEN_GETAL);
	if (feiten->doel == WZ_GETAL_GEEN)
		return onbekend(WZ__REDEN_GEEN_DOEL);
	if (t->resultaten == 0 && zaak->vandaag <= wz_periode_eind(zaak->periode))
		return (wz__uitkomst){ WZ_DOORLOPEND, WZ__REDEN_LOOPT };
	if (t->resultaten == 0)
		return onbekend(WZ__REDEN_NIET_GERAPPORTEERD);
	if (nulmeting_ontbreekt(feiten))
		return onbekend(WZ__REDEN_GEEN_NULMETING);
	if (t->getallen == 0 && t->gedeeld == 0)
		return onbekend(t->andere_eenheid > 0 ? WZ__REDEN_NIET_VERGELIJKBAAR
		                                      : WZ__REDEN_GEEN_GETAL);
	return (wz__uitkomst){ WZ_REALISATIE_GEEN, WZ__REDEN_GEEN };
}

static wz__uitkomst toets_eigen(wz__oordeel *out, const wz__zaak *zaak)
{
	wz__waarde waarde = wz__waarde_eigen(zaak);

	if (!waarde.bekend)
		return onbekend(WZ__REDEN_STANDEN);
	out->waarde = waarde.getal;
	out->grens = waarde.grens;
	out->herkomst = waarde.herkomst;
	out->verandering = wz__verandering(zaak->feiten, waarde.getal);
	return wz__toets(zaak->feiten, waarde.getal, waarde.grens);
}

/* A shared number is never written down as this item's own value: it would be
 * counted again with each item that shares it. */
static wz__uitkomst toets_gedeeld(wz__oordeel *out, const wz__zaak *zaak, const totaal *t)
{
	if (!wz__gedeeld_gehaald(zaak))
		return onbekend(WZ__REDEN_GEDEELD_GETAL);
	out->herkomst = wz__zwakste(out->herkomst, t->zwakste_gedeeld);
	return (wz__uitkomst){ WZ_GEREALISEERD, WZ__REDEN_GEEN };
}

static wz__uitkomst toets_getallen(wz__oordeel *out, const wz__zaak *zaak, const totaal *t)
{
	wz__uitkomst eigen = { WZ_REALISATIE_GEEN, WZ__REDEN_GEEN };

	if (t->getallen > 0)
		eigen = toets_eigen(out, zaak);
	if (t->gedeeld == 0)
		return eigen;
	/* More can be added to a minimum that is reached; anything else can still
	 * change by the item's part of the shared number. */
	if (eigen.status == WZ_GEREALISEERD && wz__richting_van(zaak->feiten) == WZ__MINIMAAL)
		return eigen;
	return toets_gedeeld(out, zaak, t);
}

static void bereken(wz__oordeel *out, const wz__zaak *zaak)
{
	totaal t = tel(zaak);
	wz__uitkomst uitkomst = beletsel(zaak, &t);

	out->resultaten = t.resultaten;
	out->gedeelde_koppeling = t.koppeling;
	out->te_kort = !wz__nog_niet_om(zaak) && wz__te_kort(zaak);
	out->open = out->te_kort || wz__nog_niet_om(zaak);
	if (uitkomst.status == WZ_REALISATIE_GEEN) {
		uitkomst = toets_getallen(out, zaak, &t);
		if (out->open)
			uitkomst = wz__uitkomst_open(uitkomst, zaak->feiten, out->grens);
	}
	if (out->herkomst == WZ_HERKOMST_GEEN)
		out->herkomst = t.zwakste;
	out->berekend = uitkomst.status;
	out->reden = uitkomst.reden;
}

static bool is_eindoordeel(wz_realisatie status)
{
	return status == WZ_GEREALISEERD || status == WZ_DEELS_GEREALISEERD ||
	       status == WZ_NIET_GEREALISEERD;
}

void wz__oordeel_bepaal(wz__oordeel *out, const wz__afspraakfeiten *feiten, const wz__bewijs *delen,
                        size_t n, wz_periode periode, wz_datum vandaag, wz_realisatie vastgesteld)
{
	wz__zaak zaak = { feiten, delen, n, periode, vandaag };

	*out = (wz__oordeel){ .waarde = WZ_GETAL_GEEN, .verandering = WZ_GETAL_GEEN };
	out->vervallen = feiten->vervallen != 0 && feiten->vervallen <= wz_periode_eind(periode);
	if (out->vervallen)
		return;
	wz__claim_bepaal(out, &zaak);
	bereken(out, &zaak);
	out->vastgesteld = vastgesteld;
	if (vastgesteld != WZ_REALISATIE_GEEN)
		out->geldend = vastgesteld;
	else
		out->geldend = out->heeft_claim ? out->geclaimd : out->berekend;
	out->oneens = out->heeft_claim && is_eindoordeel(out->geclaimd) &&
	              is_eindoordeel(out->berekend) && out->geclaimd != out->berekend;
}

wz_realisatie wz__oordeel_basis(const wz__oordeel *oordeel, wz_basis basis)
{
	wz_realisatie status = WZ_REALISATIE_GEEN;

	switch (basis) {
	case WZ_BASIS_GELDEND:
		status = oordeel->geldend;
		break;
	case WZ_BASIS_GECLAIMD:
		status = oordeel->geclaimd;
		break;
	case WZ_BASIS_BEREKEND:
		status = oordeel->berekend;
		break;
	case WZ_BASIS_VASTGESTELD:
		status = oordeel->vastgesteld;
		break;
	}
	return status == WZ_REALISATIE_GEEN ? WZ_ONBEKEND : status;
}
