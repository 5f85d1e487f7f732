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

const char *wz__regel_eind(const char *at, const char *eind)
{
	const char *n = memchr(at, '\n', (size_t)(eind - at));
	const char *r = memchr(at, '\r', (size_t)((n == NULL ? eind : n) - at));

	if (r != NULL)
		return r;
	return n == NULL ? eind : n;
}

const char *wz__voorbij_einde(const char *at, const char *eind)
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

wz__tekstregel wz__regel_ontleed(const char *at, const char *eind)
{
	wz__tekstregel r = { .begin = zonder_aanhaling(at, eind), .eind = eind };
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

/* ---- Other lines ---- */

/* A line of nothing but = - * _ , three at least. */
static bool is_streep(const wz__tekstregel *r)
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
static void streep(wz__stukkenlezer *l, const wz__tekstregel *r)
{
	wz__stuk *stuk = l->open ? wz__stuk_laatste(l) : NULL;

	if (stuk != NULL && stuk->soort == WZ__STUK_ALINEA && strchr("=-", *r->tekst) != NULL) {
		stuk->soort = WZ__STUK_KOP;
		stuk->niveau = *r->tekst == '=' ? 1 : 2;
	}
	wz__stuk_sluit(l);
}

static bool hekjeskop(wz__stukkenlezer *l, const wz__tekstregel *r)
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

static bool is_kleine_letter(const wz__tekstregel *r)
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

/* "De Terpen:": a few words with capitals name what the items below it are about. */
static bool is_naam_erboven(const wz__tekstregel *r)
{
	return wz__is_naamkop(r->tekst, (size_t)(r->eind - r->tekst));
}

/* Whether the line goes on with the piece that is open: a line that begins with a
 * small letter does, one that could be a heading does not, and one with a capital only
 * where the line before it was broken off for want of room. */
static bool loopt_door(const wz__stukkenlezer *l, const wz__tekstregel *r)
{
	const wz__stuk *stuk = l->open ? &l->stukken[l->n - 1] : NULL;
	const char *tekst;
	bool kop_erboven, midden;
	wz__kop kop;
	char slot;

	if (stuk == NULL || (stuk->soort == WZ__STUK_KOP && l->lijsten == 0 && !l->li))
		return stuk != NULL && stuk->soort == WZ__STUK_KOP && is_kleine_letter(r);
	if (stuk->n == 0)
		return true;
	tekst = wz__buf_str(&l->tekst) + stuk->begin;
	slot = tekst[stuk->n - 1];
	/* "… is door ziekte niet" and "gerealiseerd." below it are one sentence. */
	midden = stuk->soort == WZ__STUK_ALINEA && l->vorige_lang && is_kleine_letter(r) &&
	         strchr(".!?:;", slot) == NULL;
	if (!midden && wz__kop_lijkt(r->tekst, (size_t)(r->eind - r->tekst)))
		return false;
	kop_erboven = stuk->soort == WZ__STUK_ALINEA &&
	              wz__kop_lees(&kop, tekst, stuk->n, false, (wz__legendas){ 0 });
	if (kop_erboven && !kop.label)
		return false;
	if (is_kleine_letter(r) && l->vorige_lang)
		return true;
	if (stuk->soort == WZ__STUK_PUNT && r->inspringing <= stuk->niveau && is_naam_erboven(r))
		return false;
	if (is_compleet(l, stuk))
		return false;
	if (is_kleine_letter(r))
		return true;
	if (stuk->soort == WZ__STUK_PUNT && r->inspringing > stuk->niveau && r->inspringing > 1)
		return true;
	return l->vorige_lang && strchr(".!?:;", slot) == NULL;
}

/* A word that was broken off at the end of the line before: its hyphen goes. */
static void plak_woord(wz__stukkenlezer *l, const wz__tekstregel *r)
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
static bool is_geplakt(const wz__stukkenlezer *l, const wz__tekstregel *r)
{
	const wz__stuk *stuk = l->open ? &l->stukken[l->n - 1] : NULL;
	unsigned char c = r->eind - r->tekst > 2 ? (unsigned char)r->tekst[1] : 0;

	if (*r->tekst != '-' || !((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || l->in_rij)
		return false;
	return stuk == NULL || (stuk->soort == WZ__STUK_PUNT && strcmp(stuk->merk, "-") == 0) ||
	       (stuk->soort == WZ__STUK_ALINEA &&
	        wz__kop_lijkt(wz__buf_str(&l->tekst) + stuk->begin, stuk->n));
}

static void begin_geplakt(wz__stukkenlezer *l, const wz__tekstregel *r)
{
	wz__stuk_begin(l, WZ__STUK_PUNT, r->tekst);
	if (l->open)
		memcpy(wz__stuk_laatste(l)->merk, "-", 2);
}

static void gewone_regel(wz__stukkenlezer *l, const wz__tekstregel *r)
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

static void lees_regel(wz__stukkenlezer *l, const wz__tekstregel *r)
{
	bool kop;

	if (l->sla_over != NULL || (l->in_rij && l->rij_html)) {
		if (r->tekst < r->eind)
			gewone_regel(l, r);
	} else if (r->tekst == r->eind) {
		l->pijptabel = false;
		wz__stuk_leeg(l);
	} else if (wz__is_pijprij(l, r, &kop)) {
		wz__pijprij(l, r, kop);
	} else if (wz__is_tabrij(l, r)) {
		wz__tabrij(l, r);
	} else if (is_streep(r)) {
		streep(l, r);
	} else if (!hekjeskop(l, r)) {
		gewone_regel(l, r);
	}
}

/* The edge of a page, and the empty lines around it: an item or paragraph goes on behind
 * it with a small letter. NULL when there is none here. */
static const char *voorbij_rand(wz__stukkenlezer *l, const char *at, const wz__tekstregel *r)
{
	size_t regels = 0;
	const char *verder;
	wz__tekstregel dan;

	if (l->midden || l->sla_over != NULL || (l->in_rij && l->rij_html) ||
	    (r->tekst < r->eind && !wz__is_paginarand(r->tekst, (size_t)(r->eind - r->tekst))))
		return NULL;
	verder = wz__voorbij_paginarand(at, l->eind, &regels);
	if (verder == NULL)
		return NULL;
	l->regel += regels;
	dan = wz__regel_ontleed(verder, wz__regel_eind(verder, l->eind));
	if (!l->open || dan.tekst == dan.eind || !is_kleine_letter(&dan) ||
	    wz__merk_op(dan.tekst, (size_t)(dan.eind - dan.tekst)).n > 0)
		wz__stuk_leeg(l);
	return verder;
}

const char *wz__regel(wz__stukkenlezer *l, const char *at)
{
	const char *eind = wz__regel_eind(at, l->eind), *na;
	wz__tekstregel r = wz__regel_ontleed(at, eind);

	na = voorbij_rand(l, at, &r);
	if (na != NULL)
		return na;
	l->regel++;
	if (l->midden)
		wz__inhoud(l, r.tekst, r.eind);
	else
		lees_regel(l, &r);
	l->midden = false;
	na = wz__voorbij_einde(eind, l->eind);
	if (l->hervat != NULL && l->hervat > na) {
		for (const char *p = na; p < l->hervat; p++)
			l->regel += *p == '\n';
		na = l->hervat;
		l->midden = true;
	}
	l->hervat = NULL;
	return na;
}
