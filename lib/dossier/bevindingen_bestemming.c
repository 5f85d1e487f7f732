/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings on their way into the dossier, or beside it. */
#include <inttypes.h>
#include <string.h>
#include "dossier/bevindingen_stappen.h"

/* ---- As a line ---- */

void wz__bevindingregel_begin(wz__bevindingregel *regel, const wz__bevinding_rij *rij)
{
	char periode[WZ_FORMAT_SIZE];
	wz__buf_clear(&regel->tekst);
	wz__buf_format(&regel->tekst, "%s|%s|%" PRId64 "|%" PRId64 "|%s|%s|%s", rij->code,
	               rij->onderwerp, rij->opdracht_id, rij->aanbieder_id,
	               wz_periode_format(periode, rij->periode), rij->zin, rij->cijfers);
	regel->som = 0;
	regel->n = 0;
}

void wz__bevindingregel_bij(wz__bevindingregel *regel, const wz__raakt_rij *raakt)
{
	/* Only of a result the koppeling and the status mean something. */
	bool resultaat = raakt->resultaat_id != 0;
	const int64_t wat[] = { raakt->perceel_id,
		                    raakt->afspraak_id,
		                    raakt->resultaat_id,
		                    raakt->ervaring_id,
		                    resultaat ? raakt->koppeling_id : 0,
		                    resultaat ? (int64_t)raakt->status : 0 };
	regel->som += wz__hash(WZ__HASH, wat, sizeof wat);
	regel->n++;
}

void wz__bevindingregel_af(wz__bevindingregel *regel)
{
	wz__buf_format(&regel->tekst, "|%zu|%016" PRIx64, regel->n, regel->som);
}

/* ---- Into the dossier, or noted ---- */

wz_status wz__bevinding_zet(wz__bestemming *naar, const wz__bevinding_rij *rij)
{
	if (naar->verwacht == NULL)
		return wz__bevinding_maak(naar->dossier, rij, &naar->id);
	wz__map_free(&naar->verwacht->geraakt);
	wz__bevindingregel_begin(&naar->verwacht->regel, rij);
	return WZ_OK;
}

wz_status wz__bevinding_bij(wz__bestemming *naar, const wz__raakt_rij *raakt)
{
	if (naar->verwacht == NULL)
		return wz__bevinding_raak(naar->dossier, naar->id, raakt);
	wz__bevindingregel_bij(&naar->verwacht->regel, raakt);
	return WZ_OK;
}

enum { KOPPELING, PERCEEL, AFSPRAAK };

static wz_status eerste_keer(wz__bestemming *naar, int64_t soort, int64_t id, bool *ja)
{
	const int64_t sleutel[] = { soort, id };
	return wz__map_put(&naar->verwacht->geraakt, sleutel, sizeof sleutel, 1, ja) != NULL
	           ? WZ_OK
	           : wz__nomem(naar->dossier);
}

static wz_status noteer_leden(wz__bestemming *naar, const char *sql, int64_t soort,
                              int64_t koppeling)
{
	sqlite3_stmt *statement;
	bool row = true, nieuw;
	wz_status status = wz__query(naar->dossier, &statement, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(statement, 1, koppeling);
	while (status == WZ_OK && (status = wz__step(naar->dossier, statement, &row)) == WZ_OK && row) {
		int64_t id = wz__column_int(statement, 0, 0);
		status = eerste_keer(naar, soort, id, &nieuw);
		if (status == WZ_OK && nieuw)
			wz__bevindingregel_bij(&naar->verwacht->regel,
			                       soort == PERCEEL ? &(wz__raakt_rij){ .perceel_id = id }
			                                        : &(wz__raakt_rij){ .afspraak_id = id });
	}
	wz__done(naar->dossier, statement);
	return status;
}

wz_status wz__bevinding_bij_koppeling(wz__bestemming *naar, int64_t koppeling)
{
	static const char percelen[] =
		"SELECT perceel_id FROM koppeling_perceel WHERE koppeling_id = ?1";
	static const char afspraken[] =
		"SELECT afspraak_id FROM koppeling_afspraak WHERE koppeling_id = ?1";
	bool nieuw;
	if (naar->verwacht == NULL)
		return wz__bevinding_raak_koppeling(naar->dossier, naar->id, koppeling);
	wz_status status = eerste_keer(naar, KOPPELING, koppeling, &nieuw);
	if (status == WZ_OK && nieuw)
		status = noteer_leden(naar, percelen, PERCEEL, koppeling);
	if (status == WZ_OK && nieuw)
		status = noteer_leden(naar, afspraken, AFSPRAAK, koppeling);
	return status;
}

wz_status wz__bevinding_af(wz__bestemming *naar)
{
	wz__verwacht *v = naar->verwacht;
	if (v == NULL)
		return WZ_OK;
	wz__bevindingregel_af(&v->regel);
	if (v->regel.tekst.failed ||
	    !wz__map_put(&v->regels, v->regel.tekst.bytes, v->regel.tekst.size, v->bron, NULL))
		return wz__nomem(naar->dossier);
	return WZ_OK;
}
