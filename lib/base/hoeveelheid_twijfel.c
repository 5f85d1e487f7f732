/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* Numbers that may be no result at all: how something was set up, what is true of a whole
 * town, what an agreement says, a story about one person. */

/* taalcursus, training, lessenserie */
static bool is_cursus(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const wat[] = { "cursus",    "training", "programma", "serie", "reeks",
		                               "opleiding", "module",   "workshop",  NULL };
	const wz__zinstuk *s = wz__zinstuk_op(zin, i);
	char klein[WZ__WOORD_MAX];
	size_t lengte;

	if (s->aard != WZ__WOORD || !wz__klein(klein, s->at, s->n))
		return false;
	lengte = strlen(klein);
	for (size_t j = 0; wat[j] != NULL; j++) {
		size_t n = strlen(wat[j]);

		if (lengte >= n && strcmp(klein + lengte - n, wat[j]) == 0)
			return true;
	}
	return false;
}

/* "bestaat uit tien lessen", "een cursus van zes avonden": how it was set up. */
static bool opzet(const wz__bijzin *b, const wz__hoeveelheid *uit)
{
	static const char *const bestaat[] = { "bestaat", "bestaan", "bestond", "bestonden", NULL };
	static const char *const telt[] = { "telt", "telde", "omvat", "omvatte", "kent", NULL };
	ptrdiff_t i = b->begin - 1;

	if (wz__is_mensen(uit->eenheid) || uit->soort != WZ__HV_AANTAL)
		return false;
	if (wz__is_woord(b->zin, i, "uit"))
		return wz__woord_ervoor(b, 8, bestaat);
	if (wz__is_een_van(b->zin, i, telt))
		return is_cursus(b->zin, i - 1) || is_cursus(b->zin, i - 2);
	return wz__is_woord(b->zin, i, "van") && is_cursus(b->zin, i - 1);
}

/* "Enschede telt 27.000 inwoners", "een op de tien huishoudens in deze wijk" */
static bool omgeving(const wz__bijzin *b, const wz__kern *kern, const wz__hoeveelheid *uit)
{
	static const char *const telt[] = { "telt", "telde", "kent", NULL };
	static const char *const leven[] = { "wonen", "woont", "woonden", "woonachtig",
		                                 "leven", "leeft", "leefden", NULL };
	static const char *const wie[] = { "inwoners", "huishoudens", "woningen", "mensen",
		                               "bewoners", "ouderen",     NULL };
	static const char *const waar[] = { "wijk", "buurt", "stad", "gemeente", "regio", NULL };
	static const char *const deze[] = { "de", "deze", "onze", NULL };

	if (wz__is_mensen(uit->eenheid) && wz__woord_ervoor(b, 4, leven))
		return true;
	for (size_t j = 0; wie[j] != NULL; j++)
		if (strcmp(uit->eenheid, wie[j]) == 0)
			return wz__woord_ervoor(b, 4, telt);
	if (kern->maat != WZ__MAAT_PROCENT)
		return false;
	if (wz__is_woord(b->zin, b->eind, "van") && wz__is_woord(b->zin, b->eind + 1, "de") &&
	    (wz__is_een_van(b->zin, b->eind + 2, wie) ||
	     wz__is_woord(b->zin, b->eind + 2, "bevolking")) &&
	    wz__is_woord(b->zin, b->van, "in") && wz__is_een_van(b->zin, b->van + 2, waar))
		return true;
	for (ptrdiff_t i = b->eind; kern->breuk && i < b->tot && i < b->eind + 6; i++)
		if (wz__is_woord(b->zin, i, "in") &&
		    (wz__begint_groot(wz__zinstuk_op(b->zin, i + 1)) ||
		     (wz__is_een_van(b->zin, i + 1, deze) && wz__is_een_van(b->zin, i + 2, waar))))
			return true;
	for (ptrdiff_t i = b->eind; kern->breuk && i < b->eind + 2; i++)
		if (wz__is_woord(b->zin, i, "van") && wz__is_een_van(b->zin, i + 1, deze) &&
		    wz__is_een_van(b->zin, i + 2, waar) && wz__is_een_van(b->zin, i - 1, wie))
			return true; /* 1 op de 8 inwoners van onze gemeente */
	return false;
}

/* "Minimaal 50 bewoners stijgen één trede": as an agreement says it, and a report too. */
static bool als_afspraak(const wz__bijzin *b)
{
	const wz__zinstuk *s = wz__zinstuk_op(b->zin, b->eind);
	static const char *const woord[] = { "minimaal", "tenminste", "ten", "min", NULL };
	static const char *const is[] = { "waren", "hadden", "hebben", "worden", NULL };
	static const char *const nu[] = { "zetten", "vinden", "bieden", "weten", NULL };

	if (b->begin != b->van || !wz__is_een_van(b->zin, b->begin, woord) || s->aard != WZ__WOORD ||
	    s->n < 5 || (s->soorten & (WZ__LX_FEIT | WZ__LX_BIJVOEGLIJK)) != 0 ||
	    wz__is_een_van(b->zin, b->eind, is))
		return false;
	if (memcmp(s->at, "ge", 2) == 0 || memcmp(s->at + s->n - 2, "en", 2) != 0)
		return false;
	if (wz__is_een_van(b->zin, b->eind, nu))
		return true;
	return memcmp(s->at + s->n - 3, "den", 3) != 0 && memcmp(s->at + s->n - 3, "ten", 3) != 0;
}

