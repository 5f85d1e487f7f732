/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdio.h>
#include <string.h>

#include "dossier/check.h"
#include "dossier/kept.h"
#include "dossier/vingerafdruk.h"

/* Both sides are written as one line of text each, so that a difference in any
 * column shows. */

static const char telling_rows[] =
	"SELECT koppeling_id || '|' || aanbieder_id || '|' || periode || '|' || status || '|' || aantal, "
	"'koppeling ' || koppeling_id || ', ' || periode FROM telling";
static const char bewijs_rows[] =
	"SELECT b.afspraak_id || '|' || b.aanbieder_id || '|' || b.periode || '|' || zonder_status || '|' || "
	"gerealiseerd || '|' || deels_gerealiseerd || '|' || niet_gerealiseerd || '|' || onbekend || '|' || "
	"doorlopend || '|' || zonder_getal || '|' || andere_eenheid || '|' || getallen || '|' || som || '|' || "
	"grens || '|' || coalesce(hoogste, '-') || '|' || zwakste_getal || '|' || zwakste || '|' || "
	"gedeelde_getallen || '|' || gedeeld_som || '|' || gedeeld_grens || '|' || gedeelde_koppeling || '|' "
	"|| deelgebieden, 'afspraak ' || a.nummer || ', ' || b.periode "
	"FROM bewijs b JOIN afspraak a ON a.id = b.afspraak_id";

static void telling_line(wz__buf *out, const wz__kept_telling_rij *t)
{
	char periode[WZ_FORMAT_SIZE];
	wz__buf_format(out, "%lld|%lld|%s|%s|%lld", (long long)t->koppeling, (long long)t->aanbieder,
	               wz_periode_format(periode, t->periode), wz_realisatie_naam(t->status),
	               (long long)t->aantal);
}

static void bewijs_line(wz__buf *out, const wz__bewijs *b)
{
	char periode[WZ_FORMAT_SIZE];
	wz__buf_format(out, "%lld|%lld|%s", (long long)b->afspraak, (long long)b->aanbieder,
	               wz_periode_format(periode, b->periode));
	for (int i = 0; i < WZ_REALISATIES; i++)
		wz__buf_format(out, "|%lld", (long long)b->per_status[i]);
	wz__buf_format(out, "|%lld|%lld|%lld|%lld|%d|", (long long)b->zonder_getal,
	               (long long)b->andere_eenheid, (long long)b->getallen, (long long)b->som, (int)b->grens);
	if (b->hoogste == WZ_GETAL_GEEN)
		wz__buf_char(out, '-');
	else
		wz__buf_format(out, "%lld", (long long)b->hoogste);
	wz__buf_format(out, "|%d|%d|%lld|%lld|%d|%lld|%s", (int)b->zwakste_getal, (int)b->zwakste,
	               (long long)b->gedeelde_getallen, (long long)b->gedeeld_som, (int)b->gedeeld_grens,
	               (long long)b->gedeelde_koppeling, b->deelgebieden);
}

static wz_status expect(wz__check *check, wz__map *lines, const wz__buf *line)
{
	if (line->failed || wz__map_put(lines, line->bytes, line->size, 1, NULL) == NULL)
		return wz__nomem(check->dossier);
	return WZ_OK;
}

/* Every stored row must be one of the counted lines, and as many of them. */
static wz_status compare(wz__check *check, const char *sql, const wz__map *lines, const char *wat)
{
	sqlite3_stmt *statement;
	size_t found = 0;
	bool row = true;
	wz_status status = wz__query_once(check->dossier, &statement, sql);
	while (status == WZ_OK && (status = wz__step(check->dossier, statement, &row)) == WZ_OK && row) {
		const char *line = wz__column_text(statement, 0);
		if (wz__map_get(lines, line, strlen(line)) != NULL)
			found++;
		else
			wz__check_meld(check, wat, wz__column_text(statement, 1),
			               "is anders dan opnieuw geteld uit de resultaten");
	}
	sqlite3_finalize(statement);
	if (status == WZ_OK && found != lines->n) {
		char hoeveel[WZ_FORMAT_SIZE + 64];
		snprintf(hoeveel, sizeof hoeveel, "%zu van de %zu opnieuw getelde ontbreken", lines->n - found,
		         lines->n);
		wz__check_meld(check, wat, "geheel", hoeveel);
	}
	return status;
}

static wz_status check_telling(wz__check *check, const wz__kept_totals *kept)
{
	wz__map lines = { 0 };
	wz__buf line = { 0 };
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < kept->n_telling; i++) {
		wz__buf_clear(&line);
		telling_line(&line, &kept->telling[i]);
		status = expect(check, &lines, &line);
	}
	if (status == WZ_OK)
		status = compare(check, telling_rows, &lines, "tellingen");
	wz__map_free(&lines);
	wz__buf_free(&line);
	return status;
}

static wz_status check_bewijs(wz__check *check, const wz__kept_totals *kept)
{
	wz__map lines = { 0 };
	wz__buf line = { 0 };
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < kept->n_bewijs; i++) {
		wz__buf_clear(&line);
		bewijs_line(&line, &kept->bewijs[i]);
		status = expect(check, &lines, &line);
	}
	if (status == WZ_OK)
		status = compare(check, bewijs_rows, &lines, "bewijs");
	wz__map_free(&lines);
	wz__buf_free(&line);
	return status;
}

wz_status wz__check_totalen(wz__check *check)
{
	wz__kept_totals kept = { 0 };
	wz_status status = wz__kept_add_all(&kept, check->dossier);
	if (status == WZ_OK)
		status = check_telling(check, &kept);
	if (status == WZ_OK)
		status = check_bewijs(check, &kept);
	wz__kept_free(&kept);
	return status;
}

wz_status wz__check_vingerafdrukken(wz__check *check)
{
	static const char sql[] = "SELECT id, sha256 FROM rapportage ORDER BY id";
	sqlite3_stmt *statement;
	bool row = true;
	wz_status status = wz__query(check->dossier, &statement, sql);
	while (status == WZ_OK && (status = wz__step(check->dossier, statement, &row)) == WZ_OK && row) {
		char hex[WZ__SHA256_HEX], naam[WZ_FORMAT_SIZE];
		status = wz__vingerafdruk_van(check->dossier, wz__column_int(statement, 0, 0), hex);
		if (status != WZ_OK || strcmp(hex, wz__column_text(statement, 1)) == 0)
			continue;
		snprintf(naam, sizeof naam, "rapportage %lld", (long long)wz__column_int(statement, 0, 0));
		wz__check_meld(check, "SHA-256", naam, "de resultaten zijn gewijzigd sinds de import");
	}
	wz__done(check->dossier, statement);
	return status;
}
