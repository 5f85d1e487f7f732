/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/trace_bronnen.h"
#include <stdlib.h>
#include <string.h>
#include "base/datum.h"
#include "evaluate/breed.h"
#include "store/rapportage_rijen.h"
#include "store/vaststelling_rijen.h"

static bool maak_oordelen(const wz__overzicht *ov, wz__bronnen *out)
{
	if (!out->oordeel)
		out->oordeel = calloc(ov->n_afspraken + 1, ov->n_perioden * sizeof *out->oordeel);
	return out->oordeel != NULL;
}

static void voeg_deel_toe(wz__bronnen *out, const wz__bewijs *deel, bool telt, wz__inbreng inbreng)
{
	out->deel[out->n++] = (wz__deelbron){ deel->aanbieder, deel->periode, telt, inbreng };
}

/* How many numbers were taken together, and what the shared ones come to. */
static void tel_getallen(const wz__gegeven *g, const wz__oordeel *oordeel, wz__oordeelbron *bron,
                         const wz__deelbron *delen)
{
	bool som = g->feiten->telling == WZ__TELLING_GEEN || g->feiten->telling == WZ__SOM;
	wz_grens grens = WZ_PRECIES;
	wz__breed gedeeld = 0;
	int64_t n = 0;
	bron->gedeeld = WZ_GETAL_GEEN;
	bron->gedeeld_doel = g->feiten->gedeeld_doel;
	for (size_t i = 0; i < g->n; i++) {
		if (delen[i].inbreng.getal) {
			bron->getallen += g->delen[i].getallen;
			grens = wz__grens_samen(grens, g->delen[i].grens);
		}
		if (delen[i].inbreng.gedeeld) {
			gedeeld += g->delen[i].gedeeld_som;
			n += g->delen[i].gedeelde_getallen;
			bron->grens_gedeeld = wz__grens_samen(bron->grens_gedeeld, g->delen[i].gedeeld_grens);
		}
	}
	bron->onvolledig = bron->getallen > 0 && grens != oordeel->grens;
	if (bron->gedeeld_doel != WZ_GETAL_GEEN && (n == 1 || (n > 1 && som)))
		bron->gedeeld = wz__breed_getal(gedeeld, &bron->grens_gedeeld);
}

static wz_status hoor(void *context, const wz__overzicht *ov, const wz__gegeven *g)
{
	wz__bronnen *out = context;
	const wz__oordeel *oordeel = wz__oordeel_van(ov, g->afspraak, g->index);
	if (!maak_oordelen(ov, out)
	    || !wz__grow(&out->deel, &out->capacity, out->n + g->n + g->n_buiten + 1,
	                 sizeof *out->deel))
		return wz__nomem(out->dossier);
	if (!oordeel || oordeel->vervallen)
		return WZ_OK;
	wz__oordeelbron *bron = &out->oordeel[g->afspraak * ov->n_perioden + g->index];
	bron->eerste = out->n;
	for (size_t i = 0; i < g->n; i++)
		voeg_deel_toe(out, &g->delen[i], true,
		              wz__inbreng_van(g->feiten, oordeel, g->delen, g->n, i));
	for (size_t i = 0; i < g->n_buiten; i++)
		voeg_deel_toe(out, &g->buiten[i], false, (wz__inbreng){ 0 });
	bron->n = out->n - bron->eerste;
	tel_getallen(g, oordeel, bron, &out->deel[bron->eerste]);
	return WZ_OK;
}

static wz_status voeg_rapport_toe(wz__bronnen *out, const wz__rapportage_rij *rij)
{
	if (!wz__grow(&out->rapport, &out->rapporten_capacity, out->n_rapporten + 1,
	              sizeof *out->rapport)
	    || !wz__map_put(&out->rapporten, &rij->id, sizeof rij->id, (int64_t)out->n_rapporten, NULL))
		return wz__nomem(out->dossier);
	wz__rapportbron *rapport = &out->rapport[out->n_rapporten];
	*rapport = (wz__rapportbron){
		.id = rij->id,
		.aanbieder = wz__arena_text(&out->arena, rij->aanbieder),
		.bestand = wz__arena_text(&out->arena, rij->bestand),
		.sha256 = wz__arena_text(&out->arena, rij->sha256),
		.periode = rij->periode,
	};
	if (!rapport->aanbieder || !rapport->bestand || !rapport->sha256)
		return wz__nomem(out->dossier);
	out->n_rapporten++;
	return WZ_OK;
}

