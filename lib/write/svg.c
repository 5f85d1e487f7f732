/* SPDX-License-Identifier: EUPL-1.2 */
/* Pictures as SVG. */
#include "write/beeld.h"

void wz__svg_beeld(wz__uitvoer *uit, const wz_beeld *beeld, const char *id, bool inline_)
{
	(void)beeld;
	(void)id;
	(void)inline_;
	uit->status = WZ_ERR_USAGE;
}

void wz__svg_maat(const wz_beeld *beeld, int *width, int *height)
{
	(void)beeld;
	*width = *height = 0;
}

wz_table *wz_beeld_table(const wz_beeld *beeld, wz_verslag *verslag)
{
	(void)beeld;
	return wz_verslag_table(verslag, WZ_TABLE_LIST, "beeld", NULL, 0);
}

void wz__write_svg(const wz_verslag *verslag, const wz_write_options *options, wz__uitvoer *uit)
{
	(void)verslag;
	(void)options;
	uit->status = WZ_ERR_USAGE;
}
