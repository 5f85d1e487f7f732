/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_VASTSTELLING_H
#define WELZIJN_VASTSTELLING_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The contract manager's own verdict on an agreed item in a period. */
typedef struct wz_vaststelling {
	const char *afspraak;   /* "3.4" or "2016/3.4" */
	wz_periode periode;
	wz_realisatie status;
	const char *reden;      /* needed */
	const char *reden_code; /* one of wz_reden_codes, or NULL */
} wz_vaststelling;

/* The codes for a reason, NULL at the end. */
WZ_API const char *const *wz_reden_codes(void);

/* Record one. An earlier one on the same item and period is kept, replaced.
 * WZ_ERR_USAGE (also when the item does not run in the period), _NOT_FOUND, and
 * as every writing function. */
WZ_API wz_status wz_vaststelling_add(wz_dossier *dossier, const wz_vaststelling *vaststelling);
WZ_API wz_status wz_vaststelling_list(wz_dossier *dossier, const wz_filter *filter, wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
