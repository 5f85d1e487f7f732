/* SPDX-License-Identifier: EUPL-1.2 */
/* Text and references in the XML of ods. */
#include <string.h>

#include "write/ods.h"

static void append_char(wz__buf *out, char c)
{
	switch (c) {
	case '&':
		wz__buf_text(out, "&amp;");
		break;
	case '<':
		wz__buf_text(out, "&lt;");
		break;
	case '>':
		wz__buf_text(out, "&gt;");
		break;
	case '"':
		wz__buf_text(out, "&quot;");
		break;
	default:
		wz__buf_char(out, c);
	}
}

void wz__xml_waarde(wz__buf *out, const char *tekst)
{
	for (; *tekst != '\0'; tekst++) {
		if (*tekst == '\n' || *tekst == '\t')
			wz__buf_format(out, "&#%d;", *tekst);
		else
			append_char(out, *tekst);
	}
}

/* Of more blanks only one would stay, at the ends of a paragraph none. */
static size_t append_blanks(wz__buf *out, const char *text, bool first)
{
	size_t n = strspn(text, " "), rest = n;

	if (!first && text[n] != '\0' && text[n] != '\n') {
		wz__buf_char(out, ' ');
		rest--;
	}
	if (rest > 1)
		wz__buf_format(out, "<text:s text:c=\"%zu\"/>", rest);
	else if (rest == 1)
		wz__buf_text(out, "<text:s/>");
	return n;
}

void wz__xml_alineas(wz__buf *out, const char *tekst)
{
	bool first = true;
	size_t n;

	wz__buf_text(out, "<text:p>");
	while (*tekst != '\0') {
		if (*tekst == ' ') {
			tekst += append_blanks(out, tekst, first);
			first = false;
			continue;
		}
		n = strcspn(tekst, " \t\n&<>\"");
		wz__buf_append(out, tekst, n);
		tekst += n;
		first = first && n == 0;
		if (*tekst == '\n')
			wz__buf_text(out, "</text:p><text:p>");
		else if (*tekst == '\t')
			wz__buf_text(out, "<text:tab/>");
		else if (*tekst != ' ' && *tekst != '\0')
			append_char(out, *tekst);
		if (*tekst != ' ' && *tekst != '\0')
			first = *tekst++ == '\n';
	}
	wz__buf_text(out, "</text:p>");
}

void wz__ods_kolom(wz__buf *out, size_t kolom)
{
	char letters[8];
	size_t n = 0;

	for (size_t rest = kolom + 1; rest > 0; rest = (rest - 1) / 26)
		letters[n++] = (char)('A' + (rest - 1) % 26);
	while (n > 0)
		wz__buf_char(out, letters[--n]);
}

void wz__ods_bladnaam(wz__buf *out, const char *naam)
{
	wz__buf_char(out, '\'');
	for (; *naam != '\0'; naam++) {
		append_char(out, *naam);
		if (*naam == '\'')
			wz__buf_char(out, '\'');
	}
	wz__buf_char(out, '\'');
}
