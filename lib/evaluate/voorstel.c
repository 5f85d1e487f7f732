/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/voorstel.h"

#include <stdlib.h>
#include <string.h>
#include "evaluate/voorstel_score.h"
#include "evaluate/voorstel_toewijzing.h"

/* All texts, and the lot that is worked on. */
typedef struct werk {
	const wz__koppelresultaat *resultaten;
	const wz__koppelafspraak *afspraken;
	size_t n, m;
	const wz__koppelkeuze *keuze;
	wz__koppelvoorstel *out;
	wz__arena *arena;
	wz__woordenschat *schat;
	wz__koppeltekst *van_afspraak; /* of all of them */
	wz__koppeltekst van_resultaat; /* of one at a time: there may be many */
	unsigned *keren, *keren_lot;   /* of each stem, in the items */
	double *gewicht;
	size_t n_stammen;
	size_t *rij, *kolom;           /* indexes of the lot's items, and its results */
	size_t n_rij, n_kolom;
	const wz__koppelafspraak **lat_afspraak;
	const wz__koppeltekst **lat_tekst;
	int *score;                    /* [item · n_kolom + result] */
	size_t score_capacity;
	wz__buf buf;
} werk;

static bool leer(werk *w)
{
	w->schat = wz__woordenschat_new();
	bool goed = w->schat != NULL;
	for (size_t j = 0; goed && j < w->m; j++)
		goed = wz__woordenschat_leer(w->schat, w->afspraken[j].omschrijving);
	return goed;
}

/* Read the items; compounds of results that stand in none of them have no weight, so
 * that stems which come later need none. */
static bool lees(werk *w)
{
	w->van_afspraak = calloc(w->m + 1, sizeof *w->van_afspraak);
	bool goed = w->van_afspraak != NULL;
	for (size_t j = 0; goed && j < w->m; j++)
		goed = wz__woordenschat_lees(w->schat, w->afspraken[j].omschrijving, &w->van_afspraak[j]);
	for (size_t i = 0; goed && i < w->n; i++) {
		w->van_resultaat.n = w->van_resultaat.n_getallen = 0;
		goed = wz__woordenschat_lees(w->schat, w->resultaten[i].tekst, &w->van_resultaat);
	}
	w->n_stammen = goed ? wz__woordenschat_stammen(w->schat) : 0;
	return goed;
}

static bool maak_ruimte(werk *w)
{
	w->keren = calloc(w->n_stammen + 1, sizeof *w->keren);
	w->keren_lot = calloc(w->n_stammen + 1, sizeof *w->keren_lot);
	w->gewicht = calloc(w->n_stammen + 1, sizeof *w->gewicht);
	w->rij = calloc(w->m + 1, sizeof *w->rij);
	w->kolom = calloc(w->n + 1, sizeof *w->kolom);
	w->lat_afspraak = calloc(w->m + 1, sizeof *w->lat_afspraak);
	w->lat_tekst = calloc(w->m + 1, sizeof *w->lat_tekst);
	return w->keren && w->keren_lot && w->gewicht && w->rij && w->kolom && w->lat_afspraak &&
	       w->lat_tekst;
}

/* A word that stands in one item says which one it is; one in all of them nothing. */
static double gewicht(unsigned in_alle, unsigned in_lot)
{
	double alle = 1 / (1 + 0.1 * (in_alle > 1 ? in_alle - 1 : 0));
	double lot = 1 / (1 + 0.5 * (in_lot > 1 ? in_lot - 1 : 0));
	return in_alle == 0 ? 0.5 : (alle + lot) / 2;
}

static void weeg(werk *w)
{
	memset(w->keren_lot, 0, w->n_stammen * sizeof *w->keren_lot);
	for (size_t j = 0; j < w->n_rij; j++)
		wz__tel_stammen(&w->van_afspraak[w->rij[j]], w->keren_lot, w->n_stammen);
	for (size_t s = 0; s < w->n_stammen; s++)
		w->gewicht[s] = gewicht(w->keren[s], w->keren_lot[s]);
}

static wz__meetlat meetlat(const werk *w)
{
	for (size_t j = 0; j < w->n_rij; j++) {
		w->lat_afspraak[j] = &w->afspraken[w->rij[j]];
		w->lat_tekst[j] = &w->van_afspraak[w->rij[j]];
	}
	return (wz__meetlat){ w->schat, w->gewicht, w->n_stammen, w->lat_afspraak, w->lat_tekst, w->n_rij };
}

static bool lees_resultaat(werk *w, size_t kolom)
{
	w->van_resultaat.n = w->van_resultaat.n_getallen = 0;
	return wz__woordenschat_lees(w->schat, w->resultaten[w->kolom[kolom]].tekst, &w->van_resultaat);
}

static bool meet(werk *w, const wz__meetlat *lat)
{
	if (w->n_kolom > SIZE_MAX / sizeof *w->score / (w->n_rij + 1) ||
	    !wz__grow(&w->score, &w->score_capacity, w->n_rij * w->n_kolom, sizeof *w->score))
		return false;
	for (size_t i = 0; i < w->n_kolom; i++) {
		if (!lees_resultaat(w, i))
			return false;
		for (size_t j = 0; j < w->n_rij; j++) {
			wz__kenmerken k = wz__kenmerken_van(lat, &w->resultaten[w->kolom[i]], &w->van_resultaat, j);
			w->score[j * w->n_kolom + i] = wz__score_van(&k);
		}
	}
	return true;
}

