/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/signaal_stappen.h"

#include <inttypes.h>
#include <stdio.h>
#include "evaluate/stappen.h"

/* 100 per cent in the scale of a number. */
enum { HONDERD = 100 * WZ_GETAL_SCHAAL };

/* The number that carries a verdict, and what it is held against. */
typedef struct maat {
	bool gedeeld; /* shared with other items, and so is the target */
	bool verandering;
	wz_getal getal, doel;
	wz_grens grens;
} maat;

static bool is_relatief(const wz__afspraakfeiten *feiten)
{
	return feiten->richting == WZ__TOENAME || feiten->richting == WZ__AFNAME;
}

static bool is_eindoordeel(wz_realisatie status)
{
	return status == WZ_GEREALISEERD || status == WZ_DEELS_GEREALISEERD ||
	       status == WZ_NIET_GEREALISEERD;
}

static wz__zaak oordeelszaak(const wz__signaalzaak *zaak)
{
	return (wz__zaak){ zaak->feiten, zaak->delen, zaak->n, zaak->periode, zaak->vandaag };
}

/* ---- Numbers in words ---- */

/* "een toename van 5%": of which way it went, with `grens` of what was measured. The
 * more there is of the measured, the less it decreased. */
static void noem_verandering(char *buf, wz__richting richting, wz_getal verandering, wz_grens grens)
{
	bool omlaag = (richting == WZ__AFNAME) != (verandering < 0);
	char getal[WZ__HOEVEEL_SIZE];

	if (omlaag && (grens == WZ_MINSTENS || grens == WZ_HOOGSTENS))
		grens = grens == WZ_MINSTENS ? WZ_HOOGSTENS : WZ_MINSTENS;
	wz__hoeveel(getal, verandering < 0 ? -verandering : verandering, grens, "");
	snprintf(buf, WZ__HOEVEEL_SIZE, "een %s van %.60s%%", omlaag ? "afname" : "toename", getal);
}

/* "15 initiatieven", "hoogstens 15 meldingen", "5% toename". */
static char *noem_doel(char *buf, const wz__afspraakfeiten *feiten, const char *eenheid)
{
	char getal[WZ_FORMAT_SIZE];

	if (is_relatief(feiten))
		snprintf(buf, WZ__HOEVEEL_SIZE, "%s%% %s", wz_getal_dutch(getal, feiten->doel),
		         feiten->richting == WZ__AFNAME ? "afname" : "toename");
	else
		wz__hoeveel(buf, feiten->doel,
		            feiten->richting == WZ__MAXIMAAL ? WZ_HOOGSTENS : WZ_PRECIES, eenheid);
	return buf;
}

static char *noem_getal(char *buf, const wz__signaalzaak *zaak, const maat *m, const char *eenheid)
{
	if (m->verandering)
		noem_verandering(buf, zaak->feiten->richting, m->getal, m->grens);
	else
		wz__hoeveel(buf, m->getal, m->grens, eenheid);
	return buf;
}

static char *noem_maatdoel(char *buf, const wz__signaalzaak *zaak, const maat *m,
                           const char *eenheid)
{
	if (m->gedeeld)
		return wz__hoeveel(buf, m->doel, WZ_PRECIES, eenheid);
	return noem_doel(buf, zaak->feiten, eenheid);
}

/* How many per cent of a target above zero it is, as a whole number that stays true:
 * rounded down, and then "ruim" unless the bound says so already; or up, "nog geen".
 * So only what is nothing is 0%, and only all of it 100%. */
