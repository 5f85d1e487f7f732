/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "base/datum.h"
#include "dossier/jaarrapportage.h"
#include "dossier/tekstlezing.h"
#include "store/woord_rijen.h"
#include "store/zoek.h"

static const wz__kolom kolommen[WZ__JR_KOLOMMEN] = {
	[WZ__JR_PERCEEL] = { "perceel", true },        [WZ__JR_RESULTAAT] = { "resultaat", true },
	[WZ__JR_STATUS] = { "status", false },         [WZ__JR_AFSPRAAK] = { "afspraak", false },
	[WZ__JR_AANTAL] = { "aantal", false },         [WZ__JR_GRENS] = { "grens", false },
	[WZ__JR_EENHEID] = { "eenheid", false },       [WZ__JR_HERKOMST] = { "herkomst", false },
	[WZ__JR_PERIODE] = { "periode", false },       [WZ__JR_AANBIEDER] = { "aanbieder", false },
	[WZ__JR_OPDRACHT] = { "opdracht", false },     [WZ__JR_DEELGEBIED] = { "deelgebied", false },
	[WZ__JR_TOELICHTING] = { "toelichting", false }, [WZ__JR_BRON] = { "bron", false },
	[WZ__JR_AFGESPROKEN] = { "afgesproken", false }, [WZ__JR_DOEL] = { "doel", false },
	[WZ__JR_NULMETING] = { "nulmeting", false },   [WZ__JR_EERDER] = { "eerder", false },
};

/* The group of a place, made when it is the first of its kind. */
static wz_status group_of(wz__inkomend *in, const wz__plek *plek, size_t *groep)
{
	for (size_t i = 0; i < in->n_groepen; i++) {
		const wz__groep *g = &in->groepen[i];
		if (g->opdracht == plek->opdracht && g->aanbieder == plek->aanbieder &&
		    wz__periode_gelijk(g->periode, plek->periode)) {
			*groep = i;
			return WZ_OK;
		}
	}
	if (!wz__grow(&in->groepen, &in->groepen_capacity, in->n_groepen + 1, sizeof *in->groepen))
		return wz__nomem(in->act->dossier);
	*groep = in->n_groepen;
	in->groepen[in->n_groepen++] = (wz__groep){ .opdracht = plek->opdracht,
		                                    .aanbieder = plek->aanbieder,
		                                    .periode = plek->periode };
	return WZ_OK;
}

static wz_status keep_plek(wz__inkomend *in, const wz__plek *plek, int64_t *index)
{
	size_t nummer = 0;
	wz_status status = group_of(in, plek, &nummer);
	if (status != WZ_OK)
		return status;
	wz__groep *groep = &in->groepen[nummer];
	for (size_t i = 0; i < plek->leden.percelen; i++)
		if (wz__map_put(&groep->percelen, &plek->leden.perceel[i], sizeof(int64_t), 1, NULL) == NULL)
			return wz__nomem(in->act->dossier);
	if (!wz__grow(&in->plekken, &in->plekken_capacity, in->n_plekken + 1, sizeof *in->plekken))
		return wz__nomem(in->act->dossier);
	*index = (int64_t)in->n_plekken;
	in->plekken[in->n_plekken++] = (wz__plaats){ plek->koppeling, nummer };
	return WZ_OK;
}

/* The place of a row, from its words; NULL after a fault. */
static wz_status place_of(wz__inkomend *in, const wz__lezer *lezer, const wz__record *record, const wz__plaats **out)
{
	static const int words[] = { WZ__JR_OPDRACHT, WZ__JR_PERCEEL, WZ__JR_AFSPRAAK, WZ__JR_PERIODE,
		                     WZ__JR_AANBIEDER };
	*out = NULL;
	wz__buf_clear(&in->sleutel);
	wz__buf_append(&in->sleutel, (const char *)&record->getal, sizeof record->getal);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		wz__buf_append(&in->sleutel, record->veld[words[i]], record->lengte[words[i]] + 1);
	if (in->sleutel.failed)
		return wz__nomem(in->act->dossier);
	int64_t *known = wz__map_get(&in->sleutels, in->sleutel.bytes, in->sleutel.size);
	if (known != NULL) {
		*out = &in->plekken[*known];
		return WZ_OK;
	}
	wz__plek plek;
	bool gevonden;
	int64_t index = 0;
	wz_status status = wz__plek_zoek(in->act, lezer, record, &plek, &gevonden);
	if (status != WZ_OK || !gevonden)
		return status;
	status = keep_plek(in, &plek, &index);
	if (status != WZ_OK)
		return status;
	if (wz__map_put(&in->sleutels, in->sleutel.bytes, in->sleutel.size, index, NULL) == NULL)
		return wz__nomem(in->act->dossier);
	*out = &in->plekken[index];
	return WZ_OK;
}

