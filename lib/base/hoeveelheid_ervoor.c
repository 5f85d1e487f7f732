/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* The unit of a number that has none behind it, in the words before it. */

/* "het streefpercentage van 80": per cent, though the sign is not there. */
static bool percentage(const wz__zin *zin, const wz__kern *kern)
{
	if (kern->waarde > 100 * (wz_getal)WZ_GETAL_SCHAAL)
		return false;
	for (ptrdiff_t i = kern->begin - 1; i >= 0 && i > kern->begin - 8; i--) {
		const wz__zinstuk *s = wz__zinstuk_op(zin, i);

		if (s->aard == WZ__WOORD && s->n >= 10 && memcmp(s->at + s->n - 9, "ercentage", 9) == 0)
			return true;
		if (wz__is_getal(zin, i) || wz__is_teken(zin, i, ',') || wz__is_teken(zin, i, '('))
			return false;
	}
	return false;
}

/* ledenaantal, vrijwilligersbestand: what is counted is in the word. */
static bool telnaam(const wz__zinstuk *s, wz__hoeveelheid *uit)
{
	static const char *const eind[] = { "aantal", "aantallen", "bestand", NULL };
	char klein[WZ__WOORD_MAX];

	if (s->aard != WZ__WOORD || s->n < 10 || !wz__klein(klein, s->at, s->n))
		return false;
	for (size_t j = 0, lengte = strlen(klein); eind[j] != NULL; j++) {
		size_t n = strlen(eind[j]);

		if (lengte < n + 4 || strcmp(klein + lengte - n, eind[j]) != 0 ||
		    strchr("ns", klein[lengte - n - 1]) == NULL)
			continue;
		klein[lengte - n] = '\0';
		memcpy(uit->eenheid, klein, lengte - n + 1);
		return true;
	}
	return false;
}

/* "Jongeren in beeld: 512": a plural that begins what stands before the colon. */
static bool kop(const wz__zin *zin, const wz__kern *kern)
{
	static const char *const geld[] = { "opbrengsten", "inkomsten", "uitgaven", "lasten",
		                                "baten",       "giften",    NULL };
	ptrdiff_t dubbel = kern->begin - 1;

	if (!wz__is_teken(zin, dubbel, ':') || dubbel > 6 || !wz__is_meervoud(wz__zinstuk_op(zin, 0)) ||
	    wz__is_soort(zin, 0, WZ__LX_NIETS | WZ__LX_TIJD | WZ__LX_JAAR | WZ__LX_VERWIJST))
		return false;
	for (size_t j = 0; geld[j] != NULL; j++)
		if (wz__is_woord(zin, 0, geld[j]))
			return false;
	for (ptrdiff_t i = 1; i < dubbel; i++)
		if (wz__zinstuk_op(zin, i)->aard != WZ__WOORD || wz__is_getal(zin, i))
			return false;
	return true;
}

/* "Gesprekken met ouders: 30": it is the gesprekken that were counted. */
static bool kop_met_bepaling(const wz__zin *zin, const wz__kern *kern)
{
	static const char *const bepaling[] = { "over", "met", "van", "voor", "bij", "door", NULL };

	for (size_t j = 0; bepaling[j] != NULL; j++)
		if (wz__is_woord(zin, 1, bepaling[j]))
			return kop(zin, kern);
	return false;
}

/* A word before the number that says what it counts: "Deelnemers: 45", "het aantal
 * nieuwe vrijwilligers steeg van 245 naar 266". */
void wz__eenheid_ervoor(const wz__zin *zin, const wz__kern *kern, wz__hoeveelheid *uit)
{
	ptrdiff_t i = kern->begin - 1;
	bool naar_ander;

	if (wz__frase_voor(zin, kern->getal, "man of")) {
		memcpy(uit->eenheid, "man", 4);
		return;
	}
	if (percentage(zin, kern)) {
		memcpy(uit->eenheid, "procent", 8);
		return;
	}
	if (kop_met_bepaling(zin, kern)) {
		wz__eenheid_neem(wz__zinstuk_op(zin, 0), uit);
		return;
	}
	if (wz__is_teken(zin, i, ':') || wz__is_teken(zin, i, '(') || wz__is_teken(zin, i, '=') ||
	    (wz__is_teken(zin, i, ',') && wz__frase_voor(zin, kern->verder + 2, "in totaal"))) {
		if (wz__is_meervoud(wz__zinstuk_op(zin, i - 1)) && !wz__is_woord(zin, i - 1, "jaar")) {
			wz__eenheid_neem(wz__zinstuk_op(zin, i - 1), uit);
			return;
		}
	}
	/* het klantenbestand groeide van 90 naar 240 huishoudens */
	naar_ander =
		wz__is_woord(zin, kern->eind, "naar") && wz__zoek_meervoud(zin, kern->eind + 2) >= 0;
	if (kop(zin, kern)) {
		wz__eenheid_neem(wz__zinstuk_op(zin, 0), uit);
		return;
	}
	for (; i >= 0 && i > kern->begin - 16; i--) {
		if (!naar_ander && telnaam(wz__zinstuk_op(zin, i), uit))
			return;
		if (wz__is_woord(zin, i, "aantal") || wz__is_woord(zin, i, "aantallen")) {
			ptrdiff_t j = wz__zoek_meervoud(zin, i + 1);

			if (j >= 0 && j < kern->begin)
				wz__eenheid_neem(wz__zinstuk_op(zin, j), uit);
			return;
		}
	}
	if (wz__is_meervoud(wz__zinstuk_op(zin, kern->begin - 1)) && kern->begin == 1 &&
	    !wz__is_soort(zin, kern->begin - 1, WZ__LX_TIJD))
		wz__eenheid_neem(wz__zinstuk_op(zin, kern->begin - 1), uit);
}
