/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/voorstel.h"

#include <stdlib.h>
#include <string.h>
#include "evaluate/voorstel_score.h"
#include "evaluate/voorstel_toewijzing.h"

/* A result, by the lots it shares with others and the report it is in. */
typedef struct plek {
	int64_t perceel, rapportage;
	size_t index;
} plek;

/* All texts, and the lot that is worked on. */
typedef struct werk {
	const wz__koppelresultaat *resultaten;
	const wz__koppelafspraak *afspraken;
	size_t n, m;
	const wz__koppelkeuze *keuze;
	wz__arena *arena;
	wz__woordenschat *schat;
	wz__koppeltekst *van_afspraak; /* of all of them */
	wz__koppeltekst van_resultaat; /* of one at a time: there may be many */
	unsigned *keren, *keren_lot;   /* of each stem, in the items */
	double *gewicht;
	size_t n_stammen;
	int64_t *lot; /* of each item: the lots that are one, see verenig */
	plek *plek;
	size_t *rij; /* indexes of the lot's items */
	size_t n_rij;
	const wz__koppelafspraak **lat_afspraak;
	const wz__koppeltekst **lat_tekst;
	size_t *lat_eenheden;
	bool *dicht; /* items that a report is not to be given */
	int *score;  /* [item · results + result] */
	size_t score_capacity;
	wz__buf buf;
} werk;

/* A unit is a word of the text that was put in a column of its own. */
static bool lees_tekst(werk *w, const char *tekst, const char *eenheid, wz__koppeltekst *out)
{
	out->n = out->n_getallen = 0;
	if (!wz__woordenschat_lees(w->schat, tekst, out))
		return false;
	out->n_eigen = out->n;
	return wz__woordenschat_lees(w->schat, eenheid, out);
}

/* Only the items are learned: then what a result scores is its own affair. */
static bool lees(werk *w)
{
	w->schat = wz__woordenschat_new();
	w->van_afspraak = calloc(w->m + 1, sizeof *w->van_afspraak);
	bool goed = w->schat != NULL && w->van_afspraak != NULL;
	for (size_t j = 0; goed && j < w->m; j++)
		goed = wz__woordenschat_leer(w->schat, w->afspraken[j].omschrijving) &&
		       wz__woordenschat_leer(w->schat, w->afspraken[j].eenheid);
	for (size_t j = 0; goed && j < w->m; j++)
		goed = lees_tekst(w, w->afspraken[j].omschrijving, w->afspraken[j].eenheid,
		                  &w->van_afspraak[j]);
	return goed;
}

static bool lees_resultaat(werk *w, size_t i)
{
	return lees_tekst(w, w->resultaten[i].tekst, w->resultaten[i].eenheid, &w->van_resultaat);
}

/* Room for a weight of every stem there will be. */
static bool maak_ruimte(werk *w)
{
	for (size_t i = 0; i < w->n; i++)
		if (!lees_resultaat(w, i))
			return false;
	w->n_stammen = wz__woordenschat_stammen(w->schat);
	w->keren = calloc(w->n_stammen + 1, sizeof *w->keren);
	w->keren_lot = calloc(w->n_stammen + 1, sizeof *w->keren_lot);
	w->gewicht = calloc(w->n_stammen + 1, sizeof *w->gewicht);
	w->lot = calloc(w->m + 1, sizeof *w->lot);
	w->plek = calloc(w->n + 1, sizeof *w->plek);
	w->rij = calloc(w->m + 1, sizeof *w->rij);
	w->lat_afspraak = calloc(w->m + 1, sizeof *w->lat_afspraak);
	w->lat_tekst = calloc(w->m + 1, sizeof *w->lat_tekst);
	w->lat_eenheden = calloc(w->m + 1, sizeof *w->lat_eenheden);
	w->dicht = calloc(w->m + 1, sizeof *w->dicht);
	if (w->keren == NULL || w->keren_lot == NULL || w->gewicht == NULL || w->lot == NULL ||
	    w->plek == NULL || w->rij == NULL || w->lat_afspraak == NULL || w->lat_tekst == NULL ||
	    w->lat_eenheden == NULL || w->dicht == NULL)
		return false;
	for (size_t j = 0; j < w->m; j++)
		wz__tel_stammen(&w->van_afspraak[j], w->keren, w->n_stammen);
	return true;
}

static bool van_perceel(const wz__koppelresultaat *resultaat, int64_t perceel)
{
	for (size_t i = 0; i < resultaat->n_percelen; i++)
		if (resultaat->percelen[i] == perceel)
			return true;
	return false;
}

/* Lots that share a result are assigned together. */
static void verenig(werk *w)
{
	for (size_t j = 0; j < w->m; j++)
		w->lot[j] = w->afspraken[j].perceel;
	for (size_t i = 0; i < w->n; i++) {
		int64_t een = 0;
		bool gezien = false;
		for (size_t j = 0; w->resultaten[i].n_percelen > 1 && j < w->m; j++) {
			int64_t oud = w->lot[j];
			if (!van_perceel(&w->resultaten[i], w->afspraken[j].perceel))
				continue;
			een = gezien ? een : oud;
			gezien = true;
			for (size_t k = 0; oud != een && k < w->m; k++)
				w->lot[k] = w->lot[k] == oud ? een : w->lot[k];
		}
	}
}

