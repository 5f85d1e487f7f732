/* SPDX-License-Identifier: EUPL-1.2 */
#include "overzicht/overzicht.h"
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "overzicht/oordelen.h"
#include "store/telling_rijen.h"

size_t wz__plek(const wz__map *map, int64_t id)
{
	const int64_t *plek = wz__map_get(map, &id, sizeof id);
	return plek ? (size_t)*plek : SIZE_MAX;
}

static bool onthoud(wz__map *map, int64_t id, size_t plek)
{
	return wz__map_put(map, &id, sizeof id, (int64_t)plek, NULL) != NULL;
}

static int volgens_periode(const void *a, const void *b)
{
	return wz__periode_volgorde(*(const wz_periode *)a, *(const wz_periode *)b);
}

/* The perioden of the filter in order, each once: a row per lot and periode. */
static wz_status zet_perioden(wz_dossier *dossier, const wz__keuze *keuze, wz__overzicht *out)
{
	out->standaard = keuze->n_perioden == 0;
	out->n_perioden = out->standaard ? 1 : keuze->n_perioden;
	out->periode = calloc(out->n_perioden, sizeof *out->periode);
	if (!out->periode)
		return wz__nomem(dossier);
	if (out->standaard)
		return WZ_OK;
	memcpy(out->periode, keuze->perioden, keuze->n_perioden * sizeof *out->periode);
	qsort(out->periode, out->n_perioden, sizeof *out->periode, volgens_periode);
	size_t n = 1;
	for (size_t i = 1; i < out->n_perioden; i++)
		if (!wz__periode_gelijk(out->periode[i], out->periode[n - 1]))
			out->periode[n++] = out->periode[i];
	out->n_perioden = n;
	return WZ_OK;
}

wz_periode wz__periode_van(const wz__overzicht *overzicht, size_t perceel, size_t index)
{
	const wz__standaarden *standaarden = &overzicht->standaarden;
	if (!overzicht->standaard)
		return overzicht->periode[index];
	for (size_t i = 0; i < standaarden->n; i++)
		if (standaarden->van[i].opdracht == overzicht->perceel[perceel].rij.opdracht_id)
			return standaarden->van[i].periode;
	return (wz_periode){ 0 };
}

bool wz__perceel_loopt(const wz__overzicht *overzicht, size_t perceel, size_t index)
{
	const wz__perceel_rij *rij = &overzicht->perceel[perceel].rij;
	wz_periode periode = wz__periode_van(overzicht, perceel, index);
	return rij->begin <= wz_periode_eind(periode) && rij->eind >= wz_periode_begin(periode);
}

static bool tekst(wz__arena *arena, const char **veld)
{
	*veld = **veld == '\0' ? "" : wz__arena_text(arena, *veld);
	return *veld != NULL;
}

static bool bewaar_perceel(wz__arena *arena, wz__perceel_rij *rij)
{
	const char **velden[] = { &rij->opdracht, &rij->titel, &rij->nummer, &rij->stadsdeel,
		                      &rij->wijk, &rij->thema, &rij->aanbieder, &rij->aanpak, &rij->bron,
		                      &rij->stadsdeel_gevouwen, &rij->aanbieder_gevouwen };
	for (size_t i = 0; i < sizeof velden / sizeof *velden; i++)
		if (!tekst(arena, velden[i]))
			return false;
	return true;
}

static bool gekozen(const wz__keuze *keuze, const wz__perceel_rij *rij)
{
	return wz__ids_heeft(&keuze->opdracht, rij->opdracht_id)
	       && wz__ids_heeft(&keuze->perceel, rij->id)
	       && wz__ids_heeft(&keuze->stadsdeel, rij->stadsdeel_id)
	       && wz__ids_heeft(&keuze->aanbieder, rij->aanbieder_id);
}

static wz_status voeg_perceel_toe(wz_dossier *dossier, const wz__perceel_rij *rij,
                                  wz__overzicht *out)
{
	if (!wz__grow(&out->perceel, &out->percelen_capacity, out->n_percelen + 1,
	              sizeof *out->perceel))
		return wz__nomem(dossier);
	wz__perceelblok *blok = &out->perceel[out->n_percelen];
	*blok = (wz__perceelblok){ .rij = *rij };
	if (!bewaar_perceel(&out->arena, &blok->rij)
	    || !onthoud(&out->percelen, rij->id, out->n_percelen))
		return wz__nomem(dossier);
	out->n_percelen++;
	return WZ_OK;
}

static wz_status lees_percelen(wz_dossier *dossier, const wz__keuze *keuze, wz__overzicht *out)
{
	sqlite3_stmt *statement;
	wz__perceel_rij rij;
	bool row = true;
	wz_status status = wz__perceel_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__perceel_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (gekozen(keuze, &rij))
			status = voeg_perceel_toe(dossier, &rij, out);
	}
	wz__done(dossier, statement);
	return status;
}

