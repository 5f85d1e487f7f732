/* SPDX-License-Identifier: EUPL-1.2 */
/* Records from a sheet of a workbook. */
#include <stdio.h>
#include <string.h>
#include "base/bsn.h"
#include "read/lezer_deel.h"

/* ---- opening ---- */

static wz_status refuse_kind(wz__lezer *lezer, const char *is, const char *anders)
{
	wz__fout(lezer->fouten, lezer->bestand, NULL, 0, NULL,
	         "dit is een werkboek van de soort %s, geen %s", is, anders);
	wz__fout_hint(lezer->fouten, "laat --as=%s weg", anders);
	return WZ_OK;
}

/* A bit for each column of the list that has one of these names. */
static uint32_t columns_named(const wz__lezer *lezer, const char *const *namen)
{
	uint32_t bits = 0;

	for (; *namen; namen++)
		for (size_t i = 0; i < lezer->n; i++)
			if (strcmp(lezer->kolommen[i].naam, *namen) == 0)
				bits |= (uint32_t)1 << i;
	return bits;
}

/* Columns whose names mean the same in every list: numbers of contracts, lots and agreed
 * items, which are text, and figures. What a template of a report tells (what was agreed, and
 * its figures) is read over there, whatever stands in it. */
static void know_columns(wz__lezer *lezer)
{
	static const char *const nummers[] = { "opdracht", "perceel", "afspraak", NULL };
	static const char *const aantallen[] = { "aantal", "doel", "nulmeting", NULL };
	static const char *const template[] = { "afgesproken", "doel", "nulmeting", "eerder", NULL };
	static const char *const alleen_daar[] = { "afgesproken", NULL };

	lezer->nummers = columns_named(lezer, nummers);
	lezer->aantallen = columns_named(lezer, aantallen);
	if (columns_named(lezer, alleen_daar))
		lezer->terzijde = columns_named(lezer, template);
}

static wz_status map_row(wz__lezer *lezer, const wz__boekrij *rij)
{
	char naam[WZ__KOLOMNAAM_SIZE];
	wz__buf hidden = { 0 };
	bool goed = true;

	for (size_t k = 0; goed && k < rij->breedte; k++) {
		size_t n;
		const char *text = wz__boekrij_tekst(rij, k, &n);

		/* What a title above the table reaches into is no column. */
		if (n && !rij->cel[k].boven)
			goed = wz__kop_kolom(lezer, rij->nummer, k, text, n);
	}
	wz__kop_klaar(lezer, rij->nummer);
	for (size_t i = 0; i < lezer->n; i++)
		if (lezer->veld[i] != NIET_IN_BESTAND) {
			lezer->kolom_op[lezer->veld[i]] = i + 1;
			if (wz__boekblad_kolom_verborgen(lezer->boek, lezer->veld[i]))
				wz__buf_format(&hidden, "%s%s (%s)", hidden.size ? ", " : "",
				               wz__kolomnaam(naam, lezer->veld[i]), lezer->kop[i]);
		}
	if (hidden.size)
		goed =
			goed && wz__lezer_meld(lezer, "verborgen kolommen zijn ook gelezen: %s", hidden.bytes);
	goed = goed && !hidden.failed;
	wz__buf_free(&hidden);
	return goed ? WZ_OK : WZ_ERR_NOMEM;
}

static wz_status read_header(wz__lezer *lezer, size_t kop)
{
	const wz__boekrij *rij = NULL;
	wz_status status = wz__boekblad_begin(lezer->boek, lezer->blad, false, lezer->fouten);

	do {
		if (status == WZ_OK)
			status = wz__boekblad_rij(lezer->boek, &rij, lezer->fouten);
	} while (status == WZ_OK && rij && rij->nummer < kop);
	return status == WZ_OK && rij ? map_row(lezer, rij) : status;
}

/* The name of a sheet is stored and printed too. */
static void refuse_names(wz__lezer *lezer)
{
	for (size_t i = 0; i < wz__werkboek_bladen(lezer->boek); i++) {
		const char *naam = wz__werkboek_blad(lezer->boek, i);

		if (!wz__heeft_bsn(naam, strlen(naam)))
			continue;
		wz__fout(lezer->fouten, lezer->bestand, NULL, 0, NULL,
		         "de naam van een blad bevat een burgerservicenummer (BSN)");
		wz__fout_hint(lezer->fouten, "geef het blad een andere naam");
	}
}

