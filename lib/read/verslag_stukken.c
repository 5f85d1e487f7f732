/* SPDX-License-Identifier: EUPL-1.2 */
/* The pieces themselves: begun, filled, handed over. */
#include "read/verslag_stukken.h"

#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_regels.h"

enum { VETTE_KOP_MAX = 160 };

wz__stuk *wz__stuk_laatste(wz__stukkenlezer *l)
{
	return &l->stukken[l->n - 1];
}

static void zonder_geheugen(wz__stukkenlezer *l)
{
	l->status = WZ_ERR_NOMEM;
}

/* Room for one more piece; it begins where the text so far ends. */
static wz__stuk *nieuw(wz__stukkenlezer *l, wz__stuksoort soort, const char *at)
{
	wz__stuk *stuk;

	if (l->in_rij && l->n >= WZ__RIJ_STUKKEN_MAX) {
		l->afgekapt = true;
		return NULL;
	}
	if (!wz__grow(&l->stukken, &l->capacity, l->n + 1, sizeof *l->stukken)) {
		zonder_geheugen(l);
		return NULL;
	}
	stuk = &l->stukken[l->n++];
	*stuk = (wz__stuk){ .soort = soort, .kolom = l->kolom, .regel = l->regel, .vet = true };
	stuk->positie = (size_t)(at - l->begin);
	stuk->begin = l->tekst.size;
	return stuk;
}

/* Hand over what there is, and begin again. */
static void lever(wz__stukkenlezer *l)
{
	if (l->tekst.failed)
		zonder_geheugen(l);
	for (size_t i = 0; i < l->n && l->status == WZ_OK; i++)
		l->stukken[i].tekst = wz__buf_str(&l->tekst) + l->stukken[i].begin;
	if (l->n > 0 && l->status == WZ_OK)
		l->status = l->neem(l->wie, l->stukken, l->n, l->in_rij ? &l->rij : NULL);
	l->n = 0;
	wz__buf_clear(&l->tekst);
}

void wz__stuk_sluit(wz__stukkenlezer *l)
{
	wz__stuk *stuk;

	l->blank = false;
	l->na_br = false;
	l->cursief = false;
	if (!l->open)
		return;
	l->open = false;
	stuk = wz__stuk_laatste(l);
	wz__buf_char(&l->tekst, '\0');
	if (stuk->n == 0)
		l->n--;
	else if (stuk->soort == WZ__STUK_ALINEA && stuk->vet && stuk->n <= VETTE_KOP_MAX) {
		stuk->soort = WZ__STUK_KOP;
		stuk->niveau = WZ__NIVEAU_VET;
	}
	if (!l->in_rij)
		lever(l);
}

void wz__stuk_begin(wz__stukkenlezer *l, wz__stuksoort soort, const char *at)
{
	wz__stuk_sluit(l);
	l->open = l->status == WZ_OK && nieuw(l, soort, at) != NULL;
	l->na_leeg = false;
	if (!l->in_rij)
		l->na_rij = false;
}

void wz__stuk_leeg(wz__stukkenlezer *l)
{
	wz__stuk_sluit(l);
	if (l->na_leeg || l->in_rij)
		return;
	l->na_leeg = true;
	if (nieuw(l, WZ__STUK_LEEG, l->begin) != NULL)
		lever(l);
}

void wz__stuk_tekst(wz__stukkenlezer *l, const char *bytes, size_t n, const char *at)
{
	wz__stuk *stuk;

	if (!l->open)
		wz__stuk_begin(l, WZ__STUK_ALINEA, at);
	if (!l->open)
		return;
	stuk = wz__stuk_laatste(l);
	if (stuk->n + n + 1 > WZ__STUK_TEKST_MAX) {
		l->afgekapt = true;
		return;
	}
	if (l->blank && stuk->n > 0) {
		wz__buf_char(&l->tekst, ' ');
		stuk->n++;
	}
	l->blank = false;
	/* A colon behind bold words belongs to them. */
	if (l->vet == 0 && !(n == 1 && *bytes == ':'))
		stuk->vet = false;
	wz__buf_append(&l->tekst, bytes, n);
	stuk->n += n;
}

void wz__rij_begin(wz__stukkenlezer *l, const char *at)
{
	wz__stuk_sluit(l);
	wz__rij_sluit(l);
	l->rij = (wz__stukrij){ 0 };
	l->in_rij = true;
	l->rij_html = false;
	l->kolom = 0;
	l->na_leeg = false;
	l->na_rij = true;
	(void)nieuw(l, WZ__STUK_RIJ, at);
	/* The first piece of a row has no text of its own. */
	wz__buf_char(&l->tekst, '\0');
}

void wz__cel_begin(wz__stukkenlezer *l)
{
	wz__stuk_sluit(l);
	l->vet = 0;
	l->lijsten = 0;
	l->li = false;
	l->kolom = l->rij.kolommen;
	if (l->rij.kolommen < WZ__RIJ_KOLOMMEN_MAX)
		l->rij.kolommen++;
	else
		l->afgekapt = true;
}

void wz__rij_sluit(wz__stukkenlezer *l)
{
	wz__stuk_sluit(l);
	if (!l->in_rij)
		return;
	lever(l);
	l->in_rij = false;
	l->rij_html = false;
	l->kolom = 0;
	l->lijsten = 0;
	l->vet = 0;
}

wz_status wz__stukken_lees(const char *tekst, size_t n, wz__neem_stuk neem, void *wie,
                           bool *afgekapt)
{
	wz__stukkenlezer l = { .neem = neem, .wie = wie, .begin = tekst, .eind = tekst + n };

	for (const char *at = tekst; at < l.eind && l.status == WZ_OK;)
		at = wz__regel(&l, at);
	wz__rij_sluit(&l);
	wz__stuk_leeg(&l);
	free(l.stukken);
	wz__buf_free(&l.tekst);
	*afgekapt = l.afgekapt;
	return l.status;
}
