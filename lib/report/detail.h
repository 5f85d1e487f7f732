/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_DETAIL_H
#define WZ_REPORT_DETAIL_H

#include "overzicht/signalen.h"
#include "report/lijst.h"
#include "report/meldingen.h"

/* The two views of `perceel report --detail`: a flat list for programs, with a
 * row per agreed item and result; and a table per lot for people. */

/* The flat list; its rows are added lot by lot. */
wz_table *wz__detail_lijst(wz_verslag *verslag);
void wz__detail_rijen(const wz__overzicht *overzicht, size_t perceel,
                      const wz__meldingen *meldingen, const wz__signalen *signalen,
                      wz_table *table);

typedef struct wz__detailkeus {
	wz_basis basis;
	size_t perioden;   /* that have a column of their own */
	bool met_opdracht; /* lots of several contracts are shown */
	const wz__signalen *signalen;
} wz__detailkeus;

/* The table of one lot. The buffers are scratch; they remember that memory ran
 * out. */
void wz__detail_tabel(const wz__overzicht *overzicht, size_t perceel,
                      const wz__meldingen *meldingen, const wz__detailkeus *keus,
                      wz_verslag *verslag, wz__buf buf[2]);

#endif
