/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* What is counted. There is no list of all nouns; the forms of Dutch say enough:
 * behind a number stand words in -e, then a noun, which ends in -n or -s when there
 * are more than one. */

static bool is_aanhaling(const wz__zin *zin, ptrdiff_t i)
{
	return wz__is_teken(zin, i, '\'') || wz__is_teken(zin, i, '"') || wz__is_teken(zin, i, '*');
}

static char laatste(const wz__zinstuk *s)
{
	return s->n > 0 ? s->at[s->n - 1] : '\0';
}

static bool woord_kan(const wz__zinstuk *s)
{
	return s->aard == WZ__WOORD && s->waarde == WZ_GETAL_GEEN && !s->niet;
}

/* aangeschreven, ingezonden: a participle in -en, where a noun stands behind it */
static bool deelwoord(const wz__zinstuk *s)
{
	static const char *const begin[] = { "aange", "afge",    "inge",  "opge",   "uitge",
		                                 "toege", "doorge",  "meege", "voorge", "bijge",
		                                 "nage",  "terugge", NULL };

	/* ingezetenen, afgestudeerden */
	if (s->n > 4 &&
	    (memcmp(s->at + s->n - 3, "den", 3) == 0 || memcmp(s->at + s->n - 4, "enen", 4) == 0))
		return false;
	for (size_t i = 0; begin[i] != NULL; i++)
		if (s->n > strlen(begin[i]) + 2 && strncmp(s->at, begin[i], strlen(begin[i])) == 0)
			return true;
	return false;
}

/* Participles as aangemeld, bezocht, verwezen end what is counted; these are no plural. */
bool wz__is_meervoud(const wz__zinstuk *s)
{
	char c = laatste(s);

	if (!woord_kan(s) || deelwoord(s) || (s->n < 3 && (s->soorten & WZ__LX_ENKELVOUD) == 0) ||
	    (s->soorten &
	     (WZ__LX_STOP | WZ__LX_BIJVOEGLIJK | WZ__LX_GROEI | WZ__LX_FEIT | WZ__LX_DOEL)))
		return false;
	/* organiseerden, realiseerden; but geïnteresseerden */
	if (s->n > 8 && memcmp(s->at + s->n - 6, "eerden", 6) == 0 && strncmp(s->at, "ge", 2) != 0)
		return false;
	return c == 'n' || c == 's' || c == 'S' || (s->soorten & (WZ__LX_ENKELVOUD | WZ__LX_TIJD)) != 0;
}

static bool bijvoeglijk(const wz__zinstuk *s)
{
	return woord_kan(s) &&
	       (laatste(s) == 'e' || (s->soorten & WZ__LX_BIJVOEGLIJK) || deelwoord(s)) &&
	       (s->soorten & (WZ__LX_STOP | WZ__LX_NAAM)) == 0;
}

/* RIWB, GGZ: may stand before the noun. */
static bool letterwoord(const wz__zinstuk *s)
{
	if (!woord_kan(s) || s->n < 2)
		return false;
	for (size_t i = 0; i < s->n; i++)
		if (s->at[i] < 'A' || s->at[i] > 'Z')
			return false;
	return true;
}

/* The plural behind words that may stand before it; -1 when there is none. */
ptrdiff_t wz__zoek_meervoud(const wz__zin *zin, ptrdiff_t i)
{
	for (ptrdiff_t j = i; j < i + 7; j++) {
		const wz__zinstuk *s = wz__zinstuk_op(zin, j);

		if (is_aanhaling(zin, j))
			continue;
		if (wz__is_meervoud(s))
			return j;
		if (bijvoeglijk(s) || letterwoord(s) || wz__begint_groot(s))
			continue;
		/* "unieke en actieve deelnemers", "Turkse, Marokkaanse gezinnen" */
		if ((wz__is_woord(zin, j, "en") || wz__is_woord(zin, j, "of") ||
		     wz__is_teken(zin, j, ',') || wz__is_teken(zin, j, '/')) &&
		    j > i && bijvoeglijk(wz__zinstuk_op(zin, j - 1)) &&
		    bijvoeglijk(wz__zinstuk_op(zin, j + 1)))
			continue;
		return -1;
	}
	return -1;
}

