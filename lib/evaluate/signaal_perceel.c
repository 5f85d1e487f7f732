/* SPDX-License-Identifier: EUPL-1.2 */
#include "evaluate/signaal_stappen.h"

#include "base/datum.h"

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

/* It speaks of a baseline, and not of one of its own. */
static bool hangt_af(const wz__signaalitem *item)
{
	return item->noemt_nulmeting && !is_relatief(item);
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

static bool geen_nulmeting(const wz__signaalperceel *perceel, size_t *vanaf, wz__raakt *raakt,
                           wz__bewering *uit)
{
	static const char *const heeft[] = {
		"{} heeft een doel in procenten, maar er is geen nulmeting",
		"{} hebben een doel in procenten, maar er is geen nulmeting",
	};
	static const char *const hangt[] = {
		"", "; ook {} hangt daarvan af", "; ook {} hangen daarvan af",
	};
	wz__buf mist = {0}, ook = {0}, sjabloon = {0};
	size_t n;

	raakt->n = 0;
	if (*vanaf > 0)
		return false;
	*vanaf = 1;
	n = noem_items(perceel, mist_nulmeting, raakt, &mist);
	if (n == 0)
		return false;
	wz__buf_text(&sjabloon, heeft[n > 1]);
	n = noem_items(perceel, hangt_af, raakt, &ook);
	wz__buf_text(&sjabloon, hangt[n > 1 ? 2 : n]);
	wz__beweer(uit, wz__buf_str(&sjabloon), wz__buf_str(&mist), n > 0 ? wz__buf_str(&ook) : NULL,
	           NULL);
	wz__beweerd(uit, &mist);
	wz__beweerd(uit, &ook);
	return wz__beweerd(uit, &sjabloon);
}

const wz__perceelregels wz__regels_perceel[] = {
	{ WZ__GEEN_NULMETING, false, geen_nulmeting },
	{ WZ__RAPPORT_ONTBREEKT, false, rapport_ontbreekt },
	{ WZ__OPTELLING, true, wz__gemiddelde },
	{ 0, false, NULL },
};
