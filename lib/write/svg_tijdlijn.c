/* SPDX-License-Identifier: EUPL-1.2 */
/* Contracts and lots over the years. */
#include "write/svg.h"

double wz__svg_tijdlijn_hoogte(const wz_beeld *beeld)
{
	(void)beeld;
	return 28;
}

void wz__svg_tijdlijn(wz__svg *svg)
{
	(void)svg;
}
