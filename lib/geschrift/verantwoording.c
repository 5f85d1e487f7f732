/* SPDX-License-Identifier: EUPL-1.2 */
/* The first chapter: what was asked, how it was judged, and what that rests on. */
#include "geschrift/verantwoording.h"

#include <inttypes.h>
#include <string.h>

#include "geschrift/grond.h"
#include "geschrift/tellen.h"
#include "report/woorden.h"

/* ---- How it was judged. ---- */

static void noem_basis(wz__evaluatie *ev)
{
	static const char *const geteld[] = {
		[WZ_BASIS_GELDEND] =
			"In deze evaluatie telt het oordeel van de contractmanager. Is dat er niet, dan "
			"telt wat de aanbieder zegt. Zegt ook die niets, dan telt het getal.",
		[WZ_BASIS_GECLAIMD] = "In deze evaluatie telt alleen wat de aanbieder zegt.",
		[WZ_BASIS_BEREKEND] = "In deze evaluatie telt alleen het getal.",
		[WZ_BASIS_VASTGESTELD] =
			"In deze evaluatie telt alleen het oordeel van de contractmanager; "
			"wat die niet vaststelde, is onbekend.",
	};
	static const struct {
		const char *wie, *wat;
	} oordelen[] = {
		{ "De aanbieder", "meldt zelf of iets is gerealiseerd. Dat is zelfrapportage." },
		{ "Het getal", "is wat de aanbieder telde, naast het afgesproken doel. Zo is de melding na "
		               "te rekenen." },
		{ "De contractmanager", "kan zelf vaststellen wat het oordeel is, met een reden." },
	};

	wz_alinea_text(wz_geschrift_alinea(ev->uit),
	               "Over elke afspraak kunnen er drie oordelen zijn:");
	for (size_t i = 0; i < sizeof oordelen / sizeof *oordelen; i++) {
		wz_alinea *punt = wz_geschrift_punt(ev->uit, 0, false);

		wz_alinea_nadruk(punt, oordelen[i].wie);
		wz_alinea_format(punt, " %s", oordelen[i].wat);
	}
	wz_alinea_text(wz_geschrift_alinea(ev->uit), geteld[ev->options->basis]);
}

/* Why something can still be open: the day, or a periode that is shorter than what was agreed. */
static void noem_peildag(wz__evaluatie *ev)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	char dag[WZ_FORMAT_SIZE];
	bool te_kort = false;
	size_t open = 0, om = 0;
	wz_alinea *alinea = wz_geschrift_alinea(ev->uit);

	for (size_t i = 0; i < ov->n_afspraken * ov->n_perioden; i++) {
		const wz__oordeel *oordeel = wz__oordeel_van(ov, i / ov->n_perioden, i % ov->n_perioden);

		if (oordeel == NULL || oordeel->vervallen)
			continue;
		open += oordeel->open && !oordeel->te_kort;
		om += !oordeel->open || oordeel->te_kort;
		te_kort = te_kort || oordeel->te_kort;
	}
	wz_alinea_format(alinea, "Deze evaluatie is gemaakt op %s.", wz_datum_dutch(dag, ov->vandaag));
	if (ov->vandaag < wz_periode_begin(ev->periode))
		wz_alinea_format(alinea, " Toen moest %s nog beginnen.", ev->naam);
	else if (open > 0)
		wz_alinea_format(alinea,
		                 " %s toen nog; wat daarvan nog niet is gehaald, kan doorlopend zijn.",
		                 om > 0 ? "Een deel van de afspraken liep" : "De afspraken liepen");
	else if (om > 0)
		wz_alinea_text(alinea, " De tijd voor de afspraken was toen voorbij.");
	if (te_kort)
		wz_alinea_format(alinea,
		                 " Een deel van de afspraken is gemaakt voor een langere tijd dan "
		                 "%s.",
		                 ev->vergelijkt ? "één periode" : ev->naam);
}

/* ---- What it rests on. ---- */

