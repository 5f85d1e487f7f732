/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_TEKST_H
#define WZ_BASE_TEKST_H

#include "base/buf.h"

/* Whether all n bytes are well-formed UTF-8 (no surrogates, no overlong forms). */
bool wz__utf8_valid(const char *bytes, size_t n);

/* Bytes of the blank (space, tab, line end, no-break and other Unicode spaces)
 * that the text begins with, or 0. */
size_t wz__blank(const char *text, size_t n);

/* Append the text as it is compared and looked up: NFC, case folded, outer
 * blanks gone, inner runs of blanks (also no-break space) one space. */
void wz__fold(wz__buf *out, const char *text, size_t n);

/* Whether two texts are the same when folded; needs no memory. */
bool wz__fold_equal(const char *a, size_t na, const char *b, size_t nb);

/* Append the text normalised for keeping: NFC, outer blanks gone, control
 * characters other than tab and newline gone. */
void wz__normalise(wz__buf *out, const char *text, size_t n);

/* Append a key whose byte order is the natural order of the text: "2" < "10",
 * "1.1" < "1.10", "7a" < "7b". Equal keys only for equal folded texts. */
void wz__natural_key(wz__buf *out, const char *text);

/* Append the text made safe for a terminal: control characters (C0 but tab and
 * newline, DEL, C1) and bidirectional overrides become "�" (U+FFFD). */
void wz__sanitise(wz__buf *out, const char *text, size_t n);

/* Columns on a terminal, by grapheme cluster, whatever the locale. The text is
 * valid UTF-8 without control characters. */
size_t wz__width(const char *text, size_t n);
/* Bytes of the first grapheme cluster, and its columns in *width. */
size_t wz__cluster(const char *text, size_t n, size_t *width);

/* Whether a spreadsheet could run the text as a formula, also after the quotes at its start:
 * '*[=+@\t\r-]. In csv such a text gets one quote more, and reading takes one off. */
bool wz__formule(const char *text, size_t n);

/* Whether a link to it is one that a reader can follow safely: no script, no file of this machine.
 * NULL is none. */
bool wz__url_veilig(const char *url);

/* Whether the text ends with these bytes. */
bool wz__eindigt(const char *text, const char *eind);

/* First byte that is not an outer blank, and the size without outer blanks. */
const char *wz__trim(const char *text, size_t *n);

/* Edits (insert, delete, replace, swap of neighbours) between two folded texts,
 * counted in code points; stops above `limit` and then returns limit + 1, as for
 * texts over 128 code points. */
size_t wz__distance(const char *a, const char *b, size_t limit);

#endif
