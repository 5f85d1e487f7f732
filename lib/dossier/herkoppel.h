/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_HERKOPPEL_H
#define WZ_DOSSIER_HERKOPPEL_H

#include "dossier/herrekening.h"
#include "dossier/koppeling.h"

/* Linking results to agreed items, within the transaction of an act. */

/* What linking did. */
typedef struct wz__herkoppeld {
	bool verlegd;    /* it has other items */
	bool gewist;     /* it was one that belongs to no agreed item, and is no more */
	bool verworpen;  /* its accepted number does not fit these items: it was taken back */
} wz__herkoppeld;

/* Link a result to these items ("3.4", "2016/3.4") beside what it is linked to
 * (`erbij`), or take them away, all of them when n is 0: then also that it belongs to
 * none. Every item must lie in one of its lots, and its report must count: WZ_ERR_USAGE.
 * WZ_ERR_NOT_FOUND. Only a number that was taken back is logged. */
wz_status wz__herkoppel(wz__herrekening *herrekening, int64_t nr, const char *const *afspraken,
                        size_t n, bool erbij, wz__herkoppeld *out);
/* Whether these are the items that a result is linked to, whatever their order; not when
 * one of them cannot be its item. */
wz_status wz__zelfde_afspraken(wz_dossier *dossier, int64_t nr, const char *const *afspraken,
                               size_t n, bool *zelfde);
/* That a result belongs to nothing yet: else WZ_ERR_USAGE, naming what it is linked to.
 * WZ_ERR_NOT_FOUND. */
wz_status wz__nog_los(wz_dossier *dossier, int64_t nr);
/* The agreed items of a result, joined by "+", after what is in `out`. */
wz_status wz__afspraken_van(wz_dossier *dossier, int64_t nr, wz__buf *out);

#endif
