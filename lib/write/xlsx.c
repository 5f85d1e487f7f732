/* SPDX-License-Identifier: EUPL-1.2 */
/* Workbooks of Excel, by libxlsxwriter. */
#include "write/xlsx.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "write/tijdelijk.h"
#include "write/uitvoer.h"

enum {
	LANG = 5000, /* rows from which on memory counts more than size */
	A4 = 9,
	CEL_RUIMTE = 150,  /* bytes of a cell in temporary files, about */
	REGEL_HOOGTE = 15, /* points of a line */
	TITEL_HOOGTE = 20,
	HOOGSTE = 409,      /* points, the highest row of Excel */
	GEMAAKT = 315532800 /* 1-1-1980, the day of the zip format: any day is the same day */
};

void wz__xlsx_fout(wz__xlsx *xlsx, lxw_error fout)
{
	if (xlsx->fout == LXW_NO_ERROR)
		xlsx->fout = fout;
}

static bool is_hex(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/* Excel reads _x0041_ as A; the mark itself is written as _x005F_. */
static const char *escaped(wz__xlsx *xlsx)
{
	const char *begin = wz__buf_str(&xlsx->tekst), *plain = begin;

	wz__buf_clear(&xlsx->veilig);
	for (const char *at = strstr(begin, "_x"); at != NULL; at = strstr(at + 1, "_x")) {
		if (!is_hex(at[2]) || !is_hex(at[3]) || !is_hex(at[4]) || !is_hex(at[5]) || at[6] != '_')
			continue;
		wz__buf_append(&xlsx->veilig, plain, (size_t)(at - plain));
		wz__buf_text(&xlsx->veilig, "_x005F");
		plain = at;
	}
	if (xlsx->veilig.size == 0)
		return begin;
	wz__buf_text(&xlsx->veilig, plain);
	if (xlsx->veilig.failed)
		wz__xlsx_fout(xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED);
	return wz__bladtekst_lengte(wz__buf_str(&xlsx->veilig)) <= WZ__BLAD_TEKST
	           ? wz__buf_str(&xlsx->veilig)
	           : begin;
}

const char *wz__xlsx_celtekst(wz__xlsx *xlsx, const wz__bladcel *cel)
{
	wz__buf_clear(&xlsx->tekst);
	wz__bladcel_tekst(&xlsx->tekst, cel);
	if (xlsx->tekst.failed)
		wz__xlsx_fout(xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED);
	return escaped(xlsx);
}

/* Days as Excel counts them: 1-3-1900 is 61. */
static double serial(int64_t datum)
{
	int64_t year = datum / 10000, month = datum / 100 % 100, day = datum % 100;

	/* Years from March on, so that the leap day comes last. */
	if (month < 3) {
		month += 12;
		year--;
	}
	return (double)(365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 +
	                day - 693900);
}

static bool shows_empty(const wz__xlsx *xlsx, const wz__bladcel *cel)
{
	return xlsx->werkmap->formulier || cel->stijl.deel == WZ__DEEL_KOP ||
	       cel->stijl.deel == WZ__DEEL_GROEP || cel->stijl.deel == WZ__DEEL_TOTAAL;
}

static void write_cell(wz__xlsx *xlsx, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col,
                       const wz__bladcel *cel)
{
	const wz__xlsxwriter *lxw = &xlsx->lxw;
	lxw_format *format;
	lxw_error fout = LXW_NO_ERROR;

	if (cel->waarde == WZ__WAARDE_LEEG && !shows_empty(xlsx, cel))
		return;
	format = wz__xlsx_opmaak(xlsx, cel->stijl);
	xlsx->cellen[xlsx->bladen - 1]++;
	switch (cel->waarde) {
	case WZ__WAARDE_LEEG:
		fout = lxw->write_blank(ws, row, col, format);
		break;
	case WZ__WAARDE_TEKST:
		fout = lxw->write_string(ws, row, col, wz__xlsx_celtekst(xlsx, cel), format);
		break;
	case WZ__WAARDE_GETAL:
		fout = lxw->write_number(ws, row, col, (double)cel->getal / cel->schaal, format);
		break;
	case WZ__WAARDE_DATUM:
		fout = lxw->write_number(ws, row, col, serial(cel->getal), format);
		break;
	}
	wz__xlsx_fout(xlsx, fout);
}

/* Merged cells do not grow with their text: that has to be said. */
static void set_height(wz__xlsx *xlsx, lxw_worksheet *ws, lxw_row_t row, const wz__bladrij *rij)
{
	int line = rij->deel == WZ__DEEL_TITEL ? TITEL_HOOGTE : REGEL_HOOGTE;
	int height = line * (rij->regels > 1 ? rij->regels : 1);

	if (height > REGEL_HOOGTE)
		wz__xlsx_fout(xlsx, xlsx->lxw.set_row(ws, row, height < HOOGSTE ? height : HOOGSTE, NULL));
}

static void write_row(wz__xlsx *xlsx, lxw_worksheet *ws, lxw_row_t row, const wz__bladrij *rij)
{
	size_t i = 0;

	set_height(xlsx, ws, row, rij);
	if (rij->breed > 1 && rij->cellen[0].waarde == WZ__WAARDE_TEKST) {
		lxw_format *format = wz__xlsx_opmaak(xlsx, rij->cellen[0].stijl);

		wz__xlsx_fout(xlsx,
		              xlsx->lxw.merge_range(ws, row, 0, row, (lxw_col_t)(rij->breed - 1),
		                                    wz__xlsx_celtekst(xlsx, &rij->cellen[0]), format));
		i = rij->breed;
		xlsx->cellen[xlsx->bladen - 1] += rij->breed;
	}
	for (; i < rij->n && xlsx->fout == LXW_NO_ERROR; i++)
		write_cell(xlsx, ws, row, (lxw_col_t)i, &rij->cellen[i]);
}

static void set_page(const wz__xlsxwriter *lxw, lxw_worksheet *ws, const wz__blad *blad)
{
	const double cm = 1 / 2.54; /* the margins of ods, in inches */

	if (wz__blad_liggend(blad))
		lxw->set_landscape(ws);
	lxw->set_margins(ws, 1.5 * cm, 1.5 * cm, 1.5 * cm, 1.75 * cm);
	lxw->set_paper(ws, A4);
	lxw->fit_to_pages(ws, 1, blad->pagina ? 1 : 0);
	lxw->set_footer(ws, "&L&A&RPagina &P van &N");
}

static void set_sheet(wz__xlsx *xlsx, lxw_worksheet *ws, const wz__blad *blad)
{
	static const lxw_protection vrij = { .format_columns = LXW_TRUE,
		                                 .format_rows = LXW_TRUE,
		                                 .insert_rows = LXW_TRUE,
		                                 .autofilter = LXW_TRUE };
	const wz__xlsxwriter *lxw = &xlsx->lxw;
	lxw_row_t kop = (lxw_row_t)blad->kop, start = (lxw_row_t)blad->start_rij;
	lxw_col_t last = (lxw_col_t)(blad->n - 1), column = (lxw_col_t)blad->start_kolom;
	lxw_protection kopie = vrij;

	set_page(lxw, ws, blad);
	if (blad->kop < blad->rijen)
		wz__xlsx_fout(xlsx, lxw->repeat_rows(ws, kop, kop));
	if (blad->vast)
		lxw->freeze_panes(ws, kop + 1, 0);
	if (blad->filter)
		wz__xlsx_fout(xlsx, lxw->autofilter(ws, kop, 0, (lxw_row_t)blad->data_eind - 1, last));
	if (blad->invoer)
		lxw->set_selection(ws, start, column, start, column);
	if (xlsx->werkmap->formulier)
		lxw->protect(ws, NULL, &kopie);
}

static void set_widths(wz__xlsx *xlsx, lxw_worksheet *ws, const wz__blad *blad)
{
	for (size_t i = 0; i < blad->n; i++) {
		const wz__bladkolom *kolom = &blad->kolommen[i];
		lxw_format *format = NULL;

		if (kolom->invoer.kind != WZ_INPUT_NONE)
			format = wz__xlsx_opmaak(xlsx, wz__blad_cel(blad, blad->tabel, SIZE_MAX, i).stijl);
		wz__xlsx_fout(xlsx,
		              xlsx->lxw.set_column(ws, (lxw_col_t)i, (lxw_col_t)i, kolom->breedte, format));
	}
}

static void write_sheet(wz__xlsx *xlsx, const wz__blad *blad)
{
	lxw_worksheet *ws = xlsx->lxw.workbook_add_worksheet(xlsx->boek, blad->naam);
	wz__bladplek plek = blad->begin;
	wz__bladrij rij = { .cellen = calloc(blad->n, sizeof *rij.cellen) };

	if (ws == NULL || rij.cellen == NULL) {
		wz__xlsx_fout(xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED);
		free(rij.cellen);
		return;
	}
	xlsx->bladen++;
	set_widths(xlsx, ws, blad);
	for (size_t row = 0; row < blad->rijen && xlsx->fout == LXW_NO_ERROR; row++)
		if (wz__blad_rij(blad, &plek, &rij))
			write_row(xlsx, ws, (lxw_row_t)row, &rij);
	set_sheet(xlsx, ws, blad);
	wz__xlsx_invoer(xlsx, ws, blad);
	if (blad == &xlsx->werkmap->bladen[xlsx->werkmap->actief])
		xlsx->lxw.activate(ws);
	free(rij.cellen);
}

static void write_properties(wz__xlsx *xlsx)
{
	const wz_verslag *verslag = xlsx->werkmap->verslag;
	const char *title = wz_verslag_get_title(verslag);
	char author[] = "welzijn";
	lxw_doc_properties properties = { .author = author, .created = GEMAAKT };

	wz__buf_clear(&xlsx->tekst);
	wz__bladtekst_kort(&xlsx->tekst, title[0] != '\0' ? title : wz_verslag_naam(verslag), 128);
	properties.title = xlsx->tekst.bytes;
	if (xlsx->tekst.failed)
		wz__xlsx_fout(xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED);
	else
		wz__xlsx_fout(xlsx, xlsx->lxw.workbook_set_properties(xlsx->boek, &properties));
}

static void write_book(wz__xlsx *xlsx, const char *naam)
{
	static char map[] = WZ__TIJDELIJK_MAP;
	lxw_workbook_options options = { .constant_memory = xlsx->werkmap->rijen > LANG,
		                             .tmpdir = map };

	xlsx->boek = xlsx->lxw.workbook_new_opt(naam, &options);
	if (xlsx->boek == NULL) {
		wz__xlsx_fout(xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED);
		return;
	}
	write_properties(xlsx);
	for (size_t i = 0; i < xlsx->werkmap->n && xlsx->fout == LXW_NO_ERROR; i++)
		write_sheet(xlsx, &xlsx->werkmap->bladen[i]);
	wz__xlsx_keuzes(xlsx);
	wz__xlsx_fout(xlsx, xlsx->lxw.workbook_close(xlsx->boek));
}

/* The library writes numbers as the locale of the thread has them. */
static void write_in_c(wz__xlsx *xlsx, const char *naam)
{
	locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0), before;

	if (c == (locale_t)0) {
		wz__xlsx_fout(xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED);
		return;
	}
	before = uselocale(c);
	write_book(xlsx, naam);
	(void)uselocale(before);
	freelocale(c);
}

