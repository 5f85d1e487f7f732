/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/woorden.h"
#include <string.h>
#include "report/gelezen.h"
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

void wz__getoetst_woorden(wz__buf *out, const wz__afspraak_rij *rij, wz_getal doel,
                          const wz__oordeel *oordeel)
{
	char getal[WZ_FORMAT_SIZE];
	wz__getal_erbij(out, oordeel->waarde, wz_grens_naam(oordeel->grens), rij->eenheid);
	if (oordeel->waarde != WZ_GETAL_GEEN && oordeel->grens == WZ_GRENS_ONBESLIST)
		wz__buf_text(out, " (niet te zeggen of het meer of minder is)");
	if (oordeel->verandering != WZ_GETAL_GEEN)
		wz__buf_format(out, ", %s %s%%", rij->richting == WZ__AFNAME ? "afname" : "toename",
		               wz_getal_dutch(getal, oordeel->verandering));
	if (oordeel->waarde != WZ_GETAL_GEEN && doel != WZ_GETAL_GEEN) {
		wz__buf_text(out, "; doel ");
		wz__doel_woorden(out, rij, doel);
	}
	if (oordeel->waarde == WZ_GETAL_GEEN && oordeel->berekend == WZ_GEREALISEERD)
		wz__erbij(out, "; ", "het gedeelde getal haalt alle doelen samen");
	if (*wz__reden_woorden(oordeel->reden) != '\0')
		wz__erbij(out, "; ", wz__reden_woorden(oordeel->reden));
}

void wz__herkomst_woorden(wz__buf *out, const wz__oordeel *oordeel)
{
	if (oordeel->resultaten == 0 || oordeel->herkomst == WZ_HERKOMST_GEEN)
		return;
	wz__erbij(out, "; ", "herkomst ");
	wz__buf_text(out, wz_herkomst_naam(oordeel->herkomst));
}

bool wz__meetbaar(const wz__afspraak_rij *rij, wz_getal doel)
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
		if (oordeel->te_kort)
			wz__buf_text(out, "; de afspraak is voor een langere tijd");
		else if (oordeel->open)
			wz__buf_text(out, "; loopt nog");
		return;
	}
	if (oordeel->tegenspraak)
		wz__erbij(out, "\n", "De aanbieder meldt meer dan één status");
	if (oordeel->oneens)
		noem_verschil(out, oordeel);
	else if (wz__meetbaar(rij, doel) || !oordeel->heeft_claim || basis == WZ_BASIS_BEREKEND)
		noem_berekend(out, oordeel, basis);
}

void wz__perceel_woorden(wz__buf *out, const wz__perceel_rij *rij, bool met_opdracht)
{
	wz__buf_format(out, "Perceel %s%s%s · %s · %s · %s", met_opdracht ? rij->opdracht : "",
	               met_opdracht ? "/" : "", rij->nummer, rij->thema, rij->stadsdeel,
	               rij->aanbieder);
}

void wz__aantal_woorden(wz__buf *out, const wz__resultaat_rij *rij)
{
	if (rij->aantal == WZ_GETAL_GEEN) {
		wz__gelezen_erbij(out, rij);
		return;
	}
	wz__getal_erbij(out, rij->aantal, rij->grens, rij->eenheid);
	if (*rij->herkomst != '\0'
	    && strcmp(rij->herkomst, wz_herkomst_naam(WZ_HERKOMST_ONBEKEND)) != 0)
		wz__buf_format(out, ", %s", rij->herkomst);
}

void wz__melding_woorden(wz__buf *out, const wz__resultaat_rij *rij, bool getal)
{
	wz__buf_text(out, rij->tekst);
	if (*rij->deelgebied != '\0')
		wz__buf_format(out, " (%s)", rij->deelgebied);
	if (getal && (rij->aantal != WZ_GETAL_GEEN || rij->gelezen.aantal != WZ_GETAL_GEEN)) {
		wz__buf_text(out, " (");
		wz__aantal_woorden(out, rij);
		wz__buf_char(out, ')');
	}
	if (*rij->toelichting != '\0')
		wz__buf_format(out, " – %s", rij->toelichting);
}

void wz__ook_bij_woorden(wz__buf *out, const wz__melding *melding, int64_t afspraak)
{
	const char *tussen = "; ook bij ";
	for (size_t i = 0; i < melding->n; i++) {
		if (melding->schakel[i].afspraak == afspraak)
			continue;
		wz__buf_format(out, "%s%s", tussen, melding->schakel[i].nummer);
		tussen = ", ";
	}
}
