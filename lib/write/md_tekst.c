/* SPDX-License-Identifier: EUPL-1.2 */
/* Text in Markdown. */
#include <string.h>

#include "write/cel.h"
#include "write/md.h"

#define LINE_BREAK "<br>"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* "a. ", "iv) " and "(2) " are items of a list too, for some: one letter, or a Roman number. */
static size_t fancy_marker(const char *text)
{
	size_t open = text[0] == '(' ? 1 : 0, n = strspn(text + open, "ivxlcdmIVXLCDM");

	if (n == 0 && open > 0)
		n = strspn(text + open, "0123456789");
	if (n == 0 && is_letter(text[open]))
		n = 1;
	if (n == 0 || text[open + n] == '\0' || text[open + n + 1] != ' ')
		return 0;
	return text[open + n] == ')' || (open == 0 && text[n] == '.') ? open + n + 1 : 0;
}

/* What would begin a list, a definition, a rule or the underline of a heading. */
static size_t marker_at_start(const char *text)
{
	size_t digits = 0;

	if (text[0] == '-' || text[0] == '+' || text[0] == '=')
		return 1;
	if (text[0] == ':' && text[1] == ' ')
		return 1;
	while (is_digit(text[digits]))
		digits++;
	if (digits > 0)
		return text[digits] == '.' || text[digits] == ')' ? digits + 1 : 0;
	return fancy_marker(text);
}

void wz__md_begin(wz__buf *out, size_t begin)
{
	size_t blanks, marker;
	char *at;

	if (out->failed || out->size <= begin)
		return;
	at = out->bytes + begin;
	blanks = strspn(at, " ");
	memmove(at, at + blanks, out->size - begin - blanks + 1);
	out->size -= blanks;
	marker = marker_at_start(at);
	if (marker == 0)
		return;
	wz__buf_char(out, ' '); /* room for one byte more */
	if (out->failed)
		return;
	at = out->bytes + begin + marker - 1;
	memmove(at + 1, at, (size_t)(out->bytes + out->size - 1 - at));
	*at = '\\';
}

static bool ends_www(const char *begin, const char *at)
{
	return at - begin >= 3 && (at[-1] | 0x20) == 'w' && (at[-2] | 0x20) == 'w' &&
	       (at[-3] | 0x20) == 'w';
}

static bool needs_backslash(const char *begin, const char *at)
{
	if (*at == '.')
		return ends_www(begin, at);
	if (*at == ':')
		return at[1] == '/';
	return strchr("\\`*_[]{|#~$^", *at) != NULL;
}

static void escape_char(wz__buf *out, const char *begin, const char *at)
{
	switch (*at) {
	case '&':
		wz__buf_text(out, "&amp;");
		return;
	case '<':
		wz__buf_text(out, "&lt;");
		return;
	case '>':
		wz__buf_text(out, "&gt;");
		return;
	case '\n':
		wz__buf_text(out, LINE_BREAK);
		return;
	case '@':
		/* Addresses become links after escapes are undone; only an empty
		 * element keeps the parts apart. */
		wz__buf_text(out, "@<!-- -->");
		return;
	default:
		if (needs_backslash(begin, at))
			wz__buf_char(out, '\\');
		wz__buf_char(out, *at);
	}
}

void wz__md_tekst(wz__buf *out, const char *safe)
{
	for (const char *at = safe; *at != '\0'; at++)
		escape_char(out, safe, at);
}

void wz__md_vet(wz__buf *out, const char *safe)
{
	if (safe[0] == '\0')
		return;
	wz__buf_text(out, "**");
	wz__md_tekst(out, safe);
	wz__buf_text(out, "**");
}

void wz__md_regel(wz__uitvoer *uit, const char *text)
{
	wz__buf safe = { 0 };

	wz__tekst_regel(&safe, text);
	wz__md_tekst(&uit->regel, wz__buf_str(&safe));
	if (safe.failed)
		uit->status = WZ_ERR_NOMEM;
	wz__buf_free(&safe);
}

void wz__md_blok(wz__uitvoer *uit, const char *before, const char *text, bool *first)
{
	wz__buf safe = { 0 };
	size_t begin;

	if (!*first)
		wz__uitvoer_regel(uit);
	*first = false;
	wz__buf_text(&uit->regel, before);
	begin = uit->regel.size;
	if (before[0] == '#')
		wz__tekst_regel(&safe, text);
	else
		wz__tekst_regels(&safe, text);
	wz__md_tekst(&uit->regel, wz__buf_str(&safe));
	wz__md_begin(&uit->regel, begin);
	if (safe.failed)
		uit->status = WZ_ERR_NOMEM;
	wz__uitvoer_regel(uit);
	wz__buf_free(&safe);
}

void wz__md_link(wz__buf *out, const char *text, const char *anker, const wz__plekken *plekken)
{
	if (wz__plek_bestaat(plekken, anker))
		wz__buf_format(out, "[%s](#%s)", text, anker);
	else
		wz__buf_text(out, text);
}

void wz__md_noot(wz__buf *out, size_t noot, wz__plekken *plekken)
{
	size_t nummer = wz__noot_nummer(plekken, noot);

	if (nummer > 0)
		wz__buf_format(out, "[^%zu]", nummer);
}

void wz__md_plek(wz__buf *out, const char *anker, wz__plekken *plekken)
{
	if (wz__plek_hier(plekken, anker))
		wz__buf_format(out, "<a id=\"%s\"></a>", anker);
}
