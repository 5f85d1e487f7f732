/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_TEMPLATE_H
#define WELZIJN_TEMPLATE_H

#include <welzijn/dossier.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A workbook to be filled in and imported: a form, see wz_table_input. */

typedef struct wz_template_options {
	const char *aanbieder; /* who will report: the short name, an alias or the whole name */
	wz_periode periode;    /* over which time */
	const char *opdracht;  /* NULL: every contract in force in which the provider has lots */
} wz_template_options;

/* The report of one provider over one periode: a row for each agreed item in force of the lots
 * that it may report on, with target, baseline and what was reported before, and empty rows
 * for other results. The columns are those of a jaarrapportage (DESIGN §4), with some that an
 * import reads over. The caller frees *out with wz_verslag_free; it is NULL on failure.
 * WZ_ERR_NOT_FOUND (unknown name, or no lot in force), _USAGE, _BUSY, _IO, _NOMEM. */
WZ_API wz_status wz_template_jaarrapportage(wz_dossier *dossier, const wz_template_options *options,
                                            wz_verslag **out);

/* The lists of a contract (DESIGN §4), empty: a table each. Frees as above; WZ_ERR_NOMEM. */
WZ_API wz_status wz_template_opdracht(wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
