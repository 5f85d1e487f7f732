/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>
#include "base/eenheid.h"

const char *wz__hoeveelheidsoort_naam(wz__hoeveelheidsoort soort)
{
	static const char *const namen[] = {
		[WZ__HV_AANTAL] = "aantal",
		[WZ__HV_PERCENTAGE] = "percentage",
		[WZ__HV_BEDRAG] = "bedrag",
		[WZ__HV_FREQUENTIE] = "frequentie",
		[WZ__HV_GEMIDDELDE] = "gemiddelde",
		[WZ__HV_VERANDERING] = "verandering",
		[WZ__HV_BEGIN] = "begin",
		[WZ__HV_DOEL] = "doel",
		[WZ__HV_DEEL] = "deel",
		[WZ__HV_TOTAAL] = "totaal",
		[WZ__HV_HERHALING] = "herhaling",
	};

	return namen[soort];
}

const char *wz__zekerheid_naam(wz__zekerheid zekerheid)
{
	static const char *const namen[] = {
		[WZ__ZEKER] = "zeker",
		[WZ__WAARSCHIJNLIJK] = "waarschijnlijk",
		[WZ__ONZEKER] = "onzeker",
	};

	return namen[zekerheid];
}

static void plaats(const wz__zin *zin, const char *tekst, ptrdiff_t begin, ptrdiff_t eind,
                   wz__hoeveelheid *uit)
{
	const wz__zinstuk *eerste = wz__zinstuk_op(zin, begin), *laatste = wz__zinstuk_op(zin, eind - 1);

	uit->begin = (size_t)(eerste->at - tekst);
	uit->n = (size_t)(laatste->at + laatste->n - eerste->at);
}

/* How sure: a bare small number, or "één", may be no count at all. */
static wz__zekerheid hoe_zeker(const wz__zin *zin, const wz__kern *kern, const wz__hoeveelheid *uit)
{
	if (kern->zekerheid != WZ__ZEKER)
		return kern->zekerheid;
	if (uit->eenheid[0] == '\0' || strcmp(uit->eenheid, "keer") == 0)
		return WZ__WAARSCHIJNLIJK; /* how often, which an agreement may be about or not */
	if (kern->waarde == WZ_GETAL_SCHAAL && kern->tot == WZ_GETAL_GEEN &&
	    wz__zinstuk_op(zin, kern->eind - 1)->aard == WZ__WOORD && kern->maat == WZ__MAAT_AANTAL)
		return WZ__WAARSCHIJNLIJK;
	return WZ__ZEKER;
}

/* The whole in "10 van de 15", which is a quantity of its own. */
static size_t zet_geheel(const wz__zin *zin, const char *tekst, const wz__kern *kern,
                         wz__hoeveelheid *uit)
{
	if (kern->geheel == WZ_GETAL_GEEN)
		return 0;
	uit[1] = uit[0];
	uit[1].soort = kern->geheel_doel ? WZ__HV_DOEL : WZ__HV_TOTAAL;
	uit[1].waarde = kern->geheel;
	uit[1].grens = WZ_PRECIES;
	plaats(zin, tekst, kern->geheel_begin, kern->geheel_eind, &uit[1]);
	return 1;
}

/* The quantity that begins at piece *i, which moves past it; how many were set. */
static size_t lees(const wz__zin *zin, const char *tekst, ptrdiff_t *i, wz__hoeveelheid *uit)
{
	wz__kern kern;
	wz__zekerheid zeker;
	ptrdiff_t eind;

	if (!wz__kern_lees(zin, *i, &kern) && !wz__kern_woord(zin, *i, &kern))
		return 0;
	memset(uit, 0, sizeof *uit);
	uit->waarde = kern.waarde;
	uit->tot = kern.tot;
	wz__grens_lees(zin, &kern, uit);
	eind = wz__eenheid_lees(zin, &kern, uit);
	wz__soort_bepaal(zin, &kern, eind, uit);
	zeker = hoe_zeker(zin, &kern, uit);
	if (uit->zekerheid < zeker)
		uit->zekerheid = zeker;
	plaats(zin, tekst, kern.begin, kern.eind, uit);
	*i = eind > *i ? eind : *i + 1;
	return 1 + zet_geheel(zin, tekst, &kern, uit);
}

size_t wz__hoeveelheden(const char *tekst, wz__hoeveelheid uit[WZ__HOEVEELHEDEN_MAX])
{
	const char *at = tekst;
	wz__zin zin;
	size_t n = 0;

	if (!wz__kan_hoeveelheid(tekst))
		return 0;
	while (n + 2 <= WZ__HOEVEELHEDEN_MAX && wz__zin_volgende(&at, &zin)) {
		size_t eerste = n;
		ptrdiff_t i = 0;

		wz__zin_schift(&zin);
		while ((size_t)i < zin.n && n + 2 <= WZ__HOEVEELHEDEN_MAX) {
			size_t gezet = lees(&zin, tekst, &i, &uit[n]);

			n += gezet;
			i += gezet == 0;
		}
		wz__hoeveelheden_samen(tekst, uit + eerste, n - eerste);
	}
	wz__hoeveelheden_tekst(tekst, uit, n);
	return n;
}
