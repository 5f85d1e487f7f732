/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_SIGNAAL_H
#define WELZIJN_SIGNAAL_H

#include <welzijn/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Signals: what a careful reader would question. Worked out while reading, but
 * for what was found in words while they came in; a signal keeps its number by
 * code, subject and periode. */

/* The code with this index from 0 on, "claim-boven-getal" first; NULL past the last. */
WZ_API const char *wz_signaal_code(size_t index);

/* The signals on the lots of a filter, and on the remarks about their areas; of
 * these codes only (n 0: all), and only the open ones when `open`. An unknown code
 * is WZ_ERR_USAGE. */
WZ_API wz_status wz_signaal_list(wz_dossier *dossier, const wz_filter *filter,
                                 const wz_choice *codes, bool open, wz_verslag **out);
/* One signal: why it is asked, and the records it rests on, down to the file. */
WZ_API wz_status wz_signaal_show(wz_dossier *dossier, int64_t nr, wz_verslag **out);

/* Close a signal: a person looked at it, and says what it comes to. It opens again
 * when its figures change. WZ_ERR_USAGE without a reason, or when it is closed or
 * holds no longer; WZ_ERR_DATA when the reason holds a BSN; WZ_ERR_NOT_FOUND, and as
 * every writing function. */
WZ_API wz_status wz_signaal_close(wz_dossier *dossier, int64_t nr, const char *reden);

#ifdef __cplusplus
}
#endif
#endif
