/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_MELDINGEN_H
#define WZ_REPORT_MELDINGEN_H

#include "overzicht/overzicht.h"
#include "store/resultaat_rijen.h"

/* The reported results of one lot, with the agreed items they are linked to: for
 * the reports that show every result. */

/* That a koppeling holds an agreed item. */
typedef struct wz__schakel {
	int64_t koppeling, afspraak;
	const char *nummer;
} wz__schakel;

typedef struct wz__melding {
	wz__resultaat_rij rij;
	const wz__schakel *schakel; /* n of them */
	size_t n;
	size_t bestand; /* which of the files of this lot */
} wz__melding;

typedef struct wz__meldingen {
	wz__schakel *schakel;
	size_t n_schakels, schakels_capacity;
	wz__arena schakel_arena;
	wz__melding *melding;
	size_t n, capacity;
	const char **bestand; /* names of the files, in order of appearance */
	size_t n_bestanden, bestanden_capacity;
	wz__arena arena;
} wz__meldingen;

/* First the links of the whole dossier, then as often as needed the results of a
 * lot that count in one of its perioden. Zero-initialise; free it also after a
 * failure. */
wz_status wz__schakels_lees(wz_dossier *dossier, wz__meldingen *out);
wz_status wz__meldingen_lees(wz_dossier *dossier, const wz__overzicht *overzicht, size_t perceel,
                             wz__meldingen *out);
void wz__meldingen_free(wz__meldingen *meldingen);

/* Copy the texts of a result into the arena, so that they outlive the next row; false
 * without memory. */
bool wz__resultaat_bewaar(wz__arena *arena, wz__resultaat_rij *rij);

bool wz__melding_telt(const wz__overzicht *overzicht, size_t perceel, const wz__melding *melding,
                      size_t index);
/* Whether it is linked to this agreed item; to any of this lot. */
bool wz__melding_bij(const wz__melding *melding, int64_t afspraak);
bool wz__melding_gekoppeld(const wz__overzicht *overzicht, size_t perceel,
                           const wz__melding *melding);

#endif
