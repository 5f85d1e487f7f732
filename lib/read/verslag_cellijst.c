/* SPDX-License-Identifier: EUPL-1.2 */
/* A list in a cell of a row with a status. */
#include <string.h>
#include "read/verslag_rij.h"

static bool is_statuskop(const wz__verslaglezer *v, const wz__stuk *stuk, wz__kop *kop)
{
	return stuk->soort != WZ__STUK_PUNT &&
	       wz__kop_lees(kop, stuk->tekst, stuk->n, true, wz__legendas_van(v)) &&
	       kop->soort == WZ__KOP_STATUS && !kop->label;
}

/* Whether the cell holds items below a heading or a title of its own. */
bool wz__is_cellijst(const wz__verslaglezer *v, const wz__celrij *r, const wz__stuk *stuk)
{
	const wz__stuk *p = stuk;
	wz__kop kop;

	if (stuk->soort == WZ__STUK_PUNT || stuk->n == 0)
		return false;
	while (p < r->stukken + r->n && p->kolom == stuk->kolom && p->soort != WZ__STUK_PUNT)
		p++;
	if (p == r->stukken + r->n || p->kolom != stuk->kolom)
		return false;
	return stuk->tekst[stuk->n - 1] == ':' || is_statuskop(v, stuk, &kop);
}

/* What stands behind the items explains them all. */
static void toelichting_bij(wz__verslaglezer *v, size_t eerste, const wz__stuk *stuk)
{
	const char *tekst = wz__bewaar(v, (wz__stukje){ stuk->tekst, stuk->n });

	for (size_t i = eerste; i < v->uit->n_resultaten; i++)
		if (*v->uit->resultaten[i].toelichting == '\0')
			v->uit->resultaten[i].toelichting = tekst;
}

/* Each item is a result. The heading of the cell goes before a colour that no legend
 * explains; it is of this cell alone. */
void wz__cellijst(wz__verslaglezer *v, const wz__celrij *r, const wz__stuk *stuk,
                  const wz__eigenstatus *eigen)
{
	wz__statuskop kop = v->kop;
	bool gerealiseerd = v->gerealiseerd, andere_status = v->andere_status, punt = false;
	const char *andere_deelgebied = v->andere_deelgebied;
	size_t eerste = v->uit->n_resultaten, koppen = v->koppen, kolom = stuk->kolom;

	for (; stuk < r->stukken + r->n && stuk->kolom == kolom; stuk++) {
		bool zelf = v->koppen > koppen && eigen->s.status == WZ_REALISATIE_GEEN;
		wz__kop nieuw;

		if (is_statuskop(v, stuk, &nieuw)) {
			wz__statuskop_begin(v, &nieuw, WZ__NIVEAU_ONBEKEND);
			v->kop.opnieuw = false;
		} else if (stuk->soort == WZ__STUK_PUNT) {
			wz__neem_los(v, stuk, true, zelf ? NULL : eigen);
			punt = true;
		} else if (punt) {
			toelichting_bij(v, eerste, stuk);
		} else {
			wz__sla_over(v, stuk, wz__weg_waarom(WZ__SECTIE_GEEN));
		}
	}
	v->kop = kop;
	v->gerealiseerd = gerealiseerd;
	v->andere_status = andere_status;
	v->andere_deelgebied = andere_deelgebied;
}
