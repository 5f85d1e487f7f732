/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_KEPT_H
#define WZ_DOSSIER_KEPT_H

#include "base/map.h"
#include "dossier/koppeling.h"
#include "evaluate/bewijs.h"

/* One row of table telling. */
typedef struct wz__kept_telling_rij {
	int64_t koppeling, aanbieder;
	wz_periode periode;
	wz_realisatie status;
	int64_t aantal;
} wz__kept_telling_rij;

/* The kept totals (tables telling and bewijs) of some results, gathered in
 * memory: by an import as its rows go by, and by every other act from the rows of
 * the reports it touches. Zero-initialise. */
typedef struct wz__kept_totals {
	wz__map koppelingen;         /* koppeling id → index in leden */
	struct wz__kept_leden *leden;
	size_t n_leden, leden_capacity;
	wz__map tellingen;           /* (koppeling, aanbieder, periode, status) → count */
	wz__kept_telling_rij *telling;
	size_t n_telling, telling_capacity;
	wz__map bewijzen;            /* (afspraak, aanbieder, periode) → index */
	wz__bewijs *bewijs;
	size_t n_bewijs, bewijs_capacity;
	wz__arena arena;
} wz__kept_totals;

/* One result as the totals need it. */
typedef struct wz__kept_resultaat {
	int64_t koppeling, aanbieder;
	wz_periode periode;
	wz__feit feit;       /* eenheid_gelijk and gedeelde_koppeling are filled in here */
	const char *eenheid;
	bool gelezen;        /* the number was read in the text, and accepted */
} wz__kept_resultaat;

wz_status wz__kept_add(wz__kept_totals *kept, wz_dossier *dossier, const wz__kept_resultaat *resultaat);
/* Add every result of a rapportage, or of all that count. */
wz_status wz__kept_add_rapportage(wz__kept_totals *kept, wz_dossier *dossier, int64_t rapportage);
wz_status wz__kept_add_all(wz__kept_totals *kept, wz_dossier *dossier);
/* Write them to the dossier: their keys must not be there. */
wz_status wz__kept_store(const wz__kept_totals *kept, wz_dossier *dossier);
void wz__kept_free(wz__kept_totals *kept);

/* Take the totals of a rapportage out: because it counts no longer, or before
 * _remember puts them in again. No other report shares its keys: reports that
 * stand side by side share no lot, so neither koppeling nor agreed item. */
wz_status wz__kept_forget(wz_dossier *dossier, int64_t rapportage);
wz_status wz__kept_remember(wz_dossier *dossier, int64_t rapportage);

#endif
