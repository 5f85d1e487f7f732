/* SPDX-License-Identifier: EUPL-1.2 */
/* The line that says of which contract and periode a text is. */
#include <string.h>

#include "base/tekst.h"
#include "read/eigen_tekst.h"

static const char BEGIN[] = "<!-- evaluatie: opdracht ";
static const char MIDDEN[] = ", periode ";
static const char EINDE[] = " -->";

void wz__eigen_in_commentaar(wz__buf *out, const char *text)
{
	for (; *text != '\0'; text++) {
		wz__buf_char(out, *text == '\n' || *text == '\r' ? ' ' : *text);
		if (text[0] == '-' && text[1] == '-')
			wz__buf_char(out, ' ');
	}
}

void wz__eigen_stempel(wz__buf *out, const char *opdracht, const char *periode)
{
	wz__buf_text(out, BEGIN);
	wz__eigen_in_commentaar(out, opdracht);
	wz__buf_text(out, MIDDEN);
	wz__eigen_in_commentaar(out, periode);
	wz__buf_text(out, EINDE);
}

/* Whether a line is one; false also without memory, which is in *genoeg. */
static bool is_stempel(wz_eigen_tekst *tekst, const char *s, size_t n, bool *genoeg)
{
	size_t begin = sizeof BEGIN - 1, midden = sizeof MIDDEN - 1, einde = sizeof EINDE - 1, komma;

	s = wz__trim(s, &n);
	if (n < begin + midden + einde || memcmp(s, BEGIN, begin) != 0 ||
	    memcmp(s + n - einde, EINDE, einde) != 0)
		return false;
	/* The last one: the number of a contract may hold anything. */
	for (komma = n - einde - midden; memcmp(s + komma, MIDDEN, midden) != 0; komma--)
		if (komma == begin)
			return false;
	tekst->opdracht = wz__arena_copy(&tekst->arena, s + begin, komma - begin);
	tekst->periode = wz__arena_copy(&tekst->arena, s + komma + midden, n - einde - komma - midden);
	*genoeg = tekst->opdracht != NULL && tekst->periode != NULL;
	return *genoeg;
}

bool wz__eigen_lees_stempel(wz_eigen_tekst *tekst)
{
	size_t eind = tekst->n > 0 ? tekst->sectie[0].begin : tekst->size, nr = 1;
	bool genoeg = true;

	for (size_t at = 0; at < eind && genoeg; nr++) {
		size_t n = 0;

		while (at + n < eind && tekst->bytes[at + n] != '\n' && tekst->bytes[at + n] != '\r')
			n++;
		if (is_stempel(tekst, tekst->bytes + at, n, &genoeg)) {
			tekst->stempel = nr;
			break;
		}
		at += n;
		at += at + 1 < eind && tekst->bytes[at] == '\r' && tekst->bytes[at + 1] == '\n' ? 2 : 1;
	}
	return genoeg;
}
