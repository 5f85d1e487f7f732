/* SPDX-License-Identifier: EUPL-1.2 */
/* Breaking lines, by what a terminal shows and not by bytes. */
#include "write/text.h"

#include <string.h>

#include "base/tekst.h"

static bool breaks_after(char c)
{
	return c == '-' || c == '/' || c == '_';
}

/* Where the next line begins when this one ends at `at`. */
static wz__breuk ends_at(const char *text, size_t n, size_t at, size_t width)
{
	size_t next = at;
	while (next < n && text[next] == ' ')
		next++;
	if (next < n && text[next] == '\n')
		next++;
	return (wz__breuk){ .n = at, .width = width, .next = next };
}

wz__breuk wz__wrap(const char *text, size_t n, size_t width, bool heading)
{
	wz__breuk blank = { 0 }, mark = { 0 };
	size_t at = 0, used = 0, filled = 0, filled_width = 0;
	while (at < n && text[at] != '\n') {
		size_t columns;
		size_t size = wz__cluster(text + at, n - at, &columns);
		if (text[at] == ' ' && filled == at && at > 0)
			blank = ends_at(text, n, at, used);
		if (used + columns > width && at > 0) {
			if (blank.n > 0 && !(heading && mark.n > blank.n))
				return blank;
			return mark.n > 0 ? mark : ends_at(text, n, at, used);
		}
		at += size;
		used += columns;
		if (text[at - size] != ' ') {
			filled = at;
			filled_width = used;
		}
		if (size == 1 && breaks_after(text[at - 1]))
			mark = ends_at(text, n, at, used);
	}
	return (wz__breuk){ .n = filled, .width = filled_width, .next = at < n ? at + 1 : at };
}

void wz__wrap_maten(const char *text, size_t n, bool heading, size_t *line, size_t *word)
{
	*line = *word = 0;
	size_t line_width = 0, word_width = 0;
	for (size_t at = 0; at < n;) {
		size_t end = at;
		while (end < n && text[end] != ' ' && text[end] != '\n' &&
		       !(heading && breaks_after(text[end])))
			end++;
		if (end < n && text[end] != ' ' && text[end] != '\n')
			end++;
		word_width = wz__width(text + at, end - at);
		line_width += word_width;
		*word = word_width > *word ? word_width : *word;
		*line = line_width > *line ? line_width : *line;
		if (end < n && text[end] == '\n')
			line_width = 0;
		else if (end < n && text[end] == ' ')
			line_width++;
		at = end < n && (text[end] == ' ' || text[end] == '\n') ? end + 1 : end;
	}
}
