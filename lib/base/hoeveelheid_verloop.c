/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* Change, and the level that something came from. */

static bool is_woord(const wz__bijzin *b, ptrdiff_t i, const char *woord)
{
	return wz__is_woord(b->zin, i, woord);
}

static bool ervoor(const wz__bijzin *b, uint32_t soorten)
{
	for (ptrdiff_t i = b->begin - 1; i >= b->van; i--)
		if (wz__is_soort(b->zin, i, soorten))
			return true;
	return false;
}

/* The second half of a verb of change: "nam toe met 12%", "nam met 12% af". */
static bool is_toe_af(const wz__bijzin *b, ptrdiff_t i)
{
	static const char *const sluit[] = { "sloot", "sloten", "sluit", "sluiten", NULL };

	/* we sloten het jaar af met 73 klussers */
	for (ptrdiff_t k = i - 1; is_woord(b, i, "af") && k >= b->van; k--)
		for (size_t j = 0; sluit[j] != NULL; j++)
			if (is_woord(b, k, sluit[j]))
				return false;
	return is_woord(b, i, "toe") || is_woord(b, i, "af") || is_woord(b, i, "terug");
}

/* "118 (-3)", "64 (+5)" */
static bool tussen_haken(const wz__bijzin *b)
{
	ptrdiff_t i = b->begin - 1;

	return (wz__is_teken(b->zin, i, '-') || wz__is_teken(b->zin, i, '+')) &&
	       wz__is_teken(b->zin, i - 1, '(') && !wz__zinstuk_op(b->zin, b->begin)->blank &&
	       wz__is_teken(b->zin, b->eind, ')');
}

/* "kreeg er twee leden bij", "per saldo kwamen er 4 bij" */
static bool kreeg_erbij(const wz__bijzin *b)
{
	if (!is_woord(b, b->begin - 1, "er") || !is_woord(b, b->eind, "bij"))
		return false;
	for (ptrdiff_t i = b->begin - 2; i >= b->van && i > b->begin - 8; i--)
		if (is_woord(b, i, "kreeg") || is_woord(b, i, "kregen") || is_woord(b, i, "saldo") ||
		    is_woord(b, i, "netto") || is_woord(b, i, "opzichte") || is_woord(b, i, "vergeleken"))
			return true;
	return false;
}

/* "we wonnen 14 leden en verloren er 9", "afscheid van 31 en verwelkomden er 44": both change. */
static bool komt_en_gaat(const wz__bijzin *b)
{
	static const char *const komt[] = { "wonnen",      "won",     "verwelkomden",
		                                "verwelkomde", "wierven", NULL };
	static const char *const gaat[] = { "verloren", "verloor", "afscheid", "vertrokken", NULL };
	bool erbij = false, eraf = false, hier = false;

	for (ptrdiff_t i = b->van; i < b->tot; i++) {
		bool dicht = i < b->begin && i > b->begin - 4;

		for (size_t j = 0; komt[j] != NULL; j++)
			if (is_woord(b, i, komt[j])) {
				erbij = true;
				hier = hier || dicht;
			}
		for (size_t j = 0; gaat[j] != NULL; j++)
			if (is_woord(b, i, gaat[j])) {
				eraf = true;
				hier = hier || dicht;
			}
	}
	return hier && erbij && eraf;
}

/* "we verloren 12 vrijwilligers", "minus 3", "een plus van 21" */
static bool verlies(const wz__bijzin *b, ptrdiff_t i)
{
	static const char *const kwijt[] = { "verloor",   "verloren", "verliest",
		                                 "verliezen", "minus",    NULL };

	if (is_woord(b, i, "van"))
		return (is_woord(b, i - 1, "plus") || is_woord(b, i - 1, "min")) &&
		       is_woord(b, i - 2, "een");
	for (size_t j = 0; kwijt[j] != NULL; j++)
		if (is_woord(b, i, kwijt[j]) || (is_woord(b, i, "er") && is_woord(b, i - 1, kwijt[j])))
			return true;
	if (is_woord(b, b->eind, "erbij") && is_woord(b, i, "met"))
		return true; /* met drie erbij zitten we nu op elf */
	return is_woord(b, b->eind, "kwijt") || is_woord(b, b->eind, "verloren") ||
	       is_woord(b, b->eind, "kwijtgeraakt");
}

