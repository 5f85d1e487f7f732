/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/signaal_stappen.h"

#include <string.h>
#include "base/datum.h"
#include "base/eenheid.h"
#include "base/tekst.h"

/* ---- rapport-ontbreekt ---- */

/* The parts of a periode without a report: no more than its quarters. */
typedef struct gaten {
	wz_periode van[4];
	size_t n;
} gaten;

static bool loopt_in(const wz__signaalperceel *perceel, wz_periode periode)
{
	return perceel->begin <= wz_periode_eind(periode) &&
	       (perceel->eind == 0 || perceel->eind >= wz_periode_begin(periode));
}

/* Whether a report covers all of it, or `iets`: at least a part. */
static bool gerapporteerd(const wz__signaalperceel *perceel, wz_periode periode, bool iets)
{
	for (size_t i = 0; i < perceel->n_gerapporteerd; i++) {
		wz_periode deze = perceel->gerapporteerd[i];
		if (wz__periode_in(periode, deze) || (iets && wz__periode_in(deze, periode)))
			return true;
	}
	return false;
}

/* A gap is named as a whole where nothing was reported on any part of it. */
static void zoek_gaten(const wz__signaalperceel *perceel, wz_periode periode, gaten *uit)
{
	wz_periode delen[2];

	if (!loopt_in(perceel, periode) || gerapporteerd(perceel, periode, false))
		return;
	if (wz__periode_delen(periode, delen) &&
	    (gerapporteerd(perceel, periode, true) || !loopt_in(perceel, delen[0]) ||
	     !loopt_in(perceel, delen[1]))) {
		zoek_gaten(perceel, delen[0], uit);
		zoek_gaten(perceel, delen[1], uit);
		return;
	}
	uit->van[uit->n++] = periode;
}

static bool rapport_ontbreekt(const wz__signaalperceel *perceel, size_t *vanaf, wz__raakt *raakt,
                              wz__bewering *uit)
{
	gaten gat = { .n = 0 };
	wz__buf lijst = {0};

	raakt->n = 0;
	if (*vanaf > 0 || perceel->n == 0 || perceel->vandaag <= wz_periode_eind(perceel->periode))
		return false;
	*vanaf = 1;
	zoek_gaten(perceel, perceel->periode, &gat);
	for (size_t i = 0; i < gat.n; i++) {
		char periode[WZ_FORMAT_SIZE];
		wz__lijst_erbij(&lijst, i, gat.n, wz_periode_format(periode, gat.van[i]));
	}
	if (gat.n == 0)
		return false;
	wz__beweer(uit, "Over {} is er geen rapport, maar er liepen wel afspraken", wz__buf_str(&lijst),
	           NULL);
	return wz__beweerd(uit, &lijst);
}

/* ---- geen-nulmeting ---- */

static bool is_relatief(const wz__signaalitem *item)
{
	return item->feiten->richting == WZ__TOENAME || item->feiten->richting == WZ__AFNAME;
}

static bool mist_nulmeting(const wz__signaalitem *item)
{
	return is_relatief(item) && item->feiten->doel != WZ_GETAL_GEEN &&
	       (item->feiten->nulmeting == WZ_GETAL_GEEN || item->feiten->nulmeting == 0);
}

/* Those whom it is about; not those who help them. Other words for the same are in
 * data/eenheden.csv. */
static const char *const mensen[] = {
	"bewoners",      "personen",      "deelnemers",    "jongeren",      "klanten",
	"cliënten",      "patiënten",     "ouderen",       "senioren",      "volwassenen",
	"kinderen",      "leerlingen",    "ouders",        "moeders",       "vaders",
	"vrouwen",       "mannen",        "meisjes",       "jongens",       "gezinnen",
	"huishoudens",   "mantelzorgers", "statushouders", "vluchtelingen", "nieuwkomers",
	"werkzoekenden", "wajongers",     "wwb-ers",       "hulpvragers",   "bijstandsgerechtigden",
};

/* No unit is like any other: it says nothing. */
static bool telt_mensen(const char *eenheid)
{
	size_t n = strlen(eenheid);

	wz__trim(eenheid, &n);
	for (size_t i = 0; n > 0 && i < sizeof mensen / sizeof *mensen; i++)
		if (wz__eenheid_gelijk(mensen[i], eenheid))
			return true;
	return false;
}

/* People are said to have changed: that is known of those who were measured before
 * and after. Who says that it was measured or counted, has answered. */
