/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/trace.h"
#include <stdlib.h>
#include "report/noem.h"
#include "store/afspraak_rijen.h"

typedef enum groepsoort { PERCEEL = 0, STADSDEEL, AANBIEDER, AFSPRAAK } groepsoort;

/* What the caller asked. */
typedef struct vraag {
	groepsoort soort;
	const char *naam;
	const wz_trace_options *options;
	const wz_filter *filter;
} vraag;

/* Lots and items are found here; areas and providers by the filter. */
static wz_status zoek(wz_dossier *dossier, const vraag *v, int64_t *perceel, int64_t *afspraak)
{
	wz_status status = WZ_OK;
	if (v->soort == PERCEEL)
		status = wz__vind_perceel(dossier, v->naam, v->filter, perceel);
	if (v->soort == AFSPRAAK)
		status = wz__vind_afspraak(dossier, v->naam, v->filter, afspraak);
	if (status == WZ_OK && v->soort == AFSPRAAK)
		status = wz__perceel_van(dossier, *afspraak, perceel);
	return status;
}

static wz_status lees(wz__trace *t, const vraag *v, const wz__keuze *keuze)
{
	static const wz__groepering groepering[] = { WZ__PER_PERCEEL, WZ__PER_STADSDEEL,
		                                         WZ__PER_AANBIEDER, WZ__PER_PERCEEL };
	wz_report_options options = { .count = t->options->count, .basis = t->options->basis };
	int64_t perceel = 0, afspraak = 0;
	wz__keuze een = *keuze;
	wz_status status = zoek(t->dossier, v, &perceel, &afspraak);
	if (perceel != 0)
		een.perceel = (wz__ids){ &perceel, 1, 1 };
	if (status == WZ_OK)
		status = wz__realisatie_lees(t->dossier, &een, &options, &groepering[v->soort], 1, &t->r);
	if (status == WZ_OK)
		status = wz__bronnen_lees(t->dossier, &een, &t->bronnen);
	if (status == WZ_OK)
		status = wz__schakels_lees(t->dossier, &t->meldingen);
	if (status == WZ_OK && t->options->count == WZ_COUNT_RESULTATEN)
		status = wz__koppelingen_lees(t->dossier, NULL, &t->koppelingen);
	if (status == WZ_OK && v->soort == AFSPRAAK)
		t->afspraak = wz__plek(&t->r.overzicht.afspraken, afspraak);
	return status;
}

/* "Perceel 3", "Aanbieder Radar"; the contract where there are several. */
static void noem_groep(const wz__trace *t, const vraag *v, wz__buf *out)
{
	static const char *const woord[] = { "Perceel", "Stadsdeel", "Aanbieder", "Afspraak" };
	const wz__overzicht *ov = &t->r.overzicht;
	const wz__perceel_rij *rij = ov->n_percelen > 0 ? &ov->perceel[0].rij : NULL;
	const char *naam = v->naam;
	if (rij && v->soort == PERCEEL)
		naam = rij->nummer;
	else if (rij && v->soort == STADSDEEL)
		naam = rij->stadsdeel;
	else if (rij && v->soort == AANBIEDER)
		naam = rij->aanbieder;
	else if (t->afspraak != SIZE_MAX)
		naam = ov->afspraak[t->afspraak].rij.nummer;
	bool nummer = v->soort == PERCEEL || v->soort == AFSPRAAK;
	wz__buf_format(out, "%s ", woord[v->soort]);
	if (rij && nummer && ov->standaarden.n > 1)
		wz__buf_format(out, "%s/", rij->opdracht);
	wz__buf_text(out, naam);
}

static const char *wat(const wz__trace *t, int64_t n)
{
	if (t->options->count == WZ_COUNT_RESULTATEN)
		return n == 1 ? "resultaat" : "resultaten";
	return n == 1 ? "afspraak" : "afspraken";
}

