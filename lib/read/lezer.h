/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_READ_LEZER_H
#define WZ_READ_LEZER_H

#include "read/fouten.h"

/* A column that a kind of file may have. */
typedef struct wz__kolom {
	const char *naam;
	bool verplicht;
} wz__kolom;
enum { WZ__KOLOMMEN_MAX = 32 };

/* One record, read by the columns the caller named (not by their place in the
 * file). A field is UTF-8, NUL-terminated, outer blanks gone; "" when it is empty or the
 * column is not in the file. Valid until the next record. */
typedef struct wz__record {
	size_t nummer;   /* record 1 is the header */
	size_t positie;  /* byte offset in the file as it was given */
	const char *veld[WZ__KOLOMMEN_MAX];
	size_t lengte[WZ__KOLOMMEN_MAX];
} wz__record;

/* Bytes to records. */
typedef struct wz__lezer wz__lezer;

enum { WZ__VELD_MAX = 65536 }; /* bytes in one field */

/* Open over bytes that stay the caller's until _close. Reads the header and maps
 * it to `kolommen` (n ≤ WZ__KOLOMMEN_MAX; each index into them is an index into
 * wz__record; they and `fouten` outlive the reader). Faults (empty or binary file,
 * NUL byte, unknown column with a suggestion, repeated column, missing required
 * column) are added to `fouten`.
 * WZ_OK, WZ_ERR_DATA, WZ_ERR_NOMEM; *out is NULL unless OK. */
wz_status wz__lezer_open(wz__lezer **out, const wz_source *source, const char *tekenset,
                         const wz__kolom *kolommen, size_t n, wz__fouten *fouten);

/* A record that was made from something else than a table: a text. */
typedef struct wz__rij {
	size_t nummer, positie;
	const char *veld[WZ__KOLOMMEN_MAX]; /* by column; NULL: empty */
} wz__rij;
/* Open over such records. `naam` is what faults call the file; it is copied, `rijen` stay
 * the caller's until _close. A column that no record fills is not in the file. */
wz_status wz__lezer_open_rijen(wz__lezer **out, const char *naam, const wz__kolom *kolommen, size_t n,
                               const wz__rij *rijen, size_t n_rijen, wz__fouten *fouten);

/* The next record that is not blank; blank ones do count in its number, as rows
 * do in a spreadsheet. *einde: there is none. A record with too many fields (empty
 * ones at the end aside) or with a field over WZ__VELD_MAX is a fault and is passed
 * over; a broken quote ends the file. WZ_OK also after faults; WZ_ERR_NOMEM. */
wz_status wz__lezer_next(wz__lezer *lezer, wz__record *record, bool *einde);

/* Whether the file has this column at all. */
bool wz__lezer_heeft(const wz__lezer *lezer, size_t kolom);
/* The column's name as the file wrote it, for faults; else its own name. */
const char *wz__lezer_kop(const wz__lezer *lezer, size_t kolom);
/* The sheet; NULL for csv. */
const char *wz__lezer_blad(const wz__lezer *lezer);
void wz__lezer_close(wz__lezer *lezer);

#endif
