/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/tekst.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static char ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static const utf8proc_uint8_t *as_utf8(const char *text)
{
	return (const utf8proc_uint8_t *)text;
}

bool wz__utf8_valid(const char *bytes, size_t n)
{
	static const uint64_t high = UINT64_C(0x8080808080808080);

	while (n) {
		utf8proc_int32_t c;
		utf8proc_ssize_t size;
		uint64_t eight;

		/* Nearly all text is ASCII: take it eight at a time. */
		while (n >= sizeof eight && (memcpy(&eight, bytes, sizeof eight), !(eight & high))) {
			bytes += sizeof eight;
			n -= sizeof eight;
		}
		if (!n)
			break;
		size = utf8proc_iterate(as_utf8(bytes), n < 4 ? (utf8proc_ssize_t)n : 4, &c);
		if (size <= 0)
			return false;
		bytes += size;
		n -= (size_t)size;
	}
	return true;
}

static size_t wide_blank(const unsigned char *c, size_t n)
{
	if (n >= 2 && c[0] == 0xC2 && c[1] == 0xA0)
		return 2;
	if (n < 3)
		return 0;
	if (c[0] == 0xE1 && c[1] == 0x9A && c[2] == 0x80)
		return 3;
	if (c[0] == 0xE2 && c[1] == 0x80 &&
	    (c[2] <= 0x8A || c[2] == 0xA8 || c[2] == 0xA9 || c[2] == 0xAF))
		return 3;
	if (c[0] == 0xE2 && c[1] == 0x81 && c[2] == 0x9F)
		return 3;
	return c[0] == 0xE3 && c[1] == 0x80 && c[2] == 0x80 ? 3 : 0;
}

size_t wz__blank(const char *text, size_t n)
{
	if (!n)
		return 0;
	if ((unsigned char)*text >= 0x80)
		return wide_blank((const unsigned char *)text, n);
	return *text == ' ' || (*text >= '\t' && *text <= '\r') ? 1 : 0;
}

static size_t blank_before(const char *text, size_t n)
{
	if (!n)
		return 0;
	if ((unsigned char)text[n - 1] < 0x80)
		return wz__blank(text + n - 1, 1);
	if (n >= 2 && wz__blank(text + n - 2, 2) == 2)
		return 2;
	return n >= 3 && wz__blank(text + n - 3, 3) == 3 ? 3 : 0;
}

bool wz__formule(const char *text, size_t n)
{
	size_t at = 0;

	while (at < n && text[at] == '\'')
		at++;
	return at < n && text[at] != '\0' && strchr("=+@\t\r-", text[at]) != NULL;
}

bool wz__url_veilig(const char *url)
{
	static const char *const begin[] = { "https://", "http://", "mailto:" };

	for (size_t i = 0; url != NULL && i < sizeof begin / sizeof *begin; i++) {
		size_t n = 0;

		while (begin[i][n] != '\0' && ascii_lower(url[n]) == begin[i][n])
			n++;
		if (begin[i][n] == '\0')
			return true;
	}
	return false;
}

bool wz__eindigt(const char *text, const char *eind)
{
	size_t n = strlen(text), m = strlen(eind);

	return n >= m && strcmp(text + n - m, eind) == 0;
}

const char *wz__trim(const char *text, size_t *n)
{
	size_t size;

	while ((size = wz__blank(text, *n)) != 0) {
		text += size;
		*n -= size;
	}
	while ((size = blank_before(text, *n)) != 0)
		*n -= size;
	return text;
}

/* Replace what follows `start` by its composed form; text that is not UTF-8
 * stays as it is. */
static void compose(wz__buf *out, size_t start, utf8proc_option_t options)
{
	utf8proc_uint8_t *mapped = NULL;
	utf8proc_ssize_t n =
		utf8proc_map(as_utf8(out->bytes + start), (utf8proc_ssize_t)(out->size - start), &mapped,
	                 UTF8PROC_STABLE | UTF8PROC_COMPOSE | options);

	if (n >= 0) {
		out->size = start;
		wz__buf_append(out, (const char *)mapped, (size_t)n);
	} else if (n != UTF8PROC_ERROR_INVALIDUTF8) {
		out->failed = true;
	}
	free(mapped);
}

/* Whether this byte may begin something that utf8proc has to fold: all but ASCII
 * and Latin-1, and of those sharp s and the micro sign. */
static bool needs_folding(const unsigned char *c, size_t n)
{
	if (*c >= 0xC4)
		return true;
	return n > 1 && ((c[0] == 0xC3 && c[1] == 0x9F) || (c[0] == 0xC2 && c[1] == 0xB5));
}

/* Copy one byte, or one capital of Latin-1 (U+00C0 to U+00DE), in lower case. */
static size_t copy_lower(char *to, const char *at, size_t n)
{
	unsigned char next = n > 1 && *at == '\xC3' ? (unsigned char)at[1] : 0;

	if (next >= 0x80 && next <= 0x9E && next != 0x97) {
		to[0] = at[0];
		to[1] = (char)(next + 0x20);
		return 2;
	}
	*to = ascii_lower(*at);
	return 1;
}

/* Lower ASCII and Latin-1 and make blanks one space, in place; Dutch text seldom
 * has more than that. Whether it has. */
