/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/percelen.h"
#include "report/lijst.h"
#include "store/perceel_rijen.h"
#include "store/stadsdeel_rijen.h"

/* A person finds the wijk behind its stadsdeel, and the dates with the contract. */
enum { OPDRACHT, PERCEEL, STADSDEEL, WIJK, GEBIED, THEMA, AANBIEDER, BEGIN, EIND, AFSPRAKEN, N };
static const wz_column kolommen[N] = {
	[OPDRACHT] = { "opdracht", NULL, WZ_TYPE_ID, WZ_USE_BOTH, true },
	[PERCEEL] = { "perceel", NULL, WZ_TYPE_ID, WZ_USE_BOTH, false },
	[STADSDEEL] = { "stadsdeel", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[WIJK] = { "wijk", NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false },
	[GEBIED] = { "stadsdeel", NULL, WZ_TYPE_TEXT, WZ_USE_HUMAN, false },
	[THEMA] = { "thema", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[AANBIEDER] = { "aanbieder", NULL, WZ_TYPE_TEXT, WZ_USE_BOTH, false },
	[BEGIN] = { "begin", NULL, WZ_TYPE_DATE, WZ_USE_MACHINE, false },
	[EIND] = { "eind", NULL, WZ_TYPE_DATE, WZ_USE_MACHINE, false },
	[AFSPRAKEN] = { "afspraken", NULL, WZ_TYPE_INTEGER, WZ_USE_BOTH, false },
};

static void zet_gebied(wz_table *table, const wz__perceel_rij *rij, wz__buf *buf)
{
	wz__buf_clear(buf);
	wz__buf_text(buf, rij->stadsdeel);
	if (*rij->wijk != '\0')
		wz__buf_format(buf, " (%s)", rij->wijk);
	wz__cel_tekst(table, GEBIED, wz__buf_str(buf));
}

static wz_status zet_rij(wz_dossier *dossier, wz_table *table, const wz__perceel_rij *rij,
                         wz__buf *buf)
{
	int64_t afspraken = 0;
	wz_status status = wz__perceel_afspraken(dossier, rij->id, &afspraken);
	if (status != WZ_OK)
		return status;
	wz_table_row(table, WZ_ROW_DATA, 0);
	wz__cel_tekst(table, OPDRACHT, rij->opdracht);
	wz__cel_tekst(table, PERCEEL, rij->nummer);
	wz__cel_tekst(table, STADSDEEL, rij->stadsdeel);
	wz__cel_tekst(table, WIJK, rij->wijk);
	zet_gebied(table, rij, buf);
	wz__cel_tekst(table, THEMA, rij->thema);
	wz__cel_tekst(table, AANBIEDER, rij->aanbieder);
	wz__cel_datum(table, BEGIN, rij->begin);
	wz__cel_datum(table, EIND, rij->eind);
	wz_table_value(table, AFSPRAKEN, afspraken);
	return WZ_OK;
}

wz_status wz__percelen_tabel(wz_dossier *dossier, const wz__gekozen *gekozen, const char *caption,
                             wz_verslag *verslag)
{
	sqlite3_stmt *statement;
	wz__perceel_rij rij;
	wz__buf buf = { 0 };
	bool row = true;
	wz_table *table = wz_verslag_table(verslag, WZ_TABLE_LIST, "percelen", kolommen, N);
	wz_table_caption(table, caption);
	wz_status status = wz__perceel_rijen(dossier, &statement);
	while (status == WZ_OK) {
		status = wz__perceel_volgende(dossier, statement, &rij, &row);
		if (status != WZ_OK || !row)
			break;
		if (wz__gekozen_perceel(gekozen, rij.id) != NULL)
			status = zet_rij(dossier, table, &rij, &buf);
	}
	wz__done(dossier, statement);
	if (status == WZ_OK && buf.failed)
		status = wz__nomem(dossier);
	wz__buf_free(&buf);
	return status;
}
