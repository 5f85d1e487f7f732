/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_BEELDEN_H
#define WZ_REPORT_BEELDEN_H

#include <welzijn/beeld.h>

#include "report/gekozen.h"
#include "report/realisatie.h"
#include "store/opdracht_rijen.h"

/* The pictures of the reports: the figures of their tables, nothing more. */

/* A row with the counts of a group, named with its periode where there are several. */
void wz__beeld_stand(wz_beeld *beeld, const wz__realisatie *realisatie, const wz__regel *regel,
                     const char *label, const char *onder, bool totaal, wz__buf *buf);

/* A bar per row of the report: lots, areas, providers or contracts, and all together. `titel` is
 * that of the verslag, `alles` names the last row ("Alle percelen"). */
void wz__beeld_standen(const wz__realisatie *realisatie, wz__groepering groepering,
                       const char *titel, const char *alles, wz_verslag *verslag, wz__buf *buf);

/* beelden_voortgang.c: a row for an agreed item in the periode with this index, named with it where
 * asked; `beeld` is of kind VOORTGANG. None for what was dropped, or is not in force then. */
void wz__beeld_afspraak(wz_beeld *beeld, const wz__overzicht *overzicht,
                        const wz__signalen *signalen, wz_basis basis, size_t afspraak, size_t index,
                        bool met_periode, wz__buf *buf);
/* A picture of a lot: a row per agreed item and periode. */
void wz__beeld_perceel(const wz__overzicht *overzicht, const wz__signalen *signalen, wz_basis basis,
                       size_t perceel, bool met_opdracht, wz_verslag *verslag, wz__buf *buf);

/* beelden_tijdlijn.c: the days by which something was agreed. Zero-initialise; free it also after
 * a failure. */
typedef struct wz__deadlines {
	wz__deadline_rij *van;
	size_t n, capacity;
	wz_datum *dag; /* scratch */
} wz__deadlines;
wz_status wz__deadlines_lees(wz_dossier *dossier, wz__deadlines *out);
void wz__deadlines_free(wz__deadlines *deadlines);

wz_beeld *wz__beeld_tijdlijn(wz_dossier *dossier, const char *titel, wz_verslag *verslag);
/* Rows: a contract; the lots that were chosen, the contract before the number where asked. */
void wz__beeld_opdracht(wz_beeld *beeld, const wz__opdracht_rij *rij, wz__deadlines *deadlines);
wz_status wz__beeld_percelen(wz_dossier *dossier, const wz__gekozen *gekozen, bool met_opdracht,
                             wz_beeld *beeld, wz__deadlines *deadlines);

#endif
