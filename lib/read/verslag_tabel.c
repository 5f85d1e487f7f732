/* SPDX-License-Identifier: EUPL-1.2 */
/* Rows of tables: which lot they are about, and what their columns of results say. */
#include <stdint.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_staat.h"

/* A row, with its columns as the header has them. */
typedef struct rij {
	const wz__stuk *stukken;
	size_t n;
	size_t schuif; /* columns that are missing on its left */
} rij;

static wz__sectie rol_van(const wz__verslaglezer *v, const rij *r, const wz__stuk *stuk)
{
	size_t k = stuk->kolom + r->schuif;

	return k < WZ__TABEL_KOLOMMEN_MAX ? v->tabel.rol[k] : WZ__SECTIE_GEEN;
}

/* A cell with a dash in it is empty. */
static bool is_leeg(const wz__stuk *stuk)
{
	static const char *const leeg[] = { "-", "--", "–", "—", "/" };

	for (size_t i = 0; i < sizeof leeg / sizeof *leeg; i++)
		if (strcmp(stuk->tekst, leeg[i]) == 0)
			return true;
	return stuk->n == 0;
}

/* The first piece of the column of a kind, NULL when it is empty. */
static const wz__stuk *cel(const wz__verslaglezer *v, const rij *r, wz__sectie rol)
{
	for (size_t i = 1; i < r->n; i++)
		if (rol_van(v, r, &r->stukken[i]) == rol)
			return is_leeg(&r->stukken[i]) ? NULL : &r->stukken[i];
	return NULL;
}

static const char *celtekst(wz__verslaglezer *v, const rij *r, wz__sectie rol)
{
	const wz__stuk *stuk = cel(v, r, rol);

	return stuk == NULL ? "" : wz__bewaar(v, (wz__stukje){ stuk->tekst, stuk->n });
}

/* ---- The lot of a row ---- */

static bool gelijk(const char *a, const char *b)
{
	return wz__fold_equal(a, strlen(a), b, strlen(b));
}