static void noem_aandeel(char *buf, const maat *m, wz_grens grens)
{
	wz__breed honderdvoud = (wz__breed)m->getal * 100;
	wz__breed procent = honderdvoud / m->doel, meest = INT64_MAX / WZ_GETAL_SCHAAL;
	bool rest = honderdvoud % m->doel != 0 || procent > meest;
	const char *vooraf = grens == WZ_PRECIES ? "" : wz_grens_naam(grens);
	char getal[WZ_FORMAT_SIZE];

	if (rest && grens == WZ_MINSTENS && procent == 0)
		vooraf = "meer dan";
	else if (rest && (grens == WZ_HOOGSTENS || procent == 0)) {
		vooraf = "nog geen";
		procent++;
	} else if (rest && grens == WZ_PRECIES)
		vooraf = "ruim";
	if (procent > meest)
		procent = meest;
	wz_getal_dutch(getal, (wz_getal)(procent * WZ_GETAL_SCHAAL));
	snprintf(buf, WZ__HOEVEEL_SIZE, "%s%s%s%%", vooraf, *vooraf != '\0' ? " " : "", getal);
}

/* ---- The number that a verdict rests on ---- */

/* The own number that was tested. */
static bool eigen_maat(const wz__signaalzaak *zaak, maat *m)
{
	const wz__oordeel *oordeel = zaak->oordeel;
	bool relatief = is_relatief(zaak->feiten);

	*m = (maat){
		.verandering = relatief,
		.getal = relatief ? oordeel->verandering : oordeel->waarde,
		.doel = zaak->feiten->doel,
		.grens = oordeel->grens,
	};
	return m->getal != WZ_GETAL_GEEN && m->grens != WZ_GRENS_ONBESLIST;
}

/* The number that this item shares with others, when it reaches all their targets. */
static bool gedeelde_maat(const wz__signaalzaak *zaak, maat *m)
{
	wz__zaak rest = oordeelszaak(zaak);
	wz__breed som = 0;

	if (!wz__gedeeld_gehaald(&rest))
		return false;
	*m = (maat){ .gedeeld = true, .doel = zaak->feiten->gedeeld_doel, .grens = WZ_PRECIES };
	for (size_t i = 0; i < zaak->n; i++) {
		if (zaak->delen[i].gedeelde_getallen == 0)
			continue;
		som += zaak->delen[i].gedeeld_som;
		m->grens = wz__grens_samen(m->grens, zaak->delen[i].gedeeld_grens);
	}
	m->getal = wz__breed_getal(som, &m->grens);
	return m->grens != WZ_GRENS_ONBESLIST;
}

/* The shared number carries the verdict where the own one does not reach the target. */
static bool maat_van(const wz__signaalzaak *zaak, maat *m)
{
	const wz__oordeel *oordeel = zaak->oordeel;

	if (oordeel->berekend == WZ_GEREALISEERD &&
	    wz__richting_van(zaak->feiten) == WZ__MINIMAAL &&
	    (oordeel->waarde == WZ_GETAL_GEEN ||
	     wz__toets(zaak->feiten, oordeel->waarde, oordeel->grens).status != WZ_GEREALISEERD))
		return gedeelde_maat(zaak, m);
	return eigen_maat(zaak, m);
}

/* ---- The rules ---- */

/* How the number is to the target where a share of it says nothing: of a maximum, of
 * a change in per cent, and of a number or a target below zero. */
static const char *zonder_aandeel(const wz__signaalzaak *zaak)
{
	bool maximaal = zaak->feiten->richting == WZ__MAXIMAAL;

	switch (zaak->oordeel->berekend) {
	case WZ_GEREALISEERD:
		return maximaal ? "Gemeld als {}, maar {} past binnen het doel van {}"
		                : "Gemeld als {}, maar {} haalt het doel van {}";
	case WZ_DEELS_GEREALISEERD:
		return "Gemeld als {}, maar {} is een deel van het doel van {}";
	default:
		return maximaal ? "Gemeld als {}, maar {} is meer dan het doel van {}"
		                : "Gemeld als {}, maar {} brengt het doel van {} niet dichterbij";
	}
}