/* "lag met 1.904 hoger dan in 2016 (1.733)": the level itself, since the other one is told. */
static bool ligt_hoger(const wz__bijzin *b)
{
	static const char *const ligt[] = { "lag", "ligt", "lagen", "kwam", "was", NULL };

	if (!is_woord(b, b->begin - 1, "met") || !wz__is_teken(b->zin, b->tot, '(') ||
	    !wz__is_getal(b->zin, b->tot + 1) || !wz__is_teken(b->zin, b->tot + 2, ')'))
		return false;
	for (size_t j = 0; ligt[j] != NULL; j++)
		if (is_woord(b, b->begin - 2, ligt[j]))
			return true;
	return false;
}

/* "11 procent duurder", "8% meer" */
static bool vergelijkt(const wz__bijzin *b)
{
	static const char *const hoe[] = { "meer",    "minder",    "hoger",   "lager",
		                               "duurder", "goedkoper", "groter",  "kleiner",
		                               "drukker", "vaker",     "sneller", NULL };

	for (size_t j = 0; hoe[j] != NULL; j++)
		if (is_woord(b, b->eind, hoe[j]))
			return true;
	return false;
}

/* "met 18 gegroeid", "een toename van 12%", "18 meer dan", "+12%" */
bool wz__is_verandering(const wz__bijzin *b, const wz__kern *kern, const wz__hoeveelheid *uit)
{
	ptrdiff_t i = b->begin - 1, na = b->eind;

	if (is_woord(b, i, "een"))
		i--; /* met een kleine vijf procent afgenomen */
	if (is_woord(b, i, "liefst") && is_woord(b, i - 1, "maar"))
		i -= 2;
	if (tussen_haken(b) || kreeg_erbij(b) || (verlies(b, i) && !wz__is_duur(uit)) ||
	    komt_en_gaat(b))
		return true;
	if (is_woord(b, i, "op") && is_woord(b, na, "na"))
		return true; /* op één na alle twaalf, op acht na gehaald */
	if (strncmp(uit->eenheid, "trede", 5) == 0 || strncmp(uit->eenheid, "procentpunt", 11) == 0)
		return true;
	if ((wz__is_teken(b->zin, b->begin, '+') && !wz__is_teken(b->zin, b->begin + 1, '/')) ||
	    (wz__is_teken(b->zin, i, '+') && !wz__zinstuk_op(b->zin, i)->niet &&
	     kern->maat == WZ__MAAT_PROCENT))
		return true;
	if (is_woord(b, i, "met") &&
	    (ervoor(b, WZ__LX_GROEI | WZ__LX_GROEINAAM) || wz__bijzin_na(b, WZ__LX_GROEI, 5) ||
	     is_toe_af(b, i - 1) || is_toe_af(b, na) || is_toe_af(b, na + 1)))
		return true;
	if ((is_woord(b, i, "van") || is_woord(b, i, "met")) &&
	    (wz__is_soort(b->zin, i - 1, WZ__LX_GROEINAAM) ||
	     wz__is_soort(b->zin, i - 2, WZ__LX_GROEINAAM)))
		return true;
	if (wz__is_soort(b->zin, na, WZ__LX_GROEINAAM) ||
	    (kern->maat == WZ__MAAT_PROCENT && wz__is_soort(b->zin, i, WZ__LX_GROEI)))
		return true;
	if (kern->maat == WZ__MAAT_PROCENT && vergelijkt(b))
		return true;
	if (kern->maat == WZ__MAAT_PROCENT && (is_woord(b, na, "onder") || is_woord(b, na, "boven")) &&
	    (is_woord(b, na + 1, "de") || is_woord(b, na + 1, "het") ||
	     wz__is_soort(b->zin, na + 1, WZ__LX_DOEL | WZ__LX_VROEGER)))
		return true; /* 12 procent onder de begroting */
	if (is_woord(b, na, "zoveel") || (is_woord(b, na, "zo") && strcmp(uit->eenheid, "keer") == 0))
		return true; /* vier keer zo groot */
	if (ligt_hoger(b))
		return false;
	if (is_woord(b, na + 1, "dan") || is_woord(b, na + 2, "dan"))
		return is_woord(b, na, "meer") || is_woord(b, na, "minder") || is_woord(b, na, "hoger") ||
		       is_woord(b, na, "lager") || is_woord(b, kern->eind, "meer") ||
		       is_woord(b, kern->eind, "minder");
	return false;
}

