/* SPDX-License-Identifier: EUPL-1.2 */
/* Where word and number differ, what is counted twice, and which questions are open. */
#include "geschrift/samenvatting.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "report/woorden.h"

/* ---- Word and number. ---- */

static void zet_oneens(wz__evaluatie *ev, const wz__geteld *geteld)
{
	enum { GENOEMD = 20 };
	const wz__overzicht *ov = &ev->r.overzicht;

	for (size_t i = 0; i < geteld->n && i < GENOEMD; i++) {
		size_t a = (size_t)geteld->van[i].afspraak;
		const wz__afspraak_rij *rij = &ov->afspraak[a].rij;
		const wz__oordeel *oordeel = wz__oordeel_van(ov, a, ev->nu);
		wz_alinea *punt = wz_geschrift_punt(ev->uit, 1, false);

		wz_alinea_link(punt, rij->nummer, wz__anker_afspraak(ev, a));
		wz__buf_clear(&ev->buf);
		wz__getoetst_woorden(&ev->buf, rij, wz__doel_van(ov, a, ev->periode), oordeel);
		wz_alinea_format(punt, " %s: gemeld als %s; uit het getal (%s) volgt %s.",
		                 rij->omschrijving, wz_realisatie_naam(oordeel->geclaimd),
		                 wz__buf_str(&ev->buf), wz_realisatie_naam(oordeel->berekend));
	}
	wz__noem_rest(ev, 1, geteld->n, GENOEMD);
}

static wz_status zet_kant(wz__evaluatie *ev, wz__afspraakeis *eis, const char *wat, const char *zin)
{
	const wz__telvraag vraag = { .index = ev->nu, .eis = eis };
	wz__geteld geteld = { 0 };
	bool goed = wz__geteld_van(ev, &vraag, &geteld);

	if (goed && geteld.n > 0) {
		wz_alinea *punt = wz_geschrift_punt(ev->uit, 0, false);

		wz_alinea_text(punt, "Bij ");
		wz__tekst_geteld(ev, punt, "afspraak|afspraken", wat, &geteld);
		wz_alinea_text(punt, zin);
		zet_oneens(ev, &geteld);
	}
	wz__geteld_free(&geteld);
	return goed ? WZ_OK : WZ_ERR_NOMEM;
}

wz_status wz__samen_oneens(wz__evaluatie *ev)
{
	const wz__telvraag vraag = { .index = ev->nu, .eis = wz__eis_oneens };
	int64_t n;
	wz_status status = wz__hoeveel_zijn(ev, &vraag, &n);

	wz_geschrift_kop(ev->uit, 2, "samenvatting-oneens", "Waar melding en getal verschillen", false);
	if (status == WZ_OK && n == 0)
		wz_alinea_text(wz_geschrift_alinea(ev->uit),
		               "Waar een getal naast een doel te leggen is, zegt het hetzelfde als de "
		               "melding van de aanbieder.");
	if (status == WZ_OK)
		status = zet_kant(ev, wz__eis_gunstiger, "De melding is gunstiger dan het getal",
		                  " is de melding gunstiger dan het getal van dezelfde aanbieder:");
	if (status == WZ_OK)
		status = zet_kant(ev, wz__eis_minder_gunstig, "De melding is minder gunstig dan het getal",
		                  " is de melding minder gunstig dan het getal van dezelfde aanbieder:");
	return status;
}

/* ---- Open signals. ---- */

bool wz__signaal_geldt(const wz__evaluatie *ev, const wz__signaal *signaal, size_t index)
{
	if (!wz__signaal_open(signaal))
		return false;
	for (size_t i = 0; i < signaal->n_plekken; i++)
		if (signaal->plek[i].index == index)
			return true;
	return signaal->n_plekken == 0 && signaal->n_stadsdelen > 0 &&
	       wz__periode_in(signaal->periode, ev->keuze.perioden[index]);
}

