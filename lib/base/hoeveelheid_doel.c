/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

/* Aims, hopes, plans and room: numbers that look like a result and are none. */

static bool is_woord(const wz__bijzin *b, ptrdiff_t i, const char *woord)
{
	return wz__is_woord(b->zin, i, woord);
}

static bool mogelijk(const wz__bijzin *b)
{
	static const char *const werk[] = { "terecht",  "plaatsnemen", "meedoen",   "deelnemen",
		                                "mee",      "bieden",      "ontvangen", "opvangen",
		                                "plaatsen", "binnen",      NULL };

	for (ptrdiff_t i = b->eind; i < b->tot; i++)
		for (size_t j = 0; werk[j] != NULL; j++)
			if (is_woord(b, i, werk[j]))
				return true;
	return false;
}

/* Whether the word at `i`, before the number, makes it an aim. */
static bool doelwoord(const wz__bijzin *b, ptrdiff_t i)
{
	if (is_woord(b, i, "kunnen") || is_woord(b, i, "kan") || is_woord(b, i, "konden"))
		return mogelijk(b);
	if (is_woord(b, i, "plaats") &&
	    (is_woord(b, i - 1, "maakten") || is_woord(b, i - 1, "maakte") ||
	     is_woord(b, i - 1, "maken") || is_woord(b, i - 1, "maakt")))
		return false; /* drie oude maakten plaats voor twee nieuwe */
	if (is_woord(b, i, "ruimte") || is_woord(b, i, "plaats") || is_woord(b, i, "plek") ||
	    is_woord(b, i, "geschikt") || is_woord(b, i, "budget"))
		return is_woord(b, i + 1, "voor") || is_woord(b, i + 1, "aan");
	if (!wz__is_soort(b->zin, i, WZ__LX_DOEL) ||
	    (i > 0 && wz__begint_groot(wz__zinstuk_op(b->zin, i)) &&
	     wz__begint_groot(wz__zinstuk_op(b->zin, i - 1))))
		return false; /* De Toekomst is a name */
	if (is_woord(b, i, "zou") || is_woord(b, i, "zouden"))
		return true;
	if ((is_woord(b, i, "wilden") || is_woord(b, i, "willen")) && is_woord(b, i + 1, "er") &&
	    is_woord(b, b->van, "van"))
		return false; /* van de 90 ouderen wilden er 40 */
	return !is_woord(b, i - 1, "boven") && !is_woord(b, i - 1, "buiten") &&
	       !is_woord(b, i - 1, "volle") && !is_woord(b, i - 1, "conform") &&
	       !is_woord(b, i - 1, "volgens") && !is_woord(b, i - 2, "conform") &&
	       !is_woord(b, i - 2, "volgens") && !is_woord(b, i - 1, "dan");
}

/* "om 20 bewoners te activeren" */
static bool om_te(const wz__bijzin *b)
{
	bool om = false;

	for (ptrdiff_t i = b->begin - 1; i >= b->van && i > b->begin - 5; i--)
		om = om || is_woord(b, i, "om") || is_woord(b, i, "vroeg") || is_woord(b, i, "verzocht") ||
		     is_woord(b, i, "vraagt") || is_woord(b, i, "gevraagd");
	for (ptrdiff_t i = b->eind; om && i < b->tot && i < b->eind + 8; i++)
		if (is_woord(b, i, "te"))
			return true;
	return false;
}

/* "20 gepland", but not "10 bewoners willen meepraten": these are there already. */
static bool gepland(const wz__bijzin *b, ptrdiff_t i)
{
	static const char *const willen[] = { "wil",      "willen", "wilde",   "wilden",
		                                  "hopen",    "hoopt",  "hoopten", "afspraak",
		                                  "opdracht", "plan",   "wens",    NULL };

	for (size_t j = 0; willen[j] != NULL; j++)
		if (is_woord(b, i, willen[j]))
			return false;
	return i < b->tot && wz__is_soort(b->zin, i, WZ__LX_DOEL);
}

/* "de veertig die we als doel hadden", "op 60 deelnemers ingesteld" */
static bool als_doel(const wz__bijzin *b)
{
	if (is_woord(b, b->begin - 1, "op") &&
	    (is_woord(b, b->eind, "ingesteld") || is_woord(b, b->eind, "voorbereid")))
		return true;
	for (ptrdiff_t i = b->eind + 1; is_woord(b, b->eind, "die") && i < b->eind + 4; i++)
		if (is_woord(b, i, "als") && gepland(b, i + 1))
			return true;
	return false;
}