static bool fold_simple(char *text, size_t *size)
{
	const char *at = wz__trim(text, size);
	const char *end = at + *size;
	char *to = text;
	bool more = false;

	while (at < end) {
		size_t blank = wz__blank(at, (size_t)(end - at));
		size_t n;

		if (blank) {
			do
				at += blank;
			while ((blank = wz__blank(at, (size_t)(end - at))) != 0);
			*to++ = ' ';
			continue;
		}
		more = more || needs_folding((const unsigned char *)at, (size_t)(end - at));
		n = copy_lower(to, at, (size_t)(end - at));
		at += n;
		to += n;
	}
	*to = '\0';
	*size = (size_t)(to - text);
	return more;
}

void wz__fold(wz__buf *out, const char *text, size_t n)
{
	size_t start = out->size;
	size_t size = n;
	bool more;

	wz__buf_append(out, text, n);
	if (out->failed)
		return;
	more = fold_simple(out->bytes + start, &size);
	out->size = start + size;
	if (more)
		compose(out, start, UTF8PROC_CASEFOLD);
}

/* Bytes of the control character to drop here, or 0. */
static size_t control(const char *text, size_t n)
{
	unsigned char c = (unsigned char)*text;

	if (c == '\t' || c == '\n')
		return 0;
	if (c < 0x20 || c == 0x7F)
		return 1;
	return c == 0xC2 && n > 1 && (unsigned char)text[1] >= 0x80 && (unsigned char)text[1] < 0xA0
	           ? 2
	           : 0;
}

/* Characters before U+0300, whose first byte is this, are in NFC as they are. */
enum { FIRST_TO_COMPOSE = 0xCC };

void wz__normalise(wz__buf *out, const char *text, size_t n)
{
	size_t start = out->size;
	size_t size, i = 0;
	bool compose_it = false;
	const char *trimmed;
	char *to;

	wz__buf_append(out, text, n);
	if (out->failed)
		return;
	to = out->bytes + start;
	while (i < n) {
		size_t drop = control(text + i, n - i);

		i += drop;
		if (!drop) {
			compose_it = compose_it || (unsigned char)text[i] >= FIRST_TO_COMPOSE;
			*to++ = text[i++];
		}
	}
	size = (size_t)(to - (out->bytes + start));
	trimmed = wz__trim(out->bytes + start, &size);
	memmove(out->bytes + start, trimmed, size);
	out->size = start + size;
	out->bytes[out->size] = '\0';
	if (compose_it)
		compose(out, start, 0);
}

/* A text read as the characters that wz__fold would compare, without memory. More marks on one
 * letter than the queue holds are compared in the order they have. */
enum { QUEUE_MAX = 32, DECOMPOSED_MAX = 8 };
typedef struct folding {
	const char *at;
	size_t left;
	utf8proc_int32_t queue[QUEUE_MAX];
	utf8proc_ssize_t n, i;
} folding;

enum { FOLDED_END = -1, NOT_UTF8 = 0x110000 };

static int class_of(utf8proc_int32_t c)
{
	return utf8proc_get_property(c)->combining_class;
}

/* The parts of a character, its marks before those of a higher class. False: it has none. */
static bool queue(folding *f, utf8proc_int32_t c)
{
	utf8proc_ssize_t n = utf8proc_decompose_char(c, f->queue + f->n, QUEUE_MAX - f->n,
	                                             UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD, NULL);

	if (n < 1 || n > QUEUE_MAX - f->n)
		return false;
	for (utf8proc_ssize_t end = f->n + n; f->n < end; f->n++) {
		utf8proc_int32_t part = f->queue[f->n];
		utf8proc_ssize_t at = f->n;

		for (; at > 0 && class_of(part) > 0 && class_of(f->queue[at - 1]) > class_of(part); at--)
			f->queue[at] = f->queue[at - 1];
		f->queue[at] = part;
	}
	return true;
}

/* The marks that stand behind it belong to it. */
static void queue_marks(folding *f)
{
	utf8proc_int32_t c;

	while (f->left > 0 && f->n <= QUEUE_MAX - DECOMPOSED_MAX) {
		utf8proc_ssize_t size = utf8proc_iterate(as_utf8(f->at), (utf8proc_ssize_t)f->left, &c);

		if (size <= 1 || class_of(c) == 0 || !queue(f, c))
			return;
		f->at += size;
		f->left -= (size_t)size;
	}
}

static utf8proc_int32_t next_wide(folding *f)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t size = utf8proc_iterate(as_utf8(f->at), (utf8proc_ssize_t)f->left, &c);

	if (size <= 0) {
		f->left--;
		return NOT_UTF8 + (unsigned char)*f->at++;
	}
	f->at += size;
	f->left -= (size_t)size;
	f->i = f->n = 0;
	if (!queue(f, c))
		return c;
	queue_marks(f);
	return f->queue[f->i++];
}

static utf8proc_int32_t next_folded(folding *f)
{
	size_t size;
	bool blank = false;

	if (f->i < f->n)
		return f->queue[f->i++];
	while ((size = wz__blank(f->at, f->left)) != 0) {
		f->at += size;
		f->left -= size;
		blank = true;
	}
	if (!f->left)
		return FOLDED_END;
	if (blank)
		return ' ';
	if ((unsigned char)*f->at >= 0x80)
		return next_wide(f);
	f->left--;
	return ascii_lower(*f->at++);
}

bool wz__fold_equal(const char *a, size_t na, const char *b, size_t nb)
{
	folding fa = { .at = wz__trim(a, &na) };
	folding fb = { .at = wz__trim(b, &nb) };
	utf8proc_int32_t c;

	fa.left = na;
	fb.left = nb;
	do {
		c = next_folded(&fa);
		if (c != next_folded(&fb))
			return false;
	} while (c != FOLDED_END);
	return true;
}