int64_t wz__signalen_open_in(const wz__evaluatie *ev, const char *ernst, size_t index)
{
	int64_t n = 0;

	for (size_t i = 0; i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];

		if ((ernst == NULL || strcmp(wz__signaalsoort_van(signaal->code)->ernst, ernst) == 0) &&
		    wz__signaal_geldt(ev, signaal, index))
			n++;
	}
	return n;
}

int64_t wz__signalen_opmerkingen(const wz__evaluatie *ev, size_t index)
{
	int64_t n = 0;

	for (size_t i = 0; i < ev->r.signalen.n; i++)
		n += ev->r.signalen.van[i].n_plekken == 0 &&
		     wz__signaal_geldt(ev, &ev->r.signalen.van[i], index);
	return n;
}

size_t wz__signaal_raakt(const wz__evaluatie *ev, const wz__signaal *signaal, size_t index,
                         size_t *perceel)
{
	size_t n = 0;

	for (size_t p = 0; p < ev->r.overzicht.n_percelen; p++)
		if (wz__signaal_telt(signaal, p, index))
			perceel[n++] = p;
	return n;
}

/* ---- Per kind. ---- */

enum { SOORT, HOEVEEL, PERCELEN, VRAAG, N };
static const wz_column kolommen[N] = {
	[SOORT] = { "signaal", "wat opvalt", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[HOEVEEL] = { "aantal", "hoe vaak", WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	[PERCELEN] = { "percelen", "in percelen", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[VRAAG] = { "vraag", "wat te vragen of te doen", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};
enum { NOOT_MAX = 25, PERCELEN_MAX = 12 };

/* The signals of a kind one by one; of many only where they are. */
static size_t noot_soort(wz__evaluatie *ev, wz__signaalcode code, const size_t *raakt, size_t n)
{
	size_t nr = 0, genoemd = 0, *perceel;
	wz_alinea *noot = wz_geschrift_noot(ev->uit, &nr);

	perceel = wz__arena_alloc(&ev->arena, (ev->r.overzicht.n_percelen + 1) * sizeof *perceel);
	wz_alinea_format(noot, "%s:", wz__signaalsoort_van(code)->titel);
	for (size_t i = 0; perceel != NULL && i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];
		size_t m;

		if (n > NOOT_MAX || signaal->code != code || !wz__signaal_geldt(ev, signaal, ev->nu))
			continue;
		m = wz__signaal_raakt(ev, signaal, ev->nu, perceel);
		wz_alinea_text(noot, genoemd++ > 0 ? "; " : " ");
		if (m > 0) {
			wz_alinea_text(noot, m == 1 ? "perceel " : "percelen ");
			wz__noem_percelen(ev, noot, perceel, m);
			wz_alinea_text(noot, ": ");
		}
		wz_alinea_text(noot, signaal->zin);
	}
	for (size_t p = 0, eerste = 1; n > NOOT_MAX && p < ev->r.overzicht.n_percelen; p++) {
		if (raakt[p] == 0)
			continue;
		wz_alinea_text(noot, eerste ? " perceel " : ", ");
		eerste = 0;
		wz__noem_percelen(ev, noot, &p, 1);
		wz_alinea_format(noot, " (%zu)", raakt[p]);
	}
	return nr;
}

static void zet_percelen(wz__evaluatie *ev, wz_table *table, const size_t *raakt)
{
	size_t n = 0, i = 0;

	wz__buf_clear(&ev->buf);
	for (size_t p = 0; p < ev->r.overzicht.n_percelen; p++)
		n += raakt[p] > 0 ? 1 : 0;
	for (size_t p = 0; n <= PERCELEN_MAX && p < ev->r.overzicht.n_percelen; p++)
		if (raakt[p] > 0)
			wz__opsomming(&ev->buf, i++, n, ev->r.overzicht.perceel[p].rij.nummer);
	if (n > PERCELEN_MAX)
		wz__buf_format(&ev->buf, "%zu percelen", n);
	if (n == 0)
		wz__buf_text(&ev->buf, "opmerkingen");
	wz_table_text(table, PERCELEN, wz__buf_str(&ev->buf));
}

static void zet_soort(wz__evaluatie *ev, wz_table *table, wz__signaalcode code, size_t *raakt)
{
	size_t n = 0;

	memset(raakt, 0, ev->r.overzicht.n_percelen * sizeof *raakt);
	for (size_t i = 0; i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];

		if (signaal->code != code || !wz__signaal_geldt(ev, signaal, ev->nu))
			continue;
		n++;
		for (size_t p = 0; p < ev->r.overzicht.n_percelen; p++)
			raakt[p] += wz__signaal_telt(signaal, p, ev->nu) ? 1 : 0;
	}
	if (n == 0)
		return;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_table_text(table, SOORT, wz__signaalsoort_van(code)->titel);
	wz_table_value(table, HOEVEEL, (int64_t)n);
	wz_geschrift_cel_noot(ev->uit, HOEVEEL, noot_soort(ev, code, raakt, n));
	zet_percelen(ev, table, raakt);
	wz_table_text(table, VRAAG, wz__signaalsoort_van(code)->vraag);
}

static void zet_ernst(wz__evaluatie *ev, wz_table *table, const char *ernst, const char *kop,
                      size_t *raakt)
{
	if (wz__signalen_open_in(ev, ernst, ev->nu) == 0)
		return;
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, SOORT, kop);
	for (wz__signaalcode code = 0; code < WZ__SIGNAALCODES; code++)
		if (strcmp(wz__signaalsoort_van(code)->ernst, ernst) == 0)
			zet_soort(ev, table, code, raakt);
}

wz_status wz__samen_signalen(wz__evaluatie *ev)
{
	int64_t open = wz__signalen_open_in(ev, NULL, ev->nu), dicht = 0;
	int64_t opmerkingen = wz__signalen_opmerkingen(ev, ev->nu);
	size_t *raakt = calloc(ev->r.overzicht.n_percelen + 1, sizeof *raakt);
	wz_alinea *alinea;
	wz_table *table;

	if (raakt == NULL)
		return wz__nomem(ev->dossier);
	wz_geschrift_kop(ev->uit, 2, "samenvatting-signalen", "Welke vragen openstaan", false);
	alinea = wz_geschrift_alinea(ev->uit);
	for (size_t i = 0; i < ev->r.signalen.n; i++)
		dicht += ev->r.signalen.van[i].toestand == WZ__SIGNAAL_GESLOTEN ? 1 : 0;
	wz__buf_clear(&ev->buf);
	if (open == 0)
		wz__buf_text(&ev->buf, "geen vragen");
	else
		wz__aantal_van(&ev->buf, open, "vraag", "vragen");
	wz_alinea_format(alinea,
	                 "Bij het naast elkaar leggen van afspraken en meldingen %s %s op "
	                 "(signalen)",
	                 open == 1 ? "komt" : "komen", wz__buf_str(&ev->buf));
	if (opmerkingen > 0)
		wz_alinea_format(alinea, ": %" PRId64 " over percelen en %" PRId64 " over opmerkingen",
		                 open - opmerkingen, opmerkingen);
	wz_alinea_text(alinea, ". Een signaal is een vraag, geen fout.");
	if (dicht > 0)
		wz_alinea_format(alinea, " Daarnaast %s er al %" PRId64 " beantwoord.", wz__is_zijn(dicht),
		                 dicht);
	if (open > 0) {
		table = wz_geschrift_table(ev->uit, WZ_TABLE_LIST, kolommen, N);
		wz_table_caption(table, "Open vragen per soort");
		zet_ernst(ev, table, "hoog", "Kan een oordeel of een totaal veranderen", raakt);
		zet_ernst(ev, table, "middel", "Het bewijs is zwakker dan het lijkt", raakt);
		zet_ernst(ev, table, "laag", "Een vraag waard", raakt);
	}
	free(raakt);
	return WZ_OK;
}
