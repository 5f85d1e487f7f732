/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_WRITE_XLSX_LADEN_H
#define WZ_WRITE_XLSX_LADEN_H

#include <stdbool.h>
#include <xlsxwriter.h>

/* What we use of libxlsxwriter, loaded on first use. Each pointer has the name and the type of
 * the function it is; those of a sheet without their "worksheet_". */
typedef struct wz__xlsxwriter {
	__typeof__(workbook_new_opt) *workbook_new_opt;
	__typeof__(workbook_add_worksheet) *workbook_add_worksheet;
	__typeof__(workbook_add_format) *workbook_add_format;
	__typeof__(workbook_set_properties) *workbook_set_properties;
	__typeof__(workbook_close) *workbook_close;
	__typeof__(format_set_align) *format_set_align;
	__typeof__(format_set_bg_color) *format_set_bg_color;
	__typeof__(format_set_bold) *format_set_bold;
	__typeof__(format_set_border) *format_set_border;
	__typeof__(format_set_border_color) *format_set_border_color;
	__typeof__(format_set_bottom) *format_set_bottom;
	__typeof__(format_set_font_size) *format_set_font_size;
	__typeof__(format_set_indent) *format_set_indent;
	__typeof__(format_set_num_format) *format_set_num_format;
	__typeof__(format_set_text_wrap) *format_set_text_wrap;
	__typeof__(format_set_top) *format_set_top;
	__typeof__(format_set_unlocked) *format_set_unlocked;
	__typeof__(worksheet_activate) *activate;
	__typeof__(worksheet_autofilter) *autofilter;
	__typeof__(worksheet_data_validation_range) *data_validation_range;
	__typeof__(worksheet_fit_to_pages) *fit_to_pages;
	__typeof__(worksheet_freeze_panes) *freeze_panes;
	__typeof__(worksheet_hide) *hide;
	__typeof__(worksheet_merge_range) *merge_range;
	__typeof__(worksheet_protect) *protect;
	__typeof__(worksheet_repeat_rows) *repeat_rows;
	__typeof__(worksheet_set_column) *set_column;
	__typeof__(worksheet_set_footer) *set_footer;
	__typeof__(worksheet_set_landscape) *set_landscape;
	__typeof__(worksheet_set_margins) *set_margins;
	__typeof__(worksheet_set_paper) *set_paper;
	__typeof__(worksheet_set_row) *set_row;
	__typeof__(worksheet_set_selection) *set_selection;
	__typeof__(worksheet_write_blank) *write_blank;
	__typeof__(worksheet_write_number) *write_number;
	__typeof__(worksheet_write_string) *write_string;
} wz__xlsxwriter;

/* False when libxlsxwriter is not on this machine. */
bool wz__xlsxwriter_laad(wz__xlsxwriter *lxw);

#endif
