/* SPDX-License-Identifier: EUPL-1.2 */
/* Why something was not, or not wholly, achieved: in the words that were given. */
#include "geschrift/samenvatting.h"

#include <string.h>
#include "report/woorden.h"

/* A summary names so many of them; of more only those with an explanation, the first. */
enum { GENOEMD_MAX = 60 };

enum { AFSPRAAK, TEKST, N };
static const wz_column kolommen[N] = {
	[AFSPRAAK] = { "afspraak", "afspraak", WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[TEKST] = { "tekst", "wat is gemeld", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

typedef struct redenen {
	wz__evaluatie *ev;
	wz_table *table; /* NULL: nothing was found yet */
	size_t perceel;  /* whose heading stands in it; SIZE_MAX: none */
	bool tellen;     /* the first round, in which nothing is written */
	size_t n, met_reden, genoemd;
	wz__buf tekst;
} redenen;

static bool tekort(wz_realisatie status)
{
	return status == WZ_DEELS_GEREALISEERD || status == WZ_NIET_GEREALISEERD;
}

static void begin_rij(redenen *r, size_t perceel)
{
	const wz__perceel_rij *rij = &r->ev->r.overzicht.perceel[perceel].rij;

	if (r->table == NULL) {
		r->table = wz_geschrift_table(r->ev->uit, WZ_TABLE_LIST, kolommen, N);
		wz_table_caption(r->table, "Niet, of deels, gerealiseerd");
	}
	if (r->perceel != perceel) {
		wz__buf_clear(&r->tekst);
		wz__buf_format(&r->tekst, "Perceel %s: %s, %s (%s)", rij->nummer, rij->thema,
		               rij->stadsdeel, rij->aanbieder);
		wz_table_row(r->table, WZ_ROW_GROUP, 0);
		wz_table_text(r->table, AFSPRAAK, wz__buf_str(&r->tekst));
		wz_geschrift_cel_link(r->ev->uit, AFSPRAAK, wz__anker_perceel(r->ev, perceel));
	}
	r->perceel = perceel;
	wz_table_row(r->table, WZ_ROW_DATA, 0);
}

/* The agreed items of this lot that it belongs to: "3.8 en 3.9", which leads to the first. */
static void zet_nummers(redenen *r, size_t perceel, const wz__melding *melding)
{
	const wz__overzicht *ov = &r->ev->r.overzicht;
	size_t n = 0, i = 0, eerste = SIZE_MAX;

	for (int ronde = 0; ronde < 2; ronde++)
		for (size_t j = 0; j < melding->n; j++) {
			size_t a = wz__plek(&ov->afspraken, melding->schakel[j].afspraak);

			if (a == SIZE_MAX || ov->afspraak[a].perceel != perceel)
				continue;
			eerste = a < eerste ? a : eerste;
			if (ronde == 0)
				n++;
			else
				wz__opsomming(&r->tekst, i++, n, ov->afspraak[a].rij.nummer);
		}
	wz_table_text(r->table, AFSPRAAK, n > 0 ? wz__buf_str(&r->tekst) : "geen");
	if (n > 0)
		wz_geschrift_cel_link(r->ev->uit, AFSPRAAK, wz__anker_afspraak(r->ev, eerste));
}

/* What was reported so is not always what is counted: ", geteld als deels gerealiseerd". */
static void zet_geteld(redenen *r, size_t perceel, const wz__melding *melding)
{
	const wz__overzicht *ov = &r->ev->r.overzicht;

	for (size_t j = 0; j < melding->n; j++) {
		size_t a = wz__plek(&ov->afspraken, melding->schakel[j].afspraak);
		const wz__oordeel *oordeel = a == SIZE_MAX ? NULL : wz__oordeel_van(ov, a, r->ev->nu);
		wz_realisatie status;

		if (oordeel == NULL || oordeel->vervallen || ov->afspraak[a].perceel != perceel)
			continue;
		status = wz__getelde_status(r->ev, oordeel);
		if (status == melding->rij.status)
			continue;
		wz__buf_text(&r->tekst, "; ");
		if (melding->n > 1)
			wz__buf_format(&r->tekst, "afspraak %s is ", ov->afspraak[a].rij.nummer);
		wz__buf_format(&r->tekst, "geteld als %s", wz_realisatie_naam(status));
	}
}

/* Where it stands. */
static size_t noot_melding(redenen *r, const wz__resultaat_rij *rij)
{
	size_t nr = 0;
	wz_alinea *noot = wz_geschrift_noot(r->ev->uit, &nr);

	wz__buf_clear(&r->tekst);
	wz__plaats_erbij(&r->tekst, rij->bestand, rij->blad, rij->record);
	wz_alinea_link(noot, wz__buf_str(&r->tekst), wz__anker_rapportage(r->ev, rij->rapportage));
	if (*rij->bron != '\0')
		wz_alinea_format(noot, "; %s", rij->bron);
	return nr;
}

/* Whether this one is written: in the first round it is only counted. */
static bool kies(redenen *r, bool reden)
{
	if (r->tellen) {
		r->n++;
		r->met_reden += reden ? 1 : 0;
		return false;
	}
	if (r->n > GENOEMD_MAX && (!reden || r->genoemd == GENOEMD_MAX))
		return false;
	r->genoemd++;
	return true;
}

static void zet_melding(redenen *r, size_t perceel, const wz__melding *melding)
{
	const wz__resultaat_rij *rij = &melding->rij;

	if (!kies(r, *rij->toelichting != '\0'))
		return;
	begin_rij(r, perceel);
	wz__buf_clear(&r->tekst);
	zet_nummers(r, perceel, melding);
	wz__buf_clear(&r->tekst);
	wz__buf_text(&r->tekst, rij->status == WZ_DEELS_GEREALISEERD ? "Deels: " : "");
	wz__melding_woorden(&r->tekst, rij, rij->aantal != WZ_GETAL_GEEN);
	zet_geteld(r, perceel, melding);
	wz_table_text(r->table, TEKST, wz__buf_str(&r->tekst));
	wz_geschrift_cel_noot(r->ev->uit, TEKST, noot_melding(r, rij));
}

/* What the contract manager gave as a reason. */
static void zet_vaststelling(redenen *r, size_t afspraak)
{
	wz__evaluatie *ev = r->ev;
	const wz__afspraakblok *blok = &ev->r.overzicht.afspraak[afspraak];
	const wz__oordeel *oordeel = wz__oordeel_van(&ev->r.overzicht, afspraak, ev->nu);
	const wz__oordeelbron *bron = wz__oordeelbron_van(&ev->bronnen, afspraak, ev->nu);

	if (oordeel == NULL || oordeel->vervallen || !tekort(oordeel->vastgesteld) ||
	    bron->reden == NULL || *bron->reden == '\0' || !kies(r, true))
		return;
	begin_rij(r, blok->perceel);
	wz_table_text(r->table, AFSPRAAK, blok->rij.nummer);
	wz_geschrift_cel_link(ev->uit, AFSPRAAK, wz__anker_afspraak(ev, afspraak));
	wz__buf_clear(&r->tekst);
	wz__buf_format(&r->tekst, "%s%s – de contractmanager: %s",
	               oordeel->vastgesteld == WZ_DEELS_GEREALISEERD ? "Deels: " : "",
	               blok->rij.omschrijving, bron->reden);
	wz_table_text(r->table, TEKST, wz__buf_str(&r->tekst));
}

static bool telt_tekort(const redenen *r, size_t perceel, const wz__melding *melding)
{
	return tekort(melding->rij.status) &&
	       wz__melding_telt(&r->ev->r.overzicht, perceel, melding, r->ev->nu);
}

/* Whether some result that is shown already says so of an agreed item. */
static bool gemeld(const redenen *r, size_t afspraak)
{
	const wz__afspraakblok *blok = &r->ev->r.overzicht.afspraak[afspraak];

	for (size_t i = 0; i < r->ev->meldingen.n; i++) {
		const wz__melding *melding = &r->ev->meldingen.melding[i];

		if (!telt_tekort(r, blok->perceel, melding))
			continue;
		for (size_t j = 0; j < melding->n; j++)
			if (melding->schakel[j].afspraak == blok->rij.id)
				return true;
	}
	return false;
}

/* What is counted so though nobody wrote it down: it follows from the number. */
static wz_status zet_gevolg(redenen *r, size_t afspraak)
{
	wz__evaluatie *ev = r->ev;
	const wz__afspraakblok *blok = &ev->r.overzicht.afspraak[afspraak];
	const wz__oordeel *oordeel = wz__oordeel_van(&ev->r.overzicht, afspraak, ev->nu);
	wz__geteld een = { 0 };
	wz_realisatie status;

	if (oordeel == NULL || oordeel->vervallen)
		return WZ_OK;
	status = wz__getelde_status(ev, oordeel);
	if (!tekort(status) || tekort(oordeel->vastgesteld) || gemeld(r, afspraak) || !kies(r, false))
		return WZ_OK;
	if (!wz__geteld_erbij(ev, &een, afspraak, ev->nu))
		return WZ_ERR_NOMEM;
	begin_rij(r, blok->perceel);
	wz_table_text(r->table, AFSPRAAK, blok->rij.nummer);
	wz_geschrift_cel_link(ev->uit, AFSPRAAK, wz__anker_afspraak(ev, afspraak));
	wz__buf_clear(&ev->buf);
	wz__getoetst_woorden(&ev->buf, &blok->rij,
	                     wz__doel_van(&ev->r.overzicht, afspraak, ev->periode), oordeel);
	wz__buf_clear(&r->tekst);
	wz__buf_format(&r->tekst, "%s%s; volgt uit het getal: %s",
	               status == WZ_DEELS_GEREALISEERD ? "Deels: " : "", blok->rij.omschrijving,
	               wz__buf_str(&ev->buf));
	wz_table_text(r->table, TEKST, wz__buf_str(&r->tekst));
	wz_geschrift_cel_noot(ev->uit, TEKST, wz__noot_geteld(ev, "Het getal", &een));
	wz__geteld_free(&een);
	return WZ_OK;
}

static wz_status zet_perceel(redenen *r, size_t perceel)
{
	wz__evaluatie *ev = r->ev;
	const wz__perceelblok *blok = &ev->r.overzicht.perceel[perceel];
	wz_status status = wz__meldingen_lees(ev->dossier, &ev->r.overzicht, perceel, &ev->meldingen);

	for (size_t i = 0; status == WZ_OK && i < ev->meldingen.n; i++) {
		const wz__melding *melding = &ev->meldingen.melding[i];

		if (telt_tekort(r, perceel, melding))
			zet_melding(r, perceel, melding);
	}
	for (size_t a = blok->eerste; status == WZ_OK && a < blok->eerste + blok->n; a++) {
		zet_vaststelling(r, a);
		status = zet_gevolg(r, a);
	}
	return status;
}

static void leid_in(const redenen *r, wz_alinea *alinea)
{
	if (r->n == 0) {
		wz_alinea_text(alinea,
		               "Van geen enkele afspraak is de uitkomst niet of deels gerealiseerd.");
		return;
	}
	if (r->n > GENOEMD_MAX)
		wz_alinea_format(alinea,
		                 "Er is %zu keer iets niet of deels gerealiseerd, %zu "
		                 "keer met een toelichting. Alle staan bij hun perceel. ",
		                 r->n, r->met_reden);
	if (r->n > GENOEMD_MAX && r->met_reden == 0)
		return;
	if (r->met_reden > GENOEMD_MAX)
		wz_alinea_format(alinea, "Hier staan de eerste %d met een toelichting. ", GENOEMD_MAX);
	else if (r->n > GENOEMD_MAX)
		wz_alinea_text(alinea, "Hier staan die met een toelichting. ");
	wz_alinea_text(alinea,
	               "Wat achter het streepje staat, is de toelichting die erbij is gegeven. Of "
	               "dat de reden is, is niet nagegaan.");
	if (r->n <= GENOEMD_MAX)
		wz_alinea_text(alinea, " Waar niets achter staat, is geen toelichting gegeven.");
}

wz_status wz__samen_redenen(wz__evaluatie *ev)
{
	redenen r = { .ev = ev, .perceel = SIZE_MAX, .tellen = true };
	wz_status status = WZ_OK;

	for (int ronde = 0; ronde < 2; ronde++) {
		for (size_t p = 0; status == WZ_OK && p < ev->r.overzicht.n_percelen; p++)
			if (wz__perceel_loopt(&ev->r.overzicht, p, ev->nu))
				status = zet_perceel(&r, p);
		if (r.tellen) {
			wz_geschrift_kop(ev->uit, 2, "samenvatting-redenen",
			                 "Wat niet of deels is gerealiseerd", false);
			leid_in(&r, wz_geschrift_alinea(ev->uit));
		}
		r.tellen = false;
	}
	ev->buf.failed = ev->buf.failed || r.tekst.failed;
	wz__buf_free(&r.tekst);
	return status;
}
