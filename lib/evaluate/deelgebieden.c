/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "base/tekst.h"
#include "evaluate/stappen.h"

/* Not all sub-areas are known; a sub-area of this name would end in '\n'. */
static const char onbekend[] = "*";

static bool alles_bekend(const char *set)
{
	return strcmp(set, onbekend) != 0;
}

/* Size of the first name of a set that is not empty, without its '\n'. */
static size_t naam_size(const char *set)
{
	return strcspn(set, "\n");
}

static int naam_volgorde(const char *a, size_t na, const char *b, size_t nb)
{
	int verschil = memcmp(a, b, na < nb ? na : nb);

	return verschil != 0 ? verschil : (na > nb) - (na < nb);
}

/* Where the name belongs; *gevonden when it is there already. */
static char *plaats(char *set, const char *naam, size_t n, bool *gevonden)
{
	*gevonden = false;
	while (*set != '\0') {
		size_t m = naam_size(set);
		int volgorde = naam_volgorde(naam, n, set, m);
		if (volgorde <= 0) {
			*gevonden = volgorde == 0;
			break;
		}
		set += m + 1;
	}
	return set;
}

/* False when the name is no name, is there already, or does not fit. */
static bool voeg_in(char *set, const char *naam, size_t n)
{
	size_t vol = strlen(set);
	bool gevonden;
	char *hier = plaats(set, naam, n, &gevonden);

	if (n == 0 || memchr(naam, '\n', n) != NULL)
		return false;
	if (gevonden || vol + n + 2 > WZ__DEELGEBIEDEN_SIZE)
		return false;
	memmove(hier + n + 1, hier, vol - (size_t)(hier - set) + 1);
	memcpy(hier, naam, n);
	hier[n] = '\n';
	return true;
}

bool wz__deelgebieden_add(char *set, const char *deelgebied)
{
	wz__buf naam = {0};

	if (!alles_bekend(set))
		return true;
	if (deelgebied != NULL)
		wz__fold(&naam, deelgebied, strlen(deelgebied));
	bool ok = !naam.failed;
	if (!ok || !voeg_in(set, wz__buf_str(&naam), naam.size))
		memcpy(set, onbekend, sizeof onbekend);
	wz__buf_free(&naam);
	return ok;
}

bool wz__deelgebieden_verschillen(const char *a, const char *b)
{
	if (!alles_bekend(a) || !alles_bekend(b))
		return false;
	while (*a != '\0' && *b != '\0') {
		size_t na = naam_size(a), nb = naam_size(b);
		int volgorde = naam_volgorde(a, na, b, nb);
		if (volgorde == 0)
			return false;
		if (volgorde < 0)
			a += na + 1;
		else
			b += nb + 1;
	}
	return true;
}
