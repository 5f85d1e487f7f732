/* SPDX-License-Identifier: EUPL-1.2 */
/* Labels with their text on the same line: "Status: loopt", "Stand van zaken: …". */
#include <stdint.h>
#include <string.h>
#include "read/verslag_staat.h"

/* "Aanbieder: Stichting X", "Wijk: Pathmos"; false when it is of something else. */
static bool gegeven(wz__verslaglezer *v, const wz__kop *kop)
{
	const char *tekst = wz__bewaar(v, kop->rest);
	wz__verslagdeel *deel = v->deel == SIZE_MAX ? NULL : &v->uit->delen[v->deel];

	switch (kop->sectie) {
	case WZ__SECTIE_AANBIEDER:
		*(deel != NULL ? &deel->aanbieder : &v->aanbieder) = tekst;
		break;
	case WZ__SECTIE_STADSDEEL:
		*(deel != NULL ? &deel->stadsdeel : &v->stadsdeel) = tekst;
		break;
	case WZ__SECTIE_WIJK:
		v->deelgebied = tekst;
		break;
	case WZ__SECTIE_THEMA:
		if (deel != NULL)
			deel->thema = tekst;
		break;
	default:
		return false;
	}
	return true;
}

/* The item above a label was what was agreed: its text goes before that of the result. */
static wz__stukje achter_titel(wz__verslaglezer *v, wz__stukje rest)
{
	wz__verslagtekst *uit = v->uit;
	wz__buf tekst = { 0 };

	if (!v->titel || uit->n_resultaten <= v->eerste_van_deel)
		return rest;
	wz__buf_format(&tekst, "%s: %.*s", uit->resultaten[uit->n_resultaten - 1].tekst, (int)rest.n,
	               rest.p);
	if (tekst.failed)
		v->status = WZ_ERR_NOMEM;
	rest.p = wz__bewaar(v, (wz__stukje){ wz__buf_str(&tekst), tekst.size });
	rest.n = strlen(rest.p);
	wz__buf_free(&tekst);
	uit->n_resultaten--;
	return rest;
}

/* Whether the line above was a result that said no status. */
static bool zonder_status(const wz__verslaglezer *v)
{
	const wz__verslagresultaat *r = &v->uit->resultaten[v->uit->n_resultaten - 1];

	return !v->leeg && (r->twijfel & WZ__TWIJFEL_GEEN_STATUS) != 0;
}

/* "Stand van zaken: loopt", and no more: said of the item above it, or else of the items
 * that follow; where there are none it is all that is said. */
static void stand_alleen(wz__verslaglezer *v, const wz__stuk *stuk, wz__stukje rest,
                         wz__statuswoord s)
{
	wz__kop kop = { .soort = WZ__KOP_STATUS, .status = s, .woorden = rest };

	if (v->uit->n_resultaten > v->eerste_van_deel && (v->titel || zonder_status(v))) {
		wz__statusregel(v, rest, WZ__NIVEAU_ONBEKEND);
		return;
	}
	wz__statuskop_begin(v, &kop, WZ__NIVEAU_ONBEKEND);
	v->kop.opnieuw = false;
	v->andere_status = false;
	v->kop.van_label = true;
	wz__resultaat(v, stuk, rest, NULL);
}

/* "Stand van zaken: gerealiseerd, 6 groepen": the status it begins with counts, unless one
 * stands behind it. */
void wz__label_resultaat(wz__verslaglezer *v, const wz__stuk *stuk, wz__stukje rest,
                         const wz__eigenstatus *eigen)
{
	wz__eigenstatus begin = { 0 };
	size_t tot, voor, van, eind;
	wz__statuswoord heel = wz__status_van(rest.p, rest.n, wz__legendas_van(v));

	if (eigen == NULL || !eigen->er) {
		begin.s = wz__status_begin(rest.p, rest.n, wz__legendas_van(v), &tot);
		begin.woorden = (wz__stukje){ rest.p, tot };
		begin.er = wz__zegt_iets(begin.s) &&
		           !wz__zegt_iets(
					   wz__status_achter(rest.p, rest.n, wz__legendas_van(v), &voor, &van, &eind));
		if (begin.er && tot == rest.n && wz__zegt_iets(heel)) {
			stand_alleen(v, stuk, rest, heel);
			return;
		}
		eigen = &begin;
	}
	rest = achter_titel(v, rest);
	wz__resultaat(v, stuk, rest, eigen);
	if (v->uit->n_resultaten > v->eerste_van_deel &&
	    *v->uit->resultaten[v->uit->n_resultaten - 1].afspraak == '\0')
		v->uit->resultaten[v->uit->n_resultaten - 1].afspraak = v->afspraak;
}

/* "Afspraak 3.2: de inloop is vier dagen open – behaald": a result, where it says its status
 * or stands below a heading that does; else what was agreed. */
static void label_afspraak(wz__verslaglezer *v, const wz__stuk *stuk, const wz__kop *kop)
{
	wz__statuswoord s;

	wz__afspraak_kop(v, stuk);
	if (v->afspraak_zeker && *v->afspraak != '\0' && kop->rest.n > 0 &&
	    (v->kop.er || wz__eigen_woorden(v, kop->rest, &s)) && stuk->soort != WZ__STUK_KOP &&
	    (!wz__wordt_overgeslagen(v->sectie) || v->sectie == WZ__SECTIE_AFSPRAAK)) {
		wz__resultaat(v, stuk, kop->rest, NULL);
		wz__afspraak_weg(v);
	} else {
		wz__sla_over(v, stuk, wz__weg_waarom(kop->sectie));
	}
}

void wz__neem_label(wz__verslaglezer *v, const wz__stuk *stuk, const wz__kop *kop,
                    const wz__eigenstatus *eigen)
{
	if (v->kop.van_label)
		wz__statuskop_weg(v);
	if (kop->soort == WZ__KOP_STATUS) {
		wz__eigenstatus zo = { true, kop->status, kop->woorden };

		if (!wz__wordt_overgeslagen(v->sectie) || v->sectie == WZ__SECTIE_AFSPRAAK)
			wz__resultaat(v, stuk, kop->rest, eigen != NULL && eigen->er ? eigen : &zo);
		else
			wz__sla_over(v, stuk, NULL);
	} else if (kop->sectie == WZ__SECTIE_STATUS) {
		wz__statusregel(v, kop->rest, WZ__NIVEAU_ONBEKEND);
	} else if (kop->sectie == WZ__SECTIE_LEGENDA) {
		if (!wz__legenda_lees(v, kop->rest.p, kop->rest.n, true))
			wz__sla_over(v, stuk, wz__weg_waarom(WZ__SECTIE_GEEN));
	} else if (kop->sectie == WZ__SECTIE_RESULTAAT && v->sectie != WZ__SECTIE_OPMERKING) {
		wz__label_resultaat(v, stuk, kop->rest, eigen);
	} else if (kop->sectie == WZ__SECTIE_AFSPRAAK) {
		label_afspraak(v, stuk, kop);
	} else if (wz__wordt_overgeslagen(kop->sectie)) {
		wz__sla_over(v, stuk, wz__weg_waarom(kop->sectie));
	} else if (!gegeven(v, kop)) {
		wz__sla_over(
			v, stuk,
			wz__weg_waarom(kop->sectie == WZ__SECTIE_TOELICHTING ? kop->sectie : v->sectie));
	}
}
