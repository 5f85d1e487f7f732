/* SPDX-License-Identifier: EUPL-1.2 */
/* What was reported before, in the form of the next report. */
#include "report/sjabloon.h"
#include <stdlib.h>
#include "base/datum.h"
#include "report/lijst.h"

/* The stretch as long as `nu` that a shorter report lies in; else its own. */
static wz_periode even_lang(wz_periode deel, wz_periode nu)
{
	wz_periode geheel = deel;
	if (nu.soort == WZ_PERIODE_JAAR)
		geheel = wz__periode_jaar(deel.jaar);
	else if (nu.soort == WZ_PERIODE_HALFJAAR && deel.soort == WZ_PERIODE_KWARTAAL)
		geheel = (wz_periode){ .jaar = deel.jaar,
			                   .soort = WZ_PERIODE_HALFJAAR,
			                   .deel = deel.deel <= 2 ? 1 : 2 };
	return wz_periode_eind(geheel) < wz_periode_begin(nu) ? geheel : deel;
}

wz_status wz__sjabloon_eerder(wz_dossier *dossier, const wz__keuze *keuze, const wz__overzicht *nu,
                              wz__overzicht *out)
{
	wz_periode *perioden = calloc(2 * nu->n_dekking + 1, sizeof *perioden);
	wz__keuze toen = *keuze;
	size_t n = 0;
	if (perioden == NULL)
		return wz__nomem(dossier);
	for (size_t i = 0; i < nu->n_dekking; i++) {
		wz_periode periode = nu->dekking[i].periode;
		if (wz_periode_eind(periode) >= wz_periode_begin(nu->periode[0]))
			continue;
		perioden[n++] = periode;
		perioden[n++] = even_lang(periode, nu->periode[0]);
	}
	toen.perioden = perioden;
	toen.n_perioden = n;
	wz_status status = n > 0 ? wz__overzicht_lees(dossier, &toen, out) : WZ_OK;
	free(perioden);
	return status;
}

/* The last to end, and of these the longest, with a result; NULL: none. */
static const wz__oordeel *laatste(const wz__overzicht *eerder, size_t afspraak, wz_periode *periode)
{
	const wz__oordeel *beste = NULL;
	for (size_t k = 0; k < eerder->n_perioden; k++) {
		const wz__oordeel *oordeel = wz__oordeel_van(eerder, afspraak, k);
		wz_datum eind = wz_periode_eind(eerder->periode[k]);
		/* In order of begin: an equal end is that of a shorter one. */
		if (oordeel == NULL || oordeel->vervallen || oordeel->resultaten == 0 ||
		    (beste != NULL && eind <= wz_periode_eind(*periode)))
			continue;
		beste = oordeel;
		*periode = eerder->periode[k];
	}
	return beste;
}

void wz__sjabloon_gemeld(wz__buf *out, const wz__overzicht *eerder, size_t afspraak)
{
	char naam[WZ_FORMAT_SIZE];
	wz_periode periode = { 0 };
	const wz__oordeel *oordeel = laatste(eerder, afspraak, &periode);
	wz__buf_clear(out);
	if (oordeel == NULL)
		return;
	bool getal = oordeel->waarde != WZ_GETAL_GEEN && oordeel->grens != WZ_GRENS_ONBESLIST;
	wz__buf_format(out, "%s: ", wz_periode_format(naam, periode));
	if (oordeel->heeft_claim)
		wz__buf_text(out, wz_realisatie_naam(oordeel->geclaimd));
	if (oordeel->heeft_claim && getal)
		wz__buf_text(out, ", ");
	if (getal)
		wz__getal_erbij(out, oordeel->waarde, wz_grens_naam(oordeel->grens),
		                eerder->afspraak[afspraak].rij.eenheid);
	if (!oordeel->heeft_claim && !getal)
		wz__buf_text(out, "wel gemeld, zonder status of getal");
}
