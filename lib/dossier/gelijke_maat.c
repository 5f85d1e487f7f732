/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/gelijke_maat.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/datum.h"
#include "evaluate/breed.h"
#include "evaluate/signaal.h"
#include "overzicht/overzicht.h"
#include "store/woord_rijen.h"

/* How many neighbours in order of share are looked at, on either side. */
enum { BUREN = 64, PUNTEN_STANDAARD = 5 };

typedef struct maat {
	wz__aandeel deel;
	int64_t afspraak;
} maat;

static bool bruikbaar(const wz__oordeel *oordeel, wz_getal doel)
{
	return oordeel && !oordeel->vervallen && oordeel->heeft_claim && oordeel->grens == WZ_PRECIES &&
	       oordeel->waarde != WZ_GETAL_GEEN && oordeel->waarde >= 0 && doel != WZ_GETAL_GEEN && doel > 0 &&
	       oordeel->verandering == WZ_GETAL_GEEN;
}

static bool is_minimum(const wz__afspraak_rij *rij)
{
	return rij->richting == WZ__MINIMAAL || rij->richting == WZ__RICHTING_GEEN;
}

/* By aanbieder and then share, compared by cross-multiplication. */
static int volgorde(const void *a, const void *b)
{
	const maat *x = a, *y = b;
	if (x->deel.aanbieder != y->deel.aanbieder)
		return x->deel.aanbieder < y->deel.aanbieder ? -1 : 1;
	wz__breed links = (wz__breed)x->deel.waarde * y->deel.doel;
	wz__breed rechts = (wz__breed)y->deel.waarde * x->deel.doel;
	if (links != rechts)
		return links < rechts ? -1 : 1;
	return (x->afspraak > y->afspraak) - (x->afspraak < y->afspraak);
}

static size_t verzamel(const wz__overzicht *ov, size_t k, maat *out)
{
	size_t n = 0;
	for (size_t a = 0; a < ov->n_afspraken; a++) {
		const wz__afspraakblok *blok = &ov->afspraak[a];
		const wz__perceel_rij *perceel = &ov->perceel[blok->perceel].rij;
		const wz__oordeel *oordeel = wz__oordeel_van(ov, a, k);
		wz_getal doel = wz__doel_van(ov, a, wz__periode_van(ov, blok->perceel, k));
		if (!is_minimum(&blok->rij) || !bruikbaar(oordeel, doel))
			continue;
		out[n++] = (maat){ { blok->rij.nummer, perceel->aanbieder_id, perceel->id, oordeel->waarde, doel,
			                 blok->rij.eenheid, oordeel->geclaimd }, blok->rij.id };
	}
	return n;
}

static wz_status schrijf(wz__bestemming *naar, const wz__overzicht *ov, wz_periode periode, const maat *a,
                         const maat *b, const wz__bewering *bewering)
{
	char onderwerp[64];
	if (a->afspraak > b->afspraak) {
		const maat *c = a;
		a = b;
		b = c;
	}
	if (bewering->zin.failed || bewering->cijfers.failed)
		return wz__nomem(naar->dossier);
	snprintf(onderwerp, sizeof onderwerp, "a%" PRId64 "+a%" PRId64, a->afspraak, b->afspraak);
	const wz__bevinding_rij rij = { .opdracht_id = ov->perceel[0].rij.opdracht_id, .periode = periode,
		                      .code = wz__signaalsoort_van(WZ__GELIJKE_MAAT)->code, .onderwerp = onderwerp,
		                      .zin = wz__buf_str(&bewering->zin),
		                      .cijfers = wz__buf_str(&bewering->cijfers) };
	wz_status status = wz__bevinding_zet(naar, &rij);
	const maat *beide[] = { a, b };
	for (int i = 0; status == WZ_OK && i < 2; i++) {
		status = wz__bevinding_bij(naar, &(wz__raakt_rij){ .perceel_id = beide[i]->deel.perceel });
		if (status == WZ_OK)
			status = wz__bevinding_bij(naar, &(wz__raakt_rij){ .afspraak_id = beide[i]->afspraak });
	}
	return status == WZ_OK ? wz__bevinding_af(naar) : status;
}

/* Each item with the nearest after it in order of share that differs; one pair
 * says enough of an item. */
static wz_status zoek_paren(wz__bestemming *naar, const wz__overzicht *ov, wz_periode periode, maat *m,
                            size_t n, wz_getal punten, wz__bewering *bewering)
{
	wz_status status = WZ_OK;
	qsort(m, n, sizeof *m, volgorde);
	for (size_t i = 0; status == WZ_OK && i < n; i++) {
		for (size_t j = i + 1; j < n && j <= i + BUREN; j++) {
			if (m[j].deel.aanbieder != m[i].deel.aanbieder)
				break;
			/* The sentence names the lower number first. */
			const maat *a = m[i].afspraak < m[j].afspraak ? &m[i] : &m[j];
			const maat *b = a == &m[i] ? &m[j] : &m[i];
			if (!wz__signaal_gelijke_maat(&a->deel, &b->deel, punten, bewering))
				continue;
			status = schrijf(naar, ov, periode, a, b, bewering);
			break;
		}
	}
	return status;
}

wz_status wz__gelijke_maten_naar(wz__bestemming *naar, const wz__keuze *keuze)
{
	wz_dossier *dossier = naar->dossier;
	wz__overzicht ov = { 0 };
	wz__woordenlijsten lijsten = { 0 };
	wz__bewering bewering = { 0 };
	wz_status status = wz__woordenlijsten_lees(dossier, &lijsten);
	if (status == WZ_OK)
		status = wz__overzicht_lees(dossier, keuze, &ov);
	maat *m = status == WZ_OK ? calloc(ov.n_afspraken + 1, sizeof *m) : NULL;
	if (status == WZ_OK && m == NULL)
		status = wz__nomem(dossier);
	wz_getal punten = wz__drempel(&lijsten, "gelijke-maat", (wz_getal)PUNTEN_STANDAARD * WZ_GETAL_SCHAAL);
	for (size_t k = 0; status == WZ_OK && k < ov.n_perioden; k++)
		status = zoek_paren(naar, &ov, ov.periode[k], m, verzamel(&ov, k, m), punten, &bewering);
	free(m);
	wz__bewering_free(&bewering);
	wz__woordenlijsten_free(&lijsten);
	wz__overzicht_free(&ov);
	return status;
}

wz_status wz__gelijke_maten(wz_dossier *dossier, const wz__keuze *keuze)
{
	wz__bestemming naar = { .dossier = dossier };
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < keuze->n_perioden; i++)
		status = wz__bevindingen_weg_maten(dossier, keuze->opdracht.id[0], keuze->perioden[i]);
	return status == WZ_OK ? wz__gelijke_maten_naar(&naar, keuze) : status;
}
