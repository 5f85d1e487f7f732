/* SPDX-License-Identifier: EUPL-1.2 */
/* How wide the columns of a table on paper are: by what is in them. */
#include <string.h>

#include "write/cel.h"
#include "write/odt.h"
#include "write/svg.h"

/* In hundredths of a millimetre. Letters are those of a table, 8.5 points, which are narrower than
 * those of the estimate. */
enum {
	LETTER = 264,
	KLEIN = 233,  /* 7.5 points */
	RAND = 230,   /* what is left and right of the text in a cell */
	NOOT = 180,   /* the number of a note */
	TEKST = 2200, /* a text is not narrower without need */
	WOORD = 4500, /* a word that is longer may be broken */
	RUIM = 10000, /* a text wants no more */
	VOL = 60      /* per cent of the page from where a table is made as wide as it */
};

struct kolom {
	int smal, breed;
	bool tekst;
};

static int width_of(const char *text, size_t n, int letter)
{
	return (int)(wz__svg_tekstbreedte(text, n, letter) + 0.5);
}

/* Bold letters are wider. */
static int bold(int letter)
{
	return letter * 21 / 20;
}

/* The widest line wants room, the widest word needs it; what is no text is one word. */
static void measure(struct kolom *kolom, const char *text, bool whole, int letter, int more)
{
	while (*text != '\0') {
		size_t line = strcspn(text, "\n");
		int width = width_of(text, line, letter) + RAND + more;

		kolom->breed = width > kolom->breed ? width : kolom->breed;
		for (size_t i = 0; i < line;) {
			size_t word = whole ? line : strcspn(text + i, " \n");

			width = width_of(text + i, word, letter) + RAND + more;
			kolom->smal = width > kolom->smal ? width : kolom->smal;
			i += word + 1;
		}
		text += line + (text[line] == '\n');
	}
}

static void measure_column(struct kolom *kolom, const wz_table *table, const wz__blok *blok,
                           size_t i, int letter, wz__buf *buf)
{
	size_t n;
	const wz_column *column = &wz_table_columns(table, &n)[i];

	kolom->tekst = column->type == WZ_TYPE_TEXT;
	measure(kolom, wz__kolom_kop(column), false, bold(letter), 0);
	for (size_t row = 0; row < wz_table_rows(table); row++) {
		wz_row_kind kind = wz_table_row_kind(table, row);
		const wz__celverwijs *is = blok != NULL ? wz__verwijs_van(blok, row, i) : NULL;
		int more = is != NULL && is->anker == NULL ? NOOT : 0;

		if (kind == WZ_ROW_GROUP)
			continue;
		wz__buf_clear(buf);
		wz__cel_mens(buf, column, wz_table_cell(table, row, i), kind);
		measure(kolom, wz__buf_str(buf), !kolom->tekst && column->type != WZ_TYPE_REALISATIE,
		        kind == WZ_ROW_TOTAL ? bold(letter) : letter,
		        more + (wz_table_row_level(table, row) > 0 ? RAND : 0));
	}
	if (kolom->tekst && kolom->smal > WOORD)
		kolom->smal = WOORD;
	if (kolom->tekst && kolom->breed > RUIM)
		kolom->breed = RUIM;
	if (kolom->tekst && kolom->smal < TEKST)
		kolom->smal = kolom->breed < TEKST ? kolom->breed : TEKST;
}

/* Name and value: the names as wide as they are, the values take the rest. */
static void divide_record(const wz_table *table, int pagina, int *breedte)
{
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	struct kolom namen = { 0 };

	for (size_t i = 0; i < n; i++)
		if (wz__kolom_mens(&columns[i]))
			measure(&namen, wz__kolom_kop(&columns[i]), false, bold(LETTER), RAND);
	breedte[0] = namen.breed < pagina / 3 ? namen.breed : pagina / 3;
	breedte[1] = pagina - breedte[0];
}

/* Between what they need and what they want, each as much as it wants more. */
static void divide(struct kolom *kolom, size_t n, int pagina, int *breedte)
{
	int64_t smal = 0, breed = 0, tekst = 0;

	for (size_t i = 0; i < n; i++) {
		smal += kolom[i].smal;
		breed += kolom[i].breed;
		tekst += kolom[i].tekst ? kolom[i].breed : 0;
	}
	for (size_t i = 0; i < n; i++) {
		int64_t is = kolom[i].breed;

		if (smal > pagina) /* too narrow anyhow */
			is = kolom[i].smal * (int64_t)pagina / smal;
		else if (breed > pagina)
			is =
				kolom[i].smal + (kolom[i].breed - kolom[i].smal) * (pagina - smal) / (breed - smal);
		else if (kolom[i].tekst && breed * 100 > (int64_t)pagina * VOL)
			is += (pagina - breed) * kolom[i].breed / tekst;
		breedte[i] = (int)is;
	}
}

/* In letters of this size: PAST, PAST_NIET or ONGEMETEN. */
static wz__odt_past fit(const wz_table *table, const wz__blok *blok, int pagina, int letter, int *breedte)
{
	enum { VEEL = 64 };
	struct kolom kolom[VEEL];
	size_t n;
	const wz_column *columns = wz_table_columns(table, &n);
	int64_t smal = 0;
	wz__buf buf = { 0 };

	memset(kolom, 0, sizeof kolom);
	for (size_t i = 0; i < n && i < VEEL; i++)
		if (wz__kolom_mens(&columns[i]))
			measure_column(&kolom[i], table, blok, i, letter, &buf);
	bool failed = buf.failed;
	wz__buf_free(&buf);
	if (failed)
		return WZ__ODT_ONGEMETEN;
	for (size_t i = VEEL; i < n; i++)
		breedte[i] = wz__kolom_mens(&columns[i]) ? pagina / (int)n : 0;
	for (size_t i = 0; i < n && i < VEEL; i++)
		smal += kolom[i].smal;
	divide(kolom, n < VEEL ? n : VEEL, pagina, breedte);
	return smal <= pagina ? WZ__ODT_PAST : WZ__ODT_PAST_NIET;
}

wz__odt_past wz__odt_kolommen(const wz_table *table, const wz__blok *blok, int pagina, int *breedte)
{
	if (wz_table_get_kind(table) == WZ_TABLE_RECORD) {
		divide_record(table, pagina, breedte);
		return WZ__ODT_PAST;
	}
	wz__odt_past past = fit(table, blok, pagina, LETTER, breedte);
	if (past != WZ__ODT_PAST_NIET)
		return past;
	past = fit(table, blok, pagina, KLEIN, breedte);
	return past == WZ__ODT_PAST ? WZ__ODT_KLEIN : past;
}
