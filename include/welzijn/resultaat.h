/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_RESULTAAT_H
#define WELZIJN_RESULTAAT_H

#include <welzijn/import.h>
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
 * in a lot of the result: WZ_ERR_USAGE. WZ_ERR_NOT_FOUND; nothing changed is OK.
 * Linking, or taking all away, also takes back that it belongs to no agreed item.
 * *unaccepted (NULL allowed): the number that was accepted for it does not fit the
 * items it has now, and counts no longer. */
WZ_API wz_status wz_resultaat_link(wz_dossier *dossier, int64_t nr, const char *const *afspraken,
                                   size_t n, bool *unaccepted);
WZ_API wz_status wz_resultaat_unlink(wz_dossier *dossier, int64_t nr, const char *const *afspraken,
                                     size_t n, bool *unaccepted);

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

/* Which agreed item a result is about, for results that count and belong to none. A
 * score is a wz_getal from 0 to 1, in hundredths. */
typedef struct wz_match_options {
	bool many;       /* an agreed item may be given to several results of one report */
	bool plan;       /* wz_resultaat_match: the columns of a plan, to be filled in */
	bool dry_run;    /* wz_resultaat_match_accept: say, store nothing */
	wz_getal score;  /* wz_resultaat_match_accept: link from this score on */
} wz_match_options;

/* Every such result with the agreed item of its lots that is proposed for it, with score
 * and why, assigned per report and lot as a whole; none where nothing fits. `options`
 * may be NULL. Returns what wz_resultaat_list returns. */
WZ_API wz_status wz_resultaat_match(wz_dossier *dossier, const wz_filter *filter,
                                    const wz_match_options *options, wz_verslag **out);
/* Every agreed item of the lots of one result, the best first. WZ_ERR_NOT_FOUND. */
WZ_API wz_status wz_resultaat_match_show(wz_dossier *dossier, int64_t nr, wz_verslag **out);

/* Link all results to what is proposed at or above options->score, in one transaction;
 * *out says what was linked, and is to be freed with wz_import_free. */
WZ_API wz_status wz_resultaat_match_accept(wz_dossier *dossier, const wz_filter *filter,
                                           const wz_match_options *options, wz_import **out);
/* Carry out a plan that wz_resultaat_match made and somebody filled in: all of it or
 * nothing. Returns as an import, WZ_ERR_DATA with faults. */
WZ_API wz_status wz_resultaat_match_apply(wz_dossier *dossier, const wz_source *source,
                                          const wz_import_options *options, wz_import **out);

/* One result: accept a proposal, of which the score is logged; say that it belongs to
 * no agreed item, so that none is proposed; or take either back. A result that is
 * linked already: WZ_ERR_USAGE for the first two. WZ_ERR_NOT_FOUND. *unaccepted as of
 * wz_resultaat_link. */
WZ_API wz_status wz_resultaat_match_link(wz_dossier *dossier, int64_t nr, const char *afspraak,
                                         wz_getal score, bool *unaccepted);
WZ_API wz_status wz_resultaat_match_none(wz_dossier *dossier, int64_t nr);
WZ_API wz_status wz_resultaat_match_undo(wz_dossier *dossier, int64_t nr, bool *unaccepted);

#ifdef __cplusplus
}
#endif
#endif
