/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/gelezen.h"

#include <string.h>
#include "base/eenheid.h"

static void knip(char *out, size_t size, const char *tekst, size_t n)
{
	if (n >= size)
		for (n = size - 1; n > 0 && ((unsigned char)tekst[n] & 0xC0) == 0x80; n--)
			;
	memcpy(out, tekst, n);
	out[n] = '\0';
}

void wz__gelezen_knip(char *out, size_t size, const char *tekst)
{
	knip(out, size, tekst, strlen(tekst));
}

bool wz__gelezen_vergelijkbaar(const char *eenheid, const char *van_afspraak)
{
	return *van_afspraak == '\0' || (*eenheid != '\0' && wz__eenheid_gelijk(eenheid, van_afspraak));
}

void wz__gelezen_uit(const char *tekst, wz_realisatie status, const char *eenheid, wz__gelezen *out)
{
	wz__hoeveelheid gevonden[WZ__HOEVEELHEDEN_MAX];
	size_t n = wz__hoeveelheden(tekst, gevonden);
	int index = n == 0 ? -1 : wz__hoeveelheid_van_resultaat(gevonden, n, eenheid, NULL);

	*out = (wz__gelezen){ .aantal = WZ_GETAL_GEEN, .tot = WZ_GETAL_GEEN };
	if (index < 0)
		return;
	const wz__hoeveelheid *h = &gevonden[index];
	out->aantal = h->waarde;
	out->tot = h->tot;
	out->grens = h->tot != WZ_GETAL_GEEN && h->grens == WZ_PRECIES ? WZ_MINSTENS : h->grens;
	out->herkomst = h->herkomst;
	out->zekerheid = status == WZ_NIET_GEREALISEERD || status == WZ_ONBEKEND ? WZ__ONZEKER
	                                                                       : h->zekerheid;
	memcpy(out->eenheid, h->eenheid, sizeof out->eenheid);
	knip(out->woorden, sizeof out->woorden, tekst + h->begin, h->n);
}
