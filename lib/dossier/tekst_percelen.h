/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_TEKST_PERCELEN_H
#define WZ_DOSSIER_TEKST_PERCELEN_H

#include "dossier/import.h"
#include "evaluate/voorstel.h"
#include "read/verslag.h"

/* The lots that a report in free text may be about, with their agreed items. */

typedef struct wz__tekstperceel {
	int64_t id, opdracht_id, aanbieder_id;
	const char *nummer, *opdracht, *thema, *stadsdeel, *aanbieder;
	const char *thema_gevouwen, *stadsdeel_gevouwen;
} wz__tekstperceel;

typedef struct wz__tekstpercelen {
	wz__tekstperceel *van; /* in natural order */
	size_t n, capacity;
	wz__koppelafspraak *afspraak; /* of these lots */
	size_t n_afspraken, afspraken_capacity;
	wz__arena arena;
} wz__tekstpercelen;

/* Those in force in the periode of the options, of their contract where they name
 * one. Zero-initialise; free it also after a failure. */
wz_status wz__tekstpercelen_lees(wz__act *act, wz__tekstpercelen *out);
void wz__tekstpercelen_free(wz__tekstpercelen *percelen);

/* How a lot was found. */
typedef enum wz__tekstvondst {
	WZ__VONDST_NUMMER = 0,  /* by its number */
	WZ__VONDST_ANDER_THEMA, /* by its number, but the text names another theme */
	WZ__VONDST_THEMA,       /* without a number: by aanbieder and theme */
	WZ__VONDST_ENIGE,       /* the only lot of the aanbieder that reports */
	WZ__VONDST_MEER,        /* several fit: none was chosen */
	WZ__VONDST_GEEN,        /* none fits */
	WZ__VONDST_ONBEKEND     /* it has a number that no lot has */
} wz__tekstvondst;

/* The lot that a part of the text is about: its index in *plek, SIZE_MAX for none. */
wz_status wz__tekstperceel_vind(wz__act *act, const wz__tekstpercelen *percelen,
                                const wz__verslagdeel *deel, size_t *plek, wz__tekstvondst *hoe);

#endif
