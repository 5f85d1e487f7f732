/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_TRACE_H
#define WELZIJN_TRACE_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Which figure of a report is traced. */
typedef struct wz_trace_options {
	wz_filter filter;     /* only its opdracht and perioden */
	wz_count count;
	wz_basis basis;
	wz_realisatie status; /* GEEN: the total of the five */
	bool vervallen;       /* the items that were dropped, in place of a status */
} wz_trace_options;

/* What one figure rests on: for each agreed item counted in it a row per result,
 * down to file, SHA-256 and record, with the steps between in words. An item
 * without a result has one row. With WZ_COUNT_RESULTATEN a row per result counted.
 * The items (results) named are as many as the figure of the report with the same
 * filter, count, basis and status. Several perioden: a figure for each.
 *
 * `naam` is the lot ("3" or "2016/3"), area or provider (short name or alias). The
 * caller frees *out with wz_verslag_free; it is NULL on failure. All return
 * WZ_ERR_NOT_FOUND with the nearest name, _USAGE (a number that stands in several
 * contracts), _BUSY, _IO, _NOMEM. */
WZ_API wz_status wz_trace_perceel(wz_dossier *dossier, const char *naam,
                                  const wz_trace_options *options, wz_verslag **out);
WZ_API wz_status wz_trace_stadsdeel(wz_dossier *dossier, const char *naam,
                                    const wz_trace_options *options, wz_verslag **out);
WZ_API wz_status wz_trace_aanbieder(wz_dossier *dossier, const char *naam,
                                    const wz_trace_options *options, wz_verslag **out);
/* The status of one agreed item ("3.4" or "2016/3.4"), on options->basis; count,
 * status and vervallen are not used. */
WZ_API wz_status wz_trace_afspraak(wz_dossier *dossier, const char *naam,
                                   const wz_trace_options *options, wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
