/* SPDX-License-Identifier: EUPL-1.2 */
/* Which sheets a verslag becomes. */
#include "write/blad.h"

#include <stdlib.h>
#include <string.h>

#include "write/cel.h"

static bool is_record(const wz__blad *blad)
{
	return blad->tabel != NULL && wz_table_get_kind(blad->tabel) == WZ_TABLE_RECORD;
}

/* A list with columns for programs holds there, each by itself, what a person reads together in
 * one ("10 bewoners"). A form is for a person. */
static bool holds_data(const wz_table *tabel)
{
	bool data = false;
	size_t n;
	const wz_column *columns = wz_table_columns(tabel, &n);

	if (wz_table_get_kind(tabel) != WZ_TABLE_LIST)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (wz_table_get_input(tabel, i).kind != WZ_INPUT_NONE)
			return false;
		data = data || columns[i].use == WZ_USE_MACHINE;
	}
	return data;
}

/* Whether a column is shown among data: those of csv, and a percentage that csv leaves to be
 * worked out. */
static bool is_data(const wz_column *columns, size_t n, size_t i)
{
	if (columns[i].use != WZ_USE_HUMAN)
		return true;
	if (!wz__kolom_rechts(&columns[i]))
		return false;
	for (size_t k = 0; k < n; k++)
		if (columns[k].use != WZ_USE_HUMAN && strcmp(columns[k].naam, columns[i].naam) == 0)
			return false;
	return true;
}

/* The columns of a list, to read or as data; of a record the names and the values. */
static wz_status set_columns(wz__blad *blad)
{
	size_t n = 0;
	const wz_column *columns = blad->tabel != NULL ? wz_table_columns(blad->tabel, &n) : NULL;

	blad->kolommen = calloc(n + 2, sizeof *blad->kolommen);
	if (blad->kolommen == NULL)
		return WZ_ERR_NOMEM;
	if (blad->tabel == NULL || is_record(blad)) {
		blad->n = blad->tabel == NULL ? 1 : 2;
		return WZ_OK;
	}
	for (size_t i = 0; i < n; i++) {
		wz__bladkolom *kolom = &blad->kolommen[blad->n];

		if (blad->gegevens ? !is_data(columns, n, i) : !wz__kolom_mens(&columns[i]))
			continue;
		*kolom = (wz__bladkolom){ .plek = i, .invoer = wz_table_get_input(blad->tabel, i) };
		blad->invoer = blad->invoer || kolom->invoer.kind != WZ_INPUT_NONE;
		blad->n++;
	}
	return blad->n <= WZ__BLAD_KOLOMMEN ? WZ_OK : WZ_ERR_USAGE;
}

/* Room for one more, with what all sheets of these tables share. */
static wz__blad *add_sheet(wz__werkmap *werkmap, const wz_table *tabel, const char *naam)
{
	wz__blad *blad;

	if (!wz__grow(&werkmap->bladen, &werkmap->capacity, werkmap->n + 1, sizeof *blad))
		return NULL;
	blad = &werkmap->bladen[werkmap->n];
	*blad = (wz__blad){ .verslag = werkmap->verslag, .tabel = tabel };
	blad->gegevens = tabel != NULL && holds_data(tabel);
	wz__blad_noem(blad->naam, naam, werkmap, werkmap->n);
	werkmap->n++;
	return blad;
}

/* Whether some of more tables shares the sheet with the first. */
static bool has_more(const wz__blad *blad)
{
	for (size_t i = 0; blad->tabel != NULL && i < wz_verslag_tables(blad->verslag); i++) {
		const wz_table *tabel = wz_verslag_get_table(blad->verslag, i);

		if (tabel != blad->tabel && wz__blad_heeft(blad, tabel))
			return true;
	}
	return false;
}

/* The sheets of a table and of those that share its columns: one, unless it is full. */
static wz_status add_sheets(wz__werkmap *werkmap, const wz_table *tabel, const char *naam)
{
	bool eerste = werkmap->n == 0, vol = true;
	wz__bladplek rest;

	for (bool first = true; vol; first = false) {
		wz__blad *blad = add_sheet(werkmap, tabel, naam);
		wz_status status = blad != NULL ? set_columns(blad) : WZ_ERR_NOMEM;

		if (status != WZ_OK)
			return status;
		blad->eerste = eerste;
		blad->veel = has_more(blad);
		blad->begin = first ? wz__blad_begin(blad) : wz__blad_verder(rest);
		status = wz__blad_meet(werkmap, blad, &vol, &rest);
		if (status != WZ_OK)
			return status;
		werkmap->rijen += blad->rijen;
		if (blad->invoer && !werkmap->formulier)
			werkmap->actief = werkmap->n - 1;
		werkmap->formulier = werkmap->formulier || blad->invoer;
	}
	return WZ_OK;
}

static bool has_sheet(const wz__werkmap *werkmap, const wz_table *tabel)
{
	for (size_t i = 0; i < werkmap->n; i++)
		if (wz__blad_heeft(&werkmap->bladen[i], tabel))
			return true;
	return false;
}

wz_status wz__werkmap_maak(wz__werkmap *werkmap, const wz_verslag *verslag)
{
	wz_status status = WZ_OK;
	size_t plek = 0;

	*werkmap = (wz__werkmap){ .verslag = verslag };
	for (size_t i = 0; i < wz_verslag_tables(verslag) && status == WZ_OK; i++) {
		const wz_table *tabel = wz_verslag_get_table(verslag, i);
		const char *naam = wz_table_naam(tabel);

		if ((wz__tabel_mens(tabel) || holds_data(tabel)) && !has_sheet(werkmap, tabel))
			status = add_sheets(werkmap, tabel, naam[0] != '\0' ? naam : wz_verslag_naam(verslag));
	}
	if (werkmap->n == 0 && status == WZ_OK)
		status = add_sheets(werkmap, NULL, wz_verslag_naam(verslag));
	for (size_t i = 0; i < werkmap->n; i++) {
		wz__blad *blad = &werkmap->bladen[i];

		blad->ruim = werkmap->formulier;
		if (!werkmap->formulier && status == WZ_OK)
			status = wz__blad_pagina(blad, &blad->pagina);
	}
	if (status == WZ_OK && wz__keuzes_volgende(werkmap, &plek) != NULL)
		wz__blad_noem(werkmap->keuzes, "keuzes", werkmap, werkmap->n);
	return status;
}

void wz__werkmap_free(wz__werkmap *werkmap)
{
	for (size_t i = 0; i < werkmap->n; i++)
		free(werkmap->bladen[i].kolommen);
	free(werkmap->bladen);
	*werkmap = (wz__werkmap){ 0 };
}
