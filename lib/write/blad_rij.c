/* SPDX-License-Identifier: EUPL-1.2 */
/* The rows of a sheet, one after the other. */
#include <string.h>

#include "write/blad.h"
#include "write/cel.h"

/* From top to bottom. */
enum fase {
	TITEL,
	NOTEN, /* of the verslag */
	BIJSCHRIFT,
	BIJNOTEN, /* of the table */
	LUCHT,    /* an empty row */
	KOP,
	DELEN, /* caption and notes of one of more tables */
	RIJEN,
	SLOTLUCHT,
	LEGENDA,
	EINDE
};

wz__bladplek wz__blad_begin(const wz__blad *blad)
{
	wz__bladplek plek = { .fase = blad->eerste ? TITEL : BIJSCHRIFT };

	for (size_t i = 0; i < wz_verslag_tables(blad->verslag); i++)
		if (wz_verslag_get_table(blad->verslag, i) == blad->tabel)
			plek.tabel = i;
	return plek;
}

wz__bladplek wz__blad_verder(wz__bladplek plek)
{
	plek.verder = plek.fase;
	plek.fase = KOP;
	return plek;
}

static bool same_columns(const wz_column *a, const wz_column *b, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(a[i].naam, b[i].naam) != 0 || a[i].type != b[i].type || a[i].use != b[i].use ||
		    strcmp(wz__kolom_kop(&a[i]), wz__kolom_kop(&b[i])) != 0)
			return false;
	return true;
}

/* Columns that were made while reporting are copies, for each table its own. */
bool wz__blad_heeft(const wz__blad *blad, const wz_table *tabel)
{
	size_t n, others;
	const wz_column *columns = wz_table_columns(tabel, &n), *other;

	if (blad->tabel == NULL || wz_table_get_kind(tabel) != wz_table_get_kind(blad->tabel))
		return false;
	other = wz_table_columns(blad->tabel, &others);
	return columns == other ||
	       (n == others && strcmp(wz_table_naam(tabel), wz_table_naam(blad->tabel)) == 0 &&
	        same_columns(columns, other, n));
}

static void next_phase(wz__bladplek *plek)
{
	plek->fase++;
	plek->index = 0;
}

/* Characters of the word at `text`, and its bytes. */
static int word_at(const char *text, size_t *bytes)
{
	int n = 0;

	for (*bytes = 0; text[*bytes] != '\0' && text[*bytes] != ' ' && text[*bytes] != '\n'; ++*bytes)
		n += ((unsigned char)text[*bytes] & 0xC0) != 0x80;
	return n;
}

/* Characters that fit on a line of a cell of this width. Letters are narrower than digits, but
 * in a wide font they are not; who cannot make a row higher needs room for that. */
static int room_of(const wz__blad *blad, int width)
{
	return blad->ruim && width > 1 ? width - 1 : width + width / 12;
}

/* Lines that a text takes with room for so many characters. No program measures them quite
 * alike, so this is on the safe side. */
static int lines_of(const char *text, int room)
{
	int lines = 1, at = 0;
	size_t bytes;

	for (;; text += bytes + 1) {
		int word = word_at(text, &bytes);

		if (at > 0 && at + word > room) {
			lines++;
			at = 0;
		}
		lines += word > room ? (word - 1) / room : 0;
		at = word > room ? (word - 1) % room + 2 : at + word + 1;
		if (text[bytes] == '\0')
			return lines;
		if (text[bytes] == '\n') {
			lines++;
			at = 0;
		}
	}
}

/* The same for a whole row: programs do not work it out when they open a file. */
static void set_lines(const wz__blad *blad, wz__bladrij *rij)
{
	for (size_t i = 0; i < rij->n; i++) {
		const wz__bladcel *cel = &rij->cellen[i];
		int lines = 1;

		if (cel->stijl.loopt && cel->tekst != NULL)
			lines = lines_of(cel->tekst, room_of(blad, blad->kolommen[i].breedte));
		if (lines > rij->regels)
			rij->regels = lines;
	}
	if (rij->regels > WZ__BLAD_REGELS)
		rij->regels = WZ__BLAD_REGELS;
}

