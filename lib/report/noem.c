/* SPDX-License-Identifier: EUPL-1.2 */
/* What stands above and below the figures. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include "report/noem.h"
#include "report/realisatie.h"

static void noem_opdracht(const wz__overzicht *ov, wz__buf *regel, wz_verslag *verslag)
{
	bool meer;
	int64_t opdracht = wz__enige_opdracht(ov, &meer);
	for (size_t p = 0; opdracht != 0 && p < ov->n_percelen; p++) {
		const wz__perceel_rij *rij = &ov->perceel[p].rij;
		if (rij->opdracht_id != opdracht)
			continue;
		wz__buf_format(regel, "Opdracht %s: %s", rij->opdracht, rij->titel);
		wz_verslag_note(verslag, wz__buf_str(regel));
		return;
	}
}

wz_status wz__overzicht_noem(wz_dossier *dossier, const wz__overzicht *ov, wz_verslag *verslag)
{
	wz__buf regel = { 0 };
	wz__ids opdrachten = { 0 };
	wz__keuze keuze = { .perioden = ov->periode,
		                .n_perioden = ov->standaard ? 0 : ov->n_perioden };
	wz_status status = WZ_OK;
	noem_opdracht(ov, &regel, verslag);
	for (size_t p = 0; status == WZ_OK && p < ov->n_percelen; p++) {
		if (!wz__grow(&opdrachten.id, &opdrachten.capacity, opdrachten.n + 1,
		              sizeof *opdrachten.id))
			status = wz__nomem(dossier);
		else if (p == 0 || ov->perceel[p].rij.opdracht_id != opdrachten.id[opdrachten.n - 1])
			opdrachten.id[opdrachten.n++] = ov->perceel[p].rij.opdracht_id;
	}
	if (status == WZ_OK && (opdrachten.n > 0 || !ov->standaard))
		status = wz__perioden_noem(dossier, &keuze, &ov->standaarden, &opdrachten, verslag);
	if (status == WZ_OK && regel.failed)
		status = wz__nomem(dossier);
	free(opdrachten.id);
	wz__buf_free(&regel);
	return status;
}

void wz__basis_noem(wz_basis basis, wz_verslag *verslag)
{
	static const char *const woord[] = {
		[WZ_BASIS_GELDEND] =
			"Oordeel (geldend): van de contractmanager, anders de aanbieder, anders berekend",
		[WZ_BASIS_GECLAIMD] = "Oordeel (geclaimd): van de aanbieder",
		[WZ_BASIS_BEREKEND] = "Oordeel (berekend): uit getal en doel",
		[WZ_BASIS_VASTGESTELD] =
			"Oordeel (vastgesteld): van de contractmanager; wat die niet vaststelde, is onbekend",
	};
	wz_verslag_note(verslag, woord[basis]);
}

/* Why something can be open: the day, or a period shorter than what was agreed. */
void wz__peildag_noem(const wz__overzicht *ov, wz_verslag *verslag)
{
	char dag[WZ_FORMAT_SIZE], regel[160];
	bool loopt = false, te_kort = false;
	for (size_t a = 0; a < ov->n_afspraken; a++) {
		for (size_t k = 0; k < ov->n_perioden; k++) {
			const wz__oordeel *oordeel = wz__oordeel_van(ov, a, k);
			if (!oordeel || oordeel->vervallen || !oordeel->open)
				continue;
			loopt = loopt || !oordeel->te_kort;
			te_kort = te_kort || oordeel->te_kort;
		}
	}
	snprintf(regel, sizeof regel, "Peildag %s: een deel van de afspraken liep toen nog",
	         wz_datum_dutch(dag, ov->vandaag));
	if (loopt)
		wz_verslag_note(verslag, regel);
	if (te_kort)
		wz_verslag_note(verslag, "Een deel van de afspraken is gemaakt voor een langere tijd dan "
		                         "deze periode: wat nog niet is gehaald, telt als lopend");
}