static bool bewaar_afspraak(wz__arena *arena, wz__afspraak_rij *rij)
{
	return tekst(arena, &rij->nummer) && tekst(arena, &rij->omschrijving)
	       && tekst(arena, &rij->deelgebied) && tekst(arena, &rij->eenheid)
	       && tekst(arena, &rij->vervallen_reden) && tekst(arena, &rij->bron);
}

/* The agreed items come in the order of their lots, so that those of one lot
 * stand together. */
static wz_status voeg_afspraak_toe(wz_dossier *dossier, const wz__afspraak_rij *rij,
                                   size_t perceel, wz__overzicht *out)
{
	if (!wz__grow(&out->afspraak, &out->afspraken_capacity, out->n_afspraken + 1,
	              sizeof *out->afspraak))
		return wz__nomem(dossier);
	wz__afspraakblok *blok = &out->afspraak[out->n_afspraken];
	*blok = (wz__afspraakblok){ .rij = *rij, .perceel = perceel };
	if (!bewaar_afspraak(&out->arena, &blok->rij)
	    || !onthoud(&out->afspraken, rij->id, out->n_afspraken))
		return wz__nomem(dossier);
	if (out->perceel[perceel].n++ == 0)
		out->perceel[perceel].eerste = out->n_afspraken;
	out->n_afspraken++;
	return WZ_OK;
}

static wz_status lees_afspraken(wz_dossier *dossier, wz__overzicht *out)
{
	sqlite3_stmt *statement;
	wz__afspraak_rij rij;
	bool row = true;
	wz_status status = wz__afspraak_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__afspraak_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		size_t perceel = wz__plek(&out->percelen, rij.perceel_id);
		if (perceel != SIZE_MAX)
			status = voeg_afspraak_toe(dossier, &rij, perceel, out);
	}
	wz__done(dossier, statement);
	return status;
}

static wz_status voeg_dekking_toe(wz_dossier *dossier, const wz__dekking_rij *rij, size_t perceel,
                                  wz__overzicht *out)
{
	if (!wz__grow(&out->dekking, &out->dekking_capacity, out->n_dekking + 1, sizeof *out->dekking))
		return wz__nomem(dossier);
	if (out->perceel[perceel].n_dekking++ == 0)
		out->perceel[perceel].dekking = out->n_dekking;
	out->dekking[out->n_dekking++] = (wz__dekking){ rij->aanbieder_id, rij->periode };
	return WZ_OK;
}

static wz_status lees_dekking(wz_dossier *dossier, wz__overzicht *out)
{
	sqlite3_stmt *statement;
	wz__dekking_rij rij;
	bool row = true;
	wz_status status = wz__dekking_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__dekking_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		size_t perceel = wz__plek(&out->percelen, rij.perceel_id);
		if (perceel != SIZE_MAX)
			status = voeg_dekking_toe(dossier, &rij, perceel, out);
	}
	wz__done(dossier, statement);
	return status;
}

wz_status wz__overzicht_lees(wz_dossier *dossier, const wz__keuze *keuze, wz__overzicht *out)
{
	out->vandaag = dossier->vandaag;
	wz_status status = zet_perioden(dossier, keuze, out);
	if (status == WZ_OK)
		status = wz__standaarden_lees(dossier, &out->standaarden);
	if (status == WZ_OK)
		status = lees_percelen(dossier, keuze, out);
	if (status == WZ_OK)
		status = lees_afspraken(dossier, out);
	if (status == WZ_OK)
		status = lees_dekking(dossier, out);
	if (status == WZ_OK)
		status = wz__oordelen_lees(dossier, out);
	return status;
}

int64_t wz__enige_opdracht(const wz__overzicht *ov, bool *meer)
{
	int64_t opdracht = 0;
	*meer = false;
	for (size_t p = 0; p < ov->n_percelen; p++) {
		for (size_t k = 0; k < ov->n_perioden; k++) {
			if (!wz__perceel_loopt(ov, p, k))
				continue;
			*meer = *meer || (opdracht != 0 && opdracht != ov->perceel[p].rij.opdracht_id);
			opdracht = ov->perceel[p].rij.opdracht_id;
		}
	}
	return *meer ? 0 : opdracht;
}

void wz__overzicht_free(wz__overzicht *overzicht)
{
	free(overzicht->periode);
	free(overzicht->perceel);
	free(overzicht->afspraak);
	free(overzicht->dekking);
	free(overzicht->geteld);
	free(overzicht->oordeel);
	free(overzicht->verouderd);
	free(overzicht->doel);
	free(overzicht->deler);
	wz__standaarden_free(&overzicht->standaarden);
	wz__map_free(&overzicht->percelen);
	wz__map_free(&overzicht->afspraken);
	wz__arena_free(&overzicht->arena);
	*overzicht = (wz__overzicht){ 0 };
}
