/* SPDX-License-Identifier: EUPL-1.2 */
/* Rows of tables, and which lot each is about. */
#include <stdint.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_rij.h"

static const char *celtekst(wz__verslaglezer *v, const wz__celrij *r, wz__sectie rol)
{
	const wz__stuk *stuk = wz__rij_cel(v, r, rol);

	return stuk == NULL ? "" : wz__bewaar(v, (wz__stukje){ stuk->tekst, stuk->n });
}

/* ---- The lot of a row ---- */

static bool gelijk(const char *a, const char *b)
{
	return wz__fold_equal(a, strlen(a), b, strlen(b));
}

/* The number and theme that a row names, from the column of either. */
static bool noemt_perceel(const wz__verslaglezer *v, const wz__celrij *r, wz__kop *kop)
{
	const wz__stuk *perceel = wz__rij_cel(v, r, WZ__SECTIE_PERCEEL),
				   *thema = wz__rij_cel(v, r, WZ__SECTIE_THEMA);

	*kop = (wz__kop){ 0 };
	if (perceel != NULL) {
		if (!wz__perceel_lees(kop, perceel->tekst, perceel->n, true, true))
			kop->thema = (wz__stukje){ perceel->tekst, perceel->n };
		if (thema != NULL)
			kop->thema = (wz__stukje){ thema->tekst, thema->n };
		return true;
	}
	if (thema == NULL)
		return false;
	if (!wz__perceel_lees(kop, thema->tekst, thema->n, false, false))
		kop->thema = (wz__stukje){ thema->tekst, thema->n };
	return true;
}

static bool is_huidig(const wz__verslaglezer *v, const wz__verslagdeel *deel)
{
	const wz__verslagdeel *nu = v->deel == SIZE_MAX ? NULL : &v->uit->delen[v->deel];

	if (nu == NULL || !gelijk(nu->perceel, deel->perceel))
		return false;
	return *deel->thema == '\0' || gelijk(nu->thema, deel->thema) ||
	       (*nu->thema == '\0' && *deel->perceel != '\0');
}

/* Who and where of the row: an empty cell says the same as the one above it. */
static void wie_en_waar(wz__verslaglezer *v, const wz__celrij *r)
{
	const char *aanbieder = celtekst(v, r, WZ__SECTIE_AANBIEDER);
	const char *stadsdeel = celtekst(v, r, WZ__SECTIE_STADSDEEL);

	if (*aanbieder != '\0')
		v->tabel.aanbieder = aanbieder;
	if (*stadsdeel != '\0')
		v->tabel.stadsdeel = stadsdeel;
}

/* The lot that the row is about becomes the lot; a row that names none goes on with
 * the one above it. */
static void perceel_van_rij(wz__verslaglezer *v, const wz__celrij *r)
{
	wz__verslagdeel deel = { .perceel = "", .thema = "", .regel = r->stukken[0].regel };
	wz__kop kop;

	wie_en_waar(v, r);
	if (!noemt_perceel(v, r, &kop))
		return;
	deel.perceel = wz__bewaar(v, (wz__stukje){ kop.perceel, strlen(kop.perceel) });
	deel.thema = wz__bewaar(v, kop.thema);
	deel.aanbieder = v->tabel.aanbieder;
	deel.stadsdeel = v->tabel.stadsdeel;
	if (v->tabel.overzicht) {
		wz__deel_bekend(v, &deel);
		return;
	}
	/* Below the heading of a lot, a theme is a part of it. */
	if (*deel.perceel == '\0' && v->deel != SIZE_MAX && !v->deel_uit_rij) {
		v->deelgebied = deel.thema;
		return;
	}
	if (is_huidig(v, &deel))
		return;
	wz__deel_begin(v, &deel, WZ__NIVEAU_ONBEKEND);
	v->deel_uit_rij = true;
}

/* ---- Rows ---- */

static void lege_tabel(wz__verslaglezer *v)
{
	wz__map_free(&v->tabel.verwijzingen);
	v->tabel = (wz__tabelstaat){ .stadsdeel = "", .aanbieder = "", .afspraak = "" };
}

void wz__tabel_einde(wz__verslaglezer *v)
{
	if (v->tabel.actief)
		lege_tabel(v);
}

static bool noemt_percelen(const wz__tabelstaat *t)
{
	for (size_t k = 0; k < t->kolommen; k++)
		if (t->rol[k] == WZ__SECTIE_PERCEEL || t->rol[k] == WZ__SECTIE_THEMA)
			return true;
	return false;
}

/* A new table: one with results ends a section of remarks or of agreed items; what the
 * heading of that section said of the area was not about this. */
