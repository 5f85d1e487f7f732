/* SPDX-License-Identifier: EUPL-1.2 */
/* Import of an organisation's own words. */
#include <string.h>
#include "dossier/bevindingen.h"
#include "dossier/import.h"
#include "evaluate/woordenlijst.h"
#include "store/woord_rijen.h"

enum { LIJST, WOORD, TEGENOVER, N };
static const wz__kolom kolommen[N] = {
	[LIJST] = { "lijst", true }, [WOORD] = { "woord", true }, [TEGENOVER] = { "tegenover", false },
};
static const char *const drempels[] = { "overtreffing", "kleine-groep", "indicatoren", "gelijke-maat" };

static void check_lijst(wz__act *act, const wz__lezer *lezer, const wz__record *record)
{
	const char *namen[WZ__WOORDENLIJSTEN], *naam = record->veld[LIJST];
	wz__buf keuzes = { 0 };
	for (int i = 0; i < WZ__WOORDENLIJSTEN; i++) {
		namen[i] = wz__woordenlijst_naam((wz__woordenlijst)i);
		wz__buf_format(&keuzes, "%s%s", i == 0 ? "" : i + 1 < WZ__WOORDENLIJSTEN ? ", " : " of ", namen[i]);
	}
	wz__act_fout(act, lezer, record, LIJST, "onbekende lijst \"%.60s\"", naam);
	const char *naaste = wz_suggest(naam, namen, WZ__WOORDENLIJSTEN);
	if (naaste != NULL)
		wz__fout_bedoelde(&act->import->fouten, naaste);
	else
		wz__fout_hint(&act->import->fouten, "kies uit: %s", wz__buf_str(&keuzes));
	wz__buf_free(&keuzes);
}

/* A threshold is a known name with a number above zero. */
static void check_drempel(wz__act *act, const wz__lezer *lezer, const wz__record *record)
{
	const size_t n = sizeof drempels / sizeof *drempels;
	wz_getal getal;
	bool bekend = false;
	for (size_t i = 0; i < n; i++)
		bekend = bekend || strcmp(wz__act_vouw(act, record->veld[WOORD]), drempels[i]) == 0;
	if (!bekend) {
		wz__act_fout(act, lezer, record, WOORD, "onbekende drempel \"%.60s\"", record->veld[WOORD]);
		wz__fout_hint(&act->import->fouten,
		              "kies uit: overtreffing, kleine-groep, indicatoren of gelijke-maat");
	}
	if (!wz_getal_parse(record->veld[TEGENOVER], &getal) || getal <= 0)
		wz__act_fout(act, lezer, record, TEGENOVER, "een drempel is een getal boven 0");
}

static wz_status read_row(wz__act *act, const wz__lezer *lezer, const wz__record *record, size_t *nieuwe)
{
	size_t fouten = act->import->fouten.totaal;
	int lijst = wz__woordenlijst_met_naam(wz__act_vouw(act, record->veld[LIJST]));
	if (lijst < 0)
		check_lijst(act, lezer, record);
	if (record->lengte[WOORD] == 0)
		wz__act_fout(act, lezer, record, WOORD, "is leeg");
	if (lijst == WZ__WOORDEN_DREMPEL && record->lengte[WOORD] > 0)
		check_drempel(act, lezer, record);
	if (lijst == WZ__WOORDEN_VERWISSELD && record->lengte[TEGENOVER] == 0)
		wz__act_fout(act, lezer, record, wz__lezer_heeft(lezer, TEGENOVER) ? TEGENOVER : -1,
		             "bij een verwisseld woord hoort in de kolom tegenover het woord dat er dan staat");
	if (act->import->fouten.totaal != fouten)
		return WZ_OK;
	bool nieuw = false;
	const char *woord = wz__act_vouw(act, record->veld[WOORD]);
	wz_status status = wz__woord_zorg(act->dossier, wz__woordenlijst_naam((wz__woordenlijst)lijst), woord,
	                                  record->veld[TEGENOVER], &nieuw);
	*nieuwe += nieuw;
	return status;
}

static wz_status read_file(wz__act *act, const wz_source *source, size_t *nieuwe, size_t *rijen)
{
	wz__lezer *lezer;
	wz__record record;
	bool einde = false;
	act->source = source;
	wz_status status = wz__act_open(act, &lezer, source, kolommen, N);
	if (status == WZ_ERR_DATA)
		return WZ_OK;
	if (status != WZ_OK)
		return wz__nomem(act->dossier);
	while (status == WZ_OK && (status = wz__act_volgende(act, lezer, &record, &einde)) == WZ_OK && !einde) {
		++*rijen;
		status = read_row(act, lezer, &record, nieuwe);
	}
	wz__act_sluit(act, lezer);
	return status;
}

static wz_status lees_alles(wz__act *act, const wz_source *sources, size_t n)
{
	size_t nieuwe = 0, rijen = 0;
	wz_status status = WZ_OK;
	for (size_t i = 0; status == WZ_OK && i < n; i++)
		status = read_file(act, &sources[i], &nieuwe, &rijen);
	if (status != WZ_OK || act->import->fouten.totaal > 0)
		return status;
	wz__import_line(act->import, "woorden: %zu toegevoegd, %zu gelijk", nieuwe, rijen - nieuwe);
	if (nieuwe == 0)
		return WZ_OK;
	act->import->changed = true;
	status = wz__bevindingen_herzie_alle(act->dossier, 0);
	if (status == WZ_OK)
		status = wz__bevindingen_ervaringen(act->dossier);
	if (status == WZ_OK)
		status = wz__act_raak_alle(act);
	return status == WZ_OK ? wz__log(act->dossier, "%zu %s toegevoegd aan de woordenlijsten", nieuwe,
	                                 nieuwe == 1 ? "woord" : "woorden")
	                       : status;
}

wz_status wz_import_woorden(wz_dossier *dossier, const wz_source *sources, size_t n,
                            const wz_import_options *options, wz_import **out)
{
	return wz__import_run(dossier, sources, n, options, lees_alles, out);
}
