/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* What the sentence says with a number: a result, an aim, a change, an average … */

enum { BEREIK = 16 }; /* pieces that are looked at on either side */

static bool grens_van_bijzin(const wz__zin *zin, ptrdiff_t i)
{
	if (wz__is_woord(zin, i, "maar") && wz__is_woord(zin, i + 1, "liefst"))
		return false; /* groeide met maar liefst 31 namen */
	return wz__is_teken(zin, i, '(') || wz__is_teken(zin, i, ')') || wz__is_teken(zin, i, ';') ||
	       wz__is_soort(zin, i, WZ__LX_TEGEN) ||
	       (wz__is_teken(zin, i, '-') && wz__zinstuk_op(zin, i)->blank);
}

static wz__bijzin bepaal(const wz__zin *zin, ptrdiff_t begin, ptrdiff_t eind)
{
	wz__bijzin b = { zin, begin, begin, eind, eind };

	while (b.van > 0 && begin - b.van < BEREIK && !grens_van_bijzin(zin, b.van - 1))
		b.van--;
	while ((size_t)b.tot < zin->n && b.tot - eind < BEREIK && !grens_van_bijzin(zin, b.tot))
		b.tot++;
	return b;
}

bool wz__bijzin_na(const wz__bijzin *b, uint32_t soorten, ptrdiff_t ver)
{
	for (ptrdiff_t i = b->eind; i < b->tot && i < b->eind + ver; i++) {
		if (wz__is_soort(b->zin, i, soorten))
			return true;
		if (wz__is_getal(b->zin, i) || wz__is_teken(b->zin, i, ','))
			return false;
	}
	return false;
}

bool wz__woord_ervoor(const wz__bijzin *b, ptrdiff_t ver, const char *const *lijst)
{
	for (ptrdiff_t i = b->begin - 1; i >= b->van && i >= b->begin - ver; i--)
		if (wz__is_een_van(b->zin, i, lijst))
			return true;
	return false;
}

static bool is_woord(const wz__bijzin *b, ptrdiff_t i, const char *woord)
{
	return wz__is_woord(b->zin, i, woord);
}

/* "waarvan 20 jongeren", "van wie er 8 …", "onder wie 3" */
static bool is_deel(const wz__bijzin *b)
{
	if (is_woord(b, b->eind, "van") && is_woord(b, b->eind + 1, "hen"))
		return true;
	if (wz__is_soort(b->zin, b->eind, WZ__LX_WAARVAN))
		return true;
	if (wz__is_soort(b->zin, b->begin - 1, WZ__LX_JAAR))
		return false;
	for (ptrdiff_t i = b->begin - 1; i >= b->van; i--) {
		if (wz__is_soort(b->zin, i, WZ__LX_WAARVAN))
			return true;
		if (is_woord(b, i, "wie") && (is_woord(b, i - 1, "van") || is_woord(b, i - 1, "onder")))
			return true;
	}
	return false;
}

/* ---- Wholes and parts ---- */

/* "(totaal 420 voor West)", "landelijk 20%", "van in totaal 60" */
static bool totaal(const wz__bijzin *b)
{
	ptrdiff_t i = b->begin - 1;
	bool haken = wz__is_teken(b->zin, b->van - 1, '(') && b->van > 1;

	for (ptrdiff_t j = i; is_woord(b, i, "alle") && j > b->van + 1; j--)
		if (is_woord(b, j, "na") && is_woord(b, j - 2, "op"))
			return true; /* op één na alle twaalf */
	for (ptrdiff_t j = i; j > i - 4 && wz__zinstuk_op(b->zin, j)->aard == WZ__WOORD; j--)
		if (wz__is_soort(b->zin, j, WZ__LX_ELDERS))
			return true;
	if (wz__is_teken(b->zin, i, '=') && is_woord(b, i - 1, "n"))
		return true; /* (n=212) */
	if (is_woord(b, i, "van") && is_woord(b, i - 1, "totaal") && is_woord(b, i - 2, "een"))
		return is_woord(b, i - 3, "op") || is_woord(b, i - 3, "van") || is_woord(b, i - 3, "uit");
	if (!is_woord(b, i, "totaal"))
		return false;
	if (is_woord(b, i - 1, "in"))
		return is_woord(b, i - 2, "van");
	return haken || is_woord(b, i - 1, "van");
}

static wz__hoeveelheidsoort basis(const wz__kern *kern)
{
	switch (kern->maat) {
	case WZ__MAAT_PROCENT:
		return WZ__HV_PERCENTAGE;
	case WZ__MAAT_BEDRAG:
		return WZ__HV_BEDRAG;
	default:
		return WZ__HV_AANTAL;
	}
}

static wz__hoeveelheidsoort kies(const wz__bijzin *b, const wz__kern *kern, wz__hoeveelheid *uit)
{
	wz__hoeveelheidsoort vaak;

	if (wz__is_begin(b, kern))
		return WZ__HV_BEGIN;
	if (wz__is_doel(b))
		return WZ__HV_DOEL;
	if (wz__is_verandering(b, kern, uit))
		return WZ__HV_VERANDERING;
	if (wz__is_vaak(b, kern, uit, &vaak))
		return vaak;
	if (totaal(b))
		return WZ__HV_TOTAAL;
	if (is_deel(b))
		return WZ__HV_DEEL;
	return basis(kern);
}

/* "rapportcijfer 8", "tevredenheidsscore: 4,3" */
static bool over_cijfer(const wz__bijzin *b)
{
	for (ptrdiff_t i = b->begin - 1; i >= b->van; i--) {
		const wz__zinstuk *s = wz__zinstuk_op(b->zin, i);

		if (wz__is_soort(b->zin, i, WZ__LX_CIJFER) ||
		    (s->aard == WZ__WOORD && s->n > 6 &&
		     (memcmp(s->at + s->n - 5, "score", 5) == 0 ||
		      memcmp(s->at + s->n - 6, "cijfer", 6) == 0)))
			return true;
	}
	return false;
}

void wz__soort_bepaal(const wz__zin *zin, const wz__kern *kern, ptrdiff_t eind,
                      wz__hoeveelheid *uit)
{
	wz__bijzin b = bepaal(zin, kern->begin, eind);

	uit->soort = kies(&b, kern, uit);
	/* "meer dan de 250 die waren gepland": the aim itself is exact */
	if ((uit->soort == WZ__HV_DOEL || uit->soort == WZ__HV_BEGIN) &&
	    wz__is_woord(zin, kern->getal - 1, "de") && wz__is_woord(zin, kern->getal - 2, "dan"))
		uit->grens = WZ_PRECIES;
	if (uit->soort == WZ__HV_AANTAL && strcmp(uit->eenheid, "procent") == 0)
		uit->soort = WZ__HV_PERCENTAGE; /* het percentage was 92 */
	wz__weeg(&b, kern, uit);
	/* A mark that people gave: "een 7,8", "cijfer 8". */
	if (uit->eenheid[0] == '\0' && uit->waarde <= 10 * (wz_getal)WZ_GETAL_SCHAAL &&
	    (over_cijfer(&b) || wz__is_soort(zin, eind, WZ__LX_CIJFER)))
		memcpy(uit->eenheid, "cijfer", 7);
}