static void tabel_begin(wz__verslaglezer *v, const wz__tabelstaat *nieuw)
{
	lege_tabel(v);
	memcpy(v->tabel.rol, nieuw->rol, sizeof v->tabel.rol);
	memcpy(v->tabel.behaald, nieuw->behaald, sizeof v->tabel.behaald);
	v->tabel.kolommen = nieuw->kolommen;
	v->tabel.kop = v->tabel.actief = true;
	v->tabel.overzicht = nieuw->overzicht;
	v->tabel.gemist = nieuw->gemist;
	if (v->deel_uit_rij && !noemt_percelen(nieuw))
		wz__deel_einde(v);
	if (nieuw->overzicht || !wz__wordt_overgeslagen(v->sectie) || v->sectie == WZ__SECTIE_LEGENDA)
		return;
	if (v->sectie == WZ__SECTIE_OPMERKING)
		v->stadsdeel = "";
	v->sectie = WZ__SECTIE_GEEN;
}

/* A lot that a cell names, unless the row above named the same. */
static void deel_uit_cel(wz__verslaglezer *v, const wz__kop *kop, const wz__stuk *stuk)
{
	const wz__verslagdeel *nu = v->deel == SIZE_MAX ? NULL : &v->uit->delen[v->deel];

	if (nu == NULL || !v->deel_uit_rij || !gelijk(nu->perceel, kop->perceel))
		wz__deel_uit_kop(v, kop, stuk);
	v->deel_uit_rij = v->deel != SIZE_MAX;
}

/* Which of the cells before its status is the result of a row below no header: a cell that
 * stands alone; of more, the longest behind what it is about. */
static const wz__stuk *prozacel(const wz__stuk *stuk, const wz__stuk *tekst, size_t *gezien)
{
	if (tekst == NULL || wz__cel_kaal(tekst))
		return stuk;
	if (stuk->kolom == tekst->kolom || wz__cel_kaal(stuk))
		return tekst;
	return ++*gezien == 1 || stuk->n > tekst->n ? stuk : tekst;
}

/* What the cells of a row below no header are. */
typedef struct losse {
	const wz__stuk *tekst; /* what stands before its status */
	wz__eigenstatus eigen;
	bool elders; /* it was a legend, or named a lot */
} losse;

static losse lees_losse(wz__verslaglezer *v, const wz__stuk *stukken, size_t n)
{
	size_t gezien = 0;
	losse uit = { 0 };

	for (size_t i = 1; i < n; i++) {
		const wz__stuk *stuk = &stukken[i];
		wz__statuswoord s = wz__status_van(stuk->tekst, stuk->n, wz__legendas_van(v));
		wz__kop kop = { 0 };

		if (wz__legenda_lees(v, stuk->tekst, stuk->n, v->sectie == WZ__SECTIE_LEGENDA)) {
			uit.elders = true;
			uit.tekst = NULL;
			return uit;
		}
		if (wz__perceel_lees(&kop, stuk->tekst, stuk->n, false, false)) {
			deel_uit_cel(v, &kop, stuk);
			uit.elders = true;
		} else if (wz__zegt_iets(s)) {
			uit.eigen.er = true;
			uit.eigen.s = s;
			uit.eigen.woorden = (wz__stukje){ stuk->tekst, stuk->n };
		} else if (!wz__cel_leeg(stuk) && !uit.eigen.er) {
			uit.tekst = prozacel(stuk, uit.tekst, &gezien);
		}
	}
	return uit;
}

/* A line that holds a tab, or a row below no header, is one text: "Cursus: 20 deelnemers".
 * An item is read as any other; else it is a result below a heading with a status. */
static bool regel_met_cellen(wz__verslaglezer *v, const wz__stuk *stukken, size_t n,
                             const wz__eigenstatus *eigen)
{
	wz__stuk samen = stukken[1];
	wz__buf tekst = { 0 };
	size_t cellen = 0;

	if (samen.soort != WZ__STUK_PUNT && (!v->kop.er || v->deel == SIZE_MAX || eigen->er))
		return false;
	for (size_t i = 1; i < n; i++) {
		char slot = tekst.size > 0 ? tekst.bytes[tekst.size - 1] : ' ';

		/* A cell with items of its own is no part of a line. */
		if (i > 1 &&
		    (stukken[i].soort == WZ__STUK_PUNT || stukken[i].kolom == stukken[i - 1].kolom))
			break;
		if (stukken[i].n == 0 || (eigen->er && stukken[i].tekst == eigen->woorden.p))
			continue;
		wz__buf_format(&tekst, "%s%s",
		               cellen == 0              ? ""
		               : strchr(".,:;?!", slot) ? " "
		               : cellen == 1            ? ": "
		                                        : ", ",
		               stukken[i].tekst);
		cellen++;
	}
	samen.soort = WZ__STUK_PUNT;
	samen.tekst = wz__buf_str(&tekst);
	samen.n = tekst.size;
	samen.vet = false;
	if (tekst.failed)
		v->status = WZ_ERR_NOMEM;
	else if (samen.n > 0)
		wz__neem_los(v, &samen, false, eigen->er ? eigen : NULL);
	wz__buf_free(&tekst);
	return cellen > 0;
}

