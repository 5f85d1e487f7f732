/* SPDX-License-Identifier: EUPL-1.2 */
/* Running text below the heading of a lot: sentences that say what became of something. */
#include <stdint.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_staat.h"

/* A lot tells its results in running text when it has no heading with a status. */
static bool kan_proza(const wz__verslaglezer *v, const wz__stuk *stuk)
{
	return v->deel != SIZE_MAX && !v->kop.er && v->koppen == 0 && !v->deel_uit_rij &&
	       !v->na_gemengd && !v->tabel.actief && !v->proza_uit && stuk->soort == WZ__STUK_ALINEA &&
	       stuk->tekst[stuk->n - 1] != ':' &&
	       (v->proza || v->uit->n_resultaten == v->eerste_van_deel);
}

/* "Toelichting", alone or before a text: what follows explains. */
static bool is_toelichting(wz__verslaglezer *v, const wz__stuk *stuk)
{
	static const char woord[] = "toelichting";
	size_t n = sizeof woord - 1;

	if (stuk->n < n || !wz__fold_equal(stuk->tekst, n, woord, n))
		return false;
	if (stuk->n <= n + 1)
		v->proza_uit = true;
	return true;
}

/* Where a sentence of a piece stands in the text: the letters of both are held against one
 * another, since the piece has lost line ends and marks. */
typedef struct plek {
	const char *tekst; /* up to here */
	size_t bron;
	size_t regel;
} plek;

static void zoek_plek(const wz__verslaglezer *v, plek *p, const char *tot)
{
	enum { VERDER_MAX = 256 };

	while (p->tekst < tot) {
		size_t at = p->bron, max = at + VERDER_MAX, regel = p->regel;
		char c = *p->tekst++;

		if (c == ' ')
			continue;
		while (at < v->bron_n && at < max && v->bron[at] != c)
			regel += v->bron[at++] == '\n';
		if (at == v->bron_n || at == max)
			continue;
		p->bron = at + 1;
		p->regel = regel;
	}
	while (p->bron < v->bron_n && strchr(" \t\r\n", v->bron[p->bron]) != NULL &&
	       v->bron[p->bron] != '\0')
		p->regel += v->bron[p->bron++] == '\n';
}

/* "Dit is behaald.", "Daarmee is de afspraak gehaald.": about the sentence before it. */
static bool wijst_terug(wz__stukje zin, bool kaal)
{
	static const char *const woorden[] = { "dit", "dat", "hiermee", "daarmee" };
	static const char *const tijden[] = { "jaar", "kwartaal", "halfjaar", "seizoen", "voorjaar" };
	wz__zin z;

	wz__zin_lees(&z, zin.p, zin.n);
	for (size_t i = 0; z.n > 1 && i < sizeof tijden / sizeof *tijden; i++)
		if (strcmp(z.woord[1].laag, tijden[i]) == 0)
			return false;
	for (size_t i = 0; z.n > 0 && i < sizeof woorden / sizeof *woorden; i++)
		if (strcmp(z.woord[0].laag, woorden[i]) == 0)
			return true;
	return kaal && z.n > 0 && z.n <= 2;
}

/* What a sentence says, and the text that is its result. */
typedef struct uitspraak {
	wz__eigenstatus eigen;
	wz__stukje tekst;
	bool terug; /* the sentence before it is part of it */
} uitspraak;

/* Takes one sentence; `vorige` is the one before it, where that said no status. One that
 * names no subject and points to none ("Niet alle doelen zijn behaald") is no result. */
static bool neem_zin(wz__verslaglezer *v, uitspraak *u, wz__stukje zin, wz__stukje vorige)
{
	size_t begin, eind;
	bool kaal;

	*u = (uitspraak){ .tekst = zin };
	u->eigen.s = wz__zin_zegt(zin.p, zin.n, wz__legendas_van(v), &begin, &eind, &kaal);
	u->eigen.er = wz__zegt_iets(u->eigen.s);
	u->eigen.woorden = (wz__stukje){ zin.p + begin, eind - begin };
	if (!u->eigen.er)
		return wz__zin_telt(zin.p, zin.n);
	u->terug = vorige.n > 0 && wijst_terug(zin, kaal);
	if (u->terug)
		u->tekst = (wz__stukje){ vorige.p, (size_t)(zin.p + zin.n - vorige.p) };
	return u->terug || !kaal;
}

