/* SPDX-License-Identifier: EUPL-1.2 */
/* Results, and the headings that give them a status. */
#include <stdint.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_staat.h"

enum { RESULTATEN_MAX = 200000 };

bool wz__wordt_overgeslagen(wz__sectie sectie)
{
	return sectie >= WZ__SECTIE_AFSPRAAK && sectie <= WZ__SECTIE_LEGENDA;
}

bool wz__kan_resultaat(const wz__verslaglezer *v)
{
	return v->deel != SIZE_MAX || v->kop.er || v->sectie == WZ__SECTIE_RESULTAAT;
}

static bool gelijk(const char *a, const char *b)
{
	return wz__fold_equal(a, strlen(a), b, strlen(b));
}

void wz__statuskop_weg(wz__verslaglezer *v)
{
	v->kop = (wz__statuskop){ .woorden = "", .toelichting = "", .deelgebied = "" };
}

void wz__deelgebied_tot(wz__verslaglezer *v, unsigned niveau)
{
	if (v->titel_niveau != SIZE_MAX)
		v->deelgebied = v->titel_erboven;
	v->titel_niveau = SIZE_MAX;
	if (niveau == WZ__NIVEAU_ONBEKEND || niveau >= v->deelgebied_niveau)
		return;
	v->deelgebied = "";
	v->deelgebied_niveau = WZ__NIVEAU_ONBEKEND;
}

/* What a heading adds, in words: "i.c.m. Perceel 10" is how it is abbreviated. */
static const char *bewaar_toelichting(wz__verslaglezer *v, wz__stukje s)
{
	static const char *const kort[] = { "i.c.m.", "icm" };
	static const char perceel[] = "Perceel ";
	wz__buf uit = { 0 };
	const char *bewaard;

	for (size_t i = 0; i < sizeof kort / sizeof *kort; i++) {
		size_t n = strlen(kort[i]);

		if (s.n <= n || !wz__fold_equal(s.p, n, kort[i], n))
			continue;
		wz__buf_text(&uit, "in combinatie met");
		s = (wz__stukje){ s.p + n, s.n - n };
		break;
	}
	while (s.n > 0) {
		bool lot = s.n >= sizeof perceel - 1 && memcmp(s.p, perceel, sizeof perceel - 1) == 0;

		wz__buf_char(&uit, lot ? 'p' : *s.p);
		s = (wz__stukje){ s.p + 1, s.n - 1 };
	}
	if (uit.failed)
		v->status = WZ_ERR_NOMEM;
	bewaard = wz__bewaar(v, (wz__stukje){ wz__buf_str(&uit), uit.size });
	wz__buf_free(&uit);
	return bewaard;
}

/* Whether "gerealiseerd" begins again behind another status: only where something was
 * reported before that other one, and about the same part of the lot. */
static bool begint_opnieuw(const wz__verslaglezer *v, const wz__statuskop *kop)
{
	return kop->s.status == WZ_GEREALISEERD && v->andere_status && v->deel != SIZE_MAX &&
	       gelijk(v->andere_deelgebied, kop->deelgebied);
}

/* What was seen of the part of the lot that the heading is about. Items before any
 * heading count as reached: that is how they are meant where other headings follow. */
static void onthoud_status(wz__verslaglezer *v, const wz__statuskop *kop)
{
	if (!gelijk(v->andere_deelgebied, kop->deelgebied)) {
		v->andere_status = false;
		v->gerealiseerd = false;
	}
	v->andere_deelgebied = kop->deelgebied;
	if (kop->nummer == 1 && v->uit->n_resultaten > v->eerste_van_deel)
		v->gerealiseerd = true;
	if (kop->s.status == WZ_GEREALISEERD)
		v->gerealiseerd = true;
	else if (kop->s.status != WZ_REALISATIE_GEEN && v->gerealiseerd)
		v->andere_status = true;
}

