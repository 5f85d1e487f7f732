/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_EXPORT_H
#define WELZIJN_EXPORT_H

#include <welzijn/dossier.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A set of named files, made from one reading of the dossier and held in memory: the
 * same dossier gives the same bytes on any machine, day and language. */
typedef struct wz_export wz_export;

/* The name of the file in each export that names the others with their SHA-256, as
 * sha256sum -c reads it. */
#define WZ_EXPORT_MANIFEST "manifest.sha256"

/* A quarter for other programs: lots, agreed items, results, verdicts on every basis,
 * signals, providers and remarks of every periode that ends in it (of a fourth quarter
 * also the half year and the year), as csv, with datapackage.json (Frictionless Data
 * Package) and the manifest. What is open is judged on the day after the quarter, or today
 * when that comes first. The caller frees *out with wz_export_free; NULL on failure.
 * Returns WZ_ERR_USAGE when `kwartaal` is no quarter, _BUSY, _IO, _NOMEM. */
WZ_API wz_status wz_export_kwartaal(wz_dossier *dossier, wz_periode kwartaal, wz_export **out);

/* A contract as the folder that wz_import_opdracht reads: in an empty dossier that gives
 * the same contract. Returns as above, WZ_ERR_NOT_FOUND. */
WZ_API wz_status wz_export_opdracht(wz_dossier *dossier, const char *opdracht, wz_export **out);

/* A report as the table that wz_import_jaarrapportage reads, with the links as they are
 * now. Not in it: numbers read from the text and accepted, and who said that a result
 * belongs to no agreed item. The caller frees *out with wz_verslag_free. WZ_ERR_NOT_FOUND,
 * and as above. */
WZ_API wz_status wz_export_jaarrapportage(wz_dossier *dossier, int64_t nr, wz_verslag **out);

/* The files, by name; the manifest is one of them. Indexes must be in range. */
WZ_API size_t wz_export_files(const wz_export *handle);
WZ_API const char *wz_export_file_name(const wz_export *handle, size_t index);
/* Gives the bytes of a file to the sink; returns what that returned. */
WZ_API wz_status wz_export_file_write(const wz_export *handle, size_t index, const wz_sink *sink);
/* How many reported results are in it; of a contract none. */
WZ_API size_t wz_export_results(const wz_export *handle);
WZ_API void wz_export_free(wz_export *handle); /* NULL is allowed */

/* Whether a manifest has a line with this name and the SHA-256 of these bytes: so that
 * nothing but an earlier export that is still whole is ever put aside. */
WZ_API bool wz_export_manifest_has(const char *manifest, size_t manifest_size, const char *naam,
                                   const void *bytes, size_t size);

#ifdef __cplusplus
}
#endif
#endif
