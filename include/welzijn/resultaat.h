/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_RESULTAAT_H
#define WELZIJN_RESULTAAT_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum wz_resultaat_choice {
	WZ_RESULTAAT_ALL = 0,
	WZ_RESULTAAT_UNLINKED, /* linked to no agreed item */
	WZ_RESULTAAT_READ      /* with a number read in the text that nobody accepted yet */
} wz_resultaat_choice;

/* The reported results that count, as a list; and one of them by its number. */
WZ_API wz_status wz_resultaat_list(wz_dossier *dossier, const wz_filter *filter,
                                   wz_resultaat_choice which, wz_verslag **out);
WZ_API wz_status wz_resultaat_show(wz_dossier *dossier, int64_t nr, wz_verslag **out);

/* Link a result to agreed items by hand ("3.4", "3.8"), beside what it is
 * linked to already; or take links away (n 0: all of them). Every item must lie
 * in a lot of the result: WZ_ERR_USAGE. WZ_ERR_NOT_FOUND; nothing changed is OK. */
WZ_API wz_status wz_resultaat_link(wz_dossier *dossier, int64_t nr, const char *const *afspraken,
                                   size_t n);
WZ_API wz_status wz_resultaat_unlink(wz_dossier *dossier, int64_t nr, const char *const *afspraken,
                                     size_t n);

/* Let the numbers count that were read in the text of these results, which have
 * none in their columns; or let them count no longer. All of them or none: a
 * result of a report that does not count, that has its own number, in whose text
 * no number was read, or that is so already is WZ_ERR_USAGE. WZ_ERR_NOT_FOUND. */
WZ_API wz_status wz_resultaat_accept(wz_dossier *dossier, const int64_t *nrs, size_t n);
WZ_API wz_status wz_resultaat_unaccept(wz_dossier *dossier, const int64_t *nrs, size_t n);

/* The quantities that stand in `n` sentences: a row each, with the sentence, and a
 * row with only the sentence where there are none. "getal" is ja for the one that
 * is the number of a result with this text. Needs no dossier. WZ_ERR_NOMEM. */
WZ_API wz_status wz_resultaat_read(const char *const *zinnen, size_t n, wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
