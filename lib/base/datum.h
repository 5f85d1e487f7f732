/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_DATUM_H
#define WZ_BASE_DATUM_H

#include <welzijn/types.h>

/* The day after / before; 0 stays 0. */
wz_datum wz__datum_volgende(wz_datum datum);
wz_datum wz__datum_vorige(wz_datum datum);

bool wz__periode_gelijk(wz_periode a, wz_periode b);
/* Whether `deel` lies wholly within `geheel`; a period lies in itself. */
bool wz__periode_in(wz_periode deel, wz_periode geheel);
/* By begin, then longer before shorter: <0, 0, >0. */
int wz__periode_volgorde(wz_periode a, wz_periode b);
/* The halves of a year, the quarters of a half; false for a quarter. */
bool wz__periode_delen(wz_periode periode, wz_periode delen[2]);
/* The year that a period lies in, as a period. */
wz_periode wz__periode_jaar(int jaar);

#endif