/* "in 2015 waren dat er 1.400", but not "begin 2019 waren er 70, eind 2019 waren dat er 95" */
static bool dat_er(const wz__bijzin *b)
{
	ptrdiff_t i = b->begin - 1, jaar;

	if (!is_woord(b, i, "er") || !is_woord(b, i - 1, "dat"))
		return false;
	for (jaar = i; jaar >= b->van && jaar > i - 6; jaar--) {
		if (is_woord(b, jaar - 1, "eind"))
			return false;
		if (wz__zinstuk_op(b->zin, jaar)->niet && wz__zinstuk_op(b->zin, jaar)->aard == WZ__GETAL)
			break;
	}
	if (jaar < b->van || jaar <= i - 6)
		return false;
	for (ptrdiff_t j = jaar - 1; j >= 0; j--)
		if (wz__zinstuk_op(b->zin, j)->niet && wz__zinstuk_op(b->zin, j)->aard == WZ__GETAL &&
		    wz__zinstuk_op(b->zin, j)->waarde <= wz__zinstuk_op(b->zin, jaar)->waarde)
			return false;
	return true;
}

/* "woninginbraken: 3, in 2020 nog 11", but not "in 2019 40, in 2020 nog 11" */
static bool jaar_nog(const wz__bijzin *b)
{
	ptrdiff_t jaar = b->begin - 2;
	bool ander = false;

	if (!is_woord(b, b->begin - 1, "nog") || !is_woord(b, jaar - 1, "in") ||
	    !wz__zinstuk_op(b->zin, jaar)->niet)
		return false;
	for (ptrdiff_t j = jaar - 1; j >= 0; j--) {
		if (wz__zinstuk_op(b->zin, j)->niet && wz__zinstuk_op(b->zin, j)->aard == WZ__GETAL &&
		    wz__zinstuk_op(b->zin, j)->waarde <= wz__zinstuk_op(b->zin, jaar)->waarde)
			return false;
		ander = ander || wz__is_getal(b->zin, j);
	}
	return ander;
}

/* "van twee op drie ochtenden gebracht" */
static bool van_op(const wz__bijzin *b, ptrdiff_t eind)
{
	static const char *const werd[] = { "gebracht", "gekomen", "gegaan", NULL };

	if (!is_woord(b, b->begin - 1, "van") || !is_woord(b, eind, "op") ||
	    !wz__is_getal(b->zin, eind + 1))
		return false;
	for (ptrdiff_t i = eind + 2; i < b->tot; i++)
		for (size_t j = 0; werd[j] != NULL; j++)
			if (is_woord(b, i, werd[j]))
				return true;
	return false;
}

static bool getal_na(const wz__zin *zin, ptrdiff_t i)
{
	while ((size_t)i < zin->n && !wz__is_getal(zin, i))
		i++;
	return (size_t)i < zin->n;
}

