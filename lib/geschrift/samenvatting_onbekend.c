/* SPDX-License-Identifier: EUPL-1.2 */
/* What is unknown, what rests on a word alone, and why. */
#include "geschrift/samenvatting.h"

#include <string.h>
#include "report/woorden.h"

/* Why a status is unknown, or cannot be checked. The first that fits is the reason. */
typedef enum grond {
	NIET_VASTGESTELD = 0, /* where only what the contract manager decided is counted */
	GEEN_RAPPORT,
	NIET_GEMELD,
	GEEN_NULMETING,
	ZELF_ONBEKEND, /* the provider says so */
	JA_NEE,
	GEEN_DOEL,
	GEEN_GETAL,
	ANDERE_EENHEID,
	GEDEELD,
	ONPRECIES,
	ANDERS, /* the contract manager says that it is unknown */
	GRONDEN,
	GEEN_GROND = GRONDEN
} grond;

static const char *const namen[GRONDEN] = {
	[NIET_VASTGESTELD] = "de contractmanager stelde niets vast",
	[GEEN_RAPPORT] = "over het perceel kwam geen rapport",
	[NIET_GEMELD] = "het rapport noemt de afspraak niet",
	[GEEN_NULMETING] = "er is geen nulmeting (meting vooraf)",
	[ZELF_ONBEKEND] = "de aanbieder meldt zelf dat het onbekend is",
	[JA_NEE] = "de afspraak is te beantwoorden met ja of nee, niet met een getal",
	[GEEN_DOEL] = "de afspraak heeft geen doel in getallen",
	[GEEN_GETAL] = "er is een doel in getallen, maar geen getal gemeld",
	[ANDERE_EENHEID] = "het getal heeft een andere eenheid dan het doel",
	[GEDEELD] = "het getal hoort bij meer afspraken samen",
	[ONPRECIES] = "het getal is niet precies genoeg",
	[ANDERS] = "zo is het gemeld of vastgesteld",
};

static grond grond_van_reden(wz__reden reden)
{
	switch (reden) {
	case WZ__REDEN_GEEN_NULMETING:
		return GEEN_NULMETING;
	case WZ__REDEN_GEEN_DOEL:
		return GEEN_DOEL;
	case WZ__REDEN_GEEN_GETAL:
		return GEEN_GETAL;
	case WZ__REDEN_NIET_VERGELIJKBAAR:
		return ANDERE_EENHEID;
	case WZ__REDEN_GEDEELD_GETAL:
		return GEDEELD;
	case WZ__REDEN_GRENS:
	case WZ__REDEN_STANDEN:
		return ONPRECIES;
	default:
		return ANDERS;
	}
}

static bool onbekend(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	(void)afspraak;
	return wz__getelde_status(ev, oordeel) == WZ_ONBEKEND;
}

/* The provider's word is counted, and it is that he does not know. */
static bool zelf_onbekend(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	wz_basis basis = ev->options->basis;

	return onbekend(ev, afspraak, oordeel) && oordeel->resultaten > 0 && oordeel->heeft_claim &&
	       oordeel->geclaimd == WZ_ONBEKEND &&
	       (basis == WZ_BASIS_GECLAIMD ||
	        (basis == WZ_BASIS_GELDEND && oordeel->vastgesteld == WZ_REALISATIE_GEEN));
}

static grond grond_van(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	if (!onbekend(ev, afspraak, oordeel) && !wz__eis_zonder_getal(ev, afspraak, oordeel))
		return GEEN_GROND;
	if (ev->options->basis == WZ_BASIS_VASTGESTELD && oordeel->vastgesteld == WZ_REALISATIE_GEEN)
		return NIET_VASTGESTELD;
	if (oordeel->resultaten == 0)
		return wz__gerapporteerd(ev, ev->r.overzicht.afspraak[afspraak].perceel, ev->nu)
		           ? NIET_GEMELD
		           : GEEN_RAPPORT;
	if (zelf_onbekend(ev, afspraak, oordeel) && oordeel->reden != WZ__REDEN_GEEN_NULMETING)
		return ZELF_ONBEKEND;
	if (oordeel->berekend != WZ_ONBEKEND)
		return ANDERS;
	const wz__afspraak_rij *rij = &ev->r.overzicht.afspraak[afspraak].rij;

	if (oordeel->reden == WZ__REDEN_GEEN_GETAL && rij->richting == WZ__JA_NEE)
		return JA_NEE;
	return grond_van_reden(oordeel->reden);
}

