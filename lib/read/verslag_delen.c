/* SPDX-License-Identifier: EUPL-1.2 */
/* The lots of a report. */
#include <stdint.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_staat.h"

const char *wz__bewaar(wz__verslaglezer *v, wz__stukje s)
{
	const char *kopie;

	if (s.n == 0)
		return "";
	kopie = wz__arena_copy(&v->uit->arena, s.p, s.n);
	if (kopie == NULL)
		v->status = WZ_ERR_NOMEM;
	return kopie == NULL ? "" : kopie;
}

static void vergeet_status(wz__verslaglezer *v)
{
	wz__proza_einde(v, false);
	wz__statuskop_weg(v);
	v->koppen = 0;
	v->proza_uit = false;
	v->gerealiseerd = false;
	v->andere_status = false;
	v->andere_deelgebied = "";
	v->status_vooraf = false;
	v->titel = v->stand_volgt = false;
	wz__afspraak_weg(v);
	v->na_gemengd = false;
	v->deelgebied = "";
	v->deelgebied_niveau = WZ__NIVEAU_ONBEKEND;
	v->titel_niveau = SIZE_MAX;
	v->vorig_nummer = 0;
	v->eerste_van_deel = v->uit->n_resultaten;
}

void wz__deel_einde(wz__verslaglezer *v)
{
	vergeet_status(v);
	v->deel = SIZE_MAX;
	v->deel_niveau = WZ__NIVEAU_ONBEKEND;
	v->deel_uit_rij = false;
	v->deel_hoofdstuk = 0;
	v->sectie = WZ__SECTIE_GEEN;
	v->sectie_niveau = WZ__NIVEAU_ONBEKEND;
}

static const wz__verslagdeel *zoek_bekend(const wz__verslaglezer *v, const char *perceel)
{
	const int64_t *plek =
		*perceel == '\0' ? NULL : wz__map_get(&v->percelen, perceel, strlen(perceel));

	return plek == NULL ? NULL : &v->bekend[*plek];
}

void wz__deel_begin(wz__verslaglezer *v, const wz__verslagdeel *deel, unsigned niveau)
{
	const wz__verslagdeel *bekend = zoek_bekend(v, deel->perceel);
	wz__verslagtekst *uit = v->uit;
	wz__verslagdeel *nieuw;

	wz__deel_einde(v);
	if (!wz__grow(&uit->delen, &uit->delen_capacity, uit->n_delen + 1, sizeof *uit->delen)) {
		v->status = WZ_ERR_NOMEM;
		return;
	}
	v->deel = uit->n_delen++;
	v->deel_niveau = niveau;
	nieuw = &uit->delen[v->deel];
	*nieuw = *deel;
	/* What an overview says of a lot goes before the heading it happens to stand under. */
	if (*nieuw->stadsdeel == '\0' && bekend != NULL)
		nieuw->stadsdeel = bekend->stadsdeel;
	if (*nieuw->stadsdeel == '\0')
		nieuw->stadsdeel = v->stadsdeel;
	if (*nieuw->aanbieder == '\0')
		nieuw->aanbieder = v->aanbieder;
}

void wz__deel_uit_kop(wz__verslaglezer *v, const wz__kop *kop, const wz__stuk *stuk)
{
	wz__verslagdeel deel = { .regel = stuk->regel };

	deel.perceel = wz__bewaar(v, (wz__stukje){ kop->perceel, strlen(kop->perceel) });
	deel.thema = wz__bewaar(v, kop->thema);
	deel.aanbieder = wz__bewaar(v, kop->aanbieder);
	deel.stadsdeel = wz__bewaar(v, kop->stadsdeel);
	wz__deel_begin(v, &deel, stuk->soort == WZ__STUK_KOP ? stuk->niveau : WZ__NIVEAU_ONBEKEND);
}

void wz__deel_bekend(wz__verslaglezer *v, const wz__verslagdeel *deel)
{
	bool nieuw = false;
	int64_t *plek;

	if (*deel->perceel == '\0')
		return;
	plek = wz__map_put(&v->percelen, deel->perceel, strlen(deel->perceel), (int64_t)v->n_bekend,
	                   &nieuw);
	if (plek == NULL ||
	    !wz__grow(&v->bekend, &v->bekend_capacity, v->n_bekend + 1, sizeof *v->bekend)) {
		v->status = WZ_ERR_NOMEM;
		return;
	}
	if (nieuw)
		v->bekend[v->n_bekend++] = *deel;
}

static void vul_aan(const char **veld, const char *bekend)
{
	if (**veld == '\0')
		*veld = bekend;
}

/* Fill in what an overview says, also one that stands behind the lots. */
void wz__delen_aanvullen(wz__verslaglezer *v)
{
	for (size_t i = 0; i < v->uit->n_delen; i++) {
		wz__verslagdeel *deel = &v->uit->delen[i];
		const wz__verslagdeel *bekend = zoek_bekend(v, deel->perceel);

		if (bekend == NULL)
			continue;
		vul_aan(&deel->thema, bekend->thema);
		vul_aan(&deel->stadsdeel, bekend->stadsdeel);
		vul_aan(&deel->aanbieder, bekend->aanbieder);
	}
}