static wz_status noem_gronden(wz__evaluatie *ev)
{
	static const wz_column kolommen[] = {
		{ "grond", "waar het oordeel op rust", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
		{ "afspraken", NULL, WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	};
	wz__geteld geteld[WZ__GRONDEN] = { { 0 } };
	wz__telvraag vraag = { .index = ev->nu };
	wz__geteld alle = { 0 };
	bool ok = wz__geteld_gronden(ev, &vraag, geteld) && wz__geteld_van(ev, &vraag, &alle);
	wz_table *table = wz_geschrift_table(ev->uit, WZ_TABLE_LIST, kolommen, 2);

	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "Waar de oordelen over %s op rusten", ev->naam);
	wz_table_caption(table, wz__buf_str(&ev->buf));
	for (int g = 0; ok && g < WZ__GRONDEN; g++) {
		if (geteld[g].n == 0)
			continue;
		wz_table_row(table, WZ_ROW_DATA, 0);
		wz_table_text(table, 0, wz__grond_woorden((wz__grond)g));
		wz__cel_geteld(ev, table, 1, wz__grond_woorden((wz__grond)g), &geteld[g]);
	}
	wz_table_row(table, WZ_ROW_TOTAL, 0);
	wz_table_text(table, 0, "samen");
	wz__cel_geteld(ev, table, 1, "alle percelen", &alle);
	wz__gronden_free(geteld);
	wz__geteld_free(&alle);
	return ok ? WZ_OK : wz__nomem(ev->dossier);
}

/* The vaststelling that holds; NULL when there is none. */
static const wz__oordeelbron *beslissing_van(const wz__evaluatie *ev, size_t afspraak)
{
	const wz__oordeel *oordeel = wz__oordeel_van(&ev->r.overzicht, afspraak, ev->nu);
	const wz__oordeelbron *bron = wz__oordeelbron_van(&ev->bronnen, afspraak, ev->nu);

	return oordeel != NULL && !oordeel->vervallen && bron->wie != NULL ? bron : NULL;
}

/* All that one person decided, of whom this is the first. */
static wz_status noem_beslisser(wz__evaluatie *ev, size_t eerste, const wz__oordeelbron *van)
{
	const char *vroegst = van->wanneer, *laatst = van->wanneer;
	char dag[2][WZ_FORMAT_SIZE];
	wz__geteld geteld = { 0 };
	wz_alinea *alinea;
	bool ok = true;

	for (size_t a = eerste; ok && a < ev->r.overzicht.n_afspraken; a++) {
		const wz__oordeelbron *bron = beslissing_van(ev, a);

		if (bron == NULL || strcmp(bron->wie, van->wie) != 0)
			continue;
		vroegst = strcmp(bron->wanneer, vroegst) < 0 ? bron->wanneer : vroegst;
		laatst = strcmp(bron->wanneer, laatst) > 0 ? bron->wanneer : laatst;
		ok = wz__geteld_erbij(ev, &geteld, a, ev->nu);
	}
	wz__dag_van(dag[0], vroegst);
	wz__dag_van(dag[1], laatst);
	alinea = wz_geschrift_alinea(ev->uit);
	wz_alinea_format(alinea, "Vastgesteld door %s: ", van->wie);
	wz__tekst_geteld(ev, alinea, "oordeel|oordelen", "vastgesteld", &geteld);
	if (strcmp(dag[0], dag[1]) == 0)
		wz_alinea_format(alinea, ", op %s.", dag[0]);
	else
		wz_alinea_format(alinea, ", van %s tot en met %s.", dag[0], dag[1]);
	wz__geteld_free(&geteld);
	return ok ? WZ_OK : wz__nomem(ev->dossier);
}

/* Who decided, with how many and when. */
static wz_status noem_beslissers(wz__evaluatie *ev)
{
	wz__map gezien = { 0 };
	wz_status status = WZ_OK;

	for (size_t a = 0; status == WZ_OK && a < ev->r.overzicht.n_afspraken; a++) {
		const wz__oordeelbron *bron = beslissing_van(ev, a);
		bool nieuw = false;

		if (bron == NULL)
			continue;
		if (wz__map_put(&gezien, bron->wie, strlen(bron->wie), 0, &nieuw) == NULL)
			status = wz__nomem(ev->dossier);
		else if (nieuw)
			status = noem_beslisser(ev, a, bron);
	}
	if (gezien.n == 0 && status == WZ_OK)
		wz_alinea_format(wz_geschrift_alinea(ev->uit),
		                 "De contractmanager stelde over %s zelf geen oordeel vast.", ev->naam);
	wz__map_free(&gezien);
	return status;
}

/* ---- What could not be checked. ---- */

/* What was agreed as yes or no has no number that could tell; for all else there is a reden, also
 * for what is still open. */
enum { JA_OF_NEE = WZ__REDEN_LOOPT + 1 };

/* Why the number cannot tell, of an agreed item where it cannot. */
static int reden_van(const wz__evaluatie *ev, size_t afspraak)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	const wz__oordeel *oordeel = wz__oordeel_van(ov, afspraak, ev->nu);

	if (oordeel == NULL || oordeel->vervallen ||
	    (oordeel->berekend != WZ_ONBEKEND && oordeel->berekend != WZ_DOORLOPEND))
		return WZ__REDEN_GEEN;
	if (oordeel->resultaten == 0)
		return WZ__REDEN_NIET_GERAPPORTEERD;
	return ov->afspraak[afspraak].rij.richting == WZ__JA_NEE ? (int)JA_OF_NEE : (int)oordeel->reden;
}

