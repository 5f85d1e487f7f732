/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WZ_BASE_ONTLEED_H
#define WZ_BASE_ONTLEED_H

#include <stdint.h>
#include <welzijn/types.h>

/* Texts of reports taken apart into words and numbers. */

/* A word: a run of letters and digits, with apostrophes inside it (zzp'er). What
 * is no ASCII is a letter, but for signs as “ … – €. */
typedef struct wz__woordplek {
	const char *begin;
	size_t n;
	bool na_einde; /* something ended before it: one of . ; : ! ? and a blank */
} wz__woordplek;

/* Whether the character here belongs to a word. */
bool wz__is_letter(const char *at);
/* Whether the one before it does; `begin` is where the text begins. */
bool wz__letter_voor(const char *begin, const char *at);
/* The bytes of the word here, 0 when there is none. */
size_t wz__woord_lengte(const char *at);
/* The next word from *at, which moves past it; false when there is none. */
bool wz__woord_volgende(const char **at, wz__woordplek *uit);

static inline bool wz__is_cijfer(char c)
{
	return c >= '0' && c <= '9';
}

/* A word as a number; the same for capitals and small letters, of Dutch texts. */
uint64_t wz__woord_hash(const char *begin, size_t n);
/* Whether a word is this word of small ASCII letters. */
bool wz__woord_is(const wz__woordplek *plek, const char *woord);
/* Whether it is in a list of such words, which ends with NULL. */
bool wz__woord_een_van(const wz__woordplek *plek, const char *const *lijst);

/* The number that begins at this digit ("12", "1.200", "2,5"), unless it is a part
 * of a word (10x, 1e); *n is its bytes. */
bool wz__getal_op(const char *at, wz_getal *uit, size_t *n);
/* Whether a blank and then one or two words that are this unit begin here. */
bool wz__eenheid_op(const char *at, const char *eenheid);
/* The year from 1950 to 2099 that a word is, or 0. */
int wz__jaar_van(const wz__woordplek *plek);

enum { WZ__CITAAT_SIZE = 160 };
/* “text”, without its full stop, and cut at a whole character where it is long;
 * returns buf, which is WZ__CITAAT_SIZE bytes. */
char *wz__citaat(char *buf, const char *tekst, size_t n);
/* The same of a whole text, cut behind a word within `max` bytes, 144 at most. */
char *wz__citaat_begin(char *buf, const char *tekst, size_t max);
/* “… whole words of the text around this one…”, within as many: the clause that it
 * stands in, or as much of it as there is room for. */
char *wz__citaat_rond(char *buf, const char *tekst, const wz__woordplek *woord, size_t max);

#endif
