/* SPDX-License-Identifier: EUPL-1.2 */
/* Two perioden beside each other, and first what the comparison cannot tell. */
#include "geschrift/vergelijking.h"

#include "geschrift/kort.h"

wz__naast wz__naast_van(const wz__evaluatie *ev)
{
	wz__naast naast = { .ov = &ev->r.overzicht,
		                .signalen = &ev->r.signalen,
		                .basis = ev->options->basis };

	wz_periode_format(naast.periode[WZ__VAN], ev->keuze.perioden[WZ__VAN]);
	wz_periode_format(naast.periode[WZ__NAAR], ev->keuze.perioden[WZ__NAAR]);
	return naast;
}

bool wz__niet_te_vergelijken(const wz__naast *naast, size_t afspraak)
{
	size_t perceel = naast->ov->afspraak[afspraak].perceel;

	if (wz__naast_verschil(naast, afspraak) != WZ__GELIJK)
		return wz__naast_stil(naast, afspraak);
	return !wz__naast_gerapporteerd(naast, perceel, WZ__VAN) ||
	       !wz__naast_gerapporteerd(naast, perceel, WZ__NAAR);
}

bool wz__verschil_geteld(wz__evaluatie *ev, const wz__naast *naast, wz__verschil verschil,
                         wz__geteld *uit)
{
	for (size_t a = 0; a < naast->ov->n_afspraken; a++)
		if (wz__naast_verschil(naast, a) == verschil && !wz__naast_stil(naast, a) &&
		    !wz__geteld_erbij(ev, uit, a, verschil == WZ__NIET_MEER ? WZ__VAN : WZ__NAAR))
			return false;
	return true;
}

const char *wz__verschil_kop(wz__verschil verschil)
{
	return verschil == WZ__BEKEND_GEWORDEN ? "Bekend geworden of afgerond"
	                                       : wz__naast_kop(verschil);
}

/* ---- What it cannot tell. ---- */

/* The lots in force in a periode on which nothing was reported then; all of them: *alle. */
static size_t zonder_rapport(const wz__evaluatie *ev, size_t index, size_t *perceel, bool *alle)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	size_t n = 0;

	*alle = true;
	for (size_t p = 0; p < ov->n_percelen; p++) {
		if (!wz__perceel_loopt(ov, p, index))
			continue;
		if (wz__gerapporteerd(ev, p, index))
			*alle = false;
		else
			perceel[n++] = p;
	}
	return n;
}

static void noem_zonder_rapport(wz__evaluatie *ev, const wz__naast *naast, size_t index,
                                size_t *perceel)
{
	bool alle;
	size_t n = zonder_rapport(ev, index, perceel, &alle);
	wz_alinea *punt;

	if (n == 0)
		return;
	punt = wz_geschrift_punt(ev->uit, 0, false);
	if (alle) {
		wz__noem_geen_rapport(ev, punt, index, naast->periode[index]);
		wz_alinea_text(punt, " De uitkomsten van die periode zijn dan onbekend; of er iets is "
		                     "veranderd, is met deze gegevens niet te zeggen.");
		return;
	}
	wz_alinea_format(punt, "Over %s is geen rapport ingelezen over %s ", naast->periode[index],
	                 n == 1 ? "perceel" : "de percelen");
	wz__noem_percelen(ev, punt, perceel, n);
	wz_alinea_text(punt, ". Wat daar anders is, kan aan het ontbreken van het rapport liggen.");
}

static wz_status zet_grenzen(wz__evaluatie *ev, const wz__naast *naast)
{
	size_t *perceel = wz__arena_alloc(&ev->arena, (naast->ov->n_percelen + 1) * sizeof *perceel);
	const wz_periode *periode = ev->keuze.perioden;

	if (perceel == NULL)
		return wz__nomem(ev->dossier);
	wz_geschrift_kop(ev->uit, 2, "vergelijking-grenzen", "Wat deze vergelijking niet kan zeggen",
	                 false);
	wz_alinea_text(
		wz_geschrift_punt(ev->uit, 0, false),
		"Waar een verschil vandaan komt, volgt niet uit de cijfers. Beter of slechter heet "
		"alleen wat in beide perioden op dezelfde soort bewijs rust.");
	if (periode[WZ__VAN].soort != periode[WZ__NAAR].soort)
		wz_alinea_format(wz_geschrift_punt(ev->uit, 0, false),
		                 "%s en %s zijn niet even lang: aantallen zijn niet zomaar te vergelijken.",
		                 naast->periode[WZ__VAN], naast->periode[WZ__NAAR]);
	for (size_t k = WZ__VAN; k < WZ__ZIJDEN; k++)
		noem_zonder_rapport(ev, naast, k, perceel);
	return WZ_OK;
}

wz_status wz__deel_vergelijking(wz__evaluatie *ev)
{
	const wz__naast naast = wz__naast_van(ev);
	wz_status status;

	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "Vergelijking van %s en %s", naast.periode[WZ__VAN],
	               naast.periode[WZ__NAAR]);
	wz__kop_eigen(ev, 1, "vergelijking", wz__buf_str(&ev->buf), true, "vergelijking");
	status = zet_grenzen(ev, &naast);
	wz_geschrift_kop(ev->uit, 2, "vergelijking-statussen", "Hoeveel is gerealiseerd", false);
	wz_alinea_text(wz_geschrift_alinea(ev->uit),
	               "Onbekend is geen nul. Daarom staan er twee percentages: gerealiseerd van alle "
	               "afspraken, en gerealiseerd van de afspraken waarvan de uitkomst bekend is.");
	if (status == WZ_OK)
		status = wz__statustabel(ev);
	if (status == WZ_OK)
		status = wz__vergelijk_percelen(ev, &naast);
	return status == WZ_OK ? wz__vergelijk_signalen(ev) : status;
}
