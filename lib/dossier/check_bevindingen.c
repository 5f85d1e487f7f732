/* SPDX-License-Identifier: EUPL-1.2 */
/* What was found in the words of reports and remarks, and by comparing lots, is found
 * again and compared with what stands in the dossier, down to the lots, agreed items,
 * results and remarks it is about. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dossier/bevindingen_stappen.h"
#include "dossier/check.h"
#include "dossier/signalen.h"
#include "store/woord_rijen.h"
#include "store/zoek.h"

/* What findings come from: the reports with one key, the comparing of one contract, or
 * all remarks. */
typedef struct bron {
	wz__rapportagesleutel sleutel; /* rapportage 0: not in a report; opdracht 0: remarks */
	size_t vooraf;                 /* how many lines there were before its own */
	size_t gezien;                 /* how many of its own stand in the dossier */
	bool gemeld;
} bron;

typedef struct vergelijking {
	wz__check *check;
	bron *bron;
	size_t n, capacity;
	wz__map per_sleutel;
	wz__verwacht verwacht;
} vergelijking;

static wz_status nieuwe_bron(vergelijking *v, const wz__rapportagesleutel *van)
{
	char periode[WZ_FORMAT_SIZE], sleutel[WZ_FORMAT_SIZE + 64];
	int n = snprintf(sleutel, sizeof sleutel, "%lld|%lld|%s", (long long)van->opdracht,
	                 (long long)van->aanbieder,
	                 van->aanbieder != 0 ? wz_periode_format(periode, van->periode) : "");
	if (!wz__grow(&v->bron, &v->capacity, v->n + 1, sizeof *v->bron) ||
	    !wz__map_put(&v->per_sleutel, sleutel, (size_t)n, (int64_t)v->n, NULL))
		return wz__nomem(v->check->dossier);
	v->verwacht.bron = (int64_t)v->n;
	v->bron[v->n++] = (bron){ .sleutel = *van, .vooraf = v->verwacht.regels.n };
	return WZ_OK;
}

/* NULL: nothing that findings can come from. */
static bron *bron_van(vergelijking *v, const wz__bevinding_rij *rij)
{
	char periode[WZ_FORMAT_SIZE], sleutel[WZ_FORMAT_SIZE + 64];
	bool opmerking =
		strcmp(rij->code, "sjabloontekst") == 0 || strcmp(rij->code, WZ__BEVINDING_LOF) == 0;
	int n = snprintf(
		sleutel, sizeof sleutel, "%lld|%lld|%s", opmerking ? 0LL : (long long)rij->opdracht_id,
		opmerking ? 0LL : (long long)rij->aanbieder_id,
		!opmerking && rij->aanbieder_id != 0 ? wz_periode_format(periode, rij->periode) : "");
	int64_t *index = wz__map_get(&v->per_sleutel, sleutel, (size_t)n);
	return index != NULL ? &v->bron[*index] : NULL;
}

static wz_status noteer_rapportages(vergelijking *v, wz__bestemming *naar)
{
	wz_dossier *dossier = v->check->dossier;
	wz__woordenlijsten lijsten = { 0 };
	wz__rapportagesleutel *sleutels = NULL;
	size_t n = 0;
	wz_status status = wz__woordenlijsten_lees(dossier, &lijsten);
	if (status == WZ_OK)
		status = wz__rapportagesleutels(dossier, &sleutels, &n);
	for (size_t i = 0; status == WZ_OK && i < n; i++) {
		status = nieuwe_bron(v, &sleutels[i]);
		if (status == WZ_OK)
			status = wz__bevindingen_noteer(naar, &lijsten, &sleutels[i]);
	}
	free(sleutels);
	wz__woordenlijsten_free(&lijsten);
	return status;
}

