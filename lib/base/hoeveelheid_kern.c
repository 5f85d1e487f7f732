/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* The number itself: one number, a range, a part of a whole, per cent or money. */

static bool vast(const wz__zin *zin, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);

	return s->aard != WZ__EINDE && !s->blank;
}

/* What a word multiplies the number before it with, 0 when it does not. */
int64_t wz__kern_factor(const wz__zin *zin, ptrdiff_t i)
{
	static const struct {
		const char *woord;
		int64_t factor;
	} factoren[] = {
		{ "duizend", 1000 },   { "honderd", 100 },    { "miljoen", 1000000 },
		{ "mln", 1000000 },    { "mio", 1000000 },    { "miljard", 1000000000 },
		{ "mld", 1000000000 }, { "mrd", 1000000000 },
	};

	if (!wz__is_soort(zin, i, WZ__LX_MAAL))
		return wz__is_woord(zin, i, "k") && vast(zin, i) ? 1000 : 0;
	for (size_t j = 0; j < sizeof factoren / sizeof *factoren; j++)
		if (wz__is_woord(zin, i, factoren[j].woord))
			return factoren[j].factor;
	return 0;
}

static bool maal(wz_getal *waarde, int64_t keer)
{
	if (*waarde < 0 || *waarde > INT64_MAX / keer)
		return false;
	*waarde *= keer;
	return true;
}

/* Behind the factors of a number: "2 duizend", "1,1 mln." */
static ptrdiff_t met_factor(const wz__zin *zin, ptrdiff_t i, wz_getal *waarde)
{
	int64_t keer;

	while ((keer = wz__kern_factor(zin, i)) > 0) {
		if (!maal(waarde, keer))
			return 0;
		i++;
		if (wz__is_teken(zin, i, '.') && vast(zin, i) && (size_t)i + 1 < zin->n)
			i++;
		/* drie honderd vijftig */
		if (keer <= 1000 && wz__zinstuk_op(zin, i)->aard == WZ__WOORD && wz__is_getal(zin, i) &&
		    wz__zinstuk_op(zin, i)->waarde < keer * WZ_GETAL_SCHAAL)
			*waarde += wz__zinstuk_op(zin, i++)->waarde;
	}
	return i;
}

/* Only digits, and so many. */
static bool cijfers(const wz__zin *zin, ptrdiff_t i, size_t van, size_t tot)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);

	return s->aard == WZ__GETAL && s->n >= van && s->n <= tot && wz__is_getal(zin, i) &&
	       memchr(s->at, '.', s->n) == NULL && memchr(s->at, ',', s->n) == NULL;
}

/* Behind a number that is written with blanks: "1 456", "tweeduizend driehonderd". */
static ptrdiff_t na_groepen(const wz__zin *zin, ptrdiff_t i, wz_getal *waarde)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i), *na = wz__zinstuk_op(zin, i + 1);
	wz_getal eenheid = *waarde % (1000 * (wz_getal)WZ_GETAL_SCHAAL) == 0 ? 1000 : 100;
	ptrdiff_t eind = i + 1;

	if (s->aard == WZ__WOORD) {
		if (na->aard != WZ__WOORD || !wz__is_getal(zin, i + 1) || *waarde < 100 * WZ_GETAL_SCHAAL ||
		    *waarde % (eenheid * WZ_GETAL_SCHAAL) != 0 || na->waarde >= eenheid * WZ_GETAL_SCHAAL)
			return i + 1;
		*waarde += na->waarde;
		return i + 2;
	}
	if (!cijfers(zin, i, 1, 3) || *s->at == '0' || !na->blank)
		return i + 1;
	while (cijfers(zin, eind, 3, 3) && eind < i + 4)
		eind++;
	/* In a row of a table these are several numbers: nothing that is counted follows. */
	na = wz__zinstuk_op(zin, eind);
	if (eind == i + 1 ||
	    (!wz__is_teken(zin, i - 1, 'E') && (na->aard != WZ__WOORD || na->waarde != WZ_GETAL_GEEN ||
	                                        (na->soorten & WZ__LX_STOP) != 0)))
		return i + 1;
	for (i++; i < eind; i++)
		*waarde = *waarde * 1000 + wz__zinstuk_op(zin, i)->waarde;
	return eind;
}

