/* SPDX-License-Identifier: EUPL-1.2 */
/* Personal data: addresses and telephone numbers (adressen.c), and small groups with a health
 * or debt term. An address or a number is never repeated. */
#include "evaluate/tekst_stappen.h"

#include <string.h>
#include "base/ontleed.h"

/* ---- Small groups ---- */

/* Those whom it is about; not those who help them. */
static const char *const mensen[] = {
	"bewoner",       "bewoners",     "*bewoners",     "inwoner",       "inwoners",
	"burger",        "burgers",      "persoon",       "personen",      "mens",
	"mensen",        "deelnemer",    "deelnemers",    "cliënt",        "cliënten",
	"klant",         "klanten",      "patiënt",       "patiënten",     "jongere",
	"jongeren",      "oudere",       "ouderen",       "senior",        "senioren",
	"kind",          "kinderen",     "leerling",      "leerlingen",    "ouder",
	"ouders",        "moeder",       "moeders",       "vader",         "vaders",
	"vrouw",         "vrouwen",      "man",           "mannen",        "meisje",
	"meisjes",       "jongen",       "jongens",       "gezin",         "gezinnen",
	"huishouden",    "huishoudens",  "volwassene",    "volwassenen",   "mantelzorger",
	"mantelzorgers", "statushouder", "statushouders", "vluchteling",   "vluchtelingen",
	"hulpvrager",    "hulpvragers",  "gebruiker",     "gebruikers",    "wajonger",
	"wajongers",     "wwb ers",      "*plussers",     "*gerechtigden", NULL
};

static bool noemt_mensen(const char *gevouwen)
{
	for (const char *const *m = mensen; *m != NULL; m++)
		if (wz__patroon_in(*m, gevouwen, NULL, NULL))
			return true;
	return false;
}

/* Units are short; one that is not ASCII is looked at as it is. */
static bool eenheid_is_mensen(const char *eenheid)
{
	char klein[64];
	size_t n = strlen(eenheid);

	if (n >= sizeof klein)
		return false;
	for (size_t i = 0; i <= n; i++)
		klein[i] = eenheid[i] >= 'A' && eenheid[i] <= 'Z' ? (char)(eenheid[i] + 0x20) : eenheid[i];
	return noemt_mensen(klein);
}

/* Where no unit is given, the words behind the number say what it counts, if it is
 * in the text: people, unless they say something else. */
static bool getal_telt_mensen(const wz__gemeld *gemeld)
{
	const char *at = gemeld->gevouwen;
	wz__woordplek woord, na;
	char eenheid[64];

	while (wz__woord_volgende(&at, &woord)) {
		const char *verder = at;
		wz_getal getal;
		size_t n;

		if (!wz__is_cijfer(*woord.begin) || !wz__getal_op(woord.begin, &getal, &n) ||
		    getal != gemeld->aantal)
			continue;
		for (int i = 0; i < 2 && wz__woord_volgende(&verder, &na) && na.n < sizeof eenheid; i++) {
			memcpy(eenheid, na.begin, na.n);
			eenheid[na.n] = '\0';
			if (noemt_mensen(eenheid))
				return true;
		}
		return false;
	}
	return true;
}

/* Its words are not repeated: they may name somebody, and a list of signals is copied
 * to more places than the report. */
static bool kleine_groep(const wz__gemeld *gemeld, const wz__woordenlijsten *lijsten,
                         wz__bewering *uit)
{
	char hoeveel[WZ__HOEVEEL_SIZE], grens[WZ_FORMAT_SIZE], citaat[WZ__CITAAT_SIZE];
	wz_getal klein = wz__drempel(lijsten, "kleine-groep", 10 * (wz_getal)WZ_GETAL_SCHAAL);
	bool zonder = *gemeld->eenheid == '\0';
	size_t begin, n;

	if (gemeld->aantal == WZ_GETAL_GEEN || gemeld->grens != WZ_PRECIES || gemeld->aantal <= 0 ||
	    gemeld->aantal >= klein)
		return false;
	if (wz__woord_in(lijsten, WZ__WOORDEN_GEVOELIG, gemeld->gevouwen, &begin, &n) == NULL)
		return false;
	if (zonder ? !getal_telt_mensen(gemeld) : !eenheid_is_mensen(gemeld->eenheid))
		return false;
	return wz__beweer(uit, "Een groep van {}, kleiner dan {}, met een gevoelig kenmerk ({})",
	                  wz__hoeveel(hoeveel, gemeld->aantal, WZ_PRECIES, gemeld->eenheid),
	                  wz_getal_dutch(grens, klein),
	                  wz__citaat(citaat, gemeld->gevouwen + begin, n), NULL);
}

bool wz__persoonsgegevens(const wz__gemeld *gemeld, const wz__woordenlijsten *lijsten,
                          wz__bewering *uit)
{
	bool email = false, telefoonnummer = false;
	wz__adres adres = { 0 };

	while (wz__adres_volgende(gemeld->gevouwen, &adres)) {
		email = email || !adres.telefoon;
		telefoonnummer = telefoonnummer || adres.telefoon;
	}

	if (email && telefoonnummer)
		return wz__beweer(uit, "In het resultaat staan {} en {}", "een e-mailadres",
		                  "een telefoonnummer", NULL);
	if (email || telefoonnummer)
		return wz__beweer(uit, "In het resultaat staat {}",
		                  email ? "een e-mailadres" : "een telefoonnummer", NULL);
	return kleine_groep(gemeld, lijsten, uit);
}