static bool enkel_kan(const wz__zinstuk *s)
{
	return woord_kan(s) && s->n > 1 &&
	       (s->soorten & (WZ__LX_STOP | WZ__LX_GROEI | WZ__LX_FEIT | WZ__LX_DOEL | WZ__LX_MAAND)) ==
	           0;
}

/* Of one: the first word that is no adjective, or the last in -e. */
static ptrdiff_t zoek_enkelvoud(const wz__zin *zin, ptrdiff_t i)
{
	ptrdiff_t gevonden = -1;

	for (ptrdiff_t j = i; j < i + 5; j++) {
		const wz__zinstuk *s = wz__zinstuk_op(zin, j);

		if (is_aanhaling(zin, j))
			continue;
		if (!enkel_kan(s))
			return gevonden;
		if (deelwoord(s) && wz__zinstuk_op(zin, j + 1)->aard != WZ__WOORD)
			return gevonden; /* één uitgevallen. */
		gevonden = j;
		if (!bijvoeglijk(s) && !letterwoord(s))
			return j;
	}
	return gevonden;
}

/* "één van de aanbieders" */
static ptrdiff_t na_van_de(const wz__zin *zin, ptrdiff_t i)
{
	if (!wz__is_woord(zin, i, "van") ||
	    (!wz__is_woord(zin, i + 1, "de") && !wz__is_woord(zin, i + 1, "deze") &&
	     !wz__is_woord(zin, i + 1, "onze")))
		return -1;
	return wz__zoek_meervoud(zin, i + 2);
}

/* "12 structurele en 10 incidentele bewonersinitiatieven", "25, 31 en 18 bezoekers":
 * all of them count these. */
static ptrdiff_t na_tweede_getal(const wz__zin *zin, ptrdiff_t i)
{
	for (int keer = 0; keer < 6; keer++) {
		ptrdiff_t gevonden;

		while (bijvoeglijk(wz__zinstuk_op(zin, i)))
			i++;
		if (!wz__is_woord(zin, i, "en") && !wz__is_woord(zin, i, "of") &&
		    !wz__is_woord(zin, i, "plus") && !wz__is_teken(zin, i, '+') &&
		    !wz__is_teken(zin, i, ','))
			return -1;
		i++;
		for (int stap = 0;
		     stap < 3 && wz__is_soort(zin, i, WZ__LX_STOP) && !wz__is_soort(zin, i, WZ__LX_WAARVAN);
		     stap++)
			i++; /* en ruim 10, of meer dan 20 */
		if (wz__begint_groot(wz__zinstuk_op(zin, i)) && !wz__is_getal(zin, i))
			i++; /* Noord 34, Oost 27, Zuid 51 deelnemers */
		if (!wz__is_getal(zin, i))
			return -1;
		i++;
		gevonden = wz__zoek_meervoud(zin, i);
		if (gevonden >= 0 || wz__is_teken(zin, i, '%'))
			return gevonden;
	}
	return -1;
}

/* "120 65-plussers" */
static ptrdiff_t plussers(const wz__zin *zin, ptrdiff_t i, wz__hoeveelheid *uit)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i), *na = wz__zinstuk_op(zin, i + 2);
	char klein[WZ__WOORD_MAX];

	if (s->aard != WZ__GETAL || !s->niet || !wz__is_teken(zin, i + 1, '-') ||
	    !wz__is_soort(zin, i + 2, WZ__LX_LEEFTIJD) ||
	    !wz__klein(klein, s->at, (size_t)(na->at + na->n - s->at)))
		return -1;
	memcpy(uit->eenheid, klein, strlen(klein) + 1);
	return i + 3;
}

void wz__eenheid_neem(const wz__zinstuk *s, wz__hoeveelheid *uit)
{
	char klein[WZ__WOORD_MAX];

	if (wz__klein(klein, s->at, s->n))
		memcpy(uit->eenheid, klein, strlen(klein) + 1);
	else
		uit->eenheid[0] = '\0';
}

/* diensten/wederdiensten, vrijwilligers-/werkervaringsplekken: the last of them, but
 * where the first is whole. */
