/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_BREED_H
#define WZ_EVALUATE_BREED_H

#include <welzijn/types.h>

/* Wide enough for the product of two numbers: verdicts are compared by
 * cross-multiplication, so that no rounding ever decides one. */
__extension__ typedef __int128 wz__breed;

/* A sum as a number. One that does not fit stays at the edge and its bound
 * decides nothing; the edge below is not WZ_GETAL_GEEN. */
static inline wz_getal wz__breed_getal(wz__breed som, wz_grens *grens)
{
	if (som > INT64_MAX || som < -INT64_MAX) {
		*grens = WZ_GRENS_ONBESLIST;
		return som > 0 ? INT64_MAX : -INT64_MAX;
	}
	return (wz_getal)som;
}

#endif
