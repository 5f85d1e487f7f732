/* SPDX-License-Identifier: EUPL-1.2 */
/* Lines that are rows of a table: cells between pipes, or between tabs. */
#include <string.h>
#include "read/verslag_merk.h"
#include "read/verslag_regels.h"

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
	const char *at = wz__voorbij_einde(na, l->eind), *eind;
	wz__tekstregel r;

	if (at >= l->eind)
		return false;
	eind = wz__regel_eind(at, l->eind);
	if (eind - at > 2000)
		return false;
	r = wz__regel_ontleed(at, eind);
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

void wz__pijprij(wz__stukkenlezer *l, const wz__tekstregel *r, bool kop)
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

void wz__tabrij(wz__stukkenlezer *l, const wz__tekstregel *r)
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
static bool is_punt_met_tab(const wz__tekstregel *r, const char *tab)
{
	size_t n = (size_t)(r->eind - r->tekst);
	wz__merk merk = wz__merk_op(r->tekst, n);

	return merk.n > 0 && r->tekst + merk.teken == tab &&
	       memchr(tab + 1, '\t', (size_t)(r->eind - tab) - 1) == NULL;
}

/* Whether the tabs of the line stand between cells. Tabs before it alone do so only
 * below another row: else they indent. */
bool wz__is_tabrij(const wz__stukkenlezer *l, const wz__tekstregel *r)
{
	const char *tab = memchr(r->tekst, '\t', (size_t)(r->eind - r->tekst));

	if (tab != NULL)
		return !is_punt_met_tab(r, tab);
	return r->tekst > r->begin && *r->begin == '\t' && l->na_rij;
}

bool wz__is_pijprij(wz__stukkenlezer *l, const wz__tekstregel *r, bool *kop)
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
