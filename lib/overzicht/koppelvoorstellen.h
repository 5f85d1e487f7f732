/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_OVERZICHT_KOPPELVOORSTELLEN_H
#define WZ_OVERZICHT_KOPPELVOORSTELLEN_H

#include "base/map.h"
#include "evaluate/voorstel.h"
#include "store/afspraak_rijen.h"
#include "store/keuze.h"

/* Proposals for the results that belong to no agreed item, as a list shows them and as
 * an act links them. */

typedef struct wz__koppelregel {
	int64_t resultaat, opdracht_id;
	const char *opdracht, *percelen, *tekst; /* numbers of lots joined by "+" */
	wz_periode periode;
	wz__kandidaat voorstel; /* afspraak: index into `afspraken` */
} wz__koppelregel;

/* Zero-initialise; free it also after a failure. */
typedef struct wz__voorstellen {
	wz__koppelregel *regel; /* in natural order of contract and lot */
	size_t n, regel_capacity;
	wz__koppelresultaat *resultaat; /* of each regel */
	size_t resultaat_capacity;
	wz__koppelafspraak *afspraak; /* all of the dossier */
	int64_t *afspraak_id;
	wz_datum *vervallen;
	size_t n_afspraken, afspraak_capacity, id_capacity, vervallen_capacity;
	wz__bezet *bezet;
	size_t n_bezet, bezet_capacity;
	wz__arena arena;
} wz__voorstellen;

/* An agreed item as proposals go by it, with its texts in `arena`. False without memory. */
bool wz__koppelafspraak_van(wz__arena *arena, const wz__afspraak_rij *rij, wz__koppelafspraak *out);

/* Of the results that pass the filter; an item that was given in another report of the
 * run may be given again, one that its own report has a result for only when `veel`. */
wz_status wz__voorstellen_maak(wz_dossier *dossier, const wz__keuze *keuze, bool veel,
                               wz__voorstellen *out);
/* Of one result: regel[0], and every item of its lots in kandidaat[index], best not
 * first. WZ_ERR_NOT_FOUND. */
wz_status wz__voorstellen_van(wz_dossier *dossier, int64_t nr, wz__voorstellen *out,
                              wz__kandidaat **kandidaat);
void wz__voorstellen_free(wz__voorstellen *voorstellen);

/* A score as it is shown and compared: 0 … 1 in hundredths. */
wz_getal wz__score_getal(int score);

#endif
