/* SPDX-License-Identifier: EUPL-1.2 */
/* What the columns of one row say: its results, and the status that a column gives. */
#include "read/verslag_rij.h"

#include <string.h>
#include "base/tekst.h"

wz__sectie wz__rij_rol(const wz__verslaglezer *v, const wz__celrij *r, const wz__stuk *stuk)
{
	size_t k = stuk->kolom + r->schuif;

	return k < WZ__TABEL_KOLOMMEN_MAX ? v->tabel.rol[k] : WZ__SECTIE_GEEN;
}

/* A cell with a dash in it is empty. */
bool wz__cel_leeg(const wz__stuk *stuk)
{
	static const char *const leeg[] = { "-", "--", "–", "—", "/" };

	for (size_t i = 0; i < sizeof leeg / sizeof *leeg; i++)
		if (strcmp(stuk->tekst, leeg[i]) == 0)
			return true;
	return stuk->n == 0;
}

/* The first piece of the column of a kind, NULL when it is empty. */
const wz__stuk *wz__rij_cel(const wz__verslaglezer *v, const wz__celrij *r, wz__sectie rol)
{
	for (size_t i = 1; i < r->n; i++)
		if (wz__rij_rol(v, r, &r->stukken[i]) == rol)
			return wz__cel_leeg(&r->stukken[i]) ? NULL : &r->stukken[i];
	return NULL;
}

/* ---- Its status ---- */

static const char *const ja[] = { "ja", NULL };
static const char *const nee[] = { "nee", "neen", NULL };

static bool is_woord(const wz__stuk *stuk, const char *const *lijst)
{
	for (; *lijst != NULL; lijst++)
		if (wz__fold_equal(stuk->tekst, stuk->n, *lijst, strlen(*lijst)))
			return true;
	return false;
}

static wz__statuswoord lees_status(const wz__verslaglezer *v, const wz__stuk *stuk, bool ja_nee)
{
	wz__statuswoord s = wz__status_van(stuk->tekst, stuk->n, wz__legendas_van(v));

	if (ja_nee && is_woord(stuk, ja))
		s = (wz__statuswoord){ .status = WZ_GEREALISEERD };
	else if (ja_nee && is_woord(stuk, nee))
		s = (wz__statuswoord){ .status = WZ_NIET_GEREALISEERD };
	return s;
}

/* Whether a column of results may say a status instead: it is headed so, or there is no
 * column for it and the cell is one text. */
static bool kan_status(const wz__verslaglezer *v, const wz__celrij *r, size_t i)
{
	const wz__stuk *stuk = &r->stukken[i];
	size_t k = stuk->kolom + r->schuif;

	if (k < WZ__TABEL_KOLOMMEN_MAX && v->tabel.behaald[k])
		return true;
	return v->tabel.gemist && wz__rij_rol(v, r, stuk) == WZ__SECTIE_RESULTAAT &&
	       stuk->soort == WZ__STUK_ALINEA && stuk->n > 0 && stuk->tekst[stuk->n - 1] != ':' &&
	       (i == 1 || r->stukken[i - 1].kolom != stuk->kolom) &&
	       (i + 1 == r->n || r->stukken[i + 1].kolom != stuk->kolom);
}

/* The status that a column of the row gives to its result. */
static wz__eigenstatus status_van_rij(const wz__verslaglezer *v, const wz__celrij *r)
{
	wz__eigenstatus eigen = { 0 };

	for (size_t i = 1; i < r->n && !eigen.er; i++) {
		const wz__stuk *stuk = &r->stukken[i];
		wz__sectie rol = wz__rij_rol(v, r, stuk);
		bool behaald = kan_status(v, r, i);

		if (wz__cel_leeg(stuk) || (rol != WZ__SECTIE_STATUS && !behaald))
			continue;
		eigen.s = lees_status(v, stuk, behaald);
		eigen.woorden = (wz__stukje){ stuk->tekst, stuk->n };
		eigen.er = rol == WZ__SECTIE_STATUS || wz__zegt_iets(eigen.s);
		if (!wz__zegt_iets(eigen.s))
			eigen.s.dubbel = true;
	}
	return eigen;
}

/* Whether a text is only a number or a yes: it needs the words of what was agreed. */
bool wz__cel_kaal(const wz__stuk *stuk)
{
	size_t letters = 0;

	for (size_t i = 0; i < stuk->n; i++)
		letters += (unsigned char)stuk->tekst[i] >= 'A';
	return letters < 3;
}

