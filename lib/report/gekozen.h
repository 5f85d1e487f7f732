/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_REPORT_GEKOZEN_H
#define WZ_REPORT_GEKOZEN_H

#include "store/keuze.h"

/* A filter chooses a record by the lots it belongs to: a record is shown when
 * one lot of it passes every part of the filter. Not every part is always asked
 * of the lot: a reported result has an aanbieder and a periode of its own. */
enum {
	WZ__KIES_AANBIEDER = 1, /* the lot's own */
	WZ__KIES_PERIODE = 2    /* the lot is in force */
};

/* What a filter looks at in a lot. */
typedef struct wz__perceelsleutel {
	int64_t id, opdracht, stadsdeel, aanbieder;
} wz__perceelsleutel;

/* The lots of the dossier that pass. */
typedef struct wz__gekozen {
	wz__perceelsleutel *perceel; /* by rising id */
	size_t n, capacity;
} wz__gekozen;

/* `waarop`: a set of the above, beside opdracht, perceel and stadsdeel. Zero-
 * initialise; free it also after a failure. */
wz_status wz__gekozen_bepaal(wz_dossier *dossier, const wz__keuze *keuze, int waarop,
                             wz__gekozen *out);
/* The lot when it was chosen, else NULL. */
const wz__perceelsleutel *wz__gekozen_perceel(const wz__gekozen *gekozen, int64_t id);
void wz__gekozen_free(wz__gekozen *gekozen);

#endif