void wz__statuskop_begin(wz__verslaglezer *v, const wz__kop *kop, unsigned niveau)
{
	wz__statuskop nieuw = { .er = true, .s = kop->status, .niveau = niveau };
	bool vooruit = v->sectie == WZ__SECTIE_VOORUITBLIK &&
	               (nieuw.s.status == WZ_DOORLOPEND || nieuw.s.status == WZ_REALISATIE_GEEN);

	/* What is still to be done may run, or be at risk, without being a result. */
	if (vooruit)
		return;
	if (wz__wordt_overgeslagen(v->sectie))
		v->sectie = WZ__SECTIE_GEEN;
	if (!v->afspraak_van_kop)
		wz__afspraak_weg(v);
	wz__proza_einde(v, true);
	wz__deelgebied_tot(v, niveau);
	nieuw.woorden = wz__bewaar(v, kop->woorden);
	nieuw.toelichting = bewaar_toelichting(v, kop->toelichting);
	nieuw.deelgebied = kop->deelgebied.n > 0 ? wz__bewaar(v, kop->deelgebied) : v->deelgebied;
	nieuw.nummer = ++v->koppen;
	nieuw.alleen_tekst = true;
	nieuw.eerste = v->uit->n_resultaten;
	nieuw.opnieuw = begint_opnieuw(v, &nieuw);
	onthoud_status(v, &nieuw);
	v->kop = nieuw;
	v->titel = false;
}

/* The status of a result from the heading it stands under. */
static void uit_kop(const wz__verslaglezer *v, wz__verslagresultaat *r)
{
	const wz__statuskop *kop = &v->kop;

	r->status = kop->er ? kop->s.status : WZ_REALISATIE_GEEN;
	r->statuswoorden = kop->er ? kop->woorden : "";
	if (!kop->er)
		r->twijfel |= WZ__TWIJFEL_GEEN_STATUS;
	if (kop->s.dubbel)
		r->twijfel |= WZ__TWIJFEL_WOORD;
	if (kop->s.kleur)
		r->twijfel |= WZ__TWIJFEL_KLEUR;
	if (kop->opnieuw)
		r->twijfel |= WZ__TWIJFEL_OPNIEUW;
}

/* A status that is said of the result itself goes before that of its heading. */
static void uit_eigen(wz__verslaglezer *v, wz__verslagresultaat *r, wz__statuswoord s,
                      wz__stukje woorden)
{
	wz_realisatie kop = v->kop.er ? v->kop.s.status : WZ_REALISATIE_GEEN;

	r->status = s.status;
	r->statuswoorden = wz__bewaar(v, woorden);
	if (s.status == WZ_REALISATIE_GEEN)
		r->twijfel |= s.kleur ? WZ__TWIJFEL_KLEUR : WZ__TWIJFEL_WOORD;
	if (kop != WZ_REALISATIE_GEEN && s.status != WZ_REALISATIE_GEEN && kop != s.status)
		r->twijfel |= WZ__TWIJFEL_TEGENSPRAAK;
}

/* Takes the status that stands behind a text out of it; false when there is none that
 * says more than the heading does. */
static bool uit_staart(wz__verslaglezer *v, wz__verslagresultaat *r, wz__stukje *tekst)
{
	wz_realisatie kop = v->kop.er ? v->kop.s.status : WZ_REALISATIE_GEEN;
	size_t voor, begin, eind;
	wz__statuswoord s =
		wz__status_achter(tekst->p, tekst->n, wz__legendas_van(v), &voor, &begin, &eind);

	if (!wz__zegt_iets(s) || (s.status != WZ_REALISATIE_GEEN && s.status == kop))
		return false;
	if (s.status == WZ_REALISATIE_GEEN && kop != WZ_REALISATIE_GEEN) {
		/* Words that are not sure do not undo a heading that is. */
		uit_kop(v, r);
		r->twijfel |= s.dubbel ? WZ__TWIJFEL_WOORD : 0u;
		return true;
	}
	uit_eigen(v, r, s, (wz__stukje){ tekst->p + begin, eind - begin });
	/* What explains the status may hold a number: it stays. */
	if (!s.dubbel && wz__status_alleen(tekst->p + begin, eind - begin))
		tekst->n = voor;
	return true;
}

/* Takes the tag in front of a text out of it. A heading that is sure goes before a colour
 * that nothing explains. */
