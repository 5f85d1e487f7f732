/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_DOSSIER_TEKSTLEZING_H
#define WZ_DOSSIER_TEKSTLEZING_H

#include "dossier/tekst_percelen.h"
#include "evaluate/overloop.h"
#include "read/document.h"

/* A report in free text on its way to become rows of a jaarrapportage: what was read,
 * the lot of each part, and every doubt. */
typedef struct wz__tekstlezing {
	wz__tekst tekst;
	wz__verslagtekst verslag;
	wz__tekstpercelen percelen;
	size_t *plek;            /* per part of the text: its lot in percelen, SIZE_MAX: none */
	wz__tekstvondst *vondst; /* per part: how that was found */
	size_t enige;            /* the lot of what stands under no heading; SIZE_MAX: none */
	size_t *volgorde;        /* the results by part, what stands under none last */
	size_t *eerste;          /* per part its first place in volgorde; n_delen: of those under none */
	wz__overloop *overloop;  /* per result */
	bool vergeleken;         /* overloop was looked for with the agreed items too */
	wz__rij *rijen;          /* as an import takes them */
	size_t *van;             /* per row: its result */
	size_t n_rijen;
	wz__arena arena;
} wz__tekstlezing;

/* Read the source as text, find its lots, and make rows of it: `kolommen` are those of
 * a jaarrapportage. What cannot be imported is a fault of the act; what is in doubt
 * becomes a line of the import. Always ended by _free. WZ_OK also after faults. */
wz_status wz__tekstlezing_lees(wz__act *act, const wz_source *source, wz__tekstlezing *out);
void wz__tekstlezing_free(wz__tekstlezing *lezing);

/* Whether all agreed items that the text names for a result are of its lot. */
bool wz__tekst_afspraken(const wz__tekstlezing *lezing, const wz__verslagresultaat *resultaat);

/* tekst_meldingen.c: what was read per lot, and every doubt, as lines of the import;
 * only how many there are when the options ask for no rehearsal. */
wz_status wz__tekstlezing_meld(wz__act *act, const wz__tekstlezing *lezing);

/* tekst_plan.c: the rows as a table with the columns of a jaarrapportage. */
wz_status wz__tekstlezing_plan(wz__act *act, const wz__tekstlezing *lezing);

/* tekst_soort.c. After faults in what was read as a table but looks like none: a hint to the last. */
void wz__tekst_hint(wz__act *act, const wz_source *source, const wz__kolom *kolommen, size_t n);

/* Whether the source is to be read as text: by the options, else by its content. */
wz_status wz__is_tekst(wz__act *act, const wz_source *source, const wz__kolom *kolommen, size_t n,
                       bool *tekst);

/* Whether the proposal for a result is followed: it is left out (DUBBEL) or stands under
 * the lot that it fits better. */
bool wz__overloop_gevolgd(const wz__act *act, const wz__overloop *overloop);

#endif
