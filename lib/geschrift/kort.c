/* SPDX-License-Identifier: EUPL-1.2 */
/* The outcome in a few sentences, each of which can be quoted on its own. */
#include "geschrift/kort.h"

#include <inttypes.h>
#include "base/datum.h"

wz_alinea *wz__kort_punt(wz__evaluatie *ev)
{
	return wz_geschrift_punt(ev->uit, 0, false);
}

void wz__kort_noem(wz__evaluatie *ev, wz_alinea *alinea, const char *voor, int64_t n,
                   const char *een, const char *meer)
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

/* A report over a longer periode says nothing of a part of it. */
static wz_periode langer_rapport(const wz__overzicht *ov, wz_periode periode)
{
	for (size_t i = 0; i < ov->n_dekking; i++)
		if (wz__periode_in(periode, ov->dekking[i].periode) &&
		    !wz__periode_gelijk(periode, ov->dekking[i].periode))
			return ov->dekking[i].periode;
	return periode;
}

void wz__noem_geen_rapport(const wz__evaluatie *ev, wz_alinea *alinea, size_t index,
                           const char *naam)
{
	wz_periode periode = ev->keuze.perioden[index];
	wz_periode langer = langer_rapport(&ev->r.overzicht, periode);
	char tekst[WZ_FORMAT_SIZE];

	wz_alinea_format(alinea, "Over %s is geen enkel rapport ingelezen", naam);
	if (wz__periode_gelijk(langer, periode)) {
		wz_alinea_text(alinea, ".");
		return;
	}
	wz_periode_format(tekst, langer);
	wz_alinea_format(alinea,
	                 "; wel een over heel %s. Welk deel daarvan bij %s hoort, staat er niet in.",
	                 tekst, naam);
}

bool wz__geen_uitkomst(const wz__evaluatie *ev, size_t index)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	const wz__omvang omvang = wz__omvang_van(ev, index);

	if (omvang.zonder_rapport < omvang.percelen)
		return false;
	for (size_t a = 0; a < ov->n_afspraken; a++) {
		const wz__oordeel *oordeel = wz__oordeel_van(ov, a, index);
		wz_realisatie status =
			oordeel == NULL || oordeel->vervallen ? WZ_ONBEKEND : wz__getelde_status(ev, oordeel);

		if (status != WZ_ONBEKEND && status != WZ_DOORLOPEND)
			return false;
	}
	return true;
}

