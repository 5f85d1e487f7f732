/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_LIJST_H
#define WZ_REPORT_LIJST_H

#include <inttypes.h>
#include "store/keuze.h"

/* Puts the tables of a list or a show into `verslag`. `vraag` is what the caller
 * asked for beside the filter. */
typedef wz_status (*wz__vuller)(wz_dossier *dossier, const wz__keuze *keuze, const void *vraag,
                                wz_verslag *verslag);

/* What every list and show has in common: one view of the file, the filter's
 * names looked up, a verslag that is whole or not there. `filter` may be NULL. */
wz_status wz__lijst(wz_dossier *dossier, const char *naam, const wz_filter *filter,
                    wz__vuller vul, const void *vraag, wz_verslag **out);

/* A title made by printf. WZ_OK, WZ_ERR_NOMEM. */
wz_status wz__titel(wz_dossier *dossier, wz_verslag *verslag, const char *format, ...)
	WZ_PRINTF(3, 4);

/* WZ_ERR_NOT_FOUND: no record of this kind has the number. */
wz_status wz__geen_nr(wz_dossier *dossier, const char *wat, int64_t nr);

/* Cells of the last row that stay missing: empty text, day 0, status GEEN, a
 * value that is `geen`. */
void wz__cel_tekst(wz_table *table, size_t column, const char *text);
void wz__cel_datum(wz_table *table, size_t column, wz_datum datum);
void wz__cel_waarde(wz_table *table, size_t column, int64_t value, int64_t geen);
void wz__cel_periode(wz_table *table, size_t column, wz_periode periode);
/* A number by which a record is called, in two columns: a count for programs, and
 * in the next one the same for people, without dots between the thousands. */
void wz__cel_nr(wz_table *table, size_t column, int64_t nr);
char *wz__nr_tekst(char buf[WZ_FORMAT_SIZE], int64_t nr); /* returns buf */

/* For people: "2016/3.4", as the commands take it; and who recorded something on
 * which day, from a moment "2026-12-31T…": "An, 31-12-2026", and whether it was
 * replaced since. `buf` is scratch. */
void wz__cel_nummer(wz_table *table, size_t column, const char *opdracht, const char *nummer,
                    wz__buf *buf);
void wz__cel_door(wz_table *table, size_t column, const char *wie, const char *wanneer,
                  bool geldig, wz__buf *buf);

/* Append a number as people read it, with its bound and unit: "minstens 21
 * bewoners"; nothing when there is none. */
void wz__getal_erbij(wz__buf *out, wz_getal aantal, const char *grens, const char *eenheid);
/* The same in a scratch buffer, emptied first. */
const char *wz__getal_tekst(wz__buf *buf, wz_getal aantal, const char *grens, const char *eenheid);
/* Append where a result stands: "rapport.xlsx (Blad1):12". */
void wz__plaats_erbij(wz__buf *out, const char *bestand, const char *blad, int64_t record);
/* Put `text` behind what is in buf, with `tussen` between them. */
void wz__erbij(wz__buf *buf, const char *tussen, const char *text);

#endif
