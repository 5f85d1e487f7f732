/* SPDX-License-Identifier: EUPL-1.2 */
/* How many rows a sheet has and how wide its columns are: known only when all were seen. */
#include <stdlib.h>
#include <string.h>

#include "base/tekst.h"
#include "write/blad.h"
#include "write/cel.h"

/* In characters. */
enum {
	SMALST = 8,
	BREEDST = 56,       /* a text among others */
	BREEDST_NAAST = 80, /* the value of a record */
	BREEDST_ALLEEN = 100,
	KOP_BREED = 18, /* up to here a heading stays on one line */
	KEUZE_BREED = 30,
	KNOP = 3, /* the button of a filter */
	MARGE = 2,
	REGEL = 90,      /* a note is at least this wide */
	STANDAARD = 10,  /* a column of which nothing is said */
	PAGINA = 60,     /* lines: more on one page cannot be read */
	VAST_REGELS = 14 /* more above the header than this, and it would fill the screen */
};

/* Characters of the widest line, and of the widest word in `word`. */
static int widest(const char *text, int *word)
{
	size_t n = strlen(text), line = 0, part = 0, most = 0, columns;

	*word = 0;
	for (size_t i = 0; i < n;) {
		char c = text[i];

		i += wz__cluster(text + i, n - i, &columns);
		line = c == '\n' ? 0 : line + columns;
		part = c == '\n' || c == ' ' ? 0 : part + columns;
		most = line > most ? line : most;
		*word = (int)part > *word ? (int)part : *word;
	}
	return most > 10000 ? 10000 : (int)most;
}

static int cap_of(const wz__blad *blad, size_t kolom)
{
	if (blad->n == 1)
		return BREEDST_ALLEEN;
	if (blad->tabel != NULL && wz_table_get_kind(blad->tabel) == WZ_TABLE_RECORD)
		return kolom == 0 ? BREEDST : BREEDST_NAAST;
	return BREEDST;
}

/* What is not wider in bytes than its column, need not be measured. */
static void measure_cell(const wz__blad *blad, size_t i, const wz__bladcel *cel, wz__buf *buf)
{
	wz__bladkolom *kolom = &blad->kolommen[i];
	int cap = cap_of(blad, i), width, word;

	if (cel->waarde == WZ__WAARDE_LEEG)
		return;
	if (kolom->lang && kolom->breedte >= cap)
		return;
	if (cel->tekst != NULL && strlen(cel->tekst) <= (size_t)kolom->breedte &&
	    (kolom->lang || strchr(cel->tekst, '\n') == NULL))
		return;
	wz__buf_clear(buf);
	if (cel->tekst != NULL)
		wz__tekst_regels(buf, cel->tekst);
	else
		wz__cel_mens(buf, cel->kolom, cel->cel, WZ_ROW_DATA);
	width = widest(wz__buf_str(buf), &word);
	if (cel->stijl.inspringen)
		width += MARGE;
	kolom->lang = kolom->lang || width > cap || strchr(wz__buf_str(buf), '\n') != NULL;
	width = width < cap ? width : cap;
	kolom->breedte = width > kolom->breedte ? width : kolom->breedte;
}

/* What will be chosen has to fit as well. */
static int widest_choice(const wz_input *invoer)
{
	int most = 0, word;

	for (size_t i = 0; i < wz__keuzes_aantal(invoer); i++) {
		int width = widest(invoer->choices[i], &word) + KNOP;

		most = width > most ? width : most;
	}
	return most < KEUZE_BREED ? most : KEUZE_BREED;
}

