/* SPDX-License-Identifier: EUPL-1.2 */
/* Which lists of a contract the files hold. */
#include "dossier/opdracht.h"
#include "read/herken.h"
#include "read/werkboek.h"

typedef struct verzameling {
	wz__act *act;
	wz__invoer *invoer;
	size_t n, capacity;
} verzameling;

static wz_status add(verzameling *v, const char *blad, wz__lijst lijst)
{
	const char *copy = wz__arena_text(&v->act->import->arena, blad);
	if ((blad != NULL && copy == NULL) || !wz__grow(&v->invoer, &v->capacity, v->n + 1, sizeof *v->invoer))
		return wz__nomem(v->act->dossier);
	v->invoer[v->n++] = (wz__invoer){ v->act->source, copy, lijst };
	return WZ_OK;
}

/* Whether anything stands in a sheet. Having a look does not go on for ever: what begins far
 * down is looked for once more, as a list may not be lost. */
static wz_status has_rows(wz__werkboek *boek, size_t blad, wz__fouten *fouten, bool *heeft)
{
	const wz__boekrij *rij = NULL;
	wz_status status = WZ_OK;
	for (int keer = 0; status == WZ_OK && rij == NULL && keer < 2; keer++) {
		status = wz__boekblad_begin(boek, blad, keer == 0, fouten);
		if (status == WZ_OK)
			status = wz__boekblad_rij(boek, &rij, fouten);
	}
	*heeft = status == WZ_OK && rij != NULL;
	return status;
}

/* A list of which nothing is filled in is not given. */
static wz_status add_sheet(verzameling *v, wz__werkboek *boek, size_t blad, wz__lijst lijst)
{
	wz__act *act = v->act;
	const char *naam = wz__werkboek_blad(boek, blad);
	bool heeft;
	if (wz__werkboek_verborgen(boek, blad)) {
		wz__import_line(act->import, "%s: het verborgen blad %s is niet gelezen",
		                wz__bestandsnaam(act->source->naam), naam);
		return WZ_OK;
	}
	wz_status status = has_rows(boek, blad, &act->import->fouten, &heeft);
	if (status == WZ_ERR_NOMEM)
		return wz__nomem(act->dossier);
	return heeft ? add(v, naam, lijst) : WZ_OK;
}

static wz_status add_workbook(verzameling *v)
{
	wz__act *act = v->act;
	wz__lijst by_name = wz__lijst_van_bestand(act, act->source->naam);
	size_t before = v->n, fouten = act->import->fouten.totaal;
	wz__werkboek *boek;
	wz_status status = wz__werkboek_open(&boek, act->source, &act->import->fouten);
	if (status != WZ_OK)
		return status == WZ_ERR_DATA ? WZ_OK : wz__nomem(act->dossier);
	for (size_t i = 0; status == WZ_OK && i < wz__werkboek_bladen(boek); i++) {
		wz__lijst lijst = wz__lijst_van_blad(act, wz__werkboek_blad(boek, i));
		if (lijst == WZ__LIJSTEN)
			continue;
		if (wz__werkboek_vind(boek, wz__werkboek_blad(boek, i)) != i) {
			wz__act_fout(act, NULL, NULL, -1, "er zijn twee bladen %s", wz__werkboek_blad(boek, i));
			break;
		}
		status = add_sheet(v, boek, i, lijst);
	}
	wz__werkboek_sluit(boek);
	if (status != WZ_OK || v->n != before || act->import->fouten.totaal != fouten)
		return status;
	if (by_name != WZ__LIJSTEN)
		return add(v, NULL, by_name);
	wz__act_fout(act, NULL, NULL, -1, "er is geen blad met een lijst");
	wz__fout_hint(&act->import->fouten,
	              "noem de bladen opdracht, percelen, afspraken, aanbieders of ervaringen");
	return WZ_OK;
}

static wz_status add_file(verzameling *v)
{
	wz__act *act = v->act;
	wz__lijst lijst = wz__lijst_van_bestand(act, act->source->naam);
	if (wz__herken(act->source) != WZ__BESTAND_ONBEKEND)
		return add_workbook(v);
	if (lijst != WZ__LIJSTEN)
		return add(v, NULL, lijst);
	wz__act_fout(act, NULL, NULL, -1,
	             "onbekende lijst; verwacht een werkboek, of opdracht.csv, percelen.csv, afspraken.csv, "
	             "aanbieders.csv of ervaringen.csv");
	return WZ_OK;
}

wz_status wz__opdracht_invoer(wz__act *act, const wz_source *sources, size_t n_sources, wz__invoer **out,
                              size_t *n)
{
	verzameling v = { .act = act };
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < n_sources; i++) {
		act->source = &sources[i];
		status = add_file(&v);
	}
	*out = v.invoer;
	*n = v.n;
	return status;
}
