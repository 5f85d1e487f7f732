/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/nabij.h"
#include <stdlib.h>
#include <string.h>
#include "base/tekst.h"

/* What is no ASCII is taken for a letter; Dutch text seldom has more than ë. */
static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* The next word at or after *at, as a number (FNV-1a); false at the end. Two words
 * with one number would only make two texts look a little more alike. */
static bool volgende(const char **at, uint64_t *woord)
{
	const char *p = *at;

	while (*p != '\0' && !is_letter(*p))
		p++;
	if (*p == '\0')
		return false;
	*woord = UINT64_C(14695981039346656037);
	for (; is_letter(*p); p++)
		*woord = (*woord ^ (unsigned char)*p) * UINT64_C(1099511628211);
	*at = p;
	return true;
}

static int oplopend(const void *a, const void *b)
{
	uint64_t links = *(const uint64_t *)a, rechts = *(const uint64_t *)b;

	return (links > rechts) - (links < rechts);
}

bool wz__woordbeeld_maak(wz__arena *arena, const char *gevouwen, wz__woordbeeld *out)
{
	const char *at = gevouwen;
	uint64_t woord;
	size_t n = 0;

	*out = (wz__woordbeeld){ .gevouwen = gevouwen };
	while (volgende(&at, &woord))
		out->n++;
	if (out->n == 0)
		return true;
	uint64_t *woorden = wz__arena_alloc(arena, out->n * sizeof *woorden);
	if (woorden == NULL)
		return false;
	for (at = gevouwen; volgende(&at, &woord); n++)
		woorden[n] = woord;
	qsort(woorden, n, sizeof *woorden, oplopend);
	out->woord = woorden;
	return true;
}

static int naar_woorden(const wz__woordbeeld *a, const wz__woordbeeld *b)
{
	size_t i = 0, j = 0, samen = 0;

	if (a->n + b->n == 0)
		return 0;
	while (i < a->n && j < b->n) {
		if (a->woord[i] == b->woord[j]) {
			samen++;
			i++;
			j++;
		} else if (a->woord[i] < b->woord[j]) {
			i++;
		} else {
			j++;
		}
	}
	return (int)(2 * samen * WZ__NABIJ_GELIJK / (a->n + b->n));
}

/* A third of the letters may differ. */
static int naar_letters(const char *a, const char *b)
{
	size_t na = strlen(a), nb = strlen(b), n = na > nb ? na : nb;
	size_t verschil = wz__distance(a, b, n / 3);

	if (n == 0 || verschil > n / 3)
		return 0;
	return (int)(WZ__NABIJ_GELIJK - WZ__NABIJ_GELIJK * verschil / n);
}

enum { WEINIG_WOORDEN = 3 };

int wz__nabij(const wz__woordbeeld *a, const wz__woordbeeld *b)
{
	if (strcmp(a->gevouwen, b->gevouwen) == 0)
		return WZ__NABIJ_GELIJK;
	int woorden = naar_woorden(a, b);
	int letters = a->n <= WEINIG_WOORDEN && b->n <= WEINIG_WOORDEN
		? naar_letters(a->gevouwen, b->gevouwen) : 0;
	return woorden > letters ? woorden : letters;
}
