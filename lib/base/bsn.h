/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_BSN_H
#define WZ_BASE_BSN_H

#include <stdbool.h>
#include <stddef.h>

/* Whether a text holds a citizen service number (BSN): a run of exactly eight or
 * nine digits that passes the eleven test, or nine written as 1234.56.789 or
 * 123 45 6789 or 123-45-6789. Not where another number is announced just before it:
 * of the Kamer van Koophandel, of eight digits ("KvK 12345678", "Kamer van
 * Koophandel: …"), or one of an organisation that passes the same test ("RSIN
 * 123456782"); a number for btw may be a BSN. Not eight digits that are a date
 * (yyyymmdd or ddmmyyyy, 1900-2099), not a part of a longer run of digits or of
 * a decimal number. */
enum { WZ__BSN_MIN = 8 }; /* shorter texts have none */
bool wz__heeft_bsn(const char *tekst, size_t n);

#endif
