/* SPDX-License-Identifier: EUPL-1.2 */
/* The outcome in a few sentences, each of which can be quoted on its own. */
#include "geschrift/vergelijking.h"

#include <inttypes.h>

static wz_alinea *punt(wz__evaluatie *ev)
{
	return wz_geschrift_punt(ev->uit, 0, false);
}

static void noem(wz__evaluatie *ev, wz_alinea *alinea, const char *voor, int64_t n, const char *een,
                 const char *meer)
{
	wz__buf_clear(&ev->buf);
	wz__aantal_van(&ev->buf, n, een, meer);
	wz_alinea_format(alinea, "%s%s", voor, wz__buf_str(&ev->buf));
}

/* ": 42 (49% van 86)", behind a count of some of them. */
static void noem_deel(wz__evaluatie *ev, wz_alinea *alinea, int64_t deel, int64_t geheel)
{
	wz__buf_clear(&ev->buf);
	wz__procent(&ev->buf, deel, geheel);
	wz_alinea_format(alinea, " (%s van %" PRId64 ")", wz__buf_str(&ev->buf), geheel);
}

static wz_status zet_omvang(wz__evaluatie *ev, size_t index, const char *naam)
{
	const wz__omvang omvang = wz__omvang_van(ev, index);
	const wz__telvraag alle = { .index = index };
	wz_alinea *alinea = punt(ev);
	wz_status status;

	wz_alinea_format(alinea, "In %s ", naam);
	noem(ev, alinea, omvang.percelen == 1 ? "liep " : "liepen ", omvang.percelen, "perceel",
	     "percelen");
	noem(ev, alinea, " van ", omvang.aanbieders, "aanbieder", "aanbieders");
	noem(ev, alinea, " in ", omvang.stadsdelen, "stadsdeel", "stadsdelen");
	wz_alinea_text(alinea, ", met ");
	status = wz__tekst_telling(ev, alinea, "afspraak|afspraken", "Alle afspraken", &alle);
	wz_alinea_text(alinea, ".");
	if (omvang.zonder_rapport == omvang.percelen) {
		wz_alinea_format(alinea, " Over %s is geen enkel rapport ingelezen.", naam);
	} else if (omvang.zonder_rapport > 0) {
		noem(ev, alinea, " Over ", omvang.zonder_rapport, "perceel", "percelen");
		wz_alinea_text(alinea, " kwam geen rapport.");
	}
	return status;
}

/* Whose word is counted, for who quotes the figures. */
static const char *van_wie(wz_basis basis)
{
	switch (basis) {
	case WZ_BASIS_GECLAIMD:
		return "Geteld is wat de aanbieder meldt.";
	case WZ_BASIS_BEREKEND:
		return "Geteld is wat uit getal en doel volgt.";
	case WZ_BASIS_VASTGESTELD:
		return "Geteld is wat de contractmanager vaststelde.";
	default:
		return "Geteld is wat de contractmanager vaststelde; anders wat de aanbieder meldt; en anders "
		       "wat uit getal en doel volgt.";
	}
}

/* In a comparison each sentence says of which periode it is. */
static void begin_zin(wz__evaluatie *ev, wz_alinea *alinea, size_t index, const char *alleen,
                      const char *ook)
{
	if (ev->vergelijkt)
		wz_alinea_format(alinea, "In %s %s", index == ev->nu ? ev->naam : ev->naam_toen, ook);
	else
		wz_alinea_text(alinea, alleen);
}

static wz_status zet_status(wz__evaluatie *ev, wz_alinea *alinea, size_t index,
                            wz_realisatie welke, const char *woord, int64_t totaal)
{
	const wz__telvraag vraag = { .index = index, .status = welke };
	int64_t n;
	wz_status status = wz__hoeveel_zijn(ev, &vraag, &n);

	if (status == WZ_OK)
		status = wz__tekst_telling(ev, alinea, woord, wz_realisatie_naam(welke), &vraag);
	if (totaal > 0)
		noem_deel(ev, alinea, n, totaal);
	return status;
}

