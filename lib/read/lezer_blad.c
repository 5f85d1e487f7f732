/* SPDX-License-Identifier: EUPL-1.2 */
/* Which sheet of a workbook holds the table, and on which row its header stands. */
#include <stdlib.h>
#include <string.h>
#include "read/lezer_deel.h"

enum { ZOEK_RIJEN = 30, NOEM_BLADEN = 10, NAAM_MAX = 255 };

/* What the first rows of a sheet look like. */
typedef struct aanblik {
	size_t kop;    /* the row that has all required columns; 0: none */
	size_t naaste; /* the row that has most columns; 0: none has one */
	size_t bekend; /* how many that are */
} aanblik;

/* How many columns a row names; whether it has all that are required. */
static bool look_at_row(const wz__lezer *lezer, const wz__boekrij *rij, wz__buf *naam,
                        size_t *bekend, bool *alle)
{
	bool there[WZ__KOLOMMEN_MAX] = { false };

	*bekend = 0;
	for (size_t k = 0; k < rij->breedte; k++) {
		size_t n, column;
		const char *text = wz__boekrij_tekst(rij, k, &n);

		if (!n || n > NAAM_MAX)
			continue;
		wz__buf_clear(naam);
		wz__kop_naam(naam, text, n);
		if (naam->failed)
			return false;
		column = wz__kop_vind(lezer, wz__buf_str(naam));
		if (column == lezer->n || there[column])
			continue;
		there[column] = true;
		++*bekend;
	}
	*alle = *bekend > 0;
	for (size_t i = 0; i < lezer->n; i++)
		*alle = *alle && (there[i] || !lezer->kolommen[i].verplicht);
	return true;
}

static wz_status look_at_sheet(wz__lezer *lezer, size_t blad, aanblik *uit)
{
	wz_status status = wz__boekblad_begin(lezer->boek, blad, true, lezer->fouten);
	const wz__boekrij *rij;
	wz__buf naam = { 0 };

	*uit = (aanblik){ 0 };
	for (size_t i = 0; status == WZ_OK && i < ZOEK_RIJEN && !uit->kop; i++) {
		size_t bekend = 0;
		bool alle = false;

		status = wz__boekblad_rij(lezer->boek, &rij, lezer->fouten);
		if (status != WZ_OK || !rij)
			break;
		if (!look_at_row(lezer, rij, &naam, &bekend, &alle))
			status = WZ_ERR_NOMEM;
		if (alle)
			uit->kop = rij->nummer;
		if (bekend > uit->bekend) {
			uit->bekend = bekend;
			uit->naaste = rij->nummer;
		}
	}
	wz__buf_free(&naam);
	return status;
}

/* ---- in words ---- */

/* The names of sheets that a flag marks (NULL: all), a few of them. */
static void name_sheets(const wz__lezer *lezer, wz__buf *out, const bool *welke)
{
	size_t n = 0;

	for (size_t i = 0; i < wz__werkboek_bladen(lezer->boek); i++) {
		const char *naam = wz__werkboek_blad(lezer->boek, i);

		if (welke && !welke[i])
			continue;
		if (n++ >= NOEM_BLADEN)
			continue;
		wz__buf_text(out, n > 1 ? ", " : "");
		wz__buf_text(out, naam);
	}
	if (n > NOEM_BLADEN)
		wz__buf_text(out, ", …");
}

static void name_required(const wz__lezer *lezer, wz__buf *out)
{
	size_t n = 0, all = 0;

	for (size_t i = 0; i < lezer->n; i++)
		all += lezer->kolommen[i].verplicht;
	for (size_t i = 0; i < lezer->n; i++)
		if (lezer->kolommen[i].verplicht)
			wz__buf_format(out, "%s%s",
			               n++ == 0  ? ""
			               : n < all ? ", "
			                         : " en ",
			               lezer->kolommen[i].naam);
}

static void fault_sheets(wz__lezer *lezer, const char *message, const bool *welke, const char *hint)
{
	wz__buf names = { 0 };

	name_sheets(lezer, &names, welke);
	wz__fout(lezer->fouten, lezer->bestand, NULL, 0, NULL, "%s: %s", message, wz__buf_str(&names));
	wz__fout_hint(lezer->fouten, "%s", hint);
	lezer->fouten->failed = lezer->fouten->failed || names.failed;
	wz__buf_free(&names);
}

static void fault_no_header(wz__lezer *lezer, const char *blad)
{
	wz__buf names = { 0 }, columns = { 0 };

	name_required(lezer, &columns);
	wz__fout(lezer->fouten, lezer->bestand, blad, 0, NULL,
	         "in de eerste %d rijen staat geen kopregel met de kolommen %s", ZOEK_RIJEN,
	         wz__buf_str(&columns));
	if (!blad && wz__werkboek_bladen(lezer->boek) > 1) {
		name_sheets(lezer, &names, NULL);
		wz__fout_hint(lezer->fouten, "bladen: %s", wz__buf_str(&names));
	} else {
		wz__fout_hint(lezer->fouten,
		              "zet de namen van de kolommen in één rij boven de gegevens, of gebruik "
		              "een ander blad");
	}
	lezer->fouten->failed = lezer->fouten->failed || names.failed || columns.failed;
	wz__buf_free(&names);
	wz__buf_free(&columns);
}

