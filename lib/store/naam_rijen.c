/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/naam_rijen.h"
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"

/* Every query gives: id, name, opdracht's id, number, begin and end. */
static const char OPDRACHT_ZOEK[] =
	"SELECT id, nummer, id, nummer, begin,"
	" CASE WHEN verlengd_tot > eind THEN verlengd_tot ELSE eind END"
	" FROM opdracht WHERE gevouwen = ?1";
static const char PERCEEL_ZOEK[] =
	"SELECT p.id, p.nummer, o.id, o.nummer, o.begin,"
	" CASE WHEN o.verlengd_tot > o.eind THEN o.verlengd_tot ELSE o.eind END"
	" FROM perceel p JOIN opdracht o ON o.id = p.opdracht_id WHERE p.gevouwen = ?1"
	" ORDER BY o.volgorde";
static const char AFSPRAAK_ZOEK[] =
	"SELECT a.id, a.nummer, o.id, o.nummer, o.begin,"
	" CASE WHEN o.verlengd_tot > o.eind THEN o.verlengd_tot ELSE o.eind END"
	" FROM opdracht o JOIN afspraak a ON a.opdracht_id = o.id AND a.gevouwen = ?1"
	" ORDER BY o.volgorde";
static const char STADSDEEL_ZOEK[] =
	"SELECT id, naam, 0, '', 0, 0 FROM stadsdeel WHERE gevouwen = ?1";
static const char AANBIEDER_ZOEK[] =
	"SELECT id, kort, 0, '', 0, 0 FROM aanbieder WHERE gevouwen = ?1";
static const char ALIAS_ZOEK[] =
	"SELECT aanbieder_id, alias, 0, '', 0, 0 FROM aanbieder_alias WHERE gevouwen = ?1";

static const char OPDRACHT_ALLE[] =
	"SELECT id, nummer, id, nummer, begin,"
	" CASE WHEN verlengd_tot > eind THEN verlengd_tot ELSE eind END"
	" FROM opdracht ORDER BY volgorde";
static const char PERCEEL_ALLE[] =
	"SELECT p.id, p.nummer, o.id, o.nummer, o.begin,"
	" CASE WHEN o.verlengd_tot > o.eind THEN o.verlengd_tot ELSE o.eind END"
	" FROM perceel p JOIN opdracht o ON o.id = p.opdracht_id ORDER BY o.volgorde, p.volgorde";
static const char AFSPRAAK_ALLE[] =
	"SELECT a.id, a.nummer, o.id, o.nummer, o.begin,"
	" CASE WHEN o.verlengd_tot > o.eind THEN o.verlengd_tot ELSE o.eind END"
	" FROM afspraak a JOIN opdracht o ON o.id = a.opdracht_id ORDER BY o.volgorde, a.volgorde";
static const char STADSDEEL_ALLE[] =
	"SELECT id, naam, 0, '', 0, 0 FROM stadsdeel ORDER BY gevouwen";
static const char AANBIEDER_ALLE[] =
	"SELECT id, kort, 0, '', 0, 0 FROM aanbieder"
	" UNION ALL SELECT aanbieder_id, alias, 0, '', 0, 0 FROM aanbieder_alias"
	" UNION ALL SELECT id, naam, 0, '', 0, 0 FROM aanbieder WHERE naam IS NOT NULL"
	" ORDER BY 2, 1";
static const char AANBIEDER_VOLUIT[] =
	"SELECT id, naam, 0, '', 0, 0 FROM aanbieder WHERE naam IS NOT NULL ORDER BY gevouwen";

static const char *const zoek[] = { OPDRACHT_ZOEK, PERCEEL_ZOEK, AFSPRAAK_ZOEK, STADSDEEL_ZOEK,
	                                AANBIEDER_ZOEK };
static const char *const alle[] = { OPDRACHT_ALLE, PERCEEL_ALLE, AFSPRAAK_ALLE, STADSDEEL_ALLE,
	                                AANBIEDER_ALLE };

static wz_status voeg_toe(wz_dossier *dossier, sqlite3_stmt *statement, wz__namen *out)
{
	if (!wz__grow(&out->naam, &out->capacity, out->n + 1, sizeof *out->naam))
		return wz__nomem(dossier);
	wz__naam *naam = &out->naam[out->n];
	naam->id = wz__column_int(statement, 0, 0);
	naam->naam = wz__arena_text(&out->arena, wz__column_text(statement, 1));
	naam->opdracht_id = wz__column_int(statement, 2, 0);
	naam->opdracht = wz__arena_text(&out->arena, wz__column_text(statement, 3));
	naam->begin = (wz_datum)wz__column_int(statement, 4, 0);
	naam->eind = (wz_datum)wz__column_int(statement, 5, 0);
	if (!naam->naam || !naam->opdracht)
		return wz__nomem(dossier);
	out->n++;
	return WZ_OK;
}

static wz_status lees(wz_dossier *dossier, const char *sql, const char *gevouwen, wz__namen *out)
{
	sqlite3_stmt *statement = NULL;
	wz_status status = wz__query(dossier, &statement, sql);
	bool row = true;
	if (status == WZ_OK && gevouwen)
		wz__bind_text(statement, 1, gevouwen);
	while (status == WZ_OK) {
		status = wz__step(dossier, statement, &row);
		if (status != WZ_OK || !row)
			break;
		status = voeg_toe(dossier, statement, out);
	}
	wz__done(dossier, statement);
	return status;
}

/* A name in full is kept as written only, so it is folded here. */
static wz_status lees_voluit(wz_dossier *dossier, const char *gevouwen, wz__namen *out)
{
	wz__namen voluit = { 0 };
	wz__buf buf = { 0 };
	wz_status status = lees(dossier, AANBIEDER_VOLUIT, NULL, &voluit);
	for (size_t i = 0; status == WZ_OK && i < voluit.n; i++) {
		wz__naam naam = voluit.naam[i];
		wz__buf_clear(&buf);
		wz__fold(&buf, naam.naam, strlen(naam.naam));
		if (strcmp(wz__buf_str(&buf), gevouwen) != 0)
			continue;
		naam.naam = wz__arena_text(&out->arena, naam.naam);
		naam.opdracht = "";
		if (!naam.naam || !wz__grow(&out->naam, &out->capacity, out->n + 1, sizeof *out->naam))
			status = wz__nomem(dossier);
		else
			out->naam[out->n++] = naam;
	}
	if (status == WZ_OK && buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&buf);
	wz__namen_free(&voluit);
	return status;
}

wz_status wz__namen_zoek(wz_dossier *dossier, wz__naamsoort soort, const char *gevouwen,
                         wz__namen *out)
{
	size_t before = out->n;
	wz_status status = lees(dossier, zoek[soort], gevouwen, out);
	if (soort != WZ__NAAM_AANBIEDER)
		return status;
	if (status == WZ_OK && out->n == before)
		status = lees(dossier, ALIAS_ZOEK, gevouwen, out);
	if (status == WZ_OK && out->n == before)
		status = lees_voluit(dossier, gevouwen, out);
	return status;
}

wz_status wz__namen_alle(wz_dossier *dossier, wz__naamsoort soort, wz__namen *out)
{
	return lees(dossier, alle[soort], NULL, out);
}

void wz__namen_free(wz__namen *namen)
{
	free(namen->naam);
	wz__arena_free(&namen->arena);
	*namen = (wz__namen){ 0 };
}