enum { REDEN, ONBEKEND, WOORD, PERCELEN, N };
static const wz_column kolommen[N] = {
	[REDEN] = { "reden", "reden", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[ONBEKEND] = { "onbekend", "status onbekend", WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	[WOORD] = { "woord", "wel een status, niet na te rekenen", WZ_TYPE_INTEGER, WZ_USE_HUMAN,
	            false },
	[PERCELEN] = { "percelen", "in percelen", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

/* The agreed items of one reason. */
typedef struct groep {
	wz__geteld onbekend, woord;
} groep;

static wz_status verdeel(wz__evaluatie *ev, groep groepen[GRONDEN])
{
	const wz__overzicht *ov = &ev->r.overzicht;

	for (size_t a = 0; a < ov->n_afspraken; a++) {
		const wz__oordeel *oordeel = wz__oordeel_van(ov, a, ev->nu);
		grond g = oordeel == NULL || oordeel->vervallen ? GEEN_GROND : grond_van(ev, a, oordeel);

		if (g == GEEN_GROND)
			continue;
		wz__geteld *bij = onbekend(ev, a, oordeel) ? &groepen[g].onbekend : &groepen[g].woord;
		if (!wz__geteld_erbij(ev, bij, a, ev->nu))
			return WZ_ERR_NOMEM;
	}
	return WZ_OK;
}

/* "1, 2 en 5": in which lots they lie, of many how many. */
static void zet_percelen(wz__evaluatie *ev, wz_table *table, const groep *g)
{
	enum { GENOEMD = 12 };
	const wz__overzicht *ov = &ev->r.overzicht;
	const wz__geteld *delen[] = { &g->onbekend, &g->woord };
	size_t n = 0, i = 0;

	wz__buf_clear(&ev->buf);
	for (int ronde = 0; ronde < 2; ronde++) {
		for (size_t p = 0; p < ov->n_percelen; p++) {
			bool raakt = false;

			for (size_t d = 0; d < 2; d++)
				for (size_t j = 0; !raakt && j < delen[d]->n; j++)
					raakt = ov->afspraak[delen[d]->van[j].afspraak].perceel == p;
			if (raakt && ronde == 0)
				n++;
			else if (raakt && n <= GENOEMD)
				wz__opsomming(&ev->buf, i++, n, ov->perceel[p].rij.nummer);
		}
	}
	if (n > GENOEMD)
		wz__buf_format(&ev->buf, "%zu percelen", n);
	wz_table_text(table, PERCELEN, wz__buf_str(&ev->buf));
}

static void zet_tabel(wz__evaluatie *ev, const groep groepen[GRONDEN])
{
	wz_table *table = wz_geschrift_table(ev->uit, WZ_TABLE_LIST, kolommen, N);

	wz_table_caption(table, "Wat onbekend of niet na te rekenen is, en waarom");
	for (grond g = 0; g < GRONDEN; g++) {
		if (groepen[g].onbekend.n + groepen[g].woord.n == 0)
			continue;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, REDEN, namen[g]);
		wz__buf_clear(&ev->buf);
		wz__buf_format(&ev->buf, "Status onbekend: %s", namen[g]);
		wz__cel_geteld(ev, table, ONBEKEND, wz__buf_str(&ev->buf), &groepen[g].onbekend);
		wz__buf_clear(&ev->buf);
		wz__buf_format(&ev->buf, "Niet na te rekenen: %s", namen[g]);
		wz__cel_geteld(ev, table, WOORD, wz__buf_str(&ev->buf), &groepen[g].woord);
		zet_percelen(ev, table, &groepen[g]);
	}
}

/* What the provider wrote where he reports that he does not know. */
static wz_status zet_toelichtingen(wz__evaluatie *ev, const wz__geteld *geteld)
{
	enum { GENOEMD = 8 };
	const wz__overzicht *ov = &ev->r.overzicht;
	size_t perceel = SIZE_MAX, genoemd = 0;
	wz_status status = WZ_OK;

	for (size_t i = 0; status == WZ_OK && i < geteld->n && genoemd < GENOEMD; i++) {
		const wz__afspraakblok *blok = &ov->afspraak[geteld->van[i].afspraak];

		if (blok->perceel != perceel)
			status = wz__meldingen_lees(ev->dossier, ov, blok->perceel, &ev->meldingen);
		perceel = blok->perceel;
		for (size_t m = 0; status == WZ_OK && m < ev->meldingen.n && genoemd < GENOEMD; m++) {
			const wz__melding *melding = &ev->meldingen.melding[m];
			bool hiervan = false;

			for (size_t j = 0; j < melding->n; j++)
				hiervan = hiervan || melding->schakel[j].afspraak == blok->rij.id;
			if (!hiervan || melding->rij.status != WZ_ONBEKEND ||
			    *melding->rij.toelichting == '\0' ||
			    !wz__melding_telt(ov, perceel, melding, ev->nu))
				continue;
			wz_alinea *punt = wz_geschrift_punt(ev->uit, 0, false);

			genoemd++;
			wz_alinea_link(punt, blok->rij.nummer,
			               wz__anker_afspraak(ev, (size_t)geteld->van[i].afspraak));
			wz_alinea_format(punt, " %s: “%s”", blok->rij.omschrijving, melding->rij.toelichting);
		}
	}
	return status;
}

/* How the numbers came about that there are. */
static bool met_getal(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	(void)ev;
	(void)afspraak;
	return oordeel->waarde != WZ_GETAL_GEEN;
}

static bool geteld_of_gemeten(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	return met_getal(ev, afspraak, oordeel) &&
	       (oordeel->herkomst == WZ_GEMETEN || oordeel->herkomst == WZ_GETELD);
}

static bool niet_gezegd(const wz__evaluatie *ev, size_t afspraak, const wz__oordeel *oordeel)
{
	return met_getal(ev, afspraak, oordeel) && oordeel->herkomst == WZ_HERKOMST_ONBEKEND;
}

/* The estimates one by one: there are few, and they decide. */
static void noem_schattingen(wz__evaluatie *ev)
{
	enum { GENOEMD = 8 };
	const wz__overzicht *ov = &ev->r.overzicht;
	size_t n = 0;

	for (size_t a = 0; a < ov->n_afspraken; a++) {
		const wz__oordeel *oordeel = wz__oordeel_van(ov, a, ev->nu);
		const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
		wz_alinea *punt;

		if (oordeel == NULL || oordeel->vervallen || !wz__eis_schatting(ev, a, oordeel) ||
		    n++ >= GENOEMD)
			continue;
		punt = wz_geschrift_punt(ev->uit, 0, false);
		wz_alinea_link(punt, rij->nummer, wz__anker_afspraak(ev, a));
		wz__buf_clear(&ev->buf);
		wz__getoetst_woorden(&ev->buf, rij, wz__doel_van(ov, a, ev->periode), oordeel);
		wz_alinea_format(punt, " %s: naar schatting %s; geteld als %s.", rij->omschrijving,
		                 wz__buf_str(&ev->buf),
		                 wz_realisatie_naam(wz__getelde_status(ev, oordeel)));
	}
	wz__noem_rest(ev, 0, n, GENOEMD);
}

static wz_status zet_herkomst(wz__evaluatie *ev)
{
	static const struct deel {
		wz__afspraakeis *eis;
		const char *wat, *zin;
	} delen[] = {
		{ geteld_of_gemeten, "Getal geteld of gemeten", " is het geteld of gemeten." },
		{ wz__eis_schatting, "Getal geschat", " is het geschat." },
		{ niet_gezegd, "Niet gezegd hoe het getal is vastgesteld",
		  " zegt de aanbieder niet hoe het is vastgesteld." },
	};
	wz__telvraag vraag = { .index = ev->nu, .eis = met_getal };
	wz_alinea *alinea = wz_geschrift_alinea(ev->uit);
	int64_t n;
	wz_status status = wz__hoeveel_zijn(ev, &vraag, &n);

	if (status != WZ_OK || n == 0) {
		wz_alinea_text(
			alinea,
			"Bij geen enkele afspraak is een getal gemeld dat alleen daarbij hoort en in de eenheid "
			"van de afspraak is.");
		return status;
	}
	wz_alinea_text(alinea, "Bij ");
	status = wz__tekst_telling(
		ev, alinea, "afspraak|afspraken",
		"Met een getal dat alleen daarbij hoort, in de eenheid van de afspraak", &vraag);
	wz_alinea_text(
		alinea,
		" is een getal gemeld dat alleen daarbij hoort en in de eenheid van de afspraak is.");
	for (size_t i = 0; status == WZ_OK && i < sizeof delen / sizeof *delen; i++) {
		vraag.eis = delen[i].eis;
		status = wz__hoeveel_zijn(ev, &vraag, &n);
		if (n == 0 && i == 0)
			wz_alinea_text(alinea, " Van geen daarvan staat erbij dat het geteld of gemeten is.");
		if (status != WZ_OK || n == 0)
			continue;
		wz_alinea_text(alinea, " Bij ");
		status = wz__tekst_telling(ev, alinea, NULL, delen[i].wat, &vraag);
		wz_alinea_text(alinea, delen[i].zin);
	}
	noem_schattingen(ev);
	return status;
}

wz_status wz__samen_onbekend(wz__evaluatie *ev)
{
	const wz__telvraag weg = { .index = ev->nu, .eis = onbekend };
	const wz__telvraag woord = { .index = ev->nu, .eis = wz__eis_zonder_getal };
	groep groepen[GRONDEN] = { 0 };
	wz_alinea *alinea;
	wz_status status = verdeel(ev, groepen);
	int64_t gemeld = 0;
	size_t n = 0;

	wz_geschrift_kop(ev->uit, 2, "samenvatting-onbekend", "Wat onbekend is, en waarop de rest rust",
	                 false);
	alinea = wz_geschrift_alinea(ev->uit);
	wz_alinea_text(alinea, "Van ");
	if (status == WZ_OK)
		status = wz__tekst_telling(ev, alinea, "afspraak|afspraken", "Onbekend", &weg);
	wz_alinea_text(alinea, " is de uitkomst onbekend.");
	if (status == WZ_OK)
		status = wz__hoeveel_zijn(ev, &woord, &gemeld);
	if (status == WZ_OK && gemeld > 0) {
		wz_alinea_text(alinea, " Bij ");
		status = wz__tekst_telling(ev, alinea, "afspraak|afspraken",
		                           "Alleen het woord van de aanbieder", &woord);
		wz_alinea_text(alinea,
		               " is alleen gemeld hoe het staat; daarvan is geen getal naast een doel te "
		               "leggen.");
	}
	for (grond g = 0; g < GRONDEN; g++)
		n += groepen[g].onbekend.n + groepen[g].woord.n;
	if (status == WZ_OK && n > 0)
		zet_tabel(ev, groepen);
	if (status == WZ_OK && groepen[ZELF_ONBEKEND].onbekend.n > 0)
		status = zet_toelichtingen(ev, &groepen[ZELF_ONBEKEND].onbekend);
	for (grond g = 0; g < GRONDEN; g++) {
		wz__geteld_free(&groepen[g].onbekend);
		wz__geteld_free(&groepen[g].woord);
	}
	return status == WZ_OK ? zet_herkomst(ev) : status;
}