ptrdiff_t wz__kern_getal(const wz__zin *zin, ptrdiff_t i, wz_getal *uit)
{
	const wz__zinstuk *s = wz__zinstuk_op(zin, i), *na;

	if (s->aard == WZ__WOORD && s->waarde == WZ_GETAL_GEEN && wz__kern_factor(zin, i) >= 1000000) {
		/* een miljoen, een half miljoen, een kwart miljoen */
		*uit = WZ_GETAL_SCHAAL;
		if (wz__is_woord(zin, i - 1, "half"))
			*uit = WZ_GETAL_SCHAAL / 2;
		else if (wz__is_woord(zin, i - 1, "kwart"))
			*uit = WZ_GETAL_SCHAAL / 4;
		else if (wz__is_woord(zin, i - 1, "driekwart"))
			*uit = WZ_GETAL_SCHAAL / 4 * 3;
		return met_factor(zin, i, uit);
	}
	if (!wz__is_getal(zin, i))
		return 0;
	*uit = s->waarde;
	i = na_groepen(zin, i, uit);
	na = wz__zinstuk_op(zin, i);
	if (na->aard == WZ__GETAL && na->waarde < WZ_GETAL_SCHAAL && na->at[0] == '\xC2') {
		*uit += na->waarde; /* 2½ */
		i++;
	}
	if (wz__is_woord(zin, i, "en") && wz__is_woord(zin, i + 1, "een") &&
	    (wz__is_woord(zin, i + 2, "half") || wz__is_woord(zin, i + 2, "halve"))) {
		*uit += WZ_GETAL_SCHAAL / 2;
		i += 3;
	}
	return met_factor(zin, i, uit);
}

static bool verbindt(const wz__zin *zin, ptrdiff_t i)
{
	return wz__is_woord(zin, i, "à") || wz__is_woord(zin, i, "a") || wz__is_woord(zin, i, "tot") ||
	       wz__is_woord(zin, i, "of");
}

/* Behind what makes a range, or 0: - à tot of t/m, and "en" behind "tussen". */
static ptrdiff_t na_verbinding(const wz__zin *zin, ptrdiff_t i, ptrdiff_t begin)
{
	bool tussen = wz__is_woord(zin, begin - 1, "tussen") ||
	              (wz__is_woord(zin, begin - 1, "de") && wz__is_woord(zin, begin - 2, "tussen"));

	if (wz__is_woord(zin, i, "t") && wz__is_teken(zin, i + 1, '/') && wz__is_woord(zin, i + 2, "m"))
		return i + 3;
	if (wz__is_woord(zin, i, "tot") && wz__is_woord(zin, i + 1, "en") &&
	    wz__is_woord(zin, i + 2, "met"))
		return i + 3;
	if (wz__is_teken(zin, i, '-') && vast(zin, i) && verbindt(zin, i + 1))
		return i + 2; /* drie- tot vierhonderd */
	if (wz__is_teken(zin, i, '-') || verbindt(zin, i) || (tussen && wz__is_woord(zin, i, "en")))
		return i + 1;
	return 0;
}

/* "van 30 tot 40 gegroeid", "gestegen met 30 tot 40" is a change, no range. */
static bool verloop(const wz__zin *zin, ptrdiff_t begin, ptrdiff_t eind)
{
	if (!wz__is_woord(zin, begin - 1, "van") && !wz__is_woord(zin, begin - 1, "met"))
		return false;
	for (ptrdiff_t j = begin - 6; j < eind + 6; j++)
		if (wz__is_soort(zin, j, WZ__LX_GROEI | WZ__LX_GROEINAAM))
			return true;
	return false;
}

/* The factor that only the second of two numbers has: "2 à 3 miljoen". */
static void deel_factor(const wz__zin *zin, ptrdiff_t tweede, ptrdiff_t eind, wz_getal *eerste)
{
	for (ptrdiff_t j = tweede + 1; j < eind; j++) {
		int64_t keer = wz__kern_factor(zin, j);

		if (keer > 0 && *eerste < 1000 * (wz_getal)WZ_GETAL_SCHAAL)
			(void)maal(eerste, keer);
	}
}

/* What "drie-" leaves out before "vierhonderd": 100. */
static int64_t half_woord(wz_getal tot)
{
	if (tot % (1000 * (wz_getal)WZ_GETAL_SCHAAL) == 0)
		return 1000;
	return tot % (100 * (wz_getal)WZ_GETAL_SCHAAL) == 0 ? 100 : 1;
}

/* "van 1,1 tot 0,9 miljoen": the million is that of both. */
static void begin_factor(const wz__zin *zin, ptrdiff_t tweede, wz__kern *uit)
{
	int64_t keer = wz__kern_factor(zin, tweede + 1);

	if (uit->eind == uit->begin + 1 && wz__is_getal(zin, tweede) && keer >= 1000000 &&
	    uit->waarde < 1000 * (wz_getal)WZ_GETAL_SCHAAL)
		(void)maal(&uit->waarde, keer);
}

