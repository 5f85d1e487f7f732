/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_SJABLOON_H
#define WZ_REPORT_SJABLOON_H

#include <welzijn/table.h>
#include "base/woorden.h"
#include "overzicht/overzicht.h"

/* What the forms that others fill in have in common. */

/* A table of instructions, for people only, before the tables to fill in: one line a row. */
wz_table *wz__sjabloon_uitleg(wz_verslag *verslag, const char *kop);
void wz__sjabloon_regel(wz_table *table, const char *regel);

/* A column in which one of the words of a list is chosen. */
void wz__sjabloon_keuze(wz_table *table, size_t column, const wz__woord *lijst, bool required,
                        const char *help);

/* What was agreed, for who has to report on it: "minimaal 25 deelnemers in heel 2016". */
void wz__sjabloon_doel(wz__buf *out, const wz__afspraak_rij *rij, wz_getal doel,
                       wz_periode periode);

/* The same lots and agreed items, in every earlier stretch of time that was reported on. */
wz_status wz__sjabloon_eerder(wz_dossier *dossier, const wz__keuze *keuze, const wz__overzicht *nu,
                              wz__overzicht *out);
/* The last of these in which something was reported on an agreed item: "2015: deels
 * gerealiseerd, 12 bewoners"; nothing when there is none. */
void wz__sjabloon_gemeld(wz__buf *out, const wz__overzicht *eerder, size_t afspraak);

#endif
