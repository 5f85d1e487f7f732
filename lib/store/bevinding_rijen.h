/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_BEVINDING_RIJEN_H
#define WZ_STORE_BEVINDING_RIJEN_H

#include "store/store.h"

/* Findings that are no signals by themselves, but part of one: a result names a
 * baseline; a remark praises results. */
#define WZ__BEVINDING_NULMETING "noemt-nulmeting"
#define WZ__BEVINDING_LOF "prijst-resultaten"

/* Something found in words, or by comparing. Texts are valid until the next row. */
typedef struct wz__bevinding_rij {
	int64_t id, opdracht_id, aanbieder_id; /* 0: none */
	const char *code, *onderwerp, *zin, *cijfers;
	wz_periode periode;
} wz__bevinding_rij;

/* Those that touch one lot; those that touch a remark; one. By rising id: step with
 * _volgende until *row is false, then wz__done. */
wz_status wz__bevindingen_van_perceel(wz_dossier *dossier, int64_t perceel, sqlite3_stmt **out);
wz_status wz__bevindingen_van_ervaringen(wz_dossier *dossier, sqlite3_stmt **out);
/* Those on several results together, in one aanbieder's reports over one periode; and
 * on several remarks. Likewise. */
wz_status wz__bevindingen_groepen(wz_dossier *dossier, int64_t opdracht, int64_t aanbieder,
                                  wz_periode periode, sqlite3_stmt **out);
wz_status wz__bevindingen_groepen_ervaringen(wz_dossier *dossier, sqlite3_stmt **out);
/* All there are. Likewise. */
wz_status wz__bevindingen_alle(wz_dossier *dossier, sqlite3_stmt **out);
wz_status wz__bevinding_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__bevinding_rij *rij, bool *row);

/* What it touches, one a row: the kind by the field that is not 0. */
typedef struct wz__raakt_rij {
	int64_t perceel_id, afspraak_id, resultaat_id, ervaring_id;
	int64_t koppeling_id;  /* of the result */
	wz_realisatie status;  /* likewise */
} wz__raakt_rij;
wz_status wz__bevinding_raakt(wz_dossier *dossier, int64_t bevinding, sqlite3_stmt **out);
/* All but the results, which can be many; lots and agreed items in natural order. */
wz_status wz__bevinding_waar(wz_dossier *dossier, int64_t bevinding, sqlite3_stmt **out);
wz_status wz__raakt_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__raakt_rij *rij,
                             bool *row);

/* Of results that look the same: how many belong to one koppeling and claim one
 * status. Step with _volgende until *row is false, then wz__done. */
typedef struct wz__gelijke_rij {
	int64_t koppeling_id, aantal;
	wz_realisatie status;
} wz__gelijke_rij;
wz_status wz__bevinding_gelijken(wz_dossier *dossier, int64_t bevinding, sqlite3_stmt **out);
wz_status wz__gelijke_volgende(wz_dossier *dossier, sqlite3_stmt *statement, wz__gelijke_rij *rij,
                               bool *row);

/* Put one in; what it touches is added to it apart. */
wz_status wz__bevinding_maak(wz_dossier *dossier, const wz__bevinding_rij *rij, int64_t *id);
wz_status wz__bevinding_raak(wz_dossier *dossier, int64_t bevinding, const wz__raakt_rij *raakt);
/* It touches the lots and agreed items of a koppeling. */
wz_status wz__bevinding_raak_koppeling(wz_dossier *dossier, int64_t bevinding, int64_t koppeling);
/* Take out those of one aanbieder's reports over one periode; those made by
 * comparing the shares of a contract's items; those in remarks. */
wz_status wz__bevindingen_weg_rapportage(wz_dossier *dossier, int64_t opdracht, int64_t aanbieder,
                                         wz_periode periode);
wz_status wz__bevindingen_weg_maten(wz_dossier *dossier, int64_t opdracht, wz_periode periode);
wz_status wz__bevindingen_weg_ervaringen(wz_dossier *dossier);

#endif
