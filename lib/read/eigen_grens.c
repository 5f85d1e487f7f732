/* SPDX-License-Identifier: EUPL-1.2 */
/* Where a block ends that could take the headings behind it along, and what text would be where
 * Markdown has tables and notes. */
#include <string.h>

#include "read/eigen_tekst.h"

bool wz__eigen_zonder_commentaar(wz__buf *out, const char *html)
{
	const char *begin;

	while ((begin = strstr(html, "<!--")) != NULL) {
		const char *eind = strstr(begin + 4, "-->");

		wz__buf_append(out, html, (size_t)(begin - html));
		if (eind == NULL)
			return false;
		html = eind + 3;
	}
	wz__buf_text(out, html);
	return true;
}

const char *wz__eigen_kop_in(const char *text)
{
	while (*text != '\0') {
		size_t in = strspn(text, " ");

		if (in <= 3 && text[in] == '#' && strchr(" \t\n", text[in + 1]) != NULL)
			return text + in;
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
	return NULL;
}

bool wz__eigen_tabelstreep(const char *line)
{
	return strchr(line, '|') != NULL && strchr(line, '-') != NULL &&
	       line[strspn(line, "|-: \t")] == '\0';
}

bool wz__eigen_voetnoot(const char *text)
{
	while ((text = strstr(text, "[^")) != NULL) {
		size_t n = strcspn(text += 2, " \t[]");

		if (n > 0 && text[n] == ']')
			return true;
	}
	return false;
}

char wz__eigen_hek(const wz_eigen_tekst *tekst, size_t nr)
{
	const char *s = tekst->bytes + wz__eigen_regel(tekst, nr);

	s += strspn(s, " ");
	return (*s == '`' || *s == '~') && s[1] == *s && s[2] == *s ? *s : 0;
}
