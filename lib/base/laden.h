/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_LADEN_H
#define WZ_BASE_LADEN_H

#include <stdbool.h>
#include <stddef.h>

/* A function of a library that is loaded only when something needs it, so that a report
 * does not pay for what it never uses: libzip and libxlsxwriter bring libcrypto along, and
 * starting that costs three times as much as all other libraries together. */
typedef struct wz__functie {
	const char *naam;
	size_t plek; /* offset of its pointer in the table */
} wz__functie;

/* Fill a table of pointers to functions; `functies` ends with a row without a name.
 * False when the library or one of its functions is not there: then the table is not to
 * be used. A library stays loaded once it was; doing this again costs little. */
bool wz__laad(void *tabel, const char *soname, const wz__functie *functies);

#endif
