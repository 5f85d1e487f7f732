/* SPDX-License-Identifier: EUPL-1.2 */
/* How far to the target: a bar per agreed item. */
#include "write/svg.h"

double wz__svg_voortgang_hoogte(const wz_beeld *beeld)
{
	(void)beeld;
	return 28;
}

void wz__svg_voortgang(wz__svg *svg)
{
	(void)svg;
}