static wz_status zet_statussen(wz__evaluatie *ev, size_t index)
{
	const wz__telvraag alle = { .index = index };
	const wz__telvraag open = { .index = index, .status = WZ_DOORLOPEND };
	int64_t totaal, lopend = 0, gehaald;
	wz_alinea *alinea;
	wz_status status = wz__hoeveel_zijn(ev, &alle, &totaal);

	if (status == WZ_OK)
		status = wz__hoeveel_zijn(ev, &open, &lopend);
	if (status != WZ_OK || totaal == 0)
		return status;
	const wz__telvraag goed = { .index = index, .status = WZ_GEREALISEERD };

	status = wz__hoeveel_zijn(ev, &goed, &gehaald);
	alinea = punt(ev);
	begin_zin(ev, alinea, index, "", gehaald == 1 ? "staat " : "staan ");
	if (status == WZ_OK)
		status = zet_status(ev, alinea, index, WZ_GEREALISEERD, "afspraak|afspraken", totaal);
	wz_alinea_text(alinea, ev->vergelijkt ? "" : gehaald == 1 ? " staat" : " staan");
	wz_alinea_text(alinea, " als gerealiseerd te boek, ");
	if (status == WZ_OK)
		status = zet_status(ev, alinea, index, WZ_DEELS_GEREALISEERD, NULL, 0);
	wz_alinea_text(alinea, " als deels en ");
	if (status == WZ_OK)
		status = zet_status(ev, alinea, index, WZ_NIET_GEREALISEERD, NULL, 0);
	wz_alinea_text(alinea, " als niet gerealiseerd");
	if (lopend > 0) {
		wz_alinea_text(alinea, "; ");
		status = zet_status(ev, alinea, index, WZ_DOORLOPEND, NULL, 0);
		wz_alinea_text(alinea, lopend == 1 ? " loopt nog" : " lopen nog");
	}
	wz_alinea_text(alinea, ".");
	if (!ev->vergelijkt || index == ev->toen)
		wz_alinea_format(alinea, " %s", van_wie(ev->options->basis));
	return status;
}

static wz_status zet_onbekend(wz__evaluatie *ev, size_t index)
{
	const wz__telvraag alle = { .index = index };
	const wz__telvraag stil = { .index = index, .status = WZ_ONBEKEND, .eis = wz__eis_niet_gemeld };
	const wz__telvraag weg = { .index = index, .status = WZ_ONBEKEND };
	int64_t totaal, n, niets;
	wz_status status = wz__hoeveel_zijn(ev, &alle, &totaal);
	wz_alinea *alinea;

	if (status == WZ_OK)
		status = wz__hoeveel_zijn(ev, &weg, &n);
	if (status == WZ_OK)
		status = wz__hoeveel_zijn(ev, &stil, &niets);
	if (status != WZ_OK || totaal == 0)
		return status;
	alinea = punt(ev);
	if (n == 0) {
		wz_alinea_format(alinea, "Van geen van de %" PRId64 " afspraken is de uitkomst onbekend.",
		                 totaal);
		return status;
	}
	begin_zin(ev, alinea, index, "Van ", "is van ");
	status = zet_status(ev, alinea, index, WZ_ONBEKEND, "afspraak|afspraken", totaal);
	wz_alinea_text(alinea, ev->vergelijkt ? " de uitkomst onbekend" : " is de uitkomst onbekend");
	if (status == WZ_OK && niets > 0) {
		wz_alinea_text(alinea, "; over ");
		status = wz__tekst_telling(ev, alinea, NULL, "Niets gemeld", &stil);
		wz_alinea_text(alinea, " daarvan is niets gemeld");
	}
	wz_alinea_text(alinea, ".");
	if (!ev->vergelijkt || index == ev->toen)
		wz_alinea_text(alinea, " Onbekend is niet hetzelfde als niet gerealiseerd.");
	return status;
}