wz_status wz__lezer_open_boek(wz__lezer *lezer, const wz_source *source, const wz__leeswijze *hoe)
{
	size_t kop, before = lezer->fouten->totaal;
	wz_status status = wz__werkboek_open(&lezer->boek, source, lezer->fouten);

	if (status != WZ_OK)
		return status;
	lezer->blad = SIZE_MAX;
	if (hoe->als == WZ_ALS_XLSX && wz__werkboek_ods(lezer->boek))
		return refuse_kind(lezer, "ods", "xlsx");
	if (hoe->als == WZ_ALS_ODS && !wz__werkboek_ods(lezer->boek))
		return refuse_kind(lezer, "xlsx", "ods");
	refuse_names(lezer);
	if (lezer->fouten->totaal != before)
		return WZ_OK;
	know_columns(lezer);
	status = wz__lezer_kies_blad(lezer, hoe->blad, &kop);
	if (status != WZ_OK || lezer->fouten->totaal != before)
		return status;
	return read_header(lezer, kop);
}

void wz__lezer_sluit_boek(wz__lezer *lezer)
{
	wz__werkboek_sluit(lezer->boek);
	wz__buf_free(&lezer->verborgen_rijen);
	wz__buf_free(&lezer->voorbeeld);
}

const char *wz__lezer_blad(const wz__lezer *lezer)
{
	return lezer->boek && lezer->blad != SIZE_MAX ? wz__werkboek_blad(lezer->boek, lezer->blad)
	                                              : NULL;
}

const char *wz__lezer_recordnaam(const wz__lezer *lezer)
{
	return wz__lezer_blad(lezer) ? "rij" : "record";
}

bool wz__lezer_macros(const wz__lezer *lezer)
{
	return lezer->boek && wz__werkboek_macros(lezer->boek);
}

const char *wz__lezer_cel(const wz__lezer *lezer, size_t nummer, int kolom,
                          char cel[WZ__CELNAAM_SIZE])
{
	char naam[WZ__KOLOMNAAM_SIZE] = "";

	if (!lezer->boek)
		return NULL;
	if (kolom >= 0 && lezer->veld[kolom] != NIET_IN_BESTAND)
		(void)wz__kolomnaam(naam, lezer->veld[kolom]);
	(void)snprintf(cel, WZ__CELNAAM_SIZE, "%s%zu", naam, nummer);
	return cel;
}

/* ---- what a person should know ---- */

bool wz__lezer_meld(wz__lezer *lezer, const char *format, ...)
{
	wz__buf text = { 0 };
	va_list args;
	const char *copy;

	if (lezer->meldingen == MELDINGEN_MAX)
		return true;
	va_start(args, format);
	wz__buf_vformat(&text, format, args);
	va_end(args);
	copy = text.failed ? NULL : wz__arena_text(&lezer->arena, wz__buf_str(&text));
	wz__buf_free(&text);
	if (copy)
		lezer->melding[lezer->meldingen++] = copy;
	return copy != NULL;
}

const char *wz__lezer_melding(const wz__lezer *lezer, size_t i)
{
	return i < lezer->meldingen ? lezer->melding[i] : NULL;
}

/* At the end, when all rows were seen. */
static bool tell(wz__lezer *lezer)
{
	bool goed = !lezer->verborgen_rijen.failed && !lezer->voorbeeld.failed;

	if (lezer->verborgen)
		goed = goed && wz__lezer_meld(lezer, "%zu %s: %s", lezer->verborgen,
		                              lezer->verborgen == 1 ? "verborgen rij is ook gelezen"
		                                                    : "verborgen rijen zijn ook gelezen",
		                              wz__buf_str(&lezer->verborgen_rijen));
	if (lezer->afgerond)
		goed = goed &&
		       wz__lezer_meld(lezer, "%zu %s gelezen zoals het blad het toont, afgerond: %s",
		                      lezer->afgerond, lezer->afgerond == 1 ? "getal is" : "getallen zijn",
		                      wz__buf_str(&lezer->voorbeeld));
	lezer->verborgen = lezer->afgerond = 0;
	return goed;
}

/* ---- rows ---- */

enum { NOEM_MAX = 10 };

static void count_row(wz__lezer *lezer, const wz__boekrij *rij)
{
	if (!rij->verborgen || ++lezer->verborgen > NOEM_MAX + 1)
		return;
	if (lezer->verborgen > NOEM_MAX)
		wz__buf_text(&lezer->verborgen_rijen, ", …");
	else
		wz__buf_format(&lezer->verborgen_rijen, "%s%zu", lezer->verborgen > 1 ? ", " : "",
		               rij->nummer);
}

static bool refuse_cell(wz__lezer *lezer, const wz__boekrij *rij, size_t plaats, const char *what,
                        const char *hint)
{
	size_t n, kolom = lezer->kolom_op[plaats];

	wz__lezer_fout(lezer, rij->nummer, plaats, kolom ? lezer->kop[kolom - 1] : NULL, "%s%s", what,
	               rij->cel[plaats].soort == WZ__BOEKCEL_FOUT ? wz__boekrij_tekst(rij, plaats, &n)
	                                                          : "");
	wz__fout_hint(lezer->fouten, "%s", hint);
	return false;
}