static void lees_bereik(const wz__zin *zin, wz__kern *uit)
{
	ptrdiff_t tweede, eind, na = uit->eind;
	wz_getal tot, eerste = uit->waarde;

	if (wz__is_teken(zin, na, '%'))
		na++;
	tweede = na_verbinding(zin, na, uit->begin);
	if (wz__is_woord(zin, uit->begin - 1, "van") && wz__is_woord(zin, na, "naar"))
		begin_factor(zin, na + 1, uit);
	if (tweede == 0)
		return;
	if (verloop(zin, uit->begin, tweede)) {
		begin_factor(zin, tweede, uit);
		return;
	}
	if (wz__is_teken(zin, tweede, 'E') || wz__is_woord(zin, tweede, "de"))
		tweede++;
	eind = wz__kern_getal(zin, tweede, &tot);
	if (eind == 0)
		return;
	if (eind > tweede + 1 && uit->eind == uit->begin + 1)
		deel_factor(zin, tweede, eind, &eerste);
	if (wz__is_teken(zin, na, '-') && tweede == na + 2 && eerste < 100 * (wz_getal)WZ_GETAL_SCHAAL)
		(void)maal(&eerste, half_woord(tot));
	if (tot < eerste && wz__is_woord(zin, na, "tot"))
		begin_factor(zin, tweede, uit); /* nam af van 1,1 tot 0,9 miljoen */
	if (tot <= eerste || (tot > eerste * 20 && eerste > 0))
		return;
	uit->waarde = eerste;
	uit->tot = tot;
	uit->eind = eind;
}

/* "10 van de 15", "10/15", "10 uit 15" */
static void lees_geheel(const wz__zin *zin, wz__kern *uit)
{
	ptrdiff_t i = uit->eind, eind;
	wz_getal geheel;
	bool streep = wz__is_teken(zin, i, '/');

	if (streep)
		i++;
	else if (wz__is_woord(zin, i, "van") &&
	         (wz__is_woord(zin, i + 1, "de") || wz__is_woord(zin, i + 1, "onze")))
		i += 2;
	else if (wz__is_woord(zin, i, "van") && wz__is_woord(zin, i + 1, "in") &&
	         wz__is_woord(zin, i + 2, "totaal"))
		i += 3;
	else if (wz__is_woord(zin, i, "van"))
		i++;
	else
		return;
	if (!streep && wz__zinstuk_op(zin, i)->aard == WZ__WOORD && !wz__is_getal(zin, i) &&
	    wz__zinstuk_op(zin, i)->at[wz__zinstuk_op(zin, i)->n - 1] == 'e') {
		uit->geheel_doel = wz__is_soort(zin, i, WZ__LX_DOEL); /* van de beoogde 150 */
		i++;
	}
	eind = wz__kern_getal(zin, i, &geheel);
	if (eind == 0 || geheel < uit->waarde || wz__is_teken(zin, eind, '%') ||
	    wz__is_soort(zin, eind, WZ__LX_TIJD))
		return;
	if (streep && geheel - uit->waarde == WZ_GETAL_SCHAAL) {
		uit->tot = geheel; /* 7/8 */
		uit->eind = eind;
	} else {
		uit->geheel_doel = uit->geheel_doel || wz__is_soort(zin, eind, WZ__LX_DOEL);
		uit->geheel = geheel;
		uit->geheel_begin = i;
		uit->geheel_eind = eind;
	}
	uit->zekerheid = streep ? WZ__WAARSCHIJNLIJK : uit->zekerheid;
}

static bool lees_tal(const wz__zin *zin, wz__kern *uit)
{
	if (!wz__is_teken(zin, uit->eind, '-') || !vast(zin, uit->eind + 1) ||
	    !wz__is_woord(zin, uit->eind + 1, "tal"))
		return false;
	uit->eind += 2;
	uit->grens = uit->waarde >= 10 * (wz_getal)WZ_GETAL_SCHAAL ? WZ_ONGEVEER : WZ_PRECIES;
	return true;
}

/* "een of twee", "een à twee": without accents, and still a number. */
static bool een_of_twee(const wz__zin *zin, ptrdiff_t i, wz__kern *uit)
{
	wz_getal tot;
	ptrdiff_t eind;

	if (!wz__is_woord(zin, i, "een") || !verbindt(zin, i + 1))
		return false;
	eind = wz__kern_getal(zin, i + 2, &tot);
	if (eind == 0 || tot <= WZ_GETAL_SCHAAL || tot > 3 * (wz_getal)WZ_GETAL_SCHAAL)
		return false;
	uit->waarde = WZ_GETAL_SCHAAL;
	uit->tot = tot;
	uit->eind = uit->verder = eind;
	wz__kern_maat(zin, uit);
	return true;
}

bool wz__kern_lees(const wz__zin *zin, ptrdiff_t i, wz__kern *uit)
{
	*uit = (wz__kern){ .waarde = WZ_GETAL_GEEN,
		               .tot = WZ_GETAL_GEEN,
		               .geheel = WZ_GETAL_GEEN,
		               .getal = i,
		               .begin = i,
		               .eind = i + 1,
		               .verder = i + 1 };
	if (wz__kern_deel(zin, i, uit))
		return true;
	if (een_of_twee(zin, i, uit))
		return true;
	if (wz__kern_bijzonder(zin, i, uit)) {
		uit->verder = uit->eind;
		return true;
	}
	uit->eind = wz__kern_getal(zin, i, &uit->waarde);
	if (uit->eind == 0)
		return false;
	if (!lees_tal(zin, uit)) {
		lees_bereik(zin, uit);
		if (uit->tot == WZ_GETAL_GEEN)
			lees_geheel(zin, uit);
	}
	wz__kern_maat(zin, uit);
	return true;
}
