/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_RESULTAAT_RIJEN_H
#define WZ_STORE_RESULTAAT_RIJEN_H

#include "store/gelezen.h"
#include "store/store.h"

/* A reported result with the report it stands in. Texts are valid until the
 * next row; "" is "not given". */
typedef struct wz__resultaat_rij {
	int64_t id, koppeling;
	const char *tekst;
	const char *ruw; /* "" where normalising changed nothing */
	wz_realisatie status;
	wz_getal aantal;
	const char *grens, *eenheid, *herkomst, *deelgebied, *toelichting, *bron;
	int64_t record, positie;
	bool met_hand;
	int64_t rapportage, opdracht_id, aanbieder_id;
	wz_periode periode;
	const char *toestand, *blad, *aanbieder, *opdracht, *bestand;
	wz__gelezen gelezen; /* where `aantal` is not given */
	const char *eenheid_afspraak; /* there: that of its agreed items, if it is one */
	const char *geen_volgens; /* who said that it belongs to no agreed item; NULL: nobody */
} wz__resultaat_rij;

/* The results that count of one koppeling; those of one lot, by periode and place
 * in the file; all results of one rapportage, as they stand in the file; one
 * result. Step with _volgende until *row is false, then wz__done. */
wz_status wz__resultaten_van_koppeling(wz_dossier *dossier, int64_t koppeling, sqlite3_stmt **out);
wz_status wz__resultaten_van_rapportage(wz_dossier *dossier, int64_t rapportage,
                                        sqlite3_stmt **out);
wz_status wz__resultaten_van_perceel(wz_dossier *dossier, int64_t perceel, sqlite3_stmt **out);
wz_status wz__resultaat_met_nr(wz_dossier *dossier, int64_t nr, sqlite3_stmt **out);
/* WZ_ERR_NOT_FOUND: no result has the number. */
wz_status wz__geen_resultaat(wz_dossier *dossier, int64_t nr);
wz_status wz__resultaat_volgende(wz_dossier *dossier, sqlite3_stmt *statement,
                                 wz__resultaat_rij *rij, bool *row);

#endif