/* The record in a file that this program names behind a result: "[12; ook bij 3.9]".
 * False when the result was read before, below another agreed item. */
static bool zonder_verwijzing(wz__verslaglezer *v, wz__stukje *tekst)
{
	const char *open = tekst->p + tekst->n;
	int64_t *plek;
	bool nieuw = true;
	size_t n;

	if (tekst->n < 4 || open[-1] != ']')
		return true;
	while (open > tekst->p && *open != '[')
		open--;
	n = strcspn(open, ";]");
	if (*open != '[' || open == tekst->p || open[n - 1] < '0' || open[n - 1] > '9' || n > 16)
		return true;
	plek = wz__map_put(&v->tabel.verwijzingen, open, n, 0, &nieuw);
	if (plek == NULL)
		v->status = WZ_ERR_NOMEM;
	tekst->n = (size_t)(open - tekst->p);
	tekst->p = wz__trim(tekst->p, &tekst->n);
	return nieuw;
}

/* Joins the lines of a cell to one text; false when there is one only. What stands
 * between brackets on a line of its own is left to toelichting_erbij. */
static bool alinea_erbij(const wz__celrij *r, const wz__stuk *eerste, wz__buf *uit)
{
	const wz__stuk *eind = r->stukken + r->n;
	bool meer = false;

	wz__buf_text(uit, eerste->tekst);
	for (const wz__stuk *stuk = eerste + 1; stuk < eind && stuk->kolom == eerste->kolom; stuk++) {
		if (stuk->soort == WZ__STUK_PUNT || stuk->tekst[0] == '(')
			continue;
		wz__buf_format(uit, " %s", stuk->tekst);
		meer = true;
	}
	return meer;
}

/* A cell in a table with a status for each row is one result: its first piece, and what
 * stands below that explains it. */
static void resultaat_van_rij(wz__verslaglezer *v, const wz__celrij *r, const wz__stuk *stuk,
                              const wz__stuk *wat, const wz__eigenstatus *eigen)
{
	wz__stukje tekst = { stuk->tekst, stuk->n };
	wz__buf samen = { 0 };

	if (wat != NULL && wat != stuk && wz__cel_kaal(stuk) && !wz__cel_kaal(wat)) {
		wz__buf_format(&samen, "%s: %s", wat->tekst, stuk->tekst);
		tekst = (wz__stukje){ wz__buf_str(&samen), samen.size };
	} else if (eigen->er && alinea_erbij(r, stuk, &samen))
		tekst = (wz__stukje){ wz__buf_str(&samen), samen.size };
	if (samen.failed)
		v->status = WZ_ERR_NOMEM;
	wz__resultaat(v, stuk, tekst, eigen);
	wz__buf_free(&samen);
}

/* What stands below a result in its cell, between brackets, is its explanation. */
static void toelichting_erbij(wz__verslaglezer *v, const wz__stuk *stuk)
{
	wz__verslagtekst *uit = v->uit;
	wz__verslagresultaat *r;

	if (uit->n_resultaten <= v->eerste_van_deel || stuk->n < 3 || stuk->tekst[0] != '(' ||
	    stuk->tekst[stuk->n - 1] != ')')
		return;
	r = &uit->resultaten[uit->n_resultaten - 1];
	if (*r->toelichting == '\0')
		r->toelichting = wz__bewaar(v, (wz__stukje){ stuk->tekst + 1, stuk->n - 2 });
}

/* A row that is one result, with what its cell says in brackets below it. */
static void rij_is_resultaat(wz__verslaglezer *v, const wz__celrij *r, const wz__stuk *stuk,
                             const wz__stuk *wat, const wz__eigenstatus *eigen)
{
	resultaat_van_rij(v, r, stuk, wat, eigen);
	for (const wz__stuk *p = stuk + 1; p < r->stukken + r->n && p->kolom == stuk->kolom; p++)
		if (p->regel_erbij)
			toelichting_erbij(v, p);
}

/* The lines that this program puts below a result: what part it is about, and between
 * brackets its explanation. An explanation that begins as an item does has lost its mark. */