/* ---- choosing ---- */

static wz_status choose_named(wz__lezer *lezer, const char *naam, size_t *blad, size_t *kop)
{
	const char *names[WZ__BLADEN_MAX];
	size_t n = wz__werkboek_bladen(lezer->boek);
	aanblik uit;
	wz_status status;

	*blad = wz__werkboek_vind(lezer->boek, naam);
	if (*blad == n) {
		for (size_t i = 0; i < n; i++)
			names[i] = wz__werkboek_blad(lezer->boek, i);
		naam = wz_suggest(naam, names, n);
		fault_sheets(lezer, "dit blad is er niet; er is", NULL, "");
		wz__fout_bedoelde(lezer->fouten, naam);
		return WZ_OK;
	}
	status = look_at_sheet(lezer, *blad, &uit);
	/* A header that lacks something is told of by who reads it. */
	*kop = uit.kop ? uit.kop : uit.naaste;
	if (status == WZ_OK && !*kop)
		fault_no_header(lezer, wz__werkboek_blad(lezer->boek, *blad));
	return status;
}

static size_t only(const bool *welke, size_t n, size_t *hoeveel)
{
	size_t found = 0;

	*hoeveel = 0;
	for (size_t i = 0; i < n; i++)
		if (welke[i]) {
			found = i;
			++*hoeveel;
		}
	return found;
}

/* No sheet that is shown has all columns: the nearest is told what it lacks. */
static void choose_nearest(wz__lezer *lezer, const aanblik *gezien, const bool *verborgen,
                           size_t *blad, size_t *kop)
{
	size_t n = wz__werkboek_bladen(lezer->boek), hidden;

	(void)only(verborgen, n, &hidden);
	for (size_t i = 0; i < n; i++)
		if (!wz__werkboek_verborgen(lezer->boek, i) &&
		    gezien[i].bekend > (*kop ? gezien[*blad].bekend : 0)) {
			*blad = i;
			*kop = gezien[i].naaste;
		}
	if (hidden && (!*kop || gezien[*blad].bekend < 2)) {
		*kop = 0;
		fault_sheets(lezer, "alleen een verborgen blad heeft de tabel", verborgen,
		             "maak het zichtbaar, of noem het met --blad");
	} else if (!*kop) {
		fault_no_header(lezer, NULL);
	}
}

/* In one line, however many there are: there is room for other lines too. */
static bool tell_hidden(wz__lezer *lezer, const bool *verborgen)
{
	wz__buf names = { 0 };
	size_t n;
	bool goed;

	(void)only(verborgen, wz__werkboek_bladen(lezer->boek), &n);
	if (!n)
		return true;
	name_sheets(lezer, &names, verborgen);
	goed = !names.failed && wz__lezer_meld(lezer,
	                                       n == 1 ? "het verborgen blad %s is niet gelezen"
	                                              : "deze verborgen bladen zijn niet gelezen: %s",
	                                       wz__buf_str(&names));
	wz__buf_free(&names);
	return goed;
}

static wz_status choose(wz__lezer *lezer, aanblik *gezien, size_t *blad, size_t *kop)
{
	bool goed[WZ__BLADEN_MAX] = { false }, verborgen[WZ__BLADEN_MAX] = { false };
	size_t n = wz__werkboek_bladen(lezer->boek), hoeveel;
	wz_status status = WZ_OK;

	for (size_t i = 0; status == WZ_OK && i < n; i++) {
		status = look_at_sheet(lezer, i, &gezien[i]);
		if (wz__werkboek_verborgen(lezer->boek, i))
			verborgen[i] = gezien[i].kop > 0;
		else
			goed[i] = gezien[i].kop > 0;
	}
	if (status != WZ_OK)
		return status;
	*blad = only(goed, n, &hoeveel);
	if (hoeveel > 1) {
		fault_sheets(lezer, "meer bladen hebben de tabel", goed, "kies er een met --blad");
		return WZ_OK;
	}
	if (hoeveel == 0) {
		choose_nearest(lezer, gezien, verborgen, blad, kop);
		return WZ_OK;
	}
	*kop = gezien[*blad].kop;
	return tell_hidden(lezer, verborgen) ? WZ_OK : WZ_ERR_NOMEM;
}

wz_status wz__lezer_kies_blad(wz__lezer *lezer, const char *naam, size_t *kop)
{
	size_t blad = 0;
	aanblik *gezien;
	wz_status status;

	*kop = 0;
	if (naam) {
		status = choose_named(lezer, naam, &blad, kop);
	} else {
		gezien = calloc(wz__werkboek_bladen(lezer->boek), sizeof *gezien);
		status = gezien ? choose(lezer, gezien, &blad, kop) : WZ_ERR_NOMEM;
		free(gezien);
	}
	if (status == WZ_OK && *kop)
		lezer->blad = blad;
	return status;
}