static bool uit_kenmerk(wz__verslaglezer *v, wz__verslagresultaat *r, wz__stukje *tekst)
{
	wz_realisatie kop = v->kop.er ? v->kop.s.status : WZ_REALISATIE_GEEN;
	size_t begin, eind, na = wz__kenmerk_vooraan(tekst->p, tekst->n, &begin, &eind);
	wz__stukje woorden = { tekst->p + begin, eind - begin };
	wz__statuswoord s;

	if (na == 0)
		return false;
	s = wz__status_van(woorden.p, woorden.n, wz__legendas_van(v));
	tekst->p += na;
	tekst->n -= na;
	if (s.status == WZ_REALISATIE_GEEN && kop != WZ_REALISATIE_GEEN)
		uit_kop(v, r);
	else
		uit_eigen(v, r, s, woorden);
	return true;
}

static wz__verslagresultaat *erbij(wz__verslaglezer *v)
{
	wz__verslagtekst *uit = v->uit;

	if (uit->n_resultaten == RESULTATEN_MAX) {
		uit->afgekapt = true;
		return NULL;
	}
	if (!wz__grow(&uit->resultaten, &uit->resultaten_capacity, uit->n_resultaten + 1,
	              sizeof *uit->resultaten)) {
		v->status = WZ_ERR_NOMEM;
		return NULL;
	}
	return &uit->resultaten[uit->n_resultaten];
}

void wz__resultaat(wz__verslaglezer *v, const wz__stuk *stuk, wz__stukje tekst,
                   const wz__eigenstatus *eigen)
{
	wz__verslagresultaat *r = erbij(v), nieuw = { .deel = v->deel, .afspraak = "" };
	bool zelf = true;

	if (r == NULL) {
		wz__sla_over(v, stuk, NULL);
		return;
	}
	nieuw.regel = stuk->regel;
	nieuw.positie = stuk->positie;
	nieuw.kop = v->kop.nummer;
	nieuw.toelichting = v->kop.toelichting;
	nieuw.deelgebied = v->kop.er ? v->kop.deelgebied : v->deelgebied;
	if (v->deel != SIZE_MAX && *v->uit->delen[v->deel].perceel == '\0')
		nieuw.twijfel |= WZ__TWIJFEL_GEEN_PERCEEL;
	nieuw.afspraak = wz__afspraak_in(v, &tekst);
	if (eigen != NULL && eigen->er) {
		uit_eigen(v, &nieuw, eigen->s, eigen->woorden);
	} else if (!uit_kenmerk(v, &nieuw, &tekst) && !uit_staart(v, &nieuw, &tekst)) {
		uit_kop(v, &nieuw);
		zelf = false;
	}
	if (*nieuw.afspraak == '\0')
		nieuw.afspraak = *v->afspraak_rij != '\0'    ? v->afspraak_rij
		                 : zelf || v->afspraak_zeker ? v->afspraak
		                                             : "";
	nieuw.tekst = wz__bewaar(v, tekst);
	*r = nieuw;
	v->uit->n_resultaten++;
	v->titel = v->stand_volgt = false;
}

/* The status of the last result, where the line stands below it; else it is a heading. */
void wz__statusregel(wz__verslaglezer *v, wz__stukje woorden, unsigned niveau)
{
	wz__verslagtekst *uit = v->uit;
	wz__statuswoord s = wz__status_van(woorden.p, woorden.n, wz__legendas_van(v));
	wz__kop kop = { .soort = WZ__KOP_STATUS, .woorden = woorden };
	size_t begin, eind;
	bool kaal;

	/* "41, dus deels behaald" */
	if (!wz__zegt_iets(s))
		s = wz__zin_zegt(woorden.p, woorden.n, wz__legendas_van(v), &begin, &eind, &kaal);
	if (!wz__zegt_iets(s))
		s.dubbel = true;
	kop.status = s;
	if (uit->n_resultaten > v->eerste_van_deel && !v->status_vooraf &&
	    uit->resultaten[uit->n_resultaten - 1].deel == v->deel) {
		wz__verslagresultaat *r = &uit->resultaten[uit->n_resultaten - 1];

		r->twijfel &= ~(unsigned)(WZ__TWIJFEL_GEEN_STATUS | WZ__TWIJFEL_KLEUR | WZ__TWIJFEL_WOORD |
		                          WZ__TWIJFEL_OPNIEUW);
		uit_eigen(v, r, s, woorden);
		if (*r->afspraak == '\0')
			r->afspraak = v->afspraak;
		v->titel = false;
		return;
	}
	v->status_vooraf = true;
	wz__statuskop_begin(v, &kop, niveau);
	v->kop.opnieuw = false;
	v->andere_status = false;
}