/* Whether a cell of the table can be read; else the fault. */
static bool check_cell(wz__lezer *lezer, const wz__boekrij *rij, size_t plaats)
{
	const wz__boekcel *cel = &rij->cel[plaats];
	size_t kolom = lezer->kolom_op[plaats];
	uint32_t bit = kolom ? (uint32_t)1 << (kolom - 1) : 0;

	if (!kolom)
		return cel->boven ||
		       refuse_cell(lezer, rij, plaats, "boven deze cel staat geen naam van een kolom",
		                   "maak de cel leeg, of zet er een naam boven");
	if (lezer->terzijde & bit)
		return true;
	if (cel->soort == WZ__BOEKCEL_FOUT)
		return refuse_cell(lezer, rij, plaats,
		                   "de cel toont een fout: ", "verbeter de formule, of typ de waarde");
	if (cel->soort == WZ__BOEKCEL_FORMULE)
		return refuse_cell(lezer, rij, plaats, "van deze formule is geen uitkomst opgeslagen",
		                   "open het bestand in Excel of LibreOffice en sla het opnieuw op");
	if (lezer->nummers & bit && cel->soort == WZ__BOEKCEL_DATUM)
		return refuse_cell(
			lezer, rij, plaats, "in deze cel staat een datum, geen nummer",
			"het rekenblad maakte die ervan; maak de kolom tekst en typ het nummer opnieuw");
	if (lezer->aantallen & bit && cel->soort == WZ__BOEKCEL_DATUM)
		return refuse_cell(
			lezer, rij, plaats, "in deze cel staat een datum, geen getal",
			"het rekenblad maakte die ervan; geef de cel een gewone opmaak en typ het getal "
			"opnieuw");
	if (lezer->aantallen & bit && cel->boven &&
	    (cel->soort == WZ__BOEKCEL_GETAL || cel->soort == WZ__BOEKCEL_PROCENT))
		return refuse_cell(lezer, rij, plaats,
		                   "dit getal staat in een samengevoegde cel over meer rijen",
		                   "splits de cel, en zet elk getal bij zijn eigen rij");
	return true;
}

/* An identifier that is a number is written as one writes identifiers: 1.1. */
static void fill_cell(wz__lezer *lezer, const wz__boekrij *rij, size_t plaats, wz__record *record)
{
	const wz__boekcel *cel = &rij->cel[plaats];
	size_t kolom = lezer->kolom_op[plaats] - 1;
	uint32_t bit = (uint32_t)1 << kolom;
	char naam[WZ__KOLOMNAAM_SIZE], *comma;

	record->veld[kolom] = wz__boekrij_tekst(rij, plaats, &record->lengte[kolom]);
	if (cel->soort == WZ__BOEKCEL_GETAL)
		record->getal |= bit;
	if (cel->soort == WZ__BOEKCEL_GETAL && lezer->nummers & bit) {
		comma = strchr(rij->tekst.bytes + cel->begin, ',');
		if (comma)
			*comma = '.';
	}
	if (cel->afgerond && !cel->boven && !(lezer->terzijde & bit) && lezer->afgerond++ == 0)
		wz__buf_format(&lezer->voorbeeld, "%s in %s%zu", record->veld[kolom],
		               wz__kolomnaam(naam, plaats), rij->nummer);
}

static bool fill(wz__lezer *lezer, const wz__boekrij *rij, wz__record *record)
{
	bool goed = true;

	*record = (wz__record){ .nummer = rij->nummer };
	for (size_t i = 0; i < WZ__KOLOMMEN_MAX; i++)
		record->veld[i] = "";
	for (size_t k = 0; k < rij->breedte; k++)
		if (rij->cel[k].soort != WZ__BOEKCEL_LEEG && !check_cell(lezer, rij, k))
			goed = false;
		else if (rij->cel[k].soort != WZ__BOEKCEL_LEEG && lezer->kolom_op[k])
			fill_cell(lezer, rij, k, record);
	return goed;
}

wz_status wz__lezer_next_boek(wz__lezer *lezer, wz__record *record, bool *einde)
{
	const wz__boekrij *rij;

	*einde = false;
	while (!lezer->einde) {
		wz_status status = wz__boekblad_rij(lezer->boek, &rij, lezer->fouten);

		if (status == WZ_ERR_NOMEM || lezer->fouten->failed)
			return WZ_ERR_NOMEM;
		lezer->einde = status != WZ_OK || !rij;
		if (lezer->einde)
			break;
		count_row(lezer, rij);
		if (fill(lezer, rij, record))
			return WZ_OK;
	}
	*einde = true;
	return tell(lezer) ? WZ_OK : WZ_ERR_NOMEM;
}
