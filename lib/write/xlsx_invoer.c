/* SPDX-License-Identifier: EUPL-1.2 */
/* Forms in xlsx: what may be typed where, and the lists to choose from. */
#include <stdlib.h>

#include "write/cel.h"
#include "write/xlsx.h"

/* What Excel takes for the texts with a cell. */
enum { TITEL_MAX = 32, BERICHT_MAX = 255 };

struct teksten {
	wz__buf titel, uitleg, fout;
};

/* Texts that may not be longer than `max`; the library wants them writable. */
static char *short_text(wz__buf *buf, const char *text, size_t max)
{
	wz__bladtekst_kort(buf, text, max);
	return buf->bytes;
}

/* Where on the hidden sheet the choices stand: 'keuzes'!$B$1:$B$30. */
static void append_reference(wz__buf *buf, const wz__werkmap *werkmap, const wz_input *invoer)
{
	size_t kolom = wz__keuzes_kolom(werkmap, invoer);
	char letters[4] = "";

	if (kolom >= 26)
		letters[0] = (char)('A' + kolom / 26 - 1);
	letters[kolom >= 26] = (char)('A' + kolom % 26);
	wz__buf_format(buf, "'%s'!$%s$1:$%s$%zu", werkmap->keuzes, letters, letters,
	               wz__keuzes_aantal(invoer));
}

/* The rule that was added last chooses from there. Given to the library as such, it never frees
 * that text: so it is put where the library keeps a short list, which it does free. */
static void use_reference(wz__xlsx *xlsx, const lxw_worksheet *ws, const wz_input *invoer)
{
	lxw_data_val_obj *rule, *last = NULL;
	wz__buf reference = { 0 };

	STAILQ_FOREACH(rule, ws->data_validations, list_pointers)
	last = rule;
	append_reference(&reference, xlsx->werkmap, invoer);
	if (last == NULL || reference.failed) {
		wz__xlsx_fout(xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED);
		wz__buf_free(&reference);
		return;
	}
	free(last->value_formula);
	last->value_formula = reference.bytes;
}

static void set_rule(lxw_data_validation *rule, const wz_input *invoer)
{
	static char *none[] = { "-", NULL };

	switch (invoer->kind) {
	case WZ_INPUT_CHOICE:
		rule->validate = LXW_VALIDATION_TYPE_LIST;
		rule->value_list = wz__keuzes_apart(invoer) ? none : (char **)(void *)invoer->choices;
		break;
	case WZ_INPUT_NUMBER:
		rule->validate = LXW_VALIDATION_TYPE_DECIMAL;
		rule->criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
		rule->value_number =
			invoer->minimum == WZ_GETAL_GEEN ? -1e15 : (double)invoer->minimum / WZ_GETAL_SCHAAL;
		break;
	case WZ_INPUT_DATE:
		rule->validate = LXW_VALIDATION_TYPE_DATE;
		rule->criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
		rule->value_datetime = (lxw_datetime){ .year = 1900, .month = 3, .day = 1 };
		break;
	case WZ_INPUT_NONE:
	case WZ_INPUT_TEXT:
		rule->validate = LXW_VALIDATION_TYPE_ANY;
		break;
	}
}

/* For the rows of the table, and for those that somebody may add. */
static void add_rule(wz__xlsx *xlsx, lxw_worksheet *ws, const wz__blad *blad, size_t i,
                     lxw_data_validation *rule)
{
	size_t last = blad->tabel_eind + WZ__BLAD_EXTRA - 1;
	lxw_error fout;

	if (last >= WZ__BLAD_RIJEN)
		last = WZ__BLAD_RIJEN - 1;
	fout = xlsx->lxw.data_validation_range(ws, (lxw_row_t)blad->kop + 1, (lxw_col_t)i,
	                                       (lxw_row_t)last, (lxw_col_t)i, rule);
	wz__xlsx_fout(xlsx, fout);
	if (fout == LXW_NO_ERROR && wz__keuzes_apart(&blad->kolommen[i].invoer))
		use_reference(xlsx, ws, &blad->kolommen[i].invoer);
}

static void write_rule(wz__xlsx *xlsx, lxw_worksheet *ws, const wz__blad *blad, size_t i)
{
	const wz_input *invoer = &blad->kolommen[i].invoer;
	struct teksten teksten = { 0 };
	lxw_data_validation rule = { .ignore_blank = LXW_VALIDATION_ON,
		                         .dropdown = LXW_VALIDATION_ON,
		                         .show_input = LXW_VALIDATION_ON,
		                         .show_error =
		                             invoer->others ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON };
	size_t n;
	const wz_column *columns = wz_table_columns(blad->tabel, &n);

	set_rule(&rule, invoer);
	if (invoer->help != NULL && invoer->help[0] != '\0') {
		const char *kop = wz__kolom_kop(&columns[blad->kolommen[i].plek]);

		rule.input_title = short_text(&teksten.titel, kop, TITEL_MAX);
		rule.input_message = short_text(&teksten.uitleg, invoer->help, BERICHT_MAX);
	}
	wz__invoer_fout(&teksten.fout, invoer);
	if (teksten.fout.size > 0)
		rule.error_message = teksten.fout.bytes;
	if (teksten.titel.failed || teksten.uitleg.failed || teksten.fout.failed)
		wz__xlsx_fout(xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED);
	else if (rule.validate != LXW_VALIDATION_TYPE_ANY || rule.input_message != NULL)
		add_rule(xlsx, ws, blad, i, &rule);
	wz__buf_free(&teksten.titel);
	wz__buf_free(&teksten.uitleg);
	wz__buf_free(&teksten.fout);
}

void wz__xlsx_invoer(wz__xlsx *xlsx, lxw_worksheet *ws, const wz__blad *blad)
{
	for (size_t i = 0; blad->invoer && i < blad->n; i++)
		if (blad->kolommen[i].invoer.kind != WZ_INPUT_NONE)
			write_rule(xlsx, ws, blad, i);
}

void wz__xlsx_keuzes(wz__xlsx *xlsx)
{
	const wz_input *invoer;
	lxw_worksheet *ws;
	size_t plek = 0;

	if (xlsx->werkmap->keuzes[0] == '\0')
		return;
	ws = xlsx->lxw.workbook_add_worksheet(xlsx->boek, xlsx->werkmap->keuzes);
	if (ws == NULL) {
		wz__xlsx_fout(xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED);
		return;
	}
	xlsx->bladen++;
	/* In long workbooks rows must ascend: so row by row, over all lists. */
	for (size_t row = 0, some = 1; some > 0; row++) {
		lxw_col_t kolom = 0;

		some = 0;
		for (plek = 0; (invoer = wz__keuzes_volgende(xlsx->werkmap, &plek)) != NULL; kolom++) {
			wz__bladcel cel;

			if (row >= wz__keuzes_aantal(invoer))
				continue;
			some++;
			xlsx->cellen[xlsx->bladen - 1] += invoer->choices[row][0] != '\0';
			cel = wz__blad_tekstcel(WZ__DEEL_RIJ, invoer->choices[row]);
			wz__xlsx_fout(xlsx, xlsx->lxw.write_string(ws, (lxw_row_t)row, kolom,
			                                           wz__xlsx_celtekst(xlsx, &cel), NULL));
		}
	}
	xlsx->lxw.protect(ws, NULL, NULL);
	xlsx->lxw.hide(ws);
}
