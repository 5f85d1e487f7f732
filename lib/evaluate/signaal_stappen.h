/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EVALUATE_SIGNAAL_STAPPEN_H
#define WZ_EVALUATE_SIGNAAL_STAPPEN_H

#include "evaluate/signaal.h"

/* What the files of signaal share. */

/* Append word `i` of `n`: "a, b en c". */
void wz__lijst_erbij(wz__buf *lijst, size_t i, size_t n, const char *woord);
/* A sentence has been made with such a list: free it; the sentence remembers that
 * memory ran out for it. Always true. */
bool wz__beweerd(wz__bewering *uit, wz__buf *lijst);

/* Rules that have a file of their own: signaal_bronnen.c, signaal_gemiddelde.c. */
wz__afspraakregel wz__bron_tegenspraak;
wz__perceelregel wz__gemiddelde;

#endif
