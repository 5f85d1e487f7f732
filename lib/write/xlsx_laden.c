/* SPDX-License-Identifier: EUPL-1.2 */
#include "write/xlsx_laden.h"

#include "base/laden.h"

bool wz__xlsxwriter_laad(wz__xlsxwriter *lxw)
{
	static const wz__functie functies[] = {
		{ "workbook_new_opt", offsetof(wz__xlsxwriter, workbook_new_opt) },
		{ "workbook_add_worksheet", offsetof(wz__xlsxwriter, workbook_add_worksheet) },
		{ "workbook_add_format", offsetof(wz__xlsxwriter, workbook_add_format) },
		{ "workbook_set_properties", offsetof(wz__xlsxwriter, workbook_set_properties) },
		{ "workbook_close", offsetof(wz__xlsxwriter, workbook_close) },
		{ "format_set_align", offsetof(wz__xlsxwriter, format_set_align) },
		{ "format_set_bg_color", offsetof(wz__xlsxwriter, format_set_bg_color) },
		{ "format_set_bold", offsetof(wz__xlsxwriter, format_set_bold) },
		{ "format_set_border", offsetof(wz__xlsxwriter, format_set_border) },
		{ "format_set_border_color", offsetof(wz__xlsxwriter, format_set_border_color) },
		{ "format_set_bottom", offsetof(wz__xlsxwriter, format_set_bottom) },
		{ "format_set_font_size", offsetof(wz__xlsxwriter, format_set_font_size) },
		{ "format_set_indent", offsetof(wz__xlsxwriter, format_set_indent) },
		{ "format_set_num_format", offsetof(wz__xlsxwriter, format_set_num_format) },
		{ "format_set_text_wrap", offsetof(wz__xlsxwriter, format_set_text_wrap) },
		{ "format_set_top", offsetof(wz__xlsxwriter, format_set_top) },
		{ "format_set_unlocked", offsetof(wz__xlsxwriter, format_set_unlocked) },
		{ "worksheet_activate", offsetof(wz__xlsxwriter, activate) },
		{ "worksheet_autofilter", offsetof(wz__xlsxwriter, autofilter) },
		{ "worksheet_data_validation_range", offsetof(wz__xlsxwriter, data_validation_range) },
		{ "worksheet_fit_to_pages", offsetof(wz__xlsxwriter, fit_to_pages) },
		{ "worksheet_freeze_panes", offsetof(wz__xlsxwriter, freeze_panes) },
		{ "worksheet_hide", offsetof(wz__xlsxwriter, hide) },
		{ "worksheet_merge_range", offsetof(wz__xlsxwriter, merge_range) },
		{ "worksheet_protect", offsetof(wz__xlsxwriter, protect) },
		{ "worksheet_repeat_rows", offsetof(wz__xlsxwriter, repeat_rows) },
		{ "worksheet_set_column", offsetof(wz__xlsxwriter, set_column) },
		{ "worksheet_set_footer", offsetof(wz__xlsxwriter, set_footer) },
		{ "worksheet_set_landscape", offsetof(wz__xlsxwriter, set_landscape) },
		{ "worksheet_set_margins", offsetof(wz__xlsxwriter, set_margins) },
		{ "worksheet_set_paper", offsetof(wz__xlsxwriter, set_paper) },
		{ "worksheet_set_row", offsetof(wz__xlsxwriter, set_row) },
		{ "worksheet_set_selection", offsetof(wz__xlsxwriter, set_selection) },
		{ "worksheet_write_blank", offsetof(wz__xlsxwriter, write_blank) },
		{ "worksheet_write_number", offsetof(wz__xlsxwriter, write_number) },
		{ "worksheet_write_string", offsetof(wz__xlsxwriter, write_string) },
		{ NULL, 0 },
	};

	return wz__laad(lxw, WELZIJN_SONAME_XLSXWRITER, functies);
}
