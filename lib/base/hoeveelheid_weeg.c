/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>

/* Numbers that are a side matter to another one: "634 vragen op 98 spreekuren". */

bool wz__is_mensen(const char *eenheid)
{
	static const char *const woorden[] = {
		"mensen",      "personen",      "kinderen",     "jongeren",      "ouderen",
		"vrouwen",     "mannen",        "dames",        "heren",         "meiden",
		"meisjes",     "jongens",       "gasten",       "gezinnen",      "huishoudens",
		"leden",       "klanten",       "cliënten",     "cursisten",     "studenten",
		"patiënten",   "senioren",      "leerlingen",   "vluchtelingen", "pubers",
		"volwassenen", "buren",         "tieners",      "man",           "vrijwilligsters",
		"aanwezigen",  "anderstaligen", "buurtgenoten", "wijkgenoten",   "abonnees",
		NULL
	};
	/* Not the things that end as people do. */
	static const char *const dingen[] = { "nummers", "kamers",   "cijfers", "computers",
		                                  "letters", "posters",  "flyers",  "folders",
		                                  "lockers", "dossiers", "papers",  "containers",
		                                  "meters",  NULL };
	size_t n = strlen(eenheid);

	for (size_t i = 0; woorden[i] != NULL; i++)
		if (strcmp(eenheid, woorden[i]) == 0)
			return true;
	for (size_t i = 0; dingen[i] != NULL; i++)
		if (n >= strlen(dingen[i]) && strcmp(eenheid + n - strlen(dingen[i]), dingen[i]) == 0)
			return false;
	return n > 4 && strcmp(eenheid + n - 3, "ers") == 0;
}

/* "kwam uit op 39", "de teller staat op 44": the number itself. */
static bool komt_op(const wz__bijzin *b, ptrdiff_t voorzetsel)
{
	static const char *const uitkomst[] = {
		"uit",        "staat",      "stond",     "staan",   "ligt",   "lag",
		"komt",       "kwam",       "kwamen",    "komen",   "steken", "neer",
		"uitgekomen", "eindigde",   "sluit",     "blijft",  "bleef",  "bestaat",
		"bestaan",    "bestond",    "bestonden", "zitten",  "zit",    "zaten",
		"beschikt",   "beschikken", "beschikte", "gekomen", NULL
	};

	bool op = wz__is_woord(b->zin, voorzetsel, "op");

	for (ptrdiff_t i = voorzetsel - 1; i >= b->van && i > voorzetsel - 8; i--) {
		/* "deelden flyers uit in vier wijken" */
		if ((op || !wz__is_woord(b->zin, i, "uit")) && wz__is_een_van(b->zin, i, uitkomst))
			return true;
		/* de teller stond op 312, een jaar later op 358 */
		if (op && wz__is_getal(b->zin, i) && wz__is_woord(b->zin, i - 1, "op"))
			return komt_op(b, i - 1);
		if (wz__is_getal(b->zin, i))
			return false;
	}
	return false;
}

/* The piece before the number, without an article. */
static ptrdiff_t zonder_lidwoord(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const lidwoord[] = { "de", "onze", "deze", "alle", "die", NULL };

	return wz__is_een_van(zin, i, lidwoord) ? i - 1 : i;
}

/* "op 98 spreekuren", "in vier wijken", "uit 37 landen", and what is known already */
static bool plaats(const wz__zin *zin, ptrdiff_t i)
{
	static const char *const bekend[] = { "de", "onze", NULL };
	static const char *const gift[] = { "gift",      "bijdrage", "subsidie", "donatie",
		                                "schenking", "legaat",   NULL };
	static const char *const dankzij[] = { "dankzij", "door", "met", NULL };
	static const char *const gevraagd[] = { "evaluatie", "enquête", "onderzoek", "peiling",
		                                    "uitvraag",  "meting",  "rondvraag", NULL };
	static const char *const voorzetsel[] = { "op",        "in",      "uit",    "bij",
		                                      "over",      "via",     "binnen", "tijdens",
		                                      "verspreid", "dankzij", NULL };

	if (wz__is_een_van(zin, i, bekend) && !wz__is_woord(zin, i - 1, "van"))
		return true; /* de 12 buurtfeesten */
	if (wz__is_woord(zin, i, "van") &&
	    (wz__is_woord(zin, i - 1, "inzet") || wz__is_woord(zin, i - 1, "aanleiding")))
		return true; /* dankzij de inzet van 12 vrijwilligers */
	if (wz__is_woord(zin, i, "van") && wz__is_een_van(zin, i - 1, gift) &&
	    wz__is_een_van(zin, i - 3, dankzij))
		return true; /* dankzij een gift van 500 euro */
	if (wz__is_woord(zin, i, "onder") && wz__is_een_van(zin, i - 1, gevraagd))
		return true; /* de evaluatie onder 96 ouders */
	if (wz__is_woord(zin, i, "met") && wz__is_woord(zin, i - 1, "samen"))
		return true;
	if (wz__is_woord(zin, i, "voor") && wz__is_woord(zin, i - 1, "goed"))
		return true; /* samen goed voor 31.000 uur */
	if (wz__is_woord(zin, i, "aan") && wz__is_woord(zin, i - 1, "deel"))
		return true;
	return wz__is_een_van(zin, zonder_lidwoord(zin, i), voorzetsel);
}

