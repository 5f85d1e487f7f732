/* SPDX-License-Identifier: EUPL-1.2 */
/* Lines: empty ones, rows, headings, items, and lines that go on with what the line
 * before began. */
#include "read/verslag_regels.h"

#include <string.h>
#include "base/tekst.h"
#include "read/verslag_koppen.h"
#include "read/verslag_merk.h"

/* A line below this many bytes was not broken off for want of room. */
enum { AFGEBROKEN_MIN = 45 };

typedef struct regel {
	const char *begin, *eind; /* without the line end */
	size_t inspringing;       /* columns of blanks before it */
	const char *tekst;        /* behind those */
} regel;

static const char *regel_eind(const char *at, const char *eind)
{
	const char *n = memchr(at, '\n', (size_t)(eind - at));
	const char *r = memchr(at, '\r', (size_t)((n == NULL ? eind : n) - at));

	if (r != NULL)
		return r;
	return n == NULL ? eind : n;
}

static const char *voorbij_einde(const char *at, const char *eind)
{
	if (at < eind && *at == '\r')
		at++;
	else if (at < eind)
		return at + 1;
	return at < eind && *at == '\n' ? at + 1 : at;
}

/* The signs with which mail quotes: > > */
static const char *zonder_aanhaling(const char *at, const char *eind)
{
	const char *p = at;

	for (;;) {
		const char *q = p;

		while (q < eind && *q == ' ' && q - p < 3)
			q++;
		if (q == eind || *q != '>')
			return p;
		p = q + 1;
		if (p < eind && *p == ' ')
			p++;
	}
}

static regel ontleed(const char *at, const char *eind)
{
	regel r = { .begin = zonder_aanhaling(at, eind), .eind = eind };
	size_t n;

	while (r.eind > r.begin && (r.eind[-1] == ' ' || r.eind[-1] == '\f'))
		r.eind--;
	r.tekst = r.begin;
	while (r.tekst < r.eind && (n = wz__blank(r.tekst, (size_t)(r.eind - r.tekst))) > 0) {
		r.inspringing += *r.tekst == '\t' ? 4 : 1;
		r.tekst += n;
	}
	return r;
}

/* ---- Rows ---- */

/* Only - : | + = and blanks, and two dashes at least. */
static bool is_scheiding(const char *at, const char *eind)
{
	size_t strepen = 0;

	for (; at < eind; at++) {
		if (strchr("-:|+= \t", *at) == NULL || *at == '\0')
			return false;
		strepen += *at == '-' || *at == '=';
	}
	return strepen >= 2;
}

/* Whether the line behind this one is of dashes between pipes: this one is a header. */
static bool kop_van_pijptabel(const wz__stukkenlezer *l, const char *na)
{
	const char *at = voorbij_einde(na, l->eind), *eind;
	regel r;

	if (at >= l->eind)
		return false;
	eind = regel_eind(at, l->eind);
	if (eind - at > 2000)
		return false;
	r = ontleed(at, eind);
	return is_scheiding(r.tekst, r.eind) &&
	       memchr(r.tekst, '|', (size_t)(r.eind - r.tekst)) != NULL;
}

static const char *volgende_pijp(const char *at, const char *eind)
{
	for (; at < eind && *at != '|'; at++)
		if (*at == '\\' && at + 1 < eind)
			at++;
	return at < eind ? at : eind;
}

static void cel(wz__stukkenlezer *l, const char *at, const char *eind)
{
	wz__cel_begin(l);
	wz__inhoud(l, at, eind);
	wz__stuk_sluit(l);
}

static void pijprij(wz__stukkenlezer *l, const regel *r, bool kop)
{
	const char *at = r->tekst, *eind = r->eind;

	if (*at == '|')
		at++;
	if (eind > at && eind[-1] == '|' && (eind - at < 2 || eind[-2] != '\\'))
		eind--;
	wz__rij_begin(l, r->tekst);
	l->rij.kopcellen = kop;
	l->rij_pijp = true;
	l->rij.scheiding = is_scheiding(r->tekst, r->eind);
	for (;;) {
		const char *pijp = volgende_pijp(at, eind);

		cel(l, at, pijp);
		if (pijp == eind)
			break;
		at = pijp + 1;
	}
	wz__rij_sluit(l);
}

static void tabrij(wz__stukkenlezer *l, const regel *r)
{
	const char *at = r->begin;

	wz__rij_begin(l, r->begin);
	l->rij.scheiding = is_scheiding(r->tekst, r->eind);
	for (;;) {
		const char *tab = memchr(at, '\t', (size_t)(r->eind - at));

		cel(l, at, tab == NULL ? r->eind : tab);
		if (tab == NULL)
			break;
		at = tab + 1;
	}
	wz__rij_sluit(l);
}

