/* SPDX-License-Identifier: EUPL-1.2 */
/* The numbers of agreed items, where a text gives them: "afspraak 3.4", "Afspraken 3.8 en
 * 3.9", a column of numbers, or "3.4" before an item of lot 3. Ordinary numbering is none. */
#include <string.h>
#include "base/ontleed.h"
#include "read/verslag_merk.h"
#include "base/tekst.h"
#include "read/verslag_rij.h"

enum { NUMMERS_MAX = 120 };

/* Bytes of one number here: 3.4, 3.4a, and 3 where it need not be told from a count. */
static size_t nummer_op(const char *at, size_t n, bool ook_kaal)
{
	size_t groepen, size = wz__cijfergroepen(at, n, 2, 3, &groepen);

	if (size == 0)
		return 0;
	if (size < n && at[size] >= 'a' && at[size] <= 'z')
		size++;
	if (size < n && ((at[size] >= 'a' && at[size] <= 'z') || at[size] == ',') && size + 1 < n &&
	    at[size + 1] != ' ')
		return 0;
	return groepen > 1 || ook_kaal ? size : 0;
}

/* Bytes of what stands between two numbers: "+", ", ", " en ", " & ". */
static size_t tussen_op(const char *at, size_t n)
{
	static const char *const tekens[] = { " en ", ", ", "+", " + ", " & ", "/", " / " };

	for (size_t i = 0; i < sizeof tekens / sizeof *tekens; i++) {
		size_t k = strlen(tekens[i]);

		if (k < n && memcmp(at, tekens[i], k) == 0 && wz__is_cijfer(at[k]))
			return k;
	}
	return 0;
}

/* The numbers that begin here, joined by +; the bytes they take, 0 for none. */
static size_t nummers_op(const char *at, size_t n, bool ook_kaal, wz__buf *uit)
{
	size_t size = 0, een = nummer_op(at, n, ook_kaal);

	while (een > 0 && uit->size + een < NUMMERS_MAX) {
		size_t tussen;

		if (uit->size > 0)
			wz__buf_char(uit, '+');
		wz__buf_append(uit, at + size, een);
		size += een;
		tussen = tussen_op(at + size, n - size);
		een = tussen == 0 ? 0 : nummer_op(at + size + tussen, n - size - tussen, ook_kaal);
		size += een > 0 ? tussen : 0;
	}
	return size;
}

/* The word "afspraak" or "afspraken" with numbers behind it; *van is where it begins and
 * *tot where its numbers end. */
static bool zoek_woord(const char *tekst, size_t n, wz__buf *uit, size_t *van, size_t *tot)
{
	static const char *const woorden[] = { "afspraken ", "afspraak ", "afspraaknr ",
		                                   "afspraak nr. " };

	for (size_t at = 0; at + 10 < n; at++) {
		if ((tekst[at] | 0x20) != 'a' || (at > 0 && strchr(" ([", tekst[at - 1]) == NULL))
			continue;
		for (size_t i = 0; i < sizeof woorden / sizeof *woorden; i++) {
			size_t k = strlen(woorden[i]), size;

			/* The folded comparison leaves the blank at the end out. */
			if (at + k >= n || tekst[at + k - 1] != ' ' ||
			    !wz__fold_equal(tekst + at, k - 1, woorden[i], k - 1))
				continue;
			size = nummers_op(tekst + at + k, n - at - k, true, uit);
			/* "de afspraak 20 ouders" names a target. */
			if (size == 0 || (memchr(wz__buf_str(uit), '.', uit->size) == NULL &&
			                  at + k + size < n && strchr(":)]", tekst[at + k + size]) == NULL)) {
				wz__buf_clear(uit);
				continue;
			}
			*van = at;
			*tot = at + k + size;
			return true;
		}
	}
	return false;
}

static const char *bewaar(wz__verslaglezer *v, wz__buf *uit)
{
	const char *nummers = "";

	if (uit->failed)
		v->status = WZ_ERR_NOMEM;
	else
		nummers = wz__bewaar(v, (wz__stukje){ wz__buf_str(uit), uit->size });
	wz__buf_free(uit);
	return nummers;
}

const char *wz__afspraak_in(wz__verslaglezer *v, wz__stukje *tekst)
{
	wz__buf uit = { 0 };
	size_t van, tot;

	if (!zoek_woord(tekst->p, tekst->n, &uit, &van, &tot))
		return bewaar(v, &uit);
	/* Between brackets at the end it is no part of what is said, and may hide a status. */
	if (van > 1 && strchr("([", tekst->p[van - 1]) != NULL && tot + 1 == tekst->n &&
	    strchr(")]", tekst->p[tot]) != NULL) {
		tekst->n = van - 1;
		tekst->p = wz__trim(tekst->p, &tekst->n);
	}
	return bewaar(v, &uit);
}

void wz__afspraak_weg(wz__verslaglezer *v)
{
	v->afspraak = "";
	v->afspraak_zeker = v->afspraak_van_kop = false;
}

void wz__afspraak_kop(wz__verslaglezer *v, const wz__stuk *stuk)
{
	wz__buf uit = { 0 };
	size_t van, tot, n = stuk->n > 64 ? 64 : stuk->n;

	if (zoek_woord(stuk->tekst, n, &uit, &van, &tot) && van == 0) {
		v->afspraak = bewaar(v, &uit);
		v->afspraak_zeker = true;
		v->afspraak_van_kop = stuk->soort == WZ__STUK_KOP;
		return;
	}
	wz__buf_free(&uit);
}

/* "3.4" of lot 3; a full stop behind it is no part of it. */
static bool van_dit_perceel(const wz__verslaglezer *v, const char *nummer, size_t n)
{
	const char *perceel = v->deel == SIZE_MAX ? "" : v->uit->delen[v->deel].perceel;
	size_t k = strlen(perceel);

	return k > 0 && n > k + 1 && memcmp(nummer, perceel, k) == 0 && nummer[k] == '.' &&
	       nummer_op(nummer, n, false) == n;
}

void wz__afspraak_nummer(wz__verslaglezer *v, const char *nummer, size_t n)
{
	while (n > 0 && strchr(".)", nummer[n - 1]) != NULL)
		n--;
	if (van_dit_perceel(v, nummer, n)) {
		v->afspraak = wz__bewaar(v, (wz__stukje){ nummer, n });
		v->afspraak_zeker = v->afspraak_van_kop = false;
	} else if (!v->afspraak_zeker) {
		wz__afspraak_weg(v);
	}
}

const char *wz__afspraak_van_rij(wz__verslaglezer *v, const wz__celrij *r)
{
	static const wz__sectie rollen[] = { WZ__SECTIE_NUMMER, WZ__SECTIE_AFSPRAAK };

	for (size_t i = 0; i < sizeof rollen / sizeof *rollen; i++) {
		const wz__stuk *stuk = wz__rij_cel(v, r, rollen[i]);
		wz__buf uit = { 0 };
		size_t n;

		if (stuk == NULL)
			continue;
		/* The reader of items took "2.1" off the text that it stood before. */
		if (stuk->genummerd && van_dit_perceel(v, stuk->merk, strlen(stuk->merk)))
			return wz__bewaar(v, (wz__stukje){ stuk->merk, strlen(stuk->merk) });
		n = nummers_op(stuk->tekst, stuk->n, false, &uit);
		if (n > 0 &&
		    (n == stuk->n || (stuk->tekst[n] == ' ' && van_dit_perceel(v, stuk->tekst, n))))
			return bewaar(v, &uit);
		wz__buf_free(&uit);
	}
	return "";
}
