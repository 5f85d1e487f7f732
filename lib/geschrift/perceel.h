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
/* Whether a signal is about this lot, and is open or not. */
bool wz__signaal_hier(const wz__evaluatie *ev, const wz__signaal *signaal, size_t perceel,
                      bool open);
/* All items of the open signals of one code in this lot, behind `uit`; *los: how many of these
 * signals are about none. False without memory. */
bool wz__items_van_code(wz__evaluatie *ev, size_t perceel, wz__signaalcode code, wz__geteld *uit,
                        size_t *los);
/* "3.4, 3.5 en 3.6", each a link to its row. */
void wz__noem_items(wz__evaluatie *ev, wz_alinea *alinea, const wz__geteld *items);
/* perceel_vragen.c: what to ask the provider, or what the municipality can do itself, under a
 * heading; nothing when there is nothing. False without memory. */
bool wz__perceel_vragen(wz__evaluatie *ev, size_t perceel, bool aanbieder, const char *anker,
                        const char *kop);

#endif
