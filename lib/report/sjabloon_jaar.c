/* SPDX-License-Identifier: EUPL-1.2 */
/* For whom a form of a report is, and what it is about. */
#include <welzijn/template.h>
#include <stdlib.h>
#include <string.h>
#include "report/lijst.h"
#include "report/sjabloon_jaar.h"
#include "store/aanbieder_rijen.h"
#include "store/opdracht_rijen.h"

bool wz__formulier_vraagt(const wz__formulier *formulier, size_t afspraak)
{
	const wz__oordeel *oordeel = wz__oordeel_van(&formulier->nu, afspraak, 0);
	return oordeel != NULL && !oordeel->vervallen;
}

bool wz__formulier_samen(wz__buf *out, const wz__formulier *formulier)
{
	const wz__overzicht *ov = &formulier->nu;
	const wz__perceel_rij *een = NULL;
	for (size_t p = 0; p < ov->n_percelen; p++) {
		const wz__perceel_rij *rij = &ov->perceel[p].rij;
		if (!wz__perceel_loopt(ov, p, 0))
			continue;
		if (een != NULL && een->opdracht_id == rij->opdracht_id) {
			wz__buf_format(out, "%s+%s", een->nummer, rij->nummer);
			return true;
		}
		een = rij;
	}
	return false;
}

/* Its short name, however it was called. */
static wz_status noem_aanbieder(wz_dossier *dossier, int64_t id, wz__formulier *out)
{
	sqlite3_stmt *statement;
	wz__aanbieder_rij rij;
	bool row = false;
	wz_status status = wz__aanbieder_rijen(dossier, id, &statement);
	if (status == WZ_OK)
		status = wz__aanbieder_volgende(dossier, statement, &rij, &row);
	out->aanbieder = status == WZ_OK && row ? wz__arena_text(&out->nu.arena, rij.kort) : "";
	wz__done(dossier, statement);
	return status == WZ_OK && out->aanbieder == NULL ? wz__nomem(dossier) : status;
}

/* Whether the form is about this contract. */
static bool over_opdracht(const wz__overzicht *ov, int64_t opdracht)
{
	for (size_t p = 0; p < ov->n_percelen; p++)
		if (ov->perceel[p].rij.opdracht_id == opdracht && wz__perceel_loopt(ov, p, 0))
			return true;
	return false;
}

static wz_status noem_opdracht(wz_dossier *dossier, wz__formulier *out)
{
	sqlite3_stmt *statement;
	wz__opdracht_rij rij;
	wz__arena *arena = &out->nu.arena;
	bool row = true, eerste = true, goed = true;
	wz_status status = wz__opdracht_rijen(dossier, 0, &statement);
	while (status == WZ_OK && goed &&
	       (status = wz__opdracht_volgende(dossier, statement, &rij, &row)) == WZ_OK && row) {
		if (!over_opdracht(&out->nu, rij.id))
			continue;
		if (!eerste) {
			out->opdracht = out->titel = NULL;
			if (out->gever != NULL && strcmp(out->gever, rij.opdrachtgever) != 0)
				out->gever = NULL;
			continue;
		}
		eerste = false;
		out->opdracht = wz__arena_text(arena, rij.nummer);
		out->titel = wz__arena_text(arena, rij.titel);
		out->gever = wz__arena_text(arena, rij.opdrachtgever);
		goed = out->opdracht && out->titel && out->gever;
	}
	wz__done(dossier, statement);
	return goed ? status : wz__nomem(dossier);
}

static wz_status geen_percelen(wz_dossier *dossier, const wz__formulier *formulier)
{
	return wz__error(dossier, WZ_ERR_NOT_FOUND, "%s heeft geen perceel dat loopt in %s",
	                 formulier->aanbieder, formulier->over);
}

/* The lots of the provider that are in force, with what is known of them. */
static wz_status lees(wz_dossier *dossier, const wz__keuze *keuze, int64_t aanbieder,
                      wz__formulier *out)
{
	wz__keuze mijn = *keuze;
	mijn.perceel = (wz__ids){ 0 };
	bool loopt = false;
	wz_status status = wz__percelen_van_melder(dossier, aanbieder, &mijn.perceel);
	if (status == WZ_OK && mijn.perceel.n > 0)
		status = wz__overzicht_lees(dossier, &mijn, &out->nu);
	if (status == WZ_OK)
		status = noem_aanbieder(dossier, aanbieder, out);
	for (size_t p = 0; status == WZ_OK && p < out->nu.n_percelen; p++)
		loopt = loopt || wz__perceel_loopt(&out->nu, p, 0);
	if (status == WZ_OK && !loopt)
		status = geen_percelen(dossier, out);
	if (status == WZ_OK)
		status = noem_opdracht(dossier, out);
	if (status == WZ_OK)
		status = wz__sjabloon_eerder(dossier, &mijn, &out->nu, &out->eerder);
	free(mijn.perceel.id);
	out->leeg = true;
	for (size_t a = 0; status == WZ_OK && a < out->nu.n_afspraken; a++)
		out->leeg = out->leeg && !wz__formulier_vraagt(out, a);
	return status;
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	const wz_template_options *options = vraag;
	wz__formulier formulier = { .periode = options->periode };
	int64_t aanbieder = 0;
	wz_periode_format(formulier.over, options->periode);
	wz_status status = wz__vind_aanbieder(dossier, options->aanbieder, &aanbieder);
	if (status == WZ_OK)
		status = lees(dossier, keuze, aanbieder, &formulier);
	if (status == WZ_OK)
		status = wz__formulier_uitleg(dossier, &formulier, verslag);
	if (status == WZ_OK)
		status = wz__formulier_tabel(dossier, &formulier, verslag);
	wz__overzicht_free(&formulier.eerder);
	wz__overzicht_free(&formulier.nu);
	return status;
}

wz_status wz_template_jaarrapportage(wz_dossier *dossier, const wz_template_options *options,
                                     wz_verslag **out)
{
	wz_filter filter = { .perioden = &options->periode, .n_perioden = 1 };
	*out = NULL;
	if (options->aanbieder == NULL || options->periode.soort == WZ_PERIODE_GEEN)
		return wz__error(dossier, WZ_ERR_USAGE,
		                 "een template is voor een aanbieder en een periode");
	if (options->opdracht != NULL)
		filter.opdracht = (wz_choice){ &options->opdracht, 1 };
	return wz__lijst(dossier, "template jaarrapportage", &filter, vul, options, out);
}