static void regels_erbij(wz__verslaglezer *v, const wz__celrij *r, const wz__stuk *stuk,
                         wz__verslagresultaat *uit)
{
	static const char deel[] = "Deelgebied: ";
	wz__buf toelichting = { 0 };
	size_t n;

	for (const wz__stuk *p = stuk + 1; p < r->stukken + r->n && p->kolom == stuk->kolom; p++) {
		if (toelichting.size == 0 && p->n > sizeof deel - 1 &&
		    memcmp(p->tekst, deel, sizeof deel - 1) == 0)
			uit->deelgebied =
				wz__bewaar(v, (wz__stukje){ p->tekst + sizeof deel - 1, p->n - (sizeof deel - 1) });
		else
			wz__buf_format(&toelichting, "%s%s%s%s", toelichting.size > 0 ? " " : "", p->merk,
			               p->soort == WZ__STUK_PUNT ? " " : "", p->tekst);
	}
	n = toelichting.size;
	if (n > 2 && toelichting.bytes[0] == '(' && toelichting.bytes[n - 1] == ')')
		uit->toelichting = wz__bewaar(v, (wz__stukje){ toelichting.bytes + 1, n - 2 });
	if (toelichting.failed)
		v->status = WZ_ERR_NOMEM;
	wz__buf_free(&toelichting);
}

/* A result as this program writes it: its text is the first line, whatever it holds, and
 * its status stands in the column or nowhere. */
static void gemengd_resultaat(wz__verslaglezer *v, const wz__celrij *r, const wz__stuk *stuk,
                              const wz__eigenstatus *eigen)
{
	wz__stukje tekst = { stuk->tekst, stuk->n };
	wz__verslagtekst *uit = v->uit;
	size_t voor = uit->n_resultaten;
	wz__verslagresultaat *nieuw;

	if (!zonder_verwijzing(v, &tekst))
		return;
	wz__resultaat(v, stuk, tekst, eigen);
	if (uit->n_resultaten == voor)
		return;
	nieuw = &uit->resultaten[voor];
	if (!eigen->er) {
		nieuw->tekst = wz__bewaar(v, tekst);
		nieuw->statuswoorden = "";
		nieuw->status = WZ_REALISATIE_GEEN;
		nieuw->twijfel |= WZ__TWIJFEL_GEEN_STATUS;
	}
	regels_erbij(v, r, stuk, nieuw);
}

/* Agreed items with results below each: results are set in. */
static void gemengde_rij(wz__verslaglezer *v, const wz__celrij *r, const wz__eigenstatus *eigen)
{
	const wz__stuk *stuk = wz__rij_cel(v, r, WZ__SECTIE_GEMENGD);

	if (stuk == NULL)
		return;
	v->na_gemengd = true;
	if (stuk->ingesprongen)
		gemengd_resultaat(v, r, stuk, eigen);
	else
		wz__sla_over(v, stuk, wz__weg_waarom(WZ__SECTIE_AFSPRAAK));
}

/* The piece in which a row with a status of its own says what it is about. */
static const wz__stuk *resultaat_of_wat(const wz__verslaglezer *v, const wz__celrij *r,
                                        const wz__stuk **wat)
{
	const wz__stuk *stuk = NULL;

	*wat = wz__rij_cel(v, r, WZ__SECTIE_ITEM);
	if (*wat == NULL)
		*wat = wz__rij_cel(v, r, WZ__SECTIE_AFSPRAAK);
	for (size_t i = 1; i < r->n && stuk == NULL; i++) {
		wz__eigenstatus niet_deze = { 0 };

		if (wz__rij_rol(v, r, &r->stukken[i]) != WZ__SECTIE_RESULTAAT ||
		    wz__cel_leeg(&r->stukken[i]))
			continue;
		if (kan_status(v, r, i))
			niet_deze.s = lees_status(v, &r->stukken[i], true);
		if (!wz__zegt_iets(niet_deze.s))
			stuk = &r->stukken[i];
	}
	return stuk == NULL ? *wat : stuk;
}

static size_t stukken_in(const wz__verslaglezer *v, const wz__celrij *r, wz__sectie rol)
{
	size_t n = 0;

	for (size_t i = 1; i < r->n; i++)
		n += wz__rij_rol(v, r, &r->stukken[i]) == rol && !wz__cel_leeg(&r->stukken[i]);
	return n;
}

/* The columns of results of a row, piece by piece; what stands in the others is counted
 * where it is a list of what is no result. */