static wz_status status_of(lxw_error fout)
{
	if (fout == LXW_NO_ERROR)
		return WZ_OK;
	return fout == LXW_ERROR_MEMORY_MALLOC_FAILED ? WZ_ERR_NOMEM : WZ_ERR_IO;
}

/* Each cell stands twice in a temporary file. Without room the library would print that itself,
 * which is not for a library to do. */
static uint64_t space_needed(const wz__werkmap *werkmap)
{
	uint64_t cells = 0;

	for (size_t i = 0; i < werkmap->n; i++)
		cells += (uint64_t)werkmap->bladen[i].rijen * werkmap->bladen[i].n;
	return 65536 + cells * CEL_RUIMTE;
}

static void write_to(wz__xlsx *xlsx, wz__uitvoer *uit)
{
	wz__tijdelijk bestand;

	if (!wz__tijdelijk_open(&bestand)) {
		uit->status = WZ_ERR_IO;
		return;
	}
	if (wz__tijdelijk_ruimte(&bestand, space_needed(xlsx->werkmap)))
		write_in_c(xlsx, bestand.naam);
	else
		wz__xlsx_fout(xlsx, LXW_ERROR_CREATING_TMPFILE);
	uit->status = status_of(xlsx->fout);
	if (uit->status == WZ_OK && !wz__xlsx_heel(xlsx, bestand.fd))
		uit->status = WZ_ERR_IO;
	if (uit->status == WZ_OK)
		wz__tijdelijk_door(&bestand, uit);
	wz__tijdelijk_sluit(&bestand);
}

void wz__write_xlsx(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	wz__werkmap werkmap;
	wz__xlsx *xlsx = calloc(1, sizeof *xlsx);

	(void)options;
	uit->status = wz__werkmap_maak(&werkmap, verslag);
	if (xlsx == NULL && uit->status == WZ_OK)
		uit->status = WZ_ERR_NOMEM;
	if (uit->status == WZ_OK) {
		xlsx->cellen = calloc(werkmap.n + 1, sizeof *xlsx->cellen);
		uit->status = xlsx->cellen == NULL ? WZ_ERR_NOMEM : WZ_OK;
	}
	if (uit->status == WZ_OK && !wz__xlsxwriter_laad(&xlsx->lxw))
		uit->status = WZ_ERR_IO;
	if (uit->status == WZ_OK) {
		xlsx->werkmap = &werkmap;
		write_to(xlsx, uit);
		wz__buf_free(&xlsx->tekst);
		wz__buf_free(&xlsx->veilig);
	}
	if (xlsx != NULL)
		free(xlsx->cellen);
	free(xlsx);
	wz__werkmap_free(&werkmap);
}