/* "drie van de vier mantelzorgers" is a ratio as often as a count. */
static bool verhouding(const wz__zin *zin, const wz__kern *kern)
{
	return kern->geheel != WZ_GETAL_GEEN && kern->geheel <= 5 * (wz_getal)WZ_GETAL_SCHAAL &&
	       !kern->geen && wz__zinstuk_op(zin, kern->getal)->aard == WZ__WOORD &&
	       wz__zinstuk_op(zin, kern->geheel_begin)->aard == WZ__WOORD;
}

/* "Hij heeft drie kinderen", "van elke tien euro gaat er vier naar huur": no result of
 * those who report. */
static bool verhaal(const wz__bijzin *b)
{
	static const char *const vraag[] = { "verzoek", "initiatief", "uitnodiging", "vraag", NULL };
	static const char *const wie[] = { "hij", "mevrouw", "meneer", NULL };

	if (wz__is_woord(b->zin, b->begin - 1, "van") && wz__is_woord(b->zin, b->begin - 3, "op") &&
	    wz__is_een_van(b->zin, b->begin - 2, vraag))
		return true; /* op verzoek van 12 bewoners */
	if (wz__is_woord(b->zin, 0, "van") && wz__is_soort(b->zin, 1, WZ__LX_ELK) &&
	    wz__zinstuk_op(b->zin, 2)->waarde != WZ_GETAL_GEEN)
		return true;
	if (wz__begint_groot(wz__zinstuk_op(b->zin, 0)) && wz__zinstuk_op(b->zin, 0)->soorten == 0 &&
	    wz__is_woord(b->zin, 1, "is") && wz__zinstuk_op(b->zin, 2)->aard == WZ__GETAL &&
	    wz__zinstuk_op(b->zin, 2)->n == 2 && wz__is_woord(b->zin, 3, "en"))
		return true; /* Anna is 34 en heeft drie kinderen */
	for (size_t i = 0; i < b->zin->n; i++)
		if (wz__is_woord(b->zin, (ptrdiff_t)i, "ik"))
			return true;
	return wz__is_een_van(b->zin, 0, wie) ||
	       (wz__is_woord(b->zin, 0, "zij") && wz__is_woord(b->zin, 1, "heeft"));
}

/* "Karim (14) helpt mee" is an age, "Noord (14)" a count. */
static bool naam_met_leeftijd(const wz__bijzin *b, const wz__hoeveelheid *uit)
{
	static const char *const waar[] = { "uit", "in", "naar", "van", NULL };
	const wz__zinstuk *s = wz__zinstuk_op(b->zin, b->begin - 2);
	ptrdiff_t i = b->begin - 1;

	if (uit->eenheid[0] != '\0' || uit->waarde >= 106 * (wz_getal)WZ_GETAL_SCHAAL ||
	    !wz__begint_groot(s) || s->n < 2 || s->at[1] < 'a')
		return false;
	if (wz__is_woord(b->zin, i, "is") && i == 1)
		return s->soorten == 0; /* Anna is 34 */
	if (wz__is_een_van(b->zin, b->begin - 3, waar))
		return false; /* komt uit Syrië (35) */
	return (wz__is_teken(b->zin, i, '(') && wz__is_teken(b->zin, b->eind, ')')) ||
	       (wz__is_teken(b->zin, i, ',') && wz__is_teken(b->zin, b->eind, ','));
}

/* "een workshop kost 5 euro" */
static bool prijs(const wz__bijzin *b, const wz__kern *kern)
{
	static const char *const kost[] = { "kost", "betaalt", "betalen", NULL };
	static const char *const naam[] = { "tarief",      "uurtarief", "huurtarief", "prijs",
		                                "contributie", "entree",    NULL };

	return kern->maat == WZ__MAAT_BEDRAG &&
	       (wz__woord_ervoor(b, 10, kost) ||
	        (wz__woord_ervoor(b, 4, naam) && !wz__is_woord(b->zin, b->begin - 1, "en")) ||
	        wz__is_woord(b->zin, b->begin - 1, "kosten"));
}

/* "van 9 deelnemers is de uitkomst onbekend": of these it is not known. */
static bool onbekend(const wz__bijzin *b)
{
	for (ptrdiff_t i = b->eind; i < b->tot; i++) {
		if (wz__is_getal(b->zin, i) || wz__is_teken(b->zin, i, ','))
			return false;
		if (wz__is_woord(b->zin, i, "onbekend") ||
		    (wz__is_woord(b->zin, i, "bekend") && wz__is_woord(b->zin, i - 1, "niet")) ||
		    (wz__is_woord(b->zin, i, "mening") && wz__is_woord(b->zin, i - 1, "geen")))
			return true;
	}
	return false;
}