/* From the word before "en" or a comma back to the words before the number there. */
static ptrdiff_t vorige_in_rij(const wz__bijzin *b, ptrdiff_t i)
{
	ptrdiff_t j = i - 1;

	if (!wz__is_woord(b->zin, i, "en") && !wz__is_teken(b->zin, i, ','))
		return -1;
	while (j >= b->van && j > i - 5 && !wz__is_getal(b->zin, j)) {
		if (wz__zinstuk_op(b->zin, j)->aard != WZ__WOORD || wz__is_soort(b->zin, j, WZ__LX_STOP))
			return -1;
		j--;
	}
	return j >= b->van && wz__is_getal(b->zin, j) ? j - 1 : -1;
}

/* totaal, totaalbedrag */
static bool is_totaal(const wz__zinstuk *s)
{
	return s->n >= 6 && memcmp(s->at, "totaal", 6) == 0;
}

/* "640 leerlingen van vier scholen": of what was counted before it. */
static bool van_geteld(const wz__bijzin *b, const wz__kern *kern)
{
	ptrdiff_t i = zonder_lidwoord(b->zin, b->begin - 1);
	bool bekend = i < b->begin - 1; /* gebruik van de 14 voorzieningen */

	if (!wz__is_woord(b->zin, i, "van") || is_totaal(wz__zinstuk_op(b->zin, i - 1)))
		return false;
	for (ptrdiff_t j = i - 1; j >= b->van; j--) {
		if (wz__is_getal(b->zin, j))
			return true;
		if (kern->maat != WZ__MAAT_BEDRAG && !bekend &&
		    (j < i - 4 || wz__zinstuk_op(b->zin, j)->aard != WZ__WOORD ||
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
	if (wz__woord_ervoor(b, 3, respons) || wz__is_een_van(b->zin, b->eind, respons) ||
	    wz__is_teken(b->zin, b->begin - 1, '('))
		return true;
	if (!wz__is_teken(b->zin, b->begin - 1, ',') || !wz__is_woord(b->zin, b->eind, "van") ||
	    !wz__is_een_van(b->zin, b->eind + 1, van))
		return false;
	for (ptrdiff_t i = b->eind + 2; i < b->eind + 6; i++)
		if (wz__zinstuk_op(b->zin, i)->aard != WZ__WOORD)
			return true;
	return false;
}

static bool bijzaak(const wz__bijzin *b, const wz__kern *kern)
{
	if (van_geteld(b, kern) || aandeel(b, kern))
		return true;
	if (kern->maat == WZ__MAAT_PROCENT || kern->geheel != WZ_GETAL_GEEN)
		return false;
	for (ptrdiff_t i = wz__is_woord(b->zin, b->begin - 1, "slechts") ? b->begin - 2 : b->begin - 1;
	     i >= b->van; i = vorige_in_rij(b, i))
		if (plaats(b->zin, i))
			return !komt_op(b, i);
	return false;
}

void wz__weeg(const wz__bijzin *b, const wz__kern *kern, wz__hoeveelheid *uit)
{
	if (!wz__is_resultaat(uit->soort))
		return;
	if ((strcmp(uit->eenheid, "nederlanders") == 0 &&
	     uit->waarde >= 1000 * (wz_getal)WZ_GETAL_SCHAAL) ||
	    wz__bijzin_na(b, WZ__LX_ELDERS, 4)) {
		uit->soort = WZ__HV_TOTAAL;
		return;
	}
	uit->bijzaak = bijzaak(b, kern);
	if (wz__is_twijfel(b, kern, uit))
		uit->zekerheid = WZ__ONZEKER;
}
