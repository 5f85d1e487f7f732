/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_WOORDEN_H
#define WZ_REPORT_WOORDEN_H

#include "overzicht/overzicht.h"

/* Verdicts and targets in words, each put behind what is in the buffer. They say
 * how sure they are, and never what caused what. */

/* "30 bewoners", "hoogstens 30 meldingen", "+5%"; nothing without a target. */
void wz__doel_woorden(wz__buf *out, const wz__afspraak_rij *rij, wz_getal doel);

/* The reason of a calculated status, for a person; "" for none. */
const char *wz__reden_woorden(wz__reden reden);

/* Why the counted status is what it is, where that is not plain: an agreement
 * that was dropped, words that differ, what is unknown or cannot be checked.
 * Nothing where there is nothing to say. */
void wz__oordeel_woorden(wz__buf *out, const wz__afspraak_rij *rij, wz_getal doel,
                         const wz__oordeel *oordeel, wz_basis basis);

#endif
