/* SPDX-License-Identifier: EUPL-1.2 */
/* The lines of the reports: behind each agreed item, and those that belong to none. */
#include "geschrift/evaluatie.h"

#include <inttypes.h>
#include <stdlib.h>

#include "geschrift/tellen.h"

/* Up to so many lines are named of one agreed item, and of all that belong to none. */
enum { REGELS_MAX = 12, LOS_MAX = 40 };

static int volgens_afspraak(const void *een, const void *ander)
{
	const wz__bronregel *a = een, *b = ander;

	if (a->van.afspraak != b->van.afspraak)
		return a->van.afspraak < b->van.afspraak ? -1 : 1;
	if (a->van.index != b->van.index)
		return a->van.index < b->van.index ? -1 : 1;
	if (a->rapportage != b->rapportage)
		return a->rapportage < b->rapportage ? -1 : 1;
	if (a->record != b->record)
		return a->record < b->record ? -1 : 1;
	return 0;
}

/* The lines of one result: under each of its agreed items in this lot, and periode. */
static bool regels_van(wz__evaluatie *ev, size_t perceel, const wz__melding *melding)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	wz__bronregels *uit = &ev->regels;

	for (size_t i = 0; i < melding->n; i++) {
		size_t a = wz__plek(&ov->afspraken, melding->schakel[i].afspraak);

		for (size_t k = 0; a != SIZE_MAX && k < ov->n_perioden; k++) {
			if (ov->afspraak[a].perceel != perceel || !wz__melding_telt(ov, perceel, melding, k))
				continue;
			if (!wz__grow(&uit->van, &uit->capacity, uit->n + 1, sizeof *uit->van))
				return false;
			uit->van[uit->n++] = (wz__bronregel){ { (int64_t)a, (int64_t)k },
				                                  melding->rij.rapportage,
				                                  melding->rij.record };
		}
	}
	return true;
}

/* Of what is evaluated: each result once, in its first lot; and those without an agreed item. */
static bool tel_mee(wz__evaluatie *ev, size_t perceel, const wz__melding *melding)
{
	const wz__overzicht *ov = &ev->r.overzicht;
	wz__bronregels *uit = &ev->regels;
	bool nieuw;

	if (!wz__melding_telt(ov, perceel, melding, ev->nu))
		return true;
	if (wz__map_put(&uit->gezien, &melding->rij.id, sizeof melding->rij.id, 0, &nieuw) == NULL)
		return false;
	if (!nieuw || melding->n > 0)
		return true;
	if (!wz__grow(&uit->los, &uit->los_capacity, uit->n_los + 1, sizeof *uit->los))
		return false;
	uit->los[uit->n_los++] = (wz__bronregel){ { (int64_t)perceel, (int64_t)ev->nu },
		                                      melding->rij.rapportage,
		                                      melding->rij.record };
	return true;
}

/* Once for the whole document, when the first note asks for it. */
static wz_status lees_regels(wz__evaluatie *ev)
{
	wz__meldingen meldingen = { 0 };
	wz_status status = ev->regels.gelezen ? WZ_OK : wz__schakels_lees(ev->dossier, &meldingen);

	for (size_t p = 0; !ev->regels.gelezen && status == WZ_OK && p < ev->r.overzicht.n_percelen;
	     p++) {
		status = wz__meldingen_lees(ev->dossier, &ev->r.overzicht, p, &meldingen);
		for (size_t i = 0; status == WZ_OK && i < meldingen.n; i++)
			if (!regels_van(ev, p, &meldingen.melding[i]) || !tel_mee(ev, p, &meldingen.melding[i]))
				status = wz__nomem(ev->dossier);
	}
	if (!ev->regels.gelezen && status == WZ_OK && ev->regels.n > 0)
		qsort(ev->regels.van, ev->regels.n, sizeof *ev->regels.van, volgens_afspraak);
	ev->regels.gelezen = true;
	if (status != WZ_OK)
		ev->regels.status = status;
	wz__meldingen_free(&meldingen);
	return ev->regels.status;
}

const wz__bronregel *wz__bronregels_van(wz__evaluatie *ev, wz__afspraakplek plek, size_t *n)
{
	wz__bronregel zoek = { plek, INT64_MIN, INT64_MIN };
	size_t laag = 0, hoog;

	*n = 0;
	if (lees_regels(ev) != WZ_OK)
		return NULL;
	hoog = ev->regels.n;
	while (laag < hoog) {
		size_t midden = laag + (hoog - laag) / 2;

		if (volgens_afspraak(&ev->regels.van[midden], &zoek) < 0)
			laag = midden + 1;
		else
			hoog = midden;
	}
	while (laag + *n < ev->regels.n && ev->regels.van[laag + *n].van.afspraak == plek.afspraak &&
	       ev->regels.van[laag + *n].van.index == plek.index)
		++*n;
	return *n > 0 ? &ev->regels.van[laag] : NULL;
}