static ptrdiff_t samengesteld(const wz__zin *zin, ptrdiff_t i)
{
	if (wz__is_teken(zin, i + 1, '-') && wz__is_teken(zin, i + 2, '/') &&
	    wz__is_meervoud(wz__zinstuk_op(zin, i + 3)))
		return i + 3;
	if (wz__is_teken(zin, i + 1, '-') && wz__is_woord(zin, i + 2, "en") &&
	    wz__is_meervoud(wz__zinstuk_op(zin, i + 3)))
		return i + 3;
	return i;
}

/* "10x", "10 x", "2 keer"; "10x coaches" counts coaches. */
static ptrdiff_t keren(const wz__zin *zin, ptrdiff_t i, wz__hoeveelheid *uit)
{
	ptrdiff_t na;

	if (wz__is_woord(zin, i, "maal") || wz__is_woord(zin, i, "keer") ||
	    wz__is_woord(zin, i, "keren")) {
		memcpy(uit->eenheid, "keer", 5);
		return i + 1;
	}
	if (!wz__is_woord(zin, i, "x") && !wz__is_woord(zin, i, "×"))
		return -1;
	na = wz__zoek_meervoud(zin, i + 1);
	if (na < 0 || wz__is_soort(zin, na, WZ__LX_TIJD)) {
		memcpy(uit->eenheid, "keer", 5);
		return i + 1;
	}
	wz__eenheid_neem(wz__zinstuk_op(zin, na), uit);
	return na + 1;
}

/* "een 8", "een 7,5": a mark that somebody gave. */
static bool is_cijfer(const wz__zin *zin, const wz__kern *kern)
{
	return wz__zinstuk_op(zin, kern->getal)->aard == WZ__GETAL && kern->tot == WZ_GETAL_GEEN &&
	       kern->waarde <= 10 * (wz_getal)WZ_GETAL_SCHAAL &&
	       wz__is_woord(zin, kern->getal - 1, "een");
}

/* "konden er maar drie doorgaan": the word behind the number is a verb. */
static bool is_slotwerkwoord(const wz__zin *zin, const wz__kern *kern, ptrdiff_t i)
{
	static const char *const hulp[] = { "konden", "kunnen", "mochten", "moesten", "zouden",
		                                "zullen", "gingen", "lieten",  "bleven",  "kan",
		                                "kon",    "willen", "wilden",  NULL };
	const wz__zinstuk *s = wz__zinstuk_op(zin, i), *na = wz__zinstuk_op(zin, i + 1);
	bool er = false;

	if (s->n < 4 || s->at[s->n - 1] != 'n' || na->aard == WZ__WOORD || na->aard == WZ__GETAL)
		return false;
	for (ptrdiff_t j = kern->begin - 1; j >= 0 && j > kern->begin - 12; j--) {
		er = er || (wz__is_woord(zin, j, "er") && j > kern->begin - 4);
		for (size_t k = 0; er && hulp[k] != NULL; k++)
			if (wz__is_woord(zin, j, hulp[k]))
				return true;
	}
	return false;
}

/* Behind "(+/- 3)". */
static ptrdiff_t na_marge(const wz__zin *zin, ptrdiff_t i)
{
	if (!wz__is_teken(zin, i, '('))
		return i;
	for (ptrdiff_t j = i + 2; j < i + 5; j++)
		if (wz__is_teken(zin, j + 1, ')') && wz__zinstuk_op(zin, j)->niet &&
		    (wz__is_teken(zin, i + 1, '+') || wz__is_teken(zin, i + 1, '~')))
			return j + 2;
	return i;
}

/* "10 'de wijk in'-bijeenkomsten": the word that the quoted ones belong to; -1 for none. */
static ptrdiff_t na_aanhaling(const wz__zin *zin, ptrdiff_t i)
{
	if (!is_aanhaling(zin, i))
		return -1;
	for (ptrdiff_t j = i + 2; j < i + 10; j++)
		if (is_aanhaling(zin, j) && wz__is_teken(zin, j + 1, '-') &&
		    !wz__zinstuk_op(zin, j + 1)->blank)
			return wz__is_meervoud(wz__zinstuk_op(zin, j + 2)) ? j + 2 : -1;
	return -1;
}