/* Add what a heading needs, and what the caller asked for. */
static void finish_width(wz__blad *blad, size_t i, const wz__bladcel *kop)
{
	wz__bladkolom *kolom = &blad->kolommen[i];
	int word, heading = kop->tekst != NULL ? widest(kop->tekst, &word) : 0, asked = 0;

	if (heading > KOP_BREED)
		heading = word > KOP_BREED ? word : KOP_BREED;
	heading += KNOP;
	if (kolom->invoer.kind == WZ_INPUT_CHOICE && widest_choice(&kolom->invoer) > heading)
		heading = widest_choice(&kolom->invoer);
	kolom->breedte = heading > kolom->breedte ? heading : kolom->breedte;
	kolom->breedte += MARGE;
	if (kolom->breedte < SMALST)
		kolom->breedte = SMALST;
	if (blad->tabel != NULL && wz_table_get_kind(blad->tabel) == WZ_TABLE_LIST)
		asked = wz_table_get_width(blad->tabel, kolom->plek);
	if (kolom->invoer.kind == WZ_INPUT_TEXT) /* what will be typed may be long */
		kolom->lang = true;
	if (asked > 0) {
		kolom->lang = kolom->lang || asked < kolom->breedte;
		kolom->breedte = asked < WZ__BLAD_BREED ? asked : WZ__BLAD_BREED;
	}
}

static void measure_lines(wz__blad *blad)
{
	blad->breed_tekens = 0;
	for (blad->breed = 0; blad->breed_tekens < REGEL; blad->breed++)
		blad->breed_tekens +=
			blad->breed < blad->n ? blad->kolommen[blad->breed].breedte : STANDAARD;
}

/* Whether so little stands above the header that it can stay in sight. */
static bool keeps_header(const wz__blad *blad)
{
	wz__bladplek plek = blad->begin;
	wz__bladrij rij = { 0 };
	int lines = 0;

	if (blad->kop == blad->rijen)
		return false;
	for (size_t row = 0; row < blad->kop && wz__blad_rij(blad, &plek, &rij); row++)
		lines += rij.regels > 1 ? rij.regels : 1;
	return lines <= VAST_REGELS;
}

/* Keep where rows of data begin and end, and what may be filtered. */
static void note_row(wz__blad *blad, const wz__bladrij *rij, bool *filter)
{
	size_t row = blad->rijen;

	if (rij->deel == WZ__DEEL_KOP) {
		blad->kop = row;
		blad->data_eind = blad->tabel_eind = row + 1;
		*filter = true;
		return;
	}
	if (blad->kop > row || blad->tabel_eind != row)
		return;
	if (rij->deel == WZ__DEEL_RIJ) {
		*filter = *filter && blad->data_eind == row;
		if (blad->data_eind == row)
			blad->data_eind = row + 1;
	} else if (rij->deel != WZ__DEEL_TOTAAL && rij->deel != WZ__DEEL_LEEG) {
		*filter = false;
	}
	if (rij->deel != WZ__DEEL_LEEG)
		blad->tabel_eind = row + 1;
}

/* Whether a column has long texts is known only when all were seen. */
static void note_style(wz__werkmap *werkmap, wz__bladstijl stijl)
{
	werkmap->stijlen[wz__bladstijl_nummer(stijl)] = true;
	stijl.loopt = true;
	werkmap->stijlen[wz__bladstijl_nummer(stijl)] = true;
}

static void note_cells(wz__werkmap *werkmap, wz__blad *blad, const wz__bladrij *rij, wz__buf *buf)
{
	bool table = rij->deel == WZ__DEEL_RIJ || rij->deel == WZ__DEEL_TOTAAL;

	for (size_t i = 0; i < rij->n; i++) {
		const wz__bladcel *cel = &rij->cellen[i];

		note_style(werkmap, cel->stijl);
		if (table)
			measure_cell(blad, i, cel, buf);
		if (cel->stijl.invoer && blad->start_rij == 0) {
			blad->start_rij = blad->rijen;
			blad->start_kolom = i;
		}
	}
}

/* A form without rows begins below its header. */
static void note_start(wz__blad *blad)
{
	for (size_t i = 0; blad->invoer && blad->start_rij == 0 && i < blad->n; i++) {
		if (blad->kolommen[i].invoer.kind == WZ_INPUT_NONE)
			continue;
		blad->start_rij = blad->kop + 1;
		blad->start_kolom = i;
	}
}

