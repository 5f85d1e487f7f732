/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/hoeveelheid_delen.h"

#include <string.h>
#include "base/eenheid.h"

/* Which of the quantities of a text is the number of a result. Honest: where two
 * could be, none is. */

bool wz__is_resultaat(wz__hoeveelheidsoort soort)
{
	return soort == WZ__HV_AANTAL || soort == WZ__HV_PERCENTAGE || soort == WZ__HV_BEDRAG;
}

bool wz__is_duur(const wz__hoeveelheid *h)
{
	static const char *const duur[] = {
		"jaar", "jaren", "maand",     "maanden", "week",    "weken",
		"dag",  "dagen", "werkdagen", "uur",     "minuten", "minuut"
	};

	if (strcmp(h->eenheid, "uur") == 0 && h->waarde >= 100 * (wz_getal)WZ_GETAL_SCHAAL)
		return false;
	for (size_t i = 0; i < sizeof duur / sizeof *duur; i++)
		if (strcmp(h->eenheid, duur[i]) == 0)
			return true;
	return false;
}

/* Those that count in this unit; "" is any unit that is no stretch of time. */
static bool kandidaat(const wz__hoeveelheid *h, const char *eenheid, bool herhaling)
{
	if (h->zekerheid == WZ__ONZEKER)
		return false;
	if (herhaling ? h->soort != WZ__HV_HERHALING : !wz__is_resultaat(h->soort))
		return false;
	if (eenheid[0] == '\0')
		return !wz__is_duur(h);
	return h->eenheid[0] != '\0' && wz__eenheid_gelijk(h->eenheid, eenheid);
}

/* Whether there is another number that the text is about: "in drie wijken gemiddeld 12". */
static bool hoofdzaak(const wz__hoeveelheid *h, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!h[i].bijzaak && !wz__is_duur(&h[i]) && h[i].soort != WZ__HV_VERANDERING &&
		    h[i].soort != WZ__HV_DEEL && h[i].soort != WZ__HV_TOTAAL &&
		    h[i].soort != WZ__HV_HERHALING && h[i].soort != WZ__HV_BEGIN)
			return true;
	return false;
}

/* The only candidate, else -1; and how many there are. Side matters count in a unit that
 * is asked for, or where there is nothing else. */
static int enige(const wz__hoeveelheid *h, size_t n, const char *eenheid, bool herhaling,
                 size_t *hoeveel)
{
	bool bijzaken = eenheid[0] != '\0' || !hoofdzaak(h, n);
	int gevonden = -1;

	*hoeveel = 0;
	for (size_t i = 0; i < n; i++)
		if (kandidaat(&h[i], eenheid, herhaling) && (bijzaken || !h[i].bijzaak)) {
			gevonden = (int)i;
			++*hoeveel;
		}
	return *hoeveel == 1 ? gevonden : -1;
}

/* "20 klussers en 15 oud-klussers": another kind of the same, which may be meant too. */
static bool ook_soort_van(const wz__hoeveelheid *h, size_t n, const char *eenheid)
{
	size_t lengte = strlen(eenheid);

	for (size_t i = 0; i < n; i++) {
		size_t van = strlen(h[i].eenheid);

		if (wz__is_resultaat(h[i].soort) && van > lengte + 1 &&
		    h[i].eenheid[van - lengte - 1] == '-' &&
		    strcmp(h[i].eenheid + van - lengte, eenheid) == 0)
			return true;
	}
	return false;
}

static int in_eenheid(const wz__hoeveelheid *h, size_t n, const char *eenheid, const char **reden)
{
	size_t hoeveel;
	int gevonden = enige(h, n, eenheid, false, &hoeveel);

	if (gevonden >= 0 && ook_soort_van(h, n, eenheid)) {
		gevonden = -1;
		hoeveel = 2;
	}

	/* "45 deelnemers (30%)" for an item in per cent */
	if (hoeveel == 0)
		gevonden = enige(h, n, eenheid, true, &hoeveel);
	if (gevonden >= 0)
		*reden = "het enige getal in de eenheid van de afspraak";
	else if (hoeveel > 1)
		*reden = "meer getallen in de eenheid van de afspraak";
	return gevonden;
}

static int zonder_eenheid(const wz__hoeveelheid *h, size_t n, const char *eenheid,
                          const char **reden)
{
	size_t hoeveel;
	int gevonden = enige(h, n, "", false, &hoeveel);

	if (gevonden >= 0 && eenheid[0] != '\0' && h[gevonden].eenheid[0] != '\0') {
		*reden = "het getal telt iets anders dan de afspraak";
		return -1;
	}
	if (gevonden >= 0)
		*reden = "het enige getal dat iets telt";
	else if (hoeveel > 1)
		*reden = "meer getallen kunnen het zijn";
	else
		*reden = n > 0 ? "geen getal dat een resultaat telt" : "er staat geen getal in";
	return gevonden;
}

int wz__hoeveelheid_van_resultaat(const wz__hoeveelheid *hoeveelheden, size_t n,
                                  const char *eenheid, const char **waarom)
{
	const char *reden = NULL;
	int gevonden = -1;

	if (eenheid == NULL)
		eenheid = "";
	if (eenheid[0] != '\0')
		gevonden = in_eenheid(hoeveelheden, n, eenheid, &reden);
	if (reden == NULL)
		gevonden = zonder_eenheid(hoeveelheden, n, eenheid, &reden);
	if (waarom != NULL)
		*waarom = reden;
	return gevonden;
}
