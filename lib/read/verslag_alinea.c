/* SPDX-License-Identifier: EUPL-1.2 */
/* Paragraphs, and lines that stand alone: results, an introduction or explanation. */
#include <stdint.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_staat.h"

enum { PROZA_MAX = 400 };

bool wz__is_paginanummer(const wz__stuk *stuk)
{
	for (size_t i = 0; i < stuk->n && i < 5; i++)
		if (stuk->tekst[i] < '0' || stuk->tekst[i] > '9')
			return false;
	return stuk->n <= 4 && stuk->soort == WZ__STUK_ALINEA;
}

/* "Voor volgend jaar willen we:": what is listed below it is still to come. */
static bool kondigt_aan(const wz__stuk *stuk)
{
	static const char *const woorden[] = { "willen",  "zullen",  "hopen", "komend",
		                                   "komende", "volgend", NULL };
	static const char *const plannen[] = { "gaan", "vragen", "denken", NULL };
	bool vooruit = false;
	wz__zin zin;

	if (stuk->n == 0 || stuk->tekst[stuk->n - 1] != ':')
		return false;
	wz__zin_lees(&zin, stuk->tekst, stuk->n);
	for (size_t i = 0; i < zin.n; i++) {
		const char *naast = i + 1 < zin.n ? zin.woord[i + 1].laag : "";
		const char *voor = i > 0 ? zin.woord[i - 1].laag : "";
		bool wij = strcmp(naast, "we") == 0 || strcmp(naast, "wij") == 0 ||
		           strcmp(voor, "we") == 0 || strcmp(voor, "wij") == 0;

		for (size_t k = 0; woorden[k] != NULL; k++)
			vooruit = vooruit || strcmp(zin.woord[i].laag, woorden[k]) == 0;
		for (size_t k = 0; wij && plannen[k] != NULL; k++)
			vooruit = vooruit || strcmp(zin.woord[i].laag, plannen[k]) == 0;
		if (strcmp(zin.woord[i].laag, "hebben") == 0)
			return false;
	}
	return vooruit && !zin.te_lang;
}

/* A few words that end with no mark are no sentence of an introduction. */
static bool is_zin(const char *tekst, size_t n)
{
	enum { REGEL_MAX = 120 };

	return n == 0 || n > REGEL_MAX || strchr(".:!?;", tekst[n - 1]) != NULL;
}

/* A line that stands below a heading with a status: before any items, or right between
 * them where it is no sentence. */
static bool is_losse_regel(const wz__verslaglezer *v, const wz__stuk *stuk)
{
	wz__zin zin;

	if (!v->kop.er || v->kop.van_label || v->deel == SIZE_MAX || stuk->n > PROZA_MAX)
		return false;
	if (v->kop.alleen_tekst)
		return stuk->tekst[stuk->n - 1] != ':';
	/* Between items stands no name below a letter. */
	wz__zin_lees(&zin, stuk->tekst, stuk->n);
	return !v->leeg && v->na_punt && !v->tabel.actief && zin.n > 2 &&
	       v->uit->n_resultaten > v->kop.eerste && !is_zin(stuk->tekst, stuk->n);
}

/* A text that explains what stands around it, or tells what is to come. */
static const char *waarom(const wz__verslaglezer *v, const wz__stuk *stuk)
{
	static const char woord[] = "toelichting";
	size_t n = sizeof woord - 1;

	if (wz__wordt_overgeslagen(v->sectie))
		return wz__weg_waarom(v->sectie);
	if (v->proza_uit || (stuk->n > n && wz__fold_equal(stuk->tekst, n, woord, n)))
		return wz__weg_waarom(WZ__SECTIE_OPMERKING);
	if (v->uit->n_resultaten == (v->kop.er ? v->kop.eerste : v->eerste_van_deel))
		return wz__weg_waarom(WZ__SECTIE_OVERIG);
	return wz__weg_waarom(WZ__SECTIE_GEEN);
}

/* A name above items is the part they are about, until the next name or heading. */
static void naam_erboven(wz__verslaglezer *v, const wz__stuk *stuk)
{
	const char *naam = wz__bewaar(v, (wz__stukje){ stuk->tekst, stuk->n - 1 });

	*(v->kop.er ? &v->kop.deelgebied : &v->deelgebied) = naam;
	v->titel = false;
}

/* A paragraph is a result where it says its own status, or stands below a heading that
 * gives one without any items; else it is explanation. */
void wz__neem_alinea(wz__verslaglezer *v, const wz__stuk *stuk, bool in_cel,
                     const wz__eigenstatus *eigen)
{
	wz__stukje tekst = { stuk->tekst, stuk->n };
	bool kan = wz__kan_resultaat(v) && !wz__wordt_overgeslagen(v->sectie), zegt;
	wz__statuswoord s;

	if (kan && !in_cel && kondigt_aan(stuk)) {
		wz__sectie_begin(v, WZ__SECTIE_VOORUITBLIK, WZ__NIVEAU_ONBEKEND);
		return;
	}
	if (kan && v->stand_volgt) {
		v->stand_volgt = false;
		v->titel = true;
		wz__label_resultaat(v, stuk, tekst, eigen);
		return;
	}
	if (kan && !in_cel && wz__is_naamkop(stuk->tekst, stuk->n)) {
		naam_erboven(v, stuk);
		return;
	}
	if (kan && !in_cel && wz__neem_proza(v, stuk))
		return;
	zegt = kan && wz__eigen_woorden(v, tekst, &s) &&
	       (s.status != WZ_REALISATIE_GEEN || stuk->n <= PROZA_MAX);
	if (kan && (in_cel || zegt || is_losse_regel(v, stuk)))
		wz__resultaat(v, stuk, tekst, eigen);
	else
		wz__sla_over(v, stuk, waarom(v, stuk));
}

void wz__inleiding_weg(wz__verslaglezer *v)
{
	wz__verslagtekst *uit = v->uit;
	size_t over = v->kop.eerste, tot = uit->n_resultaten;

	/* "Stand van zaken: loopt" became the status of the items. */
	if (v->kop.van_label && v->kop.alleen_tekst && tot > over) {
		uit->n_resultaten = over;
	} else if (v->kop.er && v->kop.alleen_tekst && tot > over) {
		for (size_t i = over; i < tot; i++) {
			const wz__verslagresultaat *r = &uit->resultaten[i];

			if (is_zin(r->tekst, strlen(r->tekst)))
				wz__weg(v, r->regel, (wz__stukje){ r->tekst, strlen(r->tekst) },
				        wz__weg_waarom(WZ__SECTIE_OVERIG));
			else
				uit->resultaten[over++] = *r;
		}
		uit->n_resultaten = over;
	}
	v->kop.alleen_tekst = false;
}
