/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/woorden.h"
#include "report/lijst.h"

void wz__doel_woorden(wz__buf *out, const wz__afspraak_rij *rij, wz_getal doel)
{
	char getal[WZ_FORMAT_SIZE];
	if (doel == WZ_GETAL_GEEN)
		return;
	wz_getal_dutch(getal, doel);
	if (rij->richting == WZ__TOENAME || rij->richting == WZ__AFNAME) {
		wz__buf_format(out, "%s%s%%", rij->richting == WZ__TOENAME ? "+" : "-", getal);
		return;
	}
	wz__buf_format(out, "%s%s", rij->richting == WZ__MAXIMAAL ? "hoogstens " : "", getal);
	if (*rij->eenheid != '\0')
		wz__buf_format(out, " %s", rij->eenheid);
}

const char *wz__reden_woorden(wz__reden reden)
{
	switch (reden) {
	case WZ__REDEN_GEEN_GETAL:
		return "er is geen getal gemeld";
	case WZ__REDEN_GEEN_DOEL:
		return "er is geen doel in getallen";
	case WZ__REDEN_GEEN_NULMETING:
		return "er is geen nulmeting";
	case WZ__REDEN_NIET_VERGELIJKBAAR:
		return "het getal heeft een andere eenheid dan het doel";
	case WZ__REDEN_GEDEELD_GETAL:
		return "het getal hoort bij meer afspraken";
	case WZ__REDEN_GRENS:
		return "het getal is niet precies";
	case WZ__REDEN_STANDEN:
		return "er zijn meer getallen, en die zijn niet op te tellen";
	default:
		return wz__reden_naam(reden);
	}
}

static bool meetbaar(const wz__afspraak_rij *rij, wz_getal doel)
{
	return doel != WZ_GETAL_GEEN && rij->richting != WZ__JA_NEE;
}

static void noem_vervallen(wz__buf *out, const wz__afspraak_rij *rij)
{
	char dag[WZ_FORMAT_SIZE];
	wz__buf_format(out, "Vervallen per %s", wz_datum_dutch(dag, rij->vervallen));
	if (*rij->vervallen_reden != '\0')
		wz__buf_format(out, ": %s", rij->vervallen_reden);
}

/* The contract manager's word stands above the others, so these are named where
 * they say something else. */
static void noem_vastgesteld(wz__buf *out, const wz__oordeel *oordeel)
{
	wz__buf_format(out, "Vastgesteld door de contractmanager: %s",
	               wz_realisatie_naam(oordeel->vastgesteld));
	if (oordeel->heeft_claim && !oordeel->oneens && oordeel->geclaimd != oordeel->vastgesteld)
		wz__buf_format(out, "; volgens de aanbieder %s", wz_realisatie_naam(oordeel->geclaimd));
}

static void noem_verschil(wz__buf *out, const wz__oordeel *oordeel)
{
	wz__erbij(out, "\n", "≠ ");
	wz__buf_format(out, "volgens de aanbieder %s, volgens getal en doel %s",
	               wz_realisatie_naam(oordeel->geclaimd), wz_realisatie_naam(oordeel->berekend));
}

/* What the number cannot tell, of an item that has a target. */
static void noem_berekend(wz__buf *out, const wz__oordeel *oordeel, wz_basis basis)
{
	bool geteld = basis == WZ_BASIS_BEREKEND
		|| (basis == WZ_BASIS_GELDEND && !oordeel->heeft_claim
		    && oordeel->vastgesteld == WZ_REALISATIE_GEEN);
	const char *reden = wz__reden_woorden(oordeel->reden);
	if (oordeel->berekend == WZ_ONBEKEND)
		wz__erbij(out, "\n", geteld ? "Niet te beoordelen: " : "Niet na te rekenen: ");
	else if (oordeel->reden == WZ__REDEN_LOOPT && geteld)
		wz__erbij(out, "\n", "Uit getal en doel: ");
	else if (geteld)
		wz__erbij(out, "\n", "Berekend uit getal en doel");
	if (oordeel->berekend == WZ_ONBEKEND || (oordeel->reden == WZ__REDEN_LOOPT && geteld))
		wz__buf_text(out, reden);
}

void wz__oordeel_woorden(wz__buf *out, const wz__afspraak_rij *rij, wz_getal doel,
                         const wz__oordeel *oordeel, wz_basis basis)
{
	if (oordeel->vervallen) {
		noem_vervallen(out, rij);
		return;
	}
	if (oordeel->vastgesteld != WZ_REALISATIE_GEEN)
		noem_vastgesteld(out, oordeel);
	if (oordeel->resultaten == 0) {
		wz__erbij(out, "\n", "Niet gerapporteerd");
		if (oordeel->open)
			wz__buf_text(out, "; loopt nog");
		return;
	}
	if (oordeel->tegenspraak)
		wz__erbij(out, "\n", "De aanbieder meldt meer dan één status");
	if (oordeel->oneens)
		noem_verschil(out, oordeel);
	else if (meetbaar(rij, doel) || !oordeel->heeft_claim || basis == WZ_BASIS_BEREKEND)
		noem_berekend(out, oordeel, basis);
}
