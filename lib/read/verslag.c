/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/verslag.h"

#include <stdint.h>
#include <stdlib.h>
#include "read/verslag_staat.h"

/* A piece that stands in no row: below a row without an empty line between it belongs to
 * the last cell; else the table has ended. */
static void neem_regel(wz__verslaglezer *v, const wz__stuk *stuk)
{
	if (v->tabel.actief && !v->leeg && v->tabel.kop && stuk->soort != WZ__STUK_KOP) {
		bool resultaat = v->tabel.laatste == WZ__SECTIE_RESULTAAT;

		if (resultaat)
			wz__neem_los(v, stuk, false, NULL);
		else
			wz__sla_over(v, stuk, wz__weg_waarom(v->tabel.laatste));
		return;
	}
	if (wz__is_paginanummer(stuk))
		return;
	/* Items may go on with a cell on another page; anything else ends the table, and the
	 * lot that one of its rows named. */
	if (v->deel_uit_rij && stuk->soort != WZ__STUK_PUNT)
		wz__deel_einde(v);
	if (stuk->soort != WZ__STUK_PUNT || !v->deel_uit_rij)
		wz__tabel_einde(v);
	wz__neem_los(v, stuk, false, NULL);
}

static wz_status neem(void *wie, const wz__stuk *stukken, size_t n, const wz__stukrij *rij)
{
	wz__verslaglezer *v = wie;

	if (rij != NULL) {
		wz__neem_rij(v, stukken, n, rij);
		v->leeg = false;
	} else if (stukken[0].soort == WZ__STUK_LEEG) {
		v->leeg = true;
		v->tabel.vervolg = true;
	} else {
		neem_regel(v, &stukken[0]);
		v->na_punt = stukken[0].soort == WZ__STUK_PUNT;
		v->leeg = false;
	}
	return v->status;
}

static wz_status neem_legenda(wz__verslagtekst *uit, const wz__legenda *legenda, size_t n)
{
	if (n > 0 && !wz__grow(&uit->legenda, &uit->legenda_capacity, n, sizeof *uit->legenda))
		return WZ_ERR_NOMEM;
	for (size_t i = 0; i < n; i++) {
		const char *woord = wz__arena_text(&uit->arena, legenda[i].woord);

		if (woord == NULL)
			return WZ_ERR_NOMEM;
		uit->legenda[uit->n_legenda++] = (wz__legenda){ woord, legenda[i].status };
	}
	return WZ_OK;
}

wz_status wz__verslag_lees(wz__verslagtekst *out, const char *tekst, size_t n,
                           const wz__legenda *legenda, size_t n_legenda)
{
	wz__verslaglezer v = { .uit = out, .stadsdeel = "", .aanbieder = "", .afspraak_rij = "" };
	wz_status status;
	bool kort = false;

	*out = (wz__verslagtekst){ 0 };
	status = neem_legenda(out, legenda, n_legenda);
	v.n_gegeven = out->n_legenda;
	v.bron = tekst;
	v.bron_n = n;
	v.tabel.stadsdeel = v.tabel.aanbieder = v.tabel.afspraak = "";
	wz__deel_einde(&v);
	if (status == WZ_OK)
		status = wz__stukken_lees(tekst, n, neem, &v, &kort);
	if (status == WZ_OK) {
		wz__proza_einde(&v, false);
		wz__delen_aanvullen(&v);
		wz__kleuren_invullen(&v);
		out->afgekapt = out->afgekapt || kort;
		status = v.status;
	}
	wz__map_free(&v.percelen);
	wz__map_free(&v.tabel.verwijzingen);
	free(v.bekend);
	return status;
}

void wz__verslagtekst_free(wz__verslagtekst *verslag)
{
	free(verslag->delen);
	free(verslag->resultaten);
	free(verslag->legenda);
	free(verslag->weg);
	wz__arena_free(&verslag->arena);
	*verslag = (wz__verslagtekst){ 0 };
}
