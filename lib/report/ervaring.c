/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>
#include <welzijn/ervaring.h>
#include "report/gekozen.h"
#include "report/lijst.h"
#include "overzicht/periode.h"
#include "store/ervaring_rijen.h"

/* A person reads the remarks under a heading of area, periode and rubriek. */
enum { STADSDEEL, PERIODE, RUBRIEK, OPMERKING, OPDRACHT, AANBIEDER, BRON, N };
static const wz_column kolommen[N] = {
	[STADSDEEL] = { "stadsdeel", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[PERIODE] = { "periode", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[RUBRIEK] = { "rubriek", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[OPMERKING] = { "opmerking", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_MACHINE, false },
	[AANBIEDER] = { "aanbieder", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[BRON] = { "bron", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
};

/* A remark that names no contract belongs to every lot of its area. */
static bool bij_gekozen_perceel(const wz__gekozen *gekozen, const wz__ervaring_rij *rij)
{
	for (size_t i = 0; i < gekozen->n; i++)
		if (gekozen->perceel[i].stadsdeel == rij->stadsdeel_id
		    && (rij->opdracht_id == 0 || gekozen->perceel[i].opdracht == rij->opdracht_id))
			return true;
	return false;
}

static bool past(const wz__keuze *keuze, const wz__gekozen *gekozen, const wz__ervaring_rij *rij)
{
	bool via_perceel = keuze->perceel.n > 0 || (keuze->opdracht.n > 0 && rij->opdracht_id == 0);
	return wz__ids_heeft(&keuze->stadsdeel, rij->stadsdeel_id)
	       && (rij->opdracht_id == 0 || wz__ids_heeft(&keuze->opdracht, rij->opdracht_id))
	       && wz__ids_heeft(&keuze->aanbieder, rij->aanbieder_id)
	       && wz__in_perioden(keuze, rij->periode)
	       && (!via_perceel || bij_gekozen_perceel(gekozen, rij));
}

static void kondig_aan(wz_table *table, const wz__ervaring_rij *rij, wz__buf *vorige, wz__buf *kop)
{
	char periode[WZ_FORMAT_SIZE];
	wz__buf_clear(kop);
	wz__buf_format(kop, "%s %s: %s", rij->stadsdeel, wz_periode_format(periode, rij->periode),
	               rij->rubriek);
	if (strcmp(wz__buf_str(kop), wz__buf_str(vorige)) == 0)
		return;
	wz__buf_clear(vorige);
	wz__buf_text(vorige, wz__buf_str(kop));
	wz_table_row(table, WZ_ROW_GROUP, 0);
	wz_table_text(table, OPMERKING, wz__buf_str(kop));
}

static void zet_rij(wz_table *table, const wz__ervaring_rij *rij)
{
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, STADSDEEL, rij->stadsdeel);
	wz__cel_periode(table, PERIODE, rij->periode);
	wz__cel_tekst(table, RUBRIEK, rij->rubriek);
	wz__cel_tekst(table, OPMERKING, rij->opmerking);
	wz__cel_tekst(table, OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, AANBIEDER, rij->aanbieder);
	wz__cel_tekst(table, BRON, rij->bron);
}

static wz_status zet_rijen(wz_dossier *dossier, const wz__keuze *keuze, const wz__gekozen *gekozen,
                           wz_table *table)
{
	sqlite3_stmt *statement;
	wz__ervaring_rij rij;
	wz__buf vorige = { 0 }, kop = { 0 };
	bool row = true;
	wz_status status = wz__ervaring_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__ervaring_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (!past(keuze, gekozen, &rij))
			continue;
		kondig_aan(table, &rij, &vorige, &kop);
		zet_rij(table, &rij);
	}
	wz__done(dossier, statement);
	if (status == WZ_OK && (vorige.failed || kop.failed))
		status = wz__nomem(dossier);
	wz__buf_free(&vorige);
	wz__buf_free(&kop);
	return status;
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                     wz_verslag *verslag)
{
	wz__gekozen gekozen = { 0 };
	(void)vraag;
	wz_verslag_title(verslag, "Ervaringen van het stadsdeelmanagement");
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "ervaringen", kolommen, N);
	wz_status status = wz__gekozen_bepaal(dossier, keuze, 0, &gekozen);
	if (status == WZ_OK)
		status = zet_rijen(dossier, keuze, &gekozen, table);
	wz__gekozen_free(&gekozen);
	return status;
}

wz_status wz_ervaring_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out)
{
	return wz__lijst(dossier, "ervaring list", filter, vul, NULL, out);
}