/* ", gerealiseerd in 2016: 2 van 9 afspraken (geldend)" */
static void noem_cijfer(const wz__trace *t, const wz__regel *regel, wz__buf *out)
{
	const wz_trace_options *o = t->options;
	int64_t totaal = wz__stand_totaal(&regel->stand);
	char periode[WZ_FORMAT_SIZE];
	wz_periode_format(periode, regel->periode);
	if (o->vervallen) {
		wz__buf_format(out, ", vervallen in %s: %" PRId64 " %s, buiten het totaal van %" PRId64,
		               periode, regel->stand.vervallen, wat(t, regel->stand.vervallen), totaal);
		return;
	}
	if (o->status == WZ_REALISATIE_GEEN)
		wz__buf_format(out, ", totaal in %s: %" PRId64 " %s", periode, totaal, wat(t, totaal));
	else
		wz__buf_format(out, ", %s in %s: %" PRId64 " van %" PRId64 " %s",
		               wz_realisatie_naam(o->status), periode, regel->stand.per[o->status], totaal,
		               wat(t, totaal));
	if (o->count == WZ_COUNT_AFSPRAKEN)
		wz__buf_format(out, " (%s)", wz_basis_naam(o->basis));
}

/* " in 2016: gerealiseerd (geldend)" */
static void noem_oordeel(const wz__trace *t, const wz__regel *regel, wz__buf *out)
{
	const wz__overzicht *ov = &t->r.overzicht;
	const wz__oordeel *oordeel = NULL;
	char periode[WZ_FORMAT_SIZE];
	/* There is one lot, so that `van` has an element per periode. */
	for (size_t k = 0; k < ov->n_perioden; k++)
		if (t->r.lijst[0].van[k] == (size_t)(regel - t->r.lijst[0].regel))
			oordeel = wz__oordeel_van(ov, t->afspraak, k);
	wz__buf_format(out, " in %s: ", wz_periode_format(periode, regel->periode));
	if (!oordeel || oordeel->vervallen)
		wz__buf_text(out, oordeel ? "vervallen" : "niet van kracht");
	else
		wz__buf_format(out, "%s (%s)",
		               wz_realisatie_naam(wz__oordeel_basis(oordeel, t->options->basis)),
		               wz_basis_naam(t->options->basis));
}

static const char *kop(wz__trace *t, const vraag *v, const wz__regel *regel)
{
	wz__buf_clear(&t->regel);
	noem_groep(t, v, &t->regel);
	if (regel && v->soort == AFSPRAAK)
		noem_oordeel(t, regel, &t->regel);
	else if (regel)
		noem_cijfer(t, regel, &t->regel);
	return wz__buf_str(&t->regel);
}

/* What is said of other items of its lot does not matter for one. */
static wz_status noem(wz__trace *t, wz_verslag *verslag)
{
	const wz__overzicht *ov = &t->r.overzicht;
	bool open = false;
	if (t->afspraak == SIZE_MAX)
		return wz__realisatie_noem(t->dossier, &t->r, t->options->basis, "percelen", verslag);
	wz_status status = wz__overzicht_noem(t->dossier, ov, verslag);
	wz__basis_noem(t->options->basis, verslag);
	for (size_t k = 0; k < ov->n_perioden; k++) {
		const wz__oordeel *oordeel = wz__oordeel_van(ov, t->afspraak, k);
		open = open || (oordeel && !oordeel->vervallen && oordeel->open);
	}
	if (open)
		wz__peildag_noem(ov, verslag);
	return status;
}

/* A report shows a person a range where this figure is not certain. */
static void noem_bereik(wz__trace *t, const wz__regel *regel)
{
	const wz__stand *stand = &regel->stand;
	wz_realisatie status = t->options->status;
	bool totaal = status == WZ_REALISATIE_GEEN;
	int64_t n = totaal ? wz__stand_totaal(stand) : stand->per[status];
	int64_t minder = totaal ? stand->minder_totaal : stand->minder[status];
	int64_t meer = totaal ? stand->meer_totaal : stand->meer[status];
	if (t->options->vervallen || minder + meer == 0)
		return;
	wz__buf_clear(&t->regel);
	wz__buf_format(&t->regel,
	               "In het rapport staat %" PRId64 "–%" PRId64 ": in meer percelen is geteld wat "
	               "misschien hetzelfde is; zie het signaal dubbeltelling",
	               n - minder, n + meer);
	wz_table_note(t->tabel, wz__buf_str(&t->regel));
}

