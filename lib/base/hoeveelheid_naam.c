/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>
#include "base/ontleed.h"

/* Numbers that belong to a name or a saying: De Drie Linden, tuin 17, onder één dak. */

static bool cijfers(const wz__zin *zin, ptrdiff_t i)
{
	return wz__zinstuk_op(zin, i)->aard == WZ__GETAL;
}

static bool twee_hoofdletters(const wz__zinstuk *s)
{
	return s->aard == WZ__WOORD && s->n == 2 && wz__begint_groot(s) && s->at[1] >= 'A' &&
	       s->at[1] <= 'Z';
}

/* "is één van de taken", "als één gezien": one among more, or a whole. */
static bool een_geheel(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const ervoor[] = { "is", "was", "als", "blijft", "vormt", "tot", NULL };

	if (!wz__is_woord(zin, i + 1, "van") && wz__wordt_geteld(zin, i))
		return false;
	for (size_t j = 0; ervoor[j] != NULL; j++)
		if (wz__is_woord(zin, i - 1, ervoor[j]))
			return true;
	return false;
}

/* De Drie Linden: a number word with a capital inside a sentence. */
static bool eigennaam(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i), *na = wz__zinstuk_op(zin, i + 1);

	if (!wz__begint_groot(s) || s->n < 2 || (s->at[1] >= 'A' && s->at[1] <= 'Z'))
		return false;
	return wz__zinstuk_op(zin, i - 1)->aard == WZ__WOORD ||
	       (i > 0 && wz__begint_groot(na) && na->blank && !wz__is_teken(zin, i - 1, ':'));
}

/* "Ruimte 2.04 is …", "Bewonersavond 3 trok …": a number behind the noun it belongs to. */
static bool genummerd(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i), *voor = wz__zinstuk_op(zin, i - 1),
					  *na = wz__zinstuk_op(zin, i + 1);
	char eind = voor->n > 0 ? voor->at[voor->n - 1] : 's';

	if (!cijfers(zin, i) || !wz__begint_groot(voor) || wz__telt_iets(zin, i + 1))
		return false;
	if (((s->n == 4 && s->at[1] == '.') || (s->n == 3 && memcmp(s->at + 1, ".0", 2) == 0)) &&
	    (voor->soorten & WZ__LX_CIJFER) == 0)
		return true;
	return i == 1 && wz__heel(zin, i) <= 12 && eind != 's' && eind != 'n' && voor->soorten == 0 &&
	       na->aard == WZ__WOORD && na->waarde == WZ_GETAL_GEEN &&
	       (na->at[na->n - 1] == 't' || na->at[na->n - 1] == 'k' || na->at[na->n - 1] == 'e' ||
	        wz__is_woord(zin, i + 1, "is") || wz__is_woord(zin, i + 1, "was"));
}

/* "Bel altijd 112", "112 gebeld": who is called, and not how many. */
static bool alarmnummer(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const bel[] = { "bel", "belt", "bellen", "alarmnummer", NULL };
	static const char *const erna[] = { "gebeld", "bellen", "belde", "belden", NULL };
	static const char *const is[] = { "is", "was", "waren", NULL };

	if (!wz__is_kaal(wz__zinstuk_op(zin, i), 3) || wz__heel(zin, i) != 112 ||
	    (wz__telt_iets(zin, i + 1) && !wz__is_woord(zin, i + 1, "bellen")) ||
	    wz__is_een_van(zin, i - 1, is) || wz__is_teken(zin, i - 1, ':'))
		return false;
	if (wz__is_een_van(zin, i + 1, erna) || wz__is_woord(zin, i - 1, "via"))
		return true;
	for (ptrdiff_t j = i - 1; j > i - 6; j--)
		if (wz__is_een_van(zin, j, bel))
			return true;
	return false;
}

static bool zelfde_woord(const wz__zinstuk *a, const wz__zinstuk *b)
{
	char een[WZ__WOORD_MAX], ander[WZ__WOORD_MAX];

	return a->aard == WZ__WOORD && b->aard == WZ__WOORD && (a->soorten & WZ__LX_STOP) == 0 &&
	       wz__klein(een, a->at, a->n) && wz__klein(ander, b->at, b->n) && strcmp(een, ander) == 0;
}

/* "tuin 17 en tuin 18": two of a kind, each with its number; not "deelnemers 12 en …". */
static bool rijtje(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *voor = wz__zinstuk_op(zin, i - 1);
	bool meer = voor->n > 2 &&
	            (voor->at[voor->n - 1] == 's' || memcmp(voor->at + voor->n - 2, "en", 2) == 0);

	if (!cijfers(zin, i) || meer || wz__telt_iets(zin, i + 1))
		return false;
	return (cijfers(zin, i + 3) && wz__is_woord(zin, i + 1, "en") &&
	        zelfde_woord(voor, wz__zinstuk_op(zin, i + 2))) ||
	       (cijfers(zin, i - 3) && wz__is_woord(zin, i - 2, "en") &&
	        zelfde_woord(voor, wz__zinstuk_op(zin, i - 4)));
}

/* "onder één dak", "in één klap" */
static bool zegswijze(const wz__zin *zin, ptrdiff_t i)
{
	static const struct {
		const char *voor, *na;
	} gezegd[] = { { "onder", "dak" }, { "over", "kam" },    { "in", "klap" }, { "in", "adem" },
		           { "uit", "mond" },  { "op", "hoop" },     { "in", "keer" }, { "op", "lijn" },
		           { "met", "mond" },  { "in", "oogopslag" } };

	if (wz__heel(zin, i) != 1 || cijfers(zin, i))
		return false;
	for (size_t j = 0; j < sizeof gezegd / sizeof *gezegd; j++)
		if (wz__is_woord(zin, i - 1, gezegd[j].voor) && wz__is_woord(zin, i + 1, gezegd[j].na))
			return true;
	return false;
}

/* Numbers in a name or a saying. */
bool wz__is_naam(const wz__zin *zin, ptrdiff_t i)
{
	wz_getal n = wz__heel(zin, i);

	if (eigennaam(zin, i) || genummerd(zin, i) || alarmnummer(zin, i) || rijtje(zin, i) ||
	    zegswijze(zin, i))
		return true;
	if (wz__is_kaal(wz__zinstuk_op(zin, i), 4) && twee_hoofdletters(wz__zinstuk_op(zin, i + 1)))
		return true;
	if (n == 24 && wz__is_teken(zin, i + 1, '/') && wz__heel(zin, i + 2) == 7)
		return true;
	if (n == 7 && wz__is_teken(zin, i - 1, '/') && wz__zinstuk_op(zin, i - 2)->niet)
		return true;
	if (n == 8 && (wz__is_woord(zin, i - 1, "in") || wz__is_woord(zin, i + 1, "men") ||
	               wz__is_woord(zin, i - 1, "men") || wz__is_woord(zin, i + 1, "wij")))
		return !cijfers(zin, i) && !wz__wordt_geteld(zin, i);
	if (n == 1 && !cijfers(zin, i) && een_geheel(zin, i))
		return true;
	if (n == 1 && (wz__is_woord(zin, i + 1, "op") || wz__is_teken(zin, i + 1, '-')))
		return wz__heel(zin, i + 2) == 1 || wz__is_woord(zin, i + 2, "na") ||
		       wz__is_woord(zin, i + 2, "lijn") || wz__is_woord(zin, i + 2, "een");
	return n == 1 && wz__is_woord(zin, i - 1, "op") && wz__zinstuk_op(zin, i - 2)->niet;
}