/* The word of the provider alone; and what the contract manager decided. */
static wz_status zet_woord(wz__evaluatie *ev)
{
	const wz__telvraag goed = { .index = ev->nu, .status = WZ_GEREALISEERD };
	const wz__telvraag woord = { .index = ev->nu, .status = WZ_GEREALISEERD,
		                         .eis = wz__eis_zonder_getal };
	const wz__telvraag besluit = { .index = ev->nu, .eis = wz__eis_vastgesteld };
	int64_t totaal, n;
	wz_status status = wz__hoeveel_zijn(ev, &goed, &totaal);
	wz_alinea *alinea;

	if (status == WZ_OK)
		status = wz__hoeveel_zijn(ev, &woord, &n);
	if (status != WZ_OK || totaal == 0)
		return status;
	alinea = punt(ev);
	if (n > 0) {
		wz_alinea_format(alinea, "Van de %" PRId64 " gerealiseerde afspraken %s ", totaal,
		                 n == 1 ? "rust" : "rusten");
		status = wz__tekst_telling(ev, alinea, NULL, "Gerealiseerd, alleen op het woord van de aanbieder",
		                           &woord);
		noem_deel(ev, alinea, n, totaal);
		wz_alinea_text(alinea, " alleen op het woord van de aanbieder: er is geen getal en doel om "
		                       "het mee na te rekenen.");
	} else {
		wz_alinea_format(alinea,
		                 "Geen van de %" PRId64 " gerealiseerde afspraken rust alleen op het woord van "
		                 "de aanbieder.",
		                 totaal);
	}
	if (status == WZ_OK)
		status = wz__hoeveel_zijn(ev, &besluit, &n);
	wz_alinea_text(alinea, n > 0 ? " De contractmanager stelde zelf de uitkomst vast van "
	                             : " De contractmanager heeft van geen enkele afspraak zelf de "
	                               "uitkomst vastgesteld.");
	if (status == WZ_OK && n > 0) {
		status = wz__tekst_telling(ev, alinea, "afspraak|afspraken",
		                           "Vastgesteld door de contractmanager", &besluit);
		wz_alinea_text(alinea, ".");
	}
	return status;
}

static wz_status zet_oneens(wz__evaluatie *ev)
{
	const wz__telvraag vraag = { .index = ev->nu, .eis = wz__eis_oneens };
	const wz__telvraag beter = { .index = ev->nu, .eis = wz__eis_gunstiger };
	int64_t n, gunstig;
	wz_status status = wz__hoeveel_zijn(ev, &vraag, &n);
	wz_alinea *alinea;

	if (status == WZ_OK)
		status = wz__hoeveel_zijn(ev, &beter, &gunstig);
	if (status != WZ_OK || n == 0)
		return status;
	alinea = punt(ev);
	wz_alinea_text(alinea, "Bij ");
	status = wz__tekst_telling(ev, alinea, "afspraak|afspraken", "Melding en getal verschillen",
	                           &vraag);
	wz_alinea_text(alinea, " zegt het getal iets anders dan de melding van dezelfde aanbieder");
	if (n == 1)
		wz_alinea_format(alinea, ": de melding is %s.",
		                 gunstig == 1 ? "gunstiger" : "minder gunstig");
	else
		wz_alinea_format(alinea,
		                 ": %" PRId64 " keer is de melding gunstiger, %" PRId64
		                 " keer minder gunstig.",
		                 gunstig, n - gunstig);
	return status;
}

static void zet_vragen(wz__evaluatie *ev)
{
	int64_t open = wz__signalen_open_in(ev, NULL, ev->nu);
	int64_t hoog = wz__signalen_open_in(ev, "hoog", ev->nu);
	wz_alinea *alinea = punt(ev);

	if (open == 0) {
		wz_alinea_text(alinea, "Er staan geen vragen open.");
		return;
	}
	begin_zin(ev, alinea, ev->nu, open == 1 ? "Er staat " : "Er staan ",
	          open == 1 ? "staat " : "staan ");
	wz__buf_clear(&ev->buf);
	wz__aantal_van(&ev->buf, open, "vraag", "vragen");
	wz_alinea_link(alinea, wz__buf_str(&ev->buf),
	               ev->vergelijkt ? "vergelijking-signalen" : "samenvatting-signalen");
	if (open == 1)
		wz_alinea_format(alinea, " open%s.",
		                 hoog == 1 ? "; die kan een oordeel of een totaal veranderen" : "");
	else if (hoog == open)
		wz_alinea_text(alinea, " open; ze kunnen alle een oordeel of een totaal veranderen.");
	else
		wz_alinea_format(alinea, " open; %" PRId64 " daarvan %s een oordeel of een totaal veranderen.",
		                 hoog, hoog == 1 ? "kan" : "kunnen");
}

/* All agreed items in one bar; its figures stand in the sentences and in the summary. */
static wz_status zet_beeld(wz__evaluatie *ev)
{
	wz_beeld_stand stand = { .label = "Alle afspraken" };
	wz_status status = WZ_OK;

	wz__buf_clear(&ev->buf);
	for (int s = WZ_GEREALISEERD; status == WZ_OK && s < WZ_REALISATIES; s++) {
		const wz__telvraag vraag = { .index = ev->nu, .status = (wz_realisatie)s };

		status = wz__hoeveel_zijn(ev, &vraag, &stand.per[s]);
		wz__buf_format(&ev->buf, "%s%" PRId64 " %s", s > WZ_GEREALISEERD ? ", " : "", stand.per[s],
		               wz_realisatie_naam(vraag.status));
	}
	if (status == WZ_OK)
		wz_beeld_add_stand(wz_geschrift_beeld(ev->uit, WZ_BEELD_STAND, "Alle afspraken per status",
		                                      wz__buf_str(&ev->buf), true),
		                   &stand);
	return status;
}