static void geef(wz__verslaglezer *v, const wz__stuk *stuk, const uitspraak *u, const plek *p)
{
	wz__stuk zin = *stuk;

	zin.regel = p->regel;
	zin.positie = p->bron;
	wz__resultaat(v, &zin, u->tekst, u->eigen.er ? &u->eigen : NULL);
	v->proza = true;
	v->proza_zeker = v->proza_zeker || u->eigen.er;
}

/* A text that is one sentence may have its status behind it instead: "Inloop - behaald". */
static bool is_regel(const wz__verslaglezer *v, const wz__stuk *stuk)
{
	size_t voor, begin, eind;

	return wz__zin_eind(stuk->tekst, stuk->n) == stuk->n &&
	       wz__zegt_iets(
			   wz__status_achter(stuk->tekst, stuk->n, wz__legendas_van(v), &voor, &begin, &eind));
}

/* The sentences up to `tot` that are no results. */
static void zinnen_weg(wz__verslaglezer *v, plek *p, wz__stukje *over, const char *tot)
{
	wz__stukje deel = { over->p, (size_t)(tot - over->p) };

	over->p = tot;
	deel.p = wz__trim(deel.p, &deel.n);
	if (deel.n == 0)
		return;
	zoek_plek(v, p, deel.p);
	wz__weg(v, p->regel, deel, wz__weg_waarom(WZ__SECTIE_GEEN));
}

bool wz__neem_proza(wz__verslaglezer *v, const wz__stuk *stuk)
{
	const char *at = stuk->tekst, *slot = stuk->tekst + stuk->n;
	plek p = { stuk->tekst, stuk->positie, stuk->regel };
	wz__stukje vorige = { 0 }, over = { stuk->tekst, 0 };
	bool gevonden = false, telde = false;

	if (stuk->n == 0 || is_toelichting(v, stuk) || !kan_proza(v, stuk) || is_regel(v, stuk))
		return false;
	while (at < slot) {
		wz__stukje zin = { at, wz__zin_eind(at, (size_t)(slot - at)) };
		uitspraak u;
		bool is;

		at += zin.n;
		zin.p = wz__trim(zin.p, &zin.n);
		is = neem_zin(v, &u, zin, vorige);
		if (u.terug && telde) {
			v->uit->n_resultaten--;
		} else if (is) {
			zinnen_weg(v, &p, &over, u.tekst.p);
			zoek_plek(v, &p, u.tekst.p);
		}
		if (is) {
			geef(v, stuk, &u, &p);
			over.p = at;
		}
		gevonden = gevonden || is;
		telde = is && !u.eigen.er;
		vorige = u.eigen.er ? (wz__stukje){ 0 } : zin;
	}
	if (gevonden)
		zinnen_weg(v, &p, &over, slot);
	return gevonden;
}

static void resultaat_weg(wz__verslaglezer *v, const wz__verslagresultaat *r, bool inleiding)
{
	wz__weg(v, r->regel, (wz__stukje){ r->tekst, strlen(r->tekst) },
	        wz__weg_waarom(inleiding ? WZ__SECTIE_OVERIG : WZ__SECTIE_GEEN));
}

void wz__proza_einde(wz__verslaglezer *v, bool inleiding)
{
	wz__verslagtekst *uit = v->uit;
	size_t over = v->eerste_van_deel;

	if (!v->proza)
		return;
	for (size_t i = over; i < uit->n_resultaten; i++) {
		bool telt = (uit->resultaten[i].twijfel & WZ__TWIJFEL_GEEN_STATUS) == 0;

		if (!inleiding && (telt || v->proza_zeker))
			uit->resultaten[over++] = uit->resultaten[i];
		else
			resultaat_weg(v, &uit->resultaten[i], inleiding);
	}
	uit->n_resultaten = over;
	v->proza = v->proza_zeker = false;
}