/* "bij de 0-meting scoorde 34% voldoende" */
static bool nulmeting(const wz__bijzin *b)
{
	static const char *const eerst[] = { "nulmeting", "beginmeting", "voormeting", "startmeting",
		                                 NULL };

	for (ptrdiff_t i = b->begin - 1; i >= b->van && i > b->begin - 8; i--) {
		if (wz__is_getal(b->zin, i) || wz__is_teken(b->zin, i, ','))
			return false;
		if (is_woord(b, i, "meting") && wz__is_teken(b->zin, i - 1, '-') &&
		    wz__zinstuk_op(b->zin, i - 2)->waarde == 0)
			return true;
		for (size_t j = 0; eerst[j] != NULL; j++)
			if (is_woord(b, i, eerst[j]))
				return !is_woord(b, i - 1, "dan");
	}
	return false;
}

/* "van 245 naar 266", "tegen 245 in 2015", "(vorig jaar 245)" */
bool wz__is_begin(const wz__bijzin *b, const wz__kern *kern)
{
	ptrdiff_t i = b->begin - 1, van = is_woord(b, i, "een") ? i - 1 : i;

	if (is_woord(b, van, "van")) /* also: van een 7,4 naar een 7,9 */
		for (ptrdiff_t j = kern->eind; j < b->tot && j < kern->eind + 9; j++)
			if ((is_woord(b, j, "naar") || is_woord(b, j, "tot")) &&
			    (wz__is_getal(b->zin, j + 1) || wz__is_getal(b->zin, j + 2) ||
			     wz__is_getal(b->zin, j + 3)))
				return true;
	if (wz__frase_voor(b->zin, b->begin, "ten opzichte van") ||
	    wz__frase_voor(b->zin, b->begin, "vergeleken met") || is_woord(b, i, "tegenover") ||
	    is_woord(b, i, "tegen"))
		return true;
	if (ervoor(b, WZ__LX_VROEGER) && !wz__is_soort(b->zin, b->eind - 1, WZ__LX_TIJD) &&
	    !ervoor(b, WZ__LX_GROEI | WZ__LX_GROEINAAM))
		for (ptrdiff_t j = i; j >= b->van && j > i - 6 && !wz__is_teken(b->zin, j, ','); j--)
			if (wz__is_soort(b->zin, j, WZ__LX_VROEGER))
				return !is_woord(b, j - 1, "dan") && !wz__frase_voor(b->zin, j, "opzichte van") &&
				       !wz__frase_voor(b->zin, j, "vergeleken met");
	if (is_woord(b, b->eind, "van") && wz__is_soort(b->zin, b->eind + 1, WZ__LX_VROEGER))
		return true; /* boven de 400 van vorig jaar */
	if (dat_er(b) || jaar_nog(b) || van_op(b, kern->eind))
		return true;
	if (nulmeting(b) && getal_na(b->zin, b->eind))
		return true;
	if (wz__is_teken(b->zin, b->van - 1, '(') && b->begin == b->van &&
	    wz__is_soort(b->zin, b->van - 2, WZ__LX_TIJD) &&
	    wz__is_soort(b->zin, b->van - 3, WZ__LX_VROEGER))
		return true; /* vorig jaar (188 deelnemers) */
	/* (2015: 245) and (was 245) */
	if (wz__is_teken(b->zin, b->van - 1, '(') && b->begin == b->van &&
	    wz__is_teken(b->zin, b->eind, ')') && b->eind == kern->verder &&
	    wz__zinstuk_op(b->zin, b->van - 2)->niet && wz__zinstuk_op(b->zin, b->van - 2)->teken != 'V')
		return true; /* in 2018 (1.087) */
	if (wz__is_teken(b->zin, b->van - 1, '('))
		return (wz__is_teken(b->zin, i, ':') && wz__zinstuk_op(b->zin, i - 1)->niet) ||
		       (is_woord(b, i, "was") && b->van == i) || (is_woord(b, i, "waren") && b->van == i);
	return false;
}
