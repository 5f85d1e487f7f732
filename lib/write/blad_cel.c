/* SPDX-License-Identifier: EUPL-1.2 */
/* What stands in a cell of a sheet, and how it looks. */
#include <string.h>

#include "base/tekst.h"
#include "write/blad.h"
#include "write/cel.h"

#define VERVANG "\xEF\xBF\xBD" /* U+FFFD */
#define AFGEKAPT "\xE2\x80\xA6 (te lang voor een cel, hier afgekapt)"
enum { VORMEN = 10, VLAGGEN = 16, CIJFERS = 15 };

size_t wz__bladstijl_nummer(wz__bladstijl stijl)
{
	size_t vlaggen = (stijl.rechts ? 1U : 0) + (stijl.inspringen ? 2U : 0) +
	                 (stijl.invoer ? 4U : 0) + (stijl.loopt ? 8U : 0);

	return ((size_t)stijl.deel * VORMEN + (size_t)stijl.vorm) * VLAGGEN + vlaggen;
}

wz__bladstijl wz__bladstijl_van(size_t nummer)
{
	return (wz__bladstijl){ .deel = (wz__bladdeel)(nummer / VLAGGEN / VORMEN),
		                    .vorm = (wz__bladvorm)(nummer / VLAGGEN % VORMEN),
		                    .rechts = (nummer & 1) != 0,
		                    .inspringen = (nummer & 2) != 0,
		                    .invoer = (nummer & 4) != 0,
		                    .loopt = (nummer & 8) != 0 };
}

