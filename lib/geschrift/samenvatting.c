/* SPDX-License-Identifier: EUPL-1.2 */
/* The summary; first how many of each status, by provider, area and kind of agreement. */
#include "geschrift/kort.h"

static wz_status zet_statussen(wz__evaluatie *ev)
{
	const wz__telvraag alle = { .index = ev->nu }, weg = { .index = ev->nu, .vervallen = true };
	int64_t n, vervallen;
	wz_alinea *alinea;
	wz_status status = wz__hoeveel_zijn(ev, &alle, &n);

	if (status == WZ_OK)
		status = wz__hoeveel_zijn(ev, &weg, &vervallen);
	wz_geschrift_kop(ev->uit, 2, "samenvatting-statussen", "Hoeveel is gerealiseerd", false);
	if (status != WZ_OK || n == 0) {
		wz_alinea_text(wz_geschrift_alinea(ev->uit), "Er zijn geen afspraken om te tellen.");
		return status;
	}
	alinea = wz_geschrift_alinea(ev->uit);
	wz_alinea_text(alinea,
	               "Onbekend is geen nul. Daarom staan er twee percentages: gerealiseerd van "
	               "alle afspraken, en gerealiseerd van de afspraken waarvan de uitkomst "
	               "bekend is.");
	if (vervallen > 0) {
		wz_alinea_text(alinea, " Niet meegeteld: ");
		status = wz__tekst_telling(ev, alinea, "vervallen afspraak|vervallen afspraken",
		                           "Vervallen", &weg);
		wz_alinea_text(alinea, ".");
	}
	return status == WZ_OK ? wz__statustabel(ev) : status;
}

wz_status wz__deel_samenvatting(wz__evaluatie *ev)
{
	static wz_status (*const delen[])(wz__evaluatie *) = {
		zet_statussen,    wz__samen_redenen, wz__samen_onbekend,
		wz__samen_oneens, wz__samen_dubbel,  wz__samen_signalen,
	};
	wz_status status = WZ_OK;

	wz__kop_eigen(ev, 1, "samenvatting", "Samenvatting", true, "samenvatting");
	if (wz__geen_uitkomst(ev, ev->nu)) {
		wz_alinea *alinea = wz_geschrift_alinea(ev->uit);

		wz__noem_geen_rapport(ev, alinea, ev->nu, ev->naam);
		wz_alinea_text(alinea, " Van geen enkele afspraak is de uitkomst bekend.");
		return wz__samen_signalen(ev);
	}
	for (size_t i = 0; status == WZ_OK && i < sizeof delen / sizeof *delen; i++)
		status = delen[i](ev);
	return status;
}