static void note_below(wz__werkmap *werkmap, const wz__blad *blad)
{
	for (size_t i = 0; blad->invoer && i < blad->n; i++)
		note_style(werkmap, wz__blad_cel(blad, blad->tabel, SIZE_MAX, i).stijl);
}

static void finish(wz__blad *blad, const wz__bladcel *koppen, bool filter)
{
	bool list = blad->tabel != NULL && wz_table_get_kind(blad->tabel) == WZ_TABLE_LIST;

	for (size_t i = 0; i < blad->n; i++)
		finish_width(blad, i, &koppen[i]);
	if (blad->kop > blad->rijen)
		blad->kop = blad->rijen;
	measure_lines(blad);
	blad->filter = filter && list && blad->n > 1 && blad->data_eind > blad->kop + 1;
	blad->vast = keeps_header(blad);
	note_start(blad);
}

bool wz__blad_liggend(const wz__blad *blad)
{
	return blad->n > 2;
}

/* What does not fit by a few rows is printed somewhat smaller, so that no total stands on a page
 * by itself. */
wz_status wz__blad_pagina(const wz__blad *blad, bool *past)
{
	/* Of A4 between its margins, in characters and in lines. */
	int breed = wz__blad_liggend(blad) ? 133 : 90, hoog = wz__blad_liggend(blad) ? 33 : 50;
	int width = 0, lines = 0;
	wz__bladcel *cellen = blad->rijen <= PAGINA ? calloc(blad->n, sizeof *cellen) : NULL;
	wz__bladrij rij = { .cellen = cellen };
	wz__bladplek plek = blad->begin;

	*past = false;
	if (cellen == NULL)
		return blad->rijen <= PAGINA ? WZ_ERR_NOMEM : WZ_OK;
	for (size_t row = 0; row < blad->rijen && wz__blad_rij(blad, &plek, &rij); row++)
		lines += rij.regels > 1 ? rij.regels : 1;
	free(cellen);
	for (size_t i = 0; i < blad->n; i++)
		width += blad->kolommen[i].breedte;
	if (width < blad->breed_tekens && blad->eerste)
		width = blad->breed_tekens;
	if (width > breed) /* which makes it smaller already */
		hoog = hoog * width / breed;
	*past = lines <= PAGINA && 3 * lines <= 4 * hoog;
	return WZ_OK;
}

wz_status wz__blad_meet(wz__werkmap *werkmap, wz__blad *blad, bool *vol, wz__bladplek *rest)
{
	wz__bladcel *cellen = calloc(2 * blad->n, sizeof *cellen), *koppen;
	wz__bladplek plek = blad->begin;
	wz__bladrij rij = { .cellen = cellen };
	wz__buf buf = { 0 };
	bool filter = false;
	wz_status status;

	if (cellen == NULL)
		return WZ_ERR_NOMEM;
	koppen = cellen + blad->n;
	blad->kop = SIZE_MAX;
	blad->breed = 1;
	*rest = plek;
	while (blad->rijen < WZ__BLAD_RIJEN && wz__blad_rij(blad, &plek, &rij)) {
		note_row(blad, &rij, &filter);
		note_cells(werkmap, blad, &rij, &buf);
		if (rij.deel == WZ__DEEL_KOP)
			memcpy(koppen, cellen, blad->n * sizeof *cellen);
		blad->rijen++;
		*rest = plek;
	}
	rij.cellen = NULL;
	*vol = blad->rijen == WZ__BLAD_RIJEN && wz__blad_rij(blad, &plek, &rij);
	finish(blad, koppen, filter);
	note_below(werkmap, blad);
	free(cellen);
	status = buf.failed ? WZ_ERR_NOMEM : WZ_OK;
	wz__buf_free(&buf);
	return status;
}
