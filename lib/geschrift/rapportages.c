/* SPDX-License-Identifier: EUPL-1.2 */
/* The reports that this rests on, with their files; who did not report; what was set aside. */
#include "geschrift/verantwoording.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "geschrift/tellen.h"
#include "report/lijst.h"
#include "store/rapportage_rijen.h"
#include "store/samen.h"

/* A report of the contract that touches what is evaluated. */
typedef struct rapport {
	int64_t id, aanbieder_id, resultaten;
	const char *aanbieder, *bestand, *sha256, *toestand, *reden, *percelen, *door;
	wz_periode periode;
	wz_datum ontvangen;
	bool geldig, telt;
} rapport;

typedef struct rapporten {
	wz__evaluatie *ev;
	rapport *van;
	size_t n, capacity;
} rapporten;

static bool raakt(const wz__evaluatie *ev, wz_periode periode)
{
	const wz__overzicht *ov = &ev->r.overzicht;

	for (size_t k = 0; k < ov->n_perioden; k++)
		if (wz_periode_begin(periode) <= wz_periode_eind(ov->periode[k]) &&
		    wz_periode_eind(periode) >= wz_periode_begin(ov->periode[k]))
			return true;
	return false;
}

/* ---- Reading. ---- */

/* Its lots in natural order, "3, 4 en 7", and whether it counts for one of them. */
static wz_status lees_percelen(wz__evaluatie *ev, rapport *r)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	bool *hier = calloc(ov->n_percelen + 1, sizeof *hier), row = true;
	size_t n = 0, gezien = 0;
	sqlite3_stmt *statement = NULL;
	wz_status status = hier != NULL ? wz__rapportage_percelen(ev->dossier, r->id, &statement)
	                                : wz__nomem(ev->dossier);

	while (status == WZ_OK) {
		size_t p;

		status = wz__step(ev->dossier, statement, &row);
		if (status != WZ_OK || !row)
			break;
		p = wz__plek(&ov->percelen, wz__column_int(statement, 0, 0));
		if (p == SIZE_MAX || hier[p])
			continue;
		hier[p] = true;
		n++;
	}
	if (statement != NULL)
		wz__done(ev->dossier, statement);
	wz__buf_clear(&ev->buf);
	for (size_t p = 0; status == WZ_OK && p < ov->n_percelen; p++) {
		if (!hier[p])
			continue;
		wz__opsomming(&ev->buf, gezien++, n, ov->perceel[p].rij.nummer);
		for (size_t k = 0; r->geldig && k < ov->n_perioden; k++)
			r->telt = r->telt || wz__rapportage_telt(ov, p, r->aanbieder_id, r->periode, k);
	}
	free(hier);
	return status;
}

static const char *bewaar(wz__evaluatie *ev, const char *tekst)
{
	const char *copy = wz__arena_text(&ev->arena, tekst);

	ev->buf.failed = ev->buf.failed || copy == NULL;
	return copy != NULL ? copy : "";
}

/* What the row does not hold. */
static wz_status lees_meer(wz__evaluatie *ev, rapport *r)
{
	int64_t per[WZ_REALISATIES];
	wz_status status = wz__rapportage_telling(ev->dossier, r->id, per);

	for (int s = 0; s < WZ_REALISATIES; s++)
		r->resultaten += per[s];
	if (status == WZ_OK)
		status = lees_percelen(ev, r);
	r->percelen = bewaar(ev, wz__buf_str(&ev->buf));
	wz__buf_clear(&ev->buf);
	if (status == WZ_OK)
		status = wz__samen_vervangen_door(ev->dossier, r->id, &ev->buf);
	r->door = bewaar(ev, wz__buf_str(&ev->buf));
	return status;
}