/* One text over the width of the sheet; the cells behind it stay empty. */
static bool give_line(const wz__blad *blad, wz__bladrij *rij, wz__bladdeel deel, const char *text)
{
	rij->deel = deel;
	rij->n = blad->n;
	rij->breed = deel == WZ__DEEL_GROEP ? 0 : blad->breed;
	rij->regels = 0;
	if (rij->breed > 1 && text != NULL)
		rij->regels = lines_of(text, room_of(blad, blad->breed_tekens));
	if (rij->regels > WZ__BLAD_REGELS)
		rij->regels = WZ__BLAD_REGELS;
	if (rij->cellen == NULL)
		return true;
	for (size_t i = 0; i < blad->n; i++)
		rij->cellen[i] = wz__blad_tekstcel(deel, i == 0 ? text : NULL);
	return true;
}

static bool give_header(const wz__blad *blad, wz__bladrij *rij)
{
	static const char *const koppen[] = { "Gegeven", "Waarde" };
	bool record = wz_table_get_kind(blad->tabel) == WZ_TABLE_RECORD;
	size_t n;
	const wz_column *columns = wz_table_columns(blad->tabel, &n);

	*rij = (wz__bladrij){ .deel = WZ__DEEL_KOP, .cellen = rij->cellen, .n = blad->n };
	for (size_t i = 0; rij->cellen != NULL && i < blad->n; i++) {
		const wz__bladkolom *kolom = &blad->kolommen[i];
		const wz_column *column = record ? NULL : &columns[kolom->plek];

		const char *kop = record ? koppen[i] : wz__kolom_kop(column);

		if (blad->gegevens && column->use != WZ_USE_HUMAN)
			kop = column->naam;
		rij->cellen[i] = wz__blad_tekstcel(WZ__DEEL_KOP, kop);
		rij->cellen[i].stijl.loopt = true;
		rij->cellen[i].stijl.rechts =
			!record && kolom->invoer.kind == WZ_INPUT_NONE && wz__kolom_rechts(column);
		if (kolom->invoer.kind != WZ_INPUT_NONE && kolom->invoer.required)
			rij->cellen[i].stijl.vorm = WZ__VORM_VERPLICHT;
	}
	if (rij->cellen != NULL && blad->breed_tekens > 0)
		set_lines(blad, rij);
	return true;
}

/* The column whose text says what a total is of; `n` when there is none. */
static size_t total_column(const wz_table *tabel, size_t row)
{
	size_t n;
	const wz_column *columns = wz_table_columns(tabel, &n);

	for (size_t i = 0; i < n; i++)
		if (wz__kolom_mens(&columns[i]) && wz__kolom_tekst(&columns[i]) &&
		    wz_table_cell(tabel, row, i).present)
			return i;
	return n;
}

/* Say what a total is of, where the column that does is not on the sheet. */
static void name_total(const wz__blad *blad, const wz_table *tabel, size_t row, wz__bladrij *rij)
{
	size_t n, naam = total_column(tabel, row);
	const wz_column *columns = wz_table_columns(tabel, &n);
	wz__bladcel *leeg = NULL;

	for (size_t i = 0; i < blad->n; i++) {
		size_t plek = blad->kolommen[i].plek;

		if (plek == naam)
			return;
		if (leeg == NULL && rij->cellen[i].waarde == WZ__WAARDE_LEEG &&
		    columns[plek].type == WZ_TYPE_TEXT)
			leeg = &rij->cellen[i];
	}
	if (leeg != NULL)
		*leeg = wz__blad_tekstcel(WZ__DEEL_TOTAAL, wz__rij_groep(tabel, row));
}