/* What it was calculated as is not said: the reader sees the share. */
static bool claim_en_getal(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	const wz__oordeel *oordeel = zaak->oordeel;
	const char *geclaimd = wz_realisatie_naam(oordeel->geclaimd);
	const char *berekend = wz_realisatie_naam(oordeel->berekend);
	char getal[WZ__HOEVEEL_SIZE], doel[WZ__HOEVEEL_SIZE], aandeel[WZ__HOEVEEL_SIZE];
	bool tot;
	maat m;

	if (!maat_van(zaak, &m))
		return wz__beweer(uit, "Gemeld als {}, maar volgens getal en doel {}", geclaimd, berekend,
		                  NULL);
	tot = !m.gedeeld && m.getal <= m.doel;
	if (wz__richting_van(zaak->feiten) != WZ__MINIMAAL || m.getal < 0 || m.doel <= 0)
		return wz__beweer(uit, zonder_aandeel(zaak), geclaimd,
		                  noem_getal(getal, zaak, &m, zaak->eenheid),
		                  noem_maatdoel(doel, zaak, &m, ""), berekend, NULL);
	noem_aandeel(aandeel, &m, m.grens);
	noem_getal(getal, zaak, &m, tot ? "" : zaak->eenheid);
	noem_maatdoel(doel, zaak, &m, tot ? zaak->eenheid : "");
	if (tot)
		return wz__beweer(uit, "Gemeld als {}, maar {} van {} is {~} van het doel", geclaimd,
		                  getal, doel, aandeel, berekend, NULL);
	return wz__beweer(uit, m.gedeeld ? "Gemeld als {}, maar samen met andere afspraken is {} "
	                                   "gemeld: {~} van het doel van samen {}"
	                                 : "Gemeld als {}, maar {} is {~} van het doel van {}",
	                  geclaimd, getal, aandeel, doel, berekend, NULL);
}

/* From good to bad: gerealiseerd, deels, niet, as their values go. */
static bool claim_boven_getal(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	const wz__oordeel *oordeel = zaak->oordeel;

	return oordeel->oneens && oordeel->geclaimd < oordeel->berekend && claim_en_getal(zaak, uit);
}

static bool claim_onder_getal(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	const wz__oordeel *oordeel = zaak->oordeel;

	return oordeel->oneens && oordeel->geclaimd > oordeel->berekend && claim_en_getal(zaak, uit);
}

/* How often each status stands in the reports that make the claim. */
static bool tegenspraak(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	wz__zaak rest = oordeelszaak(zaak);
	int64_t keer[WZ_REALISATIES] = {0};
	size_t n = 0, i = 0;
	wz__buf lijst = {0};

	if (!zaak->oordeel->tegenspraak)
		return false;
	for (size_t deel = 0; deel < zaak->n; deel++) {
		if (!wz__claim_telt(&rest, deel))
			continue;
		for (int status = WZ_GEREALISEERD; status < WZ_REALISATIES; status++)
			keer[status] += zaak->delen[deel].per_status[status];
	}
	for (int status = WZ_GEREALISEERD; status < WZ_REALISATIES; status++)
		n += keer[status] > 0;
	for (int status = WZ_GEREALISEERD; status < WZ_REALISATIES; status++) {
		char woorden[64];
		if (keer[status] == 0)
			continue;
		snprintf(woorden, sizeof woorden, "%" PRId64 " keer %s", keer[status],
		         wz_realisatie_naam((wz_realisatie)status));
		wz__lijst_erbij(&lijst, i++, n, woorden);
	}
	wz__beweer(uit, "Over dezelfde afspraak is gemeld: {}", wz__buf_str(&lijst), NULL);
	return wz__beweerd(uit, &lijst);
}

static bool grens_onbeslist(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	const wz__oordeel *oordeel = zaak->oordeel;
	const char *geclaimd = wz_realisatie_naam(oordeel->geclaimd);
	bool vaag = oordeel->grens == WZ_GRENS_ONBESLIST;
	char getal[WZ__HOEVEEL_SIZE], doel[WZ__HOEVEEL_SIZE];
	maat m;

	if (!oordeel->heeft_claim || !is_eindoordeel(oordeel->geclaimd) ||
	    oordeel->berekend != WZ_ONBEKEND || oordeel->reden != WZ__REDEN_GRENS)
		return false;
	if (eigen_maat(zaak, &m))
		noem_getal(getal, zaak, &m, zaak->eenheid);
	else
		wz__hoeveel(getal, oordeel->waarde, vaag ? WZ_PRECIES : oordeel->grens, zaak->eenheid);
	return wz__beweer(uit, vaag ? "Gemeld als {}, maar uit samen {}, niet overal precies, volgt "
	                              "niet of het doel van {} is gehaald"
	                            : "Gemeld als {}, maar uit {} volgt niet of het doel van {} is "
	                              "gehaald",
	                  geclaimd, getal, noem_doel(doel, zaak->feiten, ""), NULL);
}

