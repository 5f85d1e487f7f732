/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/advieslezing.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "report/gekozen.h"
#include "store/woord_rijen.h"

/* What is needed while it is read. */
typedef struct lezer {
	wz_dossier *dossier;
	wz__advieslezing *out;
	wz__buf buf;
} lezer;

/* A target of a year is a target too. */
static wz_getal doel_van(const wz__overzicht *ov, const wz__afspraak_rij *rij)
{
	size_t jaren;
	const wz__doel_rij *doel = wz__doelen_van(ov, rij->id, &jaren);
	return rij->doel == WZ_GETAL_GEEN && jaren > 0 ? doel[0].doel : rij->doel;
}

static wz_status voeg_item_toe(lezer *l, size_t afspraak)
{
	wz__advieslezing *out = l->out;
	const wz__afspraak_rij *rij = &out->ov.afspraak[afspraak].rij;
	wz__buf_clear(&l->buf);
	wz__fold(&l->buf, rij->omschrijving, strlen(rij->omschrijving));
	const char *gevouwen = wz__arena_text(&out->adviezen.arena, wz__buf_str(&l->buf));
	if (!gevouwen || l->buf.failed)
		return wz__nomem(l->dossier);
	out->afspraak[out->n_items] = afspraak;
	out->item[out->n_items++] = (wz__adviesitem){
		.nummer = rij->nummer,
		.omschrijving = rij->omschrijving,
		.deelgebied = rij->deelgebied,
		.eenheid = rij->eenheid,
		.gevouwen = gevouwen,
		.soort = rij->soort,
		.richting = rij->richting,
		.telling = rij->telling,
		.doel = doel_van(&out->ov, rij),
		.nulmeting = rij->nulmeting,
		.deadline = rij->deadline,
	};
	return WZ_OK;
}

/* Without a periode all that was agreed, as in the list; what was dropped needs
 * no advice. */
static bool loopt(const wz__overzicht *ov, size_t afspraak)
{
	if (ov->afspraak[afspraak].rij.vervallen != 0)
		return false;
	for (size_t k = 0; k < ov->n_perioden; k++)
		if (wz__oordeel_van(ov, afspraak, k))
			return true;
	return ov->standaard;
}

static wz_status zet_perceel(lezer *l, size_t p, bool gevraagd)
{
	wz__advieslezing *out = l->out;
	const wz__perceelblok *blok = &out->ov.perceel[p];
	size_t eerste = out->n_items;
	for (size_t a = blok->eerste; a < blok->eerste + blok->n; a++)
		if (loopt(&out->ov, a) && voeg_item_toe(l, a) != WZ_OK)
			return WZ_ERR_NOMEM;
	size_t n = out->n_items - eerste;
	out->perceel[p] = (wz__adviesperceel){
		.opdracht = blok->rij.opdracht,
		.nummer = blok->rij.nummer,
		.stadsdeel = blok->rij.stadsdeel,
		.wijk = blok->rij.wijk,
		.begin = blok->rij.begin,
		.eind = blok->rij.eind,
		.item = out->item + eerste,
		.n = n,
		.gevraagd = gevraagd,
	};
	out->percelen += gevraagd && n > 0 ? 1 : 0;
	out->afspraken += gevraagd ? n : 0;
	return WZ_OK;
}

static wz_status zet_blik(lezer *l, const wz__keuze *keuze)
{
	wz__advieslezing *out = l->out;
	wz__gekozen gekozen = { 0 };
	out->perceel = calloc(out->ov.n_percelen + 1, sizeof *out->perceel);
	out->item = calloc(out->ov.n_afspraken + 1, sizeof *out->item);
	out->afspraak = calloc(out->ov.n_afspraken + 1, sizeof *out->afspraak);
	if (!out->perceel || !out->item || !out->afspraak)
		return wz__nomem(l->dossier);
	wz_status status =
		wz__gekozen_bepaal(l->dossier, keuze, WZ__KIES_AANBIEDER | WZ__KIES_PERIODE, &gekozen);
	for (size_t p = 0; status == WZ_OK && p < out->ov.n_percelen; p++)
		status = zet_perceel(l, p, wz__gekozen_perceel(&gekozen, out->ov.perceel[p].rij.id) != NULL);
	wz__gekozen_free(&gekozen);
	out->blik = (wz__adviesblik){ out->perceel, out->ov.n_percelen, &out->lijsten };
	return status;
}

wz_status wz__advieslezing_lees(wz_dossier *dossier, const wz__keuze *keuze, bool volgende,
                                wz__advieslezing *out)
{
	wz__keuze alle = { .perioden = keuze->perioden, .n_perioden = keuze->n_perioden };
	lezer l = { .dossier = dossier, .out = out };
	wz_status status = wz__overzicht_lees(dossier, &alle, &out->ov);
	if (status == WZ_OK)
		status = wz__woordenlijsten_lees(dossier, &out->lijsten);
	if (status == WZ_OK)
		status = zet_blik(&l, keuze);
	out->blik.vanaf = volgende ? INT32_MAX : out->ov.vandaag;
	if (status == WZ_OK && !wz__advies_geef(&out->blik, &out->adviezen))
		status = wz__nomem(dossier);
	wz__buf_free(&l.buf);
	return status;
}

void wz__advieslezing_free(wz__advieslezing *lezing)
{
	free(lezing->perceel);
	free(lezing->item);
	free(lezing->afspraak);
	wz__adviezen_free(&lezing->adviezen);
	wz__woordenlijsten_free(&lezing->lijsten);
	wz__overzicht_free(&lezing->ov);
	*lezing = (wz__advieslezing){ .n_items = 0 };
}

size_t wz__adviesplek_afspraak(const wz__advieslezing *lezing, const wz__adviesplek *plek)
{
	return lezing->afspraak[lezing->perceel[plek->perceel].item - lezing->item + (ptrdiff_t)plek->item];
}
