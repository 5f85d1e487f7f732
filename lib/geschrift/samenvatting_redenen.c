/* SPDX-License-Identifier: EUPL-1.2 */
/* Why something was not, or not wholly, achieved: in the words that were given. */
#include "geschrift/samenvatting.h"

#include <string.h>
#include "report/woorden.h"

enum { AFSPRAAK, TEKST, N };
static const wz_column kolommen[N] = {
	[AFSPRAAK] = { "afspraak", "afspraak", WZ_TYPE_ID, WZ_USE_HUMAN, false },
	[TEKST] = { "tekst", "wat is gemeld", WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
};

typedef struct redenen {
	wz__evaluatie *ev;
	wz_table *table; /* NULL: nothing was found yet */
	size_t perceel;  /* whose heading stands in it; SIZE_MAX: none */
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
		wz_table_caption(r->table, "Gemeld of vastgesteld als niet, of deels, gerealiseerd");
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

/* The agreed items of this lot that it belongs to: "3.8 en 3.9"; a link where it is one. */
static void zet_nummers(redenen *r, size_t perceel, const wz__melding *melding)
{
	const wz__overzicht *ov = &r->ev->r.overzicht;
	size_t n = 0, i = 0, enige = SIZE_MAX;

	for (int ronde = 0; ronde < 2; ronde++)
		for (size_t j = 0; j < melding->n; j++) {
			size_t a = wz__plek(&ov->afspraken, melding->schakel[j].afspraak);

			if (a == SIZE_MAX || ov->afspraak[a].perceel != perceel)
				continue;
			enige = a;
			if (ronde == 0)
				n++;
			else
				wz__opsomming(&r->tekst, i++, n, ov->afspraak[a].rij.nummer);
		}
	wz_table_text(r->table, AFSPRAAK, n > 0 ? wz__buf_str(&r->tekst) : "geen");
	if (n > 0)
		wz_geschrift_cel_link(r->ev->uit, AFSPRAAK, wz__anker_afspraak(r->ev, enige));
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

static void zet_melding(redenen *r, size_t perceel, const wz__melding *melding)
{
	const wz__resultaat_rij *rij = &melding->rij;

	begin_rij(r, perceel);
	wz__buf_clear(&r->tekst);
	zet_nummers(r, perceel, melding);
	wz__buf_clear(&r->tekst);
	wz__buf_text(&r->tekst, rij->status == WZ_DEELS_GEREALISEERD ? "Deels: " : "");
	wz__melding_woorden(&r->tekst, rij, rij->aantal != WZ_GETAL_GEEN);
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
	    bron->reden == NULL || *bron->reden == '\0')
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

static wz_status zet_perceel(redenen *r, size_t perceel)
{
	wz__evaluatie *ev = r->ev;
	const wz__perceelblok *blok = &ev->r.overzicht.perceel[perceel];
	wz_status status = wz__meldingen_lees(ev->dossier, &ev->r.overzicht, perceel, &ev->meldingen);

	for (size_t i = 0; status == WZ_OK && i < ev->meldingen.n; i++) {
		const wz__melding *melding = &ev->meldingen.melding[i];

		if (tekort(melding->rij.status) &&
		    wz__melding_telt(&ev->r.overzicht, perceel, melding, ev->nu))
			zet_melding(r, perceel, melding);
	}
	for (size_t a = blok->eerste; status == WZ_OK && a < blok->eerste + blok->n; a++)
		zet_vaststelling(r, a);
	return status;
}

wz_status wz__samen_redenen(wz__evaluatie *ev)
{
	redenen r = { .ev = ev, .perceel = SIZE_MAX };
	wz_status status = WZ_OK;
	wz_alinea *alinea;

	wz_geschrift_kop(ev->uit, 2, "samenvatting-redenen", "Wat niet of deels is gerealiseerd", false);
	alinea = wz_geschrift_alinea(ev->uit);
	for (size_t p = 0; status == WZ_OK && p < ev->r.overzicht.n_percelen; p++)
		if (wz__perceel_loopt(&ev->r.overzicht, p, ev->nu))
			status = zet_perceel(&r, p);
	wz_alinea_text(alinea, r.table != NULL
	                               ? "Wat achter het streepje staat, is de toelichting die erbij is "
	                                 "gegeven. Of dat de reden is, is niet nagegaan. Waar niets achter "
	                                 "staat, is geen toelichting gegeven."
	                               : "Niets is gemeld of vastgesteld als niet of deels gerealiseerd.");
	ev->buf.failed = ev->buf.failed || r.tekst.failed;
	wz__buf_free(&r.tekst);
	return status;
}
