/* SPDX-License-Identifier: EUPL-1.2 */
/* Text on a terminal: what is safe to show, and how wide it is. */
#include <utf8proc.h>
#include "base/tekst.h"

static bool is_unsafe(utf8proc_int32_t c)
{
	if (c < 0x20)
		return c != '\t' && c != '\n';
	if (c >= 0x7F && c < 0xA0)
		return true;
	/* No characters; XML may not hold them. */
	if (c == 0xFFFE || c == 0xFFFF)
		return true;
	return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* The code point at the start; what is not UTF-8 is one byte of U+FFFD. */
static size_t iterate(const char *text, size_t n, utf8proc_int32_t *c)
{
	utf8proc_ssize_t size =
		utf8proc_iterate((const utf8proc_uint8_t *)text, n < 4 ? (utf8proc_ssize_t)n : 4, c);

	if (size > 0)
		return (size_t)size;
	*c = 0xFFFD;
	return 1;
}

void wz__sanitise(wz__buf *out, const char *text, size_t n)
{
	static const char replacement[] = "\xEF\xBF\xBD";
	size_t safe = 0, i = 0;

	while (i < n) {
		utf8proc_int32_t c;
		size_t size = iterate(text + i, n - i, &c);

		if (is_unsafe(c) || c == 0xFFFD) {
			wz__buf_append(out, text + safe, i - safe);
			wz__buf_append(out, replacement, sizeof replacement - 1);
			safe = i + size;
		}
		i += size;
	}
	wz__buf_append(out, text + safe, n - safe);
}

static bool is_flag_half(utf8proc_int32_t c)
{
	return c >= 0x1F1E6 && c <= 0x1F1FF;
}

size_t wz__cluster(const char *text, size_t n, size_t *width)
{
	utf8proc_int32_t c, previous, state = 0;
	size_t size, columns;

	*width = 0;
	if (!n)
		return 0;
	size = iterate(text, n, &previous);
	*width = (size_t)utf8proc_charwidth(previous);
	if (is_flag_half(previous))
		*width = 1;
	while (size < n) {
		/* Nothing joins what stands before ASCII, but CR LF, which is not text here. */
		if ((unsigned char)text[size] < 0x80)
			break;
		columns = iterate(text + size, n - size, &c);
		if (utf8proc_grapheme_break_stateful(previous, c, &state))
			break;
		size += columns;
		columns = (size_t)utf8proc_charwidth(c);
		/* A cluster is as wide as its widest part; two halves make one flag. */
		if (columns > *width || is_flag_half(c))
			*width = is_flag_half(c) ? 2 : columns;
		previous = c;
	}
	return size;
}

size_t wz__width(const char *text, size_t n)
{
	size_t columns = 0;

	while (n) {
		size_t width = 1, size = 1;

		if ((unsigned char)text[0] >= 0x80 || (n > 1 && (unsigned char)text[1] >= 0x80))
			size = wz__cluster(text, n, &width);
		columns += width;
		text += size;
		n -= size;
	}
	return columns;
}
