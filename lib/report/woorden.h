/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_WOORDEN_H
#define WZ_REPORT_WOORDEN_H

#include "report/meldingen.h"

/* Verdicts and targets in words, each put behind what is in the buffer. They say
 * how sure they are, and never what caused what. */

/* "30 bewoners", "hoogstens 30 meldingen", "+5%"; nothing without a target. */
void wz__doel_woorden(wz__buf *out, const wz__afspraak_rij *rij, wz_getal doel);

/* Whether a number can tell if it was reached. */
bool wz__meetbaar(const wz__afspraak_rij *rij, wz_getal doel);

/* The reason of a calculated status, for a person; "" for none. */
const char *wz__reden_woorden(wz__reden reden);

/* What was tested against what, and why that gave the calculated status: "12
 * ambassadeurs; doel 12 ambassadeurs"; and behind that how it was established, "herkomst
 * geteld". `out` must be empty at first. */
void wz__getoetst_woorden(wz__buf *out, const wz__afspraak_rij *rij, wz_getal doel,
                          const wz__oordeel *oordeel);
void wz__herkomst_woorden(wz__buf *out, const wz__oordeel *oordeel);

/* Why the counted status is what it is, where that is not plain: an agreement
 * that was dropped, words that differ, what is unknown or cannot be checked.
 * Nothing where there is nothing to say. */
void wz__oordeel_woorden(wz__buf *out, const wz__afspraak_rij *rij, wz_getal doel,
                         const wz__oordeel *oordeel, wz_basis basis);

/* "Perceel 3 · Gezondheid · Noord · Radar", the contract before its number where
 * several are shown. */
void wz__perceel_woorden(wz__buf *out, const wz__perceel_rij *rij, bool met_opdracht);

/* A number and, where that is known, how it was established: "12 bewoners, geteld". */
void wz__aantal_woorden(wz__buf *out, const wz__resultaat_rij *rij);
/* What was reported: its text with the sub-area, with `getal` its number, and what
 * the provider adds: "Yoga (Pathmos) (12 bewoners, geteld) – elke week". */
void wz__melding_woorden(wz__buf *out, const wz__resultaat_rij *rij, bool getal);
/* "; ook bij 3.8, 3.9": the other agreed items that it is linked to. */
void wz__ook_bij_woorden(wz__buf *out, const wz__melding *melding, int64_t afspraak);

#endif