/* The stored form of a row; its text in the record's memory. */
static wz__opgeslagen stored_form(const wz__act *act, const wz__record *record, const wz__waarden *in)
{
	const char *ruw = act->ruw[WZ__JR_RESULTAAT], *tekst = record->veld[WZ__JR_RESULTAAT];
	return (wz__opgeslagen){
		.tekst = tekst,
		.ruw = ruw == tekst || strcmp(ruw, tekst) == 0 ? NULL : ruw,
		.status = wz_realisatie_naam((wz_realisatie)in->status),
		.aantal = in->aantal,
		.grens = record->lengte[WZ__JR_GRENS] > 0 ? wz_grens_naam((wz_grens)in->grens) : NULL,
		.eenheid = in->procent && record->lengte[WZ__JR_EENHEID] == 0 ? "%" : record->veld[WZ__JR_EENHEID],
		.herkomst = in->herkomst != 0 ? wz_herkomst_naam((wz_herkomst)in->herkomst) : NULL,
		.deelgebied = record->veld[WZ__JR_DEELGEBIED],
		.toelichting = record->veld[WZ__JR_TOELICHTING],
		.bron = record->veld[WZ__JR_BRON],
		.record = (int64_t)record->nummer,
		.positie = (int64_t)record->positie,
	};
}

static wz_status insert(wz_dossier *dossier, int64_t rapportage, int64_t koppeling, const wz__opgeslagen *r)
{
	static const char sql[] =
		"INSERT INTO resultaat (rapportage_id, koppeling_id, tekst, ruw, status, aantal, grens, eenheid, "
		"herkomst, deelgebied, toelichting, bron, record, positie) "
		"VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
	sqlite3_stmt *s;
	wz_status status = wz__query(dossier, &s, sql);
	if (status != WZ_OK)
		return status;
	wz__bind_int(s, 1, rapportage);
	wz__bind_int(s, 2, koppeling);
	wz__bind_text(s, 3, r->tekst);
	wz__bind_text_or_null(s, 4, r->ruw);
	wz__bind_text_or_null(s, 5, r->status);
	wz__bind_int_or_null(s, 6, r->aantal, WZ_GETAL_GEEN);
	wz__bind_text_or_null(s, 7, r->grens);
	wz__bind_text_or_null(s, 8, r->eenheid);
	wz__bind_text_or_null(s, 9, r->herkomst);
	wz__bind_text_or_null(s, 10, r->deelgebied);
	wz__bind_text_or_null(s, 11, r->toelichting);
	wz__bind_text_or_null(s, 12, r->bron);
	wz__bind_int(s, 13, r->record);
	wz__bind_int(s, 14, r->positie);
	return wz__run(dossier, s);
}

/* What its words give cause to ask. */
static wz_status look_at(wz__inkomend *in, wz__groep *groep, int64_t koppeling, const wz__opgeslagen *r,
                         const wz__waarden *waarden)
{
	wz_dossier *dossier = in->act->dossier;
	wz__gemeld gemeld = {
		.tekst = r->tekst, .toelichting = r->toelichting, .status = (wz_realisatie)waarden->status,
		.aantal = waarden->aantal, .grens = (wz_grens)waarden->grens, .eenheid = r->eenheid,
		.periode = groep->periode,
	};
	if (groep->bevindingen == NULL)
		groep->bevindingen = wz__bevindingen_new(&in->lijsten);
	if (groep->bevindingen == NULL)
		return wz__nomem(dossier);
	return wz__bevindingen_add(groep->bevindingen, dossier, sqlite3_last_insert_rowid(dossier->db), koppeling,
	                           &gemeld);
}