/* The number and theme that a row names, from the column of either. */
static bool noemt_perceel(const wz__verslaglezer *v, const rij *r, wz__kop *kop)
{
	const wz__stuk *perceel = cel(v, r, WZ__SECTIE_PERCEEL), *thema = cel(v, r, WZ__SECTIE_THEMA);

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
static void wie_en_waar(wz__verslaglezer *v, const rij *r)
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
static void perceel_van_rij(wz__verslaglezer *v, const rij *r)
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

/* ---- What it says ---- */

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

/* The status that a column of the row gives to its result. */
static wz__eigenstatus status_van_rij(const wz__verslaglezer *v, const rij *r)
{
	wz__eigenstatus eigen = { 0 };

	for (size_t i = 1; i < r->n && !eigen.er; i++) {
		const wz__stuk *stuk = &r->stukken[i];
		size_t k = stuk->kolom + r->schuif;
		wz__sectie rol = rol_van(v, r, stuk);
		bool behaald = k < WZ__TABEL_KOLOMMEN_MAX && v->tabel.behaald[k];

		if (is_leeg(stuk) || (rol != WZ__SECTIE_STATUS && !behaald))
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
static bool is_kaal(const wz__stuk *stuk)
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
static bool alinea_erbij(const rij *r, const wz__stuk *eerste, wz__buf *uit)
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
static void resultaat_van_rij(wz__verslaglezer *v, const rij *r, const wz__stuk *stuk,
                              const wz__stuk *wat, const wz__eigenstatus *eigen)
{
	wz__stukje tekst = { stuk->tekst, stuk->n };
	wz__buf samen = { 0 };

	if (!zonder_verwijzing(v, &tekst))
		return;
	if (wat != NULL && wat != stuk && is_kaal(stuk)) {
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
static void rij_is_resultaat(wz__verslaglezer *v, const rij *r, const wz__stuk *stuk,
                             const wz__stuk *wat, const wz__eigenstatus *eigen)
{
	resultaat_van_rij(v, r, stuk, wat, eigen);
	for (const wz__stuk *p = stuk + 1; p < r->stukken + r->n && p->kolom == stuk->kolom; p++)
		if (p->regel_erbij)
			toelichting_erbij(v, p);
}

/* Agreed items with results below each: results are set in. */
static void gemengde_rij(wz__verslaglezer *v, const rij *r, const wz__eigenstatus *eigen)
{
	const wz__stuk *stuk = cel(v, r, WZ__SECTIE_GEMENGD);

	if (stuk == NULL)
		return;
	v->na_gemengd = true;
	if (stuk->ingesprongen)
		resultaat_van_rij(v, r, stuk, NULL, eigen);
	else
		v->uit->overgeslagen++;
}

/* The piece in which a row with a status of its own says what it is about. */
static const wz__stuk *resultaat_of_wat(const wz__verslaglezer *v, const rij *r,
                                        const wz__stuk **wat)
{
	const wz__stuk *stuk = NULL;

	*wat = cel(v, r, WZ__SECTIE_ITEM);
	if (*wat == NULL)
		*wat = cel(v, r, WZ__SECTIE_AFSPRAAK);
	for (size_t i = 1; i < r->n && stuk == NULL; i++) {
		size_t k = r->stukken[i].kolom + r->schuif;
		wz__eigenstatus niet_deze = { 0 };

		if (rol_van(v, r, &r->stukken[i]) != WZ__SECTIE_RESULTAAT || is_leeg(&r->stukken[i]))
			continue;
		if (v->tabel.behaald[k])
			niet_deze.s = lees_status(v, &r->stukken[i], true);
		if (!wz__zegt_iets(niet_deze.s))
			stuk = &r->stukken[i];
	}
	return stuk == NULL ? *wat : stuk;
}

static size_t stukken_in(const wz__verslaglezer *v, const rij *r, wz__sectie rol)
{
	size_t n = 0;

	for (size_t i = 1; i < r->n; i++)
		n += rol_van(v, r, &r->stukken[i]) == rol && !is_leeg(&r->stukken[i]);
	return n;
}

/* The columns of results of a row, piece by piece; what stands in the others is counted
 * where it is a list of what is no result. */
static void kolommen(wz__verslaglezer *v, const rij *r, const wz__eigenstatus *eigen)
{
	for (size_t i = 1; i < r->n && v->status == WZ_OK; i++) {
		const wz__stuk *stuk = &r->stukken[i];
		wz__sectie rol = rol_van(v, r, stuk);

		if (is_leeg(stuk))
			continue;
		if (rol != WZ__SECTIE_RESULTAAT)
			v->uit->overgeslagen += stuk->soort == WZ__STUK_PUNT;
		else if (stuk->regel_erbij && stuk->tekst[0] == '(')
			toelichting_erbij(v, stuk);
		else
			wz__neem_los(v, stuk, true, eigen);
	}
}

static void inhoud_van_rij(wz__verslaglezer *v, const rij *r)
{
	wz__eigenstatus eigen = status_van_rij(v, r);
	const wz__stuk *wat, *stuk = resultaat_of_wat(v, r, &wat);

	v->tabel.laatste = rol_van(v, r, &r->stukken[r->n - 1]);
	if (v->sectie == WZ__SECTIE_LEGENDA || v->tabel.overzicht)
		return;
	if (wz__wordt_overgeslagen(v->sectie)) {
		v->uit->overgeslagen++;
		return;
	}
	if (cel(v, r, WZ__SECTIE_GEMENGD) != NULL)
		gemengde_rij(v, r, &eigen);
	else if ((stukken_in(v, r, WZ__SECTIE_RESULTAAT) > 1 && !eigen.er) ||
	         (stuk != NULL && stuk == wat && !eigen.er) ||
	         (stuk != NULL && stuk->soort == WZ__STUK_PUNT))
		kolommen(v, r, &eigen);
	else if (stuk != NULL && (eigen.er || is_kaal(stuk)))
		rij_is_resultaat(v, r, stuk, wat, &eigen);
	else if (stuk != NULL)
		wz__neem_los(v, stuk, true, &eigen);
}

/* ---- Rows ---- */

static void lege_tabel(wz__verslaglezer *v)
{
	wz__map_free(&v->tabel.verwijzingen);
	v->tabel = (wz__tabelstaat){ .stadsdeel = "", .aanbieder = "" };
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
	if (v->deel_uit_rij && !noemt_percelen(nieuw))
		wz__deel_einde(v);
	if (nieuw->overzicht || !wz__wordt_overgeslagen(v->sectie) || v->sectie == WZ__SECTIE_LEGENDA)
		return;
	if (v->sectie == WZ__SECTIE_OPMERKING)
		v->stadsdeel = "";
	v->sectie = WZ__SECTIE_GEEN;
}

/* A row below no header: where it has a status among its cells, the text before that is
 * the result; a cell may name the lot. */
static void losse_rij(wz__verslaglezer *v, const wz__stuk *stukken, size_t n)
{
	const wz__stuk *tekst = NULL;
	wz__eigenstatus eigen = { 0 };
	wz__kop kop;

	for (size_t i = 1; i < n; i++) {
		const wz__stuk *stuk = &stukken[i];
		wz__statuswoord s = wz__status_van(stuk->tekst, stuk->n, wz__legendas_van(v));

		kop = (wz__kop){ 0 };
		if (wz__legenda_lees(v, stuk->tekst, stuk->n, v->sectie == WZ__SECTIE_LEGENDA))
			return;
		if (wz__perceel_lees(&kop, stuk->tekst, stuk->n, false, false)) {
			wz__deel_uit_kop(v, &kop, stuk);
		} else if (wz__zegt_iets(s)) {
			eigen.er = true;
			eigen.s = s;
			eigen.woorden = (wz__stukje){ stuk->tekst, stuk->n };
		} else if (!is_leeg(stuk) && !eigen.er && (tekst == NULL || is_kaal(tekst))) {
			tekst = stuk;
		}
	}
	if (tekst != NULL && eigen.er && wz__kan_resultaat(v) && !wz__wordt_overgeslagen(v->sectie))
		wz__resultaat(v, tekst, (wz__stukje){ tekst->tekst, tekst->n }, &eigen);
}

void wz__neem_rij(wz__verslaglezer *v, const wz__stuk *stukken, size_t n, const wz__stukrij *rij_)
{
	rij r = { .stukken = stukken, .n = n };
	wz__tabelstaat nieuw = { .kop = v->tabel.kop };

	if (rij_->scheiding || n < 2)
		return;
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
	perceel_van_rij(v, &r);
	inhoud_van_rij(v, &r);
}
