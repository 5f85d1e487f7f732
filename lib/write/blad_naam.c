/* SPDX-License-Identifier: EUPL-1.2 */
/* Names of sheets: what Excel takes, LibreOffice takes too. */
#include <stdio.h>
#include <string.h>

#include "base/tekst.h"
#include "write/blad.h"

/* The characters of `text` that a name may have, at most `room` units. */
static size_t copy_valid(char *out, const char *text, size_t room)
{
	size_t n = 0, size, units;

	for (; *text != '\0'; text += size) {
		bool wrong;

		size = wz__bladteken(text, &units);
		wrong = units == 0 || strchr("\t\n\x7F[]:*?/\\", *text) != NULL;
		units = wrong ? 1 : units;
		if (units > room)
			break;
		room -= units;
		if (wrong)
			out[n++] = ' ';
		else
			memcpy(out + n, text, size);
		n += wrong ? 0 : size;
	}
	out[n] = '\0';
	return n;
}

/* No apostrophe and no blank at the ends. */
static void strip_ends(char *naam)
{
	size_t n = strlen(naam), begin = 0;

	while (n > 0 && (naam[n - 1] == '\'' || naam[n - 1] == ' '))
		n--;
	while (begin < n && (naam[begin] == '\'' || naam[begin] == ' '))
		begin++;
	memmove(naam, naam + begin, n - begin);
	naam[n - begin] = '\0';
}

/* Case makes no difference to Excel, and it keeps one name to itself. */
static bool is_taken(const char *naam, const wz__werkmap *werkmap, size_t n)
{
	if (wz__fold_equal(naam, strlen(naam), "History", 7))
		return true;
	for (size_t i = 0; i < n; i++) {
		const char *other = werkmap->bladen[i].naam;

		if (wz__fold_equal(naam, strlen(naam), other, strlen(other)))
			return true;
	}
	return false;
}

void wz__blad_noem(char *out, const char *naam, const wz__werkmap *werkmap, size_t n)
{
	char suffix[16] = "";

	for (int i = 2; i < 1000000; i++) {
		size_t size;

		copy_valid(out, naam, WZ__BLAD_NAAM - strlen(suffix));
		strip_ends(out);
		if (out[0] == '\0')
			strcpy(out, "blad");
		size = strlen(out);
		memcpy(out + size, suffix, strlen(suffix) + 1);
		if (!is_taken(out, werkmap, n))
			return;
		snprintf(suffix, sizeof suffix, " (%d)", i);
	}
}