static const char *reden_woorden(int reden)
{
	if (reden == JA_OF_NEE)
		return "de afspraak is te beantwoorden met ja of nee, niet met een getal";
	if (reden == WZ__REDEN_NIET_GERAPPORTEERD)
		return "niet genoemd in de rapportages";
	if (reden == WZ__REDEN_LOOPT)
		return "de tijd voor de afspraak loopt nog, of is langer dan deze periode";
	return wz__reden_woorden((wz__reden)reden);
}

/* `reden` -1: any. */
static bool verzamel(wz__evaluatie *ev, int reden, wz__geteld *uit)
{
	for (size_t a = 0; a < ev->r.overzicht.n_afspraken; a++) {
		int zijn = reden_van(ev, a);

		if (zijn == WZ__REDEN_GEEN || (reden >= 0 && zijn != reden))
			continue;
		if (!wz__geteld_erbij(ev, uit, a, ev->nu))
			return false;
	}
	return true;
}

static wz_status noem_reden(wz__evaluatie *ev, int reden)
{
	wz__geteld geteld = { 0 };
	bool ok = verzamel(ev, reden, &geteld);

	if (ok && geteld.n > 0) {
		wz_alinea *punt = wz_geschrift_punt(ev->uit, 0, false);

		wz__tekst_geteld(ev, punt, "afspraak|afspraken", reden_woorden(reden), &geteld);
		wz_alinea_format(punt, ": %s.", reden_woorden(reden));
	}
	wz__geteld_free(&geteld);
	return ok ? WZ_OK : wz__nomem(ev->dossier);
}

static wz_status noem_niet_na_te_gaan(wz__evaluatie *ev)
{
	static const int redenen[] = {
		WZ__REDEN_NIET_GERAPPORTEERD,
		JA_OF_NEE,
		WZ__REDEN_GEEN_DOEL,
		WZ__REDEN_GEEN_GETAL,
		WZ__REDEN_GEEN_NULMETING,
		WZ__REDEN_NIET_VERGELIJKBAAR,
		WZ__REDEN_GEDEELD_GETAL,
		WZ__REDEN_GRENS,
		WZ__REDEN_STANDEN,
		WZ__REDEN_LOOPT,
	};
	wz__geteld geteld = { 0 };
	wz_alinea *alinea;
	wz_status status = verzamel(ev, -1, &geteld) ? WZ_OK : wz__nomem(ev->dossier);

	wz_geschrift_kop(ev->uit, 2, "niet-na-te-gaan", "Wat niet na te rekenen is", false);
	alinea = wz_geschrift_alinea(ev->uit);
	if (geteld.n == 0) {
		wz_alinea_text(alinea, "Bij elke afspraak is de melding met een getal na te rekenen.");
	} else {
		wz_alinea_text(alinea, "Bij ");
		wz__tekst_geteld(ev, alinea, "afspraak|afspraken", "niet na te rekenen", &geteld);
		wz_alinea_text(alinea, " zegt geen getal of het doel is gehaald:");
		for (size_t i = 0; status == WZ_OK && i < sizeof redenen / sizeof *redenen; i++)
			status = noem_reden(ev, redenen[i]);
	}
	wz__geteld_free(&geteld);
	return status;
}

wz_status wz__deel_verantwoording(wz__evaluatie *ev)
{
	wz_status status;

	wz__kop_eigen(ev, 1, "verantwoording", "Wat is er gevraagd, en hoe is dit gedaan", true,
	              "verantwoording");
	status = wz__deel_opdracht(ev);
	if (status != WZ_OK)
		return status;
	wz_geschrift_kop(ev->uit, 2, "werkwijze", "Hoe is beoordeeld", false);
	noem_basis(ev);
	noem_peildag(ev);
	status = wz__deel_rapportages(ev);
	if (status != WZ_OK || ev->vergelijkt)
		return status;
	wz_geschrift_kop(ev->uit, 2, "gronden", "Zelf gemeld, of vastgesteld", false);
	status = noem_gronden(ev);
	if (status == WZ_OK)
		status = noem_beslissers(ev);
	return status == WZ_OK ? noem_niet_na_te_gaan(ev) : status;
}