static wz_status voeg_toe(rapporten *uit, const wz__rapportage_rij *rij)
{
	wz__evaluatie *ev = uit->ev;

	if (!wz__grow(&uit->van, &uit->capacity, uit->n + 1, sizeof *uit->van))
		return wz__nomem(ev->dossier);
	uit->van[uit->n++] = (rapport){
		.id = rij->id,
		.aanbieder_id = rij->aanbieder_id,
		.aanbieder = bewaar(ev, rij->aanbieder),
		.bestand = bewaar(ev, rij->bestand),
		.sha256 = bewaar(ev, rij->sha256),
		.toestand = bewaar(ev, rij->toestand),
		.reden = bewaar(ev, rij->reden),
		.periode = rij->periode,
		.ontvangen = rij->ontvangen,
		.geldig = strcmp(rij->toestand, "geldig") == 0,
	};
	return WZ_OK;
}

static wz_status lees(rapporten *uit)
{
	wz__evaluatie *ev = uit->ev;
	sqlite3_stmt *statement;
	wz__rapportage_rij rij;
	bool row = true;
	wz_status status = wz__rapportages_van_opdracht(ev->dossier, ev->opdracht_id, &statement);

	while (status == WZ_OK) {
		status = wz__rapportage_volgende(ev->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (raakt(ev, rij.periode))
			status = voeg_toe(uit, &rij);
	}
	wz__done(ev->dossier, statement);
	for (size_t i = 0; status == WZ_OK && i < uit->n; i++)
		status = lees_meer(ev, &uit->van[i]);
	return status;
}

/* ---- Writing. ---- */

enum { NR, AANBIEDER, PERIODE, BESTAND, ONTVANGEN, RESULTATEN, PERCELEN, N };
static const wz_column kolommen[N] = {
	[NR] = { "rapportage", NULL, WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[AANBIEDER] = { "aanbieder", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[PERIODE] = { "periode", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[BESTAND] = { "bestand", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[ONTVANGEN] = { "ingelezen", NULL, WZ_TYPE_DATE, WZ_USE_HUMAN, false },
	[RESULTATEN] = { "resultaten", NULL, WZ_TYPE_INTEGER, WZ_USE_HUMAN, false },
	[PERCELEN] = { "percelen", "over perceel", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

static void noem_rapport(wz__evaluatie *ev, wz_table *table, const rapport *r)
{
	char nr[WZ_FORMAT_SIZE];

	wz_table_row(table, WZ_ROW_DATA, 0);
	wz_geschrift_rij_anker(ev->uit, wz__anker_rapportage(ev, r->id));
	wz_table_text(table, NR, wz__nr_tekst(nr, r->id));
	wz_table_text(table, AANBIEDER, r->aanbieder);
	wz__cel_periode(table, PERIODE, r->periode);
	wz_table_text(table, BESTAND, r->bestand);
	wz_table_value(table, ONTVANGEN, r->ontvangen);
	wz_table_value(table, RESULTATEN, r->resultaten);
	wz_table_text(table, PERCELEN, r->percelen);
}

/* Its periode lies in none that is evaluated: it says nothing of a part of its own time. */
static bool te_lang(const wz__evaluatie *ev, wz_periode periode)
{
	const wz__overzicht *ov = &ev->r.overzicht;

	for (size_t k = 0; k < ov->n_perioden; k++)
		if (wz_periode_begin(periode) >= wz_periode_begin(ov->periode[k]) &&
		    wz_periode_eind(periode) <= wz_periode_eind(ov->periode[k]))
			return false;
	return true;
}

/* Those that hold but are not counted, for this reason or the other: "1, 2 en 4". */
static size_t niet_geteld(const rapporten *alle, bool lang, wz__buf *uit)
{
	char nr[WZ_FORMAT_SIZE];
	size_t n = 0, gezien = 0;

	wz__buf_clear(uit);
	for (int keer = 0; keer < 2; keer++) {
		for (size_t i = 0; i < alle->n; i++) {
			const rapport *r = &alle->van[i];

			if (!r->geldig || r->telt || te_lang(alle->ev, r->periode) != lang)
				continue;
			if (keer > 0)
				wz__opsomming(uit, gezien++, n, wz__nr_tekst(nr, r->id));
			n += keer == 0;
		}
	}
	return n;
}

static void noem_niet_geteld(const rapporten *alle)
{
	wz__evaluatie *ev = alle->ev;

	for (int lang = 1; lang >= 0; lang--) {
		size_t n = niet_geteld(alle, lang != 0, &ev->buf);

		if (n == 0)
			continue;
		wz_alinea_format(wz_geschrift_alinea(ev->uit), "%s %s %s niet mee: %s.",
		                 n == 1 ? "Rapportage" : "Rapportages", wz__buf_str(&ev->buf),
		                 n == 1 ? "telt" : "tellen",
		                 lang ? "de tijd waarover is gerapporteerd is langer, en wat er in de "
		                        "gevraagde tijd viel, is er niet uit te halen"
		                      : "over dezelfde tijd is er een rapportage over een andere "
		                        "periode, en die gaat voor");
	}
}

static void noem_geldige(const rapporten *alle)
{
	wz__evaluatie *ev = alle->ev;
	wz_table *table = NULL;

	for (size_t i = 0; i < alle->n; i++) {
		if (!alle->van[i].geldig)
			continue;
		if (table == NULL) {
			table = wz_geschrift_table(ev->uit, WZ_TABLE_LIST, kolommen, N);
			wz_table_caption(table, "Rapportages van de aanbieders");
		}
		noem_rapport(ev, table, &alle->van[i]);
	}
	if (table == NULL)
		wz_alinea_text(wz_geschrift_alinea(ev->uit), "Er is geen rapportage ingelezen.");
	noem_niet_geteld(alle);
}

/* What does not count any more is named, so that a reader who has it knows. */
static void noem_oude(const rapporten *alle)
{
	wz__evaluatie *ev = alle->ev;
	bool eerste = true;

	for (size_t i = 0; i < alle->n; i++) {
		const rapport *r = &alle->van[i];
		char periode[WZ_FORMAT_SIZE], dag[WZ_FORMAT_SIZE];
		wz_alinea *punt;

		if (r->geldig)
			continue;
		if (eerste)
			wz_alinea_text(wz_geschrift_alinea(ev->uit), "Deze rapportages tellen niet meer mee:");
		eerste = false;
		punt = wz_geschrift_punt(ev->uit, 0, false);
		wz_alinea_format(punt, "rapportage %" PRId64 " van %s over %s (%s, ingelezen op %s): %s",
		                 r->id, r->aanbieder, wz_periode_format(periode, r->periode), r->bestand,
		                 wz_datum_dutch(dag, r->ontvangen), r->toestand);
		if (*r->door != '\0')
			wz_alinea_format(punt, " door rapportage %s", r->door);
		wz_alinea_format(punt, "%s%s%s", *r->reden != '\0' ? "; reden: " : "", r->reden,
		                 wz__punt_na(r->reden));
	}
}

/* Each file once: who has it can tell whether it is the same. */
static void noem_bestanden(const rapporten *alle)
{
	wz__evaluatie *ev = alle->ev;

	for (size_t i = 0; i < alle->n; i++) {
		bool eerder = false;
		wz_alinea *punt;

		for (size_t j = 0; j < i && !eerder; j++)
			eerder = strcmp(alle->van[j].sha256, alle->van[i].sha256) == 0;
		if (eerder)
			continue;
		if (i == 0)
			wz_alinea_text(wz_geschrift_alinea(ev->uit),
			               "Van elk bestand staat hier de SHA-256. Dat is een controlegetal: wie "
			               "het bestand heeft, kan nagaan of het hetzelfde is.");
		punt = wz_geschrift_punt(ev->uit, 0, false);
		wz_alinea_text(punt, alle->van[i].bestand);
		wz_alinea_text(punt, ": ");
		wz_alinea_text(punt, alle->van[i].sha256);
	}
}

/* ---- Who did not report. ---- */

static bool zonder_rapport(const wz__evaluatie *ev, size_t perceel, size_t index)
{
	return wz__perceel_loopt(&ev->r.overzicht, perceel, index) &&
	       !wz__gerapporteerd(ev, perceel, index);
}

/* "Van Radar is over 2016 niets ingelezen bij percelen 3 en 4." In a comparison no lot has a section. */
static void noem_melder(wz__evaluatie *ev, const char *naam, const size_t *percelen, size_t n)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	wz_alinea *alinea = wz_geschrift_alinea(ev->uit);

	wz_alinea_format(alinea, "Van %s is over %s niets ingelezen bij %s ",
	                 ov->perceel[percelen[0]].rij.aanbieder, naam, n == 1 ? "perceel" : "percelen");
	for (size_t i = 0; ev->vergelijkt && i < n; i++)
		wz_alinea_format(alinea, "%s%s", i == 0 ? "" : (i + 1 == n ? " en " : ", "),
		                 ov->perceel[percelen[i]].rij.nummer);
	if (!ev->vergelijkt)
		wz__noem_percelen(ev, alinea, percelen, n);
	wz_alinea_text(alinea, ".");
}

/* Provider by provider, in the order of their first lot without a report. */
static void noem_melders(wz__evaluatie *ev, size_t index, const char *naam, size_t *percelen)
{
	const wz__overzicht *ov = &ev->r.overzicht;

	for (size_t p = 0; p < ov->n_percelen; p++) {
		size_t n = 0;

		for (size_t q = 0; zonder_rapport(ev, p, index) && q < ov->n_percelen; q++)
			if (zonder_rapport(ev, q, index) &&
			    ov->perceel[q].rij.aanbieder_id == ov->perceel[p].rij.aanbieder_id)
				percelen[n++] = q;
		if (n > 0 && percelen[0] == p)
			noem_melder(ev, naam, percelen, n);
	}
}

static wz_status noem_zonder(wz__evaluatie *ev, size_t index, const char *naam)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	size_t *percelen = calloc(ov->n_percelen + 1, sizeof *percelen), lopend = 0, zonder = 0;

	if (percelen == NULL)
		return wz__nomem(ev->dossier);
	for (size_t p = 0; p < ov->n_percelen; p++) {
		lopend += wz__perceel_loopt(ov, p, index);
		zonder += zonder_rapport(ev, p, index);
	}
	if (zonder == 0)
		wz_alinea_format(wz_geschrift_alinea(ev->uit), "Over %s is bij elk perceel gerapporteerd.",
		                 naam);
	else if (zonder == lopend)
		wz_alinea_format(wz_geschrift_alinea(ev->uit), "Over %s is geen rapportage ingelezen.",
		                 naam);
	else
		noem_melders(ev, index, naam, percelen);
	free(percelen);
	return WZ_OK;
}

wz_status wz__deel_rapportages(wz__evaluatie *ev)
{
	rapporten alle = { .ev = ev };
	wz_status status = lees(&alle);

	if (status == WZ_OK) {
		wz_geschrift_kop(ev->uit, 2, "bronnen", "De bronnen", false);
		ev->over_bronnen = wz_geschrift_alinea(ev->uit);
		wz_alinea_text(
			ev->over_bronnen,
			"De resultaten komen uit de rapportages van de aanbieders, zoals die in het "
			"dossier zijn ingelezen. Zo’n rapportage kan een uittreksel zijn. Wat er niet "
			"in staat, kan wel zijn gedaan: niet genoemd is niet hetzelfde als niet gedaan.");
		noem_geldige(&alle);
		if (ev->vergelijkt)
			status = noem_zonder(ev, ev->toen, ev->naam_toen);
		if (status == WZ_OK)
			status = noem_zonder(ev, ev->nu, ev->naam);
		noem_oude(&alle);
		noem_bestanden(&alle);
	}
	free(alle.van);
	return status;
}
