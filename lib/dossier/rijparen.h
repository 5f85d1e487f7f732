/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_RIJPAREN_H
#define WZ_DOSSIER_RIJPAREN_H

#include "base/map.h"
#include "store/store.h"

/* Which row of a correction is which row of the report that it corrects: those with the
 * same lots and text, one to one. Of several that are alike in that, first those that are
 * alike in more go together, then in the order of the files. */

typedef struct wz__paarrij {
	int64_t id, koppeling;
	wz_realisatie status;
	bool gekoppeld;                /* to some agreed item */
	bool eigen;                    /* it has a number of its own */
	bool met_hand, aanvaard, geen; /* what a person decided on it */
	int64_t tekst, gebied;         /* equal ones have equal numbers */
	size_t ander;                  /* in the other report; WZ__PAAR_GEEN */
	int64_t volgende;
} wz__paarrij;

#define WZ__PAAR_GEEN SIZE_MAX

/* Zero-initialise; free it also after a failure. */
typedef struct wz__rijparen {
	wz__paarrij *oud, *nieuw; /* as they stand in the dossier */
	size_t n_oud, n_nieuw, oud_capacity, nieuw_capacity;
	wz__map teksten, gebieden;
	wz__buf sleutel;
} wz__rijparen;

wz_status wz__rijparen_maak(wz_dossier *dossier, int64_t oud, int64_t nieuw, wz__rijparen *out);
void wz__rijparen_free(wz__rijparen *paren);

#endif
