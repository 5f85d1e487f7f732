/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* What speaks against a number as that of a result: it is a side matter ("634 vragen op
 * 98 spreekuren"), or how something was set up, or true of a whole town. */

static bool een_van(const wz__zin *zin, ptrdiff_t i, const char *const *lijst)
{
	while (*lijst != NULL)
		if (wz__is_woord(zin, i, *lijst++))
			return true;
	return false;
}

/* Whether one of these words stands in the clause, at most `ver` pieces before it. */
static bool ervoor(const wz__bijzin *b, ptrdiff_t ver, const char *const *lijst)
{
	for (ptrdiff_t i = b->begin - 1; i >= b->van && i >= b->begin - ver; i--)
		if (een_van(b->zin, i, lijst))
			return true;
	return false;
}

bool wz__is_mensen(const char *eenheid)
{
	static const char *const woorden[] = {
		"mensen",          "personen",   "kinderen",      "jongeren",      "ouderen",
		"vrouwen",         "mannen",     "dames",         "heren",         "meiden",
		"meisjes",         "jongens",    "gasten",        "gezinnen",      "huishoudens",
		"leden",           "klanten",    "cliënten",      "cursisten",     "studenten",
		"patiënten",       "senioren",   "leerlingen",    "vluchtelingen", "pubers",
		"volwassenen",     "buren",      "buurtjes",      "tieners",       "man",
		"vrijwilligsters", "aanwezigen", "anderstaligen", "buurtgenoten",  "wijkgenoten",
		"abonnees",        NULL
	};
	/* Not the things that end as people do. */
	static const char *const dingen[] = { "nummers", "kamers",     "cijfers", "computers",
		                                  "letters", "posters",    "flyers",  "folders",
		                                  "lockers", "dossiers",   "papers",  "containers",
		                                  "meters",  "cursussers", NULL };
	size_t n = strlen(eenheid);

	for (size_t i = 0; woorden[i] != NULL; i++)
		if (strcmp(eenheid, woorden[i]) == 0)
			return true;
	for (size_t i = 0; dingen[i] != NULL; i++)
		if (n >= strlen(dingen[i]) && strcmp(eenheid + n - strlen(dingen[i]), dingen[i]) == 0)
			return false;
	return n > 4 && strcmp(eenheid + n - 3, "ers") == 0;
}

/* ---- Side matters ---- */

/* "kwam uit op 39", "de teller staat op 44": the number itself. */
static bool komt_op(const wz__bijzin *b)
{
	static const char *const uitkomst[] = {
		"uit",      "staat",      "stond",     "staan",   "ligt",    "lag",        "komt",
		"kwam",     "kwamen",     "komen",     "steken",  "neer",    "uitgekomen", "eindigde",
		"sluit",    "blijft",     "bleef",     "bestaat", "bestaan", "bestond",    "bestonden",
		"beschikt", "beschikken", "beschikte", "gekomen", NULL
	};

	bool op = wz__is_woord(b->zin, b->begin - 1, "op");

	for (ptrdiff_t i = b->begin - 2; i >= b->van && i > b->begin - 9; i--) {
		/* "deelden flyers uit in vier wijken" */
		if ((op || !wz__is_woord(b->zin, i, "uit")) && een_van(b->zin, i, uitkomst))
			return true;
		if (wz__is_getal(b->zin, i))
			return false;
	}
	return false;
}

/* The piece before the number, without an article. */
static ptrdiff_t zonder_lidwoord(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const lidwoord[] = { "de", "onze", "deze", "alle", "die", NULL };

	return een_van(zin, i, lidwoord) ? i - 1 : i;
}

/* "op 98 spreekuren", "in vier wijken", "uit 37 landen", and what is known already */
static bool plaats(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const bekend[] = { "de", "onze", NULL };
	static const char *const voorzetsel[] = { "op",  "in",     "uit",     "bij",       "over",
		                                      "via", "binnen", "tijdens", "verspreid", NULL };

	if (een_van(zin, i, bekend) && !wz__is_woord(zin, i - 1, "van") &&
	    !wz__is_woord(zin, i - 1, "alle"))
		return true; /* de 12 buurtfeesten */
	if (wz__is_woord(zin, i, "aan") && wz__is_woord(zin, i - 1, "deel"))
		return true;
	return een_van(zin, zonder_lidwoord(zin, i), voorzetsel);
}

/* From the word before "en" or a comma back to the words before the number there. */
static ptrdiff_t vorige_in_rij(const wz__bijzin *b, ptrdiff_t i)
{
	ptrdiff_t j = i - 1;

	if (!wz__is_woord(b->zin, i, "en") && !wz__is_teken(b->zin, i, ','))
		return -1;
	while (j >= b->van && j > i - 5 && !wz__is_getal(b->zin, j)) {
		if (wz__stuk_op(b->zin, j)->aard != WZ__WOORD || wz__is_soort(b->zin, j, WZ__LX_STOP))
			return -1;
		j--;
	}
	return j >= b->van && wz__is_getal(b->zin, j) ? j - 1 : -1;
}

/* totaal, totaalbedrag */
static bool is_totaal(const wz__stuk *s)
{
	return s->n >= 6 && memcmp(s->at, "totaal", 6) == 0;
}

/* "640 leerlingen van vier scholen": of what was counted before it. */
static bool van_geteld(const wz__bijzin *b, const wz__kern *kern)
{
	ptrdiff_t i = b->begin - 1;

	if (!wz__is_woord(b->zin, i, "van") || is_totaal(wz__stuk_op(b->zin, i - 1)))
		return false;
	for (ptrdiff_t j = i - 1; j >= b->van; j--) {
		if (wz__is_getal(b->zin, j))
			return true;
		if (kern->maat != WZ__MAAT_BEDRAG &&
		    (j < i - 4 || wz__stuk_op(b->zin, j)->aard != WZ__WOORD ||
		     wz__is_soort(b->zin, j, WZ__LX_STOP)))
			return false;
	}
	return false;
}

/* "een respons van 31 procent", "over geld (37%)", ", driekwart van de starters." */
static bool aandeel(const wz__bijzin *b, const wz__kern *kern)
{
	static const char *const van[] = { "de", "het", "alle", "onze", NULL };
	static const char *const respons[] = { "respons", "responspercentage", NULL };

	if (kern->maat != WZ__MAAT_PROCENT)
		return false;
	if (ervoor(b, 3, respons) || een_van(b->zin, b->eind, respons) ||
	    wz__is_teken(b->zin, b->begin - 1, '('))
		return true;
	if (!wz__is_teken(b->zin, b->begin - 1, ',') || !wz__is_woord(b->zin, b->eind, "van") ||
	    !een_van(b->zin, b->eind + 1, van))
		return false;
	for (ptrdiff_t i = b->eind + 2; i < b->eind + 6; i++)
		if (wz__stuk_op(b->zin, i)->aard != WZ__WOORD)
			return true;
	return false;
}

static bool bijzaak(const wz__bijzin *b, const wz__kern *kern)
{
	if (van_geteld(b, kern) || aandeel(b, kern))
		return true;
	if (kern->maat == WZ__MAAT_PROCENT || kern->geheel != WZ_GETAL_GEEN || komt_op(b))
		return false;
	for (ptrdiff_t i = b->begin - 1; i >= b->van; i = vorige_in_rij(b, i))
		if (plaats(b->zin, i))
			return true;
	return false;
}

/* ---- Doubt ---- */

/* "bestaat uit tien lessen", "een cursus van zes avonden": how it was set up. */
static bool opzet(const wz__bijzin *b, const wz__hoeveelheid *uit)
{
	static const char *const bestaat[] = { "bestaat", "bestaan", "bestond", "bestonden", NULL };
	static const char *const wat[] = { "cursus", "training",  "programma", "serie",
		                               "reeks",  "opleiding", "module",    NULL };
	ptrdiff_t i = b->begin - 1;

	if (wz__is_mensen(uit->eenheid) || uit->soort != WZ__HV_AANTAL)
		return false;
	if (wz__is_woord(b->zin, i, "uit"))
		return ervoor(b, 8, bestaat);
	for (size_t j = 0; wz__is_woord(b->zin, i, "van") && wat[j] != NULL; j++) {
		const wz__stuk *s = wz__stuk_op(b->zin, i - 1);
		size_t n = strlen(wat[j]);

		if (s->aard == WZ__WOORD && s->n >= n && memcmp(s->at + s->n - n, wat[j], n) == 0)
			return true;
	}
	return false;
}

/* "Enschede telt 27.000 inwoners", "een op de tien huishoudens in deze wijk" */
static bool omgeving(const wz__bijzin *b, const wz__kern *kern, const wz__hoeveelheid *uit)
{
	static const char *const telt[] = { "telt",    "telde", "kent",       "wonen",
		                                "woonden", "woont", "woonachtig", NULL };
	static const char *const wie[] = { "inwoners", "huishoudens", "woningen", "mensen",
		                               "bewoners", "ouderen",     NULL };
	static const char *const waar[] = { "wijk", "buurt", "stad", "gemeente", "regio", NULL };
	static const char *const deze[] = { "de", "deze", "onze", NULL };

	for (size_t j = 0; wie[j] != NULL; j++)
		if (strcmp(uit->eenheid, wie[j]) == 0)
			return ervoor(b, 4, telt);
	for (ptrdiff_t i = b->eind; kern->breuk && i < b->tot && i < b->eind + 6; i++)
		if (wz__is_woord(b->zin, i, "in") && een_van(b->zin, i + 1, deze) &&
		    een_van(b->zin, i + 2, waar))
			return true;
	return false;
}

/* "Minimaal 50 bewoners stijgen één trede": as an agreement says it, and a report too. */
static bool als_afspraak(const wz__bijzin *b)
{
	const wz__stuk *s = wz__stuk_op(b->zin, b->eind);
	static const char *const woord[] = { "minimaal", "tenminste", "ten", "min", NULL };
	static const char *const is[] = { "waren", "hadden", "hebben", "worden", NULL };
	static const char *const nu[] = { "zetten", "vinden", "bieden", "weten", NULL };

	if (b->begin != b->van || !een_van(b->zin, b->begin, woord) || s->aard != WZ__WOORD ||
	    s->n < 5 || (s->soorten & (WZ__LX_FEIT | WZ__LX_BIJVOEGLIJK)) != 0 ||
	    een_van(b->zin, b->eind, is))
		return false;
	if (memcmp(s->at, "ge", 2) == 0 || memcmp(s->at + s->n - 2, "en", 2) != 0)
		return false;
	if (een_van(b->zin, b->eind, nu))
		return true;
	return memcmp(s->at + s->n - 3, "den", 3) != 0 && memcmp(s->at + s->n - 3, "ten", 3) != 0;
}

/* "drie van de vier mantelzorgers" is a ratio as often as a count. */
static bool verhouding(const wz__zin *zin, const wz__kern *kern)
{
	return kern->geheel != WZ_GETAL_GEEN && kern->geheel <= 5 * (wz_getal)WZ_GETAL_SCHAAL &&
	       !kern->geen && wz__stuk_op(zin, kern->getal)->aard == WZ__WOORD &&
	       wz__stuk_op(zin, kern->geheel_begin)->aard == WZ__WOORD;
}

/* "Hij heeft drie kinderen", "van elke tien euro gaat er vier naar huur": no result of
 * those who report. */
static bool verhaal(const wz__bijzin *b)
{
	static const char *const wie[] = { "hij", "mevrouw", "meneer", NULL };

	if (wz__is_woord(b->zin, 0, "van") && wz__is_soort(b->zin, 1, WZ__LX_ELK) &&
	    wz__stuk_op(b->zin, 2)->waarde != WZ_GETAL_GEEN)
		return true;
	return een_van(b->zin, 0, wie) ||
	       (wz__is_woord(b->zin, 0, "zij") && wz__is_woord(b->zin, 1, "heeft"));
}

/* "Karim (14) helpt mee" is an age, "Noord (14)" a count. */
static bool naam_met_leeftijd(const wz__bijzin *b, const wz__hoeveelheid *uit)
{
	const wz__stuk *s = wz__stuk_op(b->zin, b->begin - 2);

	return uit->eenheid[0] == '\0' && uit->waarde < 106 * (wz_getal)WZ_GETAL_SCHAAL &&
	       wz__is_teken(b->zin, b->begin - 1, '(') && wz__is_teken(b->zin, b->eind, ')') &&
	       wz__begint_groot(s) && s->n > 1 && s->at[1] >= 'a';
}

void wz__weeg(const wz__bijzin *b, const wz__kern *kern, wz__hoeveelheid *uit)
{
	if (!wz__is_resultaat(uit->soort))
		return;
	if (strcmp(uit->eenheid, "nederlanders") == 0 || wz__bijzin_na(b, WZ__LX_ELDERS, 4)) {
		uit->soort = WZ__HV_TOTAAL;
		return;
	}
	uit->bijzaak = bijzaak(b, kern);
	if (opzet(b, uit) || omgeving(b, kern, uit) || als_afspraak(b) || verhouding(b->zin, kern) ||
	    verhaal(b) || naam_met_leeftijd(b, uit))
		uit->zekerheid = WZ__ONZEKER;
}
