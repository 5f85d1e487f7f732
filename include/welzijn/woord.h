/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_WOORD_H
#define WELZIJN_WOORD_H

#include <welzijn/import.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The words and thresholds that an organisation added to those built in, for signals and
 * advice (welzijn-woorden(5)); wz_import_woorden adds them. */

/* The names of the lists, NULL at the end. */
WZ_API const char *const *wz_woord_lijsten(void);

/* The dossier's own words, of one list or of all (NULL). As CSV they can be imported
 * again. An unknown list is WZ_ERR_USAGE. */
WZ_API wz_status wz_woord_list(wz_dossier *dossier, const char *lijst, wz_verslag **out);

/* Take one out, and look again at all that was found with it. *out says what was taken
 * out; it is set also when it fails (except WZ_ERR_NOMEM). `lijst` and `tegenover` may be NULL where there is no choice: WZ_ERR_USAGE when
 * there is. WZ_ERR_NOT_FOUND when it is not there, and as every writing function. */
WZ_API wz_status wz_woord_remove(wz_dossier *dossier, const char *lijst, const char *woord,
                                 const char *tegenover, wz_import **out);

#ifdef __cplusplus
}
#endif
#endif