static bool give_row(const wz__blad *blad, const wz_table *tabel, size_t row, wz__bladrij *rij)
{
	wz_row_kind kind = wz_table_row_kind(tabel, row);
	size_t n, described;
	const wz_column *columns = wz_table_columns(tabel, &n);

	if (kind == WZ_ROW_GROUP)
		return give_line(blad, rij, WZ__DEEL_GROEP, wz__rij_groep(tabel, row));
	described = wz__kolom_omschrijving(columns, n);
	*rij = (wz__bladrij){ .deel = kind == WZ_ROW_TOTAL ? WZ__DEEL_TOTAAL : WZ__DEEL_RIJ,
		                  .cellen = rij->cellen,
		                  .n = blad->n };
	for (size_t i = 0; rij->cellen != NULL && i < blad->n; i++) {
		rij->cellen[i] = wz__blad_cel(blad, tabel, row, i);
		if (blad->kolommen[i].plek == described && wz_table_row_level(tabel, row) > 0)
			rij->cellen[i].stijl.inspringen = true;
	}
	if (rij->cellen != NULL && blad->gegevens && kind == WZ_ROW_TOTAL)
		name_total(blad, tabel, row, rij);
	if (rij->cellen != NULL)
		set_lines(blad, rij);
	return true;
}

/* A field of a record: its name, and its value beside it. */
static bool give_field(const wz__blad *blad, const wz_table *tabel, size_t row, size_t field,
                       wz__bladrij *rij)
{
	size_t n;
	const wz_column *columns = wz_table_columns(tabel, &n);
	wz__bladkolom kolom = { .plek = field, .lang = blad->kolommen[1].lang };
	wz__blad one = { .kolommen = &kolom, .n = 1 };

	*rij = (wz__bladrij){ .deel = WZ__DEEL_RIJ, .cellen = rij->cellen, .n = blad->n };
	if (rij->cellen == NULL)
		return true;
	rij->cellen[0] = wz__blad_tekstcel(WZ__DEEL_RIJ, wz__kolom_kop(&columns[field]));
	rij->cellen[1] = wz__blad_cel(&one, tabel, row, 0);
	rij->cellen[1].stijl.rechts = false;
	set_lines(blad, rij);
	return true;
}

/* The next field that a person sees and that is not missing. */
static bool next_field(const wz__blad *blad, const wz_table *tabel, wz__bladplek *plek,
                       wz__bladrij *rij)
{
	size_t n;
	const wz_column *columns = wz_table_columns(tabel, &n);

	for (; plek->rij < wz_table_rows(tabel); plek->rij++, plek->index = 0) {
		while (plek->index < n) {
			size_t field = plek->index++;

			if (wz__kolom_mens(&columns[field]) && wz_table_cell(tabel, plek->rij, field).present)
				return give_field(blad, tabel, plek->rij, field, rij);
		}
	}
	return false;
}

static bool next_in_table(const wz__blad *blad, const wz_table *tabel, wz__bladplek *plek,
                          wz__bladrij *rij)
{
	if (wz_table_get_kind(tabel) == WZ_TABLE_RECORD)
		return next_field(blad, tabel, plek, rij);
	while (blad->gegevens && plek->rij < wz_table_rows(tabel) &&
	       wz_table_row_kind(tabel, plek->rij) == WZ_ROW_GROUP)
		plek->rij++;
	if (plek->rij < wz_table_rows(tabel))
		return give_row(blad, tabel, plek->rij++, rij);
	return false;
}

/* Caption and notes of a table that shares the sheet with others. */
static bool next_part(const wz__blad *blad, const wz_table *tabel, wz__bladplek *plek,
                      wz__bladrij *rij)
{
	while (blad->veel && !blad->gegevens && plek->index <= wz_table_notes(tabel)) {
		size_t i = plek->index++;

		if (i > 0)
			return give_line(blad, rij, WZ__DEEL_NOOT, wz_table_get_note(tabel, i - 1));
		if (wz_table_get_caption(tabel)[0] != '\0')
			return give_line(blad, rij, WZ__DEEL_GROEP, wz_table_get_caption(tabel));
	}
	next_phase(plek);
	return false;
}