static wz_status een_periode(wz__evaluatie *ev)
{
	wz_status status = zet_omvang(ev, ev->nu, ev->naam);

	if (status == WZ_OK)
		status = zet_statussen(ev, ev->nu);
	if (status == WZ_OK)
		status = zet_onbekend(ev, ev->nu);
	if (status == WZ_OK)
		status = zet_woord(ev);
	if (status == WZ_OK)
		status = zet_oneens(ev);
	if (status != WZ_OK)
		return status;
	zet_vragen(ev);
	return zet_beeld(ev);
}

/* ---- Two perioden. ---- */

/* What became of the agreed items that can be compared. */
static wz_status zet_verschillen(wz__evaluatie *ev, const wz__naast *naast)
{
	int64_t telt = 0, gelijk = 0, stil = 0;
	wz_status status = WZ_OK;
	wz_alinea *alinea = punt(ev);
	size_t genoemd = 0;

	for (size_t a = 0; a < naast->ov->n_afspraken; a++) {
		wz__verschil verschil = wz__naast_verschil(naast, a);

		telt += verschil != WZ__VERSCHIL_GEEN ? 1 : 0;
		if (verschil != WZ__VERSCHIL_GEEN && wz__niet_te_vergelijken(naast, a))
			stil++;
		else if (verschil == WZ__GELIJK)
			gelijk++;
	}
	if (telt > 0 && stil == telt) {
		noem(ev, alinea, "Van geen van de ", telt, "afspraak", "afspraken");
		wz_alinea_text(alinea, " is te zeggen of de uitkomst is veranderd: over een van beide "
		                       "perioden kwam geen rapport.");
		return WZ_OK;
	}
	noem(ev, alinea, "Van ", telt, "afspraak", "afspraken");
	wz_alinea_format(alinea, " %s er %" PRId64 " gelijk gebleven", wz__is_zijn(gelijk), gelijk);
	if (stil > 0)
		wz_alinea_format(alinea,
		                 "; van %" PRId64 " is dat niet te zeggen, omdat over een van beide perioden "
		                 "geen rapport kwam",
		                 stil);
	for (wz__verschil v = WZ__BETER; status == WZ_OK && v < WZ__GELIJK; v++) {
		wz__geteld geteld = { 0 };

		if (!wz__verschil_geteld(ev, naast, v, &geteld))
			status = WZ_ERR_NOMEM;
		if (status == WZ_OK && geteld.n > 0) {
			wz_alinea_text(alinea, genoemd++ == 0 ? ". Verschillend: " : ", ");
			wz__tekst_geteld(ev, alinea, NULL, wz__naast_kop(v), &geteld);
			wz_alinea_format(alinea, " %s%s", wz__verschil_naam(v),
			                 v == WZ__ANDERS ? " (op ander bewijs)" : "");
		}
		wz__geteld_free(&geteld);
	}
	wz_alinea_text(alinea, ".");
	return status;
}

static wz_status twee_perioden(wz__evaluatie *ev)
{
	const wz__naast naast = wz__naast_van(ev);
	wz_status status = WZ_OK;

	for (size_t k = WZ__VAN; status == WZ_OK && k < WZ__ZIJDEN; k++) {
		const wz__omvang omvang = wz__omvang_van(ev, k);

		if (omvang.percelen == 0) {
			wz_alinea_format(punt(ev), "In %s liep geen perceel.", naast.periode[k]);
			continue;
		}
		status = zet_omvang(ev, k, naast.periode[k]);
		if (omvang.zonder_rapport == omvang.percelen)
			continue;
		if (status == WZ_OK)
			status = zet_statussen(ev, k);
		if (status == WZ_OK)
			status = zet_onbekend(ev, k);
	}
	if (status == WZ_OK)
		status = zet_verschillen(ev, &naast);
	if (status == WZ_OK)
		zet_vragen(ev);
	return status;
}

wz_status wz__deel_kort(wz__evaluatie *ev)
{
	wz__kop_eigen(ev, 1, "in-het-kort", "In het kort", false, "in het kort");
	return ev->vergelijkt ? twee_perioden(ev) : een_periode(ev);
}
