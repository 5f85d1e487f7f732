/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/koppelingen.h"
#include <stdlib.h>
#include <string.h>
#include "report/lijst.h"
#include "store/koppeling_rijen.h"

/* The koppeling whose rows are being read. */
typedef struct opbouw {
	int64_t id, opdracht;
	bool gekozen;
	wz__buf nummers, sleutel;
} opbouw;

static void begin(opbouw *bouw, const wz__koppeling_rij *rij)
{
	bouw->id = rij->koppeling;
	bouw->opdracht = rij->opdracht;
	bouw->gekozen = false;
	wz__buf_clear(&bouw->nummers);
	wz__buf_clear(&bouw->sleutel);
	wz__buf_text(&bouw->sleutel, rij->opdracht_volgorde);
}

static void tel_mee(opbouw *bouw, const wz__koppeling_rij *rij, const wz__gekozen *gekozen)
{
	wz__erbij(&bouw->nummers, "+", rij->nummer);
	/* Below any byte of a number, so that a shorter list sorts first. */
	wz__buf_char(&bouw->sleutel, '\1');
	wz__buf_text(&bouw->sleutel, rij->volgorde);
	bouw->gekozen = bouw->gekozen || gekozen == NULL || wz__gekozen_perceel(gekozen, rij->id);
}

static wz_status bewaar_percelen(wz_dossier *dossier, const opbouw *bouw, wz__koppelingen *out)
{
	if (!bouw->gekozen)
		return WZ_OK;
	if (!wz__grow(&out->van, &out->capacity, out->n + 1, sizeof *out->van))
		return wz__nomem(dossier);
	wz__koppeling *koppeling = &out->van[out->n];
	koppeling->id = bouw->id;
	koppeling->opdracht = bouw->opdracht;
	koppeling->percelen = wz__arena_text(&out->arena, wz__buf_str(&bouw->nummers));
	koppeling->perceelsleutel = wz__arena_text(&out->arena, wz__buf_str(&bouw->sleutel));
	koppeling->afspraken = koppeling->afspraaksleutel = "";
	if (koppeling->percelen == NULL || koppeling->perceelsleutel == NULL)
		return wz__nomem(dossier);
	out->n++;
	return WZ_OK;
}

static wz_status bewaar_afspraken(wz_dossier *dossier, const opbouw *bouw, wz__koppelingen *out)
{
	wz__koppeling *koppeling = wz__koppeling_met(out, bouw->id);
	if (koppeling == NULL)
		return WZ_OK;
	koppeling->afspraken = wz__arena_text(&out->arena, wz__buf_str(&bouw->nummers));
	koppeling->afspraaksleutel = wz__arena_text(&out->arena, wz__buf_str(&bouw->sleutel));
	return koppeling->afspraken == NULL || koppeling->afspraaksleutel == NULL
		? wz__nomem(dossier) : WZ_OK;
}

typedef wz_status (*bewaarder)(wz_dossier *dossier, const opbouw *bouw, wz__koppelingen *out);

/* Rows come by rising koppeling: each is kept when the next one begins. */
static wz_status lees(wz_dossier *dossier, sqlite3_stmt *statement, const wz__gekozen *gekozen,
                      bewaarder bewaar, wz__koppelingen *out)
{
	opbouw bouw = { 0 };
	wz__koppeling_rij rij;
	bool row = true;
	wz_status status = WZ_OK;
	while (status == WZ_OK) {
		status = wz__koppeling_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (rij.koppeling != bouw.id) {
			status = bouw.id != 0 ? bewaar(dossier, &bouw, out) : WZ_OK;
			begin(&bouw, &rij);
		}
		tel_mee(&bouw, &rij, gekozen);
	}
	if (status == WZ_OK && bouw.id != 0)
		status = bewaar(dossier, &bouw, out);
	if (status == WZ_OK && (bouw.nummers.failed || bouw.sleutel.failed))
		status = wz__nomem(dossier);
	wz__buf_free(&bouw.nummers);
	wz__buf_free(&bouw.sleutel);
	return status;
}

wz_status wz__koppelingen_lees(wz_dossier *dossier, const wz__gekozen *gekozen,
                               wz__koppelingen *out)
{
	sqlite3_stmt *statement;
	wz_status status = wz__koppeling_percelen(dossier, &statement);
	if (status == WZ_OK)
		status = lees(dossier, statement, gekozen, bewaar_percelen, out);
	wz__done(dossier, statement);
	if (status != WZ_OK)
		return status;
	status = wz__koppeling_afspraken(dossier, &statement);
	if (status == WZ_OK)
		status = lees(dossier, statement, NULL, bewaar_afspraken, out);
	wz__done(dossier, statement);
	return status;
}

static int volgens_id(const void *a, const void *b)
{
	int64_t links = ((const wz__koppeling *)a)->id, rechts = ((const wz__koppeling *)b)->id;
	return (links > rechts) - (links < rechts);
}

wz__koppeling *wz__koppeling_met(const wz__koppelingen *koppelingen, int64_t id)
{
	wz__koppeling zoek = { .id = id };
	if (koppelingen->n == 0)
		return NULL;
	return bsearch(&zoek, koppelingen->van, koppelingen->n, sizeof zoek, volgens_id);
}

static int volgens_nummer(const void *a, const void *b)
{
	const wz__koppeling *links = a, *rechts = b;
	int orde = strcmp(links->perceelsleutel, rechts->perceelsleutel);
	if (orde != 0)
		return orde;
	bool links_geen = *links->afspraken == '\0', rechts_geen = *rechts->afspraken == '\0';
	if (links_geen != rechts_geen)
		return links_geen ? 1 : -1;
	orde = strcmp(links->afspraaksleutel, rechts->afspraaksleutel);
	return orde != 0 ? orde : volgens_id(a, b);
}

void wz__koppelingen_sorteer(wz__koppelingen *koppelingen)
{
	if (koppelingen->n > 1)
		qsort(koppelingen->van, koppelingen->n, sizeof *koppelingen->van, volgens_nummer);
}

void wz__koppelingen_free(wz__koppelingen *koppelingen)
{
	free(koppelingen->van);
	wz__arena_free(&koppelingen->arena);
	*koppelingen = (wz__koppelingen){ 0 };
}