static wz_status lees_rapporten(wz__bronnen *out)
{
	sqlite3_stmt *statement;
	wz__rapportage_rij rij;
	bool row = true;
	wz_status status = wz__rapportage_rijen(out->dossier, &statement);
	while (status == WZ_OK) {
		status = wz__rapportage_volgende(out->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		status = voeg_rapport_toe(out, &rij);
	}
	wz__done(out->dossier, statement);
	return status;
}

/* The agreed item of a vaststelling, or n_afspraken. */
static size_t afspraak_van(const wz__overzicht *ov, const wz__vaststelling_rij *rij)
{
	size_t perceel = wz__plek(&ov->percelen, rij->perceel_id);
	if (perceel == SIZE_MAX)
		return ov->n_afspraken;
	const wz__perceelblok *blok = &ov->perceel[perceel];
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++)
		if (strcmp(ov->afspraak[a].rij.nummer, rij->afspraak) == 0)
			return a;
	return ov->n_afspraken;
}

static wz_status bewaar_vaststelling(const wz__overzicht *ov, const wz__vaststelling_rij *rij,
                                     wz__bronnen *out)
{
	size_t a = afspraak_van(ov, rij);
	for (size_t k = 0; a < ov->n_afspraken && k < ov->n_perioden; k++) {
		if (!wz__periode_gelijk(wz__periode_van(ov, ov->afspraak[a].perceel, k), rij->periode))
			continue;
		wz__oordeelbron *bron = &out->oordeel[a * ov->n_perioden + k];
		bron->wie = wz__arena_text(&out->arena, rij->wie);
		bron->wanneer = wz__arena_text(&out->arena, rij->wanneer);
		bron->reden = wz__arena_text(&out->arena, rij->reden);
		if (!bron->wie || !bron->wanneer || !bron->reden)
			return wz__nomem(out->dossier);
	}
	return WZ_OK;
}

static wz_status lees_vaststellingen(const wz__overzicht *ov, wz__bronnen *out)
{
	sqlite3_stmt *statement;
	wz__vaststelling_rij rij;
	bool row = true;
	wz_status status = wz__vaststelling_rijen(out->dossier, &statement);
	while (status == WZ_OK) {
		status = wz__vaststelling_volgende(out->dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (rij.geldig)
			status = bewaar_vaststelling(ov, &rij, out);
	}
	wz__done(out->dossier, statement);
	return status;
}

/* The evidence is only heard while an overzicht is read. */
wz_status wz__bronnen_lees(wz_dossier *dossier, const wz__keuze *keuze, wz__bronnen *out)
{
	wz__overzicht ov = { .toehoorder = hoor, .context = out };
	out->dossier = dossier;
	wz_status status = wz__overzicht_lees(dossier, keuze, &ov);
	out->n_perioden = ov.n_perioden;
	if (status == WZ_OK && !maak_oordelen(&ov, out))
		status = wz__nomem(dossier);
	if (status == WZ_OK)
		status = lees_rapporten(out);
	if (status == WZ_OK)
		status = lees_vaststellingen(&ov, out);
	wz__overzicht_free(&ov);
	return status;
}

void wz__bronnen_free(wz__bronnen *bronnen)
{
	free(bronnen->deel);
	free(bronnen->oordeel);
	free(bronnen->rapport);
	wz__map_free(&bronnen->rapporten);
	wz__arena_free(&bronnen->arena);
	*bronnen = (wz__bronnen){ 0 };
}

const wz__oordeelbron *wz__oordeelbron_van(const wz__bronnen *bronnen, size_t afspraak,
                                           size_t index)
{
	return &bronnen->oordeel[afspraak * bronnen->n_perioden + index];
}

const wz__deelbron *wz__deelbron_van(const wz__bronnen *bronnen, const wz__oordeelbron *oordeel,
                                     int64_t aanbieder, wz_periode periode)
{
	for (size_t i = oordeel->eerste; i < oordeel->eerste + oordeel->n; i++)
		if (bronnen->deel[i].aanbieder == aanbieder
		    && wz__periode_gelijk(bronnen->deel[i].periode, periode))
			return &bronnen->deel[i];
	return NULL;
}

const wz__rapportbron *wz__rapportbron_noem(wz__bronnen *bronnen, int64_t nr)
{
	size_t plek = wz__plek(&bronnen->rapporten, nr);
	if (plek == SIZE_MAX)
		return NULL;
	bronnen->rapport[plek].genoemd = true;
	return &bronnen->rapport[plek];
}