/* "de geplande 8" and "de afspraak van 200" are about the number next to them. */
static bool van_ander_getal(const wz__bijzin *b, ptrdiff_t i)
{
	const wz__zinstuk *s = wz__zinstuk_op(b->zin, i);

	if (s->at[s->n - 1] != 'e' && !is_woord(b, i + 1, "van"))
		return false;
	for (ptrdiff_t j = i + 1; j < b->begin; j++)
		if (wz__is_getal(b->zin, j))
			return true;
	return false;
}

/* "de norm is 24 gesprekken, wij voerden er 31", "…, het resultaat is 27": an aim before
 * the comma, with its own number, is done with. */
static bool na_komma(const wz__bijzin *b, ptrdiff_t doel)
{
	static const char *const wie[] = { "wij",   "we",     "het", "dat",       "dit",
		                               "er",    "nu",     "nog", "inmiddels", "uiteindelijk",
		                               "waren", "kwamen", NULL };
	ptrdiff_t komma = b->begin - 1;
	bool geteld = false, uit = is_woord(b, b->begin - 1, "er");
	bool gehaald = wz__bijzin_na(b, WZ__LX_FEIT, 2); /* 50 verwacht, 40 gekomen */

	for (; komma > doel && !wz__is_teken(b->zin, komma, ','); komma--)
		uit = uit || is_woord(b, komma, "resultaat") || is_woord(b, komma, "uitkomst");
	for (ptrdiff_t i = komma - 1; i > doel - 5; i--)
		geteld = geteld || wz__is_getal(b->zin, i);
	if (geteld && gehaald && komma == b->begin - 1)
		return true;
	for (size_t j = 0; geteld && uit && wie[j] != NULL; j++)
		if (is_woord(b, komma + 1, wie[j]))
			return true;
	return false;
}

static bool op_de_planning(const wz__bijzin *b)
{
	for (ptrdiff_t i = b->eind; i < b->eind + 5 && i < b->tot; i++) {
		if (is_woord(b, i, "op") && is_woord(b, i + 1, "de") &&
		    (is_woord(b, i + 2, "planning") || is_woord(b, i + 2, "agenda") ||
		     is_woord(b, i + 2, "rol")))
			return true;
		if (wz__is_getal(b->zin, i))
			break;
	}
	return false;
}

/* "het contract gaat uit van 12 bijeenkomsten" */
static bool gaat_uit_van(const wz__bijzin *b)
{
	for (ptrdiff_t i = b->begin - 3; i >= b->van && i > b->begin - 9; i--)
		if (is_woord(b, i, "gaat") || is_woord(b, i, "gaan") || is_woord(b, i, "ging") ||
		    is_woord(b, i, "gingen"))
			return true;
	return false;
}

static bool gepland_voor(const wz__bijzin *b, ptrdiff_t haak)
{
	return wz__is_soort(b->zin, haak, WZ__LX_DOEL);
}

/* "(afspraak)" at the end, or behind it and before another number */
static bool haken_erna(const wz__bijzin *b)
{
	ptrdiff_t na = b->tot + 3;

	if (!wz__is_teken(b->zin, b->tot, '(') || !gepland_voor(b, b->tot + 1) ||
	    !wz__is_teken(b->zin, b->tot + 2, ')'))
		return false;
	if (wz__zinstuk_op(b->zin, na)->aard == WZ__EINDE || wz__is_teken(b->zin, na, '.'))
		return true;
	for (ptrdiff_t i = b->eind; i < b->tot; i++)
		if (wz__is_getal(b->zin, i))
			return false;
	return true;
}

/* "de taakstelling is voor 92% gerealiseerd": what came of the aim. */
static bool uitkomst(const wz__bijzin *b)
{
	return (is_woord(b, b->begin - 1, "voor") || is_woord(b, b->begin - 1, "met")) &&
	       wz__bijzin_na(b, WZ__LX_FEIT, 4);
}

/* "verwacht werden 50 bewoners" */
static bool verwacht_werd(const wz__bijzin *b, ptrdiff_t i)
{
	return (is_woord(b, i, "werd") || is_woord(b, i, "werden")) &&
	       wz__is_soort(b->zin, i - 1, WZ__LX_DOEL);
}