/* An item whose mark is followed by a tab, as a word processor writes it. */
static bool is_punt_met_tab(const regel *r, const char *tab)
{
	size_t n = (size_t)(r->eind - r->tekst);
	wz__merk merk = wz__merk_op(r->tekst, n);

	return merk.n > 0 && r->tekst + merk.teken == tab &&
	       memchr(tab + 1, '\t', (size_t)(r->eind - tab) - 1) == NULL;
}

/* Whether the tabs of the line stand between cells. Tabs before it alone do so only
 * below another row: else they indent. */
static bool is_tabrij(const wz__stukkenlezer *l, const regel *r)
{
	const char *tab = memchr(r->tekst, '\t', (size_t)(r->eind - r->tekst));

	if (tab != NULL)
		return !is_punt_met_tab(r, tab);
	return r->tekst > r->begin && *r->begin == '\t' && l->na_rij;
}

static bool is_pijprij(wz__stukkenlezer *l, const regel *r, bool *kop)
{
	const char *pijp = memchr(r->tekst, '|', (size_t)(r->eind - r->tekst));

	*kop = false;
	if (pijp == NULL)
		return l->pijptabel = false;
	*kop = kop_van_pijptabel(l, r->eind) && !is_scheiding(r->tekst, r->eind);
	if (*kop || (pijp == r->tekst && memchr(pijp + 1, '|', (size_t)(r->eind - pijp) - 1) != NULL))
		l->pijptabel = true;
	return l->pijptabel;
}

/* ---- Other lines ---- */

/* A line of nothing but = - * _ , three at least. */
static bool is_streep(const regel *r)
{
	size_t n = 0;

	for (const char *p = r->tekst; p < r->eind; p++) {
		if (*p == ' ')
			continue;
		if (*p != *r->tekst || strchr("=-*_", *p) == NULL)
			return false;
		n++;
	}
	return n >= 3;
}

/* The line above it becomes a heading, where it is one. */
static void streep(wz__stukkenlezer *l, const regel *r)
{
	wz__stuk *stuk = l->open ? wz__stuk_laatste(l) : NULL;

	if (stuk != NULL && stuk->soort == WZ__STUK_ALINEA && strchr("=-", *r->tekst) != NULL) {
		stuk->soort = WZ__STUK_KOP;
		stuk->niveau = *r->tekst == '=' ? 1 : 2;
	}
	wz__stuk_sluit(l);
}

static bool hekjeskop(wz__stukkenlezer *l, const regel *r)
{
	const char *at = r->tekst, *eind = r->eind;
	unsigned niveau = 0;

	while (at < eind && *at == '#' && niveau < 7) {
		at++;
		niveau++;
	}
	if (niveau == 0 || niveau > 6 || at == eind || *at != ' ')
		return false;
	while (eind > at && (eind[-1] == '#' || eind[-1] == ' '))
		eind--;
	wz__stuk_begin(l, WZ__STUK_KOP, at);
	if (l->open)
		wz__stuk_laatste(l)->niveau = niveau;
	wz__inhoud(l, at, eind);
	if (l->open)
		wz__stuk_sluit(l);
	return true;
}

static bool is_kleine_letter(const regel *r)
{
	return !wz__regel_begint_groot(r->tekst, (size_t)(r->eind - r->tekst));
}

/* Whether a status stands behind the text so far: then it is complete. */
static bool is_compleet(const wz__stukkenlezer *l, const wz__stuk *stuk)
{
	enum { EIND_MAX = 240 };
	const char *tekst = wz__buf_str(&l->tekst) + stuk->begin;
	size_t n = stuk->n, voor, begin, eind;

	if (n > EIND_MAX) {
		tekst += n - EIND_MAX;
		n = EIND_MAX;
	}
	return wz__zegt_iets(wz__status_achter(tekst, n, (wz__legendas){ 0 }, &voor, &begin, &eind));
}

/* Whether the line goes on with the piece that is open: a line that begins with a
 * small letter does, one that could be a heading does not, and one with a capital only
 * where the line before it was broken off for want of room. */
static bool loopt_door(const wz__stukkenlezer *l, const regel *r)
{
	const wz__stuk *stuk = l->open ? &l->stukken[l->n - 1] : NULL;
	const char *tekst;
	bool kop_erboven;
	wz__kop kop;
	char slot;

	if (stuk == NULL || (stuk->soort == WZ__STUK_KOP && l->lijsten == 0 && !l->li))
		return stuk != NULL && stuk->soort == WZ__STUK_KOP && is_kleine_letter(r);
	if (stuk->n == 0)
		return true;
	tekst = wz__buf_str(&l->tekst) + stuk->begin;
	if (wz__kop_lijkt(r->tekst, (size_t)(r->eind - r->tekst)))
		return false;
	kop_erboven = stuk->soort == WZ__STUK_ALINEA &&
	              wz__kop_lees(&kop, tekst, stuk->n, false, (wz__legendas){ 0 });
	if (kop_erboven && !kop.label)
		return false;
	if (is_kleine_letter(r) && l->vorige_lang)
		return true;
	if (is_compleet(l, stuk))
		return false;
	if (is_kleine_letter(r))
		return true;
	slot = tekst[stuk->n - 1];
	if (stuk->soort == WZ__STUK_PUNT && r->inspringing > stuk->niveau && r->inspringing > 1)
		return true;
	return l->vorige_lang && strchr(".!?:;", slot) == NULL;
}

