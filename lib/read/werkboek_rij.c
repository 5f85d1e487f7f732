/* SPDX-License-Identifier: EUPL-1.2 */
/* The row of a sheet in the making. */
#include <stdio.h>
#include <string.h>
#include "base/tekst.h"
#include "read/celgetal.h"
#include "read/lezer.h"
#include "read/werkboek_deel.h"

const char *wz__kolomnaam(char naam[WZ__KOLOMNAAM_SIZE], size_t kolom)
{
	char *at = naam + WZ__KOLOMNAAM_SIZE - 1;

	*at = '\0';
	for (kolom++; kolom && at > naam; kolom = (kolom - 1) / 26)
		*--at = (char)('A' + (kolom - 1) % 26);
	return memmove(naam, at, strlen(at) + 1);
}

bool wz__boekblad_fout(wz__werkboek *boek, size_t kolom, const char *format, ...)
{
	char naam[WZ__KOLOMNAAM_SIZE] = "", cel[32];
	wz__buf message = { 0 };
	va_list args;

	va_start(args, format);
	wz__buf_vformat(&message, format, args);
	va_end(args);
	if (kolom != WZ__HELE_RIJ)
		(void)wz__kolomnaam(naam, kolom);
	(void)snprintf(cel, sizeof cel, "%s%zu", naam, boek->rij.nummer);
	wz__fout(boek->fouten, boek->source->naam, boek->bladen[boek->blad].naam, boek->rij.nummer,
	         NULL, "%s", wz__buf_str(&message));
	wz__fout_cel(boek->fouten, cel);
	boek->geheugen = boek->geheugen || message.failed;
	wz__buf_free(&message);
	return false;
}

bool wz__boekrij_begin(wz__werkboek *boek, size_t nummer, bool verborgen)
{
	wz__boekrij *rij = &boek->rij;

	memset(rij->cel, 0, rij->breedte * sizeof *rij->cel);
	wz__buf_clear(&rij->tekst);
	rij->breedte = 0;
	rij->verborgen = verborgen;
	rij->nummer = nummer;
	if (nummer <= boek->nummer)
		return wz__boekblad_fout(boek, WZ__HELE_RIJ, "de rijen staan niet op volgorde");
	if (nummer > WZ__BLAD_RIJEN)
		return wz__boekblad_fout(boek, WZ__HELE_RIJ, "een blad heeft hoogstens %d rijen",
		                         WZ__BLAD_RIJEN);
	boek->nummer = nummer;
	return true;
}

/* Make room for a cell; its text is to be appended to that of the row. NULL: stop. */
static wz__boekcel *add_cell(wz__werkboek *boek, size_t kolom, wz__boekcelsoort soort)
{
	wz__boekrij *rij = &boek->rij;
	wz__boekcel *cel;

	if (kolom >= WZ__BLAD_KOLOMMEN) {
		(void)wz__boekblad_fout(boek, WZ__HELE_RIJ,
		                        "er staat iets voorbij kolom IV; een tabel heeft hoogstens "
		                        "%d kolommen",
		                        WZ__BLAD_KOLOMMEN);
		return NULL;
	}
	cel = &rij->cel[kolom];
	*cel = (wz__boekcel){ .soort = soort, .begin = rij->tekst.size };
	if (kolom >= rij->breedte)
		rij->breedte = kolom + 1;
	return cel;
}

static bool end_cell(wz__werkboek *boek, wz__boekcel *cel)
{
	cel->n = boek->rij.tekst.size - cel->begin;
	wz__buf_append(&boek->rij.tekst, "", 1);
	boek->geheugen = boek->geheugen || boek->rij.tekst.failed;
	return !boek->geheugen;
}

bool wz__boekrij_cel(wz__werkboek *boek, size_t kolom, wz__boekcelsoort soort, const char *tekst,
                     size_t n)
{
	wz__boekcel *cel;

	tekst = wz__trim(tekst, &n);
	if (soort == WZ__BOEKCEL_LEEG || (soort == WZ__BOEKCEL_TEKST && !n))
		return true;
	cel = add_cell(boek, kolom, soort);
	if (!cel)
		return false;
	if (n > WZ__VELD_MAX)
		return wz__boekblad_fout(boek, kolom, "veld is te lang: meer dan %d bytes", WZ__VELD_MAX);
	wz__buf_append(&boek->rij.tekst, tekst, n);
	return end_cell(boek, cel);
}

/* As the format shows it, in the text of the row; false when it does not fit. */
static bool show(wz__buf *out, wz__celgetal *getal, wz__celopmaak opmaak, bool vanaf_1904,
                 wz__boekcel *cel)
{
	if (opmaak.datum) {
		cel->soort = WZ__BOEKCEL_DATUM;
		return wz__celdatum_toon(out, getal, vanaf_1904, opmaak.tijd);
	}
	if (opmaak.tijd) {
		cel->soort = WZ__BOEKCEL_TEKST;
		return wz__celtijd_toon(out, getal);
	}
	if (opmaak.procent) {
		cel->soort = WZ__BOEKCEL_PROCENT;
		getal->komma += getal->n ? 2 : 0;
	}
	if (!wz__celgetal_toon(out, getal, opmaak.decimalen, &cel->afgerond))
		return false;
	if (opmaak.procent)
		wz__buf_char(out, '%');
	return true;
}

