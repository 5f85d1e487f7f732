/* SPDX-License-Identifier: EUPL-1.2 */
/* What stands at the head and foot of pages: it is no text, and breaks none off. */
#include <string.h>
#include "base/tekst.h"
#include "read/verslag_regels.h"
#include "read/verslag_zin.h"

enum { RAND_BYTES = 160, RAND_REGELS_MAX = 12 };

static bool is_paginawoord(const char *laag)
{
	static const char *const woorden[] = { "pagina", "blz", "bladzijde", "pag", "page" };

	for (size_t i = 0; i < sizeof woorden / sizeof *woorden; i++)
		if (strcmp(laag, woorden[i]) == 0)
			return true;
	return false;
}

/* Whether a name before the number stands apart from it: by blanks, a bar or a dash. */
static bool staat_los(const char *begin, const wz__zinwoord *woord)
{
	const char *at = woord->begin;

	if (at - begin < 2 || (at[-1] != ' ' && at[-1] != '\t'))
		return false;
	return woord->voor == '-' || strchr(" \t|", at[-2]) != NULL;
}

bool wz__is_paginarand(const char *tekst, size_t n)
{
	wz__zin zin;
	size_t i = 0;

	if (n == 0 || n > RAND_BYTES)
		return false;
	wz__zin_lees(&zin, tekst, n);
	while (i < zin.n && !is_paginawoord(zin.woord[i].laag))
		i++;
	if (i + 1 >= zin.n || zin.te_lang || (i > 0 && !staat_los(tekst, &zin.woord[i])))
		return false;
	for (size_t k = i + 1; k < zin.n; k++)
		if (!wz__zinwoord_getal(&zin.woord[k]) && strcmp(zin.woord[k].laag, "van") != 0 &&
		    strcmp(zin.woord[k].laag, "of") != 0)
			return false;
	return zin.n - i <= 4;
}

/* The end of a line that may be an edge: a longer one is none. */
static const char *korte_regel_eind(const char *at, const char *eind)
{
	const char *ver = eind - at > 2 * RAND_BYTES ? at + (size_t)2 * RAND_BYTES : eind;

	return wz__regel_eind(at, ver);
}

const char *wz__voorbij_paginarand(const char *at, const char *eind, size_t *regels)
{
	bool rand = false;
	size_t n = 0;

	while (at < eind && n < RAND_REGELS_MAX) {
		const char *slot = korte_regel_eind(at, eind);
		size_t lengte = (size_t)(slot - at);
		const char *tekst = wz__trim(at, &lengte);

		if (lengte > 0 && *tekst == '\f') {
			lengte--;
			tekst++;
		}
		if (wz__is_paginarand(tekst, lengte))
			rand = true;
		else if (lengte > 0)
			break;
		at = wz__voorbij_einde(slot, eind);
		n++;
	}
	*regels = n;
	return rand ? at : NULL;
}