/* A word that was broken off at the end of the line before: its hyphen goes. */
static void plak_woord(wz__stukkenlezer *l, const regel *r)
{
	wz__stuk *stuk = wz__stuk_laatste(l);
	const char *tekst = wz__buf_str(&l->tekst) + stuk->begin;
	size_t n = (size_t)(r->eind - r->tekst);
	bool en = n > 3 && (memcmp(r->tekst, "en ", 3) == 0 || memcmp(r->tekst, "of ", 3) == 0);

	l->blank = true;
	if (stuk->n < 3 || tekst[stuk->n - 1] != '-' || tekst[stuk->n - 2] == ' ' || en || n == 0 ||
	    *r->tekst < 'a' || *r->tekst > 'z')
		return;
	l->blank = false;
	l->tekst.size--;
	stuk->n--;
	l->tekst.bytes[l->tekst.size] = '\0';
}

/* "-taalcafé": a dash against its word marks an item too, where a line begins that goes on
 * with none but another item, or a heading. */
static bool is_geplakt(const wz__stukkenlezer *l, const regel *r)
{
	const wz__stuk *stuk = l->open ? &l->stukken[l->n - 1] : NULL;
	unsigned char c = r->eind - r->tekst > 2 ? (unsigned char)r->tekst[1] : 0;

	if (*r->tekst != '-' || !((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || l->in_rij)
		return false;
	return stuk == NULL || (stuk->soort == WZ__STUK_PUNT && strcmp(stuk->merk, "-") == 0) ||
	       (stuk->soort == WZ__STUK_ALINEA &&
	        wz__kop_lijkt(wz__buf_str(&l->tekst) + stuk->begin, stuk->n));
}

static void begin_geplakt(wz__stukkenlezer *l, const regel *r)
{
	wz__stuk_begin(l, WZ__STUK_PUNT, r->tekst);
	if (l->open)
		memcpy(wz__stuk_laatste(l)->merk, "-", 2);
}

static void gewone_regel(wz__stukkenlezer *l, const regel *r)
{
	size_t n = (size_t)(r->eind - r->tekst);
	bool html = l->rij_html && l->in_rij;
	wz__merk merk = wz__merk_op(r->tekst, n);
	size_t begin, eind;
	bool kenmerk = wz__kenmerk_vooraan(r->tekst, n, &begin, &eind) > 0;
	bool geplakt = !html && is_geplakt(l, r);

	if ((merk.n > 0 || kenmerk || geplakt) && l->open && !html)
		wz__stuk_sluit(l);
	if (l->open && (html || loopt_door(l, r)))
		plak_woord(l, r);
	else if (!html)
		wz__stuk_sluit(l);
	l->blank = l->blank || html;
	if (kenmerk && !html)
		wz__stuk_begin(l, WZ__STUK_PUNT, r->tekst);
	if (geplakt)
		begin_geplakt(l, r);
	wz__inhoud(l, r->tekst + geplakt, r->eind);
	if (l->open && wz__stuk_laatste(l)->soort != WZ__STUK_KOP && !l->li &&
	    wz__stuk_laatste(l)->regel == l->regel)
		wz__stuk_laatste(l)->niveau = (unsigned)r->inspringing;
	l->vorige_lang = n >= AFGEBROKEN_MIN;
}

static void lees_regel(wz__stukkenlezer *l, const regel *r)
{
	bool kop;

	if (l->sla_over != NULL || (l->in_rij && l->rij_html)) {
		if (r->tekst < r->eind)
			gewone_regel(l, r);
	} else if (r->tekst == r->eind) {
		l->pijptabel = false;
		wz__stuk_leeg(l);
	} else if (is_pijprij(l, r, &kop)) {
		pijprij(l, r, kop);
	} else if (is_tabrij(l, r)) {
		tabrij(l, r);
	} else if (is_streep(r)) {
		streep(l, r);
	} else if (!hekjeskop(l, r)) {
		gewone_regel(l, r);
	}
}

const char *wz__regel(wz__stukkenlezer *l, const char *at)
{
	const char *eind = regel_eind(at, l->eind), *na;
	regel r = ontleed(at, eind);

	l->regel++;
	if (l->midden)
		wz__inhoud(l, r.tekst, r.eind);
	else
		lees_regel(l, &r);
	l->midden = false;
	na = voorbij_einde(eind, l->eind);
	if (l->hervat != NULL && l->hervat > na) {
		for (const char *p = na; p < l->hervat; p++)
			l->regel += *p == '\n';
		na = l->hervat;
		l->midden = true;
	}
	l->hervat = NULL;
	return na;
}