/* "2 x 8 vrijwilligers": neither is how many there were. */
static bool maal_zoveel(const wz__bijzin *b, const wz__hoeveelheid *uit)
{
	static const char *const keer[] = { "x", "keer", "maal", NULL };

	static const char *const ruim[] = {
		"ruim", "bijna", "circa", "zo'n", "ongeveer", "zeker", NULL
	};
	ptrdiff_t na = wz__is_een_van(b->zin, b->eind, ruim) ? b->eind + 1 : b->eind;

	return (strcmp(uit->eenheid, "keer") == 0 && wz__is_getal(b->zin, na)) ||
	       (wz__is_een_van(b->zin, b->begin - 1, keer) && wz__is_getal(b->zin, b->begin - 2));
}

/* "wij danken de vier heren", "de oplage (2300)", "de 1,5 meter" */
static bool terzijde(const wz__bijzin *b, const wz__hoeveelheid *uit)
{
	static const char *const dank[] = { "dank", "danken", "bedanken", "dankt", "bedankt", NULL };
	static const char *const oplage[] = { "oplage", "oplages", NULL };

	if (maal_zoveel(b, uit))
		return true;
	if (strcmp(uit->eenheid, "meter") == 0 && uit->waarde == WZ_GETAL_SCHAAL * 3 / 2)
		return true;
	/* 1000 Dagen is een campagne, Digivaardig in 10 stappen is een cursus */
	if (((b->begin == b->van && wz__begint_groot(wz__zinstuk_op(b->zin, b->eind - 1))) ||
	     (b->begin == 2 && wz__is_woord(b->zin, 1, "in"))) &&
	    wz__is_woord(b->zin, b->eind, "is") && wz__is_woord(b->zin, b->eind + 1, "een") &&
	    uit->waarde > 2 * (wz_getal)WZ_GETAL_SCHAAL && uit->soort == WZ__HV_AANTAL)
		return true;
	if (wz__frase_voor(b->zin, b->begin, "al gauw") || wz__is_woord(b->zin, b->begin, "al"))
		return true; /* op een mooie dag spelen er al gauw 80 kinderen */
	return wz__woord_ervoor(b, 6, dank) || wz__woord_ervoor(b, 2, oplage) ||
	       (wz__is_teken(b->zin, b->begin - 1, '(') &&
	        wz__is_een_van(b->zin, b->begin - 2, oplage));
}

/* "1 op de 3 jongeren drinkt": of all of them, not of those who were seen. */
static bool van_iedereen(const wz__bijzin *b, const wz__kern *kern)
{
	static const char *const wie[] = { "jongeren", "volwassenen",  "mensen",      "inwoners",
		                               "ouderen",  "kinderen",     "huishoudens", "vrouwen",
		                               "mannen",   "Nederlanders", NULL };
	const wz__zinstuk *s = wz__zinstuk_op(b->zin, kern->verder + 1);

	if (!kern->breuk || !wz__is_een_van(b->zin, kern->verder, wie) || s->aard != WZ__WOORD)
		return false;
	for (ptrdiff_t i = kern->begin; i < kern->eind; i++)
		if (wz__is_woord(b->zin, i, "op"))
			return s->n > 3 && s->at[s->n - 1] == 't' && memcmp(s->at, "krijgt", 6) != 0;
	return false;
}

/* "van 30 naar 28 graden", "een koelcel van 28 m²", "de regeling gold 41 nachten": how
 * something was, which nobody counted. */
static bool omschrijving(const wz__bijzin *b, const wz__hoeveelheid *uit)
{
	static const char *const meet[] = { "meet", "beslaat", NULL };
	static const char *const gold[] = { "gold", "golden", "duurde", "duurden", NULL };

	if (strcmp(uit->eenheid, "graden") == 0)
		return true;
	if (uit->soort == WZ__HV_AANTAL && wz__is_een_van(b->zin, b->begin - 1, gold))
		return true;
	if (strncmp(uit->eenheid, "m\xC2\xB2", 3) != 0 && strcmp(uit->eenheid, "m2") != 0)
		return false;
	return wz__is_woord(b->zin, b->begin - 1, "van") ||
	       (wz__is_een_van(b->zin, b->begin - 1, meet) &&
	        wz__is_woord(b->zin, b->begin - 3, "een"));
}

bool wz__is_twijfel(const wz__bijzin *b, const wz__kern *kern, const wz__hoeveelheid *uit)
{
	return opzet(b, uit) || omgeving(b, kern, uit) || als_afspraak(b) || verhouding(b->zin, kern) ||
	       verhaal(b) || naam_met_leeftijd(b, uit) || prijs(b, kern) || onbekend(b) ||
	       omschrijving(b, uit) || terzijde(b, uit) || van_iedereen(b, kern);
}
