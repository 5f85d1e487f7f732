/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings on several results together: they look the same, or are parts of a total. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "dossier/bevindingen_stappen.h"

/* So many results are named: all that may be counted double, within reason. */
enum { GROEP_MAX = 100000 };

typedef struct schrijver {
	wz__bestemming *naar;
	const wz__rapportagesleutel *van;
	wz_status status;
	wz__buf tekst;
} schrijver;

static wz_status zoek_resultaat(wz_dossier *dossier, int64_t resultaat, sqlite3_stmt **out,
                                bool *row)
{
	static const char sql[] = "SELECT koppeling_id, status, tekst FROM resultaat WHERE id = ?1";
	*row = false;
	wz_status status = wz__query(dossier, out, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(*out, 1, resultaat);
	return wz__step(dossier, *out, row);
}

static wz_status koppeling_van(wz_dossier *dossier, int64_t resultaat, wz__raakt_rij *out)
{
	sqlite3_stmt *statement = NULL;
	bool row;
	*out = (wz__raakt_rij){ .resultaat_id = resultaat };
	wz_status status = zoek_resultaat(dossier, resultaat, &statement, &row);
	if (status == WZ_OK && row) {
		out->koppeling_id = wz__column_int(statement, 0, 0);
		wz_realisatie_parse(wz__column_text(statement, 1), &out->status);
	}
	wz__done(dossier, statement);
	return status;
}

static const char *tekst_van(void *context, int64_t resultaat)
{
	schrijver *s = context;
	sqlite3_stmt *statement = NULL;
	bool row;
	wz__buf_clear(&s->tekst);
	s->status = zoek_resultaat(s->naar->dossier, resultaat, &statement, &row);
	if (s->status == WZ_OK && row)
		wz__buf_text(&s->tekst, wz__column_text(statement, 2));
	wz__done(s->naar->dossier, statement);
	if (s->status == WZ_OK && s->tekst.failed)
		s->status = wz__nomem(s->naar->dossier);
	return s->status == WZ_OK ? wz__buf_str(&s->tekst) : NULL;
}

bool wz__onderwerp_uniek(wz__map *onderwerpen, char *onderwerp, size_t size)
{
	size_t n = strlen(onderwerp);
	int64_t *aantal = wz__map_put(onderwerpen, onderwerp, n, 0, NULL);
	if (aantal != NULL && ++*aantal > 1)
		snprintf(onderwerp + n, size - n, ".%" PRId64, *aantal);
	return aantal != NULL;
}

/* The subject is what all members share; where another group shares it too, also which
 * lots and figures these are. No row that comes, goes or stands elsewhere in the file
 * makes it another. */
static wz_status onderwerp_van(char *out, size_t size, const schrijver *s,
                               const wz__vondst *gevonden)
{
	char leden[20] = "";
	if (!gevonden->alleen)
		snprintf(leden, sizeof leden, "~%08" PRIx32,
		         (uint32_t)(gevonden->leden ^ gevonden->leden >> 32));
	snprintf(out, size, "o%" PRId64 "b%" PRId64 "#%016" PRIx64 "%s", s->van->opdracht,
	         s->van->aanbieder, gevonden->merk, leden);
	return wz__onderwerp_uniek(&s->naar->onderwerpen, out, size) ? WZ_OK
	                                                             : wz__nomem(s->naar->dossier);
}

static wz_status raak(wz__bestemming *naar, const wz__vondst *gevonden)
{
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < gevonden->n && i < GROEP_MAX; i++) {
		wz__raakt_rij lid;
		status = koppeling_van(naar->dossier, gevonden->resultaat[i], &lid);
		if (status == WZ_OK)
			status = wz__bevinding_bij_koppeling(naar, lid.koppeling_id);
		if (status == WZ_OK)
			status = wz__bevinding_bij(naar, &lid);
	}
	return status == WZ_OK ? wz__bevinding_af(naar) : status;
}

static bool schrijf_groep(void *context, const wz__vondst *gevonden, const wz__bewering *bewering)
{
	schrijver *s = context;
	char onderwerp[128];
	s->status = onderwerp_van(onderwerp, sizeof onderwerp, s, gevonden);
	if (s->status == WZ_OK) {
		const wz__bevinding_rij rij = {
			.opdracht_id = s->van->opdracht,
			.aanbieder_id = s->van->aanbieder,
			.periode = s->van->periode,
			.code = wz__signaalsoort_van(gevonden->code)->code,
			.onderwerp = onderwerp,
			.zin = wz__buf_str(&bewering->zin),
			.cijfers = wz__buf_str(&bewering->cijfers),
		};
		s->status = wz__bevinding_zet(s->naar, &rij);
	}
	if (s->status == WZ_OK)
		s->status = raak(s->naar, gevonden);
	return s->status == WZ_OK;
}

wz_status wz__schrijf_groepen(wz__bestemming *naar, const wz__rapportagesleutel *van,
                              wz__vergelijking *vergelijking)
{
	schrijver s = { .naar = naar, .van = van };
	const wz__vondsthoorder hoorder = { schrijf_groep, tekst_van, &s };
	bool nomem = false;
	wz_status status = WZ_OK;
	if (!wz__vergelijking_zoek(vergelijking, &hoorder, &nomem))
		status = nomem ? wz__nomem(naar->dossier) : s.status;
	wz__buf_free(&s.tekst);
	return status;
}