size_t wz__perioden_naast(const wz__overzicht *ov, wz_verslag *verslag)
{
	char regel[120];
	if (ov->n_perioden <= WZ__PERIODEN_NAAST)
		return ov->n_perioden;
	snprintf(regel, sizeof regel,
	         "Alleen de eerste %d perioden staan naast elkaar; csv en json hebben ze alle",
	         (int)WZ__PERIODEN_NAAST);
	wz_verslag_note(verslag, regel);
	return WZ__PERIODEN_NAAST;
}

static void noem_resultaten(const wz__bijzonder *bijzonder, const char *groepen,
                            wz_verslag *verslag)
{
	char regel[200];
	wz_verslag_note(verslag, "Geteld: gemelde resultaten, naar de status die de aanbieder opgeeft");
	if (bijzonder->zonder_status > 0) {
		bool een = bijzonder->zonder_status == 1;
		snprintf(regel, sizeof regel, "%" PRId64 " %s", bijzonder->zonder_status,
		         een ? "resultaat heeft geen status en telt als onbekend"
		             : "resultaten hebben geen status en tellen als onbekend");
		wz_verslag_note(verslag, regel);
	}
	if (bijzonder->dubbel > 0) {
		bool een = bijzonder->dubbel == 1;
		snprintf(regel, sizeof regel, "%" PRId64 " %s bij meer %s; vandaar twee getallen in een totaal",
		         bijzonder->dubbel, een ? "resultaat hoort" : "resultaten horen", groepen);
		wz_verslag_note(verslag, regel);
	}
}

wz_status wz__realisatie_noem(wz_dossier *dossier, const wz__realisatie *realisatie,
                              wz_basis basis, const char *groepen, wz_verslag *verslag)
{
	wz_status status = wz__overzicht_noem(dossier, &realisatie->overzicht, verslag);
	if (realisatie->count == WZ_COUNT_RESULTATEN) {
		noem_resultaten(&realisatie->bijzonder, groepen, verslag);
		return status;
	}
	wz__basis_noem(basis, verslag);
	wz__peildag_noem(&realisatie->overzicht, verslag);
	return status;
}

/* Whether some total is a range. */
static bool is_bereik(const wz__realisatie *realisatie)
{
	for (size_t i = 0; i < realisatie->n; i++) {
		wz__stand stand = wz__stand_samen(&realisatie->lijst[i]);
		if (stand.minder_totaal + stand.meer_totaal > 0)
			return true;
	}
	return false;
}

void wz__realisatie_legenda(const wz__realisatie *realisatie, wz_verslag *verslag)
{
	wz__stand stand = wz__stand_samen(&realisatie->lijst[0]);
	bool resultaten = realisatie->count == WZ_COUNT_RESULTATEN;
	if (stand.per[WZ_ONBEKEND] > 0)
		wz_verslag_legend(verslag, resultaten
			? "onb. (onbekend): geen status, of de aanbieder weet het niet; telt mee in het totaal"
			: "onb. (onbekend): niet gemeld of niet te beoordelen; telt mee in het totaal");
	if (stand.per[WZ_DOORLOPEND] > 0)
		wz_verslag_legend(verslag, "loopt (doorlopend): nog niet afgerond; telt mee in het totaal");
	if (stand.vervallen > 0)
		wz_verslag_legend(verslag, "verv. (vervallen): telt niet mee in het totaal");
	if (wz__stand_totaal(&stand) > 0)
		wz_verslag_legend(verslag, "% ger.: gerealiseerd als deel van het totaal");
	if (stand.signalen > 0)
		wz_verslag_legend(verslag, "sig (signalen): zoveel vragen roept dit op; zie welzijn signaal list");
	if (is_bereik(realisatie))
		wz_verslag_legend(verslag, "Twee getallen met een streepje: in meer percelen is geteld wat misschien "
		                           "hetzelfde is; zie het signaal dubbeltelling");
}
