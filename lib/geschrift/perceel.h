/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_GESCHRIFT_PERCEEL_H
#define WZ_GESCHRIFT_PERCEEL_H

#include "geschrift/evaluatie.h"

/* The pieces of the section of one lot; its results are in ev->meldingen. */

/* perceel_tabel.c: the agreed items in order, each with its results; then the results that belong
 * to none of them. */
void wz__perceel_tabel(wz__evaluatie *ev, size_t perceel);
/* Whether it would have a row. */
bool wz__perceel_heeft_rijen(const wz__evaluatie *ev, size_t perceel);
/* perceel_signalen.c: what a careful reader would question, and what to ask. */
wz_status wz__perceel_signalen(wz__evaluatie *ev, size_t perceel);

#endif