static int64_t lot_van(const werk *w, const wz__koppelresultaat *resultaat)
{
	for (size_t j = 0; j < w->m; j++)
		if (van_perceel(resultaat, w->afspraken[j].perceel))
			return w->lot[j];
	return resultaat->n_percelen > 0 ? resultaat->percelen[0] : 0;
}

static int op_plek(const void *a, const void *b)
{
	const plek *x = a, *y = b;
	if (x->perceel != y->perceel)
		return x->perceel < y->perceel ? -1 : 1;
	if (x->rapportage != y->rapportage)
		return x->rapportage < y->rapportage ? -1 : 1;
	return (x->index > y->index) - (x->index < y->index);
}

/* A word that stands in one item says which one it is; one in all of them nothing. */
static double gewicht(unsigned in_alle, unsigned in_lot)
{
	double alle = 1 / (1 + 0.1 * (in_alle > 1 ? in_alle - 1 : 0));
	double lot = 1 / (1 + 0.5 * (in_lot > 1 ? in_lot - 1 : 0));
	return in_alle == 0 ? 0.5 : (alle + lot) / 2;
}

/* Everything that results of this lot are held against. */
static wz__meetlat meetlat(werk *w, int64_t lot)
{
	w->n_rij = 0;
	memset(w->keren_lot, 0, w->n_stammen * sizeof *w->keren_lot);
	for (size_t j = 0; j < w->m; j++) {
		if (w->lot[j] != lot)
			continue;
		wz__tel_stammen(&w->van_afspraak[j], w->keren_lot, w->n_stammen);
		w->lat_afspraak[w->n_rij] = &w->afspraken[j];
		w->lat_tekst[w->n_rij] = &w->van_afspraak[j];
		w->rij[w->n_rij++] = j;
	}
	for (size_t s = 0; s < w->n_stammen; s++)
		w->gewicht[s] = gewicht(w->keren[s], w->keren_lot[s]);
	wz__tel_eenheden(w->lat_afspraak, w->n_rij, w->lat_eenheden);
	return (wz__meetlat){ .schat = w->schat,
		                  .gewicht = w->gewicht,
		                  .afspraak = w->lat_afspraak,
		                  .tekst = w->lat_tekst,
		                  .eenheden = w->lat_eenheden,
		                  .n = w->n_rij };
}

/* Which items are not to be given in this report. */
static void sluit_bezet(werk *w, int64_t rapportage)
{
	memset(w->dicht, 0, w->m * sizeof *w->dicht);
	for (size_t i = 0; i < w->keuze->n_bezet; i++)
		if (w->keuze->bezet[i].rapportage == rapportage && w->keuze->bezet[i].afspraak < w->m)
			w->dicht[w->keuze->bezet[i].afspraak] = true;
}

/* The scores of the results plek[0 … n), 0 where an item is not to be given. */
static bool meet(werk *w, const wz__meetlat *lat, const plek *plekken, size_t n)
{
	if (!wz__grow(&w->score, &w->score_capacity, w->n_rij * n, sizeof *w->score))
		return false;
	sluit_bezet(w, plekken[0].rapportage);
	memset(w->score, 0, w->n_rij * n * sizeof *w->score);
	for (size_t i = 0; i < n; i++) {
		const wz__koppelresultaat *resultaat = &w->resultaten[plekken[i].index];
		if (!lees_resultaat(w, plekken[i].index))
			return false;
		for (size_t j = 0; j < w->n_rij; j++) {
			if (w->dicht[w->rij[j]] || !van_perceel(resultaat, lat->afspraak[j]->perceel))
				continue;
			wz__kenmerken k = wz__kenmerken_van(lat, resultaat, &w->van_resultaat, j);
			w->score[j * n + i] = wz__score_van(&k);
		}
	}
	return true;
}

/* Each result the item that fits it best. */
static void neem_beste(const werk *w, size_t n, long *gegeven)
{
	for (size_t i = 0; i < n; i++) {
		int hoogste = w->keuze->drempel - 1;
		gegeven[i] = -1;
		for (size_t j = 0; j < w->n_rij; j++)
			if (w->score[j * n + i] > hoogste && w->score[j * n + i] > 0) {
				hoogste = w->score[j * n + i];
				gegeven[i] = (long)j;
			}
	}
}

static bool wijs_toe(werk *w, size_t n, long *gegeven)
{
	if (w->keuze->veel) {
		neem_beste(w, n, gegeven);
		return true;
	}
	int *winst = calloc(w->n_rij * n + 1, sizeof *winst);
	if (winst == NULL)
		return false;
	for (size_t k = 0; k < w->n_rij * n; k++)
		winst[k] = w->score[k] <= 0 ? 0 : w->score[k] - w->keuze->drempel + 1;
	bool goed = wz__wijs_toe(winst, n, w->n_rij, gegeven);
	free(winst);
	return goed;
}