/* One figure is the title; several stand above their rows. */
static wz_status zet_cijfers(wz__trace *t, const vraag *v, wz_verslag *verslag)
{
	const wz__regels *cijfers = &t->r.lijst[0];
	wz_verslag_title(verslag, kop(t, v, cijfers->n == 1 ? &cijfers->regel[0] : NULL));
	wz_status status = noem(t, verslag);
	if (cijfers->n == 0)
		wz_verslag_note(verslag, "In deze periode loopt er geen perceel");
	t->lijst = wz__trace_lijst(verslag);
	for (size_t i = 0; status == WZ_OK && i < cijfers->n; i++) {
		status = t->options->count == WZ_COUNT_RESULTATEN ? wz__trace_resultaten(t, i, verslag)
		                                                  : wz__trace_afspraken(t, i, verslag);
		noem_bereik(t, &cijfers->regel[i]);
		if (cijfers->n > 1)
			wz_table_caption(t->tabel, kop(t, v, &cijfers->regel[i]));
	}
	wz__trace_legenda(t, verslag);
	return status;
}

static void ruim_op(wz__trace *t)
{
	wz__realisatie_free(&t->r);
	wz__bronnen_free(&t->bronnen);
	wz__koppelingen_free(&t->koppelingen);
	wz__meldingen_free(&t->meldingen);
	free(t->gelezen);
	wz__buf_free(&t->regel);
	wz__buf_free(&t->deel);
}

static wz_status vul(wz_dossier *dossier, const wz__keuze *keuze, const void *gevraagd,
                     wz_verslag *verslag)
{
	const vraag *v = gevraagd;
	wz__trace t = { .dossier = dossier, .options = v->options, .afspraak = SIZE_MAX,
		            .per_perceel = v->soort == STADSDEEL || v->soort == AANBIEDER };
	wz_status status = lees(&t, v, keuze);
	if (status == WZ_OK)
		status = zet_cijfers(&t, v, verslag);
	if (status == WZ_OK && (t.regel.failed || t.deel.failed))
		status = wz__nomem(dossier);
	ruim_op(&t);
	return status;
}

static wz_status trace(wz_dossier *dossier, const char *verslag, groepsoort soort, const char *naam,
                       const wz_trace_options *options, wz_verslag **out)
{
	static const wz_trace_options geen = { 0 };
	wz_trace_options gekozen = options ? *options : geen;
	wz_filter filter = { .opdracht = gekozen.filter.opdracht,
		                 .perioden = gekozen.filter.perioden,
		                 .n_perioden = gekozen.filter.n_perioden };
	vraag v = { soort, naam, &gekozen, &filter };
	if (soort == STADSDEEL)
		filter.stadsdeel = (wz_choice){ &naam, 1 };
	if (soort == AANBIEDER)
		filter.aanbieder = (wz_choice){ &naam, 1 };
	if (soort == AFSPRAAK)
		gekozen.count = WZ_COUNT_AFSPRAKEN;
	return wz__lijst(dossier, verslag, &filter, vul, &v, out);
}

wz_status wz_trace_perceel(wz_dossier *dossier, const char *naam, const wz_trace_options *options,
                           wz_verslag **out)
{
	return trace(dossier, "perceel trace", PERCEEL, naam, options, out);
}

wz_status wz_trace_stadsdeel(wz_dossier *dossier, const char *naam,
                             const wz_trace_options *options, wz_verslag **out)
{
	return trace(dossier, "stadsdeel trace", STADSDEEL, naam, options, out);
}

wz_status wz_trace_aanbieder(wz_dossier *dossier, const char *naam,
                             const wz_trace_options *options, wz_verslag **out)
{
	return trace(dossier, "aanbieder trace", AANBIEDER, naam, options, out);
}

wz_status wz_trace_afspraak(wz_dossier *dossier, const char *naam, const wz_trace_options *options,
                            wz_verslag **out)
{
	return trace(dossier, "afspraak trace", AFSPRAAK, naam, options, out);
}
