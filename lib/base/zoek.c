/* SPDX-License-Identifier: EUPL-1.2 */
/* Order and nearness of texts. */
#include <stdint.h>
#include <string.h>
#include <utf8proc.h>
#include <welzijn/types.h>
#include "base/tekst.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The number of digits so that more digits sort after fewer: 0..8, or 9 and then
 * the rest of the number. */
static void key_length(wz__buf *out, size_t n)
{
	for (; n >= 9; n -= 9)
		wz__buf_char(out, '9');
	wz__buf_char(out, (char)('0' + n));
}

/* A run of digits: its length without leading zeros, and those digits. The
 * leading zeros are noted in `zeros`, so that 7 and 07 differ. */
static size_t key_digits(wz__buf *out, wz__buf *zeros, const char *text)
{
	size_t n = 0, zero = 0, digits;

	while (is_digit(text[n]))
		n++;
	while (zero < n && text[zero] == '0')
		zero++;
	digits = n - zero;
	key_length(out, digits);
	wz__buf_append(out, text + zero, digits);
	key_length(zeros, digits ? zero : zero - 1);
	return n;
}

/* Ends the part of a key that decides the order; a text that has it itself gets
 * ESCAPE after it, and the list of zeros END again. */
enum { KEY_END = 1, KEY_ESCAPE = 2 };

static void key_folded(wz__buf *out, const wz__buf *folded)
{
	wz__buf zeros = { 0 };
	const char *at = wz__buf_str(folded);

	while (*at) {
		if (is_digit(*at)) {
			at += key_digits(out, &zeros, at);
			continue;
		}
		wz__buf_char(out, *at);
		if (*at++ == KEY_END)
			wz__buf_char(out, KEY_ESCAPE);
	}
	/* Nearly always all zeros of the list are "none", and it is left out. */
	if (strspn(wz__buf_str(&zeros), "0") != zeros.size) {
		wz__buf_char(out, KEY_END);
		wz__buf_char(out, KEY_END);
		wz__buf_append(out, zeros.bytes, zeros.size);
	}
	out->failed = out->failed || zeros.failed;
	wz__buf_free(&zeros);
}

void wz__natural_key(wz__buf *out, const char *text)
{
	wz__buf folded = { 0 };

	wz__fold(&folded, text, strlen(text));
	if (folded.failed)
		out->failed = true;
	else
		key_folded(out, &folded);
	wz__buf_free(&folded);
}

enum { DISTANCE_MAX = 128 };

/* Code points of a text; DISTANCE_MAX + 1 when there are more. */
static size_t decode(int32_t *to, const char *text)
{
	size_t n = 0;
	const utf8proc_uint8_t *at = (const utf8proc_uint8_t *)text;

	while (*at) {
		utf8proc_ssize_t size;

		if (n == DISTANCE_MAX)
			return DISTANCE_MAX + 1;
		size = utf8proc_iterate(at, -1, &to[n]);
		if (size <= 0) {
			to[n] = *at;
			size = 1;
		}
		at += size;
		n++;
	}
	return n;
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* One row of the table of distances: between the first i of a and each start of
 * b. Returns the smallest, below which no later row comes. */
static size_t fill_row(size_t i, const int32_t *a, const int32_t *b, size_t nb,
                       size_t rows[3][DISTANCE_MAX + 1])
{
	size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
	size_t smallest = i;

	row[0] = i;
	for (size_t j = 1; j <= nb; j++) {
		size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;

		row[j] = least(above[j - 1] + cost, least(above[j], row[j - 1]) + 1);
		if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
			row[j] = least(row[j], before[j - 2] + 1);
		smallest = least(smallest, row[j]);
	}
	return smallest;
}

size_t wz__distance(const char *a, const char *b, size_t limit)
{
	int32_t ca[DISTANCE_MAX], cb[DISTANCE_MAX];
	size_t rows[3][DISTANCE_MAX + 1];
	size_t na = decode(ca, a), nb = decode(cb, b);

	if (na > DISTANCE_MAX || nb > DISTANCE_MAX || (na > nb ? na - nb : nb - na) > limit)
		return limit + 1;
	for (size_t j = 0; j <= nb; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= na; i++)
		if (fill_row(i, ca, cb, nb, rows) > limit)
			return limit + 1;
	return least(rows[na % 3][nb], limit + 1);
}

/* How many typing errors a text of this length may have. */
static size_t typing_errors(const char *folded)
{
	int32_t points[DISTANCE_MAX];
	size_t n = decode(points, folded);

	return n < 3 ? 0 : n < 6 ? 1 : 2;
}

const char *wz_suggest(const char *text, const char *const *names, size_t n)
{
	wz__buf wanted = { 0 }, name = { 0 };
	const char *nearest = NULL;
	size_t limit;

	wz__fold(&wanted, text, strlen(text));
	limit = typing_errors(wz__buf_str(&wanted));
	for (size_t i = 0; i < n; i++) {
		size_t distance;

		wz__buf_clear(&name);
		wz__fold(&name, names[i], strlen(names[i]));
		distance = wz__distance(wz__buf_str(&wanted), wz__buf_str(&name), limit);
		if (distance > limit)
			continue;
		nearest = names[i];
		if (distance == 0)
			break;
		limit = distance - 1; /* from here on only what is nearer */
	}
	if (wanted.failed || name.failed)
		nearest = NULL;
	wz__buf_free(&wanted);
	wz__buf_free(&name);
	return nearest;
}
