/* SPDX-License-Identifier: EUPL-1.2 */
/* Forms in ods: what may be typed where. */
#include "write/cel.h"
#include "write/ods.h"

/* A choice as a text in a formula, within an attribute. */
static void append_choice(wz__buf *out, const char *text)
{
	wz__buf quoted = { 0 };

	wz__buf_char(&quoted, '"');
	for (; *text != '\0'; text++) {
		wz__buf_char(&quoted, *text);
		if (*text == '"')
			wz__buf_char(&quoted, '"');
	}
	wz__buf_char(&quoted, '"');
	wz__xml_waarde(out, wz__buf_str(&quoted));
	out->failed = out->failed || quoted.failed;
	wz__buf_free(&quoted);
}

static void append_list(wz__buf *out, const wz__werkmap *werkmap, const wz_input *invoer)
{
	size_t kolom = wz__keuzes_kolom(werkmap, invoer);

	wz__buf_text(out, "of:cell-content-is-in-list(");
	if (wz__keuzes_apart(invoer)) {
		wz__buf_text(out, "[$");
		wz__ods_bladnaam(out, werkmap->keuzes);
		wz__buf_text(out, ".$");
		wz__ods_kolom(out, kolom);
		wz__buf_text(out, "$1:.$");
		wz__ods_kolom(out, kolom);
		wz__buf_format(out, "$%zu]", wz__keuzes_aantal(invoer));
	}
	for (size_t i = 0; !wz__keuzes_apart(invoer) && i < wz__keuzes_aantal(invoer); i++) {
		if (i > 0)
			wz__buf_char(out, ';');
		append_choice(out, invoer->choices[i]);
	}
	wz__buf_char(out, ')');
}

static void append_condition(wz__buf *out, const wz__werkmap *werkmap, const wz_input *invoer)
{
	char buf[WZ_FORMAT_SIZE];

	if (invoer->kind == WZ_INPUT_NONE || invoer->kind == WZ_INPUT_TEXT)
		return;
	wz__buf_text(out, " table:condition=\"");
	if (invoer->kind == WZ_INPUT_CHOICE)
		append_list(out, werkmap, invoer);
	else if (invoer->kind == WZ_INPUT_DATE)
		wz__buf_text(out, "of:cell-content-is-date() and cell-content()&gt;=61");
	else
		wz__buf_format(out, "of:cell-content-is-decimal-number() and cell-content()&gt;=%s",
		               invoer->minimum == WZ_GETAL_GEEN ? "-1000000000000000"
		                                                : wz_getal_machine(buf, invoer->minimum));
	wz__buf_text(out, "\" table:display-list=\"unsorted\"");
}

static void append_message(wz__buf *out, const char *element, const char *soort, const char *title,
                           const char *text)
{
	wz__buf safe = { 0 };

	wz__buf_format(out, "<table:%s%s table:display=\"true\" table:title=\"", element, soort);
	wz__bladtekst(&safe, title);
	wz__xml_waarde(out, wz__buf_str(&safe));
	wz__buf_text(out, "\">");
	wz__buf_clear(&safe);
	wz__bladtekst(&safe, text);
	wz__xml_alineas(out, wz__buf_str(&safe));
	wz__buf_format(out, "</table:%s>", element);
	out->failed = out->failed || safe.failed;
	wz__buf_free(&safe);
}

static void append_rule(wz__buf *out, const wz__werkmap *werkmap, size_t b, size_t i)
{
	const wz__blad *blad = &werkmap->bladen[b];
	const wz_input *invoer = &blad->kolommen[i].invoer;
	wz__buf fout = { 0 };
	size_t n;
	const wz_column *columns = wz_table_columns(blad->tabel, &n);

	wz__buf_format(out, "<table:content-validation table:name=\"v%zu.%zu\"", b, i);
	append_condition(out, werkmap, invoer);
	wz__buf_text(out, " table:allow-empty-cell=\"true\" table:base-cell-address=\"$");
	wz__ods_bladnaam(out, blad->naam);
	wz__buf_char(out, '.');
	wz__ods_kolom(out, i);
	wz__buf_format(out, "%zu\">", blad->kop + 2);
	if (invoer->help != NULL && invoer->help[0] != '\0')
		append_message(out, "help-message", "", wz__kolom_kop(&columns[blad->kolommen[i].plek]),
		               invoer->help);
	wz__invoer_fout(&fout, invoer);
	if (fout.size > 0 && !invoer->others)
		append_message(out, "error-message", " table:message-type=\"stop\"", "",
		               wz__buf_str(&fout));
	wz__buf_text(out, "</table:content-validation>");
	out->failed = out->failed || fout.failed;
	wz__buf_free(&fout);
}

void wz__ods_regels(wz__buf *out, const wz__werkmap *werkmap)
{
	if (!werkmap->formulier)
		return;
	wz__buf_text(out, "<table:content-validations>");
	for (size_t b = 0; b < werkmap->n; b++)
		for (size_t i = 0; i < werkmap->bladen[b].n; i++)
			if (werkmap->bladen[b].kolommen[i].invoer.kind != WZ_INPUT_NONE)
				append_rule(out, werkmap, b, i);
	wz__buf_text(out, "</table:content-validations>");
}