/* "we zochten veertien maatjes en vonden er zes": what was looked for. */
static bool gezocht(const wz__bijzin *b)
{
	static const char *const zoekt[] = { "zocht", "zochten", NULL };
	static const char *const vindt[] = { "vond", "vonden", NULL };
	bool zocht = false, vond = false;

	for (ptrdiff_t i = b->begin - 1; i >= b->van && i > b->begin - 5; i--)
		for (size_t j = 0; zoekt[j] != NULL; j++)
			zocht = zocht || is_woord(b, i, zoekt[j]);
	if (is_woord(b, b->eind - 1, "keer") || is_woord(b, b->eind - 1, "maal"))
		return false;
	for (ptrdiff_t i = b->eind; zocht && i < b->eind + 8; i++)
		for (size_t j = 0; vindt[j] != NULL; j++) {
			ptrdiff_t er = is_woord(b, i + 1, "er") ? i + 1 : i + 2, na = er + 1;

			if (is_woord(b, na, "maar") || is_woord(b, na, "slechts"))
				na++;
			vond = vond || (is_woord(b, i, vindt[j]) && is_woord(b, er, "er") &&
			                (wz__is_getal(b->zin, na) || is_woord(b, na, "geen")));
		}
	return vond;
}

/* "een locatie met 400 bedden", "er zijn 32 slaapplekken": room, unless it was made or used. */
static bool capaciteit(const wz__bijzin *b)
{
	static const char *const plek[] = { "bedden",      "slaapplekken",    "slaapplaatsen",
		                                "zitplaatsen", "parkeerplaatsen", NULL };
	static const char *const heeft[] = { "met",  "zijn",   "waren",  "heeft", "hebben",
		                                 "telt", "hadden", "bieden", "biedt", NULL };
	static const char *const gebruikt[] = { "gebruikt",   "bezet",     "verhuurd", "beslapen",
		                                    "bijgekomen", "geplaatst", NULL };
	bool kan = false, ruimte = false;

	for (size_t j = 0; plek[j] != NULL; j++)
		kan = kan || is_woord(b, b->eind - 1, plek[j]);
	for (ptrdiff_t i = b->eind; kan && i < b->tot; i++)
		for (size_t j = 0; gebruikt[j] != NULL; j++)
			if (is_woord(b, i, gebruikt[j]) || wz__is_soort(b->zin, i, WZ__LX_FEIT))
				return false;
	for (ptrdiff_t i = b->begin - 2; kan && i < b->begin; i++)
		for (size_t j = 0; heeft[j] != NULL; j++)
			ruimte = ruimte ||
			         (is_woord(b, i, heeft[j]) && (i == b->begin - 1 || is_woord(b, i + 1, "er")));
	return ruimte;
}

bool wz__is_doel(const wz__bijzin *b)
{
	bool feit = false;

	if (gezocht(b) || capaciteit(b))
		return true;
	if (haken_erna(b) || op_de_planning(b))
		return true;
	if (uitkomst(b))
		return false;
	if (wz__frase_voor(b->zin, b->begin, "in plaats van") ||
	    wz__frase_voor(b->zin, b->begin, "in plaats van de") ||
	    wz__frase_voor(b->zin, b->begin, "van de te") ||
	    (wz__frase_voor(b->zin, b->begin, "uit van") && gaat_uit_van(b)))
		return true;
	for (ptrdiff_t i = b->begin - 1; i >= b->van && !feit; i--) {
		if (wz__is_soort(b->zin, i, WZ__LX_WAARVAN))
			break;
		if (doelwoord(b, i) && !van_ander_getal(b, i))
			return !na_komma(b, i);
		feit = wz__is_soort(b->zin, i, WZ__LX_FEIT) && !verwacht_werd(b, i);
		/* i.p.v. */
		if (is_woord(b, i, "v") && is_woord(b, i - 2, "p") && is_woord(b, i - 4, "i") &&
		    b->begin - i < 5)
			return true;
	}
	/* "de doelstelling (30 vrijwilligers)" */
	if (wz__is_teken(b->zin, b->van - 1, '(') && b->begin == b->van && gepland_voor(b, b->van - 2))
		return true;
	if (feit || wz__bijzin_na(b, WZ__LX_FEIT, 6))
		return false;
	if (om_te(b))
		return true;
	return gepland(b, b->eind) || als_doel(b) ||
	       (is_woord(b, b->eind, "die") && gepland(b, b->eind + 2)) || gepland(b, b->eind + 1) ||
	       is_woord(b, b->eind, "nodig");
}
