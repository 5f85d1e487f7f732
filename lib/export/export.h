/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_EXPORT_EXPORT_H
#define WZ_EXPORT_EXPORT_H

#include <welzijn/export.h>
#include "base/sha256.h"
#include "store/store.h"

enum { WZ__EXPORT_MAX = 16 };

typedef struct wz__exportbestand {
	const char *naam; /* static */
	wz__buf bytes;
	char sha256[WZ__SHA256_HEX];
} wz__exportbestand;

struct wz_export {
	wz__exportbestand bestand[WZ__EXPORT_MAX];
	size_t n, resultaten;
};

/* A file at the end, still without bytes; and when it has them: its SHA-256. There is
 * room for WZ__EXPORT_MAX files. */
wz__exportbestand *wz__export_begin(wz_export *export, const char *naam);
wz_status wz__export_einde(wz_dossier *dossier, wz__exportbestand *bestand);

/* Append a verslag as csv; `kop`: with its header. */
wz_status wz__export_csv_erbij(wz_dossier *dossier, wz__exportbestand *bestand,
                               const wz_verslag *verslag, bool kop);
/* A whole file of one verslag, which is freed; `status` is how that was made. */
wz_status wz__export_csv(wz_dossier *dossier, wz_export *export, const char *naam, wz_status status,
                         wz_verslag *verslag);
/* The manifest of all files so far, and all files by name. */
wz_status wz__export_af(wz_dossier *dossier, wz_export *export);

/* Make an export in one reading of the dossier. */
typedef wz_status wz__exportvuller(wz_dossier *dossier, const void *vraag, wz_export *export);
wz_status wz__export_maak(wz_dossier *dossier, wz__exportvuller *vul, const void *vraag,
                          wz_export **out);

#endif
