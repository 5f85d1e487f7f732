/* SPDX-License-Identifier: EUPL-1.2 */
/* What was read from a text, as a jaarrapportage to correct and import. */
#include "dossier/jaarrapportage.h"
#include "dossier/tekstlezing.h"

enum {
	OPDRACHT, PERIODE, PERCEEL, AFSPRAAK, RESULTAAT, STATUS, AANTAL, GRENS, EENHEID, HERKOMST,
	DEELGEBIED, TOELICHTING, BRON, N
};

#define TEKST(naam) { naam, NULL, WZ_TYPE_TEXT, WZ_USE_MACHINE, false }
static const wz_column kolommen[N] = {
	[OPDRACHT] = TEKST("opdracht"),     [PERIODE] = TEKST("periode"),
	[PERCEEL] = TEKST("perceel"),       [AFSPRAAK] = TEKST("afspraak"),
	[RESULTAAT] = TEKST("resultaat"),   [STATUS] = TEKST("status"),
	[AANTAL] = TEKST("aantal"),         [GRENS] = TEKST("grens"),
	[EENHEID] = TEKST("eenheid"),       [HERKOMST] = TEKST("herkomst"),
	[DEELGEBIED] = TEKST("deelgebied"), [TOELICHTING] = TEKST("toelichting"),
	[BRON] = TEKST("bron"),
};

static void put(wz_table *table, size_t kolom, const char *tekst)
{
	if (tekst != NULL && *tekst != '\0')
		wz_table_text(table, kolom, tekst);
}

/* The numbers stay empty: they are read in the text again when it comes in, and
 * count when somebody accepts them. */
static void add_row(wz__act *act, const wz__rij *rij, wz_table *table, wz__buf *buf)
{
	char periode[WZ_FORMAT_SIZE];
	wz_table_row(table, WZ_ROW_DATA, 0);
	put(table, OPDRACHT, rij->veld[WZ__JR_OPDRACHT]);
	if (act->options->periode.soort != WZ_PERIODE_GEEN)
		wz_table_text(table, PERIODE, wz_periode_format(periode, act->options->periode));
	put(table, PERCEEL, rij->veld[WZ__JR_PERCEEL]);
	put(table, AFSPRAAK, rij->veld[WZ__JR_AFSPRAAK]);
	put(table, RESULTAAT, rij->veld[WZ__JR_RESULTAAT]);
	put(table, STATUS, rij->veld[WZ__JR_STATUS]);
	put(table, DEELGEBIED, rij->veld[WZ__JR_DEELGEBIED]);
	put(table, TOELICHTING, rij->veld[WZ__JR_TOELICHTING]);
	wz__buf_clear(buf);
	wz__buf_format(buf, "%s, regel %zu", wz__bestandsnaam(act->source->naam), rij->nummer);
	wz_table_text(table, BRON, wz__buf_str(buf));
}

/* The table of an import, made with the first text that is read. */
static wz_table *plan_table(wz_import *import)
{
	if (import->plan == NULL)
		import->plan = wz_verslag_new("jaarrapportage");
	return import->plan == NULL ? NULL
	                            : wz_verslag_table(import->plan, WZ_TABLE_LIST, "resultaten", kolommen, N);
}

wz_status wz__tekstlezing_plan(wz__act *act, const wz__tekstlezing *lezing)
{
	wz__buf buf = { 0 };
	wz_table *table = plan_table(act->import);
	if (table == NULL)
		return wz__nomem(act->dossier);
	size_t leeg = 0;
	for (size_t i = 0; i < lezing->n_rijen; i++) {
		add_row(act, &lezing->rijen[i], table, &buf);
		leeg += *lezing->rijen[i].veld[WZ__JR_STATUS] == '\0';
	}
	if (leeg > 0)
		wz__import_line(act->import, "in het plan %s %zu %s nog geen status: vul die in, of een aantal",
		                leeg == 1 ? "heeft" : "hebben", leeg, leeg == 1 ? "regel" : "regels");
	bool failed = buf.failed || wz_verslag_status(act->import->plan) != WZ_OK;
	wz__buf_free(&buf);
	return failed ? wz__nomem(act->dossier) : WZ_OK;
}
