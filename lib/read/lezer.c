/* SPDX-License-Identifier: EUPL-1.2 */
#include "read/lezer.h"

#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"
#include "read/lezer_deel.h"

static void fault(wz__lezer *lezer, const char *kolom, const char *message)
{
	wz__lezer_fout(lezer, lezer->csv.nummer, SIZE_MAX, kolom, "%s", message);
}

/* The name of the column that stands at this place in the file; NULL: none. */
static const char *name_at(const wz__lezer *lezer, size_t place)
{
	for (size_t i = 0; i < lezer->n; i++)
		if (lezer->veld[i] == place)
			return lezer->kop[i];
	return NULL;
}

static void fault_quote(wz__lezer *lezer, wz__csv_uitkomst uitkomst)
{
	if (uitkomst == WZ__CSV_NIET_GESLOTEN) {
		fault(lezer, NULL, "aanhalingsteken wordt niet gesloten");
	} else {
		fault(lezer, NULL, "aanhalingsteken staat op een verkeerde plaats");
		wz__fout_hint(
			lezer->fouten,
			"zet het hele veld tussen aanhalingstekens en schrijf die in het veld dubbel");
	}
}

static void fault_too_long(wz__lezer *lezer)
{
	wz__fout(lezer->fouten, lezer->bestand, NULL, lezer->csv.nummer,
	         name_at(lezer, lezer->csv.te_lang), "veld is te lang: meer dan %d bytes",
	         WZ__VELD_MAX);
}

static const char *separator_name(char separator)
{
	switch (separator) {
	case ',':
		return "komma";
	case ';':
		return "puntkomma";
	case '\t':
		return "tab";
	default:
		return "scheidingsteken";
	}
}

static void fault_too_many(wz__lezer *lezer)
{
	wz__fout(lezer->fouten, lezer->bestand, NULL, lezer->csv.nummer, NULL,
	         "meer velden (%zu) dan kolommen (%zu)", lezer->csv.gevuld, lezer->breedte);
	wz__fout_hint(lezer->fouten,
	              "staat er een %s in een veld? zet dat veld tussen aanhalingstekens",
	              separator_name(lezer->csv.scheiding));
}

static wz_status map_header(wz__lezer *lezer)
{
	if (lezer->csv.gevuld > WZ__CSV_VELDEN) {
		wz__fout(lezer->fouten, lezer->bestand, NULL, lezer->csv.nummer, NULL,
		         "er zijn te veel kolommen: %zu", lezer->csv.gevuld);
		return WZ_OK;
	}
	lezer->breedte = lezer->csv.gevuld;
	for (size_t i = 0; i < lezer->breedte; i++) {
		size_t n;
		const char *text = wz__csv_veld(&lezer->csv, i, &n);

		if (!wz__kop_kolom(lezer, lezer->csv.nummer, i, text, n))
			return WZ_ERR_NOMEM;
	}
	wz__kop_klaar(lezer, lezer->csv.nummer);
	lezer->csv.bewaar = lezer->breedte;
	return WZ_OK;
}

static wz_status read_header(wz__lezer *lezer)
{
	wz__csv_uitkomst outcome;

	if (!wz__csv_open(&lezer->csv, lezer->tekst.bytes, lezer->tekst.n))
		return WZ_ERR_NOMEM;
	outcome = wz__csv_next(&lezer->csv);
	lezer->csv.nummer = 1; /* whatever blank records stood before it */
	switch (outcome) {
	case WZ__CSV_RECORD:
		return map_header(lezer);
	case WZ__CSV_EINDE:
		wz__fout(lezer->fouten, lezer->bestand, NULL, 0, NULL, "het bestand is leeg");
		return WZ_OK;
	case WZ__CSV_TE_LANG:
		fault_too_long(lezer);
		return WZ_OK;
	case WZ__CSV_NIET_GESLOTEN:
	case WZ__CSV_LOS:
		fault_quote(lezer, outcome);
		return WZ_OK;
	case WZ__CSV_NOMEM:
		break;
	}
	return WZ_ERR_NOMEM;
}

/* A reader of these columns, over nothing yet. */
static wz__lezer *lezer_new(const char *naam, const wz__kolom *kolommen, size_t n,
                            wz__fouten *fouten)
{
	wz__lezer *lezer = calloc(1, sizeof *lezer);

	if (!lezer)
		return NULL;
	lezer->kolommen = kolommen;
	lezer->n = n;
	lezer->fouten = fouten;
	for (size_t i = 0; i < n; i++) {
		lezer->veld[i] = NIET_IN_BESTAND;
		lezer->kop[i] = kolommen[i].naam;
	}
	lezer->bestand = wz__arena_text(&lezer->arena, naam);
	if (lezer->bestand || !naam)
		return lezer;
	wz__lezer_close(lezer);
	return NULL;
}

wz_status wz__lezer_open_rijen(wz__lezer **out, const char *naam, const wz__kolom *kolommen,
                               size_t n, const wz__rij *rijen, size_t n_rijen, wz__fouten *fouten)
{
	*out = lezer_new(naam, kolommen, n, fouten);
	if (!*out)
		return WZ_ERR_NOMEM;
	(*out)->uit_rijen = true;
	(*out)->rijen = rijen;
	(*out)->n_rijen = n_rijen;
	for (size_t i = 0; i < n_rijen; i++)
		for (size_t k = 0; k < n; k++)
			if (rijen[i].veld[k] && *rijen[i].veld[k])
				(*out)->veld[k] = k;
	return WZ_OK;
}

