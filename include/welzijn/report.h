/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_REPORT_H
#define WELZIJN_REPORT_H

#include <welzijn/dossier.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A set of names or numbers to choose by; n 0 chooses all. */
typedef struct wz_choice {
	const char *const *names;
	size_t n;
} wz_choice;

/* What to show. Means the same for every list and report. perceel accepts
 * OPDRACHT/NUMMER too. A name that is not in the dossier is WZ_ERR_NOT_FOUND
 * with the nearest name in the message. */
typedef struct wz_filter {
	wz_choice opdracht;
	wz_choice perceel;
	wz_choice stadsdeel;
	wz_choice aanbieder;
	const wz_periode *perioden;
	size_t n_perioden;
} wz_filter;

typedef enum wz_count {
	WZ_COUNT_AFSPRAKEN = 0, /* each agreed item once, by its status */
	WZ_COUNT_RESULTATEN     /* each reported result, by its claimed status */
} wz_count;

typedef struct wz_report_options {
	wz_filter filter;
	wz_count count;
	wz_basis basis;
	bool detail; /* perceel report: every agreed item with its results; only with
	                WZ_COUNT_AFSPRAKEN */
} wz_report_options;

/* The status counts per lot, area, provider or contract (DESIGN §3, §5). The
 * caller frees *out with wz_verslag_free; it is NULL on failure. All return
 * WZ_ERR_NOT_FOUND, _USAGE, _BUSY, _IO, _NOMEM. */
WZ_API wz_status wz_report_percelen(wz_dossier *dossier, const wz_report_options *options,
                                    wz_verslag **out);
WZ_API wz_status wz_report_stadsdelen(wz_dossier *dossier, const wz_report_options *options,
                                      wz_verslag **out);
WZ_API wz_status wz_report_aanbieders(wz_dossier *dossier, const wz_report_options *options,
                                      wz_verslag **out);
WZ_API wz_status wz_report_opdrachten(wz_dossier *dossier, const wz_report_options *options,
                                      wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
