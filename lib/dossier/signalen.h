/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_SIGNALEN_H
#define WZ_DOSSIER_SIGNALEN_H

#include "base/map.h"
#include "dossier/bevindingen_stappen.h"
#include "store/store.h"

/* What every act does at its end: compare the lots of one aanbieder, and give a
 * number to each signal there is, or will be once the day has come, so that a
 * reader finds them all. Where an act changed nothing, nothing happens. */

/* Of one contract, over the perioden that hold one of these; n 0: over every year
 * of the contract and everything reported. */
wz_status wz__signalen_bij(wz_dossier *dossier, int64_t opdracht, const wz_periode *perioden, size_t n);
/* Of the contract and periode of a rapportage, or of an agreed item over one
 * periode (NULL: over all). */
wz_status wz__signalen_bij_rapportage(wz_dossier *dossier, int64_t rapportage);
wz_status wz__signalen_bij_afspraak(wz_dossier *dossier, int64_t afspraak, const wz_periode *periode);
/* Of every contract. */
wz_status wz__signalen_bij_alle(wz_dossier *dossier);

/* Note what comparing the lots of each aanbieder should find on a contract. */
wz_status wz__gelijke_maten_noteer(wz__bestemming *naar, int64_t opdracht);

/* Whether the next act makes all findings anew, because an older version made them. */
wz_status wz__signalen_in_te_halen(wz_dossier *dossier, bool *ja);

/* Begin the transaction of an act (wz__begin); first of all it makes the findings
 * that an older schema did not have. To be ended with wz__end when WZ_OK. */
wz_status wz__daad_begin(wz_dossier *dossier);

/* Verdicts of the contract manager that rest on this rapportage's results, over a
 * periode that holds it or that it holds, are out of date, for this reason. */
wz_status wz__veroudert(wz_dossier *dossier, int64_t rapportage, const char *reden);
/* A result that was linked otherwise by hand. */
typedef struct wz__verlegd {
	int64_t resultaat, rapportage, oud, nieuw; /* oud and nieuw: its koppeling */
} wz__verlegd;
/* Only those on the items that it was taken from (`los`), or linked to. */
wz_status wz__veroudert_koppeling(wz_dossier *dossier, const wz__verlegd *verlegd, bool los);
/* Those on the items of this koppeling: of a result the number that was read in its
 * text counts from now on, or no longer. */
wz_status wz__veroudert_getal(wz_dossier *dossier, int64_t resultaat, int64_t rapportage,
                              int64_t koppeling, bool telt);

#endif