static wz_status noteer_maten(vergelijking *v, wz__bestemming *naar)
{
	static const char sql[] = "SELECT id FROM opdracht ORDER BY volgorde, id";
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(v->check->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	while (status == WZ_OK && (status = wz__step(v->check->dossier, statement, &row)) == WZ_OK &&
	       row) {
		const wz__rapportagesleutel van = { .opdracht = wz__column_int(statement, 0, 0) };
		status = nieuwe_bron(v, &van);
		if (status == WZ_OK)
			status = wz__gelijke_maten_noteer(naar, van.opdracht);
	}
	wz__done(v->check->dossier, statement);
	return status;
}

static wz_status noteer(vergelijking *v)
{
	const wz__rapportagesleutel opmerkingen = { .opdracht = 0 };
	wz__bestemming naar = { .dossier = v->check->dossier, .verwacht = &v->verwacht };
	wz_status status = noteer_rapportages(v, &naar);
	if (status == WZ_OK)
		status = noteer_maten(v, &naar);
	if (status == WZ_OK)
		status = nieuwe_bron(v, &opmerkingen);
	return status == WZ_OK ? wz__bevindingen_ervaringen_naar(&naar) : status;
}

/* One line says enough of a report, a contract, the remarks. */
static wz_status meld(vergelijking *v, bron *b)
{
	static const char rapport[] = "wat in de woorden is gevonden, klopt niet met de resultaten";
	static const char maten[] =
		"wat bij het vergelijken van afspraken is gevonden, klopt niet met de oordelen";
	static const char opmerkingen[] =
		"wat in de woorden is gevonden, klopt niet met de opmerkingen";
	wz__buf waar = { 0 };
	wz_status status = WZ_OK;
	if (b->gemeld)
		return WZ_OK;
	b->gemeld = true;
	if (b->sleutel.rapportage != 0) {
		wz__buf_format(&waar, "rapportage %lld", (long long)b->sleutel.rapportage);
		wz__check_meld(v->check, "signalen", wz__buf_str(&waar), rapport);
	} else if (b->sleutel.opdracht != 0) {
		wz__buf_text(&waar, "opdracht ");
		status =
			wz__naam_van(v->check->dossier, &waar, wz__sql_opdracht_nummer, b->sleutel.opdracht);
		wz__check_meld(v->check, "signalen", wz__buf_str(&waar), maten);
	} else {
		wz__check_meld(v->check, "signalen", "ervaringen", opmerkingen);
	}
	status = status == WZ_OK && waar.failed ? wz__nomem(v->check->dossier) : status;
	wz__buf_free(&waar);
	return status;
}

static wz_status lees_raakt(wz_dossier *dossier, int64_t bevinding, wz__bevindingregel *regel)
{
	sqlite3_stmt *statement;
	wz__raakt_rij raakt;
	bool row = true;
	wz_status status = wz__bevinding_raakt(dossier, bevinding, &statement);
	if (status != WZ_OK)
		return status;
	while ((status = wz__raakt_volgende(dossier, statement, &raakt, &row)) == WZ_OK && row)
		wz__bevindingregel_bij(regel, &raakt);
	wz__done(dossier, statement);
	return status;
}

static wz_status bekijk(vergelijking *v, const wz__bevinding_rij *rij, wz__bevindingregel *regel)
{
	wz__bevindingregel_begin(regel, rij);
	wz_status status = lees_raakt(v->check->dossier, rij->id, regel);
	wz__bevindingregel_af(regel);
	if (status == WZ_OK && regel->tekst.failed)
		status = wz__nomem(v->check->dossier);
	if (status != WZ_OK)
		return status;
	int64_t *verwacht = wz__map_get(&v->verwacht.regels, regel->tekst.bytes, regel->tekst.size);
	bron *b = bron_van(v, rij);
	if (verwacht != NULL) {
		v->bron[*verwacht].gezien++;
		return WZ_OK;
	}
	if (b != NULL)
		return meld(v, b);
	wz__check_meld(v->check, "signalen", rij->code, "is gevonden in iets dat er niet is");
	return WZ_OK;
}

static wz_status vergelijk(vergelijking *v)
{
	wz__bevindingregel regel = { .n = 0 };
	sqlite3_stmt *statement;
	wz__bevinding_rij rij;
	bool row = true;
	wz_status status = wz__bevindingen_alle(v->check->dossier, &statement);
	if (status != WZ_OK)
		return status;
	while ((status = wz__bevinding_volgende(v->check->dossier, statement, &rij, &row)) == WZ_OK &&
	       row)
		if ((status = bekijk(v, &rij, &regel)) != WZ_OK)
			break;
	wz__done(v->check->dossier, statement);
	wz__buf_free(&regel.tekst);
	return status;
}

/* Those that should be there, and are not. */
static wz_status meld_ontbrekende(vergelijking *v)
{
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < v->n; i++) {
		size_t na = i + 1 < v->n ? v->bron[i + 1].vooraf : v->verwacht.regels.n;
		if (v->bron[i].gezien != na - v->bron[i].vooraf)
			status = meld(v, &v->bron[i]);
	}
	return status;
}

wz_status wz__check_bevindingen(wz__check *check)
{
	vergelijking v = { .check = check };
	wz_status status = noteer(&v);
	if (status == WZ_OK)
		status = vergelijk(&v);
	if (status == WZ_OK)
		status = meld_ontbrekende(&v);
	free(v.bron);
	wz__map_free(&v.per_sleutel);
	wz__map_free(&v.verwacht.regels);
	wz__map_free(&v.verwacht.geraakt);
	wz__buf_free(&v.verwacht.regel.tekst);
	return status;
}