static bool mist_begin(const wz__signaalitem *item)
{
	const wz__afspraakfeiten *feiten = item->feiten;
	const wz__oordeel *oordeel = item->oordeel;

	return item->verandering && item->soort == WZ__EFFECT && feiten->doel != WZ_GETAL_GEEN &&
	       (feiten->richting == WZ__MINIMAAL || feiten->richting == WZ__RICHTING_GEEN) &&
	       feiten->nulmeting == WZ_GETAL_GEEN &&
	       (oordeel->geldend == WZ_GEREALISEERD || oordeel->geldend == WZ_DEELS_GEREALISEERD) &&
	       oordeel->herkomst != WZ_GEMETEN && oordeel->herkomst != WZ_GETELD &&
	       telt_mensen(item->eenheid);
}

/* It speaks of a baseline, and not of one of its own: it may be that baseline, or wait
 * for it. */
static bool gaat_over_nulmeting(const wz__signaalitem *item)
{
	return item->noemt_nulmeting && !is_relatief(item) && !mist_begin(item);
}

/* The numbers of the items that fit; how many there are. */
static size_t noem_items(const wz__signaalperceel *perceel,
                         bool (*past)(const wz__signaalitem *item), wz__raakt *raakt,
                         wz__buf *lijst)
{
	size_t n = 0, i = 0;

	for (size_t k = 0; k < perceel->n; k++)
		n += past(&perceel->item[k]);
	for (size_t k = 0; k < perceel->n; k++) {
		if (!past(&perceel->item[k]))
			continue;
		wz__lijst_erbij(lijst, i++, n, perceel->item[k].nummer);
		if (raakt->n < WZ__RAAKT_MAX)
			raakt->item[raakt->n++] = k;
	}
	return n;
}

/* A part of the sentence: which items it names, and how of one and of more. */
typedef struct zinsdeel {
	bool (*past)(const wz__signaalitem *item);
	const char *enkel, *meer;
} zinsdeel;

/* Adds nothing where no item fits. */
static size_t zeg_deel(const wz__signaalperceel *perceel, const zinsdeel *deel, wz__raakt *raakt,
                       wz__buf *sjabloon, wz__buf *lijst)
{
	size_t n = noem_items(perceel, deel->past, raakt, lijst);

	if (n > 0)
		wz__buf_text(sjabloon, n > 1 ? deel->meer : deel->enkel);
	return n;
}

static bool geen_nulmeting(const wz__signaalperceel *perceel, size_t *vanaf, wz__raakt *raakt,
                           wz__bewering *uit)
{
	static const zinsdeel procenten = {
		mist_nulmeting, "{} heeft een doel in procenten, maar er is geen nulmeting",
		"{} hebben een doel in procenten, maar er is geen nulmeting",
	}, begin = {
		mist_begin, "{} gaat over een verandering bij mensen, maar er is geen meting vooraf",
		"{} gaan over een verandering bij mensen, maar er is geen meting vooraf",
	}, begin_erbij = {
		mist_begin, "; {} gaat over een verandering bij mensen zonder meting vooraf",
		"; {} gaan over een verandering bij mensen zonder meting vooraf",
	}, ook = {
		gaat_over_nulmeting, "; ook {} gaat over die meting", "; ook {} gaan over die meting",
	};
	wz__buf sjabloon = {0}, lijst[3] = {{0}};
	const char *figuren[3] = { NULL };
	size_t n = 0;

	raakt->n = 0;
	if (*vanaf > 0)
		return false;
	*vanaf = 1;
	n = zeg_deel(perceel, &procenten, raakt, &sjabloon, &lijst[0]);
	n += zeg_deel(perceel, n > 0 ? &begin_erbij : &begin, raakt, &sjabloon, &lijst[1]);
	if (n == 0)
		return false;
	zeg_deel(perceel, &ook, raakt, &sjabloon, &lijst[2]);
	n = 0;
	for (size_t i = 0; i < 3; i++)
		if (lijst[i].size > 0 || lijst[i].failed)
			figuren[n++] = wz__buf_str(&lijst[i]);
	wz__beweer(uit, wz__buf_str(&sjabloon), figuren[0], figuren[1], figuren[2], NULL);
	for (size_t i = 0; i < 3; i++)
		wz__beweerd(uit, &lijst[i]);
	return wz__beweerd(uit, &sjabloon);
}

const wz__perceelregels wz__regels_perceel[] = {
	{ WZ__GEEN_NULMETING, false, geen_nulmeting },
	{ WZ__RAPPORT_ONTBREEKT, false, rapport_ontbreekt },
	{ WZ__OPTELLING, true, wz__gemiddelde },
	{ 0, false, NULL },
};
