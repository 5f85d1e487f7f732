/* SPDX-License-Identifier: EUPL-1.2 */
/* How cells look in xlsx. */
#include "write/xlsx.h"

/* Black on each of these is far above the contrast that a reader needs. */
enum {
	KLEUR_KOP = 0xD9E2EC,
	KLEUR_GROEP = 0xEEF2F6,
	KLEUR_INVOER = 0xFFF8DC,
	KLEUR_RAND = 0x767676
};
enum { PUNTEN_TITEL = 14 };

/* The program shows commas and points as its user is used to. */
static const char *const vormen[] = {
	[WZ__VORM_TEKST] = "@",           [WZ__VORM_HEEL] = "#,##0",
	[WZ__VORM_EEN] = "#,##0.0",       [WZ__VORM_TWEE] = "#,##0.00",
	[WZ__VORM_DRIE] = "#,##0.000",    [WZ__VORM_VIER] = "#,##0.0000",
	[WZ__VORM_PROCENT] = "0.0%",      [WZ__VORM_DATUM] = "dd\\-mm\\-yyyy",
	[WZ__VORM_VERPLICHT] = "@\" *\"",
};

static void set_part(const wz__xlsxwriter *lxw, lxw_format *format, wz__bladdeel deel)
{
	if (deel == WZ__DEEL_TITEL || deel == WZ__DEEL_KOP || deel == WZ__DEEL_GROEP ||
	    deel == WZ__DEEL_TOTAAL)
		lxw->format_set_bold(format);
	if (deel == WZ__DEEL_TITEL)
		lxw->format_set_font_size(format, PUNTEN_TITEL);
	if (deel == WZ__DEEL_KOP) {
		lxw->format_set_bg_color(format, KLEUR_KOP);
		lxw->format_set_bottom(format, LXW_BORDER_THIN);
	}
	if (deel == WZ__DEEL_GROEP)
		lxw->format_set_bg_color(format, KLEUR_GROEP);
	if (deel == WZ__DEEL_TOTAAL)
		lxw->format_set_top(format, LXW_BORDER_THIN);
	if (deel == WZ__DEEL_TITEL || deel == WZ__DEEL_NOOT || deel == WZ__DEEL_KOP)
		lxw->format_set_text_wrap(format);
	lxw->format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

static void set_input(const wz__xlsxwriter *lxw, lxw_format *format, wz__bladdeel deel)
{
	lxw->format_set_unlocked(format);
	if (deel == WZ__DEEL_ONDER)
		return;
	lxw->format_set_bg_color(format, KLEUR_INVOER);
	lxw->format_set_border(format, LXW_BORDER_THIN);
	lxw->format_set_border_color(format, KLEUR_RAND);
}

lxw_format *wz__xlsx_opmaak(wz__xlsx *xlsx, wz__bladstijl stijl)
{
	const wz__xlsxwriter *lxw = &xlsx->lxw;
	lxw_format **plek = &xlsx->opmaak[wz__bladstijl_nummer(stijl)];
	bool getal = stijl.vorm >= WZ__VORM_HEEL && stijl.vorm <= WZ__VORM_DATUM;

	if (*plek != NULL)
		return *plek;
	*plek = lxw->workbook_add_format(xlsx->boek);
	if (*plek == NULL) {
		wz__xlsx_fout(xlsx, LXW_ERROR_MEMORY_MALLOC_FAILED);
		return NULL;
	}
	set_part(lxw, *plek, stijl.deel);
	if (vormen[stijl.vorm] != NULL)
		lxw->format_set_num_format(*plek, vormen[stijl.vorm]);
	if (stijl.rechts)
		lxw->format_set_align(*plek, LXW_ALIGN_RIGHT);
	else if (getal)
		lxw->format_set_align(*plek, LXW_ALIGN_LEFT);
	if (stijl.inspringen || stijl.rechts)
		lxw->format_set_indent(*plek, 1); /* also away from the text on its right */
	if (stijl.loopt)
		lxw->format_set_text_wrap(*plek);
	if (stijl.invoer)
		set_input(lxw, *plek, stijl.deel);
	return *plek;
}
