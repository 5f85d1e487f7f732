/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_RESULTAAT_H
#define WELZIJN_RESULTAAT_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The reported results that count, as a list, or only those that are linked to
 * no agreed item; and one of them by its number. */
WZ_API wz_status wz_resultaat_list(wz_dossier *dossier, const wz_filter *filter, bool unlinked,
                                   wz_verslag **out);
WZ_API wz_status wz_resultaat_show(wz_dossier *dossier, int64_t nr, wz_verslag **out);

/* Link a result to agreed items by hand ("3.4", "3.8"), beside what it is
 * linked to already; or take links away (n 0: all of them). Every item must lie
 * in a lot of the result: WZ_ERR_USAGE. WZ_ERR_NOT_FOUND; nothing changed is OK. */
WZ_API wz_status wz_resultaat_link(wz_dossier *dossier, int64_t nr, const char *const *afspraken,
                                   size_t n);
WZ_API wz_status wz_resultaat_unlink(wz_dossier *dossier, int64_t nr, const char *const *afspraken,
                                     size_t n);

/* The quantities that stand in `n` sentences: a row each, with the sentence, and a
 * row with only the sentence where there are none. "getal" is ja for the one that
 * is the number of a result with this text. Needs no dossier. WZ_ERR_NOMEM. */
WZ_API wz_status wz_resultaat_read(const char *const *zinnen, size_t n, wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
