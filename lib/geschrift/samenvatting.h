/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_GESCHRIFT_SAMENVATTING_H
#define WZ_GESCHRIFT_SAMENVATTING_H

#include "geschrift/tellen.h"

/* Pictures of statuses, and the table with the same figures (statustabel.c). */
wz_status wz__statustabel(wz__evaluatie *ev);

/* The sections of the summary, each with its heading. */
wz_status wz__samen_redenen(wz__evaluatie *ev);   /* why something was not achieved, as given */
wz_status wz__samen_onbekend(wz__evaluatie *ev);  /* what is unknown or cannot be checked, and why */
wz_status wz__samen_oneens(wz__evaluatie *ev);    /* where word and number differ; estimates */
wz_status wz__samen_dubbel(wz__evaluatie *ev);    /* what is counted in more lots */
wz_status wz__samen_signalen(wz__evaluatie *ev);  /* open signals per kind */

/* A signal that is open and about the periode with this index. */
bool wz__signaal_geldt(const wz__evaluatie *ev, const wz__signaal *signaal, size_t index);
/* How many: all (NULL), those that can change a verdict or a total ("hoog"), or of another ernst. */
int64_t wz__signalen_open_in(const wz__evaluatie *ev, const char *ernst, size_t index);
/* How many of these are about remarks, not about lots. */
int64_t wz__signalen_opmerkingen(const wz__evaluatie *ev, size_t index);
/* The lots of a signal in that periode, each once, by rising index; `perceel` has room for all
 * lots of the overzicht. */
size_t wz__signaal_raakt(const wz__evaluatie *ev, const wz__signaal *signaal, size_t index,
                            size_t *perceel);

#endif
