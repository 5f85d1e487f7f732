/* SPDX-License-Identifier: EUPL-1.2 */
/* How many results were reported, and which of them may be counted twice. */
#include "geschrift/samenvatting.h"

#include <inttypes.h>

/* "Radar 37 tot 38": the rows in which some results look the same. */
static void noem_marges(wz_alinea *alinea, const wz__realisatie *r, size_t lijst,
                        const char *tussen)
{
	for (size_t i = 0; i < r->lijst[lijst].n; i++) {
		const wz__regel *regel = &r->lijst[lijst].regel[i];
		const wz__perceel_rij *rij = &r->overzicht.perceel[regel->perceel].rij;
		int64_t totaal = wz__stand_totaal(&regel->stand);

		if (regel->stand.minder_totaal == 0)
			continue;
		wz_alinea_format(alinea, "%s%s %" PRId64 " tot %" PRId64, tussen,
		                 lijst == 1 ? rij->aanbieder : rij->stadsdeel,
		                 totaal - regel->stand.minder_totaal, totaal);
		tussen = ", ";
	}
}

/* One line that stands in two lots is one result; two lines that look the same may be one. */
static void zet_totaal(wz__evaluatie *ev, const wz__realisatie *r)
{
	const wz__stand *stand = &r->lijst[0].regel[ev->nu].stand;
	int64_t totaal = wz__stand_totaal(stand);
	wz_alinea *alinea = wz_geschrift_alinea(ev->uit);

	if (stand->minder_totaal > 0) {
		wz_alinea_format(alinea,
		                 "De aanbieders meldden %" PRId64 " tot %" PRId64
		                 " resultaten. Een precies getal is er niet: wat in verschillende "
		                 "percelen staat, lijkt soms hetzelfde",
		                 totaal - stand->minder_totaal, totaal);
		noem_marges(alinea, r, 1, " (");
		noem_marges(alinea, r, 2, "; ");
		wz_alinea_text(alinea, ").");
	} else {
		wz__buf_clear(&ev->buf);
		wz__aantal_van(&ev->buf, totaal, "resultaat", "resultaten");
		wz_alinea_format(alinea, "De aanbieders meldden %s.", wz__buf_str(&ev->buf));
	}
	if (stand->meer_totaal > 0)
		wz_alinea_format(alinea,
		                 " Een resultaat dat bij meer percelen staat, telt hier één keer; wie de "
		                 "percelen bij elkaar optelt, komt op %" PRId64 ".",
		                 totaal + stand->meer_totaal);
	else if (stand->minder_totaal == 0)
		wz_alinea_text(alinea, " Er is niets gevonden dat in meer percelen dubbel kan tellen.");
}

static void noem_signalen(wz__evaluatie *ev, wz__signaalcode code, const char *kop)
{
	enum { GENOEMD = 20 };
	size_t *perceel =
		wz__arena_alloc(&ev->arena, (ev->r.overzicht.n_percelen + 1) * sizeof *perceel);
	size_t gevonden = 0;

	for (size_t i = 0; perceel != NULL && i < ev->r.signalen.n; i++) {
		const wz__signaal *signaal = &ev->r.signalen.van[i];
		wz_alinea *punt;
		size_t n;

		if (signaal->code != code || !wz__signaal_geldt(ev, signaal, ev->nu))
			continue;
		if (gevonden++ == 0)
			wz_alinea_text(wz_geschrift_punt(ev->uit, 0, false), kop);
		if (gevonden > GENOEMD)
			continue;
		punt = wz_geschrift_punt(ev->uit, 1, false);
		wz_alinea_format(punt, "%s", signaal->zin);
		n = wz__signaal_raakt(ev, signaal, ev->nu, perceel);
		wz_alinea_text(punt, n == 1 ? " (perceel " : n > 1 ? " (percelen " : "");
		wz__noem_percelen(ev, punt, perceel, n);
		wz_alinea_text(punt, n > 0 ? ")." : ".");
	}
	wz__noem_rest(ev, 1, gevonden, GENOEMD);
}

wz_status wz__samen_dubbel(wz__evaluatie *ev)
{
	static const wz__groepering groepering[] = { WZ__ALLES, WZ__PER_AANBIEDER, WZ__PER_STADSDEEL };
	const wz_report_options options = { .basis = ev->options->basis, .count = WZ_COUNT_RESULTATEN };
	wz__realisatie r = { 0 };
	wz_status status = wz__realisatie_lees(ev->dossier, &ev->keuze, &options, groepering, 3, &r);

	if (status == WZ_OK && r.lijst[0].n > ev->nu) {
		wz_geschrift_kop(ev->uit, 2, "samenvatting-dubbel", "Wat in meer percelen staat", false);
		zet_totaal(ev, &r);
		noem_signalen(ev, WZ__DUBBELTELLING, "Hetzelfde bij meer percelen:");
		noem_signalen(ev, WZ__OPTELLING, "Getallen die niet op elkaar aansluiten:");
	}
	wz__realisatie_free(&r);
	return status;
}
