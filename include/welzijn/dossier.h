/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_DOSSIER_H
#define WELZIJN_DOSSIER_H

#include <welzijn/error.h>
#include <welzijn/table.h>
#include <welzijn/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One open dossier file. A handle is used by one thread at a time. */
typedef struct wz_dossier wz_dossier;

typedef enum wz_open_mode {
	WZ_OPEN_READ = 0, /* changes nothing; repairs what a crash left, where it may */
	WZ_OPEN_WRITE
} wz_open_mode;

/* Open an existing dossier. *out is set also when it fails (except WZ_ERR_NOMEM),
 * for wz_errmsg; close it either way. WRITE brings an older schema up to date.
 * Returns WZ_ERR_NO_DOSSIER, _NOT_A_DOSSIER, _NEWER, _READONLY, _BUSY, _IO, _NOMEM. */
WZ_API wz_status wz_open(wz_dossier **out, const char *path, wz_open_mode mode);

/* Make a new, empty dossier, and open it for writing. Never over an existing
 * file: WZ_ERR_EXISTS. When it fails no file is left. */
WZ_API wz_status wz_create(wz_dossier **out, const char *path);

/* Close and free; NULL is allowed. */
WZ_API void wz_close(wz_dossier *dossier);

/* One line of Dutch about the last failure on this handle; "" when none. */
WZ_API const char *wz_errmsg(const wz_dossier *dossier);

/* Who acts, with which command, on which day, at which moment
 * ("2026-11-22T09:30:00Z"). Needed before a function that writes; `vandaag`
 * decides what is still open (DESIGN §5) and defaults to the day of wz_open. */
WZ_API void wz_dossier_actor(wz_dossier *dossier, const char *wie, const char *opdrachtregel);
WZ_API void wz_dossier_clock(wz_dossier *dossier, wz_datum vandaag, const char *moment);

/* Every check of the file: SQLite's own, foreign keys, links, chains of
 * superseded reports, kept totals against counting from scratch, what was found in
 * words and between lots against finding it again, the SHA-256 per rapportage. One row per problem. WZ_ERR_DATA when there are problems. */
WZ_API wz_status wz_dossier_check(wz_dossier *dossier, wz_verslag **out);

/* A consistent copy at `path`, also while others write; never over an existing
 * file (WZ_ERR_EXISTS), no half file (WZ_ERR_IO). */
WZ_API wz_status wz_dossier_backup(wz_dossier *dossier, const char *path);

/* The log since a day (0: all): who, when, with which command, what changed. */
WZ_API wz_status wz_dossier_log(wz_dossier *dossier, wz_datum sinds, wz_verslag **out);

#ifdef __cplusplus
}
#endif
#endif
