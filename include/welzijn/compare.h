/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_COMPARE_H
#define WELZIJN_COMPARE_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The same lots in two perioden, the earlier beside the later: the counts by status
 * per lot, and each agreed item of which the counted status, the number or the
 * target differs. An item is called better or worse only where both statuses rest
 * on the same kind of evidence, and no cause is named. The filter must name exactly
 * two different perioden, in any order: else WZ_ERR_USAGE. Of the options only the
 * filter and the basis are looked at. The caller frees *out with wz_verslag_free; it
 * is NULL on failure. Also WZ_ERR_NOT_FOUND, _BUSY, _IO, _NOMEM. */
WZ_API wz_status wz_compare_percelen(wz_dossier *dossier, const wz_report_options *options,
                                     wz_verslag **out);

/* What one report says otherwise than another on the same contract, of the same
 * aanbieder, over the same periode: a correction and what it replaced, whatever
 * counts now. Results are added, gone or changed; equal ones are only counted. The
 * lower number is the old one, whichever is given first. WZ_ERR_NOT_FOUND: there is
 * no such report. WZ_ERR_USAGE: they are one, or differ in contract, aanbieder or
 * periode. Also WZ_ERR_BUSY, _IO, _NOMEM. *out as above. */
WZ_API wz_status wz_compare_rapportages(wz_dossier *dossier, int64_t oud, int64_t nieuw,
                                        wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