/* The best item of a result that is none of those before; -1 when there is none. */
static long beste(const werk *w, size_t i, const long *al, size_t n)
{
	long uit = -1;
	for (size_t j = 0; j < w->n_rij; j++) {
		bool vrij = w->score[j * w->n_kolom + i] > 0;
		for (size_t k = 0; k < n; k++)
			vrij = vrij && al[k] != (long)j;
		if (vrij && (uit < 0 || w->score[j * w->n_kolom + i] > w->score[(size_t)uit * w->n_kolom + i]))
			uit = (long)j;
	}
	return uit;
}

static bool wijs_toe(werk *w, long *gegeven)
{
	if (w->keuze->veel) {
		for (size_t i = 0; i < w->n_kolom; i++) {
			gegeven[i] = beste(w, i, NULL, 0);
			if (gegeven[i] >= 0 &&
			    w->score[(size_t)gegeven[i] * w->n_kolom + i] < w->keuze->drempel)
				gegeven[i] = -1;
		}
		return true;
	}
	size_t n = w->n_rij * w->n_kolom;
	int *winst = malloc((n + 1) * sizeof *winst);
	if (winst == NULL)
		return false;
	for (size_t k = 0; k < n; k++)
		winst[k] = w->score[k] - w->keuze->drempel + 1;
	bool goed = wz__wijs_toe(winst, w->n_kolom, w->n_rij, gegeven);
	free(winst);
	return goed;
}

static bool zet(werk *w, const wz__meetlat *lat, size_t i, long j, wz__kandidaat *uit)
{
	*uit = (wz__kandidaat){ WZ__GEEN_VOORSTEL, 0, "" };
	if (j < 0)
		return true;
	wz__kenmerken k = wz__kenmerken_van(lat, &w->resultaten[w->kolom[i]], &w->van_resultaat, (size_t)j);
	wz__buf_clear(&w->buf);
	wz__waarom(lat, &w->van_resultaat, (size_t)j, &k, &w->buf);
	uit->afspraak = (long)w->rij[j];
	uit->score = w->score[(size_t)j * w->n_kolom + i];
	uit->waarom = w->buf.failed ? NULL : wz__arena_text(w->arena, wz__buf_str(&w->buf));
	return uit->waarom != NULL;
}

static bool zet_alle(werk *w, const wz__meetlat *lat, const long *gegeven)
{
	for (size_t i = 0; i < w->n_kolom; i++) {
		wz__koppelvoorstel *uit = &w->out[w->kolom[i]];
		long al[1 + WZ__ANDERE] = { gegeven[i] };
		bool goed = lees_resultaat(w, i) && zet(w, lat, i, gegeven[i], &uit->eerste);
		for (size_t k = 0; goed && k < WZ__ANDERE; k++) {
			al[k + 1] = beste(w, i, al, k + 1);
			goed = zet(w, lat, i, al[k + 1], &uit->ander[k]);
		}
		if (!goed)
			return false;
	}
	return true;
}

static bool doe_perceel(werk *w, size_t perceel)
{
	w->n_rij = w->n_kolom = 0;
	for (size_t j = 0; j < w->m; j++)
		if (w->afspraken[j].perceel == perceel)
			w->rij[w->n_rij++] = j;
	for (size_t i = 0; i < w->n; i++)
		if (w->resultaten[i].perceel == perceel)
			w->kolom[w->n_kolom++] = i;
	weeg(w);
	wz__meetlat lat = meetlat(w);
	long *gegeven = calloc(w->n_kolom + 1, sizeof *gegeven);
	bool goed = gegeven != NULL && meet(w, &lat) && wijs_toe(w, gegeven) && zet_alle(w, &lat, gegeven);
	free(gegeven);
	return goed;
}

static bool doe_alle(werk *w)
{
	for (size_t j = 0; j < w->m; j++)
		wz__tel_stammen(&w->van_afspraak[j], w->keren, w->n_stammen);
	for (size_t i = 0; i < w->n; i++)
		w->out[i].eerste.score = -1; /* not done yet */
	for (size_t i = 0; i < w->n; i++)
		if (w->out[i].eerste.score == -1 && !doe_perceel(w, w->resultaten[i].perceel))
			return false;
	return true;
}

bool wz__koppelvoorstellen(const wz__koppelresultaat *resultaten, size_t n,
                           const wz__koppelafspraak *afspraken, size_t m,
                           const wz__koppelkeuze *keuze, wz__koppelvoorstel *out, wz__arena *arena)
{
	werk w = { .resultaten = resultaten, .afspraken = afspraken, .n = n, .m = m, .keuze = keuze,
		   .out = out, .arena = arena };
	bool goed = leer(&w) && lees(&w) && maak_ruimte(&w) && doe_alle(&w);
	wz__woordenschat_free(w.schat);
	free(w.van_afspraak);
	free(w.keren);
	free(w.keren_lot);
	free(w.gewicht);
	free(w.rij);
	free(w.kolom);
	free((void *)w.lat_afspraak);
	free((void *)w.lat_tekst);
	free(w.score);
	wz__buf_free(&w.buf);
	return goed;
}
