/* SPDX-License-Identifier: EUPL-1.2 */
/* Text in the XML of OpenDocument. */
#include <string.h>

#include "write/odf.h"

void wz__xml_teken(wz__buf *out, char c)
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
			wz__xml_teken(out, *tekst);
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
			wz__xml_teken(out, *tekst);
		if (*tekst != ' ' && *tekst != '\0')
			first = *tekst++ == '\n';
	}
	wz__buf_text(out, "</text:p>");
}

/* A blank after a blank would be lost, also where markup stands between them. */
void wz__xml_stuk(wz__buf *out, const char *tekst, bool *wit)
{
	for (; *tekst != '\0'; tekst++) {
		if (*tekst == '\n') {
			wz__buf_text(out, "<text:line-break/>");
			*wit = true;
		} else if (*tekst == ' ' && *wit) {
			wz__buf_text(out, "<text:s/>");
		} else {
			wz__xml_teken(out, *tekst);
			*wit = *tekst == ' ';
		}
	}
}