static wz_status store_row(wz__inkomend *in, const wz__lezer *lezer, const wz__record *record, const wz__waarden *waarden,
                           const wz__plaats *plek)
{
	wz_dossier *dossier = in->act->dossier;
	wz__groep *groep = &in->groepen[plek->groep];
	wz_status status = groep->rapportage != 0 ? WZ_OK : wz__rapportage_maak(in, lezer, groep);
	if (status != WZ_OK)
		return status;
	wz__opgeslagen opgeslagen = stored_form(in->act, record, waarden);
	status = insert(dossier, groep->rapportage, plek->koppeling, &opgeslagen);
	if (status == WZ_OK)
		status = look_at(in, groep, plek->koppeling, &opgeslagen, waarden);
	if (status == WZ_OK)
		status = wz__gelijk_rij(in, plek, waarden, &opgeslagen);
	if (status != WZ_OK)
		return status;
	wz__vingerafdruk_add(&groep->sha, &opgeslagen);
	groep->rijen++;
	wz__kept_resultaat resultaat = {
		.koppeling = plek->koppeling,
		.aanbieder = groep->aanbieder,
		.periode = groep->periode,
		.feit = { .status = (wz_realisatie)waarden->status,
		          .aantal = waarden->aantal,
		          .grens = (wz_grens)waarden->grens,
		          .herkomst = (wz_herkomst)waarden->herkomst,
		          .deelgebied = opgeslagen.deelgebied },
		.eenheid = opgeslagen.eenheid,
	};
	return wz__kept_add(&in->kept, dossier, &resultaat);
}

static wz_status read_rows(wz__inkomend *in, wz__lezer *lezer)
{
	wz__record record;
	bool einde = false;
	wz_status status = WZ_OK;
	const wz_import *import = in->act->import;
	while (status == WZ_OK && (status = wz__act_volgende(in->act, lezer, &record, &einde)) == WZ_OK && !einde) {
		wz__waarden waarden;
		const wz__plaats *plek;
		bool leeg;
		status = wz__sjabloon_rij(in, lezer, &record, &leeg);
		if (status != WZ_OK || leeg)
			continue;
		in->rijen++;
		wz__waarden_lees(in, lezer, &record, &waarden);
		status = place_of(in, lezer, &record, &plek);
		/* After the first fault nothing will be stored: only look on. */
		if (status == WZ_OK && plek != NULL && import->fouten.totaal == 0)
			status = store_row(in, lezer, &record, &waarden, plek);
	}
	if (status == WZ_OK && in->rijen == 0 && import->fouten.totaal == 0)
		wz__act_fout(in->act, lezer, NULL, -1,
		             wz__lezer_heeft(lezer, WZ__JR_AFGESPROKEN)
		                     ? "er is nog niets ingevuld"
		                     : "het bestand heeft alleen een kopregel en geen resultaten");
	return status;
}

static wz_status savepoint(wz_dossier *dossier, const char *sql)
{
	sqlite3_stmt *statement;
	wz_status status = wz__query(dossier, &statement, sql);
	return status == WZ_OK ? wz__run(dossier, statement) : status;
}

static void free_bestand(wz__inkomend *in)
{
	for (size_t i = 0; i < in->n_groepen; i++) {
		wz__map_free(&in->groepen[i].percelen);
		wz__bevindingen_free(in->groepen[i].bevindingen);
	}
	wz__woordenlijsten_free(&in->lijsten);
	wz__sjabloon_free(&in->sjabloon);
	wz__map_free(&in->gelijk.rijen);
	free(in->groepen);
	free(in->plekken);
	wz__map_free(&in->sleutels);
	wz__kept_free(&in->kept);
	wz__buf_free(&in->sleutel);
}

static wz_status open_table(wz__act *act, const wz_source *source, wz__lezer **lezer)
{
	const wz_import_options *options = act->options;
	wz__fouten *fouten = &act->import->fouten;
	if (options->plan || options->n_legenda > 0 || options->accept_proposals) {
		wz__fout(fouten, source->naam, NULL, 0, NULL,
		         "dit is een tabel; --plan, --legenda en --accept-proposals zijn voor vrije tekst");
		return WZ_OK;
	}
	wz_status status = wz__act_open(act, lezer, source, kolommen, WZ__JR_KOLOMMEN);
	if (status == WZ_ERR_DATA)
		wz__tekst_hint(act, source, kolommen, WZ__JR_KOLOMMEN);
	return status == WZ_ERR_NOMEM ? wz__nomem(act->dossier) : WZ_OK;
}

/* The records of a file, and of a text what was made of it: `lezing` lives as long as
 * they are read. *lezer is NULL after a fault. */