static bool schatting(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	const wz__oordeel *oordeel = zaak->oordeel;
	const char *geldend = wz_realisatie_naam(oordeel->geldend);
	char getal[WZ__HOEVEEL_SIZE], doel[WZ__HOEVEEL_SIZE];
	maat m;

	if (oordeel->herkomst != WZ_GESCHAT || oordeel->geldend == WZ_REALISATIE_GEEN ||
	    oordeel->geldend == WZ_ONBEKEND)
		return false;
	if (!maat_van(zaak, &m))
		return wz__beweer(uit, "Het oordeel {} rust op een schatting", geldend, NULL);
	return wz__beweer(uit, m.gedeeld ? "Het oordeel {} rust op een schatting: samen met andere "
	                                   "afspraken {} bij een doel van {}"
	                                 : "Het oordeel {} rust op een schatting: {} bij een doel "
	                                   "van {}",
	                  geldend, noem_getal(getal, zaak, &m, zaak->eenheid),
	                  noem_maatdoel(doel, zaak, &m, ""), NULL);
}

/* What is missing where the target was not reached. */
static const char *wat_ontbreekt(const wz__afspraakfeiten *feiten)
{
	switch (feiten->richting) {
	case WZ__TOENAME:
		return "hoe groot de toename wel was";
	case WZ__AFNAME:
		return "hoe groot de afname wel was";
	case WZ__MAXIMAAL:
		return "hoeveel het er waren";
	default:
		return "hoeveel het er wel waren";
	}
}

static bool alleen_geclaimd(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	const wz__oordeel *oordeel = zaak->oordeel;
	const wz__afspraakfeiten *feiten = zaak->feiten;
	const char *wie = oordeel->vastgesteld != WZ_REALISATIE_GEEN ? "Vastgesteld" : "Gemeld";
	const char *geldend = wz_realisatie_naam(oordeel->geldend);
	char doel[WZ__HOEVEEL_SIZE];

	/* An item without a target in numbers has this reason too. */
	if (!is_eindoordeel(oordeel->geldend) || oordeel->reden != WZ__REDEN_GEEN_GETAL ||
	    feiten->richting == WZ__JA_NEE)
		return false;
	noem_doel(doel, feiten, zaak->eenheid);
	if (oordeel->geldend == WZ_NIET_GEREALISEERD)
		return wz__beweer(uit, "{~} als {}; {~}, is niet gemeld (doel: {})", wie, geldend,
		                  wat_ontbreekt(feiten), doel, NULL);
	return wz__beweer(uit, "{~} als {}, maar bij het doel van {} is geen getal gemeld", wie,
	                  geldend, doel, NULL);
}

/* Certainly, as far as the bound goes, more than `procent` of a target above zero. */
static bool is_ver_boven(const maat *m, wz_grens te_ruim, wz_getal procent)
{
	return m->doel > 0 && m->grens != te_ruim &&
	       (wz__breed)m->getal * HONDERD > (wz__breed)m->doel * procent;
}