/* What it is, when it is no csv: whether that is so is left to the bytes, unless the user
 * says it. */
static bool is_workbook(const wz_source *source, wz_als als)
{
	switch (als) {
	case WZ_ALS_XLSX:
	case WZ_ALS_ODS:
		return true;
	case WZ_ALS_INHOUD:
		return wz__herken(source) != WZ__BESTAND_ONBEKEND;
	default:
		return false;
	}
}

static wz_status open_csv(wz__lezer *lezer, const wz_source *source, const wz__leeswijze *hoe)
{
	wz_status status;

	if (hoe->blad) {
		wz__fout(lezer->fouten, source->naam, NULL, 0, NULL,
		         "dit is geen werkboek, en heeft dus geen "
		         "blad \"%.60s\"",
		         hoe->blad);
		wz__fout_hint(lezer->fouten, "laat --blad weg");
		return WZ_OK;
	}
	status = wz__tekst_lees(&lezer->tekst, source, hoe->tekenset, lezer->fouten);
	return status == WZ_OK ? read_header(lezer) : status;
}

wz_status wz__lezer_open(wz__lezer **out, const wz_source *source, const wz__leeswijze *hoe,
                         const wz__kolom *kolommen, size_t n, wz__fouten *fouten)
{
	static const wz__leeswijze zomaar = { 0 };
	size_t before = fouten->totaal;
	wz__lezer *lezer = lezer_new(source->naam, kolommen, n, fouten);
	wz_status status;

	*out = NULL;
	if (!lezer)
		return WZ_ERR_NOMEM;
	hoe = hoe ? hoe : &zomaar;
	status = is_workbook(source, hoe->als) ? wz__lezer_open_boek(lezer, source, hoe)
	                                       : open_csv(lezer, source, hoe);
	if (status == WZ_OK && fouten->totaal != before)
		status = fouten->failed ? WZ_ERR_NOMEM : WZ_ERR_DATA;
	if (status == WZ_OK)
		*out = lezer;
	else
		wz__lezer_close(lezer);
	return status;
}

static size_t file_position(wz__lezer *lezer)
{
	size_t begin = lezer->csv.begin;

	lezer->positie += wz__tekst_omvang(&lezer->tekst, lezer->tekst.bytes + lezer->gemeten,
	                                   begin - lezer->gemeten);
	lezer->gemeten = begin;
	return lezer->tekst.positie + lezer->positie;
}

static void fill(wz__lezer *lezer, wz__record *record)
{
	*record = (wz__record){ .nummer = lezer->csv.nummer };
	record->positie = file_position(lezer);
	for (size_t i = 0; i < WZ__KOLOMMEN_MAX; i++) {
		size_t place = i < lezer->n ? lezer->veld[i] : NIET_IN_BESTAND;

		record->veld[i] = wz__csv_veld(&lezer->csv, place, &record->lengte[i]);
	}
}

static void fill_from_rij(const wz__lezer *lezer, const wz__rij *rij, wz__record *record)
{
	*record = (wz__record){ .nummer = rij->nummer, .positie = rij->positie };
	for (size_t i = 0; i < WZ__KOLOMMEN_MAX; i++) {
		record->veld[i] = i < lezer->n && rij->veld[i] ? rij->veld[i] : "";
		record->lengte[i] = strlen(record->veld[i]);
	}
}

wz_status wz__lezer_next(wz__lezer *lezer, wz__record *record, bool *einde)
{
	if (lezer->uit_rijen) {
		*einde = lezer->rij == lezer->n_rijen;
		if (!*einde)
			fill_from_rij(lezer, &lezer->rijen[lezer->rij++], record);
		return WZ_OK;
	}
	if (lezer->boek)
		return wz__lezer_next_boek(lezer, record, einde);
	while (!lezer->einde) {
		wz__csv_uitkomst outcome = wz__csv_next(&lezer->csv);

		switch (outcome) {
		case WZ__CSV_RECORD:
			if (lezer->csv.gevuld <= lezer->breedte) {
				fill(lezer, record);
				*einde = false;
				return WZ_OK;
			}
			fault_too_many(lezer);
			break;
		case WZ__CSV_TE_LANG:
			fault_too_long(lezer);
			break;
		case WZ__CSV_NIET_GESLOTEN:
		case WZ__CSV_LOS:
			fault_quote(lezer, outcome);
			lezer->einde = true;
			break;
		case WZ__CSV_EINDE:
			lezer->einde = true;
			break;
		case WZ__CSV_NOMEM:
			return WZ_ERR_NOMEM;
		}
		if (lezer->fouten->failed)
			return WZ_ERR_NOMEM;
	}
	*einde = true;
	return WZ_OK;
}

bool wz__lezer_heeft(const wz__lezer *lezer, size_t kolom)
{
	return lezer->veld[kolom] != NIET_IN_BESTAND;
}

const char *wz__lezer_kop(const wz__lezer *lezer, size_t kolom)
{
	return lezer->kop[kolom];
}

void wz__lezer_close(wz__lezer *lezer)
{
	if (!lezer)
		return;
	wz__csv_close(&lezer->csv);
	wz__lezer_sluit_boek(lezer);
	wz__tekst_free(&lezer->tekst);
	wz__arena_free(&lezer->arena);
	free(lezer);
}