/* Rows of this table, else on to the next one on the sheet. */
static bool next_row(const wz__blad *blad, wz__bladplek *plek, wz__bladrij *rij)
{
	size_t tables = wz_verslag_tables(blad->verslag);
	const wz_table *tabel = wz_verslag_get_table(blad->verslag, plek->tabel);

	if (plek->fase == DELEN)
		return next_part(blad, tabel, plek, rij);
	if (next_in_table(blad, tabel, plek, rij))
		return true;
	if (!wz__tabel_gevuld(tabel) && !blad->invoer && plek->rij != SIZE_MAX) {
		plek->rij = SIZE_MAX;
		return give_line(blad, rij, WZ__DEEL_NOOT, WZ__LEEG);
	}
	plek->rij = 0;
	plek->index = 0;
	do
		plek->tabel++;
	while (plek->tabel < tables &&
	       !wz__blad_heeft(blad, wz_verslag_get_table(blad->verslag, plek->tabel)));
	plek->fase = plek->tabel < tables ? DELEN : SLOTLUCHT;
	return false;
}

/* The next line of a text that has `n` of them. */
static bool next_line(const wz__blad *blad, wz__bladplek *plek, wz__bladrij *rij, size_t n,
                      const char *(*get)(const wz_verslag *, size_t))
{
	if (plek->index < n)
		return give_line(blad, rij, WZ__DEEL_NOOT, get(blad->verslag, plek->index++));
	next_phase(plek);
	return false;
}

/* What stands above the header. */
static bool next_above(const wz__blad *blad, wz__bladplek *plek, wz__bladrij *rij)
{
	const wz_verslag *verslag = blad->verslag;
	const wz_table *tabel = blad->veel ? NULL : blad->tabel;
	const char *line = "";

	switch (plek->fase) {
	case TITEL:
		line = wz_verslag_get_title(verslag);
		break;
	case NOTEN:
		return next_line(blad, plek, rij, wz_verslag_notes(verslag), wz_verslag_get_note);
	case BIJSCHRIFT:
		line = tabel != NULL ? wz_table_get_caption(tabel) : "";
		break;
	case BIJNOTEN:
		if (tabel != NULL && plek->index < wz_table_notes(tabel))
			return give_line(blad, rij, WZ__DEEL_NOOT, wz_table_get_note(tabel, plek->index++));
		break;
	default:
		break;
	}
	next_phase(plek);
	if (line[0] == '\0')
		return false;
	return give_line(blad, rij, plek->fase == NOTEN ? WZ__DEEL_TITEL : WZ__DEEL_GROEP, line);
}

/* Whether a row stands above the header or below the rows, so that air between is of use. */
static bool has_above(const wz__blad *blad)
{
	const wz_verslag *verslag = blad->verslag;
	const wz_table *tabel = blad->veel ? NULL : blad->tabel;

	if (blad->eerste && (wz_verslag_get_title(verslag)[0] != '\0' || wz_verslag_notes(verslag) > 0))
		return true;
	return tabel != NULL && (wz_table_get_caption(tabel)[0] != '\0' || wz_table_notes(tabel) > 0);
}

static bool next_of_phase(const wz__blad *blad, wz__bladplek *plek, wz__bladrij *rij)
{
	bool legend = blad->eerste && wz_verslag_legends(blad->verslag) > 0;
	int fase = plek->fase;

	if (fase < LUCHT)
		return next_above(blad, plek, rij);
	if (fase == DELEN || fase == RIJEN)
		return next_row(blad, plek, rij);
	if (fase == LEGENDA)
		return next_line(blad, plek, rij, legend ? wz_verslag_legends(blad->verslag) : 0,
		                 wz_verslag_get_legend);
	if (fase == KOP) {
		plek->fase = plek->verder != 0 ? plek->verder : DELEN;
		if (blad->tabel != NULL)
			return give_header(blad, rij);
		plek->fase = SLOTLUCHT;
		return false;
	}
	next_phase(plek);
	if (fase == LUCHT ? blad->tabel != NULL && has_above(blad) : legend)
		return give_line(blad, rij, WZ__DEEL_LEEG, NULL);
	return false;
}

bool wz__blad_rij(const wz__blad *blad, wz__bladplek *plek, wz__bladrij *rij)
{
	while (plek->fase != EINDE)
		if (next_of_phase(blad, plek, rij))
			return true;
	return false;
}