static wz_status open_file(wz__act *act, const wz_source *source, wz__tekstlezing *lezing, wz__lezer **lezer)
{
	wz__fouten *fouten = &act->import->fouten;
	size_t before = fouten->totaal;
	*lezer = NULL;
	wz_status status = wz__is_tekst(act, source, kolommen, WZ__JR_KOLOMMEN, &act->vrije_tekst);
	if (status != WZ_OK)
		return status;
	if (!act->vrije_tekst)
		return open_table(act, source, lezer);
	status = wz__tekstlezing_lees(act, source, lezing);
	if (status == WZ_OK && fouten->totaal == before)
		status = wz__tekstlezing_meld(act, lezing);
	if (status == WZ_OK && fouten->totaal == before && act->options->plan)
		status = wz__tekstlezing_plan(act, lezing);
	if (status != WZ_OK || fouten->totaal != before || act->options->plan)
		return status;
	status = wz__lezer_open_rijen(lezer, source->naam, kolommen, WZ__JR_KOLOMMEN, lezing->rijen, lezing->n_rijen,
	                              fouten);
	return status == WZ_OK ? status : wz__nomem(act->dossier);
}

static wz_status read_file(wz__act *act, const wz_source *source)
{
	static const char set[] = "SAVEPOINT bestand";
	static const char back[] = "ROLLBACK TO bestand";
	static const char release[] = "RELEASE bestand";
	wz__inkomend in = { .act = act };
	wz__lezer *lezer;
	act->source = source;
	wz__tekstlezing lezing = { 0 };
	wz_status status = open_file(act, source, &lezing, &lezer);
	if (status != WZ_OK || lezer == NULL) {
		wz__tekstlezing_free(&lezing);
		return status;
	}
	status = wz__bestand_vind(&in);
	if (status == WZ_OK)
		status = wz__woordenlijsten_lees(act->dossier, &in.lijsten);
	if (status == WZ_OK)
		status = savepoint(act->dossier, set);
	if (status == WZ_OK)
		status = read_rows(&in, lezer);
	bool klaar = false;
	if (status == WZ_OK && in.eerder && act->import->fouten.totaal == 0)
		status = wz__eerder_gezien(&in, &klaar);
	if (status == WZ_OK && !klaar && act->import->fouten.totaal == 0)
		status = wz__afronden(&in);
	if (status == WZ_OK && !klaar && act->import->fouten.totaal == 0)
		status = wz__sjabloon_meld(&in);
	if (status == WZ_OK && !klaar && act->import->fouten.totaal == 0)
		status = wz__gelijk_meld(&in, lezer);
	if (status == WZ_OK && klaar)
		status = savepoint(act->dossier, back);
	if (status == WZ_OK)
		status = savepoint(act->dossier, release);
	wz__act_sluit(act, lezer);
	wz__tekstlezing_free(&lezing);
	free_bestand(&in);
	return status;
}

/* The names that options give, checked once instead of on every row. */
static wz_status check_options(wz__act *act)
{
	static const wz_source none = { NULL, NULL, 0 };
	wz__buf naaste = { 0 };
	int64_t id = 1;
	act->source = &none;
	wz_status status = WZ_OK;
	const char *naam = act->options->aanbieder;
	if (naam != NULL)
		status = wz__zoek_aanbieder(act->dossier, wz__act_vouw(act, naam), &id);
	if (status == WZ_OK && id == 0) {
		wz__act_fout(act, NULL, NULL, -1, "onbekende aanbieder \"%.60s\"", naam);
		status = wz__naaste(act->dossier, &naaste, wz__sql_aanbieders, 0, naam);
		wz__fout_bedoelde(&act->import->fouten, naaste.bytes);
	}
	naam = act->options->opdracht;
	id = 1;
	wz__buf_clear(&naaste);
	if (status == WZ_OK && naam != NULL)
		status = wz__zoek_opdracht(act->dossier, wz__act_vouw(act, naam), &id);
	if (status == WZ_OK && id == 0) {
		wz__act_fout(act, NULL, NULL, -1, "onbekende opdracht \"%.60s\"", naam);
		status = wz__naaste(act->dossier, &naaste, wz__sql_opdrachten, 0, naam);
		wz__fout_bedoelde(&act->import->fouten, naaste.size > 0 ? naaste.bytes : NULL);
	}
	wz__buf_free(&naaste);
	return status;
}

wz_status wz__jaarrapportage_lees_alles(wz__act *act, const wz_source *sources, size_t n)
{
	wz_status status = check_options(act);
	if (act->import->fouten.totaal > 0)
		return status;
	for (size_t i = 0; status == WZ_OK && i < n; i++)
		status = read_file(act, &sources[i]);
	return status;
}

wz_status wz_import_jaarrapportage(wz_dossier *dossier, const wz_source *sources, size_t n,
                                   const wz_import_options *options, wz_import **out)
{
	return wz__import_run(dossier, sources, n, options, wz__jaarrapportage_lees_alles, out);
}