void wz__noem_regels(wz__evaluatie *ev, wz_alinea *noot, const wz__bronregel *regel, size_t n,
                     int64_t *vorig)
{
	size_t getoond = n > REGELS_MAX ? REGELS_MAX : n;

	for (size_t i = 0; i < getoond; i++) {
		const wz__rapportbron *bron = wz__rapportbron_noem(&ev->bronnen, regel[i].rapportage);
		bool ander = regel[i].rapportage != *vorig;

		if (i > 0)
			wz_alinea_text(noot, i + 1 == n ? " en " : ", ");
		if (ander && bron != NULL) {
			wz_alinea_link(noot, bron->bestand, wz__anker_rapportage(ev, regel[i].rapportage));
			wz_alinea_text(noot, " ");
		}
		if (ander || i == 0)
			wz_alinea_text(noot, "regel ");
		*vorig = regel[i].rapportage;
		wz_alinea_format(noot, "%" PRId64, regel[i].record);
	}
	if (n > getoond)
		wz_alinea_format(noot, " en nog %zu", n - getoond);
}

/* ---- What belongs to no agreed item. ---- */

/* Those of one lot: "perceel 3: radar.csv regel 4 en 6"; of many how many, "perceel 3 (2)". */
static void noem_los(wz__evaluatie *ev, wz_alinea *noot, size_t eerste, size_t n, bool veel)
{
	size_t perceel = (size_t)ev->regels.los[eerste].van.afspraak;
	int64_t vorig = -1;

	wz__buf_clear(&ev->buf);
	wz__buf_format(&ev->buf, "perceel %s", ev->r.overzicht.perceel[perceel].rij.nummer);
	wz_alinea_text(noot, eerste == 0 ? " " : "; ");
	wz_alinea_link(noot, wz__buf_str(&ev->buf), wz__anker_perceel(ev, perceel));
	if (veel) {
		wz_alinea_format(noot, " (%zu)", n);
		return;
	}
	wz_alinea_text(noot, ": ");
	for (size_t i = 0; i < n; i += REGELS_MAX) {
		wz_alinea_text(noot, i > 0 ? ", " : "");
		wz__noem_regels(ev, noot, &ev->regels.los[eerste + i],
		                n - i < REGELS_MAX ? n - i : REGELS_MAX, &vorig);
	}
}

static size_t noot_los(wz__evaluatie *ev)
{
	const wz__bronregels *regels = &ev->regels;
	size_t nr = 0;
	wz_alinea *noot = wz_geschrift_noot(ev->uit, &nr);

	wz_alinea_format(noot, "Zonder afspraak, %zu %s:", regels->n_los,
	                 regels->n_los == 1 ? "resultaat" : "resultaten");
	for (size_t i = 0; i < regels->n_los;) {
		size_t n = 1;

		while (i + n < regels->n_los &&
		       regels->los[i + n].van.afspraak == regels->los[i].van.afspraak)
			n++;
		noem_los(ev, noot, i, n, regels->n_los > LOS_MAX);
		i += n;
	}
	return nr;
}

wz_status wz__noem_zonder_afspraak(wz__evaluatie *ev)
{
	const wz__bronregels *regels = &ev->regels;
	wz_status status = lees_regels(ev);
	wz_alinea *alinea;
	wz__buf tekst = { 0 };

	if (status != WZ_OK || regels->gezien.n == 0)
		return status;
	wz__aantal_van(&tekst, (int64_t)regels->gezien.n, "resultaat", "resultaten");
	alinea = wz_geschrift_alinea(ev->uit);
	wz_alinea_format(alinea, "Over %s %s %s gemeld. ", ev->naam,
	                 wz__is_zijn((int64_t)regels->gezien.n), wz__buf_str(&tekst));
	if (regels->n_los == 0) {
		wz_alinea_text(alinea, "Er is geen resultaat zonder afspraak.");
	} else {
		wz__buf_clear(&tekst);
		wz__aantal_woord(&tekst, (int64_t)regels->n_los, NULL);
		wz_alinea_text(alinea, regels->n_los == 1 ? "Daarvan hoort er " : "Daarvan horen er ");
		wz_alinea_noot(alinea, wz__buf_str(&tekst), noot_los(ev));
		wz_alinea_text(alinea, " bij geen afspraak. Dat telt in geen oordeel mee; het staat bij "
		                       "het perceel onder “Zonder afspraak”.");
	}
	status = tekst.failed ? wz__nomem(ev->dossier) : WZ_OK;
	wz__buf_free(&tekst);
	return status;
}
