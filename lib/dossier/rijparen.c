/* SPDX-License-Identifier: EUPL-1.2 */
#include "dossier/rijparen.h"

#include <stdlib.h>
#include <string.h>

/* How much two rows must have in common beside lots and text: each round goes over what
 * the rounds before it left, so that the whole is linear in the rows. */
typedef enum ronde { ALLES, GEBIED_STATUS, GEBIED, TEKST, RONDEN } ronde;

/* Keys are compared as bytes, so they have no padding that is not zeroed. */
typedef struct sleutel {
	int64_t tekst, gebied, status, koppeling;
} sleutel;

static sleutel sleutel_van(const wz__paarrij *rij, ronde r)
{
	return (sleutel){ rij->tekst, r <= GEBIED ? rij->gebied : 0,
		              r <= GEBIED_STATUS ? (int64_t)rij->status : 0,
		              r == ALLES ? rij->koppeling : 0 };
}

/* The number of these words, the same for the same words; -1 without memory. */
static int64_t nummer(wz__map *woorden, const char *bytes, size_t n)
{
	int64_t *plek = wz__map_put(woorden, bytes, n, (int64_t)woorden->n, NULL);
	return plek == NULL ? -1 : *plek;
}

/* Columns 2…4: the lots, the text and the sub-area. */
static bool zet_woorden(wz__rijparen *p, sqlite3_stmt *statement, wz__paarrij *rij)
{
	const char *gebied = wz__column_text(statement, 4);
	wz__buf_clear(&p->sleutel);
	wz__buf_text(&p->sleutel, wz__column_text(statement, 2));
	wz__buf_text(&p->sleutel, wz__column_text(statement, 3));
	if (p->sleutel.failed)
		return false;
	rij->tekst = nummer(&p->teksten, p->sleutel.bytes, p->sleutel.size);
	rij->gebied = nummer(&p->gebieden, gebied, strlen(gebied));
	return rij->tekst >= 0 && rij->gebied >= 0;
}

static bool zet_rij(wz__rijparen *p, sqlite3_stmt *statement, wz__paarrij *rij)
{
	*rij = (wz__paarrij){
		.id = wz__column_int(statement, 0, 0),
		.koppeling = wz__column_int(statement, 1, 0),
		.gekoppeld = wz__column_int(statement, 6, 0) != 0,
		.eigen = wz__column_int(statement, 7, 0) != 0,
		.met_hand = wz__column_int(statement, 8, 0) != 0,
		.aanvaard = wz__column_int(statement, 9, 0) != 0,
		.geen = wz__column_int(statement, 10, 0) != 0,
		.ander = WZ__PAAR_GEEN,
	};
	wz_realisatie_parse(wz__column_text(statement, 5), &rij->status);
	return zet_woorden(p, statement, rij);
}

/* The lots are what stands before the colon of the koppeling's key. */
static wz_status lees(wz_dossier *dossier, int64_t rapportage, wz__rijparen *p, wz__paarrij **rijen,
                      size_t *n, size_t *capacity)
{
	static const char sql[] =
		"SELECT r.id, r.koppeling_id, substr(k.sleutel, 1, instr(k.sleutel, ':')), r.tekst, r.deelgebied, "
		"r.status, k.afspraken <> '', r.aantal IS NOT NULL, r.met_hand, v.resultaat_id IS NOT NULL, "
		"g.resultaat_id IS NOT NULL FROM resultaat r JOIN koppeling k ON k.id = r.koppeling_id "
		"LEFT JOIN aanvaarding v ON v.resultaat_id = r.id LEFT JOIN geen_afspraak g ON g.resultaat_id = r.id "
		"WHERE r.rapportage_id = ?1 ORDER BY r.id";
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, rapportage);
	while (status == WZ_OK && (status = wz__step(dossier, statement, &row)) == WZ_OK && row)
		if (!wz__grow(rijen, capacity, *n + 1, sizeof **rijen) ||
		    !zet_rij(p, statement, &(*rijen)[(*n)++]))
			status = wz__nomem(dossier);
	wz__done(dossier, statement);
	return status;
}

/* The new rows that are left, chained per key in their order: the map has the first. */
static bool rijg(wz__rijparen *p, ronde r, wz__map *eerste)
{
	for (size_t i = p->n_nieuw; i-- > 0;) {
		wz__paarrij *rij = &p->nieuw[i];
		if (rij->ander != WZ__PAAR_GEEN)
			continue;
		sleutel s = sleutel_van(rij, r);
		int64_t *plek = wz__map_put(eerste, &s, sizeof s, -1, NULL);
		if (plek == NULL)
			return false;
		rij->volgende = *plek;
		*plek = (int64_t)i;
	}
	return true;
}

static bool paar(wz__rijparen *p, ronde r)
{
	wz__map eerste = { 0 };
	bool goed = rijg(p, r, &eerste);
	for (size_t i = 0; goed && i < p->n_oud; i++) {
		wz__paarrij *rij = &p->oud[i];
		/* Of what was linked by hand the file cannot know the agreed items. */
		if (rij->ander != WZ__PAAR_GEEN || (r == ALLES && rij->met_hand))
			continue;
		sleutel s = sleutel_van(rij, r);
		int64_t *plek = wz__map_get(&eerste, &s, sizeof s);
		if (plek == NULL || *plek < 0)
			continue;
		rij->ander = (size_t)*plek;
		p->nieuw[rij->ander].ander = i;
		*plek = p->nieuw[rij->ander].volgende;
	}
	wz__map_free(&eerste);
	return goed;
}

wz_status wz__rijparen_maak(wz_dossier *dossier, int64_t oud, int64_t nieuw, wz__rijparen *out)
{
	wz_status status = lees(dossier, oud, out, &out->oud, &out->n_oud, &out->oud_capacity);
	if (status == WZ_OK)
		status = lees(dossier, nieuw, out, &out->nieuw, &out->n_nieuw, &out->nieuw_capacity);
	for (int r = ALLES; status == WZ_OK && r < RONDEN; r++)
		if (!paar(out, (ronde)r))
			status = wz__nomem(dossier);
	return status;
}

void wz__rijparen_free(wz__rijparen *paren)
{
	free(paren->oud);
	free(paren->nieuw);
	wz__map_free(&paren->teksten);
	wz__map_free(&paren->gebieden);
	wz__buf_free(&paren->sleutel);
	*paren = (wz__rijparen){ 0 };
}