bool wz__boekrij_getal(wz__werkboek *boek, size_t kolom, const char *waarde, size_t n,
                       wz__celopmaak opmaak)
{
	wz__celgetal getal;
	wz__boekcel *cel = add_cell(boek, kolom, WZ__BOEKCEL_GETAL);

	if (!cel)
		return false;
	if (!wz__celgetal_lees(&getal, waarde, n))
		return wz__boekblad_fout(boek, kolom, "dit is geen getal dat in een cel kan staan");
	if (!show(&boek->rij.tekst, &getal, opmaak, boek->xlsx.vanaf_1904, cel)) {
		cel->soort = WZ__BOEKCEL_FOUT;
		wz__buf_text(&boek->rij.tekst, "####");
	}
	return end_cell(boek, cel);
}

bool wz__boekrij_dag(wz__werkboek *boek, size_t kolom, const char *waarde)
{
	char day[32] = "";
	size_t n = strcspn(waarde, "T");

	if (n >= 16 || strlen(waarde) < n + 6 || strncmp(waarde + n, "T00:00", 6) == 0)
		return wz__boekrij_cel(boek, kolom, WZ__BOEKCEL_DATUM, waarde, n);
	memcpy(day, waarde, n);
	day[n] = ' ';
	memcpy(day + n + 1, waarde + n + 1, 5);
	return wz__boekrij_cel(boek, kolom, WZ__BOEKCEL_DATUM, day, n + 6);
}

/* The words of a Dutch spreadsheet. */
static const char *dutch_error(const char *error)
{
	static const char *const names[][2] = {
		{ "#N/A", "#N/B" },     { "#DIV/0!", "#DEEL/0!" }, { "#NAME?", "#NAAM?" },
		{ "#REF!", "#VERW!" },  { "#NUM!", "#GETAL!" },    { "#VALUE!", "#WAARDE!" },
		{ "#NULL!", "#LEEG!" },
	};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(error, names[i][0]) == 0)
			return names[i][1];
	/* What is no word for an error is not repeated: it may be anything. */
	return *error == '#' || strncmp(error, "Err:", 4) == 0 ? error : "####";
}

bool wz__boekrij_fout(wz__werkboek *boek, size_t kolom, const char *fout)
{
	const char *word = dutch_error(fout);

	return wz__boekrij_cel(boek, kolom, WZ__BOEKCEL_FOUT, word, strlen(word));
}

/* ---- merged areas ---- */

/* Put what an area holds in its first column where the rows below can find it. */
static void remember(wz__werkboek *boek, const wz__gebied *gebied)
{
	const wz__boekrij *rij = &boek->rij;

	for (size_t k = gebied->links; k <= gebied->rechts; k++) {
		wz__samen *samen = &boek->samen[k];

		samen->van = gebied->van;
		samen->tot = gebied->tot;
		samen->cel = (wz__boekcel){ 0 };
		wz__buf_clear(&samen->tekst);
		if (k > gebied->links || gebied->van < rij->nummer || k >= rij->breedte)
			continue;
		samen->cel = rij->cel[k];
		wz__buf_append(&samen->tekst, wz__buf_str(&rij->tekst) + samen->cel.begin, samen->cel.n);
		boek->geheugen = boek->geheugen || samen->tekst.failed;
	}
	if (gebied->tot > boek->samen_tot)
		boek->samen_tot = gebied->tot;
}

void wz__boekrij_samen(wz__werkboek *boek, const wz__gebied *gebied)
{
	wz__boekrij *rij = &boek->rij;

	if (gebied->van == rij->nummer)
		for (size_t k = gebied->links + 1u; k <= gebied->rechts && k < rij->breedte; k++)
			rij->cel[k] = (wz__boekcel){ 0 };
	if (gebied->tot > gebied->van)
		remember(boek, gebied);
}

static bool from_above(const wz__werkboek *boek, size_t kolom)
{
	const wz__samen *samen = &boek->samen[kolom];

	return samen->van < boek->rij.nummer && samen->tot >= boek->rij.nummer;
}

static void fill_from_above(wz__werkboek *boek)
{
	wz__boekrij *rij = &boek->rij;

	for (size_t k = 0; k < WZ__BLAD_KOLOMMEN; k++) {
		const wz__samen *samen = &boek->samen[k];
		wz__boekcel *cel;

		if (!from_above(boek, k) || samen->cel.soort == WZ__BOEKCEL_LEEG)
			continue;
		cel = add_cell(boek, k, samen->cel.soort);
		cel->afgerond = samen->cel.afgerond;
		cel->boven = true;
		wz__buf_append(&rij->tekst, wz__buf_str(&samen->tekst), samen->tekst.size);
		(void)end_cell(boek, cel);
	}
}

bool wz__boekrij_klaar(wz__werkboek *boek)
{
	wz__boekrij *rij = &boek->rij;
	bool above = boek->samen_tot >= rij->nummer, own = false;

	for (size_t k = 0; k < rij->breedte; k++) {
		if (above && from_above(boek, k))
			rij->cel[k] = (wz__boekcel){ 0 };
		own = own || rij->cel[k].soort != WZ__BOEKCEL_LEEG;
	}
	if (own && above)
		fill_from_above(boek);
	boek->op = boek->kijk && rij->nummer > WZ__KIJK_RIJEN;
	boek->klaar = own && !boek->op;
	if (boek->klaar || boek->op)
		wz__xml_pauze(boek->stroom);
	return boek->klaar;
}

const char *wz__boekrij_tekst(const wz__boekrij *rij, size_t kolom, size_t *n)
{
	*n = 0;
	if (kolom >= rij->breedte || rij->cel[kolom].soort == WZ__BOEKCEL_LEEG)
		return "";
	*n = rij->cel[kolom].n;
	return rij->tekst.bytes + rij->cel[kolom].begin;
}