wz_status wz__kort_omvang(wz__evaluatie *ev, size_t index, const char *naam)
{
	const wz__omvang omvang = wz__omvang_van(ev, index);
	const wz__telvraag alle = { .index = index };
	wz_alinea *alinea = wz__kort_punt(ev);
	wz_status status;

	wz_alinea_format(alinea, "In %s ", naam);
	wz__kort_noem(ev, alinea, omvang.percelen == 1 ? "liep " : "liepen ", omvang.percelen,
	              "perceel", "percelen");
	wz__kort_noem(ev, alinea, " van ", omvang.aanbieders, "aanbieder", "aanbieders");
	wz__kort_noem(ev, alinea, " in ", omvang.stadsdelen, "stadsdeel", "stadsdelen");
	wz_alinea_text(alinea, ", met ");
	status = wz__tekst_telling(ev, alinea, "afspraak|afspraken", "Alle afspraken", &alle);
	wz_alinea_text(alinea, ".");
	if (omvang.zonder_rapport == omvang.percelen) {
		wz_alinea_text(alinea, " ");
		wz__noem_geen_rapport(ev, alinea, index, naam);
	} else if (omvang.zonder_rapport > 0) {
		wz__kort_noem(ev, alinea, " Over ", omvang.zonder_rapport, "perceel", "percelen");
		wz_alinea_text(alinea, " is geen rapport ingelezen.");
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

static wz_status zet_status(wz__evaluatie *ev, wz_alinea *alinea, size_t index, wz_realisatie welke,
                            const char *woord, int64_t totaal)
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

wz_status wz__kort_statussen(wz__evaluatie *ev, size_t index)
{
	const wz__telvraag alle = { .index = index };
	int64_t totaal, gehaald;
	wz_alinea *alinea;
	wz_status status = wz__hoeveel_zijn(ev, &alle, &totaal);

	if (status != WZ_OK || totaal == 0)
		return status;
	const wz__telvraag goed = { .index = index, .status = WZ_GEREALISEERD };

	status = wz__hoeveel_zijn(ev, &goed, &gehaald);
	alinea = wz__kort_punt(ev);
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
	if (status == WZ_OK)
		status = wz__kort_lopend(ev, alinea, index);
	wz_alinea_text(alinea, ".");
	if (!ev->vergelijkt || index == ev->toen)
		wz_alinea_format(alinea, " %s", van_wie(ev->options->basis));
	return status;
}

static bool niet_vastgesteld(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	return !wz__eis_vastgesteld(ev, afspraak, oordeel);
}

wz_status wz__kort_onbekend(wz__evaluatie *ev, size_t index)
{
	const wz__telvraag alle = { .index = index };
	bool vastgesteld = ev->options->basis == WZ_BASIS_VASTGESTELD;
	const wz__telvraag stil = { .index = index,
		                        .status = WZ_ONBEKEND,
		                        .eis = vastgesteld ? niet_vastgesteld : wz__eis_niet_gemeld };
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
	alinea = wz__kort_punt(ev);
	if (n == 0) {
		wz_alinea_format(alinea, "Van geen van de %" PRId64 " afspraken is de uitkomst onbekend.",
		                 totaal);
		return status;
	}
	begin_zin(ev, alinea, index, "Van ", "is van ");
	status = zet_status(ev, alinea, index, WZ_ONBEKEND, "afspraak|afspraken", totaal);
	wz_alinea_text(alinea, ev->vergelijkt ? " de uitkomst onbekend" : " is de uitkomst onbekend");
	if (status == WZ_OK && niets > 0) {
		wz_alinea_text(alinea, vastgesteld ? "; over " : "; ");
		status = wz__tekst_telling(
			ev, alinea, NULL, vastgesteld ? "Niets vastgesteld" : "Niet genoemd in de rapportages",
			&stil);
		if (vastgesteld)
			wz_alinea_text(alinea, " daarvan stelde de contractmanager niets vast");
		else
			wz_alinea_format(alinea, " daarvan %s niet genoemd in de rapportages",
			                 wz__is_zijn(niets));
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
	const wz__telvraag woord = { .index = ev->nu,
		                         .status = WZ_GEREALISEERD,
		                         .eis = wz__eis_zonder_getal };
	const wz__telvraag besluit = { .index = ev->nu, .eis = wz__eis_vastgesteld };
	int64_t totaal, n;
	wz_status status = wz__hoeveel_zijn(ev, &goed, &totaal);
	wz_alinea *alinea;

	if (status == WZ_OK)
		status = wz__hoeveel_zijn(ev, &woord, &n);
	if (status != WZ_OK || totaal == 0)
		return status;
	alinea = wz__kort_punt(ev);
	if (n > 0) {
		wz_alinea_format(alinea, "Van de %" PRId64 " gerealiseerde afspraken %s ", totaal,
		                 n == 1 ? "rust" : "rusten");
		status = wz__tekst_telling(ev, alinea, NULL,
		                           "Gerealiseerd, alleen op het woord van de aanbieder", &woord);
		noem_deel(ev, alinea, n, totaal);
		wz_alinea_text(alinea, " alleen op het woord van de aanbieder: er is geen getal en doel om "
		                       "het mee na te rekenen.");
	} else {
		if (totaal == 1)
			wz_alinea_text(alinea, "De ene gerealiseerde afspraak rust niet");
		else
			wz_alinea_format(alinea, "Geen van de %" PRId64 " gerealiseerde afspraken rust",
			                 totaal);
		wz_alinea_text(alinea, " alleen op het woord van de aanbieder.");
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
	alinea = wz__kort_punt(ev);
	wz_alinea_text(alinea, "Bij ");
	status =
		wz__tekst_telling(ev, alinea, "afspraak|afspraken", "Melding en getal verschillen", &vraag);
	wz_alinea_text(alinea, " zegt het getal iets anders dan de melding van dezelfde aanbieder");
	if (n == 1)
		wz_alinea_format(alinea, ": de melding is %s.",
		                 gunstig == 1 ? "gunstiger" : "minder gunstig");
	else
		wz_alinea_format(
			alinea, ": %" PRId64 " keer is de melding gunstiger, %" PRId64 " keer minder gunstig.",
			gunstig, n - gunstig);
	return status;
}

void wz__kort_vragen(wz__evaluatie *ev)
{
	int64_t open = wz__signalen_open_in(ev, NULL, ev->nu);
	int64_t hoog = wz__signalen_open_in(ev, "hoog", ev->nu);
	int64_t opmerkingen = wz__signalen_opmerkingen(ev, ev->nu);
	wz_alinea *alinea = wz__kort_punt(ev);

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
	wz_alinea_text(alinea, " open");
	if (opmerkingen > 0 && opmerkingen < open)
		wz_alinea_format(alinea, ", %" PRId64 " bij percelen en %" PRId64 " bij opmerkingen",
		                 open - opmerkingen, opmerkingen);
	if (open == 1)
		wz_alinea_text(alinea, hoog == 1 ? "; die kan een oordeel of een totaal veranderen" : "");
	else if (hoog == open)
		wz_alinea_text(alinea, "; ze kunnen alle een oordeel of een totaal veranderen");
	else
		wz_alinea_format(alinea, "; %" PRId64 " daarvan %s een oordeel of een totaal veranderen",
		                 hoog, hoog == 1 ? "kan" : "kunnen");
	wz_alinea_text(alinea, ".");
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
	wz_status status = wz__kort_omvang(ev, ev->nu, ev->naam);

	if (status == WZ_OK && wz__geen_uitkomst(ev, ev->nu)) {
		wz_alinea_text(wz__kort_punt(ev),
		               "De uitkomst van de afspraken is daarom onbekend. Onbekend "
		               "is niet hetzelfde als niet gerealiseerd.");
		wz__kort_vragen(ev);
		return WZ_OK;
	}
	if (status == WZ_OK)
		status = wz__kort_statussen(ev, ev->nu);
	if (status == WZ_OK)
		status = wz__kort_onbekend(ev, ev->nu);
	if (status == WZ_OK)
		status = zet_woord(ev);
	if (status == WZ_OK)
		status = zet_oneens(ev);
	if (status != WZ_OK)
		return status;
	wz__kort_vragen(ev);
	return zet_beeld(ev);
}

wz_status wz__deel_kort(wz__evaluatie *ev)
{
	wz__kop_eigen(ev, 1, "in-het-kort", "In het kort", false, "in het kort");
	return ev->vergelijkt ? wz__kort_vergelijking(ev) : een_periode(ev);
}
