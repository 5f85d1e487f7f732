/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_TEKST_STAPPEN_H
#define WZ_EVALUATE_TEKST_STAPPEN_H

#include "evaluate/adressen.h"
#include "evaluate/signaal_tekst.h"

/* What the files of signaal_tekst share. */

/* Rules that have a file of their own: signaal_persoon.c, signaal_delen.c. */
wz__tekstregel wz__persoonsgegevens;
wz__tekstregel wz__delen_en_totaal;

/* ": “what was reported…”", for the end of a sentence; "" for a text that is not
 * quoted. Returns buf, which is WZ__GEMELD_SIZE bytes. */
enum { WZ__GEMELD_SIZE = 192 };
char *wz__citeer_gemeld(char *buf, const wz__gemeld *gemeld);

/* A number that stands on its own at this digit: no part of a name, a range, a ratio
 * or a date, and no money or share; *n is its bytes. */
bool wz__los_getal(const char *begin, const char *at, wz_getal *uit, size_t *n);

/* Where a folded text says that something is in a year after `jaar` ("in februari
 * 2017"); plans and preparations for such a year are not meant. */
bool wz__later_jaar(const char *gevouwen, int jaar, size_t *begin, size_t *n);

/* Append "perceel 8, perceel 10 en 3 andere percelen". */
void wz__percelen_erbij(wz__buf *lijst, const char *const *percelen, size_t n);

#endif
