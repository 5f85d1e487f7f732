/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_STORE_GELEZEN_H
#define WZ_STORE_GELEZEN_H

#include <stddef.h>
#include "base/hoeveelheid.h"

enum { WZ__GELEZEN_SIZE = 128 };

/* A number read from the words of a result that has none in its columns. It counts
 * nowhere until somebody accepts it. */
typedef struct wz__gelezen {
	wz_getal aantal;         /* WZ_GETAL_GEEN: none was read */
	wz_getal tot;            /* upper end of a range, else WZ_GETAL_GEEN */
	wz_grens grens;          /* of a range MINSTENS: its lower end is what is certain */
	wz_herkomst herkomst;    /* GESCHAT or GEEN */
	wz__zekerheid zekerheid;
	char eenheid[WZ__EENHEID_SIZE];
	char woorden[WZ__GELEZEN_SIZE]; /* that it was read from */
	bool aanvaard;
} wz__gelezen;

/* SQL of the number that counts, with its bound and unit, and how it was established:
 * of resultaat r, else of its aanvaarding v. */
#define WZ__GETAL_KOLOMMEN \
	"coalesce(r.aantal, v.aantal), CASE WHEN v.aantal IS NULL THEN r.grens ELSE v.grens END, " \
	"CASE WHEN v.aantal IS NULL THEN r.eenheid ELSE v.eenheid END"
#define WZ__GETAL_HERKOMST "coalesce(r.herkomst, v.herkomst)"
/* That it is the accepted one. */
#define WZ__GETAL_GELEZEN "v.aantal IS NOT NULL"

/* The number of a result with this text and status. `eenheid` is that of the agreed
 * item that it is linked to, "" when that is not one. What was not achieved, or is not
 * known, often repeats what was agreed: there a number is never sure. */
void wz__gelezen_uit(const char *tekst, wz_realisatie status, const char *eenheid, wz__gelezen *out);
/* Whether a number from a text can count for an item in `van_afspraak`. Unlike one that
 * was reported without a unit, which is about the item that it was reported for, one that
 * was accepted without a unit is about nothing in particular: only for an item that has
 * no unit either. */
bool wz__gelezen_vergelijkbaar(const char *eenheid, const char *van_afspraak);
/* A text in `size` bytes, cut at a whole character where it is long. */
void wz__gelezen_knip(char *out, size_t size, const char *tekst);

#endif