static bool overtreffing(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	/* Of less than was measured a decrease is more. */
	wz_grens te_ruim = zaak->feiten->richting == WZ__AFNAME ? WZ_MINSTENS : WZ_HOOGSTENS;
	char getal[WZ__HOEVEEL_SIZE], doel[WZ__HOEVEEL_SIZE], procent[WZ__HOEVEEL_SIZE];
	maat m;

	if (zaak->feiten->richting == WZ__MAXIMAAL || zaak->oordeel->vervallen)
		return false;
	if ((!eigen_maat(zaak, &m) || !is_ver_boven(&m, te_ruim, zaak->overtreffing)) &&
	    (!gedeelde_maat(zaak, &m) || !is_ver_boven(&m, te_ruim, zaak->overtreffing)))
		return false;
	noem_aandeel(procent, &m, m.grens == WZ_HOOGSTENS ? WZ_MINSTENS : m.grens);
	return wz__beweer(uit, m.gedeeld ? "Het doel van deze afspraken samen is {}, gemeld is {}: "
	                                   "{} van het doel"
	                                 : "Het doel is {}, gemeld is {}: {} van het doel",
	                  noem_maatdoel(doel, zaak, &m, zaak->eenheid),
	                  noem_getal(getal, zaak, &m, ""), procent, NULL);
}

/* While the periode is open nothing is missing yet. */
static bool niet_gerapporteerd(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	char periode[WZ_FORMAT_SIZE];
	wz__buf afspraak = {0};

	if (zaak->oordeel->vervallen || zaak->oordeel->resultaten > 0 ||
	    !zaak->perceel_gerapporteerd || zaak->vandaag <= wz_periode_eind(zaak->periode))
		return false;
	if (*zaak->omschrijving != '\0') {
		wz__buf_text(&afspraak, " (");
		wz__ingekort(&afspraak, zaak->omschrijving);
		wz__buf_char(&afspraak, ')');
	}
	wz__beweer(uit, "Bij {}{~} hoort over {} geen resultaat; over het perceel is wel gerapporteerd",
	           zaak->nummer, wz__buf_str(&afspraak), wz_periode_format(periode, zaak->periode),
	           NULL);
	return wz__beweerd(uit, &afspraak);
}

/* A due date is looked at in the periode it lies in; one after the end of the lot in
 * that of the last day, since no later periode shows the item. */
static bool te_laat(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	const wz__afspraakfeiten *feiten = zaak->feiten;
	wz_datum bij = feiten->deadline;
	char dag[WZ_FORMAT_SIZE];

	if (feiten->eind != 0 && feiten->eind < bij)
		bij = feiten->eind;
	if (feiten->deadline == 0 || feiten->deadline >= zaak->vandaag || zaak->oordeel->vervallen ||
	    zaak->oordeel->geldend == WZ_GEREALISEERD || bij < wz_periode_begin(zaak->periode) ||
	    bij > wz_periode_eind(zaak->periode))
		return false;
	return wz__beweer(uit, "De afspraak moest klaar zijn op {}, maar het oordeel is {}",
	                  wz_datum_dutch(dag, feiten->deadline),
	                  wz_realisatie_naam(zaak->oordeel->geldend), NULL);
}

static bool vaststelling_verouderd(const wz__signaalzaak *zaak, wz__bewering *uit)
{
	const wz__oordeel *oordeel = zaak->oordeel;

	if (zaak->verouderd == NULL || oordeel->vervallen ||
	    oordeel->vastgesteld == WZ_REALISATIE_GEEN)
		return false;
	return wz__beweer(uit, "Vastgesteld als {}, maar de resultaten zijn daarna veranderd: {}",
	                  wz_realisatie_naam(oordeel->vastgesteld), zaak->verouderd, NULL);
}

const wz__afspraakregels wz__regels_afspraak[] = {
	{ WZ__CLAIM_BOVEN_GETAL, claim_boven_getal },
	{ WZ__CLAIM_ONDER_GETAL, claim_onder_getal },
	{ WZ__TEGENSPRAAK, tegenspraak },
	{ WZ__GRENS_ONBESLIST, grens_onbeslist },
	{ WZ__SCHATTING, schatting },
	{ WZ__ALLEEN_GECLAIMD, alleen_geclaimd },
	{ WZ__OVERTREFFING, overtreffing },
	{ WZ__NIET_GERAPPORTEERD, niet_gerapporteerd },
	{ WZ__TE_LAAT, te_laat },
	{ WZ__BRON_TEGENSPRAAK, wz__bron_tegenspraak },
	{ WZ__VASTSTELLING_VEROUDERD, vaststelling_verouderd },
	{ 0, NULL },
};
