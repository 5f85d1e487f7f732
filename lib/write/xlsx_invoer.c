/* SPDX-License-Identifier: EUPL-1.2 */
/* Forms in xlsx: what may be typed where, and the lists to choose from. */
#include <stdlib.h>

#include "write/cel.h"
#include "write/xlsx.h"

/* What Excel takes for the texts with a cell. */
enum { TITEL_MAX = 32, BERICHT_MAX = 255 };

struct teksten {
	wz__buf titel, uitleg, fout, formule;
};

/* Texts that may not be longer than `max`; the library wants them writable. */
static char *short_text(wz__buf *buf, const char *text, size_t max)
{
	wz__bladtekst_kort(buf, text, max);
	return buf->bytes;
}

/* Where on the hidden sheet the choices stand: =keuzes!$B$1:$B$30. */
static char *reference(wz__xlsx *xlsx, wz__buf *buf, const wz_input *invoer)
{
	size_t kolom = wz__keuzes_kolom(xlsx->werkmap, invoer);
	char letters[4] = "";

	if (kolom >= 26)
		letters[0] = (char)('A' + kolom / 26 - 1);
	letters[kolom >= 26] = (char)('A' + kolom % 26);
	wz__buf_format(buf, "='%s'!$%s$1:$%s$%zu", xlsx->werkmap->keuzes, letters, letters,
	               wz__keuzes_aantal(invoer));
	return buf->bytes;
}

static void set_rule(wz__xlsx *xlsx, lxw_data_validation *rule, const wz_input *invoer,
                     struct teksten *teksten)
{
	switch (invoer->kind) {
	case WZ_INPUT_CHOICE:
		rule->validate = LXW_VALIDATION_TYPE_LIST;
		rule->value_list = (char **)(void *)invoer->choices;
		if (wz__keuzes_apart(invoer)) {
			rule->validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
			rule->value_list = NULL;
			rule->value_formula = reference(xlsx, &teksten->formule, invoer);
		}
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

static void write_rule(wz__xlsx *xlsx, lxw_worksheet *ws, const wz__blad *blad, size_t i)
{
	const wz_input *invoer = &blad->kolommen[i].invoer;
	struct teksten teksten = { 0 };
	lxw_data_validation rule = { .ignore_blank = LXW_VALIDATION_ON,
		                         .dropdown = LXW_VALIDATION_ON,
		                         .show_input = LXW_VALIDATION_ON,
		                         .show_error = LXW_VALIDATION_ON };
	size_t n, last = blad->tabel_eind + WZ__BLAD_EXTRA - 1;
	const wz_column *columns = wz_table_columns(blad->tabel, &n);

	set_rule(xlsx, &rule, invoer, &teksten);
	if (invoer->help != NULL && invoer->help[0] != '\0') {
		const char *kop = wz__kolom_kop(&columns[blad->kolommen[i].plek]);

		rule.input_title = short_text(&teksten.titel, kop, TITEL_MAX);
		rule.input_message = short_text(&teksten.uitleg, invoer->help, BERICHT_MAX);
	}
	wz__invoer_fout(&teksten.fout, invoer);
	if (teksten.fout.size > 0)
		rule.error_message = teksten.fout.bytes;
	if (teksten.titel.failed || teksten.uitleg.failed || teksten.fout.failed ||
	    teksten.formule.failed)
		wz__xlsx_fout(xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED);
	else if (rule.validate != LXW_VALIDATION_TYPE_ANY || rule.input_message != NULL)
		wz__xlsx_fout(xlsx, xlsx->lxw.data_validation_range(
								ws, (lxw_row_t)blad->kop + 1, (lxw_col_t)i,
								(lxw_row_t)(last < WZ__BLAD_RIJEN ? last : WZ__BLAD_RIJEN - 1),
								(lxw_col_t)i, &rule));
	wz__buf_free(&teksten.titel);
	wz__buf_free(&teksten.uitleg);
	wz__buf_free(&teksten.fout);
	wz__buf_free(&teksten.formule);
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
	/* In long workbooks rows must ascend: so row by row, over all lists. */
	for (size_t row = 0, some = 1; some > 0; row++) {
		lxw_col_t kolom = 0;

		some = 0;
		for (plek = 0; (invoer = wz__keuzes_volgende(xlsx->werkmap, &plek)) != NULL; kolom++) {
			if (row >= wz__keuzes_aantal(invoer))
				continue;
			some++;
			wz__buf_clear(&xlsx->tekst);
			wz__bladtekst(&xlsx->tekst, invoer->choices[row]);
			wz__xlsx_fout(xlsx, xlsx->lxw.write_string(ws, (lxw_row_t)row, kolom,
			                                           wz__buf_str(&xlsx->tekst), NULL));
		}
	}
	xlsx->lxw.protect(ws, NULL, NULL);
	xlsx->lxw.hide(ws);
}