/* m², km³ */
static ptrdiff_t oppervlak(const wz__zin *zin, ptrdiff_t i, wz__hoeveelheid *uit)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i), *macht = wz__zinstuk_op(zin, i + 1);

	if ((!wz__is_woord(zin, i, "m") && !wz__is_woord(zin, i, "km") &&
	     !wz__is_woord(zin, i, "cm")) ||
	    macht->blank || macht->n != 2 ||
	    (memcmp(macht->at, "\xC2\xB2", 2) != 0 && memcmp(macht->at, "\xC2\xB3", 2) != 0) ||
	    !wz__klein(uit->eenheid, s->at, s->n + macht->n))
		return -1;
	return i + 2;
}

/* "31 namen.": it is also a verb, where something follows. */
static ptrdiff_t namen(const wz__zin *zin, ptrdiff_t i, wz__hoeveelheid *uit)
{
	if (!wz__is_woord(zin, i, "namen") ||
	    (wz__zinstuk_op(zin, i + 1)->aard == WZ__WOORD && !wz__is_woord(zin, i + 1, "op")))
		return -1;
	memcpy(uit->eenheid, "namen", 6);
	return i + 1;
}

/* "twaalf (12) gezinnen" */
static bool herhaald(const wz__zin *zin, ptrdiff_t i, wz_getal waarde)
{
	return wz__is_teken(zin, i, '(') && wz__zinstuk_op(zin, i + 1)->waarde == waarde &&
	       wz__is_teken(zin, i + 2, ')') && wz__is_meervoud(wz__zinstuk_op(zin, i + 3));
}

ptrdiff_t wz__eenheid_lees(const wz__zin *zin, const wz__kern *kern, wz__hoeveelheid *uit)
{
	ptrdiff_t i = kern->geheel == WZ_GETAL_GEEN ? kern->verder : kern->geheel_eind, j;
	bool een = kern->waarde == WZ_GETAL_SCHAAL && kern->tot == WZ_GETAL_GEEN &&
	           kern->geheel == WZ_GETAL_GEEN;

	uit->eenheid[0] = '\0';
	if (kern->kaal)
		return i;
	if (kern->maat == WZ__MAAT_PROCENT) {
		memcpy(uit->eenheid, "procent", 8);
		return kern->verder;
	}
	if (kern->maat == WZ__MAAT_BEDRAG) {
		memcpy(uit->eenheid, "euro", 5);
		return kern->verder;
	}
	if (kern->maal) {
		memcpy(uit->eenheid, "keer", 5);
		return i;
	}
	i = na_marge(zin, i);
	if (herhaald(zin, i, kern->waarde)) {
		wz__eenheid_neem(wz__zinstuk_op(zin, i + 3), uit);
		return i;
	}
	j = keren(zin, i, uit);
	if (j < 0)
		j = plussers(zin, i, uit);
	if (j < 0)
		j = oppervlak(zin, i, uit);
	if (j < 0)
		j = namen(zin, i, uit);
	if (j >= 0)
		return j;
	if (wz__is_teken(zin, i, '(') && !wz__is_getal(zin, i + 1) &&
	    wz__zoek_meervoud(zin, i + 1) == i + 1 && wz__is_teken(zin, i + 2, ')')) {
		wz__eenheid_neem(wz__zinstuk_op(zin, i + 1), uit);
		return i + 3;
	}
	j = na_aanhaling(zin, i);
	if (j < 0)
		j = een ? zoek_enkelvoud(zin, i) : wz__zoek_meervoud(zin, i);
	if (j == i && is_slotwerkwoord(zin, kern, i))
		j = -1;
	if (j < 0 && kern->geen && kern->geheel == WZ_GETAL_GEEN)
		j = zoek_enkelvoud(
			zin, wz__is_woord(zin, i, "enkele") || wz__is_woord(zin, i, "enkel") ? i + 1 : i);
	if (j < 0 && is_cijfer(zin, kern)) {
		memcpy(uit->eenheid, "cijfer", 7);
		return i;
	}
	if (j < 0)
		j = na_van_de(zin, i);
	if (j >= 0) {
		j = samengesteld(zin, j);
		wz__eenheid_neem(wz__zinstuk_op(zin, j), uit);
		return j + 1;
	}
	j = na_tweede_getal(zin, i);
	if (j >= 0)
		wz__eenheid_neem(wz__zinstuk_op(zin, j), uit);
	else
		wz__eenheid_ervoor(zin, kern, uit);
	return i;
}