static void kolommen(wz__verslaglezer *v, const wz__celrij *r, const wz__eigenstatus *eigen)
{
	for (size_t i = 1; i < r->n && v->status == WZ_OK; i++) {
		const wz__stuk *stuk = &r->stukken[i];
		wz__sectie rol = wz__rij_rol(v, r, stuk);

		if (wz__cel_leeg(stuk))
			continue;
		if (rol != WZ__SECTIE_RESULTAAT && stuk->soort == WZ__STUK_PUNT)
			wz__sla_over(v, stuk, wz__weg_waarom(rol));
		else if (rol != WZ__SECTIE_RESULTAAT)
			continue;
		else if (stuk->regel_erbij && stuk->tekst[0] == '(')
			toelichting_erbij(v, stuk);
		else
			wz__neem_los(v, stuk, true, eigen);
	}
}

static void neem_inhoud(wz__verslaglezer *v, const wz__celrij *r, const wz__eigenstatus *eigen)
{
	const wz__stuk *wat, *stuk = resultaat_of_wat(v, r, &wat);

	if (wz__rij_cel(v, r, WZ__SECTIE_GEMENGD) != NULL)
		gemengde_rij(v, r, eigen);
	else if ((stukken_in(v, r, WZ__SECTIE_RESULTAAT) > 1 && !eigen->er) ||
	         (stuk != NULL && stuk == wat && !eigen->er) ||
	         (stuk != NULL && stuk->soort == WZ__STUK_PUNT))
		kolommen(v, r, eigen);
	else if (stuk != NULL && eigen->er && wz__is_cellijst(v, r, stuk))
		wz__cellijst(v, r, stuk, eigen);
	else if (stuk != NULL && (eigen->er || wz__cel_kaal(stuk)))
		rij_is_resultaat(v, r, stuk, wat, eigen);
	else if (stuk != NULL)
		wz__neem_los(v, stuk, true, eigen);
}

/* Whether the row only says which lot it is about. */
static bool zegt_niets(const wz__verslaglezer *v, const wz__celrij *r)
{
	for (size_t i = 1; i < r->n; i++) {
		wz__sectie rol = wz__rij_rol(v, r, &r->stukken[i]);

		if (!wz__cel_leeg(&r->stukken[i]) && rol != WZ__SECTIE_PERCEEL && rol != WZ__SECTIE_THEMA &&
		    rol != WZ__SECTIE_AANBIEDER && rol != WZ__SECTIE_STADSDEEL && rol != WZ__SECTIE_WIJK)
			return false;
	}
	return true;
}

/* Why a row gave no result: for what its first cell that says something holds. */
static const char *waarom(const wz__verslaglezer *v, const wz__celrij *r)
{
	if (wz__wordt_overgeslagen(v->sectie))
		return wz__weg_waarom(v->sectie);
	if (wz__rij_cel(v, r, WZ__SECTIE_AFSPRAAK) != NULL)
		return wz__weg_waarom(WZ__SECTIE_AFSPRAAK);
	return wz__weg_waarom(WZ__SECTIE_GEEN);
}

/* In a table with results below each agreed item, the number is that of the last one. */
static const char *afspraak_van_rij(wz__verslaglezer *v, const wz__celrij *r)
{
	const wz__stuk *gemengd = wz__rij_cel(v, r, WZ__SECTIE_GEMENGD);
	const char *nummers = wz__afspraak_van_rij(v, r);

	if (gemengd == NULL || *nummers != '\0')
		v->tabel.afspraak = nummers;
	return gemengd == NULL ? nummers : v->tabel.afspraak;
}

void wz__rij_inhoud(wz__verslaglezer *v, const wz__celrij *r)
{
	size_t resultaten = v->uit->n_resultaten, weg = v->uit->overgeslagen, koppen = v->koppen;
	wz__eigenstatus eigen = status_van_rij(v, r);

	v->tabel.laatste = wz__rij_rol(v, r, &r->stukken[r->n - 1]);
	v->afspraak_rij = afspraak_van_rij(v, r);
	if (v->sectie != WZ__SECTIE_LEGENDA && !v->tabel.overzicht &&
	    !wz__wordt_overgeslagen(v->sectie))
		neem_inhoud(v, r, &eigen);
	v->afspraak_rij = "";
	if (v->uit->n_resultaten == resultaten && v->uit->overgeslagen == weg && v->koppen == koppen &&
	    !zegt_niets(v, r))
		wz__rij_weg(v, r->stukken, r->n, waarom(v, r));
}