/* w->van_resultaat is the text of the result. */
static bool zet(werk *w, const wz__meetlat *lat, size_t i, size_t j, wz__kandidaat *uit)
{
	wz__kenmerken k = wz__kenmerken_van(lat, &w->resultaten[i], &w->van_resultaat, j);
	wz__buf_clear(&w->buf);
	wz__waarom(lat, &w->van_resultaat, j, &k, &w->buf);
	uit->afspraak = (long)w->rij[j];
	uit->score = wz__score_van(&k);
	uit->waarom = w->buf.failed ? NULL : wz__arena_text(w->arena, wz__buf_str(&w->buf));
	return uit->waarom != NULL;
}

static bool zet_gegeven(werk *w, const wz__meetlat *lat, const plek *plekken, size_t n,
                        const long *gegeven, wz__kandidaat *out)
{
	for (size_t i = 0; i < n; i++)
		if (gegeven[i] >= 0 &&
		    !(lees_resultaat(w, plekken[i].index) &&
		      zet(w, lat, plekken[i].index, (size_t)gegeven[i], &out[plekken[i].index])))
			return false;
	return true;
}

/* The results of one report in one lot. */
static bool doe_groep(werk *w, const wz__meetlat *lat, const plek *plekken, size_t n,
                      wz__kandidaat *out)
{
	long *gegeven = calloc(n + 1, sizeof *gegeven);
	bool goed = gegeven != NULL && meet(w, lat, plekken, n) && wijs_toe(w, n, gegeven) &&
	            zet_gegeven(w, lat, plekken, n, gegeven, out);
	free(gegeven);
	return goed;
}

static bool doe_alle(werk *w, wz__kandidaat *out)
{
	wz__meetlat lat = { 0 };
	for (size_t i = 0; i < w->n; i++) {
		w->plek[i] = (plek){ lot_van(w, &w->resultaten[i]), w->resultaten[i].rapportage, i };
		out[i] = (wz__kandidaat){ WZ__GEEN_VOORSTEL, 0, "" };
	}
	qsort(w->plek, w->n, sizeof *w->plek, op_plek);
	for (size_t i = 0, n; i < w->n; i += n) {
		const plek *p = &w->plek[i];
		for (n = 1; i + n < w->n && p[n].perceel == p->perceel && p[n].rapportage == p->rapportage;)
			n++;
		if (i == 0 || p[-1].perceel != p->perceel)
			lat = meetlat(w, p->perceel);
		if (lat.n > 0 && !doe_groep(w, &lat, p, n, out))
			return false;
	}
	return true;
}

static void ruim_op(werk *w)
{
	wz__woordenschat_free(w->schat);
	free(w->van_afspraak);
	free(w->keren);
	free(w->keren_lot);
	free(w->gewicht);
	free(w->lot);
	free(w->plek);
	free(w->rij);
	free((void *)w->lat_afspraak);
	free((void *)w->lat_tekst);
	free(w->lat_eenheden);
	free(w->dicht);
	free(w->score);
	wz__buf_free(&w->buf);
}

bool wz__koppelvoorstellen(const wz__koppelresultaat *resultaten, size_t n,
                           const wz__koppelafspraak *afspraken, size_t m,
                           const wz__koppelkeuze *keuze, wz__kandidaat *out, wz__arena *arena)
{
	werk w = { .resultaten = resultaten,
		       .afspraken = afspraken,
		       .n = n,
		       .m = m,
		       .keuze = keuze,
		       .arena = arena };
	bool goed = lees(&w) && maak_ruimte(&w);
	if (goed) {
		verenig(&w);
		goed = doe_alle(&w, out);
	}
	ruim_op(&w);
	return goed;
}

bool wz__koppelkandidaten(const wz__koppelresultaat *resultaat, const wz__koppelafspraak *afspraken,
                          size_t m, wz__kandidaat *uit, wz__arena *arena)
{
	werk w = { .resultaten = resultaat, .afspraken = afspraken, .n = 1, .m = m, .arena = arena };
	bool goed = lees(&w) && maak_ruimte(&w);
	for (size_t j = 0; j < m; j++)
		uit[j] = (wz__kandidaat){ WZ__GEEN_VOORSTEL, 0, "" };
	if (goed) {
		verenig(&w);
		wz__meetlat lat = meetlat(&w, lot_van(&w, resultaat));
		for (size_t j = 0; goed && j < w.n_rij; j++)
			if (van_perceel(resultaat, lat.afspraak[j]->perceel))
				goed = lees_resultaat(&w, 0) && zet(&w, &lat, 0, j, &uit[w.rij[j]]);
	}
	ruim_op(&w);
	return goed;
}