size_t wz__bladteken(const char *text, size_t *units)
{
	unsigned char c = (unsigned char)text[0];
	bool nonchar = c == 0xEF && (unsigned char)text[1] == 0xBF && (unsigned char)text[2] >= 0xBE;

	*units = c >= 0xF0 ? 2 : 1;
	if (nonchar || (c < 0x20 && c != '\t' && c != '\n'))
		*units = 0;
	return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

size_t wz__bladtekst_lengte(const char *tekst)
{
	size_t n = 0, units;

	for (; *tekst != '\0'; n += units)
		tekst += wz__bladteken(tekst, &units);
	return n;
}

/* Bytes of `tekst` that fit in `room` units; all of them when it fits. */
static size_t fitting(const char *tekst, size_t room)
{
	const char *at = tekst;
	size_t units;

	while (*at != '\0') {
		size_t size = wz__bladteken(at, &units);

		if (units > room)
			break;
		room -= units;
		at += size;
	}
	return (size_t)(at - tekst);
}

/* At most `max` units, the last of which are `more` when there was more. */
static void append_text(wz__buf *out, const char *tekst, size_t max, const char *more)
{
	size_t n = strlen(tekst);
	bool whole = n <= max || wz__bladtekst_lengte(tekst) <= max;
	size_t end = whole ? n : fitting(tekst, max - wz__bladtekst_lengte(more));
	size_t plain = 0, units;

	for (size_t i = 0, size; i < end; i += size) {
		size = wz__bladteken(tekst + i, &units);
		if (units > 0)
			continue;
		wz__buf_append(out, tekst + plain, i - plain);
		plain = i + size;
		if (tekst[i] != '\r')
			wz__buf_text(out, VERVANG);
		else if (tekst[i + 1] != '\n')
			wz__buf_char(out, '\n');
	}
	wz__buf_append(out, tekst + plain, end - plain);
	if (!whole)
		wz__buf_text(out, more);
}

void wz__bladtekst(wz__buf *out, const char *tekst)
{
	append_text(out, tekst, WZ__BLAD_TEKST, AFGEKAPT);
}

void wz__bladtekst_kort(wz__buf *out, const char *tekst, size_t max)
{
	append_text(out, tekst, max, "\xE2\x80\xA6");
}

void wz__bladcel_tekst(wz__buf *out, const wz__bladcel *cel)
{
	if (cel->tekst != NULL)
		wz__bladtekst(out, cel->tekst);
	else if (cel->kolom != NULL)
		wz__cel_mens(out, cel->kolom, cel->cel, WZ_ROW_DATA);
}

wz__bladcel wz__blad_tekstcel(wz__bladdeel deel, const char *tekst)
{
	return (wz__bladcel){ .stijl.deel = deel,
		                  .waarde = tekst != NULL ? WZ__WAARDE_TEKST : WZ__WAARDE_LEEG,
		                  .tekst = tekst };
}

/* Decimals a number has, and whether a spreadsheet keeps all its digits. */
static int decimals(wz_getal getal, bool *exact)
{
	uint64_t rest = getal < 0 ? 0 - (uint64_t)getal : (uint64_t)getal;
	int n = 4, digits = 0;

	for (; n > 0 && rest % 10 == 0; n--)
		rest /= 10;
	for (; rest > 0; rest /= 10)
		digits++;
	*exact = digits <= CIJFERS;
	return n;
}

static bool fits_integer(int64_t value)
{
	const int64_t limit = 1000000000000000;

	return value > -limit && value < limit;
}

/* Before this day Excel has no dates: it counts from 1900, and takes that for a leap year. */
static bool fits_date(int64_t datum)
{
	return datum >= 19000301 && datum <= 99991231;
}

/* What a cell of this type looks like when it is missing or text. */
static wz__bladvorm vorm_of_type(wz_type type)
{
	switch (type) {
	case WZ_TYPE_ID:
		return WZ__VORM_TEKST;
	case WZ_TYPE_INTEGER:
		return WZ__VORM_HEEL;
	case WZ_TYPE_PERCENT:
		return WZ__VORM_PROCENT;
	case WZ_TYPE_DATE:
		return WZ__VORM_DATUM;
	case WZ_TYPE_TEXT:
	case WZ_TYPE_NUMBER:
	case WZ_TYPE_REALISATIE:
		break;
	}
	return WZ__VORM_GEWOON;
}

static void set_value(wz__bladcel *out, const wz_column *column, wz_cell cell)
{
	bool exact = true;

	out->kolom = column;
	out->cel = cell;
	out->getal = cell.value;
	out->schaal = 1;
	switch (column->type) {
	case WZ_TYPE_TEXT:
	case WZ_TYPE_ID:
		out->tekst = cell.text;
		break;
	case WZ_TYPE_REALISATIE:
		out->tekst = wz_realisatie_naam((wz_realisatie)cell.value);
		break;
	case WZ_TYPE_INTEGER:
		exact = fits_integer(cell.value);
		out->stijl.vorm = WZ__VORM_HEEL;
		out->waarde = WZ__WAARDE_GETAL;
		break;
	case WZ_TYPE_NUMBER:
		out->stijl.vorm = (wz__bladvorm)(WZ__VORM_HEEL + decimals(cell.value, &exact));
		out->schaal = WZ_GETAL_SCHAAL;
		out->waarde = WZ__WAARDE_GETAL;
		break;
	case WZ_TYPE_PERCENT:
		out->stijl.vorm = WZ__VORM_PROCENT;
		out->schaal = 10000;
		out->waarde = WZ__WAARDE_GETAL;
		break;
	case WZ_TYPE_DATE:
		out->stijl.vorm = WZ__VORM_DATUM;
		exact = fits_date(cell.value);
		out->waarde = WZ__WAARDE_DATUM;
		break;
	}
	if (out->tekst != NULL && out->tekst[0] == '\0')
		return; /* an empty text is an empty cell */
	if (out->waarde == WZ__WAARDE_LEEG || cell.range || !exact)
		out->waarde = WZ__WAARDE_TEKST;
	if (out->waarde == WZ__WAARDE_TEKST && out->stijl.vorm != WZ__VORM_TEKST)
		out->stijl.vorm = WZ__VORM_GEWOON;
}

/* What is typed in a cell, is kept that way. */
static wz__bladvorm vorm_of_input(wz_input_kind kind)
{
	if (kind == WZ_INPUT_TEXT || kind == WZ_INPUT_CHOICE)
		return WZ__VORM_TEKST;
	return kind == WZ_INPUT_DATE ? WZ__VORM_DATUM : WZ__VORM_GEWOON;
}

wz__bladcel wz__blad_cel(const wz__blad *blad, const wz_table *tabel, size_t row, size_t kolom)
{
	size_t n;
	const wz_column *columns = wz_table_columns(tabel, &n);
	const wz__bladkolom *k = &blad->kolommen[kolom];
	const wz_column *column = &columns[k->plek];
	wz_cell cell = { .present = false };
	wz__bladcel out = { .stijl = { .deel = WZ__DEEL_RIJ, .rechts = wz__kolom_rechts(column) } };
	bool below = row >= wz_table_rows(tabel);

	if (!below)
		cell = wz_table_cell(tabel, row, k->plek);
	if (!below && wz_table_row_kind(tabel, row) == WZ_ROW_TOTAL)
		out.stijl.deel = WZ__DEEL_TOTAAL;
	out.stijl.vorm = vorm_of_type(column->type);
	if (below)
		out.stijl.deel = WZ__DEEL_ONDER;
	if (k->invoer.kind != WZ_INPUT_NONE && out.stijl.deel != WZ__DEEL_TOTAAL) {
		out.stijl.invoer = !k->invoer.keep || !cell.present;
		out.stijl.vorm = vorm_of_input(k->invoer.kind);
		out.stijl.rechts = k->invoer.kind == WZ_INPUT_NUMBER;
	}
	if (cell.present)
		set_value(&out, column, cell);
	out.stijl.loopt = k->lang && out.waarde != WZ__WAARDE_GETAL;
	return out;
}
