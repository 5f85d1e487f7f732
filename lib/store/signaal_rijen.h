/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_SIGNAAL_RIJEN_H
#define WZ_STORE_SIGNAAL_RIJEN_H

#include "store/store.h"

/* The number that a signal keeps by code, subject and periode, and the figures on
 * which it was closed last. */
typedef struct wz__signaal_sleutel {
	const char *code, *onderwerp;
	wz_periode periode;
} wz__signaal_sleutel;

/* *nr is 0 when it has no number yet. `gesloten` gets the figures of the last
 * closing (appended; *is_gesloten whether there was one). */
wz_status wz__signaal_zoek(wz_dossier *dossier, const wz__signaal_sleutel *sleutel, int64_t *nr,
                           wz__buf *gesloten, bool *is_gesloten);
/* Whether any signal was ever closed. */
wz_status wz__ooit_gesloten(wz_dossier *dossier, bool *ooit);
/* Give it a number when it has none. */
wz_status wz__signaal_nummer(wz_dossier *dossier, const wz__signaal_sleutel *sleutel);
/* The number, with all closings, goes on under another subject, that has none yet. */
wz_status wz__signaal_hernoem(wz_dossier *dossier, const wz__signaal_sleutel *van, const char *naar);
/* Where it was closed last on the figures `van`, these are written `naar` now. */
wz_status wz__sluiting_herschrijf(wz_dossier *dossier, int64_t nr, const char *van, const char *naar);
/* The key of a number, in buffers (emptied first); *gevonden false: there is none. */
wz_status wz__signaal_met_nr(wz_dossier *dossier, int64_t nr, wz__buf *code, wz__buf *onderwerp,
                             wz_periode *periode, bool *gevonden);

/* A closing. Texts are valid until the next row. */
typedef struct wz__sluiting_rij {
	const char *zin, *cijfers, *reden, *wie, *wanneer;
} wz__sluiting_rij;
/* Those of one signal, oldest first. */
wz_status wz__sluitingen_van(wz_dossier *dossier, int64_t nr, sqlite3_stmt **out);
wz_status wz__sluiting_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                wz__sluiting_rij *rij, bool *row);
wz_status wz__signaal_sluit(wz_dossier *dossier, int64_t nr, const wz__sluiting_rij *sluiting);

#endif