/* A row below no header: where it has a status among its cells, a text before that is
 * the result; a cell may name the lot. */
static void losse_rij(wz__verslaglezer *v, const wz__stuk *stukken, size_t n)
{
	losse l;

	/* A line of a table of contents, with a tab before the page. */
	if (n == 3 && !v->kop.er && wz__is_paginanummer(&stukken[2]) &&
	    (stukken[1].soort != WZ__STUK_PUNT || stukken[1].genummerd)) {
		wz__rij_weg(v, stukken, n, wz__weg_waarom(v->sectie));
		return;
	}
	l = lees_losse(v, stukken, n);
	if (!l.elders && !wz__wordt_overgeslagen(v->sectie) &&
	    regel_met_cellen(v, stukken, n, &l.eigen))
		return;
	if (l.tekst != NULL && l.eigen.er && wz__kan_resultaat(v) && !wz__wordt_overgeslagen(v->sectie))
		wz__resultaat(v, l.tekst, (wz__stukje){ l.tekst->tekst, l.tekst->n }, &l.eigen);
	else if (l.tekst != NULL || !l.elders)
		wz__rij_weg(v, stukken, n, wz__weg_waarom(v->sectie));
}

/* A row of which the only cell names a lot: the rows below it are about that one. */
static bool rij_is_perceel(wz__verslaglezer *v, const wz__stuk *stukken, size_t n)
{
	const wz__stuk *cel = NULL;
	wz__kop kop = { 0 };

	for (size_t i = 1; i < n; i++) {
		if (wz__cel_leeg(&stukken[i]))
			continue;
		if (cel != NULL)
			return false;
		cel = &stukken[i];
	}
	if (cel == NULL || v->tabel.overzicht || cel->ingesprongen ||
	    v->tabel.rol[cel->kolom % WZ__TABEL_KOLOMMEN_MAX] == WZ__SECTIE_GEMENGD ||
	    v->tabel.rol[cel->kolom % WZ__TABEL_KOLOMMEN_MAX] == WZ__SECTIE_RESULTAAT ||
	    !wz__perceel_lees(&kop, cel->tekst, cel->n, cel->vet, false))
		return false;
	deel_uit_cel(v, &kop, cel);
	return true;
}

/* A row that says what a colour means, in a table of its own. */
static bool is_legendarij(wz__verslaglezer *v, const wz__stuk *stukken, size_t n)
{
	wz__buf samen = { 0 };
	bool gelezen;

	if (n != 3 || !wz__is_kleur(stukken[1].tekst, stukken[1].n))
		return false;
	wz__buf_format(&samen, "%s = %s", stukken[1].tekst, stukken[2].tekst);
	if (samen.failed)
		v->status = WZ_ERR_NOMEM;
	gelezen = wz__legenda_lees(v, wz__buf_str(&samen), samen.size, false);
	wz__buf_free(&samen);
	return gelezen;
}

void wz__neem_rij(wz__verslaglezer *v, const wz__stuk *stukken, size_t n, const wz__stukrij *rij_)
{
	wz__celrij r = { .stukken = stukken, .n = n };
	wz__tabelstaat nieuw = { .kop = v->tabel.kop };

	if (rij_->scheiding || n < 2 || is_legendarij(v, stukken, n))
		return;
	if (wz__is_totaal(stukken, n)) {
		wz__rij_weg(v, stukken, n, "een totaal");
		return;
	}
	if (wz__tabelkop(&nieuw, stukken, n, rij_)) {
		tabel_begin(v, &nieuw);
		return;
	}
	if (!v->tabel.actief) {
		losse_rij(v, stukken, n);
		return;
	}
	/* A part of a table on another page that has fewer columns lost those on its left,
	 * which were empty. */
	if (v->tabel.vervolg && stukken[1].kolom > 0 && rij_->kolommen < v->tabel.kolommen)
		r.schuif = v->tabel.kolommen - rij_->kolommen;
	if (rij_is_perceel(v, stukken, n))
		return;
	perceel_van_rij(v, &r);
	wz__rij_inhoud(v, &r);
}
