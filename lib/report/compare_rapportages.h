/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_COMPARE_RAPPORTAGES_H
#define WZ_REPORT_COMPARE_RAPPORTAGES_H

#include "evaluate/paren.h"
#include "report/koppelingen.h"
#include "report/lijst.h"
#include "store/rapportage_rijen.h"
#include "store/resultaat_rijen.h"

/* `rapportage compare`: one of the two reports, with its results in the order of
 * its file. */
typedef struct wz__kant {
	wz__rapportage_rij rij;
	wz__resultaat_rij *resultaat;
	wz__gemelde_regel *regel; /* of each result */
	size_t n, capacity, regels_capacity;
} wz__kant;

enum { WZ__OUD, WZ__NIEUW, WZ__KANTEN };

/* A result that differs; one of the two is NULL for what was added or is gone. */
typedef struct wz__wijziging {
	const wz__resultaat_rij *resultaat[WZ__KANTEN];
	const wz__gemelde_regel *regel[WZ__KANTEN];
	unsigned anders; /* wz__regels_anders */
} wz__wijziging;

/* "toegevoegd", "weg", "gewijzigd". */
const char *wz__wijziging_naam(const wz__wijziging *wijziging);

/* The tables: for programs, which also fixes the columns when there is no row, and
 * for people. `buf` is scratch. */
void wz__wijzigingen_lijst(const wz__kant kant[WZ__KANTEN], const wz__wijziging *wijziging,
                           size_t n, wz_verslag *verslag, wz__buf *buf);
void wz__wijzigingen_tabel(const wz__wijziging *wijziging, size_t n, wz_verslag *verslag,
                           wz__buf *buf);

#endif
